/**
 * The programme office's pages: its home, a form for each command with preview and conflict, drafts, the import of a
 * programme file, and the start of a new programme. Every one works without a script.
 */
@NullMarked
package no.sporbar.query.page.office;

import org.jspecify.annotations.NullMarked;
