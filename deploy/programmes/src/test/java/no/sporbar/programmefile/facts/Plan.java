package no.sporbar.programmefile.facts;

import static no.sporbar.programmefile.facts.Bodies.known;
import static no.sporbar.programmefile.facts.Bodies.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.sporbar.programmefile.facts.ProgrammeFacts.Milestone;
import no.sporbar.programmefile.facts.ProgrammeFacts.Period;

/** The periods and milestones of a file. */
final class Plan {
    final Map<String, Milestone> milestones = new TreeMap<>();
    final Map<String, Period> periods = new TreeMap<>();

    void apply(String command, Map<String, Object> b) {
        switch (command) {
            case "plan-period" ->
                periods.put(text(b, "period"), new Period(text(b, "period"), text(b, "name"), text(b, "span")));
            case "move-period" ->
                periods.computeIfPresent(text(b, "period"), (id, p) -> new Period(id, p.name(), text(b, "span")));
            case "correct-period" ->
                periods.computeIfPresent(text(b, "period"), (id, p) -> new Period(id, text(b, "name"), p.span()));
            default -> {
                if (b.containsKey("milestone")) milestone(command, text(b, "milestone"), b);
            }
        }
    }

    private void milestone(String command, String id, Map<String, Object> b) {
        if (command.equals("plan-milestone"))
            milestones.put(id, new Milestone(id, text(b, "name"), (String) b.get("date"), "planned", null, Set.of()));
        else milestones.put(id, after(command, known(milestones.get(id)), b));
    }

    private static Milestone after(String command, Milestone m, Map<String, Object> b) {
        return switch (command) {
            case "refine-milestone-date" -> at(m, text(b, "date"), m.status());
            case "move-milestone" -> at(m, text(b, "date"), "planned");
            case "add-milestone-dependency" -> waiting(m, text(b, "predecessor"), true);
            case "remove-milestone-dependency" -> waiting(m, text(b, "predecessor"), false);
            case "pass-milestone" ->
                new Milestone(m.id(), m.name(), m.date(), "passed", text(b, "passedOn"), m.dependsOn());
            case "miss-milestone" -> new Milestone(m.id(), m.name(), m.date(), "missed", null, m.dependsOn());
            case "cancel-milestone" -> new Milestone(m.id(), m.name(), m.date(), "cancelled", null, m.dependsOn());
            case "correct-milestone" ->
                new Milestone(m.id(), text(b, "name"), m.date(), m.status(), m.passedOn(), m.dependsOn());
            case "set-milestone-deadline", "add-criterion", "meet-criterion", "withdraw-criterion" -> m;
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static Milestone at(Milestone m, String date, String status) {
        return new Milestone(m.id(), m.name(), date, status, m.passedOn(), m.dependsOn());
    }

    private static Milestone waiting(Milestone m, String predecessor, boolean waits) {
        Set<String> others = new TreeSet<>(m.dependsOn());
        if (waits) others.add(predecessor);
        else others.remove(predecessor);
        return new Milestone(m.id(), m.name(), m.date(), m.status(), m.passedOn(), others);
    }
}
