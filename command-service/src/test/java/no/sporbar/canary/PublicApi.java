package no.sporbar.canary;

import org.springframework.web.bind.annotation.RestController;

/** A canary: a controller that everybody could call as a class. */
@RestController
public final class PublicApi {}
