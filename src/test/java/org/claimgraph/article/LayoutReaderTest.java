package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Layout.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

    private static final String REST = "The lamp went out at dawn. Nobody was hurt.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PORT VELLA, March 7 (Northwire) -        | PORT VELLA     | --03-07 | Northwire
            PORT VELLA, March 7 (Northwire) –        | PORT VELLA     | --03-07 | Northwire
            PORT VELLA, Mar. 7 (Northwire) --        | PORT VELLA     | --03-07 | Northwire
            PORT VELLA, Sept 30 (Northwire)-         | PORT VELLA     | --09-30 | Northwire
            PORT VELLA, 7 March (Northwire) -        | PORT VELLA     | --03-07 | Northwire
            PORT VELLA, March 7 —                    | PORT VELLA     | --03-07 | -
            PORT VELLA, Lusanda, March 7 (Northwire) - | PORT VELLA   | --03-07 | Northwire
            PORT VELLA/ODIRI, March 7 (Northwire) -  | PORT VELLA/ODIRI | --03-07 | Northwire
            VELMAR (NW) —                            | VELMAR         | -       | NW
            VELMAR (NW) _                            | -              | -       | -
            VELMAR —                                 | VELMAR         | -       | -
            VELMAR --                                | VELMAR         | -       | -
            VELMAR -                                 | VELMAR         | -       | -
            VELMAR, Kestovia —                       | VELMAR         | -       | -
            VELMAR, Kestovia (NW) —                  | VELMAR         | -       | NW
            ST. OLAVE'S —                            | ST. OLAVE'S    | -       | -
            Velmar (NW) -                            | Velmar         | -       | NW
            Port Vella, March 7 (Northwire) -        | Port Vella     | --03-07 | Northwire
            Velmar, March 7 —                        | Velmar         | --03-07 | -
            VELMAR:                                  | VELMAR         | -       | -
            (Northwire) -                            | -              | -       | Northwire
            """)
    void takesTheDatelineOffTheFirstParagraph(String dateline, String place, String day, String agency) {
        Layout layout = LayoutReader.read(dateline + " " + REST);
        assertThat(layout.dateline().flatMap(Dateline::place)).isEqualTo(Optional.ofNullable(place));
        assertThat(layout.dateline().flatMap(Dateline::day).map(Object::toString))
                .isEqualTo(Optional.ofNullable(day));
        assertThat(layout.dateline().flatMap(Dateline::agency)).isEqualTo(Optional.ofNullable(agency));
        if (layout.dateline().isPresent())
            assertThat(body(dateline + " " + REST)).containsExactly(REST);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Velmar - the old capital - fell on Monday.",
                "VELMAR fell on Monday - and nobody fought.",
                "UNRWA - the United Nations agency - said ten people were killed.",
                "UNRWA — Ten of its people were killed.",
                "The Front - Velmar's enemy - denied it.",
                "Velmar's mayor said two men - both bakers - were held.",
                "Colonel Radek Ostrow (retired) - a critic of the war - was held.",
                "BREAKING: Ten people were killed.",
                "UPDATE - Ten people were killed.",
                "March 7 - the day of the raid - is remembered.",
                "Ten people died in Velmar, Kestovia — two of them children.",
                "By Friday the number of dead had risen to 12.",
                "Reporting by the commission showed that 30 people died.",
                "Read the letter aloud, the judge told Velin.",
                "Photographs of the 12 dead hung on the wall.",
                "Copies of the list were burned, witnesses said.",
            })
    void eatsNothingOfAParagraphThatOnlyLooksLikeAConvention(String paragraph) {
        assertThat(body(paragraph + "\n\n" + REST)).containsExactly(paragraph, REST);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            date 2024-03-07 By Ada Quill             | 2024-03-07 | Ada Quill
            2024-03-07                               | 2024-03-07 | -
            Thursday, March 7, 2024                  | 2024-03-07 | -
            March 7, 2024                            | 2024-03-07 | -
            7 March 2024                             | 2024-03-07 | -
            Published: 7th March 2024 10:45 GMT      | 2024-03-07 | -
            Updated on March 7, 2024, 21:15          | 2024-03-07 | -
            March 7                                  | -          | -
            February 30, 2024                        | -          | -
            By Ada Quill                             | -          | Ada Quill
            BY ADA QUILL                             | -          | ADA QUILL
            By Ada Quill and Rui de la Mar           | -          | Ada Quill and Rui de la Mar
            By Ada Quill, Port Vella                 | -          | Ada Quill, Port Vella
            By Ada Quill in Port Vella               | -          | Ada Quill in Port Vella
            By Ada Quill, chief correspondent        | -          | Ada Quill, chief correspondent
            """)
    void readsTheLinesAboveTheContent(String line, String date, String byline) {
        Layout layout = LayoutReader.read(line + "\n\n" + REST);
        assertThat(layout.headerDate().map(Object::toString)).isEqualTo(Optional.ofNullable(date));
        assertThat(layout.byline()).isEqualTo(Optional.ofNullable(byline));
        assertThat(body(line + "\n\n" + REST)).containsExactly(REST);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CREDIT    | (Reporting by Ada Quill; Editing by Rui Mar)
            CREDIT    | (Additional reporting by Ada Quill in Velmar)
            CREDIT    | Reporting by Ada Quill in Velmar; editing by Rui Mar
            CREDIT    | Additional reporting by Ada Quill and Rui Mar
            CREDIT    | Northwire writer Ada Quill contributed to this report from Velmar.
            CREDIT    | © 2024 Northwire. All rights reserved.
            CREDIT    | Our Standards: The Northwire Trust Principles.
            CAPTION   | (Photo: Ada Quill)
            CAPTION   | [Photo by Ada Quill/Northwire]
            CAPTION   | FILE PHOTO: The market in Velmar before the war.
            CAPTION   | Image caption The market in Velmar
            CAPTION   | Image: The market in Velmar
            CAPTION   | Photo by Ada Quill
            CAPTION   | The market in Velmar. REUTERS/Ada Quill
            READ_MORE | Read more: Ten years of war
            READ_MORE | READ MORE | Ten years of war
            READ_MORE | Also read: Ten years of war
            READ_MORE | Related: Ten years of war
            READ_MORE | Related articles
            READ_MORE | Sign up for our newsletter
            READ_MORE | Advertisement
            """)
    void tellsConventionsFromContent(Part part, String paragraph) {
        String text = REST + "\n\n" + paragraph + "\n\n" + REST;
        assertThat(LayoutReader.read(text).first(part).map(span -> span.in(text)))
                .contains(paragraph);
        assertThat(body(text)).containsExactly(REST, REST);
    }

    @Test
    void splitsACreditOffTheEndOfTheLastParagraph() {
        String text = REST + " (Reporting by Ada Quill; Editing by Rui Mar)\n";
        assertThat(body(text)).containsExactly(REST);
        assertThat(LayoutReader.read(text).first(Part.CREDIT))
                .map(s -> s.in(text))
                .contains("(Reporting by Ada Quill; Editing by Rui Mar)");
    }

    @Test
    void takesTheHeadlineAboveAWireReportForAHeader() {
        String text = "Ferry sinks off Vella, 12 dead\n\nBy Ada Quill\n\nPORT VELLA, March 7 (Northwire) - " + REST;
        assertThat(LayoutReader.read(text).passages())
                .map(Layout.Passage::part)
                .containsExactly(Part.HEADER, Part.BYLINE, Part.DATELINE, Part.BODY);
    }

    @Test
    void keepsEveryLineWhereNoneEndsASentence() {
        assertThat(body("Ferry sinks off Vella, 12 dead\nTwo more were found in Velmar"))
                .hasSize(2);
    }

    @Test
    void takesOnlyTheFirstDateline() {
        String text = "VELMAR (NW) - " + REST + "\n\nODIRI (NW) - " + REST;
        assertThat(body(text)).containsExactly(REST, "ODIRI (NW) - " + REST);
    }

    @Test
    void readsTheYearOfADatelineWhereItStandsThere() {
        Layout layout = LayoutReader.read("VELMAR, March 7, 2024 (NW) - " + REST);
        assertThat(layout.published().map(Published::on).map(Object::toString)).contains("2024-03-07");
        assertThat(layout.published().map(Published::known)).contains(Published.Known.DATELINE);
    }

    @Test
    void givesPassagesInOrderThatLeaveOutWhiteSpaceAlone() {
        String text = " \uFEFFdate 2024-03-07 By Ada Quill\r\n\r\n\u00a0VELMAR —  " + REST + "\r\n\t\r\n" + REST + "\n";
        StringBuilder left = new StringBuilder(text);
        for (Layout.Passage p : LayoutReader.read(text).passages().reversed())
            left.delete(p.span().start(), p.span().end());
        assertThat(left.toString()).matches("[\\s\\u00a0\\uFEFF]*");
    }

    private static List<String> body(String text) {
        return LayoutReader.read(text).body().stream()
                .map(span -> span.in(text))
                .toList();
    }
}
