package no.sporbar.query.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import no.sporbar.query.webhooks.Target.UnsoundException;

/** Sends one message to one webhook, once. */
final class Sending {
    private final SecretSeal seal;
    private final Post post;
    private final Target.Resolver resolver;
    private final boolean allowPrivate;
    private final Clock clock;

    Sending(SecretSeal seal, Post post, Target.Resolver resolver, boolean allowPrivate, Clock clock) {
        this.seal = seal;
        this.post = post;
        this.resolver = resolver;
        this.allowPrivate = allowPrivate;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** The receiver has it. */
        record Delivered(int status) implements Outcome {}

        /** It has not, or nobody knows; it may be tried again. */
        record Failed(String problem) implements Outcome {}

        /** The receiver wants no more, ever. */
        record Gone() implements Outcome {}
    }

    Outcome send(Subscription to, Message message) {
        try {
            byte[] secret = seal.open(to.id(), to.sealed());
            Target target = Target.of(to.url(), allowPrivate);
            List<InetAddress> addresses = target.addresses(resolver);
            int status = post.send(target, addresses, message.headers(secret, clock.instant()), message.body());
            if (status == 410) return new Outcome.Gone();
            return status / 100 == 2 ? new Outcome.Delivered(status) : new Outcome.Failed("status " + status);
        } catch (UnsoundException e) {
            return new Outcome.Failed("webhook." + e.getMessage());
        } catch (IOException | IllegalStateException e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        }
    }
}
