package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRulesTest {

    private static final OrderForm FORM =
            new OrderForm("f", "", "", true, "a@b.example", List.of(), 10, "", "", 90, "", "", "", "");
    private static final Offer OFFER = new Offer(new Article("boek", 1, "Boek", 10.0), "€ 10,00");

    private static Map<String, String> complete() {
        return new HashMap<>(Map.of(
                "publication", "boek",
                "quantity", "2",
                "name", "Zoë",
                "email", "zoe@gemeente.example",
                "street", "Plein 1",
                "postalCode", "1234ab",
                "city", "Ede",
                "privacy", "ja"));
    }

    private static OrderRules rules(String... changes) {
        Map<String, String> typed = complete();
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return new OrderRules(new TypedOrder(typed), FORM, Optional.of(OFFER));
    }

    @Test
    void takeAnOrderThatHasAll() {
        OrderRules rules = rules();
        assertThat(rules.problems()).isEmpty();
        assertThat(rules.customer())
                .isEqualTo(new Customer("Zoë", "", "zoe@gemeente.example", "Plein 1", "1234 AB", "Ede", ""));
        assertThat(rules.quantity()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication", "quantity", "name", "email", "street", "postalCode", "city", "privacy"})
    void askForWhatIsMissing(String field) {
        assertThat(rules(field, " ").problems().values())
                .extracting(Problem::key)
                .containsExactly("order.problem." + field + ".missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.5", "twee", "99999999999"})
    void refuseANumberThatTheFormDoesNotAllow(String quantity) {
        assertThat(rules("quantity", quantity).problems()).containsOnlyKeys(OrderControl.QUANTITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe",
                "zoe@",
                "@gemeente.example",
                "zoe@gemeente",
                "zoe gemeente@x.example",
                "a@b.example,c@d.example",
                "<a@b.example>",
                "a@b..example"
            })
    void refuseWhatNoMailServerTakes(String email) {
        assertThat(rules("email", email).problems()).containsOnlyKeys(OrderControl.EMAIL);
    }

    @Test
    void saySoWhereTheBookIsGone() {
        OrderRules gone = new OrderRules(new TypedOrder(complete()), FORM, Optional.empty());
        assertThat(gone.problems().get(OrderControl.PUBLICATION).key()).isEqualTo("order.problem.publication.wrong");
    }

    @Test
    void refuseMoreThanFits() {
        assertThat(rules("remarks", "x".repeat(2001)).problems()).containsOnlyKeys(OrderControl.REMARKS);
    }
}
