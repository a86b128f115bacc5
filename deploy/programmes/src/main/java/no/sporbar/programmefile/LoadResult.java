package no.sporbar.programmefile;

/**
 * What came of a load.
 *
 * @param recorded commands that led to new facts
 * @param unchanged commands that said what already was so
 * @param repeated commands that the service had carried out before, for an earlier load or an answer that was lost
 */
public record LoadResult(String programme, int recorded, int unchanged, int repeated) {
    /** How many commands the file has. */
    public int total() {
        return recorded + unchanged + repeated;
    }
}
