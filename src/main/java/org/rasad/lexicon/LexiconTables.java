package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.Table.Row;

/** Reads the tables of {@code data/lexicon/} and checks what they say. */
final class LexiconTables {

  private static final String WOMAN = "f";
  private static final String YES = "yes";

  /** The ending of the indefinite accusative. */
  private static final String ACCUSATIVE = "ا";

  /** Ta marbuta as it is folded. */
  private static final String FEMININE = "ه";

  private static final String WAW = "و";

  /** With it end the dual and the sound masculine plural. */
  private static final String DUAL = "ن";

  private final Faults faults;

  LexiconTables(Faults faults) {
    this.faults = faults;
  }

  FormIndex<Predicate> predicates() {
    FormIndex.Builder<Predicate> index = new FormIndex.Builder<>();
    for (Row row :
        read(
            "predicates.tsv",
            "id type mode perfect imperfect masdars participles frame complement example counterexample")) {
      EventType type = constant(EventType.class, row, "type");
      if (type != null) {
        Predicate predicate =
            new Predicate(
                row.cell("id"),
                type,
                modes(row, type),
                frame(row),
                status(row, "complement"),
                companion(row));
        addForms(index, predicate, row);
      }
    }
    return index.build();
  }

  FormIndex<LightVerb> lightVerbs() {
    FormIndex.Builder<LightVerb> index = new FormIndex.Builder<>();
    for (Row row :
        read(
            "light-verbs.tsv",
            "id perfect imperfect masdars participles noun subject example counterexample")) {
      row.values("noun").stream()
          .filter(slot -> !Frame.isSlot(slot))
          .forEach(slot -> fault(row, "«" + slot + "» is no slot."));
      addForms(index, new LightVerb(row.cell("id"), row.values("noun"), role(row)), row);
    }
    return index.build();
  }

  FormIndex<SpeechVerb> speechVerbs(List<Row> rows) {
    FormIndex.Builder<SpeechVerb> index = new FormIndex.Builder<>();
    rows.stream()
        .filter(r -> r.value("phrase").isEmpty())
        .forEach(r -> addForms(index, speechVerb(r), r));
    return index.build();
  }

  private SpeechVerb speechVerb(Row row) {
    String quotes = row.value("quotes").orElse(null);
    if (quotes != null && !Frame.PREPOSITIONS.contains(quotes)) {
      fault(row, "«" + quotes + "» is no preposition.");
    }
    return new SpeechVerb(row.cell("id"), quotes, row.cell("weak").equals(YES));
  }

  List<Row> speechRows() {
    return read(
        "speech.tsv",
        "id perfect imperfect masdars participles phrase quotes weak example counterexample");
  }

  List<Row> statusRows() {
    return read("status.tsv", "id kind words status example counterexample");
  }

  FormIndex<StatusCue> statusVerbs(List<Row> rows) {
    FormIndex.Builder<StatusCue> index = new FormIndex.Builder<>();
    for (Row row : rows) {
      cue(row)
          .filter(c -> c.kind() == StatusCue.Kind.VERB)
          .ifPresent(c -> row.values("words").forEach(pair -> addPair(index, c, pair)));
    }
    return index.build();
  }

  Trie<StatusCue> statusPhrases(List<Row> rows, StatusCue.Kind kind) {
    Trie<StatusCue> trie = new Trie<>();
    for (Row row : rows) {
      cue(row)
          .filter(c -> c.kind() == kind)
          .ifPresent(c -> row.values("words").forEach(w -> addWords(trie, Gazetteer.key(w), c)));
    }
    return trie;
  }

  /** A phrase also with its first word in the indefinite accusative, one word also with article. */
  private static void addWords(Trie<StatusCue> trie, String words, StatusCue cue) {
    trie.add(words, cue);
    if (cue.kind() == StatusCue.Kind.PHRASE && words.length() > 2) {
      List<String> parts = List.of(words.split(" ", 2));
      trie.add(parts.get(0) + "ا" + words.substring(parts.get(0).length()), cue);
      if (parts.size() == 1 && !ArabicSpelling.hasArticle(words)) {
        trie.add(ArabicSpelling.ARTICLE + words, cue);
      }
    }
  }

  Trie<Weapon> weapons() {
    Trie<Weapon> trie = new Trie<>();
    for (Row row : read("instruments.tsv", "id words mode en example counterexample")) {
      Optional<Mode> mode = row.value("mode").flatMap(Mode::fromCode);
      if (row.value("mode").isPresent() && mode.isEmpty()) {
        fault(row, "«" + row.cell("mode") + "» is no mode.");
      }
      Weapon weapon = new Weapon(row.cell("id"), mode);
      row.values("words").forEach(w -> addWeapon(trie, Gazetteer.key(w), weapon));
    }
    return trie;
  }

  /** The words, and the indefinite accusative of the first or of all: صاروخا, حزاما ناسفا. */
  private static void addWeapon(Trie<Weapon> trie, String words, Weapon weapon) {
    String[] parts = words.split(" ");
    trie.add(words, weapon);
    trie.add(accusative(parts[0]) + words.substring(parts[0].length()), weapon);
    trie.add(
        Arrays.stream(parts).map(LexiconTables::accusative).collect(Collectors.joining(" ")),
        weapon);
  }

  private static String accusative(String word) {
    boolean ending =
        !word.endsWith(FEMININE) && !word.endsWith(ACCUSATIVE) && !ArabicSpelling.hasArticle(word);
    return ending ? word + ACCUSATIVE : word;
  }

  Map<String, HeadWord> heads() {
    Map<String, HeadWord> heads = new HashMap<>();
    Map<String, HeadWord> inflected = new HashMap<>();
    for (Row row :
        read("heads.tsv", "id words person type kind named generic example counterexample")) {
      EntityType type = constant(EntityType.class, row, "type");
      if (type != null) {
        List<String> one = row.values("person");
        one.stream()
            .filter(w -> !row.values("words").contains(w))
            .forEach(w -> fault(row, "«" + w + "» is none of its words."));
        HeadWord several = head(row, type);
        for (String word : row.values("words")) {
          HeadWord head = one.contains(word) ? head(row, EntityType.PERSON) : several;
          heads.putIfAbsent(headKey(ArabicSpelling.fold(word)), head);
          // The dual of عدو is spelled like عدوان, "aggression".
          NounInflector.inflect(word).stream()
              .filter(form -> !form.endsWith(DUAL) || !word.endsWith(WAW))
              .forEach(f -> inflected.putIfAbsent(headKey(f), f.endsWith(DUAL) ? several : head));
        }
      }
    }
    // What a row lists goes before what is made from another row's: سجين is no form of سجون.
    inflected.forEach(heads::putIfAbsent);
    return heads;
  }

  private static HeadWord head(Row row, EntityType type) {
    return new HeadWord(
        row.cell("id"),
        type,
        row.cell("kind"),
        row.cell("named").equals(YES),
        row.cell("generic").equals(YES));
  }

  private static String headKey(String folded) {
    return Arrays.stream(folded.split(" "))
        .map(ArabicSpelling::withoutArticle)
        .collect(Collectors.joining(" "));
  }

  Trie<Title> titles() {
    Trie<Title> trie = new Trie<>();
    for (Row row : read("titles.tsv", "id words post holds example counterexample")) {
      Title.Holds holds = constant(Title.Holds.class, row, "holds");
      if (holds != null) {
        Title title = new Title(row.cell("id"), row.cell("post").equals(YES), holds);
        row.values("words").forEach(w -> addWithArticle(trie, Gazetteer.key(w), title));
      }
    }
    return trie;
  }

  Trie<TimeWord> timeWords() {
    Trie<TimeWord> trie = new Trie<>();
    for (Row row : read("time.tsv", "id kind value words example counterexample")) {
      TimeWord.Kind kind = constant(TimeWord.Kind.class, row, "kind");
      Optional<Integer> value =
          row.value("value").isEmpty() ? Optional.of(0) : number(row, "value");
      value.ifPresent(v -> addTimeWords(trie, kind, v, row));
      checkExample(row);
    }
    return trie;
  }

  private void checkExample(Row row) {
    String example = Gazetteer.key(row.cell("example"));
    if (row.values("words").stream().map(Gazetteer::key).noneMatch(example::contains)) {
      fault(row, "No word of it stands in its example.");
    }
  }

  private static void addTimeWords(
      Trie<TimeWord> trie, TimeWord.@Nullable Kind kind, int value, Row row) {
    if (kind != null) {
      row.values("words").forEach(w -> trie.add(Gazetteer.key(w), new TimeWord(kind, value)));
    }
  }

  /** Values by folded number word. */
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Row row : read("numbers.tsv", "id words")) {
      number(row, "id")
          .ifPresent(v -> row.values("words").forEach(w -> numbers.put(Gazetteer.key(w), v)));
    }
    return numbers;
  }

  List<Row> relationRows() {
    return read("relations.tsv", "id type words order example counterexample");
  }

  Trie<RelationCue> relationCues(List<Row> rows) {
    Trie<RelationCue> trie = new Trie<>();
    for (Row row : rows) {
      Optional<RelationType> type =
          Arrays.stream(RelationType.values())
              .filter(t -> t.code().equals(row.cell("type")))
              .findFirst();
      RelationCue.Order order =
          constantOrNull(RelationCue.Order.class, row.cell("order").replace('-', '_'));
      if (type.isEmpty() || order == null) {
        fault(
            row,
            "«" + row.cell("type") + "», «" + row.cell("order") + "» is no relation and order.");
      } else {
        RelationCue cue = new RelationCue(row.cell("id"), type.orElseThrow(), order);
        row.values("words").forEach(w -> trie.add(Gazetteer.key(w), cue));
      }
    }
    return trie;
  }

  /** The folded first words of the relation cues, without article: تابعة, متمركزة. */
  Set<String> relationOpeners(List<Row> rows) {
    Set<String> openers = new HashSet<>();
    for (Row row : rows) {
      row.values("words").stream()
          .filter(w -> w.contains(" "))
          .forEach(w -> openers.add(ArabicSpelling.withoutArticle(Gazetteer.key(w).split(" ")[0])));
    }
    return openers;
  }

  private Optional<Integer> number(Row row, String column) {
    try {
      return Optional.of(Integer.valueOf(row.cell(column)));
    } catch (NumberFormatException e) {
      fault(row, "«" + row.cell(column) + "» is no whole number.");
      return Optional.empty();
    }
  }

  List<Row> givenNameRows() {
    return read("given-names.tsv", "id gender");
  }

  Set<String> givenNames(List<Row> rows) {
    Set<String> names = new HashSet<>();
    rows.forEach(r -> names.add(Gazetteer.key(r.cell("id"))));
    return names;
  }

  Set<String> womensNames(List<Row> rows) {
    return givenNames(rows.stream().filter(r -> r.cell("gender").equals(WOMAN)).toList());
  }

  Trie<String> speechPhrases(List<Row> rows) {
    Trie<String> trie = new Trie<>();
    rows.forEach(r -> r.values("phrase").forEach(p -> trie.add(Gazetteer.key(p), r.cell("id"))));
    return trie;
  }

  private static void addWithArticle(Trie<Title> trie, String words, Title title) {
    trie.add(words, title);
    if (!words.contains(" ") && !ArabicSpelling.hasArticle(words)) {
      trie.add(ArabicSpelling.ARTICLE + words, title);
    }
  }

  private void addPair(FormIndex.Builder<StatusCue> index, StatusCue cue, String pair) {
    List<String> forms = List.of(pair.split(",", -1));
    String words = Gazetteer.key(forms.get(0));
    int space = words.indexOf(' ');
    String companion = space < 0 ? null : words.substring(space + 1);
    StatusCue whole = new StatusCue(cue.id(), cue.kind(), cue.status(), companion);
    if (forms.size() == 2) {
      index.add(whole, forms.get(0), forms.get(1), List.of(), List.of());
    } else {
      index.add(whole, "", "", List.of(pair), List.of());
    }
  }

  private static <T> void addForms(FormIndex.Builder<T> index, T lexeme, Row row) {
    index.add(
        lexeme,
        row.cell("perfect"),
        row.cell("imperfect"),
        row.values("masdars"),
        row.values("participles"));
  }

  private List<Row> read(String file, String columns) {
    return Table.read("lexicon/" + file, List.of(columns.split(" ")), faults).rows();
  }

  private List<Mode> modes(Row row, EventType type) {
    List<Mode> modes = new ArrayList<>();
    for (String code : row.values("mode")) {
      Optional<Mode> mode = Mode.fromCode(code).filter(m -> m.type() == type);
      mode.ifPresentOrElse(
          modes::add, () -> fault(row, "«" + code + "» is no mode of " + type + "."));
    }
    return modes;
  }

  Frame frame(Row row) {
    Map<String, SlotRole> slots = new HashMap<>();
    for (String pair : row.cell("frame").split(" ")) {
      int equals = pair.indexOf('=');
      String slot = equals < 0 ? pair : pair.substring(0, equals);
      SlotRole role =
          equals < 0 ? null : constantOrNull(SlotRole.class, pair.substring(equals + 1));
      if (role == null || !Frame.isSlot(slot)) {
        if (!pair.isEmpty()) {
          fault(row, "«" + pair + "» in the frame is no slot=role.");
        }
      } else if (slots.put(slot, role) != null) {
        fault(row, "The slot «" + slot + "» stands twice in the frame.");
      }
    }
    return new Frame(slots);
  }

  /** Of a predicate of several words (أخلى سبيل) all but the first. */
  private static @Nullable String companion(Row row) {
    String words =
        Gazetteer.key(
            row.cell("perfect").isEmpty()
                ? row.cell("masdars").split("[|,]")[0]
                : row.cell("perfect"));
    int space = words.indexOf(' ');
    return space < 0 ? null : words.substring(space + 1);
  }

  private Optional<Role> role(Row row) {
    return switch (row.cell("subject")) {
      case "actor" -> Optional.of(Role.ACTOR);
      case "recipient" -> Optional.of(Role.RECIPIENT);
      case "none", "" -> Optional.empty();
      default -> {
        fault(row, "The subject is «" + row.cell("subject") + "», not actor, recipient or none.");
        yield Optional.empty();
      }
    };
  }

  private Optional<StatusCue> cue(Row row) {
    StatusCue.Kind kind = constant(StatusCue.Kind.class, row, "kind");
    Status status = status(row, "status");
    return kind == null || status == null
        ? Optional.empty()
        : Optional.of(new StatusCue(row.cell("id"), kind, status, null));
  }

  private @Nullable Status status(Row row, String column) {
    return row.value(column).isEmpty() ? null : constant(Status.class, row, column);
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, Row row, String column) {
    E constant = constantOrNull(type, row.cell(column));
    if (constant == null) {
      fault(row, "«" + row.cell(column) + "» is no " + column + ".");
    }
    return constant;
  }

  private static <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return constant;
      }
    }
    return null;
  }

  private void fault(Row row, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
