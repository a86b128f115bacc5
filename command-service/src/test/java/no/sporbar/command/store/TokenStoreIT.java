package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenStoreIT {
    private final TestLedger database = new TestLedger();

    @AfterEach
    void close() {
        database.close();
    }

    /** Without the row that the migration makes, all but one of them fail (AxonFramework 4802). */
    @Test
    void instances_that_start_together_on_an_empty_database_agree_on_one_store() throws Exception {
        List<Optional<String>> identifiers =
                Together.in(4, thread -> instance("node-" + thread).retrieveStorageIdentifier());
        assertThat(identifiers).doesNotContain(Optional.empty());
        assertThat(identifiers.stream().distinct()).hasSize(1);
    }

    @Test
    void a_token_is_kept_as_the_schema_has_it() {
        JdbcTokenStore store = instance("node");
        store.initializeTokenSegments("projection", 2, new GlobalSequenceTrackingToken(7));
        store.storeToken(new GlobalSequenceTrackingToken(9), "projection", 1);
        assertThat(store.fetchToken("projection", 1)).isEqualTo(new GlobalSequenceTrackingToken(9));
        assertThat(store.fetchToken("projection", 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThat(store.fetchSegments("projection")).containsExactly(0, 1);
    }

    private JdbcTokenStore instance(String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(() -> database.pool().getConnection())
                .schema(new LedgerConfiguration().tokenSchema())
                .serializer(Jackson3Serializer.builder().build())
                .nodeId(node)
                .build();
    }
}
