package eda.runner.commands;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Data as JSON text, for {@code --json}; loaded only then. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  static String text(Object data) {
    return MAPPER.writeValueAsString(data);
  }
}
