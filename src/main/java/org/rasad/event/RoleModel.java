package org.rasad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.Role;

/**
 * Chooses who takes part in an event.
 *
 * <p>For each role the mentions of the sentence compete with each other and with nobody: a
 * log-linear model gives each a probability, those of one entity are added up, and the best entity
 * has the role if it is likely enough. An entity has one role; where two roles want it, the
 * likelier wins. What is joined with the chosen one (العراق وسوريا) shares its role. Immutable and
 * thread-safe.
 */
public final class RoleModel {

  /** Balances precision and recall; measured by cross-validation (docs/roles.md). */
  private static final double LIKELY = 0.27;

  /** An event has a participant: if nobody is likely, somebody who is this likely. */
  private static final double POSSIBLE = 0.2;

  private record Choice(Role role, RoleCandidate candidate, double probability) {}

  private final FeatureWeights<Role> weights;

  public RoleModel(FeatureWeights<Role> weights) {
    this.weights = weights;
  }

  /** The participants in order of role and text; none if nobody of the sentence takes part. */
  public List<Argument> answer(RoleQuestion question) {
    List<Choice> best = new ArrayList<>();
    for (Role role : FeatureWeights.ROLES) {
      best(question, role).ifPresent(best::add);
    }
    best.sort(Comparator.comparingDouble(Choice::probability).reversed());
    List<Choice> chosen = best.stream().filter(c -> c.probability() >= LIKELY).toList();
    if (chosen.isEmpty()) {
      chosen = best.stream().limit(1).filter(c -> c.probability() >= POSSIBLE).toList();
    }
    return arguments(question, chosen);
  }

  private static List<Argument> arguments(RoleQuestion question, List<Choice> chosen) {
    Map<String, Argument> byEntity = new LinkedHashMap<>();
    List<Choice> taken = new ArrayList<>();
    for (Choice choice : chosen) {
      if (put(choice.role(), choice.candidate(), byEntity)) {
        taken.add(choice);
      }
    }
    // What is joined comes last: an entity keeps the role that it was chosen for itself.
    for (Choice choice : taken) {
      question.candidates().stream()
          .filter(c -> choice.candidate().joined().contains(c.mention()))
          .forEach(c -> put(choice.role(), c, byEntity));
    }
    return byEntity.values().stream().sorted(Argument.IN_ORDER).toList();
  }

  private static boolean put(Role role, RoleCandidate candidate, Map<String, Argument> byEntity) {
    String entity = candidate.mention().entity();
    return candidate.mayHave(role)
        && byEntity.putIfAbsent(entity, new Argument(role, candidate.mention())) == null;
  }

  /** The likeliest entity with its likeliest mention. */
  private Optional<Choice> best(RoleQuestion question, Role role) {
    Map<String, Choice> byEntity = new LinkedHashMap<>();
    Map<String, Double> ofEntity = new HashMap<>();
    for (Choice choice : choices(question, role)) {
      String entity = choice.candidate().mention().entity();
      byEntity.merge(entity, choice, (a, b) -> b.probability() > a.probability() ? b : a);
      ofEntity.merge(entity, choice.probability(), Double::sum);
    }
    return byEntity.entrySet().stream()
        .map(
            e -> new Choice(role, e.getValue().candidate(), ofEntity.getOrDefault(e.getKey(), 0.0)))
        .max(Comparator.comparingDouble(Choice::probability));
  }

  /** Each mention that may have the role, with its share of the odds of all and of nobody. */
  private List<Choice> choices(RoleQuestion question, Role role) {
    double[] odds =
        question.candidates().stream()
            .mapToDouble(c -> Math.exp(weights.score(role, c.features())))
            .toArray();
    double sum = Math.exp(weights.score(role, question.context()));
    for (double each : odds) {
      sum += each;
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      RoleCandidate candidate = question.candidates().get(i);
      if (candidate.mayHave(role)) {
        choices.add(new Choice(role, candidate, odds[i] / sum));
      }
    }
    return choices;
  }
}
