package eda.runner.lesson.syntax;

import org.commonmark.node.CustomBlock;

/** What the terms in the paragraph before it mean; blocks of any kind. */
public final class Definition extends CustomBlock {}
