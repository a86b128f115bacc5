package no.sporbar.ledger.note;

import no.sporbar.ledger.MalformedException;

/** What a key signs, by its byte in signed-note. */
public enum KeyType {
    /** Ed25519 over the text of the note: a log's own signature. */
    LOG((byte) 1),
    /** Ed25519 over the text and a moment: a witness's cosignature/v1. */
    WITNESS((byte) 4);

    private final byte number;

    KeyType(byte number) {
        this.number = number;
    }

    byte number() {
        return number;
    }

    static KeyType of(byte number) throws MalformedException {
        for (KeyType type : values()) if (type.number == number) return type;
        throw new MalformedException("a key of an unknown type " + number);
    }
}
