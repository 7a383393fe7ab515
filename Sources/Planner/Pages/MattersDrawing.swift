import RigModel
import RigReport
import TerminalUI

extension MattersPage {
  /// The scale that all bars share.
  private struct Scale {
    let low: Double
    let high: Double
    let x: Int
    let width: Int

    /// The column of an amount.
    func column(_ amount: Double) -> Int {
      let share = high > low ? (amount - low) / (high - low) : 0
      return x + Int((min(max(share, 0), 1) * Double(width - 1)).rounded())
    }
  }

  private static let nameColumns = 22
  private static let endColumns = 12

  func listRect(in area: Rect) -> Rect {
    area.height >= 6 ? area.dropTop(1).dropBottom(2) : area
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rect = listRect(in: area)
    let all = scene.evaluation.sensitivities
    guard let now = scene.estimate.allIn?.amount, !all.isEmpty else {
      canvas.put(
        "nothing to rank: a rig, an offer with a price and electricity are needed", x: rect.x + 2, y: rect.y,
        style: Style(.muted), maxColumns: rect.width - 2, ellipsis: true)
      return
    }
    let scale = scale(all, now, in: rect)
    if rect.y > area.y { canvas.put("All in, if …", x: area.x + 2, y: area.y, style: Style(.muted)) }
    for (y, line) in list.seen(height: rect.height).enumerated() {
      let place = rect.row(y)
      let subject = Sensitivity.Subject.all[line]
      if let sensitivity = all.first(where: { $0.subject == subject }) {
        draw(sensitivity, now, scale, in: place, on: &canvas, scene)
      }
      if line == list.cursor, scene.model.box == nil { canvas.select(place, y: place.y) }
    }
    let end = rect.y + list.seen(height: rect.height).count
    if rect.maxY < area.maxY { drawAmounts(now, scale, y: end, in: area, on: &canvas, scene) }
  }

  /// The scale from the lowest to the highest of all ends.
  private func scale(_ all: [Sensitivity], _ now: Money, in rect: Rect) -> Scale {
    let amounts = all.flatMap { [$0.worse.units, $0.better.units] } + [now.units]
    let names = min(MattersPage.nameColumns, max(6, rect.width / 3))
    let ends = rect.width >= 60 ? MattersPage.endColumns : 0
    let x = rect.x + 2 + names + ends + 1
    let width = max(1, rect.maxX - x - ends - 2)
    return Scale(low: amounts.min() ?? 0, high: amounts.max() ?? 0, x: x, width: width)
  }

  private func draw(
    _ sensitivity: Sensitivity, _ now: Money, _ scale: Scale, in rect: Rect, on canvas: inout Canvas, _ scene: Scene
  ) {
    let subject = sensitivity.subject
    let typed = subject.setting.flatMap { scene.typed(.setting($0)) }.map { "\(subject.label) \($0)_" }
    let ends = rect.width >= 60 ? MattersPage.endColumns : 0
    canvas.put(
      typed ?? subject.label, x: rect.x + 2, y: rect.y, maxColumns: scale.x - rect.x - 3 - ends, ellipsis: true)
    drawBar(sensitivity, now, scale, y: rect.y, on: &canvas)
    guard ends > 0 else { return }
    let texts = [sensitivity.ends.worse, sensitivity.ends.better].map { scene.report.value($0, in: subject.unit).text }
    canvas.putRight(texts[0], endingAt: scale.x - 2, y: rect.y, style: Style(.muted), maxColumns: ends)
    canvas.put(
      texts[1], x: scale.x + scale.width + 2, y: rect.y, style: Style(.muted), maxColumns: ends - 1, ellipsis: true)
  }

  /// From the worse end over now to the better end; where both lie on one side of now, from now to the farther one.
  private func drawBar(_ sensitivity: Sensitivity, _ now: Money, _ scale: Scale, y: Int, on canvas: inout Canvas) {
    let middle = scale.column(now.units)
    for amount in [sensitivity.worse, sensitivity.better] {
      let end = scale.column(amount.units)
      let isBelow = amount < now
      let glyph = isBelow ? canvas.glyphs.barWorse : canvas.glyphs.barBetter
      for x in min(end, middle)...max(end, middle) where amount != now {
        canvas.put(String(glyph), x: x, y: y, style: Style(isBelow ? .bad : .good))
      }
    }
    canvas.put(String(canvas.glyphs.bar), x: middle, y: y, style: Style(.muted))
    canvas.put(String(canvas.glyphs.scaleStart), x: scale.x - 1, y: y, style: Style(.muted))
    canvas.put(String(canvas.glyphs.scaleEnd), x: scale.x + scale.width, y: y, style: Style(.muted))
  }

  /// The amounts at both ends of the scale and now, and what the signs mean.
  private func drawAmounts(
    _ now: Money, _ scale: Scale, y: Int, in area: Rect, on canvas: inout Canvas, _ scene: Scene
  ) {
    let signed = { (units: Double) in scene.numbers.signed(Money(rounding: units)) }
    let (low, high) = (signed(scale.low), signed(scale.high))
    if canvas.width(of: low) + canvas.width(of: high) < scale.width {
      canvas.put(low, x: scale.x, y: y, style: Style(.bad))
    }
    canvas.putRight(high, endingAt: scale.x + scale.width, y: y, style: Style(.good), maxColumns: scale.width)
    let text = "now \(signed(now.units))"
    let width = canvas.width(of: text)
    let from = scale.x + canvas.width(of: low) + 2
    let to = scale.x + scale.width - canvas.width(of: high) - 2 - width
    if from <= to {
      let x = min(max(scale.column(now.units) - 3, from), to)
      canvas.put(text, x: x, y: y, style: Style.normal.bold)
    }
    let (below, above) = (String(canvas.glyphs.barWorse), String(canvas.glyphs.barBetter))
    canvas.put(
      "\(below) less than now, \(above) more; one assumption is moved at a time", x: area.x + 2, y: y + 1,
      style: Style(.muted), maxColumns: area.width - 3, ellipsis: true)
  }
}
