package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/**
 * What one point of a recommendation or a resolution does to one named thing.
 *
 * @param wording for what is adopted: the wording that it is adopted with, to the letter, where the point gives one
 */
public record Effect(
        EffectKind effect, Subject subject, @Nullable String wording) {
    public Effect(EffectKind effect, Subject subject) {
        this(effect, subject, null);
    }
}
