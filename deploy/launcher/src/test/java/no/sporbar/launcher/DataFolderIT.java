package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderIT {

    @TempDir
    Path parent;

    @Test
    void a_new_or_empty_folder_is_taken_and_known_again() throws IOException {
        Path folder = parent.resolve("new");
        DataFolder.take(folder).close();
        Files.writeString(folder.resolve("anything"), "of ours");
        DataFolder.take(folder).close();
    }

    @Test
    void a_folder_with_other_files_is_refused_and_left_alone() throws IOException {
        Files.writeString(parent.resolve("thesis.odt"), "years of work");
        assertThatThrownBy(() -> DataFolder.take(parent))
                .isInstanceOf(RefusedStartException.class)
                .hasMessageContaining("not Sporbar's")
                .hasMessageContaining("SPORBAR_DATA");
        assertThat(parent).isDirectoryNotContaining(file -> !file.endsWith("thesis.odt"));
    }

    @Test
    void a_file_is_not_a_folder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.take(file)).isInstanceOf(RefusedStartException.class);
    }

    @Test
    void a_folder_in_use_is_refused() {
        try (DataFolder first = DataFolder.take(parent)) {
            assertThat(first.path()).isEqualTo(parent);
            assertThatThrownBy(() -> DataFolder.take(parent))
                    .isInstanceOf(RefusedStartException.class)
                    .hasMessageContaining("already running");
        }
        DataFolder.take(parent).close();
    }

    @Test
    void a_later_layout_is_refused() throws IOException {
        Files.writeString(parent.resolve("sporbar-data"), "2");
        assertThatThrownBy(() -> DataFolder.take(parent))
                .isInstanceOf(RefusedStartException.class)
                .hasMessageContaining("layout 2");
    }

    @Test
    void a_kill_while_the_folder_was_marked_does_not_make_it_foreign() throws IOException {
        Files.writeString(parent.resolve("sporbar-data.new"), "");
        DataFolder.take(parent).close();
    }

    @Test
    void a_password_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        try (DataFolder folder = DataFolder.take(parent)) {
            assertThat(folder.passwordOf("role")).hasSize(32).isEqualTo(folder.passwordOf("role"));
            assertThat(folder.passwordOf("role")).isNotEqualTo(folder.passwordOf("other"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("passwords/role"))))
                    .isEqualTo("rw-------");
        }
    }
}
