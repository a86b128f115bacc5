package no.sporbar.query.office;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only people need to know of each command: to which part of the domain it belongs, which field names the thing that
 * it is about, and where that thing must stand for the command to make sense. What is allowed the rules decide; this only
 * keeps people from choosing in vain.
 */
public final class CommandTable {
    /** Command, part, field, kind of thing, and the statuses it may have: {@code new}, {@code any}, or some of them. */
    private static final String TABLE = """
            propose-goal                    goals          goal          goal               new
            revise-goal                     goals          goal          goal               proposed adopted
            adopt-goal                      goals          goal          goal               proposed adopted
            correct-goal                    goals          goal          goal               proposed adopted
            withdraw-goal                   goals          goal          goal               proposed adopted
            propose-principle               goals          principle     principle          new
            revise-principle                goals          principle     principle          proposed adopted
            adopt-principle                 goals          principle     principle          proposed adopted
            correct-principle               goals          principle     principle          proposed adopted
            replace-principle               goals          principle     principle          proposed adopted
            withdraw-principle              goals          principle     principle          proposed adopted
            register-superior-goal          goals          superiorGoal  superior-goal      new
            correct-superior-goal           goals          superiorGoal  superior-goal      any
            plan-milestone                  plan           milestone     milestone          new
            refine-milestone-date           plan           milestone     milestone          planned missed
            move-milestone                  plan           milestone     milestone          planned missed
            set-milestone-deadline          plan           milestone     milestone          planned missed
            add-milestone-dependency        plan           milestone     milestone          planned missed
            remove-milestone-dependency     plan           milestone     milestone          planned missed
            add-criterion                   plan           milestone     milestone          planned missed
            meet-criterion                  plan           milestone     milestone          planned missed
            withdraw-criterion              plan           milestone     milestone          planned missed
            pass-milestone                  plan           milestone     milestone          planned missed
            miss-milestone                  plan           milestone     milestone          planned
            cancel-milestone                plan           milestone     milestone          planned missed
            correct-milestone               plan           milestone     milestone          any
            plan-period                     plan           period        period             new
            move-period                     plan           period        period             any
            correct-period                  plan           period        period             any
            baseline-plan                   plan           baseline      baseline           new
            recommend-decision              decisions      decision      decision           new
            resolve-decision                decisions      decision      decision           recommended or-new
            assign-case-number              decisions      decision      decision           any
            answer-guidance                 decisions      decision      decision           resolved
            correct-decision                decisions      decision      decision           any
            open-consultation               consultations  consultation  consultation       new
            invite-audience                 consultations  consultation  consultation       open
            extend-deadline                 consultations  consultation  consultation       open
            state-tally                     consultations  consultation  consultation       any
            state-reading                   consultations  consultation  consultation       any
            close-consultation              consultations  consultation  consultation       open
            correct-consultation            consultations  consultation  consultation       any
            receive-response                consultations  response      response           new
            change-position                 consultations  response      response           received
            mark-response-read              consultations  response      response           received
            correct-response                consultations  response      response           received
            withdraw-response               consultations  response      response           received
            make-suggestion                 consultations  suggestion    suggestion         new
            merge-suggestion                consultations  suggestion    suggestion         made
            split-suggestion                consultations  suggestion    suggestion         made
            dispose-of-suggestion           consultations  suggestion    suggestion         made adopted partly rejected answered-without-change not-answered
            correct-suggestion              consultations  suggestion    suggestion         any
            withdraw-suggestion             consultations  suggestion    suggestion         made
            open-track                      tracks         track         track              new
            couple-track                    tracks         track         track              open endorsed
            require-track-assessment        tracks         track         track              open endorsed
            endorse-track                   tracks         track         track              open
            complete-track                  tracks         track         track              open endorsed
            end-track                       tracks         track         track              open endorsed
            correct-track                   tracks         track         track              any
            set-condition                   tracks         condition     condition          new
            bind-work                       tracks         condition     condition          set
            meet-condition                  tracks         condition     condition          set
            fail-condition                  tracks         condition     condition          set
            register-unit                   organisation   unit          unit               new
            rename-unit                     organisation   unit          unit               registered
            succeed-unit                    organisation   unit          unit               registered
            correct-unit                    organisation   unit          unit               any
            allocate-task                   organisation   task          task               new
            move-task                       organisation   task          task               any
            correct-task                    organisation   task          task               any
            sketch-alternative              organisation   alternative   alternative        new
            propose-unit-change             organisation   alternative   alternative        sketched
            propose-task-move               organisation   alternative   alternative        sketched
            withdraw-unit-change            organisation   alternative   alternative        sketched
            require-alternative-assessment  organisation   alternative   alternative        sketched
            put-forward-alternative         organisation   alternative   alternative        sketched
            adopt-alternative               organisation   alternative   alternative        put-forward
            reject-alternative              organisation   alternative   alternative        sketched put-forward
            deliver-impact-assessment       evidence       assessment    impact-assessment  required or-new
            correct-impact-assessment       evidence       assessment    impact-assessment  delivered
            plan-briefing                   evidence       briefing      briefing           new
            hold-briefing                   evidence       briefing      briefing           planned
            cancel-briefing                 evidence       briefing      briefing           planned
            propose-budget                  budget         budget        budget             new
            grant-budget                    budget         budget        budget             proposed
            spend-budget                    budget         budget        budget             granted
            correct-spending                budget         budget        budget             granted
            name-enabler                    registers      enabler       enabler            new
            correct-enabler                 registers      enabler       enabler            named
            withdraw-enabler                registers      enabler       enabler            named
            select-service-area             registers      area          service-area       new
            sketch-measure                  registers      area          service-area       selected
            correct-service-area            registers      area          service-area       selected
            withdraw-service-area           registers      area          service-area       selected
            raise-risk                      registers      risk          risk               new
            correct-risk                    registers      risk          risk               raised
            close-risk                      registers      risk          risk               raised
            register-initiative             registers      initiative    initiative         new
            end-initiative                  registers      initiative    initiative         registered
            register-source                 sources        source        source             new
            correct-source                  sources        source        source             any
            confirm-assumption              sources        confirmation  confirmation       new
            make-translation                sources        translation   translation        new
            replace-translation             sources        translation   translation        made
            withdraw-translation            sources        translation   translation        made
            start-programme                 set-up         programme     programme          new
            rename-programme                set-up         programme     programme          any
            add-body                        set-up         programme     programme          any
            change-authorities              set-up         programme     programme          any
            change-seasons                  set-up         programme     programme          any
            set-four-eyes                   set-up         programme     programme          any
            take-up-office                  set-up         office        office             vacant or-new
            leave-office                    set-up         office        office             held
            erase-personal-data             personal       person        person             any
            """;

    private static final Map<String, Line> LINES = lines();

    private CommandTable() {}

    /**
     * One command.
     *
     * @param field the name of the field that names the thing it is about
     * @param kind the kind of that thing, as in {@code service-area}
     * @param statuses where the thing may stand; empty for anywhere
     * @param makes whether the thing may be new
     */
    public record Line(String command, Part part, String field, String kind, List<String> statuses, boolean makes) {
        /** Whether the thing is always new. */
        public boolean isNew() {
            return makes && statuses.isEmpty();
        }
    }

    /** All commands, part by part. */
    public static Collection<Line> all() {
        return LINES.values();
    }

    /** One command, where it is known. */
    public static Optional<Line> of(String command) {
        return Optional.ofNullable(LINES.get(command));
    }

    private static Map<String, Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        TABLE.lines().map(CommandTable::line).forEach(line -> lines.put(line.command(), line));
        return Collections.unmodifiableMap(lines);
    }

    private static Line line(String text) {
        String[] words = text.split(" +");
        List<String> when = Arrays.asList(words).subList(4, words.length);
        boolean makes = when.contains("new") || when.contains("or-new");
        List<String> statuses = when.stream()
                .filter(word -> !List.of("new", "or-new", "any").contains(word))
                .toList();
        return new Line(words[0], Part.named(words[1]).orElseThrow(), words[2], words[3], statuses, makes);
    }
}
