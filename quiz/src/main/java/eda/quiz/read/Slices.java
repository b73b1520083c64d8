package eda.quiz.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Cuts the Markdown source of nodes out of a prepared quiz. */
final class Slices {
  private static final Set<String> RENDERED =
      Set.of("br", "kbd", "sub", "sup", "b", "i", "code", "em", "strong");

  /** What indentation makes code of a line. */
  private static final int CODE_INDENT = 4;

  private final Prepared source;

  Slices(Prepared source) {
    this.source = source;
  }

  /** The 0-based first line of a node in the prepared text. */
  int first(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
  }

  int last(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex();
  }

  /** The line of the page on which a node starts. */
  int line(Node node) {
    return source.number(first(node));
  }

  Line prepared(Node node) {
    return source.lines().get(first(node));
  }

  String of(Node node) {
    return of(List.of(node));
  }

  /** The literal source of what is inside a container, without the signs that make it one. */
  String inside(Node container) {
    return literal(Markdown.children(container));
  }

  String of(List<? extends Node> nodes) {
    TreeMap<Integer, String> texts = new TreeMap<>();
    for (Node node : nodes) {
      for (SourceSpan span : node.getSourceSpans()) {
        texts.putIfAbsent(span.getLineIndex(), text(span));
      }
      fence(node, texts);
    }
    return joined(texts);
  }

  /** The source of a node, with HTML that is not meant for layout made literal text. */
  String literal(List<? extends Node> nodes) {
    TreeMap<Integer, String> texts = new TreeMap<>();
    for (Node node : nodes) {
      TreeMap<Integer, List<Integer>> tags = tags(node);
      for (SourceSpan span : node.getSourceSpans()) {
        List<Integer> columns = tags.getOrDefault(span.getLineIndex(), List.of());
        texts.putIfAbsent(span.getLineIndex(), escaped(span, columns));
      }
      fence(node, texts);
    }
    return joined(texts);
  }

  /** Sets a fence round code that is indented, since it will stand elsewhere. */
  private static void fence(Node node, TreeMap<Integer, String> texts) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (node instanceof IndentedCodeBlock code && !spans.isEmpty()) {
      int first = spans.get(0).getLineIndex();
      int last = spans.get(spans.size() - 1).getLineIndex();
      String fence = Fence.around(code.getLiteral());
      texts.subMap(first, true, last, true).replaceAll((line, text) -> dedented(text));
      texts.computeIfPresent(first, (line, text) -> fence + "\n" + text);
      texts.computeIfPresent(last, (line, text) -> text + "\n" + fence);
    }
  }

  private static String dedented(String code) {
    return new Line(1, "", code).dedented(CODE_INDENT).text();
  }

  private TreeMap<Integer, List<Integer>> tags(Node node) {
    TreeMap<Integer, List<Integer>> tags = new TreeMap<>();
    Markdown.walk(
        node,
        inner -> {
          if (inner instanceof HtmlInline html && !isRendered(html.getLiteral())) {
            SourceSpan span = html.getSourceSpans().get(0);
            tags.computeIfAbsent(span.getLineIndex(), line -> new ArrayList<>())
                .add(span.getColumnIndex());
          }
        });
    return tags;
  }

  private static boolean isRendered(String tag) {
    StringBuilder name = new StringBuilder();
    tag.chars()
        .filter(c -> "</>".indexOf(c) < 0 && !Character.isWhitespace(c))
        .forEach(c -> name.append((char) c));
    return RENDERED.contains(name.toString().toLowerCase(Locale.ROOT));
  }

  private String escaped(SourceSpan span, List<Integer> columns) {
    Set<Integer> places = new HashSet<>(columns);
    String text = text(span);
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (places.contains(span.getColumnIndex() + i)) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  private String text(SourceSpan span) {
    String line = source.lines().get(span.getLineIndex()).text();
    int from = Math.min(span.getColumnIndex(), line.length());
    return line.substring(from, Math.min(line.length(), from + span.getLength()));
  }

  private static String joined(TreeMap<Integer, String> texts) {
    StringBuilder joined = new StringBuilder();
    int last = texts.isEmpty() ? 0 : texts.firstKey();
    for (var text : texts.entrySet()) {
      joined.append("\n".repeat(text.getKey() - last)).append(text.getValue());
      last = text.getKey();
    }
    return joined.toString();
  }
}
