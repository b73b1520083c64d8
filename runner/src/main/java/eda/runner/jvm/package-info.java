/**
 * JVMs of their own for code that isn't ours: a learner's exercise, a snippet.
 *
 * <ul>
 *   <li>{@link eda.runner.jvm.JvmCommand}: how one is started
 *   <li>{@link eda.runner.jvm.ChildJvm}: one that runs; what it says, and how it is ended
 *   <li>{@link eda.runner.jvm.BackgroundJvm}: one that outlives the program
 *   <li>{@link eda.runner.jvm.Libraries}: the jars that it needs; {@code ClassArchive} makes its
 *       start faster
 *   <li>{@link eda.runner.jvm.LibraryFetch}: the foreign jars that some exercises need, from Maven;
 *       {@link eda.runner.jvm.LibraryJars} knows where they are
 *   <li>{@code child}: the part that both sides know
 * </ul>
 */
package eda.runner.jvm;
