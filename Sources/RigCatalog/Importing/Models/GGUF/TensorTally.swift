/// What the tensors of a model come to; none of them is kept.
struct TensorTally {
  /// How many there are.
  private(set) var count = 0
  /// Their numbers.
  private(set) var parameters: UInt64 = 0
  /// Those of experts, of which a token uses a few.
  private(set) var expertParameters: UInt64 = 0
  /// Numbers by layer, and those of experts among them: layers that guess ahead are not read for every token.
  private(set) var layers: [Int: (all: UInt64, experts: UInt64)] = [:]
  /// Bytes of their data, each filled up to the next place that is aligned; `nil` when a type is not known.
  private(set) var bytes: UInt64? = 0
  /// Numbers by type.
  private(set) var types: [UInt32: UInt64] = [:]
  /// The layers that keep keys and values.
  private var attention: Set<Int> = []
  /// The layers with one matrix for queries, keys and values.
  private var jointLayers: Set<Int> = []
  /// The layers that keep a state of fixed size.
  private(set) var recurrent: Set<Int> = []
  /// Whether the output has a table of its own.
  private(set) var hasOutput = false
  /// Rows of the input table.
  private(set) var vocabulary: Int?

  /// The place of a layer whose tensors are counted must be below this.
  private static let layerLimit = 4096

  /// Counts a tensor; `false` when its numbers are more than can be.
  mutating func add(_ name: String, _ dimensions: [UInt64], type: UInt32, alignment: UInt64) -> Bool {
    var numbers: UInt64 = 1
    for dimension in dimensions {
      let (product, isTooLarge) = numbers.multipliedReportingOverflow(by: dimension)
      if isTooLarge || product > 1 << 56 { return false }
      numbers = product
    }
    guard parameters < 1 << 60 else { return false }
    count += 1
    parameters += numbers
    types[type, default: 0] += numbers
    addBytes(numbers, type, alignment)
    note(TensorName(name), numbers, dimensions)
    return true
  }

  private mutating func addBytes(_ numbers: UInt64, _ type: UInt32, _ alignment: UInt64) {
    guard let bytes, let block = GGMLType.block(type) else { return bytes = nil }
    let size = (numbers + block.numbers - 1) / block.numbers * block.bytes
    self.bytes = bytes + (size + alignment - 1) / alignment * alignment
  }

  private mutating func note(_ name: TensorName, _ numbers: UInt64, _ dimensions: [UInt64]) {
    if name.isExpert { expertParameters += numbers }
    if name.text == "output.weight" { hasOutput = true }
    if name.text == "token_embd.weight", dimensions.count > 1 { vocabulary = Int(dimensions[1]) }
    guard let layer = name.layer, layer < TensorTally.layerLimit else { return }
    let known = layers[layer] ?? (0, 0)
    layers[layer] = (known.all + numbers, known.experts + (name.isExpert ? numbers : 0))
    if name.isRecurrent { recurrent.insert(layer) }
    if name.makesKeys { attention.insert(layer) }
    if name.isJoined { jointLayers.insert(layer) }
  }

  /// Whether a layer keeps keys and values: a joint matrix alone does not say so where the layer has a state, too.
  func keeps(_ layer: Int) -> Bool {
    attention.contains(layer) || jointLayers.contains(layer) && !recurrent.contains(layer)
  }
}

/// What the name of a tensor says, such as `blk.3.ffn_up_exps.weight`.
struct TensorName {
  let text: String
  /// The layer it belongs to.
  let layer: Int?
  private let part: Substring
  private let isNumbered: Bool

  init(_ text: String) {
    self.text = text
    let words = text.split(separator: ".")
    let isLayer = words.count > 2 && words[0] == "blk"
    layer = isLayer ? Int(words[1]) : nil
    part = isLayer ? words[2] : words.first ?? ""
    isNumbered = isLayer && words.count > 3 && Int(words[3]) != nil
  }

  /// Whether it is one of the experts: all of a layer in one tensor, or a tensor each.
  var isExpert: Bool { part.hasSuffix("_exps") || part.hasSuffix("_chexps") || isNumbered && part.hasPrefix("ffn_") }

  /// Whether it makes keys, from which a cache is kept.
  var makesKeys: Bool { part == "attn_k" || part == "attn_kv_a_mqa" }

  /// Whether it makes queries, keys and values at once.
  var isJoined: Bool { part == "attn_qkv" }

  /// Whether it makes a state of fixed size.
  var isRecurrent: Bool { part.hasPrefix("ssm_") || part.hasPrefix("time_mix_") || part.hasPrefix("shortconv") }
}
