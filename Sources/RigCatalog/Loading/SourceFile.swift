import RigModel

/// A catalog file before it is read.
struct SourceFile: Sendable {
  let kind: CatalogKind
  /// The name that errors give.
  let name: String
  let bytes: [UInt8]
  /// The day it was written, for rows that give no date.
  let written: CivilDate
}

/// A catalog file cut into cells, with what was wrong on the way.
struct ParsedFile {
  let file: SourceFile
  let csv: CSVFile
  let log: ErrorLog

  /// A file with some of its rows, which are right.
  init(_ file: SourceFile, _ csv: CSVFile) { (self.file, self.csv, log) = (file, csv, ErrorLog()) }

  init(_ file: SourceFile) {
    var log = ErrorLog()
    if file.bytes.count <= CatalogLoader.fileLimit {
      csv = CSVParser.parse(file.name, file.bytes, &log)
    } else {
      csv = CSVFile(name: file.name, bytes: [])
      let found = "found \(file.bytes.count) bytes, expected at most \(CatalogLoader.fileLimit)"
      log.add(CatalogError(file: file.name, message: found))
    }
    (self.file, self.log) = (file, log)
  }
}

extension [ParsedFile] {
  /// Those of a kind.
  func of(_ kind: CatalogKind) -> [ParsedFile] { filter { $0.file.kind == kind } }

  /// The ids that they speak of.
  var ids: Set<String> {
    reduce(into: []) { ids, file in
      let csv = file.csv
      guard let place = csv.header.firstIndex(where: { csv.text($0).equals("id") }) else { return }
      for row in 0..<csv.rowCount { ids.insert(csv.text(csv.cell(row, place)).text) }
    }
  }
}

extension CatalogKind {
  var place: Int { CatalogKind.allCases.firstIndex(of: self) ?? 0 }
}
