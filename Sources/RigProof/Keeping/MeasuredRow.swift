import RigModel

/// What was measured of a machine, as a row of the catalog's kind `speed`.
public struct MeasuredRow: Hashable, Sendable {
  /// The id of the row, made of what was measured: the same again replaces it.
  public let id: String
  /// The other cells, by column.
  public let cells: [String: String]

  /// The columns that it has, in the order of the catalog.
  public static let columns = [
    "id", "gpu", "gpu_count", "model", "model_id", "quant", "engine", "metric", "value", "unit", "test", "depth",
    "source", "as_of", "confidence", "note",
  ]

  /// A cell; empty where the row has none.
  public subscript(_ column: String) -> String { column == "id" ? id : cells[column] ?? "" }

  /// What rows that stay on this machine give as their source.
  public static let here = MeasuredSpeed.ownSource
  /// What rows that are given away give as their source.
  public static let shared = "shared by the builder of a rig"
}
