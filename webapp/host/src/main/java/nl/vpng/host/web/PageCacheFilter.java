package nl.vpng.host.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.Instance;
import nl.vpng.host.definition.LightModules;
import org.jspecify.annotations.Nullable;

/** Answers anonymous visitors of public from the page cache. A query bypasses it, as in Magnolia, but for {@code utm_…} alone. */
final class PageCacheFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String WANTED = PageCacheFilter.class.getName() + ".wanted";

    /** Puts a finished page into the cache and sends it as it will be sent from there. */
    private interface Keep {
        void keep(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException;
    }

    /** Pages that somebody renders at this moment, by address. */
    private final transient ConcurrentMap<String, CompletableFuture<Void>> rendering = new ConcurrentHashMap<>();

    /** What the pages in the cache were rendered with; any request may have read the light modules again. */
    private final transient AtomicReference<@Nullable LightModules> shown = new AtomicReference<>();

    private final transient PageCache cache;
    private final transient FlushPolicy policy;
    private final transient BrowserCachePolicies browsers;
    private final transient Instance instance;

    PageCacheFilter(PageCache cache, FlushPolicy policy, BrowserCachePolicies browsers, Instance instance) {
        this.cache = cache;
        this.policy = policy;
        this.browsers = browsers;
        this.instance = instance;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isCacheable(request)) {
            chain.doFilter(request, response);
            return;
        }
        policy.refresh();
        instance.refresh();
        LightModules current = instance.lightModules().current();
        if (shown.getAndSet(current) != current) {
            cache.flush();
        }
        String address = RequestPath.of(request);
        Optional<PageCache.Entry> cached = cache.get(address);
        if (cached.isEmpty()) {
            CompletableFuture<Void> mine = new CompletableFuture<>();
            CompletableFuture<Void> first = rendering.putIfAbsent(address, mine);
            if (first == null) {
                render(address, mine, request, response, chain);
                return;
            }
            first.join();
            cached = cache.get(address);
        }
        if (cached.isPresent()) {
            send(address, cached.get(), request, response);
        } else {
            // not for the cache: nobody waits for the second one
            chain.doFilter(request, response);
        }
    }

    /** Renders a page for whoever asks for it meanwhile, who go on as soon as it is in the cache or turns out not to be for it. */
    private void render(
            String address,
            CompletableFuture<Void> done,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        long state = cache.state();
        long begun = cache.now();
        Keep keep = (asked, answer, body) -> {
            PageCache.Entry page = PageCache.Entry.of(answer.getContentType(), body, begun);
            cache.put(address, page, state);
            done.complete(null);
            send(address, page, asked, answer);
        };
        request.setAttribute(WANTED, keep);
        try {
            chain.doFilter(request, response);
        } finally {
            rendering.remove(address, done);
            done.complete(null);
        }
    }

    /**
     * Sends a finished page that may be kept, as it will be sent from the cache from now on. The servlet calls this, since after a
     * forward nothing can be sent any more.
     *
     * @return false where the page is not for the cache and the caller sends it itself
     */
    static boolean send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        if (!(request.getAttribute(WANTED) instanceof Keep keep)) {
            return false;
        }
        keep.keep(request, response, body);
        return true;
    }

    private static boolean isCacheable(HttpServletRequest request) {
        String method = request.getMethod();
        String query = request.getQueryString();
        String path = request.getServletPath();
        return (method.equals("GET") || method.equals("HEAD"))
                && (query == null || query.matches("(utm_[^&]*&?)+"))
                && request.getHeader("Authorization") == null
                && request.getSession(false) == null
                && !path.equals("/dam")
                && !path.startsWith("/.");
    }

    private void send(String address, PageCache.Entry page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setDateHeader("Last-Modified", page.rendered());
        browsers.apply(address, response);
        response.setHeader("Vary", "Accept-Encoding");
        if (FileResponse.isNotModified(request, page.rendered())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        String accepted = request.getHeader("Accept-Encoding");
        byte[] body = page.body();
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = page.zipped();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
