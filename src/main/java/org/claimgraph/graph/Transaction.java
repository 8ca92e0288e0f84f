package org.claimgraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** One transaction, in which named statements run one after the other. */
final class Transaction {

    private final TransactionContext context;

    Transaction(TransactionContext context) {
        this.context = context;
    }

    /** Runs a statement and gives all of its answer; parameters may be null where their statement says so. */
    List<Row> ask(Cypher statement, Map<String, ?> parameters) {
        return context.run(statement.text(), parametersOf(parameters)).list(Row::new);
    }

    /** Runs a statement for every row at once; none for no row. */
    void forEach(Cypher statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) run(statement, Map.of("rows", rows));
    }

    /** Runs a statement that has no answer. */
    void run(Cypher statement, Map<String, ?> parameters) {
        context.run(statement.text(), parametersOf(parameters)).consume();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parametersOf(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }
}
