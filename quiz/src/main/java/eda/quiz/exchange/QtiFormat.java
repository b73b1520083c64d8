package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A content package of IMS QTI 2.1: a manifest and one file for each question.
 *
 * <p>Source: "IMS Question and Test Interoperability Assessment Test, Section and Item Information
 * Model" 2.1 and "IMS Content Packaging" 1.1.
 */
final class QtiFormat implements Format {

  @Override
  public String name() {
    return "qti";
  }

  @Override
  public boolean binary() {
    return true;
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    Losses losses = new Losses();
    Map<String, String> items = new LinkedHashMap<>();
    for (Quiz quiz : quizzes) {
      losses.options(quiz, Set.of("shuffleAnswers"));
      losses.introduction(quiz);
      if (!quiz.title().isEmpty()) {
        losses.add(quiz, "its title is lost: the questions of all quizzes stand side by side");
      }
      for (Question question : quiz.questions()) {
        if (losses.usable(question)) {
          tell(question, losses);
          String identifier = "q%04d".formatted(items.size() + 1);
          boolean shuffled = quiz.options().with(question.options()).shuffleAnswers();
          QtiItem item = new QtiItem(identifier, question, shuffled);
          items.put("items/" + identifier + ".xml", item.text());
        }
      }
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", manifest(items.keySet()));
    files.putAll(items);
    return new Exported.Archive(files, losses.all());
  }

  private static void tell(Question question, Losses losses) {
    losses.hint(question);
    losses.weight(question);
    losses.characters(question);
    if (!question.topic().isEmpty()) {
      losses.add(question, "the topic is lost");
    }
    if (question.kind() instanceof Kind.Sequence) {
      losses.add(question, "the sequence is scored as a whole, not by its longest run");
    }
    if (question.kind() instanceof Kind.Output) {
      losses.add(question, "line ends and blanks at line ends count in the output");
    }
    if (question.kind() instanceof Kind.ShortText accepted
        && !TypedTexts.of(accepted.accepted()).exact()) {
      losses.add(question, "some code in backticks becomes plain text");
    }
    if (QtiItem.content(question).contains("<img ")) {
      losses.add(question, "its images are named, but not packed");
    }
  }

  private static String manifest(Set<String> items) {
    XmlDocument xml = new XmlDocument();
    xml.open(
        "manifest", "xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1", "identifier", "quizzes");
    xml.open("metadata").leaf("schema", "QTIv2.1 Package").leaf("schemaversion", "1.0.0").close();
    xml.empty("organizations").open("resources");
    for (String item : items) {
      String identifier = item.substring(item.indexOf('/') + 1, item.lastIndexOf('.'));
      xml.open("resource", "identifier", identifier, "type", "imsqti_item_xmlv2p1", "href", item);
      xml.empty("file", "href", item).close();
    }
    return xml.close().close().text();
  }
}
