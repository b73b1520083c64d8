package eda.quiz.exchange;

import eda.quiz.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Points for parts of an answer, between 0 and 1 in all. */
final class QtiMapping {
  private final XmlDocument xml;

  QtiMapping(XmlDocument xml) {
    this.xml = xml;
  }

  /** Whether the kind is scored by its parts, not as a whole. */
  static boolean has(Kind kind) {
    return kind instanceof Kind.Choice choice && choice.multiple()
        || kind instanceof Kind.Matching
        || kind instanceof Kind.ShortText;
  }

  /** The right pairs as identifiers of both sides. */
  static List<String> pairs(Kind.Matching matching) {
    List<String> chips = matching.chips();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < matching.pairs().size(); i++) {
      int right = chips.indexOf(matching.pairs().get(i).right());
      pairs.add(QtiInteraction.name("l", i) + " " + QtiInteraction.name("r", right));
    }
    return pairs;
  }

  void write(Kind kind) {
    if (!has(kind)) {
      return;
    }
    xml.open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
    if (kind instanceof Kind.Choice choice) {
      List<String> weights = Weights.of(choice);
      for (int i = 0; i < weights.size(); i++) {
        BigDecimal points = new BigDecimal(weights.get(i)).movePointLeft(2);
        entry(QtiInteraction.name("c", i), points.stripTrailingZeros().toPlainString());
      }
    } else if (kind instanceof Kind.Matching matching) {
      List<String> pairs = pairs(matching);
      BigDecimal points =
          BigDecimal.ONE.divide(BigDecimal.valueOf(pairs.size()), MathContext.DECIMAL32);
      pairs.forEach(pair -> entry(pair, points.toPlainString()));
    } else if (kind instanceof Kind.ShortText accepted) {
      TypedTexts typed = TypedTexts.of(accepted.accepted());
      String cased = Boolean.toString(typed.code());
      for (String text : typed.texts()) {
        xml.empty("mapEntry", "mapKey", text, "mappedValue", "1", "caseSensitive", cased);
      }
    }
    xml.close();
  }

  private void entry(String key, String points) {
    xml.empty("mapEntry", "mapKey", key, "mappedValue", points);
  }
}
