/** The forms of the desk: apps' items and dialogs, drawn from their definitions, checked, and saved without overwriting others. */
@NullMarked
package nl.vpng.host.desk.form;

import org.jspecify.annotations.NullMarked;
