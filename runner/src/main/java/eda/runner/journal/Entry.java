package eda.runner.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that a learner did.
 *
 * @param id unique over all journals, so that several can be merged
 * @param type what happened, in the past tense; types that nobody knows yet are kept
 * @param data the rest of the JSON object: strings, numbers, booleans, lists and maps of these
 */
public record Entry(String id, Instant at, String type, Map<String, Object> data) {
  static final Set<String> OWN_KEYS = Set.of("id", "at", "type");

  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(type, "type");
    for (String key : OWN_KEYS) {
      if (data.containsKey(key)) {
        throw new IllegalArgumentException("an entry's data can't be called " + key);
      }
    }
    data = data.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** Returns a text value, or an empty one where the entry has none. */
  public String text(String key) {
    return data.get(key) instanceof String text ? text : "";
  }

  /** Returns a number, or 0 where the entry has none. */
  public long number(String key) {
    return data.get(key) instanceof Number number ? number.longValue() : 0;
  }

  /** Returns a fraction, or 0 where the entry has none. */
  public double fraction(String key) {
    return data.get(key) instanceof Number number ? number.doubleValue() : 0;
  }

  /** Returns whether the value is there and true. */
  public boolean is(String key) {
    return Boolean.TRUE.equals(data.get(key));
  }

  /** Returns a list of texts, empty where the entry has none. */
  public List<String> texts(String key) {
    if (!(data.get(key) instanceof List<?> list)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(list.size());
    list.forEach(each -> texts.add(String.valueOf(each)));
    return texts;
  }
}
