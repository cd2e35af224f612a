package entraide.search.twin;

import entraide.search.word.Word;
import entraide.search.word.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a text is like: of each of many orders of all word sequences, the first that it holds (MinHash). Two texts agree
 * in as large a share of them as they have sequences in common.
 */
record Fingerprint(Integer[] bands, byte[] signature) {

    private static final int PLACES = 64;
    // Sixteen of four: found with 99 % where 70 % is the same, with 6 % where 25 % is.
    private static final int BAND = 4;
    private static final int SEQUENCE = 3;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 3_000;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Empty for a text so short that others say the same by chance. */
    static Optional<Fingerprint> of(String text) {
        var words = Words.of(text).stream().limit(MOST_WORDS).map(Word::form).toList();
        if (words.size() < FEWEST_WORDS) return Optional.empty();
        var least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + SEQUENCE <= words.size(); at++) {
            long sequence = sequence(words, at);
            for (int i = 0; i < PLACES; i++) least[i] = Math.min(least[i], mixed(sequence + i * GOLDEN));
        }
        return Optional.of(new Fingerprint(bands(least), signature(least)));
    }

    private static long sequence(List<String> words, int at) {
        long sequence = 0;
        for (int i = 0; i < SEQUENCE; i++) sequence = mixed(sequence * 31 + letters(words.get(at + i)));
        return sequence;
    }

    private static long letters(String word) {
        long letters = 7;
        for (int i = 0; i < word.length(); i++) letters = letters * 1_000_003 + word.charAt(i);
        return letters;
    }

    // The finishing steps of SplitMix64: each bit that goes in changes half of those that come out.
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static Integer[] bands(long[] least) {
        var bands = new Integer[PLACES / BAND];
        for (int band = 0; band < bands.length; band++) {
            long sum = band;
            for (int i = 0; i < BAND; i++) sum = mixed(sum * 31 + least[band * BAND + i]);
            bands[band] = (int) sum;
        }
        return bands;
    }

    private static byte[] signature(long[] least) {
        var signature = new byte[PLACES];
        for (int i = 0; i < PLACES; i++) signature[i] = (byte) least[i];
        return signature;
    }

    /** The share of their sequences that both have, as far as the fingerprints tell. */
    static double likeness(byte[] one, byte[] other) {
        int same = 0;
        for (int i = 0; i < PLACES; i++) if (one[i] == other[i]) same++;
        return same / (double) PLACES;
    }
}
