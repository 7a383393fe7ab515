import RigModel

/// Where a multimeter has to find 12 V on a plug for a card: EPS and PCIe plugs look alike and are wired the other way.
///
/// Source: EPS12V Power Supply Design Guide 2.92, 2004 (contacts 1 to 4 ground, 5 to 8 +12 V); PCI Express Card
/// Electromechanical Specification 3.0, 2013 (1 to 3 +12 V, the rest ground and sense); the latch of these housings is
/// on the row of contacts 5 to 8.
enum Polarity {
  case eps
  case pcie
  case hpwr

  /// The wiring of the first of some plugs that feeds a card; `nil` when none does.
  init?(_ plugs: Plugs) {
    if plugs[.eps8] > 0 || plugs[.eps4] > 0 {
      self = .eps
    } else if plugs[.pcie8] > 0 || plugs[.pcie6] > 0 {
      self = .pcie
    } else if plugs[.hpwr] > 0 {
      self = .hpwr
    } else {
      return nil
    }
  }

  var words: String {
    switch self {
    case .eps: tr("its EPS plug has +12 V on all contacts of the row with the latch, ground on the other row")
    case .pcie: tr("its PCIe plug has ground on the row with the latch, +12 V on the other row")
    case .hpwr: tr("its 12VHPWR plug has +12 V on the six large contacts of one row, ground on those of the other")
    }
  }
}
