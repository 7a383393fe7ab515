import RigModel

/// A row of `coefficient.csv`.
struct CoefficientRecord: CatalogRecord {
  var id = ""
  var value = ""
  var estimated: [String] { [] }

  static var schema: Schema<CoefficientRecord> {
    Schema(
      kind: .coefficient,
      columns: [
        // The names of architectures in it have blanks.
        .text("id") { $0.id = $1 }.required,
        .text("value") { $0.value = $1 }.required,
        .text("note"),
        .text("source"),
        .date("as_of"),
      ])
  }

  var coefficient: Coefficient { Coefficient(id: id, value: value) }
}
