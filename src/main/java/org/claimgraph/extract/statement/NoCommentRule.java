package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Token;

/** "There was no immediate comment from the army", "declined to comment", "did not respond to a request for comment". */
final class NoCommentRule {

    private static final Set<String> REFUSE = Set.of("decline", "refuse");
    private static final Set<String> REPLY = Set.of("respond", "reply", "return", "answer", "comment");
    private static final Set<String> REQUESTS =
            Set.of("request", "call", "inquiry", "enquiry", "question", "email", "message", "comment");

    private NoCommentRule() {}

    /** The silence that this token reports. */
    static Optional<Attribution> read(Token token) {
        if (token.quoted()) return Optional.empty();
        if (token.lemma().equals("comment") && token.noun()) return fromNobody(token);
        if (token.lemmaIn(REFUSE)) return refusal(token);
        return token.verb() && token.lemmaIn(REPLY) && negated(token) ? silence(token) : Optional.empty();
    }

    private static Optional<Attribution> fromNobody(Token comment) {
        boolean none = comment.child("det").filter(d -> d.lower().equals("no")).isPresent();
        Optional<Token> from = comment.sentence().tokens().stream()
                .filter(t -> t.index() > comment.index() && Set.of("from", "by").contains(t.lower()))
                .findFirst()
                .flatMap(Token::head);
        return none ? from.map(f -> attribution(comment, f)) : Optional.empty();
    }

    private static Optional<Attribution> refusal(Token verb) {
        boolean toComment = verb.child("xcomp")
                .filter(x -> Set.of("comment", "respond", "answer").contains(x.lemma()))
                .isPresent();
        return toComment ? Speaker.of(verb).map(s -> attribution(verb, s)) : Optional.empty();
    }

    private static Optional<Attribution> silence(Token verb) {
        boolean asked = verb.lemma().equals("comment")
                || verb.subtree().stream().anyMatch(t -> t.index() > verb.index() && t.lemmaIn(REQUESTS));
        return asked ? Speaker.of(verb).map(s -> attribution(verb, s)) : Optional.empty();
    }

    private static boolean negated(Token verb) {
        return verb.children("advmod").stream()
                .anyMatch(a -> Set.of("not", "n't").contains(a.lower()));
    }

    /** The content of silence is the words that report it. */
    private static Attribution attribution(Token word, Token speaker) {
        return new Attribution(
                Rule.NO_COMMENT,
                Act.NO_COMMENT,
                List.of(word),
                Optional.of(speaker),
                Words.of(word.sentence().tokens()));
    }
}
