package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

    @TempDir
    Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void makeFolders() throws IOException {
        in = Files.createDirectory(folder.resolve("reports of today"));
        out = folder.resolve("claims");
    }

    @Test
    void writesOneFileAnArticle() throws IOException {
        Files.writeString(in.resolve("a.json"), "{\"publisher\": \"Post\", \"text\": \"Ten died.\"}");
        Files.writeString(in.resolve("b.txt"), "Two died.");
        Files.writeString(
                in.resolve("b.json"), "{\"text\": \"Three died.\", \"publisher\": null, \"published\": null}");
        Files.writeString(in.resolve("notes.md"), "Nobody reads this.");
        assertThat(run()).isZero();
        assertThat(names(out)).containsExactly("a.json", "b.json", "b.txt.json");
        assertThat(json("a.json").path("publisher").asText()).isEqualTo("Post");
        assertThat(json("b.json").path("published").isNull()).isTrue();
        assertThat(json("b.txt.json").path("text").asText()).isEqualTo("Two died.");
    }

    @Test
    void readsWindows1252() throws IOException {
        Files.write(in.resolve("a.txt"), "“Ten died,” José said.".getBytes(Charset.forName("windows-1252")));
        assertThat(run()).isZero();
        assertThat(json("a.json").path("text").asText()).isEqualTo("“Ten died,” José said.");
    }

    @Test
    void tellsABadFileAndReadsTheOthers() throws IOException {
        Files.writeString(in.resolve("a.json"), "{\"text\": ");
        Files.writeString(in.resolve("b.txt"), "Zehn Menschen starben bei dem Brand.");
        Files.writeString(in.resolve("c.txt"), "The parser stumbles here.");
        Files.writeString(in.resolve("d.txt"), "Ten died.");
        assertThat(run()).isEqualTo(1);
        assertThat(names(out)).containsExactly("d.json");
        assertThat(errors.toString().lines()).hasSize(3).allMatch(line -> line.contains(in.toString()));
        assertThat(errors.toString())
                .contains("a.json: This is not JSON", "b.txt: The text seems to be German")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesToOverwriteTheArticles() throws IOException {
        Files.writeString(in.resolve("a.json"), "{\"text\": \"Ten died.\"}");
        assertThat(execute(in.toString(), in.toString())).isEqualTo(2);
        assertThat(Files.readString(in.resolve("a.json"))).isEqualTo("{\"text\": \"Ten died.\"}");
    }

    @Test
    void saysWhatIsWrongWithTheFolderInOneLine() {
        assertThat(execute(folder.resolve("none").toString(), out.toString())).isEqualTo(2);
        assertThat(execute(in.toString(), out.toString())).isEqualTo(2);
        assertThat(errors.toString().lines()).hasSize(2);
        assertThat(errors.toString()).contains("no such folder", "no *.json and no *.txt");
    }

    @Test
    void countsOffsetsInCodePoints() {
        JsonNode article = tree(Json.of(Extracted.of(Examples.full())));
        assertThat(article.path("figures")).isNotEmpty().allSatisfy(figure -> {
            int[] text = article.path("text").asText().codePoints().toArray();
            int start = figure.path("number").get(0).asInt();
            int end = figure.path("number").get(1).asInt();
            assertThat(figure.path("count").asText() + figure.path("words").asText())
                    .contains(new String(text, start, end - start));
        });
        assertThat(article.path("statements")).isNotEmpty().allSatisfy(statement -> {
            int[] text = article.path("text").asText().codePoints().toArray();
            for (int i = 0; i < statement.path("spans").size(); i++) {
                JsonNode span = statement.path("spans").get(i);
                assertThat(new String(
                                text,
                                span.get(0).asInt(),
                                span.get(1).asInt() - span.get(0).asInt()))
                        .isEqualTo(statement.path("words").get(i).asText());
            }
        });
    }

    private int run() {
        return execute(in.toString(), out.toString());
    }

    private int execute(String... args) {
        return Claimgraph.ready(new CommandLine(new ExtractCommand(() -> ExtractCommandTest::extract)))
                .setErr(new PrintWriter(errors, true))
                .execute(args);
    }

    private static Reading extract(Article article) {
        if (article.text().contains("stumbles")) throw new IllegalStateException("stumbled");
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }

    private JsonNode json(String file) throws IOException {
        return tree(Files.readString(out.resolve(file)));
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
