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

extension BoardRAM {
  var english: Sentences {
    switch self {
    case .missing(let board, let takes):
      Sentences("\(board) comes without RAM", advice: "buy RAM\(takes.isEmpty ? "" : ", \(takes)")")
    case .foreign(let modules, let its, let board, let takes):
      Sentences("\(modules.title) is \(its), \(board) takes \(takes)", advice: "take \(takes), or another board")
    case .sealed(let modules, let computer):
      Sentences(
        "\(modules.title) fits nothing in \(computer), whose memory is soldered in",
        advice: "take the RAM out, or a computer with more memory")
    case .unknown(let modules, let its, let board, let takes):
      Sentences(
        "Does \(modules.title) fit \(board)? It is \(its.isEmpty ? "of an unknown type" : its); "
          + (takes.isEmpty ? "what the board takes is not known" : "of the board only \(takes) is known"))
    case .owned(let machine):
      Sentences(
        "How much RAM is in \(machine)? It is yours already, and what is in it is not counted",
        advice: "put its modules in at 0, or new ones at their price")
    case .tooMany(let count, let board, let slots):
      Sentences(
        "\(count.of("module")) of RAM, but \(slots.of("slot")) on \(board)", advice: "take fewer and larger modules")
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

extension AskRAMType {
  var english: String {
    isBoard
      ? "Could you please tell me which RAM the board takes: DDR3, DDR4 or DDR5, and UDIMM, RDIMM or LRDIMM?"
      : "Could you please tell me which RAM it is: DDR3, DDR4 or DDR5, and UDIMM, RDIMM or LRDIMM?"
  }
}

extension AskInstalledRAM {
  var english: String { "How much RAM is installed, and of which type?" }
}

extension NoBootDrive {
  var english: Sentences {
    Sentences(
      "No drive to start from",
      rule: "An operating system, a driver and models need a drive; used boards and machines come without one.")
  }
}

extension SystemMemory {
  var english: Sentences {
    switch self {
    case .belowDevice(let board, let ram, let device):
      Sentences(
        "\(board) has \(ram.text) of RAM, less than the \(device.text) of one device: models load slowly or not at all",
        advice: "more RAM; at least what the largest model takes", rule: rule)
    case .belowCards(let board, let ram, let cards):
      Sentences(
        "\(board) has \(ram.text) of RAM, the cards \(cards.text): a model that fills them loads only with mmap",
        rule: rule)
    }
  }

  private var rule: String {
    "github.com/ggml-org/llama.cpp, --mmap: weights are mapped from the file and pass through RAM; loaders without it hold "
      + "the whole model in RAM first"
  }
}

extension LentMemory {
  var english: Sentences {
    Sentences(
      "\(machine) leaves a model \(lent.text) of its \(all.text)",
      advice: isMac ? "raise the limit at no cost: sysctl iogpu.wired_limit_mb; leave macOS a few GB" : nil)
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
