package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Makes a quiz of a block. */
final class BlockReader {
  private final Block block;
  private final Findings findings;
  private final Ids ids;

  BlockReader(Block block, Findings findings, Ids ids) {
    this.block = block;
    this.findings = findings;
    this.ids = ids;
  }

  /** The quiz, or nothing if the block asks nothing. */
  Optional<Quiz> read() {
    List<Line> lines = Line.dedented(block.lines());
    Header header = Header.of(lines, findings);
    List<Line> content = lines.subList(header.lines(), lines.size());
    content.forEach(this::reportShortcode);
    if (content.stream().allMatch(Line::blank)) {
      findings.add(
          Finding.note(block.firstLine(), "empty-quiz", "This quiz is empty and is left out."));
      return Optional.empty();
    }
    Optional<FillIn> blanks =
        block.style() == Block.Style.HEADLESS ? FillIn.in(content) : Optional.empty();
    return blanks.isPresent()
        ? Optional.of(quiz(block.title(), "", header, List.of(blanks.get().read(findings, ids))))
        : sections(content, header);
  }

  private Optional<Quiz> sections(List<Line> content, Header header) {
    Prepared source = new Preparation(content, findings).prepared();
    Node document = Markdown.parse(source.text());
    reportImages(document, source);
    boolean titled = Markdown.children(document).stream().anyMatch(Heading.class::isInstance);
    List<Outline.Entry> entries = entries(document, source, titled);
    List<Question> questions = questions(entries, source, header);
    String introduction = titled ? new Slices(source).of(Outline.preamble(document)).strip() : "";
    return questions.isEmpty()
        ? nothing()
        : Optional.of(quiz(title(entries), introduction, header, questions));
  }

  private Quiz quiz(String title, String introduction, Header header, List<Question> questions) {
    return new Quiz(
        title, introduction, header.options(), questions, block.firstLine(), block.lastLine());
  }

  private List<Question> questions(List<Outline.Entry> entries, Prepared source, Header header) {
    QuestionReader reader = new QuestionReader(source, header.options(), findings, ids);
    String title = title(entries);
    List<Question> questions = new ArrayList<>();
    for (Outline.Entry entry : entries) {
      String topic = entry.topic().equals(title) ? "" : entry.topic();
      Outline.Entry own = new Outline.Entry(topic, entry.section());
      questions.add(reader.read(own, questions.size() + 1));
    }
    return questions;
  }

  /** The title above the block; a page without a block may have it above its first question. */
  private String title(List<Outline.Entry> entries) {
    boolean untitled = block.style() == Block.Style.BARE && block.title().isEmpty();
    return untitled && !entries.isEmpty() ? entries.get(0).topic() : block.title();
  }

  private Optional<Quiz> nothing() {
    findings.add(
        Finding.error(
            block.firstLine(),
            "no-questions",
            "There is no question in this quiz. A question is a heading with a list under it."));
    return Optional.empty();
  }

  private List<Outline.Entry> entries(Node document, Prepared source, boolean titled) {
    Outline outline = new Outline(new Slices(source), findings);
    if (titled) {
      return outline.titled(document);
    }
    List<Outline.Entry> entries = outline.untitled(Markdown.children(document));
    if (!entries.isEmpty() && block.style() == Block.Style.QUIZDOWN) {
      findings.add(
          Finding.warning(
              entries.get(0).section().line(),
              "no-heading",
              "The questions of this quiz have no headings. Write ### before each of them."));
    }
    return entries;
  }

  private void reportShortcode(Line line) {
    int at = Math.max(line.text().indexOf("{{<"), line.text().indexOf("{{%"));
    if (at >= 0) {
      findings.add(
          new Finding(
              Finding.Severity.NOTE,
              line.number(),
              line.column() + at,
              "shortcode-in-quiz",
              "A shortcode inside a quiz is shown as it stands. Write out what it stands for.",
              ""));
    }
  }

  private void reportImages(Node document, Prepared source) {
    Markdown.walk(
        document,
        node -> {
          if (node instanceof Image && node.getFirstChild() == null) {
            findings.add(
                Finding.warning(
                    source.number(new Slices(source).first(node)),
                    "image-without-text",
                    "This image has no text for those who cannot see it. "
                        + "Put a description between the brackets."));
          }
        });
  }
}
