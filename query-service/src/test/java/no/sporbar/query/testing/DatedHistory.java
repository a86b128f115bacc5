package no.sporbar.query.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.Provenance;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;

/** Random but possible histories of one programme in which some facts hold from a day on. The same seed tells the same. */
public final class DatedHistory {
    /** The days from which facts hold. */
    public static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 2, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 10, 1), LocalDate.of(2028, 1, 1));

    private final Facts facts = Facts.of("oslo");
    private final Random random;
    private final List<String> goals = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<DomainEvent> told = new ArrayList<>();

    private DatedHistory(Random random) {
        this.random = random;
    }

    /** So many events of the programme {@code oslo}. */
    public static List<DomainEvent> of(int events, Random random) {
        DatedHistory history = new DatedHistory(random);
        for (DomainEvent each : History.of(events * 6, random)) {
            if (!each.programme().equals(history.facts.programme())) continue;
            history.tell(each);
            if (random.nextInt(3) == 0) history.aside();
        }
        return history.told.subList(0, events);
    }

    /** The same fact, holding from a day on. */
    public static DomainEvent from(LocalDate day, DomainEvent event) {
        Provenance is = event.provenance();
        return with(new Provenance(is.decidedOn(), day, is.basis()), event);
    }

    private void tell(DomainEvent event) {
        if (event instanceof GoalProposed e) goals.add(e.goal().value());
        boolean dated = !(event instanceof ProgrammeStarted) && random.nextInt(5) < 2;
        told.add(dated ? from(DAYS.get(random.nextInt(DAYS.size())), event) : event);
    }

    private void aside() {
        String name = "Navn " + told.size();
        switch (random.nextInt(5)) {
            case 0 -> {
                units.add("bydel-" + units.size());
                UnitId unit = new UnitId(units.getLast());
                tell(new UnitRegistered(
                        facts.programme(), unit, name, UnitKind.DISTRICT, null, null, null, Facts.CITED));
            }
            case 1, 2 -> {
                if (!units.isEmpty())
                    tell(new UnitRenamed(facts.programme(), any(units), name, null, null, Facts.CITED));
            }
            case 3 -> {
                if (!units.isEmpty())
                    tell(new UnitCorrected(
                            facts.programme(), any(units), name, UnitKind.AGENCY, "navn", "lest feil", Facts.CITED));
            }
            default -> {
                if (!goals.isEmpty()) tell(facts.goalCorrected(goals.get(random.nextInt(goals.size())), name));
            }
        }
    }

    private UnitId any(List<String> known) {
        return new UnitId(known.get(random.nextInt(known.size())));
    }

    private static DomainEvent with(Provenance provenance, DomainEvent event) {
        RecordComponent[] fields = event.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++)
                values[i] = fields[i].getType() == Provenance.class
                        ? provenance
                        : fields[i].getAccessor().invoke(event);
            return (DomainEvent) event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException
                | InvocationTargetException
                | InstantiationException
                | NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
