import RigModel
import RigReport
import TerminalUI

/// Writes an offer as a row of the table.
struct OfferRow {
  let layout: OfferLayout
  let prices: OfferPrices
  let scene: Scene

  func line(_ place: Int, _ columns: Int) -> Line {
    let offer = prices.shelf.offers[place]
    let words = words(place, offer)
    let style = Style(offer.isOffered && !isOld(place) ? .normal : .muted)
    var line = scene.newLine(columns)
    if place == prices.current { putMark(into: &line) }
    for cell in layout.places { put(cell, place, offer, style, into: &line) }
    if layout.source.width > 0 {
      line.put(
        offer.source, x: layout.source.x, style: Style(.muted), maxColumns: layout.source.width, ellipsis: true)
    }
    guard layout.marks.width > 0 else { return line }
    line.put(
      words.joined(separator: " "), x: layout.marks.x, style: Style(words.isEmpty ? .normal : .warn),
      maxColumns: layout.marks.width, ellipsis: true)
    return line
  }

  /// ● before what the plan compares with.
  func putMark(into line: inout Line) { line.put(.filled, x: 1, style: Style(.good)) }

  private func isOld(_ place: Int) -> Bool {
    prices.asOf(place)?.isOld(on: scene.model.surroundings.today) == true
  }

  /// What is to be known before it is taken, what weighs most first.
  private func words(_ place: Int, _ offer: Offer) -> [String] {
    let isSpot = offer.spot != nil && (prices.plan.rental.pricing == .spot || offer.onDemand == nil)
    let marks: [(String, Bool)] = [
      (tr("withdrawn"), !offer.isOffered), ("old".spoken(as: "old, of a price"), isOld(place)),
      (tr("set"), prices.isTyped(place)),
      (tr("spot"), isSpot),
    ]
    return marks.filter(\.1).map(\.0)
  }

  private func put(
    _ cell: OfferLayout.Place, _ place: Int, _ offer: Offer, _ style: Style, into line: inout Line
  ) {
    switch cell.column {
    case .provider, .instance, .region:
      line.put(cell.column.text(offer), x: cell.x, style: style, maxColumns: cell.width, ellipsis: true)
    case .gpus: putGPUs(cell, place, offer, style, into: &line)
    case .date:
      let date = prices.asOf(place)?.description ?? "—"
      line.putRight(date, endingAt: cell.x + cell.width, style: style, maxColumns: cell.width)
    default: putFigure(cell, place, style, into: &line)
    }
  }

  /// `4 × A10G 24 GB`, the memory at the right; where there is little room, without unit and series.
  private func putGPUs(
    _ cell: OfferLayout.Place, _ place: Int, _ offer: Offer, _ style: Style, into line: inout Line
  ) {
    let memory = prices.shelf.memory[place].map { cell.memory($0) } ?? ""
    let name = prices.shelf.gpus[prices.shelf.gpu[place]]?.name ?? offer.gpu.rawValue
    let count = "\(Numbers.short(offer.devices, decimals: 2)) × "
    let room = cell.width - memory.utf8.count - 1
    let isLong = line.width(of: count) + line.width(of: name) > room
    let shown = isLong ? OfferRow.withoutSeries(name) : name
    line.put(count + shown, x: cell.x, style: style, maxColumns: room, ellipsis: true)
    line.putRight(memory, endingAt: cell.x + cell.width, style: style)
  }

  private func putFigure(_ cell: OfferLayout.Place, _ place: Int, _ style: Style, into line: inout Line) {
    let figure = cell.column == .rent ? prices.rent(place)?.units : prices.price(cell.column, place)
    let digits = figure.map { Numbers.grouped($0, decimals: cell.column == .rent ? 0 : OfferRow.decimals($0)) }
    let isGuess = figure != nil && prices.isGuess(cell.column, place)
    let isFree = figure == nil && cell.column != .asRig && prices.shelf.offers[place].isFree
    let text = (isGuess ? "≈" : "") + (digits ?? (isFree ? "free".spoken(as: "free, of a price") : "—"))
    line.putRight(
      text, endingAt: cell.x + cell.width, style: figure == nil ? Style(.muted) : isGuess ? style.guessed : style,
      maxColumns: cell.width)
  }

  /// `P40` for `Tesla P40`.
  private static func withoutSeries(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first, ["Tesla", "Quadro", "GeForce", "Radeon"].contains(first) else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  /// As many decimals as leave the figure readable.
  private static func decimals(_ value: Double) -> Int {
    switch value {
    case ..<10: 3
    case ..<100: 2
    case ..<1000: 1
    default: 0
    }
  }
}

extension OfferLayout.Place {
  /// Whether the memory of a device goes without its unit, which stands above then.
  var isBare: Bool { width < 21 }

  fileprivate func memory(_ size: Double) -> String {
    isBare ? Numbers.short(size, decimals: 1) : Numbers.memory(Gibibytes(size))
  }
}

extension Style {
  /// The style of a figure that is a guess, muted where the row is.
  fileprivate var guessed: Style { role == .normal ? with(.estimate) : self }
}

extension OfferColumn {
  fileprivate func text(_ offer: Offer) -> String {
    switch self {
    case .provider: offer.provider
    case .instance: offer.instance
    default: offer.region
    }
  }
}
