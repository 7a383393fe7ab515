import RigModel

/// All commands that have a name: what keys do on a line and everywhere, where one can go, and what can be set.
enum CommandList {
  /// Every command, each once.
  static func all(in scene: Scene) -> [Binding] {
    let keys = scene.model.panes.flatMap(\.bindings) + GlobalBindings.all + PageBindings.doing
    var known: Set<String> = [""]
    return (keys + [language] + settings + offers).filter { known.insert($0.id).inserted }
  }

  /// What keys do, each once, under the place where they are told: everywhere first, then the page's own, then panes.
  static func groups(in scene: Scene) -> [(place: String, bindings: [Binding])] {
    let page = scene.model.page.map { [(type(of: $0).name, $0.bindings)] } ?? []
    let panes = scene.model.panes.map { ($0.spec.name, $0.bindings) }
    let doing = GlobalBindings.doing.filter { $0.id != "palette" }
    let everywhere = [("Everywhere", doing + [language]), ("Views", GlobalBindings.going)]
    var known: Set<String> = []
    let rest = [("Moving", GlobalBindings.moving), ("Offers", offers)]
    return (everywhere + page + panes + rest).map { place, bindings in
      (place, bindings.filter { known.insert($0.id.isEmpty ? $0.help : $0.id).inserted })
    }
  }

  /// The command of a name, as it acts here.
  static func named(_ id: String, in scene: Scene) -> Binding? {
    guard !id.isEmpty else { return nil }
    return scene.bindings.first { $0.id == id } ?? all(in: scene).first { $0.id == id }
  }

  private static var settings: [Binding] {
    Setting.listed.map { setting in
      Binding([], id: "setting.\(setting.id)", help: setting.label, LineBindings.choosing(setting))
    }
  }

  /// Opens the list of languages; it has no key.
  static let language = Binding([], id: "language.choose", help: "speak another language", .open(.languages))

  private static let offers = [
    Binding([], id: "offer.auto", help: "compare with the cheapest offer that can do it", .plan(.setOffer(.auto))),
    Binding([], id: "offer.none", help: "compare with nothing", .plan(.setOffer(nil))),
  ]
}

extension String {
  /// The words in lower case with `-` between them.
  var slug: String { lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") }
}
