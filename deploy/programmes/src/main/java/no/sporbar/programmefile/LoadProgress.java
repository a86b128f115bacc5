package no.sporbar.programmefile;

/**
 * How far a load has come.
 *
 * @param done how many commands are carried out, durably
 * @param total how many the file has
 * @param command the one that was carried out last
 */
public record LoadProgress(int done, int total, String command) {}
