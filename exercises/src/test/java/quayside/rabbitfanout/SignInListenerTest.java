package quayside.rabbitfanout;

import static quayside.kit.Promise.promise;
import static quayside.rabbitfanout.Shop.users;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import quayside.kit.Events;
import quayside.kit.Recorder;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.WithRabbit;

@WithRabbit
class SignInListenerTest {
  @RegisterExtension final Events events = new Events("broker");

  private final RabbitBox rabbit;
  private final Shop shop;
  private final String analytics;
  private final String notifications;
  private final Recorder<UserSignedIn> counted = events.recorder("analytics");
  private final Recorder<UserSignedIn> mailed = events.recorder("notifications");

  SignInListenerTest(RabbitBox rabbit) throws IOException {
    this.rabbit = rabbit;
    this.analytics = rabbit.name("analytics");
    this.notifications = rabbit.name("notifications");
    this.shop = new Shop(rabbit, events);
  }

  @Test
  void eachServiceGetsACopyOfEachEvent() throws IOException {
    shop.listen(analytics, "signed-in.#", counted);
    shop.listen(notifications, "signed-in.#", mailed);
    List<String> all = publish("amara", "bao", "chidi", "dilara");
    rabbit.await(() -> counted.count() >= 4 && mailed.count() >= 4);
    int first = counted.count();
    int second = mailed.count();

    promise("every service receives every sign-in, once")
        .because("analytics counts the sign-in, and notifications warns of the new device")
        .lookAt("the name of the queue from which SignInListener takes its events")
        .butNot(
            shop.consumedQueues() == 1 && first + second < 8,
            "each sign-in went to one of two services: they compete for the events of one queue")
        .butNot(
            first + second == 0 && shop.sentToAQueue(),
            "the sign-ins went to a queue by its name: the producer now knows a consumer")
        .isKept(
            List.of(all, all),
            List.of(users(counted.all()), users(mailed.all())),
            "four sign-ins were published, and two services listened to all of them");
  }

  @Test
  void aServiceThatWasAwayFindsItsEvents() throws IOException {
    shop.listen(analytics, "signed-in.#", counted).close();
    shop.publish("amara", "ke", "phone");
    boolean ends = shop.declaredAQueueThatEnds();
    // Some time after the connection it belonged to.
    rabbit.await(() -> !ends || !rabbit.hasQueue(analytics));
    boolean waits = rabbit.hasQueue(analytics);
    boolean kept = waits && rabbit.await(() -> rabbit.messages(analytics) == 1);
    shop.listen(analytics, "signed-in.#", counted);
    boolean came = kept && rabbit.await(() -> counted.count() == 1);

    promise("a service's queue stays while no instance of the service runs")
        .because("analytics is deployed every evening, and the evening is full of sign-ins")
        .lookAt("the three flags of queueDeclare in SignInListener")
        .butNot(
            !waits && ends,
            "analytics was away for a moment, its queue was deleted, and the event is gone")
        .butNot(!waits, "analytics stopped, and now there is no queue that bears its name")
        .isKept(
            List.of(true, List.of("amara")),
            List.of(came, users(counted.all())),
            "analytics stopped, amara signed in, and analytics started again");
  }

  @Test
  void instancesOfAServiceShareItsQueue() throws IOException {
    Recorder<UserSignedIn> other = events.recorder("analytics 2");
    shop.listen(analytics, "signed-in.#", counted);
    shop.listen(analytics, "signed-in.#", other);
    List<String> all = publish("amara", "bao", "chidi", "dilara");
    // One may be quick and take all four out of a queue that both share.
    rabbit.await(
        () ->
            Set.copyOf(seen(other)).size() == 4
                && (shop.consumedQueues() == 1 || (counted.count() >= 1 && other.count() >= 1)));
    List<String> seen = seen(other);

    promise("of all instances of one service, one receives the event")
        .because("two copies of analytics run on a busy day, and nobody signs in twice")
        .lookAt("whose name the queue bears: the service's, or one for each instance?")
        .butNot(seen.size() > 4, "each instance of analytics had a queue of its own: counted twice")
        .isKept(all, seen, "two instances of analytics listened; both together saw this");
  }

  @Test
  void aServiceHearsWhatItsPatternMatches() throws IOException {
    shop.listen(notifications, "signed-in.*.phone", mailed);
    shop.listen(analytics, "signed-in.ke.#", counted);
    shop.publish("amara", "ke", "browser");
    shop.publish("bao", "vn", "phone");
    shop.publish("chidi", "ke", "phone");
    rabbit.await(
        () -> users(mailed.all()).contains("chidi") && users(counted.all()).contains("chidi"));

    promise("a service receives the sign-ins whose routing key its pattern matches, and no others")
        .because("notifications warns of new phones, and nobody wants a mail for each browser")
        .lookAt("the kind of the exchange, the routing key, and the pattern of the binding")
        .butNot(
            users(mailed.all()).contains("amara"),
            "notifications asked for phones, and the sign-in with a browser came as well")
        .isKept(
            List.of(List.of("bao", "chidi"), List.of("amara", "chidi")),
            List.of(users(mailed.all()), users(counted.all())),
            "sign-ins: ke.browser, vn.phone, ke.phone. Patterns: signed-in.*.phone, signed-in.ke.#");
  }

  @Test
  void anEventThatNobodyTakesIsReported() throws IOException {
    shop.listen(notifications, "signed-in.*.phone", mailed);
    shop.publish("amara", "ke", "browser");
    shop.publish("bao", "vn", "phone");

    promise("an event that no queue takes is handed to `unheard`")
        .because("a wrong binding would throw sign-ins away for weeks, and nobody would notice")
        .lookAt("the mandatory flag of basicPublish, and who listens to what is returned")
        .butNot(
            shop.unheard.count() == 0 && !shop.hearsOfReturns(),
            "no queue wanted the event: the broker threw it away and the publisher never knew")
        .isKept(
            List.of("amara"),
            users(shop.unheard.all()),
            "of two sign-ins one matched a binding; these were reported");
  }

  @Test
  void aMessageSaysWhatItIs() throws IOException {
    shop.listen(analytics, "signed-in.#", counted).close();
    UserSignedIn event = shop.publish("amara", "ke", "phone");
    rabbit.await(() -> rabbit.messages(analytics) == 1);
    Optional<AMQP.BasicProperties> seen = rabbit.take(analytics).map(GetResponse::getProps);
    AMQP.BasicProperties properties = seen.orElse(new AMQP.BasicProperties());

    promise("a message has the event's id, its type, and its content type")
        .because("a consumer has to recognise a copy, and to know how to read the bytes")
        .lookAt("the properties that SignInPublisher gives to basicPublish")
        .isKept(
            Arrays.asList(event.eventId().toString(), "UserSignedIn", "text/plain"),
            Arrays.asList(
                properties.getMessageId(), properties.getType(), properties.getContentType()),
            "one sign-in was published; these are its id, type and content type");
    promise("a message is persistent: its delivery mode is 2")
        .because("a durable queue without persistent messages is empty after a restart")
        .lookAt("the delivery mode in the properties")
        .isKept(2, properties.getDeliveryMode(), "one sign-in was published; its delivery mode");
  }

  @Test
  void exchangeAndQueueAreDurable() throws IOException {
    shop.listen(analytics, "signed-in.#", counted);
    List<Long> declared = shop.declaredAndDurable();

    promise("the exchange and the queues are declared as durable")
        .because("what isn't durable is gone after a restart of the broker, messages included")
        .lookAt("the flag `durable` of exchangeDeclare and queueDeclare")
        .butNot(declared.get(0) == 0, "neither an exchange nor a queue was declared")
        .isKept(
            declared.get(0),
            declared.get(1),
            "exchanges and queues were declared, and so many of them as durable");
  }

  @Test
  void aListenerMayStartFirst() throws IOException {
    String later = rabbit.name("later");
    boolean listens = listensBeforeAnybodyPublished(later);

    promise("a listener starts before the first publisher has ever run")
        .because("after a bad night programs start in any order")
        .lookAt("what SignInListener declares before it binds its queue")
        .butNot(
            !listens, "the listener started first, and the exchange to bind to was not there yet")
        .isKept(
            true,
            rabbit.await(() -> counted.count() == 1),
            "analytics started first, then accounts, and amara signed in");
  }

  /** Returns who signed in, for all that analytics and its other instance have seen of it. */
  private List<String> seen(Recorder<UserSignedIn> other) {
    return Stream.of(counted, other).flatMap(one -> users(one.all()).stream()).sorted().toList();
  }

  private boolean listensBeforeAnybodyPublished(String newExchange) throws IOException {
    try {
      new SignInListener(rabbit.channel(), newExchange, analytics).listen("signed-in.#", counted);
    } catch (IOException refused) {
      return false;
    }
    UserSignedIn event = UserSignedIn.fromBytes(shop.publish("amara", "ke", "phone").toBytes());
    new SignInPublisher(rabbit.channel(), newExchange, shop.unheard).publish(event);
    return true;
  }

  private List<String> publish(String... users) throws IOException {
    for (String user : users) {
      shop.publish(user, "ke", "phone");
    }
    return List.of(users);
  }
}
