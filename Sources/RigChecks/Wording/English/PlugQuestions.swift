import RigModel

extension AskSupplyPlugs {
  var english: String {
    """
    Could you please tell me how many EPS 8-pin (CPU) plugs the power supply has \(beside)and how many PCIe 8-pin (6+2, \
    graphics card) plugs on how many separate cables?
    """
  }

  private var beside: String {
    board == 0 ? "for cards, " : "besides the \(board == 1 ? "one" : "\(board)") that the board takes, "
  }
}

extension AskCardPlugs {
  var english: String {
    """
    Could you please tell me which power plugs the graphics card takes: how many, and PCIe 6-pin, PCIe 8-pin, EPS 8-pin \
    (CPU) or 12VHPWR?
    """
  }
}

extension AskCarrierPlugs {
  var english: String {
    "Could you please tell me which power plugs the carrier board takes: how many, and PCIe 8-pin or EPS 8-pin (CPU)?"
  }
}
