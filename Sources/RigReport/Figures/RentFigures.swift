import RigModel

/// What renting costs, on the chosen basis and on each.
extension FigureEntry {
  static var rent: FigureEntry { rental("Rent", "Rent, as planned", nil) }
  static var proRata: FigureEntry { rental("pro rata", "Rent, pro rata", .proRata) }
  static var whole: FigureEntry { rental("whole", "Rent, whole", .whole) }
  static var cheapestRent: FigureEntry { rental("cheapest", "Rent, cheapest", .cheapest) }
  static var equalWorkRent: FigureEntry { rental("equal work", "Rent, equal work", .equalWork) }

  /// - Parameter basis: the plan's when `nil`.
  private static func rental(_ label: String, _ name: String, _ basis: Basis?) -> FigureEntry {
    FigureEntry(label, name: name) { report in
      let basis = basis ?? report.plan.rental.basis
      return report.ofRental { report.money($0.cost(basis), basis == .equalWork ? .estimate : .none) }
    } formula: { report in
      report.estimate.rental.flatMap { report.renting($0, basis ?? report.plan.rental.basis) }
    }
  }
}

extension Report {
  /// What a figure comes to where something is rented.
  func ofRental(_ shown: (RentalCost) -> Shown) -> Shown { estimate.rental.map(shown) ?? .inapplicable }

  /// What the plan's hours cost on a basis.
  func renting(_ rental: RentalCost, _ basis: Basis) -> Formula? {
    let hours = Formula.input(hoursInput)
    if basis == .cheapest { return rental.cheapest.map { .product([.sum($0.items.map(itemRate)), hours]) } }
    return .product([number("rate", .rate, rateOrigin(rental)), hours, .input(instances(rental, basis))])
  }

  /// How many of an offer are counted on a basis.
  private func instances(_ rental: RentalCost, _ basis: Basis) -> Input {
    guard basis != .equalWork else { return input("speed", .speed).from(nil, tr("the rig's, an instance being 1")) }
    let value = rental.instances(basis)
    let share = tr("\(billedPart(rental)) in \(rental.offer.instance.visible)")
    guard basis == .whole else {
      return Input("share", value, shareText(rental), topic: .figure(.share)).from(
        nil, tr("\(share): \(Words.basis(basis))"))
    }
    let text = value.map { Numbers.short($0, decimals: 2) } ?? "?"
    return Input("instances", value, text, topic: .figure(.share)).from(nil, tr("\(share), rounded up: whole"))
  }

  /// What an hour of one offer of the cheapest set costs.
  private func itemRate(_ item: CheapestSet.Item) -> Formula {
    let rate = item.offer.taxedRate(for: plan, in: catalog)
    let each = Input(
      "\(item.quantity) × \(item.offer.instance.visible)", rate?.value, rate.map { numbers.rate($0) } ?? "?",
      topic: .offer(item.offer.id))
    let origin = "\(PartWords.content(item.offer, in: catalog)), \(date(of: item.offer))"
    return .product([.bare(Double(item.quantity)), .input(each.from(nil, origin))])
  }

  /// Rent on a basis as a number, with its own numbers below.
  func rentInput(_ figure: Figure, phrase: String = "rent") -> Input {
    let rent = input("rent", figure, phrase: phrase)
    guard let rental = estimate.rental else { return rent.from(nil, tr("no offer chosen")) }
    let basis = figure == .equalWorkRent ? .equalWork : plan.rental.basis
    guard let formula = renting(rental, basis) else { return rent }
    if basis == .cheapest { return rent.from(formula, wording: "= \(cheapestSet(rental)) × \(shown(.hours).text)") }
    return rent.from(formula, details: formula.inputs)
  }
}

extension Figure {
  /// The rental on a basis.
  public init(rentOn basis: Basis) {
    self =
      switch basis {
      case .proRata: .proRata
      case .whole: .whole
      case .cheapest: .cheapestRent
      case .equalWork: .equalWorkRent
      }
  }
}
