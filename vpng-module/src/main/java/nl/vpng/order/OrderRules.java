package nl.vpng.order;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an order must have. */
final class OrderRules {

    /** What mail servers take; an address in another script is asked for in this one. */
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final TypedOrder typed;
    private final OrderForm form;
    private final Optional<Offer> offer;

    /**
     * @param typed what the visitor typed
     * @param form knows the maximum
     * @param offer what the visitor chose; empty where it cannot be ordered
     */
    OrderRules(TypedOrder typed, OrderForm form, Optional<Offer> offer) {
        this.typed = typed;
        this.form = form;
        this.offer = offer;
    }

    /** Returns what is wrong, in the order of the form; empty where nothing is. */
    Map<OrderControl, Problem> problems() {
        Map<OrderControl, Problem> problems = new EnumMap<>(OrderControl.class);
        for (OrderControl control : OrderControl.values()) {
            problem(control).ifPresent(problem -> problems.put(control, problem));
        }
        return problems;
    }

    /** Returns what is ordered; only where there is no problem. */
    Article article() {
        return offer.orElseThrow().article();
    }

    /** Returns how many; only where there is no problem. */
    long quantity() {
        return Long.parseLong(typed.get(OrderControl.QUANTITY));
    }

    /** Returns who orders; only where there is no problem. */
    Customer customer() {
        return new Customer(
                typed.get(OrderControl.NAME),
                typed.get(OrderControl.ORGANISATION),
                typed.get(OrderControl.EMAIL),
                typed.get(OrderControl.STREET),
                postalCode().orElseThrow(),
                typed.get(OrderControl.CITY),
                PostalCode.isDutch(typed.get(OrderControl.COUNTRY)) ? "" : typed.get(OrderControl.COUNTRY));
    }

    private Optional<Problem> problem(OrderControl control) {
        String answer = typed.get(control);
        if (control == OrderControl.PRIVACY) {
            return typed.consent() ? Optional.empty() : Optional.of(Problem.of("order.problem.privacy.missing"));
        }
        if (answer.isEmpty()) {
            return control.required()
                    ? Optional.of(Problem.of("order.problem." + control.key() + ".missing"))
                    : Optional.empty();
        }
        if (answer.length() > control.maximumLength()) {
            return Optional.of(Problem.of("order.problem.long", control.maximumLength(), answer.length()));
        }
        return switch (control) {
            case PUBLICATION -> offer.isPresent() ? Optional.empty() : wrong(control);
            case QUANTITY -> isQuantity(answer) ? Optional.empty() : wrong(control, form.maximumQuantity());
            case EMAIL -> EMAIL.matcher(answer).matches() ? Optional.empty() : wrong(control);
            case POSTAL_CODE -> postalCode().isPresent() ? Optional.empty() : wrong(control);
            default -> Optional.empty();
        };
    }

    private boolean isQuantity(String answer) {
        return NUMBER.matcher(answer).matches()
                && Long.parseLong(answer) >= 1
                && Long.parseLong(answer) <= form.maximumQuantity();
    }

    private Optional<String> postalCode() {
        return PostalCode.of(typed.get(OrderControl.POSTAL_CODE), typed.get(OrderControl.COUNTRY));
    }

    private static Optional<Problem> wrong(OrderControl control, Object... arguments) {
        return Optional.of(Problem.of("order.problem." + control.key() + ".wrong", arguments));
    }
}
