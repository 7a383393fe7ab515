/// One line of `llama-bench`.
public struct BenchRun: Hashable, Sendable {
  /// What was counted.
  public enum Work: String, Hashable, Sendable {
    /// Tokens of a prompt.
    case prompt
    /// Tokens written.
    case generation
    /// Both one after the other, which tells neither.
    case mixed

    /// Whether it is reading.
    public var isPrompt: Bool { self == .prompt }
  }

  /// What was counted.
  public var work = Work.mixed
  /// The model's file, or its type.
  public var model = ""
  /// Its family and size as the program says them: `llama 8B Q4_K - Medium`.
  public var type = ""
  /// Its parameters in billions; `nil` when it is not said.
  public var parameters: Double?
  /// How its weights are stored, as the catalog writes it: `q4_k_m`; empty when unknown.
  public var quantization = ""
  /// The devices that the program names.
  public var cards: [String] = []
  /// Layers on the devices; `nil` when it is not said.
  public var layers: Int?
  /// The program parts that computed: `CUDA`, `CPU`.
  public var backends = ""
  /// Tokens read, written and kept before.
  public var tokens = 0
  /// Tokens kept before.
  public var depth = 0
  /// Tokens a second.
  public var speed = 0.0
  /// By how much runs differed, in tokens a second.
  public var deviation: Double?
  /// How layers or rows were spread: `layer`, `row`, `none`; empty when it is not said.
  public var split = ""
  /// Whether keys and values stayed in main memory.
  public var keepsCacheInRAM = false
  /// The build of the program.
  public var build = ""

  /// Makes a run of nothing.
  public init() {}

  /// Whether the CPU computed everything.
  public var isOnProcessor: Bool { ["CPU", "BLAS"].contains(backends.uppercased()) }

  /// Whether layers were left to the CPU, of a model with so many.
  public func isPartial(of count: Int?) -> Bool {
    guard let layers, layers >= 0, layers < 99 else { return false }
    return count.map { layers <= $0 } ?? (layers == 0)
  }
}
