package no.sporbar.query.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be taken away from a page, as at the moment that the page shows.
 *
 * @param what is in the files, in words
 */
public record Download(String what, List<File> files) {
    /** One kind of file. */
    public record File(String name, String url) {}

    /** A list, for spreadsheets and for programs. */
    static Download list(String list, Visit visit) {
        List<File> files = Stream.of("csv", "xlsx", "json", "ndjson")
                .map(kind -> new File(name(kind, visit), visit.links().file(list, kind)))
                .toList();
        return new Download(visit.texts().say("export.list." + list), files);
    }

    /** A document, made for readers. */
    static Download document(String document, Visit visit, String... kinds) {
        return new Download(visit.texts().say("export.list." + document), List.of()).and(visit, document, kinds);
    }

    /** The same and further kinds of file, which are made for readers. */
    Download and(Visit visit, String document, String... kinds) {
        Stream<File> more = Stream.of(kinds)
                .map(kind -> new File(name(kind, visit), visit.links().document(document, kind)));
        return new Download(what, Stream.concat(files.stream(), more).toList());
    }

    private static String name(String kind, Visit visit) {
        return visit.texts().say("export.file." + kind);
    }
}
