package no.sporbar.query.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words as people write them: several, "in quotes", with or, and -without
 * @param programme in which; null for all
 * @param kinds of things; none for all
 * @param skip how many hits were shown before
 */
public record SearchQuery(String words, @Nullable ProgrammeId programme, List<Kind> kinds, int skip, int limit) {
    /** Longer questions are refused. */
    public static final int LONGEST = 200;

    /** So many hits are ranked; whoever finds more has to ask for less. */
    public static final int MOST = 200;

    public SearchQuery {
        kinds = List.copyOf(kinds);
    }

    /** As it stands in an address, or refused with {@code search.too-long} or {@code search.kind}. */
    public static SearchQuery of(
            @Nullable String words, @Nullable ProgrammeId programme, Collection<String> kinds, Paging paging) {
        String text = words == null ? "" : words.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > LONGEST) throw Refusal.badRequest("search.too-long", LONGEST);
        List<Kind> wanted = kinds.stream()
                .filter(each -> !each.isBlank())
                .map(SearchQuery::kind)
                .distinct()
                .toList();
        long skip = paging.afterPosition(0);
        if (skip < 0 || skip > MOST) throw Refusal.badRequest("paging.after", skip);
        return new SearchQuery(text, programme, wanted, (int) skip, paging.limit());
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("search.kind", text));
    }

    /** What narrows the search beside its words, as PostgreSQL's own kind of query; identifiers hold no quotes. */
    String narrowed() {
        String kind = kinds.stream().map(each -> "'/" + each + "'").collect(Collectors.joining(" | ", "( ", " )"));
        if (programme == null) return kinds.isEmpty() ? "" : kind;
        String here = "'=" + programme.value() + "'";
        return kinds.isEmpty() ? here : here + " & " + kind;
    }
}
