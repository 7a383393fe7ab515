import RigModel

/// What mends a finding: words, and where the catalog has the parts, the quantities that the plan then has.
public struct Fix: Hashable, Sendable {
  /// What to do: `add 3 × 2x PCIe 8 to EPS 8`.
  public let words: String
  /// Quantities after the fix, of the parts that change; empty when it is done by hand.
  public let changes: [PartID: Int]

  /// Makes a fix; without changes it is done by hand.
  public init(_ words: String, changes: [PartID: Int] = [:]) { (self.words, self.changes) = (words, changes) }

  /// Whether the planner can do it.
  public var isAutomatic: Bool { !changes.isEmpty }

  /// The plan after the fix.
  public func applied(to plan: Plan, in catalog: Catalog) -> Plan {
    changes.sorted { $0.key < $1.key }.reduce(into: plan) { $0.put($1.key, $1.value, in: catalog) }
  }

  /// What it adds to the price of the rig in the plan's currency; `nil` when a part that comes has no price.
  public func cost(in plan: Plan, _ catalog: Catalog) -> Money? {
    let after = Purchase(of: applied(to: plan, in: catalog), in: catalog)
    guard !changes.contains(where: { after.unpriced.contains($0.key) && $0.value > plan.quantity($0.key) }) else {
      return nil
    }
    return after.cost - Purchase(of: plan, in: catalog).cost
  }
}

extension Rig {
  /// Adds so many of a part: `add 3 × turbine fan kit`.
  func add(_ part: Part, _ count: Int) -> Fix {
    Fix("add \(count == 1 ? "" : "\(count) × ")\(part.name)", changes: [part.id: plan.quantity(part.id) + count])
  }

  /// Takes all of some parts out and puts another in.
  func replace(_ old: [PartID], by part: Part, _ words: String) -> Fix {
    var changes = Dictionary(old.map { ($0, 0) }) { first, _ in first }
    changes[part.id] = 1
    return Fix(words, changes: changes)
  }
}
