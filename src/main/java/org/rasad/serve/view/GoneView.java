package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * A thing that was in the store.
 *
 * @param name what it is called in its IRI
 * @param iri its identifier
 * @param withdrawals when it went, the last time first
 * @param successors what it was taken for, if several things
 */
public record GoneView(
    String name, String iri, List<Withdrawal> withdrawals, List<Link> successors) {

  /**
   * Something done after which it was gone.
   *
   * @param what its kind, leading to its page
   * @param date when, in words
   * @param reason in the words of who did it; may be empty
   */
  public record Withdrawal(Link what, String date, String reason) {
    public Withdrawal {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }
  }

  public GoneView {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(iri, "iri");
    withdrawals = List.copyOf(withdrawals);
    successors = List.copyOf(successors);
  }
}
