package nl.vpng.host.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.FormDefinition.Tab;
import nl.vpng.host.desk.form.Choices.Source;
import nl.vpng.host.desk.form.FormState.Chooser;
import nl.vpng.host.desk.form.Input.Row;

/** Prepares a form for its template: every field with its label, help, content, choices and what is wrong with it. */
final class FormView {

    /** A link field with few candidates is a plain list; with more it is searched. */
    private static final int FEW = 30;

    private final Target target;
    private final FormState state;
    private final Choices choices;
    private final Uploads uploads;
    private final Words words;
    private final Map<String, String> errors;

    FormView(Target target, FormState state, Choices choices, Uploads uploads, Words words) {
        this.target = target;
        this.state = state;
        this.choices = choices;
        this.uploads = uploads;
        this.words = words;
        this.errors = state.problems().stream()
                .collect(Collectors.toMap(FieldProblem::field, FieldProblem::message, (first, second) -> first));
    }

    /** Returns what the template {@code form/form.ftl} shows. */
    Map<String, Object> model() throws RepositoryException {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", target.title());
        model.put("fresh", target.fresh());
        model.put("item", target.form().field("title").map(state.opened()::text).orElse(""));
        model.put("from", target.from());
        model.put("back", target.back());
        model.put("key", state.key());
        model.put("opened", FormParameters.pack(target.fields(), state.opened()));
        model.put("dirty", !state.typed().means(state.opened(), target.fields()));
        model.put("failure", state.failure());
        model.put("gone", state.gone());
        model.put("focus", state.focus());
        model.put(
                "errors",
                state.problems().stream()
                        .map(problem ->
                                Map.of("id", problem.field(), "label", problem.label(), "message", problem.message()))
                        .toList());
        if (state.conflict() != null) {
            model.put("conflict", conflict(state.conflict()));
        }
        model.put("tabs", tabs());
        model.put("rich", anyRich(target.fields()));
        model.put("editorVersion", EditorScreen.VERSION);
        return model;
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        return Map.of(
                "by", conflict.by(),
                "when", conflict.when(),
                "changes",
                        conflict.changes().stream()
                                .map(change -> Map.of(
                                        "name", change.name(),
                                        "label", change.label(),
                                        "before", change.before(),
                                        "now", change.now(),
                                        "mine", change.mine()))
                                .toList());
    }

    private List<Map<String, Object>> tabs() throws RepositoryException {
        List<Map<String, Object>> tabs = new ArrayList<>();
        for (Tab tab : target.form().tabs()) {
            List<FieldDefinition> shown = tab.fields().stream()
                    .flatMap(name -> target.form().field(name).stream())
                    .toList();
            tabs.add(tab(tab.name(), words.label(tab.label()), shown));
        }
        Set<String> onTabs = target.form().tabs().stream()
                .flatMap(tab -> tab.fields().stream())
                .collect(Collectors.toSet());
        List<FieldDefinition> others = target.fields().stream()
                .filter(field -> !onTabs.contains(field.name()))
                .toList();
        if (!others.isEmpty()) {
            tabs.add(0, tab("form", "", others));
        }
        return tabs;
    }

    private Map<String, Object> tab(String name, String label, List<FieldDefinition> fields)
            throws RepositoryException {
        return Map.of("name", name, "label", label, "fields", fields(fields, FormParameters.PREFIX, state.typed()));
    }

    private List<Map<String, Object>> fields(List<FieldDefinition> fields, String prefix, Inputs inputs)
            throws RepositoryException {
        List<Map<String, Object>> views = new ArrayList<>();
        for (FieldDefinition field : fields) {
            views.add(field(field, prefix + field.name(), inputs));
        }
        return views;
    }

    private Map<String, Object> field(FieldDefinition field, String name, Inputs inputs) throws RepositoryException {
        Kind kind = Kind.of(field);
        Map<String, Object> view = head(field, name, kind);
        switch (kind) {
            case MANY -> many(view, field, name, inputs.texts(field));
            case ROWS -> rows(view, field, name, inputs.rows(field));
            default -> single(view, field, name, inputs.text(field));
        }
        return view;
    }

    private Map<String, Object> head(FieldDefinition field, String name, Kind kind) {
        boolean derived = target.fresh() && target.named() && name.equals(FormParameters.PREFIX + Target.NAME);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", kind.macro());
        view.put("name", name);
        view.put("label", words.label(field.label()));
        view.put(
                "help",
                derived
                        ? (words.label(field.description()) + " " + words.text("form.name.derived")).strip()
                        : words.label(field.description()));
        view.put("required", field.required() && !derived);
        view.put("readOnly", field.readOnly());
        view.put("error", errors.getOrDefault(name, ""));
        return view;
    }

    private void many(Map<String, Object> view, FieldDefinition field, String name, List<String> texts)
            throws RepositoryException {
        FieldDefinition each = field.parts().get(0);
        List<Map<String, Object>> values = new ArrayList<>();
        List<String> shown = texts.isEmpty() ? List.of("") : texts;
        for (int i = 0; i < shown.size(); i++) {
            Map<String, Object> one = head(each, name + "." + i, Kind.of(each));
            one.put("parameter", name);
            one.put("index", i);
            one.put("last", i == shown.size() - 1);
            single(one, each, name + "." + i, shown.get(i));
            values.add(one);
        }
        view.put("values", values);
    }

    private void rows(Map<String, Object> view, FieldDefinition field, String name, List<Row> rows)
            throws RepositoryException {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            entries.add(Map.of(
                    "key",
                    row.key(),
                    "number",
                    i + 1,
                    "last",
                    i == rows.size() - 1,
                    "fields",
                    fields(field.parts().get(0).parts(), name + "." + row.key() + ".", row.inputs())));
        }
        view.put("rows", entries);
    }

    private void single(Map<String, Object> view, FieldDefinition field, String name, String text)
            throws RepositoryException {
        view.putIfAbsent("parameter", name);
        view.put("value", text);
        switch (Kind.of(field)) {
            case TEXT, AREA, RICH -> {
                view.put("rows", field.settings().text("rows").orElse("3"));
                view.put("maxLength", field.settings().text("maxLength").orElse(""));
                view.put("numeric", Number.class.isAssignableFrom(field.valueType()));
            }
            case CHECK -> {
                view.put("checked", Boolean.parseBoolean(text));
                view.put(
                        "button",
                        words.label(field.settings().text("buttonLabel").orElse(field.label())));
            }
            case RADIO, SELECT -> view.put("options", options(field, text));
            case LINK -> link(view, field, name, text);
            case ASSET -> asset(view, field, name, text);
            case STATIC ->
                view.put("value", words.label(field.settings().text("value").orElse("")));
            default -> {}
        }
    }

    private List<Map<String, String>> options(FieldDefinition field, String chosen) throws RepositoryException {
        List<Map<String, String>> options = new ArrayList<>();
        field.options()
                .forEach(option -> options.add(Map.of("value", option.value(), "label", words.label(option.label()))));
        if (field.datasource().isPresent()) {
            choices.find(Source.of(field), "")
                    .forEach(choice -> options.add(Map.of("value", choice.value(), "label", choice.label())));
        }
        boolean known = options.stream().anyMatch(option -> option.get("value").equals(chosen));
        if (!known && !chosen.isEmpty()) {
            // what is stored stays, also where nobody offers it any more
            String label = choices.chosen(field, chosen)
                    .map(Choice::label)
                    .orElseGet(() -> words.text("form.unknown", chosen));
            options.add(Map.of("value", chosen, "label", label));
        }
        return options;
    }

    private void link(Map<String, Object> view, FieldDefinition field, String name, String value)
            throws RepositoryException {
        Source source = Source.of(field);
        List<Choice> few = choices.find(source, "");
        if (few.size() <= FEW && !source.workspace().equals("website")) {
            view.put("kind", Kind.SELECT.macro());
            view.put("options", options(field, value));
            return;
        }
        chosen(view, field, source, name, value);
    }

    private void asset(Map<String, Object> view, FieldDefinition field, String name, String value)
            throws RepositoryException {
        Optional<StagedFile> held = uploads.held(value);
        if (held.isPresent()) {
            StagedFile file = held.get();
            view.put(
                    "chosen",
                    new Choice(
                                    value,
                                    file.name(),
                                    Choices.size(file.size()) + " · " + words.text("form.asset.held"),
                                    "",
                                    "")
                            .view());
        }
        view.put("part", Uploads.PART + name);
        chosen(view, field, Source.of(field), name, value);
    }

    private void chosen(Map<String, Object> view, FieldDefinition field, Source source, String name, String value)
            throws RepositoryException {
        if (!view.containsKey("chosen") && !value.isEmpty()) {
            Choice choice = choices.chosen(field, value)
                    .orElseGet(() -> new Choice(value, words.text("form.unknown", value), "", "", ""));
            view.put("chosen", choice.view());
        }
        view.put("workspace", source.workspace());
        view.put("types", String.join(",", source.types()));
        Chooser open = state.chooser();
        if (open != null && open.field().equals(name)) {
            List<Choice> found = choices.find(source, open.search());
            view.put("search", open.search());
            view.put("more", found.size() > Choices.SHOWN);
            view.put(
                    "found",
                    found.stream().limit(Choices.SHOWN).map(Choice::view).toList());
        }
    }

    private static boolean anyRich(List<FieldDefinition> fields) {
        return fields.stream()
                .anyMatch(field -> field.parts().isEmpty() ? Kind.of(field) == Kind.RICH : anyRich(field.parts()));
    }
}
