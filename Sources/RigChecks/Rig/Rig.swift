import RigModel

/// What every check looks at: the parts of a plan, sorted by what they are for, and what follows from them.
///
/// A reference, because it is handed from check to check.
public final class Rig: Sendable {
  /// So many of one part, with what only its kind has.
  ///
  /// A reference, because every check looks at it and a part is large.
  public final class Fitted<Spec: Sendable>: Sendable {
    /// The part.
    public let part: Part
    /// What only its kind has.
    public let spec: Spec
    /// Units, 1…64.
    public let quantity: Int

    init(part: Part, spec: Spec, quantity: Int) { (self.part, self.spec, self.quantity) = (part, spec, quantity) }
  }

  /// The plan.
  public let plan: Plan
  /// Where parts that would mend something come from.
  public let catalog: Catalog
  /// What it is compared with.
  public let offer: Offer?
  /// All parts, in catalog order.
  public let lines: [(part: Part, quantity: Int)]
  /// The cards, in number and memory.
  public let gpus: GPUSummary
  private let kept: Memo<Kept>

  /// The cards in slots; what is built into a whole computer is not among them.
  public let cards: [Fitted<GPU>]
  /// The platforms: one, when the plan is right.
  public let platforms: [Fitted<Platform>]
  /// The supplies, those built into a platform among them.
  public let supplies: [Fitted<Supply>]
  /// The drives.
  public let drives: [Fitted<Storage>]
  /// Fans and shrouds.
  public let coolers: [Fitted<Cooling>]
  /// Cables, risers and plug adapters.
  public let adapters: [Fitted<Adapter>]
  /// The cases.
  public let cases: [Fitted<Enclosure>]

  /// What was tried as a fix and brings an error, so that the next one is looked for.
  let passed: PassedFixes

  /// Takes stock of a plan.
  /// - Parameters:
  ///   - offer: what the rig is compared with.
  ///   - runs: what models make of it, where that is known already.
  public convenience init(_ plan: Plan, _ catalog: Catalog, offer: Offer? = nil, runs: PlanRuns? = nil) {
    self.init(plan, plan.lines(in: catalog), catalog, offer, runs)
  }

  /// Takes stock of parts that a plan holds.
  /// - Parameter lines: the parts with their quantities, in catalog order.
  package convenience init(_ plan: Plan, lines: [(part: Part, quantity: Int)], in catalog: Catalog) {
    self.init(plan, lines, catalog, nil, nil)
  }

  private init(
    _ plan: Plan, _ lines: [(part: Part, quantity: Int)], _ catalog: Catalog, _ offer: Offer?, _ known: PlanRuns?,
    more: Addition? = nil
  ) {
    (self.plan, self.lines, self.catalog, self.offer, passed) = (plan, lines, catalog, offer, PassedFixes())
    gpus = more?.rig(but: [.gpu, .machine])?.gpus ?? GPUSummary(of: lines)
    kept = Memo(Kept(runs: known ?? more?.rig(but: [.gpu, .machine, .platform, .ram])?.runs))
    cards = more?.rig(but: [.gpu])?.cards ?? Rig.fitted(lines, \.gpu).filter { !$0.spec.isBuiltIn }
    platforms = more?.rig(but: [.platform, .machine])?.platforms ?? Rig.fitted(lines, \.platform)
    supplies = more?.rig(but: [.psu, .platform, .machine])?.supplies ?? Rig.fitted(lines, \.supply)
    drives = more?.rig(but: [.storage])?.drives ?? Rig.fitted(lines, \.drive)
    coolers = more?.rig(but: [.cooling])?.coolers ?? Rig.fitted(lines, \.cooler)
    adapters = more?.rig(but: [.adapter])?.adapters ?? Rig.fitted(lines, \.adapter)
    cases = more?.rig(but: [.case])?.cases ?? Rig.fitted(lines, \.enclosure)
  }

  /// A rig and the kind of the one part that another one has beside its parts.
  private struct Addition {
    let rig: Rig
    let kind: PartKind

    /// The rig, whose parts of other kinds are the other one's as well; `nil` when the part may be among them.
    func rig(but kinds: [PartKind]) -> Rig? { kinds.contains(kind) ? nil : rig }
  }

  /// The same rig, in which some fixes are no longer proposed.
  init(_ rig: Rig, without passed: PassedFixes) {
    (plan, lines, catalog, offer, self.passed) = (rig.plan, rig.lines, rig.catalog, rig.offer, passed)
    (gpus, kept) = (rig.gpus, rig.kept)
    (cards, platforms, supplies) = (rig.cards, rig.platforms, rig.supplies)
    (drives, coolers, adapters, cases) = (rig.drives, rig.coolers, rig.adapters, rig.cases)
  }

  /// The rig with one more of a part.
  func with(_ id: PartID) -> Rig {
    var plan = plan
    plan.put(id, plan.quantity(id) + 1, in: catalog)
    guard plan.build.count == self.plan.build.count + 1, let place = catalog.index(of: id) else {
      return Rig(plan, catalog, offer: offer)
    }
    let part = plan.limited(catalog.parts[place])
    var lines = lines
    let later = lines.firstIndex { catalog.index(of: $0.part.id) ?? .max > place }
    lines.insert((part, 1), at: later ?? lines.endIndex)
    return Rig(plan, lines, catalog, offer, nil, more: Addition(rig: self, kind: part.kind))
  }

  /// So many of each part that has something.
  private static func fitted<Spec>(_ lines: [(part: Part, quantity: Int)], _ spec: (Part) -> Spec?) -> [Fitted<Spec>] {
    lines.compactMap { part, quantity in spec(part).map { Fitted(part: part, spec: $0, quantity: quantity) } }
  }

  /// So many of each part that has something.
  func fitted<Spec>(_ spec: (Part) -> Spec?) -> [Fitted<Spec>] { Rig.fitted(lines, spec) }

  /// What the parts draw.
  public var power: PowerSummary {
    kept.value(find: { $0.power }, make: { PowerSummary(of: lines, in: plan, gpus) }, keep: { $0.power = $1 })
  }

  /// What models make of it.
  var runs: PlanRuns {
    kept.value(find: { $0.runs }, make: { PlanRuns(plan, in: catalog) }, keep: { $0.runs = $1 })
  }

  /// What was found out already; few checks ask for it, and a rig is made for each part that is tried.
  private struct Kept: Sendable {
    var power: PowerSummary?
    var runs: PlanRuns?
    var goalPlan: Plan??
  }

  /// The plan that comes of the search for what its goal misses, made when it is first asked for; several misses share it.
  func goalPlan(_ make: () -> Plan?) -> Plan? {
    kept.value(find: { $0.goalPlan }, make: make, keep: { $0.goalPlan = .some($1) })
  }

  /// What the rig does to the room.
  public var heat: Heat { Heat(wall: power.workingWall, in: plan.room, hoursPerDay: plan.usage.hoursPerDay) }

  /// Whether it stands on a whole computer, which has a drive and a supply of its own.
  var isWhole: Bool { platforms.contains(where: \.spec.isWhole) }

  /// The platform, where there is exactly one.
  public var platform: Fitted<Platform>? { platforms.count == 1 && platforms[0].quantity == 1 ? platforms[0] : nil }
}

extension Part {
  /// The drive's data, when the part is one.
  fileprivate var drive: Storage? { if case .storage(let drive) = spec { drive } else { nil } }
  /// The cooler's data, when the part is one.
  var cooler: Cooling? { if case .cooling(let cooler) = spec { cooler } else { nil } }
  /// The case's data, when the part is one.
  fileprivate var enclosure: Enclosure? { if case .enclosure(let enclosure) = spec { enclosure } else { nil } }
}
