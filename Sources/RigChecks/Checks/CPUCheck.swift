import RigModel

extension Check {
  /// A CPU in the board, of its socket.
  static let cpu = Check(id: "cpu", mends: [.cpu]) { rig in
    guard let board = rig.platform else { return [] }
    let cpus = rig.cpus
    let (name, socket) = (board.part.name, board.spec.socket)
    let parts = [board.part.id] + cpus.map(\.part.id)
    if let misfit = BoardMisfit(cpus, on: board.spec, places: board.spec.sockets, fits: { $0.fits(board.spec) }) {
      return [misfit.finding(BoardCPU(misfit, board), on: board.part, parts)]
    }
    if let open = cpus.first(where: { socket.isEmpty || $0.spec.socket.isEmpty }) {
      return [ask(open, board)]
    }
    guard board.spec.cpusFitted == 0, cpus.isEmpty else { return [] }
    let missing = BoardCPU.missing(name, socket: socket, counted: rig.supplies.isEmpty ? nil : rig.missingCPU)
    let question = missing.fix(in: rig) == nil ? AskBoardParts() : nil
    return [Finding(.error, missing, parts: parts, question: question, origin: board.part.specOrigin)]
  }

  /// Asks whoever sells the part of which the socket is not known.
  private static func ask(_ cpu: Rig.Fitted<CPU>, _ board: Rig.Fitted<Platform>) -> Finding {
    let isBoard = board.spec.socket.isEmpty
    let judgment = BoardCPU.unknown(cpu.counted, its: cpu.spec.socket, board.part.name, socket: board.spec.socket)
    return Finding(asking: AskSocket(isBoard: isBoard), of: cpu.part, or: board.part, isBoard: isBoard, judgment)
  }
}

/// The CPU of a board.
enum BoardCPU: Judgment {
  /// With what supplies and circuit are judged meanwhile.
  case missing(String, socket: String, counted: Watts?)
  case foreign(PartCount, its: String, String, socket: String)
  case tooMany(Int, String, sockets: Int)
  /// A whole computer has its CPU soldered in.
  case sealed(PartCount, String)
  case unknown(PartCount, its: String, String, socket: String)

  init(_ misfit: BoardMisfit<CPU>, _ board: Rig.Fitted<Platform>) {
    let name = board.part.name
    switch misfit {
    case .sealed(let cpu): self = .sealed(cpu.counted, name)
    case .foreign(let cpu): self = .foreign(cpu.counted, its: cpu.spec.socket, name, socket: board.spec.socket)
    case .tooMany(let count, let sockets): self = .tooMany(count, name, sockets: sockets)
    }
  }

  func fix(in rig: Rig) -> Fix? {
    guard case .missing = self else { return nil }
    return rig.missingCPUPart.map { rig.add($0, 1) }
  }
}

/// Whether a board comes with CPU and RAM.
struct AskBoardParts: Asked {}

/// Which socket a board has, or a CPU fits.
struct AskSocket: Asked {
  let isBoard: Bool
}

extension Platform {
  /// Whether it is a whole computer in which nothing is said to be exchanged.
  var isSealed: Bool { isWhole && socket.isEmpty && ramType == nil && ramSlots ?? 0 == 0 }
}

extension CPU {
  /// Whether it fits a board's socket, as far as both are known.
  func fits(_ board: Platform) -> Bool { socket.isEmpty || board.socket.isEmpty || socket == board.socket }
}
