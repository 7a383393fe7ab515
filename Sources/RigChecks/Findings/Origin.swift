import RigModel

/// Where what a finding says comes from, put into words only when someone reads them.
indirect enum Origin: Hashable, Sendable {
  /// The rule by which it was judged, which is worded beside the judgment.
  case rule
  /// What a catalog row says of the source of some of its columns.
  case row(String, columns: [String])
  /// One, then the other.
  case both(Origin, Origin)

  /// The words: `data sheet, 2016; PCI Express CEM 3.0, 2013`.
  func text(rule: @autoclosure () -> String) -> String {
    switch self {
    case .rule: rule()
    case .row(let whole, let columns): SpecOrigin.clauses(of: columns, in: whole)
    case .both(let first, let second): "\(first.text(rule: rule())); \(second.text(rule: rule()))"
    }
  }
}

extension Part {
  /// Where its technical data comes from as a whole.
  var specOrigin: Origin { specOrigin(of: []) }

  /// Where some columns of its technical data come from; where they are not named, where the rest comes from.
  func specOrigin(of columns: [String]) -> Origin { .row(specSource.isEmpty ? source : specSource, columns: columns) }
}
