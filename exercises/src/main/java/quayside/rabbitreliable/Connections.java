package quayside.rabbitreliable;

import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Where a program gets its connections to the broker from. */
public interface Connections {
  /** Opens a new connection. */
  Connection open() throws IOException, TimeoutException;
}
