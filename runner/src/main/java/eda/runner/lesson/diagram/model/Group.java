package eda.runner.lesson.diagram.model;

/** A frame around nodes and other groups; the parent is empty at the top. */
public record Group(String id, String parent, String title, Direction direction) {}
