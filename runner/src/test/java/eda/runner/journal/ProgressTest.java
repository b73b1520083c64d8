package eda.runner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.journal.Progress.QuizScores;
import eda.runner.journal.Progress.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress and the next step, each from a few words on what was done. */
class ProgressTest {
  private static final Course COURSE =
      new Course(
          Path.of("course"),
          "A course",
          List.of(
              chapter(1, "events", true, exercise("one", false), exercise("extra", true)),
              chapter(2, "topics", false, exercise("two", false)),
              chapter(3, "sagas", true)));

  @ParameterizedTest
  @CsvSource({
    "'', read 1, 'read chapter 1, The events'",
    "read other, read 1, 'read chapter 1, The events'",
    "read events, watch one, the exercise The one",
    "failed one, read 1, 'read chapter 1, The events'",
    "read events; failed one, watch one, the exercise The one",
    "read events; hint one; solution one, watch one, the exercise The one",
    "read events; passed one, quiz 1, the knowledge check of chapter 1",
    "passed one; quiz-passed events; read events, read 2, 'read chapter 2, The topics'",
    "read events; passed one; failed one, quiz 1, the knowledge check of chapter 1",
    "read events; passed one; quiz-failed events, quiz 1, the knowledge check of chapter 1",
    "read events; passed one; quiz-passed topics, quiz 1, the knowledge check of chapter 1",
    "read events; passed one; quiz-passed events; quiz-failed events, read 2, 'read chapter 2, The topics'",
    "read events; passed one; quiz-passed events; read topics, watch two, the exercise The two",
    "read events; passed one; quiz-passed events; read topics; passed two; read sagas, quiz 3, the knowledge check of chapter 3",
    "read events; passed one; quiz-passed events; read topics; passed two; read sagas; quiz-passed sagas, stats, everything is done; look at your results",
    "read sagas; quiz-passed sagas; passed two, read 1, 'read chapter 1, The events'"
  })
  void nextStepFollowsTheOrderOfTheCourse(String done, String command, String words) {
    assertThat(NextStep.of(COURSE, Progress.of(entries(done))))
        .isEqualTo(new NextStep(words, command));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, false, '', 0, false",
    "failed one, 1, false, failed, 0, false",
    "passed one, 1, true, passed, 0, false",
    "failed one; passed one; timed-out one, 3, true, timed-out, 0, false",
    "hint one; hint one; hint one, 0, false, '', 3, false",
    "solution one; passed one, 1, true, passed, 0, true",
    "passed two; hint two; solution two, 0, false, '', 0, false"
  })
  void workOnAnExerciseIsFolded(
      String done, int checks, boolean passed, String status, int hints, boolean solution) {
    assertThat(Progress.of(entries(done)).work("one"))
        .isEqualTo(new Work(checks, passed, status, hints, solution));
  }

  @Test
  void anOlderHintShownAgainTakesNoneAway() {
    List<Entry> entries =
        Stream.of(2, 3, 1)
            .map(n -> entry(0, EntryType.HINT_SHOWN, Map.of("exercise", "one", "hint", n)))
            .toList();
    assertThat(Progress.of(entries).work("one").hintsShown()).isEqualTo(3);
  }

  @Test
  void firstAndBestScoreOfAQuizAreKept() {
    List<Entry> entries = List.of(quiz(4, false), quiz(9, true), quiz(2, false));
    Progress progress = Progress.of(entries);
    assertThat(progress.scores("events")).isEqualTo(new QuizScores(3, 0.4, 0.9, true, 2, 10));
    assertThat(progress.scores("topics")).isEqualTo(new QuizScores(0, 0, 0, false, 0, 0));
    assertThat(Progress.of(entries.subList(0, 1)).scores("events"))
        .isEqualTo(new QuizScores(1, 0.4, 0.4, false, 4, 10));
  }

  @Test
  void chaptersReadAndCoursesTrustedAreSets() {
    Progress progress =
        Progress.of(
            List.of(
                entry(0, EntryType.CHAPTER_READ, Map.of("chapter", "events")),
                entry(1, EntryType.CHAPTER_READ, Map.of("chapter", "events")),
                entry(2, EntryType.COURSE_TRUSTED, Map.of("course", "/there"))));
    assertThat(progress.chaptersRead()).containsExactly("events");
    assertThat(progress.coursesTrusted()).containsExactly("/there");
    assertThat(progress.exercises()).isEmpty();
  }

  @Test
  void entriesThatSayNothingOfProgressCountAsTimeOnly() {
    Progress progress =
        Progress.of(
            List.of(
                entry(0, "from-the-future", Map.of("exercise", "one", "quiz", "events")),
                entry(5, EntryType.EXERCISE_RESET, Map.of("exercise", "one")),
                entry(9, EntryType.QUESTION_ANSWERED, Map.of("quiz", "events", "points", 1))));
    assertThat(progress)
        .isEqualTo(new Progress(Map.of(), Map.of(), Set.of(), Set.of(), Duration.ofSeconds(9)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "7, 0",
    "0 60, 60",
    "0 600, 600",
    "0 601, 0",
    "0 60 661 721, 120",
    "0 100000 100010, 10",
    "100 0 30, 30"
  })
  void pausesOverTenMinutesAreNoWork(String seconds, long active) {
    List<Entry> entries =
        Stream.of(seconds.split(" "))
            .filter(text -> !text.isEmpty())
            .map(text -> entry(Long.parseLong(text), "x", Map.of()))
            .toList();
    assertThat(Progress.of(entries).activeTime()).isEqualTo(Duration.ofSeconds(active));
  }

  /** What was done, as in {@code read events; failed one; quiz-passed events}. */
  private static List<Entry> entries(String done) {
    List<Entry> entries = new ArrayList<>();
    for (String step : done.split("; ")) {
      String name = step.substring(step.indexOf(' ') + 1);
      switch (step.substring(0, Math.max(0, step.indexOf(' ')))) {
        case "" -> {}
        case "read" -> entries.add(entry(0, EntryType.CHAPTER_READ, Map.of("chapter", name)));
        case "hint" ->
            entries.add(
                entry(
                    0, EntryType.HINT_SHOWN, Map.of("exercise", name, "hint", entries.size() + 1)));
        case "solution" -> entries.add(entry(0, EntryType.SOLUTION_SEEN, Map.of("exercise", name)));
        case "quiz-passed", "quiz-failed" ->
            entries.add(
                entry(
                    0,
                    EntryType.QUIZ_FINISHED,
                    Map.of("quiz", name, "passed", step.startsWith("quiz-passed"))));
        default ->
            entries.add(
                entry(
                    0,
                    EntryType.EXERCISE_CHECKED,
                    Map.of("exercise", name, "status", step.substring(0, step.indexOf(' ')))));
      }
    }
    return entries;
  }

  private static Entry quiz(int right, boolean passed) {
    return entry(
        0,
        EntryType.QUIZ_FINISHED,
        Map.of(
            "quiz",
            "events",
            "right",
            right,
            "total",
            10,
            "score",
            right / 10.0,
            "passed",
            passed));
  }

  private static Entry entry(long second, String type, Map<String, Object> data) {
    return new Entry("i", Instant.EPOCH.plusSeconds(second), type, data);
  }

  private static Chapter chapter(int number, String name, boolean quiz, Exercise... exercises) {
    return new Chapter(number, name, "The " + name, Path.of("lesson.md"), quiz, List.of(exercises));
  }

  private static Exercise exercise(String name, boolean optional) {
    return new Exercise(
        name,
        "The " + name,
        1,
        1,
        optional,
        List.of(),
        10,
        "",
        Needs.NONE,
        Path.of(name, "task.md"));
  }
}
