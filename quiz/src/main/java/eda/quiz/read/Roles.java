package eda.quiz.read;

import eda.quiz.Finding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Gives the blocks of one question their roles: text, hint, options, comments, explanation.
 *
 * <p>A label decides first, then the place: a quote before the options is a hint, a quote directly
 * under an option or between options is its comment, a quote after them is the explanation.
 */
final class Roles {
  private final Prepared source;
  private final Slices slices;
  private final Findings findings;
  private final boolean headless;
  private final Map<Node, AnswerList> lists = new IdentityHashMap<>();
  private final Draft draft = new Draft();
  private int lastOptionLine;

  Roles(Prepared source, Slices slices, Findings findings, boolean headless) {
    this.source = source;
    this.slices = slices;
    this.findings = findings;
    this.headless = headless;
  }

  Draft draft(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof ListBlock list && list.getFirstChild() != null) {
        lists.put(node, AnswerList.of(list, source, slices));
      }
    }
    Set<Node> answers = Collections.newSetFromMap(new IdentityHashMap<>());
    answers.addAll(answers(nodes));
    int lastAnswer = lastOf(answers, nodes);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (answers.contains(node)) {
        draft.addItems(lists.get(node).items());
        lastOptionLine = slices.last(node);
      } else if (!ignored(node)) {
        assign(node, i > lastAnswer);
      }
    }
    draft.settle();
    return draft;
  }

  /** The same of blocks that have no answers among them. */
  Draft asked(List<Node> nodes) {
    nodes.stream().filter(node -> !ignored(node)).forEach(node -> assign(node, false));
    return draft;
  }

  /** The list that the options come from, or several if text tore them apart. */
  AnswerList answerList(List<Node> nodes) {
    List<AnswerList> answers = answers(nodes).stream().map(lists::get).toList();
    boolean ordered = answers.stream().allMatch(AnswerList::ordered);
    return new AnswerList(!answers.isEmpty() && ordered, draft.items());
  }

  private List<Node> answers(List<Node> nodes) {
    List<Node> all = nodes.stream().filter(lists::containsKey).toList();
    List<Node> tasks = all.stream().filter(node -> lists.get(node).task()).toList();
    if (!tasks.isEmpty()) {
      return tasks;
    }
    Optional<Node> other =
        IntStream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1)
            .mapToObj(all::get)
            .filter(node -> lists.get(node).ordered() || lists.get(node).matching())
            .findFirst();
    return other.map(List::of).orElse(List.of());
  }

  private boolean ignored(Node node) {
    if (node instanceof ThematicBreak) {
      if (slices.of(node).strip().startsWith("-")) {
        findings.add(
            Finding.note(
                slices.line(node),
                "rule",
                "A line of hyphens can end the header of a quiz. Leave it out between questions."));
      }
      return true;
    }
    boolean comment =
        node instanceof HtmlBlock html && html.getLiteral().stripLeading().startsWith("<!--");
    return comment || node instanceof LinkReferenceDefinition;
  }

  private void assign(Node node, boolean afterAnswers) {
    boolean quote = node instanceof BlockQuote;
    String text = text(node);
    Optional<Label> label = quote || node instanceof Paragraph ? Label.of(text) : Optional.empty();
    if (label.isPresent() && (quote || draft.answered() || isHint(label.get()))) {
      draft.labelled(label.get());
    } else if (!draft.answered()) {
      before(text, quote);
    } else if (!afterAnswers) {
      between(node, text, quote);
    } else if (quote) {
      quoteAfter(node, text);
    } else {
      textAfter(node, text);
    }
  }

  private String text(Node node) {
    if (node instanceof BlockQuote) {
      return Quotes.source(slices.inside(node));
    }
    if (node instanceof Heading heading) {
      return "#".repeat(heading.getLevel()) + " " + Outline.title(heading, slices);
    }
    String text = slices.literal(List.of(node));
    return node instanceof Paragraph ? paragraph(text.stripLeading()) : text;
  }

  /** At the start of its line, a number sign that was indented would be taken for a heading. */
  private static String paragraph(String text) {
    return text.contains("#")
        ? String.join(
            "\n", text.lines().map(line -> Titles.lacksSpace(line) ? "\\" + line : line).toList())
        : text;
  }

  private static boolean isHint(Label label) {
    return label.role() == Label.Role.HINT;
  }

  private void before(String text, boolean quote) {
    if (quote) {
      draft.hint(text);
    } else {
      draft.body(text);
    }
  }

  private void between(Node node, String text, boolean quote) {
    draft.comment(text);
    if (!quote) {
      findings.add(
          Finding.warning(
              slices.line(node),
              "text-between-options",
              "Text between options is read as a comment on the option above. Indent it as a "
                  + "quote under that option."));
    }
  }

  private void quoteAfter(Node node, String text) {
    if (slices.first(node) == lastOptionLine + 1) {
      draft.comment(text);
      return;
    }
    draft.explain(text);
    findings.add(
        Finding.note(
            slices.line(node),
            "unlabelled-explanation",
            "The web version shows this quote as a hint. Begin it with **Explanation:**."));
  }

  private void textAfter(Node node, String text) {
    boolean more =
        headless
            || draft.explained()
            || text.startsWith("(Note")
            || text.startsWith("Note:")
            || text.startsWith("However");
    if (more) {
      draft.explain(text);
      return;
    }
    draft.body(text);
    findings.add(
        Finding.note(
            slices.line(node),
            "text-after-options",
            "Text after the options belongs above them, or into a quote that begins with "
                + "**Explanation:**."));
  }

  private static int lastOf(Set<Node> answers, List<Node> nodes) {
    int last = nodes.size() - 1;
    while (last >= 0 && !answers.contains(nodes.get(last))) {
      last--;
    }
    return last;
  }
}
