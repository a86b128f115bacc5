package no.sporbar.query.webhooks;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import javax.net.ssl.SSLSocketFactory;
import no.sporbar.query.live.Announcements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    private final SecureRandom random = new SecureRandom();

    @Bean
    SecretSeal secretSeal(WebhookSettings settings) {
        return new SecretSeal(settings.keyFile(), random);
    }

    @Bean
    Sending sending(WebhookSettings settings, SecretSeal seal, Clock clock) {
        Post post = new Post((SSLSocketFactory) SSLSocketFactory.getDefault(), settings.timeout());
        return new Sending(seal, post, InetAddress::getAllByName, settings.allowPrivate(), clock);
    }

    @Bean
    Courier courier(
            Subscriptions subscriptions,
            Announcements announcements,
            Sending sending,
            WebhookMetrics metrics,
            WebhookSettings settings,
            Clock clock) {
        Waits waits = new Waits(settings.firstWait(), settings.longestWait(), random);
        return new Courier(subscriptions, announcements, sending, metrics, waits, settings.giveUp(), clock);
    }

    @Bean
    NewSecrets newSecrets() {
        return new NewSecrets(random);
    }
}
