package nl.vpng.host.desk.form;

import java.util.List;

/** What a form holds for one field, as it is typed. */
sealed interface Input {

    /** One text; empty where nothing is typed. */
    record Text(String text) implements Input {

        static final Text EMPTY = new Text("");
    }

    /** Several texts in their order; some may be empty. */
    record Texts(List<String> texts) implements Input {

        public Texts {
            texts = List.copyOf(texts);
        }

        List<String> filled() {
            return texts.stream().filter(text -> !text.isBlank()).toList();
        }
    }

    /** Entries that have fields themselves, in their order. */
    record Rows(List<Row> rows) implements Input {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One entry.
     *
     * @param key the name of its node, or a key of the form's own that begins with {@link #NEW} where it is not saved yet
     * @param inputs what its fields hold
     */
    record Row(String key, Inputs inputs) {

        static final String NEW = "+";

        boolean fresh() {
            return key.startsWith(NEW);
        }
    }
}
