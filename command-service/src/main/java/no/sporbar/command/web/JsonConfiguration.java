package no.sporbar.command.web;

import no.sporbar.events.wire.EventJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Answers look like facts do: the same JSON mapper writes both. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    @Bean
    @Primary
    JsonMapper answersAsJson() {
        return EventJson.mapper()
                .rebuild()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }
}
