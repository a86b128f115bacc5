package no.sporbar.events;

import java.util.List;

/**
 * Who may act in a programme (organ): a city council, a city government, a district committee, an agency.
 *
 * @param name as the body itself writes it
 * @param authorities what it may do; a body without any can still propose and be heard
 */
public record Body(BodyId id, String name, List<Authority> authorities) {
    public Body {
        authorities = List.copyOf(authorities);
    }
}
