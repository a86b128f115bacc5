package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.sporbar.query.proof.CheckedCheckpoint;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What an auditor needs beside the ledger: how to read it, what the words mean, and the tools. */
@Component
@Order(6)
class PackagedPart implements BundlePart {
    private final Packaged packaged;

    PackagedPart(Packaged packaged) {
        this.packaged = packaged;
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        for (Resource schema : packaged.schemas()) copy(zip, "schemas/" + schema.getFilename(), schema);
        Optional<Resource> glossary = packaged.glossary();
        if (glossary.isPresent()) copy(zip, "GLOSSARY.md", glossary.get());
        for (Tool tool : Tool.values()) zip.plainFile(tool.fileName(), tool::writeTo);
        readme(zip, "LES-MEG.txt", checkpoint);
        readme(zip, "README.txt", checkpoint);
    }

    private void readme(BundleZip zip, String name, CheckedCheckpoint checkpoint) throws IOException {
        zip.file(
                name,
                packaged.text(name)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{origin}", checkpoint.checkpoint().origin())
                        .replace("{size}", Long.toString(checkpoint.size())));
    }

    private static void copy(BundleZip zip, String path, Resource resource) throws IOException {
        zip.file(path, file -> {
            try (InputStream in = resource.getInputStream()) {
                in.transferTo(file);
            }
        });
    }
}
