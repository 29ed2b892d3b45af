/** Company recon: a team's sheets of companies, filled in together from the template in the notes. */
@NullMarked
package dev.warmup.feature.recon;

import org.jspecify.annotations.NullMarked;
