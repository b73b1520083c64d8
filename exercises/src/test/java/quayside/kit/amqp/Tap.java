package quayside.kit.amqp;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import quayside.kit.Crash;

/**
 * Sits between code and its connections: notes what the code says to the broker, and breaks the
 * line, or lets the whole process die, at a chosen call.
 *
 * <p>The points of a {@link Crash} are {@code before basicAck}, {@code after basicAck} and so on,
 * for all that is said to the broker about messages. After a call means that the broker has it and
 * the process has heard nothing yet.
 */
public final class Tap {
  private final RabbitBox box;
  private final Crash crash;
  private final List<Connection> real = new ArrayList<>();
  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
  private volatile String lost = "";
  private volatile String cut = "";

  /** Makes a tap of a process that lives. */
  public Tap(RabbitBox box) {
    this(box, Crash.never());
  }

  /** Makes a tap of a process that may die. */
  public Tap(RabbitBox box, Crash crash) {
    this.box = box;
    this.crash = crash;
  }

  /** Opens a connection of the process. */
  public Connection connect() {
    Connection connection = box.connect();
    synchronized (real) {
      real.add(connection);
    }
    return tapped(connection);
  }

  /** The next call of this method never reaches the broker: its line breaks, without a word. */
  public void loses(String method) {
    lost = method;
  }

  /** The next call of this method reaches the broker; then the line breaks, before an answer. */
  public void cutsAfter(String method) {
    cut = method;
  }

  /** Returns what was said with these methods so far, in order. */
  public List<Call> calls(String... methods) {
    synchronized (calls) {
      return calls.stream().filter(call -> List.of(methods).contains(call.method())).toList();
    }
  }

  /** Returns how many connections have been opened. */
  public int connections() {
    synchronized (real) {
      return real.size();
    }
  }

  /** Breaks all connections, as the death of the process does. */
  public void crash() {
    synchronized (real) {
      real.forEach(box::crash);
    }
  }

  /** One call on a channel: the channel's number, the method, and what was given to it. */
  public record Call(int channel, String method, List<Object> arguments) {}

  private Connection tapped(Connection connection) {
    return proxy(
        Connection.class, (method, arguments) -> onChannels(method.invoke(connection, arguments)));
  }

  private Object onChannels(Object result) {
    if (result instanceof Channel channel) {
      return tapped(channel);
    }
    return result instanceof Optional<?> channel ? channel.map(this::onChannels) : result;
  }

  private Channel tapped(Channel channel) {
    return proxy(
        Channel.class,
        (method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return tapped(channel.getConnection());
          }
          return isPoint(method)
              ? pass(channel, method, arguments)
              : method.invoke(channel, arguments);
        });
  }

  private static boolean isPoint(Method method) {
    return method.getName().startsWith("basic") || method.getName().startsWith("waitForConfirms");
  }

  private Object pass(Channel channel, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    String name = method.getName();
    reach("before " + name, channel);
    List<Object> given = arguments == null ? List.of() : Arrays.asList(arguments.clone());
    calls.add(new Call(channel.getChannelNumber(), name, given));
    if (name.equals(lost)) {
      lost = "";
      box.crash(channel.getConnection());
      return null;
    }
    Object result = method.invoke(channel, arguments);
    if (name.equals(cut)) {
      cut = "";
      untilTheBrokerHasAll(channel);
      box.crash(channel.getConnection());
    }
    reach("after " + name, channel);
    return result;
  }

  private void reach(String point, Channel channel) {
    try {
      crash.reach(point);
    } catch (Crash.Signal signal) {
      untilTheBrokerHasAll(channel);
      crash();
      throw signal;
    }
  }

  /** The broker answers in turn: when it answers a question, it has handled what came before. */
  private static void untilTheBrokerHasAll(Channel channel) {
    if (channel.isOpen()) {
      try {
        channel.exchangeDeclarePassive("amq.fanout");
      } catch (IOException e) {
        throw new IllegalStateException("the broker did not answer", e);
      }
    }
  }

  private static <T> T proxy(Class<T> type, Target target) {
    return type.cast(
        Proxy.newProxyInstance(
            Tap.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return target.call(method, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  private interface Target {
    Object call(Method method, Object[] arguments) throws ReflectiveOperationException;
  }
}
