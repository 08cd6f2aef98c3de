package nl.vpng.host.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form between two requests: what it carries and what it has to tell.
 *
 * @param key the identifier of the node, which is that of the new one to be where there is none yet
 * @param opened what the node held when the form was opened or last told of a conflict
 * @param typed what the form holds
 * @param problems what is wrong with fields
 * @param failure why the whole could not be saved; empty where it was not tried or the fields say it
 * @param conflict what somebody else saved meanwhile; null where nobody did
 * @param gone whether the node was deleted meanwhile
 * @param focus the name of the parameter at which the user goes on; empty for the beginning
 * @param chooser the field whose choices are open, with what is searched; null where none is
 */
record FormState(
        String key,
        Inputs opened,
        Inputs typed,
        List<FieldProblem> problems,
        String failure,
        @Nullable Conflict conflict,
        boolean gone,
        String focus,
        @Nullable Chooser chooser) {

    /**
     * Open choices.
     *
     * @param field the name of the field's parameter
     * @param search what is searched
     */
    record Chooser(String field, String search) {}

    static FormState of(String key, Inputs opened, Inputs typed) {
        return new FormState(key, opened, typed, List.of(), "", null, false, "", null);
    }

    FormState with(List<FieldProblem> found) {
        return new FormState(key, opened, typed, found, failure, conflict, gone, focus, chooser);
    }

    FormState failed(String reason) {
        return new FormState(key, opened, typed, problems, reason, conflict, gone, focus, chooser);
    }

    FormState conflicting(Conflict found, Inputs now) {
        return new FormState(key, now, typed, problems, failure, found, gone, focus, chooser);
    }

    FormState deleted() {
        return new FormState(key, opened, typed, problems, failure, null, true, focus, chooser);
    }

    FormState typed(Inputs changed, String at) {
        return new FormState(key, opened, changed, problems, failure, conflict, gone, at, chooser);
    }

    FormState choosing(Chooser open) {
        return new FormState(key, opened, typed, problems, failure, conflict, gone, open.field(), open);
    }
}
