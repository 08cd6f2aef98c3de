package nl.vpng.host.publishing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.publishing.Refusal.Reason;
import nl.vpng.host.repository.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives publications on a public, at Magnolia's address. The body is read only after the signature was found right,
 * and used only after its digest was; then all of it is saved at once.
 */
public final class ActivationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ActivationFilter.class);

    /** The address below the webapp. */
    public static final String PATH = "/.magnolia/activation";

    private final transient Repository repository;
    private final transient Guard guard;
    /** One publication at a time: two that touch the same nodes would fail each other. */
    private final transient Object turn = new Object();

    public ActivationFilter(Repository repository) {
        this.repository = repository;
        this.guard = new Guard(repository, Clock.systemUTC());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Optional<Envelope> envelope = Envelope.of(request.getRequestURI(), request::getHeader);
            if (envelope.isEmpty() || !request.getMethod().equals("POST")) {
                throw new Refusal(Reason.UNSIGNED, "");
            }
            guard.check(envelope.get(), request.getHeader(Envelope.SIGNATURE));
            receive(envelope.get(), request.getInputStream());
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (Refusal refusal) {
            log.warn("A publication from {} was refused: {}", request.getRemoteAddr(), refusal.getMessage());
            answer(response, refusal);
        } catch (RepositoryException e) {
            log.error("A publication was not stored", e);
            answer(response, new Refusal(Reason.NOT_STORED, String.valueOf(e.getMessage())));
        }
    }

    private static void answer(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.reason().status());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(refusal.reason().name() + "\n" + refusal.subject());
    }

    private void receive(Envelope envelope, InputStream body) throws IOException, RepositoryException, Refusal {
        Path file = Files.createTempFile("vpng-publication-", null);
        try {
            if (!digest(body, file, envelope.length()).equals(envelope.digest())) {
                throw new Refusal(Reason.DAMAGED, "");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                synchronized (turn) {
                    apply(envelope.operation(), new PublicationReader(in));
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String digest(InputStream body, Path file, long length) throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            byte[] buffer = new byte[1 << 16];
            long left = length;
            for (int read = 0; left >= 0 && read >= 0; read = body.read(buffer)) {
                out.write(buffer, 0, read);
                left -= read;
            }
            return left == 0 ? HexFormat.of().formatHex(out.getMessageDigest().digest()) : "";
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void apply(String operation, PublicationReader in) throws IOException, RepositoryException, Refusal {
        Session session;
        try {
            session = repository.pool().lendSystem(in.workspace());
        } catch (NoSuchWorkspaceException e) {
            throw new Refusal(Reason.NO_WORKSPACE, in.workspace());
        }
        try {
            Incoming incoming = new Incoming(in, session);
            if (operation.equals(Envelope.PUBLISH)) {
                incoming.publish();
            } else {
                incoming.unpublish();
            }
            session.save();
            log.info("Took a publication ({}) in {}", operation, in.workspace());
        } finally {
            // drops what was not saved
            repository.pool().giveBackSystem(in.workspace(), session);
        }
    }
}
