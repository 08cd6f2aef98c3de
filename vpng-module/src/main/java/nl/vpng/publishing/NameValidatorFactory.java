package nl.vpng.publishing;

import com.vaadin.data.ValidationResult;
import com.vaadin.data.Validator;
import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.field.AbstractFieldValidatorFactory;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Makes the validator of the field for a name. */
public class NameValidatorFactory extends AbstractFieldValidatorFactory<NameValidatorDefinition, String> {

    private final ValueContext<Item> edited;
    private final WhereUsed whereUsed;
    private final SimpleTranslator translator;

    /**
     * @param definition with the workspace
     * @param edited what the form is about
     * @param whereUsed finds what refers to it
     * @param translator has the words
     */
    @Inject
    public NameValidatorFactory(
            NameValidatorDefinition definition,
            ValueContext<Item> edited,
            WhereUsed whereUsed,
            SimpleTranslator translator) {
        super(definition);
        this.edited = edited;
        this.whereUsed = whereUsed;
        this.translator = translator;
    }

    @Override
    public Validator<String> createValidator() {
        return (value, context) -> {
            try {
                return problem(value).map(ValidationResult::error).orElseGet(ValidationResult::ok);
            } catch (RepositoryException e) {
                throw new RuntimeRepositoryException(e);
            }
        };
    }

    private Optional<String> problem(@Nullable String value) throws RepositoryException {
        String name = value == null ? "" : value.strip();
        Node existing = edited.getSingle()
                .filter(item -> item instanceof Node && !item.isNew())
                .map(Node.class::cast)
                .orElse(null);
        // characters that no name has are refused by Magnolia's own validator
        if (name.isEmpty()
                || !name.matches("[^/:\\[\\]|*{}]+")
                || (existing != null && name.equals(existing.getName()))) {
            return Optional.empty();
        }
        Node parent = existing == null
                ? MgnlContext.getJCRSession(definition.getWorkspace()).getRootNode()
                : existing.getParent();
        if (name.equals(definition.getReserved()) || parent.hasNode(name)) {
            return Optional.of(translator.translate("publishing.name.taken", name));
        }
        List<Content> users = existing == null ? List.of() : whereUsed.of(existing);
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(Lines.of(
                        translator.translate("publishing.name.used"),
                        users.stream().map(Content::label).toList()));
    }
}
