package eda.quiz.write;

import eda.quiz.Fingerprint;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes a quiz as quizdown in one canonical form, wrapper included.
 *
 * <p>Reading the text again gives the same quiz, line numbers apart, as long as no question was
 * faulty. Ids are written only where the author had given them.
 */
public final class QuizdownWriter {
  private final StringBuilder text = new StringBuilder();

  private QuizdownWriter() {}

  public static String write(Quiz quiz) {
    QuizdownWriter writer = new QuizdownWriter();
    writer.add(quiz);
    return writer.text.toString();
  }

  private void add(Quiz quiz) {
    text.append("{{< quizdown >}}\n");
    add(quiz.options());
    block(quiz.introduction());
    HeadingLevels levels = HeadingLevels.of(quiz);
    String topic = "";
    for (Question question : quiz.questions()) {
      if (!question.topic().equals(topic)) {
        topic = question.topic();
        block(levels.ofTopic(topic));
      }
      add(question, levels);
    }
    text.append("\n{{< /quizdown >}}\n");
  }

  private void add(QuizOptions options) {
    if (!options.values().isEmpty()) {
      text.append("\n---\n");
      options.values().entrySet().forEach(this::addOption);
      text.append("---\n");
    }
  }

  private void addOption(Map.Entry<String, String> option) {
    String value = option.getValue();
    boolean plain =
        !value.contains(" #")
            && !value.startsWith("\"")
            && !value.startsWith("'")
            && value.equals(value.strip());
    String quote = value.contains("\"") ? "'" : "\"";
    text.append(option.getKey()).append(": ");
    text.append(plain ? value : quote + value + quote).append('\n');
  }

  private void add(Question question, HeadingLevels levels) {
    block(levels.ofQuestion(question.title() + attributes(question)));
    add(question.options());
    block(question.body());
    labelled("Hint", question.hint());
    add(question.kind(), ListSigns.after(question.body()));
    labelled("Explanation", question.explanation());
  }

  private static String attributes(Question question) {
    String fingerprint = Fingerprint.of(question);
    boolean given =
        !question.id().equals(fingerprint) && !question.id().startsWith(fingerprint + "-");
    boolean weighs = question.weight().compareTo(BigDecimal.ONE) != 0;
    List<String> attributes = new ArrayList<>();
    if (given) {
      attributes.add("#" + question.id());
    }
    if (weighs) {
      attributes.add("weight=" + question.weight().toPlainString());
    }
    return attributes.isEmpty() ? "" : " {" + String.join(" ", attributes) + "}";
  }

  private void add(Kind kind, ListSigns signs) {
    String bullet = signs.bullet();
    if (kind instanceof Kind.Choice choice) {
      items(choice.options(), option -> option(bullet, option));
    } else if (kind instanceof Kind.Sequence sequence) {
      numbered(sequence.items(), signs.delimiter());
    } else if (kind instanceof Kind.Matching matching) {
      items(matching.pairs(), pair -> item(bullet, pair.left() + " :: " + pair.right(), "  "));
      matching.distractors().forEach(c -> text.append(item(bullet, ":: " + c, "  ")).append('\n'));
    } else if (kind instanceof Kind.Output output) {
      block(bullet + "[=]\n" + indented(Fences.around(output.expected()), "  "));
    } else if (kind instanceof Kind.Open open) {
      items(open.rubric(), point -> item(bullet + "[?] ", point, "  "));
    } else if (kind instanceof Kind.ShortText accepted) {
      items(accepted.accepted(), answer -> item(bullet + "[=] ", answer, "  "));
    } else if (kind instanceof Kind.Numeric numeric) {
      items(numeric.accepted(), near -> bullet + "[=] " + near);
    } else {
      throw new AssertionError(kind);
    }
  }

  private <T> void items(List<T> items, Function<T, String> written) {
    block(lines(items.stream().map(written).toList()));
  }

  private static String option(String bullet, Option option) {
    String marked = item(bullet + (option.correct() ? "[x] " : "[ ] "), option.text(), "  ");
    if (option.comment().isEmpty()) {
      return marked;
    }
    // Right below a table, Markdown takes a quote with vertical bars for another row.
    String gap = option.text().contains("|") ? "\n\n" : "\n";
    return marked + gap + indented(quoted(option.comment()), "  ");
  }

  private void numbered(List<String> items, String delimiter) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      String number = (i + 1) + delimiter;
      list.append(item(number, items.get(i), " ".repeat(number.length()))).append('\n');
    }
    block(list.toString().stripTrailing());
  }

  private static String item(String bullet, String content, String indent) {
    return (bullet + indented(content, indent).stripLeading()).stripTrailing();
  }

  private void labelled(String label, String content) {
    if (!content.isEmpty()) {
      boolean sameLine = Character.isLetter(content.charAt(0));
      block(quoted("**" + label + ":**" + (sameLine ? " " : "\n\n") + content));
    }
  }

  private static String quoted(String content) {
    return lines(content.lines().map(line -> line.isEmpty() ? ">" : "> " + line).toList());
  }

  private static String indented(String content, String indent) {
    return lines(content.lines().map(line -> line.isEmpty() ? "" : indent + line).toList());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  /** Adds text with a blank line before it, if there is any. */
  private void block(String content) {
    if (!content.isEmpty()) {
      text.append('\n').append(content).append('\n');
    }
  }
}
