package no.sporbar.query.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read.
 *
 * @param publicReading whether everybody may; else those who are logged in, each in their own programmes, and service accounts
 */
@ConfigurationProperties("sporbar.query")
record ReadingSettings(@DefaultValue("true") boolean publicReading) {}
