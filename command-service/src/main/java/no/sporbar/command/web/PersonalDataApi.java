package no.sporbar.command.web;

import java.util.List;
import java.util.Locale;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.vault.Kept;
import no.sporbar.command.vault.Vault;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.PersonId;
import no.sporbar.events.ProgrammeId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens what is kept about one person, for those who may see it. Every time somebody asks is on record first. */
@RestController
class PersonalDataApi {
    /** What is kept, each text with the salt that opens its commitment. */
    record Opened(String programme, String person, List<Kept> values) {}

    private final Vault vault;
    private final Problems problems;

    PersonalDataApi(Vault vault, Problems problems) {
        this.vault = vault;
        this.problems = problems;
    }

    @GetMapping("/api/programmes/{programme}/personal-data/{person}")
    ResponseEntity<?> open(
            @PathVariable String programme, @PathVariable String person, Authentication actor, Locale language) {
        try {
            List<Kept> values = vault.open(new ProgrammeId(programme), new PersonId(person), actor.getName());
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Opened(programme, person, values));
        } catch (RuleViolation | InvalidValueException e) {
            String code = e instanceof RuleViolation no ? no.code() : "person.unknown";
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.of(HttpStatus.NOT_FOUND, code, List.of(person), language));
        }
    }
}
