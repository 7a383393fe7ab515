import RigModel

/// What firmware gives to devices above 4 GiB where the board's row does not say it.
enum AddressWindow {
  /// The window that boards of a chipset share.
  ///
  /// Source: github.com/xCuri0/ReBarUEFI, issues 163 and 398, 2024 and 2026 (Skylake to Coffee Lake: 64 GB, two P40 do not
  /// POST); issue 11, 2024 (X99: two P40 run, and nothing lies above 128 GB).
  static func chipset(_ board: Rig.Fitted<Platform>) -> Gibibytes? {
    let name = BoardName(board.part.name)
    let isNamed = desktops.contains(where: name.holds)
    if board.spec.socket == "LGA 1151" || isNamed || isLGA1151(board.spec.cpu) { return Gibibytes(64) }
    return name.holds(x99) ? Gibibytes(128) : nil
  }

  /// Words in the names of boards for LGA 1151: the socket, and the chipsets for desktops that it came with.
  ///
  /// Source: Intel, product specifications of the 100, 200 and 300 series chipsets, 2015 to 2018, as recalled.
  private static let desktops = [
    "LGA1151", "H110", "B150", "H170", "Q150", "Q170", "Z170", "B250", "H270", "Q250", "Q270", "Z270", "H310", "B360",
    "B365", "H370", "Q370", "Z370", "Z390",
  ].map { Array($0.utf8) }

  private static let x99 = Array("X99".utf8)

  /// From here on, a window that is not known is asked about.
  ///
  /// An assumption: the least of the windows above; boards with a management controller are servers', whose firmware has
  /// a setting for it and gives 256 GB or more.
  static func least(_ board: Platform) -> Gibibytes { Gibibytes(board.video == .bmc ? 257 : 64) }

  /// Whether a processor is one of Skylake to Coffee Lake for desktops: `i5-8500`, and neither `i7-6950X` nor `i9-7900X`.
  private static func isLGA1151(_ cpu: String) -> Bool {
    cpu.utf8.split(separator: UInt8(ascii: " ")).contains { word in
      let parts = word.split(separator: UInt8(ascii: "-"))
      guard parts.count == 2, parts[0].count == 2, parts[0].first == UInt8(ascii: "i") else { return false }
      let digits = parts[1].prefix { $0 &- 48 < 10 }
      guard digits.count == 4, let first = digits.first, (54...57).contains(first) else { return false }
      return !parts[1].contains(UInt8(ascii: "X")) && !["68", "69"].contains { digits.starts(with: $0.utf8) }
    }
  }
}

/// The name of a board in capitals.
private struct BoardName {
  private let bytes: [UInt8]

  init(_ name: String) { bytes = name.utf8.map { $0 &- 97 < 26 ? $0 - 32 : $0 } }

  /// Whether a word of capitals and digits occurs in it.
  func holds(_ word: [UInt8]) -> Bool {
    bytes.indices.dropLast(word.count - 1).contains { start in
      bytes[start] == word[0] && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
    }
  }
}
