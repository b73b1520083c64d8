package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.read.Reading;
import eda.runner.course.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Reads each file below some paths once, also where one path lies below another, and the files that
 * pages name as their quizzes.
 */
final class LintWalk {
  private final LintPages pages;
  private final Reading reading;
  private final LintTally tally;
  private final Set<Path> seen = new HashSet<>();
  private final Set<Path> behind = new HashSet<>();

  LintWalk(LintPages pages, Reading reading, LintTally tally) {
    this.pages = pages;
    this.reading = reading;
    this.tally = tally;
  }

  void read(List<Path> roots) {
    for (Path root : roots) {
      boolean folder = Files.isDirectory(root);
      Path bound = folder ? root : root.toAbsolutePath().getParent();
      // A file that is named is meant as a quiz.
      Reading usual = folder ? reading : reading.ofNamedPage();
      for (Iterator<Path> files = new LintPaths(root); files.hasNext(); ) {
        Path file = files.next();
        if (seen.add(absolute(file))) {
          LintPage page = pages.read(file, usual);
          tally.add(page);
          readFilesBehind(page, bound);
        }
      }
    }
  }

  private void readFilesBehind(LintPage page, Path bound) {
    if (page.findings().stream().noneMatch(finding -> finding.code().equals("quiz-in-file"))) {
      return;
    }
    String text = TextFile.read(page.file());
    for (QuizFile named : QuizFile.of(page.file(), text, reading, bound)) {
      if (!named.readable()) {
        tally.add(page.file(), Finding.error(named.line(), "no-quiz-file", named.problem()));
      } else if (behind.add(named.file())) {
        readBehind(named.file());
      }
    }
  }

  /** A file that was met before may not have shown by itself that it is a quiz. */
  private void readBehind(Path file) {
    if (seen.add(file)) {
      tally.add(pages.read(file, reading.ofNamedPage()));
      return;
    }
    LintPage before = LintPage.read(file, reading);
    if (before.counts().questions() == 0) {
      tally.addToFile(before, LintPage.read(file, reading.ofNamedPage()));
    }
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
