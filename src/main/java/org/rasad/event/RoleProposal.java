package org.rasad.event;

import java.util.Objects;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Frame.SlotRole;

/**
 * What one path of the grammar says of a mention's part in an event.
 *
 * @param mention who or what takes part
 * @param path the way from the event's word to the mention: {@code subject}, {@code genitive},
 *     {@code pp-على}
 * @param role what the event's frame gives to that path
 */
record RoleProposal(Mention mention, String path, SlotRole role) {

  RoleProposal {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(role, "role");
  }
}
