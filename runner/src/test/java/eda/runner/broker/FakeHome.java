package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.Library;
import eda.runner.jvm.NotedLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A program's folder whose library {@code broker} is a process that only talks as the real one. */
record FakeHome(Path folder) {
  private static final String PROCESS = "eda/broker/BrokerMain.class";

  static FakeHome in(Path folder) throws IOException {
    FakeHome home = new FakeHome(folder);
    Library library = Library.ofBrokers(home.path());
    Files.createDirectories(library.pom().getParent());
    Files.writeString(library.pom(), "<project/>");
    Path jar = folder.resolve("fake.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(PROCESS));
      entries.write(FakeHome.class.getResourceAsStream("/" + PROCESS).readAllBytes());
    }
    NotedLibrary.note(library, List.of(jar));
    Files.createDirectories(home.place().folder());
    return home;
  }

  Path path() {
    return folder.resolve("home");
  }

  BrokerPlace place() {
    return place(Map.of());
  }

  BrokerPlace place(Map<BrokerKind, String> external) {
    return new BrokerPlace(path(), folder.resolve("broker"), new ExternalBrokers(external));
  }

  Path address() {
    return place().folder().resolve("address");
  }

  void write(String name, String text) throws IOException {
    Files.writeString(place().folder().resolve(name), text);
  }
}
