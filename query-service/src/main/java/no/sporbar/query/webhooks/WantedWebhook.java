package no.sporbar.query.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sporbar.events.EventCatalogue;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sends to set a webhook up.
 *
 * @param programme the one programme that it is about; absent for all
 * @param types which events it wants, as in {@code decision.resolved} or {@code decision.*}; absent for all
 */
public record WantedWebhook(
        String url, @Nullable String programme, @Nullable List<String> types) {
    private static final int MOST_TYPES = 100;

    /** The types, or refused with {@code webhook.type}. */
    List<String> knownTypes() {
        List<String> wanted = Objects.requireNonNullElse(types, List.of());
        for (String type : wanted) if (!isKnown(type)) throw Refusal.badRequest("webhook.type", type);
        if (wanted.size() > MOST_TYPES) throw Refusal.badRequest("webhook.type", wanted.size());
        return List.copyOf(wanted);
    }

    private static boolean isKnown(String wanted) {
        Stream<String> names = EventCatalogue.kinds().stream().map(EventCatalogue.Kind::name);
        return wanted.endsWith(".*")
                ? names.anyMatch(name -> name.startsWith(wanted.substring(0, wanted.length() - 1)))
                : names.anyMatch(wanted::equals);
    }
}
