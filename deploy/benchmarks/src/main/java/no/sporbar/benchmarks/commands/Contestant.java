package no.sporbar.benchmarks.commands;

import java.util.List;
import no.sporbar.benchmarks.measure.Client;

/** One way to make facts durable. */
interface Contestant {
    String name();

    /** Makes what the round needs and gives its clients, one for each thread. */
    List<? extends Client> clients(Round round);

    /** How many rows are durable now, counted in the database. */
    long rows();
}
