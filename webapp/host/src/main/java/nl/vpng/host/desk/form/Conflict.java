package nl.vpng.host.desk.form;

import java.util.List;

/**
 * What somebody else saved since the form was opened.
 *
 * @param by who; empty where nobody knows
 * @param when for people; empty where nobody knows
 * @param changes the fields that differ
 */
record Conflict(String by, String when, List<Change> changes) {

    /**
     * One field.
     *
     * @param name its name
     * @param label what it is called
     * @param before what it held when the form was opened
     * @param now what it holds now
     * @param mine what the form wants to save
     */
    record Change(String name, String label, String before, String now, String mine) {}
}
