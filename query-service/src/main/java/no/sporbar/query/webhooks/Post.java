package no.sporbar.query.webhooks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to addresses that were chosen beforehand. The client of the JDK asks for a host's addresses itself, after they were
 * looked at, and so cannot be used: here the socket goes to the given address, and only the certificate and the header know
 * the name. No redirect is followed, and of the answer no more is read than its status.
 */
final class Post {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int MOST_HEAD_BYTES = 16_384;
    private static final int CONTINUES = 200;

    private final SSLSocketFactory secure;
    private final Duration timeout;

    Post(SSLSocketFactory secure, Duration timeout) {
        this.secure = secure;
        this.timeout = timeout;
    }

    /**
     * Sends it and says which status came back.
     *
     * @throws IOException where none came in time
     */
    int send(Target target, List<InetAddress> addresses, Map<String, String> headers, byte[] body) throws IOException {
        IOException problem = new ProtocolException("no address");
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            // Whatever the other side does or does not do: in the end the socket is closed under it.
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(socket),
                    CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
            try (socket) {
                socket.connect(new InetSocketAddress(address, target.port()), Math.toIntExact(timeout.toMillis()));
                return exchange(target, socket, head(target, headers, body.length), body);
            } catch (IOException e) {
                problem = e;
                if (socket.isConnected()) throw e; // it may have arrived: another address would make it come twice
            } finally {
                end.cancel(false);
            }
        }
        throw problem;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int exchange(Target target, Socket plain, String head, byte[] body) throws IOException {
        Socket socket = target.secure() ? secured(target, plain) : plain;
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        int left = MOST_HEAD_BYTES;
        while (true) {
            String line = line(in, left);
            Matcher status = STATUS.matcher(line);
            if (!status.matches()) throw new ProtocolException("no answer of HTTP/1.1");
            int code = Integer.parseInt(status.group(1));
            if (code >= CONTINUES) return code;
            while (!line.isEmpty()) { // what stands behind a status that says that another follows
                left -= line.length() + 2;
                line = line(in, left);
            }
        }
    }

    private SSLSocket secured(Target target, Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) secure.createSocket(plain, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(Target target, Map<String, String> headers, int length) {
        StringBuilder head = new StringBuilder("POST " + target.path() + " HTTP/1.1\r\n")
                .append("Host: " + target.authority() + "\r\n")
                .append("User-Agent: Sporbar\r\nAccept: */*\r\nConnection: close\r\n")
                .append("Content-Type: application/json\r\nContent-Length: " + length + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("\r\n").toString();
    }

    private static String line(InputStream in, int most) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() >= most) throw new ProtocolException("the answer ends before its head does");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }
}
