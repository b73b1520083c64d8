package eda.runner.commands;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.course.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts in the shape of {@code check --json}. */
final class VerdictData {
  private VerdictData() {}

  static List<Object> of(Map<Exercise, Verdict> verdicts) {
    List<Object> all = new ArrayList<>();
    verdicts.forEach((exercise, verdict) -> all.add(of(exercise, verdict)));
    return all;
  }

  private static Map<String, Object> of(Exercise exercise, Verdict verdict) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("exercise", exercise.name());
    data.put("status", verdict.status());
    data.put("millis", verdict.millis());
    data.put("tests", verdict.tests().stream().map(VerdictData::test).toList());
    if (verdict instanceof Verdict.DoesNotCompile broken) {
      data.put("errors", broken.errors().stream().map(VerdictData::error).toList());
    } else if (verdict instanceof Verdict.TimedOut late) {
      data.put("running", late.running());
      data.put("output", late.output());
    } else if (verdict instanceof Verdict.Crashed crashed) {
      data.put("reason", crashed.cause().text());
      data.put("output", crashed.output());
    }
    return data;
  }

  private static Map<String, Object> test(TestReport test) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", test.name());
    data.put("status", test.status());
    data.put("message", test.message());
    data.put("expected", test.expected());
    data.put("actual", test.actual());
    data.put("output", test.output());
    data.put("file", test.file());
    data.put("line", test.line());
    return data;
  }

  private static Map<String, Object> error(Verdict.CompileError error) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", error.path().toString());
    data.put("line", error.line());
    data.put("column", error.column());
    data.put("message", error.message());
    return data;
  }
}
