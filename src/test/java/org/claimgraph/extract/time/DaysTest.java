package org.claimgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Published;
import org.claimgraph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence is read as of Friday 8 March 2024 unless it says otherwise. */
class DaysTest {

    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2024, 3, 8));

    @ParameterizedTest(name = "{0} -> {1} {2}..{3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The convoy was hit on Thursday.                    | DAY   | 2024-03-07 | 2024-03-07",
                "Police spoke on Friday morning.                    | DAY   | 2024-03-08 | 2024-03-08",
                "He was freed last Friday.                          | DAY   | 2024-03-01 | 2024-03-01",
                "They vote next Monday.                             | DAY   | 2024-03-11 | 2024-03-11",
                "Shells fell yesterday.                             | DAY   | 2024-03-07 | 2024-03-07",
                "The ferry sank three days ago.                     | DAY   | 2024-03-05 | 2024-03-05",
                "The raid of Oct. 9 began at dawn.                  | DAY   | 2023-10-09 | 2023-10-09",
                "The raid of 9 October 2022 began at dawn.          | DAY   | 2022-10-09 | 2022-10-09",
                "On March 2, 2024, a mine collapsed.                | DAY   | 2024-03-02 | 2024-03-02",
                "Five drowned in the last 24 hours.                | RUN   | 2024-03-07 | 2024-03-08",
                "Five died over the last three days.                | RUN   | 2024-03-05 | 2024-03-08",
                "Nine were held last week.                          | RUN   | 2024-02-26 | 2024-03-03",
                "Nine were held this week.                          | RUN   | 2024-03-04 | 2024-03-08",
                "The village flooded in February.                   | RUN   | 2024-02-01 | 2024-02-29",
                "The village flooded in August 2018.                | RUN   | 2018-08-01 | 2018-08-31",
                "The bridge fell in 2019.                           | RUN   | 2019-01-01 | 2019-12-31",
                "It rained between Monday and Wednesday.            | RUN   | 2024-03-04 | 2024-03-06",
                "Forty have died since Sunday.                      | SINCE | 2024-03-03 | 2024-03-08",
                "Forty have died since the truce ended on Monday.   | SINCE | 2024-03-04 | 2024-03-08",
                "It was the worst since a raid in August 2018.      | RUN   | 2018-08-01 | 2018-08-31",
                "As of Tuesday, nine were missing.                  | UNTIL | -          | 2024-03-05",
            })
    void countsFromTheDayOfPublication(String sentence, Stretch.Shape shape, LocalDate from, LocalDate to) {
        assertThat(days(sentence, FRIDAY).mentions())
                .extracting(TimeMention::stretch)
                .containsExactly(new Stretch(shape, Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The truce may hold.",
                "Over 2,000 people left.",
                "She turned 31 in hospital.",
                "A 24-hour strike began.",
                "The second army marched on.",
                "On June 31 nothing can happen."
            })
    void findsNoDayWhereNoneIsNamed(String sentence) {
        assertThat(days(sentence, FRIDAY).mentions()).isEmpty();
    }

    @Test
    void leavesRelativeDaysOpenWithoutAPublicationDate() {
        assertThat(days("Shells fell on Thursday, on Oct. 7 and last week.", Optional.empty())
                        .mentions())
                .isEmpty();
    }

    @Test
    void readsAFullDateWithoutAPublicationDate() {
        assertThat(days("It began on 7 October 2023.", Optional.empty()).mentions())
                .extracting(TimeMention::stretch)
                .containsExactly(Stretch.day(LocalDate.of(2023, 10, 7)));
    }

    @Test
    void givesTheFirstSingleDayOfAClause() {
        String text = "Last week he left; on Monday he returned.";
        assertThat(days(text, FRIDAY).dayIn(new Span(0, text.length()))).contains(LocalDate.of(2024, 3, 4));
    }

    private static Days days(String text, Optional<LocalDate> published) {
        Layout layout = new Layout(
                List.of(new Layout.Passage(Layout.Part.BODY, new Span(0, text.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Days.of(new Article(
                ArticleId.ofOutside("Courier", text),
                Optional.empty(),
                "Courier",
                published.map(d -> Published.on(d, Published.Known.METADATA)),
                Optional.empty(),
                text,
                layout));
    }
}
