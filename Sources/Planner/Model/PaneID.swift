/// What a pane is called inside the program: the capital that goes there.
struct PaneID: Hashable, Sendable {
  private let code: UInt8

  init(_ letter: Unicode.Scalar) { code = UInt8(truncatingIfNeeded: letter.value) }

  /// The capital that goes there.
  var letter: Character { Character(Unicode.Scalar(code)) }
}
