package info.magnolia.freemarker;

/** What an administrator of Magnolia can say of FreeMarker; the host has nothing to be said. */
public class FreemarkerConfig {

    public FreemarkerConfig() {}
}
