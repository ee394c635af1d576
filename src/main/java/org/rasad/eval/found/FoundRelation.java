package org.rasad.eval.found;

import java.util.Objects;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;

/**
 * A lasting fact.
 *
 * @param type code of the relation
 * @param subject the one it is said of
 * @param object the other one
 */
public record FoundRelation(String type, FoundEntity subject, FoundEntity object) {

  public FoundRelation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
  }

  static FoundRelation from(Members json) throws FaultException {
    return new FoundRelation(json.needed("type"), end(json, "subject"), end(json, "object"));
  }

  private static FoundEntity end(Members json, String name) throws FaultException {
    Members end = json.object(name);
    if (end == null) {
      throw new FaultException("The relation has no %s.".formatted(name));
    }
    return FoundEntity.from(end);
  }
}
