package eda.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import eda.quiz.Quizzes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QtiTest {
  private static final List<String> ORDER =
      List.of(
          "responseDeclaration",
          "outcomeDeclaration",
          "itemBody",
          "responseProcessing",
          "modalFeedback");

  @Test
  void theZipHoldsAManifestAndEachItem() throws IOException {
    Quiz quiz = Quizzes.quiz("### A\n\n- [x] a\n- [ ] b\n\n### B\n\n- [=] 3\n");
    Map<String, String> files = unzipped(archive(List.of(quiz)).zip());
    assertThat(files.keySet())
        .containsExactly("imsmanifest.xml", "items/q0001.xml", "items/q0002.xml");
    assertThat(files.get("imsmanifest.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="quizzes">
              <metadata>
                <schema>QTIv2.1 Package</schema>
                <schemaversion>1.0.0</schemaversion>
              </metadata>
              <organizations/>
              <resources>
                <resource identifier="q0001" type="imsqti_item_xmlv2p1" href="items/q0001.xml">
                  <file href="items/q0001.xml"/>
                </resource>
                <resource identifier="q0002" type="imsqti_item_xmlv2p1" href="items/q0002.xml">
                  <file href="items/q0002.xml"/>
                </resource>
              </resources>
            </manifest>
            """);
    assertThat(archive(List.of(quiz)).zip()).isEqualTo(archive(List.of(quiz)).zip());
  }

  @Test
  void severalRightOptionsAreMappedToPoints() {
    String item = item("### Which?\n\n- [x] `a`\n  > Yes\n- [ ] b\n- [x] c\n");
    assertThat(item)
        .contains(
            """
              <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
                <correctResponse>
                  <value>c1</value>
                  <value>c3</value>
                </correctResponse>
                <mapping lowerBound="0" upperBound="1" defaultValue="0">
                  <mapEntry mapKey="c1" mappedValue="0.5"/>
                  <mapEntry mapKey="c2" mappedValue="-1"/>
                  <mapEntry mapKey="c3" mappedValue="0.5"/>
                </mapping>
              </responseDeclaration>
            """,
            "<simpleChoice identifier=\"c1\"><p><code>a</code></p>",
            "maxChoices=\"0\"",
            "outcomeIdentifier=\"FEEDBACK\" showHide=\"show\" identifier=\"c1\"><p>Yes</p>");
  }

  @Test
  void aMatchingHasItsDistractorOnTheRight() {
    String item = item("### Match\n\n- a :: x\n- b :: x\n- :: z\n");
    assertThat(item)
        .contains("<value>l1 r1</value>", "<value>l2 r1</value>", "baseType=\"directedPair\"")
        .contains("<mapEntry mapKey=\"l2 r1\" mappedValue=\"0.5\"/>")
        .contains("<simpleAssociableChoice identifier=\"r2\" matchMax=\"0\"><p>z</p>");
  }

  @Test
  void aNumberIsRightWithinItsTolerance() {
    assertThat(item("### How many?\n\n- [=] 3.5 ± 0.5\n- [=] 7\n"))
        .contains("<equal toleranceMode=\"absolute\" tolerance=\"0.5 0.5\">")
        .contains("<equal toleranceMode=\"exact\">")
        .contains("<baseValue baseType=\"float\">7</baseValue>");
  }

  @Test
  void rawHtmlAndImagesCannotBreakTheItem() {
    Quiz quiz =
        Quizzes.quiz("### A {#a}\n\n<script>x</script>\n\n![b](c.png \"d\")\n\n- [x] a\n- [ ] b\n");
    Exported.Archive archive = archive(List.of(quiz));
    assertThat(archive.files().get("items/q0001.xml"))
        .contains("&lt;script&gt;", "<img src=\"c.png\" alt=\"b\"></img>");
    assertThat(archive.losses())
        .containsExactly(new Loss("a", "its images are named, but not packed"));
  }

  @Test
  void deepMarkdownNeedsNoDeepStack() {
    String deep = "> ".repeat(50_000) + "*".repeat(50_000) + "[".repeat(50_000);
    Kind choice =
        new Kind.Choice(List.of(new Option(deep, true, deep), new Option("b", false, "")), false);
    Question question = new Question("a", 1, "", "A", deep, choice, "", deep, true, 1);
    Quiz quiz = new Quiz("", "", QuizOptions.NONE, List.of(question), 1, 1);
    assertThat(archive(List.of(quiz)).files()).hasSize(2);
  }

  @Property(tries = 100)
  void itemsAreWellFormedAndInTheOrderOfTheSchema(@ForAll("quizzes") List<Quiz> quizzes)
      throws XmlReading.Fault {
    Exported.Archive archive = archive(quizzes);
    for (Map.Entry<String, String> file : archive.files().entrySet()) {
      List<Integer> places = new ArrayList<>();
      XmlReading.read(file.getValue(), element -> places.add(ORDER.indexOf(element.name())));
      if (file.getKey().startsWith("items/")) {
        assertThat(places).isSorted().doesNotContain(-1);
      }
    }
    int questions = quizzes.stream().mapToInt(quiz -> quiz.questions().size()).sum();
    assertThat(archive.files()).hasSize(questions + 1);
  }

  @Provide
  Arbitrary<List<Quiz>> quizzes() {
    return AnyQuizzes.all();
  }

  private static String item(String quizdown) {
    return archive(List.of(Quizzes.quiz(quizdown))).files().get("items/q0001.xml");
  }

  private static Exported.Archive archive(List<Quiz> quizzes) {
    return (Exported.Archive) new QtiFormat().write(quizzes);
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
