package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.read.CutPage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds links of a Markdown page that lead to no file, and snippets without their output. */
final class LintLinks {
  static final String BROKEN = "broken-link";

  private static final String SNIPPET = "java snippet ";
  private static final int DEEPEST = 64;
  private static final int NAMED = 80;

  /** What is longer is left to the parser. */
  private static final int LONGEST = 300;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final LintTarget targets;
  private final CutPage page;
  private final int firstLine;
  private final List<Finding> findings = new ArrayList<>();

  private LintLinks(LintTarget targets, String text) {
    this.targets = targets;
    page = CutPage.of(text);
    firstLine = frontMatter(text);
  }

  static List<Finding> check(Path file, String text) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    LintTarget targets = new LintTarget(file);
    boolean markdown = !name.endsWith(".html") && !name.endsWith(".rst");
    // Parsing costs more than all else, so it is left out where nothing can be found.
    if (!markdown || !text.contains(SNIPPET) && !mayBreak(text, targets)) {
      return List.of();
    }
    LintLinks links = new LintLinks(targets, text);
    Node document = PARSER.parse(links.page.text());
    links.checkLinks(document);
    links.checkSnippets(document);
    return links.findings;
  }

  /** Whether something looks like a broken link; what it is, only the tree tells. */
  private static boolean mayBreak(String text, LintTarget targets) {
    for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
      boolean link = text.startsWith("(", at + 1) || text.startsWith(":", at + 1);
      if (link && mayBreak(destination(text, at + 2), targets)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBreak(CharSequence destination, LintTarget targets) {
    boolean plain = destination.chars().noneMatch(c -> "<(\\&".indexOf(c) >= 0);
    return !plain || destination.length() == LONGEST || targets.broken(destination.toString());
  }

  private static CharSequence destination(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (end < limit && text.charAt(end) > ' ' && text.charAt(end) != ')') {
      end++;
    }
    return text.subSequence(start, end);
  }

  private void checkLinks(Node document) {
    Deque<Node> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Link link) {
        checkLink(node, link.getDestination());
      } else if (node instanceof Image image) {
        checkLink(node, image.getDestination());
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
  }

  private void checkLink(Node node, String target) {
    SourceSpan place = node.getSourceSpans().get(0);
    int line = page.line(place.getLineIndex());
    if (line >= firstLine && targets.broken(target)) {
      String named = target.length() > NAMED ? target.substring(0, NAMED) + "…" : target;
      Finding finding =
          Finding.warning(line + 1, BROKEN, "There is no file where this link leads: " + named);
      findings.add(finding.fixedBy(place.getColumnIndex() + 1, ""));
    }
  }

  /** A snippet's output may stand further down, but not below the next snippet. */
  private void checkSnippets(Node document) {
    Optional<Node> waiting = Optional.empty();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      String info = node instanceof FencedCodeBlock fence ? String.valueOf(fence.getInfo()) : "";
      if (info.startsWith(SNIPPET)) {
        waiting.ifPresent(this::reportSnippet);
        waiting = Optional.of(node);
      } else if (info.equals("output")) {
        waiting = Optional.empty();
      }
    }
    waiting.ifPresent(this::reportSnippet);
  }

  private void reportSnippet(Node snippet) {
    findings.add(
        Finding.warning(
            page.line(snippet.getSourceSpans().get(0).getLineIndex()) + 1,
            "snippet-without-output",
            "What this snippet prints is missing. Add it in a fence with the word output."));
  }

  /** How many lines the front matter takes; links in it are none. */
  private static int frontMatter(String text) {
    List<String> lines = text.lines().limit(1_000).toList();
    String rule = lines.isEmpty() ? "" : lines.get(0).replace("\ufeff", "").stripTrailing();
    if (!rule.equals("---") && !rule.equals("+++")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(rule)) {
        return i + 1;
      }
    }
    return 0;
  }
}
