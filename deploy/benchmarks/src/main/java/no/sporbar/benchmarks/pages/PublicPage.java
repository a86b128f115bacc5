package no.sporbar.benchmarks.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that everybody may read.
 *
 * @param name what it is called in the report
 * @param path after the service's own address; {@code %s} where a small programme's id belongs
 * @param hasPast whether it can be asked for as at a position
 */
record PublicPage(String name, String path, boolean hasPast) {
    private static final String LARGE = "programmes/" + LargeProgramme.ID;
    private static final String SMALL = "programmes/%s";

    /** All of them, of the large programme, of small ones and of all. */
    static List<PublicPage> all() {
        List<PublicPage> all = new ArrayList<>();
        all.add(past("programmes", ""));
        all.add(past("search everywhere, a word of all", "search?q=kommune"));
        all.add(past("search everywhere, two such words", "search?q=kommune+tjenester"));
        all.add(past("search everywhere, a rare word", "search?q=" + LargeProgramme.RARE_WORD));
        all.add(now("ledger", "ledger"));
        all.add(now("rebuilds", "rebuilds"));
        all.add(now("help", "help"));
        all.add(now("accessibility", "accessibility"));
        ofProgramme("large: ", LARGE, all);
        all.add(past("large: consultation", LARGE + "/consultations/horing-0"));
        all.add(past("large: trace of a consultation", LARGE + "/trace/consultation/horing-0"));
        all.add(past("large: search, a rare word", LARGE + "/search?q=" + LargeProgramme.RARE_WORD));
        ofProgramme("small: ", SMALL, all);
        return List.copyOf(all);
    }

    private static void ofProgramme(String name, String root, List<PublicPage> all) {
        all.add(past(name + "overview", root));
        all.add(past(name + "overview, whole history", root + "?window=all"));
        all.add(past(name + "overview with a shadow", root + "?from=start"));
        all.add(past(name + "milestones", root + "/milestones"));
        all.add(past(name + "milestones, passed", root + "/milestones?state=passed"));
        all.add(past(name + "milestone", root + "/milestones/milepael-0"));
        all.add(past(name + "trend", root + "/trend"));
        all.add(past(name + "goals", root + "/goals"));
        all.add(past(name + "goal", root + "/goals/mal-0"));
        all.add(past(name + "principle", root + "/principles/prinsipp-0"));
        all.add(past(name + "decisions", root + "/decisions"));
        all.add(past(name + "decision", root + "/decisions/sak-4"));
        all.add(past(name + "consultations", root + "/consultations"));
        all.add(past(name + "organisation", root + "/organisation"));
        all.add(past(name + "worklist", root + "/worklist"));
        all.add(past(name + "search, a common word", root + "/search?q=kommune"));
        all.add(past(name + "search, two words", root + "/search?q=kommune+tjenester"));
        all.add(past(name + "trace of a goal", root + "/trace/goal/mal-0"));
        all.add(past(name + "trace of a decision", root + "/trace/decision/sak-4"));
        all.add(past(name + "history", root + "/history"));
        all.add(past(name + "changes since the start", root + "/changes?from=start"));
        all.add(past(name + "replay", root + "/replay"));
        all.add(past(name + "redactions", root + "/redactions"));
        all.add(past(name + "subscribe", root + "/subscribe"));
        all.add(past(name + "embed", root + "/embed"));
        all.add(now(name + "wall", root + "/wall"));
        all.add(now(name + "widget", root + "/widget/milestones"));
    }

    private static PublicPage now(String name, String path) {
        return new PublicPage(name, path, false);
    }

    private static PublicPage past(String name, String path) {
        return new PublicPage(name, path, true);
    }

    /** Where it is now, of one of the small programmes. */
    String of(String small) {
        return path.replace("%s", small);
    }

    /** Where it is as at a position. */
    String of(String small, long position) {
        return of(small) + (path.contains("?") ? "&" : "?") + "asAt=" + position;
    }
}
