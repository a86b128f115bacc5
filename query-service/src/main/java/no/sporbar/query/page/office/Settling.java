package no.sporbar.query.page.office;

import java.util.HashMap;
import java.util.Map;
import no.sporbar.events.Basis;
import no.sporbar.query.approvals.ApprovalRow;
import no.sporbar.query.office.CommandService.Command;
import no.sporbar.query.page.Visit;

/**
 * A command that settles what waits for approval. It was decided today, and rests on what the request does.
 *
 * @param reason why, in the words of who settles it; empty where they said nothing
 */
record Settling(Visit visit, ApprovalRow row, String reason) {
    Command give() {
        return command("give-approval", false);
    }

    Command refuse() {
        return command("refuse-approval", true);
    }

    Command withdraw() {
        return command("withdraw-approval-request", true);
    }

    private Command command(String name, boolean withReason) {
        Map<String, Object> body = new HashMap<>();
        body.put("approval", row.id().value());
        if (withReason && !reason.isEmpty()) body.put("reason", reason);
        body.put(
                "provenance",
                Map.of(
                        "decidedOn",
                        visit.moment().day().toString(),
                        "basis",
                        basis(row.requestProvenance().basis())));
        return new Command(visit.moment().programme(), name, body);
    }

    private static Map<String, Object> basis(Basis basis) {
        return switch (basis) {
            case Basis.Citation c ->
                Map.of("kind", "citation", "source", c.source().value(), "place", c.place());
            case Basis.Assumption a -> Map.of("kind", "assumption", "by", a.by(), "why", a.why());
        };
    }
}
