import RigModel

extension BoardRAM {
  var sentences: Sentences {
    switch self {
    case .missing(let board, let takes):
      Sentences(tr("\(board) comes without RAM"), advice: takes.isEmpty ? tr("buy RAM") : tr("buy RAM, \(takes)"))
    case .foreign(let modules, let its, let board, let takes):
      Sentences(
        tr("\(modules.title) is \(its), \(board) takes \(takes)"), advice: tr("take \(takes), or another board"))
    case .sealed(let modules, let computer):
      Sentences(
        tr("\(modules.title) fits nothing in \(computer), whose memory is soldered in"),
        advice: tr("take the RAM out, or a computer with more memory"))
    case .unknown(let modules, let its, let board, let takes):
      Sentences(
        (its.isEmpty
          ? tr("Does \(modules.title) fit \(board)? It is of an unknown type; ")
          : tr("Does \(modules.title) fit \(board)? It is \(its); "))
          + (takes.isEmpty ? tr("what the board takes is not known") : tr("of the board only \(takes) is known")))
    case .owned(let machine):
      Sentences(
        tr("How much RAM is in \(machine)? It is yours already, and what is in it is not counted"),
        advice: tr("put its modules in at 0, or new ones at their price"))
    case .tooMany(let count, let board, let slots):
      Sentences(
        tr("\(count.of("module")) of RAM, but \(slots.of("slot")) on \(board)"),
        advice: tr("take fewer and larger modules"))
    }
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

extension SystemMemory {
  var sentences: Sentences {
    switch self {
    case .belowDevice(let board, let ram, let device):
      Sentences(
        tr(
          """
          \(board) has \(ram.text) of RAM, less than the \(device.text) of one device: models load slowly or not at all
          """),
        advice: tr("more RAM; at least what the largest model takes"), rule: rule)
    case .belowCards(let board, let ram, let cards):
      Sentences(
        tr("\(board) has \(ram.text) of RAM, the cards \(cards.text): a model that fills them loads only with mmap"),
        rule: rule)
    }
  }

  private var rule: String {
    tr(
      """
      github.com/ggml-org/llama.cpp, --mmap: weights are mapped from the file and pass through RAM; loaders without it hold \
      the whole model in RAM first
      """)
  }
}

extension LentMemory {
  var sentences: Sentences {
    Sentences(
      tr("\(machine) leaves a model \(lent.text) of its \(all.text)"),
      advice: isMac ? tr("raise the limit at no cost: sysctl iogpu.wired_limit_mb; leave macOS a few GB") : nil)
  }
}
