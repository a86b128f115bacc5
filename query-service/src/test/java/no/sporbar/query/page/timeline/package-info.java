/** Tests of the timeline's drawing and table, from sample records. They must not need a database or a broker. */
@NullMarked
package no.sporbar.query.page.timeline;

import org.jspecify.annotations.NullMarked;
