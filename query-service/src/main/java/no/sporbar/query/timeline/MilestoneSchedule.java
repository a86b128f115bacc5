package no.sporbar.query.timeline;

import java.util.List;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;

/**
 * What follows from the plan for one milestone.
 *
 * @param contradictions those that it has part in
 */
record MilestoneSchedule(MilestoneOnTimeline milestone, List<Contradiction> contradictions) {}
