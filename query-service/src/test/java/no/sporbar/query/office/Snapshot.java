package no.sporbar.query.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The command-service's catalogue as its own test keeps it. */
final class Snapshot {
    /** What is approved and refused on pages of its own. */
    static final Set<String> ON_PAGES_OF_THEIR_OWN =
            Set.of("request-approval", "give-approval", "refuse-approval", "withdraw-approval-request");

    private Snapshot() {}

    static byte[] bytes() {
        try (InputStream file =
                Objects.requireNonNull(Snapshot.class.getResourceAsStream("/catalogue/commands.json"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue catalogue() {
        return Catalogue.of(bytes());
    }

    static Form form(String command) {
        return catalogue().form(command).orElseThrow();
    }

    /** The names of all commands, whether they have a form or not. */
    static Set<String> names() {
        return ((List<?>) Objects.requireNonNull(CommandJson.read(bytes()).get("commands")))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("name")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
