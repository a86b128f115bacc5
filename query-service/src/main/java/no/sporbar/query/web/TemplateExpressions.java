package no.sporbar.query.web;

import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Lets templates read records by {@link RecordAccessor}. What Spring finds by reflection it keeps only for an accessor that the
 * context names itself, which it never is with Thymeleaf: each value was looked for anew each time, and each time compared with
 * all packages that a template must not reach into.
 */
@Configuration(proxyBeanMethods = false)
class TemplateExpressions {
    @Autowired
    void readRecords(SpringTemplateEngine templates) {
        Set<IDialect> known = templates.getDialects();
        templates.clearDialects();
        for (IDialect dialect : known)
            templates.addDialect(dialect instanceof SpringStandardDialect ? new RecordsDialect() : dialect);
    }

    private static final class RecordsDialect extends SpringStandardDialect {
        private final OfRecords evaluator = new OfRecords(super.getVariableExpressionEvaluator(), new RecordAccessor());

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return evaluator;
        }
    }

    /** Where access is restricted, as for what comes out of a request, nothing is added. */
    private record OfRecords(IStandardVariableExpressionEvaluator evaluator, RecordAccessor records)
            implements IStandardVariableExpressionEvaluator {
        @Override
        public Object evaluate(
                IExpressionContext context,
                IStandardVariableExpression expression,
                StandardExpressionExecutionContext execution) {
            if (context.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME)
                            instanceof ThymeleafEvaluationContext known
                    && !known.isVariableAccessRestricted()
                    && !known.getPropertyAccessors().contains(records)) known.addPropertyAccessor(records);
            return evaluator.evaluate(context, expression, execution);
        }
    }
}
