package eda.runner.commands;

import eda.quiz.read.Reading;
import eda.runner.broker.BrokerPlace;
import eda.runner.broker.Brokers;
import eda.runner.broker.ExternalBrokers;
import eda.runner.broker.Supplies;
import eda.runner.check.Checker;
import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.course.NearestName;
import eda.runner.course.Workspace;
import eda.runner.journal.Answers;
import eda.runner.journal.Entry;
import eda.runner.journal.Fold;
import eda.runner.journal.Journal;
import eda.runner.journal.Progress;
import eda.runner.jvm.JvmCommand;
import eda.runner.jvm.LibraryFetch;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Io;
import eda.runner.screen.Printer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What one run of a command works on; each part is opened when it is first asked for. */
final class Session implements AutoCloseable {
  private final Program program;
  private final Io io;
  private final SessionOptions options;
  private final Printer printer;
  private final Path courseRoot;
  private final Workspace workspace;
  private final Journal journal;
  private Course course;
  private Brokers brokers;
  private boolean toldThatNothingIsSaved;
  private boolean toldOfUnreadableLine;

  Session(Program program, Io io, SessionOptions options) {
    this.program = program;
    this.io = io;
    this.options = options;
    this.printer = Printer.of(io, options.palette(io), Drawings.of(io));
    this.courseRoot =
        options
            .course()
            .or(() -> Folders.named(io, "COURSE_HOME"))
            .orElse(program.home())
            .toAbsolutePath()
            .normalize();
    this.workspace =
        new Workspace(
            options
                .workspace()
                .or(() -> Folders.named(io, "COURSE_WORKSPACE"))
                .orElseGet(() -> Folders.workspace(program, courseRoot)));
    this.journal = new Journal(workspace.ownFolder().resolve("journal.jsonl"), program.clock());
  }

  Program program() {
    return program;
  }

  Io io() {
    return io;
  }

  SessionOptions options() {
    return options;
  }

  Printer printer() {
    return printer;
  }

  /** Returns a printer for what a person reads while standard output carries data. */
  Printer errorPrinter() {
    return new Printer(io.err(), options.palette(io), printer.options());
  }

  Path courseRoot() {
    return courseRoot;
  }

  Workspace workspace() {
    return workspace;
  }

  Journal journal() {
    return journal;
  }

  /** How pages with quizzes are read. */
  Reading reading() {
    Reading reading = Reading.USUAL;
    for (String name : options.shortcodes()) {
      reading = reading.withShortcode(name);
    }
    return reading;
  }

  Course course() {
    if (course == null) {
      course = Course.open(courseRoot, reading().shortcodes());
    }
    return course;
  }

  /** Gets what Java of the course needs; only for a course that is trusted. */
  Supplies supplies() {
    return supplies(this::warn);
  }

  /**
   * @param progress is told what takes time, by any thread
   */
  Supplies supplies(Consumer<String> progress) {
    List<Supplier<JvmCommand>> users = List.of(Checker::worker);
    return new Supplies(new LibraryFetch(program.home(), users, progress), brokers(), progress);
  }

  /** The brokers; none is started or looked for before one is asked for. */
  synchronized Brokers brokers() {
    if (brokers == null) {
      Path folder = workspace.ownFolder().resolve("broker");
      ExternalBrokers external = ExternalBrokers.of(io::variable);
      brokers = new Brokers(new BrokerPlace(program.home(), folder, external));
    }
    return brokers;
  }

  @Override
  public void close() {
    if (brokers != null) {
      brokers.close();
    }
  }

  /** Folds the journal anew. */
  Progress progress() {
    Progress.Folded progress = new Progress.Folded();
    fold(progress);
    return progress.progress();
  }

  /** Folds the journal anew; of each answer it tells how good it was, and not what was given. */
  Answers answers() {
    Answers.Folded answers = Answers.Folded.withoutWords();
    fold(answers);
    return answers.answers();
  }

  /** Reads all that the journal holds anew. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    fold(Fold.ofAll(entries::add));
    return entries;
  }

  /**
   * Reads the journal anew, since another program may have added to it. One that can't be read
   * counts as empty; that, and a line that is no entry, the learner is told once.
   */
  void fold(Fold fold) {
    List<Integer> unreadable;
    try {
      unreadable = journal.read(fold);
    } catch (UncheckedIOException e) {
      nothingIsSaved("read", e);
      return;
    }
    if (!unreadable.isEmpty() && !toldOfUnreadableLine) {
      toldOfUnreadableLine = true;
      warn(
          journal.file()
              + ":"
              + unreadable.get(0)
              + ": this line is no entry; it was left as it is and doesn't count");
    }
  }

  /**
   * Writes down what the learner did. Where that is impossible, the learner is told once, and can
   * go on: reading and practising don't depend on it.
   */
  void record(String type, Map<String, Object> data) {
    try {
      journal.append(type, data);
    } catch (UncheckedIOException e) {
      nothingIsSaved("written", e);
    }
  }

  private void nothingIsSaved(String done, UncheckedIOException fault) {
    if (!toldThatNothingIsSaved) {
      toldThatNothingIsSaved = true;
      warn(
          "your progress is not saved: "
              + journal.file()
              + " can't be "
              + done
              + " ("
              + Faults.text(fault)
              + "); choose another folder with --workspace DIR");
    }
  }

  /** Says what can be done next, and on a line of its own how that is typed. */
  void tell(String words, String command) {
    tell(printer, words, command);
  }

  /** The same somewhere else than on standard output. */
  void tell(Printer other, String words, String command) {
    other.line(words);
    other.line(Span.plain("  "), Span.of(typed(command), Meaning.CODE));
  }

  void warn(String message) {
    io.tell(message);
  }

  /** Returns the exercise of this name; in other cases says which was probably meant. */
  Exercise exercise(String name) {
    return course()
        .exercise(name)
        .orElseThrow(
            () ->
                unknown(
                    "exercise", name, course().exercises().stream().map(Exercise::name).toList()));
  }

  /** Returns the chapter of this number or name; whoever calls it takes files, too. */
  Chapter chapter(String name) {
    return course()
        .chapter(name)
        .orElseThrow(
            () ->
                unknown(
                    "chapter or file",
                    name,
                    course().chapters().stream().map(Chapter::name).toList()));
  }

  /** Returns the first chapter that wasn't read, or the last one of all. */
  Chapter nextChapter() {
    Progress progress = progress();
    List<Chapter> chapters = course().chapters();
    return chapters.stream()
        .filter(chapter -> !progress.chaptersRead().contains(chapter.name()))
        .findFirst()
        .orElse(chapters.get(chapters.size() - 1));
  }

  /** Returns the first chapter whose quiz wasn't passed. */
  Chapter nextQuiz() {
    Progress progress = progress();
    List<Chapter> withQuiz = course().chapters().stream().filter(Chapter::hasQuiz).toList();
    if (withQuiz.isEmpty()) {
      throw new UsageException("This course has no quizzes.");
    }
    return withQuiz.stream()
        .filter(chapter -> !progress.scores(chapter.name()).passed())
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "Every quiz is passed. Name one to take it again, as in `"
                        + typed("quiz " + withQuiz.get(0).number())
                        + "`."));
  }

  /**
   * Returns how a command, or none, is typed, with the options that name the course and the
   * workspace kept.
   */
  String typed(String command) {
    return options.typed(command);
  }

  private static UsageException unknown(String kind, String name, List<String> known) {
    String meant =
        NearestName.to(name, known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("`./course list` shows all of them.");
    return new UsageException("There is no " + kind + " `" + name + "`: " + meant);
  }
}
