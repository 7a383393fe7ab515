import RigModel

extension Check {
  /// RAM on the board, of the type it takes, in slots that it has.
  static let ram = Check(id: "ram", mends: [.ram]) { rig in
    guard let board = rig.platform else { return [] }
    let modules = rig.modules
    let name = board.part.name
    let parts = [board.part.id] + modules.map(\.part.id)
    if let misfit = BoardMisfit(modules, on: board.spec, places: board.spec.ramSlots, fits: { $0.fits(board.spec) }) {
      return [misfit.finding(BoardRAM(misfit, board), on: board.part, parts)]
    }
    if let open = modules.first(where: { $0.spec.isOpen(on: board.spec) }) { return [ask(open, board)] }
    let isOwned = rig.plan.owned.contains(board.part.id)
    if modules.isEmpty, board.spec.supply != nil, board.spec.ram ?? .zero == .zero, isOwned {
      return [Finding(.unknown, BoardRAM.owned(name), parts: [board.part.id], question: AskInstalledRAM())]
    }
    let comesWithNone = board.spec.ram.map { $0 == .zero } ?? (board.spec.cpusFitted == 0)
    guard comesWithNone, modules.isEmpty else { return [] }
    let missing = BoardRAM.missing(name, takes: board.spec.ramSort)
    let question = missing.fix(in: rig) == nil ? AskBoardParts() : nil
    return [Finding(.error, missing, parts: parts, question: question, origin: board.part.specOrigin)]
  }

  /// Asks whoever sells the part of which the memory is not known.
  private static func ask(_ module: Rig.Fitted<RAM>, _ board: Rig.Fitted<Platform>) -> Finding {
    let isBoard = board.spec.ramType == nil || module.spec.type != nil && module.spec.module != nil
    let judgment = BoardRAM.unknown(
      module.counted, its: module.spec.sort, board.part.name, takes: board.spec.ramSort)
    return Finding(asking: AskRAMType(isBoard: isBoard), of: module.part, or: board.part, isBoard: isBoard, judgment)
  }
}

/// The RAM of a board.
enum BoardRAM: Judgment {
  case missing(String, takes: String)
  case foreign(PartCount, its: String, String, takes: String)
  case tooMany(Int, String, slots: Int)
  /// A whole computer has its memory soldered in.
  case sealed(PartCount, String)
  case unknown(PartCount, its: String, String, takes: String)
  /// A workstation that stands there already holds what its owner knows.
  case owned(String)

  init(_ misfit: BoardMisfit<RAM>, _ board: Rig.Fitted<Platform>) {
    let name = board.part.name
    switch misfit {
    case .sealed(let one): self = .sealed(one.counted, name)
    case .foreign(let one): self = .foreign(one.counted, its: one.spec.sort, name, takes: board.spec.ramSort)
    case .tooMany(let count, let slots): self = .tooMany(count, name, slots: slots)
    }
  }

  /// As many modules of one kind as hold the memory of the largest device.
  func fix(in rig: Rig) -> Fix? {
    guard case .missing = self, let board = rig.platform?.spec, board.ramType != nil else { return nil }
    let need = max(rig.gpus.largestDevice.value, 16)
    let all = rig.catalog.indices(of: .ram).compactMap { place -> (part: Part, count: Int)? in
      let part = rig.catalog.parts[place]
      guard case .ram(let ram) = part.spec, part.price != nil, ram.type == board.ramType, ram.fits(board),
        let capacity = ram.capacity?.value
      else { return nil }
      let count = Int((need / capacity).rounded(.up))
      return count <= board.ramSlots ?? 4 ? (part, count) : nil
    }
    return all.min { rig.price($0.part, $0.count) < rig.price($1.part, $1.count) }.map { rig.add($0.part, $0.count) }
  }
}

/// How much memory is in a machine.
struct AskInstalledRAM: Asked {}

/// Which memory a board takes, or a module is.
struct AskRAMType: Asked {
  let isBoard: Bool
}

extension RAM {
  /// Whether it fits a board, as far as both are known.
  func fits(_ board: Platform) -> Bool {
    (type == nil || board.ramType == nil || type == board.ramType)
      && (module == nil || board.ramModule == nil || module == board.ramModule)
  }

  /// Whether too little is known to say that it fits: a generation, or of modules that desktops do not take the way of
  /// building.
  func isOpen(on board: Platform) -> Bool {
    type == nil || board.ramType == nil || module != .udimm && (module == nil) != (board.ramModule == nil)
  }

  /// Its type in words: `DDR4 RDIMM`.
  fileprivate var sort: String { RAM.sort(type, module) }

  fileprivate static func sort(_ type: RAMType?, _ module: RAMModule?) -> String {
    [type?.rawValue, module?.rawValue].compactMap { $0?.uppercased() }.joined(separator: " ")
  }
}

extension Platform {
  /// The memory that it takes in words; empty when not known.
  fileprivate var ramSort: String { RAM.sort(ramType, ramModule) }
}
