package eda.runner.commands;

import eda.runner.check.Evidence;
import eda.runner.check.Happening;
import eda.runner.check.Place;
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
      data.put("threads", late.threads().stream().map(VerdictData::thread).toList());
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
    Evidence evidence = test.evidence();
    if (evidence.comparesLists()) {
      data.put("expectedElements", evidence.expected());
      data.put("actualElements", evidence.actual());
    }
    if (!evidence.prints().isEmpty()) {
      data.put("prints", evidence.prints());
    }
    if (!evidence.events().seen().isEmpty()) {
      data.put("events", evidence.events().seen().stream().map(VerdictData::event).toList());
      data.put("eventsLeftOut", evidence.events().unseen());
    }
    if (!evidence.frames().isEmpty()) {
      data.put("frames", evidence.frames());
    }
    return data;
  }

  private static Map<String, Object> event(Happening happening) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("what", happening.deed().word());
    data.put("micros", happening.micros());
    data.put("who", happening.who());
    data.put("carrier", happening.carrier());
    data.put("topic", happening.topic());
    data.put("event", happening.event());
    return data;
  }

  private static Map<String, Object> error(Verdict.CompileError error) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", error.path().toString());
    data.put("line", error.line());
    data.put("column", error.column());
    data.put("message", error.message());
    data.put("code", error.code());
    error.help().ifPresent(help -> data.put("help", help));
    return data;
  }

  private static Map<String, Object> thread(Verdict.StuckThread thread) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", thread.name());
    data.put("state", thread.state());
    data.put("places", thread.places().stream().map(Place::text).toList());
    data.put("deadLock", thread.locks().dead());
    data.put("waitsFor", thread.locks().wanted());
    data.put("heldBy", thread.locks().owner());
    data.put("holds", thread.locks().held().stream().map(Verdict.Held::lock).toList());
    return data;
  }
}
