package quayside.kit.kafka;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes the boxes: one for each test, kept in the test's store, which closes it. */
final class KafkaBoxes implements ParameterResolver {
  private static final Namespace HERE = Namespace.create(KafkaBoxes.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == KafkaBox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Sweeping ofAllTests =
        test.getRoot()
            .getStore(HERE)
            .computeIfAbsent("sweeping", key -> new Sweeping(), Sweeping.class);
    return test.getStore(HERE)
        .computeIfAbsent("box", key -> new KafkaBox(ofAllTests), KafkaBox.class);
  }

  /** A constructor's parameter belongs to one test as well, not to all tests of the class. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }
}
