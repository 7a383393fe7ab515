import RigModel
import RigReport

/// A line of the wish box.
enum WishField: Int, CaseIterable, Sendable {
  /// What is to run.
  case run
  /// The most that the rig may cost.
  case budget
  /// Hours of work a day.
  case hours
  /// The country whose prices of electricity and taxes count.
  case country
  /// Days of use.
  case days
  /// The least speed.
  case speed
  /// How much of it a day.
  case amount
  /// Parts that are there.
  case own

  var label: String {
    switch self {
    case .run: tr("Run")
    case .budget: tr("Budget")
    case .hours: tr("Hours a day")
    case .country: tr("Country")
    case .days: tr("Days")
    case .speed: tr("Speed")
    case .amount: tr("How much")
    case .own: tr("I own")
    }
  }

  /// What may be typed.
  var hint: String {
    switch self {
    case .run: tr("A model by name or size, such as 24b, or memory, such as 48 gb; ← → choose among those that match.")
    case .budget: tr("The most that all parts together may cost, in the plan's currency; none when left empty.")
    case .hours: tr("Hours of work a day, 0 to 24.")
    case .country: tr("A country by name or code, such as de; ← → choose among those that match.")
    case .days: tr("Days of use, 0 to 3650: what buying costs is compared with renting for so long.")
    case .speed:
      tr("The least speed of one stream: tokens a second, images a minute, or times real time; any when left empty.")
    case .amount: tr("Tokens written, images or hours of audio a day; as much as the rig makes when left empty.")
    case .own: tr("Parts that you have, such as p40=2 z440: each costs nothing. RAM counts apart: ram-ddr4-rdimm-32=2.")
    }
  }

  /// The range of a number; `nil` where words are typed.
  var range: ClosedRange<Double>? {
    switch self {
    case .budget: Limits.price
    case .hours: Limits.hoursPerDay
    case .days: Limits.days
    case .speed: Limits.speed
    case .amount: Limits.amount
    case .run, .country, .own: nil
    }
  }
}
