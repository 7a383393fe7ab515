import RigModel

extension PlanStore {
  /// The bundled presets, then the user's own; an own one of the same name stands in a bundled one's place.
  public func presets() -> [Preset] {
    let own = ownPresets()
    let bundled = Preset.bundled.map { preset in own.first { $0.name == preset.name } ?? preset }
    return bundled + own.filter { preset in !bundled.contains(preset) }
  }

  private func ownPresets() -> [Preset] {
    guard let folder = directories.presets, let names = try? Folder.list(folder) else { return [] }
    let plans = names.sorted().filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }
    return plans.map { Preset(name: String($0.dropLast(5)), origin: .own(path: "\(folder)/\($0)")) }
  }

  /// Opens a preset by its name.
  public func openPreset(_ name: String, catalog: Catalog) throws(PlanStoreError) -> OpenedPlan {
    let presets = presets()
    guard let preset = presets.first(where: { $0.name == name }) else {
      throw .unknownPreset(name, known: presets.map(\.name))
    }
    return try open(preset, catalog: catalog)
  }

  /// Opens a preset.
  public func open(_ preset: Preset, catalog: Catalog) throws(PlanStoreError) -> OpenedPlan {
    if case .own(let path) = preset.origin { return try openFile(path, catalog: catalog) }
    do throws(PlanFileError) {
      let plan = try bundled(preset.name, catalog)
      return OpenedPlan(plan: plan, path: nil, stamp: nil, hasComments: false, isBundled: true)
    } catch {
      throw .plan(error)
    }
  }

  /// A preset that comes with the program, in the person's currency.
  func bundled(_ name: String, _ catalog: Catalog) throws(PlanFileError) -> Plan {
    let bytes = Preset.bytes(of: name) ?? []
    let plan = try PlanFile.read(bytes, name: name + ".toml", catalog: catalog, defaults: defaults)
    return defaults.converted(plan, in: catalog)
  }
}
