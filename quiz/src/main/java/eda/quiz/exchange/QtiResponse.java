package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Question;
import java.util.List;
import java.util.stream.IntStream;

/** What an item takes for an answer, what that earns, and when feedback is shown. */
final class QtiResponse {
  static final String FEEDBACK = "FEEDBACK";
  static final String EXPLANATION = "EXPLANATION";
  static final String SHOWN = "shown";
  private static final String IDENTIFIER = "identifier";

  private final XmlDocument xml;
  private final Question question;

  QtiResponse(XmlDocument xml, Question question) {
    this.xml = xml;
    this.question = question;
  }

  void declare() {
    Kind kind = question.kind();
    String cardinality = cardinality(kind);
    xml.open(
        "responseDeclaration",
        IDENTIFIER,
        "RESPONSE",
        "cardinality",
        cardinality,
        "baseType",
        baseType(kind));
    correct(correct(kind));
    new QtiMapping(xml).write(kind);
    xml.close();
    xml.open(
        "outcomeDeclaration", IDENTIFIER, "SCORE", "cardinality", "single", "baseType", "float");
    xml.open("defaultValue").leaf("value", "0").close().close();
    if (kind instanceof Kind.Choice) {
      outcome(FEEDBACK, cardinality);
    }
    if (!question.explanation().isEmpty()) {
      outcome(EXPLANATION, "single");
    }
  }

  private void outcome(String name, String cardinality) {
    xml.empty(
        "outcomeDeclaration", IDENTIFIER, name, "cardinality", cardinality, "baseType", IDENTIFIER);
  }

  private static String cardinality(Kind kind) {
    boolean many =
        kind instanceof Kind.Matching || kind instanceof Kind.Choice choice && choice.multiple();
    return kind instanceof Kind.Sequence ? "ordered" : many ? "multiple" : "single";
  }

  private static String baseType(Kind kind) {
    if (kind instanceof Kind.Choice || kind instanceof Kind.Sequence) {
      return IDENTIFIER;
    }
    if (kind instanceof Kind.Matching) {
      return "directedPair";
    }
    return kind instanceof Kind.Numeric ? "float" : "string";
  }

  private void correct(List<String> values) {
    if (!values.isEmpty()) {
      xml.open("correctResponse");
      values.forEach(value -> xml.leaf("value", value));
      xml.close();
    }
  }

  private static List<String> correct(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return IntStream.range(0, choice.options().size())
          .filter(i -> choice.options().get(i).correct())
          .mapToObj(i -> QtiInteraction.name("c", i))
          .toList();
    } else if (kind instanceof Kind.Sequence sequence) {
      return IntStream.range(0, sequence.items().size())
          .mapToObj(i -> QtiInteraction.name("c", i))
          .toList();
    } else if (kind instanceof Kind.Matching matching) {
      return QtiMapping.pairs(matching);
    } else if (kind instanceof Kind.ShortText accepted) {
      return TypedTexts.of(accepted.accepted()).texts().stream().limit(1).toList();
    } else if (kind instanceof Kind.Numeric numeric) {
      return numeric.accepted().stream().limit(1).map(n -> n.value().toPlainString()).toList();
    }
    return kind instanceof Kind.Output output ? List.of(output.expected()) : List.of();
  }

  void process() {
    Kind kind = question.kind();
    boolean byHand = kind instanceof Kind.Open;
    boolean any = !byHand || !question.explanation().isEmpty();
    if (!any) {
      return;
    }
    xml.open("responseProcessing");
    if (QtiMapping.has(kind)) {
      xml.open("setOutcomeValue", IDENTIFIER, "SCORE");
      xml.empty("mapResponse", IDENTIFIER, "RESPONSE").close();
    } else if (!byHand) {
      xml.open("responseCondition").open("responseIf");
      condition(kind);
      set("SCORE", "float", "1");
      xml.close().close();
    }
    if (kind instanceof Kind.Choice) {
      xml.open("setOutcomeValue", IDENTIFIER, FEEDBACK);
      xml.empty("variable", IDENTIFIER, "RESPONSE").close();
    }
    if (!question.explanation().isEmpty()) {
      set(EXPLANATION, IDENTIFIER, SHOWN);
    }
    xml.close();
  }

  private void condition(Kind kind) {
    if (kind instanceof Kind.Numeric numeric) {
      xml.open("or");
      numeric.accepted().forEach(this::equal);
    } else {
      xml.open("match");
      xml.empty("variable", IDENTIFIER, "RESPONSE").empty("correct", IDENTIFIER, "RESPONSE");
    }
    xml.close();
  }

  private void equal(Kind.Numeric.Near near) {
    String width = near.tolerance().toPlainString();
    if (near.tolerance().signum() == 0) {
      xml.open("equal", "toleranceMode", "exact");
    } else {
      xml.open("equal", "toleranceMode", "absolute", "tolerance", width + " " + width);
    }
    xml.empty("variable", IDENTIFIER, "RESPONSE");
    xml.leaf("baseValue", near.value().toPlainString(), "baseType", "float").close();
  }

  private void set(String outcome, String baseType, String value) {
    xml.open("setOutcomeValue", IDENTIFIER, outcome);
    xml.leaf("baseValue", value, "baseType", baseType).close();
  }
}
