/// The mains of a country.
public enum Mains {
  /// The voltage at a household socket in V; 230 where nothing else is known.
  ///
  /// Source: IEC World Plugs, read 2026-11; of Brazil's two voltages the lower one.
  public static func voltage(_ country: String) -> Double {
    switch country {
    case "US", "CA": 120
    case "MX", "BR": 127
    case "JP": 100
    case "CN", "CL", "KR", "EG": 220
    default: 230
    }
  }
}
