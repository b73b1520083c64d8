package eda.runner.screen;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.Row;
import java.nio.file.Path;
import java.util.List;

/** An exercise to be shown, and rows as plain text. */
public final class Screens {
  public static final Path FOLDER = Path.of("/learner/add-up");
  public static final Path FILE = FOLDER.resolve("Sum.java");

  private Screens() {}

  public static Exercise exercise(String name) {
    return new Exercise(
        name,
        "Add it up",
        1,
        5,
        false,
        List.of("Sum.java"),
        10,
        "",
        Needs.NONE,
        Path.of("task.md"));
  }

  public static Subject subject(String name, String task, String... hints) {
    return new Subject(
        exercise(name),
        "2 of 7",
        task,
        List.of(hints),
        "No number is left out.",
        FOLDER,
        List.of(FILE));
  }

  public static TestReport passed(String name) {
    return new TestReport(name, "passed", "", "", "", "", "", 0);
  }

  public static TestReport failed(String message) {
    return new TestReport("everyNumberCounts", "failed", message, "", "", "", "", 0);
  }

  public static List<Row> verdict(Verdict verdict, int width) {
    return verdict(verdict, VerdictLook.of(LayoutOptions.plain(width)));
  }

  public static List<Row> verdict(Verdict verdict, VerdictLook look) {
    return VerdictView.of(verdict, exercise("add-up"), FOLDER, look);
  }

  public static String text(List<Row> rows) {
    return new Painter(Palette.NONE, false).paint(rows);
  }

  /** As a terminal of sixteen colours is sent it, with its escape character visible. */
  public static String coloured(List<Row> rows) {
    return new Painter(Palette.SIXTEEN, false).paint(rows).replace('\033', '␛');
  }
}
