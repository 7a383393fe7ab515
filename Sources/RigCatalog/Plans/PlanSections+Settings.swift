import RigModel

extension PlanSections {
  /// The keys at the top of a plan file, in the order in which they are written.
  static var rootKeys: [String] {
    ["schema", "name", "note", "currency", "owned", "build", "prices", "limits", "solve"]
      + PlanSection.allCases.map(\.rawValue)
  }

  /// Reads what the sections of settings hold.
  func readSettings(into plan: inout Plan) throws(PlanFileError) {
    let keys = root.keys
    for section in PlanSection.allCases where keys.contains(section.rawValue) {
      let settings = section.settings
      let reader = try root.section(section.rawValue, settings.map(\.key))
      for setting in settings where reader.keys.contains(setting.key) { try read(setting, reader, into: &plan) }
    }
  }

  private func read(_ setting: Setting, _ reader: TOMLReader, into plan: inout Plan) throws(PlanFileError) {
    switch setting.form {
    case .number(let number):
      if let value = try reader.number(setting.key, number.range) { number.store(&plan, value) }
    case .word(let word):
      if let choice = try reader.word(setting.key, of: word.choices.map(\.id)) { word.store(&plan, choice) }
    case .flag(let flag):
      if let isOn = try reader.flag(setting.key) { flag.turn(&plan, isOn) }
    case .name(let name):
      if let text = try self.name(name, setting.key, reader) { name.store(&plan, text, catalog) }
    }
  }

  /// A name that the catalog knows; of a country any of its names does.
  func name(_ name: NameSetting, _ key: String, _ reader: TOMLReader) throws(PlanFileError) -> String? {
    guard let text = try reader.text(key) else { return nil }
    guard !name.isKnown(text, catalog) else { return text }
    let called = name.called(catalog).first { $0.words.lowercased() == text.lowercased() }
    if let called, name.isCapital { return called.id }
    let hint = called.map { "; did you mean \($0.id)?" } ?? Spelling.hint(for: text, in: name.names(catalog))
    guard let example = name.example else {
      throw reader.error(key, "found the unknown \(name.noun) \(Wording.quoted(text))" + hint)
    }
    let expected = "expected a \(name.noun) of the catalog such as \(example)"
    throw reader.error(key, "found \(Wording.quoted(text)), \(expected)" + hint)
  }
}
