package org.claimgraph.web.page;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.claimgraph.article.Submission;

/**
 * The form in which a reader pastes a report; a field left empty counts as not given.
 *
 * @param publisher who published it
 * @param published the day, ISO 8601
 * @param url its address
 * @param title its headline
 * @param text its words
 */
@Introspected
public record ReportForm(
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> url,
        Optional<String> title,
        Optional<String> text) {

    static final ReportForm EMPTY =
            new ReportForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The report; a form sends every line break as CR LF, which would make another text of the same words. */
    Submission submission() {
        String words = text.orElse("").replace("\r\n", "\n");
        return new Submission(Optional.empty(), given(url), given(publisher), given(published), given(title), words);
    }

    private static Optional<String> given(Optional<String> field) {
        return field.map(String::strip).filter(f -> !f.isEmpty());
    }
}
