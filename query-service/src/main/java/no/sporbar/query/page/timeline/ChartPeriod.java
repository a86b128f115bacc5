package no.sporbar.query.page.timeline;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.page.BasisView;

/** A period as the timeline shows it: a band. */
public record ChartPeriod(String id, String name, ImpreciseDate span, BasisView basis) {}
