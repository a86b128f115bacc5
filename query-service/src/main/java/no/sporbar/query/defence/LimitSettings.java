package no.sporbar.query.defence;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one client may ask for.
 *
 * @param login how often an address may come to the login
 * @param write how often somebody may write; by who it is where that is known, else by address
 * @param clients so many are remembered
 * @param trustedProxies addresses and networks whose {@code X-Forwarded-For} is believed; none unless said
 * @param body the largest body of a form or of a request to the API
 * @param upload the largest body with a file in it
 */
@ConfigurationProperties("sporbar.query.limits")
record LimitSettings(
        @DefaultValue Login login,
        @DefaultValue Write write,
        @DefaultValue("10000") int clients,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("4MB") DataSize upload) {
    /** A login takes three requests. */
    record Login(
            @DefaultValue("60") int burst,
            @DefaultValue("60") int perMinute) {}

    record Write(
            @DefaultValue("60") int burst,
            @DefaultValue("120") int perMinute) {}
}
