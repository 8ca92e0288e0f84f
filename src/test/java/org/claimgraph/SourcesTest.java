package org.claimgraph;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files themselves must keep to. */
class SourcesTest {

    private static final int LONGEST = 300;

    private static final Pattern CYPHER =
            Pattern.compile("(?i)\\b(match|merge)\\s*\\(|\\bcreate\\s*\\(\\w*:|\\bunwind\\s+\\$|\\bdetach\\s+delete\\b"
                    + "|\\bcreate\\s+(constraint|index|fulltext)\\b|\\bcall\\s+(db|dbms)\\.|\\breturn\\s+count\\s*\\(");

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.}/])/(work|tmp|home|root)/");

    private static final Set<String> TOP =
            Set.of("pom.xml", "src", "ontology", "cypher", "README.md", "LICENSE", "target", "data");

    @Test
    void noJavaFileIsLongerThanThreeHundredLines() {
        assertThat(java().filter(file -> read(file).lines().count() > LONGEST)).isEmpty();
    }

    @Test
    void queriesStandInCypherFilesAndNotInJava() {
        assertThat(java().filter(file -> !file.endsWith("SourcesTest.java")).filter(SourcesTest::speaksCypher))
                .isEmpty();
    }

    @Test
    void noFileNamesAPathOfSomeonesMachine() {
        assertThat(files("src", "ontology", "cypher", "README.md")
                        .filter(file -> MACHINE.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void theTopLevelHoldsNothingUnexpected() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString)
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !TOP.contains(name)))
                    .isEmpty();
        }
    }

    @Test
    void theReadmeIsReadInOneSitting() {
        assertThat(read(Path.of("README.md")).lines().count()).isLessThanOrEqualTo(150);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (a:Article) RETURN a        | true
            unwind $rows AS row               | true
            CREATE CONSTRAINT article_id      | true
            CREATE (f:Figure $values)         | true
            two figures match within a day    | false
            create a folder (it must be new)  | false
            """)
    void knowsCypherWhenItSeesIt(String words, boolean cypher) {
        assertThat(CYPHER.matcher(words).find()).isEqualTo(cypher);
    }

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            f("a", "b");                | a,b
            f("a"); // not "b"          | a
            /* "a" */ f('"', "b");      | b
            f("say \\"a\\"");       | say \\"a\\"
            """)
    void findsStringsOfJava(String source, String strings) {
        assertThat(JavaStrings.in(source).stream().filter(s -> !s.isEmpty()).collect(joining(",")))
                .isEqualTo(strings);
    }

    @Test
    void findsTheWordsOfAVeryLongTextBlock() {
        String marks = "\"".repeat(3);
        String block = "a plain word ".repeat(20_000);
        assertThat(JavaStrings.in("f(" + marks + block + marks + ");")).containsExactly(block);
    }

    private static boolean speaksCypher(Path file) {
        return JavaStrings.in(read(file)).stream()
                .anyMatch(s -> CYPHER.matcher(s).find());
    }

    private static Stream<Path> java() {
        return files("src").filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(String... roots) {
        return Stream.of(roots).map(Path::of).filter(Files::exists).flatMap(root -> walk(root).stream());
    }

    private static List<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
