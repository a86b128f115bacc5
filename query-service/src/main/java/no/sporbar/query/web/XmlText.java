package no.sporbar.query.web;

/** Texts on their way into XML. */
public final class XmlText {
    private XmlText() {}

    /** The text without the characters that XML does not know, which no escape can say. */
    public static String known(String text) {
        return text.codePoints()
                .filter(XmlText::isKnown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKnown(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        return space || c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
