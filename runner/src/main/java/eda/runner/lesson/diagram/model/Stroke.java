package eda.runner.lesson.diagram.model;

/** How a line is drawn. A hidden one pushes its ends apart and is not drawn at all. */
public enum Stroke {
  SOLID,
  DOTTED,
  HEAVY,
  HIDDEN
}
