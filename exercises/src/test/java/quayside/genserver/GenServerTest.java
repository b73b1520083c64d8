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
import quayside.kit.ManualExecutor;
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
    Object second = ask(server, "again");
    promise("the state that a message leaves is the state that the next one finds")
        .because("a behaviour may return a new state and leave the old one as it was")
        .lookAt(
            "what GenServer does with the state that handleCall, handleCast or handleInfo return")
        .butNot(
            second.equals("again [again]"),
            "the server was called twice, and the second call knew nothing of the first: the state"
                + " that handleCall returned was not kept")
        .butNot(
            second.equals("IllegalStateException"),
            "the server was called a second time, and the caller, on another thread, was refused as if"
                + " the server had called itself")
        .isKept("again [hello, again]", second, "the server was called twice, and replied this");
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
    Object reply = ask(server, "d");

    promise("a call is handled after everything that its sender sent before it")
        .because("`three tins arrived`, then `how many are there?`: the answer has to know of them")
        .lookAt("whether call, cast and send use one and the same mailbox")
        .isKept("d [a, info b, c, d]", reply, "a cast, a message, a cast and a call followed");
  }

  @Test
  void eightSendersLoseNothing() {
    GenServer<Map<String, Integer>> server = GenServer.start(new StockServer(), pool);
    List<SideThread> senders = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      senders.add(SideThread.start(() -> castTins(server, 1_000)));
    }
    long sent = SideThread.finished(senders);
    Object tins = ask(server, new StockServer.HowMany("sencha"), Duration.ofSeconds(10));

    promise("the state is touched by one message at a time, so no change is lost")
        .because("a tin that is counted wrong is sold twice")
        .lookAt("who reads and writes the state: only the code that handles a message may do so")
        .isKept(
            List.of(8L, 8_000),
            List.of(sent, tins),
            sent + " of 8 threads cast 1,000 changes of one tin each, and the count was " + tins);
  }

  @Test
  void theStateStaysInside() {
    GenServer<Map<String, Integer>> server = GenServer.start(new StockServer(), pool);
    server.cast(new StockServer.Change("sencha", 3));
    Object all = ask(server, new StockServer.Everything());
    Object before = all instanceof Map<?, ?> map ? Map.copyOf(map) : all;
    sellEverything(all);
    Object left = ask(server, new StockServer.HowMany("sencha"));
    Object reply = ask(server, new StockServer.Everything());
    server.cast(new StockServer.Change("sencha", 2));
    ask(server, new StockServer.HowMany("sencha"));

    promise("nobody outside can read or change the server's state but by sending messages")
        .because("on one heap a reply can be the very map that the server works with")
        .lookAt("what StockServer replies to Everything")
        .butNot(
            left.equals(0),
            "the caller changed the server's state from outside: it emptied the map that it had got"
                + " as a reply")
        .butNot(
            reply.equals(Map.of("sencha", 5)),
            "two more tins came in, and a reply from before said so too: the caller reads the very"
                + " map that the server changes meanwhile")
        .isKept(
            List.of(Map.of("sencha", 3), 3, Map.of("sencha", 3)),
            List.of(before, left, reply),
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
  void whoHasWorkedForTheServerMayCallItLater() {
    ManualExecutor byHand = new ManualExecutor();
    GenServer<List<String>> server = GenServer.start(desk, byHand);
    server.cast("a");
    Recorder<Object> replies = new Recorder<>();
    SideThread worker =
        SideThread.start(
            () -> {
              byHand.runAll();
              replies.accept(ask(server, "b"));
            });
    worker.overOrStuck();
    SideThread.start(byHand::runAll).finished();
    worker.finished();

    promise("only a call from within a handler is refused, not every call from the same thread")
        .because("the threads of the pool work for all servers, and servers call each other")
        .lookAt("what GenServer notes when it begins to work for a message, and when it is done")
        .butNot(
            replies.all().equals(List.of("IllegalStateException")),
            "a thread had handled a message of the server, called it after that, and was refused as"
                + " if it was still at work for it")
        .isKept(
            List.of("b [a, b]"),
            replies.all(),
            "a thread handled a message of the server, and called it after that");
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
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "a stretch for Java 21 or newer")
  void tenThousandServersOnVirtualThreads() {
    ExecutorService virtual = virtualThreads().orElseThrow();
    List<GenServer<List<String>>> servers = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      servers.add(GenServer.start(new Desk(), virtual));
    }
    servers.forEach(server -> server.cast("a"));
    boolean allAnswer = servers.stream().allMatch(each -> ask(each, "b").equals("b [a, b]"));
    virtual.shutdownNow();

    promise("10,000 servers answer, on virtual threads")
        .because("each open cart may be a server of its own")
        .lookAt("what a server keeps while it has nothing to do")
        .isKept(
            allAnswer, "10,000 servers were called, and one of them gave no answer or a wrong one");
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
