package no.sporbar.query.page;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says of documents and pictures what can be asked of each: they are made of a visit, which reads it off the request. */
@Configuration(proxyBeanMethods = false)
class DocumentsInOpenApi {
    private static final List<String> ENDINGS = List.of(".pdf", ".svg", ".png");

    @Bean
    OpenApiCustomizer documentsAsAtAnyMoment() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (ENDINGS.stream().anyMatch(path::endsWith)) describe(item);
        });
    }

    private static void describe(PathItem document) {
        document.getGet()
                .addParametersItem(asked(Visits.AS_AT, "A position, or the instant at which it was recorded."))
                .addParametersItem(asked(Visits.EFFECTIVE_ON, "The day whose facts count, as in 2027-01-01."))
                .addParametersItem(asked("lang", "nb, nn or en."));
    }

    private static Parameter asked(String name, String description) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }
}
