package eda.quiz.read;

import eda.quiz.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Groups the blocks of a quiz by question.
 *
 * <p>Every heading with a list is a question. A heading without one is a topic for the questions
 * that follow, or, if a deeper heading brings the list, a question with a heading in its text.
 */
final class Outline {
  private final Slices slices;
  private final Findings findings;
  private final List<Entry> entries = new ArrayList<>();
  private String topic = "";

  /** A question and the topic it stands under. */
  record Entry(String topic, Section section) {}

  Outline(Slices slices, Findings findings) {
    this.slices = slices;
    this.findings = findings;
  }

  /** The blocks before the first heading. */
  static List<Node> preamble(Node document) {
    List<Node> nodes = Markdown.children(document);
    int end = 0;
    while (end < nodes.size() && !(nodes.get(end) instanceof Heading)) {
      end++;
    }
    return nodes.subList(0, end);
  }

  /** The questions of a quiz with headings. */
  List<Entry> titled(Node document) {
    List<Heading> headings = new ArrayList<>();
    List<Section> sections = sections(document, headings);
    int questionLevel =
        sections.stream().filter(Section::hasList).mapToInt(Section::level).min().orElse(1);
    Optional<Section> pending = Optional.empty();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (pending.isPresent() && isPart(section, pending.get(), questionLevel)) {
        section = pending.get().take(section, headings.get(i));
      } else {
        pending.ifPresent(this::startTopic);
      }
      pending = section.hasList() ? Optional.empty() : Optional.of(section);
      if (pending.isEmpty()) {
        entries.add(new Entry(topic, section));
      }
    }
    pending.ifPresent(this::reportNoOptions);
    return entries;
  }

  private static boolean isPart(Section section, Section of, int questionLevel) {
    return section.level() > of.level() && (of.level() == questionLevel || of.asks());
  }

  private void startTopic(Section section) {
    if (section.asks() || section.hasCode()) {
      reportNoOptions(section);
    } else {
      topic = Titles.of(section.title()).text();
    }
  }

  private void reportNoOptions(Section section) {
    findings.add(
        Finding.error(
            section.line(),
            "no-options",
            "There is no list of options under this heading. Add one, with [x] for what is right."));
  }

  private List<Section> sections(Node document, List<Heading> headings) {
    List<Section> sections = new ArrayList<>();
    for (Node node : Markdown.children(document)) {
      if (node instanceof Heading heading) {
        headings.add(heading);
        sections.add(
            new Section(
                heading.getLevel(),
                title(heading, slices),
                slices.line(heading),
                new ArrayList<>()));
      } else if (!sections.isEmpty()) {
        sections.get(sections.size() - 1).nodes().add(node);
      }
    }
    return sections;
  }

  /** The text of a heading, or of a paragraph that stands for one. */
  static String title(Node heading, Slices slices) {
    String source = slices.literal(List.of(heading)).strip();
    if (source.startsWith("#")) {
      return Titles.atx(source);
    }
    int underline = heading instanceof Heading ? source.lastIndexOf('\n') : -1;
    return oneLine(underline < 0 ? source : source.substring(0, underline));
  }

  /** The questions of a quiz without headings: the paragraph before each list is the title. */
  List<Entry> untitled(List<Node> nodes) {
    List<Node> question = new ArrayList<>();
    List<Node> after = new ArrayList<>();
    boolean answered = false;
    for (Node node : nodes) {
      if (answered && node instanceof ListBlock && !after.isEmpty()) {
        entries.add(new Entry("", untitledSection(question)));
        question = new ArrayList<>(after);
        after.clear();
        question.add(node);
      } else if (answered && !(node instanceof ListBlock) && (!after.isEmpty() || opens(node))) {
        after.add(node);
      } else {
        question.add(node);
        answered |= node instanceof ListBlock;
      }
    }
    question.addAll(after);
    if (answered) {
      entries.add(new Entry("", untitledSection(question)));
    }
    return entries;
  }

  /** A node after a list that may be the next question. */
  private boolean opens(Node node) {
    return !(node instanceof BlockQuote)
        && !(node instanceof Paragraph && Label.of(slices.of(node)).isPresent());
  }

  private Section untitledSection(List<Node> nodes) {
    List<Node> body = new ArrayList<>(nodes);
    int list = 0;
    while (!(body.get(list) instanceof ListBlock)) {
      list++;
    }
    int line = slices.line(body.get(0));
    for (int i = list - 1; i >= 0; i--) {
      if (body.get(i) instanceof Paragraph) {
        return new Section(0, stem(body.remove(i)), line, body);
      }
    }
    return new Section(0, "", line, body);
  }

  private String stem(Node paragraph) {
    String text = oneLine(slices.literal(List.of(paragraph)));
    boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    String inner = bold ? text.substring(2, text.length() - 2) : text;
    return inner.contains("**") ? text : inner;
  }

  static String oneLine(String text) {
    return String.join(" ", text.lines().map(String::strip).toList()).strip();
  }
}
