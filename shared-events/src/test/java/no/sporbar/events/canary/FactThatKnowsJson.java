package no.sporbar.events.canary;

import tools.jackson.databind.JsonNode;

/** A canary: a fact has no business with a JSON library. */
record FactThatKnowsJson(JsonNode wording) {}
