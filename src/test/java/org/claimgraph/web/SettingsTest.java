package org.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "https://claims.example/,       https://claims.example/",
        "https://claims.example,        https://claims.example/",
        "http://localhost:9000/claims,  http://localhost:9000/claims/",
        "'',                            http://127.0.0.1:8081/"
    })
    void endsTheBaseWithASlash(String given, String base) {
        assertThat(settings(Optional.of(given)).baseAt(8081)).isEqualTo(base);
    }

    @Test
    void takesThePortWhereNoBaseIsSet() {
        assertThat(settings(Optional.empty()).baseAt(8081)).isEqualTo("http://127.0.0.1:8081/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.example", "ftp://claims.example/", "https://claims.example/?q=", "https://a b/"})
    void refusesABaseThatIsNoHttpAddress(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Optional.of(given)).baseAt(8080))
                .withMessageContaining("CLAIMGRAPH_BASE")
                .withMessageEndingWith(given);
    }

    private static Settings settings(Optional<String> base) {
        return new Settings(
                Path.of("data"), base, true, new Settings.Neo4j(Optional.empty(), "neo4j", Optional.empty()));
    }
}
