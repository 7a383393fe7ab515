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
    // FNV-1a: offset basis and prime of 64 bits (draft-eastlake-fnv, 2024).
    var number: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for word in words {
      word.utf8.forEach(add)
      add(0)
    }
    add(UInt8(clamping: place))
    self.number = number
  }
}
