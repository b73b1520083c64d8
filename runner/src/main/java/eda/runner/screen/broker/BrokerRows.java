package eda.runner.screen.broker;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/** What is in the brokers as rows, however many there are; none is wider than the page. */
public final class BrokerRows {
  private static final String NOT_YET = "Looking into the broker.";
  private static final String EMPTY =
      "Nothing is in the broker: no topic, no group, no exchange, no queue.";

  private final LayoutOptions options;
  private final List<Row> rows = new ArrayList<>();

  private BrokerRows(LayoutOptions options) {
    this.options = options;
  }

  /** Returns the latest look, with marks on what changed since the first of them. */
  public static List<Row> of(BrokerLooks looks, LayoutOptions options) {
    BrokerRows all = new BrokerRows(options);
    looks
        .latest()
        .ifPresentOrElse(
            look -> all.add(look, new BrokerCells(options, looks.marked()), Changes.since(looks)),
            () -> all.wrapped(Span.plain(NOT_YET)));
    return List.copyOf(all.rows);
  }

  private void add(BrokerLook look, BrokerCells cells, Changes changes) {
    LogTables logs = new LogTables(cells, changes);
    QueueTables queues = new QueueTables(cells, changes);
    section("Topics", logs.topics(look.topics()));
    section("Groups", logs.groups(look.groups()));
    section("Exchanges", queues.exchanges(look.exchanges()));
    section("Queues", queues.queues(look.queues()));
    if (look.equals(BrokerLook.EMPTY)) {
      wrapped(Span.plain(EMPTY));
    }
    if (look.size() > 0 && !look.notes().isEmpty()) {
      rows.add(Row.EMPTY);
    }
    look.notes().forEach(note -> wrapped(cells.warning(note)));
  }

  private void section(String title, BrokerTable table) {
    List<Row> shown = table.rows(options);
    if (!shown.isEmpty()) {
      if (!rows.isEmpty()) {
        rows.add(Row.EMPTY);
      }
      rows.add(Row.of(Span.of(title, Meaning.HEADING_2)));
      rows.addAll(shown);
    }
  }

  private void wrapped(Span text) {
    rows.addAll(WordWrap.wrap(List.of(text), options.width()));
  }
}
