package nl.vpng.publication;

import info.magnolia.cms.filters.AbstractMgnlFilter;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * Gives the file of an edition a name that tells what it is, and leads search engines from it to the page of the publication. It stands
 * before the filters that answer, at {@code config:/server/filters/vpngDownload}; Magnolia itself sends the file under the name that it
 * had on the editor's computer.
 */
public class DownloadFilter extends AbstractMgnlFilter {

    private static final Pattern FILE = Pattern.compile("/dam/(jcr:[0-9a-f-]{36})(?:/.*)?");

    private final Downloads downloads;

    /** @param downloads know which file belongs to an edition */
    @Inject
    public DownloadFilter(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher file = FILE.matcher(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
        chain.doFilter(request, file.matches() ? new NamedResponse(response, file.group(1)) : response);
    }

    /** Looks the file up once it is sure that the visitor gets it: when its name is set. */
    private final class NamedResponse extends HttpServletResponseWrapper {

        private static final String NAME = "Content-Disposition";

        private final String key;

        NamedResponse(HttpServletResponse response, String key) {
            super(response);
            this.key = key;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, NAME.equalsIgnoreCase(name) ? named(value) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (NAME.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        private String named(String value) {
            try {
                Optional<Download> download = downloads.of(key);
                download.ifPresent(found -> {
                    super.setHeader("Link", found.canonical());
                    if (found.earlier()) {
                        super.setHeader("X-Robots-Tag", "noindex");
                    }
                });
                return download.map(Download::contentDisposition).orElse(value);
            } catch (RepositoryException e) {
                throw new IllegalStateException("The edition of file " + key + " cannot be looked up", e);
            }
        }
    }
}
