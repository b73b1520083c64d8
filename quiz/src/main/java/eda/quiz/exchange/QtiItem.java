package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Question;
import java.util.ArrayList;
import java.util.List;

/** One question as an assessment item; the order of its parts is that of the schema. */
final class QtiItem {
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
  private static final String SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";

  private final XmlDocument xml = new XmlDocument();
  private final String identifier;
  private final Question question;
  private final boolean shuffle;

  QtiItem(String identifier, Question question, boolean shuffle) {
    this.identifier = identifier;
    this.question = question;
    this.shuffle = shuffle;
  }

  /** What is shown above the answers. */
  static String content(Question question) {
    return Html.paragraph(question.title()) + Html.blocks(question.body());
  }

  /** The item's file; called once. */
  String text() {
    xml.open(
        "assessmentItem",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA,
        "identifier",
        identifier,
        "title",
        question.title(),
        "label",
        question.id(),
        "adaptive",
        "false",
        "timeDependent",
        "false");
    QtiResponse response = new QtiResponse(xml, question);
    response.declare();
    body();
    response.process();
    comments().forEach(this::comment);
    feedback(QtiResponse.EXPLANATION, QtiResponse.SHOWN, Html.blocks(question.explanation()));
    return xml.close().text();
  }

  private void body() {
    xml.open("itemBody");
    xml.open("div").fragment(content(question)).close();
    new QtiInteraction(xml, shuffle).write(question.kind());
    xml.close();
  }

  /** A comment on an option and the identifier of the option. */
  private record Comment(String option, String markdown) {}

  private List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    if (question.kind() instanceof Kind.Choice choice) {
      for (int i = 0; i < choice.options().size(); i++) {
        String comment = choice.options().get(i).comment();
        comments.add(new Comment(QtiInteraction.name("c", i), comment));
      }
    }
    return comments;
  }

  private void comment(Comment comment) {
    feedback(QtiResponse.FEEDBACK, comment.option(), Html.blocks(comment.markdown()));
  }

  private void feedback(String outcome, String value, String html) {
    if (!html.isEmpty()) {
      xml.open(
          "modalFeedback", "outcomeIdentifier", outcome, "showHide", "show", "identifier", value);
      xml.fragment(html).close();
    }
  }
}
