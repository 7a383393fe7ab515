import JSONReading

extension JSONRecord {
  /// A number, also one that is written as a text.
  var number: Double? { plain.flatMap { DecimalText.number($0) } }
}
