package org.claimgraph.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Reading;
import org.claimgraph.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {

    private static final Iris IRIS = new Iris("http://127.0.0.1:8080/");
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private static JsonNode json(Reading reading) {
        return JSON.valueToTree(ArticleJson.of(Examples.kept(reading), IRIS));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/type, NewsArticle",
        "/article, http://127.0.0.1:8080/articles/00000000000000ff",
        "/published, 2026-05-04",
        "/publishedKnown, metadata",
        "/dateline, 'PORT VELLA, May 4 (Northwire) -'",
        "/statements/1/speaker/name, Mira Tolland",
        "/statements/1/speaker/id, http://127.0.0.1:8080/sources/mira-tolland",
        "/statements/1/role, spokesperson",
        "/statements/1/speaksFor/name, Veld Coast Guard",
        "/statements/1/content, 'We heard two blasts, … Then 🔥 everywhere.'",
        "/statements/1/confidence, 0.69",
        "/statements/1/saidOnKnown, carried",
        "/statements/5/act, no-comment",
        "/figures/0/low, 12",
        "/figures/0/qualifier, at_least",
        "/figures/0/period/kind, event",
        "/figures/2/high, 40",
        "/places/0/within/name, Veld",
    })
    void namesWhatTheArticleTells(String pointer, String value) {
        assertThat(json(Examples.full()).at(pointer).asText()).isEqualTo(value);
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        JsonNode article = json(Examples.full());
        String text = article.get("text").asText();
        JsonNode evidence = article.at("/statements/1/evidence/1");
        int start = text.offsetByCodePoints(0, evidence.get("start").asInt());
        int end = text.offsetByCodePoints(0, evidence.get("end").asInt());
        assertThat(text.substring(start, end))
                .isEqualTo("Then 🔥 everywhere.")
                .isEqualTo(evidence.get("words").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/published",
        "/title",
        "/byline",
        "/dateline",
        "/revisionOf",
        "/statements/0/cue",
        "/statements/0/mention",
        "/statements/0/saidOn",
        "/statements/0/revision",
        "/figures/0/attributedTo",
        "/figures/0/period/from"
    })
    void leavesOutWhatTheArticleDoesNotTell(String pointer) {
        assertThat(json(Examples.sparse()).at(pointer).isMissingNode()).isTrue();
    }

    @Test
    void tellsTheOpenBoundByLeavingItOut() {
        assertThat(json(Examples.full()).at("/figures/0/high").isMissingNode()).isTrue();
        assertThat(json(Examples.sparse()).at("/figures/0/high").asLong(-1)).isZero();
    }
}
