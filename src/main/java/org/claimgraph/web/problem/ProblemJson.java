package org.claimgraph.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type the address of the kind's description
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what to do about it, in one sentence
 * @param instance the path that was asked for
 */
@Schema(name = "Problem")
public record ProblemJson(String type, String title, int status, String detail, String instance) {}
