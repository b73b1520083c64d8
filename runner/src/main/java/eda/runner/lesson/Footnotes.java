package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;

/**
 * The footnotes of a page, numbered in the order in which the text refers to them. They stand at
 * the end of the page, those that nothing refers to last.
 */
final class Footnotes {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int RULE = 10;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();

  void define(FootnoteDefinition definition) {
    String label = key(definition.getLabel());
    if (definitions.putIfAbsent(label, definition) != null) {
      // The first of two with one name is what references mean; the other is still shown.
      definitions.put(label + "\n" + definitions.size(), definition);
    }
  }

  /** What stands in the text where {@code label} is referred to. */
  String mark(String label, Context context) {
    return mark(number(key(label)), context);
  }

  /** Where that mark leads: to the note, within the page. */
  String target(String label) {
    return "#footnote-" + number(key(label));
  }

  private int number(String label) {
    Integer known = numbers.get(label);
    if (known != null) {
      return known;
    }
    labels.add(label);
    numbers.put(label, labels.size());
    return labels.size();
  }

  void flush(Context context, BlockLayout blocks) {
    if (definitions.isEmpty()) {
      return;
    }
    Page page = context.page();
    page.gap();
    if (context.linear()) {
      page.add(Span.plain("Footnotes:"));
    } else {
      page.add(Span.of(context.glyphs().rule(RULE), Meaning.FRAME));
    }
    // Notes may refer to further notes, so the list grows while it is written.
    for (int i = 0; i < labels.size(); i++) {
      note(labels.get(i), context, blocks);
    }
    for (String label : unreferenced()) {
      number(label);
      note(label, context, blocks);
    }
  }

  private List<String> unreferenced() {
    List<String> rest = new ArrayList<>(definitions.keySet());
    rest.removeAll(numbers.keySet());
    return rest;
  }

  private void note(String label, Context context, BlockLayout blocks) {
    FootnoteDefinition definition = definitions.get(label);
    if (definition == null) {
      return;
    }
    context.page().startBlock();
    context.page().anchor(target(label).substring(1));
    String mark = mark(number(label), context).strip() + " ";
    context.page().push(Span.of(mark, Meaning.FRAME), Span.plain(" ".repeat(mark.length())));
    blocks.children(definition, true);
    context.page().pop();
  }

  private static String mark(int number, Context context) {
    if (context.linear()) {
      return " (note " + number + ")";
    }
    String digits = Integer.toString(number);
    if (!context.unicode()) {
      return "[^" + digits + "]";
    }
    StringBuilder mark = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      mark.append(SUPERSCRIPTS.charAt(digits.charAt(i) - '0'));
    }
    return mark.toString();
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
