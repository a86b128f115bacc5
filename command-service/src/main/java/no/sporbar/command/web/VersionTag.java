package no.sporbar.command.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stream's version as an entity tag (RFC 9110): {@code "3"}. */
final class VersionTag {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private VersionTag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    static @Nullable Long parse(@Nullable String ifMatch) {
        if (ifMatch == null) return null;
        Matcher m = TAG.matcher(ifMatch.strip());
        if (!m.matches()) throw new MalformedHeaderException("If-Match");
        return Long.valueOf(m.group(1));
    }
}
