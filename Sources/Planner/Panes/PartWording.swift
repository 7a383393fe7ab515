import RigModel
import RigReport
import TerminalUI

extension PriceKind {
  /// How the price was found out, in a word.
  var inAWord: String {
    switch self {
    case .asking: tr("asked")
    case .sold: tr("sold")
    case .own: tr("paid")
    case .guide: tr("guide")
    case .estimate: tr("guess")
    }
  }
}

extension PartsSort {
  /// Sorts the parts of one kind; parts without a figure come last.
  func sorted(_ numbers: PartNumbers, of kind: PartKind, in scene: Scene) -> PartNumbers {
    let parts = scene.catalog.parts
    switch self {
    case .catalog: return numbers
    case .name: return PartsSort.stable(numbers) { parts.label(at: $0).name.lowercased() }
    case .size: return PartsSort.stable(numbers) { -parts[$0].spec.data.size }
    case .price:
      let order = scene.catalog.cheapestFirst(kind, for: scene.plan).map { Int32($0.place) }
      guard case .some(let some) = numbers else { return .some(order) }
      let wanted = Set(some)
      return .some(order.filter(wanted.contains))
    }
  }

  private static func stable<Key: Comparable>(_ numbers: PartNumbers, by key: (Int) -> Key) -> PartNumbers {
    .some(numbers.map { (key($0), Int32($0)) }.sorted { $0 < $1 }.map(\.1))
  }
}

extension Catalog {
  /// The part that a line is about.
  subscript(line: LineID) -> Part? { line.part.map { parts[$0] } }
}

extension Scene {
  /// Whether the filter admits a part.
  func admits(_ index: Int) -> Bool {
    guard !model.filter.text.isEmpty else { return true }
    let part = catalog.parts[index]
    let kind = "\(part.kind.title) \(part.kind.rawValue)"
    return model.filter.admits("\(part.name) \(PartWords.size(part)) \(kind) \(part.gpu?.vendor ?? "")")
  }

  /// A number that is being typed into a target, with what stands behind it: `14_`, or `25✗` while it cannot be taken.
  func typing(_ target: EditTarget) -> String? { edit(of: target).map { $0.text + ($0.isRefused ? "✗" : "_") } }

  /// A count that is being typed, in the three columns between its arrows: `14`, `65✗`, `1…✗`.
  func counting(_ part: PartID) -> String? {
    edit(of: .quantity(part)).map { edit in
      guard edit.isRefused else { return edit.text }
      return (edit.text.count > 2 ? "\(edit.text.prefix(1))…" : edit.text) + "✗"
    }
  }

  private func edit(of target: EditTarget) -> NumberEdit? { model.edit.flatMap { $0.target == target ? $0 : nil } }

  /// What so many of a part cost in this plan.
  func line(for part: Part, count: Int) -> PurchaseLine { PurchaseLine(of: part, count: count, in: plan, catalog) }

  /// The price of what is in the rig, or of one, in so many columns.
  func price(of part: Part, in columns: Int) -> (text: String, role: Role) {
    let line = line(for: part, count: max(1, plan.quantity(part.id)))
    if line.isOwned { return ("own".spoken(as: "owned, of a part"), .good) }
    guard let cost = line.cost else { return (tr("e price"), .muted) }
    let isEstimate = line.isEstimate && !line.isOverridden
    let text = numbers.column(cost, in: isEstimate ? columns - 1 : columns)
    return isEstimate ? (approximate(text), .estimate) : (text, .normal)
  }

  /// Low–high of one unit.
  func range(of part: Part) -> String {
    let line = line(for: part, count: 1)
    guard let low = line.low, let high = line.high, low < high else { return "" }
    return "\(Numbers.grouped(low.units))–\(Numbers.grouped(high.units))"
  }
}
