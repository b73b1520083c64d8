package eda.runner.screen.watch;

import eda.runner.screen.broker.BrokerLook;
import eda.runner.screen.broker.BrokerLooks;

/** What the middle of the exercise screen shows. */
public sealed interface WatchPage {
  /** The task. */
  record Task() implements WatchPage {}

  /**
   * What came of the last check, or how far the one that runs got.
   *
   * @param full whether nothing is cut
   */
  record Result(boolean full) implements WatchPage {}

  /** A hint, counted from 1. */
  record Hint(int number) implements WatchPage {}

  /** What happened to the events of the last check, drawn. */
  record Events() implements WatchPage {}

  /**
   * What is in the brokers.
   *
   * @param fullest the look with the most in it since a check began: tests remove what they make
   */
  record Broker(BrokerLooks looks, BrokerLook fullest) implements WatchPage {
    private static final int KEPT = 6;

    /** Before the first look. */
    static final Broker UNSEEN = new Broker(BrokerLooks.keeping(KEPT), BrokerLook.EMPTY);

    Broker and(BrokerLook look) {
      return new Broker(looks.and(look), look.size() < fullest.size() ? fullest : look);
    }

    /** Whether nothing is left of what was there. */
    boolean emptied() {
      return looks.latest().filter(BrokerLook.EMPTY::equals).isPresent() && fullest.size() > 0;
    }
  }

  /** The solution beside the learner's own version. */
  record Difference(WatchDiff difference) implements WatchPage {}

  /** All keys; the next one leads back. */
  record Keys(WatchPage behind) implements WatchPage {}

  /** A deed that one more key confirms. */
  record Question(WatchDeed deed, WatchPage behind) implements WatchPage {}

  /** Whether it shows what is in the brokers, or will when the next key leads back. */
  static boolean showsBroker(WatchPage page) {
    if (page instanceof Keys keys) {
      return showsBroker(keys.behind());
    }
    return page instanceof Question question
        ? showsBroker(question.behind())
        : page instanceof Broker;
  }

  /** Returns the same page with one more look at the brokers, wherever it shows them. */
  static WatchPage looked(WatchPage page, BrokerLook look) {
    if (page instanceof Keys keys) {
      return new Keys(looked(keys.behind(), look));
    }
    if (page instanceof Question question) {
      return new Question(question.deed(), looked(question.behind(), look));
    }
    return page instanceof Broker broker ? broker.and(look) : page;
  }

  /** What is done only after a question. */
  enum WatchDeed {
    /** The learner's version is put aside for the starter. */
    RESET,
    /** The solution is shown, which is noted. */
    COMPARE
  }
}
