package no.sporbar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import no.sporbar.command.catalogue.CommandReader;
import no.sporbar.command.catalogue.ReadCommand;
import no.sporbar.command.dispatch.Answer;
import no.sporbar.command.dispatch.Dispatch;
import no.sporbar.command.dispatch.Sender;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.command.vault.Sealer;
import no.sporbar.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes one command. 2xx means that its facts are durable; anything else means that nothing was recorded. */
@RestController
class CommandsApi {
    private static final int MAX_BODY = 256 * 1024;

    private final CommandReader reader;
    private final Acting acting;
    private final Sealer sealer;
    private final Dispatch dispatch;
    private final InstantSource clock;

    CommandsApi(CommandReader reader, Acting acting, Sealer sealer, Dispatch dispatch, InstantSource clock) {
        this.reader = reader;
        this.acting = acting;
        this.sealer = sealer;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @PostMapping(path = "/api/programmes/{programme}/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> send(
            @PathVariable String programme,
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Authentication who,
            HttpServletRequest request)
            throws IOException {
        Actor actor = acting.sending(name, programme, who);
        JsonNode body = CommandReader.json(Bodies.read(request, MAX_BODY));
        ReadCommand command = reader.read(programme, name, body);
        IdempotencyKey idempotency =
                IdempotencyHeader.parse(key, actor.subject(), programme, name, command.fingerprinted());
        Sender sender = new Sender(
                actor, clock.instant(), UUID.randomUUID().toString(), idempotency, VersionTag.parse(ifMatch));
        Dispatch.Sent sent = dispatch.send(name, () -> sealer.seal(command), sender);
        ResponseEntity.BodyBuilder ok =
                ResponseEntity.ok().eTag(VersionTag.of(sent.answer().version()));
        if (sent.repeated()) ok.header("Idempotency-Replayed", "true");
        return ok.body(sent.answer());
    }
}
