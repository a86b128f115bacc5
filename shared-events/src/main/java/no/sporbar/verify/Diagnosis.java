package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.verify.AuthenticTiles.BadTileException;
import org.jspecify.annotations.Nullable;

/**
 * What it means that a pass did not agree. It looks at what was signed from the root down, so that it names the entry and not
 * the tile where only an entry was touched, and the other way round.
 */
final class Diagnosis {
    /** Where the entries are, what they should be, and who can show what was signed. */
    record Case(
            TreeHead head,
            Chunks chunks,
            Edge.TileSource tiles,
            Heads heads,
            Evidence evidence,
            Texts texts,
            Progress progress) {}

    private static final long MOST_SEARCHED = 16_384;

    private final Case of;
    private final Texts texts;

    Diagnosis(Case of) {
        this.of = of;
        this.texts = of.texts();
    }

    /** What a pass found, the first place first. */
    List<Finding> of(Pass pass) throws IOException, MalformedException {
        Hashed disagreeing = pass.disagreeing();
        if (disagreeing != null) return List.of(entries(disagreeing));
        Hashed oneTooMany = pass.oneTooMany();
        if (oneTooMany != null) return List.of(added(oneTooMany.first() + oneTooMany.count() + 1));
        if (!pass.isThrough()) return List.of(missing(pass));
        if (!pass.makesRoot()) return List.of(root(pass));
        List<Finding> findings = new ArrayList<>();
        Tile badTile = pass.badTile();
        if (badTile != null) findings.add(tile(badTile));
        TreeHead badHead = pass.badHead();
        if (badHead != null) findings.add(of.evidence().forked(badHead, pass.lastGoodHead()));
        if (pass.times().backwards >= 0) findings.add(at("ledger.time-runs-backwards", pass.times().backwards + 1));
        return findings;
    }

    Finding added(long position) {
        return at("ledger.entry-added", position);
    }

    private Finding missing(Pass pass) {
        long position = pass.edge().size() + 1;
        return texts.finding("ledger.entry-missing", position, Long.toString(position), 1);
    }

    private Finding entries(Hashed disagreeing) throws IOException, MalformedException {
        AuthenticTiles signed = authentic();
        if (signed == null) return unauthentic(disagreeing);
        long tile = disagreeing.first() / Tile.FULL;
        try {
            Window window = Window.at(tile, of.head().size(), of.chunks(), signed);
            Finding finding = window.finding(texts, disagreeing.end() == Chunk.End.UNREADABLE);
            return finding.code().equals("ledger.entry-altered") ? elsewhere(finding, window, signed) : finding;
        } catch (BadTileException bad) {
            boolean entriesGood = Arrays.equals(disagreeing.root(), bad.signed());
            return bad.tile().level() > 0 || entriesGood ? tile(bad.tile()) : both(bad.tile());
        }
    }

    private @Nullable AuthenticTiles authentic() throws IOException {
        try {
            return AuthenticTiles.of(of.head(), of.tiles());
        } catch (MalformedException | NoSuchFileException e) {
            return null;
        }
    }

    /** An entry that is nowhere near may be one from far away. */
    private Finding elsewhere(Finding altered, Window window, AuthenticTiles signed)
            throws IOException, MalformedException {
        byte[] wanted = window.firstWrong();
        long tiles = Math.min(MOST_SEARCHED, Tile.count(of.head().size(), 0));
        for (long tile = 0; wanted.length > 0 && tile < tiles; tile++) {
            int at = indexOf(wanted, tile, signed);
            if (at >= 0) {
                String from = Long.toString(tile * Tile.FULL + at + 1);
                return texts.finding("ledger.entry-moved", altered.position(), Long.toString(altered.position()), from);
            }
            of.progress().at(texts.of("doing.searching"), tile + 1, tiles);
        }
        return altered;
    }

    private static int indexOf(byte[] wanted, long tile, AuthenticTiles signed) throws IOException, MalformedException {
        try {
            byte[] hashes = signed.tile(0, tile);
            for (int at = 0; at < hashes.length; at += wanted.length)
                if (Arrays.equals(hashes, at, at + wanted.length, wanted, 0, wanted.length)) return at / wanted.length;
            return -1;
        } catch (BadTileException e) {
            return -1;
        }
    }

    /** The tiles are worth nothing: the entries alone must tell. */
    private Finding unauthentic(Hashed disagreeing) throws IOException, MalformedException {
        Pass alone = new Pass(of.head(), new Edge(), of.heads(), null, of.progress(), texts.of("doing.entries"))
                .over(of.chunks());
        if (alone.makesRoot()) {
            // Either this leaf tile, or where that agrees one above.
            return tile(Tile.in(of.head().size(), 0, disagreeing.first() / Tile.FULL));
        }
        return alone.isThrough() ? of.evidence().rootDiffers(alone) : missing(alone);
    }

    /** Leaf tiles and entries agree with each other and not with what was signed. */
    private Finding root(Pass pass) throws IOException, MalformedException {
        AuthenticTiles signed = authentic();
        if (signed == null) return of.evidence().rootDiffers(pass);
        try {
            for (long tile = 0; tile < Tile.count(of.head().size(), 0); tile++) signed.tile(0, tile);
        } catch (BadTileException bad) {
            return bad.tile().level() > 0 ? tile(bad.tile()) : both(bad.tile());
        }
        return of.evidence().rootDiffers(pass);
    }

    private Finding tile(Tile tile) {
        return range("ledger.tile-altered", tile);
    }

    private Finding both(Tile tile) {
        return range("ledger.entries-and-tile-altered", tile);
    }

    private Finding range(String code, Tile tile) {
        long first = tile.firstLeaf() + 1;
        return texts.finding(code, first, tile.path(), Long.toString(first), Long.toString(tile.end()));
    }

    private Finding at(String code, long position) {
        return texts.finding(code, position, Long.toString(position));
    }
}
