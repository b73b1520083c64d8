package quayside.breakthechain;

import static quayside.kit.Promise.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import quayside.breakthechain.ShopEvent.UserSignedIn;
import quayside.kit.Recorder;
import quayside.kit.Shape;

class SignInServiceTest {
  private static final Map<String, String> PASSWORDS =
      Map.of("amara", "jasmine", "kenji", "genmaicha");

  private final UserStore users = new UserStore(PASSWORDS);
  private final AnalyticsClient analytics = new AnalyticsClient();
  private final MailClient mail = new MailClient();
  private final Recorder<ShopEvent> published = new Recorder<>();

  @Test
  void aSignInBecomesOneFact() {
    service(published).signIn("amara", "jasmine");

    promise("a sign-in publishes exactly one UserSignedIn with the user's id")
        .because("whoever wants to know of sign-ins learns of them from this event alone")
        .lookAt("what SignInService.signIn hands to the Consumer<ShopEvent>")
        .butNot(
            published.count() == 0 && analytics.signIns() == 1 && mail.sent().size() == 1,
            "amara signed in, analytics and mail were called, and nothing was published")
        .butNot(
            published.all().stream().anyMatch(SignInServiceTest::carriesAClient),
            "the event carries a client to call; a consumer may live elsewhere, and events carry"
                + " data")
        .butNot(
            !orders().isEmpty(),
            "sign-in published " + orders() + ": that still decides what others do")
        .isKept(
            List.of("UserSignedIn amara"),
            told(published),
            "amara signed in once, and what was published is not the one fact about it");
  }

  @Test
  void aWrongPasswordIsNoSignIn() {
    boolean signedIn = service(published).signIn("amara", "chamomile");

    promise("a refused password publishes nothing")
        .because("mail would tell Amara about a sign-in that nobody made")
        .lookAt("the order in SignInService.signIn: first the check, then the rest")
        .butNot(published.count() > 0, "a refused password produced a fact that never happened")
        .isKept(false, signedIn, "the password was wrong, and signIn returned true");
  }

  @Test
  void theLoginIsStoredBeforeTheFactIsTold() {
    List<List<String>> storedThen = new ArrayList<>();
    boolean signedIn = service(e -> storedThen.add(users.logins())).signIn("amara", "jasmine");

    promise("when the event goes out, the login is already stored")
        .because("a consumer that asks accounts about this login has to find it")
        .lookAt("the order in SignInService.signIn: storeLogin, then accept")
        .butNot(
            storedThen.equals(List.of(List.of())),
            "the event went out while the store did not know of the login yet")
        .isKept(
            List.of(List.of("amara")),
            storedThen,
            "at the time of the event, the store did not hold the one login");
    promise("signIn returns true for the right password")
        .because("the sign-in page lets the user in on this answer")
        .lookAt("what SignInService.signIn returns at its end")
        .isKept(true, signedIn, "the password was right, and signIn returned false");
  }

  @Test
  void signInKnowsNeitherClient() {
    for (Class<?> client : List.of(AnalyticsClient.class, MailClient.class)) {
      promise("the code of SignInService mentions no consumer")
          .because("a new address for mail would mean a new version of sign-in")
          .lookAt("the fields, the constructor and the calls in SignInService")
          .isKept(
              !Shape.of(SignInService.class).mentions(client),
              "SignInService still uses " + client.getSimpleName());
    }
  }

  @Test
  void aThirdConsumerJoinsWithoutAWordInSignIn() {
    Recorder<ShopEvent> fraudWatch = new Recorder<>();
    List<Consumer<ShopEvent>> consumers =
        List.of(
            e -> analytics.countSignIn(userOf(e)),
            e -> mail.sendSignInAlert(userOf(e)),
            fraudWatch);
    service(e -> consumers.forEach(consumer -> consumer.accept(e))).signIn("amara", "jasmine");

    promise("each consumer behind the channel hears of the sign-in once, a new one as well")
        .because("next month fraud watch joins, and sign-in should not have to change")
        .lookAt("whether SignInService tells anybody in another way than through the Consumer")
        .isKept(
            List.of(1, List.of("amara"), 1),
            List.of(analytics.signIns(), mail.sent(), fraudWatch.count()),
            "analytics, mail and fraud watch listened, and not each of them heard of it once");
  }

  @Test
  void twoSignInsAtOneTimeAreTwoFacts() throws InterruptedException {
    SignInService service = service(published);
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(2);
    startSignIn(service, "amara", go, done);
    startSignIn(service, "kenji", go, done);
    go.countDown();

    promise("signIn returns to each of two callers")
        .lookAt("what SignInService.signIn waits for")
        .isKept(done.await(5, TimeUnit.SECONDS), "two sign-ins did not end within five seconds");
    promise("two sign-ins publish two events, each with its own user")
        .because("a user who is missing in the events is missing in every count")
        .lookAt("what SignInService keeps between two calls; it needs nothing")
        .isKept(
            List.of("UserSignedIn amara", "UserSignedIn kenji"),
            told(published).stream().sorted().toList(),
            "amara and kenji signed in at one time");
    promise("every sign-in has an event id of its own")
        .because("a consumer takes two events with one id for one event, told twice")
        .lookAt("where SignInService makes the id: once for each event")
        .isKept(
            2L,
            published.all().stream().map(ShopEvent::eventId).distinct().count(),
            "two sign-ins were published under one event id");
  }

  private void startSignIn(
      SignInService service, String userId, CountDownLatch go, CountDownLatch done) {
    Thread thread =
        new Thread(
            () -> {
              try {
                go.await();
                service.signIn(userId, PASSWORDS.get(userId));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                done.countDown();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** Makes the learner's service from what its constructor asks for. */
  private SignInService service(Consumer<ShopEvent> out) {
    var service = Shape.of(SignInService.class).make(users, out, analytics, mail);
    promise("SignInService can be made from a UserStore and a Consumer<ShopEvent>")
        .because("these two are all that a producer needs to know")
        .lookAt("the parameters of the constructor of SignInService")
        .isKept(service.isPresent(), "the constructor of SignInService asks for something else");
    return (SignInService) service.orElseThrow();
  }

  private static boolean carriesAClient(ShopEvent event) {
    Shape shape = Shape.of(event.getClass());
    return shape.holds(AnalyticsClient.class) || shape.holds(MailClient.class);
  }

  /** Returns the names of what was published that tell a consumer what to do. */
  private List<String> orders() {
    return published.all().stream()
        .map(SignInServiceTest::kind)
        .filter(name -> name.matches("(Send|Count|Notify|Mail|Alert|Tell)[A-Z].*"))
        .toList();
  }

  private static List<String> told(Recorder<ShopEvent> recorder) {
    return recorder.all().stream().map(e -> kind(e) + " " + userOf(e)).toList();
  }

  private static String kind(ShopEvent event) {
    return event.getClass().getSimpleName();
  }

  private static String userOf(ShopEvent event) {
    return event instanceof UserSignedIn signIn ? signIn.userId() : "?";
  }
}
