import JSONReading
import RigModel

/// A file that tells of a model.
enum ModelFile {
  case gguf(GGUFModel)
  case config(ConfigModel)

  /// What is said of a file that is none.
  static let shapes = "expected a GGUF file, or the config.json of a language model"

  /// Reads a file, told by its first bytes.
  /// - Parameter open: opens the other parts of a model in several files; `nil` for one that is not there.
  init(_ source: ImportSource, path: String, open: (String) -> ImportSource?) throws(CatalogError) {
    let start = source.start
    if start.starts(with: "GGUF".utf8) {
      self = .gguf(try ModelFile.model(source, path, open))
    } else if start[CSVParser.start(of: start)...].first(where: { ![9, 10, 13, 32].contains($0) }) == UInt8(ascii: "{")
    {
      self = .config(try ModelFile.config(source, path))
    } else {
      throw source.error("found \(ModelFile.looks(start)), \(ModelFile.shapes)")
    }
  }

  /// What it says.
  func facts() throws(Refusal) -> ModelFacts {
    switch self {
    case .gguf(let model): try model.facts()
    case .config(let model): try model.facts()
    }
  }

  /// Where what it says comes from.
  var source: String {
    switch self {
    case .gguf(let model): "header of \(model.file)"
    case .config(let model): "config.json of \(model.names.first ?? "a model")"
    }
  }

  private static func config(_ source: ImportSource, _ path: String) throws(CatalogError) -> ConfigModel {
    if let size = source.size, size > ConfigFile.limit {
      throw source.error("found JSON of \(size >> 10) KiB, \(shapes)")
    }
    var stream = JSONStream(source)
    let record = try stream.record()
    guard try stream.peek() == nil else { throw stream.malformed }
    guard let config = ConfigFile(record) else {
      if let fault = ConfigFile.fault(in: record) { throw source.error(fault) }
      let keys = record.members.prefix(5).compactMap(\.key.text).map(Wording.quoted)
      throw source.error("found JSON with \(keys.isEmpty ? "nothing" : Wording.list(keys)) in it, \(shapes)")
    }
    return ConfigModel(config: config, path: path)
  }

  /// A GGUF file, and the headers of the other parts as far as they are there.
  private static func model(
    _ source: ImportSource, _ path: String, _ open: (String) -> ImportSource?
  ) throws(CatalogError) -> GGUFModel {
    let header = try GGUFHeader(source)
    var parts = [header]
    let count = header.integer("split.count") ?? 1
    if header.integer("split.no") ?? 0 == 0, (2...GGUFModel.partLimit).contains(count) {
      for name in GGUFModel.otherParts(of: path, count: count) {
        guard let part = open(name) else { break }
        parts.append(try GGUFHeader(part))
      }
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return GGUFModel(header: header, parts: parts, file: file == "-" ? "standard input" : file)
  }

  /// What a file is instead.
  private static func looks(_ start: [UInt8]) -> String {
    let text = String(decoding: start.prefix(64), as: UTF8.self)
    if start.isEmpty { return "an empty file" }
    if text.hasPrefix("version https://git-lfs") { return "a pointer of Git LFS, which stands for the file itself" }
    if ["GGML", "lmgg", "tjgg", "algg"].contains(where: text.hasPrefix) { return "a file of ggml before GGUF" }
    if start.count > 9, start[8] == UInt8(ascii: "{") { return "a safetensors file" }
    if text.hasPrefix("PK") { return "an archive" }
    if text.hasPrefix("<") { return "HTML or XML" }
    return "something else"
  }
}
