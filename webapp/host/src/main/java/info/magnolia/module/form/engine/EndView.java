package info.magnolia.module.form.engine;

/** A view after which nothing of the form is kept: it is executed at once, without a redirect to the form in between. */
public interface EndView extends View {}
