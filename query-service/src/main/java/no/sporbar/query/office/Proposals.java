package no.sporbar.query.office;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sporbar.query.office.CommandService.Command;

/** Commands that a programme has set that it takes two people: one asks for it, another carries it out. */
public final class Proposals {
    /** What the command-service says of a command that has to be asked for. */
    public static final String REQUIRED = "four-eyes.required";

    private static final String REQUEST = "request-approval";

    private Proposals() {}

    /** Whether a rehearsal says that the command has to be asked for, and nothing else is wrong with it. */
    public static boolean isWanted(Rehearsed rehearsed) {
        return !rehearsed.mistakes().isEmpty()
                && rehearsed.mistakes().stream()
                        .allMatch(mistake -> mistake.code().equals(REQUIRED));
    }

    /** The request that another person carry out a command, resting on what the command rests on. */
    public static Command of(Command command, String approval, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("approval", approval);
        body.put("command", command.name());
        body.put("body", command.body());
        if (!reason.isBlank()) body.put("reason", reason.strip());
        Object provenance = command.body().get("provenance");
        if (provenance != null) body.put("provenance", provenance);
        return new Command(command.programme(), REQUEST, body);
    }
}
