package no.sporbar.query.page.press;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.query.web.XmlText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document on its way to paper: headings, texts, tables and a picture, one after the other. Every text goes into a tree and
 * none is ever read as markup. Headings of the two upper levels become bookmarks.
 */
public final class Paper {
    /**
     * A text and the language that it is in.
     *
     * @param language null where it is the document's own
     */
    public record Words(String text, @Nullable String language) {
        /** In the language of the document. */
        public static Words of(@Nullable String text) {
            return new Words(text == null ? "" : text, null);
        }

        /** Official wording, which is Norwegian in every language. */
        public static Words official(@Nullable String text) {
            return new Words(text == null ? "" : text, "nb");
        }
    }

    /** Between the margins of the style sheet, in millimetres. */
    private static final int WIDTH = 174;

    private static final String STYLE = Typeface.resource("paper.css");

    private final Document tree = Xml.empty();
    private final Element bookmarks = tree.createElement("bookmarks");
    private final Element body = tree.createElement("body");
    private int headings;

    /**
     * An empty document.
     *
     * @param subject what it is about, for programs that show it in lists
     * @param footer what stands at the foot of every sheet, before its number
     */
    public Paper(String language, String title, String subject, String footer) {
        Element html = tree.createElement("html");
        html.setAttribute("lang", language);
        tree.appendChild(html);
        Element head = add(html, "head");
        add(head, "title").setTextContent(XmlText.known(title));
        meta(head, "description", subject);
        meta(head, "subject", subject);
        meta(head, "author", "Sporbar");
        add(head, "style").setTextContent(STYLE);
        head.appendChild(bookmarks);
        html.appendChild(body);
        text("footer", Words.of(footer));
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", XmlText.known(content));
    }

    /** A heading; the document begins with one of level 1, and none is left out on the way down. */
    public Paper heading(int level, Words words) {
        Element heading = element(body, "h" + level, words);
        heading.setAttribute("id", "h" + ++headings);
        if (level > 2) return this;
        Element bookmark = add(bookmarks, "bookmark");
        bookmark.setAttribute("name", XmlText.known(words.text()));
        bookmark.setAttribute("href", "#h" + headings);
        return this;
    }

    /** A paragraph. */
    public Paper text(Words words) {
        element(body, "p", words);
        return this;
    }

    /** A paragraph that looks as the style sheet says of its class. */
    public Paper text(String kind, Words words) {
        element(body, "p", words).setAttribute("class", kind);
        return this;
    }

    /** Points without an order; nothing where there are none. */
    public Paper list(List<Words> points) {
        if (points.isEmpty()) return this;
        Element list = add(body, "ul");
        for (Words each : points) element(list, "li", each);
        return this;
    }

    /** Names and what they stand for. */
    public Paper facts(Map<String, String> facts) {
        Element rows = add(table("facts"), "tbody");
        facts.forEach((name, text) -> {
            Element row = add(rows, "tr");
            element(row, "th", Words.of(name)).setAttribute("scope", "row");
            element(row, "td", Words.of(text));
        });
        return this;
    }

    /** A table whose columns have headings; the headings come again on each sheet. */
    public Paper table(List<String> columns, List<List<Words>> rows) {
        Element table = table("columns");
        Element head = add(add(table, "thead"), "tr");
        for (String column : columns) element(head, "th", Words.of(column)).setAttribute("scope", "col");
        Element lines = add(table, "tbody");
        for (List<Words> cells : rows) {
            Element row = add(lines, "tr");
            for (Words cell : cells) element(row, "td", cell);
        }
        return this;
    }

    private Element table(String kind) {
        Element table = add(body, "table");
        table.setAttribute("class", kind);
        return table;
    }

    /** Lines that are to be typed as they stand. */
    public Paper commands(List<String> lines) {
        for (String line : lines) text("command", Words.of(line));
        return this;
    }

    /**
     * A picture, as wide as the text.
     *
     * @param svg as this product draws it, with its width and height
     * @param words what it shows, for whoever cannot see it
     */
    public Paper picture(String svg, String words) {
        Element picture = (Element) tree.importNode(Xml.parse(svg).getDocumentElement(), true);
        double height = WIDTH * number(picture, "height") / number(picture, "width");
        picture.setAttribute("alt", XmlText.known(words));
        picture.setAttribute("style", String.format(Locale.ROOT, "width: %dmm; height: %.1fmm", WIDTH, height));
        add(body, "div").appendChild(picture);
        return this;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    Document tree() {
        return tree;
    }

    private static Element element(Element parent, String name, Words words) {
        Element element = add(parent, name);
        element.setTextContent(XmlText.known(words.text()));
        if (words.language() != null) element.setAttribute("lang", words.language());
        return element;
    }

    private static Element add(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }
}
