package eda.runner.lesson.diagram.model;

/** A diagram of a type that can't be read; the type is empty when the source is. */
public record Unknown(String type) implements Picture {}
