package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A reference and its text are two forms of the same. */
class SubjectProperties {
    @Provide
    Arbitrary<Subject> subjects() {
        return AnySubject.subject();
    }

    @Provide
    Arbitrary<String> nearlySubjects() {
        return Arbitraries.strings().withChars("goalquestion-/ 19A\n").ofMaxLength(20);
    }

    @Property
    void the_text_gives_the_same_reference_back(@ForAll("subjects") Subject subject) {
        assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
        assertThat(subject.toString()).matches(Subject.PATTERN);
    }

    @Property
    void what_can_be_read_is_written_as_it_stood(@ForAll("nearlySubjects") String text) {
        try {
            assertThat(Subject.parse(text)).hasToString(text);
        } catch (InvalidValueException e) {
            assertThat(e.code()).isIn("subject.malformed", "identifier.malformed");
        }
    }

    @Property
    void its_stream_is_of_its_programme(@ForAll("subjects") Subject subject) {
        ProgrammeId programme = new ProgrammeId("fjordvik");
        StreamId stream = subject.stream(programme);
        assertThat(stream.programme().value())
                .isEqualTo(subject.kind() == Subject.Kind.PROGRAMME ? subject.id() : "fjordvik");
    }
}
