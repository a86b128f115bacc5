package no.sporbar.query.page;

import java.util.stream.Collectors;
import no.sporbar.events.RespondentGroup;
import no.sporbar.query.consultations.ConsultationRow.Tally;
import no.sporbar.query.web.Texts;

/** What a source states of how many answered, in a sentence: with its parts, or that the source has none. */
final class StatedCounts {
    private StatedCounts() {}

    /** Inside a sentence a kind of respondent begins with a small letter. */
    private static String group(RespondentGroup group, Texts texts) {
        return texts.say("consultation.group." + group).toLowerCase(texts.locale());
    }

    static String of(Tally tally, Texts texts) {
        String total = texts.number(tally.total());
        String what = tally.group() == null
                ? texts.say("consultation.stated", total)
                : texts.say("consultation.stated.group", total, group(tally.group(), texts));
        if (tally.parts() == null) return what + " " + texts.say("consultation.stated.no-parts");
        String parts = tally.parts().stream()
                .map(part -> texts.say("consultation.stated.part", texts.number(part.count()), part.label()))
                .collect(Collectors.joining(texts.say("consultation.stated.and")));
        return what + " " + texts.say("consultation.stated.parts", parts);
    }
}
