import RigModel

/// A household socket circuit of a country.
package struct MainsCircuit: Hashable, Sendable {
  /// Mains voltage in V.
  let voltage: Double
  /// Current at which the breaker or the plug's fuse opens in A.
  let current: Double

  /// The circuit of a country; 230 V and 16 A where nothing else is known.
  ///
  /// Source: IEC World Plugs, read 2026-11 (voltages and plugs: 13 A fused in Britain, Ireland, Singapore and the Gulf,
  /// 13 A in Denmark, 10 A in Australia, Brazil, Chile, China and Switzerland); NFPA 70, 2023, 210.3 (15 A × 120 V);
  /// NF C 15-100, 2015 (16 A).
  package init(_ country: String) {
    voltage = Mains.voltage(country)
    current =
      switch country {
      case "US", "CA", "MX", "JP": 15
      case "GB", "IE", "DK", "SG", "AE", "SA": 13
      case "CH", "AU", "BR", "CL", "CN": 10
      default: 16
      }
  }

  /// What it gives at most.
  package var most: Watts { Watts(voltage * current) }

  /// What it gives until a breaker opens.
  ///
  /// Source: IEC 60898-1, 2015, table 7: up to 1.13 times its current a breaker does not open within an hour; told by
  /// Schneider Electric, se.com/in/en/faqs/FA369327, read 2026-11 (conventional non-tripping current 1.13 × In, one hour).
  var holds: Watts { most * 1.13 }

  /// What it gives for hours.
  ///
  /// Source: NFPA 70 (National Electrical Code), 2023, 210.19 and 210.20: 80 % for loads of three hours and more; taken
  /// for other countries as well.
  var continuous: Watts { most * 0.8 }
}
