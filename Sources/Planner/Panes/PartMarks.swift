import RigChecks
import RigModel
import RigReport
import TerminalUI

extension PartsPane {
  /// Behind the price what a part of the rig brings; of another one what it needs beside it, once that is known, or that
  /// nothing makes it work.
  func writeMark(of part: Int, _ isOn: Bool, _ columns: PartColumns, on line: inout Line, _ scene: Scene) {
    guard let mark = scene.evaluation.mark(part) else { return }
    let severity: Finding.Severity = mark == .error ? .error : .unknown
    let muted = Style(.muted)
    guard !isOn, mark == .error else {
      line.putRight(severity.sign, endingAt: columns.markEnd, style: isOn ? Style(severity.role) : muted)
      return
    }
    switch scene.model.needs.need(of: part, in: scene.evaluation) {
    case .costs(let cost, let words): write(cost, words, columns, on: &line, scene)
    case .nothing: line.putRight(severity.sign, endingAt: columns.markEnd, style: Style(severity.role))
    case nil: break
    }
  }

  private func write(_ cost: ChangeCost, _ words: String, _ columns: PartColumns, on line: inout Line, _ scene: Scene) {
    let style = Style(.muted)
    guard columns.needs > PartColumns.brief else {
      let text = columns.needs < PartColumns.brief ? "+" : cost.briefly
      line.putRight(text, endingAt: columns.markEnd, style: style)
      return
    }
    line.put(
      "\(cost.words(scene.numbers)) \(words)", x: columns.price + 1, style: style, maxColumns: columns.needs - 2,
      ellipsis: true)
  }
}

extension ChangeCost {
  /// `+27`, `+3k`, or `+?` without a price: in four columns.
  fileprivate var briefly: String {
    if isUnpriced { return "+?" }
    let (units, sign) = (abs(amount.units).rounded(), amount < .zero ? "−" : "+")
    if units < 1000 { return sign + Numbers.grouped(units) }
    return units < 999_500 ? "\(sign)\(Int((units / 1000).rounded()))k" : "\(sign)\(Int((units / 1e6).rounded()))M"
  }
}
