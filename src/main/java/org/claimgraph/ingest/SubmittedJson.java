package org.claimgraph.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.claimgraph.article.Received.Refusal;
import org.claimgraph.article.Submission;

/** Reads a submission from JSON: {@code {"publisher": "…", "published": "2024-03-07", "title": "…", "text": "…"}}. */
final class SubmittedJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String SHAPE =
            "Give one object {\"id\", \"url\", \"publisher\", \"published\", \"title\", \"text\"}.";

    private final JsonNode object;

    private SubmittedJson(JsonNode object) {
        this.object = object;
    }

    /** The submission in {@code json}; what is missing or null there is taken from {@code otherwise}, except the text. */
    static Submission read(String json, Submission otherwise) throws NotAnArticle {
        JsonNode node = parsed(json);
        if (!node.isObject()) throw new NotAnArticle(Refusal.MALFORMED, "This JSON is no object. " + SHAPE);
        return new SubmittedJson(node).submission(otherwise);
    }

    private static JsonNode parsed(String json) throws NotAnArticle {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new NotAnArticle(Refusal.MALFORMED, "This is not JSON" + place(e) + ". " + SHAPE);
        }
    }

    private static String place(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .map(at -> " from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on")
                .orElse("");
    }

    private Submission submission(Submission otherwise) throws NotAnArticle {
        return new Submission(
                words("id").or(otherwise::id),
                words("url").or(otherwise::url),
                words("publisher").or(otherwise::publisher),
                words("published").or(otherwise::published),
                words("title").or(otherwise::title),
                words("text")
                        .orElseThrow(
                                () -> new NotAnArticle(Refusal.MALFORMED, "The object has no \"text\". " + SHAPE)));
    }

    private Optional<String> words(String field) throws NotAnArticle {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isTextual())
            throw new NotAnArticle(Refusal.MALFORMED, "\"" + field + "\" must be a string. " + SHAPE);
        return Optional.of(value.textValue());
    }
}
