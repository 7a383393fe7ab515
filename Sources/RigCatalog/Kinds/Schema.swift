import RigModel

/// A record that can be read row by row.
protocol CatalogRecord: Sendable {
  /// Makes a record of empty cells.
  init()
  /// The columns that the row says are estimates.
  var estimated: [String] { get }
  /// What is wrong with a row whose cells are right one by one: the columns that disagree and a sentence.
  var fault: (columns: [String], message: String)? { get }
}

/// The columns of one kind of file, in the order in which they are listed.
///
/// It asks nothing of its parameter: the runtime would have to look for each conformance in the whole program at every
/// start.
struct Schema<Record>: Sendable {
  let kind: CatalogKind
  let columns: [Field<Record>]
  /// Columns of which the first is never more than the second.
  var ordered: [(less: String, more: String)] = []
}

extension CatalogRecord {
  var fault: (columns: [String], message: String)? { nil }
}
