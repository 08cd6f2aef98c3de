package nl.vpng.host.desk.form;

import com.vaadin.data.ValidationResult;
import com.vaadin.data.Validator;
import com.vaadin.data.ValueContext;
import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import info.magnolia.ui.field.FieldValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.ValidatorDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.TypedText.Misread;
import org.jspecify.annotations.Nullable;

/** Checks what a form holds, as the fields' definitions ask: filled where required, of the right type and length, and by each validator. */
final class Checks {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

    /** What the name of a node can be: it is a part of addresses. */
    static final Pattern NODE_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*");

    private final Words words;
    private final Factories factories;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Makes the factory of one of the plugin's own validators. */
    interface Factories {
        FieldValidatorFactory<?> factory(ConfiguredFieldValidatorDefinition definition);
    }

    Checks(Words words, Factories factories) {
        this.words = words;
        this.factories = factories;
    }

    /** Returns what is wrong, in the order of the fields; empty where all is well. */
    List<FieldProblem> of(List<FieldDefinition> fields, Inputs inputs) {
        all(fields, FormParameters.PREFIX, inputs);
        return List.copyOf(problems);
    }

    private void all(List<FieldDefinition> fields, String prefix, Inputs inputs) {
        for (FieldDefinition field : fields) {
            String name = prefix + field.name();
            switch (Kind.of(field)) {
                case STATIC -> {}
                case MANY -> many(field, name, inputs.texts(field));
                case ROWS -> rows(field, name, inputs.rows(field));
                default -> one(field, field, name, inputs.text(field));
            }
        }
    }

    private void many(FieldDefinition field, String name, List<String> texts) {
        FieldDefinition each = field.parts().get(0);
        boolean none = texts.stream().allMatch(String::isBlank);
        if (none && (field.required() || each.required())) {
            refuse(field, name, words.text("form.error.required"));
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                one(field, each, name + "." + i, texts.get(i));
            }
        }
    }

    private void rows(FieldDefinition field, String name, List<Row> rows) {
        if (rows.isEmpty() && field.required()) {
            refuse(field, name, words.text("form.error.requiredRow"));
        }
        rows.forEach(row -> all(field.parts().get(0).parts(), name + "." + row.key() + ".", row.inputs()));
    }

    /**
     * Checks one text.
     *
     * @param named the field whose label people see
     * @param field the field that says what the text must be
     */
    private void one(FieldDefinition named, FieldDefinition field, String name, String text) {
        String given = Kind.of(field) == Kind.RICH ? RichTextCleaner.clean(text) : text;
        if (field.required() && Kind.of(field) != Kind.CHECK && given.isBlank()) {
            refuse(named, name, words.text("form.error.required"));
            return;
        }
        Optional<Long> longest =
                field.settings().text("maxLength").map(Long::valueOf).filter(length -> length > 0);
        if (longest.isPresent() && text.codePointCount(0, text.length()) > longest.get()) {
            refuse(named, name, words.text("form.error.tooLong", longest.get(), text.codePointCount(0, text.length())));
            return;
        }
        if (Kind.of(field) == Kind.ASSET && text.startsWith(Uploads.STAGED)) {
            return;
        }
        try {
            Object value = TypedText.read(field, given);
            for (ValidatorDefinition validator : field.validators()) {
                Optional<String> message = message(validator, value);
                if (message.isPresent()) {
                    refuse(named, name, message.get());
                    return;
                }
            }
        } catch (Misread e) {
            refuse(named, name, words.text(e.key(), text));
        }
    }

    private void refuse(FieldDefinition field, String name, String message) {
        problems.add(new FieldProblem(name, words.label(field.label()), message));
    }

    private Optional<String> message(ValidatorDefinition validator, @Nullable Object value) {
        if (validator.own().isPresent()) {
            return own(validator.own().get(), value);
        }
        if (value == null) {
            return Optional.empty();
        }
        String text = value.toString();
        return switch (validator.type()) {
            case "emailValidator" -> refused(EMAIL, text, validator, "form.error.email");
            case "nodeNameValidator" -> refused(NODE_NAME, text, validator, "form.error.nodeName");
            case "regexpValidator" ->
                refused(
                        Pattern.compile(validator.settings().text("pattern").orElse(".*")),
                        text,
                        validator,
                        "form.error.pattern");
            default ->
                throw new IllegalStateException(
                        validator.settings().place() + ": the desk does not know the validator " + validator.type());
        };
    }

    private Optional<String> refused(Pattern pattern, String text, ValidatorDefinition validator, String key) {
        return pattern.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(
                        validator.errorMessage().map(words::label).orElseGet(() -> words.text(key, pattern.pattern())));
    }

    @SuppressWarnings("unchecked") // a definition names the factory whose validator fits the field it stands at
    private Optional<String> own(ConfiguredFieldValidatorDefinition definition, @Nullable Object value) {
        Validator<Object> validator =
                (Validator<Object>) factories.factory(definition).createValidator();
        ValidationResult result = validator.apply(value, new ValueContext(words.locale()));
        return result.isError() ? Optional.of(words.label(result.getErrorMessage())) : Optional.empty();
    }
}
