package no.sporbar.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import no.sporbar.events.Actor;
import no.sporbar.events.wire.CloudEventCodec;
import org.jspecify.annotations.Nullable;

/** Who did it, as it stands around every fact. */
final class Context {
    private Context() {}

    static Map<String, String> of(Actor actor) {
        Map<String, String> context = new HashMap<>(8);
        context.put(CloudEventCodec.ACTOR, actor.subject());
        put(context, CloudEventCodec.ACTOR_NAME, actor.name());
        put(context, CloudEventCodec.ACTOR_ROLE, actor.role());
        put(context, CloudEventCodec.ON_BEHALF_OF, actor.onBehalfOf());
        return context;
    }

    private static void put(Map<String, String> context, String name, @Nullable String value) {
        if (value != null) context.put(name, value);
    }
}
