package no.sporbar.query.page.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.page.press.Paper.Words;
import no.sporbar.query.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PressTest {
    private static final String PICTURE = """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><title>T</title>
        <defs><linearGradient id="g"><stop offset="0" stop-color="#1f42aa" stop-opacity="0"/>
        <stop offset="1" stop-color="#1f42aa" stop-opacity="1"/></linearGradient></defs>
        <style type="text/css">text { font-family: 'Liberation Sans'; font-size: 16px; font-weight: bold; }</style>
        <rect width="200" height="100" fill="url(#g)"/><text x="10" y="40">Ærlig øving å lese</text>%s</svg>\
        """;

    @Test
    void a_document_is_pdf_a_3u_and_pdf_ua_1_by_verapdf() throws Exception {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Posisjon", "412");
        facts.put("Rot", "q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJabc=");
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++)
            rows.add(List.of(Words.of("" + i), Words.official("«Gode tjenester» – sámi: čáhppes"), Words.of("")));
        Paper paper = new Paper("nn", "Vedtaksregister", "Kva som er vedteke", "Program – posisjon 412")
                .heading(1, Words.official("Bydelsprosjektet"))
                .facts(facts)
                .heading(2, Words.of("Eitt <script> & meir\u0001"))
                .list(List.of(Words.of("éin"), Words.official("to")))
                .commands(List.of("java -jar sporbar-verify.jar 412.tlog-proof --vkey 'x+1+y'"))
                .picture(PICTURE.formatted(""), "Tidslinja")
                .table(List.of("Nr.", "Ordlyd", "Tomt"), rows);
        byte[] file = Pdf.of(paper);
        assertThat(VeraPdf.broken(file, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(VeraPdf.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument read = Loader.loadPDF(file)) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nn");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Vedtaksregister");
            assertThat(read.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(each -> each.getTitle())
                    .containsExactly("Bydelsprosjektet", "Eitt <script> & meir");
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Eitt <script> & meir", "«Gode tjenester» – sámi: čáhppes", "Program – posisjon 412");
        }
    }

    @Test
    void a_picture_becomes_png_with_its_own_typeface_and_never_more_than_so_many_pixels() throws IOException {
        BufferedImage small = image(Png.of(PICTURE.formatted(""), 200, 100));
        assertThat(small.getWidth()).isEqualTo(400);
        assertThat(small.getHeight()).isEqualTo(200);
        assertThat(small.getRGB(2, 100) & 0xFFFFFF).isNotEqualTo(small.getRGB(398, 100) & 0xFFFFFF);
        BufferedImage large =
                image(Png.of(PICTURE.replace("\"100\" view", "\"90000\" view").formatted(""), 200, 90_000));
        assertThat((long) large.getWidth() * large.getHeight()).isBetween(11_000_000L, 12_100_000L);
    }

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @Test
    void nothing_is_ever_loaded_from_anywhere() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String hostile = PICTURE.formatted("""
                <style type="text/css">@import url(%1$s/css); rect { fill: url(%1$s/paint#x); }</style>
                <image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="%1$s/image.png" width="9" height="9"/>
                <use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="%1$s/use.svg#x"/>
                <script type="text/ecmascript">throw 1</script>\
                """.formatted(address));
            quietly(() -> Png.of(hostile, 200, 100));
            quietly(() -> Pdf.of(
                    new Paper("nb", "T", "S", "F").heading(1, Words.of("T")).picture(hostile, "P")));
        } finally {
            server.stop(0);
        }
        assertThat(asked).isEmpty();
    }

    /** A hostile picture may be refused or drawn without what it names; both are well. */
    private static void quietly(Runnable drawing) {
        try {
            drawing.run();
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageNotContaining("Connection");
        }
    }

    @Test
    void one_file_is_made_at_a_time_and_whoever_comes_meanwhile_is_told_when_to_come_again() {
        Press press = new Press();
        MockHttpServletResponse response = new MockHttpServletResponse();
        press.make(new MockHttpServletResponse(), () -> {
            assertThatThrownBy(() -> press.make(response, () -> new byte[0]))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("press.busy"));
            return new byte[0];
        });
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(press.make(response, () -> new byte[] {1})).hasSize(1);
    }
}
