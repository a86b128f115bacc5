package no.sporbar.query.proof;

import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.SignedNote;

/** What shows that something is wrong, as text that a person can keep and a program can read: notes whole, hashes in base 64. */
final class Evidence {
    private final StringBuilder text = new StringBuilder();

    /** A note, as it was signed. */
    Evidence note(String name, SignedNote note) {
        text.append("# ").append(name).append('\n').append(note).append('\n');
        return this;
    }

    /** The head that follows from the entries that came here. */
    Evidence recomputed(TreeHead head) {
        return line("recomputed here", "size " + head.size() + "\n" + Base64Text.of(head.root()));
    }

    /** How the tree here continues from one size to another. */
    Evidence consistency(long earlier, long later, Nodes tree) {
        text.append("# consistency proof (RFC 6962) of the tree here, from size ")
                .append(earlier)
                .append(" to ")
                .append(later)
                .append('\n');
        for (byte[] hash : ConsistencyProof.of(earlier, later, tree).path())
            text.append(Base64Text.of(hash)).append('\n');
        text.append('\n');
        return this;
    }

    /** A hash of an entry. */
    Evidence hash(String name, byte[] hash) {
        return line(name, Base64Text.of(hash));
    }

    /** Anything else. */
    Evidence line(String name, String value) {
        text.append("# ").append(name).append('\n').append(value).append("\n\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
