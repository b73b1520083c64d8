package eda.broker;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.qpid.server.model.Binding;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.ConfiguredObject;
import org.apache.qpid.server.model.Exchange;
import org.apache.qpid.server.model.Queue;
import org.apache.qpid.server.model.VirtualHost;
import org.apache.qpid.server.model.VirtualHostNode;

/**
 * Looks into the AMQP broker of this process: the protocol itself has no way to ask what is in a
 * broker.
 */
record AmqpLook(Broker<?> broker) {

  void add(Rows rows) {
    for (VirtualHostNode<?> node : broker.getVirtualHostNodes()) {
      VirtualHost<?> host = node.getVirtualHost();
      sorted(host.getChildren(Exchange.class)).forEach(exchange -> add(exchange, rows));
      sorted(host.getChildren(Queue.class)).forEach(queue -> add(queue, rows));
    }
  }

  @SuppressWarnings("rawtypes") // As Qpid declares the children.
  private static <T extends ConfiguredObject> List<T> sorted(Collection<T> children) {
    return children.stream().sorted(Comparator.comparing(ConfiguredObject::getName)).toList();
  }

  private static void add(Exchange<?> exchange, Rows rows) {
    Collection<Binding> bindings = exchange.getBindings();
    // Those that every AMQP broker has from its start, amq.direct and the like, matter when they
    // are used.
    if (exchange.getName().startsWith("amq.") && bindings.isEmpty()) {
      return;
    }
    rows.add("exchange", exchange.getName(), exchange.getType());
    bindings.stream()
        .sorted(Comparator.comparing(Binding::getDestination).thenComparing(Binding::getBindingKey))
        .forEach(
            each ->
                rows.add(
                    "binding", exchange.getName(), each.getDestination(), each.getBindingKey()));
  }

  private static void add(Queue<?> queue, Rows rows) {
    long unacked = queue.getUnacknowledgedMessages();
    long ready = Math.max(0, queue.getQueueDepthMessages() - unacked);
    rows.add("queue", queue.getName(), ready, unacked, queue.getConsumers().size());
  }
}
