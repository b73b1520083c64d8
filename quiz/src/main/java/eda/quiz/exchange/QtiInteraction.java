package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.util.List;

/** The part of an item body that learners act on. */
final class QtiInteraction {
  private static final String RESPONSE = "responseIdentifier";

  private final XmlDocument xml;
  private final String shuffle;

  QtiInteraction(XmlDocument xml, boolean shuffle) {
    this.xml = xml;
    this.shuffle = Boolean.toString(shuffle);
  }

  /** The identifier of the part at an index from 0. */
  static String name(String letter, int index) {
    return letter + (index + 1);
  }

  void write(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      add(choice);
    } else if (kind instanceof Kind.Sequence sequence) {
      add(sequence);
    } else if (kind instanceof Kind.Matching matching) {
      add(matching);
    } else if (kind instanceof Kind.ShortText || kind instanceof Kind.Numeric) {
      xml.open("p").empty("textEntryInteraction", RESPONSE, "RESPONSE").close();
    } else if (kind instanceof Kind.Output) {
      // Without a format, since the schema and the model spell the one for output differently.
      xml.empty("extendedTextInteraction", RESPONSE, "RESPONSE");
    } else if (kind instanceof Kind.Open open) {
      xml.empty("extendedTextInteraction", RESPONSE, "RESPONSE");
      add(open);
    } else {
      throw new AssertionError(kind);
    }
  }

  private void add(Kind.Choice choice) {
    String most = choice.multiple() ? "0" : "1";
    xml.open("choiceInteraction", RESPONSE, "RESPONSE", "shuffle", shuffle, "maxChoices", most);
    List<String> texts = choice.options().stream().map(Option::text).toList();
    parts("simpleChoice", "c", texts);
    xml.close();
  }

  private void add(Kind.Sequence sequence) {
    xml.open("orderInteraction", RESPONSE, "RESPONSE", "shuffle", "true");
    parts("simpleChoice", "c", sequence.items());
    xml.close();
  }

  /** Each left side is used once at most, each right side as often as learners like. */
  private void add(Kind.Matching matching) {
    List<String> lefts = matching.pairs().stream().map(Kind.Matching.Pair::left).toList();
    xml.open(
        "matchInteraction",
        RESPONSE,
        "RESPONSE",
        "shuffle",
        "true",
        "maxAssociations",
        Integer.toString(lefts.size()));
    xml.open("simpleMatchSet");
    parts("simpleAssociableChoice", "l", lefts, "matchMax", "1");
    xml.close().open("simpleMatchSet");
    parts("simpleAssociableChoice", "r", matching.chips(), "matchMax", "0");
    xml.close().close();
  }

  private void add(Kind.Open open) {
    if (!open.rubric().isEmpty()) {
      xml.open("rubricBlock", "view", "scorer").open("ul");
      open.rubric().forEach(point -> xml.open("li").fragment(Html.blocks(point)).close());
      xml.close().close();
    }
  }

  private void parts(String element, String letter, List<String> texts, String... attributes) {
    for (int i = 0; i < texts.size(); i++) {
      String[] all = new String[attributes.length + 2];
      all[0] = "identifier";
      all[1] = name(letter, i);
      System.arraycopy(attributes, 0, all, 2, attributes.length);
      xml.open(element, all).fragment(Html.blocks(texts.get(i))).close();
    }
  }
}
