package org.claimgraph.extract.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.claimgraph.article.Article;
import org.claimgraph.article.Span;

/**
 * Parses the body of English articles, paragraph by paragraph, with the annotators named in {@code parser.properties}.
 * One parser serves any number of threads.
 */
public final class EnglishParser {

    private final StanfordCoreNLP pipeline;

    private EnglishParser(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Loads the models, which takes some seconds and about 450 MB of heap. */
    public static EnglishParser load() {
        return new EnglishParser(new StanfordCoreNLP(properties()));
    }

    /** The article with every paragraph of its body parsed. */
    public Parsed parse(Article article) {
        Builder builder = new Builder(article);
        for (Span paragraph : article.layout().body()) builder.add(paragraph, annotate(paragraph.in(article.text())));
        return builder.parsed();
    }

    /** Runs the annotators over {@code text} and throws the result away: what bare annotation costs. */
    public void annotateOnly(String text) {
        annotate(text);
    }

    private Annotation annotate(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation;
    }

    private static Properties properties() {
        try (InputStream in = EnglishParser.class.getResourceAsStream("parser.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's own settings cannot be read", e);
        }
    }

    /** Gathers the paragraphs of one article. */
    private static final class Builder {

        private final Article article;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Quotation> quotations = new ArrayList<>();
        private int paragraph;

        Builder(Article article) {
            this.article = article;
        }

        void add(Span place, Annotation annotation) {
            int first = tokens.size();
            for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) add(sentence, place.start());
            quotations.addAll(QuotationMarks.in(paragraph, tokens.subList(first, tokens.size())));
            paragraph++;
        }

        Parsed parsed() {
            return new Parsed(article, List.copyOf(sentences), List.copyOf(tokens), List.copyOf(quotations));
        }

        private void add(CoreMap source, int offset) {
            List<Token> own = new ArrayList<>();
            for (CoreLabel label : source.get(TokensAnnotation.class))
                own.add(token(label, offset, tokens.size() + own.size()));
            if (own.isEmpty()) return;
            attach(own, source.get(BasicDependenciesAnnotation.class));
            Sentence sentence = new Sentence(sentences.size(), paragraph, List.copyOf(own));
            own.forEach(t -> t.in(sentence));
            sentences.add(sentence);
            tokens.addAll(own);
        }

        private static Token token(CoreLabel label, int offset, int index) {
            Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
            return new Token(index, label.originalText(), label.lemma(), label.tag(), label.ner(), span);
        }

        private static void attach(List<Token> own, SemanticGraph graph) {
            for (SemanticGraphEdge edge : graph.edgeListSorted()) {
                IndexedWord child = edge.getDependent();
                own.get(child.index() - 1)
                        .attach(
                                own.get(edge.getGovernor().index() - 1),
                                edge.getRelation().toString());
            }
            own.forEach(t -> t.children().sort((a, b) -> Integer.compare(a.index(), b.index())));
        }
    }
}
