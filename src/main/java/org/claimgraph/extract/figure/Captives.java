package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.CAPTIVE;

import java.util.Optional;
import org.claimgraph.extract.number.Amount;

/** Hostages of whom nothing else is told are held: "134 hostages remain in the tunnels". */
final class Captives implements FigureRule {

    @Override
    public String name() {
        return "captives";
    }

    @Override
    public double confidence() {
        return 0.7;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        return amount.noun().flatMap(n -> Link.of(Outcomes.of(n, CAPTIVE), n));
    }
}
