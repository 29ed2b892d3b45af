/**
 * Markdown in, questions out. Any note is read: text is repaired where it was decoded wrongly, cut into blocks with
 * their lines, and what asks something becomes a question with its answer. The only package that knows Markdown and YAML.
 */
@NullMarked
package dev.warmup.notes;

import org.jspecify.annotations.NullMarked;
