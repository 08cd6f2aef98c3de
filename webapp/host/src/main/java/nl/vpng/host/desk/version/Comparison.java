package nl.vpng.host.desk.version;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vpng.host.desk.version.State.Part;
import nl.vpng.host.desk.version.WordDifference.Piece;

/** What differs between two states of the same content, field by field; what is the same is left out. */
final class Comparison {

    private static final Part NOTHING = new Part("", Map.of());

    private final Wording wording;

    Comparison(Wording wording) {
        this.wording = wording;
    }

    /**
     * A part of the content in which something differs.
     *
     * @param label what it is; empty for the content itself
     * @param kind {@code added}, {@code removed} or {@code changed}
     */
    public record Section(String label, String kind, List<Field> fields) {}

    /** A field with its old and new words. */
    public record Field(String label, List<Piece> pieces) {}

    List<Section> of(State old, State now) {
        Set<String> paths = new LinkedHashSet<>(old.parts().keySet());
        paths.addAll(now.parts().keySet());
        List<Section> sections = new ArrayList<>();
        for (String path : paths) {
            Part before = old.parts().getOrDefault(path, NOTHING);
            Part after = now.parts().getOrDefault(path, NOTHING);
            List<Field> fields = fields(before, after);
            boolean added = !old.parts().containsKey(path);
            boolean removed = !now.parts().containsKey(path);
            if (!fields.isEmpty() || added || removed) {
                sections.add(new Section(
                        path.isEmpty() ? "" : wording.part(path, added ? after.template() : before.template()),
                        added ? "added" : removed ? "removed" : "changed",
                        fields));
            }
        }
        order(old, now, sections);
        return sections;
    }

    private List<Field> fields(Part before, Part after) {
        Set<String> names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        String template = after.template().isEmpty() ? before.template() : after.template();
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            String old = before.fields().getOrDefault(name, "");
            String now = after.fields().getOrDefault(name, "");
            if (!old.equals(now)) {
                fields.add(new Field(wording.field(template, name), difference(template, name, old, now)));
            }
        }
        return fields;
    }

    /** Compares what is read; where only what is behind the words differs, such as the target of a link, that too. */
    private List<Piece> difference(String template, String name, String old, String now) {
        String oldWords = wording.value(template, name, old);
        String nowWords = wording.value(template, name, now);
        return oldWords.equals(nowWords)
                ? WordDifference.between(old, now)
                : WordDifference.between(oldWords, nowWords);
    }

    /** Tells of parts that stayed but changed places. */
    private void order(State old, State now, List<Section> sections) {
        List<String> before = new ArrayList<>(old.parts().keySet());
        before.retainAll(now.parts().keySet());
        List<String> after = new ArrayList<>(now.parts().keySet());
        after.retainAll(old.parts().keySet());
        if (!before.equals(after)) {
            sections.add(new Section(
                    "",
                    "order",
                    List.of(new Field("", WordDifference.between(listed(before, old), listed(after, now))))));
        }
    }

    private String listed(List<String> paths, State state) {
        StringBuilder list = new StringBuilder();
        for (String path : paths) {
            if (!path.isEmpty()) {
                list.append(wording.part(path, state.parts().get(path).template())
                                .replace(' ', '\u00a0'))
                        .append('\n');
            }
        }
        return list.toString();
    }
}
