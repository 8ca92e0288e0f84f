package org.claimgraph.article;

/** What became of something handed in: an article that can be read on, or the reason why it cannot. */
public sealed interface Received {

    /** It is an article. */
    record Readable(Article article) implements Received {}

    /**
     * It is none.
     *
     * @param refusal what is wrong
     * @param detail one sentence on this very input that says what to do, fit for the sender's eyes
     */
    record Unreadable(Refusal refusal, String detail) implements Received {}

    /** Why something cannot be read as an article. */
    enum Refusal {
        EMPTY("The text is empty"),
        TOO_LARGE("The text is too large"),
        BINARY("This is not text"),
        BROKEN_ENCODING("The characters cannot be read"),
        MALFORMED("The JSON cannot be read"),
        MARKUP("This is markup, not plain text"),
        NO_SENTENCE("There is no sentence in the text"),
        NOT_ENGLISH("The text is not English"),
        NO_PUBLISHER("The publisher is missing"),
        BAD_DATE("The date is none"),
        BAD_URL("The address is none");

        private final String title;

        Refusal(String title) {
            this.title = title;
        }

        /** The refusal in a few words, the same for every input. */
        public String title() {
            return title;
        }

        /** The name in lower case with hyphens, as in the type of a problem: "not-english". */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
