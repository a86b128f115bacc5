package no.sporbar.query.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tree and its entries as tlog-tiles has them: only what the largest right checkpoint vouches for. A tile never changes, so
 * whoever has it may keep it.
 */
@RestController
class TileApi {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final CheckedLedger ledger;

    TileApi(CheckedLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/ledger/tile/{level:[0-7]}/{*rest}")
    ResponseEntity<byte[]> hashes(@PathVariable String level, @PathVariable String rest) {
        Tile tile = signed(level + rest);
        return found(tile).body(hashes(tile));
    }

    @GetMapping("/ledger/tile/entries/{*rest}")
    ResponseEntity<byte[]> entries(
            @PathVariable String rest,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        Tile tile = signed("entries" + rest);
        List<byte[]> entries = ledger.entries(tile);
        ResponseEntity.BodyBuilder answer = found(tile).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // What is not as it was hashed, or not all there, is shown, so that a verifier can name it; but nobody is to
        // keep it.
        if (!areAsHashed(entries, tile))
            answer.cacheControl(CacheControl.noStore()).eTag(null);
        byte[] bundle = EntryBundle.write(entries);
        if (accepted == null || !accepted.contains("gzip")) return answer.body(bundle);
        return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip(bundle));
    }

    /** The tile of a path, if a checkpoint vouches for it. */
    private Tile signed(String path) {
        try {
            Tile tile = Tile.parse("tile/" + path);
            long size = ledger.latest().map(CheckedCheckpoint::size).orElse(0L);
            if (tile.end() > 0 && tile.end() <= size) return tile;
        } catch (MalformedException e) {
            // said below
        }
        throw unknown(path);
    }

    private byte[] hashes(Tile tile) {
        try {
            return ledger.tile(tile);
        } catch (IncorrectResultSizeDataAccessException e) {
            throw unknown(tile.path());
        }
    }

    private static Refusal unknown(String path) {
        return Refusal.notFound("ledger.tile-unknown", path.replaceFirst("^tile/", ""));
    }

    private boolean areAsHashed(List<byte[]> entries, Tile tile) {
        if (entries.size() < tile.width()) return false;
        byte[] hashes = hashes(new Tile(0, tile.index(), tile.width()));
        for (int i = 0; i < entries.size(); i++) {
            int from = i * TreeHash.LENGTH;
            byte[] leaf = TreeHash.leaf(entries.get(i));
            if (!Arrays.equals(leaf, 0, leaf.length, hashes, from, from + TreeHash.LENGTH)) return false;
        }
        return true;
    }

    private static ResponseEntity.BodyBuilder found(Tile tile) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(tile.isFull() ? FOR_EVER : A_WHILE)
                .eTag("W/\"" + tile.path() + "\"");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory never fails
        }
        return packed.toByteArray();
    }
}
