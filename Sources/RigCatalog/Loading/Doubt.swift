import RigModel

/// A cell that is written right and looks wrong beside others: nothing is refused for it.
struct Doubt: Hashable, Sendable {
  /// The row.
  let id: String
  /// The column.
  let column: String
  /// What was found, beside what.
  let message: String
  /// Whether a file is blamed for it only when it has the column.
  var isOfColumn = false
}

extension Doubt {
  /// Beside how many other prices one is judged.
  private static let leastOffers = 3
  /// How many times above or below the middle of the others a price is an outlier.
  private static let farPrice = 3.0
  /// How many times above or below its siblings a device's figure is doubted: versions of a chip differ by less.
  private static let farFigure = 1.25

  /// All that a catalog is doubted for.
  static func all(in catalog: Catalog) -> [Doubt] {
    Pricing.allCases.flatMap { offers($0, catalog) } + devices(catalog) + contradictions(catalog)
  }

  /// Offers whose price of a device and hour is three times above or below the middle of the others with the same GPU.
  static func offers(_ way: Pricing, _ catalog: Catalog) -> [Doubt] {
    let priced = catalog.offers.compactMap { offer -> (offer: Offer, price: Double)? in
      guard offer.isOffered, offer.newer == nil, offer.isQuoted(way), let rate = offer.rate(way)?.value, rate > 0,
        let factor = catalog.factor(from: offer.currency, to: .euro)
      else { return nil }
      return (offer, rate * factor / offer.devices)
    }
    return Dictionary(grouping: priced) { $0.offer.gpu }.values.flatMap { group in
      outliers(group.map(\.price), by: farPrice, least: leastOffers + 1).map { place, middle in
        let found = "found \(two(group[place].price)) EUR for an hour of one device"
        let others = "the middle of \(group.count - 1) other offers of \(group[place].offer.gpu) is \(two(middle))"
        return Doubt(id: group[place].offer.id.rawValue, column: way.column, message: "\(found), \(others)")
      }
    }
  }

  /// Devices whose bandwidth or rate differs by more than a quarter from those of the same name.
  static func devices(_ catalog: Catalog) -> [Doubt] {
    let cards = catalog.indices(of: .gpu).compactMap { place -> Device? in Device(catalog.parts[place]) }
    return Dictionary(grouping: cards, by: \.name).values.flatMap { siblings in
      Device.figures.flatMap { column, figure in
        let known = siblings.compactMap { card in figure(card).map { (card: card, figure: $0) } }
        return outliers(known.map(\.figure), by: farFigure, least: 2).compactMap { place, middle -> Doubt? in
          let card = known[place].card
          let others = known.filter { $0.card.id != card.id }.map(\.card)
          if column == "bandwidth_gb_s", others.contains(where: card.hasAsManyStacks) { return nil }
          let names = others.map(\.id).joined(separator: ", ")
          let found = "found \(two(known[place].figure)) a device"
          return Doubt(
            id: card.id, column: column, message: "\(found), \(two(middle)) is the middle of its siblings: \(names)")
        }
      }
    }
  }

  /// The places of the figures that are far from the others, with the middle of all; of two, with the other one.
  private static func outliers(_ all: [Double], by far: Double, least: Int) -> [(place: Int, middle: Double)] {
    guard all.count >= least else { return [] }
    return all.indices.compactMap { place in
      var rest = all
      if all.count == 2 || least > 2 { rest.remove(at: place) }
      return rest.median.flatMap { max(all[place] / $0, $0 / all[place]) > far ? (place, $0) : nil }
    }
  }

  private static func two(_ number: Double) -> String { DecimalText.shortest((number * 100).rounded() / 100) }
}

/// A card by the name of its chip.
private struct Device {
  let id: String
  let name: String
  let gpu: GPU

  static let figures: [(column: String, of: @Sendable (Device) -> Double?)] = [
    ("bandwidth_gb_s", { $0.gpu.bandwidth?.value }),
    ("fp32_tflops", { card in card.gpu.fp32.map { $0 / Double(card.gpu.devices) } }),
    ("fp16_tflops", { card in card.gpu.fp16.map { $0 / Double(card.gpu.devices) } }),
    ("tensor_fp16_tflops", { card in card.gpu.tensorFP16.map { $0 / Double(card.gpu.devices) } }),
  ]

  init?(_ part: Part) {
    guard let gpu = part.gpu else { return nil }
    (id, self.gpu) = (part.id.rawValue, gpu)
    let words = part.name.split(separator: " ").filter { !$0.hasPrefix("SXM") && $0 != "NVL" && $0 != "PCIe" }
    name = words.joined(separator: " ")
  }

  /// Whether a sibling has as much bandwidth for each GB: it is the same chip with fewer or more stacks of memory.
  func hasAsManyStacks(as other: Device) -> Bool {
    guard let own = gpu.bandwidth, let theirs = other.gpu.bandwidth else { return false }
    let ratio = own.value / gpu.vram.value / (theirs.value / other.gpu.vram.value)
    return abs(ratio - 1) < 0.05
  }
}
