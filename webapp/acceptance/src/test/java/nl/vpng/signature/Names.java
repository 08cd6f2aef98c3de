package nl.vpng.signature;

/** Names as class files have them, and as people read them. */
final class Names {

    private Names() {}

    /** Tells whether a class is one of Magnolia's. */
    static boolean isMagnolia(String internalName) {
        return internalName.startsWith("info/magnolia/");
    }

    static String readable(String internalName) {
        return internalName.replace('/', '.');
    }
}
