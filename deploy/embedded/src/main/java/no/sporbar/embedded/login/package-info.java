/**
 * A login of one's own for the local run: an OpenID Connect provider on the loopback interface with a few made-up people,
 * one random password for all of them, and pages in three languages. It stands in for the provider that an organisation
 * has, and speaks to the services by nothing but OpenID Connect. Only the launcher and the tests start it; the services do
 * not have it in their own jars.
 */
@NullMarked
package no.sporbar.embedded.login;

import org.jspecify.annotations.NullMarked;
