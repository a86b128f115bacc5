/**
 * Lists to take away, whole and as at any moment: for spreadsheets (CSV, XLSX) and for programs (JSON, NDJSON).
 *
 * <p>It knows no question: whatever is a {@code Listing} or {@code Rows} can be downloaded. A download reads page by page and
 * keeps one page in memory, all pages as at the position that it began with, and holds no connection to the database while
 * the reader is slow.
 */
@NullMarked
package no.sporbar.query.export;

import org.jspecify.annotations.NullMarked;
