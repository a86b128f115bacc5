package no.sporbar.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.Test;

class TestServersIT {

    @Test
    void each_test_database_is_its_own() throws Exception {
        TestDatabase one = TestDatabase.create();
        TestDatabase other = TestDatabase.create();
        try (Connection connection = one.dataSource().getConnection()) {
            connection.createStatement().execute("CREATE TABLE only_here (x int)");
        }
        try (Connection connection = other.dataSource().getConnection()) {
            assertThat(connection
                            .getMetaData()
                            .getTables(null, "public", "only_here", null)
                            .next())
                    .isFalse();
        }
    }

    @Test
    void a_second_role_may_log_in() throws Exception {
        TestDatabase database = TestDatabase.create();
        String role = database.createRole("reader");
        try (Connection connection =
                database.dataSource(role, database.password()).getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo(role);
        }
    }

    @Test
    void each_topic_is_its_own() {
        assertThat(TestBroker.createTopic(2)).isNotEqualTo(TestBroker.createTopic(2));
    }
}
