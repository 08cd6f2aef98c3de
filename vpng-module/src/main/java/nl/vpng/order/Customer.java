package nl.vpng.order;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who ordered and where the books go.
 *
 * @param name of a person
 * @param organisation may be empty
 * @param email where the confirmation goes
 * @param street with the house number
 * @param postalCode {@code 1234 AB} in the Netherlands, else as it was typed
 * @param city the town
 * @param country may be empty for the Netherlands
 */
public record Customer(
        String name, String organisation, String email, String street, String postalCode, String city, String country) {

    /** Returns the lines of the address label; none is empty. */
    public List<String> addressLines() {
        return Stream.of(name, organisation, street, (postalCode + "  " + city).strip(), country)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
