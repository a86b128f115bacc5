package no.sporbar.query.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long it stays on record who logged in.
 *
 * @param keep then it is removed
 */
@ConfigurationProperties("sporbar.query.logins")
record LoginLogSettings(@DefaultValue("365d") Duration keep) {}
