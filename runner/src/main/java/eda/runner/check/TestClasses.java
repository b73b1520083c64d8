package eda.runner.check;

import eda.runner.course.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The test classes of an exercise and the order of their tests.
 *
 * @param classes their full names
 * @param methods the names of the tests as they are written: authors put the most basic first
 * @param required the names of tests without which a run is not whole
 * @param telling whether passed tests tell of their events, too
 */
record TestClasses(
    List<String> classes, List<String> methods, List<String> required, boolean telling) {
  private static final Pattern METHOD = Pattern.compile("(@Test\\s+)?+void (\\w+)\\(");

  static TestClasses of(Submission submission) {
    List<String> classes = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (SourceFile source : submission.tests()) {
      if (source.className().endsWith("Test")) {
        classes.add(source.className());
        Matcher matcher = METHOD.matcher(source.text());
        while (matcher.find()) {
          methods.add(matcher.group(2));
          if (matcher.group(1) != null) {
            required.add(matcher.group(2));
          }
        }
      }
    }
    return new TestClasses(classes, methods, required, submission.telling());
  }
}
