package entraide.platform.files;

import static entraide.platform.files.Pictures.ascii;
import static entraide.platform.files.Pictures.file;
import static entraide.platform.files.Pictures.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectFileKindTest {

    @Test
    void pictures_by_their_content() {
        assertThat(FileKind.detect(file("png", 3, 2))).contains(FileKind.PNG);
        assertThat(FileKind.detect(file("jpeg", 3, 2))).contains(FileKind.JPEG);
        assertThat(FileKind.detect(file("gif", 3, 2))).contains(FileKind.GIF);
        assertThat(FileKind.detect(Pictures.WEBP)).contains(FileKind.WEBP);
    }

    @Test
    void documents_and_voices() {
        assertThat(FileKind.detect(ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n")))
                .contains(FileKind.PDF);
        assertThat(FileKind.detect(joined(
                        new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3},
                        ascii("\u009fB\u0086\u0081\u0001B\u0082\u0084webm"))))
                .contains(FileKind.WEBM);
        assertThat(FileKind.detect(ascii("OggS\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\u0013OpusHead\1\1")))
                .contains(FileKind.OGG);
        assertThat(FileKind.detect(ascii("\0\0\0\u0020ftypisom\0\0\2\0isomiso2mp41\0\0\0\bfree")))
                .contains(FileKind.MP4);
        assertThat(FileKind.detect(ascii("\0\0\0\u001cftypM4A \0\0\0\0M4A mp42isom\0\0\0\0")))
                .contains(FileKind.MP4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour à tous",
                "a,b,c\n1,2,3\n",
                "{\"a\": [1]}",
                "# Titre\n\n- é",
                "#!/bin/sh\necho 1\n",
                "\uFEFFavec marque",
                "public class A {}\n",
                "def f():\n\treturn 1\n",
                "<script>alert(1)</script>",
                "<!DOCTYPE html><p>x",
                "<?xml version=\"1.0\"?><a/>",
                "\u001b[31mrouge\u001b[0m",
                "1 < 2 && 3 > 2"
            })
    void text_is_text(String text) {
        assertThat(FileKind.detect(text.getBytes(StandardCharsets.UTF_8))).contains(FileKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "  \n<svg onload=alert(1) xmlns=\"http://www.w3.org/2000/svg\">",
                "MZ\u0090\0\3\0\0\0",
                "PK\3\4\n\0\0\0",
                "\u007fELF\2\1\1\0",
                "",
                "%!PS-Adobe-3.0\0",
                "BM\0\0\0\0",
                "II*\0\b\0\0\0",
                "\u00ca\u00fe\u00ba\u00be\0\0\0\67",
                "RIFF\0\0\0\0WAVEfmt ",
                "\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
                "\0\0\0\u0014ftypqt  \0\0\0\0qt  ",
                "GIF8\0",
                "texte\0nul",
                "caf\u00e9 en latin-1",
                "\u00fe\u00ff\0a\0b"
            })
    void all_else_is_refused(String latin) {
        assertThat(FileKind.detect(ascii(latin))).isEmpty();
    }

    @Test
    void what_turns_into_something_else_later_is_no_text() {
        assertThat(FileKind.detect(joined(ascii("a\n".repeat(100_000)), new byte[] {0, (byte) 0xff})))
                .isEmpty();
    }
}
