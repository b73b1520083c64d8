package eda.runner.commands;

import eda.runner.broker.BrokerAddress;
import eda.runner.broker.Daemon;
import eda.runner.broker.DaemonStatus;
import eda.runner.broker.ExternalBrokers;
import eda.runner.course.CourseException;
import eda.runner.course.Library;
import eda.runner.course.Needs;
import eda.runner.course.Problem;
import eda.runner.journal.Journal;
import eda.runner.jvm.LibraryJars;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Io;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.tools.ToolProvider;
import picocli.CommandLine;

/** Says what is installed, what is missing, and what to do about it. */
@CommandLine.Command(
    description =
        "Looks at the JDK, the course, the workspace and the terminal, and says what to do.",
    footer = {"", "Example: ./course doctor"})
final class DoctorCommand implements Command {
  private Session session;
  private boolean broken;

  @Override
  public int run(Session current) throws InterruptedException {
    session = current;
    java();
    course();
    workspace();
    journal();
    terminal();
    session.printer().line();
    session
        .printer()
        .line(broken ? "Something needs your attention: see the lines marked ✗." : "All is well.");
    return broken ? ExitCode.BROKEN_ENVIRONMENT : ExitCode.FINE;
  }

  private void java() {
    boolean compiler = ToolProvider.getSystemJavaCompiler() != null;
    report(
        compiler,
        "Java " + System.getProperty("java.version") + " at " + System.getProperty("java.home"),
        "this is a JRE, and exercises need its compiler: install a JDK 17 or newer and set JAVA_HOME to it");
  }

  private void course() throws InterruptedException {
    try {
      int chapters = session.course().chapters().size();
      List<Problem> problems = session.course().problems();
      report(
          problems.isEmpty(),
          "course "
              + session.courseRoot()
              + ": chapters "
              + chapters
              + ", exercises "
              + session.course().exercises().size(),
          "its exercises have faults:");
      problems.forEach(problem -> session.printer().line("    " + problem));
      Needs needs = Needs.of(session.course().exercises());
      List<Library> libraries = new ArrayList<>(needs.libraries());
      if (!needs.brokers().isEmpty()) {
        libraries.add(session.brokers().place().library());
      }
      libraries(libraries);
      brokers(needs);
    } catch (CourseException e) {
      report(false, "course " + session.courseRoot(), "it can't be read:");
      e.problems().forEach(problem -> session.printer().line("    " + problem));
    }
  }

  /** Fetches what is missing, while there may be a network. */
  private void libraries(List<Library> libraries) throws InterruptedException {
    for (Library library : libraries) {
      LibraryJars jars = new LibraryJars(library);
      if (!jars.present() && !Trust.has(session)) {
        note("library " + library.name() + ": looked for when you first check an exercise with it");
        continue;
      }
      try {
        session.supplies().libraries().require(List.of(library), new CompletableFuture<>());
        report(true, "library " + library.name() + ": jars " + jars.count(), "");
      } catch (CourseException e) {
        report(false, "library " + library.name(), e.problems().get(0).message());
      }
    }
  }

  /** Asks, and starts nothing. */
  private void brokers(Needs needs) {
    for (BrokerAddress external : session.brokers().place().external().all()) {
      String what = external.kind().variable() + " names " + external.shown();
      try {
        ExternalBrokers.requireAnswer(external);
        report(true, what + ", which answers", "");
      } catch (CourseException e) {
        report(false, what, e.problems().get(0).message());
      }
    }
    Optional<Daemon> attached = session.brokers().attach();
    if (attached.isPresent()) {
      note("process of the brokers: " + told(attached.get()));
    } else if (!needs.brokers().isEmpty()) {
      note("process of the brokers: not running; it is started when an exercise needs it");
    }
  }

  private static String told(Daemon attached) {
    try (Daemon daemon = attached) {
      DaemonStatus status = daemon.status();
      List<String> facts = new ArrayList<>();
      status.running().forEach(each -> facts.add(each.kind().word() + " at " + each.shown()));
      // One connection is this one.
      facts.add("users " + (status.connections() - 1));
      return "running, " + String.join(", ", facts) + (status.kept() ? ", kept" : "");
    } catch (IOException e) {
      return "it has just ended";
    }
  }

  private void workspace() {
    Path folder = session.workspace().root();
    try {
      Files.createDirectories(session.workspace().ownFolder());
      Path probe = Files.createTempFile(session.workspace().ownFolder(), "probe", "");
      Files.delete(probe);
      report(true, "workspace " + folder, "");
    } catch (IOException e) {
      report(
          false,
          "workspace " + folder,
          "it can't be written, so nothing can be saved ("
              + Faults.text(new UncheckedIOException(e))
              + "): make it writable, or choose another with --workspace DIR");
    }
  }

  private void journal() {
    Journal journal = session.journal();
    Journal.Contents contents;
    try {
      contents = journal.read();
    } catch (UncheckedIOException e) {
      report(
          false,
          "journal " + journal.file(),
          "it can't be read ("
              + Faults.text(e)
              + "): see to its permissions, or choose another folder with --workspace DIR");
      return;
    }
    boolean whole = contents.unreadableLines().isEmpty();
    report(
        whole,
        "journal with " + contents.entries().size() + " entries",
        "lines that are no entries, left as they are: "
            + contents.unreadableLines()
            + " of "
            + journal.file());
    if (Files.exists(journal.tornLines())) {
      session
          .printer()
          .labelled(
              1,
              Span.of("!", Meaning.WARNING),
              Span.plain(
                  "a line that a kill or a power loss tore was set aside in "
                      + journal.tornLines()
                      + "; nothing before it was lost"));
    }
  }

  private void terminal() {
    Io io = session.io();
    String kind =
        io.interactive()
            ? "terminal"
            : "no terminal (output is plain, answers are read line by line)";
    String characters = io.unicode() ? "Unicode" : "ASCII only";
    note(kind + ", " + io.width() + " columns, " + characters);
  }

  private void note(String fact) {
    session.printer().labelled(1, Span.of("·", Meaning.FAINT), Span.plain(fact));
  }

  private void report(boolean good, String what, String advice) {
    broken |= !good;
    Span mark = good ? Span.of("✓", Meaning.OK) : Span.of("✗", Meaning.ERROR);
    session.printer().labelled(1, mark, Span.plain(good ? what : what + ": " + advice));
  }
}
