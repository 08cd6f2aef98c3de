package nl.vpng.host.desk.form;

import info.magnolia.jcr.util.NodeUtil;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import nl.vpng.host.dam.AssetWriter;
import nl.vpng.host.dam.FileType;
import nl.vpng.host.dam.RefusedFile;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Text;

/** The files that come with a form: held until it is saved, then made into assets that the fields refer to. */
final class Uploads {

    /** Begins the value of a field whose file is not an asset yet; the token follows. */
    static final String STAGED = "upload:";

    /** Begins the value of a field that refers to an asset; the identifier follows. */
    static final String ASSET = "jcr:";

    /** Before the name of the field, the name of the part that brings its file. */
    static final String PART = "file:";

    private static final String FOLDER = "mgnl:folder";

    private final StagedFiles staged;
    private final String user;
    private final Sessions sessions;
    private final List<Node> made = new ArrayList<>();
    private final List<StagedFile> used = new ArrayList<>();

    Uploads(StagedFiles staged, String user, Sessions sessions) {
        this.staged = staged;
        this.user = user;
        this.sessions = sessions;
    }

    /**
     * Takes in the files that were sent along and lets the fields refer to them.
     *
     * @param problems takes the refused ones
     * @return the inputs with the files
     */
    Inputs receive(
            HttpServletRequest request,
            List<FieldDefinition> fields,
            Inputs inputs,
            Words words,
            List<FieldProblem> problems)
            throws IOException, ServletException {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data")
                ? receive(request, fields, FormParameters.PREFIX, inputs, words, problems)
                : inputs;
    }

    private Inputs receive(
            HttpServletRequest request,
            List<FieldDefinition> fields,
            String prefix,
            Inputs inputs,
            Words words,
            List<FieldProblem> problems)
            throws IOException, ServletException {
        Inputs result = inputs;
        for (FieldDefinition field : fields) {
            String name = prefix + field.name();
            Kind kind = Kind.of(field);
            if (kind == Kind.ASSET) {
                Part part = request.getPart(PART + name);
                if (part != null
                        && part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isEmpty()) {
                    try (InputStream bytes = part.getInputStream()) {
                        StagedFile file = staged.receive(bytes, part.getSubmittedFileName(), user);
                        result = result.with(field, new Text(STAGED + file.token()));
                    } catch (RefusedFile e) {
                        problems.add(new FieldProblem(name, words.label(field.label()), message(e, words)));
                    }
                }
            } else if (kind == Kind.ROWS) {
                List<Row> rows = new ArrayList<>();
                for (Row row : inputs.rows(field)) {
                    rows.add(new Row(
                            row.key(),
                            receive(
                                    request,
                                    field.parts().get(0).parts(),
                                    name + "." + row.key() + ".",
                                    row.inputs(),
                                    words,
                                    problems)));
                }
                result = result.with(field, new Rows(rows));
            }
        }
        return result;
    }

    /** Returns why a file is refused and what to do, in the user's language. */
    static String message(RefusedFile refused, Words words) {
        return words.text(
                "upload." + refused.reason().name(),
                refused.file(),
                refused.found(),
                FileType.known(),
                StagedFiles.LARGEST >> 20);
    }

    /** Returns the file that a field's text stands for; empty where it is none that is held. */
    Optional<StagedFile> held(String text) {
        return text.startsWith(STAGED) ? staged.find(text.substring(STAGED.length()), user) : Optional.empty();
    }

    /** Lets fields refer to assets where an earlier try has made them already. */
    Inputs settled(List<FieldDefinition> fields, Inputs inputs) throws RepositoryException {
        return replace(fields, inputs, text -> {
            String identifier = text.substring(STAGED.length());
            return exists(identifier) ? ASSET + identifier : text;
        });
    }

    /**
     * Makes and saves an asset of each file that is held.
     *
     * @param folder the path of the folder in which they come; made where it is missing
     * @return the inputs, which refer to the assets
     */
    Inputs store(List<FieldDefinition> fields, Inputs inputs, String folder) throws RepositoryException {
        Inputs stored = replace(fields, inputs, text -> {
            Optional<StagedFile> file = held(text);
            if (file.isEmpty()) {
                return "";
            }
            try {
                made.add(AssetWriter.create(
                        NodeUtil.createPath(sessions.on("dam").getRootNode(), folder.substring(1), FOLDER),
                        file.get()));
            } catch (IOException e) {
                throw new RepositoryException("The uploaded file cannot be read: " + e.getMessage(), e);
            }
            used.add(file.get());
            return ASSET + file.get().token();
        });
        if (!made.isEmpty()) {
            sessions.on("dam").save();
        }
        return stored;
    }

    /** Takes back the assets that were made, since what refers to them could not be saved. */
    void undo() throws RepositoryException {
        for (Node asset : made) {
            asset.remove();
        }
        if (!made.isEmpty()) {
            sessions.on("dam").save();
        }
        made.clear();
    }

    /** Drops the held files that are assets now. */
    void done() {
        used.forEach(staged::remove);
    }

    private boolean exists(String identifier) throws RepositoryException {
        Session dam = sessions.on("dam");
        try {
            dam.getNodeByIdentifier(identifier);
            return true;
        } catch (ItemNotFoundException | IllegalArgumentException absent) {
            return false;
        }
    }

    private static Inputs replace(List<FieldDefinition> fields, Inputs inputs, Replacement replacement)
            throws RepositoryException {
        Inputs result = inputs;
        for (FieldDefinition field : fields) {
            if (Kind.of(field) == Kind.ASSET && inputs.text(field).startsWith(STAGED)) {
                result = result.with(field, new Text(replacement.of(inputs.text(field))));
            } else if (Kind.of(field) == Kind.ROWS) {
                List<Row> rows = new ArrayList<>();
                for (Row row : inputs.rows(field)) {
                    rows.add(new Row(row.key(), replace(field.parts().get(0).parts(), row.inputs(), replacement)));
                }
                result = result.with(field, new Rows(rows));
            }
        }
        return result;
    }

    private interface Replacement {
        String of(String text) throws RepositoryException;
    }
}
