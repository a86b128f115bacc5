package no.sporbar.command.translation;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationId;
import no.sporbar.events.TranslationLanguage;
import org.jspecify.annotations.Nullable;

/** What can be asked of an unofficial translation. */
public sealed interface TranslationCommand extends Command {
    /** What a translation is before anything happened to it. */
    Core<?, ?> EMPTY = Translation.INITIAL;

    /** Which translation. */
    TranslationId translation();

    @Override
    default StreamId stream() {
        return StreamId.of("translation", programme(), translation());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Record that somebody translated an official text. */
    @CommandName("make-translation")
    record MakeTranslation(
            ProgrammeId programme,
            TranslationId translation,
            Subject subject,
            TranslationLanguage language,
            String original,
            String text,
            String translator,
            Provenance provenance)
            implements TranslationCommand {}

    /** Put it differently, or translate the text that now stands. The earlier one stays in the history. */
    @CommandName("replace-translation")
    record ReplaceTranslation(
            ProgrammeId programme,
            TranslationId translation,
            String original,
            String text,
            String translator,
            @Nullable String reason,
            Provenance provenance)
            implements TranslationCommand {}

    /** Take it back. It stays visible. */
    @CommandName("withdraw-translation")
    record WithdrawTranslation(ProgrammeId programme, TranslationId translation, String reason, Provenance provenance)
            implements TranslationCommand {}
}
