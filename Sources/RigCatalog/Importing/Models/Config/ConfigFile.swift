import JSONReading

/// A `config.json` of a model, as the library of its maker reads it.
struct ConfigFile {
  /// The size in bytes beyond which a file is no such one.
  static let limit = 4 << 20

  /// The object of the text model, and those around it, which say what it leaves out.
  private let objects: [JSONRecord]

  /// Reads a file; `nil` when it holds no language model.
  init?(_ record: JSONRecord) {
    var (objects, current) = ([record], record)
    for _ in 0..<4 {
      let names = ["text_config", "llm_config", "language_config", "thinker_config", "language_model"]
      guard let next = names.lazy.compactMap({ current[$0] }).first(where: \.isObject) else { break }
      objects.insert(next, at: 0)
      current = next
    }
    self.objects = objects
    guard integer(ConfigFile.widths) != nil, layers != nil else { return nil }
  }

  /// What the width and the number of layers are called.
  static let widths = ["hidden_size", "n_embd", "d_model"]
  private static let depths = ["num_hidden_layers", "n_layer", "num_layers"]

  /// The width or the number of layers that is written and is no such number: `hidden_size: found "4096"`.
  static func fault(in record: JSONRecord) -> String? {
    for names in [widths, depths] {
      guard let name = names.first(where: { record[$0]?.plain != nil }), let value = record[name],
        ConfigFile.integer(value) == nil, let found = value.plain
      else { continue }
      return "\(name): found \(value.isText ? Wording.quoted(found) : found), expected a whole number"
    }
    return nil
  }

  /// The layers that write tokens.
  var layers: Int? { integer(ConfigFile.depths) }

  /// The family of the model, such as `qwen3_moe`.
  var family: String { objects.lazy.compactMap { $0["model_type"]?.text }.first ?? "" }

  /// A member under the first of its names that has a value.
  func record(_ names: String...) -> JSONRecord? { record(names) }

  private func record(_ names: [String]) -> JSONRecord? {
    for object in objects {
      for name in names {
        if let value = object[name], value.isObject || value.isList || value.plain != nil { return value }
      }
    }
    return nil
  }

  /// A whole number that is not negative.
  func integer(_ names: String...) -> Int? { integer(names) }

  /// The same of a list of names.
  func integer(_ names: [String]) -> Int? { record(names).flatMap(ConfigFile.integer) }

  private static func integer(_ value: JSONRecord) -> Int? {
    guard !value.isText else { return nil }
    return value.number.flatMap(Int.init(exactly:)).flatMap { (0...1 << 40).contains($0) ? $0 : nil }
  }

  /// `true` or `false`.
  func flag(_ names: String...) -> Bool? {
    switch record(names)?.plain {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// A text.
  func text(_ name: String) -> String? { record(name)?.text.flatMap { $0.isEmpty ? nil : $0 } }

  /// Texts of the layers, as many as layers can have.
  func texts(_ names: String...) -> [String]? {
    guard let list = record(names), list.isList else { return nil }
    return list.items.prefix(1000).map { $0.value.text ?? "" }
  }

  /// Numbers of layers.
  func integers(_ names: String...) -> [Int]? {
    guard let list = record(names), list.isList else { return nil }
    return list.items.prefix(1000).map { $0.value.number.flatMap(Int.init(exactly:)) ?? -1 }
  }
}
