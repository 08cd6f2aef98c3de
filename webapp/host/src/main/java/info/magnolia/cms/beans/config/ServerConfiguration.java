package info.magnolia.cms.beans.config;

import info.magnolia.objectfactory.Components;

/** The settings of {@code config:/server}. */
public class ServerConfiguration {
    private boolean admin;
    private String defaultBaseUrl = "";

    public ServerConfiguration() {}

    public static ServerConfiguration getInstance() {
        return Components.getComponent(ServerConfiguration.class);
    }

    /** Tells whether this is the instance that editors work on (author). */
    public boolean isAdmin() {
        return admin;
    }

    public void setAdmin(boolean admin) {
        this.admin = admin;
    }

    /** Returns the address of this instance for links in mails and feeds, with the context path. */
    public String getDefaultBaseUrl() {
        return defaultBaseUrl;
    }

    public void setDefaultBaseUrl(String defaultBaseUrl) {
        this.defaultBaseUrl = defaultBaseUrl;
    }
}
