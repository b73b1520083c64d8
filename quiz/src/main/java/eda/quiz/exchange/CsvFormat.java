package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with one row for each question (RFC 4180), for spreadsheets.
 *
 * <p>An apostrophe goes before a cell that a spreadsheet would take for a formula; that is how
 * people tell a spreadsheet that they mean text.
 */
final class CsvFormat implements Format {
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    Losses losses = new Losses();
    StringBuilder table = new StringBuilder();
    table.append(
        "quiz,id,number,topic,kind,title,body,options,key,hint,explanation,scorable,weight\r\n");
    for (Quiz quiz : quizzes) {
      losses.options(quiz, Set.of());
      losses.introduction(quiz);
      for (Question question : quiz.questions()) {
        table.append(row(quiz, question)).append("\r\n");
      }
    }
    return new Exported.Text(table.toString(), losses.all());
  }

  private static String row(Quiz quiz, Question question) {
    return Stream.of(
            quiz.title(),
            question.id(),
            Integer.toString(question.number()),
            question.topic(),
            question.kind().name(),
            question.title(),
            question.body(),
            options(question.kind()),
            question.kind().key(),
            question.hint(),
            question.explanation(),
            Boolean.toString(question.scorable()),
            question.weight().toPlainString())
        .map(CsvFormat::cell)
        .collect(Collectors.joining(","));
  }

  /** What the key leaves out: all options with their comments, all sides of a matching. */
  private static String options(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return choice.options().stream().map(CsvFormat::option).collect(Collectors.joining("\n"));
    }
    return kind instanceof Kind.Matching matching ? String.join("\n", matching.chips()) : "";
  }

  private static String option(Option option) {
    String line = (option.correct() ? "[x] " : "[ ] ") + option.text();
    return option.comment().isEmpty() ? line : line + "\n> " + option.comment();
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
