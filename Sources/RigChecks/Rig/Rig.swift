import RigModel

/// What every check looks at: the parts of a plan, sorted by what they are for, and what follows from them.
public struct Rig: Sendable {
  /// So many of one part, with what only its kind has.
  ///
  /// A reference, because every check looks at it and a part is large.
  public final class Some<Spec: Sendable>: Sendable {
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
  /// Whether findings are to say what mends them; a part that is only tried needs no fix, and nobody reads what is right.
  public let wantsFixes: Bool

  /// The cards.
  public let cards: [Some<GPU>]
  /// The platforms: one, when the plan is right.
  public let platforms: [Some<Platform>]
  /// The supplies, those built into a platform among them.
  public let supplies: [Some<Supply>]
  /// The drives.
  public let drives: [Some<Storage>]
  /// Fans and shrouds.
  public let coolers: [Some<Cooling>]
  /// Cables, risers and plug adapters.
  public let adapters: [Some<Adapter>]
  /// The cases.
  public let cases: [Some<Enclosure>]

  /// Takes stock of a plan.
  /// - Parameter offer: what the rig is compared with.
  public init(_ plan: Plan, _ catalog: Catalog, offer: Offer? = nil, wantsFixes: Bool = true) {
    (self.plan, self.catalog, self.offer, self.wantsFixes) = (plan, catalog, offer, wantsFixes)
    lines = plan.lines(in: catalog)
    gpus = GPUSummary(of: lines)
    power = PowerSummary(of: lines, load: plan.usage.effectiveLoad(devices: gpus.devices))
    let lines = lines
    func some<Spec>(_ spec: (Part) -> Spec?) -> [Some<Spec>] {
      lines.compactMap { part, quantity in spec(part).map { Some(part: part, spec: $0, quantity: quantity) } }
    }
    (cards, platforms, supplies) = (some(\.gpu), some(\.platform), some(\.supply))
    drives = some { if case .storage(let drive) = $0.spec { drive } else { nil } }
    coolers = some { if case .cooling(let cooler) = $0.spec { cooler } else { nil } }
    adapters = some { if case .adapter(let adapter) = $0.spec { adapter } else { nil } }
    cases = some { if case .enclosure(let enclosure) = $0.spec { enclosure } else { nil } }
  }

  /// What the rig does to the room.
  public var heat: Heat { Heat(wall: power.workingWall, in: plan.room, hoursPerDay: plan.usage.hoursPerDay) }

  /// The platform, where there is exactly one.
  public var platform: Some<Platform>? { platforms.count == 1 && platforms[0].quantity == 1 ? platforms[0] : nil }
}

extension Rig.Some {
  /// How a person counts it: `3 × Tesla P40`.
  var title: String { quantity == 1 ? part.name : "\(quantity) × \(part.name)" }
}
