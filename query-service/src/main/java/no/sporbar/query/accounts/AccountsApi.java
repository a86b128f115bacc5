package no.sporbar.query.accounts;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Service accounts over the API, for operators. */
@RestController
@RequestMapping("/api/accounts")
class AccountsApi {
    private final ServiceAccounts accounts;
    private final Clock clock;

    AccountsApi(ServiceAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The newest ones, newest first. */
    record Accounts(List<AccountView> accounts) {}

    @PostMapping
    ResponseEntity<AccountView> make(@RequestBody WantedAccount wanted, Principal operator) {
        ServiceAccounts.Made made = accounts.make(wanted, operator.getName());
        return ResponseEntity.created(
                        URI.create("/api/accounts/" + made.account().id()))
                .cacheControl(CacheControl.noStore())
                .body(AccountView.of(made.account(), clock.instant(), made.token()));
    }

    @GetMapping
    ResponseEntity<Accounts> all() {
        List<AccountView> views = accounts.latest().stream()
                .map(each -> AccountView.of(each, clock.instant(), null))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Accounts(views));
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountView> one(@PathVariable String id) {
        return shown(accounts.of(id));
    }

    /** Revokes it; what it was stays on record. */
    @DeleteMapping("/{id}")
    ResponseEntity<AccountView> revoke(@PathVariable String id, Principal operator) {
        return shown(accounts.revoke(id, operator.getName()));
    }

    private ResponseEntity<AccountView> shown(ServiceAccount account) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AccountView.of(account, clock.instant(), null));
    }
}
