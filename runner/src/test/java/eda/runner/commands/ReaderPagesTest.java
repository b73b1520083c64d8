package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.read.Reading;
import eda.runner.course.Course;
import eda.runner.screen.reader.Anchor;
import eda.runner.screen.reader.CommandMarks;
import eda.runner.screen.reader.ReaderEvent;
import eda.runner.screen.reader.ReaderPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderPagesTest {
  @TempDir Path folder;

  private ReaderPages pages() {
    Run run = Run.tiny(folder);
    return new ReaderPages(Course.open(run.home()), Reading.USUAL, notes());
  }

  private Path notes() {
    return folder.resolve("home/lessons/01-notes/lesson.md");
  }

  @Test
  void aChapterHidesItsAnswersAndKeepsItsLinks() {
    ReaderPage page = pages().page(notes());
    assertThat(page.title()).isEqualTo("1 Notes on the wall");
    assertThat(page.text())
        .contains(
            "/add-up/task.md) (" + CommandMarks.link("watch add-up") + ")",
            CommandMarks.link("quiz 1"))
        .doesNotContain("quizdown");
  }

  @Test
  void linksSayWhatTheyLeadTo() {
    ReaderPages pages = pages();
    ReaderPage page = pages.page(notes());
    assertThat(pages.signpost(page, "../../exercises/tasks/add-up/task.md#x"))
        .isEqualTo("./course watch add-up");
    assertThat(pages.signpost(page, "../02-bells/lesson.md")).isEqualTo("2 Bells that ring once");
    assertThat(pages.signpost(page, "../02-bells")).isEqualTo("2 Bells that ring once");
    assertThat(pages.signpost(page, "https://example.org")).isEmpty();
    assertThat(pages.signpost(page, "a%00b.md")).isEmpty();
  }

  @Test
  void anyOtherFileHasTheTitleOfItsFrontMatterOrItsName() throws IOException {
    ReaderPages pages = pages();
    Path file = folder.resolve("home/extra.md");
    Files.writeString(file, "+++\ntitle = 'Bells'\n+++\n\nThey ring.\n");
    assertThat(pages.page(file).title()).isEqualTo("Bells");
    Files.writeString(file, "They ring.\n");
    assertThat(pages.page(file).title()).isEqualTo("extra.md");
  }

  @Test
  void aTaskIsShownWithoutItsHints() throws IOException {
    Path task = folder.resolve("home/exercises/tasks/add-up/task.md");
    ReaderPages pages = pages();
    Files.writeString(task, Files.readString(task) + "\n## Hint 1\n\nA loop.\n");
    ReaderEvent event = pages.follow(pages.page(notes()), "../../exercises/tasks/add-up/task.md#x");
    assertThat(event).isInstanceOf(ReaderEvent.Opened.class);
    ReaderEvent.Opened opened = (ReaderEvent.Opened) event;
    assertThat(opened.fragment()).isEqualTo("x");
    assertThat(opened.page().text())
        .startsWith("# Add it up\n")
        .contains("./course watch add-up")
        .doesNotContain("A loop.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../secret.md", "nowhere.md", "%zz.md", "a%00b.md", "/etc/hostname"})
  void whatLeadsNowhereOrOutOfTheCourseIsRefused(String target) throws IOException {
    ReaderPages pages = pages();
    Files.writeString(folder.resolve("secret.md"), "secret");
    assertThat(pages.follow(pages.page(notes()), target)).isInstanceOf(ReaderEvent.Refused.class);
  }

  @Test
  void aLinkInTheFileSystemLeadsOutNoFurther() throws IOException {
    ReaderPages pages = pages();
    Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
    Files.createSymbolicLink(notes().resolveSibling("inside.md"), secret);
    assertThat(pages.follow(pages.page(notes()), "inside.md"))
        .isInstanceOf(ReaderEvent.Refused.class);
  }

  @Test
  void placesAreRememberedUntilAPageWasReadToItsEnd() throws IOException {
    Path file = folder.resolve("own/places");
    ReaderPlaces places = new ReaderPlaces(file);
    assertThat(places.of("chapter:a b")).isEqualTo(Anchor.START);
    places.remember("chapter:a b", new Anchor(3, 44));
    places.remember("chapter:c", new Anchor(5, 6));
    places.remember("chapter:a b", new Anchor(7, 8));
    assertThat(new ReaderPlaces(file).of("chapter:a b")).isEqualTo(new Anchor(7, 8));
    places.remember("chapter:a b", Anchor.START);
    assertThat(places.of("chapter:a b")).isEqualTo(Anchor.START);
    assertThat(places.of("chapter:c")).isEqualTo(new Anchor(5, 6));
    Files.writeString(file, "garbage\n-1 x chapter:d\n");
    assertThat(places.of("chapter:d")).isEqualTo(Anchor.START);
  }

  @Test
  void aTargetMayNameAHeading() {
    Run run = Run.tiny(folder);
    run.write("page.md", "# One\n\ntext\n\n## Two words\n\nmore\n");
    String file = folder.resolve("page.md").toString();
    assertThat(run.course("read", file + "#two-words").out()).startsWith("Two words\n");
    assertThat(run.course("read", file + "#two-word"))
        .isEqualTo(
            new Run.Outcome(
                2,
                "",
                "There is no heading `#two-word` on this page: did you mean `#two-words`?\n"));
    assertThat(run.course("read", "1#notes-on-the-wall").out()).startsWith("Notes on the wall\n");
  }
}
