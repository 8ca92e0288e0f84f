package org.claimgraph.web;

/** The service cannot start; the message is one sentence for whoever started it, such as "Port 8080 is in use". */
public final class CannotServe extends RuntimeException {

    CannotServe(String message, Throwable cause) {
        super(message, cause);
    }
}
