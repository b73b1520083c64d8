package eda.runner.journal;

import static eda.runner.journal.AnswerEntries.START;
import static eda.runner.journal.AnswerEntries.answer;
import static eda.runner.journal.AnswerEntries.dispute;
import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.review.Card;
import eda.quiz.review.Fsrs;
import eda.quiz.review.Rating;
import eda.runner.journal.Scheduled.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  /** The days on which a question is due, from those on which it was answered. */
  @ParameterizedTest
  @CsvSource({
    "0 wrong, 1, 1",
    "0 blank, 1, 1",
    "0 partly, 1, 1",
    "0 right, 3, 1",
    "0 right hint=true, 1, 1",
    "0 right confidence=unsure, 1, 1",
    "0 right confidence=sure, 3, 1",
    "0 wrong; 1 right, 3, 3",
    "0 right; 3 right, 14, 5",
    "0 right; 3 right; 14 wrong, 16, 15",
    "0 right; 0 right first=false, 3, 1",
    "0 wrong; 0 unscored; 0 open, 1, 1"
  })
  void aQuestionIsDueBeforeItIsForgotten(String answers, int memory, int boxes) {
    Scheduled question = schedule(answers).questions().get(in("events", "q"));
    assertThat(day(Schedule.Way.MEMORY.due(question))).isEqualTo(memory);
    assertThat(day(Schedule.Way.BOXES.due(question))).isEqualTo(boxes);
  }

  @Test
  void sureAnswersToAQuestionThatWasRightBeforeAreEasy() {
    Card first = Fsrs.DAILY.next(Card.fresh(START), Rating.GOOD, START);
    Card second = Fsrs.DAILY.next(first, Rating.EASY, START.plus(Duration.ofDays(3)));
    assertThat(
            schedule("0 right confidence=sure; 3 right confidence=sure")
                .questions()
                .get(in("events", "q"))
                .card())
        .isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "0 wrong, 1, 0, 0, false, false",
    "0 wrong; 1 wrong, 2, 0, 0, false, false",
    "0 right; 3 wrong; 4 wrong; 5 right, 4, 2, 0, true, false",
    "0 wrong confidence=sure, 1, 0, 1, false, true",
    "0 wrong confidence=sure; 1 right, 2, 0, 1, true, false",
    "0 blank confidence=sure, 1, 0, 0, false, false",
    "0 right; 3 wrong confidence=sure, 2, 1, 1, true, true"
  })
  void lapsesAndConfidentErrorsAreCounted(
      String answers, int count, int lapses, int confident, boolean right, boolean urgent) {
    assertThat(schedule(answers).questions().get(in("events", "q")).history())
        .isEqualTo(new History(count, lapses, confident, right, urgent));
  }

  @Test
  void anEditedQuestionIsLearnedAnewAndKeepsItsHistory() {
    Scheduled edited =
        schedule("0 right fingerprint=f1; 3 wrong fingerprint=f1; 4 right fingerprint=f2")
            .questions()
            .get(in("events", "q"));
    Instant answered = START.plus(Duration.ofDays(4));
    assertThat(edited.card())
        .isEqualTo(Fsrs.DAILY.next(Card.fresh(answered), Rating.GOOD, answered));
    assertThat(edited.box().box()).isEqualTo(1);
    assertThat(edited.history()).isEqualTo(new History(3, 1, 0, true, false));
  }

  @Test
  void aRightAnswerToTheOldTextMakesTheNewOneNoLapse() {
    assertThat(
            schedule("0 right fingerprint=f1; 3 wrong fingerprint=f2")
                .questions()
                .get(in("events", "q"))
                .history())
        .isEqualTo(new History(2, 0, 0, false, false));
  }

  @Test
  void aQuestionEditedSinceItWasAnsweredIsDueAtOnce() {
    Scheduled question = schedule("0 right fingerprint=f1").questions().get(in("events", "q"));
    Instant now = START.plusSeconds(60);
    assertThat(question.as("f1", now)).isEqualTo(question);
    assertThat(question.as("", now)).isEqualTo(question);
    Scheduled edited = question.as("f2", now);
    assertThat(edited.card()).isEqualTo(Card.fresh(now));
    assertThat(Schedule.Way.BOXES.due(edited)).isEqualTo(now);
    assertThat(edited.history()).isEqualTo(new History(1, 0, 0, false, false));
  }

  @Test
  void anAnswerWithoutAFingerprintIsOneToTheSameText() {
    Scheduled question =
        schedule("0 right; 3 right fingerprint=f1; 14 right").questions().get(in("events", "q"));
    assertThat(question.fingerprint()).isEqualTo("f1");
    assertThat(question.card().due())
        .isEqualTo(
            schedule("0 right; 3 right; 14 right").questions().get(in("events", "q")).card().due());
  }

  @Test
  void aQuestionWithANewIdAndAKnownFingerprintKeepsItsCard() {
    Schedule schedule =
        Schedule.of(
            Answers.of(
                List.of(
                    answer(0, "old", "right", "fingerprint=f1"),
                    answer(3, "new", "right", "fingerprint=f1"),
                    answer(3, "other", "right", "fingerprint=f2"))));
    assertThat(schedule.questions()).containsOnlyKeys(in("events", "new"), in("events", "other"));
    assertThat(day(schedule.questions().get(in("events", "new")).card().due())).isEqualTo(14);
    assertThat(schedule.questions().get(in("events", "new")).question()).isEqualTo("new");
    assertThat(day(schedule.questions().get(in("events", "other")).card().due())).isEqualTo(6);
  }

  @Test
  void disputedQuestionsDoNotComeBackUntilTheDisputeIsTakenBack() {
    List<Entry> entries =
        new ArrayList<>(List.of(answer(0, "a", "wrong", ""), answer(0, "b", "wrong", "")));
    entries.add(dispute(0, "a"));
    assertThat(Schedule.of(Answers.of(entries)).questions()).containsOnlyKeys(in("events", "b"));
    entries.add(dispute(1, "a"));
    assertThat(Schedule.of(Answers.of(entries)).questions())
        .containsOnlyKeys(in("events", "a"), in("events", "b"));
  }

  @Test
  void theSameIdInTwoChaptersIsTwoQuestions() {
    List<Entry> entries =
        new ArrayList<>(
            List.of(
                answer(0, "a", "right", "quiz=events#2"),
                answer(0, "a", "wrong", "quiz=topics"),
                answer(3, "a", "right", "quiz=events fingerprint=f1"),
                answer(3, "a", "wrong", "quiz=topics fingerprint=f2")));
    Map<Identity, Scheduled> questions = Schedule.of(Answers.of(entries)).questions();
    assertThat(questions).containsOnlyKeys(in("events", "a"), in("topics", "a"));
    assertThat(day(questions.get(in("events", "a")).card().due())).isEqualTo(14);
    assertThat(day(questions.get(in("topics", "a")).card().due())).isEqualTo(4);
    entries.add(dispute(3, "a"));
    assertThat(Schedule.of(Answers.of(entries)).questions()).containsOnlyKeys(in("topics", "a"));
  }

  @Test
  void anAnswerWithoutAPlaceGoesOnWhereTheNextOneIsGiven() {
    Map<Identity, Scheduled> questions =
        Schedule.of(
                Answers.of(
                    List.of(
                        answer(0, "a", "right", "quiz="), answer(3, "a", "right", "quiz=topics"))))
            .questions();
    assertThat(questions).containsOnlyKeys(in("topics", "a"));
    assertThat(day(questions.get(in("topics", "a")).card().due())).isEqualTo(14);
  }

  @Test
  void aQuestionThatMovedToAnotherChapterKeepsItsCard() {
    Map<Identity, Scheduled> questions =
        Schedule.of(
                Answers.of(
                    List.of(
                        answer(0, "a", "right", "quiz=events fingerprint=f1"),
                        answer(3, "a", "right", "quiz=topics fingerprint=f1"))))
            .questions();
    assertThat(questions).containsOnlyKeys(in("topics", "a"));
    assertThat(day(questions.get(in("topics", "a")).card().due())).isEqualTo(14);
  }

  @Test
  void dueBeforeCountsUpToTheMoment() {
    Schedule schedule =
        Schedule.of(Answers.of(List.of(answer(0, "a", "wrong", ""), answer(0, "b", "right", ""))));
    Instant tomorrow = START.plus(Duration.ofDays(1));
    assertThat(schedule.dueBefore(tomorrow, Schedule.Way.MEMORY)).isZero();
    assertThat(schedule.dueBefore(tomorrow.plusSeconds(1), Schedule.Way.MEMORY)).isEqualTo(1);
    assertThat(schedule.dueBefore(tomorrow.plusSeconds(1), Schedule.Way.BOXES)).isEqualTo(2);
  }

  /** Answers to one question, as in {@code 0 right hint=true; 3 wrong}. */
  private static Schedule schedule(String answers) {
    List<Entry> entries = new ArrayList<>();
    for (String each : answers.split("; ")) {
      String[] words = each.split(" ", 3);
      entries.add(
          answer(Integer.parseInt(words[0]), "q", words[1], words.length > 2 ? words[2] : ""));
    }
    return Schedule.of(Answers.of(entries));
  }

  private static Identity in(String chapter, String question) {
    return new Identity(chapter, question);
  }

  private static long day(Instant due) {
    return Duration.between(START, due).toDays();
  }
}
