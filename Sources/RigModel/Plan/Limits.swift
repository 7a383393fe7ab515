/// The ranges of everything that comes from outside; each reader checks them where a number enters.
public enum Limits {
  /// Units of one part.
  public static let quantity = 0...64
  /// Power limit of a card in W.
  public static let power = 1.0...5000
  /// Price of one unit or lot in currency units.
  public static let price = 0.0...10_000_000
  /// Days of use.
  public static let days = 0.0...3650
  /// Hours of work a day.
  public static let hoursPerDay = 0.0...24
  /// Shares: load, resale, taxes, fees.
  public static let share = 0.0...1
  /// Price of a kWh.
  public static let tariff = 0.0...1000
  /// Grid carbon in g/kWh.
  public static let carbon = 0.0...10_000
  /// Rental rate an hour.
  public static let rate = 0.0...100_000
  /// Rented storage a day.
  public static let storagePerDay = 0.0...1_000_000
  /// Heat loss of the room in W/K.
  public static let conductance = 0.0...10_000
  /// Volume of the room in m³.
  public static let volume = 0.0...100_000
  /// Air changes an hour.
  public static let airChanges = 0.0...100
  /// Days until the parts have arrived.
  public static let deliveryDays = 0.0...365
  /// Memory that a goal asks for in GiB.
  public static let memory = 0.0...100_000
  /// Tokens kept.
  public static let context = 1.0...100_000_000
  /// Speed that a goal asks for.
  public static let speed = 0.0...1_000_000
  /// Tokens, images or hours of audio a day.
  public static let amount = 0.0...1_000_000_000_000
  /// Share of all tokens that is read; some are written.
  public static let promptShare = 0.0...0.99
  /// Requests at a time.
  public static let parallel = 1.0...64
  /// Watts from the wall that a goal allows.
  public static let wall = 1.0...100_000
  /// Days beyond which buying is said never to pay.
  public static let breakEven = 3650.0
}
