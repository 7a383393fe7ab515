extension GGUFHeader {
  /// The bytes of the whole file, weights and all; `nil` when a type of numbers is not known.
  var wholeSize: UInt64? { tensors.bytes.map { UInt64(dataStart) + $0 } }

  /// A number, or `nil` for anything else.
  func number(_ key: String) -> Double? {
    if case .number(let number) = values[key], number.isFinite { number } else { nil }
  }

  /// A whole number that is not negative.
  func integer(_ key: String) -> Int? { number(key).flatMap(Int.init(exactly:)).flatMap { $0 < 0 ? nil : $0 } }

  /// Numbers of the layers.
  func numbers(_ key: String) -> [Double]? {
    if case .numbers(let numbers) = values[key] { numbers } else { nil }
  }

  /// A text that has something in it.
  func text(_ key: String) -> String? {
    if case .text(let text) = values[key], !text.isEmpty { text } else { nil }
  }

  /// How long a list is.
  func length(_ key: String) -> Int? {
    switch values[key] {
    case .list(let count): count
    case .numbers(let numbers): numbers.count
    default: nil
    }
  }
}
