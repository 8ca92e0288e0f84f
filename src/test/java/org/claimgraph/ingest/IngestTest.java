package org.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Submission;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;
import org.junit.jupiter.api.Test;

class IngestTest {

    private final Shelf shelf = new Shelf();
    private final AtomicInteger extractions = new AtomicInteger();
    private final Ingest ingest = new Ingest(this::extract, shelf);

    @Test
    void keepsANewArticleEvenWithoutClaims() {
        assertThat(ingest.take(report("f1", "Ten died."))).isInstanceOf(Taken.New.class);
        assertThat(shelf.readings).hasSize(1).first().matches(Reading::withoutClaims);
    }

    @Test
    void readsAKnownTextOnlyOnce() {
        ingest.take(report("f1", "Ten died."));
        assertThat(ingest.take(report("f1", "Ten died."))).isInstanceOf(Taken.Known.class);
        assertThat(extractions).hasValue(1);
    }

    @Test
    void makesARevisionOfAChangedText() {
        ingest.take(report("f1", "Ten died."));
        assertThat(ingest.take(report("f1", "Twelve died."))).isInstanceOf(Taken.Revised.class);
        assertThat(shelf.readings).hasSize(2);
    }

    @Test
    void keepsNothingOfWhatIsNoArticle() {
        assertThat(ingest.take(report("f1", "Zehn Menschen starben bei dem Brand.")))
                .isInstanceOf(Taken.Refused.class);
        assertThat(shelf.readings).isEmpty();
    }

    @Test
    void oneBadArticleNeverStopsTheOthers() {
        List<Taken> taken = takeAll(
                report("f1", "Ten died."),
                report("f2", ""),
                report("f3", "The parser stumbles here."),
                report("f4", "Two died."));
        assertThat(taken)
                .map(Object::getClass)
                .map(Class::getSimpleName)
                .containsExactly("New", "Refused", "Failed", "New");
    }

    @Test
    void oneArticleThatTheStoreCannotKeepNeverStopsTheOthers() {
        Shelf picky = new Shelf() {
            @Override
            public List<Kept.Outcome> keep(List<Reading> some) {
                if (some.stream().anyMatch(r -> r.article().text().startsWith("Two")))
                    throw new IllegalStateException();
                return super.keep(some);
            }
        };
        List<Taken> taken = new ArrayList<>();
        new Ingest(this::extract, picky)
                .takeAll(
                        parcels(Stream.of(report("f1", "Ten died."), report("f2", "Two died."))),
                        r -> taken.add(r.taken()));
        assertThat(taken).map(Object::getClass).map(Class::getSimpleName).containsExactly("New", "Failed");
    }

    @Test
    void keepsManyInFewTransactionsAndTellsThemInOrder() {
        List<String> names = new ArrayList<>();
        Stream<Submission> many = IntStream.range(0, 250).mapToObj(i -> report("f" + i, "On day " + i + " ten died."));
        ingest.takeAll(parcels(many), receipt -> names.add(receipt.name()));
        assertThat(shelf.transactions).containsExactly(100, 100, 50);
        assertThat(names)
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(i -> "f" + i).toList());
    }

    @Test
    void twoTextsOfOneArticleInOneBatchAreTwoRevisions() {
        List<Taken> taken = takeAll(report("f1", "Ten died."), report("f1", "Twelve died."), report("f1", "Ten died."));
        assertThat(taken).map(Object::getClass).map(Class::getSimpleName).containsExactly("New", "Revised", "Known");
    }

    @Test
    void saysWhenTheStoreDoesNotAnswer() {
        Shelf down = new Shelf() {
            @Override
            public List<Kept.Outcome> keep(List<Reading> some) {
                throw new StoreUnavailable("no answer", new RuntimeException());
            }
        };
        assertThatThrownBy(() -> new Ingest(this::extract, down).take(report("f1", "Ten died.")))
                .isInstanceOf(Claims.StoreUnavailable.class);
    }

    private List<Taken> takeAll(Submission... submissions) {
        List<Taken> taken = new ArrayList<>();
        ingest.takeAll(parcels(Stream.of(submissions)), receipt -> taken.add(receipt.taken()));
        return taken;
    }

    private static Iterator<Parcel> parcels(Stream<Submission> submissions) {
        return submissions
                .map(s -> new Parcel(s.id().orElse(""), ArticleReader.read(s)))
                .iterator();
    }

    private Reading extract(Article article) {
        extractions.incrementAndGet();
        if (article.text().contains("stumbles")) throw new IllegalStateException("stumbled");
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }

    private static Submission report(String id, String text) {
        return new Submission(
                Optional.of(id), Optional.empty(), Optional.of("Post"), Optional.empty(), Optional.empty(), text);
    }
}
