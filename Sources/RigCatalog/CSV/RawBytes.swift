#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension UnsafeRawBufferPointer {
  /// The first place of a byte among some places; `nil` when it is not there.
  func place(of byte: UInt8, in places: Range<Int>) -> Int? {
    guard let base = baseAddress, !places.isEmpty else { return nil }
    return memchr(base + places.lowerBound, CInt(byte), places.count).map { UnsafeRawPointer($0) - base }
  }

  /// Whether a word stands at a place.
  func holds(_ word: String, at place: Int) -> Bool {
    var word = word
    return word.withUTF8 { word in
      guard place + word.count <= count else { return false }
      guard let base = baseAddress, let first = word.baseAddress else { return word.isEmpty }
      return memcmp(base + place, first, word.count) == 0
    }
  }
}
