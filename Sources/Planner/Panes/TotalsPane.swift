import RigModel
import RigReport
import TerminalUI

/// The sums: money, when buying pays, power and heat.
struct TotalsPane: Pane {
  let id = PaneID.totals
  let letter: Character = "T"
  let name = "Totals"
  let bindings = LineBindings.figure

  /// The lines of a pane with room, in order; `nil` is a blank row.
  private static let tall: [Figure?] = [
    .rig, .rent, .saves, .electricity, .allIn, .equalWork, nil, .ownership, .proRata, .whole, .cheapestRent,
    .equalWorkRent, .allInBreakEven, .power, .wall, .heat,
  ]
  /// The lines of a pane that shows only a few, the most wanted first.
  private static let short: [Figure] =
    [.rig, .rent, .saves, .allIn, .equalWork, .power, .heat]
    + [.electricity, .wall, .allInBreakEven, .ownership, .proRata, .whole, .cheapestRent, .equalWorkRent]

  /// What is drawn as bars on one scale.
  private static let bars = [Figure.ownership] + Basis.allCases.map(Figure.init(rentOn:))

  /// Rows that everything would fill.
  static let wanted = tall.count

  func rows(in scene: Scene) -> [Row] {
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= TotalsPane.wanted
    return isTall
      ? TotalsPane.tall.map { $0.map { .line(.figure($0)) } ?? .blank }
      : TotalsPane.short.map { .line(.figure($0)) }
  }

  func figure(in scene: Scene) -> String { scene.estimate.savings.map { scene.numbers.money($0.amount) } ?? "" }

  func detail(in scene: Scene, columns: Int) -> String {
    scene.past == nil || columns < 36 ? "" : "▲▼ the last change"
  }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    guard case .figure(let figure) = row.line else { return }
    switch figure {
    case .power: drawPower(in: rect, on: &canvas, scene)
    case .wall: put(scene.wallInWords, in: rect, on: &canvas)
    case .heat: put(scene.heatInWords, in: rect, on: &canvas)
    case .allInBreakEven: put(scene.breakEvenInWords, in: rect, on: &canvas)
    case _ where TotalsPane.bars.contains(figure): drawBar(figure, in: rect, on: &canvas, scene)
    default: drawSum(figure, in: rect, on: &canvas, scene)
    }
  }

  /// Writes the longest of some wordings that fits.
  private func put(_ texts: [String], in rect: Rect, on canvas: inout Canvas) {
    let text = texts.first { canvas.width(of: $0) < rect.width } ?? texts.last ?? ""
    canvas.put(text, x: rect.x + 1, y: rect.y, maxColumns: rect.width - 1, ellipsis: true)
  }

  private func drawSum(_ figure: Figure, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let sum = scene.sum(figure)
    let isRoomy = rect.width >= 36
    let end = rect.x + rect.width / 2 + (isRoomy ? 2 : 3)
    let change = sum.change.map { changeText($0, isRoomy, canvas.glyphs) } ?? ""
    let changeEnd = rect.maxX - (isRoomy ? 1 : 0)
    let noteEnd = end + (rect.width >= 38 ? 9 : 8)
    let value = canvas.putRight(
      sum.text, endingAt: end, y: rect.y, style: Style(sum.role, change.isEmpty ? [] : .bold),
      maxColumns: rect.width / 2 + 1)
    canvas.put(label(figure, columns: end - value - rect.x - 2, scene), x: rect.x + 1, y: rect.y)
    if noteEnd + change.count < changeEnd {
      canvas.putRight(sum.note, endingAt: noteEnd, y: rect.y, style: Style(.muted), maxColumns: noteEnd - end - 1)
    }
    canvas.putRight(change, endingAt: changeEnd, y: rect.y, style: Style(figure.role(of: sum.change ?? .zero)).bold)
  }

  /// The label, or its first word where the whole does not fit.
  private func label(_ figure: Figure, columns: Int, _ scene: Scene) -> String {
    let label = figure == .rent ? scene.rentLabel : figure.label
    return label.count <= columns ? label : String(label.prefix { $0 != " " }.prefix(max(0, columns)))
  }

  /// `▲ 70`: rose by so much.
  private func changeText(_ change: Money, _ isRoomy: Bool, _ glyphs: Glyphs) -> String {
    let sign = change > .zero ? glyphs.up : glyphs.down
    let amount = Numbers.grouped(abs(change.units))
    return "\(sign)" + String(repeating: " ", count: isRoomy ? 1 : max(0, 3 - amount.count)) + amount
  }

  private func drawBar(_ figure: Figure, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let own = scene.estimate.ownershipCost.map(\.units)
    let bars = TotalsPane.bars.compactMap {
      scene.amount($0)?.units
    }
    let scale = max(bars.max() ?? 0, 0.01)
    canvas.put(figure.label, x: rect.x + 1, y: rect.y, maxColumns: min(13, rect.width - 9))
    let end = rect.x + (rect.width < 28 ? rect.width - 1 : rect.width / 2)
    let amount = scene.amount(figure)
    let text = amount.map { Numbers.grouped($0.units) } ?? "?"
    let mark = amount == nil ? "" : scene.report.shown(figure).mark.sign
    canvas.putRight(mark + text, endingAt: end, y: rect.y, maxColumns: 9)
    let room = max(0, rect.maxX - end - 2)
    guard let amount else { return }
    let full = Int((Double(room) * amount.units / scale).rounded())
    canvas.putBar(
      full: full, of: room, x: end + 1, y: rect.y, style: Style(figure == .ownership ? .own : .rent))
    guard let own, room > 0 else { return }
    let place = min(room - 1, Int((Double(room) * own / scale).rounded()))
    canvas.put(String(canvas.glyphs.bar), x: end + 1 + max(0, place), y: rect.y, style: Style(.own))
  }

  /// Peak against rating, with a mark where the rating holds 1.25 × the peak.
  private func drawPower(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let power = scene.estimate.power
    let used = canvas.put("Power ", x: rect.x + 1, y: rect.y)
    let rating = power.rated.map { Numbers.short($0.value, decimals: 0) } ?? "?"
    let peak = "≈\(Numbers.short(power.peak.value, decimals: 0))"
    let text = power.hasSupply ? "\(peak)/\(rating) W" : "\(peak) W, no supply"
    canvas.putRight(text, endingAt: rect.maxX - 1, y: rect.y, style: Style(power.role))
    let width = rect.width - used - canvas.width(of: text) - 3
    let start = rect.x + rect.width - 2 - canvas.width(of: text) - min(width, 12)
    guard width > 3, let rated = power.rated, rated.value > 0 else { return }
    let cells = min(width, 12)
    let share = power.peak / rated
    let limit = Int((Double(cells) / 1.25).rounded(.down))
    canvas.putBar(
      full: Int((Double(cells) * share).rounded()), of: cells, x: start, y: rect.y, style: Style(power.role))
    canvas.put(String(canvas.glyphs.bar), x: start + min(limit, cells - 1), y: rect.y, style: Style(.muted))
    if share > 1 { canvas.put(String(canvas.glyphs.cross), x: start + cells - 1, y: rect.y, style: Style(.bad)) }
  }
}

extension PowerSummary {
  /// How well the supplies hold the peak: warn past rating ÷ 1.25, bad past the rating.
  var role: Role {
    guard let rated, rated.value > 0 else { return .estimate }
    if peak > rated { return .bad }
    return peak * 1.25 > rated ? .warn : .normal
  }
}
