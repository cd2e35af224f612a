package entraide.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Text in a mail's header, as RFC 2047 has it. Vert.x's own encoder cuts characters beyond U+FFFF in two. Pure. */
final class EncodedWords {

    private static final int LONGEST = 45; // bytes; 60 in base64, 72 with what is around it

    private EncodedWords() {}

    static String of(String text) {
        if (text.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f) && !text.contains("=?")) return text;
        return pieces(text).stream()
                .map(piece -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece.getBytes(UTF_8)) + "?=")
                .collect(Collectors.joining(" "));
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int bytes = 0;
        for (var letter : text.codePoints().mapToObj(Character::toString).toList()) {
            int more = letter.getBytes(UTF_8).length;
            if (bytes + more > LONGEST) {
                pieces.add(piece.toString());
                piece.setLength(0);
                bytes = 0;
            }
            piece.append(letter);
            bytes += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
