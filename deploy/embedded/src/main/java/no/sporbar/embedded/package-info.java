/**
 * A real PostgreSQL and a real Kafka broker below one folder, for the local run and for the tests. What is acknowledged
 * by either is on disk, and a process that was killed finds everything again at its next start. Nothing here knows the
 * services, their tables or their topics, and no service may depend on this package outside its tests.
 */
@NullMarked
package no.sporbar.embedded;

import org.jspecify.annotations.NullMarked;
