import RigModel

/// Energy, heat and memory.
extension FigureEntry {
  static var energy: FigureEntry {
    FigureEntry("Energy") {
      Shown($0.estimate.energy.total.value, decimals: 1, "kWh", mark: .estimate)
    } formula: {
      $0.consumed
    }
  }
  static var carbon: FigureEntry {
    FigureEntry("Carbon dioxide") { report in
      report.estimate.energy.carbon.map { Shown($0.value, decimals: 1, "kg CO2", mark: .estimate) }
        ?? .unknown("kg CO2")
    } formula: { report in
      .quotient(.product([.input(report.energyInput), .input(report.gridInput)]), .bare(1000))
    }
  }
  static var heat: FigureEntry {
    FigureEntry("Heat") {
      Shown($0.estimate.heat.flow.value, decimals: 0, "BTU/h", mark: .estimate)
    } formula: { report in
      .product([
        report.number("wall", .wall, phrase: "wall power", tr("working; all of it ends in the room")),
        .bare(Heat.flowPerWatt, "\(Numbers.short(Heat.flowPerWatt, decimals: 6)) BTU/h"),
      ])
    }
  }
  static var room: FigureEntry {
    FigureEntry("Room") { report in
      report.estimate.heat.rise.map(report.shownRise) ?? .unknown("°C")
    } formula: {
      .product([.quotient($0.number("wall", .wall, tr("working")), .input($0.heatLossInput)), .bare($0.shareOfRise)])
    }
  }
  static var vram: FigureEntry {
    FigureEntry("VRAM") {
      $0.memory($0.estimate.gpus.vram)
    } formula: { report in
      .sum(report.estimate.gpus.models.map { .input(report.memoryInput($0)) })
    }
  }
}

extension Report {
  /// The hours of work in which electricity is counted: those of delivery are not.
  private var workedInput: Input {
    guard plan.daysAwaiting.value > 0 else { return hoursInput }
    let (days, each) = (plan.daysOwned, plan.usage.hoursPerDay)
    let hours = plain(days.value * each.value, "h")
    return Input("hours", hours, topic: .figure(.hours)).from(
      .product([.bare(days.value), .bare(each.value)]), tr(", delivery left out"),
      wording: tr("\(Words.days(days)) × \(Words.count(each.value, "hour")) a day"))
  }

  /// (wall × hours + idle × remaining hours) ÷ 1000, in W and h.
  fileprivate var consumed: Formula {
    let work = Formula.product([number("wall", .wall, tr("working")), .input(workedInput)])
    guard plan.usage.between != .off, restHours > 0 else { return .quotient(work, .bare(1000)) }
    return .quotient(.sum([work, rested]), .bare(1000))
  }

  /// Watts between the hours of work × remaining hours, in W and h.
  private var rested: Formula {
    let hours = Formula.input(Input("", restHours, "\(restHoursText) h", phrase: "remaining hours"))
    return .product([
      number("between", .resting, phrase: "watts between", "× \(restHoursText) h \(plan.usage.between.words)"), hours,
    ])
  }

  /// What is taken between the hours of work costs: watts × remaining hours ÷ 1000 × price of a kWh.
  var restCost: Formula? {
    guard plan.usage.between != .off, restHours > 0 else { return nil }
    let price = input("price", .tariff, phrase: "price of a kWh").from(nil, tariffOrigin)
    return .product([.quotient(rested, .bare(1000)), .input(price)])
  }

  /// The hours in which the rig is there and does not work.
  var restHours: Double { plan.daysOwned.value * (24 - plan.usage.hoursPerDay.value) }

  private var restHoursText: String { Numbers.short(restHours, decimals: 2) }

  /// The energy with its numbers: `= ≈854.5 W × 168 h ÷ 1000`.
  var energyInput: Input { input("energy", .energy).from(consumed) }

  fileprivate var gridInput: Input {
    let grams = plan.power.carbon ?? tariff?.carbon
    let text = grams.map { "\(Numbers.short($0, decimals: 1)) g/kWh" } ?? "?"
    return Input("grid", grams, text, phrase: "grams a kWh").from(
      nil, plan.power.carbon == nil ? tr("the grid of \(countryName)") : tr("set"))
  }

  /// What the room loses for each degree: UA + 0.335 × volume × air changes.
  var heatLossInput: Input {
    let (room, short) = (plan.room, { (value: Double) in Numbers.short(value, decimals: 2) })
    let air = Formula.product([
      .bare(0.335), .bare(room.volume, "\(short(room.volume)) m³"),
      .bare(room.airChanges, tr("\(short(room.airChanges)) air changes an hour")),
    ])
    return Input("H", room.heatLoss, "\(short(room.heatLoss)) W/K").from(
      .sum([.bare(room.conductance, short(room.conductance)), air]))
  }

  /// The share of the final rise that a day of work reaches.
  fileprivate var shareOfRise: Double { Heat.share(ofRiseAfter: plan.usage.hoursPerDay) }

  fileprivate func shownRise(_ rise: Kelvins) -> Shown {
    Shown(
      text: "+\(Numbers.grouped(rise.value, decimals: 1)) °C", number: Numbers.fixed(rise.value, decimals: 1),
      unit: "°C", mark: .estimate, value: rise.value)
  }

  fileprivate func memoryInput(_ model: GPUCount) -> Input {
    let size = memory(model.gpu.cardVRAM * Double(model.cards))
    return Input(model.part.name.visible, size, topic: .part(model.part.id)).from(
      .product([
        .bare(Double(model.cards)), .bare(model.gpu.cardVRAM.value, PartWords.size(model.part)),
      ]))
  }
}
