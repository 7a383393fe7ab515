import Planner
import RigCatalog
import TerminalUI

/// Plays keys without a terminal and tells what the screen would show.
enum Replay {
  /// Reads a size such as `80x24`.
  static func size(_ text: String) throws(Failure) -> Size {
    let fields = text.split(separator: "x").map { Int($0) }
    guard fields.count == 2, let columns = fields[0], let rows = fields[1] else {
      throw Failure.usage("--size: found \(Wording.quoted(text)), expected a size such as 80x24")
    }
    return Size(columns: columns, rows: rows)
  }

  /// Plays a script of keys; effects are carried out.
  static func run(_ script: String, _ start: Model, _ runner: EffectRunner) throws(Failure) -> Canvas {
    var desk = Desk(start, runner)
    let keys: [Key]
    do throws(KeyScript.Failure) { keys = try KeyScript.parse(script) } catch {
      throw Failure.usage("--script: \(error)")
    }
    for key in keys where !desk.act({ $0.press(key) }) { break }
    return desk.look { model in
      var rested = model
      rested.rest()
      return rested.view()
    }
  }
}
