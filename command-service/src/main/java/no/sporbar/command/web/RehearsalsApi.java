package no.sporbar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.command.catalogue.CommandReader;
import no.sporbar.command.catalogue.UnreadableCommandException;
import no.sporbar.command.dispatch.Rehearsals;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.vault.Sealer;
import no.sporbar.events.Actor;
import no.sporbar.events.wire.EntryTooLargeException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Tries a list of commands in order without recording any of them, and says each one that would be refused, and which facts
 * the others would lead to.
 */
@RestController
class RehearsalsApi {
    private static final int MAX_BODY = 8 * 1024 * 1024;

    /**
     * What would come of the list.
     *
     * @param refusals what would be refused; none means that the whole list would be accepted
     * @param facts what would be recorded, in order, the effects of other facts behind them
     * @param factsComplete false where there would be more facts than are shown
     */
    record Outcome(int commands, List<Refusal> refusals, List<RehearsedFacts.Fact> facts, boolean factsComplete) {}

    /** One command that would be refused, by its place in the list from 0. */
    record Refusal(int index, String code, String detail, List<Map<String, String>> mistakes) {}

    private final CommandReader reader;
    private final Acting acting;
    private final Sealer sealer;
    private final Rehearsals rehearsals;
    private final Problems problems;
    private final InstantSource clock;

    RehearsalsApi(
            CommandReader reader,
            Acting acting,
            Sealer sealer,
            Rehearsals rehearsals,
            Problems problems,
            InstantSource clock) {
        this.reader = reader;
        this.acting = acting;
        this.sealer = sealer;
        this.rehearsals = rehearsals;
        this.problems = problems;
        this.clock = clock;
    }

    @PostMapping(path = "/api/programmes/{programme}/rehearsals", consumes = MediaType.APPLICATION_JSON_VALUE)
    Outcome rehearse(@PathVariable String programme, Authentication who, Locale language, HttpServletRequest request)
            throws IOException {
        JsonNode commands = CommandReader.json(Bodies.read(request, MAX_BODY)).path("commands");
        if (!commands.isArray()) throw new MalformedListException();
        Rehearsals.Session session = rehearsals.begin(clock.instant());
        List<Refusal> refusals = new ArrayList<>();
        RehearsedFacts facts = new RehearsedFacts();
        for (int i = 0; i < commands.size(); i++) {
            JsonNode item = commands.get(i);
            String name = item.path("command").asString("");
            try {
                Actor actor = acting.sending(name, programme, who);
                String key = item.path("idempotencyKey").asString("");
                if (!key.isEmpty() && session.wasCarriedOut(actor, IdempotencyHeader.key(key))) continue;
                Command command = sealer.rehearse(reader.read(programme, name, item.path("body")));
                facts.add(i, session.play(actor, command));
            } catch (UnreadableCommandException e) {
                refusals.add(new Refusal(
                        i,
                        e.code(),
                        problems.text(e.code(), List.of(name), language),
                        problems.of(e.mistakes(), language)));
            } catch (AccessDeniedException e) {
                refusals.add(new Refusal(
                        i, "access.no-role", problems.text("access.no-role", List.of(), language), List.of()));
            } catch (RuleViolation e) {
                refusals.add(new Refusal(i, e.code(), problems.text(e.code(), e.values(), language), List.of()));
            } catch (EntryTooLargeException e) {
                String text = problems.text("fact.too-large", List.of(Integer.toString(e.size())), language);
                refusals.add(new Refusal(i, "fact.too-large", text, List.of()));
            }
        }
        return new Outcome(commands.size(), refusals, facts.all(), facts.complete());
    }

    /** The body is JSON but no list of commands. */
    static final class MalformedListException extends RuntimeException {
        MalformedListException() {
            super("no list of commands", null, false, false);
        }
    }
}
