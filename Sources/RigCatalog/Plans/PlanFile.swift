import RigModel

/// Reads and writes plan files.
public enum PlanFile {
  /// The size in bytes beyond which a plan file is refused.
  public static let fileLimit = 64 << 10
  /// How deep tables, arrays and dotted keys may nest.
  public static let nestingLimit = 16
  /// The version of the format.
  public static let schema = 1

  /// The keys at the top of a plan file, in the order in which they are written.
  public static var keys: [String] { PlanSections.rootKeys }

  /// Reads a plan.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: the name that errors give.
  ///   - catalog: the parts, offers, currencies and countries that the plan may name.
  ///   - defaults: what it holds where it says nothing.
  public static func read(
    _ bytes: [UInt8], name: String, catalog: Catalog, defaults: PlanDefaults = .usual
  ) throws(PlanFileError) -> Plan {
    let table = try TOMLFile.parse(bytes, name, expected: "a plan")
    return try PlanSections(root: TOMLReader(table, file: name), catalog: catalog, defaults: defaults).plan()
  }

  /// Reads a plan out of a text.
  public static func read(_ text: String, name: String, catalog: Catalog) throws(PlanFileError) -> Plan {
    try read(Array(text.utf8), name: name, catalog: catalog)
  }

  /// Whether a file holds comments, which a save would lose.
  public static func hasComments(_ bytes: [UInt8]) -> Bool { TOMLScan(bytes).hasComments }

  /// Whether a text holds comments, which a save would lose.
  public static func hasComments(_ text: String) -> Bool { hasComments(Array(text.utf8)) }
}
