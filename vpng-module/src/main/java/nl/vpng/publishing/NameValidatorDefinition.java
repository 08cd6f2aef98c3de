package nl.vpng.publishing;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import info.magnolia.ui.field.ValidatorType;

/** Refuses a name that other content has, and a new name for content that is referred to. */
@ValidatorType("vpngNameValidator")
public class NameValidatorDefinition extends ConfiguredFieldValidatorDefinition {

    private String workspace = "";
    private String reserved = "";

    /** Names the factory. */
    public NameValidatorDefinition() {
        setFactoryClass(NameValidatorFactory.class);
    }

    /** Returns the workspace of the content. */
    public String getWorkspace() {
        return workspace;
    }

    /**
     * Sets the workspace of the content, for content that is new.
     *
     * @param workspace its name
     */
    public void setWorkspace(String workspace) {
        this.workspace = workspace;
    }

    /** Returns a name that something else has in the addresses of the site, may be empty. */
    public String getReserved() {
        return reserved;
    }

    /**
     * Sets a name that something else has in the addresses of the site.
     *
     * @param reserved one name
     */
    public void setReserved(String reserved) {
        this.reserved = reserved;
    }
}
