package no.sporbar.events.wire;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import no.sporbar.events.AnyDate;
import no.sporbar.events.AnySubject;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Deadline;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** Random facts of every kind there is, drawn from the records themselves so that a new event needs nothing here. */
final class AnyFact {
    /** The largest whole number that canonical JSON can hold, since it reads every number as a double. */
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private AnyFact() {}

    static Arbitrary<DomainEvent> ofAnyKind() {
        return Arbitraries.of(EventCatalogue.kinds())
                .flatMap(kind -> record(kind.type()).map(DomainEvent.class::cast));
    }

    /** Texts that have gone wrong somewhere: controls, quotes, other planes, bidirectional marks, things like JSON. */
    static StringArbitrary nastyText() {
        return Arbitraries.strings()
                .withChars("\"\\/\b\f\n\r\t<>&'{}[]:,«»æøåÆØÅ \u00a0\u0301")
                .withCharRange('\u0000', '\u001f')
                .withCharRange('\u007f', '\u009f')
                .withChars('\u2028', '\u2029', '\u202e', '\ufeff', '\ufffd', '\uffff', '\ue000')
                .withCharRange('a', 'c')
                .ofMaxLength(12);
    }

    /** The same, with characters beyond the first plane: pairs of surrogates, never a lone one. */
    static Arbitrary<String> text() {
        Arbitrary<String> beyond =
                Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString);
        return Combinators.combine(
                        nastyText(), beyond.injectDuplicates(0.2).list().ofMaxSize(2), nastyText())
                .as((before, pairs, after) -> before + String.join("", pairs) + after);
    }

    private static Arbitrary<Object> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Optional<Object>>> values = Arrays.stream(components)
                .map(component -> value(component.getAnnotatedType()))
                .toList();
        return Combinators.combine(values).as(arguments -> construct(type, components, arguments));
    }

    private static Arbitrary<Optional<Object>> value(AnnotatedType type) {
        Arbitrary<?> values = type instanceof AnnotatedParameterizedType list
                ? value(list.getAnnotatedActualTypeArguments()[0])
                        .map(Optional::orElseThrow)
                        .list()
                        .ofMaxSize(3)
                : plain((Class<?>) type.getType());
        double absent = type.isAnnotationPresent(Nullable.class) ? 0.3 : 0;
        return values.map(Object.class::cast).optional(1 - absent);
    }

    private static Arbitrary<?> plain(Class<?> type) {
        if (type == String.class) return text();
        if (type == int.class || type == Integer.class) return Arbitraries.integers();
        if (type == long.class) return Arbitraries.longs().between(-LARGEST_EXACT, LARGEST_EXACT);
        if (type == boolean.class) return Arbitraries.of(true, false);
        if (type == LocalDate.class) return AnyDate.day();
        if (type == ImpreciseDate.class) return AnyDate.date();
        if (type == SeasonPolicy.Months.class) return AnyDate.months();
        if (type == Subject.class) return AnySubject.subject();
        if (type == Deadline.class) return deadline();
        if (type == CommandBody.class) return body();
        if (type == Personal.class) return personal();
        if (type.isEnum()) return Arbitraries.of(type.getEnumConstants());
        if (Identifier.class.isAssignableFrom(type)) return AnySubject.id().map(text -> identifier(type, text));
        if (type.isSealed())
            return Arbitraries.of(type.getPermittedSubclasses()).flatMap(AnyFact::record);
        return record(type);
    }

    private static Arbitrary<Personal> personal() {
        Arbitrary<String> commitments =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        return Combinators.combine(AnySubject.id(), commitments)
                .as((person, commitment) -> new Personal(new PersonId(person), commitment));
    }

    /** Names and texts of every kind, whole numbers, lists and objects within. */
    private static Arbitrary<CommandBody> body() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                text().map(Object.class::cast),
                Arbitraries.longs().between(-LARGEST_EXACT, LARGEST_EXACT).map(Object.class::cast),
                text().list().ofMaxSize(2).map(Object.class::cast),
                Arbitraries.maps(text(), text()).ofMaxSize(2).map(Object.class::cast));
        return Arbitraries.maps(text(), values)
                .ofMaxSize(3)
                .map(fields -> EventJson.body(EventJson.mapper().valueToTree(fields)));
    }

    private static Arbitrary<Deadline> deadline() {
        Arbitrary<String> clock = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as((hour, minute) -> String.format(Locale.ROOT, "%02d:%02d", hour, minute));
        return Combinators.combine(AnyDate.date(), clock.optional())
                .as((date, time) -> new Deadline(date, time.orElse(null)));
    }

    private static Object identifier(Class<?> type, String text) {
        return construct(type, type.getRecordComponents(), List.of(Optional.of(text)));
    }

    private static Object construct(Class<?> type, RecordComponent[] components, List<Optional<Object>> arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).orElse(null);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
