/// The kinds of plugs and slots between parts.
public enum PlugKind: Int, CaseIterable, Sendable {
  /// EPS 8-pin, which feeds a CPU or a Tesla.
  case eps8
  /// EPS 4-pin.
  case eps4
  /// PCI Express 8-pin (6+2).
  case pcie8
  /// PCI Express 6-pin.
  case pcie6
  /// 12VHPWR or 12V-2x6, 16 pins.
  case hpwr
  /// Four pins of old drives.
  case molex
  /// SATA power.
  case sata
  /// An x16 slot.
  case x16
  /// An x1 slot.
  case x1
  /// A socket for SXM2 modules.
  case sxm
  /// The edge connector of a server supply.
  case server
  /// A lead that starts a second supply with the first.
  case start

  /// The kind that the catalog writes so; `nil` for another word.
  /// - Parameter bytes: the word in UTF-8.
  public init?(word bytes: ArraySlice<UInt8>) {
    guard let kind = PlugKind.allCases.first(where: { bytes.elementsEqual($0.word.utf8) }) else { return nil }
    self = kind
  }

  /// Power that one plug carries.
  ///
  /// Source: PCI Express Card Electromechanical Specification 3.0, 2013 (75 W for 6 pins, 150 W for 8), and 5.1, 2023
  /// (600 W for 16 pins); EPS12V Power Supply Design Guide 2.92, 2004 (four 12 V contacts of 7 A); the other kinds carry
  /// no power for cards.
  public var limit: Watts {
    switch self {
    case .eps8: Watts(336)
    case .eps4: Watts(168)
    case .pcie8: Watts(150)
    case .pcie6: Watts(75)
    case .hpwr: Watts(600)
    case .molex, .sata: Watts(54)
    case .x16: Watts(75)
    case .x1, .sxm, .server, .start: .zero
    }
  }

  /// Whether it carries power for cards and boards, and is counted.
  var isCounted: Bool {
    switch self {
    case .eps8, .eps4, .pcie8, .pcie6, .hpwr: true
    case .molex, .sata, .x16, .x1, .sxm, .server, .start: false
    }
  }

  /// What a seller calls it.
  public var name: String {
    switch self {
    case .eps8: tr("EPS 8-pin")
    case .eps4: tr("EPS 4-pin")
    case .pcie8: tr("PCIe 8-pin")
    case .pcie6: tr("PCIe 6-pin")
    case .hpwr: "12VHPWR"
    case .molex: "Molex"
    case .sata: "SATA"
    case .x16: tr("x16 slot")
    case .x1: tr("x1 slot")
    case .sxm: tr("SXM2 socket")
    case .server: tr("server supply")
    case .start: tr("start lead")
    }
  }

  /// What the catalog writes.
  public var word: String {
    switch self {
    case .eps8: "eps8"
    case .eps4: "eps4"
    case .pcie8: "pcie8"
    case .pcie6: "pcie6"
    case .hpwr: "12vhpwr"
    case .molex: "molex"
    case .sata: "sata"
    case .x16: "x16"
    case .x1: "x1"
    case .sxm: "sxm"
    case .server: "server"
    case .start: "start"
    }
  }
}
