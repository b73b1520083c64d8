package eda.runner.screen.broker;

import static eda.runner.screen.broker.BrokerCells.NOTHING;
import static eda.runner.screen.broker.BrokerCells.arrows;
import static eda.runner.screen.broker.BrokerCells.left;
import static eda.runner.screen.broker.BrokerCells.mark;
import static eda.runner.screen.broker.BrokerCells.names;
import static eda.runner.screen.broker.BrokerCells.number;
import static eda.runner.screen.broker.BrokerCells.numbers;
import static eda.runner.screen.broker.BrokerCells.texts;

import eda.runner.lesson.text.Span;
import eda.runner.screen.broker.BrokerLook.Binding;
import eda.runner.screen.broker.BrokerLook.Exchange;
import eda.runner.screen.broker.BrokerLook.Queue;
import java.util.List;

/** Exchanges with the queues behind them, and what waits in queues. */
record QueueTables(BrokerCells cells, Changes changes) {
  BrokerTable exchanges(List<Exchange> exchanges) {
    BrokerTable table =
        new BrokerTable(
            List.of(
                names("exchange"),
                cells.marks(),
                names("type"),
                texts("key"),
                arrows(),
                texts("queue")));
    for (Exchange exchange : exchanges) {
      Span name =
          exchange.name().isEmpty() ? cells.faint("(default)") : cells.name(exchange.name());
      Span type = cells.faint(exchange.type());
      Span known = mark(changes.ofName("exchange", exchange.name()));
      if (exchange.bindings().isEmpty()) {
        table.add(name, known, type, NOTHING, NOTHING, cells.faint("none"));
      }
      for (Binding each : exchange.bindings()) {
        table.add(
            name, known, type, cells.text(each.key()), cells.arrow(), cells.text(each.queue()));
        known = NOTHING;
      }
    }
    return table;
  }

  BrokerTable queues(List<Queue> queues) {
    BrokerTable table =
        new BrokerTable(
            List.of(
                names("queue"),
                cells.marks(),
                numbers("ready"),
                cells.marks(),
                cells.bars(),
                numbers("unacked"),
                cells.marks(),
                numbers("consumers"),
                cells.marks()));
    long largest = queues.stream().mapToLong(Queue::ready).reduce(0, Math::max);
    for (Queue each : queues) {
      String name = each.name();
      table.add(
          cells.name(name),
          mark(changes.ofName("queue", name)),
          left(each.ready()),
          mark(changes.ofNumber(each.ready(), "ready", name)),
          cells.bar(each.ready(), largest),
          left(each.unacked()),
          mark(changes.ofNumber(each.unacked(), "unacked", name)),
          number(each.consumers()),
          mark(changes.ofNumber(each.consumers(), "consumers", name)));
    }
    return table;
  }
}
