package no.sporbar.query.timeline;

import java.util.List;
import no.sporbar.events.Subject;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;

/**
 * What follows from the plan for one milestone.
 *
 * @param contradictions those that it has part in
 * @param near it and those that it waits for, that wait for it or that it contradicts
 * @param after those that wait for it
 */
public record MilestoneSchedule(
        MilestoneOnTimeline milestone,
        List<Contradiction> contradictions,
        List<MilestoneOnTimeline> near,
        List<Subject> after) {}
