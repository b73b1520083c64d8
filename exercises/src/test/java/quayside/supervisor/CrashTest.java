package quayside.supervisor;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import quayside.kit.Gate;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class CrashTest {
  @Test
  void aChildThatCrashedComesBackWithItsFirstState() {
    Shop shop = Shop.of("stock");
    Optional<GenServer<?>> old = Optional.of(shop.server("stock"));
    shop.tell("stock", "3 tins");
    shop.crash("stock");
    Optional<List<Object>> state = shop.stateOf("stock");

    promise("a child that crashed is started again, with the state that a new one begins with")
        .because("at night nobody is there to start inventory by hand")
        .lookAt("Supervisor: who hears of a server's end, and what is built then from what")
        .butNot(
            shop.stuck(),
            "a thread of the pool was given away: it stood still, waiting for stock's end")
        .butNot(
            shop.times("stock crashes") == 1 && shop.times("stock ends") == 0,
            "stock threw, and its server didn't end: somebody caught the exception, nothing ever"
                + " crashed, and the state stayed wrong")
        .butNot(
            shop.times("stock begins") == 1,
            "stock had crashed, and nobody started another one in its place")
        .butNot(
            shop.supervisor().lookup("stock").equals(old),
            "stock was started again, and lookup still gave the server that had ended")
        .butNot(
            state.filter(list -> list.contains("crash")).isPresent(),
            "stock was started again, and the corrupt state came back: it still had "
                + state.orElse(List.of()))
        .butNot(
            shop.usedAnotherThread(),
            "stock was started again, on a thread that is none of the pool's")
        .isKept(Optional.of(List.of()), state, "stock got a message, crashed, and was asked again");
  }

  @Test
  void theOthersDoNotNotice() {
    Shop shop = Shop.of("stock", "cart", "mail");
    shop.tell("cart", "1 tin");
    Optional<GenServer<?>> before = shop.supervisor().lookup("cart");
    shop.crash("stock");
    Optional<List<Object>> state = shop.stateOf("cart");

    promise("a crash concerns one child only; the others keep their state")
        .because("a customer who has filled a cart must not lose it to a failure of stock")
        .lookAt("which children are built anew when one has ended")
        .butNot(
            shop.times("cart begins") > 1,
            "stock crashed, and cart was started anew with it: what it knew is gone")
        .isKept(
            List.of(before, Optional.of(List.of("1 tin"))),
            List.of(shop.supervisor().lookup("cart"), state),
            "stock crashed, and then cart was looked up and asked for its state");
  }

  @Test
  void lookupGivesTheNewServerAndTheOldOneRefuses() {
    Shop shop = Shop.of("stock");
    GenServer<?> old = shop.server("stock");
    shop.crash("stock");
    Optional<GenServer<?>> now = shop.supervisor().lookup("stock");
    Recorder<Object> replies = new Recorder<>();
    SideThread caller = SideThread.start(() -> replies.accept(ask(old, "hello")));
    caller.overOrStuck();
    shop.settle();
    caller.finished();

    promise("after a restart lookup gives the new server")
        .because("who looks stock up again wants one that answers")
        .lookAt("what lookup reads, and who writes it at a restart")
        .isKept(
            now.isPresent() && !now.get().equals(old),
            "stock had crashed, and lookup found no other server");
    promise("the server that has ended refuses its callers at once")
        .because("a caller that kept the old server has to learn that it must look again")
        .lookAt("whether anything is sent on from the old server")
        .isKept(List.of("ServerEndedException"), replies.all(), "the old server was called");
  }

  @Test
  void callersDoNotWaitForTheNewServer() {
    Shop shop = Shop.of("stock");
    GenServer<?> old = shop.server("stock");
    Recorder<Object> replies = new Recorder<>();
    old.cast("crash");
    SideThread caller = SideThread.start(() -> replies.accept(ask(old, "hello")));
    caller.overOrStuck();
    Gate database = shop.gateAt("stock begins");
    SideThread worker = shop.workTo(database);
    boolean heard = caller.finished();
    shop.open(database, worker);

    promise("callers of a server that failed hear of it at once, also while the new one begins")
        .because("a database may need half a minute to connect, and ten customers stand in line")
        .lookAt(
            "the thread on which the restart runs: what ended() calls back on, and who needs it")
        .butNot(
            !heard && shop.times("stock begins") == 2,
            "the restart ran on the thread of the server that had just ended, and the callers of"
                + " that server waited for the new one to begin")
        .isKept(
            List.of("ServerEndedException"),
            replies.all(),
            "stock crashed while a call waited behind, and the call got this");
  }

  @Test
  void oneThingAtATime() {
    Shop shop = Shop.of("stock", "cart");
    Gate database = shop.gateAt("stock begins");
    shop.server("stock").cast("crash");
    shop.server("cart").cast("crash");
    SideThread worker = shop.workTo(database);
    shop.settle();
    boolean twoAtOnce = shop.times("cart begins") == 2;
    shop.open(database, worker);
    boolean bothBack =
        shop.until(() -> shop.times("cart begins") == 2 && shop.times("stock begins") == 2);

    promise("a supervisor does one thing at a time, and forgets none")
        .because("two restarts at once count past each other, and the limit is lost")
        .lookAt("how many threads can be in the code that counts and restarts")
        .butNot(
            twoAtOnce,
            "stock was being restarted, and on a second thread the supervisor restarted cart at the"
                + " same time")
        .isKept(bothBack, "stock and cart crashed together, and not both of them came back");
  }

  @Test
  void theKindSaysAfterWhichEndsAChildComesBack() {
    List<String> seen = new ArrayList<>();
    for (Child.Kind kind : Child.Kind.values()) {
      seen.add(kind + " crash: " + after(kind, "crash") + ", stop: " + after(kind, "stop"));
    }

    promise(
            "a permanent child always comes back, a transient one after a failure, a temporary never")
        .because(
            "an import that has done its work must not begin it again, and stock must not stay"
                + " away")
        .lookAt("Child.Kind, and what the reason of an end says when there is none")
        .butNot(
            seen.get(1).endsWith("back"),
            "a transient child was told to stop, and it was started again")
        .butNot(
            seen.get(2).contains("back"), "a temporary child had ended, and it was started again")
        .butNot(
            seen.get(0).endsWith("away"),
            "a permanent child was told to stop, and it was not started again")
        .isKept(
            List.of(
                "PERMANENT crash: back, stop: back",
                "TRANSIENT crash: back, stop: away",
                "TEMPORARY crash: away, stop: away"),
            seen,
            "each kind of child crashed, and another one was told to stop");
    promise("lookup finds nobody when a child stays away")
        .because("a server that has ended serves nobody")
        .lookAt("what lookup reads, and who removes a server that has ended")
        .isKept(
            Optional.empty(),
            lookedUpAfterItsEnd(),
            "a temporary child had ended, and lookup still gave its server");
  }

  private static String after(Child.Kind kind, String what) {
    Shop shop = new Shop().open(kind, "import");
    if (what.equals("stop")) {
      shop.server("import").stop();
    } else {
      shop.tell("import", what);
    }
    boolean comesBack =
        kind == Child.Kind.PERMANENT || kind == Child.Kind.TRANSIENT && what.equals("crash");
    shop.until(() -> shop.times("import begins") == (comesBack ? 2 : 1));
    return shop.times("import begins") == 2 ? "back" : "away";
  }

  private static Optional<GenServer<?>> lookedUpAfterItsEnd() {
    Shop shop = new Shop().open(Child.Kind.TEMPORARY, "import");
    shop.tell("import", "crash");
    shop.until(() -> shop.supervisor().lookup("import").isEmpty());
    return shop.supervisor().lookup("import");
  }

  private static Object ask(GenServer<?> server, Object message) {
    try {
      return server.call(message, Duration.ofSeconds(10));
    } catch (TimeoutException | InterruptedException | RuntimeException thrown) {
      return thrown.getClass().getSimpleName();
    }
  }
}
