/**
 * Reads Mermaid source, line by line and tolerantly.
 *
 * <p>{@link eda.runner.lesson.diagram.mermaid.Mermaid} takes a source apart into statements and
 * picks the parser for its type. A statement that a parser doesn't know becomes a note; it never
 * becomes a node. The syntax is that of https://mermaid.js.org as of version 11.
 */
package eda.runner.lesson.diagram.mermaid;
