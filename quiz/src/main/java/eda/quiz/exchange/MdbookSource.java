package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.QuizPage;
import java.util.Optional;

/**
 * Reads quiz files of mdbook-quiz, a plug-in for books about Rust.
 *
 * <p>Source: the crate mdbook-quiz-schema. Questions are {@code MultipleChoice}, {@code
 * ShortAnswer} or {@code Tracing}, which asks for the output of a program.
 */
final class MdbookSource implements Source {

  @Override
  public String name() {
    return "mdbook";
  }

  @Override
  public QuizPage read(String text) {
    Bank bank = new Bank();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    TomlTable file = new TomlTable(Toml.read(unmarked, bank));
    TomlTable multipart = file.table("multipart");
    for (TomlTable question : file.tables("questions")) {
      read(question, multipart, bank);
    }
    return bank.page(Math.max(1, (int) text.lines().count()));
  }

  private static void read(TomlTable table, TomlTable multipart, Bank bank) {
    MdbookKey key = new MdbookKey(table);
    Optional<Kind> kind = key.read();
    if (kind.isEmpty()) {
      bank.error(
          table.line(),
          "mdbook-kind",
          "The type \"" + table.text("type") + "\" is not known, so this question is left out.");
      return;
    }
    if (table.flag("promptExplanation")) {
      bank.note(table.line(), "mdbook-why", "The question for a reason is left out.");
    }
    String context = multipart.text(table.text("multipart")).strip();
    Stem stem = key.stem();
    String body = context.isEmpty() ? stem.body() : (context + "\n\n" + stem.body()).strip();
    bank.add(
        new Found(
            table.text("id"),
            "",
            new Stem(stem.title(), body),
            kind.get(),
            "",
            table.text("context").strip(),
            table.line()));
  }
}
