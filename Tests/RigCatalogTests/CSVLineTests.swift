import Testing

@testable import RigCatalog

/// Cutting one known line gives the cells that the parser of whole files gives.
@Suite struct CSVLineTests {
  static let lines: [(String, [String])] = [
    ("a,b", ["a", "b"]),
    ("a", ["a"]),
    ("a,,", ["a", "", ""]),
    (",", ["", ""]),
    ("a,\"b,c\",d", ["a", "b,c", "d"]),
    ("\"a\"", ["a"]),
    ("\"\",\"\"", ["", ""]),
    ("a,\"say \"\"hi\"\"\"", ["a", "say \"hi\""]),
    ("\"\"\"\",b", ["\"", "b"]),
    ("é,\"«…»\", x ", ["é", "«…»", " x "]),
  ]

  @Test(arguments: lines) func `A line is cut at its commas`(line: String, cells: [String]) {
    let bytes = Array(line.utf8)
    #expect(CSVLine.cells(bytes).map { CellText($0, in: bytes).text } == cells)
    var log = ErrorLog()
    let file = CSVParser.parse("t.csv", bytes, &log)
    #expect(file.header.map { file.text($0).text } == cells)
    #expect(log.errors.isEmpty)
  }

  @Test func `The compiled-in files have no line that is cut otherwise`() {
    for file in SourceFile.compiledIn {
      var log = ErrorLog()
      let parsed = CSVParser.parse(file.name, file.bytes, &log)
      let lines = file.bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
      let cut = lines.flatMap { line in CSVLine.cells(line).map { CellText($0, in: line).text } }
      #expect(log.errors.isEmpty)
      #expect(cut == (parsed.header + parsed.cells).map { parsed.text($0).text }, "\(file.name)")
    }
  }
}
