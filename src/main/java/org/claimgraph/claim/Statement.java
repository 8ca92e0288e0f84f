package org.claimgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * What somebody is reported to have said: Ada Lorne said on 6 March, in Tarn, "We are still digging…".
 *
 * @param evidence the spans are the content, without the cue, the speaker and the outer quotation marks
 * @param speaker who said it, with the words that name the speaker here
 * @param cue the reporting words, such as "told"; empty for a quotation that goes on without one
 * @param mode whether the words are the speaker's own
 * @param act what the speaker did in saying so
 * @param addressee to whom, as the article names them
 * @param medium through what: "a statement", "state television"
 * @param places the places named in the content, each once
 * @param saidIn where the speaker was
 * @param saidOn the day of speaking, as far as the article tells
 * @param within the id of the statement that reports this one: "officials said Israel had said"
 */
public record Statement(
        String id,
        Evidence evidence,
        Finding finding,
        Source.Mention speaker,
        Optional<Cue> cue,
        Mode mode,
        Act act,
        Optional<String> addressee,
        Optional<String> medium,
        List<Place> places,
        Optional<Place> saidIn,
        Optional<SaidOn> saidOn,
        Optional<String> within)
        implements Claim {

    public Statement {
        places = List.copyOf(places);
    }

    /** The reporting words and their place. */
    public record Cue(String words, Span span) {}

    /** The day of speaking and how it is known. */
    public record SaidOn(LocalDate day, Known known) {

        /** Stated in the sentence, carried on from one nearby, or inferred from the day of publication. */
        public enum Known {
            STATED,
            CARRIED,
            INFERRED
        }
    }

    /** Whether the content stands in quotation marks. */
    public enum Mode {
        /** All of it does. */
        DIRECT,
        /** None of it does. */
        INDIRECT,
        /** Some of it does. */
        MIXED;

        /** The name in lower case, as in JSON and CSV. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a speaker does in saying something. */
    public enum Act {
        SAID,
        DENIED,
        ACCUSED,
        PLEDGED,
        DEMANDED,
        CONFIRMED,
        WARNED,
        ANNOUNCED,
        ESTIMATED,
        /** Declined, or could not be asked, to comment; kept apart from statements. */
        NO_COMMENT;

        /** The name in lower case with hyphens, as in JSON and CSV: "no-comment". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
