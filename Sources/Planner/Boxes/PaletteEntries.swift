import RigModel
import RigReport

/// All that the palette leads to, by number: what keys do, settings, presets, models, parts, offers.
struct PaletteEntries: Sendable {
  /// A line of the palette.
  enum Entry: Sendable {
    /// What a key does, and where the key is told.
    case action(Binding, place: String)
    case setting(Setting)
    case preset(PresetPlan)
    case model(OpenModel)
    case part(Part)
    case offer(Offer)
  }

  /// What comes before the parts and the offers.
  private let heads: [Entry]
  private let parts: Parts
  private let offers: [Offer]

  /// - Parameter scene: what lies below the palette.
  init(_ scene: Scene) {
    let catalog = scene.catalog
    let actions = CommandList.groups(in: scene).flatMap { place, bindings in
      bindings.map { Entry.action($0, place: place) }
    }
    let models = catalog.modelOutlines.indices.compactMap { catalog.model(at: $0) }
    heads =
      actions + Setting.listed.map { .setting($0) } + scene.model.presets().map { .preset($0) }
      + models.map { .model($0) }
    (parts, offers) = (catalog.parts, catalog.offers)
  }

  var count: Int { heads.count + parts.count + offers.count }

  subscript(number: Int) -> Entry {
    if number < heads.count { return heads[number] }
    let rest = number - heads.count
    return rest < parts.count ? .part(parts[rest]) : .offer(offers[rest - parts.count])
  }

  /// The number of what was chosen before; `nil` when it is gone.
  func number(of target: PaletteTarget, in catalog: Catalog) -> Int? {
    switch target {
    case .part(let id): catalog.index(of: id).map { heads.count + $0 }
    case .offer(let id): offers.firstIndex { $0.id == id }.map { heads.count + parts.count + $0 }
    default: heads.firstIndex { $0.target == target }
    }
  }

  /// All of them, ready to be searched.
  /// - Parameter known: what the parts are called.
  func shelf(_ known: PartShelf, _ catalog: Catalog) -> FuzzyShelf {
    var shelf = FuzzyShelf()
    shelf.reserve(count)
    for entry in heads { shelf.add(entry.title, also: entry.otherNames) }
    known.forEachTitle(catalog) { shelf.add(folded: $0) }
    for offer in offers { shelf.add(Entry.offer(offer).title) }
    return shelf
  }
}
