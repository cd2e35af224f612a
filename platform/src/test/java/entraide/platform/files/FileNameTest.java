package entraide.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "devis.pdf,PDF,devis.pdf",
        "Été à Paris.JPG,JPEG,Été à Paris.jpg",
        "photo.jpeg,JPEG,photo.jpeg",
        "../../etc/passwd,TEXT,passwd.txt",
        "C:\\Users\\lea\\cv.pdf,PDF,cv.pdf",
        "virus.exe,PNG,virus.exe.png",
        "run.bat,TEXT,run.bat.txt",
        "notes.md,TEXT,notes.md",
        ".htaccess,TEXT,htaccess.txt",
        "'',PNG,file.png",
        "...,PDF,file.pdf",
        "/,GIF,file.gif",
        "a<b>|c?.png,PNG,abc.png",
        "😀.png,PNG,😀.png"
    })
    void names(String sent, FileKind kind, String kept) {
        assertThat(FileName.of(sent, kind).text()).isEqualTo(kept);
    }

    @Test
    void no_line_ends_nor_marks_that_turn_the_reading() {
        assertThat(FileName.of("a\r\nSet-Cookie: x=y\u2028\u202Egnp.exe\0\uD83D", FileKind.PDF)
                        .text())
                .isEqualTo("aSet-Cookie x=ygnp.exe\uFFFD.pdf");
    }

    @Test
    void long_names_are_cut_between_characters() {
        var name = FileName.of("😀".repeat(5000) + ".png", FileKind.PNG).text();

        assertThat(name).isEqualTo("😀".repeat(120) + ".png");
    }

    @Test
    void sent_in_both_ways_of_writing() {
        assertThat(FileName.of("été \"1\".pdf", FileKind.PDF).disposition("attachment"))
                .isEqualTo("attachment; filename=\"_t_ 1.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9%201.pdf");
        assertThat(FileName.of("a\r\nb;c.txt", FileKind.TEXT).disposition("inline"))
                .isEqualTo("inline; filename=\"ab_c.txt\"; filename*=UTF-8''ab%3Bc.txt");
    }
}
