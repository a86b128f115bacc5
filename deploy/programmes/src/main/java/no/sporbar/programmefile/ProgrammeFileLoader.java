package no.sporbar.programmefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sporbar.programmefile.CommandService.Outcome;
import no.sporbar.programmefile.LoadStoppedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Loads programme files through the command API, as a person would.
 *
 * <p>A file is looked through and rehearsed whole before anything is recorded; one with a mistake is refused whole, with
 * every mistake. Commands then go one by one in the order of the file, each under a name that follows from what it says: a
 * second load records nothing, and a load that was interrupted anywhere goes on where it stopped.
 */
public final class ProgrammeFileLoader {
    private final ServiceAddress address;
    private final @Nullable String only;
    private final Texts texts;

    public ProgrammeFileLoader(ServiceAddress address) {
        this(address, null);
    }

    private ProgrammeFileLoader(ServiceAddress address, @Nullable String only) {
        this.address = address;
        this.only = only;
        this.texts = Texts.in(address.language());
    }

    /** The same for files of one programme; a file of another is refused. */
    public ProgrammeFileLoader only(String programme) {
        return new ProgrammeFileLoader(address, programme);
    }

    /**
     * Everything short of recording.
     *
     * @return how many commands the file has
     * @throws FileRefusedException with every mistake
     * @throws LoadStoppedException where the service could not be asked
     */
    public int check(ProgrammeFile file) {
        try (CommandService service = new CommandService(address, texts)) {
            return checked(file, service).commands().size();
        }
    }

    /**
     * Loads a file. What is recorded is durable when this returns or throws.
     *
     * @param progress told at most a few times a second, and at the end
     * @throws FileRefusedException with every mistake; nothing was recorded
     * @throws LoadStoppedException where it could not be finished; loading the file again goes on
     */
    public LoadResult load(ProgrammeFile file, Consumer<LoadProgress> progress) {
        try (CommandService service = new CommandService(address, texts)) {
            return send(checked(file, service), service, new CalmProgress(progress));
        }
    }

    /** A file without mistakes. */
    private record Checked(String programme, List<KeyedCommand> commands) {}

    private Checked checked(ProgrammeFile file, CommandService service) {
        Mistakes mistakes = new Mistakes(texts);
        Outline outline = Outline.of(file, mistakes);
        if (outline == null) throw new FileRefusedException(file, mistakes);
        if (only != null && !only.equals(outline.programme())) {
            mistakes.add(Place.START, "file.another-programme", outline.programme(), only);
            throw new FileRefusedException(file, mistakes);
        }
        List<KeyedCommand> commands = KeyedCommand.of(outline.programme(), outline.entries());
        try {
            check(outline, commands, service, mistakes);
        } catch (ServiceTrouble trouble) {
            throw stopped(trouble, 0, commands.size(), null);
        }
        if (mistakes.count() > 0) throw new FileRefusedException(file, mistakes);
        return new Checked(outline.programme(), commands);
    }

    /** What is wrong with the commands: each by itself, and then those that are not, one after another. */
    private static void check(Outline outline, List<KeyedCommand> commands, CommandService service, Mistakes mistakes) {
        CommandSchemas schemas = service.commands();
        Consequences consequences = new Consequences();
        List<KeyedCommand> wellFormed = new ArrayList<>();
        for (KeyedCommand command : commands) {
            int before = mistakes.count();
            schemas.check(command.entry(), mistakes);
            command.checkSize(mistakes);
            if (mistakes.count() == before) wellFormed.add(command);
            else consequences.lose(command.entry());
        }
        if (outline.programme().isEmpty() || wellFormed.isEmpty()) return;
        try {
            for (Refusal refusal : service.rehearse(outline.programme(), wellFormed)) {
                FileEntry entry = wellFormed.get(refusal.index()).entry();
                if (!consequences.explain(refusal, entry)) refusal.report(entry, mistakes);
                consequences.lose(entry);
            }
        } catch (CommandService.TooLongException e) {
            mistakes.add(Place.START, "file.too-large-for-service");
        }
    }

    private LoadResult send(Checked file, CommandService service, CalmProgress progress) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<KeyedCommand> commands = file.commands();
        for (int done = 0; done < commands.size(); done++) {
            KeyedCommand command = commands.get(done);
            try {
                counts.merge(service.send(file.programme(), command), 1, Integer::sum);
            } catch (ServiceTrouble trouble) {
                throw stopped(trouble, done, commands.size(), command.entry());
            }
            progress.report(
                    new LoadProgress(done + 1, commands.size(), command.entry().command()));
        }
        return new LoadResult(
                file.programme(),
                counts.getOrDefault(Outcome.RECORDED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.REPEATED, 0));
    }

    private LoadStoppedException stopped(ServiceTrouble trouble, int done, int total, @Nullable FileEntry at) {
        Reason reason = trouble.reason();
        String why = texts.get("stopped." + reason, address.url().toString(), trouble.detail());
        String where = at == null
                ? texts.get("stopped.before")
                : texts.get("stopped.at", at.place().line(), at.command(), done, total);
        return new LoadStoppedException(reason, done, total, why + " " + where, trouble);
    }
}
