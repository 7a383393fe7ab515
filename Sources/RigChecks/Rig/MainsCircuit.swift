import RigModel

/// A household socket circuit of a country.
package struct MainsCircuit: Hashable, Sendable {
  /// Mains voltage in V.
  let voltage: Double
  /// Current at which the breaker or the plug's fuse opens in A.
  let current: Double

  /// The circuit of a country; 230 V and 16 A where nothing else is known.
  ///
  /// Source: IEC World Plugs, read 2026-11 (voltages and plugs: 13 A fused in Britain and Ireland, 10 A in Australia,
  /// Brazil, Denmark 13 A, Switzerland 10 A); NFPA 70, 2023, 210.3 (15 A × 120 V); NF C 15-100, 2015 (16 A).
  package init(_ country: String) {
    switch country {
    case "US", "CA": self.init(120, 15)
    case "MX": self.init(127, 15)
    case "JP": self.init(100, 15)
    case "BR": self.init(127, 10)
    case "GB", "IE", "DK", "SG", "AE": self.init(230, 13)
    case "CH", "AU": self.init(230, 10)
    default: self.init(230, 16)
    }
  }

  private init(_ voltage: Double, _ current: Double) { (self.voltage, self.current) = (voltage, current) }

  /// What it gives at most.
  package var most: Watts { Watts(voltage * current) }

  /// What it gives for hours.
  ///
  /// Source: NFPA 70 (National Electrical Code), 2023, 210.19 and 210.20: 80 % for loads of three hours and more; taken
  /// for other countries as well.
  var continuous: Watts { most * 0.8 }
}
