package nl.vpng.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;

/**
 * Orders on the way from public to author. A field that the author does not know is an error there, so that nothing is lost
 * when public is newer: the order then stays on public.
 */
final class OrderJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new Moment()));

    private OrderJson() {}

    static String write(List<Order> orders) {
        try {
            return JSON.writeValueAsString(orders);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An order cannot be written as JSON", e);
        }
    }

    /** @throws JsonProcessingException where the text is no list of orders */
    static List<Order> read(String json) throws JsonProcessingException {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    private static final class Moment extends FromStringDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Moment() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, DeserializationContext context) {
            return Instant.parse(value);
        }
    }
}
