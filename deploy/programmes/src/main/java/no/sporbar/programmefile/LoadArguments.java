package no.sporbar.programmefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line; empty text for what was left out.
 *
 * @param understood whether every argument was one that there is
 */
record LoadArguments(
        String file, String url, String tokenFile, String language, boolean checkOnly, boolean understood) {

    static LoadArguments of(String... arguments) {
        String file = "";
        String url = "";
        String tokenFile = "";
        String language = "nb";
        boolean checkOnly = false;
        boolean understood = true;
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--check" -> checkOnly = true;
                case "--url" -> url = value(rest);
                case "--token-file" -> tokenFile = value(rest);
                case "--language" -> language = value(rest);
                default -> {
                    understood &= file.isEmpty() && !argument.startsWith("--");
                    file = argument;
                }
            }
        }
        return new LoadArguments(file, url, tokenFile, language, checkOnly, understood);
    }

    boolean isComplete() {
        return understood && !file.isEmpty() && !url.isEmpty() && !tokenFile.isEmpty();
    }

    private static String value(Deque<String> rest) {
        return rest.isEmpty() ? "" : rest.pop();
    }
}
