package eda.runner.lesson.diagram.model;

import java.util.List;

/**
 * A box with its text, in the group named, or in none when that is empty.
 *
 * <p>The first section is the label; further ones are compartments under it.
 */
public record Node(String id, String group, Shape shape, List<String> sections) {
  public Node {
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a node has a label: " + id);
    }
  }

  public String label() {
    return sections.get(0);
  }
}
