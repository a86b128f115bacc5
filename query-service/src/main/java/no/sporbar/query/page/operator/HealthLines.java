package no.sporbar.query.page.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;

/**
 * One thing that the service needs, and how it is.
 *
 * @param well whether nothing has to be done
 * @param status in a word
 * @param meaning what the thing is for
 * @param todo what to do about it; null where nothing
 * @param details as a program sees it, for whoever looks into it
 */
public record HealthLines(
        String name,
        String title,
        boolean well,
        String status,
        String meaning,
        @Nullable String todo,
        List<String> details) {
    /** Says only that the process answers, which this page says already. */
    private static final Set<String> SELF_EVIDENT = Set.of("ping", "livenessState", "readinessState");

    static List<HealthLines> of(HealthDescriptor whole, Texts texts) {
        List<HealthLines> lines = new ArrayList<>();
        Map<String, HealthDescriptor> parts =
                whole instanceof CompositeHealthDescriptor composite ? composite.getComponents() : null;
        if (parts == null) return lines;
        parts.forEach((name, each) -> {
            if (!SELF_EVIDENT.contains(name)) lines.add(line(name, each, texts));
        });
        return lines;
    }

    private static HealthLines line(String name, HealthDescriptor health, Texts texts) {
        boolean well = health.getStatus().equals(Status.UP);
        Otherwise unknown = new Otherwise(texts.say("operator.health.other.meaning"));
        return new HealthLines(
                name,
                texts.say("operator.health." + name, new Otherwise(name)),
                well,
                texts.say(
                        "operator.status." + health.getStatus().getCode(),
                        new Otherwise(health.getStatus().getCode())),
                texts.say("operator.health." + name + ".meaning", unknown),
                well
                        ? null
                        : texts.say(
                                "operator.health." + name + ".todo",
                                new Otherwise(texts.say("operator.health.other.todo"))),
                details(health));
    }

    private static List<String> details(HealthDescriptor health) {
        if (!(health instanceof IndicatedHealthDescriptor indicated) || indicated.getDetails() == null)
            return List.of();
        Map<String, Object> details = indicated.getDetails();
        return details.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
    }
}
