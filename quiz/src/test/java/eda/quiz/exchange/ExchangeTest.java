package eda.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.Quizzes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private static final Quiz EVERY_KIND =
      Quizzes.quiz(
          """
          ### Choice {#a}

          - [x] yes
          - [ ] no

          ### Sequence {#b}

          1. one
          2. two

          ### Matching {#c}

          - a :: x
          - b :: y

          ### Text {#d}

          - [=] word

          ### Number {#e}

          - [=] 3

          ### Output {#f}

          - [=]
            ```
            one
            two
            ```

          ### Open {#g}

          - [?] point
          """);

  @Test
  void formatsAndSourcesAreFoundByTheirNames() {
    assertThat(Exchange.formats().stream().map(Format::name))
        .containsExactly("json", "csv", "gift", "moodle", "qti", "anki", "quizdown");
    assertThat(Exchange.sources().stream().map(Source::name))
        .containsExactly("gift", "moodle", "mdbook");
    assertThat(Exchange.format("gift")).get().isInstanceOf(GiftFormat.class);
    assertThat(Exchange.source("mdbook")).get().isInstanceOf(MdbookSource.class);
    assertThat(Exchange.format("GIFT")).isEmpty();
    assertThat(Exchange.formats().stream().filter(Format::binary).map(Format::name))
        .containsExactly("qti");
  }

  /** Fails when a kind is added, until each format says what becomes of it. */
  @Test
  void everyFormatKnowsEveryKind() {
    assertThat(EVERY_KIND.questions())
        .extracting(Question::kind)
        .<Class<?>>extracting(Kind::getClass)
        .containsExactlyInAnyOrder(Kind.class.getPermittedSubclasses());
    for (Format format : Exchange.formats()) {
      Exported exported = format.write(List.of(EVERY_KIND));
      String all = exported.toString();
      assertThat(EVERY_KIND.questions())
          .as(format.name())
          .allMatch(question -> all.contains(question.title()));
    }
  }
}
