package no.sporbar.verify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The ways to show a log. */
enum Shown {
    AS_BUNDLE {
        @Override
        String of(TestLog log, Path folder) throws IOException {
            return log.bundle(folder).toString();
        }
    },
    AS_UNPACKED_BUNDLE {
        @Override
        String of(TestLog log, Path folder) throws IOException {
            return log.unpacked(folder).toString();
        }
    },
    AS_STATIC_FILES {
        @Override
        String of(TestLog log, Path folder) throws IOException {
            return log.folder(folder).toString();
        }
    },
    AT_AN_ADDRESS {
        @Override
        String of(TestLog log, Path folder) throws IOException {
            return serve("/ledger/", log.withBundles());
        }
    };

    abstract String of(TestLog log, Path folder) throws IOException;

    /** Serves files until the tests end; each is refused with «too many requests» the first time. */
    static String serve(String prefix, Map<String, byte[]> files) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Map<String, Boolean> asked = new ConcurrentHashMap<>();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] bytes = path.startsWith(prefix) ? files.get(path.substring(prefix.length())) : null;
            if (asked.putIfAbsent(path, true) == null) answer(exchange, 429, new byte[0]);
            else if (bytes == null) answer(exchange, 404, new byte[0]);
            else answer(exchange, 200, bytes);
        });
        server.start();
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        if (status == 429) exchange.getResponseHeaders().set("Retry-After", "0");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
