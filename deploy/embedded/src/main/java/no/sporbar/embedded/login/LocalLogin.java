package no.sporbar.embedded.login;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import no.sporbar.embedded.PortTakenException;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.SecretFile;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;

/**
 * A running local login. It listens on the loopback interface only, keeps its key and its secrets below one folder, and
 * knows one client: the pages of Sporbar on this machine.
 */
public final class LocalLogin implements AutoCloseable {
    /** The variable that moves it to another port. */
    public static final String PORT_SETTING = "SPORBAR_LOGIN_PORT";
    /** As which the pages are known. */
    public static final String CLIENT = "sporbar-web";
    /** What access tokens are made for. */
    public static final String AUDIENCE = "sporbar";

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final Files files;
    private final int port;

    /**
     * Where what it keeps is.
     *
     * @param password who there is, and their password
     * @param secret that the pages show that they are the pages
     * @param key that tokens are signed with
     */
    public record Files(Path password, Path secret, Path key) {
        /** All in one folder. */
        public static Files in(Path folder) {
            return new Files(
                    folder.resolve("demo-users.txt"), folder.resolve("login-client"), folder.resolve("login.jwk"));
        }
    }

    private LocalLogin(AnnotationConfigServletWebServerApplicationContext context, Files files, int port) {
        this.context = context;
        this.files = files;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param port where it listens, which is part of its name and so has to be known before; see {@link Ports#freeOr}
     */
    public static LocalLogin start(Files files, int port) {
        return start(files, port, ACCESS_TOKEN);
    }

    /** The same with access tokens that end sooner or later. */
    public static LocalLogin start(Files files, int port, Duration accessToken) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        LoginBeans.register(context, files, port, accessToken);
        try {
            context.refresh();
        } catch (RuntimeException e) {
            context.close();
            if (isPortTaken(e)) throw new PortTakenException("login", port, PORT_SETTING);
            throw e;
        }
        return new LocalLogin(context, files, port);
    }

    private static boolean isPortTaken(Throwable e) {
        return e instanceof PortInUseException || e.getCause() != null && isPortTaken(e.getCause());
    }

    /** What the login calls itself, and below which everything about it is found. */
    public static String issuer(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    /** What the login calls itself, and below which everything about it is found. */
    public String issuer() {
        return issuer(port);
    }

    /** Lets people log in to the pages at this port. */
    public void serve(int pages) {
        InMemoryRegisteredClientRepository clients = context.getBean(InMemoryRegisteredClientRepository.class);
        clients.save(LoginClient.serving(Objects.requireNonNull(clients.findByClientId(CLIENT)), pages));
    }

    /** Gives somebody other roles, which the next tokens say. */
    public void give(DemoUser user, List<String> roles) {
        context.getBean(Claims.class).give(user, roles);
    }

    /** Makes nothing more of what somebody was given when they logged in. */
    public void forget(DemoUser user) {
        context.getBean(RecentAuthorizations.class).forget(user.id());
    }

    /** The password of every demo user. */
    public String password() {
        return DemoPassword.in(files.password()).text();
    }

    /** Makes the secret that the pages show, if there is none yet; they may ask for it before this has started. */
    public static void prepare(Files files) {
        SecretFile.readOrCreate(files.secret());
    }

    @Override
    public void close() {
        context.close();
    }
}
