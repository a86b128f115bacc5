package no.sporbar.query.certificate;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is shown is certified and watched.
 *
 * @param every how often it is looked whether there is a new checkpoint to certify
 * @param scrub how long after a scrub the next one begins
 * @param scrubShare the part of the time that a scrub may read, at most; between projections it rests
 * @param readers how many may be served rows at the same time
 */
@ConfigurationProperties("sporbar.query.certificate")
record CertificateSettings(
        @DefaultValue("1s") Duration every,
        @DefaultValue("1h") Duration scrub,
        @DefaultValue("0.2") double scrubShare,
        @DefaultValue("2") int readers) {}
