package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, over HTTP. */
class LoginTest {

    @TempDir
    private Path home;

    private final Tomcat tomcat = new Tomcat();
    private final CompletableFuture<Void> start = new CompletableFuture<>();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void aUserWhoIsDisabledDuringALoginIsOutAtTheNextRequest() throws Exception {
        start(true);
        logIn("superuser", "superuser");
        assertThat(get("/disable").statusCode()).isEqualTo(200);
        assertThat(get("/disable").statusCode()).isEqualTo(401);
    }

    @Test
    void nothingIsServedWhereOthersCouldUseTheSamplePassword() throws Exception {
        start(false);
        assertThat(start)
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(SecurityException.class)
                .withMessageContaining("sample password");
        assertThat(get("/").statusCode()).isEqualTo(404);
    }

    private void start(boolean loopback) throws LifecycleException, IOException {
        tomcat.setBaseDir(home.toString());
        tomcat.setSilent(true);
        tomcat.setPort(0);
        tomcat.getConnector();
        Context author = tomcat.addContext("/x", home.toString());
        author.addParameter("magnolia.home", home.resolve("home").toString());
        author.addParameter(
                "magnolia.resources.dir",
                Files.createDirectory(home.resolve("light-modules")).toString());
        author.addParameter("magnolia.bootstrap.authorInstance", "true");
        author.addParameter("magnolia.default.base.url", "http://127.0.0.1:1/x");
        author.addParameter("vpng.loopback", String.valueOf(loopback));
        author.getServletContext().setAttribute(HostListener.START, start);
        author.addApplicationListener(HostListener.class.getName());
        Tomcat.addServlet(author, "disable", new Disable());
        author.addServletMappingDecoded("/disable", "disable");
        tomcat.start();
    }

    private void logIn(String name, String password) throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(get("/").body());
        assertThat(token.find()).isTrue();
        HttpRequest login = HttpRequest.newBuilder(address("/"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "mgnlUserId=" + name + "&mgnlUserPSWD=" + password + "&csrf=" + token.group(1)))
                .build();
        assertThat(browser.send(login, BodyHandlers.ofString()).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/x" + path);
    }

    /** Disables the user who asks. */
    private static final class Disable extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            try {
                Session users = MgnlContext.getJCRSession("users");
                users.getNode("/system/" + MgnlContext.getUser().getName()).setProperty("enabled", false);
                users.save();
            } catch (RepositoryException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
