package no.sporbar.ledger.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Policy.Log;
import no.sporbar.ledger.note.Policy.Quorum;
import no.sporbar.ledger.note.Policy.Witness;
import org.jspecify.annotations.Nullable;

/** Reads a policy as tlog-policy writes it, line by line; what is wrong is said with its line. */
public final class PolicyFile {
    private static final int LONGEST = 64 * 1024;
    private static final String NONE = "none";

    private final List<Log> logs = new ArrayList<>();
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> defined = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    private PolicyFile() {}

    /** Reads a policy. */
    public static Policy parse(String text) throws MalformedException {
        if (text.length() > LONGEST) throw new MalformedException("a policy of " + text.length() + " characters");
        PolicyFile file = new PolicyFile();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            try {
                file.line(lines[i].replaceAll("^[ \t]+|[ \t]+$", ""));
            } catch (MalformedException e) {
                throw new MalformedException("line " + (i + 1) + ": " + e.getMessage());
            }
        }
        Quorum quorum = file.quorum;
        if (quorum == null) throw new MalformedException("a policy without a quorum");
        return new Policy(file.logs, file.witnesses, quorum);
    }

    private void line(String line) throws MalformedException {
        if (line.isEmpty() || line.startsWith("#")) return;
        if (line.chars().anyMatch(c -> c < 0x20 && c != '\t' || c == 0x7f))
            throw new MalformedException("control characters");
        List<String> words = List.of(line.split("[ \t]+"));
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new MalformedException("neither log, witness, group nor quorum: " + words.getFirst());
        }
    }

    private void log(List<String> words) throws MalformedException {
        if (words.size() < 2 || words.size() > 3) throw new MalformedException("log <vkey> [<url>]");
        VerifierKey key = VerifierKey.parse(words.get(1));
        if (key.type() != KeyType.LOG) throw new MalformedException("not the key of a log");
        if (logs.stream().anyMatch(l -> l.key().isSameKey(key))) throw new MalformedException("the same log twice");
        logs.add(new Log(key, words.size() == 3 ? words.get(2) : null));
    }

    private void witness(List<String> words) throws MalformedException {
        if (words.size() < 3 || words.size() > 4) throw new MalformedException("witness <name> <vkey> [<url>]");
        VerifierKey key = VerifierKey.parse(words.get(2));
        if (key.type() != KeyType.WITNESS) throw new MalformedException("not the key of a witness");
        if (witnesses.stream().anyMatch(w -> w.key().isSameKey(key)))
            throw new MalformedException("the same witness twice");
        witnesses.add(new Witness(words.get(1), key, words.size() == 4 ? words.get(3) : null));
        define(words.get(1), new Quorum.One(words.get(1)));
    }

    private void group(List<String> words) throws MalformedException {
        if (words.size() < 4) throw new MalformedException("group <name> all|any|<k> <name>...");
        List<Quorum> named = new ArrayList<>();
        for (String name : words.subList(3, words.size())) {
            named.add(named(name));
            if (!members.add(name)) throw new MalformedException(name + " is a member already");
        }
        int least = switch (words.get(2)) {
            case "all" -> named.size();
            case "any" -> 1;
            default -> (int) Math.min(Integer.MAX_VALUE, Decimal.read(words.get(2)));
        };
        if (least < 1 || least > named.size()) throw new MalformedException(least + " of " + named.size());
        define(words.get(1), new Quorum.Group(words.get(1), least, named));
    }

    private void quorum(List<String> words) throws MalformedException {
        if (words.size() != 2) throw new MalformedException("quorum <name>");
        if (quorum != null) throw new MalformedException("a second quorum");
        quorum = words.get(1).equals(NONE) ? Quorum.NONE : named(words.get(1));
    }

    private void define(String name, Quorum what) throws MalformedException {
        if (name.equals(NONE) || defined.putIfAbsent(name, what) != null)
            throw new MalformedException(name + " is defined already");
    }

    private Quorum named(String name) throws MalformedException {
        Quorum found = defined.get(name);
        if (found == null) throw new MalformedException(name + " is not defined above");
        return found;
    }
}
