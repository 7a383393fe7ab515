import RigModel

extension AddressSpace {
  var sentences: Sentences {
    switch self {
    case .beyondCPU(let needed, let bits, let space):
      Sentences(
        tr("RAM and cards need \(needed.text) of addresses; the CPU's \(bits) bits reach \(space.text)"),
        advice: tr("take a board with a server CPU"), rule: rule)
    case .beyondWindow(let mapped, let window, let isFixed):
      Sentences(
        tr("The cards map \(mapped.text); the firmware gives all devices \(window.text), the board's own among them"),
        advice: isFixed
          ? tr("take fewer cards, or a board of a server or workstation: such boards have no setting for it")
          : tr("set a larger MMIO high size in the BIOS, or take fewer cards"), rule: rule)
    case .scarce(let needed, let space, let gap, let isWindow):
      Sentences(
        tr(
          """
          Addresses are scarce: \(needed.text) of \(space.text), and Linux may ask for \(gap.text) more between the \
          windows
          """),
        advice: isWindow
          ? tr("set a larger MMIO high size in the BIOS, or take fewer cards")
          : tr("take less RAM or fewer cards, or a server CPU"), rule: rule)
    case .unknownWindow(let board, let mapped):
      Sentences(
        tr(
          """
          How large is the window of \(board) above 4 GB? The cards map \(mapped.text); boards are known that give 64 \
          GB
          """),
        rule: rule)
    case .unknownRAM(let board, let free):
      Sentences(tr("How much RAM is in \(board)? The cards leave addresses for \(free.text)"), rule: rule)
    }
  }

  private var rule: String {
    tr(
      """
      github.com/xCuri0/ReBarUEFI issue 77, 2023: RAM and the cards' windows share the addresses that the CPU can reach
      """)
  }
}

extension AskWindow {
  var english: String {
    "How large is the address window for PCI devices above 4 GB (\"MMIO high size\" in the BIOS)? My cards need "
      + "\(needed.text)."
  }
}
