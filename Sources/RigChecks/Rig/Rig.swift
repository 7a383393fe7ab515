import RigModel

/// What every check looks at: the parts of a plan, sorted by what they are for, and what follows from them.
public struct Rig: Sendable {
  /// So many of one part, with what only its kind has.
  public struct Some<Spec: Sendable>: Sendable {
    /// The part.
    public let part: Part
    /// What only its kind has.
    public let spec: Spec
    /// Units, 1…64.
    public let quantity: Int
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
  /// Whether findings are to say what mends them; a part that is only tried needs no fix.
  public let wantsFixes: Bool

  /// Takes stock of a plan.
  /// - Parameter offer: what the rig is compared with.
  public init(_ plan: Plan, _ catalog: Catalog, offer: Offer? = nil, wantsFixes: Bool = true) {
    (self.plan, self.catalog, self.offer, self.wantsFixes) = (plan, catalog, offer, wantsFixes)
    lines = plan.lines(in: catalog)
    gpus = GPUSummary(of: lines)
    power = PowerSummary(of: lines, load: plan.usage.effectiveLoad(devices: gpus.devices))
  }

  /// What the rig does to the room.
  public var heat: Heat { Heat(wall: power.workingWall, in: plan.room, hoursPerDay: plan.usage.hoursPerDay) }

  /// The cards.
  public var cards: [Some<GPU>] { gpus.models.map { Some(part: $0.part, spec: $0.gpu, quantity: $0.cards) } }

  /// The platforms: one, when the plan is right.
  public var platforms: [Some<Platform>] { parts(\.platform) }

  /// The platform, where there is exactly one.
  public var platform: Some<Platform>? {
    let all = platforms
    return all.count == 1 && all[0].quantity == 1 ? all[0] : nil
  }

  /// The supplies, those built into a platform among them.
  public var supplies: [Some<Supply>] { parts(\.supply) }

  /// The drives.
  public var drives: [Some<Storage>] { parts { if case .storage(let spec) = $0.spec { spec } else { nil } } }

  /// Fans and shrouds.
  public var coolers: [Some<Cooling>] { parts { if case .cooling(let spec) = $0.spec { spec } else { nil } } }

  /// Cables, risers and plug adapters.
  public var adapters: [Some<Adapter>] { parts { if case .adapter(let spec) = $0.spec { spec } else { nil } } }

  /// The cases.
  public var cases: [Some<Enclosure>] { parts { if case .enclosure(let spec) = $0.spec { spec } else { nil } } }

  private func parts<Spec>(_ spec: (Part) -> Spec?) -> [Some<Spec>] {
    lines.compactMap { line in spec(line.part).map { Some(part: line.part, spec: $0, quantity: line.quantity) } }
  }
}

extension Rig.Some {
  /// How a person counts it: `3 × Tesla P40`.
  var title: String { quantity == 1 ? part.name : "\(quantity) × \(part.name)" }
}

extension Part {
  /// Where its technical data comes from.
  var specOrigin: String { specSource.isEmpty ? source : specSource }
}
