package nl.vpng.host.security;

import info.magnolia.cms.security.User;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vpng.host.repository.AccessRights;
import nl.vpng.host.repository.AccessRules;
import org.jspecify.annotations.Nullable;

/**
 * A user with the rights that the user's roles gave at one moment. It does not change: after a change of users or roles
 * {@link Users} gives a new one, so a caller asks for it at every request.
 */
@SuppressWarnings("serial") // Serializable by Magnolia's interface; the rights are read anew, never from a stream
public final class HostUser implements User, AccessRights {
    private static final long READ = 8;
    private static final long WRITE_TOO = 63;

    private final String identifier;
    private final String name;
    private final boolean enabled;
    private final String language;
    private final List<String> roles;
    private final transient Map<String, AccessRules> rules;

    HostUser(
            String identifier,
            String name,
            boolean enabled,
            String language,
            List<String> roles,
            Map<String, AccessRules> rules) {
        this.identifier = identifier;
        this.name = name;
        this.enabled = enabled;
        this.language = language;
        this.roles = List.copyOf(roles);
        this.rules = Map.copyOf(rules);
    }

    @Override
    public String getIdentifier() {
        return identifier;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public String getLanguage() {
        return language;
    }

    @Override
    public Collection<String> getRoles() {
        return roles;
    }

    @Override
    public Collection<String> getAllRoles() {
        return roles;
    }

    @Override
    public boolean hasRole(String roleName) {
        return roles.contains(roleName);
    }

    @Override
    public AccessRules rules(String workspace) {
        return rules.getOrDefault(workspace, AccessRules.NONE);
    }

    /**
     * Tells whether the user may send a request.
     *
     * @param uri the address without the context path
     * @param method the HTTP method: GET and HEAD need the permission 8, every other 63
     */
    public boolean mayRequest(String uri, String method) {
        String verb = method.toUpperCase(Locale.ROOT);
        boolean reading = verb.equals("GET") || verb.equals("HEAD");
        return rules("uri").grants(uri, reading ? READ : WRITE_TOO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
