package no.sporbar.query.rebuild;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds over the API: everybody sees how they go, operators ask for them and decide. */
@RestController
@RequestMapping("/api/rebuilds")
class RebuildsApi {
    private final Rebuilds rebuilds;
    private final Projections projections;
    private final ProgrammeProgress programmes;
    private final ParkedProgrammes parked;

    RebuildsApi(Rebuilds rebuilds, Projections projections, ProgrammeProgress programmes, ParkedProgrammes parked) {
        this.rebuilds = rebuilds;
        this.projections = projections;
        this.programmes = programmes;
        this.parked = parked;
    }

    /**
     * What is asked for.
     *
     * @param projections by their names; none for all
     * @param programme the one programme to fold anew; null for all
     */
    record Wanted(
            @Nullable List<String> projections, @Nullable String programme) {}

    /** The newest ones, newest first. */
    record RebuildsAnswer(List<RebuildView> rebuilds) {}

    @GetMapping
    ResponseEntity<RebuildsAnswer> list() {
        List<RebuildView> views =
                rebuilds.latest(Paging.MOST).stream().map(RebuildView::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new RebuildsAnswer(views));
    }

    @GetMapping("/{id}")
    ResponseEntity<RebuildView> one(@PathVariable long id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(RebuildView.of(rebuilds.of(id)));
    }

    @PostMapping
    ResponseEntity<RebuildView> ask(@RequestBody Wanted wanted, Principal operator) {
        RebuildReport asked = rebuilds.ask(named(wanted), known(wanted.programme()), operator.getName());
        return ResponseEntity.accepted()
                .location(URI.create("/api/rebuilds/" + asked.id()))
                .cacheControl(CacheControl.noStore())
                .body(RebuildView.of(asked));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<RebuildView> cancel(@PathVariable long id) {
        rebuilds.cancel(id);
        return now(id);
    }

    @PostMapping("/{id}/swap")
    ResponseEntity<RebuildView> swap(@PathVariable long id) {
        rebuilds.swap(id);
        return now(id);
    }

    @PostMapping("/{id}/drop")
    ResponseEntity<RebuildView> drop(@PathVariable long id) {
        rebuilds.dropOld(id);
        return now(id);
    }

    private ResponseEntity<RebuildView> now(long id) {
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).body(RebuildView.of(rebuilds.of(id)));
    }

    private Set<String> named(Wanted wanted) {
        Set<String> all = projections.names();
        if (wanted.projections() == null || wanted.projections().isEmpty()) return all;
        for (String name : wanted.projections())
            if (!all.contains(name)) throw Refusal.notFound("projection.unknown", name);
        return Set.copyOf(wanted.projections());
    }

    private @Nullable String known(@Nullable String programme) {
        if (programme == null) return null;
        if (programmes.of(programme).isEmpty() && parked.of(programme).isEmpty())
            throw Refusal.notFound("programme.unknown", programme);
        return programme;
    }
}
