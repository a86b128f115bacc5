package no.sporbar.command.store;

import java.util.List;

/** Decides a group of requests, each by itself, and writes what can be written. Called by one thread at a time. */
interface GroupWriter {
    /** Returns when each request is accepted or refused; throws if nothing could be written for those still undecided. */
    void write(List<Pending> group);
}
