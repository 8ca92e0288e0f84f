package org.claimgraph.extract.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.claimgraph.claim.Figure;
import org.claimgraph.extract.Parses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are figures, of what measure; bounds are written low..high, open where empty. */
class FigureRulesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve miners were killed on Friday.                                   | killed 12..12",
                "The stray shell killed 15 and wounded 80.                              | killed 15..15, wounded 80..80",
                "A mortar shell killed nine people and injured 14 others.               | killed 9..9, wounded 14..14",
                "Rebels said 1,400 villagers died and 210 were abducted.                | killed 1400..1400, abducted 210..210",
                "At least 20 people died and dozens more were hurt.                     | killed 20.., wounded 12..",
                "The clashes left seven dead and 40 homeless.                           | killed 7..7, displaced 40..40",
                "The clinic counted 61 deaths on Monday.                                | killed 61..61",
                "The death toll rose to 70.                                             | killed 70..70",
                "The death toll rose from 52 to 70.                                     | killed 52..52, killed 70..70",
                "The tally of villagers found dead now exceeds 9,400.                   | killed 9400..",
                "The governor put the number of injured at 75.                          | wounded 75..75",
                "The casualty toll stands at 300.                                       | casualties 300..300",
                "Some 500 people were killed or wounded in the shelling.                | casualties 500..500",
                "The mudslide cost the lives of 18 herders.                             | killed 18..18",
                "Nearly 50 miners lost their lives.                                     | killed 50..50",
                "The mayor mourned the deaths of 27 weavers.                            | killed 27..27",
                "Divers recovered 16 bodies on Monday.                                  | bodies 16..16",
                "The navy brought home the bodies of 65 men.                            | bodies 65..65",
                "Rescuers pulled five people alive from the ruins.                      | rescued 5..5",
                "Firefighters rescued 64 tenants.                                       | rescued 64..64",
                "Sixty people were missing after the landslide.                         | missing 60..60",
                "Between 70 and 90 weavers were trapped beneath the mill.               | missing 70..90",
                "Gunmen took 11 pupils hostage.                                         | abducted 11..11",
                "The group still holds 90 hostages.                                     | held 90..90",
                "The rebels freed 12 prisoners.                                         | released 12..12",
                "Police arrested 25 protesters.                                         | detained 25..25",
                "Tens of thousands of farmers fled the valley.                          | displaced 10000..",
                "About 3,000 residents were evacuated.                                  | displaced 3000..3000",
                "Twenty-four people were taken to hospital.                             | wounded 24..24",
                "No one was killed.                                                     | killed 0..0",
                "There were no casualties, the company said.                            | casualties 0..0",
                "No dockers were injured when the crane fell.                           | wounded 0..0",
                "All but two of the 50 sailors died.                                    | killed 48..48",
                "The falling wall hurt a boy and three nurses.                          | wounded 1..1, wounded 3..3",
                "The hospital reported a sixth death.                                   | killed 6..6",
                "It killed eight civilians, five soldiers and one policeman.            | killed 8..8, killed 5..5, killed 1..1",
                "Thirty people were wounded, including four children.                   | wounded 30..30, wounded 4..4",
                "Doctors treated 19 injured skiers in Brno, eight in Ostrava and five in Zlin. | wounded 19..19, wounded 8..8, wounded 5..5",
                "A further 85 were missing and about 700 were injured.                  | missing 85..85, wounded 700..700",
                "The 23 dead include nine children, and 48 people are still missing.    | killed 23..23, killed 9..9, missing 48..48",
                "He said 104 people, 22 of them children, were known to have died.      | killed 104..104, killed 22..22",
                "The army would free 22 detainees.                                      | released 22..22",
                "Hospitals in the port admitted 33 people.                              | wounded 33..33",
                "As many as 55 dancers were hospitalised.                               | wounded ..55",
            })
    void joinsANumberToWhatBefellThePeople(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hearing in Porto lasted nine days.",
                "They hope to agree a 15-day truce.",
                "The army fired 30 rockets and destroyed 12 houses.",
                "Anna Petrova, 42, was killed.",
                "The 28-year-old driver died.",
                "The barge carried 70 dancers.",
                "About 5,000 soldiers are stationed there.",
                "Drowning takes 3.4 lives per 50,000 swimmers.",
                "Three gunmen killed the mayor.",
                "He died in 2019 at the age of 61.",
                "The fire destroyed 40 percent of the hospital.",
                "Several people were hurt.",
                "Two of the freed students said they had walked home.",
                "Eleven people asked him how many had died.",
                "It listed eighteen girls, who had held on to a bench.",
                "The killer was jailed for 12 years.",
            })
    void leavesOtherNumbersAlone(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    private static String figures(String sentence) {
        return Readings.figures(Parses.of(sentence, "2024-03-08")).stream()
                .map(FigureRulesTest::words)
                .collect(joining(", "));
    }

    private static String words(Figure f) {
        return f.measure().word() + " " + bound(f.count().low()) + ".."
                + bound(f.count().high());
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }
}
