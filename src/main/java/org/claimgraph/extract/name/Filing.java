package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Article;
import org.claimgraph.article.Dateline;
import org.claimgraph.article.Layout.Part;
import org.claimgraph.article.Layout.Passage;

/** Reads the places where a report was filed: Gaza and Cairo of "GAZA/CAIRO, March 7 (Reuters) -". */
final class Filing {

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.? \\d+.*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Filing() {}

    /** The places of the dateline in ordinary letters. */
    static List<String> places(Article article) {
        return article.layout()
                .dateline()
                .flatMap(Dateline::place)
                .or(() -> written(article))
                .map(Filing::parts)
                .orElse(List.of());
    }

    private static Optional<String> written(Article article) {
        return article.layout().passages().stream()
                .filter(p -> p.part() == Part.DATELINE)
                .map(Passage::span)
                .map(s -> s.in(article.text()).split("\\(| [-–—]")[0])
                .findFirst();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("[/,]| and ")) {
            String place = part.strip();
            if (!place.isEmpty() && !MONTH_DAY.matcher(place).matches()) parts.add(ordinary(place));
        }
        return parts;
    }

    private static String ordinary(String capitals) {
        Matcher words = WORD.matcher(capitals);
        return words.replaceAll(
                w -> w.group().substring(0, 1) + w.group().substring(1).toLowerCase(Locale.ROOT));
    }
}
