package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Picture;
import java.util.List;
import java.util.Optional;

/** What a source says: its picture unless the type is unknown, its title, and what was not read. */
public final class Reading {
  private final Optional<Picture> picture;
  private final String type;
  private final String title;
  private final List<String> notes;

  Reading(Optional<Picture> picture, Source source, List<String> notes) {
    this.picture = picture;
    this.type = source.type();
    this.title = source.title();
    this.notes = List.copyOf(notes);
  }

  public Optional<Picture> picture() {
    return picture;
  }

  /** The first word of the source, such as {@code flowchart}. */
  public String type() {
    return type;
  }

  /** The title in the front matter, or an empty text. */
  public String title() {
    return title;
  }

  public List<String> notes() {
    return notes;
  }
}
