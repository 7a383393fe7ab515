import RigModel
import RigReport
import TerminalUI

/// Peak against rating, as a bar in the column of the other ones where there is room.
struct PowerBar {
  private let power: PowerSummary

  init(_ power: PowerSummary) { self.power = power }

  func write(on line: inout Line) {
    let used = line.put(tr("Power "), x: 1)
    let end = TotalsColumns(line.columns).value
    guard line.columns < 36 || !power.hasSupply else {
      line.putRight("≈" + Numbers.watts(power.peak), endingAt: end, style: Style(power.role), maxColumns: end - used)
      let rating = power.rated.map { Numbers.watts($0) } ?? "? W"
      let right = line.putRight(rating, endingAt: line.columns - 1, style: Style(.muted))
      return writeGauge(cells: line.columns - right - end - 3, x: end + 1, on: &line)
    }
    let rating = power.rated.map { Numbers.short($0.value, decimals: 0) } ?? "?"
    let peak = "≈\(Numbers.short(power.peak.value, decimals: 0))"
    let text = power.hasSupply ? "\(peak)/\(rating) W" : power.isWhole ? "\(peak) W" : tr("\(peak) W, no supply")
    let right = line.putRight(text, endingAt: line.columns - 1, style: Style(power.role))
    let cells = min(line.columns - used - right - 3, 12)
    writeGauge(cells: cells, x: line.columns - 2 - right - cells, on: &line)
  }

  /// The bar of the peak, with a mark where the rating holds 1.25 × the peak.
  private func writeGauge(cells: Int, x: Int, on line: inout Line) {
    guard cells > 3, let rated = power.rated, rated.value > 0 else { return }
    let share = power.peak / rated
    let limit = Int((Double(cells) / 1.25).rounded(.down))
    let role = power.role == .normal ? .good : power.role
    line.putFill(.solid, share, of: cells, x: x, style: Style(role))
    line.put(.bar, x: x + min(limit, cells - 1), style: Style(.muted))
    if share > 1 { line.put(.cross, x: x + cells - 1, style: Style(.bad)) }
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
