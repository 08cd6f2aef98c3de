package nl.vpng.publication;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import info.magnolia.ui.field.ValidatorType;

/** Refuses a year in which no edition can have appeared or be about to; empty is fine. */
@ValidatorType("vpngYearValidator")
public class YearValidatorDefinition extends ConfiguredFieldValidatorDefinition {

    /** Names the factory. */
    public YearValidatorDefinition() {
        setFactoryClass(YearValidatorFactory.class);
    }
}
