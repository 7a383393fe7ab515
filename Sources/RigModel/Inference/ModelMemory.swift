/// What a language model takes of memory.
public struct ModelMemory: Hashable, Sendable {
  /// Bytes in a GiB, in 10^9.
  public static let gigabytesInGiB = 1.073741824

  /// The file in 10^9 bytes.
  public let fileGigabytes: Double
  /// Whether a source states the size of the file; else it is computed from bits a weight.
  public let isStated: Bool
  /// Weights of all layers.
  public let body: Gibibytes
  /// The output table, or the one table that serves as both.
  public let head: Gibibytes
  /// The input table, which stays in main memory; nothing where the output table serves as both.
  public let inputTable: Gibibytes
  /// Keys and values of all requests at full context.
  public let cache: Gibibytes
  /// What the device with the output table keeps for results: 2,048 bytes × vocabulary.
  public let buffer: Gibibytes
  /// Layers.
  public let layers: Int

  /// What each device keeps for its context and buffers.
  ///
  /// Source: start-up logs of llama.cpp, 2026-11.
  public static let perDevice = Gibibytes(0.5)

  /// Computes the memory of a model.
  ///
  /// File, where no source states it: untied (P − 2N) × body + N × output + N × embedding bits, tied
  /// (P − N) × body + N × output, N the numbers of a table.
  /// - Parameters:
  ///   - sizes: file sizes that a source states.
  ///   - context: tokens kept of each request.
  public init(
    _ shape: LanguageShape, _ quantization: Quantization, sizes: [StatedSize] = [], context: Int, _ request: RunRequest
  ) {
    let bits = 8 * ModelMemory.gigabytesInGiB
    let table = shape.table
    head = Gibibytes(table * quantization.output / bits)
    inputTable = shape.isTied ? .zero : Gibibytes(table * quantization.embedding / bits)
    let tables = shape.isTied ? table : 2 * table
    let stated = quantization.fileSize ?? sizes.first { $0.quantization == quantization.name }?.gigabytes
    let computed = max(0, shape.parameters - tables) * quantization.body / bits
    let (first, last) = (inputTable, head)
    body =
      stated.map { max(.zero, Gibibytes($0 / ModelMemory.gigabytesInGiB) - last - first) } ?? Gibibytes(computed)
    fileGigabytes = stated ?? (computed + head.value + inputTable.value) * ModelMemory.gigabytesInGiB
    isStated = stated != nil
    let kept = shape.keptGigabytes(Double(context), request.cache) * Double(request.parallel)
    cache = Gibibytes(kept / ModelMemory.gigabytesInGiB)
    buffer = Gibibytes(2048 * Double(shape.vocabulary) / 0x1p30)
    layers = shape.layers
  }

  /// One layer with what it keeps.
  public var layer: Gibibytes { (body + cache) / Double(layers) }

  /// All that lies on devices, without what each of them keeps.
  public var onDevices: Gibibytes { body + head + cache + buffer }

  /// What one device must have to hold all of it.
  public var need: Gibibytes { onDevices + ModelMemory.perDevice }
}
