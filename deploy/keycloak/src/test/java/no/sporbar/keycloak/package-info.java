/** Sporbar behind a real Keycloak. */
@NullMarked
package no.sporbar.keycloak;

import org.jspecify.annotations.NullMarked;
