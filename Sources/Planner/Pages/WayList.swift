import RigModel
import RigReport

/// The lines of the page of offers where a goal has a model: the ways side by side, then what each of them may take.
struct WayList {
  /// The ways in words.
  let words: WayWords
  /// What guests leave in the hours without work; `nil` when nothing is let.
  let letting: Letting?
  private let shelf: OfferShelf
  private let catalog: Catalog

  /// `nil` without a goal's model.
  init?(_ shelf: OfferShelf, in scene: Scene) {
    guard let words = WayWords(scene.report) else { return nil }
    (self.words, self.shelf, catalog, letting) = (words, shelf, scene.catalog, scene.report.letting)
  }

  var ways: Ways { words.ways }

  /// The lines about whole ways: the own rig let stands below the own rig.
  private var summaries: [OfferLine] {
    Way.allCases.flatMap { way -> [OfferLine] in
      way == .own && letting != nil ? [.way(way), .letting] : [.way(way)]
    }
  }

  /// The ways whose offers and prices are listed.
  static let listed: [Way] = [.rented, .monthly, .notebook, .hosted]

  /// The lines in which all words of a filter are found; without one, the ways and the heads of the sections too.
  /// - Parameter sorted: by what the options of a way are sorted, when it is not their cost.
  func lines(holding filter: [[UInt8]], sortedBy sorted: OfferColumn) -> [OfferLine] {
    let sections = WayList.listed.map { way -> [OfferLine] in
      let found = options(way, sorted).filter { filter.isEmpty || text($0).holds(filter) }
      guard filter.isEmpty || !found.isEmpty else { return [] }
      return [.head(way)] + (way == .rented && filter.isEmpty ? [.auto, .none] : []) + found
    }
    return (filter.isEmpty ? summaries : []) + sections.flatMap(\.self)
  }

  private func options(_ way: Way, _ sorted: OfferColumn) -> [OfferLine] {
    let lines = ways.options(way).compactMap { option in line(option, way).map { (option: option, line: $0) } }
    switch sorted {
    case .provider: return lines.sorted { $0.option.provider < $1.option.provider }.map(\.line)
    case .instance: return lines.sorted { words.name($0.option) < words.name($1.option) }.map(\.line)
    case .date: return lines.sorted { date($0.option) > date($1.option) }.map(\.line)
    default: return lines.map(\.line)
    }
  }

  private func date(_ option: WayOption) -> Int {
    switch option.subject {
    case .offer(let offer): offer.asOf.lastDayNumber
    case .hosted(let price): price.asOf.lastDayNumber
    }
  }

  private func line(_ option: WayOption, _ way: Way) -> OfferLine? {
    switch option.subject {
    case .hosted(let price): catalog.hosted.firstIndex { $0.id == price.id }.map(OfferLine.hosted)
    case .offer(let offer):
      shelf.places[offer.id].map { way == .monthly ? .contract($0) : .offer($0) }
    }
  }

  private func text(_ line: OfferLine) -> SearchText {
    if let place = line.offer { return shelf.texts[place] }
    guard case .hosted(let place) = line else { return SearchText("") }
    return SearchText("\(catalog.hosted[place].provider) \(Way.hosted.shortWords)")
  }

  /// How many offers and prices there are in all, and the two lines that take none of them.
  var count: Int { WayList.listed.reduce(2) { $0 + ways.options($1).count } }

  /// How many of a way's offers and prices do the work.
  /// - Parameter shown: the lines that count; all when `nil`.
  func able(_ way: Way, among shown: Set<Int>?) -> Int {
    let able = ways.options(way).filter { $0.state == .does }
    guard let shown else { return able.count }
    return able.count { line($0, way).map { shown.contains($0.number) } == true }
  }

  /// The way below whose head a line stands; `nil` for the ways themselves.
  func section(of line: OfferLine) -> Way? {
    switch line {
    case .head(let way): way
    case .auto, .none: .rented
    case .way, .letting, .offer, .contract, .hosted: option(line)?.way
    }
  }

  /// The way of a line and what it may take; `nil` for lines about whole ways, and where it does not belong to any.
  func option(_ line: OfferLine) -> (way: Way, option: WayOption)? {
    let ways: [Way] =
      switch line {
      case .hosted: [.hosted]
      case .contract: [.monthly]
      case .offer: [.rented, .notebook]
      default: []
      }
    let id = line.offer.map { shelf.offers[$0].id.rawValue } ?? hostedID(line)
    return ways.lazy.compactMap { way in
      self.ways.options(way).first { $0.id == id }.map { (way, $0) }
    }.first
  }

  private func hostedID(_ line: OfferLine) -> String? {
    if case .hosted(let place) = line { catalog.hosted[place].id } else { nil }
  }
}
