extension SpeedFigure {
  /// The speed that measured rows of the same device, number, model and quantization give; `nil` without such rows.
  ///
  /// Each row is brought to the depth by the formula's ratio; the median counts, between all of them ± 10 %.
  /// - Parameters:
  ///   - rows: the measured rows of the model.
  ///   - devices: the devices that are used, which must be alike.
  ///   - quantization: how the weights are stored.
  ///   - time: what the formula gives at a depth, in ms.
  ///   - depth: tokens kept at which the speed is told.
  init?(
    measured rows: [MeasuredSpeed], on devices: [InferenceDevice], _ quantization: Quantization, at depth: Double,
    time: (Double) -> Double?
  ) {
    guard let device = devices.first, devices.allSatisfy({ $0.part == device.part }), let here = time(depth) else {
      return nil
    }
    let fitting = rows.filter { row in
      row.gpu == device.part && row.gpuCount == devices.count && row.quantization.lowercased() == quantization.name
        && row.isPlainDecode
    }
    // What was measured on this very machine counts before what others measured.
    let own = fitting.filter(\.isOwn)
    let counted = own.isEmpty ? fitting : own
    let speeds = counted.map { row in row.value * ((row.depth.flatMap { time($0) } ?? here) / here) }.sorted()
    guard let first = speeds.first, let last = speeds.last else { return nil }
    let middle = speeds.count / 2
    let median = speeds.count.isMultiple(of: 2) ? (speeds[middle - 1] + speeds[middle]) / 2 : speeds[middle]
    self.init(low: first * 0.9, best: median, high: last * 1.1, basis: .measured(counted))
  }
}

extension MeasuredSpeed {
  /// Whether it tells one stream of tokens of devices that take turns, without guessed tokens.
  var isPlainDecode: Bool {
    guard metric == .generation, confidence.isComparable else { return false }
    let words = (engine + " " + test).lowercased()
    return !["specul", "tensor", "mtp", "row split", "draft", "parallel"].contains { words.contains($0) }
  }
}
