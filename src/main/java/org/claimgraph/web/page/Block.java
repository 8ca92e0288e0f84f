package org.claimgraph.web.page;

import java.util.List;
import java.util.Locale;
import org.claimgraph.article.Layout.Part;

/**
 * A paragraph of an article, or a line around it such as "By A. Writer".
 *
 * @param part what part of the article it is
 * @param pieces its text, cut where claims begin and end
 */
public record Block(Part part, List<Piece> pieces) {

    public Block {
        pieces = List.copyOf(pieces);
    }

    /** The part as a class of style: "body", "read-more". */
    public String style() {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
