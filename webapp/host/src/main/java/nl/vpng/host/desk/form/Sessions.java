package nl.vpng.host.desk.form;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Gives the session of a request on a workspace. */
interface Sessions {

    Session on(String workspace) throws RepositoryException;
}
