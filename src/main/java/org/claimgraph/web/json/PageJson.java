package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimgraph.claim.Page;

/**
 * One page of a list.
 *
 * @param items in the order of the question asked
 * @param next the cursor of the page after this one; left out on the last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PageJson<T>(List<T> items, Optional<String> next) {

    /** The page with each item as {@code view} shows it. */
    public static <D, T> PageJson<T> of(Page<D> page, Function<? super D, ? extends T> view) {
        return new PageJson<>(page.items().stream().<T>map(view).toList(), page.next());
    }
}
