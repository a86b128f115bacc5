package no.sporbar.query.page;

import no.sporbar.query.page.press.Paper;
import no.sporbar.query.web.Texts;

/** Begins a document about a programme. */
final class PaperTitle {
    private PaperTitle() {}

    /** An empty document whose every sheet says what it is, and as at which position. */
    static Paper of(String document, Visit visit) {
        Texts texts = visit.texts();
        String name = visit.programme().name();
        String title = texts.say("document." + document);
        return new Paper(
                texts.say("language.code"),
                texts.say("page.title.of", title, name),
                texts.say("document." + document + ".what"),
                texts.say(
                        "document.footer",
                        name,
                        title,
                        Long.toString(visit.moment().position())));
    }
}
