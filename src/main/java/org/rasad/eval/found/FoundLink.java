package org.rasad.eval.found;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.LinkReason;

/**
 * Words that were taken for an entity.
 *
 * @param range where they stand
 * @param type what the entity is taken for
 * @param entity its id
 * @param reason what decided
 */
public record FoundLink(Range range, String type, String entity, LinkReason reason) {

  public FoundLink {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(reason, "reason");
  }

  /** The link that the record of a mention tells; none if it is without reason or id. */
  static Optional<FoundLink> from(Members json) throws FaultException {
    String id = json.text("id");
    String code = json.text("reason");
    Range range = FoundEntity.range(json);
    if (id == null || code == null || range == null) {
      return Optional.empty();
    }
    return Optional.of(new FoundLink(range, json.needed("type"), id, reason(code)));
  }

  private static LinkReason reason(String code) throws FaultException {
    @Nullable LinkReason reason = LinkReason.fromCode(code).orElse(null);
    if (reason == null) {
      throw new FaultException(code + " is no reason of links.");
    }
    return reason;
  }
}
