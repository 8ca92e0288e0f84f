package org.claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LicenceTest {

    @Test
    void theFullTextOfTheLicenceComesWithTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("LICENSE")))
                .contains(
                        "GNU GENERAL PUBLIC LICENSE",
                        "Version 3, 29 June 2007",
                        "17. Interpretation of Sections 15 and 16.");
    }

    @Test
    void thePomNamesTheLicence() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<name>GPL-3.0-or-later</name>");
    }
}
