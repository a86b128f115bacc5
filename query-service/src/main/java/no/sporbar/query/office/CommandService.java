package no.sporbar.query.office;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.access.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The command-service as the pages use it: asked with the token of whoever is logged in, and in their language. */
@Component
public class CommandService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandService.class);
    private static final long MOST_ANSWER = 8L * 1024 * 1024;

    private final CommandServiceSettings settings;
    private final Supplier<@Nullable String> token;
    private final HttpClient client;

    @Autowired
    CommandService(CommandServiceSettings settings, People people) {
        this(settings, people::accessToken);
    }

    CommandService(CommandServiceSettings settings, Supplier<@Nullable String> token) {
        this.settings = settings;
        this.token = token;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The service did not answer, or not as it should. */
    public static final class AwayException extends RuntimeException {
        AwayException(@Nullable Throwable cause) {
            super("the command-service does not answer", cause);
        }
    }

    /** A command on its way. */
    public record Command(ProgrammeId programme, String name, Map<String, Object> body) {}

    /** Where it is. */
    public URI url() {
        return settings.url();
    }

    /** All commands, or null where they are those that this tag stands for. */
    @Nullable
    Tagged commands(@Nullable String tag) {
        HttpRequest.Builder request = request("/api/commands", Locale.ROOT).GET();
        if (tag != null) request.header("If-None-Match", tag);
        HttpResponse<byte[]> answer = answer(request.build());
        if (answer.statusCode() == 304) return null;
        if (answer.statusCode() != 200) throw new AwayException(null);
        return new Tagged(answer.headers().firstValue("ETag").orElse(null), Catalogue.of(answer.body()));
    }

    /** What the commands are, and the tag that says whether they still are. */
    record Tagged(@Nullable String tag, Catalogue catalogue) {}

    /**
     * What would come of a command; nothing is recorded.
     *
     * @throws AwayException where nobody can say
     */
    public Rehearsed rehearse(Command command, Locale language) {
        return rehearse(List.of(command), language);
    }

    /** What would come of commands of one programme, one after another; what is wrong with any but the first has no place. */
    public Rehearsed rehearse(List<Command> commands, Locale language) {
        List<Map<String, Object>> items = commands.stream()
                .map(command -> Map.<String, Object>of("command", command.name(), "body", command.body()))
                .toList();
        HttpRequest request = post(programme(commands.getFirst()) + "/rehearsals", Map.of("commands", items), language)
                .build();
        HttpResponse<byte[]> answer = answer(request);
        if (answer.statusCode() != 200) return new Rehearsed(CommandAnswers.mistakes(answer), List.of());
        Map<?, ?> outcome = CommandAnswers.read(answer);
        List<Mistake> mistakes = new ArrayList<>();
        for (Map<?, ?> refusal : CommandJson.objects(outcome, "refusals")) {
            boolean first = Long.valueOf(0).equals(CommandJson.number(refusal, "index"));
            for (Mistake mistake : CommandAnswers.mistakes(refusal))
                mistakes.add(first ? mistake : new Mistake("", mistake.code(), mistake.text()));
        }
        List<Rehearsed.Fact> facts = CommandJson.objects(outcome, "facts").stream()
                .map(fact -> new Rehearsed.Fact(
                        String.valueOf(fact.get("type")), fact.get("data") instanceof Map<?, ?> data ? data : Map.of()))
                .toList();
        return new Rehearsed(mistakes, facts);
    }

    /**
     * Sends a command.
     *
     * @param key the same for every try of the same
     * @param version what was shown of the thing; null where it was not there
     */
    public CommandAnswer send(Command command, String key, @Nullable Long version, Locale language) {
        HttpRequest.Builder request = post(programme(command) + "/commands/" + command.name(), command.body(), language)
                .header("Idempotency-Key", key);
        if (version != null) request.header("If-Match", "\"" + version + "\"");
        try {
            return CommandAnswers.toCommand(answer(request.build()));
        } catch (AwayException e) {
            return new CommandAnswer.Away();
        }
    }

    /** An address of the service as a plain object; empty where there is none. */
    public Map<?, ?> ask(String path, Locale language) {
        HttpResponse<byte[]> answer = answer(request(path, language).GET().build());
        return answer.statusCode() == 200 ? CommandAnswers.read(answer) : Map.of();
    }

    /** Another key for the ledger, in place of the one with this id; the answer is the key that signs from now on. */
    public Said<String> rotate(String replaces, Locale language) {
        return said(
                post("/api/ledger/key-rotations", Map.of("replaces", replaces), language),
                said -> CommandJson.text(said, "vkey"));
    }

    /** Who has asked for personal data, before a number. */
    public Said<Accesses> accesses(@Nullable Long before, Locale language) {
        String part = before == null ? "" : "?before=" + before;
        return said(request("/api/personal-data-accesses" + part, language).GET(), Accesses::of);
    }

    private <T> Said<T> said(HttpRequest.Builder asking, Function<Map<?, ?>, @Nullable T> reading) {
        try {
            return CommandAnswers.said(answer(asking.build()), reading);
        } catch (AwayException e) {
            return new Said.Away<>();
        }
    }

    private static String programme(Command command) {
        return "/api/programmes/" + command.programme().value();
    }

    private HttpRequest.Builder post(String path, Object body, Locale language) {
        return request(path, language)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(CommandJson.write(body)));
    }

    private HttpRequest.Builder request(String path, Locale language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.url().resolve(path))
                .timeout(settings.timeout())
                .header("Accept", "application/json");
        if (!language.getLanguage().isEmpty()) request.header("Accept-Language", language.toLanguageTag());
        String bearer = token.get();
        if (bearer != null) request.header("Authorization", "Bearer " + bearer);
        return request;
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_ANSWER));
        } catch (IOException e) {
            LOG.warn("The command-service at {} does not answer: {}", settings.url(), e.toString());
            throw new AwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AwayException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
