/// A model of which a part lies in main memory.
struct Spill {
  /// What lies there.
  let memory: Gibibytes
  /// Layers whose weights, or whose experts, lie there.
  let layers: Int
  /// Whether experts alone lie there.
  let isExperts: Bool
  /// The layers on devices.
  let split: LayerSplit
  /// 10^9 bytes that are read there for a token.
  let read: Double

  /// Leaves to main memory what devices have no room for: of a dense model whole layers, of a mixture the experts of
  /// whole layers, so that attention, shared weights, output table and kept tokens stay on devices.
  /// - Returns: `nil` where a mixture's dense part does not fit, or where nothing is known of its experts.
  /// - Parameter atLeast: layers whose experts lie there though devices may have room for them.
  init?(_ memory: ModelMemory, _ work: DecodeWork, on devices: [InferenceDevice], atLeast: Int = 0) {
    guard !devices.isEmpty else { return nil }
    if work.shape.kind.hasExperts {
      guard let experts = Spill.experts(memory, work, devices, atLeast) else { return nil }
      self = experts
    } else {
      split = LayerSplit(filling: devices, memory)
      layers = memory.layers - split.placed
      isExperts = false
      self.memory = memory.layer * Double(layers)
      read = Double(layers) / Double(memory.layers) * (work.read + work.kept)
    }
  }

  private init(memory: Gibibytes, layers: Int, split: LayerSplit, read: Double) {
    (self.memory, self.layers, self.split, self.read) = (memory, layers, split, read)
    isExperts = true
  }

  /// Experts = body × E ÷ (P − tables), E the parameters of all experts.
  static func experts(_ memory: ModelMemory, _ shape: LanguageShape) -> Gibibytes? {
    let tables = (shape.isTied ? 1 : 2) * shape.table
    return shape.inExperts.map { memory.body * ($0 / max(shape.parameters - tables, $0)) }
  }

  /// Experts of so many layers, of which the share that a token uses is read.
  private static func experts(
    _ memory: ModelMemory, _ work: DecodeWork, _ devices: [InferenceDevice], _ atLeast: Int
  ) -> Spill? {
    guard let experts = experts(memory, work.shape), let used = work.shape.usedShare else { return nil }
    let room = devices.reduce(Gibibytes.zero) { $0 + max(.zero, $1.usable - ModelMemory.perDevice) }
    let free = room - memory.head - memory.buffer - (memory.body - experts) - memory.cache
    guard free >= .zero else { return nil }
    let layer = experts / Double(memory.layers)
    let placed = free < experts ? Int(free / layer) : memory.layers
    let there = min(memory.layers, max(atLeast, memory.layers - placed))
    let share = Double(there) / Double(memory.layers)
    return Spill(
      memory: experts * share, layers: there, split: LayerSplit(sharing: memory.layers, over: devices),
      read: experts.value * ModelMemory.gigabytesInGiB * used * share)
  }

  /// The time of a token in ms: what devices do and what main memory takes.
  ///
  /// Dense: share on devices × time there + 1000 × bytes read ÷ b. Experts: time as if all were on devices ×
  /// (1 − bytes read there ÷ all bytes read), not below 0, + 1000 × bytes read there ÷ b.
  /// - Parameter speed: what is read of main memory a second in GB.
  func time(_ work: DecodeWork, on devices: [InferenceDevice], speed: Double) -> DecodeTime? {
    guard let onDevices = DecodeTime(work, split, on: devices) else { return nil }
    let there = 1000 * read / speed
    guard isExperts else { return DecodeTime(time: onDevices.time + there, roofline: onDevices.roofline) }
    let rest = max(0, 1 - read / work.read)
    return DecodeTime(time: onDevices.time * rest + there, roofline: onDevices.roofline * rest)
  }

  /// The time of a token of a prompt in ms: that of devices, and weights that go over the slot once for 512 tokens at
  /// half its raw rate.
  func promptTime(_ prompt: PromptTime, on devices: [InferenceDevice], link: Double) -> Double? {
    prompt.time(split, on: devices).map { $0 + slotTime(link) }
  }

  /// What a token of a prompt waits for weights that come through the slot.
  func slotTime(_ link: Double) -> Double { memory.value * ModelMemory.gigabytesInGiB / (0.5 * link) / 512 * 1000 }
}
