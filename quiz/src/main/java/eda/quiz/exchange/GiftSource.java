package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.QuizPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Moodle's GIFT format: questions with blank lines between them.
 *
 * <p>A question that can't be read becomes an error and costs no other one.
 */
final class GiftSource implements Source {
  private static final String CATEGORY = "$CATEGORY:";

  @Override
  public String name() {
    return "gift";
  }

  @Override
  public QuizPage read(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = unmarked.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    Bank bank = new Bank();
    List<String> block = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || lines.get(i).isBlank();
      if (!ends) {
        block.add(lines.get(i));
      } else if (!block.isEmpty()) {
        read(block, i - block.size() + 1, bank);
        block.clear();
      }
    }
    return bank.page(Math.max(1, lines.size()));
  }

  private static void read(List<String> lines, int line, Bank bank) {
    GiftMarks marks = GiftMarks.in(lines);
    List<String> bare = lines.stream().filter(each -> !GiftMarks.comment(each)).toList();
    if (!bare.isEmpty() && bare.get(0).strip().startsWith(CATEGORY)) {
      String path = bare.get(0).strip().substring(CATEGORY.length());
      bank.begin(Category.title(path), line);
      bare = bare.subList(1, bare.size());
    }
    String text = String.join("\n", bare).strip();
    if (!text.isEmpty()) {
      read(text, marks, new Place(bank, line));
    }
  }

  /** Where findings go to, and the line that they are about. */
  record Place(Bank bank, int line) {
    void note(String message) {
      bank.note(line, "gift-kept-partly", message);
    }

    void error(String message) {
      bank.error(line, "gift-not-read", message);
    }
  }

  private static void read(String text, GiftMarks marks, Place place) {
    int nameEnd = text.startsWith("::") ? GiftText.find(text, "::", 2) : -1;
    String name = nameEnd < 0 ? "" : GiftText.unescape(text.substring(2, nameEnd)).strip();
    String rest = nameEnd < 0 ? text : text.substring(nameEnd + 2).strip();
    int open = GiftText.find(rest, "{", 0);
    int close = GiftText.find(rest, "}", Math.max(open, 0));
    if (open < 0 && close < 0) {
      place.bank().introduce(GiftMarkup.of(rest).text(rest), place.line());
    } else if (open < 0 || close < 0) {
      place.error("The braces of this question don't match. Write \\{ where a brace is text.");
    } else {
      String after = rest.substring(close + 1).strip();
      String stem = rest.substring(0, open) + (after.isEmpty() ? "" : "_____ " + after);
      String braces = rest.substring(open + 1, close).strip();
      add(new Parts(name, stem, braces), marks, place);
    }
  }

  private record Parts(String name, String stem, String braces) {}

  private static void add(Parts parts, GiftMarks marks, Place place) {
    GiftMarkup markup = GiftMarkup.of(parts.stem().strip());
    String stem = markup.text(parts.stem());
    int end = GiftText.find(parts.braces(), "####", 0);
    String answers = end < 0 ? parts.braces() : parts.braces().substring(0, end).strip();
    String explanation = end < 0 ? "" : markup.text(parts.braces().substring(end + 4));
    Kind kind = new GiftKey(markup, place).read(answers);
    place
        .bank()
        .add(
            new Found(
                marks.id(),
                marks.topic(),
                Stem.of(parts.name(), stem),
                kind,
                "",
                explanation,
                place.line()));
  }
}
