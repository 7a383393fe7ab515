import RigModel
internal import TOMLKit

/// Reads the TOML files of a person, after a look at what would harm the parser.
enum TOMLFile {
  /// Reads a file.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: the name that errors give.
  ///   - content: what it should hold: `a plan`.
  static func parse(_ bytes: [UInt8], _ name: String, expected content: String) throws(PlanFileError) -> TOMLTable {
    let scan = try check(bytes, name)
    var bytes = bytes
    // As decimal numbers they can be read, so that an error tells their key and the range.
    for end in scan.endsOfHugeNumbers.reversed() { bytes.insert(contentsOf: ".0".utf8, at: end) }
    do {
      return try TOMLTable(string: String(decoding: bytes, as: UTF8.self))
    } catch let error as TOMLParseError {
      let place = PlanFileError.Place.character(line: error.source.begin.line, column: error.source.begin.column)
      throw PlanFileError(file: name, place: place, message: sentence(error.description))
    } catch {
      throw PlanFileError(file: name, place: .file, message: "found no TOML, expected \(content)")
    }
  }

  /// The parser's words as one line.
  private static func sentence(_ words: String) -> String {
    String(words.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(400))
  }

  /// Refuses what would harm the parser or mislead it.
  private static func check(_ bytes: [UInt8], _ name: String) throws(PlanFileError) -> TOMLScan {
    guard bytes.count <= PlanFile.fileLimit else {
      let message = "found \(bytes.count) bytes, expected at most \(PlanFile.fileLimit)"
      throw PlanFileError(file: name, place: .file, message: message)
    }
    do throws(CSVParser.Fault) {
      try CSVParser.checkEncoding(bytes)
      for offset in bytes.indices where CSVParser.isDoubtful(bytes[offset]) {
        try CSVParser.refuseControl(bytes, at: offset)
      }
    } catch {
      throw fault(error.message, error.offset, bytes, name)
    }
    let scan = TOMLScan(bytes)
    if let found = scan.fault { throw fault(found.message, found.offset, bytes, name) }
    guard scan.depth <= PlanFile.nestingLimit else {
      let message = "found \(scan.depth) levels of tables and arrays, expected at most \(PlanFile.nestingLimit)"
      throw PlanFileError(file: name, place: .file, message: message)
    }
    return scan
  }

  private static func fault(_ message: String, _ offset: Int, _ bytes: [UInt8], _ name: String) -> PlanFileError {
    let (line, column) = CSVFile(name: name, bytes: bytes).place(of: offset)
    return PlanFileError(file: name, place: .character(line: line, column: column), message: message)
  }
}
