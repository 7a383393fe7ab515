import RigProof

/// What was measured, as a file to give away.
public enum SharedRows {
  /// Rows as CSV, below the names of their columns.
  public static func csv(_ rows: [MeasuredRow]) -> String {
    let lines = [MeasuredRow.columns] + rows.map { row in MeasuredRow.columns.map { row[$0] } }
    return lines.map(CSVFormat.line).joined()
  }
}
