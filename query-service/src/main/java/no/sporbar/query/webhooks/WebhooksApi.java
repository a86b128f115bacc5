package no.sporbar.query.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.live.Announcements;
import no.sporbar.query.webhooks.Sending.Outcome;
import no.sporbar.query.webhooks.Subscription.State;
import no.sporbar.query.webhooks.Target.UnsoundException;
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
    private final Subscriptions subscriptions;
    private final Announcements announcements;
    private final ProgrammeProgress programmes;
    private final Sending sending;
    private final SecretSeal seal;
    private final NewSecrets secrets;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhooksApi(
            Subscriptions subscriptions,
            Announcements announcements,
            ProgrammeProgress programmes,
            Sending sending,
            SecretSeal seal,
            NewSecrets secrets,
            WebhookSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.programmes = programmes;
        this.sending = sending;
        this.seal = seal;
        this.secrets = secrets;
        this.settings = settings;
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
        List<String> types = wanted.knownTypes();
        String programme = wanted.programme();
        if (programme != null && programmes.of(programme).isEmpty())
            throw Refusal.notFound("programme.unknown", programme);
        requireSound(wanted.url());
        byte[] secret = secrets.secret();
        Subscription added = subscription(wanted.url(), programme, types, secret, operator.getName());
        if (!subscriptions.add(added, settings.most())) throw Refusal.badRequest("webhook.most", settings.most());
        return ResponseEntity.created(URI.create("/api/webhooks/" + added.id()))
                .header("Cache-Control", "no-store")
                .body(WebhookView.of(added, NewSecrets.text(secret)));
    }

    private void requireSound(String url) {
        try {
            Target.of(url, settings.allowPrivate()).addresses(InetAddress::getAllByName);
        } catch (UnsoundException e) {
            throw Refusal.badRequest("webhook." + e.getMessage(), url);
        }
    }

    private Subscription subscription(
            String url, @Nullable String programme, List<String> types, byte[] secret, String operator) {
        String id = secrets.id();
        return new Subscription(
                id,
                url,
                programme,
                types,
                seal.seal(id, secret),
                announcements.last(programme),
                State.ACTIVE,
                0,
                null,
                null,
                null,
                null,
                clock.instant(),
                operator);
    }

    @GetMapping
    ResponseEntity<Webhooks> all() {
        return unkept(new Webhooks(subscriptions.all().stream()
                .map(each -> WebhookView.of(each, null))
                .toList()));
    }

    @GetMapping("/{id}")
    ResponseEntity<WebhookView> one(@PathVariable String id) {
        return unkept(WebhookView.of(known(id), null));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        if (!subscriptions.remove(id)) throw unknown(id);
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
        if (!subscriptions.restart(id, from - 1)) throw unknown(id);
        return ResponseEntity.accepted().header("Cache-Control", "no-store").body(WebhookView.of(known(id), null));
    }

    private Subscription known(String id) {
        return subscriptions.one(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("webhook.unknown", id);
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(body);
    }
}
