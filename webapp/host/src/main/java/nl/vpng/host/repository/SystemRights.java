package nl.vpng.host.repository;

/** All rights; the name is the one that Magnolia's system sessions have. */
final class SystemRights implements AccessRights {
    static final SystemRights INSTANCE = new SystemRights();

    private SystemRights() {}

    @Override
    public String getName() {
        return "admin";
    }

    @Override
    public AccessRules rules(String workspace) {
        return AccessRules.ALL;
    }
}
