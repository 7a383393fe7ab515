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

extension PaletteEntries.Entry {
  /// What it is called, as it is shown and searched.
  var title: String {
    switch self {
    case .action(let binding, _): binding.help.spoken
    case .setting(let setting): setting.label
    case .preset(let preset): preset.name
    case .model(let model): model.name
    case .part(let part):
      part.name + (PartWords.size(part).isEmpty ? "" : " " + PartWords.size(part))
    case .offer(let offer): PartWords.title(offer)
    }
  }

  /// What else it is found by: its English name, and what options, configuration and scripts call it.
  var otherNames: [String] {
    let english = Language.spoken.isEnglish ? [] : [Language.$spoken.withValue(.english) { title }]
    switch self {
    case .action(let binding, _): return english + [binding.id, Self.words[binding.id] ?? ""].filter { !$0.isEmpty }
    case .setting(let setting): return english + [setting.id, setting.key]
    case .preset, .model, .part, .offer: return []
    }
  }

  /// What the configuration and options call what commands change.
  private static let words = ["colors.choose": "theme", "language.choose": "--lang"]

  /// What kind of thing it is; for what a key does, where it is told.
  var kind: String {
    switch self {
    case .action(_, let place): place.spoken
    case .setting: tr("Setting")
    case .preset: tr("Preset")
    case .model: tr("Model")
    case .part(let part): part.kind.title.spoken
    case .offer: tr("Offer")
    }
  }

  /// By what it is known after the palette closes.
  var target: PaletteTarget {
    switch self {
    case .action(let binding, _): .action(binding.id.isEmpty ? binding.help : binding.id)
    case .setting(let setting): .setting(setting.id)
    case .preset(let preset): .preset(preset.name)
    case .model(let model): .model(model.id)
    case .part(let part): .part(part.id)
    case .offer(let offer): .offer(offer.id)
    }
  }
}
