package eda.runner.commands;

import eda.quiz.lint.Repair;
import eda.quiz.read.Reading;
import eda.runner.course.TextFile;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Printer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads pages, shows what can be repaired in them, and repairs it: at once, after asking, or not at
 * all.
 */
final class LintRepair implements LintPages {
  private final Session session;
  private final Printer printer;
  private final PrintStream out;
  private final boolean dryRun;
  private boolean asks;

  /**
   * @param json whether standard output carries data, so that the difference has to go elsewhere
   */
  LintRepair(Session session, boolean json, boolean dryRun) {
    this.session = session;
    this.printer = json ? session.errorPrinter() : session.printer();
    this.out = json ? session.io().err() : session.io().out();
    this.dryRun = dryRun;
    this.asks = session.io().interactive();
  }

  @Override
  public LintPage read(Path file, Reading reading) {
    LintPage page = LintPage.read(file, reading);
    if (page.findings().stream().allMatch(finding -> finding.fix().isEmpty())) {
      return page;
    }
    try {
      LintBytes bytes = LintBytes.of(file);
      return bytes.brokenLine().isPresent() ? page : repair(page, bytes, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LintPage repair(LintPage page, LintBytes bytes, Reading reading) throws IOException {
    String repaired = Repair.completely(bytes.text(), reading);
    printer.rows(LintDiff.of(page.file(), bytes.text(), repaired));
    if (dryRun || asks && !agreed(page.file())) {
      return page;
    }
    if (!LintBytes.of(page.file()).same(bytes)) {
      session.warn(page.file() + " was changed meanwhile, so it is left as it is");
      return LintPage.read(page.file(), reading);
    }
    TextFile.write(page.file().toAbsolutePath(), repaired);
    return LintPage.read(page.file(), reading).asRepaired();
  }

  private boolean agreed(Path file) throws IOException {
    out.print("Write this to " + printer.painted(Row.plain(file.toString())) + "? [y/N/all] ");
    out.flush();
    String line = session.io().in().readLine();
    String answer = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
    asks = !answer.startsWith("a");
    return !asks || answer.startsWith("y");
  }
}
