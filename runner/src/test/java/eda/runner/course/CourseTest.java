package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens whole folders. */
class CourseTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    Path root = temp.resolve("a course");
    Files.createDirectories(root);
    folder = new Folder(root.toRealPath());
  }

  @Test
  void numberedChaptersComeInTheOrderOfTheirNumbers() {
    folder
        .withExercise("one", "a")
        .withExercise("two-b", "b")
        .withChapter("10-later", "one")
        .withChapter("2-topics", "two-b", "one", "two-b")
        .with("lessons/2-topics/notes.md", "# Not a chapter\n")
        .with("lessons/README.md", "# Nor this\n")
        .with("lessons/drafts/lesson.md", "# Nor this\n");
    Course course = Course.open(folder.root());
    assertThat(chapters(course))
        .isEqualTo(
            """
            2 topics "2-topics" [two-b, one]
            10 later "10-later" []""");
    assertThat(course.title()).isEqualTo("Event-driven architecture in Java");
    assertThat(course.problems()).isEmpty();
    assertThat(course.exercise("one")).get().extracting(Exercise::title).isEqualTo("The one");
    assertThat(course.exercise("three")).isEmpty();
    for (String wanted : List.of("2", "topics", "2-topics")) {
      assertThat(course.chapter(wanted)).contains(course.chapters().get(0));
    }
    assertThat(course.chapter("02")).isEmpty();
  }

  @Test
  void anyFolderOfPagesIsACourse() {
    folder
        .with("content/b/_index.md", "---\ntitle: 'The second'\n---\n{{< quizdown >}}\n")
        .with("content/a.md", "---\n\nNo title, after a rule.\n")
        .with("content/c/page.md", "\uFEFF---\r\ntitle: Third\r\n---\r\n# Heading\r\n")
        .with("content/d.markdown", "# Other ending\n")
        .with(".git/x.md", "# Hidden\n")
        .with("node_modules/x/README.md", "# Not ours\n")
        .with("target/x.md", "# Built\n");
    Course course = Course.open(folder.root());
    assertThat(chapters(course))
        .isEqualTo(
            """
            1 content/a "content/a" []
            2 content/b/_index "The second" quiz []
            3 content/c/page "Third" []""");
    assertThat(course.title()).isEqualTo("a course");
    assertThat(course.problems()).isEmpty();
  }

  @Test
  void settingsOfAnExerciseComeFromItsTask() {
    folder
        .withChapter("01-a", "full", "bare")
        .withExercise("bare", "x")
        .with(
            "exercises/tasks/full/task.md",
            """
            ---
            title: Full
            stars: 5
            minutes: 40
            optional: true
            edit: A.java, B.java
            limit: 600
            starter: passes
            ---
            Text
            ## Hint 1
            Hint
            ## Passed
            Fine
            """);
    Course course = Course.open(folder.root());
    Path tasks = folder.root().resolve("exercises/tasks");
    Exercise full = course.exercises().get(0);
    assertThat(course.exercises())
        .containsExactly(
            new Exercise(
                "full",
                "Full",
                5,
                40,
                true,
                List.of("A.java", "B.java"),
                600,
                Exercise.PASSES,
                Needs.NONE,
                tasks.resolve("full/task.md")),
            new Exercise(
                "bare",
                "The bare",
                1,
                15,
                false,
                List.of("Bus.java"),
                10,
                "",
                Needs.NONE,
                tasks.resolve("bare/task.md")));
    assertThat(List.of(full.text(), full.hints(), full.passedText()))
        .isEqualTo(List.of("Text", List.of("Hint"), "Fine"));
  }

  @Test
  void everyProblemIsToldAtOnce() throws IOException {
    folder
        .withChapter("01-a", "nothing-set", "out-of-range", "Bad_Name", "gone", "kit")
        .withChapter("1-b")
        .with("lessons/03-c/notes.txt", "")
        .withChapter("04-a")
        .with(
            "lessons/05-links/lesson.md",
            """
            ---
            title: Links
            ---
            [out](../../../other/task.md) and [absolute](/etc/task.md)
            [shallow](../../task.md) [twin](../../more/tasks/nothing-set/task.md)
            [linked](../../exercises/tasks/linked/task.md)
            """)
        .with("task.md", "")
        .with("more/tasks/nothing-set/task.md", "---\ntitle: t\nedit: A.java\n---\n")
        .with("exercises/tasks/nothing-set/task.md", "# No front matter\n")
        .with(
            "exercises/tasks/out-of-range/task.md",
            "---\ntitle: t\nedit: A.java\nstars: 6\nminutes: -1\nlimit: 1e3\n---\n")
        .with("exercises/tasks/Bad_Name/task.md", "---\ntitle: t\nedit: A.java\n---\n")
        .with("exercises/tasks/kit/task.md", "---\ntitle: t\nedit: A.java\n---\n");
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.writeString(outside.resolve("task.md"), "---\ntitle: t\nedit: A.java\n---\n");
    Files.createSymbolicLink(folder.root().resolve("exercises/tasks/linked"), outside);

    assertThat(problemsOf(folder.root()))
        .isEqualTo(
            """
            exercises/tasks/nothing-set/task.md:1: the front matter needs `edit: …`
            exercises/tasks/nothing-set/task.md:1: the front matter needs `title: …`
            exercises/tasks/out-of-range/task.md:1: `stars` has to be a number from 1 to 5, not 6
            exercises/tasks/out-of-range/task.md:1: `minutes` has to be a number from 1 to 1000, not -1
            exercises/tasks/out-of-range/task.md:1: `limit` has to be a number from 1 to 600, not 1e3
            exercises/tasks/Bad_Name/task.md: `Bad_Name` can't be a name: use small letters, digits and hyphens
            lessons/01-a/lesson.md:5: this link leads to no task: ../../exercises/tasks/gone/task.md
            exercises/tasks/kit/task.md: `kit` is the folder of the test kit: choose another name
            lessons/1-b: chapter 1 is also 01-a: renumber one of them
            lessons/03-c: this chapter has no lesson.md
            lessons/04-a: chapter 1 is called a too: rename one
            lessons/05-links/lesson.md:4: this link leads out of the course: ../../../other/task.md
            lessons/05-links/lesson.md:4: this link leads out of the course: /etc/task.md
            lessons/05-links/lesson.md:5: a task has to stand in tasks/NAME/task.md: ../../task.md
            lessons/05-links/lesson.md:5: another exercise is called nothing-set too: ../../more/tasks/nothing-set/task.md
            lessons/05-links/lesson.md:6: this link leads out of the course: ../../exercises/tasks/linked/task.md""");
  }

  @Test
  void sourcesAreCheckedWhenAsked() {
    folder
        .withChapter("01-a", "one", "two")
        .withExercise("one", "x")
        .with("exercises/src/main/java/demo/one/Bus.java", "a\n// BEGIN SOLUTION\nb\n")
        .with("exercises/tasks/two/task.md", "---\ntitle: t\nedit: Missing.java\n---\n");
    assertThat(relative(Course.open(folder.root()).problems()))
        .isEqualTo(
            """
            exercises/src/main/java/demo/one/Bus.java:2: BEGIN SOLUTION is never ended: add END SOLUTION
            exercises/tasks/two/task.md:1: edit: names Missing.java, but src/main/java has no such file in a package two
            exercises/tasks/two/task.md: no tests: add src/test/java/…/two""");
  }

  @Test
  void attemptsReplaceFilesOfTheSolution() {
    folder
        .withChapter("01-a", "one")
        .withExercise("one", "x")
        .with("exercises/tasks/one/attempts/wrong/Bus.java", "// Feedback: a handler is missing")
        .with("exercises/tasks/one/attempts/wrong/Extra.java", "class Extra {}\n")
        .with("exercises/tasks/one/attempts/wrong/.DS_Store", "\0")
        .with("exercises/tasks/one/attempts/README.md", "notes\n");
    ExerciseSources sources = Course.open(folder.root()).exercises().get(0).sources();
    assertThat(sources.starter())
        .extracting(SourceFile::text)
        .containsExactly("class Bus {\nx\n}\n");
    assertThat(sources.solution())
        .extracting(SourceFile::text)
        .containsExactly("class Bus {\nsolved\n}\n");
    assertThat(sources.attempts()).containsOnlyKeys("wrong");
    Attempt wrong = sources.attempts().get("wrong");
    assertThat(wrong.feedback()).isEqualTo("a handler is missing");
    assertThat(wrong.files())
        .extracting(SourceFile::name)
        .containsExactly("demo/one/Bus.java", "demo/one/Extra.java");
  }

  @Test
  void aFolderWithoutPagesIsNoCourse() throws IOException {
    assertThat(problemsOf(folder.root()))
        .isEqualTo(": no chapters: expected lessons/01-name/lesson.md, or Markdown pages");
    Files.createDirectories(folder.root().resolve("lessons"));
    assertThat(problemsOf(folder.root())).startsWith(": no chapters");
    assertThat(problemsOf(folder.root().resolve("gone")))
        .isEqualTo("gone: there is no such course folder; name one with --course DIR");
  }

  private static String chapters(Course course) {
    return course.chapters().stream()
        .map(
            chapter ->
                chapter.number()
                    + " "
                    + chapter.name()
                    + " \""
                    + chapter.title()
                    + (chapter.hasQuiz() ? "\" quiz " : "\" ")
                    + chapter.exercises().stream().map(Exercise::name).toList())
        .collect(Collectors.joining("\n"));
  }

  private String problemsOf(Path root) {
    CourseException fault = catchThrowableOfType(CourseException.class, () -> Course.open(root));
    assertThat(fault.getMessage().lines()).hasSameSizeAs(fault.problems());
    return relative(fault.problems());
  }

  private String relative(List<Problem> problems) {
    String root = folder.root().toString();
    return problems.stream()
        .map(Problem::toString)
        .map(line -> line.replace(root + "/", "").replace(root, ""))
        .collect(Collectors.joining("\n"));
  }
}
