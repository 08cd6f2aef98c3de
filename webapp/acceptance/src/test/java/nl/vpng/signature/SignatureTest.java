package nl.vpng.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up Magnolia that changes between what the plugin was compiled against and what it meets: each change is found. */
class SignatureTest {

    private static final String TYPE = "package info.magnolia.made; public ";
    private static final String PLUGIN = "package nl.made; import info.magnolia.made.*; ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Up {}                                 | class Other {}                          | class Use { Up field; }                                      | nl.made.Use refers to info.magnolia.made.Up, which does not exist
            class Up { public void go() {} }            | class Up {}                             | class Use { void use(Up up) { up.go(); } }                   | nl.made.Use uses info.magnolia.made.Up.go()V, which does not exist
            class Up { public void go() {} }            | class Up {}                             | class Use extends Up { void use() { go(); } }                | nl.made.Use uses nl.made.Use.go()V, which does not exist
            class Up { public void go() {} }            | class Up { void go() {} }               | class Use { void use(Up up) { up.go(); } }                   | nl.made.Use uses info.magnolia.made.Up.go()V, which is not public
            class Up { public void go(int i) {} }       | class Up { public void go(long i) {} }  | class Use { void use(Up up) { up.go(1); } }                  | nl.made.Use uses info.magnolia.made.Up.go(I)V, which does not exist
            class Up { public void go() {} }            | class Up { public static void go() {} } | class Use { Runnable use(Up up) { return up::go; } }         | nl.made.Use uses info.magnolia.made.Up.go()V, which is static
            class Up { public void go() {} }            | interface Up { void go(); }             | class Use { void use(Up up) { up.go(); } }                   | nl.made.Use uses info.magnolia.made.Up.go()V as of a class, which it is not
            class Up { public int a; }                  | class Up {}                             | class Use { int use(Up up) { return up.a; } }                | nl.made.Use uses info.magnolia.made.Up.a I, which does not exist
            class Up {}                                 | final class Up {}                       | class Use extends Up {}                                      | nl.made.Use extends info.magnolia.made.Up, which is final
            class Up { public void go() {} }            | class Up { public final void go() {} }  | class Use extends Up { @Override public void go() {} }       | nl.made.Use overrides info.magnolia.made.Up.go()V, which is final
            interface Up {}                             | interface Up { void go(); }             | class Use implements Up {}                                   | nl.made.Use does not implement info.magnolia.made.Up.go()V
            """)
    void findsWhatAPluginLacks(String before, String after, String plugin, String misfit) throws Exception {
        Path compiledAgainst = compile("before", null, TYPE + before);
        Path met = compile("after", null, TYPE + after);
        Path use = compile("plugin", compiledAgainst, PLUGIN + plugin);
        assertThat(PluginCheck.run(use, compiledAgainst).misfits()).isEmpty();
        assertThat(PluginCheck.run(use, met).misfits()).contains(misfit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Up {}                                        | class Other {}                                     | info.magnolia.made.Up does not exist
            class Up { public void go() {} }                   | class Up {}                                        | info.magnolia.made.Up.go()V does not exist
            class Up { public void go() {} }                   | class Up { protected void go() {} }                | info.magnolia.made.Up.go()V is protected
            class Up { public void go() {} }                   | class Up { public final void go() {} }             | info.magnolia.made.Up.go()V is final
            class Up { public static final String A = "a"; }   | class Up { public static final String A = "b"; }   | info.magnolia.made.Up.A Ljava/lang/String; is b, not a
            class Up {}                                        | abstract class Up {}                               | info.magnolia.made.Up is abstract
            class Up extends Base { }                          | class Up {}                                        | info.magnolia.made.Up is no info.magnolia.made.Base
            """)
    void findsWhatTheHostMadeUp(String host, String magnolia, String misfit) throws Exception {
        String base = TYPE.replace("public ", "class Base {} ");
        Path made = compile("host", null, (base + "public " + host));
        Path real = compile("magnolia", null, (base + "public " + magnolia));
        assertThat(HostCheck.run(made, made).misfits()).isEmpty();
        assertThat(HostCheck.run(made, real).misfits()).contains(misfit);
    }

    @Test
    void letsTheHostHaveLess() throws Exception {
        Path host = compile("host", null, TYPE + "class Up { void own() {} }");
        Path magnolia = compile("magnolia", null, TYPE + "class Up { public void more() {} }");
        assertThat(HostCheck.run(host, magnolia).misfits()).isEmpty();
    }

    private Path compile(String name, Path against, String source) throws Exception {
        Path classes = Files.createDirectory(folder.resolve(name));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        if (against != null) {
            options.addAll(List.of("-cp", against.toString()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String type = source.replaceFirst(".*public (?:final |abstract )?(?:class|interface) (\\w+).*", "$1")
                .replaceFirst("^package.*", "Use");
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + type + ".java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        assertThat(compiler.getTask(
                                null, null, null, options, null, Stream.of(file).toList())
                        .call())
                .isTrue();
        return classes;
    }
}
