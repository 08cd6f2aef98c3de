package nl.vpng.publication;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import info.magnolia.ui.field.ValidatorType;

/** Refuses what is no ISBN; empty is fine. */
@ValidatorType("vpngIsbnValidator")
public class IsbnValidatorDefinition extends ConfiguredFieldValidatorDefinition {

    /** Names the factory. */
    public IsbnValidatorDefinition() {
        setFactoryClass(IsbnValidatorFactory.class);
    }
}
