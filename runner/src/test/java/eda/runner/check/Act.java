package eda.runner.check;

/**
 * The text of a learner's class, as a test makes it up: right, but for what is said.
 *
 * @param body what runs in the first test
 * @param result what the second test compares with {@code "right"}
 * @param afterwards what runs when all tests have run
 * @param members further members of the class
 */
record Act(String body, String result, String afterwards, String members) {
  static final Act RIGHT = new Act("", "\"right\"", "", "");

  static Act doing(String body) {
    return new Act(body, RIGHT.result, RIGHT.afterwards, RIGHT.members);
  }

  /** The second test fails, so a run of this class passes only when something is forged. */
  Act wrong() {
    return new Act(body, "\"wrong\"", afterwards, members);
  }

  Act endingWith(String code) {
    return new Act(body, result, code, members);
  }

  Act with(String more) {
    return new Act(body, result, afterwards, more);
  }

  String text() {
    return """
        package trial.act;

        import java.io.*;
        import java.nio.ByteBuffer;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;

        public class Act {
          static void act() throws Throwable {
            %s
          }

          static String result() {
            return %s;
          }

          static void afterwards() throws Throwable {
            %s
          }

          %s
        }
        """
        .formatted(body, result, afterwards, members);
  }
}
