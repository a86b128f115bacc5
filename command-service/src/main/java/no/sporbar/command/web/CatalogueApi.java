package no.sporbar.command.web;

import java.util.List;
import no.sporbar.command.catalogue.CommandCatalogue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Says which commands there are and what each looks like. */
@RestController
class CatalogueApi {
    /** All commands. */
    record Catalogue(List<Entry> commands) {}

    /**
     * One command: where to send it and the JSON Schema (2020-12) of its body.
     *
     * @param role the role that it takes
     * @param holdable whether a programme may set that it takes two people
     */
    record Entry(String name, String href, String role, boolean holdable, ObjectNode schema) {}

    private final CommandCatalogue catalogue;

    CatalogueApi(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/commands")
    Catalogue all() {
        return new Catalogue(catalogue.all().stream().map(CatalogueApi::entry).toList());
    }

    @GetMapping("/api/commands/{name}")
    ResponseEntity<ObjectNode> one(@PathVariable String name) {
        CommandCatalogue.Kind kind = catalogue.named(name);
        return kind == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(kind.schema());
    }

    private static Entry entry(CommandCatalogue.Kind kind) {
        return new Entry(
                kind.name(),
                "/api/programmes/{programme}/commands/" + kind.name(),
                kind.says().role(),
                !kind.says().atOnce(),
                kind.schema());
    }
}
