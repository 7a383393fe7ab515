/// What a part is for, in the order in which a catalog is shown.
///
/// This file is the list of the kinds: a new one is a case here, a line in each table below, and a file beside this one.
public enum PartKind: String, CaseIterable, Sendable {
  /// A graphics or compute card.
  case gpu
  /// A whole computer with its accelerator in it.
  case machine
  /// Board, CPU and RAM sold together, a whole workstation, or a board alone.
  case platform
  /// A processor.
  case cpu
  /// A module of memory.
  case ram
  /// A power supply.
  case psu
  /// A drive.
  case storage
  /// A fan, shroud or cooler.
  case cooling
  /// A cable, plug or module adapter.
  case adapter
  /// A case.
  case `case`

  private var data: any PartData.Type {
    switch self {
    case .gpu: GPU.self
    case .machine: Machine.self
    case .platform: Platform.self
    case .cpu: CPU.self
    case .ram: RAM.self
    case .psu: Supply.self
    case .storage: Storage.self
    case .cooling: Cooling.self
    case .adapter: Adapter.self
    case .case: Enclosure.self
    }
  }

  /// How its rows become parts.
  public var layout: PartLayout {
    switch self {
    case .gpu: PartLayout(PartSpec.gpu)
    case .machine: PartLayout(PartSpec.machine)
    case .platform: PartLayout(PartSpec.platform)
    case .cpu: PartLayout(PartSpec.cpu)
    case .ram: PartLayout(PartSpec.ram)
    case .psu: PartLayout(PartSpec.supply)
    case .storage: PartLayout(PartSpec.storage)
    case .cooling: PartLayout(PartSpec.cooling)
    case .adapter: PartLayout(PartSpec.adapter)
    case .case: PartLayout(PartSpec.enclosure)
    }
  }

  /// What the group is called.
  public var title: String { data.title.spoken }

  /// What one of them is called in a word.
  public var word: String { data.word.spoken }

  /// The columns of its own that a person wants to see first.
  public var shown: [String] { data.shown }

  /// Whether its parts compute: cards and machines with their own.
  public var isGPU: Bool { self == .gpu || self == .machine }

  /// Whether a rig has one of all such kinds at most.
  public var isExclusive: Bool { data.isExclusive }
}

/// What only one kind of part has.
public indirect enum PartSpec: Hashable, Sendable {
  /// A graphics or compute card.
  case gpu(GPU)
  /// A whole computer with its accelerator in it.
  case machine(Machine)
  /// Board, CPU and RAM.
  case platform(Platform)
  /// A processor.
  case cpu(CPU)
  /// A module of memory.
  case ram(RAM)
  /// A power supply.
  case supply(Supply)
  /// A drive.
  case storage(Storage)
  /// A fan, shroud or cooler.
  case cooling(Cooling)
  /// A cable, plug or module adapter.
  case adapter(Adapter)
  /// A case.
  case enclosure(Enclosure)

  /// The kind that it says.
  public var kind: PartKind {
    switch self {
    case .gpu: .gpu
    case .machine: .machine
    case .platform: .platform
    case .cpu: .cpu
    case .ram: .ram
    case .supply: .psu
    case .storage: .storage
    case .cooling: .cooling
    case .adapter: .adapter
    case .enclosure: .case
    }
  }

  /// The data, whatever the kind.
  public var data: any PartData {
    switch self {
    case .gpu(let data): data
    case .machine(let data): data
    case .platform(let data): data
    case .cpu(let data): data
    case .ram(let data): data
    case .supply(let data): data
    case .storage(let data): data
    case .cooling(let data): data
    case .adapter(let data): data
    case .enclosure(let data): data
    }
  }
}

extension PartSpec {
  /// The GPU's data, when the part is one or holds one.
  public var gpu: GPU? {
    switch self {
    case .gpu(let gpu): gpu
    case .machine(let machine): machine.gpu
    default: nil
    }
  }
}

extension Part {
  /// The kind that the spec says.
  public var kind: PartKind { spec.kind }

  /// The GPU's data, when the part is one or holds one.
  public var gpu: GPU? { spec.gpu }

  /// Whether it computes: a card or a machine with its own.
  public var isGPU: Bool { kind.isGPU }

  /// Whether it is a whole computer.
  public var isWhole: Bool { if case .machine = spec { true } else { false } }

  /// The platform's data, when the part is one or holds one.
  public var platform: Platform? {
    switch spec {
    case .platform(let platform): platform
    case .machine(let machine): machine.platform
    default: nil
    }
  }

  /// The power supply in the part: a supply itself, or the one built into a platform.
  public var supply: Supply? {
    switch spec {
    case .supply(let supply): supply
    case .platform(let platform): platform.supply
    case .machine(let machine): machine.platform.supply
    default: nil
    }
  }
}
