/**
 * Pages for readers with a browser, made on the server and whole without scripts: a report with its claims marked in the
 * text, and beside it each claim in words with its source.
 */
@NullMarked
package org.claimgraph.web.page;

import org.jspecify.annotations.NullMarked;
