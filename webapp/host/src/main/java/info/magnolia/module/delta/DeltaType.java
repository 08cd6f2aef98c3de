package info.magnolia.module.delta;

/** When a delta is carried out. */
public enum DeltaType {
    install,
    update,
    startup,
    uninstall
}
