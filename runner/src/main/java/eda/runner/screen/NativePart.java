package eda.runner.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jline.nativ.OSInfo;

/**
 * The machine code of the terminal library, which it would take out of its jar at every start, and
 * leave behind whenever a start is killed.
 */
public final class NativePart {
  private static final String PLACE = "/org/jline/nativ/";

  private NativePart() {}

  /** Puts it where the library finds it, given the folder as {@code library.jline.path}. */
  public static void unpack(Path folder) throws IOException {
    String system = OSInfo.getNativeLibFolderPathForCurrentOS();
    // The library's own name for it on macOS.
    String name = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
    Path file = folder.resolve(system).resolve(name);
    try (InputStream packed = OSInfo.class.getResourceAsStream(PLACE + system + "/" + name)) {
      if (packed != null) {
        Files.createDirectories(file.getParent());
        Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
