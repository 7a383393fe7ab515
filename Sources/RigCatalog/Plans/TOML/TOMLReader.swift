import RigModel
internal import TOMLKit

/// Reads the keys of one table, numbers whether they are written as whole or as decimal.
struct TOMLReader {
  let table: TOMLTable
  let file: String
  /// The tables above, such as `usage.`.
  let path: String

  init(_ table: TOMLTable, file: String, path: String = "") {
    (self.table, self.file, self.path) = (table, file, path)
  }

  var keys: [String] { table.keys }

  func error(_ key: String, _ message: String) -> PlanFileError {
    PlanFileError(file: file, place: .key(path + key), message: message)
  }

  /// Refuses keys that are not known, naming the nearest one.
  func check(keys known: [String]) throws(PlanFileError) {
    for key in keys where !known.contains(key) {
      let nearest = Spelling.nearest(to: key, in: known)
      let hint = nearest.map { "; did you mean \(path)\($0)?" } ?? ", expected \(Wording.list(known, "or"))"
      throw error(shown(key), "found an unknown key" + hint)
    }
  }

  private func shown(_ key: String) -> String { Wording.cut(TOMLText.key(key)) }

  func number(_ key: String, _ range: ClosedRange<Double>) throws(PlanFileError) -> Double? {
    guard let value = table[key] else { return nil }
    guard let number = value.double ?? value.int.map(Double.init) else {
      throw error(key, "found \(TOMLReader.shown(value)), expected a number")
    }
    guard range.contains(number) else {
      throw error(key, "found \(TOMLReader.shown(number)), expected \(Wording.range(range))")
    }
    return number
  }

  func integer(_ key: String, _ range: ClosedRange<Int>) throws(PlanFileError) -> Int? {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard let value = table[key] else { return nil }
    guard let number = value.double ?? value.int.map(Double.init), number.rounded() == number else {
      throw error(key, "found \(TOMLReader.shown(value)), expected a whole number, \(Wording.range(bounds))")
    }
    return try self.number(key, bounds).map { Int($0) }
  }

  func text(_ key: String, isLong: Bool = false) throws(PlanFileError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      throw error(key, "found \(TOMLReader.shown(value)), expected a text in quotes")
    }
    if let scalar = TOMLText.refused(in: text, isLong: isLong) {
      let found = scalar.isNewline ? "a line end" : "the control character U+\(Wording.hex(scalar.value, 4))"
      throw error(key, "found \(found), expected plain text")
    }
    guard isLong || text.utf8.count <= CellText.limit else {
      throw error(key, "found \(text.utf8.count) bytes, expected at most \(CellText.limit)")
    }
    return text
  }

  func flag(_ key: String) throws(PlanFileError) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let flag = value.bool else {
      throw error(key, "found \(TOMLReader.shown(value)), expected true or false")
    }
    return flag
  }

  func word(_ key: String, of words: [String]) throws(PlanFileError) -> String? {
    guard let text = try text(key) else { return nil }
    guard words.contains(text) else { throw error(key, Wording.choice(text, of: words)) }
    return text
  }

  /// A table below this one; an empty one when the key is absent.
  func section(_ key: String, _ known: [String]? = nil) throws(PlanFileError) -> TOMLReader {
    guard let value = table[key] else { return TOMLReader(TOMLTable(), file: file, path: path + key + ".") }
    guard let table = value.table else {
      throw error(key, "found \(TOMLReader.shown(value)), expected a table")
    }
    let reader = TOMLReader(table, file: file, path: path + key + ".")
    if let known { try reader.check(keys: known) }
    return reader
  }

  /// The words of an array.
  func words(_ key: String) throws(PlanFileError) -> [String] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else {
      throw error(key, "found \(TOMLReader.shown(value)), expected a list such as [\"p40\"]")
    }
    var words: [String] = []
    for element in array {
      guard let word = element.string else {
        throw error(key, "found \(TOMLReader.shown(element)), expected texts in quotes")
      }
      words.append(word)
    }
    return words
  }

  /// A number as an error shows it: a whole one in full, as long as it is exact.
  private static func shown(_ number: Double) -> String {
    number.rounded() == number
      ? UInt64(exactly: number).map(String.init) ?? DecimalText.shortest(number)
      : DecimalText.shortest(number)
  }

  /// A value as an error shows it.
  static func shown(_ value: any TOMLValueConvertible) -> String {
    switch value.type {
    case .string: Wording.quoted(value.string ?? "")
    case .int: value.int.map(String.init) ?? "a number"
    case .double: value.double.map(DecimalText.shortest) ?? "a number"
    case .bool: value.bool == true ? "true" : "false"
    case .table: "a table"
    case .array: "a list"
    case .date, .time, .dateTime: "a date or time"
    }
  }
}

extension Unicode.Scalar {
  var isNewline: Bool { self == "\n" || self == "\r" }
}
