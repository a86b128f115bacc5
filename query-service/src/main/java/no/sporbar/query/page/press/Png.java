package no.sporbar.query.page.press;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/** Pictures as PNG, twice as sharp as they are drawn where there is room for that. */
public final class Png {
    /** More than this no picture has: at most four bytes each are held while it is made. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final double SHARPNESS = 2;

    private Png() {}

    /**
     * The whole file.
     *
     * @param svg as this product draws it
     * @param width of the drawing
     * @param height of the drawing
     */
    public static byte[] of(String svg, double width, double height) {
        double scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
        Drawing drawing = new Drawing(width * scale, height * scale);
        // The address is nobody's: it only tells what is inside the picture from what is not.
        TranscoderInput input = new TranscoderInput(new StringReader(svg));
        input.setURI("file:///picture.svg");
        try {
            drawing.transcode(input, new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalStateException("a picture could not be drawn", e);
        }
        return png(Objects.requireNonNull(drawing.image));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Draws into memory. No script runs, and nothing but the picture itself is read. */
    private static final class Drawing extends ImageTranscoder {
        private static final FontFamilyResolver FONTS = new PictureFonts();

        private @Nullable BufferedImage image;

        Drawing(double width, double height) {
            addTranscodingHint(KEY_WIDTH, (float) width);
            addTranscodingHint(KEY_HEIGHT, (float) height);
            addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
            addTranscodingHint(KEY_EXECUTE_ONLOAD, false);
            addTranscodingHint(KEY_ALLOWED_SCRIPT_TYPES, "");
            addTranscodingHint(KEY_CONSTRAIN_SCRIPT_ORIGIN, true);
            addTranscodingHint(KEY_ALLOW_EXTERNAL_RESOURCES, false);
        }

        @Override
        protected UserAgent createUserAgent() {
            return new OwnFonts();
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }

        private final class OwnFonts extends SVGAbstractTranscoderUserAgent {
            @Override
            public FontFamilyResolver getFontFamilyResolver() {
                return FONTS;
            }
        }
    }
}
