/**
 * What a child JVM and the program have in common: {@link eda.runner.jvm.child.Link}, the child's
 * end of the connection, and {@link eda.runner.jvm.child.Wire}, the parts of a message.
 *
 * <p>{@link eda.runner.jvm.child.Leaving} is what a child does last. All of it is on the class path
 * of every child, so it knows nothing but the JDK.
 */
package eda.runner.jvm.child;
