package no.sporbar.query.office;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The forms of all commands that the command-service takes. */
public final class Catalogue {
    private final Map<String, Form> forms;

    private Catalogue(Map<String, Form> forms) {
        this.forms = forms;
    }

    /** Of the command-service's answer; a command that no form can hold, or that nobody has words for, is left out. */
    static Catalogue of(byte[] answer) {
        Map<String, Form> forms = new TreeMap<>();
        if (CommandJson.read(answer).get("commands") instanceof Collection<?> commands)
            for (Object each : commands)
                if (each instanceof Map<?, ?> command) read(command).ifPresent(form -> forms.put(form.command(), form));
        return new Catalogue(forms);
    }

    private static Optional<Form> read(Map<?, ?> command) {
        String name = CommandJson.text(command, "name");
        if (name == null || CommandTable.of(name).isEmpty()) return Optional.empty();
        return command.get("schema") instanceof Map<?, ?> schema ? FormReader.read(name, schema) : Optional.empty();
    }

    /** The form of that command. */
    public Optional<Form> form(String command) {
        return Optional.ofNullable(forms.get(command));
    }

    /** All forms, by the names of their commands. */
    public Collection<Form> forms() {
        return forms.values();
    }
}
