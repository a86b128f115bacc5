package no.sporbar.query.page.press;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Documents as PDF that lasts (PDF/A-3U) and that everybody can read (PDF/UA-1): tagged, with its language, its typeface and
 * its colours within.
 */
public final class Pdf {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** The whole file. */
    public static byte[] of(Paper paper) {
        try (PDDocument file = new PDDocument()) {
            return run(builder(paper, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Paper paper, PDDocument file) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(file);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Sporbar");
        for (Typeface each : Typeface.values()) use(each, file, builder);
        builder.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        loadNothing(builder);
        builder.withW3cDocument(paper.tree(), null);
        return builder;
    }

    /** In text, letters stand side by side as they are: looking for ligatures would take most of the time. */
    private static void use(Typeface typeface, PDDocument file, PdfRendererBuilder builder) throws IOException {
        FontStyle style = typeface.italic ? FontStyle.ITALIC : FontStyle.NORMAL;
        TrueTypeFont letters = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(typeface.open()));
        letters.setEnableGsub(false);
        PDFont font = PDType0Font.load(file, letters, true);
        builder.useFont(new PDFontSupplier(font), typeface.family(), typeface.weight, style, true);
        builder.useFont(typeface::open, typeface.family(), typeface.weight, style, true, EnumSet.of(FSFontUseCase.SVG));
    }

    /** Three times over, since the ways to a resource are several: none resolves, none is allowed, and none is read. */
    private static void loadNothing(PdfRendererBuilder builder) {
        builder.useUriResolver((_, _) -> null);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useHttpStreamImplementation(Pdf::refuse);
        builder.useProtocolsStreamImplementation(Pdf::refuse, "file", "jar", "data", "ftp");
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("nothing is loaded: " + address);
    }

    private static byte[] run(PdfRendererBuilder builder) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        builder.toStream(file);
        builder.run();
        return file.toByteArray();
    }
}
