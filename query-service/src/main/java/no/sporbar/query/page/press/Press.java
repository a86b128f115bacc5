package no.sporbar.query.page.press;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import no.sporbar.query.answer.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The one press of this instance: it makes one file at a time, and whoever comes meanwhile is asked to come again. */
@Component
public class Press {
    private static final String RETRY_SECONDS = "5";

    private final Semaphore free = new Semaphore(1);

    /**
     * Makes a file, alone.
     *
     * @throws Refusal {@code press.busy}, with a header that says when to come again
     */
    public byte[] make(HttpServletResponse response, Supplier<byte[]> file) {
        if (!free.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            throw Refusal.busy("press.busy");
        }
        try {
            return file.get();
        } finally {
            free.release();
        }
    }
}
