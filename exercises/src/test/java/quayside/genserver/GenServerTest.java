package quayside.genserver;

import static quayside.genserver.Caller.ask;
import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class GenServerTest {
  private final ExecutorService pool = Executors.newCachedThreadPool(GenServerTest::daemon);
  private final Desk desk = new Desk();

  @AfterEach
  void letEverybodyGo() {
    desk.gate.open();
    pool.shutdownNow();
  }

  @Test
  void callReturnsTheReply() {
    GenServer<List<String>> server = GenServer.start(desk, pool);

    promise("call returns what handleCall replied")
        .because("checkout has to know how many tins there are before it takes the money")
        .lookAt("GenServer.call: who completes the reply, and who waits for it")
        .isKept(
            "hello [hello]",
            ask(server, "hello"),
            "the server was called, and its answer did not come back");
  }

  @Test
  void castReturnsBeforeTheWorkIsDone() {
    GenServer<List<String>> server = GenServer.start(desk, pool);
    Recorder<Thread> senders = new Recorder<>();
    SideThread sender =
        SideThread.start(
            () -> {
              senders.accept(Thread.currentThread());
              server.cast("wait");
            });
    boolean returned = sender.overOrStuck();
    boolean handled = desk.handled.await(1);
    boolean onSender = desk.handled.threads().stream().anyMatch(senders.all()::contains);

    promise("cast puts the message into the mailbox and returns; the server's turn comes later")
        .because("a customer must not wait while inventory counts its tins")
        .lookAt("which thread runs handleCast")
        .butNot(
            onSender,
            "cast waited for the work, on the sender's own thread: the state may be safe, but the"
                + " mailbox is missing")
        .butNot(!handled, "a message was cast, and the server never handled it")
        .isKept(returned, "the server was at work on a cast, and the sender had to wait for it");
  }

  @Test
  void messagesOfOneSenderStayInOrder() {
    GenServer<List<String>> server = GenServer.start(desk, pool);
    server.cast("a");
    server.send("b");
    server.cast("c");

    promise("a call is handled after everything that its sender sent before it")
        .because("`three tins arrived`, then `how many are there?`: the answer has to know of them")
        .lookAt("whether call, cast and send use one and the same mailbox")
        .isKept(
            "d [a, info b, c, d]",
            ask(server, "d"),
            "a cast, a message, a cast and a call followed");
  }

  @Test
  void eightSendersLoseNothing() {
    GenServer<Map<String, Integer>> server = GenServer.start(new StockServer(), pool);
    List<SideThread> senders = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      senders.add(SideThread.start(() -> castTins(server, 10_000)));
    }
    long sent = SideThread.finished(senders);
    Object tins = ask(server, new StockServer.HowMany("sencha"), Duration.ofSeconds(10));

    promise("the state is touched by one message at a time, so no change is lost")
        .because("a tin that is counted wrong is sold twice")
        .lookAt("who reads and writes the state: only the code that handles a message may do so")
        .isKept(
            List.of(8L, 80_000),
            List.of(sent, tins),
            sent + " of 8 threads cast 10,000 changes of one tin each, and the count was " + tins);
  }

  @Test
  void theStateStaysInside() {
    GenServer<Map<String, Integer>> server = GenServer.start(new StockServer(), pool);
    server.cast(new StockServer.Change("sencha", 3));
    Object all = ask(server, new StockServer.Everything());
    sellEverything(all);
    Object left = ask(server, new StockServer.HowMany("sencha"));

    promise("nobody outside can read or change the server's state but by sending messages")
        .because("on one heap a reply can be the very map that the server works with")
        .lookAt("what StockServer replies to Everything")
        .butNot(
            left.equals(0),
            "the caller changed the server's state from outside: it emptied the map that it had got"
                + " as a reply")
        .isKept(
            List.of(Map.of("sencha", 3), 3),
            List.of(all, left),
            "three tins of sencha came in, then everything was asked for");
  }

  @Test
  void aServerThatCallsItselfIsRefused() {
    List<GenServer<String>> self = new ArrayList<>();
    Behaviour<String> caller = new SelfCaller(self);
    GenServer<String> server = GenServer.start(caller, pool);
    self.add(server);
    Object reply = ask(server, "outer");

    promise("a call from within the server's own handler is refused at once")
        .because("inventory that asks itself for its stock would stop the whole shop")
        .lookAt("what GenServer.call knows about the thread on which it runs")
        .butNot(
            reply.equals("TimeoutException") || reply.equals("inner: TimeoutException"),
            "the server waited for itself; nobody was left to answer, until the time was over")
        .isKept("inner: IllegalStateException", reply, "a handler called its own server");
  }

  @Test
  void aFailureEndsTheServerAndItsCallersHearOfIt() {
    GenServer<List<String>> server = GenServer.start(desk, pool);
    Object reply = ask(server, "fail");

    promise("an exception of the behaviour ends the server, and the waiting caller hears at once")
        .because("a caller that hears nothing keeps its customer waiting until the time is over")
        .lookAt("what happens to the reply when handleCall throws")
        .butNot(
            reply.equals("TimeoutException"),
            "the handler failed, nobody said so, and callers hung until their timeout")
        .isKept(
            "ServerEndedException: failed as it was told", reply, "handleCall threw an exception");
    promise("terminate runs once, with the reason")
        .because("somebody has to close the connection that the server opened")
        .lookAt("the end of a server, in GenServer")
        .isKept(
            List.of("failed as it was told"),
            desk.ends.all().stream()
                .map(reason -> reason.map(Throwable::getMessage).get())
                .toList(),
            "handleCall threw an exception, and terminate was not called once with it");
    promise("a server that has ended refuses later callers at once")
        .because("its state can't be trusted after a failure, and nobody must wait for it")
        .lookAt("what happens to messages that come after the end")
        .isKept(
            "ServerEndedException: failed as it was told",
            ask(server, "hello"),
            "the server had ended, and then it was called");
  }

  @Test
  void callersThatWaitInTheMailboxAreToldToo() {
    GenServer<List<String>> server = GenServer.start(desk, pool);
    server.cast("wait");
    desk.gate.reached();
    server.cast("fail");
    Recorder<Object> replies = new Recorder<>();
    SideThread waiting = SideThread.start(() -> replies.accept(ask(server, "hello")));
    waiting.overOrStuck();
    desk.gate.open();
    waiting.finished();

    promise("when a server ends, callers whose message still waits hear of it at once")
        .because("ten customers may stand in line when inventory fails")
        .lookAt("what happens to messages behind the one that failed")
        .isKept(
            List.of("ServerEndedException: failed as it was told"),
            replies.all(),
            "a call waited behind a cast that failed");
  }

  @Test
  void aCallThatTimesOutHurtsNobody() {
    GenServer<List<String>> server = GenServer.start(desk, pool);
    server.cast("wait");
    desk.gate.reached();
    Object late = ask(server, "late", Duration.ofMillis(1));
    desk.gate.open();

    promise("a caller stops waiting when its time is over, and the server goes on")
        .because("a customer may leave; the shop stays open")
        .lookAt("the timeout of call, and what becomes of a reply that nobody waits for")
        .isKept("TimeoutException", late, "the server was busy, and a call had a millisecond");
    promise("a late reply is dropped; the next call gets its own")
        .because("an answer to another question is worse than none")
        .lookAt("whether each call has a reply of its own")
        .isKept(
            "next [wait, late, next]",
            ask(server, "next"),
            "a call had timed out, and then another one came");
  }

  @Test
  void anInitThatFailsMakesStartThrow() {
    promise("start throws what init throws")
        .because("a server that could not begin must not look like one that works")
        .lookAt("GenServer.start")
        .refuses(
            IllegalStateException.class,
            () -> GenServer.start(new NoBeginning(), pool),
            "init threw an exception, and start returned a server");
  }

  @Test
  void stopComesAfterWhatWasSentBefore() {
    GenServer<List<String>> server = GenServer.start(desk, pool);
    server.cast("last order");
    server.stop();
    Object reply = ask(server, "too late");
    desk.ends.await(1);

    promise("stop lets the server handle what was sent before, then ends it without a reason")
        .because("the last order before closing time still counts")
        .lookAt("how stop reaches the server: as a message in its mailbox")
        .isKept(
            List.of(List.of("last order"), List.of(Optional.empty()), "ServerEndedException: null"),
            List.of(desk.handled.all(), desk.ends.all(), reply),
            "a cast, a stop and a call followed each other");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "a stretch for Java 21 or newer")
  void tenThousandServersOnVirtualThreads() {
    ExecutorService virtual = virtualThreads().orElseThrow();
    List<GenServer<List<String>>> servers = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      servers.add(GenServer.start(new Desk(), virtual));
    }
    servers.forEach(server -> server.cast("a"));
    long answers = servers.stream().filter(each -> ask(each, "b").equals("b [a, b]")).count();
    virtual.shutdownNow();

    promise("10,000 servers answer, on virtual threads")
        .because("each open cart may be a server of its own")
        .lookAt("what a server keeps while it has nothing to do")
        .isKept(10_000L, answers, answers + " of 10,000 servers answered");
  }

  private static void castTins(GenServer<?> server, int count) {
    for (int i = 0; i < count; i++) {
      server.cast(new StockServer.Change("sencha", 1));
    }
  }

  private static void sellEverything(Object reply) {
    try {
      if (reply instanceof Map<?, ?> map) {
        map.clear();
      }
    } catch (UnsupportedOperationException protectedCopy) {
      // A copy that refuses changes is as good as one that allows them.
    }
  }

  /** Executors.newVirtualThreadPerTaskExecutor(), which this code's Java 17 does not know. */
  private static Optional<ExecutorService> virtualThreads() {
    return Stream.of(Executors.class.getMethods())
        .filter(method -> method.getName().equals("newVirtualThreadPerTaskExecutor"))
        .findFirst()
        .map(
            method -> {
              try {
                return (ExecutorService) method.invoke(null);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "pool");
    thread.setDaemon(true);
    return thread;
  }
}
