package dev.warmup.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A shuffled order that is each channel's own, the same on every machine and for good: two channels do not ask the same
 * questions in step, and it does not depend on the order in which files are read.
 *
 * @param channel any text that stands for the channel
 */
record ChannelOrder(String channel) {
    /** Where a name stands; equal only for equal names. */
    String of(String name) {
        try {
            byte[] bytes = (channel + "\n" + name).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash) + name;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Comparator<Question> ofQuestions() {
        return Comparator.comparing(question -> of(question.id().value()));
    }
}
