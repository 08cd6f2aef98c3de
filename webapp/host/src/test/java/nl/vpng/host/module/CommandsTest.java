package nl.vpng.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.commands.CommandsManager;
import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final List<String> SAID = new ArrayList<>();

    private Repository repository;
    private ModuleManager modules;
    private CommandsManager commands;
    private Session config;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        SAID.clear();
        HostSettings settings =
                new HostSettings(home, home, "/magnoliaAuthor", true, false, "http://localhost:8080/magnoliaAuthor");
        repository = ModuleManager.openRepository(settings);
        modules = ModuleManager.start(settings, repository, CommandsTest.class.getClassLoader(), Map.of());
        commands = modules.container().get(CommandsManager.class);
        MgnlContext.setInstance(modules.systemContext());
        config = MgnlContext.getJCRSession("config");
    }

    @AfterEach
    void stop() {
        MgnlContext.release();
        MgnlContext.setInstance(null);
        modules.close();
        repository.close();
    }

    @Test
    void runsWithComponentsConfigurationAndParameters() throws Exception {
        configure("greet", Map.of("class", Greet.class.getName(), "word", "hello", "times", 2L));
        commands.executeCommand("test", "greet", Map.of());
        commands.executeCommand("test", "greet", Map.of("word", "bye", "times", "1", "unknown", "is left alone"));
        commands.executeCommand("test", "greet", null);
        assertThat(SAID)
                .containsExactly(
                        "hello hello, superuser of author true",
                        "bye, superuser of author true",
                        "hello hello, superuser of author true");
    }

    @Test
    void aChainEndsWithTheCommandThatCompletesTheProcessing() throws Exception {
        Node chain = configure("chain", Map.of());
        for (String step : List.of("first", "last", "never")) {
            Node node = chain.addNode(step, "mgnl:contentNode");
            node.setProperty("class", Step.class.getName());
            node.setProperty("word", step);
        }
        config.save();
        assertThat(commands.executeCommand("test", "chain", Map.of())).isTrue();
        assertThat(SAID).containsExactly("first", "last");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        configure("greet", Map.of("class", Greet.class.getName(), "enabled", false));
        assertThat(commands.getCommand("test", "nothing")).isNull();
        assertThat(commands.getCommand("test", "../test/greet")).isNull();
        assertThat(commands.getCommand("test", "greet")).as("not enabled").isNull();
        assertThatThrownBy(() -> commands.executeCommand("nowhere", "greet", Map.of()))
                .hasMessage("Command [greet] could not be found in catalog [nowhere]");
    }

    @Test
    void refusesConfigurationThatDoesNotFit() throws Exception {
        configure("a", Map.of("class", "nowhere.Command"));
        configure("b", Map.of("class", "java.lang.StringBuilder"));
        configure("c", Map.of("class", Greet.class.getName(), "sound", "loud"));
        configure("d", Map.of("class", Greet.class.getName(), "times", "often"));
        configure("e", Map.of());
        String at = "config:/modules/core/commands/test/";
        assertThatThrownBy(() -> commands.getCommand("test", "a"))
                .hasMessage(at + "a@class: class nowhere.Command does not exist");
        assertThatThrownBy(() -> commands.getCommand("test", "b"))
                .hasMessage(at + "b@class: java.lang.StringBuilder is no Command");
        assertThatThrownBy(() -> commands.getCommand("test", "c"))
                .hasMessageStartingWith(at + "c@sound: ")
                .hasMessageEndingWith("has no such property; it has enabled, times, word");
        assertThatThrownBy(() -> commands.getCommand("test", "d"))
                .hasMessage(at + "d@times: 'times' is a int and cannot be 'often'");
        assertThatThrownBy(() -> commands.getCommand("test", "e"))
                .hasMessage(at.substring(0, at.length() - 1) + "/e: a command needs the property class");
        assertThatThrownBy(() -> commands.executeCommand("test", "greet", Map.of("times", "often")))
                .hasMessage("Command [greet] could not be found in catalog [test]");
    }

    @Test
    void findsACommandByCatalogAndNameInOneText() throws Exception {
        configure("greet", Map.of("class", Greet.class.getName()));
        assertThat(commands.getCommand("test-greet")).isInstanceOf(Greet.class);
        assertThat(commands.getCommand("greet")).isNull();
    }

    private Node configure(String name, Map<String, ?> properties) throws Exception {
        Node module = config.getNode("/modules/core");
        Node catalog = module.hasNode("commands/test")
                ? module.getNode("commands/test")
                : module.addNode("commands", "mgnl:content").addNode("test", "mgnl:content");
        Node command = catalog.addNode(name, "mgnl:contentNode");
        for (Map.Entry<String, ?> property : properties.entrySet()) {
            if (property.getValue() instanceof Boolean truth) {
                command.setProperty(property.getKey(), truth);
            } else if (property.getValue() instanceof Long number) {
                command.setProperty(property.getKey(), number);
            } else {
                command.setProperty(property.getKey(), property.getValue().toString());
            }
        }
        config.save();
        return command;
    }

    /** Says a word as often as it is told. */
    public static class Greet extends MgnlCommand {
        private final ServerConfiguration server;
        private String word = "";
        private int times = 1;

        @Inject
        public Greet(ServerConfiguration server) {
            this.server = server;
        }

        public void setWord(String word) {
            this.word = word;
        }

        public void setTimes(int times) {
            this.times = times;
        }

        @Override
        public boolean execute(Context context) {
            String words = String.join(" ", java.util.Collections.nCopies(times, word));
            SAID.add(words + ", " + context.getUser().getName() + " of author " + server.isAdmin());
            return CONTINUE_PROCESSING;
        }
    }

    /** A part of a chain, the last one where its word is so. */
    public static class Step extends MgnlCommand {
        private String word = "";

        public void setWord(String word) {
            this.word = word;
        }

        @Override
        public boolean execute(Context context) {
            SAID.add(word);
            return word.equals("last") ? PROCESSING_COMPLETE : CONTINUE_PROCESSING;
        }
    }
}
