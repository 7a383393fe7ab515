import Testing

@testable import RigCatalog

/// RFC 4180, case by case.
struct CSVParserTests {
  static let cases: [(String, [[String]])] = [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1\",\"2\"\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,5\",2\n", [["a", "b"], ["1,5", "2"]]),
    ("a,b\n\"say \"\"hi\"\"\",2\n", [["a", "b"], ["say \"hi\"", "2"]]),
    ("a,b\n\"\"\"\",2\n", [["a", "b"], ["\"", "2"]]),
    ("a,b\n\"two\nlines\",2\n", [["a", "b"], ["two\nlines", "2"]]),
    ("a,b\n\"two\r\nlines\",2\r\n", [["a", "b"], ["two\r\nlines", "2"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
    ("a,b\n 1 , 2 \n", [["a", "b"], [" 1 ", " 2 "]]),
    ("\n\na,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a\n1\n2\n", [["a"], ["1"], ["2"]]),
    ("a,b\n1,\"2\"", [["a", "b"], ["1", "2"]]),
    ("é,€\n…,\"«»\"\n", [["é", "€"], ["…", "«»"]]),
    ("a\tb,c\n1\t2,3\n", [["a\tb", "c"], ["1\t2", "3"]]),
    ("a,b\n", [["a", "b"]]),
  ]

  @Test(arguments: cases)
  func reads(text: String, rows: [[String]]) {
    var log = ErrorLog()
    let file = CSVParser.parse("t.csv", Array(text.utf8), &log)
    #expect(log.errors.isEmpty)
    let cells =
      [file.header]
      + (0..<file.rowCount).map { row in
        Array(file.cells[row * file.header.count..<(row + 1) * file.header.count])
      }
    #expect(cells.map { $0.map { file.text($0).text } } == rows)
  }

  static let faults: [(String, String)] = [
    ("", "t.csv:1:1: found no header, expected a line of column names"),
    ("\n\n", "t.csv:1:1: found no header, expected a line of column names"),
    ("a,b\n1\n", "t.csv:2:1: found 1 field, expected 2 as in the header"),
    ("a,b\n1,2,3\n", "t.csv:2:1: found 3 fields, expected 2 as in the header"),
    ("a,b\n\"x\ny\",2\n1\n", "t.csv:4:1: found 1 field, expected 2 as in the header"),
    ("a,b\n1,2\"3\n", "t.csv:2:4: " + CSVParser.strayQuote),
    ("a,b\n1,\"2\"3\n", "t.csv:2:6: " + CSVParser.afterQuote),
    ("a,b\n1,\"2\n3,4\n", "t.csv:2:3: " + CSVParser.openQuote),
    ("a,b\n1,\"\n", "t.csv:2:3: " + CSVParser.openQuote),
    ("a,b\n1,2\r3,4\n", "t.csv:2:4: " + CSVParser.loneReturn),
    ("a,b\n1,2\r", "t.csv:2:4: " + CSVParser.loneReturn),
    ("a,b\né€,\u{0}\n", "t.csv:2:4: found the control character U+0000, expected text"),
    ("a,b\n1,\"\u{1B}[31m\"\n", "t.csv:2:4: found the control character U+001B, expected text"),
    ("a,b\n1,\u{7F}\n", "t.csv:2:3: found the control character U+007F, expected text"),
    ("a,b\n1,x\u{9B}\n", "t.csv:2:4: found the control character U+009B, expected text"),
  ]

  @Test(arguments: faults)
  func refuses(text: String, message: String) {
    var log = ErrorLog()
    _ = CSVParser.parse("t.csv", Array(text.utf8), &log)
    #expect(log.errors.map(\.description) == [message])
  }

  @Test func refusesWhatIsNotUTF8() {
    var log = ErrorLog()
    _ = CSVParser.parse("t.csv", Array("a,b\n1,".utf8) + [0xFF, 10], &log)
    #expect(log.errors.map(\.description) == ["t.csv:2:3: found the byte 0xFF, expected UTF-8"])
  }

  @Test func goesOnAfterARowOfAnotherLength() {
    var log = ErrorLog()
    let file = CSVParser.parse("t.csv", Array("a,b\n1\n1,2,3\n1,2\n".utf8), &log)
    #expect(log.errors.count == 2)
    #expect(file.rowCount == 1)
  }
}
