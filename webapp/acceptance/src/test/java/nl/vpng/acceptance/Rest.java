package nl.vpng.acceptance;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** REST of one instance as one user. */
final class Rest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;
    private final @Nullable String login;

    private Rest(String url, @Nullable String login) {
        this.url = url;
        this.login = login;
    }

    /**
     * Asks as a sample user, whose password is the name.
     *
     * @param url of the instance, without a slash at the end
     */
    static Rest as(String user, String url) {
        byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return new Rest(url, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Asks as a visitor. */
    static Rest asVisitor(String url) {
        return new Rest(url, null);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, "");
    }

    /**
     * Sends a request.
     *
     * @param path below {@code /.rest}
     * @param json the body; {@code ""} for none
     */
    HttpResponse<String> send(String method, String path, String json, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/.rest" + path))
                .timeout(Run.PATIENCE)
                .header("User-Agent", "vpng-acceptance")
                .method(
                        method,
                        json.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (login != null) {
            request.header("Authorization", login);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Returns a text property of a node; empty where it has none. */
    String value(String workspace, String path, String property) throws Exception {
        JsonElement properties = JsonParser.parseString(
                        get("/nodes/v1/" + workspace + path).body())
                .getAsJsonObject()
                .get("properties");
        for (JsonElement one : properties.getAsJsonArray()) {
            if (one.getAsJsonObject().get("name").getAsString().equals(property)) {
                return one.getAsJsonObject()
                        .get("values")
                        .getAsJsonArray()
                        .get(0)
                        .getAsString();
            }
        }
        return "";
    }

    /** Returns the names of the nodes below a node. */
    List<String> children(String workspace, String path) throws Exception {
        List<String> names = new ArrayList<>();
        JsonParser.parseString(get("/nodes/v1/" + workspace + path + "?depth=1").body())
                .getAsJsonObject()
                .getAsJsonArray("nodes")
                .forEach(node -> names.add(node.getAsJsonObject().get("name").getAsString()));
        return names;
    }

    /** Sets a text property of a node. */
    void set(String workspace, String path, String property, String value) throws Exception {
        set(workspace, path, text(property, value));
    }

    /** Says how many orders an hour from one address a public takes without suspicion; 0 is no limit. */
    void limitOrders(String ordersPerHour) throws Exception {
        set("config", "/modules/vpng/config", property("ordersPerHour", "Long", ordersPerHour));
    }

    private void set(String workspace, String path, String property) throws Exception {
        HttpResponse<String> answer =
                send("POST", "/nodes/v1/" + workspace + path, "{\"properties\":[" + property + "]}");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " was not changed: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Runs a command on a node. */
    HttpResponse<String> run(String command, String workspace, String path) throws Exception {
        return send(
                "POST",
                "/commands/v2/" + command,
                "{\"repository\":\"" + workspace + "\",\"path\":\"" + path + "\",\"recursive\":false}");
    }

    /** A property as {@code nodes/v1} writes it. */
    static String text(String name, String value) {
        return property(name, "String", value);
    }

    static String property(String name, String type, String value) {
        return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"multiple\":false,\"values\":[\"" + value
                + "\"]}";
    }
}
