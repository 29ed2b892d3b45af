package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/**
 * How a statement is made; the questions of a list are made alike.
 *
 * @param numbered a number stands before it
 * @param emphasised all of it is bold or italic
 * @param depth in how many lists it stands
 */
record Make(Form form, boolean numbered, boolean emphasised, int depth) {}
