package nl.vpng.host.security;

import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.AccessRules;
import nl.vpng.host.repository.AccessRules.Rule;
import nl.vpng.host.repository.Repository;
import org.jspecify.annotations.Nullable;
import org.mindrot.jbcrypt.BCrypt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The users in the workspace {@code users}, below {@code /system} and {@code /admin}. A user that was read is kept until
 * users or roles change; a change is effective with the next call, in the thread that saved it and in every other.
 */
public final class Users {
    private static final Logger log = LoggerFactory.getLogger(Users.class);
    private static final List<String> REALMS = List.of("system", "admin");
    private static final String ANONYMOUS = "anonymous";
    /** Compared with where there is no such user, so that the answer takes as long. */
    private static final String NOBODY = BCrypt.hashpw("nobody", BCrypt.gensalt(10));

    private final Repository repository;
    private final Map<String, HostUser> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** Watches the workspaces {@code users}, {@code userroles} and {@code usergroups}, which must exist. */
    public Users(Repository repository) throws RepositoryException {
        this.repository = repository;
        repository.onChange("users", this::forget);
        repository.onChange("userroles", this::forget);
        repository.onChange("usergroups", this::forget);
    }

    private void forget() {
        changes.incrementAndGet();
        known.clear();
        repository.pool().forgetUsers();
    }

    /**
     * Returns the user that a visitor is who did not log in.
     *
     * @throws IllegalStateException where the installation has none
     */
    public HostUser anonymous() {
        return byName(ANONYMOUS)
                .orElseThrow(() -> new IllegalStateException("The user 'anonymous' is missing in users:/system"));
    }

    /** Returns the user of a name, also one that may not log in. */
    public Optional<HostUser> byName(String name) {
        HostUser kept = known.get(name);
        if (kept != null) {
            return Optional.of(kept);
        }
        long before = changes.get();
        Optional<HostUser> user = inSession(session -> {
            Node node = find(session, name);
            return node == null ? Optional.empty() : Optional.of(read(node));
        });
        user.ifPresent(found -> known.put(name, found));
        if (changes.get() != before) {
            // what was read may be older than the change
            known.remove(name);
        }
        return user;
    }

    /** Returns the user of a name who logged in before, and none from the moment on that the user is disabled. */
    public Optional<HostUser> enabled(String name) {
        return byName(name).filter(HostUser::isEnabled);
    }

    /** Returns the user where name and password are right and the user may log in. */
    public Optional<HostUser> authenticate(String name, char[] password) {
        String hash = inSession(session -> {
            Node node = find(session, name);
            return node == null ? null : PropertyUtil.getString(node, "pswd");
        });
        boolean known = hash != null && hash.startsWith("$2");
        boolean right = BCrypt.checkpw(new String(password), known ? hash : NOBODY);
        return right && known && !name.equals(ANONYMOUS) ? enabled(name) : Optional.empty();
    }

    /** Returns all users but the anonymous one, by name. */
    public List<HostUser> all() {
        List<String> names = inSession(session -> {
            List<String> found = new ArrayList<>();
            for (String realm : REALMS) {
                if (session.nodeExists("/" + realm)) {
                    for (Node user : NodeUtil.getNodes(session.getNode("/" + realm), NodeTypes.User.NAME)) {
                        found.add(user.getName());
                    }
                }
            }
            return found;
        });
        return names.stream()
                .filter(name -> !name.equals(ANONYMOUS))
                .sorted()
                .map(this::byName)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the names of the users who may log in with their own name as password, as the sample users may. */
    public List<String> withNameAsPassword() {
        return all().stream()
                .map(HostUser::getName)
                .filter(name -> authenticate(name, name.toCharArray()).isPresent())
                .toList();
    }

    private static @Nullable Node find(Session session, String name) throws RepositoryException {
        if (name.isEmpty() || !name.matches("[\\p{L}\\p{N}@._-]+")) {
            return null;
        }
        for (String realm : REALMS) {
            String path = "/" + realm + "/" + name;
            if (session.nodeExists(path)) {
                return session.getNode(path);
            }
        }
        return null;
    }

    private HostUser read(Node user) throws RepositoryException {
        List<String> names = new ArrayList<>();
        Map<String, List<Rule>> rules = new HashMap<>();
        Session roles = repository.pool().lendSystem("userroles");
        try {
            for (String identifier : roles(user)) {
                try {
                    Node role = roles.getNodeByIdentifier(identifier);
                    names.add(role.getName());
                    Roles.rules(role)
                            .forEach((workspace, lines) -> rules.computeIfAbsent(workspace, w -> new ArrayList<>())
                                    .addAll(lines));
                } catch (ItemNotFoundException e) {
                    log.warn("{} has a role {} that does not exist; it grants nothing", user.getPath(), identifier);
                }
            }
        } finally {
            repository.pool().giveBackSystem("userroles", roles);
        }
        Map<String, AccessRules> compiled = new HashMap<>();
        rules.forEach((workspace, lines) -> compiled.put(workspace, AccessRules.of(lines)));
        String language = PropertyUtil.getString(user, "language", "nl");
        return new HostUser(
                user.getIdentifier(),
                NodeUtil.getName(user),
                PropertyUtil.getBoolean(user, "enabled", true),
                language == null ? "nl" : language,
                names,
                compiled);
    }

    private Set<String> roles(Node user) throws RepositoryException {
        Session groups = repository.pool().lendSystem("usergroups");
        try {
            return Memberships.roles(user, groups);
        } finally {
            repository.pool().giveBackSystem("usergroups", groups);
        }
    }

    private <T> T inSession(Reading<T> reading) {
        try {
            Session session = repository.pool().lendSystem("users");
            try {
                return reading.in(session);
            } finally {
                repository.pool().giveBackSystem("users", session);
            }
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException("The users cannot be read", e);
        }
    }

    private interface Reading<T> {
        T in(Session session) throws RepositoryException;
    }
}
