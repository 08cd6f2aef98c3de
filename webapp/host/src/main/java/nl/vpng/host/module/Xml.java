package nl.vpng.host.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of a descriptor with the line where it begins.
 *
 * @param content what stands directly in it
 */
record Xml(String name, int line, StringBuilder content, List<Xml> children) {
    Xml(String name, int line) {
        this(name, line, new StringBuilder(), new ArrayList<>());
    }

    String text() {
        return content.toString().trim();
    }

    Optional<Xml> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    List<Xml> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<String> value(String childName) {
        return child(childName).map(Xml::text).filter(text -> !text.isEmpty());
    }
}
