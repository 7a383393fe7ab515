import RigModel

extension BoardCount {
  var sentences: Sentences {
    switch self {
    case .none: Sentences(tr("No board, CPU and RAM to put the parts on"), rule: rule)
    case .several(let boards):
      Sentences(
        tr("\(boards.reduce(0) { $0 + $1.count }) boards in one rig: \(boards.listed)"), advice: tr("keep one of them"),
        rule: rule)
    }
  }

  private var rule: String { tr("A computer has one board, which starts only with a CPU in it.") }
}

extension BoardCPU {
  var sentences: Sentences {
    switch self {
    case .missing(let board, let socket, let counted):
      Sentences(
        tr("\(board) comes without a CPU")
          + (counted.map { tr("; supplies and circuit are judged with one of \($0.text)") } ?? ""),
        advice: socket.isEmpty ? tr("buy a CPU") : tr("buy a CPU for its socket, \(socket)"))
    case .foreign(let cpu, let its, let board, let socket):
      Sentences(
        tr("\(cpu.title) fits \(its), the socket of \(board) is \(socket)"),
        advice: tr("take a CPU for \(socket), or another board"))
    case .sealed(let cpu, let computer):
      Sentences(
        tr("\(cpu.title) fits nothing in \(computer), whose CPU is soldered in"), advice: tr("take the CPU out"))
    case .unknown(let cpu, let its, let board, let socket):
      Sentences(BoardCPU.question(cpu.title, its, board, socket))
    case .tooMany(let count, let board, let sockets):
      Sentences(tr("\(count) CPUs, but \(sockets.of("socket")) on \(board)"), advice: tr("take fewer CPUs"))
    }
  }
}

extension BoardCPU {
  /// Which of the two sockets is not known.
  fileprivate static func question(_ cpu: String, _ its: String, _ board: String, _ socket: String) -> String {
    guard its.isEmpty else {
      return tr("Does \(cpu) fit \(board)? It fits \(its); the socket of \(board) is not known")
    }
    return socket.isEmpty
      ? tr("Does \(cpu) fit \(board)? Its socket is not known")
      : tr("Does \(cpu) fit \(board)? Its socket is not known; the board's is \(socket)")
  }
}

extension AskBoardParts {
  var english: String { "Could you please tell me whether the board comes with a CPU and RAM, and with which?" }
}

extension AskSocket {
  var english: String {
    isBoard
      ? "Could you please tell me which CPU socket the board has, and which CPUs its BIOS knows?"
      : "Could you please tell me which socket the CPU fits?"
  }
}

extension NoBootDrive {
  var sentences: Sentences {
    Sentences(
      tr("No drive to start from"),
      rule: tr("An operating system, a driver and models need a drive; used boards and machines come without one."))
  }
}

extension Display {
  var sentences: Sentences {
    switch self {
    case .shown(let board, let video): Sentences(Display.how(board, video))
    case .missing(let board):
      Sentences(
        tr("No display output: neither \(board) nor the cards show a picture; it may not start"),
        advice: tr("borrow any small graphics card for the setup, or add one for good"), rule: rule)
    case .unknown(let board):
      Sentences(tr("Does \(board) show a picture without a graphics card, or start without one?"), rule: rule)
    }
  }

  private static func how(_ board: String, _ video: BoardVideo) -> String {
    switch video {
    case .bmc: tr("\(board) shows a picture by its management controller")
    case .igpu: tr("\(board) shows a picture by its CPU")
    case .card: tr("\(board) comes with a small graphics card for the picture")
    case .headless: tr("\(board) is known to start without a picture")
    case .none: tr("\(board) shows no picture")
    }
  }

  private var rule: String {
    tr("boards without a graphics device stop at power-on with a beep code unless their BIOS allows it")
  }
}

extension AskPicture {
  var english: String {
    "Is there a display output on the board (graphics in the CPU, or a management controller), and does it start without "
      + "a graphics card?"
  }
}
