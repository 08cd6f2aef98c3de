package nl.vpng.host.desk.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.desk.form.Input.Texts;

/**
 * Carries what a form holds through parameters: a text as {@code field.title}, several texts under one name, and entries by their
 * keys: {@code field.editions} for each key in order, {@code field.editions.<key>.number} for what is in it.
 */
final class FormParameters {

    /** Before the names of all fields, so that they meet no parameter of the desk itself. */
    static final String PREFIX = "field.";

    /** More than any form holds, in bytes. */
    private static final int LARGEST = 16 << 20;

    private FormParameters() {}

    /** Reads what was sent; a field that was not sent is empty. */
    static Inputs read(List<FieldDefinition> fields, String prefix, Function<String, List<String>> parameters) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (FieldDefinition field : fields) {
            String name = prefix + field.name();
            List<String> sent = parameters.apply(name);
            inputs.put(
                    field.name(),
                    switch (Kind.of(field)) {
                        case MANY ->
                            new Texts(sent.stream().map(FormParameters::lines).toList());
                        case ROWS ->
                            new Rows(sent.stream()
                                    .distinct()
                                    .map(key -> new Row(
                                            key,
                                            read(field.parts().get(0).parts(), name + "." + key + ".", parameters)))
                                    .toList());
                        default -> new Text(sent.isEmpty() ? "" : lines(sent.get(0)));
                    });
        }
        return new Inputs(inputs);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Writes what a form holds as the parameters that it would send. */
    static void write(List<FieldDefinition> fields, String prefix, Inputs inputs, BiConsumer<String, String> out) {
        for (FieldDefinition field : fields) {
            String name = prefix + field.name();
            switch (Kind.of(field)) {
                case STATIC -> {}
                case MANY -> inputs.texts(field).forEach(text -> out.accept(name, text));
                case ROWS ->
                    inputs.rows(field).forEach(row -> {
                        out.accept(name, row.key());
                        write(field.parts().get(0).parts(), name + "." + row.key() + ".", row.inputs(), out);
                    });
                default -> out.accept(name, inputs.text(field));
            }
        }
    }

    /** Packs what a form holds into one text, so that the form itself can carry what it was opened with. */
    static String pack(List<FieldDefinition> fields, Inputs inputs) {
        StringBuilder query = new StringBuilder();
        write(
                fields,
                PREFIX,
                inputs,
                (name, value) -> query.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(query.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written", e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * Unpacks.
     *
     * @throws IllegalArgumentException where the text was not packed here
     */
    static Inputs unpack(List<FieldDefinition> fields, String packed) {
        Map<String, List<String>> parameters = new HashMap<>();
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            for (String pair : new String(in.readNBytes(LARGEST), StandardCharsets.US_ASCII).split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters
                            .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                            .add(decode(pair.substring(equals + 1)));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no packed form", e);
        }
        return read(fields, PREFIX, name -> parameters.getOrDefault(name, List.of()));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
