package no.sporbar.command.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import no.sporbar.command.catalogue.CommandCatalogue;
import no.sporbar.events.Identifier;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/** Describes each command at its own address, with the very schema that requests are checked against. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String ADDRESS = "/api/programmes/{programme}/commands/";
    private static final String PROBLEM = "application/problem+json";

    static {
        SpringDocUtils.getConfig().replaceWithClass(ObjectNode.class, Map.class);
    }

    @Bean
    OpenApiCustomizer commandsAsOperations(CommandCatalogue catalogue) {
        return api -> {
            api.info(new Info().title("Sporbar command API").version("1"));
            api.schemaRequirement(
                    "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
            Paths paths = api.getPaths();
            paths.remove(ADDRESS + "{name}");
            catalogue.all().forEach(kind -> paths.addPathItem(ADDRESS + kind.name(), new PathItem().post(post(kind))));
        };
    }

    private static Operation post(CommandCatalogue.Kind kind) {
        return new Operation()
                .operationId(kind.name())
                .addTagsItem("commands")
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addParametersItem(parameter("programme", "path", true).schema(schema("pattern", Identifier.PATTERN)))
                .addParametersItem(parameter("Idempotency-Key", "header", false).schema(schema("maxLength", 128)))
                .addParametersItem(parameter("If-Match", "header", false).schema(schema("pattern", "^\"\\d+\"$")))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(
                                new Content().addMediaType("application/json", new MediaType().schema(schemaOf(kind)))))
                .responses(responses());
    }

    private static ApiResponses responses() {
        ApiResponses responses = new ApiResponses().addApiResponse("200", new ApiResponse().description("Durable."));
        for (String status : new String[] {"400", "401", "403", "404", "409", "412", "413", "415", "422", "503"})
            responses.addApiResponse(
                    status,
                    new ApiResponse()
                            .description("Refused; nothing was recorded (RFC 9457).")
                            .content(new Content().addMediaType(PROBLEM, new MediaType())));
        return responses;
    }

    private static Parameter parameter(String name, String in, boolean required) {
        return new Parameter().name(name).in(in).required(required);
    }

    private static JsonSchema schema(String keyword, Object value) {
        JsonSchema schema = new JsonSchema();
        schema.addType("string");
        if (keyword.equals("pattern")) schema.pattern(value.toString());
        else schema.maxLength((Integer) value);
        return schema;
    }

    /** Springdoc has its own JSON library, so the schema crosses as text. */
    private static JsonSchema schemaOf(CommandCatalogue.Kind kind) {
        try {
            return Json31.mapper().readValue(kind.schema().toString(), JsonSchema.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
