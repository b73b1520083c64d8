/**
 * A course as data: what stands in its folders, and the learner's own folder.
 *
 * <ul>
 *   <li>{@link eda.runner.course.Course}: chapters by folder number, exercises by link
 *   <li>{@link eda.runner.course.Exercise}: task, hints, one source for starter and solution
 *   <li>{@link eda.runner.course.Library}: foreign jars that some exercises need
 *   <li>{@link eda.runner.course.Workspace}: the learner's files, which nothing here overwrites
 *   <li>{@link eda.runner.course.CourseException}: all faults of a course at once
 * </ul>
 */
package eda.runner.course;
