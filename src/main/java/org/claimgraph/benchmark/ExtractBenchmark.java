package org.claimgraph.benchmark;

import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.extract.ClaimExtractor;
import org.claimgraph.extract.name.Gazetteer;
import org.claimgraph.extract.nlp.EnglishParser;

/** Words a second of extraction, against bare annotation by the same annotators of CoreNLP, on one thread. */
final class ExtractBenchmark {

    private static final int ROUNDS = 5;

    private final EnglishParser parser = EnglishParser.load();
    private final ClaimExtractor extractor = new ClaimExtractor(parser, Gazetteer.load());
    private final List<Article> articles;
    private final long words;

    ExtractBenchmark(List<Article> articles) {
        this.articles = articles;
        this.words = articles.stream().mapToLong(ExtractBenchmark::words).sum();
    }

    /** Both rates over all articles, in turn. */
    Ratio run() throws Exception {
        return Ratio.of(() -> Ratio.rate(words, this::extract), () -> Ratio.rate(words, this::annotate), ROUNDS);
    }

    private void extract() {
        articles.forEach(extractor::extract);
    }

    private void annotate() {
        for (Article a : articles) a.layout().body().forEach(p -> parser.annotateOnly(p.in(a.text())));
    }

    private static long words(Article article) {
        return article.layout().body().stream()
                .mapToLong(p -> p.in(article.text()).split("\\s+").length)
                .sum();
    }
}
