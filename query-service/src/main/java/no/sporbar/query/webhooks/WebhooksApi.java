package no.sporbar.query.webhooks;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.webhooks.Sending.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks as operators keep them. */
@RestController
@RequestMapping("/api/webhooks")
class WebhooksApi {
    private final KeptWebhooks kept;
    private final Subscriptions subscriptions;
    private final Sending sending;
    private final Clock clock;

    WebhooksApi(KeptWebhooks kept, Subscriptions subscriptions, Sending sending, Clock clock) {
        this.kept = kept;
        this.subscriptions = subscriptions;
        this.sending = sending;
        this.clock = clock;
    }

    /** All webhooks there are. */
    record Webhooks(List<WebhookView> webhooks) {}

    /**
     * What came of a test.
     *
     * @param problem absent where it arrived
     */
    record Tested(boolean delivered, @Nullable String problem) {}

    @PostMapping
    ResponseEntity<WebhookView> add(@RequestBody WantedWebhook wanted, Principal operator) {
        WebhookView added = kept.add(wanted, operator.getName());
        return ResponseEntity.created(URI.create("/api/webhooks/" + added.id()))
                .header("Cache-Control", "no-store")
                .body(added);
    }

    @GetMapping
    ResponseEntity<Webhooks> all() {
        return unkept(new Webhooks(kept.all()));
    }

    @GetMapping("/{id}")
    ResponseEntity<WebhookView> one(@PathVariable String id) {
        return unkept(WebhookView.of(known(id), null));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        kept.remove(id);
        return ResponseEntity.noContent().build();
    }

    /** Sends a message that is about nothing, once, and says what came of it. */
    @PostMapping("/{id}/test")
    ResponseEntity<Tested> test(@PathVariable String id) {
        Outcome outcome = sending.send(known(id), Message.test(id, clock.instant()));
        return unkept(
                switch (outcome) {
                    case Outcome.Delivered _ -> new Tested(true, null);
                    case Outcome.Failed failed -> new Tested(false, failed.problem());
                    case Outcome.Gone _ -> new Tested(false, "status 410");
                });
    }

    /** Tells it everything again from a position; one that was paused is started by this too. */
    @PostMapping("/{id}/redeliver")
    ResponseEntity<WebhookView> redeliver(@PathVariable String id, @RequestParam long from) {
        if (from < 1) throw Refusal.badRequest("webhook.from", from);
        if (!subscriptions.restart(id, from - 1)) throw KeptWebhooks.unknown(id);
        return ResponseEntity.accepted().header("Cache-Control", "no-store").body(WebhookView.of(known(id), null));
    }

    private Subscription known(String id) {
        return subscriptions.one(id).orElseThrow(() -> KeptWebhooks.unknown(id));
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(body);
    }
}
