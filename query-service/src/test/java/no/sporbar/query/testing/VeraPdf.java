package no.sporbar.query.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What veraPDF, which the standards' own authors use, has to say of a document. */
public final class VeraPdf {
    private VeraPdf() {}

    /** The rules of a standard that a document breaks, each with where. */
    public static List<String> broken(byte[] file, PDFAFlavour standard) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage() + " " + each.getLocation())
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new AssertionError(e);
        }
    }
}
