package no.sporbar.programmefile.facts;

import static no.sporbar.programmefile.facts.Bodies.known;
import static no.sporbar.programmefile.facts.Bodies.list;
import static no.sporbar.programmefile.facts.Bodies.number;
import static no.sporbar.programmefile.facts.Bodies.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.programmefile.facts.ProgrammeFacts.Decision;
import no.sporbar.programmefile.facts.ProgrammeFacts.Goal;
import no.sporbar.programmefile.facts.ProgrammeFacts.Point;
import no.sporbar.programmefile.facts.ProgrammeFacts.Principle;
import org.jspecify.annotations.Nullable;

/** The goals and principles of a file, and the decisions that may adopt and withdraw them. */
final class Statements {
    final Map<String, Goal> goals = new TreeMap<>();
    final Map<String, Principle> principles = new TreeMap<>();
    final Map<String, Decision> decisions = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> recommended = new TreeMap<>();

    void apply(String command, Map<String, Object> b) {
        switch (command) {
            case "propose-goal" -> {
                String wording = text(b, "wording");
                Goal goal = new Goal(text(b, "goal"), number(b, "number"), wording, "proposed", List.of(wording));
                goals.put(goal.id(), goal);
            }
            case "propose-principle" -> {
                String wording = text(b, "wording");
                String id = text(b, "principle");
                principles.put(id, new Principle(id, text(b, "goal"), wording, "proposed", List.of(wording)));
            }
            case "revise-goal", "correct-goal" -> goal(text(b, "goal"), null, text(b, "wording"));
            case "adopt-goal" -> goal(text(b, "goal"), "adopted", null);
            case "withdraw-goal" -> goal(text(b, "goal"), "withdrawn", null);
            case "revise-principle", "correct-principle" -> principle(text(b, "principle"), null, text(b, "wording"));
            case "adopt-principle" -> principle(text(b, "principle"), "adopted", null);
            case "replace-principle" -> principle(text(b, "principle"), "replaced", null);
            case "withdraw-principle" -> principle(text(b, "principle"), "withdrawn", null);
            case "recommend-decision" -> {
                recommended.put(text(b, "decision"), list(b, "points"));
                decide(b, "recommended");
            }
            case "resolve-decision" -> {
                decide(b, "resolved");
                for (Map<String, Object> point : Bodies.<Map<String, Object>>list(b, "points"))
                    if (List.of("adopted", "amended", "added").contains(text(point, "outcome")))
                        effects(text(b, "decision"), point).forEach(this::effect);
            }
            default -> {}
        }
    }

    /** What a point does: what it says, or else what was recommended. */
    private List<Map<String, Object>> effects(String decision, Map<String, Object> point) {
        if (point.containsKey("effects")) return list(point, "effects");
        return recommended.getOrDefault(decision, List.of()).stream()
                .filter(other -> text(other, "number").equals(text(point, "number")))
                .flatMap(other -> Bodies.<Map<String, Object>>list(other, "effects").stream())
                .toList();
    }

    private void effect(Map<String, Object> effect) {
        String[] subject = text(effect, "subject").split("/");
        String status = text(effect, "effect").equals("adopt") ? "adopted" : "withdrawn";
        String wording = (String) effect.get("wording");
        if (subject[0].equals("goal")) goal(subject[1], status, wording);
        if (subject[0].equals("principle")) principle(subject[1], status, wording);
    }

    private void goal(String id, @Nullable String status, @Nullable String wording) {
        Goal g = known(goals.get(id));
        goals.put(
                id,
                new Goal(
                        id,
                        g.number(),
                        wording == null ? g.wording() : wording,
                        status == null ? g.status() : status,
                        with(g.wordings(), wording)));
    }

    private void principle(String id, @Nullable String status, @Nullable String wording) {
        Principle p = known(principles.get(id));
        principles.put(
                id,
                new Principle(
                        id,
                        p.goal(),
                        wording == null ? p.wording() : wording,
                        status == null ? p.status() : status,
                        with(p.wordings(), wording)));
    }

    private void decide(Map<String, Object> b, String status) {
        List<Point> points = Bodies.<Map<String, Object>>list(b, "points").stream()
                .map(p -> new Point(text(p, "number"), text(p, "wording")))
                .toList();
        decisions.put(text(b, "decision"), new Decision(text(b, "decision"), text(b, "title"), status, points));
    }

    private static List<String> with(List<String> wordings, @Nullable String wording) {
        if (wording == null || wordings.getLast().equals(wording)) return wordings;
        List<String> more = new ArrayList<>(wordings);
        more.add(wording);
        return more;
    }
}
