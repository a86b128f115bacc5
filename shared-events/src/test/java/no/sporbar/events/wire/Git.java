package no.sporbar.events.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the history of a repository says about the files that are promises. */
record Git(Path folder) {
    /** A finished command: how it ended and what it said. */
    record Answer(int status, String text) {}

    /** Whether there is a history to ask, and if not why. */
    Answer head() {
        return run("rev-parse", "--verify", "HEAD");
    }

    /** Promises that were changed or removed after they had been committed, now or at any time. */
    TreeSet<String> brokenPromises() {
        TreeSet<String> broken = new TreeSet<>();
        broken.addAll(lines("log", "--no-renames", "--diff-filter=MDT", "--name-only", "--format="));
        broken.addAll(lines("diff", "--no-renames", "--diff-filter=MDT", "--name-only", "HEAD"));
        return broken;
    }

    Answer run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(git.waitFor(), text);
        } catch (IOException e) {
            return new Answer(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private List<String> lines(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--", ":(top,glob)**/contract/**", ":(top,glob)**/schemas/**"));
        Answer answer = run(all.toArray(String[]::new));
        if (answer.status() != 0) throw new AssertionError(answer.text());
        return answer.text().lines().filter(line -> !line.isBlank()).toList();
    }
}
