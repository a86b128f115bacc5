package no.sporbar.query.certificate;

import java.util.List;

/**
 * How far what is shown has been certified.
 *
 * @param size of the newest checkpoint whose certificate there is; 0 where there is none
 * @param altered whether rows were found that do not follow from the entries
 * @param waitsFor names of the first few programmes that stand still, which a further certificate waits for
 */
public record CertificateStanding(long size, boolean altered, List<String> waitsFor) {
    /** Whether what is shown as at a position follows from the newest checkpoint. */
    public boolean covers(long position) {
        return !altered && size > 0 && position <= size;
    }
}
