package no.sporbar.query.page.press;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/** Whatever typeface a picture asks for, it is drawn with ours: what is installed on the machine changes nothing. */
final class PictureFonts implements FontFamilyResolver, GVTFontFamily {
    private static final GVTFontFace FACE = new GVTFontFace(Typeface.SANS);

    private final Font regular = font(Typeface.REGULAR);
    private final Font bold = font(Typeface.BOLD);

    private static Font font(Typeface typeface) {
        try (InputStream in = typeface.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(typeface.toString(), e);
        }
    }

    @Override
    public GVTFontFamily resolve(String family) {
        return this;
    }

    @Override
    public GVTFontFamily resolve(String family, FontFace face) {
        return this;
    }

    @Override
    public GVTFontFamily loadFont(InputStream in, FontFace face) {
        return this;
    }

    @Override
    public GVTFontFamily getDefault() {
        return this;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char c) {
        return this;
    }

    @Override
    public String getFamilyName() {
        return Typeface.SANS;
    }

    @Override
    public GVTFontFace getFontFace() {
        return FACE;
    }

    @Override
    public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
        return deriveFont(size, text.getAttributes());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Batik has it
    public GVTFont deriveFont(float size, Map attributes) {
        return new AWTGVTFont(isBold(attributes.get(TextAttribute.WEIGHT)) ? bold : regular, size);
    }

    private static boolean isBold(@Nullable Object weight) {
        return weight instanceof Float number && number > TextAttribute.WEIGHT_MEDIUM;
    }

    @Override
    public boolean isComplex() {
        return false;
    }
}
