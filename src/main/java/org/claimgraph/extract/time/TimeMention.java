package org.claimgraph.extract.time;

import org.claimgraph.article.Span;

/**
 * Words of an article that say when, and the days they mean: "on Thursday", 7 March 2024.
 *
 * @param span the words, without a preposition before a single day, in UTF-16 units of the article's text
 * @param stretch the days
 */
public record TimeMention(Span span, Stretch stretch) {}
