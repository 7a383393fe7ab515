import RigChecks
import RigModel

/// A finding and what it is called.
struct FindingLine: Sendable {
  let id: FindingID
  let finding: Finding
}

/// Which finding a line is about; the same one is found again when others come or go.
///
/// A number made of the check, the parts and the place among its like: rows of all panes are copied often, and one that
/// holds texts takes much longer.
struct FindingID: Hashable, Sendable {
  private let number: UInt64

  init(_ finding: Finding, place: Int) {
    self.init([finding.check] + finding.parts.map(\.rawValue), place)
  }

  /// What was proven of the machine.
  init(proven check: String, place: Int) { self.init(["proven", check], place) }

  private init(_ words: [String], _ place: Int) {
    var hash = FNV1a()
    for word in words {
      for byte in word.utf8 { hash.add(byte) }
      hash.add(0)
    }
    hash.add(UInt8(clamping: place))
    number = hash.value
  }
}
