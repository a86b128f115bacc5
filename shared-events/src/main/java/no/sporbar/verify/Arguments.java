package no.sporbar.verify;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the command line. */
final class Arguments {
    /** The command line cannot be understood. */
    static final class WrongException extends Exception {
        WrongException(String argument) {
            super(argument);
        }
    }

    private final Deque<String> rest;
    private final List<String> keys = new ArrayList<>();
    private @Nullable String where;
    private @Nullable Path since;
    private @Nullable Path entries;
    private @Nullable Path policy;
    private @Nullable Path entry;
    private @Nullable Path replay;
    private @Nullable Path unpack;

    private Arguments(List<String> arguments) {
        this.rest = new ArrayDeque<>(arguments);
    }

    /** Whether somebody wants to know how it is used. */
    static boolean askForHelp(List<String> arguments) {
        return arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h");
    }

    /** The language that is asked for, or else the one that the machine is set to. */
    static Texts texts(List<String> arguments, Locale set) {
        int at = arguments.indexOf("--lang");
        return Texts.of(at >= 0 && at + 1 < arguments.size() ? Locale.of(arguments.get(at + 1)) : set);
    }

    static Request read(List<String> arguments) throws WrongException {
        Arguments read = new Arguments(arguments);
        while (!read.rest.isEmpty()) read.take(read.rest.remove());
        if (read.where == null) throw new WrongException("");
        return new Request(
                read.where, read.keys, read.since, read.entries, read.policy, read.entry, read.replay, read.unpack);
    }

    private void take(String argument) throws WrongException {
        switch (argument) {
            case "--vkey" -> keys.add(value(argument));
            case "--since" -> since = path(argument);
            case "--entries" -> entries = path(argument);
            case "--policy" -> policy = path(argument);
            case "--entry" -> entry = path(argument);
            case "--unpack" -> unpack = path(argument);
            case "--replay" -> replay = Path.of("");
            case "--lang" -> language(value(argument));
            default -> other(argument);
        }
    }

    private void other(String argument) throws WrongException {
        if (argument.startsWith("--replay=")) replay = path(argument, argument.substring("--replay=".length()));
        else if (argument.startsWith("-") || where != null) throw new WrongException(argument);
        else where = argument;
    }

    private static void language(String language) throws WrongException {
        if (!List.of("nb", "nn", "en").contains(language)) throw new WrongException("--lang " + language);
    }

    private String value(String argument) throws WrongException {
        if (rest.isEmpty()) throw new WrongException(argument);
        return rest.remove();
    }

    private Path path(String argument) throws WrongException {
        return path(argument, value(argument));
    }

    private static Path path(String argument, String path) throws WrongException {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new WrongException(argument + " " + path);
        }
    }
}
