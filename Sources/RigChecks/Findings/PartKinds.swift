import RigModel

/// Some kinds of parts.
public struct PartKinds: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  /// Makes a set of kinds.
  public init(arrayLiteral kinds: PartKind...) { for kind in kinds { bits |= PartKinds.bit(kind) } }

  /// All kinds that a rig may have several of: all but boards and whole computers.
  public static let addable: PartKinds = [.gpu, .cpu, .ram, .psu, .storage, .cooling, .adapter, .case]

  /// Whether there is none.
  public var isEmpty: Bool { bits == 0 }

  /// Whether a kind is among them.
  public func contains(_ kind: PartKind) -> Bool { bits & PartKinds.bit(kind) != 0 }

  /// The kinds that are in both.
  public func intersection(_ other: PartKinds) -> PartKinds {
    var both = self
    both.bits &= other.bits
    return both
  }

  private static func bit(_ kind: PartKind) -> UInt16 {
    switch kind {
    case .gpu: 1
    case .machine: 2
    case .platform: 4
    case .cpu: 8
    case .ram: 16
    case .psu: 32
    case .storage: 64
    case .cooling: 128
    case .adapter: 256
    case .case: 512
    }
  }
}
