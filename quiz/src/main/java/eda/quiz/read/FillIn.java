package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.Fingerprint;
import eda.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A question whose answers stand in its text, {@code [[so]]}; what follows a line of hyphens is
 * shown after answering. Source: "Fill-in-the-Blank Quizzes" in the documentation of mkdocs-quiz.
 *
 * <p>One blank is a short text. Several have to be right together there, so here they are one text
 * too, with semicolons between the answers.
 */
final class FillIn {
  private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\[\\]]++)\\]\\]");
  private static final String SHOWN = "____";
  private static final String SEPARATOR = "; ";
  private static final String ALL =
      "(Give the answers for all blanks in their order, with semicolons between them.)";

  private final List<Line> question = new ArrayList<>();
  private final List<Line> after = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  private FillIn(List<Line> lines) {
    boolean asked = false;
    Optional<Fence> fence = Optional.empty();
    for (Line line : lines) {
      String text = line.text();
      boolean fenced = fence.isPresent();
      fence = fenced ? fence.filter(f -> !f.closedBy(text)) : Fence.opener(text);
      boolean plain = !fenced && fence.isEmpty();
      if (asked) {
        after.add(line);
      } else if (plain && isRule(text)) {
        asked = true;
      } else {
        question.add(plain ? line.withText(blanked(text)) : line);
      }
    }
  }

  /** The question, if the lines have blanks and no options. */
  static Optional<FillIn> in(List<Line> lines) {
    boolean blanks = lines.stream().anyMatch(line -> line.text().contains("[["));
    if (!blanks || lines.stream().anyMatch(BlockScan::marked)) {
      return Optional.empty();
    }
    return Optional.of(new FillIn(lines)).filter(found -> !found.answers.isEmpty());
  }

  private static boolean isRule(String text) {
    String rule = text.strip();
    return rule.length() >= 3 && rule.chars().allMatch(c -> c == '-');
  }

  private String blanked(String text) {
    Matcher blank = BLANK.matcher(text);
    StringBuilder shown = new StringBuilder();
    while (blank.find()) {
      answers.add(blank.group(1).strip());
      blank.appendReplacement(shown, SHOWN);
    }
    blank.appendTail(shown);
    // Alone in its line, a row of underscores would be a rule.
    return shown.toString().strip().equals(SHOWN) ? "\\" + SHOWN : shown.toString();
  }

  Question read(Findings findings, Ids ids) {
    int line = question.stream().filter(each -> !each.blank()).findFirst().orElseThrow().number();
    Prepared source = new Preparation(question, findings).prepared();
    Slices slices = new Slices(source);
    List<Node> nodes = Markdown.children(Markdown.parse(source.text()));
    boolean titled = nodes.get(0) instanceof Paragraph || nodes.get(0) instanceof Heading;
    String title = titled ? Titles.of(Outline.title(nodes.get(0), slices)).text() : "";
    Draft draft =
        new Roles(source, slices, findings, true)
            .asked(nodes.subList(titled ? 1 : 0, nodes.size()));
    Key key = key(line, draft, findings);
    explain(draft, findings);
    return new Question(
        ids.unique(Fingerprint.of(title, draft.body(), key.kind())),
        1,
        "",
        title,
        draft.body(),
        key.kind(),
        draft.hint(),
        draft.explanation(key.kind()),
        key.scorable(),
        line);
  }

  private Key key(int line, Draft draft, Findings findings) {
    if (answers.size() > 1) {
      draft.body(ALL);
      findings.add(
          Finding.note(
              line,
              "several-blanks",
              "The blanks of this question are asked for as one text, with semicolons between the "
                  + "answers. Write a question for each to score them one by one."));
    }
    Key key = KeyReader.typed(List.of(String.join(SEPARATOR, answers)));
    boolean complete = answers.stream().noneMatch(String::isEmpty);
    if (!complete) {
      findings.add(
          Finding.error(
              line, "empty-blank", "A blank has no answer. Until it has, this is not scored."));
    }
    return new Key(key.kind(), complete);
  }

  private void explain(Draft draft, Findings findings) {
    Prepared source = new Preparation(after, findings).prepared();
    Node document = Markdown.parse(source.text());
    String text = new Slices(source).inside(document).strip();
    draft.explain(Label.of(text).map(Label::rest).orElse(text));
  }
}
