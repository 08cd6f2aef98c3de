package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** An instance without modules in a real Tomcat, at {@code /x}. */
final class Webapp implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private static final String SUPERUSER =
            "Basic " + Base64.getEncoder().encodeToString("superuser:superuser".getBytes(StandardCharsets.UTF_8));

    private final Tomcat tomcat = new Tomcat();

    Webapp(Path home, boolean author, HttpServlet... servlets) throws IOException, LifecycleException {
        Path light = Files.createDirectories(home.resolve("light-modules"));
        tomcat.setBaseDir(home.toString());
        tomcat.setSilent(true);
        tomcat.setPort(0);
        tomcat.getConnector();
        Context context = tomcat.addContext("/x", home.toString());
        context.addParameter("magnolia.home", home.resolve("home").toString());
        context.addParameter("magnolia.resources.dir", light.toString());
        context.addParameter("magnolia.bootstrap.authorInstance", String.valueOf(author));
        context.addParameter("magnolia.default.base.url", "http://127.0.0.1:1/x");
        context.addParameter("vpng.loopback", "true");
        context.getServletContext().setAttribute(HostListener.START, new CompletableFuture<Void>());
        context.addApplicationListener(HostListener.class.getName());
        for (HttpServlet servlet : servlets) {
            String name = servlet.getClass().getSimpleName();
            Tomcat.addServlet(context, name, servlet);
            context.addServletMappingDecoded("/" + name, name);
        }
        tomcat.start();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    String address(String path) {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/x" + path;
    }

    /** A new browser without cookies. */
    Visitor visitor() {
        return new Visitor(address(""));
    }

    /**
     * Makes a node as superuser.
     *
     * @param rest further JSON, such as properties; begins with a comma where it is not empty
     */
    void makeNode(String workspace, String path, String type, String rest) throws IOException, InterruptedException {
        int slash = path.lastIndexOf('/');
        String json = "{\"name\":\"" + path.substring(slash + 1) + "\",\"type\":\"" + type + "\",\"path\":\"" + path
                + "\"" + rest + "}";
        HttpRequest.Builder put = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json));
        String parent = slash == 0 ? "" : path.substring(0, slash);
        HttpResponse<String> answer =
                visitor().send(put, "/.rest/nodes/v1/" + workspace + parent, "Authorization", SUPERUSER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Somebody with an own cookie jar. */
    static final class Visitor {
        private final String base;
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        /** @param base the address of the instance, without a slash at its end */
        Visitor(String base) {
            this.base = base;
        }

        HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(), path, headers);
        }

        HttpResponse<String> post(String path, String form, String... headers)
                throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded");
            return send(request.POST(BodyPublishers.ofString(form)), path, headers);
        }

        HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers)
                throws IOException, InterruptedException {
            request.uri(URI.create(base + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }

        /** Opens a page with a form and returns the form's token. */
        String token(String path) throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(get(path).body());
            if (!token.find()) {
                throw new AssertionError(path + " has no form");
            }
            return token.group(1);
        }

        HttpResponse<String> logIn(String path, String name, String password) throws IOException, InterruptedException {
            return post(
                    path,
                    "mgnlUserId=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&mgnlUserPSWD=" + password
                            + "&csrf=" + token(path));
        }

        String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(java.net.HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }
    }
}
