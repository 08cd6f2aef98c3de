package info.magnolia.ui.framework;

/** Marks what belongs to one part of the user interface, such as an app or a dialog. */
public interface UiComponentContext {}
