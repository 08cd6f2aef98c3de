package info.magnolia.publishing.definition;

import info.magnolia.config.NamedDefinition;

/** A public instance that an author publishes to. */
public interface ReceiverDefinition extends NamedDefinition {

    /** Returns the address of its webapp. */
    String getUrl();

    /** Tells whether it takes part. */
    boolean isEnabled();
}
