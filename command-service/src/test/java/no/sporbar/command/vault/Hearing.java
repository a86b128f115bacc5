package no.sporbar.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.sporbar.command.web.CommandService;
import no.sporbar.command.web.CommandService.Reply;

/** A programme with an open hearing, and what people send to the real service about it. */
record Hearing(CommandService service, String programme) {
    private static final String ASSUMED =
            "{\"decidedOn\":\"2025-01-16\",\"basis\":{\"kind\":\"assumption\",\"by\":\"Prøven\",\"why\":\"Trengs i en prøve\"}}";

    static Hearing open(CommandService service, String programme) {
        Hearing hearing = new Hearing(service, programme);
        hearing.accepted("start-programme", """
                {"name":"Prøveprogrammet",
                 "bodies":[{"id":"bystyret","name":"Bystyret","authorities":["adopt"]}],
                 "seasons":{"spring":{"from":3,"to":6},"summer":{"from":6,"to":8},"autumn":{"from":8,"to":11},
                            "winter":{"from":12,"to":3},
                            "basis":{"kind":"assumption","by":"Prøven","why":"Ingen har sagt det"}},
                 "provenance":%s}""".formatted(ASSUMED));
        hearing.accepted("open-consultation", """
                {"consultation":"horing","title":"Høring","form":"hearing",
                 "questions":[{"number":"1","text":"Hva mener du?"}],"window":"2025-01/2025-02","provenance":%s}""".formatted(ASSUMED));
        return hearing;
    }

    Reply receive(String response, String name, Map<String, String> headers) {
        return send("receive-response", receiving(response, name), headers);
    }

    Reply receive(String response, String name) {
        return receive(response, name, Map.of());
    }

    String receiving(String response, String name) {
        return """
                {"response":"%s","consultation":"horing","group":"private-person","privateName":"%s",
                 "answers":[{"question":"1","position":"sceptical","summary":"skeptisk","personalText":"Hilsen %s"}],
                 "provenance":%s}""".formatted(response, name, name, ASSUMED);
    }

    Reply erase(String person) {
        return send("erase-personal-data", """
                {"person":"%s","legalBasis":"GDPR art. 17 nr. 1 bokstav a","provenance":%s}""".formatted(person, ASSUMED), Map.of());
    }

    Reply door(String person) {
        return service.get("/api/programmes/" + programme + "/personal-data/" + person, authorised(Map.of()));
    }

    Reply rehearse(String command, String body) {
        String list = "{\"commands\":[{\"command\":\"%s\",\"body\":%s}]}".formatted(command, body);
        return service.post(
                "/api/programmes/" + programme + "/rehearsals",
                list.getBytes(StandardCharsets.UTF_8),
                authorised(Map.of()));
    }

    Reply accepted(String command, String body) {
        Reply reply = send(command, body, Map.of());
        assertThat(reply.status()).as(() -> command + ": " + reply.json()).isEqualTo(200);
        return reply;
    }

    Reply send(String command, String body, Map<String, String> headers) {
        String path = "/api/programmes/" + programme + "/commands/" + command;
        return service.post(path, body.getBytes(StandardCharsets.UTF_8), authorised(headers));
    }

    private Map<String, String> authorised(Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        try {
            all.put("Authorization", "Bearer " + service.token("programkontoret"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
