package no.sporbar.command.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of stream, with all that is asked of it.
 *
 * @param kind what its streams' ids begin with
 * @param commands the sealed type of the commands that it decides on
 * @param empty what such a stream is before its first event
 * @param reactions what facts, its own or others', lead to here
 */
public record Feature(String kind, Class<? extends Command> commands, Core<?, ?> empty, List<Reaction> reactions) {
    public Feature {
        reactions = List.copyOf(reactions);
        if (!commands.isSealed()) throw new IllegalArgumentException(commands + " is not sealed");
    }

    /** A feature that reacts to nothing. */
    public Feature(String kind, Class<? extends Command> commands, Core<?, ?> empty) {
        this(kind, commands, empty, List.of());
    }

    /** Every command that it decides on. */
    public List<Class<? extends Command>> types() {
        return leaves(commands).toList();
    }

    private static Stream<Class<? extends Command>> leaves(Class<? extends Command> type) {
        if (!type.isSealed()) return Stream.of(type);
        return Stream.of(type.getPermittedSubclasses()).flatMap(sub -> leaves(sub.asSubclass(Command.class)));
    }
}
