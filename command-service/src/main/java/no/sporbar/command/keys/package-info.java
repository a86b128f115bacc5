/**
 * The secret keys of this installation and what it must remember outside its database, in one folder that only its owner can
 * read.
 *
 * <p>It may rely on the file system to replace a file as a whole. It must never write a secret anywhere else, a log included.
 */
@NullMarked
package no.sporbar.command.keys;

import org.jspecify.annotations.NullMarked;
