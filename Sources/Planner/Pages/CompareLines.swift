import RigModel
import RigReport
import TerminalUI

/// The lines of the page: rows by their place, and above each group its title.
extension ComparePage {
  /// The line of a group's title.
  static func head(of group: ComparisonGroup) -> Int {
    -1 - (ComparisonGroup.allCases.firstIndex(of: group) ?? 0)
  }

  /// The group whose title a line is.
  func group(_ line: Int) -> ComparisonGroup? {
    let place = -1 - line
    return ComparisonGroup.allCases.indices.contains(place) ? ComparisonGroup.allCases[place] : nil
  }

  /// The row that the cursor stands on.
  func row(in scene: Scene) -> ComparisonRow? {
    let rows = comparison(in: scene)?.rows ?? []
    return rows.indices.contains(list.cursor) ? rows[list.cursor] : nil
  }

  /// The title of the group before or after the cursor.
  func head(_ step: Int, in scene: Scene) -> Int? {
    let lines = list.lines
    guard let here = lines.firstIndex(of: list.cursor) else { return nil }
    return step < 0 ? lines[..<here].last { $0 < 0 } : lines[here...].dropFirst().first { $0 < 0 }
  }

  func outlook(in scene: Scene) -> String {
    guard let comparison = comparison(in: scene) else { return tr("c compares with another plan") }
    guard let row = row(in: scene) else { return comparison.conversions.joined(separator: tr("; ")) }
    guard row.differs else { return tr("\(row.label): the plans agree") }
    let best = row.best.map { comparison.names[$0] }
    if best.isEmpty { return tr("\(row.label): the plans differ") }
    return tr("\(row.label): best in \(best.joined(separator: tr(" and ")))")
  }

  func details(in scene: Scene) -> [String] {
    guard let comparison = comparison(in: scene) else { return [] }
    let what = isReduced ? tr("only what differs") : tr("all rows")
    let fit = layout(comparison, columns: scene.layout.body.width - 2).widths.count
    let seen = fit < comparison.names.count ? tr("\(fit) of \(comparison.names.count) plans fit") : nil
    return [[seen, what, tr("in \(comparison.currency)")], [seen, what], [seen]].map {
      $0.compactMap(\.self).joined(separator: ", ")
    }
  }

  /// Columns for as many plans as fit.
  func layout(_ comparison: PlanComparison, columns: Int) -> ComparisonLayout {
    let counts = (1...comparison.names.count).reversed()
    let layouts = counts.lazy.map {
      ComparisonLayout(comparison, width: columns - 2, plans: $0, isOneLine: true)
    }
    return layouts.first { $0.total <= columns - 2 }
      ?? ComparisonLayout(comparison, width: columns - 2, plans: 1, isOneLine: true)
  }
}

extension Scene {
  /// The page of the comparison, when it is open.
  var comparePage: ComparePage? { model.page as? ComparePage }
}
