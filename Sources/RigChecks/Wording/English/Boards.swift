import RigModel

extension BoardCount {
  var english: Sentences {
    switch self {
    case .none: Sentences("No board, CPU and RAM to put the parts on", rule: rule)
    case .several(let boards):
      Sentences(
        "\(boards.reduce(0) { $0 + $1.count }) boards in one rig: \(boards.listed)", advice: "keep one of them",
        rule: rule)
    }
  }

  private var rule: String { "A computer has one board, which starts only with a CPU in it." }
}

extension BoardCPU {
  var english: Sentences {
    switch self {
    case .missing(let board, let socket, let counted):
      Sentences(
        "\(board) comes without a CPU"
          + (counted.map { "; supplies and circuit are judged with one of \($0.text)" } ?? ""),
        advice: "buy a CPU\(socket.isEmpty ? "" : " for its socket, \(socket)")")
    case .foreign(let cpu, let its, let board, let socket):
      Sentences(
        "\(cpu.title) fits \(its), the socket of \(board) is \(socket)",
        advice: "take a CPU for \(socket), or another board")
    case .sealed(let cpu, let computer):
      Sentences("\(cpu.title) fits nothing in \(computer), whose CPU is soldered in", advice: "take the CPU out")
    case .unknown(let cpu, let its, let board, let socket):
      Sentences(
        "Does \(cpu.title) fit \(board)? \(its.isEmpty ? "Its socket" : "It fits \(its); the socket of \(board)") is not "
          + "known\(socket.isEmpty || !its.isEmpty ? "" : "; the board's is \(socket)")")
    case .tooMany(let count, let board, let sockets):
      Sentences("\(count) CPUs, but \(sockets.of("socket")) on \(board)", advice: "take fewer CPUs")
    }
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
  var english: Sentences {
    Sentences(
      "No drive to start from",
      rule: "An operating system, a driver and models need a drive; used boards and machines come without one.")
  }
}

extension Display {
  var english: Sentences {
    switch self {
    case .shown(let board, let video): Sentences("\(board) \(Display.how(video))")
    case .missing(let board):
      Sentences(
        "No display output: neither \(board) nor the cards show a picture; it may not start",
        advice: "borrow any small graphics card for the setup, or add one for good", rule: rule)
    case .unknown(let board):
      Sentences("Does \(board) show a picture without a graphics card, or start without one?", rule: rule)
    }
  }

  private static func how(_ video: BoardVideo) -> String {
    switch video {
    case .bmc: "shows a picture by its management controller"
    case .igpu: "shows a picture by its CPU"
    case .card: "comes with a small graphics card for the picture"
    case .headless: "is known to start without a picture"
    case .none: "shows no picture"
    }
  }

  private var rule: String {
    "boards without a graphics device stop at power-on with a beep code unless their BIOS allows it"
  }
}

extension AskPicture {
  var english: String {
    "Is there a display output on the board (graphics in the CPU, or a management controller), and does it start without "
      + "a graphics card?"
  }
}
