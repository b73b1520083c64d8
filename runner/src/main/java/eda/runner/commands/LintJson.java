package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.read.Counts;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object, written as the findings come in: they stand first, one a line, then the counts.
 */
final class LintJson implements LintReport {
  private final JsonGenerator out;

  LintJson(OutputStream stream) {
    out =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(
                ObjectWriteContext.empty(), new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.writeStartObject();
    out.writeArrayPropertyStart("findings");
  }

  @Override
  public void add(Path file, Finding finding) {
    out.writeRaw('\n');
    out.writeStartObject();
    out.writeStringProperty("file", file.toString());
    out.writeNumberProperty("line", finding.line());
    out.writeNumberProperty("column", finding.column());
    out.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("code", finding.code());
    out.writeStringProperty("message", finding.message());
    if (!finding.fix().isEmpty()) {
      out.writeStringProperty("fix", finding.fix());
    }
    out.writeEndObject();
  }

  @Override
  public void end(LintTally tally) {
    Counts counts = tally.counts();
    out.writeEndArray();
    out.writeNumberProperty("files", tally.files());
    out.writeNumberProperty("quizzes", counts.quizzes());
    out.writeNumberProperty("questions", counts.questions());
    out.writeNumberProperty("options", counts.options());
    out.writeNumberProperty("correct", counts.correct());
    out.writeNumberProperty("explained", counts.explained());
    out.writeNumberProperty("repaired", tally.repaired());
    out.writeEndObject();
    out.writeRaw('\n');
  }

  @Override
  public void close() {
    out.close();
  }
}
