package nl.vpng.host.mail;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.mail.MailModule;
import info.magnolia.module.mail.smtp.SmtpConfiguration;
import info.magnolia.module.mail.smtp.SmtpConfiguration.Security;
import info.magnolia.module.mail.smtp.authentication.NullSmtpAuthentication;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/**
 * The mail module as {@code config:/modules/mail/config/smtpConfiguration} says. It is read for every mail, so a change is
 * effective with the next one; Magnolia takes some seconds.
 */
public final class ConfiguredMailModule extends MailModule {
    static final String PATH = "/modules/mail/config/smtpConfiguration";

    private static final String AUTHENTICATION = "authentication";
    private static final String KNOWN = "server, port, security, timeoutInMillis and " + AUTHENTICATION;

    private final Repository repository;

    public ConfiguredMailModule(Repository repository) {
        this.repository = repository;
    }

    @Override
    public SmtpConfiguration getSmtpConfiguration() {
        try {
            Session config = repository.pool().lendSystem("config");
            try {
                return config.nodeExists(PATH) ? read(config.getNode(PATH)) : new SmtpConfiguration();
            } finally {
                repository.pool().giveBackSystem("config", config);
            }
        } catch (RepositoryException e) {
            throw new IllegalStateException("config:" + PATH + " cannot be read", e);
        }
    }

    private static SmtpConfiguration read(Node node) throws RepositoryException {
        SmtpConfiguration smtp = new SmtpConfiguration();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getName().contains(":")) {
                set(smtp, property);
            }
        }
        for (Node child : NodeUtil.getNodes(node)) {
            if (!child.getName().equals(AUTHENTICATION)) {
                throw wrong(child.getPath(), "is unknown; the host reads " + KNOWN);
            }
            authenticate(smtp, child);
        }
        return smtp;
    }

    private static void set(SmtpConfiguration smtp, Property property) throws RepositoryException {
        String value = property.getString();
        try {
            switch (property.getName()) {
                case "server" -> smtp.setServer(value);
                case "port" -> smtp.setPort(Integer.valueOf(value));
                case "security" -> smtp.setSecurity(Security.valueOf(value));
                case "timeoutInMillis" -> smtp.setTimeoutInMillis(Integer.valueOf(value));
                default -> throw wrong(property.getPath(), "is unknown; the host reads " + KNOWN);
            }
        } catch (IllegalArgumentException e) {
            String expected =
                    property.getName().equals("security") ? "one of " + List.of(Security.values()) : "a whole number";
            throw new IllegalStateException(
                    "config:" + property.getPath() + " is '" + value + "' and must be " + expected, e);
        }
    }

    private static void authenticate(SmtpConfiguration smtp, Node node) throws RepositoryException {
        String name = node.hasProperty("class") ? node.getProperty("class").getString() : "";
        if (!name.equals(NullSmtpAuthentication.class.getName())) {
            throw wrong(
                    node.getPath() + "/class",
                    "is '" + name + "'; the host logs in at no mail server, so it must be "
                            + NullSmtpAuthentication.class.getName());
        }
        smtp.setAuthentication(new NullSmtpAuthentication());
    }

    private static IllegalStateException wrong(String path, String problem) {
        return new IllegalStateException("config:" + path + " " + problem);
    }
}
