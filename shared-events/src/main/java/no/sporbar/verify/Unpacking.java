package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;

/**
 * Writes a log as the static files of tlog-tiles, so that other programs can check it. Names come from the size of the log, never
 * from the source, and nothing that is there is written over.
 */
final class Unpacking {
    private final StoredLog log;
    private final Path folder;
    private final Texts texts;
    private final Progress progress;

    Unpacking(StoredLog log, Path folder, Texts texts, Progress progress) {
        this.log = log;
        this.folder = folder;
        this.texts = texts;
        this.progress = progress;
    }

    Outcome write() throws IOException, MalformedException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) throw new FileAlreadyExistsException(folder.toString());
        }
        long size = Checkpoint.of(log.checkpoint()).size();
        for (int level = 0; level < Edge.LEVELS; level++)
            for (long index = 0; index < Tile.count(size, level); index++) {
                Tile tile = Tile.in(size, level, index);
                write(tile.path(), log.tile(tile));
            }
        entries(size);
        for (String name : List.of("vkey", "rotations", "checkpoints")) copy(name);
        write("checkpoint", log.checkpoint().bytes());
        return new Outcome(List.of(texts.of("fact.unpacked", folder)), List.of());
    }

    private void entries(long size) throws IOException, MalformedException {
        try (Chunks.Reading reading = log.chunks().read(0, size)) {
            for (Chunk chunk = reading.next(); chunk != null; chunk = reading.next()) {
                List<byte[]> entries = new ArrayList<>(chunk.count());
                for (int i = 0; i < chunk.count(); i++) entries.add(chunk.entry(i));
                Tile tile = Tile.in(size, Tile.ENTRIES, chunk.first() / Tile.FULL);
                write(tile.path(), EntryBundle.write(entries));
                progress.at(texts.of("doing.unpacking"), chunk.first() + chunk.count(), size);
                if (chunk.end() != Chunk.End.COMPLETE) return;
            }
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream in = log.file(name)) {
            Files.copy(in, folder.resolve(name));
        } catch (NoSuchFileException e) {
            // a log need not have it
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
