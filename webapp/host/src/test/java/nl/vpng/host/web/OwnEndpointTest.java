package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.rest.AbstractEndpoint;
import info.magnolia.rest.registry.ConfiguredEndpointDefinition;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An endpoint whose class a light module names. */
class OwnEndpointTest {
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("superuser:superuser".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path home;

    @Test
    void answersByItsFileAndWithComponentsAndUser() throws Exception {
        Path file = home.resolve("light-modules/shop/restEndpoints/greeting_v1.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class: " + Definition.class.getName() + "\nword: hallo\n");
        try (Webapp webapp = new Webapp(home, true)) {
            Webapp.Visitor client = webapp.visitor();
            assertThat(client.get("/.rest/greeting/v1").statusCode()).isEqualTo(401);
            HttpResponse<String> answer = client.get("/.rest/greeting/v1", "Authorization", LOGIN);
            assertThat(answer.body()).isEqualTo("{\"word\":\"hallo\",\"user\":\"superuser\",\"author\":true}");
            HttpRequest.Builder post = HttpRequest.newBuilder()
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"name\":\"x\"}"));
            HttpResponse<String> made = client.send(post, "/.rest/greeting/v1", "Authorization", LOGIN);
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(made.body()).isEqualTo("{\"name\":\"x\"}");
            assertThat(client.get("/.rest/nothing/v1", "Authorization", LOGIN).statusCode())
                    .isEqualTo(404);

            Files.writeString(file, "class: " + Definition.class.getName() + "\nword: dag\n");
            Instant end = Instant.now().plusSeconds(20);
            while (!answer.body().contains("dag") && Instant.now().isBefore(end)) {
                answer = client.get("/.rest/greeting/v1", "Authorization", LOGIN);
            }
            assertThat(answer.body()).contains("dag");
        }
    }

    /** What the file says. */
    public static class Definition extends ConfiguredEndpointDefinition {
        private static final long serialVersionUID = 1L;

        private String word = "";

        public Definition() {
            setImplementationClass(Greeting.class);
        }

        public String getWord() {
            return word;
        }

        public void setWord(String word) {
            this.word = word;
        }
    }

    /** The endpoint. */
    @javax.ws.rs.Path("/greeting/v1")
    public static class Greeting extends AbstractEndpoint<Definition> {
        private final ServerConfiguration server;

        @Inject
        public Greeting(Definition definition, ServerConfiguration server) {
            super(definition);
            this.server = server;
        }

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public Response greet() {
            Map<String, Object> answer = new java.util.LinkedHashMap<>();
            answer.put("word", getEndpointDefinition().getWord());
            answer.put("user", MgnlContext.getUser().getName());
            answer.put("author", server.isAdmin());
            return Response.ok(answer).build();
        }

        @POST
        @Produces(MediaType.APPLICATION_JSON)
        public Response make(Map<String, Object> sent) {
            return Response.status(Response.Status.CREATED).entity(sent).build();
        }
    }
}
