package org.claimgraph.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.claimgraph.article.Article;
import org.claimgraph.graph.GraphSize;
import org.claimgraph.graph.Neo4jClaims;
import org.claimgraph.ingest.ArticleReader;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.ingest.Parcel;
import org.claimgraph.rdf.RdfExport;

/** Takes many articles in twice and sees whether the second time changed any node, relationship or triple. */
final class TwiceCheck {

    private final List<Article> originals;
    private final int count;
    private final Ingest ingest;
    private final Neo4jClaims claims;
    private final RdfExport export;

    TwiceCheck(List<Article> originals, int count, Ingest ingest, Neo4jClaims claims, RdfExport export) {
        this.originals = originals;
        this.count = count;
        this.ingest = ingest;
        this.claims = claims;
        this.export = export;
    }

    /**
     * The outcome in two lines. The exports are compared byte by byte, which is stricter than comparing their sorted lines.
     *
     * @param directory where the two exports are written
     */
    String run(Path directory) throws Exception {
        GraphSize first = takeIn(directory.resolve("once.nq"));
        GraphSize second = takeIn(directory.resolve("twice.nq"));
        boolean same = Files.mismatch(directory.resolve("once.nq"), directory.resolve("twice.nq")) < 0;
        return String.format(
                Locale.ROOT,
                "%,d articles once: %s%n%,d articles twice: %s; N-Quads %s",
                count,
                first,
                count,
                second,
                same && first.equals(second) ? "equal" : "DIFFER");
    }

    private GraphSize takeIn(Path exported) {
        ingest.takeAll(parcels(), _ -> {});
        ExportBenchmark.write(claims, export, exported);
        return claims.size();
    }

    private Iterator<Parcel> parcels() {
        return Variations.of(originals, count)
                .map(s -> new Parcel(s.url().orElseThrow(), ArticleReader.read(s)))
                .iterator();
    }
}
