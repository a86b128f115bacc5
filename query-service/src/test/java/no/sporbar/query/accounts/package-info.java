@NullMarked
package no.sporbar.query.accounts;

import org.jspecify.annotations.NullMarked;
