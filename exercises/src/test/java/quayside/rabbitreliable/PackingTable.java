package quayside.rabbitreliable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import quayside.kit.Recorder;

/**
 * Packs an order by writing a file with the event's id as its name: effect and note in one step,
 * which survives the death of a process.
 */
final class PackingTable implements Packing {
  private final Recorder<String> tries = new Recorder<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final Path folder;

  PackingTable(Path folder) {
    this.folder = folder;
  }

  /** From now on, packing this order fails so many times. */
  void fails(String orderId, int times) {
    failures.put(orderId, times);
  }

  @Override
  public void pack(OrderPlaced order) {
    tries.accept(order.orderId());
    int left = failures.getOrDefault(order.orderId(), 0);
    if (left > 0) {
      failures.put(order.orderId(), left - 1);
      throw new IllegalStateException("no box fits " + order.orderId());
    }
    try {
      Path file = folder.resolve(order.eventId().toString());
      Files.writeString(file, order.orderId(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException packedBefore) {
      // A copy: the order is packed, and that is all that anybody wanted.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how often somebody began to pack this order here. */
  int tries(String orderId) {
    return (int) tries.all().stream().filter(orderId::equals).count();
  }

  /** Returns what was packed, an order as often as it was. */
  List<String> packed() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(PackingTable::read).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
