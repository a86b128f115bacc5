package no.sporbar.command.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one client may write.
 *
 * @param writeBurst how often at once
 * @param writesPerSecond how often from then on
 * @param clients so many are remembered
 * @param trustedProxies addresses and networks whose {@code X-Forwarded-For} is believed; none unless said
 */
@ConfigurationProperties("sporbar.limits")
record LimitProperties(
        @DefaultValue("2000") int writeBurst,
        @DefaultValue("200") double writesPerSecond,
        @DefaultValue("10000") int clients,
        @DefaultValue List<String> trustedProxies) {}
