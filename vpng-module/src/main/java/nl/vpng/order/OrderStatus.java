package nl.vpng.order;

import java.util.Arrays;
import java.util.Optional;

/** Where an order is on its way. */
public enum OrderStatus {
    /** To be sent. */
    NEW("new"),
    /** Looks like spam: nothing goes to the customer until an editor releases it. */
    PARKED("parked"),
    SHIPPED("shipped"),
    CANCELLED("cancelled"),
    /** Who ordered is no longer known. */
    ANONYMISED("anonymised");

    private final String key;

    OrderStatus(String key) {
        this.key = key;
    }

    /**
     * Returns the status with a key.
     *
     * @param key as the content type stores it
     * @return the status; empty where the key is unknown
     */
    public static Optional<OrderStatus> of(String key) {
        return Arrays.stream(values()).filter(status -> status.key.equals(key)).findFirst();
    }

    /** Returns the key that the content type stores. */
    public String key() {
        return key;
    }

    /** Returns the key of the words for editors. */
    public String messageKey() {
        return "order.status." + key;
    }
}
