package eda.runner.commands;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.course.Exercise;
import eda.runner.course.TextFile;
import eda.runner.lesson.text.Sanitiser;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Verdicts in the XML that Ant's JUnit task made known and that build servers read. */
final class JunitXml {
  private JunitXml() {}

  static void write(Path file, Map<Exercise, Verdict> verdicts) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      for (Map.Entry<Exercise, Verdict> each : verdicts.entrySet()) {
        suite(xml, each.getKey().name(), each.getValue());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    TextFile.write(file.toAbsolutePath(), text + "\n");
  }

  private static void suite(XMLStreamWriter xml, String exercise, Verdict verdict)
      throws XMLStreamException {
    List<TestReport> tests = verdict.tests();
    boolean ended = verdict instanceof Verdict.Passed || verdict instanceof Verdict.Failed;
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", exercise);
    xml.writeAttribute("tests", Integer.toString(tests.size() + (ended ? 0 : 1)));
    xml.writeAttribute(
        "failures", Long.toString(tests.stream().filter(TestReport::failed).count()));
    xml.writeAttribute("errors", ended ? "0" : "1");
    xml.writeAttribute(
        "time",
        verdict.millis() / 1000
            + "."
            + String.valueOf(1000 + verdict.millis() % 1000).substring(1));
    for (TestReport test : tests) {
      testCase(
          xml,
          exercise,
          test.name(),
          test.failed() ? "failure" : test.passed() ? "" : "skipped",
          test.message());
    }
    if (!ended) {
      testCase(xml, exercise, verdict.status(), "error", verdict.status());
    }
    xml.writeEndElement();
  }

  private static void testCase(
      XMLStreamWriter xml, String exercise, String name, String outcome, String message)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", exercise);
    xml.writeAttribute("name", name);
    if (!outcome.isEmpty()) {
      xml.writeStartElement(outcome);
      // XML has no place for control characters, not even escaped.
      String visible = Sanitiser.visible(message, true);
      xml.writeAttribute("message", visible.lines().findFirst().orElse(""));
      // All of it as text: an attribute would lose the line ends.
      xml.writeCharacters(visible);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
