/// Which folder of a module uses what another one declares.
///
/// A name counts where it is clear what it means: types by their name and owner; functions, properties and cases when all
/// that bear the name, in this module and in those it imports, are declared in one folder, and nothing local bears it.
struct FolderArrows {
  struct Arrow {
    let use: SwiftFile.Use
    let declaration: SwiftFile.Declaration
    var ends: [String] { [use.place.folder, declaration.place.folder] }

    /// Where which name is used, and where it is declared.
    var line: String {
      let name = (declaration.owners + [declaration.name]).joined(separator: ".")
      return "\(use.place) \(name), of \(declaration.place)"
    }
  }

  /// Names that Swift's own library gives to members, so that a use may mean those.
  static let common: Set<String> = [
    "all", "allCases", "append", "contains", "control", "count", "description", "distance", "end", "first", "id",
    "index", "indices", "isEmpty", "last", "lower", "lowerBound", "map", "max", "min", "name", "none", "prefix",
    "rawValue", "remove", "replace", "reversed", "rounded", "some", "sorted", "split", "start", "suffix", "upper",
    "upperBound", "value", "values",
  ]

  let arrows: [Arrow]

  /// - Parameters:
  ///   - module: whose folders.
  ///   - files: those of the module and of all modules that it imports.
  init(module: String, files: [SwiftFile]) {
    let declarations = Dictionary(grouping: files.flatMap(\.declarations), by: \.name)
    let own = files.filter { $0.declarations.first?.place.module == module || $0.uses.first?.place.module == module }
    arrows = own.flatMap { file in
      file.uses.compactMap { use in
        FolderArrows.meaning(of: use, among: declarations[use.name] ?? [], locals: file.locals)
          .map { Arrow(use: use, declaration: $0) }
      }
    }.filter { $0.declaration.place.module == module && $0.ends[0] != $0.ends[1] }
  }

  /// What a use means, when it is clear.
  private static func meaning(
    of use: SwiftFile.Use, among declarations: [SwiftFile.Declaration], locals: Set<String>
  ) -> SwiftFile.Declaration? {
    let types = declarations.filter(\.isType)
    let candidates = types.isEmpty ? members(declarations, use, locals) : types.filter { isType($0, use) }
    let places = Set(candidates.map { "\($0.place.module)/\($0.place.folder)" })
    return places.count == 1 ? candidates.first : nil
  }

  /// A nested type is named with its owner before it, or inside its owner.
  private static func isType(_ type: SwiftFile.Declaration, _ use: SwiftFile.Use) -> Bool {
    if use.isMember { return use.base == type.owners.last ?? type.place.module }
    return type.owners.last.map(use.owners.contains) ?? true
  }

  /// A bare name is one of the file's functions, or of the type that the use stands in.
  private static func members(
    _ all: [SwiftFile.Declaration], _ use: SwiftFile.Use, _ locals: Set<String>
  ) -> [SwiftFile.Declaration] {
    if common.contains(use.name) || locals.contains(use.name) { return [] }
    return use.isMember || all.allSatisfy { $0.owners.last.map(use.owners.contains) ?? true } ? all : []
  }

  /// The folders that reach each other, each such group sorted.
  var cycles: [[String]] {
    let next = Dictionary(grouping: arrows.map(\.ends), by: { $0[0] }).mapValues { Set($0.map { $0[1] }) }
    var reached = next
    for middle in next.keys {
      for (from, ends) in reached where ends.contains(middle) { reached[from] = ends.union(reached[middle] ?? []) }
    }
    let groups = reached.keys.map { folder in
      reached.keys.filter { reached[folder]?.contains($0) ?? false && reached[$0]?.contains(folder) ?? false }.sorted()
    }
    return Set(groups.filter { !$0.isEmpty }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The uses inside cycles, the rarest arrows first: cutting those costs least.
  var offenses: String {
    let cycles = cycles
    let inside = arrows.filter { arrow in cycles.contains { Set($0).isSuperset(of: arrow.ends) } }
    let groups = Dictionary(grouping: inside) { $0.ends.joined(separator: " -> ") }
    return groups.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.map { name, arrows in
      (["\(name): \(arrows.count) uses"] + arrows.map(\.line)).joined(separator: "\n  ")
    }.joined(separator: "\n")
  }
}
