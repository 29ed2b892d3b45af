package dev.warmup.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what we hand out, so that we know it when it comes back. HMAC-SHA-256 (RFC 2104). */
final class Seal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seal(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Signs a text.
     *
     * @param purpose what it is for: a seal for one purpose is none for another
     */
    String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var sum = mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    boolean fits(String purpose, String text, String seal) {
        return same(of(purpose, text), seal);
    }

    /** Compares in a time that tells nothing about where two texts differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                Tokens.hash(one).getBytes(StandardCharsets.UTF_8),
                Tokens.hash(other).getBytes(StandardCharsets.UTF_8));
    }
}
