package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressFileTest {

  @TempDir Path folder;

  @Test
  void leavesTheAddressOfTheNextDaemonAlone() throws IOException {
    AddressFile first = new AddressFile(folder, 1111, Secret.random());
    AddressFile next = new AddressFile(folder, 2222, Secret.random());
    first.publish(folder);
    next.publish(folder);
    first.remove();
    assertThat(Client.address(folder)).containsEntry("port", "2222");
    next.remove();
    next.remove();
    assertThat(folder).isEmptyDirectory();
  }
}
