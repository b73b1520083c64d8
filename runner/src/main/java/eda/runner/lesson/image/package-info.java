/**
 * Real pictures for terminals that show them, in the place of the boxes that stand for images.
 *
 * <p>{@link eda.runner.lesson.image.Pictures} draws them, {@link
 * eda.runner.lesson.image.PictureProtocol} knows the terminals and what they are sent, {@code
 * PictureHeader} looks at a file without decoding it.
 */
package eda.runner.lesson.image;
