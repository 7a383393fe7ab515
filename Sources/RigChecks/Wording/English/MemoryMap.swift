import RigModel

extension Above4G {
  var english: Sentences {
    switch self {
    case .given(let board, let need): Sentences("\(board) has Above 4G decoding, and \(need.english)", rule: rule)
    case .lacking(let board, let need): Sentences("\(board) has no Above 4G decoding, but \(need.english)", rule: rule)
    case .byVersion(let board, let version, let need):
      Sentences(
        "Which BIOS is on \(board)? It has Above 4G decoding from \(version) on, and \(need.english)",
        advice: "flash BIOS \(version) or a later one, at no cost", rule: rule)
    case .unknown(let board, let need):
      Sentences("Can the BIOS of \(board) switch on Above 4G decoding? \(need.english.sentence)", rule: rule)
    }
  }

  private var rule: String {
    "github.com/xCuri0/ReBarUEFI issues 77 and 221, 2023 and 2024: an M40 24 GB asks for 32 GB of addresses, and boards "
      + "that cannot map such windows above 4 GB stop at power-on or leave the card unassigned"
  }
}

extension Above4G.Need {
  fileprivate var english: String {
    switch self {
    case .windows(let windows): windows.map(\.english).listed
    case .together(let devices, let all): "\(devices) GPUs map \(all.text) together; about 3 GB lie free below 4"
    case .untold(let cards): "what \(cards.listed) maps is not known, and cards of its kind map all their memory"
    }
  }
}

extension Above4G.Window {
  /// `each Tesla K80 maps 2 × 16 GB`.
  fileprivate var english: String { "each \(card) maps \(devices > 1 ? "\(devices) × " : "")\(size.text)" }
}

extension ResizableBAR {
  var english: Sentences {
    let rule =
      "Intel's requirements for Arc cards, told by purepc.pl, 2022-06; tomshw.it, 2022-10: an A770 loses a fifth to a "
      + "quarter in games without it"
    let loss = "\(cards.listed) \(cards.count == 1 ? "loses" : "lose") much speed without it"
    guard isLacking else { return Sentences("Does \(board) have Resizable BAR? \(loss)", rule: rule) }
    return Sentences(
      "\(board) has no Resizable BAR, as it has no Above 4G decoding; \(loss)",
      advice: "take a board of 2020 or later, or another card", rule: rule)
  }
}

extension AskResizableBAR {
  var english: String {
    "Does the BIOS have \"Resizable BAR\" (or \"Smart Access Memory\"), and can it be switched on?"
  }
}

extension AskAbove4G {
  var english: String {
    "Does the BIOS have a setting called \"Above 4G decoding\" (or \"64-bit BAR\", \"large PCI address space\"), and can "
      + "it be switched on?"
  }
}

extension AddressSpace {
  var english: Sentences {
    switch self {
    case .beyondCPU(let needed, let bits, let space):
      Sentences(
        "RAM and cards need \(needed.text) of addresses; the CPU's \(bits) bits reach \(space.text)",
        advice: "take a board with a server CPU", rule: rule)
    case .beyondWindow(let mapped, let window, let isFixed):
      Sentences(
        "The cards map \(mapped.text); the firmware gives all devices \(window.text), the board's own among them",
        advice: isFixed
          ? "take fewer cards, or a board of a server or workstation: such boards have no setting for it"
          : "set a larger MMIO high size in the BIOS, or take fewer cards", rule: rule)
    case .scarce(let needed, let space, let gap, let isWindow):
      Sentences(
        "Addresses are scarce: \(needed.text) of \(space.text), and Linux may ask for \(gap.text) more between the windows",
        advice: isWindow
          ? "set a larger MMIO high size in the BIOS, or take fewer cards"
          : "take less RAM or fewer cards, or a server CPU", rule: rule)
    case .unknownWindow(let board, let mapped):
      Sentences(
        "How large is the window of \(board) above 4 GB? The cards map \(mapped.text); boards are known that give 64 GB",
        rule: rule)
    case .unknownRAM(let board, let free):
      Sentences("How much RAM is in \(board)? The cards leave addresses for \(free.text)", rule: rule)
    }
  }

  private var rule: String {
    "github.com/xCuri0/ReBarUEFI issue 77, 2023: RAM and the cards' windows share the addresses that the CPU can reach"
  }
}

extension AskWindow {
  var english: String {
    "How large is the address window for PCI devices above 4 GB (\"MMIO high size\" in the BIOS)? My cards need "
      + "\(needed.text)."
  }
}

extension AskBIOS {
  var english: String {
    "Could you please tell me which BIOS version is on the board? From \(version) on it has \"Above 4G decoding\"."
  }
}

extension AskRAM {
  var english: String { "How much RAM is in it (no more than \(most.text) may be)?" }
}
