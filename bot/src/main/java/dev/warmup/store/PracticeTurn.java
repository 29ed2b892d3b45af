package dev.warmup.store;

import dev.warmup.study.Question;
import dev.warmup.study.Scope;
import dev.warmup.team.Member;

/**
 * One question put to one member for practice.
 *
 * @param question as it was when it was asked
 * @param scope what it was drawn from, for the next one
 */
public record PracticeTurn(long id, Member member, Question question, Scope scope) {}
