package no.sporbar.query.answer;

import no.sporbar.events.wire.EventJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Answers are written by the mapper that facts are written by, so a date or an identifier looks the same everywhere. */
@Configuration(proxyBeanMethods = false)
class AnswerJson {
    @Bean
    JsonMapper answerMapper() {
        return EventJson.mapper()
                .rebuild()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }

    @Bean
    AnswerWriter answerWriter(JsonMapper answerMapper) {
        return (answer, to) -> answerMapper.writeValue(to, answer);
    }
}
