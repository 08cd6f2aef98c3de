package nl.vpng.site;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import info.magnolia.ui.field.ValidatorType;

/** Refuses a number outside a range; empty is fine. */
@ValidatorType("vpngNumberRangeValidator")
public class NumberRangeValidatorDefinition extends ConfiguredFieldValidatorDefinition {

    private double minimum = Double.NEGATIVE_INFINITY;
    private double maximum = Double.POSITIVE_INFINITY;

    /** Names the factory. */
    public NumberRangeValidatorDefinition() {
        setFactoryClass(NumberRangeValidatorFactory.class);
    }

    /** Returns the smallest number that is allowed. */
    public double getMinimum() {
        return minimum;
    }

    /**
     * Sets the smallest number that is allowed.
     *
     * @param minimum unbounded where it is not set
     */
    public void setMinimum(double minimum) {
        this.minimum = minimum;
    }

    /** Returns the largest number that is allowed. */
    public double getMaximum() {
        return maximum;
    }

    /**
     * Sets the largest number that is allowed.
     *
     * @param maximum unbounded where it is not set
     */
    public void setMaximum(double maximum) {
        this.maximum = maximum;
    }
}
