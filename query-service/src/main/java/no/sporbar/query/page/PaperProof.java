package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.page.press.Paper;
import no.sporbar.query.page.press.Paper.Words;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What proves a document, as it is printed on it: the moment, the first checkpoint that takes it in, and how to check both.
 *
 * @param checkpoint null while none takes the moment in
 * @param vkey the key whose signatures are believed; null before the first
 * @param alarms how many are open
 * @param root the address that the service is reached at, without a slash at the end
 */
record PaperProof(
        AsAt asAt,
        @Nullable CheckedCheckpoint checkpoint,
        @Nullable String vkey,
        int alarms,
        String root,
        Texts texts) {

    /** At the beginning of a document: which moment it shows, and the checkpoint. */
    void begin(Paper paper) {
        if (alarms > 0) paper.text("notice", Words.of(texts.say("ledger.notice", alarms)));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.say("export.position"), Long.toString(asAt.position()));
        if (asAt.recordedAt() != null) facts.put(texts.say("export.recorded"), texts.exactMoment(asAt.recordedAt()));
        if (checkpoint == null) facts.put(texts.say("export.checkpoint"), texts.say("export.checkpoint.none"));
        else add(facts, checkpoint.checkpoint());
        paper.facts(facts);
    }

    private void add(Map<String, String> facts, Checkpoint signed) {
        facts.put(texts.say("export.checkpoint.origin"), signed.origin());
        facts.put(texts.say("export.checkpoint.size"), Long.toString(signed.size()));
        facts.put(
                texts.say("export.checkpoint.root"),
                Base64.getEncoder().encodeToString(signed.head().root()));
    }

    /** At its end: how to check it. */
    void end(Paper paper) {
        paper.heading(2, Words.of(texts.say("document.proof")));
        if (checkpoint == null) {
            paper.text(Words.of(texts.say("document.proof.none")));
            return;
        }
        paper.text(Words.of(texts.say("document.proof.what", Long.toString(checkpoint.size()))));
        paper.text(Words.of(texts.say("document.proof.how")));
        paper.commands(commands());
    }

    private List<String> commands() {
        String key = vkey == null ? "" : " --vkey '" + vkey + "'";
        String verify = "java -jar sporbar-verify.jar ";
        List<String> lines = new ArrayList<>();
        lines.add("curl -O %1$s/ledger/sporbar-verify.jar -O %1$s/ledger/proof/%2$d.tlog-proof"
                .formatted(root, asAt.position()));
        lines.add(verify + asAt.position() + ".tlog-proof" + key);
        lines.add(verify + root + "/ledger" + key);
        return lines;
    }
}
