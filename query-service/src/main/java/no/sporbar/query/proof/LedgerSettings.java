package no.sporbar.query.proof;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger is checked.
 *
 * @param vkeys the log's verifier keys, the current one first; where there is none, the first key that announces itself is
 *     trusted
 * @param vkeyFile a file with the keys to trust at the first start, one a line, which need not be there yet; none where it is
 *     empty
 * @param checkpointTopic where the log publishes what it signs
 * @param policy who must have witnessed a checkpoint, as tlog-policy writes it; empty for nobody
 * @param patience how long an entry may be missing while later ones are there
 * @param signingPatience how long an entry may lack a checkpoint
 * @param round how often the keeper looks for something new
 * @param recheck how often the whole copy is compared with the tree
 * @param recheckRate the most entries that are compared in a second
 */
@ConfigurationProperties("sporbar.ledger")
public record LedgerSettings(
        @DefaultValue List<String> vkeys,
        @DefaultValue("") String vkeyFile,
        @DefaultValue("sporbar.checkpoints") String checkpointTopic,
        @DefaultValue("") String policy,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("30s") Duration signingPatience,
        @DefaultValue("200ms") Duration round,
        @DefaultValue("1h") Duration recheck,
        @DefaultValue("20000") int recheckRate) {}
