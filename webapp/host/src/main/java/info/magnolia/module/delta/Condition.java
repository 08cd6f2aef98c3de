package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** What must hold before a module is installed or updated. */
public interface Condition {
    String getName();

    String getDescription();

    boolean check(InstallContext installContext);
}
