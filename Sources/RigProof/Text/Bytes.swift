/// A part of a text as it came; most of what tools print is looked at and never kept, so no strings are made of it.
typealias Bytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  /// Without blanks around it.
  var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= 32 { start += 1 }
    while end > start, self[end - 1] <= 32 { end -= 1 }
    return self[start..<end]
  }

  /// Without blanks and quotes around it.
  var bare: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= 34, self[start] != 33 { start += 1 }
    while end > start, self[end - 1] <= 34, self[end - 1] != 33 { end -= 1 }
    return self[start..<end]
  }

  /// It as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Its small letters and digits: `PCIe Generation` and `pcie_generation` are one word.
  var key: String {
    String(unsafeUninitializedCapacity: count) { letters in
      var length = 0
      for byte in self {
        guard let letter = byte.keyLetter else { continue }
        letters[length] = letter
        length += 1
      }
      return length
    }
  }

  /// It as text, capitals made small.
  var lowercase: String {
    String(unsafeUninitializedCapacity: count) { letters in
      for (place, byte) in enumerated() { letters[place] = byte &- 65 < 26 ? byte + 32 : byte }
      return count
    }
  }

  /// Whether it begins so.
  func begins(_ word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in word.indices.allSatisfy { self[startIndex + $0] == word[$0] } }
  }

  /// What stands behind the first place where a word is; `nil` when it is nowhere.
  func after(_ word: StaticString) -> ArraySlice<UInt8>? {
    word.withUTF8Buffer { word in
      guard let first = word.first, count >= word.count else { return nil }
      var place = startIndex
      let last = endIndex - word.count
      while place <= last {
        if self[place] == first, word.indices.allSatisfy({ self[place + $0] == word[$0] }) {
          return self[(place + word.count)...]
        }
        place += 1
      }
      return nil
    }
  }

  /// Whether a word is in it.
  func has(_ word: StaticString) -> Bool { after(word) != nil }

  /// Its parts between bytes of one kind.
  func parts(at separator: UInt8) -> [ArraySlice<UInt8>] {
    var (parts, start): ([ArraySlice<UInt8>], Int) = ([], startIndex)
    for place in indices where self[place] == separator {
      parts.append(self[start..<place])
      start = place + 1
    }
    parts.append(self[start...])
    return parts
  }

  /// Its words between blanks.
  var words: [ArraySlice<UInt8>] { split { $0 <= 32 } }
}

extension UInt8 {
  /// The small letter or digit that it is; `nil` for anything else.
  var keyLetter: UInt8? {
    switch self {
    case 48...57, 97...122: self
    case 65...90: self + 32
    default: nil
    }
  }

  /// Whether it is a digit.
  var isDigit: Bool { self &- 48 < 10 }

  /// Whether it is a digit to the base of 16.
  var isHex: Bool { isDigit || (self | 32) &- 97 < 6 }
}

extension StringProtocol {
  /// Its bytes.
  var bytes: ArraySlice<UInt8> { Array(utf8)[...] }
  /// Its small letters and digits.
  var key: String { bytes.key }
}
