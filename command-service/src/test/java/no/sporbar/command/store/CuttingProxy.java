package no.sporbar.command.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A network between the ledger and PostgreSQL that loses exactly what a test wants lost. */
final class CuttingProxy implements AutoCloseable {
    /** What becomes of the next request. */
    enum Fault {
        NONE,
        /** It never arrives. */
        LOSE_REQUEST,
        /** It arrives and is carried out, but nobody hears of it. */
        LOSE_ANSWER,
        /** It arrives only when the caller has long given up on it. */
        DELAY_REQUEST
    }

    private record Delayed(byte[] request, Socket server) {}

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);
    private final int serverPort;
    private final Thread accepting;
    private volatile @Nullable Delayed delayed;

    CuttingProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.accepting = Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void next(Fault fault) {
        next.set(fault);
    }

    boolean isDue() {
        return next.get() == Fault.NONE;
    }

    /** Lets the request arrive that was held back, and waits until the server is done with it. */
    void deliverDelayed() throws IOException {
        Delayed late = delayed;
        if (late == null) throw new IllegalStateException("nothing was held back");
        try (Socket server = late.server) {
            server.getOutputStream().write(late.request);
            server.shutdownOutput();
            server.getInputStream().readAllBytes();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                if (listening.isClosed()) { // A connection that was under way may still be handed out.
                    client.close();
                    return;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> requests(client, server));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void requests(Socket client, Socket server) {
        boolean[] deaf = {false};
        Thread.ofVirtual().start(() -> answers(client, server, deaf));
        byte[] buffer = new byte[1 << 16];
        try {
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                switch (next.getAndSet(Fault.NONE)) {
                    case NONE -> out.write(buffer, 0, n);
                    case LOSE_REQUEST -> {
                        client.close();
                        server.close();
                        return;
                    }
                    case LOSE_ANSWER -> {
                        deaf[0] = true;
                        out.write(buffer, 0, n);
                    }
                    case DELAY_REQUEST -> {
                        deaf[0] = true;
                        delayed = new Delayed(Arrays.copyOf(buffer, n), server);
                        client.close();
                        return;
                    }
                }
            }
            server.close();
        } catch (IOException e) {
            close(client);
            if (delayed == null) close(server);
        }
    }

    private void answers(Socket client, Socket server, boolean[] deaf) {
        byte[] buffer = new byte[1 << 16];
        try {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (deaf[0]) {
                    client.close();
                    return;
                }
                out.write(buffer, 0, n);
            }
            client.close();
        } catch (IOException e) {
            close(client);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed enough.
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        listening.close();
        accepting.join();
    }
}
