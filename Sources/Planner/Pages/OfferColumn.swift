import RigModel
import RigReport

/// The columns of the offers, in their order on the screen.
enum OfferColumn: Int, CaseIterable, Sendable {
  case provider
  case instance
  case region
  case gpus
  case onDemand
  case spot
  case perGPU
  case perGiB
  case asRig
  case rent
  case date

  /// What the status line calls the order.
  var sortName: String {
    switch self {
    case .provider: "provider"
    case .instance: "instance"
    case .region: "region"
    case .gpus: "memory, most first"
    case .onDemand: "price an hour on demand"
    case .spot: "spot price an hour"
    case .perGPU: "price an hour of one GPU"
    case .perGiB: "price an hour of one GB of VRAM"
    case .asRig: "price of the work that the rig does in an hour"
    case .rent: "rent for the plan's days"
    case .date: "date, newest first"
    }
  }

  /// Whether it stands at the left of its room, as words do.
  var isText: Bool { rawValue <= OfferColumn.gpus.rawValue }

  /// Whether the largest comes first.
  var isDescending: Bool { self == .gpus || self == .date }

  /// The columns that it takes at least.
  func least(isTiny: Bool) -> Int {
    switch self {
    case .provider, .onDemand, .spot, .perGPU, .perGiB: 6
    case .instance: isTiny ? 6 : 13
    case .region: 9
    case .gpus: isTiny ? 14 : 18
    case .asRig, .rent: 7
    case .date: 10
    }
  }

  /// The columns beyond which more are of no use.
  var most: Int {
    switch self {
    case .provider: 10
    case .instance: 29
    case .region: 14
    case .gpus: 24
    case .date: 10
    default: 8
    }
  }

  /// Which column comes first when there is little room.
  static let byWeight: [OfferColumn] = [
    .instance, .onDemand, .gpus, .rent, .provider, .region, .spot, .perGPU, .asRig, .perGiB, .date,
  ]
}
