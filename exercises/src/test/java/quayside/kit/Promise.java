package quayside.kit;

import java.util.Objects;
import org.opentest4j.AssertionFailedError;

/**
 * One promise that the code under test makes, and the words a learner reads when it is broken.
 *
 * <p>A broken promise is told in four lines before any stack trace: what happened, what was
 * promised, why Quayside cares, where to look. Probes for known mistakes come first, with words of
 * their own:
 *
 * <pre>{@code
 * promise("every subscriber of a topic receives the event")
 *     .because("analytics and mail both work from the same sign-in")
 *     .lookAt("what EventBus keeps for one topic")
 *     .butNot(onlyTheLastGotIt, "the second subscriber replaced the first")
 *     .isKept(List.of(event), analytics.all(), "analytics did not receive the sign-in");
 * }</pre>
 */
public final class Promise {
  private final String promised;
  private final String why;
  private final String lookAt;

  private Promise(String promised, String why, String lookAt) {
    this.promised = Objects.requireNonNull(promised);
    this.why = Objects.requireNonNull(why);
    this.lookAt = Objects.requireNonNull(lookAt);
  }

  /** Begins with who promises what to whom. */
  public static Promise promise(String promised) {
    return new Promise(promised, "", "");
  }

  /** Says why the shop cares. */
  public Promise because(String why) {
    return new Promise(promised, why, lookAt);
  }

  /** Points to one place in the learner's code. */
  public Promise lookAt(String place) {
    return new Promise(promised, why, place);
  }

  /**
   * Fails with words of its own when the observations show one known mistake.
   *
   * @param mistake true only when no other cause could explain what was seen
   */
  public Promise butNot(boolean mistake, String happened) {
    if (mistake) {
      throw new AssertionFailedError(broken(happened));
    }
    return this;
  }

  /** Fails unless the promise was kept. */
  public void isKept(boolean kept, String happened) {
    if (!kept) {
      throw new AssertionFailedError(broken(happened));
    }
  }

  /** Fails, with both values, unless they are equal. */
  public void isKept(Object expected, Object actual, String happened) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionFailedError(broken(happened), expected, actual);
    }
  }

  /** Fails unless the action throws the given kind of exception. */
  public void refuses(Class<? extends Throwable> kind, Runnable action, String happened) {
    try {
      action.run();
    } catch (Throwable thrown) {
      if (kind.isInstance(thrown)) {
        return;
      }
      throw new AssertionFailedError(broken(happened + "; it threw " + thrown), thrown);
    }
    throw new AssertionFailedError(broken(happened));
  }

  /** Notes that this check fails, and returns what it tells. */
  private String broken(String happened) {
    Patience.aPromiseIsBroken();
    StringBuilder text = new StringBuilder("what happened: ").append(happened);
    text.append("\npromised: ").append(promised);
    if (!why.isEmpty()) {
      text.append("\nwhy: ").append(why);
    }
    if (!lookAt.isEmpty()) {
      text.append("\nlook at: ").append(lookAt);
    }
    return text.toString();
  }
}
