package nl.vpng.acceptance;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * The people of the sample content, whose passwords are their names: the embedded host brings them along. Elsewhere they are made
 * for the tests, and taken away.
 */
final class Users {

    private static final String REALM = "/nodes/v1/users/admin";

    /** Of the passwords: Magnolia keeps them as BCrypt. */
    private record Person(String name, String password, String role) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "redacteur",
                    "$2a$06$8tXC7VBJIonfGdXhtOAKJui1W7bykoNpY5lmiZ78.hpX9vBL1CS6q",
                    "70000000-0000-4000-8000-000000000002"),
            new Person(
                    "communicatie",
                    "$2a$06$OtCpPQyN2Uwb5euCucGQau4A4WftkCuWkDKb4ugCYyYVYh3/QD20q",
                    "70000000-0000-4000-8000-000000000001"));

    private Users() {}

    /** Makes those that are missing, and returns their names. */
    static List<String> addMissing(Rest superuser) throws Exception {
        List<String> added = new ArrayList<>();
        for (Person person : PEOPLE) {
            if (superuser.get(REALM + "/" + person.name()).statusCode() != 200) {
                added.add(person.name());
                put(
                        superuser,
                        REALM,
                        person.name(),
                        "mgnl:user",
                        Rest.text("name", person.name()),
                        Rest.text("pswd", person.password()),
                        Rest.text("enabled", "true"),
                        Rest.text("language", "nl"));
                put(superuser, REALM + "/" + person.name(), "roles", "mgnl:contentNode", Rest.text("0", person.role()));
            }
        }
        return added;
    }

    /** Takes those away. */
    static void remove(Rest superuser, List<String> names) throws Exception {
        for (String name : names) {
            superuser.send("DELETE", REALM + "/" + name, "");
        }
    }

    private static void put(Rest superuser, String parent, String name, String type, String... properties)
            throws Exception {
        HttpResponse<String> answer = superuser.send(
                "PUT",
                parent,
                "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"properties\":[" + String.join(",", properties)
                        + "]}");
        if (answer.statusCode() != 200) {
            throw new AssertionError(name + " was not made: " + answer.statusCode() + " " + answer.body());
        }
    }
}
