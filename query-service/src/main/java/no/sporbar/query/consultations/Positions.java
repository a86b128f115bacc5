package no.sporbar.query.consultations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.events.Position;
import no.sporbar.events.RespondentGroup;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.consultations.ConsultationRow.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/**
 * How many took which position, counted from the recorded responses that stand, beside what the sources state. The two
 * differ where not every response has been recorded one by one.
 */
@Repository
public class Positions {
    private static final String STANDING = """
            WITH standing AS (
                SELECT CASE WHEN d.held THEN d.state ELSE t.state END AS state
                FROM (SELECT id FROM response
                      WHERE programme = ? AND is_first AND from_position <= ? AND state ->> 'consultation' = ?) k
                CROSS JOIN LATERAL (
                    SELECT r.state FROM response r
                    WHERE r.programme = ? AND r.id = k.id AND r.from_position <= ?
                    ORDER BY r.from_position DESC LIMIT 1) t
                LEFT JOIN LATERAL before_day('response', ?, k.id, ?, ?) d ON true
                WHERE CASE WHEN d.held THEN d.state ELSE t.state END ->> 'status' = 'received')
            """;

    private static final String RESPONSES = STANDING + """
            SELECT NULL, state ->> 'group', NULL, count(*) FROM standing GROUP BY 2
            """;

    private static final String ANSWERS = STANDING + """
            SELECT a ->> 'question', s.state ->> 'group', a ->> 'position', count(*)
            FROM standing s CROSS JOIN LATERAL json_array_elements(s.state -> 'answers') a GROUP BY 1, 2, 3
            """;

    private final JdbcTemplate jdbc;

    public Positions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** So many of one group, and where they answered a question, with this position. */
    private record Count(
            @Nullable String question,
            RespondentGroup group,
            @Nullable Position position,
            int count) {}

    /**
     * A number of responses.
     *
     * @param groups by whom; a group without any is left out
     */
    public record Counted(int total, Map<RespondentGroup, Integer> groups) {}

    /** How those of one group answered; a position that nobody took is left out. */
    public record InGroup(int total, Map<Position, Integer> positions) {}

    /**
     * What was answered to one question.
     *
     * @param positions by all; a position that nobody took is left out
     * @param groups by group
     */
    public record Answers(int total, Map<Position, Integer> positions, Map<RespondentGroup, InGroup> groups) {}

    /**
     * One question.
     *
     * @param recorded counted from the responses
     * @param stated what the sources say
     */
    public record ToQuestion(String number, String text, Answers recorded, List<Tally> stated) {}

    /**
     * All of it: bounded by the consultation's own questions, and within each by the groups and positions there are.
     *
     * @param recorded the responses that stand
     * @param stated what the sources say of the responses as a whole
     */
    public record Summary(Counted recorded, List<Tally> stated, List<ToQuestion> questions) {}

    /** Of one consultation, as at a moment. */
    public Summary of(Moment moment, ConsultationRow consultation) {
        Map<RespondentGroup, Integer> groups = new EnumMap<>(RespondentGroup.class);
        for (Count each : counts(RESPONSES, moment, consultation)) groups.put(each.group(), each.count());
        List<Count> answers = counts(ANSWERS, moment, consultation);
        List<ToQuestion> questions = consultation.questions().stream()
                .map(question -> new ToQuestion(
                        question.number(),
                        question.text(),
                        answers(answers, question.number()),
                        stated(consultation, question.number())))
                .toList();
        return new Summary(new Counted(sum(groups), groups), stated(consultation, null), questions);
    }

    private List<Count> counts(String sql, Moment moment, ConsultationRow consultation) {
        String programme = moment.programme().value();
        RowMapper<Count> row = (rs, _) -> new Count(
                rs.getString(1),
                Objects.requireNonNull(named(RespondentGroup.values(), rs.getString(2))),
                named(Position.values(), rs.getString(3)),
                rs.getInt(4));
        return jdbc.query(
                sql,
                row,
                programme,
                moment.position(),
                consultation.id().value(),
                programme,
                moment.position(),
                programme,
                moment.position(),
                moment.effectiveOn());
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String text) {
        for (E each : all) if (each.toString().equals(text)) return each;
        return null;
    }

    private static Answers answers(List<Count> all, String question) {
        Map<Position, Integer> positions = new EnumMap<>(Position.class);
        Map<RespondentGroup, Map<Position, Integer>> byGroup = new EnumMap<>(RespondentGroup.class);
        for (Count each : all) {
            if (!question.equals(each.question())) continue;
            Position position = Objects.requireNonNull(each.position());
            positions.merge(position, each.count(), Integer::sum);
            byGroup.computeIfAbsent(each.group(), _ -> new EnumMap<>(Position.class))
                    .put(position, each.count());
        }
        Map<RespondentGroup, InGroup> groups = new EnumMap<>(RespondentGroup.class);
        byGroup.forEach((group, taken) -> groups.put(group, new InGroup(sum(taken), taken)));
        return new Answers(sum(positions), positions, groups);
    }

    private static List<Tally> stated(ConsultationRow consultation, @Nullable String question) {
        return consultation.tallies().stream()
                .filter(tally -> Objects.equals(tally.question(), question))
                .toList();
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
