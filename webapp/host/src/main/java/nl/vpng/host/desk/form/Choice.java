package nl.vpng.host.desk.form;

import java.util.Map;

/**
 * A node that a field can refer to.
 *
 * @param value what the field stores
 * @param label what people call it
 * @param detail where it lies, or what kind of file it is
 * @param image address of a picture of it below the webapp; empty where there is none
 * @param address its address in rich text, such as {@code /publicaties.html}; empty where it has none
 */
record Choice(String value, String label, String detail, String image, String address) {

    /** Returns this for a template. */
    Map<String, String> view() {
        return Map.of("value", value, "label", label, "detail", detail, "image", image, "address", address);
    }
}
