package no.sporbar.query.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;

/** Reads the components of our own records, which nearly all that a template shows is made of; others stay with Thymeleaf's rules. */
final class RecordAccessor implements PropertyAccessor {
    private static final String OWN = "no.sporbar.";
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null || !type.getName().startsWith(OWN)) return Map.of();
            return Arrays.stream(components)
                    .map(RecordComponent::getAccessor)
                    .filter(Method::trySetAccessible)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));
        }
    };

    @Override
    public Class<?>[] getSpecificTargetClasses() {
        return new Class<?>[] {Record.class};
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return component(target, name) != null;
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        Method component = component(target, name);
        if (component == null) throw new AccessException("no record with a component " + name);
        try {
            return new TypedValue(component.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AccessException("cannot read " + component, e);
        }
    }

    private static @Nullable Method component(@Nullable Object target, String name) {
        return target instanceof Record ? COMPONENTS.get(target.getClass()).get(name) : null;
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("a record is not written to");
    }
}
