package nl.vpng.host.repository;

import org.apache.jackrabbit.core.persistence.pool.H2PersistenceManager;
import org.apache.jackrabbit.core.state.ChangeLog;
import org.apache.jackrabbit.core.state.ItemStateException;

/**
 * Keeps a workspace in H2. When the database fails to commit, as on a full disk, Jackrabbit's own class leaves in its cache what was not
 * stored: a node that is in no table, and can neither be read nor made again. This one forgets it.
 */
public final class ContentDatabase extends H2PersistenceManager {

    /** Made by Jackrabbit, one for each workspace. */
    public ContentDatabase() {}

    @Override
    public synchronized void store(ChangeLog changes) throws ItemStateException {
        boolean stored = false;
        try {
            super.store(changes);
            stored = true;
        } finally {
            if (!stored) {
                onExternalUpdate(changes);
            }
        }
    }
}
