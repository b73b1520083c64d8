package eda.runner.screen.reader;

import eda.runner.lesson.Snippet;
import java.util.ArrayList;
import java.util.List;

/**
 * Links that the reader puts on a page: one above each snippet, to run it, and one in the place of
 * what a snippet prints that is to be predicted.
 *
 * <p>Folded and shown the page has as many blocks, so that places on it stay what they are.
 */
final class SnippetMarks {
  private static final String RUN = "#run-";
  private static final String OUTPUT = "#output-";
  private static final String FENCE = "```output";

  private SnippetMarks() {}

  /** Returns the page with all links in place. */
  static String marked(String page, List<Snippet> snippets) {
    List<String> lines = new ArrayList<>(page.lines().toList());
    for (int i = snippets.size() - 1; i >= 0; i--) {
      Snippet snippet = snippets.get(i);
      int opener = snippet.line() - 2;
      int next = i + 1 < snippets.size() ? snippets.get(i + 1).line() - 2 : Integer.MAX_VALUE;
      if (snippet.predict() && !snippet.output().isEmpty()) {
        fold(lines, snippet, next);
      }
      String what = snippet.predict() ? ": r predicts and runs it" : ": r runs it";
      lines.addAll(
          opener, List.of("[" + snippet.name() + what + "](" + RUN + snippet.name() + ")", ""));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void fold(List<String> lines, Snippet snippet, int end) {
    int fence = snippet.line() - 1;
    while (fence < Math.min(end, lines.size()) && !lines.get(fence).startsWith(FENCE)) {
      fence++;
    }
    if (fence < Math.min(end, lines.size())) {
      int count = (int) snippet.output().lines().count() + 2;
      lines.subList(fence, Math.min(lines.size(), fence + count)).clear();
      lines.add(fence, folded(snippet));
    }
  }

  private static String folded(Snippet snippet) {
    return "[... r runs it, Enter here shows it](" + OUTPUT + snippet.name() + ")";
  }

  /** Returns the page with what this snippet prints. */
  static String shown(String marked, Snippet snippet) {
    return marked.replace(folded(snippet), FENCE + "\n" + snippet.output() + "\n```");
  }

  static boolean runs(Link link) {
    return link.target().startsWith(RUN);
  }

  static boolean shows(Link link) {
    return link.target().startsWith(OUTPUT);
  }

  /** Returns the name of the snippet that one of these links is of. */
  static String name(Link link) {
    return link.target().substring(runs(link) ? RUN.length() : OUTPUT.length());
  }
}
