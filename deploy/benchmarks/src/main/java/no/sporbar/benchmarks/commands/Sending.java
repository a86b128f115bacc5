package no.sporbar.benchmarks.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import no.sporbar.benchmarks.measure.Client;
import no.sporbar.command.rules.Command;
import no.sporbar.events.GoalId;

/**
 * A contestant whose clients send commands.
 *
 * @param name as the report calls it
 * @param histories appends the first events of goals
 * @param senders makes what the client of a number sends by
 * @param counter counts the durable rows
 * @param rest gives back what is not needed while others run
 */
record Sending(String name, Histories histories, IntFunction<Sender> senders, LongSupplier counter, Runnable rest)
        implements Contestant {
    /** Sends one command and waits until it is durable; a command that is not accepted is an exception. */
    interface Sender {
        void send(Command command) throws Exception;
    }

    /** Records what goals went through before the round. */
    interface Histories {
        void append(List<GoalId> goals);
    }

    @Override
    public List<Client> clients(Round round) {
        List<List<GoalId>> shares = Goals.shares(round);
        if (round.kind() == Kind.LOADED)
            histories.append(shares.stream().flatMap(List::stream).toList());
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < round.clients(); i++)
            clients.add(new OneSender(round, i, shares.get(i), senders.apply(i), rest));
        return clients;
    }

    @Override
    public long rows() {
        return counter.getAsLong();
    }

    private static final class OneSender implements Client {
        private static final int FIRST_NEW = 20;

        private final Round round;
        private final int number;
        private final List<GoalId> share;
        private final Sender sender;
        private final Runnable rest;
        private int turn;

        OneSender(Round round, int number, List<GoalId> share, Sender sender, Runnable rest) {
            this.round = round;
            this.number = number;
            this.share = share;
            this.sender = sender;
            this.rest = rest;
        }

        /** Every aggregate is touched once, so that whoever has a cache has it filled. */
        @Override
        public long prepare() throws Exception {
            int times = round.kind() == Kind.LOADED ? share.size() : FIRST_NEW;
            for (int i = 0; i < times; i++) once();
            return times;
        }

        @Override
        public boolean once() throws Exception {
            sender.send(Goals.turn(round, number, share, turn++));
            return true;
        }

        @Override
        public void close() {
            rest.run();
        }
    }
}
