/**
 * What runs inside the JVM of a snippet session: it receives Java, runs it in JShell, and sends
 * what it prints and how it ended.
 *
 * <p>The only part of the program that knows JShell, and of the program it knows nothing.
 */
package eda.runner.snippet.child;
