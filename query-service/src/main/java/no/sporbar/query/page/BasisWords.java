package no.sporbar.query.page;

import no.sporbar.query.web.Texts;

/** What a fact rests on, in one sentence. */
final class BasisWords {
    private BasisWords() {}

    static String of(BasisView basis, Texts texts) {
        return switch (basis) {
            case BasisView.Cited c -> texts.say("document.cited", c.title(), c.place());
            case BasisView.Assumed a -> texts.say("document.assumed", a.by(), a.why());
        };
    }
}
