package no.sporbar.query.office;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sporbar.query.office.CommandService.AwayException;
import org.jspecify.annotations.Nullable;

/** What the command-service's answers say. */
final class CommandAnswers {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int OUTDATED = 412;
    private static final int UNAVAILABLE = 503;

    private CommandAnswers() {}

    /** To a command. */
    static CommandAnswer toCommand(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == FORBIDDEN)
            return new CommandAnswer.Forbidden(CommandJson.text(read(answer), "detail"));
        if (isBroken(answer)) return new CommandAnswer.Away();
        Map<?, ?> said = read(answer);
        if (isDone(answer))
            return new CommandAnswer.Recorded(
                    String.valueOf(said.get("stream")), CommandJson.number(said, "lastPosition"));
        Long version = CommandJson.number(said, "version");
        if (answer.statusCode() == OUTDATED && version != null) return new CommandAnswer.Outdated(version);
        return new CommandAnswer.Refused(mistakes(said));
    }

    /**
     * To what is no command.
     *
     * @param reading what was done, read from the answer; null where it does not say
     */
    static <T> Said<T> said(HttpResponse<byte[]> answer, Function<Map<?, ?>, @Nullable T> reading) {
        if (answer.statusCode() >= 500) return new Said.Away<>();
        Map<?, ?> said = read(answer);
        if (isDone(answer)) {
            T done = reading.apply(said);
            return done == null ? new Said.Away<>() : new Said.Done<>(done);
        }
        String why = CommandJson.text(said, "detail");
        return why == null ? new Said.Away<>() : new Said.No<>(why);
    }

    /** What is wrong, where nothing was done. */
    static List<Mistake> mistakes(HttpResponse<byte[]> answer) {
        if (isBroken(answer)) throw new AwayException(null);
        return mistakes(read(answer));
    }

    /** What is wrong, place by place where the problem says so, else as one. */
    static List<Mistake> mistakes(Map<?, ?> problem) {
        List<Map<?, ?>> places = CommandJson.objects(problem, "mistakes");
        return places.isEmpty()
                ? List.of(mistake(problem))
                : places.stream().map(CommandAnswers::mistake).toList();
    }

    /** @throws AwayException where it is no object */
    static Map<?, ?> read(HttpResponse<byte[]> answer) {
        try {
            return CommandJson.read(answer.body());
        } catch (CommandJson.UnreadableException e) {
            throw new AwayException(e);
        }
    }

    private static Mistake mistake(Map<?, ?> problem) {
        String pointer = CommandJson.text(problem, "pointer");
        return new Mistake(
                pointer == null ? "" : pointer,
                String.valueOf(problem.get("code")),
                String.valueOf(problem.get("detail")));
    }

    private static boolean isDone(HttpResponse<byte[]> answer) {
        return answer.statusCode() / 100 == 2;
    }

    /** A service that says in its own words that it cannot just now is not broken. */
    private static boolean isBroken(HttpResponse<byte[]> answer) {
        return answer.statusCode() >= 500 && answer.statusCode() != UNAVAILABLE;
    }
}
