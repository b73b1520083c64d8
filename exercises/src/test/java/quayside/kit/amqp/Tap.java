package quayside.kit.amqp;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
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
 * <p>The points of a {@link Crash} are {@code before basicAck}, {@code after basicAck} and so on:
 * what is said about messages, and the waits for confirms. After a call means that the broker has
 * it and the process has heard nothing yet.
 */
public final class Tap {
  private final RabbitBox box;
  private final Crash crash;
  private final List<Connection> real = new ArrayList<>();
  private final List<Channel> channels = Collections.synchronizedList(new ArrayList<>());
  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
  private volatile String lost = "";
  private volatile String cut = "";
  private volatile boolean died;

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

  /** Returns whether a channel is closed, as it is when a consumer has thrown an exception. */
  public boolean closed() {
    synchronized (channels) {
      return channels.stream().anyMatch(channel -> !channel.isOpen());
    }
  }

  /** Returns when the broker has handled all that was said so far, on whatever channel. */
  public void settle() {
    List<Channel> all;
    synchronized (channels) {
      all = List.copyOf(channels);
    }
    all.forEach(Tap::untilTheBrokerHasAll);
  }

  /**
   * Lets the process die now: all its lines break. The broker has got all that it has said before,
   * since a word on its way would arrive by luck.
   */
  public void die() {
    settle();
    synchronized (real) {
      real.forEach(box::crash);
    }
    died = true;
  }

  /** Returns whether the process has died, and all its lines are broken. */
  public boolean died() {
    return died;
  }

  /** Says that the process has come to this point; it may die there. */
  public void reach(String point) {
    try {
      crash.reach(point);
    } catch (Crash.Signal signal) {
      die();
      throw signal;
    }
  }

  /**
   * One call on a channel.
   *
   * @param channel the numbers of the connection and of the channel, {@code 1/1} for the first ones
   * @param method the name of the method that was called
   * @param arguments what was given to it
   */
  public record Call(String channel, String method, List<Object> arguments) {}

  private Connection tapped(Connection connection) {
    return proxy(
        Connection.class, (method, arguments) -> onChannels(method.invoke(connection, arguments)));
  }

  private Object onChannels(Object result) {
    if (result instanceof Channel channel) {
      channels.add(channel);
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
          if (isPoint(method)) {
            return pass(channel, method, arguments);
          }
          note(channel, method, arguments);
          return method.invoke(channel, arguments);
        });
  }

  private static boolean isPoint(Method method) {
    return method.getName().startsWith("basic") || method.getName().startsWith("waitForConfirms");
  }

  private Object pass(Channel channel, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    String name = method.getName();
    reach("before " + name);
    if (name.equals(lost)) {
      lost = "";
      note(channel, method, arguments);
      cut(channel);
      return null;
    }
    Object result = said(channel, method, arguments);
    if (name.equals(cut)) {
      cut = "";
      untilTheBrokerHasAll(channel);
      cut(channel);
    }
    reach("after " + name);
    return result;
  }

  /** Noted once it is said: whoever has seen the note knows that it is on its way. */
  private Object said(Channel channel, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(channel, arguments);
    } finally {
      note(channel, method, arguments);
    }
  }

  /** Code that asks its channel next must not find it open: the channel hears of the cut last. */
  private void cut(Channel channel) {
    box.crash(channel.getConnection());
    box.await(() -> !channel.isOpen());
  }

  private void note(Channel channel, Method method, Object[] arguments) {
    List<Object> given = arguments == null ? List.of() : Arrays.asList(arguments.clone());
    calls.add(new Call(number(channel), method.getName(), given));
  }

  private String number(Channel channel) {
    synchronized (real) {
      return 1 + real.indexOf(channel.getConnection()) + "/" + channel.getChannelNumber();
    }
  }

  private static void untilTheBrokerHasAll(Channel channel) {
    if (channel.isOpen()) {
      try {
        RabbitBox.ask(channel);
      } catch (IOException | ShutdownSignalException itIsBroken) {
        // Then nothing of this line will come to the broker any more.
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
