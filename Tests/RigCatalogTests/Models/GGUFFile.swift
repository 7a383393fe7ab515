/// Makes GGUF files: headers as programs write them, without weights.
struct GGUFFile {
  /// What a key holds.
  enum Value {
    case count(UInt32)
    case long(UInt64)
    case real(Float)
    case flag(Bool)
    case text(String)
    case numbers([Int32])
    case flags([Bool])
    case texts([String])
    case lists(depth: Int)
  }

  var version: UInt32 = 3
  var keys: [(name: String, value: Value)] = []
  var tensors: [(name: String, dimensions: [UInt64], type: UInt32)] = []

  /// The bytes of the header.
  var bytes: [UInt8] {
    var bytes = Array("GGUF".utf8) + little(version) + little(UInt64(tensors.count)) + little(UInt64(keys.count))
    for key in keys { bytes += text(key.name) + value(key.value) }
    for tensor in tensors {
      bytes += text(tensor.name) + little(UInt32(tensor.dimensions.count))
      bytes += tensor.dimensions.flatMap { little($0) } + little(tensor.type) + little(UInt64(0))
    }
    return bytes
  }

  private func value(_ value: Value) -> [UInt8] {
    switch value {
    case .count(let number): little(UInt32(4)) + little(number)
    case .long(let number): little(UInt32(10)) + little(number)
    case .real(let number): little(UInt32(6)) + little(number.bitPattern)
    case .flag(let flag): little(UInt32(7)) + [flag ? 1 : 0]
    case .text(let word): little(UInt32(8)) + text(word)
    case .numbers(let all): list(5, all.count) + all.flatMap { little($0) }
    case .flags(let all): list(7, all.count) + all.map { $0 ? 1 : 0 }
    case .texts(let all): list(8, all.count) + all.flatMap(text)
    case .lists(let depth):
      little(UInt32(9)) + (0..<depth).flatMap { _ in little(UInt32(9)) + little(UInt64(1)) } + little(UInt32(4))
        + little(UInt64(0))
    }
  }

  private func list(_ type: UInt32, _ count: Int) -> [UInt8] {
    little(UInt32(9)) + little(type) + little(UInt64(count))
  }

  func text(_ text: String) -> [UInt8] { little(UInt64(text.utf8.count)) + Array(text.utf8) }

  func little(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.littleEndian, Array.init) }
}

/// A language model of which a file can be made.
struct GGUFShape {
  var family = "llama"
  var name = "Nova 8B Instruct"
  var layers = 32
  var hidden: UInt64 = 4096
  var vocabulary: UInt64 = 128_256
  var heads: UInt64 = 32
  var keyHeads: UInt64 = 8
  var width: UInt64 = 128
  var inner: UInt64 = 14336
  var experts: UInt64 = 0
  var used: UInt32 = 0
  var isTied = false
  var fileType: UInt32 = 15
  var more: [(name: String, value: GGUFFile.Value)] = []

  /// The file: matrices in Q4_K, the output and the way down in Q6_K, norms in F32.
  var file: GGUFFile {
    var file = GGUFFile(keys: keys, tensors: [("token_embd.weight", [hidden, vocabulary], 12)])
    file.tensors.append(("output_norm.weight", [hidden], 0))
    if !isTied { file.tensors.append(("output.weight", [hidden, vocabulary], 14)) }
    for layer in 0..<layers { file.tensors += tensors(of: "blk.\(layer).") }
    return file
  }

  private var keys: [(name: String, value: GGUFFile.Value)] {
    let counts: [(String, UInt64)] = [
      ("block_count", UInt64(layers)), ("context_length", 40960), ("embedding_length", hidden),
      ("attention.head_count", heads), ("attention.head_count_kv", keyHeads), ("attention.key_length", width),
      ("attention.value_length", width),
    ]
    let mixture = experts > 0 ? [("expert_count", experts), ("expert_used_count", UInt64(used))] : []
    let general: [(name: String, value: GGUFFile.Value)] = [
      ("general.architecture", .text(family)), ("general.name", .text(name)), ("general.file_type", .count(fileType)),
      ("general.license", .text("apache-2.0")), ("tokenizer.ggml.tokens", .texts(["<s>", "</s>"])),
    ]
    let all = general + (counts + mixture).map { ("\(family).\($0.0)", .count(UInt32($0.1))) }
    return all.filter { key in !more.contains { $0.name == key.name } } + more
  }

  private func tensors(of layer: String) -> [(name: String, dimensions: [UInt64], type: UInt32)] {
    let attention: [(name: String, dimensions: [UInt64], type: UInt32)] = [
      ("attn_norm.weight", [hidden], 0), ("attn_q.weight", [hidden, heads * width], 12),
      ("attn_k.weight", [hidden, keyHeads * width], 12), ("attn_v.weight", [hidden, keyHeads * width], 14),
      ("attn_output.weight", [heads * width, hidden], 12), ("ffn_norm.weight", [hidden], 0),
    ]
    let (end, count) = experts > 0 ? ("_exps.weight", [experts]) : (".weight", [])
    let feed: [(name: String, dimensions: [UInt64], type: UInt32)] = [
      ("ffn_gate" + end, [hidden, inner] + count, 12), ("ffn_up" + end, [hidden, inner] + count, 12),
      ("ffn_down" + end, [inner, hidden] + count, 14),
    ]
    let router: [(name: String, dimensions: [UInt64], type: UInt32)] =
      experts > 0 ? [("ffn_gate_inp.weight", [hidden, experts], 0)] : []
    return (attention + router + feed).map { (layer + $0.name, $0.dimensions, $0.type) }
  }
}
