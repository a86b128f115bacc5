package no.sporbar.query.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import no.sporbar.query.page.LedgerView.Alarm;
import no.sporbar.query.page.LedgerView.Checkpoint;
import no.sporbar.query.page.LedgerView.Key;
import no.sporbar.query.proof.LedgerFacts;
import no.sporbar.query.proof.LedgerFacts.Signed;
import no.sporbar.query.proof.Witnesses.Cosigner;
import no.sporbar.query.proof.Witnesses.Standing;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;

/**
 * Turns how it stands with the proof into words.
 *
 * @param root the address that the service is reached at, without a slash at the end
 */
public record LedgerViews(Texts texts, Instant now, String root) {
    public LedgerView of(LedgerFacts facts) {
        Signed signed = facts.checkpoint();
        Standing witnessed = facts.witnessed();
        return new LedgerView(
                facts.whole(),
                state(facts, signed),
                texts.number(facts.treeSize()),
                signed == null ? null : checkpoint(signed),
                facts.keys().stream().map(this::key).toList(),
                witnessed == null ? null : texts.say(witnessedKey(witnessed)),
                witnessed == null
                        ? List.of()
                        : witnessed.cosigners().stream().map(this::cosigner).toList(),
                compared(facts.compared()),
                facts.open().stream().map(this::alarm).toList(),
                facts.past().stream().map(this::alarm).toList(),
                signed == null || signed.size() == 0 ? null : signed.size(),
                commands(facts));
    }

    private String state(LedgerFacts facts, @Nullable Signed signed) {
        if (!facts.whole()) return texts.say("ledger.state.alarm", facts.open().size());
        if (signed == null) return texts.say("ledger.state.nothing", texts.number(facts.treeSize()));
        return texts.say("ledger.state.whole", texts.number(signed.size()));
    }

    private Checkpoint checkpoint(Signed signed) {
        return new Checkpoint(
                texts.number(signed.size()),
                texts.exactMoment(signed.seenAt()),
                age(signed.seenAt()),
                texts.exactMoment(signed.checkedAt()),
                signed.root(),
                signed.note());
    }

    private String age(Instant since) {
        Duration age = Duration.between(since, now);
        if (age.isNegative()) age = Duration.ZERO;
        if (age.toMinutes() == 0) return texts.say("ledger.age.seconds", age.toSeconds());
        if (age.toHours() == 0) return texts.say("ledger.age.minutes", age.toMinutes());
        if (age.toDays() == 0) return texts.say("ledger.age.hours", age.toHours());
        return texts.say("ledger.age.days", age.toDays());
    }

    private Key key(LedgerFacts.Key key) {
        return new Key(
                key.vkey(),
                texts.say("ledger.trust." + key.trustedBy(), texts.moment(key.trustedAt())),
                key.untilSize() == null
                        ? texts.say("ledger.keys.current")
                        : texts.say("ledger.keys.until.size", texts.number(key.untilSize())));
    }

    private static String witnessedKey(Standing witnessed) {
        if (Boolean.FALSE.equals(witnessed.enough())) return "ledger.witnessed.few";
        if (witnessed.cosigners().isEmpty()) return "ledger.witnessed.none";
        return witnessed.enough() == null ? "ledger.witnessed.named" : "ledger.witnessed.enough";
    }

    private String cosigner(Cosigner cosigner) {
        if (cosigner.at() == null) return cosigner.name();
        return texts.say("ledger.witnessed.by", cosigner.name(), texts.exactMoment(cosigner.at()));
    }

    private String compared(LedgerFacts.@Nullable Compared compared) {
        if (compared == null) return texts.say("ledger.compared.never");
        return texts.say("ledger.compared.at", texts.exactMoment(compared.finishedAt()), texts.number(compared.size()));
    }

    public Alarm alarm(no.sporbar.query.ledger.LedgerAlarms.Alarm alarm) {
        Trouble trouble = alarm.trouble();
        return new Alarm(
                Long.toString(alarm.id()),
                meaning(trouble),
                trouble.code(),
                trouble.detail(),
                trouble.evidence(),
                texts.say("ledger.alarm.raised", texts.exactMoment(alarm.raisedAt())),
                alarm.clearedAt() == null
                        ? null
                        : texts.say("ledger.alarm.cleared", texts.exactMoment(alarm.clearedAt())));
    }

    /** Whoever keeps the ledger may know of troubles that this version has no words for. */
    private String meaning(Trouble trouble) {
        try {
            return texts.say("alarm." + trouble.code(), trouble.position());
        } catch (NoSuchMessageException e) {
            return texts.say("alarm.other");
        }
    }

    private List<String> commands(LedgerFacts facts) {
        String vkey = facts.keys().isEmpty()
                ? ""
                : " --vkey '" + facts.keys().getFirst().vkey() + "'";
        String verify = "java -jar sporbar-verify.jar ";
        long position =
                facts.checkpoint() == null ? 1 : Math.max(1, facts.checkpoint().size());
        return List.of(
                "curl -O %1$s/ledger/sporbar-verify.jar -O %1$s/ledger/proof/%2$d.tlog-proof".formatted(root, position),
                verify + root + "/ledger" + vkey,
                verify + position + ".tlog-proof" + vkey);
    }
}
