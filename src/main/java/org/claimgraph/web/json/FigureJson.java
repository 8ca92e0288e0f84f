package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Source;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Lexical;

/**
 * How many people something befell, by whose count: 1,200 killed on 7 October 2023, by Israel's account.
 *
 * @param id its address
 * @param type Figure
 * @param revision the article that it stands in; left out inside that article
 * @param content the number with its counted noun and outcome word
 * @param evidence the stretch of those words
 * @param sentence the sentences that it was read in
 * @param measure what befell them: killed, wounded, …
 * @param low the least that is meant, inclusive; left out where open
 * @param high the most that is meant, inclusive; left out where open
 * @param qualifier exact, about, at_least, more_than, at_most, less_than or range
 * @param countWords the number with its qualifier as written
 * @param number the number words alone
 * @param population the counted noun as written
 * @param attributedTo who gives the figure; left out for the report's own voice
 * @param role that source's title or office as the article gives it
 * @param speaksFor the party that the source speaks for
 * @param mention the words that name the source here
 * @param place where it happened
 * @param period the time that is counted
 * @param basis occurred, registered, confirmed or estimated
 * @param partOf the address of the figure whose people these are a part of
 * @param blamed who is said to have done it
 * @param statedIn the address of the statement that the figure stands in
 * @param rule the rule that found it
 * @param confidence how far that rule is to be trusted, a decimal from 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FigureJson(
        String id,
        String type,
        Optional<HeadingJson> revision,
        String content,
        List<SelectorJson> evidence,
        SelectorJson sentence,
        String measure,
        OptionalLong low,
        OptionalLong high,
        String qualifier,
        String countWords,
        SelectorJson number,
        Optional<String> population,
        Optional<ReferenceJson> attributedTo,
        Optional<String> role,
        Optional<ReferenceJson> speaksFor,
        Optional<SelectorJson> mention,
        Optional<ReferenceJson> place,
        PeriodJson period,
        String basis,
        Optional<String> partOf,
        Optional<ReferenceJson> blamed,
        Optional<String> statedIn,
        String rule,
        String confidence) {

    /** The figure with the heading of its article. */
    public static FigureJson of(Found<Figure> found, Iris iris) {
        return of(found, Optional.of(HeadingJson.of(found.heading(), iris)), iris);
    }

    /** The figure as it stands inside its article. */
    static FigureJson inside(Found<Figure> found, Iris iris) {
        return of(found, Optional.empty(), iris);
    }

    private static FigureJson of(Found<Figure> found, Optional<HeadingJson> revision, Iris iris) {
        Figure told = found.claim();
        Optional<Source> source = told.attributedTo().map(Source.Mention::source);
        SelectorJson.Maker in = new SelectorJson.Maker(iris.claim(told), found.codePoints());
        return new FigureJson(
                iris.claim(told),
                "Figure",
                revision,
                told.evidence().quotation(),
                in.evidence(told.evidence()),
                in.quote("sentence", told.evidence().sentence(), found.sentence()),
                told.measure().word(),
                told.count().low(),
                told.count().high(),
                told.count().qualifier().word(),
                told.count().words(),
                in.position("number", told.number()),
                told.population(),
                source.map(s -> ReferenceJson.of(s, iris)),
                source.flatMap(Source::role),
                source.flatMap(Source::speaksFor).map(party -> ReferenceJson.of(party, iris)),
                told.attributedTo().flatMap(Source.Mention::span).map(span -> in.position("mention", span)),
                told.place().map(place -> ReferenceJson.of(place, iris)),
                PeriodJson.of(told.period(), iris.claim(told)),
                told.basis().word(),
                told.partOf().map(iris::figure),
                told.blamed().map(party -> ReferenceJson.of(party, iris)),
                told.statedIn().map(iris::statement),
                told.finding().rule(),
                Lexical.decimal(told.finding().confidence()));
    }
}
