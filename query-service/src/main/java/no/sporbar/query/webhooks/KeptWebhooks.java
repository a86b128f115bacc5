package no.sporbar.query.webhooks;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.live.Announcements;
import no.sporbar.query.webhooks.Subscription.State;
import no.sporbar.query.webhooks.Target.UnsoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Webhooks as operators keep them, over the API and on the page. */
@Component
public class KeptWebhooks {
    private final Subscriptions subscriptions;
    private final Announcements announcements;
    private final ProgrammeProgress programmes;
    private final SecretSeal seal;
    private final NewSecrets secrets;
    private final WebhookSettings settings;
    private final Clock clock;

    KeptWebhooks(
            Subscriptions subscriptions,
            Announcements announcements,
            ProgrammeProgress programmes,
            SecretSeal seal,
            NewSecrets secrets,
            WebhookSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.programmes = programmes;
        this.seal = seal;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sets one up, or says with a stable code what is wrong; the answer alone has its secret. */
    public WebhookView add(WantedWebhook wanted, String operator) {
        List<String> types = wanted.knownTypes();
        String programme = wanted.programme();
        if (programme != null && programmes.of(programme).isEmpty())
            throw Refusal.notFound("programme.unknown", programme);
        requireSound(wanted.url());
        byte[] secret = secrets.secret();
        Subscription added = subscription(wanted.url(), programme, types, secret, operator);
        if (!subscriptions.add(added, settings.most())) throw Refusal.badRequest("webhook.most", settings.most());
        return WebhookView.of(added, NewSecrets.text(secret));
    }

    /** All there are, without their secrets. */
    public List<WebhookView> all() {
        return subscriptions.all().stream()
                .map(each -> WebhookView.of(each, null))
                .toList();
    }

    /** Takes one away, or says that there is none. */
    public void remove(String id) {
        if (!subscriptions.remove(id)) throw unknown(id);
    }

    static Refusal unknown(String id) {
        return Refusal.notFound("webhook.unknown", id);
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
}
