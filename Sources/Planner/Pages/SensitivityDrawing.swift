import RigModel
import RigReport
import TerminalUI

extension SensitivityPage {
  /// The scale that all bars share.
  private struct Scale {
    let now: Double
    let low: Double
    let high: Double
    let x: Int
    let width: Int
    /// The columns of the texts at both ends.
    let ends: Int

    /// From the lowest to the highest of all ends.
    init(_ all: [Sensitivity], now: Money, columns: Int) {
      let amounts = all.flatMap { [$0.worse.units, $0.better.units] } + [now.units]
      ends = columns >= 60 ? 12 : 0
      x = 2 + min(22, max(6, columns / 3)) + ends + 1
      width = max(1, columns - x - ends - 2)
      (self.now, low, high) = (now.units, amounts.min() ?? 0, amounts.max() ?? 0)
    }

    /// The column of an amount.
    func column(_ amount: Double) -> Int {
      let share = high > low ? (amount - low) / (high - low) : 0
      return x + Int((min(max(share, 0), 1) * Double(width - 1)).rounded())
    }
  }

  var hasFootBelowRows: Bool { true }

  func listRect(in area: Rect) -> Rect { area.height >= 6 ? area.dropTop(1).dropBottom(2) : area }

  private func scale(_ columns: Int, _ scene: Scene) -> Scale? {
    ranked.isEmpty ? nil : scene.estimate.allIn.map { Scale(ranked, now: $0.amount, columns: columns) }
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    scale(columns, scene) == nil ? [] : [scene.line(tr("All in, if …"), columns, x: 2, style: Style(.muted), margin: 0)]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    guard let scale = scale(columns, scene) else {
      let words = tr("nothing to rank: a rig, an offer with a price and electricity are needed")
      return [scene.line(words, columns, x: 2, style: Style(.muted), margin: 0)]
    }
    let isRanked = isRanked(in: scene)
    return seen.map { place in
      let subject = Sensitivity.Subject.all[place]
      var line = scene.newLine(columns)
      let typed = subject.setting.flatMap { scene.typing(.setting($0)) }.map { "\(subject.label) \($0)" }
      line.put(typed ?? subject.label, x: 2, maxColumns: scale.x - 3 - scale.ends, ellipsis: true)
      guard isRanked, let sensitivity = ranked.first(where: { $0.subject == subject }) else { return line }
      putBar(sensitivity, scale, into: &line)
      putEnds(sensitivity, scale, into: &line, scene)
      return line
    }
  }

  private func putEnds(_ sensitivity: Sensitivity, _ scale: Scale, into line: inout Line, _ scene: Scene) {
    guard scale.ends > 0 else { return }
    let texts = [sensitivity.ends.worse, sensitivity.ends.better].map {
      scene.report.value($0, in: sensitivity.subject.unit).text
    }
    line.putRight(texts[0], endingAt: scale.x - 2, style: Style(.muted), maxColumns: scale.ends)
    line.put(
      texts[1], x: scale.x + scale.width + 2, style: Style(.muted), maxColumns: scale.ends - 1, ellipsis: true)
  }

  /// From the worse end over now to the better end; where both lie on one side of now, from now to the farther one.
  private func putBar(_ sensitivity: Sensitivity, _ scale: Scale, into line: inout Line) {
    let middle = scale.column(scale.now)
    for amount in [sensitivity.worse.units, sensitivity.better.units] where amount != scale.now {
      let (end, isBelow) = (scale.column(amount), amount < scale.now)
      line.put(
        isBelow ? .worse : .better, x: min(end, middle), style: Style(isBelow ? .bad : .good),
        count: abs(end - middle) + 1)
    }
    line.put(.bar, x: middle, style: Style(.muted))
    line.put(.scaleStart, x: scale.x - 1, style: Style(.muted))
    line.put(.scaleEnd, x: scale.x + scale.width, style: Style(.muted))
  }

  /// The amounts at both ends of the scale and now, and what the signs mean.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    scale(room.columns, scene).map { [amounts($0, room.columns, scene), legend(room.columns, scene)] } ?? []
  }

  private func amounts(_ scale: Scale, _ columns: Int, _ scene: Scene) -> Line {
    let signed = { (units: Double) in scene.numbers.signed(Money(rounding: units)) }
    let (low, high) = (signed(scale.low), signed(scale.high))
    var line = scene.newLine(columns)
    if line.width(of: low) + line.width(of: high) < scale.width { line.put(low, x: scale.x, style: Style(.bad)) }
    let end = scale.x + scale.width
    line.putRight(high, endingAt: end, style: Style(.good), maxColumns: scale.width)
    let text = tr("now \(signed(scale.now))")
    let from = scale.x + line.width(of: low) + 2
    let to = end - line.width(of: high) - 2 - line.width(of: text)
    if from <= to { line.put(text, x: min(max(scale.column(scale.now) - 3, from), to), style: Style.normal.bold) }
    return line
  }

  private func legend(_ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    var x = 2
    let pieces = [
      (Sign.worse, tr(" less than now, ")), (.better, tr(" more; one assumption is moved at a time")),
    ]
    for (sign, text) in pieces {
      x += line.put(sign, x: x, style: Style(.muted))
      x += line.put(text, x: x, style: Style(.muted), maxColumns: columns - 1 - x, ellipsis: true)
    }
    return line
  }
}
