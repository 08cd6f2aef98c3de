package info.magnolia.commands;

import info.magnolia.commands.chain.Command;
import info.magnolia.commands.chain.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.node2bean.Node2BeanException;
import info.magnolia.jcr.node2bean.Node2BeanProcessor;
import info.magnolia.jcr.util.NodeUtil;
import java.util.Map;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.context.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds and runs the commands of {@code config:/modules/<module>/commands/<catalog>/<command>}. The configuration is
 * read at every call, so a change is effective with the next one and no two calls share a command.
 */
public class CommandsManager {
    /** The catalog of a command that is named alone. */
    public static final String DEFAULT_CATALOG = "default";
    /** Stands between catalog and command where one text names both. */
    public static final String COMMAND_DELIM = "-";

    private final Node2BeanProcessor beans;

    /**
     * @param nodeToBean makes a command of its node
     */
    @Inject
    public CommandsManager(Node2BeanProcessor nodeToBean) {
        this.beans = nodeToBean;
    }

    /**
     * Makes a command.
     *
     * @param catalogName the catalog; {@code default} where it is empty
     * @return the command, or null where there is no such catalog, no such command in it, or it is not enabled
     * @throws IllegalStateException where the command's configuration is wrong, saying where
     */
    public @Nullable Command getCommand(String catalogName, String commandName) {
        String catalog = catalogName.isEmpty() ? DEFAULT_CATALOG : catalogName;
        try {
            return MgnlContext.doInSystemContext(() -> find(catalog, commandName));
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException("The commands' configuration cannot be read", e);
        }
    }

    /**
     * Makes a command.
     *
     * @param commandName {@code catalog-command}, or a command of the default catalog
     * @return the command or null
     */
    public @Nullable Command getCommand(String commandName) {
        int split = commandName.indexOf(COMMAND_DELIM);
        Command command = split < 0
                ? null
                : getCommand(commandName.substring(0, split), commandName.substring(split + COMMAND_DELIM.length()));
        return command == null ? getCommand(DEFAULT_CATALOG, commandName) : command;
    }

    /**
     * Runs a command in the name of the current user.
     *
     * @param params the command's parameters by name
     * @return whether the command completed the processing, which only a chain cares for
     * @throws Exception where there is no such command, or what the command throws
     */
    public boolean executeCommand(String catalogName, String commandName, @Nullable Map<String, Object> params)
            throws Exception {
        Command command = getCommand(catalogName, commandName);
        if (command == null) {
            throw new Exception("Command [" + commandName + "] could not be found in catalog [" + catalogName + "]");
        }
        return executeCommand(command, params);
    }

    /** Runs a command of the default catalog. */
    public boolean executeCommand(String commandName, @Nullable Map<String, Object> params) throws Exception {
        return executeCommand(DEFAULT_CATALOG, commandName, params);
    }

    /** Runs a command that the caller has. */
    public boolean executeCommand(Command command, @Nullable Map<String, Object> params) throws Exception {
        return executeCommand(command, params, new CommandContext());
    }

    /** Runs a command with a context of the caller's, which takes up the parameters. */
    public boolean executeCommand(Command command, @Nullable Map<String, Object> params, Context context)
            throws Exception {
        if (params != null) {
            context.putAll(params);
        }
        return command.execute(context);
    }

    private @Nullable Command find(String catalog, String command) throws RepositoryException {
        Session config = MgnlContext.getJCRSession("config");
        if (!isName(catalog) || !isName(command) || !config.nodeExists("/modules")) {
            return null;
        }
        for (Node module : NodeUtil.getNodes(config.getNode("/modules"))) {
            String path = "commands/" + catalog + "/" + command;
            if (module.hasNode(path)) {
                return enabled(make(module.getNode(path)));
            }
        }
        return null;
    }

    private Command make(Node node) throws RepositoryException {
        try {
            return (Command) beans.toBean(node, Command.class);
        } catch (Node2BeanException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static @Nullable Command enabled(Command command) {
        return command instanceof MgnlCommand own && !own.isEnabled() ? null : command;
    }

    /** Tells whether a text names a node and nothing beyond. */
    private static boolean isName(String text) {
        return text.matches("[\\w.-]+") && !text.startsWith(".");
    }
}
