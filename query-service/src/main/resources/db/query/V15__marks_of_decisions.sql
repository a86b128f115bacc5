-- When a programme's decisions were recorded: every page asks for those around its moment, and would otherwise read each case
-- in all its versions for that.
CREATE INDEX decision_acts ON decision (programme, from_position)
    WHERE state -> 'recorded' ->> 'type' IN ('decision.recommended', 'decision.resolved');
