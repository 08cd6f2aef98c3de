package nl.vpng.host.module;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** JCR values from YAML: text, whole and broken numbers, true and false, and an unquoted ISO time stamp as a date. */
final class BootstrapValues {
    private final ValueFactory factory;
    private final Scalars scalars = new Scalars();

    BootstrapValues(ValueFactory factory) {
        this.factory = factory;
    }

    Value one(ScalarNode scalar) throws WrongValueException {
        Object object = scalars.read(scalar);
        if (object instanceof String text) {
            return factory.createValue(text);
        } else if (object instanceof Integer || object instanceof Long) {
            return factory.createValue(((Number) object).longValue());
        } else if (object instanceof Double number) {
            return factory.createValue(number);
        } else if (object instanceof Boolean flag) {
            return factory.createValue(flag);
        } else if (object instanceof Date date) {
            Calendar calendar = Calendar.getInstance(TimeZone.getDefault(), Locale.ROOT);
            calendar.setTime(date);
            return factory.createValue(calendar);
        } else if (object == null) {
            throw new WrongValueException(scalar, "has no value; write '' for an empty text or leave it out");
        }
        throw new WrongValueException(scalar, "is of a kind that no property holds: " + scalar.getValue());
    }

    List<Value> all(SequenceNode list) throws WrongValueException {
        List<Value> values = new ArrayList<>();
        for (Node element : list.getValue()) {
            if (!(element instanceof ScalarNode scalar)) {
                throw new WrongValueException(element, "is a list, which holds plain values only; use named sub nodes");
            }
            Value value = one(scalar);
            if (!values.isEmpty() && values.get(0).getType() != value.getType()) {
                throw new WrongValueException(element, "mixes kinds of values; all of a list must be alike");
            }
            values.add(value);
        }
        return values;
    }

    static final class WrongValueException extends Exception {
        private final transient Node where;

        WrongValueException(Node where, String message) {
            super(message);
            this.where = where;
        }

        Node where() {
            return where;
        }
    }

    private static final class Scalars extends SafeConstructor {
        Scalars() {
            super(new LoaderOptions());
        }

        Object read(ScalarNode scalar) {
            return constructObject(scalar);
        }
    }
}
