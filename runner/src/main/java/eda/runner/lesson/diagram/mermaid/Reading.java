package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Picture;
import java.util.List;

/** What a source says: its title, which may be empty, its picture, and what was not read. */
public record Reading(String title, Picture picture, List<String> notes) {
  public Reading {
    notes = List.copyOf(notes);
  }
}
