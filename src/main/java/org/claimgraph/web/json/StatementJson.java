package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Lexical;

/**
 * What somebody is reported to have said: Ada Lorne said on 6 March, in Tarn, "We are still digging…".
 *
 * @param id its address
 * @param type Statement
 * @param revision the article that it stands in; left out inside that article
 * @param content the words as one line, without the cue, the speaker and the outer quotation marks
 * @param evidence each stretch of those words
 * @param sentence the sentences that it was read in
 * @param speaker who said it
 * @param role the speaker's title or office as the article gives it
 * @param speaksFor the party that the speaker speaks for
 * @param mention the words that name the speaker here
 * @param cue the reporting words
 * @param mode direct, indirect or mixed
 * @param act what the speaker did in saying so: said, denied, no-comment, …
 * @param places the places named in the content
 * @param saidIn where the speaker was
 * @param saidOn the day of speaking
 * @param saidOnKnown stated, carried or inferred: how that day is known
 * @param statedIn the address of the statement that reports this one
 * @param rule the rule that found it
 * @param confidence how far that rule is to be trusted, a decimal from 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StatementJson(
        String id,
        String type,
        Optional<HeadingJson> revision,
        String content,
        List<SelectorJson> evidence,
        SelectorJson sentence,
        ReferenceJson speaker,
        Optional<String> role,
        Optional<ReferenceJson> speaksFor,
        Optional<SelectorJson> mention,
        Optional<SelectorJson> cue,
        String mode,
        String act,
        Optional<String> addressee,
        Optional<String> medium,
        List<ReferenceJson> places,
        Optional<ReferenceJson> saidIn,
        Optional<String> saidOn,
        Optional<String> saidOnKnown,
        Optional<String> statedIn,
        String rule,
        String confidence) {

    /** The statement with the heading of its article. */
    public static StatementJson of(Found<Statement> found, Iris iris) {
        return of(found, Optional.of(HeadingJson.of(found.heading(), iris)), iris);
    }

    /** The statement as it stands inside its article. */
    static StatementJson inside(Found<Statement> found, Iris iris) {
        return of(found, Optional.empty(), iris);
    }

    private static StatementJson of(Found<Statement> found, Optional<HeadingJson> revision, Iris iris) {
        Statement said = found.claim();
        Source speaker = said.speaker().source();
        SelectorJson.Maker in = new SelectorJson.Maker(iris.claim(said), found.codePoints());
        return new StatementJson(
                iris.claim(said),
                "Statement",
                revision,
                said.evidence().quotation(),
                in.evidence(said.evidence()),
                in.quote("sentence", said.evidence().sentence(), found.sentence()),
                ReferenceJson.of(speaker, iris),
                speaker.role(),
                speaker.speaksFor().map(party -> ReferenceJson.of(party, iris)),
                said.speaker().span().map(span -> in.position("mention", span)),
                said.cue().map(cue -> in.quote("cue", cue.span(), cue.words())),
                said.mode().word(),
                said.act().word(),
                said.addressee(),
                said.medium(),
                said.places().stream()
                        .map(place -> ReferenceJson.of(place, iris))
                        .toList(),
                said.saidIn().map(place -> ReferenceJson.of(place, iris)),
                said.saidOn().map(on -> on.day().toString()),
                said.saidOn().map(on -> Lexical.word(on.known())),
                said.within().map(iris::statement),
                said.finding().rule(),
                Lexical.decimal(said.finding().confidence()));
    }
}
