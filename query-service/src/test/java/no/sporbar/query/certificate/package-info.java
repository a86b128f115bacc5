@NullMarked
package no.sporbar.query.certificate;

import org.jspecify.annotations.NullMarked;
