package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.lexicon.WordForm.Kind;
import org.rasad.lexicon.WordForm.Voice;

/**
 * Inflects Arabic verbs from the two forms that dictionaries give, the third person masculine
 * singular of the perfect and of the imperfect.
 *
 * <p>Sound, hollow (قال), defective (دعا، نفى، بقي) and doubled verbs are told apart by the written
 * stem. What comes out is folded ({@link ArabicSpelling#fold}) and free of clitics, as the
 * segmenter cuts them: the future {@code س} and object pronouns are not part of a form, but the
 * stem that stands before a pronoun is ({@code رشقو+ها}, {@code اجرا+ه}). Known limits: doubled
 * verbs of more than two letters (احتل) do not part their last two before a consonant; the
 * shortened jussive of hollow verbs (لم يقل) is left out, since it mostly collides with other
 * verbs, and so are the dual and feminine plural of the second person.
 *
 * <p>The classes of weak verbs follow K. C. Ryding, A Reference Grammar of Modern Standard Arabic
 * (2005), chapter 21.
 */
final class VerbInflector {

  private static final char ALEF = 'ا';
  private static final char WAW = 'و';
  private static final char YEH = 'ي';
  private static final char ALEF_MAKSURA = 'ى';
  private static final char ALEF_HAMZA = 'أ';
  private static final char WAW_HAMZA = 'ؤ';

  private static final List<String> PERFECT_ENDINGS = List.of("", "ت", "تا", "ا", "وا", "و");
  private static final List<String> PERFECT_CONSONANT_ENDINGS = List.of("نا", "ن", "تم");
  private static final List<String> IMPERFECT_ENDINGS =
      List.of("", "ون", "وا", "و", "ان", "ا", "ن", "ين");
  private static final List<String> IMPERFECT_WEAK_ENDINGS = List.of("ون", "وا", "ين");
  private static final List<String> IMPERFECT_PREFIXES = List.of("ي", "ت", "ن", "ا");

  private VerbInflector() {}

  /** Every written form of the verb, folded, with what it is; in a fixed order. */
  static Map<String, WordForm> inflect(String perfect, String imperfect) {
    Map<String, WordForm> forms = new LinkedHashMap<>();
    if (!perfect.isEmpty()) {
      perfect(perfect).forEach(f -> put(forms, f, WordForm.PERFECT));
      passivePerfect(perfect)
          .forEach(f -> put(forms, f, new WordForm(Kind.PERFECT, Voice.PASSIVE)));
    }
    if (!imperfect.isEmpty()) {
      imperfect(imperfect).forEach(f -> put(forms, f, WordForm.IMPERFECT));
      if (isHollow(perfect)) {
        passiveImperfect(imperfect)
            .forEach(f -> put(forms, f, new WordForm(Kind.IMPERFECT, Voice.PASSIVE)));
      }
    }
    return forms;
  }

  private static void put(Map<String, WordForm> forms, String form, WordForm what) {
    forms.putIfAbsent(ArabicSpelling.fold(form), what);
  }

  private static List<String> perfect(String verb) {
    char last = verb.charAt(verb.length() - 1);
    String stem = verb.substring(0, verb.length() - 1);
    if (last == ALEF_MAKSURA) {
      // Without يت: in news أجريت is "was held" and not "I held".
      return with(stem, "ى", "ت", "تا", "يا", "وا", "و", "ا", "ينا", "ين");
    }
    if (last == ALEF) {
      return with(stem, "ا", "ت", "تا", "وا", "و", "ونا", "وت", "ون");
    }
    if (last == YEH) {
      return with(stem, "ي", "يت", "يتا", "يا", "وا", "و", "ينا");
    }
    List<String> forms = new ArrayList<>(with(verb, PERFECT_ENDINGS));
    forms.addAll(beforeConsonant(verb));
    if (last == ALEF_HAMZA) {
      forms.addAll(with(stem + WAW_HAMZA, "وا", "و"));
    }
    return forms;
  }

  /** The stem with the endings that begin with a consonant: قلنا، رددنا، شننا. */
  private static List<String> beforeConsonant(String verb) {
    String stem = verb;
    if (isHollow(verb)) {
      stem = withoutPenultimate(verb);
    } else if (verb.length() == 2) {
      stem = verb + verb.charAt(1);
    }
    // Two nun in a row are written as one, with a shadda that newspapers leave out.
    return stem.endsWith("ن") ? with(stem, "ا", "", "تم") : with(stem, PERFECT_CONSONANT_ENDINGS);
  }

  /** Only where the passive is written otherwise: أصاب أصيب، أجرى أجريت، هاجم هوجم. */
  private static List<String> passivePerfect(String active) {
    boolean third = isThirdForm(active);
    String verb = third ? active.charAt(0) + "و" + active.substring(2) : active;
    char last = verb.charAt(verb.length() - 1);
    String stem = verb.substring(0, verb.length() - 1);
    if (last == ALEF || last == ALEF_MAKSURA) {
      return with(stem, "ي", "يت", "يا", "يتا");
    }
    if (third) {
      return with(verb, PERFECT_ENDINGS);
    }
    return isHollow(verb) ? with(withPenultimate(verb, YEH), PERFECT_ENDINGS) : List.of();
  }

  private static List<String> imperfect(String verb) {
    String body = verb.substring(1);
    char last = body.charAt(body.length() - 1);
    String stem = body.substring(0, body.length() - 1);
    List<String> bodies = new ArrayList<>();
    if (last == YEH || last == WAW || last == ALEF_MAKSURA) {
      bodies.add(body);
      bodies.add(stem);
      bodies.add(last == ALEF_MAKSURA ? stem + "يان" : body + "ان");
      bodies.add(stem + ALEF);
      bodies.addAll(with(stem, IMPERFECT_WEAK_ENDINGS));
    } else {
      bodies.addAll(with(body, IMPERFECT_ENDINGS));
      if (last == ALEF_HAMZA) {
        bodies.addAll(with(stem + WAW_HAMZA, "ون", "وا", "و"));
      }
    }
    return prefixed(bodies);
  }

  /**
   * Of a hollow verb, where the passive is written otherwise: يصيب يصاب، يقول يقال. The ya of يسير
   * (سيّر) is a consonant and stays; only the perfect tells.
   */
  private static List<String> passiveImperfect(String verb) {
    char penultimate = verb.length() < 4 ? 0 : verb.charAt(verb.length() - 2);
    return penultimate == YEH || penultimate == WAW
        ? prefixed(with(withPenultimate(verb, ALEF).substring(1), IMPERFECT_ENDINGS))
        : List.of();
  }

  private static List<String> prefixed(List<String> bodies) {
    List<String> forms = new ArrayList<>();
    for (String prefix : IMPERFECT_PREFIXES) {
      bodies.forEach(b -> forms.add(prefix + b));
    }
    return forms;
  }

  /**
   * Form III: هاجم، نادى. One that begins with waw is left out: what is written ووصل is "and he
   * arrived".
   */
  private static boolean isThirdForm(String verb) {
    return verb.length() == 4 && verb.charAt(1) == ALEF && verb.charAt(0) != WAW;
  }

  private static boolean isHollow(String verb) {
    return verb.length() >= 3 && verb.charAt(verb.length() - 2) == ALEF;
  }

  private static String withoutPenultimate(String verb) {
    return verb.substring(0, verb.length() - 2) + verb.charAt(verb.length() - 1);
  }

  private static String withPenultimate(String verb, char letter) {
    return verb.substring(0, verb.length() - 2) + letter + verb.charAt(verb.length() - 1);
  }

  private static List<String> with(String stem, String... endings) {
    return with(stem, List.of(endings));
  }

  private static List<String> with(String stem, List<String> endings) {
    List<String> forms = new ArrayList<>(endings.size());
    for (String ending : endings) {
      forms.add(stem.concat(ending));
    }
    return forms;
  }
}
