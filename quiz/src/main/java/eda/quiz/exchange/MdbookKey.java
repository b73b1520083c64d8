package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a question of mdbook-quiz asks, and its key. */
final class MdbookKey {
  private final TomlTable question;
  private final TomlTable prompt;
  private final TomlTable answer;

  MdbookKey(TomlTable question) {
    this.question = question;
    this.prompt = question.table("prompt");
    this.answer = question.table("answer");
  }

  Optional<Kind> read() {
    return switch (question.text("type")) {
      case "MultipleChoice" -> Optional.of(choice());
      case "ShortAnswer" -> Optional.of(typed());
      case "Tracing" -> Optional.of(traced());
      default -> Optional.empty();
    };
  }

  Stem stem() {
    if (!question.text("type").equals("Tracing")) {
      return Stem.of("", prompt.text("prompt"));
    }
    String title =
        answer.flag("doesCompile") ? "What does this program print?" : "Does this program compile?";
    return new Stem(title, "```rust\n" + prompt.text("program").strip() + "\n```");
  }

  private Kind choice() {
    List<Option> options = new ArrayList<>();
    answer.texts("answer").forEach(text -> options.add(new Option(text.strip(), true, "")));
    boolean multiple = answer.isArray("answer") && options.size() > 1;
    List<String> distractors = prompt.texts("distractors");
    int index = index(prompt.text("answerIndex"), distractors.size());
    List<Option> wrong =
        distractors.stream().map(text -> new Option(text.strip(), false, "")).toList();
    options.addAll(0, wrong.subList(0, index));
    options.addAll(wrong.subList(index, wrong.size()));
    if (prompt.flag("sortAnswers")) {
      options.sort(Comparator.comparing(Option::text));
    }
    return new Kind.Choice(options, multiple);
  }

  /** How many wrong options stand before the right ones. */
  private static int index(String digits, int most) {
    boolean number =
        !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(Character::isDigit);
    return number ? Math.min(Integer.parseInt(digits), most) : 0;
  }

  private Kind typed() {
    String main = answer.text("answer");
    if (main.strip().contains("\n")) {
      return new Kind.Output(main.stripTrailing() + "\n");
    }
    boolean code = prompt.text("response").equals("code");
    return new Kind.ShortText(
        Stream.concat(Stream.of(main), answer.texts("alternatives").stream())
            .map(String::strip)
            .map(text -> code ? TypedTexts.code(text) : text)
            .distinct()
            .toList());
  }

  /** A program that doesn't compile prints nothing: then that is the question. */
  private Kind traced() {
    if (answer.flag("doesCompile")) {
      return new Kind.Output(answer.text("stdout").stripTrailing() + "\n");
    }
    String line = answer.text("lineNumber");
    String comment = line.isEmpty() ? "" : "The compiler stops at line " + line + ".";
    return new Kind.Choice(
        List.of(new Option("Yes", false, ""), new Option("No", true, comment)), false);
  }
}
