/// The figures on screen that can be asked "why?".
public enum Figure: String, CaseIterable, Sendable {
  /// What the rig costs.
  case rig
  /// What renting costs on the chosen basis.
  case rent
  /// Rent − rig.
  case saves
  /// What the electricity costs.
  case electricity
  /// Hardware not got back by selling, and electricity.
  case ownership
  /// Rent and storage − ownership.
  case allIn = "all-in"
  /// Rent for the same work − rig.
  case equalWork = "equal-work"
  /// Renting the rig's share of the instance.
  case proRata = "prorata"
  /// Renting whole instances.
  case whole
  /// Renting the proven cheapest set of whole instances.
  case cheapestRent = "cheapest-rent"
  /// Renting as long as the same work takes.
  case equalWorkRent = "equal-work-rent"
  /// The day on which the article's sum turns.
  case breakEven = "break-even"
  /// The day on which the whole sum turns.
  case allInBreakEven = "all-in-break-even"
  /// The day on which the whole sum turns at equal work.
  case equalWorkBreakEven = "equal-work-break-even"
  /// Buy, rent or depends.
  case verdict
  /// Draw at full load.
  case power
  /// Draw while working.
  case working
  /// Draw from the wall while working.
  case wall
  /// Draw from the wall when idle.
  case idle
  /// Draw from the wall between the hours of work.
  case resting
  /// What electricity between the hours of work costs.
  case between
  /// What guests of a marketplace leave in the hours without work.
  case letting
  /// Energy over the plan's days.
  case energy
  /// Carbon dioxide of that energy.
  case carbon
  /// Heat flow into the room.
  case heat
  /// Daily rise of the room's temperature.
  case room
  /// What the goal's work costs on the own rig, once it starts.
  case wayOwn = "way-own"
  /// What the goal's work costs by the hour.
  case wayRented = "way-rented"
  /// What the goal's work costs by the month.
  case wayMonthly = "way-monthly"
  /// What the goal's work costs in a notebook.
  case wayNotebook = "way-notebook"
  /// What the goal's work costs hosted.
  case wayHosted = "way-hosted"
  /// What electricity for a million tokens, 100 images or an hour of audio costs on the own rig.
  case unitElectricity = "unit-electricity"
  /// What they cost there with everything.
  case unitAllIn = "unit-all-in"
  /// What they cost in the best other way.
  case unitBest = "unit-best"
  /// Memory of all devices.
  case vram
  /// Price of an hour.
  case rate
  /// Value-added tax on top of the rate.
  case vat
  /// Cards of the rig ÷ cards of the offer.
  case share
  /// Speed of the rig ÷ speed of an instance.
  case speed
  /// Days of use.
  case days
  /// Hours of work a day.
  case hoursPerDay = "hours-per-day"
  /// Hours of work in all.
  case hours
  /// Share of the span between idle and peak.
  case load
  /// Price of a kWh.
  case tariff
  /// Share of the price that a sale brings back.
  case resale
  /// Storage rented beside the offer.
  case storage
  /// How much of the offer is counted.
  case basis
  /// What the rig is used for.
  case workload
}
