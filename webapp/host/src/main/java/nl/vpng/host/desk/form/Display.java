package nl.vpng.host.desk.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.FieldDefinition.Option;
import nl.vpng.host.desk.form.Input.Row;
import org.jsoup.Jsoup;

/** Says in words what fields hold, to compare it. */
final class Display {

    private final Choices choices;
    private final Uploads uploads;
    private final Words words;

    Display(Choices choices, Uploads uploads, Words words) {
        this.choices = choices;
        this.uploads = uploads;
        this.words = words;
    }

    /** Returns what a field holds, one line for each value or entry; a dash where it holds nothing. */
    String of(FieldDefinition field, Inputs inputs) throws RepositoryException {
        String text =
                switch (Kind.of(field)) {
                    case MANY -> {
                        StringBuilder lines = new StringBuilder();
                        for (String each : inputs.texts(field)) {
                            lines.append(one(field.parts().get(0), each)).append('\n');
                        }
                        yield lines.toString();
                    }
                    case ROWS -> {
                        StringBuilder lines = new StringBuilder();
                        for (Row row : inputs.rows(field)) {
                            lines.append(row(field.parts().get(0).parts(), row)).append('\n');
                        }
                        yield lines.toString();
                    }
                    default -> one(field, inputs.text(field));
                };
        return text.isBlank() ? "–" : text.strip();
    }

    private String row(List<FieldDefinition> fields, Row row) throws RepositoryException {
        StringBuilder line = new StringBuilder();
        for (FieldDefinition field : fields) {
            String text = of(field, row.inputs());
            if (!text.equals("–")) {
                line.append(line.isEmpty() ? "" : "; ")
                        .append(words.label(field.label()))
                        .append(": ")
                        .append(text);
            }
        }
        return line.toString();
    }

    private String one(FieldDefinition field, String text) throws RepositoryException {
        return switch (Kind.of(field)) {
            case CHECK -> words.text(Boolean.parseBoolean(text) ? "form.yes" : "form.no");
            case RICH -> Jsoup.parseBodyFragment(text).text();
            case LINK, ASSET -> link(field, text);
            case SELECT, RADIO ->
                field.options().isEmpty()
                        ? link(field, text)
                        : field.options().stream()
                                .filter(option -> option.value().equals(text))
                                .map(Option::label)
                                .map(words::label)
                                .collect(Collectors.joining());
            default -> text;
        };
    }

    private String link(FieldDefinition field, String value) throws RepositoryException {
        Optional<StagedFile> file = uploads.held(value);
        return file.isPresent()
                ? file.get().name()
                : choices.chosen(field, value).map(Choice::label).orElse(value);
    }
}
