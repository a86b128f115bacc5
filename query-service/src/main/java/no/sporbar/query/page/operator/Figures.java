package no.sporbar.query.page.operator;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.sporbar.query.intake.Lag;
import no.sporbar.query.intake.LagGauge;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Component;

/** How far behind, how much and how fast, as the meters of this instance say it; since the start, not of the last minute. */
@Component
class Figures {
    /** A name and a value, in words. */
    public record Figure(String name, String value) {}

    private final MeterRegistry meters;
    private final LagGauge lag;

    Figures(MeterRegistry meters, LagGauge lag) {
        this.meters = meters;
        this.lag = lag;
    }

    List<Figure> in(Texts texts) {
        List<Figure> figures = new ArrayList<>();
        Lag now = lag.lag();
        figures.add(figure(
                "lag", now.events() == null ? texts.say("footer.lag.unknown") : texts.number(now.events()), texts));
        figures.add(figure(
                "lag-seconds",
                now.seconds() == null
                        ? texts.say("footer.lag.unknown")
                        : texts.say("operator.seconds", texts.number(Math.round(now.seconds()))),
                texts));
        double seconds = uptime();
        double taken = sum("sporbar.intake.events");
        figures.add(figure("uptime", texts.say("operator.hours", texts.number((long) seconds / 3600)), texts));
        figures.add(figure("taken", texts.number((long) taken), texts));
        if (seconds > 0)
            figures.add(
                    figure("rate", texts.say("operator.per-second", texts.number(Math.round(taken / seconds))), texts));
        timer("sporbar.intake.batch", "batch", figures, texts);
        timer("http.server.requests", "requests", figures, texts);
        figures.add(figure("webhooks", texts.number((long) sum("sporbar.webhooks.delivered")), texts));
        return figures;
    }

    private void timer(String meter, String name, List<Figure> figures, Texts texts) {
        Collection<Timer> timers = meters.find(meter).timers();
        long count = timers.stream().mapToLong(Timer::count).sum();
        if (count == 0) return;
        double total = timers.stream()
                .mapToDouble(each -> each.totalTime(TimeUnit.MILLISECONDS))
                .sum();
        double longest = timers.stream()
                .mapToDouble(each -> each.max(TimeUnit.MILLISECONDS))
                .max()
                .orElse(0);
        String value = texts.say(
                "operator.timer",
                texts.number(count),
                texts.number(Math.round(total / count)),
                texts.number(Math.round(longest)));
        figures.add(figure(name, value, texts));
    }

    private double sum(String meter) {
        return meters.find(meter).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private double uptime() {
        Gauge uptime = meters.find("process.uptime").gauge();
        return uptime == null ? 0 : uptime.value();
    }

    private static Figure figure(String name, String value, Texts texts) {
        return new Figure(texts.say("operator.figure." + name), value);
    }
}
