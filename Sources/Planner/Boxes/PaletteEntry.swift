import RigModel
import RigReport

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
    case .action(let binding, _): return english + [binding.id] + (Self.words[binding.id] ?? [])
    case .setting(let setting): return english + [setting.id, setting.key]
    case .preset, .model, .part, .offer: return []
    }
  }

  /// What the configuration and options call what commands change.
  private static let words = [
    "colors.choose": ["theme"], "language.choose": ["--lang", "english", "anglais", "french", "français"],
    "plan.export": ["csv", "markdown", "html", "json", "svg"],
  ]

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
