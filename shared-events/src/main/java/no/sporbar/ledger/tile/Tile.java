package no.sporbar.ledger.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;

/**
 * Up to 256 consecutive hashes of every eighth level of the tree, or the entries below them.
 *
 * @param level 0 to 7: its hashes are those of the nodes at eight times that level; {@link #ENTRIES} for entries
 * @param index its place among the tiles of its level, from 0
 * @param width how many hashes or entries it has, 1 to {@link #FULL}; below that it is partial
 */
public record Tile(int level, long index, int width) {
    /** The level of tiles that hold entries instead of hashes. */
    public static final int ENTRIES = -1;
    /** The width of a tile that is complete and never changes. */
    public static final int FULL = 256;
    /** How many levels of the tree one level of tiles stands for. */
    public static final int HEIGHT = 8;

    private static final int HIGHEST = 7;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-7])/((?:x\\d{3}/){0,6}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL)
            throw new IllegalArgumentException("no tile " + level + "/" + index + " of width " + width);
    }

    /** The tile of some level with this index in a tree of some size; its width follows from that. */
    public static Tile in(long size, int level, long index) {
        long before = index * FULL;
        long hashes = size >> HEIGHT * Math.max(level, 0);
        return new Tile(level, index, (int) Math.min(FULL, hashes - before));
    }

    /** How many tiles a tree of some size has at a level, the partial one included. */
    public static long count(long size, int level) {
        long hashes = size >> HEIGHT * Math.max(level, 0);
        return (hashes + FULL - 1) / FULL;
    }

    /** Reads what {@link #path} wrote; anything else is none. */
    public static Tile parse(String path) throws MalformedException {
        Matcher m = PATH.matcher(path);
        if (!m.matches()) throw new MalformedException("no tile: " + (path.length() > 80 ? "a longer path" : path));
        int level = m.group(1).equals("entries") ? ENTRIES : Integer.parseInt(m.group(1));
        String digits = m.group(2).replaceAll("[x/]", "").replaceFirst("^0+(?=\\d)", "");
        int width = m.group(3) == null ? FULL : Integer.parseInt(m.group(3));
        if (width > FULL || m.group(3) != null && width == FULL) throw new MalformedException("no tile: " + path);
        Tile tile = new Tile(level, Decimal.read(digits), width);
        if (!tile.path().equals(path)) throw new MalformedException("no tile: " + path);
        return tile;
    }

    /** Its address below the log's prefix, as in {@code tile/0/x001/x234/067.p/8}. */
    public String path() {
        StringBuilder digits = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) digits.insert(0, "x%03d/".formatted(rest % 1000));
        String partial = isFull() ? "" : ".p/" + width;
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + digits + partial;
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The index of its first leaf. */
    public long firstLeaf() {
        return index << HEIGHT * (Math.max(level, 0) + 1);
    }

    /** The smallest tree that has it. */
    public long end() {
        return index * FULL + width << HEIGHT * Math.max(level, 0);
    }

    /** How long a tile of hashes is, in bytes. */
    public int bytes() {
        return width * TreeHash.LENGTH;
    }
}
