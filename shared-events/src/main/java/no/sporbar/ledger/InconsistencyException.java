package no.sporbar.ledger;

/**
 * Two tree heads of one log of which the later does not continue the earlier: the history was changed. What it carries is
 * evidence, and must reach a person whole.
 */
public final class InconsistencyException extends RuntimeException {
    private final transient TreeHead earlier;
    private final transient TreeHead later;
    private final transient ConsistencyProof proof;

    public InconsistencyException(TreeHead earlier, TreeHead later, ConsistencyProof proof) {
        super("the tree of " + later + " does not continue the tree of " + earlier);
        this.earlier = earlier;
        this.later = later;
        this.proof = proof;
    }

    public TreeHead earlier() {
        return earlier;
    }

    public TreeHead later() {
        return later;
    }

    /** The proof that failed. */
    public ConsistencyProof proof() {
        return proof;
    }
}
