import RigChecks
import RigModel
import RigReport
import TerminalUI

/// What will not work, or not as expected: the worst first, with what mends it.
struct CatchPane: Pane {
  let id = PaneID.theCatch
  let letter: Character = "C"
  let name = "The catch"
  let bindings = LineBindings.finding

  /// The most rows of one finding.
  private static let mostRows = 3

  func rows(in scene: Scene) -> [Row] {
    let lines = scene.catchLines
    guard !lines.isEmpty else { return [.note(.nothingFound)] }
    let columns = scene.layout.contentWidth(of: id)
    var detail = 0
    return lines.flatMap { line -> [Row] in
      let more = CatchPane.wrapped(line, columns: columns).count - 1
      defer { detail += more }
      return [.line(.finding(line.finding.id))] + (detail..<detail + more).map { Row.detail($0) }
    }
  }

  func figure(in scene: Scene) -> String {
    let text = CatchCounts(scene.findings).text(.set(ascii: scene.model.surroundings.isASCII))
    return text.isEmpty ? "ok" : text
  }

  func detail(in scene: Scene, columns: Int) -> String {
    let glyphs = Glyphs.set(ascii: scene.model.surroundings.isASCII)
    return CatchCounts(scene.findings).text(glyphs, [.error, .warning, .unknown, .note])
  }

  func foot(in scene: Scene) -> String {
    let repairs = Repair.all(scene.findings)
    guard repairs.count > 0 else { return "" }
    let all = Repair.plan(scene.plan, after: repairs.map(\.fix), in: scene.catalog)
    let price = scene.price(of: Fix("", changes: all.build.filter { $0.value != scene.plan.quantity($0.key) }))
    return "F all fixes \(price)"
  }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {}

  func drawContent(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let lines = scene.catchLines
    guard !lines.isEmpty else {
      canvas.put(Row.Note.nothingFound.rawValue, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width)
      return
    }
    let texts = lines.map { CatchPane.wrapped($0, columns: rect.width) }
    let top = min(scene.selection.scroll(id), max(0, texts.reduce(0) { $0 + $1.count } - rect.height))
    var y = rect.y - top
    for (line, text) in zip(lines, texts) {
      for (row, words) in text.enumerated() {
        if y >= rect.y, y < rect.maxY {
          draw(words, of: line, isFirst: row == 0, in: rect.row(y - rect.y), on: &canvas, scene)
        }
        y += 1
      }
    }
  }

  private func draw(
    _ words: String, of line: CatchLine, isFirst: Bool, in rect: Rect, on canvas: inout Canvas, _ scene: Scene
  ) {
    let severity = line.finding.severity
    let style = severity == .ok || severity == .note ? Style(.muted) : Style.normal
    canvas.put(words, x: rect.x + 3, y: rect.y, style: style, maxColumns: rect.width - 3, ellipsis: true)
    guard isFirst else { return }
    canvas.put(severity.sign(canvas.glyphs), x: rect.x + 1, y: rect.y, style: Style(severity.role))
    canvas.putRight(line.price, endingAt: rect.maxX - 1, y: rect.y, style: Style(.focus))
    let isCursor = scene.hasKeys(id) && scene.selection.cursor(id) == .finding(line.finding.id)
    if isCursor { canvas.select(rect, y: rect.y) }
  }

  /// The rows of a finding: the first leaves room for the price of its fix.
  private static func wrapped(_ line: CatchLine, columns: Int) -> [String] {
    let room = max(8, columns - 4)
    let first = max(8, room - (line.price.isEmpty ? 0 : line.price.count + 1))
    let words = line.finding.message.visible
    let head = TextWrap.lines(words, width: first)
    guard head.count > 1 else { return head }
    let rest = TextWrap.lines(head.dropFirst().joined(separator: " "), width: room)
    guard rest.count >= mostRows else { return [head[0]] + rest }
    return [head[0]] + rest.prefix(mostRows - 2) + [rest.dropFirst(mostRows - 2).joined(separator: " ")]
  }
}
