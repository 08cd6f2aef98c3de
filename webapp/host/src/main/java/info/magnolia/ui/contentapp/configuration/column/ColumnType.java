package info.magnolia.ui.contentapp.configuration.column;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a column definition the name by which {@code $type} calls it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ColumnType {

    /** Returns the name. */
    String value();
}
