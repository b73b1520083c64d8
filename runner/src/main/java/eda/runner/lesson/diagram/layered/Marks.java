package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.paint.Arm;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import java.util.ArrayList;
import java.util.List;

/** Turns a sheet whose places are all known into marks. */
final class Marks {
  private final Sheet sheet;
  private final Axes axes;
  private final List<Mark> marks = new ArrayList<>();

  Marks(Sheet sheet) {
    this.sheet = sheet;
    this.axes = sheet.axes();
  }

  List<Mark> all() {
    for (int i = 0; i < sheet.layers().size(); i++) {
      for (Item item : sheet.layers().get(i)) {
        body(item, sheet.start(i));
      }
    }
    for (int i = 0; i < sheet.layers().size(); i++) {
      for (Item item : sheet.layers().get(i)) {
        for (Hop hop : item.out) {
          hop(hop, i);
        }
      }
    }
    return marks;
  }

  private void body(Item item, int start) {
    Block block =
        axes.horizontal()
            ? item.body.stretched(item.main, item.cross)
            : item.body.stretched(item.cross, item.main);
    Point at = axes.corner(start + shift(item, start), item.place, item.main);
    int centre = axes.horizontal() ? (item.cross - block.height()) / 2 : 0;
    marks.addAll(block.marksAt(at.x(), at.y() + Math.max(0, centre)));
  }

  /** A label stands in the middle of its layer, a box at the layer's beginning. */
  private int shift(Item item, int start) {
    if (item.kind() != Item.Kind.LABEL) {
      return 0;
    }
    int length = sheet.layers().get(item.layer).stream().mapToInt(i -> i.main).max().orElse(0);
    return (length - item.main) / 2;
  }

  private void hop(Hop hop, int layer) {
    Marker upper = Heads.upper(hop);
    Marker lower = Heads.lower(hop);
    int first = leaves(hop.upper, layer) + (upper == Marker.NONE ? 0 : 1);
    int last = meets(hop.lower, layer + 1) - (lower == Marker.NONE ? 0 : 1);
    List<Point> points = new ArrayList<>();
    int cross = hop.upperCross();
    points.add(axes.cell(first, cross));
    for (Channel.Turn turn : sheet.channel(layer).turns(hop)) {
      int track = sheet.track(layer, turn.track());
      points.add(axes.cell(track, cross));
      cross = turn.column();
      points.add(axes.cell(track, cross));
    }
    points.add(axes.cell(last, cross));
    marks.add(new Mark.Wire(hop.net(), hop.link.stroke(), points));
    gate(hop.upper, hop, layer);
    gate(hop.lower, hop, layer + 1);
    Arm onward = axes.onward();
    head(axes.cell(first, hop.upperCross()), upper, onward.opposite());
    head(axes.cell(last, hop.lowerCross()), lower, onward);
  }

  private void head(Point at, Marker marker, Arm arm) {
    if (marker != Marker.NONE) {
      marks.add(new Mark.Head(at, marker, arm));
    }
  }

  /** The last cell of an item, along: where a line that leaves it begins. */
  private int leaves(Item item, int layer) {
    int start = sheet.start(layer);
    return switch (item.kind()) {
      case BOX, LABEL -> start + shift(item, start) + item.main - 1;
      case WIRE, DOOR -> start;
    };
  }

  private int meets(Item item, int layer) {
    int start = sheet.start(layer);
    return start + shift(item, start);
  }

  private void gate(Item item, Hop hop, int layer) {
    if (item.kind() == Item.Kind.DOOR) {
      Point at = axes.cell(sheet.start(layer), item.place);
      marks.add(new Mark.Gate(at, hop.link.stroke(), axes.onward()));
    }
  }
}
