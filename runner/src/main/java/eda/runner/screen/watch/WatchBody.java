package eda.runner.screen.watch;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.EventDrawing;
import eda.runner.screen.Signs;
import eda.runner.screen.Subject;
import eda.runner.screen.VerdictLook;
import eda.runner.screen.VerdictRows;
import eda.runner.screen.VerdictView;
import eda.runner.screen.Wrapped;
import eda.runner.screen.broker.BrokerLook;
import eda.runner.screen.broker.BrokerLooks;
import eda.runner.screen.broker.BrokerRows;
import eda.runner.screen.watch.WatchCheck.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The rows of a {@link WatchPage}, however many there are. */
final class WatchBody {
  private static final String NOT_YET = "There is no verdict yet. Save the file, or press r.";
  private static final String NO_EVENTS = "No test of the last check tells of events.";
  private static final String REMOVED =
      "The tests removed what they made. When there was the most in the broker, it was this:";
  private static final String PRESS =
      "Press r: the tests make what they need, and remove it in the end.";
  private static final String SOON = "The tests make what they need, and remove it in the end.";
  private static final String AFTER_SUCCESS =
      "Press n for the next exercise, or q to go on in the course.";

  private final WatchState state;
  private final LayoutOptions options;

  private WatchBody(WatchState state, LayoutOptions options) {
    this.state = state;
    this.options = options;
  }

  static List<Row> rows(WatchState state, LayoutOptions options) {
    return new WatchBody(state, options).rows(state.page());
  }

  private List<Row> rows(WatchPage page) {
    if (page instanceof WatchPage.Task) {
      return markdown(state.subject().task());
    }
    if (page instanceof WatchPage.Result result) {
      return state.check().running() ? progress() : result(result.full());
    }
    if (page instanceof WatchPage.Hint hint) {
      return hint(hint.number());
    }
    if (page instanceof WatchPage.Events) {
      return state.check().verdict().map(this::events).orElse(text(NOT_YET));
    }
    if (page instanceof WatchPage.Broker broker) {
      return broker(broker);
    }
    if (page instanceof WatchPage.Difference difference) {
      return new WatchDiffRows(options).rows(difference.difference());
    }
    if (page instanceof WatchPage.Keys) {
      return WatchKeyList.rows(Signs.of(options.unicode()), state.hasBroker());
    }
    if (page instanceof WatchPage.Question question) {
      return rows(question.behind());
    }
    throw new AssertionError(page);
  }

  private List<Row> hint(int number) {
    String title = "**Hint " + number + " of " + state.subject().hints().size() + "**\n\n";
    return markdown(title + state.subject().hints().get(number - 1));
  }

  /** The tests that ended, the latest last, and those that are to come. */
  private List<Row> progress() {
    VerdictLook look = VerdictLook.of(options);
    VerdictRows rows = new VerdictRows(look);
    rows.add(Row.of(Span.of(WatchStatus.checking(state.check(), look), Meaning.WARNING)));
    rows.blank();
    for (TestReport test : state.check().ended()) {
      rows.hanging(look.mark(test), Span.plain(test.title()));
    }
    List<String> left = state.check().left();
    Signs signs = Signs.of(options.unicode());
    for (int i = 0; i < left.size(); i++) {
      // Tests run in the order in which they are written, so the first one runs now.
      Span sign = Span.of((i == 0 ? signs.under() : " ") + " ", Meaning.WARNING);
      Span title =
          Span.of(TestReport.title(left.get(i)), i == 0 ? Meaning.EMPHASIS : Meaning.FAINT);
      rows.hanging(sign, title);
    }
    return rows.all();
  }

  private List<Row> result(boolean full) {
    Outcome outcome = state.check().outcome();
    if (outcome instanceof Outcome.Judged judged) {
      return verdict(judged.verdict(), new VerdictLook(options, full, false));
    }
    return text(outcome instanceof Outcome.Undone undone ? undone.why() : NOT_YET);
  }

  private List<Row> verdict(Verdict verdict, VerdictLook look) {
    Subject subject = state.subject();
    List<Row> rows =
        new ArrayList<>(VerdictView.of(verdict, subject.exercise(), subject.folder(), look));
    if (verdict.passed()) {
      rows.add(Row.EMPTY);
      rows.addAll(markdown(subject.passedText()));
      rows.add(Row.EMPTY);
      rows.addAll(text(AFTER_SUCCESS));
    }
    return rows;
  }

  private List<Row> events(Verdict verdict) {
    VerdictLook look = VerdictLook.of(options);
    VerdictRows rows = new VerdictRows(look);
    for (TestReport test : verdict.tests()) {
      if (!test.evidence().events().seen().isEmpty()) {
        rows.wrapped("", look.mark(test), Span.of(test.title(), Meaning.STRONG));
        EventDrawing.show(test.evidence().events(), rows);
        rows.blank();
      }
    }
    return rows.all().isEmpty() ? text(NO_EVENTS) : rows.all();
  }

  private List<Row> broker(WatchPage.Broker page) {
    List<Row> rows = new ArrayList<>();
    if (page.emptied()) {
      rows.addAll(text(REMOVED));
      rows.add(Row.EMPTY);
      rows.addAll(BrokerRows.of(BrokerLooks.once(page.fullest()), options));
      return rows;
    }
    rows.addAll(BrokerRows.of(page.looks(), options));
    if (page.looks().latest().filter(BrokerLook.EMPTY::equals).isPresent()) {
      rows.addAll(text(state.check().running() ? SOON : PRESS));
    }
    return rows;
  }

  private List<Row> text(String text) {
    return Wrapped.rows(options.width(), Span.plain(text));
  }

  private List<Row> markdown(String text) {
    return new Layout(options).render(text);
  }
}
