package no.sporbar.query.answer;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes each question at its own address, with what its rows look like. */
@Configuration(proxyBeanMethods = false)
class QuestionsInOpenApi {
    @Bean
    OpenApiCustomizer questionsAsOperations(List<Rows<?>> all, List<Beside<?>> beside) {
        return api -> {
            Paths paths = api.getPaths();
            PathItem list = requireNonNull(paths.remove(QuestionsApi.LIST));
            PathItem one = requireNonNull(paths.remove(QuestionsApi.LIST + QuestionsApi.ONE));
            for (Rows<?> rows : all) describe(api, rows.question(), beside, list.getGet(), one.getGet());
        };
    }

    private static void describe(
            OpenAPI api, Question<?> question, List<Beside<?>> beside, Operation list, Operation one) {
        Schema<?> row = schema(api, question.projection().row());
        Schema<?> rows = new ArraySchema().items(row);
        String address = QuestionsApi.LIST.replace("{question}", question.path());
        Schema<?> listed = answer().addProperty(question.listName(), rows);
        Schema<?> single = answer().addProperty(question.oneName(), row).addProperty("versions", rows);
        for (Beside<?> each : beside)
            if (each.row() == question.projection().row()) single.addProperty(each.name(), schema(api, each.type()));
        api.getPaths()
                .addPathItem(
                        address, new PathItem().get(filtered(operation(list, question.listName(), listed), question)))
                .addPathItem(
                        address + QuestionsApi.ONE, new PathItem().get(operation(one, question.oneName(), single)));
    }

    private static Operation filtered(Operation list, Question<?> question) {
        for (String field : question.filters())
            list.addParametersItem(new Parameter()
                    .in("query")
                    .name(field)
                    .description("Only those with this " + field + ".")
                    .schema(new StringSchema()));
        return list;
    }

    private static Schema<?> answer() {
        return new ObjectSchema()
                .addProperty("asAt", new Schema<>().$ref("AsAt"))
                .addProperty("next", new StringSchema());
    }

    private static Operation operation(Operation general, String name, Schema<?> answer) {
        List<Parameter> parameters = new ArrayList<>(general.getParameters());
        parameters.removeIf(parameter -> parameter.getName().equals("question"));
        return new Operation()
                .operationId(name)
                .addTagsItem("questions")
                .parameters(parameters)
                .responses(new ApiResponses()
                        .addApiResponse("200", ok(answer))
                        .addApiResponse("304", new ApiResponse().description("What the client has is still so."))
                        .addApiResponse("400", new ApiResponse().description("The question is wrong (RFC 9457)."))
                        .addApiResponse("404", new ApiResponse().description("There is no such thing (RFC 9457).")));
    }

    private static ApiResponse ok(Schema<?> answer) {
        return new ApiResponse()
                .description("The answer, as at its moment.")
                .content(new Content().addMediaType("application/json", new MediaType().schema(answer)));
    }

    private static Schema<?> schema(OpenAPI api, Class<?> type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(api.getComponents()::addSchemas);
        return new Schema<>().$ref(type.getSimpleName());
    }
}
