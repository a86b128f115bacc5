package no.sporbar.query.page.operator;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.intake.KafkaClient;
import no.sporbar.query.page.operator.Figures.Figure;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Which software this is, on what it runs, and everything that it is made of. */
@Controller
class VersionPage {
    private static final String PATH = OperatorPlace.ROOT + "/version";
    private static final MediaType CYCLONE_DX = MediaType.parseMediaType("application/vnd.cyclonedx+json");

    private final OperatorPages pages;
    private final JdbcTemplate jdbc;
    private final @Nullable BuildProperties build;
    private final @Nullable GitProperties git;
    private final Resource parts = new ClassPathResource("META-INF/sbom/query-service.cdx.json");

    VersionPage(
            OperatorPages pages,
            JdbcTemplate jdbc,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<GitProperties> git) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.build = build.getIfAvailable();
        this.git = git.getIfAvailable();
    }

    @GetMapping(PATH)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(OperatorPlace.VERSION, request, model);
        model.addAttribute("versions", versions(texts));
        model.addAttribute("parts", parts.exists());
        return "operator-version";
    }

    /** The parts list (SBOM), as CycloneDX writes it. */
    @GetMapping(PATH + "/sbom.cdx.json")
    ResponseEntity<Resource> parts() {
        pages.operator();
        if (!parts.exists()) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(CYCLONE_DX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sporbar-query-service.cdx.json\"")
                .body(parts);
    }

    private List<Figure> versions(Texts texts) {
        String unknown = texts.say("operator.version.unknown");
        List<Figure> all = new ArrayList<>();
        all.add(figure("product", build == null ? unknown : String.valueOf(build.getVersion()), texts));
        all.add(figure("commit", git == null ? unknown : String.valueOf(git.getShortCommitId()), texts));
        all.add(figure("java", Runtime.version().toString(), texts));
        String database = jdbc.queryForObject("SHOW server_version", String.class);
        all.add(figure("postgresql", String.valueOf(database), texts));
        all.add(figure("kafka", KafkaClient.version(), texts));
        all.add(figure("spring-boot", SpringBootVersion.getVersion(), texts));
        return all;
    }

    private static Figure figure(String name, String value, Texts texts) {
        return new Figure(texts.say("operator.version." + name), value);
    }
}
