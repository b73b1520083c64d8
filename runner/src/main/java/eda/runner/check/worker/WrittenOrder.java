package eda.runner.check.worker;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs tests in the order in which they are written, which a class file doesn't keep. */
final class WrittenOrder implements MethodOrderer {
  /** The configuration parameter with the tests' names, separated by commas. */
  static final String NAMES = "course.order";

  @Override
  public void orderMethods(MethodOrdererContext context) {
    List<String> names =
        Arrays.asList(context.getConfigurationParameter(NAMES).orElse("").split(","));
    context
        .getMethodDescriptors()
        .sort((one, other) -> Integer.compare(place(names, one), place(names, other)));
  }

  private static int place(List<String> names, MethodDescriptor method) {
    return names.indexOf(method.getMethod().getName());
  }
}
