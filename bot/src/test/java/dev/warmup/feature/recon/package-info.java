@NullMarked
package dev.warmup.feature.recon;

import org.jspecify.annotations.NullMarked;
