package org.rasad.export.row;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one event.
 *
 * @param happening what, who, when and where
 * @param status {@code actual}, {@code negated}, {@code future} or {@code hypothetical}; empty if
 *     unknown
 * @param killed how many were killed; null if the article does not say
 * @param wounded how many were wounded; null if the article does not say
 * @param confidence 0 to 1; null if unknown
 * @param incident address of the incident that it reports; empty if it reports none
 * @param article the article that tells it
 * @param quote the sentence that tells it
 */
public record EventRow(
    Happening happening,
    String status,
    @Nullable Integer killed,
    @Nullable Integer wounded,
    @Nullable BigDecimal confidence,
    String incident,
    ArticleRow article,
    String quote) {}
