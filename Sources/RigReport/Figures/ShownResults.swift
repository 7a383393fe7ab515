import RigModel

extension Report {
  func shownMoney(_ figure: Figure) -> Shown {
    switch figure {
    case .rig: money(estimate.purchase.cost, hardwareMark)
    case .electricity: money(estimate.energy.cost, .estimate)
    case .ownership: money(estimate.ownershipCost, hardwareMark == .atLeast ? .atLeast : .estimate)
    case .storage: money(estimate.rentedStorage)
    default: estimate.rental.map { shownMoney(figure, $0) } ?? .inapplicable
    }
  }

  private func shownMoney(_ figure: Figure, _ rental: RentalCost) -> Shown {
    let basis = plan.rental.basis
    let mark = basis == .equalWork ? Mark.estimate : .none
    return switch figure {
    case .rent: money(rental.cost(basis), mark)
    case .saves: money(estimate.savings?.amount, savingMark ?? mark)
    case .allIn: money(estimate.allIn?.amount, savingMark ?? .estimate)
    case .equalWork: money(estimate.equalWork?.amount, savingMark ?? .estimate)
    case .proRata: money(rental.cost(.proRata))
    case .whole: money(rental.cost(.whole))
    case .cheapestRent: money(rental.cost(.cheapest))
    default: money(rental.cost(.equalWork), .estimate)
    }
  }

  /// What a line costs, as it is shown: `≈50.00 €`, `price unknown`.
  func shownCost(_ line: PurchaseLine) -> Shown {
    let mark: Mark = line.isOwned ? .own : line.isOverridden ? .set : line.isEstimate ? .estimate : .none
    guard line.cost == nil else { return money(line.cost, mark) }
    return Shown(text: "price unknown", number: "", unit: plan.currency.rawValue, mark: .unknown)
  }

  /// A saving as a share of its rental.
  func percent(_ saving: Saving?, _ mark: Mark = .none) -> Shown {
    guard let percent = saving?.percent else { return saving == nil ? .unknown("%") : .inapplicable }
    return Shown(percent, decimals: 1, "%", mark: mark)
  }

  /// How the sum of the receipt is marked: a bound while a price is missing, ≈ when a price is a guess.
  var hardwareMark: Mark {
    let purchase = estimate.purchase
    guard purchase.unpriced.isEmpty else { return .atLeast }
    return purchase.lines.contains(where: \.isEstimate) ? .estimate : .none
  }

  private var savingMark: Mark? {
    switch hardwareMark {
    case .atLeast: .atMost
    case .estimate: .estimate
    default: nil
    }
  }

  func shownPhysics(_ figure: Figure) -> Shown {
    let (power, energy, heat) = (estimate.power, estimate.energy, estimate.heat)
    return switch figure {
    case .power: Shown(power.peak.value, decimals: 0, "W", mark: hasRuledDraw ? .estimate : .none)
    case .working: Shown(power.working.value, decimals: 1, "W", mark: .estimate)
    case .wall: Shown(power.workingWall.value, decimals: 1, "W", mark: .estimate)
    case .idle: Shown(power.idleWall.value, decimals: 1, "W", mark: .estimate)
    case .energy: Shown(energy.total.value, decimals: 1, "kWh", mark: .estimate)
    case .carbon: energy.carbon.map { Shown($0.value, decimals: 1, "kg CO2", mark: .estimate) } ?? .unknown("kg CO2")
    case .heat: Shown(heat.flow.value, decimals: 0, "BTU/h", mark: .estimate)
    case .room: heat.rise.map(shownRise) ?? .unknown("°C")
    default: memory(estimate.gpus.vram)
    }
  }

  /// Whether a part's draw comes from a rule or is marked as an estimate in the catalog.
  private var hasRuledDraw: Bool {
    estimate.purchase.lines.contains {
      Draw(of: $0.part).isEstimate || !Set(["peak_w", "idle_w"]).isDisjoint(with: $0.part.estimated)
    }
  }

  /// Memory, labelled as sellers do and counted in GiB.
  func memory(_ size: Gibibytes) -> Shown {
    Shown(text: Numbers.memory(size), number: Numbers.short(size.value, decimals: 1), unit: "GiB")
  }

  private func shownRise(_ rise: Kelvins) -> Shown {
    let number = Numbers.fixed(rise.value, decimals: 1)
    return Shown(text: "+\(Numbers.grouped(rise.value, decimals: 1)) °C", number: number, unit: "°C", mark: .estimate)
  }

  func shownRental(_ figure: Figure) -> Shown {
    if figure == .verdict {
      return Shown(text: estimate.verdict.map { $0.rawValue.uppercased() } ?? "—", number: "", unit: "")
    }
    return estimate.rental.map { shown(figure, of: $0) } ?? .inapplicable
  }

  private func shown(_ figure: Figure, of rental: RentalCost) -> Shown {
    switch figure {
    case .rate: rental.rate.map { shown($0, rental) } ?? .unknown("\(plan.currency)/h")
    case .vat: rental.vat.map { share($0, plan.rental.vat == nil ? .none : .set) } ?? .inapplicable
    case .share: Shown(rental.share, decimals: 2, "instances")
    default: rental.speed.map { shownRatio($0) } ?? .unknown("ratio")
    }
  }

  private func shownRatio(_ ratio: SpeedRatio) -> Shown {
    let number = Numbers.fixed(ratio.figure, decimals: 2)
    return Shown(text: Numbers.grouped(ratio.figure, decimals: 2), number: number, unit: "ratio", mark: .estimate)
  }

  private func shown(_ rate: HourlyRate, _ rental: RentalCost) -> Shown {
    Shown(
      text: numbers.rate(rate), number: Numbers.short(rate.value, decimals: 4), unit: "\(plan.currency)/h",
      mark: rental.isRateOverridden ? .set : isGuess(rental.offer) ? .estimate : .none)
  }

  /// Whether the catalog marks the price that counts as an estimate.
  private func isGuess(_ offer: Offer) -> Bool {
    offer.estimated.contains(plan.rental.pricing == .spot ? "spot_per_hour" : "on_demand_per_hour")
  }
}
