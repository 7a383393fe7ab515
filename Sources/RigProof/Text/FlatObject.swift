import JSONReading
import RigModel

/// A name as its small letters and digits, in one number: names of tools are compared often and never shown.
struct KeyHash: Hashable {
  private var hash = FNV1a()

  /// No name.
  init() {}

  /// A name; a dot parts those of objects inside each other.
  init(_ name: some Sequence<UInt8>) { add(name) }

  /// Goes on with a name inside.
  func inner(_ name: some Sequence<UInt8>) -> KeyHash {
    var hash = self
    if hash != KeyHash() { hash.hash.add(UInt8(ascii: ".")) }
    hash.add(name)
    return hash
  }

  private mutating func add(_ name: some Sequence<UInt8>) {
    for byte in name {
      if let letter = byte == UInt8(ascii: ".") ? byte : byte.keyLetter { hash.add(letter) }
    }
  }
}

/// An object as a table: keys are small letters and digits, those of inner objects behind that of the object and a dot.
struct FlatObject {
  /// The name of the object in the one around it; empty without one.
  let name: String
  private let bytes: [UInt8]
  private var keys: [KeyHash] = []
  private var values: [Range<Int>] = []

  /// An object of a text that says nothing yet.
  init(_ bytes: [UInt8], named name: String = "") { (self.bytes, self.name) = (bytes, name) }

  /// A line of a table with its header.
  init(_ bytes: [UInt8], _ keys: [KeyHash], _ cells: [Bytes]) {
    (self.bytes, name, self.keys, values) = (bytes, "", keys, cells.map { $0.startIndex..<$0.endIndex })
  }

  /// What one of some keys says; a value with a unit beside it has that behind it.
  subscript(_ keys: String...) -> Bytes? { first(keys) { $0 } }

  /// What the first of some keys says that says something.
  func first<Value>(_ keys: [String], _ read: (Bytes) -> Value?) -> Value? {
    for key in keys {
      if let found = value(key).flatMap(read) { return found }
    }
    return nil
  }

  /// Whether it says nothing.
  var isEmpty: Bool { keys.isEmpty }

  private func value(_ key: String) -> Bytes? {
    if let value = plain(KeyHash(key.utf8)) { return value }
    guard let number = plain(KeyHash((key + ".value").utf8)) else { return nil }
    return plain(KeyHash((key + ".unit").utf8)).map { (Array(number) + [32] + $0)[...] } ?? number
  }

  /// A text without its quotes, escapes resolved; anything else as it is; `nil` for null.
  private func plain(_ key: KeyHash) -> Bytes? {
    guard let place = keys.firstIndex(of: key), place < values.count else { return nil }
    let word = bytes[values[place]]
    guard word.first == UInt8(ascii: "\"") else { return word.elementsEqual("null".utf8) ? nil : word }
    let inner = word.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else { return inner }
    return JSONRecord(bytes: Array(word)).decoded.map { $0[...] } ?? inner
  }

  /// Takes the place of a value; the first of a key counts.
  mutating func put(_ range: Range<Int>, _ key: KeyHash) {
    keys.append(key)
    values.append(range)
  }
}
