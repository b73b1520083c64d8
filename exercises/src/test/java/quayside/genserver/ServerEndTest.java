package quayside.genserver;

import static quayside.genserver.Caller.ask;
import static quayside.kit.Promise.promise;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.kit.ManualExecutor;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

/** How a server ends, and what others notice of it. */
class ServerEndTest {
  private final ExecutorService pool = Executors.newCachedThreadPool(ServerEndTest::daemon);
  private final Desk desk = new Desk();

  @AfterEach
  void letEverybodyGo() {
    desk.gate.open();
    pool.shutdownNow();
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
        .butNot(
            reply.equals("IllegalStateException"),
            "handleCall threw an IllegalStateException, and the caller got one too: so it can't tell"
                + " that the server has ended")
        .isKept(
            "ServerEndedException: failed as it was told",
            reply,
            "handleCall threw an exception, and the caller got this");
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
        .butNot(
            replies.all().contains("IllegalStateException"),
            "the server was at work, and a caller on another thread was refused as if the server had"
                + " called itself")
        .isKept(
            List.of("ServerEndedException: failed as it was told"),
            replies.all(),
            "a call waited behind a cast that failed");
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
  void anErrorEndsTheServerToo() {
    GenServer<List<String>> server = GenServer.start(desk, pool);

    promise("whatever the behaviour throws ends the server, an Error too")
        .because("the state is as doubtful after a failed assertion as after an exception")
        .lookAt("what GenServer catches around the behaviour")
        .isKept(
            "ServerEndedException: broken as it was told",
            ask(server, "break"),
            "handleCall threw an AssertionError, and the caller got this");
  }

  @Test
  void anEndThatFailsIsAnEndToo() {
    Desk untidy =
        new Desk() {
          @Override
          public void terminate(Optional<Throwable> reason, List<String> texts) {
            throw new IllegalStateException("the connection can't be closed");
          }
        };
    GenServer<List<String>> server = GenServer.start(untidy, pool);

    promise("when terminate throws, the server has ended all the same, and callers hear of it")
        .because("a connection that can't be closed must not cost ten customers their time")
        .lookAt("what happens in GenServer after terminate has thrown")
        .isKept(
            List.of(
                "ServerEndedException: failed as it was told",
                "ServerEndedException: failed as it was told"),
            List.of(ask(server, "fail"), ask(server, "hello")),
            "handleCall and then terminate threw; the failed call and the next one got this");
  }

  @Test
  void anEndedServerIgnoresWhatIsSent() {
    ManualExecutor byHand = new ManualExecutor();
    GenServer<List<String>> server = GenServer.start(desk, byHand);
    server.cast("fail");
    SideThread.start(byHand::runAll).finished();
    SideThread sender =
        SideThread.start(
            () -> {
              server.cast("late cast");
              server.send("late message");
              server.stop();
            });
    sender.finished();
    SideThread turn = SideThread.start(byHand::runAll);
    turn.finished();

    promise("casts and messages to a server that has ended are ignored")
        .because("their senders wait for nothing, and have no use for an exception")
        .lookAt("what cast and send do, and what happens to a message that comes after the end")
        .butNot(sender.failure().isPresent(), "the server had ended, and cast, send or stop threw")
        .butNot(
            turn.failure().isPresent(),
            "the server had ended, a cast came, and an exception came out of its turn on the pool")
        .isKept(List.of("fail"), desk.handled.all(), "the server had ended, and it handled these");
    promise("terminate runs once, also when stop comes after the end")
        .because("a connection that is closed twice may be another one by then")
        .lookAt("what happens to a stop in the mailbox of a server that has ended")
        .isKept(1, desk.ends.count(), "a server failed and was stopped after that: so many ends");
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "pool");
    thread.setDaemon(true);
    return thread;
  }
}
