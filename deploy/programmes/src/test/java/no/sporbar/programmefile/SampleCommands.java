package no.sporbar.programmefile;

import java.util.Map;
import java.util.TreeMap;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.Deadline;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SourceId;
import no.sporbar.events.Subject;
import no.sporbar.events.wire.EventJson;
import no.sporbar.events.wire.JsonSchemas;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A few commands with schemas drawn the way that the service draws its own. */
final class SampleCommands {
    record StartProgramme(String name, java.util.List<Body> bodies, SeasonPolicy seasons, Provenance provenance) {}

    record RegisterSource(
            SourceId source,
            String title,
            @Nullable ImpreciseDate date,
            @Nullable String sha256,
            Provenance provenance) {}

    record ProposeGoal(
            GoalId goal,
            int number,
            String wording,
            @Nullable BodyId proposedBy,
            Provenance provenance) {}

    record ReviseGoal(GoalId goal, String wording, Provenance provenance) {}

    record PlanMilestone(
            MilestoneId milestone, String name, @Nullable ImpreciseDate date, Provenance provenance) {}

    record PlanBriefing(Subject at, Deadline deadline, Provenance provenance) {}

    record PassMilestone(MilestoneId milestone, ImpreciseDate passedOn, Provenance provenance) {}

    private static final Map<String, Class<?>> TYPES = new TreeMap<>(Map.of(
            "start-programme", StartProgramme.class,
            "register-source", RegisterSource.class,
            "propose-goal", ProposeGoal.class,
            "revise-goal", ReviseGoal.class,
            "plan-milestone", PlanMilestone.class,
            "plan-briefing", PlanBriefing.class,
            "pass-milestone", PassMilestone.class));

    private SampleCommands() {}

    /** As {@code GET /api/commands} answers. */
    static JsonNode catalogue() {
        ObjectNode answer = EventJson.mapper().createObjectNode();
        ArrayNode commands = answer.putArray("commands");
        JsonSchemas schemas = JsonSchemas.ofInput();
        TYPES.forEach((name, type) -> commands.addObject().put("name", name).set("schema", schemas.of(type)));
        return answer;
    }
}
