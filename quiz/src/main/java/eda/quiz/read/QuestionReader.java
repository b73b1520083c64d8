package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.Fingerprint;
import eda.quiz.Question;
import eda.quiz.QuizOptions;
import eda.quiz.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes a question of a section. */
final class QuestionReader {
  private final Prepared source;
  private final QuizOptions quiz;
  private final Slices slices;
  private final Findings findings;
  private final Ids ids;

  QuestionReader(Prepared source, QuizOptions quiz, Findings findings, Ids ids) {
    this.source = source;
    this.quiz = quiz;
    this.slices = new Slices(source);
    this.findings = findings;
    this.ids = ids;
  }

  Question read(Outline.Entry entry, int number) {
    Section section = entry.section();
    Titles.Title title = Titles.of(section.title());
    List<Node> nodes = section.nodes();
    String stem = title.text();
    boolean numbered = Titles.onlyNumber(stem) && nodes.get(0) instanceof Paragraph;
    if (numbered) {
      stem = Outline.oneLine(slices.literal(nodes.subList(0, 1)));
      nodes = nodes.subList(1, nodes.size());
    }
    Roles roles = new Roles(source, slices, findings, section.level() == 0);
    Draft draft = roles.draft(nodes);
    QuizOptions own = source.options(section.line());
    Key key =
        new KeyReader(findings, quiz.with(own).checkboxes())
            .read(roles.answerList(nodes), draft, section.line());
    return new Question(
        id(title.id(), Fingerprint.of(stem, draft.body(), key.kind()), section.line()),
        number,
        entry.topic(),
        stem,
        draft.body(),
        key.kind(),
        draft.hint(),
        draft.explanation(key.kind()),
        key.scorable(),
        section.line(),
        weight(title.weight(), section.line()),
        own);
  }

  private BigDecimal weight(String given, int line) {
    Optional<BigDecimal> weight = Weight.read(given);
    if (weight.isEmpty() && !given.isEmpty()) {
      findings.add(
          Finding.warning(
              line,
              "bad-weight",
              "A weight is a number above 0 such as 2 or 0.5, so this one is read as 1."));
    }
    return weight.orElse(BigDecimal.ONE);
  }

  private String id(String given, String hash, int line) {
    if (!given.isEmpty() && ids.taken(given)) {
      findings.add(
          Finding.warning(
              line, "repeated-id", "The id " + given + " is used twice. Give each its own."));
    }
    return ids.unique(given.isEmpty() ? hash : given);
  }
}
