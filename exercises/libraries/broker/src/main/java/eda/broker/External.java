package eda.broker;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The brokers of somebody else that the environment names: none is started in their place. */
record External(Map<Kind, String> addresses) {

  External {
    addresses = Map.copyOf(addresses);
  }

  static External of(Map<String, String> environment) {
    Map<Kind, String> addresses = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      String address = environment.getOrDefault(kind.variable(), "").strip();
      if (!address.isEmpty()) {
        addresses.put(kind, Text.clean(address));
      }
    }
    return new External(addresses);
  }

  Optional<String> address(Kind kind) {
    return Optional.ofNullable(addresses.get(kind));
  }

  /** The words of those that are external, with commas between them. */
  String words() {
    return addresses.keySet().stream().sorted().map(Kind::word).collect(Collectors.joining(","));
  }
}
