package no.sporbar.query.page;

import no.sporbar.query.proof.CheckedLedger;
import no.sporbar.query.proof.LedgerFacts;
import no.sporbar.query.proof.LedgerReport;
import org.springframework.stereotype.Component;

/** Finds what proves a document. */
@Component
class PaperProofs {
    private final CheckedLedger ledger;
    private final LedgerReport report;

    PaperProofs(CheckedLedger ledger, LedgerReport report) {
        this.ledger = ledger;
        this.report = report;
    }

    /** @param root the address that the service is reached at, without a slash at the end */
    PaperProof of(Visit visit, String root) {
        LedgerFacts facts = report.facts();
        return new PaperProof(
                visit.moment().asAt(),
                ledger.covering(visit.moment().position()).orElse(null),
                facts.keys().isEmpty() ? null : facts.keys().getFirst().vkey(),
                facts.open().size(),
                root,
                visit.texts());
    }
}
