package nl.vpng.host.rest;

import javax.jcr.AccessDeniedException;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.NamespaceException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.ValueFormatException;
import javax.jcr.lock.LockException;
import javax.jcr.nodetype.ConstraintViolationException;
import javax.jcr.nodetype.NoSuchNodeTypeException;
import javax.jcr.query.InvalidQueryException;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each of the repository's answers the HTTP status that says whose mistake it is. */
@Provider
public final class RepositoryErrors implements ExceptionMapper<RepositoryException> {
    private static final Logger log = LoggerFactory.getLogger(RepositoryErrors.class);

    @Override
    public Response toResponse(RepositoryException problem) {
        Status status = status(problem);
        if (status == Status.INTERNAL_SERVER_ERROR) {
            log.error("The repository cannot answer a REST request", problem);
            return RefusedRequests.of(status, "repositoryException", "The log says more.");
        }
        return RefusedRequests.of(status, code(status), problem.getMessage());
    }

    private static Status status(RepositoryException problem) {
        if (problem instanceof PathNotFoundException
                || problem instanceof ItemNotFoundException
                || problem instanceof NoSuchWorkspaceException) {
            return Status.NOT_FOUND;
        } else if (problem instanceof AccessDeniedException) {
            return Status.FORBIDDEN;
        } else if (problem instanceof ItemExistsException
                || problem instanceof InvalidItemStateException
                || problem instanceof LockException) {
            return Status.CONFLICT;
        } else if (problem instanceof ValueFormatException
                || problem instanceof ConstraintViolationException
                || problem instanceof NoSuchNodeTypeException
                || problem instanceof NamespaceException
                || problem instanceof InvalidQueryException) {
            return Status.BAD_REQUEST;
        }
        return Status.INTERNAL_SERVER_ERROR;
    }

    private static String code(Status status) {
        return switch (status) {
            case NOT_FOUND -> "pathNotFound";
            case FORBIDDEN -> "accessDenied";
            case CONFLICT -> "conflict";
            default -> "badRequest";
        };
    }
}
