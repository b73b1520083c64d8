package eda.quiz.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What became of quizzes in another format, and what was lost on the way. */
public sealed interface Exported {

  List<Loss> losses();

  /** One text, to be stored as UTF-8. */
  record Text(String text, List<Loss> losses) implements Exported {
    public Text {
      Objects.requireNonNull(text);
      losses = List.copyOf(losses);
    }
  }

  /** Several texts by their names, which travel together. */
  record Archive(Map<String, String> files, List<Loss> losses) implements Exported {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public Archive {
      files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
      losses = List.copyOf(losses);
    }

    /** The files as a zip, the same bytes for the same files. */
    public byte[] zip() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
        for (Map.Entry<String, String> file : files.entrySet()) {
          ZipEntry entry = new ZipEntry(file.getKey());
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory", e);
      }
      return bytes.toByteArray();
    }
  }
}
