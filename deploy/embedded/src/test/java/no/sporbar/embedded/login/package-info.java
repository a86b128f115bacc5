/** Tests of the local login. */
@NullMarked
package no.sporbar.embedded.login;

import org.jspecify.annotations.NullMarked;
