package no.sporbar.launcher;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Starts two things at the same time: both are running afterwards, or neither. */
final class Together {

    private Together() {}

    record Pair<A, B>(A first, B second) {}

    static <A extends AutoCloseable, B extends AutoCloseable> Pair<A, B> start(Supplier<A> first, Supplier<B> second) {
        FutureTask<A> other = new FutureTask<>(first::get);
        Thread thread = new Thread(other, "start");
        thread.start();
        B here;
        try {
            here = second.get();
        } catch (RuntimeException e) {
            closeWhenStarted(other);
            throw e;
        }
        try {
            return new Pair<>(result(other), here);
        } catch (RuntimeException e) {
            close(here);
            throw e;
        }
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static void closeWhenStarted(FutureTask<? extends AutoCloseable> task) {
        try {
            close(result(task));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Together.class).debug("the other did not start either", e);
        }
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Together.class).warn("could not be stopped again", e);
        }
    }
}
