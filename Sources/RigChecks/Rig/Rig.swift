import RigModel

/// What every check looks at: the parts of a plan, sorted by what they are for, and what follows from them.
public struct Rig: Sendable {
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
  /// What the parts draw.
  public let power: PowerSummary

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

  /// Takes stock of a plan.
  /// - Parameter offer: what the rig is compared with.
  public init(_ plan: Plan, _ catalog: Catalog, offer: Offer? = nil) {
    (self.plan, self.catalog, self.offer) = (plan, catalog, offer)
    lines = plan.lines(in: catalog)
    gpus = GPUSummary(of: lines)
    power = PowerSummary(of: lines, load: plan.usage.effectiveLoad(devices: gpus.devices))
    let lines = lines
    func fitted<Spec>(_ spec: (Part) -> Spec?) -> [Fitted<Spec>] { Rig.fitted(lines, spec) }
    cards = fitted(\.gpu).filter { !$0.spec.isBuiltIn }
    (platforms, supplies) = (fitted(\.platform), fitted(\.supply))
    drives = fitted { if case .storage(let drive) = $0.spec { drive } else { nil } }
    coolers = fitted { if case .cooling(let cooler) = $0.spec { cooler } else { nil } }
    adapters = fitted { if case .adapter(let adapter) = $0.spec { adapter } else { nil } }
    cases = fitted { if case .enclosure(let enclosure) = $0.spec { enclosure } else { nil } }
  }

  /// So many of each part that has something.
  private static func fitted<Spec>(_ lines: [(part: Part, quantity: Int)], _ spec: (Part) -> Spec?) -> [Fitted<Spec>] {
    lines.compactMap { part, quantity in spec(part).map { Fitted(part: part, spec: $0, quantity: quantity) } }
  }

  /// So many of each part that has something.
  func fitted<Spec>(_ spec: (Part) -> Spec?) -> [Fitted<Spec>] { Rig.fitted(lines, spec) }

  /// What the rig does to the room.
  public var heat: Heat { Heat(wall: power.workingWall, in: plan.room, hoursPerDay: plan.usage.hoursPerDay) }

  /// Whether it stands on a whole computer, which has a drive and a supply of its own.
  var isWhole: Bool { platforms.contains(where: \.spec.isWhole) }

  /// The platform, where there is exactly one.
  public var platform: Fitted<Platform>? { platforms.count == 1 && platforms[0].quantity == 1 ? platforms[0] : nil }
}
