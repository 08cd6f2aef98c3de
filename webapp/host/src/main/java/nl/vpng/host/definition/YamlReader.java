package nl.vpng.host.definition;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML files, puts in the place of {@code !include:/module/file.yaml} what that file holds, and notes each mistake with
 * file and line.
 */
final class YamlReader {

    /** Begins the tag of an app on a content type. */
    static final String CONTENT_TYPE = "!content-type:";

    private static final String INCLUDE = "!include:";
    private static final String YAML = "tag:yaml.org,2002:";
    private static final int DEEPEST_INCLUDE = 10;

    private final Path resources;
    private final Consumer<Problem> problems;

    YamlReader(Path resources, Consumer<Problem> problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /** Reads a file, its path given relative to the folder of the light modules; empty where it is broken or holds nothing. */
    Optional<YamlValue> read(String file) {
        return Optional.ofNullable(read(file, 0));
    }

    private @Nullable YamlValue read(String file, int depth) {
        try {
            Node root =
                    new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(resources.resolve(file))));
            if (root == null) {
                problems.accept(new Problem(file, 0, "the file holds nothing"));
                return null;
            }
            return value(file, root, depth, true);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            problems.accept(new Problem(file, line, "this is no YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.accept(new Problem(file, 0, "this is no YAML: " + e.getMessage()));
        } catch (IOException e) {
            problems.accept(new Problem(file, 0, "the file cannot be read as UTF-8 text: " + e.getMessage()));
        }
        return null;
    }

    private @Nullable YamlValue value(String file, Node node, int depth, boolean first) {
        Place place = new Place(file, node.getStartMark().getLine() + 1);
        if (node.getAnchor() != null) {
            problems.accept(
                    place.problem("the anchor &" + node.getAnchor() + " is not known here; write the value out"));
            return null;
        }
        String tag = node.getTag().getValue();
        if (tag.startsWith(INCLUDE)) {
            return include(place, tag.substring(INCLUDE.length()), depth);
        }
        String own = tag.startsWith(YAML) ? "" : tag;
        if (!own.isEmpty() && !own.equals(YamlMerge.OVERRIDE) && !(first && own.startsWith(CONTENT_TYPE))) {
            problems.accept(place.problem("the tag " + own + " is not known here; known: " + INCLUDE
                    + "/<module>/<file> and, as " + "the first word of an app, " + CONTENT_TYPE + "<name>"));
            return null;
        }
        if (node instanceof MappingNode map) {
            return map(file, map, place, own, depth);
        }
        if (node instanceof SequenceNode list) {
            List<YamlValue> values = new ArrayList<>();
            for (Node item : list.getValue()) {
                YamlValue value = value(file, item, depth, false);
                if (value != null) {
                    values.add(value);
                }
            }
            return new YamlValue.Items(place, own, values);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlValue.Scalar(
                place, own, scalar.getValue(), own.isEmpty() ? tag.substring(YAML.length()) : "str");
    }

    private YamlValue map(String file, MappingNode node, Place place, String tag, int depth) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place keyPlace = new Place(file, tuple.getKeyNode().getStartMark().getLine() + 1);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.accept(keyPlace.problem("a key must be a text"));
                continue;
            }
            Place first = keys.putIfAbsent(key.getValue(), keyPlace);
            if (first != null) {
                problems.accept(keyPlace.problem("'" + key.getValue() + "' is already written at line " + first.line()
                        + "; only one can count"));
                continue;
            }
            YamlValue value = value(file, tuple.getValueNode(), depth, false);
            if (value != null) {
                values.put(key.getValue(), value);
            }
        }
        return new YamlValue.Entries(place, tag, values, keys);
    }

    private @Nullable YamlValue include(Place place, String target, int depth) {
        String file = target.startsWith("/") ? target.substring(1) : target;
        if (depth == DEEPEST_INCLUDE) {
            problems.accept(place.problem("the files include each other without end: " + target));
            return null;
        }
        Path path = resources.resolve(file).normalize();
        if (!target.startsWith("/") || !path.startsWith(resources) || !Files.isRegularFile(path)) {
            problems.accept(
                    place.problem(
                            "there is no file " + target
                                    + " to include; write the path from the folder of the light modules, as in !include:/vpng/includes/x.yaml"));
            return null;
        }
        return read(file, depth + 1);
    }

    /** Reads a file of the host's own, of which only the name is shown. */
    YamlValue read(String name, String text) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        return Objects.requireNonNull(value(name, root, 0, true), name);
    }
}
