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
    let bytes =
      Array(finding.check.utf8) + finding.parts.flatMap { [0] + Array($0.rawValue.utf8) } + [UInt8(clamping: place)]
    // FNV-1a: offset basis and prime of 64 bits (draft-eastlake-fnv, 2024).
    number = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
