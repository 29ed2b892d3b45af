package dev.warmup.delivery;

import java.util.concurrent.Executor;

/**
 * Who does the work.
 *
 * @param owner names this process among several on one database
 * @param executor runs several things at once; in a test, one after the other on the calling thread
 * @param freed called when something is finished, and more may be taken up
 */
public record Workers(String owner, Executor executor, Runnable freed) {}
