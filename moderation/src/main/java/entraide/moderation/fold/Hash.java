package entraide.moderation.fold;

/** Numbers in place of words: alike for the same words, and telling nothing of them. */
public final class Hash {

    private Hash() {}

    // FNV-1a, and the last mixing of SplitMix64.
    public static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
