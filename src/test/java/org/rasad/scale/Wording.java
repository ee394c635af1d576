package org.rasad.scale;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.RelationType;

/** The words of invented articles. */
final class Wording {

  /**
   * How an event is told.
   *
   * @param verb of what happened
   * @param noun of what is planned
   * @param link before the recipient; may be empty
   */
  record Telling(String verb, String noun, String link) {}

  /** A weapon of {@code data/lexicon/instruments.tsv} and how an attack with it is done. */
  record Arm(String weapon, Optional<Mode> mode) {}

  static final Map<EventType, Telling> TELLINGS = tellings();

  static final List<Arm> ARMS =
      List.of(
          new Arm("طائرة مسيرة", Optional.of(Mode.DRONE)),
          new Arm("صاروخ", Optional.of(Mode.HEAVY_WEAPONS)),
          new Arm("عبوة ناسفة", Optional.of(Mode.EXPLOSIVES)),
          new Arm("حزام ناسف", Optional.of(Mode.SUICIDE_ATTACK)),
          new Arm("إف-16", Optional.of(Mode.AERIAL)),
          new Arm("بندقية", Optional.of(Mode.FIREARMS)),
          new Arm("برميل متفجر", Optional.of(Mode.AERIAL)),
          new Arm("بارجة", Optional.of(Mode.HEAVY_WEAPONS)));

  static final Map<RelationType, String> RELATIONS =
      Map.of(
          RelationType.LOCATED_IN, "تقع في",
          RelationType.MEMBER_OF, "عضو في",
          RelationType.LEADER_OF, "يقود",
          RelationType.SUPPORTED_BY, "مدعومة من",
          RelationType.STATIONED_AT, "تتمركز في");

  static final List<String> MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  /** From Monday. */
  static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  static final List<String> UNKNOWN_MEN =
      List.of("مسلحون مجهولون", "مقاتلون ملثمون", "قوة خاصة", "عناصر خارجة عن القانون");

  private static final List<String> OUTLETS = List.of("وكالة", "صحيفة", "قناة", "موقع");

  private static final List<String> PROPER =
      List.of(
          "الرافدين",
          "الساحل",
          "النخيل",
          "الوادي",
          "الأفق",
          "السنابل",
          "الربيع",
          "المنارة",
          "الصحراء",
          "الجسر",
          "البادية",
          "الواحة",
          "الضفاف",
          "الينابيع",
          "السهول");

  private static final List<String> BODIES =
      List.of("لواء", "كتيبة", "سرايا", "فوج", "تجمع", "جبهة", "حركة", "تشكيل", "مجموعة", "تيار");

  private static final List<String> QUALITIES =
      List.of(
          "الأولى",
          "الثانية",
          "الثالثة",
          "الرابعة",
          "الخامسة",
          "الشمالية",
          "الجنوبية",
          "الشرقية",
          "الغربية",
          "الجديدة",
          "الحرة",
          "الموحدة",
          "المستقلة",
          "الوطنية",
          "الشعبية",
          "المركزية");

  private Wording() {}

  /** Sixty invented outlets. */
  static List<String> publishers() {
    List<String> publishers = new ArrayList<>();
    for (String word : PROPER) {
      OUTLETS.forEach(o -> publishers.add(o + " " + word + " التجريبية"));
    }
    return publishers;
  }

  /** Names of 2,400 factions that do not exist. */
  static List<String> inventedNames() {
    List<String> names = new ArrayList<>();
    for (String body : BODIES) {
      for (String word : PROPER) {
        QUALITIES.forEach(q -> names.add(body + " " + word + " " + q));
      }
    }
    return names;
  }

  private static Map<EventType, Telling> tellings() {
    Map<EventType, Telling> tellings = new EnumMap<>(EventType.class);
    tellings.put(EventType.AGREE, new Telling("اتفق", "الاتفاق", "مع"));
    tellings.put(EventType.CONSULT, new Telling("تباحث", "التباحث", "مع"));
    tellings.put(EventType.SUPPORT, new Telling("أيد", "تأييد", ""));
    tellings.put(EventType.CONCEDE, new Telling("تنازل", "التنازل", "أمام"));
    tellings.put(EventType.COOPERATE, new Telling("تعاون", "التعاون", "مع"));
    tellings.put(EventType.AID, new Telling("ساعد", "مساعدة", ""));
    tellings.put(EventType.RETREAT, new Telling("انسحب", "الانسحاب", "أمام"));
    tellings.put(EventType.REQUEST, new Telling("طالب", "مطالبة", ""));
    tellings.put(EventType.ACCUSE, new Telling("اتهم", "اتهام", ""));
    tellings.put(EventType.REJECT, new Telling("رفض", "رفض", "دعوة"));
    tellings.put(EventType.THREATEN, new Telling("هدد", "تهديد", ""));
    tellings.put(EventType.PROTEST, new Telling("تظاهر", "التظاهر", "ضد"));
    tellings.put(EventType.SANCTION, new Telling("عاقب", "معاقبة", ""));
    tellings.put(EventType.MOBILIZE, new Telling("استنفر", "الاستنفار", "ضد"));
    tellings.put(EventType.COERCE, new Telling("اعتقل", "اعتقال", ""));
    tellings.put(EventType.ASSAULT, new Telling("هاجم", "مهاجمة", ""));
    return tellings;
  }
}
