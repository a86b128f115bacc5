package no.sporbar.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.expression.PropertyAccessor;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class TemplateExpressionsTest {
    public record Milestone(String name) {}

    public record Goal(String number, String name) {
        public String heading() {
            return number + " " + name;
        }
    }

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final GenericApplicationContext application = new GenericApplicationContext();
    private ThymeleafEvaluationContext evaluation;

    @BeforeEach
    void begin() {
        application.refresh();
        evaluation = new ThymeleafEvaluationContext(application, null);
        templates.setTemplateResolver(new StringTemplateResolver());
        new TemplateExpressions().readRecords(templates);
    }

    @Test
    void one_expression_reads_whatever_record_comes() {
        List<Object> things = List.of(new Milestone("Valg"), new Goal("1", "Nærhet"), Map.of("name", "Høring"));
        assertThat(shown("<b th:each=\"one : ${things}\" th:text=\"${one.name}\"></b>", Map.of("things", things)))
                .isEqualTo("<b>Valg</b><b>Nærhet</b><b>Høring</b>");
    }

    @Test
    void a_method_that_is_no_component_is_read_as_before() {
        assertThat(shown("<b th:text=\"${one.heading}\"></b>", Map.of("one", new Goal("1", "Nærhet"))))
                .isEqualTo("<b>1 Nærhet</b>");
    }

    @Test
    void what_is_not_there_is_a_mistake() {
        assertThatThrownBy(() -> shown("<b th:text=\"${one.nothing}\"></b>", Map.of("one", new Milestone("Valg"))))
                .isInstanceOf(TemplateProcessingException.class)
                .hasMessageContaining("one.nothing");
    }

    @Test
    void a_page_is_told_once_how_records_are_read_and_nothing_more_where_access_is_restricted() {
        shown(
                "<b th:each=\"n : ${#numbers.sequence(1, 3)}\" th:text=\"${n}\"></b><i th:utext=\"${one.name}\"></i>",
                Map.of("one", new Milestone("Valg")));
        evaluation.setVariableAccessRestricted(true);
        assertThat(evaluation.getPropertyAccessors()).noneMatch(TemplateExpressionsTest::readsRecords);
        evaluation.setVariableAccessRestricted(false);
        assertThat(evaluation.getPropertyAccessors().stream().filter(TemplateExpressionsTest::readsRecords))
                .hasSize(1);
    }

    private static boolean readsRecords(PropertyAccessor accessor) {
        return accessor instanceof RecordAccessor;
    }

    private String shown(String template, Map<String, Object> model) {
        Context context = new Context(Locale.ROOT, model);
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, evaluation);
        return templates.process(template, context);
    }
}
