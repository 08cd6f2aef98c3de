package info.magnolia.ui.api.action;

import org.jspecify.annotations.Nullable;

/** An action, as a definition file describes it. Texts may be message keys. */
public interface ActionDefinition {

    /** Returns the name among the actions of the app. */
    @Nullable
    String getName();

    /** Returns what the button says. */
    @Nullable
    String getLabel();

    /** Returns the name of the icon. */
    @Nullable
    String getIcon();

    /** Returns what the action is for. */
    @Nullable
    String getDescription();

    /** Returns what does it. */
    @Nullable
    Class<? extends Action> getImplementationClass();

    /** Returns what the user reads afterwards. */
    @Nullable
    String getSuccessMessage();

    /** Returns what the user reads where it could not be done for a reason that is known. */
    @Nullable
    String getFailureMessage();

    /** Returns what the user reads where it went wrong. */
    @Nullable
    String getErrorMessage();
}
