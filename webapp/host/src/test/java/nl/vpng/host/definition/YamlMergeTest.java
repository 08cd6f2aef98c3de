package nl.vpng.host.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Magnolia 6.2.45 made of the same files. */
class YamlMergeTest {

    @TempDir
    private Path resources;

    @Test
    void mapsAreMergedAndKeepTheirOrder() throws IOException {
        assertThat(merged("{a: 1, b: {c: 2, d: 3}}", "{b: {d: 4, e: 5}, f: 6}"))
                .hasToString("{a=1, b={c=2, d=4, e=5}, f=6}");
    }

    @Test
    void listsOfPartsWithNamesAreMergedByName() throws IOException {
        assertThat(merged("[{name: a, x: 1}, {name: b, x: 2}]", "[{name: b, y: 3}, {name: c}]"))
                .hasToString("{a={name=a, x=1}, b={name=b, x=2, y=3}, c={name=c}}");
    }

    @Test
    void otherListsAreAdded() throws IOException {
        assertThat(merged("{roles: [superuser]}", "{roles: [editor]}")).hasToString("{roles=[superuser, editor]}");
        assertThat(merged("{rules: {deleted: {negate: true}}}", "{rules: [{negate: false}]}"))
                .hasToString("{rules=[{negate=true}, {negate=false}]}");
    }

    @Test
    void overrideDropsTheKeysOfItsOwnLevelAlone() throws IOException {
        String base = "{tree: {columns: {name: 1}}, list: {icon: x, columns: {name: 1, path: 2}}}";

        assertThat(merged(base, "!override {list: {columns: {title: 3}}}"))
                .hasToString("{list={icon=x, columns={name=1, path=2, title=3}}}");
        assertThat(merged(base, "!override {list: {columns: !override {title: 3, path: 4}}}"))
                .hasToString("{list={icon=x, columns={title=3, path=4}}}");
        assertThat(merged("{roles: [superuser]}", "{roles: !override [editor]}"))
                .hasToString("{roles=[editor]}");
    }

    private Object merged(String base, String over) throws IOException {
        return plain(YamlMerge.merge(read("base.yaml", base), read("over.yaml", over)));
    }

    private YamlValue read(String file, String text) throws IOException {
        Files.writeString(resources.resolve(file), text);
        return new YamlReader(resources, problem -> {
                    throw new AssertionError(problem);
                })
                .read(file)
                .orElseThrow();
    }

    private static Object plain(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof YamlValue.Items items) {
            return List.copyOf(items.values().stream().map(YamlMergeTest::plain).toList());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((YamlValue.Entries) value).values().forEach((key, entry) -> map.put(key, plain(entry)));
        return map;
    }
}
