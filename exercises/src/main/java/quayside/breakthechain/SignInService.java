package quayside.breakthechain;

// BEGIN SOLUTION
import java.time.Instant;
import java.util.UUID;
// END SOLUTION
import java.util.function.Consumer;
import quayside.breakthechain.ShopEvent.UserSignedIn;

/** Signs users in. Every success becomes a {@link UserSignedIn}, for whom it may concern. */
public class SignInService {
  private final UserStore users;
  // BEGIN SOLUTION
  private final Consumer<ShopEvent> out;

  public SignInService(UserStore users, Consumer<ShopEvent> out) {
    this.users = users;
    this.out = out;
  }

  // | private final AnalyticsClient analytics;
  // | private final MailClient mail;
  // | private final Consumer<ShopEvent> out;
  // |
  // | public SignInService(
  // |     UserStore users, AnalyticsClient analytics, MailClient mail, Consumer<ShopEvent> out) {
  // |   this.users = users;
  // |   this.analytics = analytics;
  // |   this.mail = mail;
  // |   this.out = out; // offered to you, and not used yet
  // | }
  // |
  // END SOLUTION
  /** Returns whether the password was right; if so, the user is signed in. */
  public boolean signIn(String userId, String password) {
    if (!users.verify(userId, password)) {
      return false;
    }
    users.storeLogin(userId);
    // BEGIN SOLUTION
    out.accept(new UserSignedIn(UUID.randomUUID(), Instant.now(), userId));
    // | analytics.countSignIn(userId);
    // | mail.sendSignInAlert(userId);
    // END SOLUTION
    return true;
  }
}
