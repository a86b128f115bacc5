package no.sporbar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import no.sporbar.query.answer.Attachment;
import no.sporbar.query.page.press.Paper;
import no.sporbar.query.page.press.Pdf;
import no.sporbar.query.page.press.Press;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Documents to file and to hand out, as at any moment: PDF that lasts, with what proves it printed on it. */
@RestController
class DocumentsDownload {
    private final Visits visits;
    private final Press press;
    private final PaperProofs proofs;
    private final DecisionRegister register;
    private final StatusReport report;

    DocumentsDownload(Visits visits, Press press, PaperProofs proofs, DecisionRegister register, StatusReport report) {
        this.visits = visits;
        this.press = press;
        this.proofs = proofs;
        this.register = register;
        this.report = report;
    }

    @GetMapping("/programmes/{programme}/decisions.pdf")
    void decisions(@PathVariable String programme, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = visits.open(programme, request);
        if (visit != null) send(visit, "decisions", request, response, proof -> register.of(visit, proof));
    }

    @GetMapping("/programmes/{programme}/status.pdf")
    void status(@PathVariable String programme, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = visits.open(programme, request);
        if (visit != null) send(visit, "status", request, response, proof -> report.of(visit, proof));
    }

    private void send(
            Visit visit,
            String what,
            ServletWebRequest request,
            HttpServletResponse response,
            Function<PaperProof, Paper> document)
            throws IOException {
        String root = ServletUriComponentsBuilder.fromContextPath(request.getRequest())
                .build()
                .toUriString();
        byte[] file = press.make(response, () -> Pdf.of(document.apply(proofs.of(visit, root))));
        Attachment.of(response, visit.moment(), what, "pdf", "application/pdf");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
