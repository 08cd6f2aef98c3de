package nl.vpng.host.definition;

/** What the value of a property may be. */
sealed interface Kind {

    /** A value without parts. */
    enum Plain implements Kind {
        /** A text; a number counts as its digits. */
        TEXT("a text"),
        /** A text or message key. */
        LABEL("a text or message key"),
        /** A whole number. */
        WHOLE("a whole number"),
        /** A number, with or without a fraction. */
        NUMBER("a number"),
        /** True or false. */
        FLAG("true or false"),
        /** A text, number or truth value. */
        VALUE("a text, number or truth value"),
        /** The name of a Java class. */
        CLASS("the name of a class"),
        /** A list of texts. */
        TEXTS("a list of texts"),
        /** A map of texts by name. */
        NAMED_TEXTS("a map of texts");

        private final String description;

        Plain(String description) {
            this.description = description;
        }

        @Override
        public String toString() {
            return description;
        }
    }

    /**
     * One part.
     *
     * @param shapes what it may be
     */
    record One(Shapes shapes) implements Kind {

        @Override
        public String toString() {
            return "a map";
        }
    }

    /**
     * Parts with names: a map by name, or a list in which each part has a {@code name}.
     *
     * @param shapes what each may be
     */
    record Named(Shapes shapes) implements Kind {

        @Override
        public String toString() {
            return "a map by name, or a list in which each part has a name";
        }
    }
}
