package no.sporbar.canary;

import org.springframework.web.bind.annotation.RestController;

/** A controller that code could call: the wall must catch it. Outside the product's packages, so that nothing starts it. */
@RestController
public class PublicController {}
