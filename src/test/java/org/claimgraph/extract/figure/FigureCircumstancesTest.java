package org.claimgraph.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.extract.Parses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whose count, where and when; every text is read as of Friday 8 March 2024. */
class FigureCircumstancesTest {

    @ParameterizedTest(name = "{0} -> {1} {2}..{3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A bomb killed 12 people on Thursday.                              | event      | 2024-03-07 | 2024-03-07",
                "The clinic counted 61 deaths over the last 48 hours.              | window     | 2024-03-06 | 2024-03-08",
                "Strikes killed 300 people in February.                            | window     | 2024-02-01 | 2024-02-29",
                "Last week a fire at the mill killed eight weavers.                | event      | 2024-02-26 | 2024-03-03",
                "The death toll has now passed 9,400.                              | cumulative | -          | 2024-03-08",
                "At least 700 herders have starved to death since Sunday.          | cumulative | 2024-03-03 | 2024-03-08",
                "As of Tuesday, divers had found 65 bodies.                        | cumulative | -          | 2024-03-05",
                "The navy brought home 65 bodies on Thursday.                      | window     | 2024-03-07 | 2024-03-07",
                "The group still holds 90 hostages.                                | cumulative | -          | 2024-03-08",
                "The war has killed 14,000 people.                                 | cumulative | -          | 2024-03-08",
                "The raid of May 3, in which 140 herders died, shook the valley.   | event      | 2023-05-03 | 2023-05-03",
            })
    void readsThePeriodThatIsCounted(String sentence, String kind, LocalDate from, LocalDate to) {
        Figure figure = only(sentence);
        assertThat(figure.period().kind()).isEqualTo(kind);
        assertThat(figure.period().from()).isEqualTo(Optional.ofNullable(from));
        assertThat(figure.period().to()).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Police said 12 people were killed.                                | Police",
                "Fourteen dockers drowned, according to the interior ministry.     | interior ministry",
                "A fire killed 12 people.                                          | -",
            })
    void namesWhoseCountItIs(String sentence, String source) {
        assertThat(only(sentence).attributedTo().map(m -> m.source().name())).isEqualTo(Optional.ofNullable(source));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A bomb killed 12 people in Peshawar.                                       | Peshawar",
                "A bus crashed near Lima on Monday. Nine people died.                       | Lima",
                "A fire in Basra killed eight cooks, police in Amman said.                  | Basra",
                "An earthquake struck Nepal on Monday. At least 40 people died.             | Nepal",
            })
    void findsWhereItHappened(String text, String place) {
        assertThat(only(text).place().map(Place::name)).isEqualTo(Optional.ofNullable(place));
    }

    @Test
    void placesADistantCountWhereItsCountersSit() {
        assertThat(only("Medics in Aleppo said the tally of the dead had passed 9,400.")
                        .place()
                        .map(Place::name))
                .hasValueSatisfying(name -> assertThat(name).isEqualTo("Aleppo"));
    }

    @Test
    void tellsThePartFromTheWhole() {
        List<Figure> figures = figures("Thirty people were wounded, 14 of them children.");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(1).partOf()).contains(figures.get(0).id());
    }

    @Test
    void makesNoCountAPartOfAnothersCount() {
        List<Figure> figures = figures("A strike on a market in the town killed 31 people on Friday, 14 of them children,"
                + " the Northern Health Directorate said, while the army said that it had killed nine fighters nearby.");
        assertThat(figures).hasSize(3);
        assertThat(figures.get(1).partOf()).contains(figures.get(0).id());
        assertThat(figures.get(2).partOf()).isEmpty();
    }

    @Test
    void leavesOpenWhenASupersededCountHeld() {
        List<Figure> figures = figures("The death toll rose to 104, up from 40 a day earlier.");
        assertThat(figures)
                .extracting(f -> f.period().to())
                .containsExactly(Optional.of(LocalDate.of(2024, 3, 8)), Optional.empty());
        assertThat(figures.get(1).partOf()).isEmpty();
    }

    @Test
    void doesNotTakeWhereItWasSaidForWhereItHappened() {
        String text = "A bus crashed near Lima on Monday. Police told reporters in Geneva that nine people had died.";
        assertThat(only(text).place().map(Place::name)).contains("Lima");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A fire killed 12 people.                      | OCCURRED",
                "Twelve people were confirmed dead.            | CONFIRMED",
                "Some 40 people are feared drowned.            | ESTIMATED",
                "The agency registered 61 deaths.              | REGISTERED",
            })
    void saysHowTheCountCameAbout(String sentence, Figure.Basis basis) {
        assertThat(only(sentence).basis()).isEqualTo(basis);
    }

    @Test
    void blamesTheDoerOfTheVerb() {
        assertThat(only("Russia killed 12 people on Thursday.").blamed().map(Party::name))
                .contains("Russia");
    }

    @Test
    void pointsToNumberAndEvidence() {
        String text = "On Monday, at least 12 miners were killed.";
        Figure figure = only(text);
        assertThat(figure.number().in(text)).isEqualTo("12");
        assertThat(figure.evidence().quotation()).isEqualTo("at least 12 miners were killed");
        assertThat(figure.population()).contains("miners");
    }

    private static Figure only(String text) {
        List<Figure> figures = figures(text);
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static List<Figure> figures(String text) {
        return Readings.figures(Parses.of(text, "2024-03-08"));
    }
}
