package no.sporbar.programmefile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the service said no to when a file was rehearsed.
 *
 * @param index which of the rehearsed commands, from 0
 * @param details place by place where the service knows it, otherwise none
 */
record Refusal(int index, String code, String detail, List<Detail> details) {
    /** One thing wrong with a body. */
    record Detail(String pointer, String code, String detail) {}

    /** Reads the answer of a rehearsal, in the order of the commands. */
    static List<Refusal> of(JsonNode answer) {
        List<Refusal> refusals = new ArrayList<>();
        for (JsonNode refusal : answer.path("refusals")) {
            List<Detail> details = new ArrayList<>();
            for (JsonNode d : refusal.path("mistakes"))
                details.add(new Detail(text(d, "pointer"), text(d, "code"), text(d, "detail")));
            refusals.add(new Refusal(
                    refusal.path("index").asInt(), text(refusal, "code"), text(refusal, "detail"), details));
        }
        refusals.sort(java.util.Comparator.comparingInt(Refusal::index));
        return refusals;
    }

    void report(FileEntry entry, Mistakes mistakes) {
        if (details.isEmpty()) mistakes.addWithText(entry.place(), code, detail);
        for (Detail d : details) {
            boolean aboutName = d.code().equals("body.unknown-field");
            Place place = aboutName ? entry.nameAt(d.pointer()) : entry.valueAt(d.pointer());
            mistakes.addWithText(place, d.code(), d.detail());
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
