package no.sporbar.query.page;

import jakarta.servlet.RequestDispatcher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Asked;
import no.sporbar.query.certificate.CertificateStanding;
import no.sporbar.query.certificate.CertificateStandings;
import no.sporbar.query.intake.ParkedProgramme;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.Frame.LanguageLink;
import no.sporbar.query.page.Frame.Live;
import no.sporbar.query.page.Frame.Proof;
import no.sporbar.query.page.Frame.Section;
import no.sporbar.query.page.Frame.Standing;
import no.sporbar.query.proof.LedgerGlance;
import no.sporbar.query.proof.LedgerGlance.Glance;
import no.sporbar.query.web.Assets;
import no.sporbar.query.web.Language;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes what stands around a page. */
@Component
public class Frames {
    private final Assets assets;
    private final LedgerGlance ledger;
    private final CertificateStandings certificates;
    private final Visitors visitors;

    Frames(Assets assets, LedgerGlance ledger, CertificateStandings certificates, Visitors visitors) {
        this.assets = assets;
        this.ledger = ledger;
        this.certificates = certificates;
        this.visitors = visitors;
    }

    /** Around a page of those who work on a programme; {@code below} are the steps below the programme. */
    public Frame office(Visit visit, ServletWebRequest request, Crumb... below) {
        return of(visit, request, null, below);
    }

    /** Around one of a programme's pages; {@code below} are the steps below the section. */
    Frame of(Visit visit, ServletWebRequest request, @Nullable SectionName section, Crumb... below) {
        Links links = visit.links();
        Texts texts = visit.texts();
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(texts.say("programmes.title"), links.programmes(), false));
        crumbs.add(new Crumb(visit.programme().name(), links.overview(), true));
        if (section != null && section != SectionName.OVERVIEW)
            crumbs.add(new Crumb(texts.say(section.key()), section.url(links), false));
        crumbs.addAll(List.of(below));
        return new Frame(
                section == SectionName.OVERVIEW
                        ? visit.programme().name()
                        : texts.say(
                                "page.title.of",
                                crumbs.getLast().text(),
                                visit.programme().name()),
                texts.say("language.code"),
                languages(request, texts),
                links.at(null).search(),
                assets,
                crumbs,
                sections(visit, section),
                standing(visit.moment(), links.asAt() != null, request, texts),
                new TimeBars(visit, here(request).replaceQueryParam("before")).bar(),
                proof(request, texts),
                links.asAt() != null
                        ? null
                        : new Live(links.live(), visit.moment().position()),
                links.feed(),
                visitors.here(request, texts, visit.moment().programme().value()),
                visitors.loginUrl(request, here(request)));
    }

    /** Around a page about all programmes. */
    Frame of(Asked moment, String title, ServletWebRequest request, Texts texts) {
        boolean past = Visits.moment(request.getParameter(Visits.AS_AT)) != null;
        return new Frame(
                title,
                texts.say("language.code"),
                languages(request, texts),
                request.getRequest().getContextPath() + "/search",
                assets,
                List.of(),
                List.of(),
                standing(moment, past, request, texts),
                null,
                proof(request, texts),
                past ? null : new Live(request.getRequest().getContextPath() + "/api/live", moment.position()),
                null,
                visitors.here(request, texts, null),
                visitors.loginUrl(request, here(request)));
    }

    /** Around a page that could not read anything. */
    public Frame of(String title, ServletWebRequest request, Texts texts) {
        Crumb home =
                new Crumb(texts.say("programmes.title"), request.getRequest().getContextPath() + "/", false);
        Crumb here = new Crumb(title, "", false);
        return new Frame(
                title,
                texts.say("language.code"),
                languages(request, texts),
                request.getRequest().getContextPath() + "/search",
                assets,
                List.of(home, here),
                List.of(),
                null,
                null,
                proof(request, texts),
                null,
                null,
                visitors.here(request, texts, null),
                visitors.loginUrl(request, here(request)));
    }

    /** Around one of the pages for those who run or audit the service; {@code sections} are the others, and the first is home. */
    public Frame among(List<Section> sections, List<Crumb> below, ServletWebRequest request, Texts texts) {
        Section home = sections.getFirst();
        Section here = sections.stream().filter(Section::current).findFirst().orElse(home);
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(texts.say("programmes.title"), request.getRequest().getContextPath() + "/", false));
        crumbs.add(new Crumb(home.name(), home.url(), false));
        if (here != home) crumbs.add(new Crumb(here.name(), here.url(), false));
        crumbs.addAll(below);
        return new Frame(
                crumbs.getLast().text(),
                texts.say("language.code"),
                languages(request, texts),
                request.getRequest().getContextPath() + "/search",
                assets,
                crumbs,
                sections,
                null,
                null,
                proof(request, texts),
                null,
                null,
                visitors.here(request, texts, null),
                visitors.loginUrl(request, here(request)));
    }

    private Proof proof(ServletWebRequest request, Texts texts) {
        Glance now = ledger.now();
        long open = now.alarms().values().stream().mapToLong(count -> count).sum();
        return new Proof(
                now.seenAt() == null
                        ? texts.say("footer.ledger.none")
                        : texts.say("footer.ledger", texts.number(now.size())),
                open == 0 ? null : texts.say("ledger.notice", open),
                request.getRequest().getContextPath() + "/ledger");
    }

    private static List<Section> sections(Visit visit, @Nullable SectionName current) {
        return SectionName.shelves().stream()
                .map(together -> section(together, current, visit))
                .toList();
    }

    private static Section section(List<SectionName> together, @Nullable SectionName current, Visit visit) {
        SectionName first = together.getFirst();
        boolean here = together.contains(current);
        List<Section> below = here && together.size() > 1
                ? together.stream()
                        .map(s ->
                                new Section(visit.texts().say(s.key()), s.url(visit.links()), s == current, List.of()))
                        .toList()
                : List.of();
        return new Section(visit.texts().say(first.shelfKey()), first.url(visit.links()), here, below);
    }

    private static List<LanguageLink> languages(ServletWebRequest request, Texts texts) {
        String current = texts.say("language.code");
        return Stream.of(Language.values())
                .map(language -> new LanguageLink(
                        language.code(),
                        texts.say("language." + language.code()),
                        here(request).replaceQueryParam("lang", language.code()).toUriString(),
                        language.code().equals(current)))
                .toList();
    }

    private Standing standing(Asked asked, boolean past, ServletWebRequest request, Texts texts) {
        AsAt asAt = asked.asAt();
        String recordedAt = asAt.recordedAt() == null ? null : texts.moment(asAt.recordedAt());
        String position = texts.number(asAt.position());
        return new Standing(
                position,
                recordedAt,
                lag(asAt.lagEvents(), texts),
                proof(asAt.position(), certificates.recently(), texts),
                past
                        ? texts.say(
                                "asat.shown",
                                position,
                                Objects.requireNonNullElse(recordedAt, texts.say("asat.nothing")))
                        : null,
                asked.effectiveOn() == null ? null : texts.say("effectiveon.shown", texts.day(asked.effectiveOn())),
                here(request)
                        .replaceQueryParam(Visits.AS_AT)
                        .replaceQueryParam(Visits.EFFECTIVE_ON)
                        .toUriString(),
                here(request).replaceQuery(null).toUriString(),
                new Frame.Asked(
                        past ? Long.toString(asked.position()) : null,
                        asked.effectiveOn() == null ? null : asked.effectiveOn().toString()),
                asAt.parked() == null ? null : parked(asAt.parked(), texts));
    }

    private static String proof(long position, CertificateStanding certified, Texts texts) {
        String checkpoint = texts.number(certified.size());
        if (certified.covers(position)) return texts.say("footer.proof.follows", checkpoint);
        if (certified.altered()) return texts.say("footer.proof.altered");
        if (!certified.waitsFor().isEmpty())
            return texts.say("footer.proof.waits", checkpoint, String.join(", ", certified.waitsFor()));
        return certified.size() == 0 ? texts.say("footer.proof.none") : texts.say("footer.proof.soon", checkpoint);
    }

    private static String parked(ParkedProgramme parked, Texts texts) {
        Instant since = parked.since();
        return texts.say(
                "parked.notice",
                texts.number(parked.position()),
                texts.day(since.atZone(Texts.OSLO).toLocalDate()),
                texts.say(
                        "parked." + parked.reason(),
                        parked.position(),
                        Objects.requireNonNullElse(parked.type(), ""),
                        Objects.requireNonNullElse(parked.stream(), "")));
    }

    private static String lag(@Nullable Long events, Texts texts) {
        return events == null ? texts.say("footer.lag.unknown") : texts.say("footer.lag", events);
    }

    /** The page's own address, as it was asked for, without its host: a proxy in front may have another. */
    private static UriComponentsBuilder here(ServletWebRequest request) {
        UriComponentsBuilder here = ServletUriComponentsBuilder.fromRequest(request.getRequest())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("lang");
        return request.getRequest().getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
                ? here.replacePath(asked)
                : here;
    }
}
