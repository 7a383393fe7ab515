import Foundation
import Testing

/// A home of its own for each test, gone afterwards.
final class Sandbox: Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rigtui-\(UUID().uuidString)").path
    for name in ["home", "configuration", "state"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Nothing of the surroundings gets in but the search path.
  var environment: [String: String] {
    [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "\(folder)/home", "XDG_CONFIG_HOME": "\(folder)/configuration",
      "XDG_STATE_HOME": "\(folder)/state", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]
  }

  /// Runs the program in this home.
  func rigtui(
    _ arguments: [String], input: String? = nil, bytes: [UInt8]? = nil, with more: [String: String] = [:]
  ) async throws -> Outcome {
    try await Command.run(
      Program.path, arguments, environment: environment.merging(more) { $1 }, in: folder,
      input: bytes ?? input.map { Array($0.utf8) })
  }

  /// Runs the program with arguments parted by spaces.
  func rigtui(_ line: String) async throws -> Outcome { try await rigtui(line.words) }

  /// Computes a plan and reads its figures.
  func figures(_ line: String, input: String? = nil) async throws -> Figures {
    let outcome = try await rigtui(["plan", "--format", "json"] + line.words, input: input)
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
    return try Figures(outcome.output)
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: name.hasPrefix("/") ? name : "\(folder)/\(name)", encoding: .utf8)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }

  /// The names in a folder, hidden ones too.
  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted()
  }
}

/// The figures of `plan --format json`, found by dotted names such as `savings.amount` or `parts.0.cost`.
struct Figures: Sendable {
  let text: String
  private let root: Value

  private indirect enum Value: Decodable, Sendable {
    case object([String: Value])
    case list([Value])
    case word(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .word("null")
      } else if let flag = try? container.decode(Bool.self) {
        self = .word("\(flag)")
      } else if let number = try? container.decode(Double.self) {
        self = .word(number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)")
      } else if let text = try? container.decode(String.self) {
        self = .word(text)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }
  }

  init(_ text: String) throws {
    self.text = text
    root = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// A figure as text; `nil` when there is none of that name.
  subscript(name: String) -> String? {
    let value = name.split(separator: ".").reduce(Optional(root)) { value, key in
      switch value {
      case .object(let object): object[String(key)]
      case .list(let list): Int(key).flatMap { list.indices.contains($0) ? list[$0] : nil }
      default: nil
      }
    }
    return if case .word(let word) = value { word } else { nil }
  }

  /// A figure as a number.
  func number(_ name: String) -> Double? { self[name].flatMap { Double($0) } }
}

extension String {
  /// The arguments of a line parted by spaces.
  var words: [String] { split(separator: " ").map(String.init) }
}
