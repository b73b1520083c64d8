package eda.runner.commands;

import eda.quiz.Finding;
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
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final LintTarget targets;
  private final int firstLine;
  private final List<Finding> findings = new ArrayList<>();

  private LintLinks(Path file, String text) {
    targets = new LintTarget(file);
    firstLine = frontMatter(text);
  }

  static List<Finding> check(Path file, String text) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean markdown = !name.endsWith(".html") && !name.endsWith(".rst");
    boolean snippets = text.contains(SNIPPET);
    // Parsing costs more than all else, so it is left out where nothing could be found.
    if (!markdown || !snippets && !text.contains("](") && !text.contains("]:")) {
      return List.of();
    }
    LintLinks links = new LintLinks(file, text);
    Node document = PARSER.parse(text.startsWith("\ufeff") ? text.substring(1) : text);
    links.checkLinks(document);
    links.checkSnippets(document);
    return links.findings;
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
    if (place.getLineIndex() >= firstLine && targets.broken(target)) {
      String named = target.length() > NAMED ? target.substring(0, NAMED) + "…" : target;
      Finding finding =
          Finding.warning(
              place.getLineIndex() + 1, BROKEN, "There is no file where this link leads: " + named);
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
            snippet.getSourceSpans().get(0).getLineIndex() + 1,
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
