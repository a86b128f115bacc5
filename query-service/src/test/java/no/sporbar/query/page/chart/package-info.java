@NullMarked
package no.sporbar.query.page.chart;

import org.jspecify.annotations.NullMarked;
