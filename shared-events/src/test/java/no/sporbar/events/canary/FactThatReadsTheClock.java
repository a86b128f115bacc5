package no.sporbar.events.canary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A canary: time and identifiers come in from outside. Each method breaks the wall in its own way. */
final class FactThatReadsTheClock {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
