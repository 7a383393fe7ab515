import RigModel

/// The boxes that keys open; a new one is a line here and a file beside this one.
enum BoxList {
  /// Makes a box; `nil` when there is nothing to show.
  static func box(_ opening: Opening, in scene: Scene) -> (any Box)? {
    switch opening {
    case .card(let part): CardBox(part: part)
    case .why(let topic): WhyBox(topic, scene)
    case .finding(let id): FindingBox(id)
    case .model(let id): ModelBox(id)
    case .choice(let setting): ChoiceBox(setting, scene)
    case .presets: PresetsBox(scene)
    case .compare: CompareBox(scene)
    case .export: ExportBox(name: scene.model.plan.name)
    case .save: SaveBox(name: scene.model.plan.name)
    case .prices: ImportBox()
    case .help: HelpBox(scene)
    case .themes: ThemesBox(scene)
    case .languages: LanguagesBox(scene)
    case .wishes: WishesBox(scene)
    case .proof: ProofBox(scene)
    case .wish: WishBox(scene)
    case .palette: PaletteBox(scene)
    case .copy: CopyBox(scene)
    }
  }
}
