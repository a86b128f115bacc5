package no.sporbar.query.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sporbar.query.accounts.ServiceAccount.State;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ProgrammeProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Service accounts as operators keep them. */
@Component
public class ServiceAccounts {
    /** So many are shown, and so many may be in use. */
    public static final int MOST = 200;

    private static final Logger log = LoggerFactory.getLogger(ServiceAccounts.class);

    private final AccountToken tokens = new AccountToken();
    private final AccountTable table;
    private final ProgrammeProgress programmes;
    private final Clock clock;

    ServiceAccounts(AccountTable table, ProgrammeProgress programmes, Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param token to be shown once: nobody can ever read it again
     */
    public record Made(ServiceAccount account, String token) {
        /** Without the token. */
        @Override
        public String toString() {
            return "account " + account.id();
        }
    }

    /** Makes one, or says with a stable code what is wrong. */
    public Made make(WantedAccount wanted, String by) {
        String programme = wanted.programme() == null || wanted.programme().isBlank() ? null : wanted.programme();
        if (programme != null && programmes.of(programme).isEmpty())
            throw Refusal.notFound("programme.unknown", programme);
        Instant now = clock.instant();
        ServiceAccount account = new ServiceAccount(
                tokens.id(), wanted.soundName(), programme, now, by, wanted.expiry(now), null, null, null);
        String token = tokens.token();
        if (!table.add(account, AccountToken.digest(token), MOST)) throw Refusal.conflict("account.most", MOST);
        log.info("service account {} was made by {}", account.id(), by);
        return new Made(account, token);
    }

    /** The newest ones, newest first. */
    public List<ServiceAccount> latest() {
        return table.latest(MOST);
    }

    /** One of them, or refused with {@code account.unknown}. */
    public ServiceAccount of(String id) {
        return table.one(id).orElseThrow(() -> Refusal.notFound("account.unknown", id));
    }

    /** From now on it reads nothing; one that was revoked stays as it was. */
    public ServiceAccount revoke(String id, String by) {
        if (table.revoke(of(id).id(), clock.instant(), by)) log.info("service account {} was revoked by {}", id, by);
        return of(id);
    }

    /** Whose token this is, where it counts now. Who looked is on record to the minute. */
    Optional<ServiceAccount> holding(String token) {
        Instant now = clock.instant();
        Optional<ServiceAccount> found =
                table.withDigest(AccountToken.digest(token)).filter(a -> a.state(now) == State.ACTIVE);
        found.ifPresent(account -> table.used(account, now));
        return found;
    }
}
