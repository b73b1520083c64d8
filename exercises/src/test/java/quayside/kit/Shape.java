package quayside.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class seen from outside, by reflection.
 *
 * <p>With it a test compiles before the learner has written the type that it speaks about.
 */
public final class Shape {
  private final Class<?> type;

  private Shape(Class<?> type) {
    this.type = type;
  }

  /** Looks at a class. */
  public static Shape of(Class<?> type) {
    return new Shape(type);
  }

  /** Finds the type of this name that is declared inside this one. */
  public Optional<Shape> nested(String name) {
    return Stream.of(type.getDeclaredClasses())
        .filter(inner -> inner.getSimpleName().equals(name))
        .findFirst()
        .map(Shape::new);
  }

  /** Returns whether a value of this class is also one of the other type. */
  public boolean isA(Class<?> other) {
    return other.isAssignableFrom(type);
  }

  /** Returns the parts of a record as they are declared, {@code List<String> teas}. */
  public Optional<List<String>> parts() {
    if (!type.isRecord()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(type.getRecordComponents())
            .map(part -> withoutPackages(part.getGenericType()) + " " + part.getName())
            .toList());
  }

  /** Makes a record from all its parts, in their order; a part may be null to be refused. */
  public Object makeRecord(Object... parts) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      return call(type.getDeclaredConstructor(types), parts);
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every record has its canonical constructor", e);
    }
  }

  /** Returns whether the class has a field of the other type. */
  public boolean holds(Class<?> other) {
    return Stream.of(type.getDeclaredFields()).anyMatch(field -> field.getType() == other);
  }

  /**
   * Returns whether the compiled class, or one declared inside it, names the other class.
   *
   * <p>A class file holds the name of every class that its code uses (JVMS 4.4.1), comments and
   * unused imports leave no trace in it.
   */
  public boolean mentions(Class<?> other) {
    return classFile().contains(other.getName().replace('.', '/'))
        || Stream.of(type.getDeclaredClasses()).anyMatch(inner -> of(inner).mentions(other));
  }

  /**
   * Makes an instance with the smallest constructor that these values can serve.
   *
   * <p>Each parameter takes the first value of its type that is still free.
   */
  public Optional<Object> make(Object... values) {
    return Stream.of(type.getDeclaredConstructors())
        .sorted(Comparator.comparingInt(Constructor::getParameterCount))
        .flatMap(constructor -> arguments(constructor, values).map(args -> call(constructor, args)))
        .findFirst();
  }

  /** Returns what the accessor of this name gives for the target. */
  public Object read(Object target, String accessor) {
    try {
      Method method = type.getDeclaredMethod(accessor);
      method.setAccessible(true);
      return method.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw thrownBy(e);
    }
  }

  private static String withoutPackages(Type written) {
    return written.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "");
  }

  private static Stream<Object[]> arguments(Constructor<?> constructor, Object[] values) {
    List<Object> free = new ArrayList<>(Arrays.asList(values));
    List<Object> taken = new ArrayList<>();
    for (Class<?> parameter : constructor.getParameterTypes()) {
      Optional<Object> fitting = free.stream().filter(parameter::isInstance).findFirst();
      fitting.ifPresent(taken::add);
      fitting.ifPresent(free::remove);
    }
    return taken.size() == constructor.getParameterCount()
        ? Stream.<Object[]>of(taken.toArray())
        : Stream.empty();
  }

  private static Object call(Constructor<?> constructor, Object[] arguments) {
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw thrownBy(e);
    }
  }

  /** The learner's exception reaches the test as if the call had been an ordinary one. */
  private static RuntimeException thrownBy(ReflectiveOperationException e) {
    if (e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException thrown) {
      return thrown;
    }
    return new IllegalStateException(e);
  }

  private String classFile() {
    String path = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("no class file " + path + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
