package eda.runner.verify;

import eda.runner.course.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was found on one page. */
final class Findings {
  private final Path page;
  private final List<Problem> problems = new ArrayList<>();

  Findings(Path page) {
    this.page = page;
  }

  Path page() {
    return page;
  }

  void add(int line, String message) {
    problems.add(new Problem(page, line, message));
  }

  List<Problem> problems() {
    return problems.stream().sorted((a, b) -> Integer.compare(a.line(), b.line())).toList();
  }
}
