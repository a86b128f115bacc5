package no.sporbar.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import org.junit.jupiter.api.Test;

/** An independent implementation reads what we publish: sigstore-java's. */
class SigstoreTest {
    private static final int SIZE = 70;

    @Test
    void it_accepts_every_proof_of_inclusion_and_refuses_each_for_another_leaf() throws Exception {
        List<byte[]> leaves = new ArrayList<>();
        for (int size = 1; size <= SIZE; size++) {
            leaves.add(TreeHash.leaf(("entry " + size).getBytes(StandardCharsets.UTF_8)));
            byte[] root = Frontier.EMPTY.append(leaves).root();
            TiledNodes nodes = nodes(leaves);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = InclusionProof.of(index, size, nodes).path();
                InclusionProofVerifier.verify(leaves.get(index), index, size, path, root);
            }
            refused(leaves, root, nodes);
        }
    }

    private static void refused(List<byte[]> leaves, byte[] root, TiledNodes nodes) {
        if (leaves.size() < 2) return;
        List<byte[]> path = InclusionProof.of(0, leaves.size(), nodes).path();
        assertThatThrownBy(() -> InclusionProofVerifier.verify(leaves.get(1), 0, leaves.size(), path, root))
                .isInstanceOf(InclusionProofVerificationException.class);
    }

    private static TiledNodes nodes(List<byte[]> leaves) {
        byte[] tile = new byte[leaves.size() * TreeHash.LENGTH];
        for (int i = 0; i < leaves.size(); i++)
            System.arraycopy(leaves.get(i), 0, tile, i * TreeHash.LENGTH, TreeHash.LENGTH);
        return new TiledNodes(leaves.size(), _ -> Map.of(Tile.in(leaves.size(), 0, 0), tile));
    }

    @Test
    void it_reads_a_checkpoint_as_it_was_signed() throws Exception {
        SigningKey key = SigningKey.generate("sporbar.test/ledger", KeyType.LOG, new SecureRandom());
        TreeHead head = TreeHead.of(Frontier.EMPTY.append(TreeHash.leaf(new byte[] {1})));
        Checkpoint ours = new Checkpoint("sporbar.test/ledger", head);
        var theirs = Checkpoints.from(ours.signedBy(key).toString());
        assertThat(theirs.getOrigin()).isEqualTo(ours.origin());
        assertThat(theirs.getSize()).isEqualTo(1);
        assertThat(theirs.getBase64Hash()).isEqualTo(Base64Text.of(head.root()));
        assertThat(theirs.getSignedData()).isEqualTo(ours.text());
        assertThat(theirs.getSignatures()).hasSize(1);
    }
}
