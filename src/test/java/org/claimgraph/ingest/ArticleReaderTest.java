package org.claimgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Published;
import org.claimgraph.article.Received;
import org.claimgraph.article.Received.Refusal;
import org.claimgraph.article.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    private static final String FERRY = "The coast guard said 23 people drowned when the ferry sank.";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                    | EMPTY
            '   '                                                                 | EMPTY
            Ferry                                                                 | NO_SENTENCE
            12,500 - 30                                                           | NO_SENTENCE
            !!! ???                                                               | NO_SENTENCE
            Die Küstenwache teilte mit, dass 23 Menschen ertrunken sind.          | NOT_ENGLISH
            Zehn Menschen starben bei dem Brand.                                  | NOT_ENGLISH
            Les secours ont trouvé dix corps dans la rivière, selon la police.    | NOT_ENGLISH
            Diez personas murieron en el incendio, dijo la policía.               | NOT_ENGLISH
            Dieci persone sono morte nel rogo, ha detto il sindaco della città.   | NOT_ENGLISH
            Tien mensen kwamen om het leven bij een brand in het dorp.            | NOT_ENGLISH
            Береговая охрана сообщила о гибели 23 человек.                        | NOT_ENGLISH
            قال خفر السواحل إن 23 شخصا غرقوا.                                      | NOT_ENGLISH
            海岸警备队说，二十三人遇难。                                                | NOT_ENGLISH
            <html><body><p>Ten people drowned.</p></body></html>                  | MARKUP
            Ten <b>people</b><p>drowned.</p><p>Two</p><p>were saved.</p>          | MARKUP
            """)
    void refusesWhatHoldsNoEnglishReport(String text, Refusal refusal) {
        assertThat(refusal(ArticleReader.read(submission(text)))).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ten died.
            Rescuers found nine survivors Tuesday.
            Police freed José de la Cruz and Ana de los Santos in El Paso.
            Officials said 12 people were killed
            A dozen were hurt in Île-de-France, the préfecture said.
            Nobody was hurt.
            """)
    void takesAnEnglishSentenceHoweverShort(String text) {
        assertThat(article(ArticleReader.read(submission(text))).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            curly quotes in Windows-1252    | 933130206469656494                     | “10 died”
            an accent in Windows-1252       | 4a6f73e9206469656420746f6f2e           | José died too.
            a dash in Windows-1252          | 31302096206f7220313120646965642e       | 10 – or 11 died.
            a UTF-8 byte order mark         | efbbbf31302070656f706c6520646965642e   | 10 people died.
            UTF-16 with its mark            | feff00310030002000640069006500640021   | 10 died!
            """)
    void readsTheEncodingsThatReportsComeIn(String name, String bytes, String text) {
        byte[] body = HexFormat.of().parseHex(bytes);
        assertThat(decoded(body)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an overlong lead byte       | 54656e206469656420696e20c3282e         | BROKEN_ENCODING
            a character cut in half     | 54656e2064696564e280                   | BROKEN_ENCODING
            accents cut in half         | 4a6f73c3                               | BROKEN_ENCODING
            bytes that are nothing      | fffdfe8081                             | BROKEN_ENCODING
            whole and broken UTF-8      | e2809c54656ee2809d206469656420a9       | BROKEN_ENCODING
            a PDF                       | 255044462d312e37                       | BINARY
            a ZIP archive               | 504b030414000600                       | BINARY
            a PNG image                 | 89504e470d0a1a0a                       | BINARY
            zeros                       | 54656e0064696564                       | BINARY
            """)
    void refusesBytesThatAreNoText(String name, String bytes, Refusal refusal) {
        byte[] body = HexFormat.of().parseHex(bytes);
        assertThat(refusal(ArticleReader.text(body, Optional.empty(), submission(""))))
                .isEqualTo(refusal);
    }

    @Test
    void readsWhatIsDeclaredAndNothingElse() {
        byte[] body = "José died too.".getBytes(Charset.forName("windows-1252"));
        assertThat(refusal(ArticleReader.text(body, Optional.of(UTF_8), submission(""))))
                .isEqualTo(Refusal.BROKEN_ENCODING);
        assertThat(article(ArticleReader.text(body, Optional.of(Charset.forName("ISO-8859-1")), submission("")))
                        .text())
                .isEqualTo("José died too.");
    }

    @Test
    void takesFiveMillionBytesAndRefusesOneMore() {
        String filled = FERRY + " ".repeat(ArticleReader.MOST_BYTES - FERRY.length());
        assertThat(article(ArticleReader.read(submission(filled))).text()).hasSize(ArticleReader.MOST_BYTES);
        assertThat(refusal(ArticleReader.read(submission(filled + " ")))).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(ArticleReader.json((filled + " ").getBytes(UTF_8)))).isEqualTo(Refusal.TOO_LARGE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2024-03-07                      | 2024-03-07 | none
            2024-03-07T21:15:00Z            | 2024-03-07 | 2024-03-07T21:15:00Z
            2024-03-07T23:15:00+02:00       | 2024-03-07 | 2024-03-07T21:15:00Z
            2024-03-08T01:15:00+05:30       | 2024-03-08 | 2024-03-07T19:45:00Z
            2024-03-07T21:15Z               | 2024-03-07 | 2024-03-07T21:15:00Z
            2024-03-07T21:15:00.250Z        | 2024-03-07 | 2024-03-07T21:15:00.250Z
            2024-03-07T21:15:00.123456Z     | 2024-03-07 | 2024-03-07T21:15:00.123456Z
            2024-03-07T21:15:00             | 2024-03-07 | none
            2024-03-07T21:15                | 2024-03-07 | none
            """)
    void readsADayOrAnInstantOfPublication(String words, String day, String instant) {
        Published published = published(words).orElseThrow();
        assertThat(published.on()).hasToString(day);
        assertThat(published.at().map(Object::toString).orElse(null)).isEqualTo(instant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            yesterday
            7 March 2024
            07/03/2024
            2024-02-30
            2024-13-01
            2024-3-7
            20240307
            2024-03-07T25:00:00Z
            """)
    void refusesADateThatIsNoneAndNamesIt(String words) {
        Received received = ArticleReader.read(new Submission(
                Optional.empty(), Optional.empty(), Optional.of("Post"), Optional.of(words), Optional.empty(), FERRY));
        assertThat(received).isInstanceOfSatisfying(Received.Unreadable.class, why -> {
            assertThat(why.refusal()).isEqualTo(Refusal.BAD_DATE);
            assertThat(why.detail()).contains("\"" + words + "\"");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"news/1", "ftp://example.org/a", "https:///a", "https://exa mple.org", "javascript:alert(1)"})
    void refusesAnAddressThatIsNone(String url) {
        assertThat(refusal(ArticleReader.read(at(url, FERRY)))).isEqualTo(Refusal.BAD_URL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"publisher": "Post", "text": "Ten died.}         | MALFORMED
            ["Ten died."]                                     | MALFORMED
            {"publisher": "Post"}                             | MALFORMED
            {"publisher": "Post", "text": 10}                 | MALFORMED
            {"publisher": "Post", "text": "Ten died."} x      | MALFORMED
            Ten died.                                         | MALFORMED
            {"text": "Ten died."}                             | NO_PUBLISHER
            {"publisher": " ", "text": "Ten died."}           | NO_PUBLISHER
            {"publisher": "Post", "text": "Ten \\ud83d died."} | BROKEN_ENCODING
            {"publisher": "Post", "text": "Ten \\u0000 died."} | BINARY
            """)
    void refusesJsonThatIsNoArticle(String json, Refusal refusal) {
        assertThat(refusal(ArticleReader.json(json.getBytes(UTF_8)))).isEqualTo(refusal);
    }

    @Test
    void readsEveryFieldOfTheJson() {
        String json = """
                {"id": "f-1", "url": "https://post.example/f1", "publisher": "Post", "published": "2024-03-07",
                 "title": "Ferry sinks", "text": "Ten died.", "section": "World"}""";
        Article article = article(ArticleReader.json(json.getBytes(UTF_8)));
        assertThat(article.url()).contains(URI.create("https://post.example/f1"));
        assertThat(article.publisher()).isEqualTo("Post");
        assertThat(article.title()).contains("Ferry sinks");
        assertThat(article.text()).isEqualTo("Ten died.");
    }

    @Test
    void takesTheDateFromTheHeaderWhereTheSenderGivesNone() {
        Article article = article(ArticleReader.read(submission("date 2024-03-07 By Ada Quill\n\n" + FERRY)));
        assertThat(article.published())
                .contains(Published.on(java.time.LocalDate.of(2024, 3, 7), Published.Known.HEADER));
    }

    @Test
    void leavesTheDateOpenWhereOnlyADatelineWithoutYearTellsIt() {
        assertThat(article(ArticleReader.read(submission("PORT VELLA, March 7 (Northwire) - " + FERRY)))
                        .published())
                .isEmpty();
    }

    private static Optional<Published> published(String words) {
        return article(ArticleReader.read(new Submission(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Post"),
                        Optional.of(words),
                        Optional.empty(),
                        FERRY)))
                .published();
    }

    private static String decoded(byte[] body) {
        try {
            return Encoding.decode(body, Optional.empty());
        } catch (NotAnArticle e) {
            throw new AssertionError(e);
        }
    }

    private static Submission at(String url, String text) {
        return new Submission(
                Optional.empty(), Optional.of(url), Optional.of("Post"), Optional.empty(), Optional.empty(), text);
    }

    private static Submission submission(String text) {
        return new Submission(
                Optional.empty(), Optional.empty(), Optional.of("Post"), Optional.empty(), Optional.empty(), text);
    }

    private static Article article(Received received) {
        assertThat(received).isInstanceOf(Received.Readable.class);
        return ((Received.Readable) received).article();
    }

    private static Refusal refusal(Received received) {
        assertThat(received).isInstanceOf(Received.Unreadable.class);
        return ((Received.Unreadable) received).refusal();
    }
}
