package no.sporbar.benchmarks.pages;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Norwegian words in no order: no two texts are alike, as in a real programme, so that nothing is packed too well. */
final class Wordings {
    private static final String[] WORDS =
            ("tjenester bydel kommune innbyggere ansvar ledelse oppgaver budsjett samarbeid barnehage"
                            + " skole helse omsorg barnevern bolig nærmiljø frivillighet medvirkning demokrati høring forslag mål prinsipp"
                            + " utredning grunnlag organisering struktur fullmakt tilsyn kvalitet effektiv helhetlig likeverdig styrke"
                            + " utvikle vurdere sikre redusere avklare beslutning vedtak innstilling sektor etat foretak tillitsvalgt"
                            + " arbeidsmiljø økonomi lovverk forvaltning digital teknologi kultur kompetanse rekruttering eldre ungdom"
                            + " mangfold inkludering klima miljø areal byutvikling trafikk park idrett bibliotek fritid sosial velferd"
                            + " rehabilitering hjemmetjeneste sykehjem fastlege psykisk rus integrering språk foreldre elever ansatte"
                            + " brukere pårørende naboer organisasjoner råd ombud sykehus fylke stat region grense valgkrets folketall")
                    .split(" ");

    private final SplittableRandom random = new SplittableRandom(17);

    /** So many of them. */
    String text(int words) {
        String text = IntStream.range(0, words)
                .mapToObj(_ -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** One number below another, in no order either. */
    int any(int beyond) {
        return random.nextInt(beyond);
    }
}
