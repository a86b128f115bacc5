/**
 * One database server and one broker per test JVM, shared by its test classes and thrown away at its end. A test class
 * takes a database or a topic of its own and never sees another's. For test scope only.
 */
@NullMarked
package no.sporbar.embedded.testing;

import org.jspecify.annotations.NullMarked;
