/// What a key of a GGUF file holds, as far as it is kept.
enum GGUFValue: Equatable {
  case number(Double)
  case text(String)
  /// A short list of numbers.
  case numbers([Double])
  /// Any other list: how long it is.
  case list(Int)
}

/// The kinds of values of a GGUF file by their numbers.
enum GGUFType: UInt32 {
  case uint8, int8, uint16, int16, uint32, int32, float32, bool, text, list, uint64, int64, float64

  /// The bytes of a value; the least that a text or a list takes.
  var width: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64, .text: 8
    case .list: 12
    }
  }
}

extension GGUFCursor {
  /// The longest text that is kept.
  private static let textLimit = 1024
  /// The longest list of numbers that is kept: one for each layer.
  private static let listLimit = 1024
  /// Lists in lists are looked into so deep.
  private static let depthLimit = 4

  /// The kind of the next value.
  mutating func type() throws(CatalogError) -> GGUFType {
    let number: UInt32 = try integer()
    guard let type = GGUFType(rawValue: number) else {
      throw error("found a value of kind \(number), expected 0 to 12: the file is damaged")
    }
    return type
  }

  /// The next value; `nil` for a text that is too long to be kept.
  mutating func value(_ type: GGUFType, depth: Int = 0) throws(CatalogError) -> GGUFValue? {
    switch type {
    case .text: try text(atMost: GGUFCursor.textLimit).map { .text($0) }
    case .list: try list(depth: depth)
    default: .number(try number(type))
    }
  }

  private mutating func list(depth: Int) throws(CatalogError) -> GGUFValue {
    guard depth < GGUFCursor.depthLimit else { throw error("found lists in lists in lists, expected numbers or texts") }
    let type = try type()
    let count = try count(of: type.width)
    switch type {
    case .text:
      for _ in 0..<count { _ = try text(atMost: 0) }
    case .list:
      for _ in 0..<count { _ = try list(depth: depth + 1) }
    default:
      guard count <= GGUFCursor.listLimit else {
        try skip(count * type.width)
        break
      }
      var numbers: [Double] = []
      for _ in 0..<count { numbers.append(try number(type)) }
      return .numbers(numbers)
    }
    return .list(count)
  }

  private mutating func number(_ type: GGUFType) throws(CatalogError) -> Double {
    switch type {
    case .uint8, .bool: Double(try integer(UInt8.self))
    case .int8: Double(try integer(Int8.self))
    case .uint16: Double(try integer(UInt16.self))
    case .int16: Double(try integer(Int16.self))
    case .uint32: Double(try integer(UInt32.self))
    case .int32: Double(try integer(Int32.self))
    case .float32: Double(Float(bitPattern: try integer()))
    case .int64: Double(try integer(Int64.self))
    case .float64: Double(bitPattern: try integer())
    default: Double(try integer(UInt64.self))
    }
  }
}
