package eda.runner.journal;

import static eda.runner.journal.AnswerEntries.answer;
import static eda.runner.journal.AnswerEntries.dispute;
import static eda.runner.journal.AnswerEntries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.review.Confidence;
import eda.quiz.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

  @Test
  void anOldEntryWithoutTheLaterDataIsAPlainFirstAnswer() {
    Entry entry =
        entry(
            0,
            EntryType.QUESTION_ANSWERED,
            Map.of(
                "quiz",
                "events",
                "question",
                "e-1",
                "status",
                "partly",
                "points",
                0.5,
                "given",
                "A",
                "seed",
                7));
    assertThat(Answers.of(List.of(entry)).all())
        .containsExactly(
            new Answered(
                AnswerEntries.START,
                "events",
                "e-1",
                "",
                Score.Status.PARTLY,
                0.5,
                "A",
                true,
                Confidence.MEDIUM,
                false,
                false,
                List.of()));
  }

  @Test
  void everythingThatAnEntrySaysIsRead() {
    Map<String, Object> data =
        new HashMap<>(
            answer(
                    2,
                    "e-1",
                    "wrong",
                    "first=false confidence=unsure hint=true fingerprint=f mode=review")
                .data());
    data.put("picked", List.of("A", "B"));
    Entry entry = entry(2, EntryType.QUESTION_ANSWERED, data);
    assertThat(Answers.of(List.of(entry)).all())
        .containsExactly(
            new Answered(
                entry.at(),
                "events",
                "e-1",
                "f",
                Score.Status.WRONG,
                0,
                "",
                false,
                Confidence.LOW,
                true,
                true,
                List.of("A", "B")));
  }

  @Test
  void entriesThatAreNoAnswersAreLeftOut() {
    assertThat(
            Answers.of(
                    List.of(
                        answer(0, "", "right", ""),
                        answer(0, "e-1", "splendid", ""),
                        entry(0, EntryType.QUIZ_FINISHED, Map.of("question", "e-1")),
                        entry(0, EntryType.QUESTION_ANSWERED, Map.of())))
                .all())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "toggle, e-1",
    "toggle toggle, ''",
    "toggle toggle toggle, e-1",
    "true, e-1",
    "true true, e-1",
    "true false, ''",
    "false, ''",
    "true toggle, ''"
  })
  void aDisputeIsTakenBackByASecondOneOrInWords(String steps, String disputed) {
    List<Entry> entries = new ArrayList<>();
    for (String step : steps.split(" ")) {
      if (step.equals("toggle")) {
        entries.add(dispute(0, "e-1"));
      } else if (!step.isEmpty()) {
        entries.add(
            entry(
                0,
                EntryType.QUESTION_DISPUTED,
                Map.of("question", "e-1", "disputed", Boolean.valueOf(step))));
      }
    }
    assertThat(Answers.of(entries).disputed().keySet())
        .extracting(Identity::question)
        .isEqualTo(disputed.isEmpty() ? List.of() : List.of(disputed));
  }

  @Test
  void aDisputeIsAboutTheQuestionOfOneChapterUnlessItNamesNone() {
    Identity here = new Identity("events", "e-1");
    Identity there = new Identity("topics", "e-1");
    Answers one = Answers.of(List.of(dispute(0, "e-1")));
    assertThat(one.disputes(here)).isTrue();
    assertThat(one.disputes(there)).isFalse();
    Answers both =
        Answers.of(List.of(entry(0, EntryType.QUESTION_DISPUTED, Map.of("question", "e-1"))));
    assertThat(both.disputes(here)).isTrue();
    assertThat(both.disputes(there)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "events, events",
    "events#2, events",
    "events#12, events",
    "a#b.md, a#b.md",
    "a#b.md#2, a#b.md",
    "sharp#, sharp#"
  })
  void theQuizzesOfAPageBelongToOneChapter(String quiz, String chapter) {
    assertThat(Answered.chapter(quiz)).isEqualTo(chapter);
  }

  @Test
  void calibrationCountsFirstAnswersThatSayHowSureTheyAre() {
    Answers answers =
        Answers.of(
            List.of(
                answer(0, "a", "right", "confidence=sure"),
                answer(0, "b", "right", "confidence=sure"),
                answer(0, "c", "right", "confidence=sure"),
                answer(0, "d", "wrong", "confidence=sure"),
                answer(0, "e", "partly", "confidence=sure"),
                answer(0, "f", "right", "confidence=unsure"),
                answer(0, "g", "wrong", "confidence=sure first=false"),
                answer(0, "h", "wrong", ""),
                answer(0, "i", "blank", "confidence=unsure"),
                answer(0, "j", "unscored", "confidence=sure"),
                answer(0, "k", "wrong", "confidence=unsure"),
                dispute(0, "k")));
    assertThat(Calibration.of(answers)).isEqualTo(new Calibration(3, 2, 1, 0));
  }

  @Test
  void theWeakestChapterComesFirst() {
    Answers answers =
        Answers.of(
            List.of(
                answer(0, "a", "right", "quiz=events"),
                answer(0, "b", "wrong", "quiz=events#2"),
                answer(0, "c", "wrong", "quiz=topics"),
                answer(0, "d", "right", "quiz=sagas"),
                answer(1, "c", "partly", "quiz=topics"),
                answer(1, "d", "wrong", "quiz=sagas first=false"),
                answer(1, "e", "open", "quiz=sagas")));
    assertThat(Accuracy.of(answers))
        .containsExactly(
            new Accuracy("topics", 0, 2),
            new Accuracy("events", 1, 2),
            new Accuracy("sagas", 1, 1));
    assertThat(Accuracy.of(answers)).extracting(Accuracy::share).containsExactly(0.0, 0.5, 1.0);
  }
}
