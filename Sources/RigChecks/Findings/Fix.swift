import RigModel

/// What mends a finding: where the catalog has the parts, the quantities that the plan then has, or limits of what cards
/// may draw; else work by hand.
public struct Fix: Hashable, Sendable {
  /// What is done, before it is put into words.
  enum Deed: Hashable, Sendable {
    /// More of some parts.
    case add([PartCount])
    /// Another part in the place of one that the finding names.
    case take(String)
    /// A board that maps above 4 GiB in the place of one that does not.
    case takeAbove4G(String)
    /// So many of another part in the place of as many that are there.
    case takeSome(PartCount)
    /// Another supply, and adapters from its plugs.
    case takeSupply(String, Watts, [PartCount])
    /// Adapters in the place of others.
    case exchange([PartCount], old: PartCount)
    /// So many watts, which the cards of some models, or all, may draw each.
    case limit(Watts, [String])
    /// Other parts for those that go, with all that they bring, and how far cards are limited then.
    case change(to: [PartCount], from: [PartCount], Watts?)
    /// What a person can do about a judgment.
    case byHand(AnyJudgment)
  }

  /// What is done.
  let deed: Deed
  /// Quantities after the fix, of the parts that change; empty when it is done by hand.
  public let changes: [PartID: Int]
  /// What cards may draw after the fix.
  public let limits: [PartID: Watts]

  /// Makes a fix by parts of the catalog.
  init(_ deed: Deed, changes: [PartID: Int]) { (self.deed, self.changes, limits) = (deed, changes, [:]) }

  /// Makes a fix that limits cards.
  init(limiting cards: [Rig.Fitted<GPU>], to watts: Watts, ofAll isAll: Bool) {
    (deed, changes) = (.limit(watts, isAll ? [] : cards.map(\.part.name)), [:])
    limits = Dictionary(cards.map { ($0.part.id, watts) }) { $1 }
  }

  /// Makes a fix of all by which two plans differ.
  public init(from old: Plan, to new: Plan, in catalog: Catalog) {
    let ids = Set(old.build.keys).union(new.build.keys).filter { old.quantity($0) != new.quantity($0) }
    changes = Dictionary(uniqueKeysWithValues: ids.map { ($0, new.quantity($0)) })
    limits = new.limits.filter { old.limits[$0.key] != $0.value }
    let sorted = ids.compactMap { id in catalog.index(of: id).map { (place: $0, id: id) } }.sorted {
      $0.place < $1.place
    }
    func counts(_ difference: (PartID) -> Int) -> [PartCount] {
      sorted.map { PartCount(name: catalog.parts[$0.place].name, count: difference($0.id)) }.filter { $0.count > 0 }
    }
    deed = .change(
      to: counts { new.quantity($0) - old.quantity($0) }, from: counts { old.quantity($0) - new.quantity($0) },
      limits.values.min())
  }

  /// Makes a fix that a person has to do.
  init(byHand judgment: AnyJudgment) { self.init(.byHand(judgment), changes: [:]) }

  /// Whether the planner can do it.
  public var isAutomatic: Bool { !changes.isEmpty || !limits.isEmpty }

  /// Whether another one does the same.
  public func does(_ other: Fix) -> Bool { changes == other.changes && limits == other.limits }

  /// The plan after the fix.
  public func applied(to plan: Plan, in catalog: Catalog) -> Plan {
    plan.putting(changes, in: catalog).limiting(limits)
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
    Fix(.add([PartCount(name: part.name, count: count)]), changes: [part.id: plan.quantity(part.id) + count])
  }

  /// Takes all of some parts out and puts another in.
  func replace(_ old: [PartID], by part: Part) -> Fix {
    Fix(.take(part.name), changes: replacing(old, by: part))
  }

  /// Quantities after all of some parts have gone and another has come.
  func replacing(_ old: [PartID], by part: Part) -> [PartID: Int] {
    var changes = Dictionary(old.map { ($0, 0) }) { first, _ in first }
    changes[part.id] = 1
    return changes
  }
}
