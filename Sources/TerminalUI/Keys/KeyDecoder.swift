/// Turns the bytes that a terminal sends into keys.
///
/// Pure: it neither reads nor waits. When bytes that may be the beginning of a key are left, ``isWaiting`` is true;
/// call ``expire()`` once a terminal would have sent the rest.
public struct KeyDecoder: Sendable {
  /// What the bytes at hand amount to.
  enum Outcome: Equatable {
    /// A key, and the number of bytes it took.
    case key(Key, Int)
    /// The mark before pasted text, and the number of bytes it took.
    case pasteBegins(Int)
    /// The beginning of something.
    case incomplete
  }

  /// What a key of some terminal sends.
  public struct Sequence: Hashable, Sendable {
    let bytes: [UInt8]
    let key: Key

    /// Creates it.
    public init(_ bytes: [UInt8], _ key: Key) {
      self.bytes = bytes
      self.key = key
    }

    /// Whether it has to be remembered, because it would be read otherwise.
    var isUnusual: Bool {
      bytes.count > 1 && bytes[0] == 0x1B && EscapeSequence.decode(bytes[...]) != .key(key, bytes.count)
    }
  }

  private var bytes: [UInt8] = []
  private var start = 0
  private var ready: [Key] = []
  private var paste: PasteCollector?
  /// The rest of the mark after a paste that was given up at the mark's first byte: it may come yet and is no key.
  private var lateMark: ArraySlice<UInt8> = []
  private let sequences: [Sequence]

  /// Creates a decoder.
  ///
  /// - Parameter sequences: What the terminal's own description says its keys send, beside the usual ones.
  public init(sequences: [Sequence] = []) {
    self.sequences = sequences.filter(\.isUnusual)
  }

  /// Whether bytes are left that could be the beginning of a key; to be asked when ``next()`` returned nil.
  public var isWaiting: Bool { start < bytes.count || canEndPaste }

  /// Whether a paste has begun and not ended, and the last byte is what the Escape key sends, or the last ones what Ctrl-C
  /// does; a pasted text is waited for however slow it is, and these keys of the person give it up.
  public var canEndPaste: Bool { paste.map { $0.endsWithEscape || $0.endsWithInterrupts } == true }

  /// Takes bytes from the terminal.
  public mutating func feed(_ more: [UInt8]) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      start = 0
    }
    bytes += more
  }

  /// The next key, or nil when there is no whole one.
  public mutating func next() -> Key? {
    if !ready.isEmpty { return ready.removeFirst() }
    while start < bytes.count {
      if paste != nil {
        if let key = continuePaste() { return key }
        continue
      }
      if skipsLateMark() { continue }
      switch decode(bytes[start...]) {
      case .incomplete: return nil
      case .pasteBegins(let count):
        start += count
        paste = PasteCollector()
      case .key(let key, let count):
        start += count
        return key
      }
    }
    return nil
  }

  /// Says that nothing followed for long enough: what is left is taken for what it is.
  ///
  /// A lone Escape is the key, `Esc [` and `Esc O` are two keys; anything longer was cut off and is dropped. In a paste a
  /// lone Escape ends it, or Ctrl-C three times, and nothing else does but the mark.
  public mutating func expire() {
    if let cut = paste {
      guard canEndPaste else { return }
      ready.append(.paste(cut.text))
      paste = nil
      if cut.endsWithEscape { lateMark = PasteCollector.end.dropFirst() } else { ready.append(.control("c")) }
    } else if start < bytes.count {
      let left = bytes[start...]
      start = bytes.count
      guard left.first == 0x1B && left.count <= 2 else { return ready.append(.unknown) }
      ready.append(.escape)
      ready += left.dropFirst().map { .character(Character(Unicode.Scalar($0))) }
    }
  }

  /// Steps over a byte of the mark that ends a paste which was given up; what is no part of it comes in its place.
  private mutating func skipsLateMark() -> Bool {
    guard let expected = lateMark.first else { return false }
    guard bytes[start] == expected else {
      let seen = PasteCollector.end.dropFirst().dropLast(lateMark.count)
      lateMark = []
      bytes.replaceSubrange(..<start, with: seen)
      start = 0
      return false
    }
    lateMark = lateMark.dropFirst()
    start += 1
    return true
  }

  private mutating func continuePaste() -> Key? {
    while start < bytes.count {
      start += 1
      guard paste?.take(bytes[start - 1]) == true else { continue }
      let text = paste?.text ?? ""
      paste = nil
      return .paste(text)
    }
    return nil
  }

  private func decode(_ left: ArraySlice<UInt8>) -> Outcome {
    let first = left[left.startIndex]
    guard first == 0x1B else { return KeyBytes.decodePlain(left) }
    if let known = sequences.first(where: { left.starts(with: $0.bytes) }) { return .key(known.key, known.bytes.count) }
    let usual = EscapeSequence.decode(left)
    if usual == .key(.escape, 1) && sequences.contains(where: { $0.bytes.starts(with: left) }) { return .incomplete }
    return usual
  }
}
