/**
 * Claims over HTTP and as pages.
 *
 * <p>Met in this order: {@link org.claimgraph.web.Serving} starts the service, which {@link org.claimgraph.web.Wiring}
 * puts together by its {@link org.claimgraph.web.Settings}; {@code api} answers programs, {@code page} readers;
 * {@code query} reads what an address asks for, {@code words}, {@code csv} and {@code json} say claims in words, rows
 * and objects; {@code problem} tells what went wrong; {@code reference} describes it all.
 */
@NullMarked
package org.claimgraph.web;

import org.jspecify.annotations.NullMarked;
