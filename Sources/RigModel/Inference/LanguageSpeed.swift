extension LanguageRun {
  var promptTime: PromptTime {
    PromptTime(shape, quantization, tokens: Double(request.context(of: model)), request, rig.fit)
  }

  /// The speed of prompts on one copy.
  func prompt(_ split: LayerSplit) -> SpeedFigure? {
    let time = request.spread == .tensor ? promptTime.time(rig.devices[0]).map { $0 / Double(split.shares.count) } : nil
    guard let time = time ?? promptTime.time(split, on: rig.devices) else { return nil }
    return used(split).map(\.limited.prompt).slowest(SpeedFigure(time: time, Spread.prompt))
  }

  /// The speed of one stream on one copy.
  func speed(_ split: LayerSplit) -> SpeedFigure? {
    if let measured = measured(split) { return guessed(measured) }
    guard let time = time(split, work) else { return nil }
    let devices = used(split)
    var spread = Spread(devices, work, engine: request.engine)
    if request.spread == .tensor { spread = spread.and(Spread(TensorSplit.spread)) }
    if request.parallel > 1 { spread = spread.and(Spread(LanguageRun.parallelSpread)) }
    let figure = SpeedFigure(time: time.time, roofline: time.roofline, spread)
    return guessed(devices.map(\.limited.decode).slowest(figure))
  }

  /// The speed of one stream with a part in main memory, whose own speed is a range.
  func speed(_ spill: Spill) -> SpeedFigure? {
    let memory = rig.mainMemory.speed
    func time(_ speed: Double) -> DecodeTime? { spill.time(work, on: rig.devices, speed: speed) }
    guard let low = time(memory.low), let best = time(memory.best), let high = time(memory.high) else { return nil }
    let spread = Spread(used(spill.split), work, engine: request.engine)
    let figure = SpeedFigure(
      low: SpeedFigure(time: low.time, spread).low, best: 1000 / best.time,
      high: min(SpeedFigure(time: high.time, spread).high, 1000 / high.roofline))
    return guessed(figure)
  }

  /// ln of how far several requests at once may be off, which few have measured.
  private static let parallelSpread = 0.6

  func used(_ split: LayerSplit) -> [InferenceDevice] { split.shares.map { rig.devices[$0.device] } }

  /// The time of one token of one stream.
  private func time(_ split: LayerSplit, _ work: DecodeWork) -> DecodeTime? {
    if request.spread == .tensor {
      return TensorSplit(memory, rig.devices).flatMap { $0.time(work, rig.devices) }
    }
    let alone = DecodeTime(work, split, on: rig.devices)
    return request.parallel > 1 ? alone.flatMap { together($0, split, work) } : alone
  }

  /// Of several requests: t(n) = t(1) + (n − 1) × (1000 × kv × K ÷ BW + p), and experts of all requests are read.
  private func together(_ alone: DecodeTime, _ split: LayerSplit, _ work: DecodeWork) -> DecodeTime? {
    guard let others = othersTime(split, work) else { return nil }
    let more = work.readTogether(request.parallel) - work.read
    let roofline = split.shares.reduce(alone.roofline) { sum, share in
      let part = Double(share.layers) / Double(split.layers)
      let read = more + Double(request.parallel - 1) * work.kept
      return sum + part * 1000 * read / (rig.devices[share.device].bandwidth ?? .infinity)
    }
    return DecodeTime(time: alone.time + others, roofline: roofline)
  }

  /// What the other requests take of a token's time, in ms; `nil` when a speed is unknown.
  func othersTime(_ split: LayerSplit, _ work: DecodeWork) -> Double? {
    guard request.parallel > 1, request.spread != .tensor else { return 0 }
    guard let prompt = promptTime.time(split, on: rig.devices) else { return nil }
    let more = work.readTogether(request.parallel) - work.read
    let others = Double(request.parallel - 1)
    var time = others * prompt
    for share in split.shares {
      guard let bandwidth = rig.devices[share.device].bandwidth else { return nil }
      let part = Double(share.layers) / Double(split.layers)
      time += part * 1000 * (more + others * rig.fit.decode.cache * work.kept) / bandwidth
    }
    return time
  }

  private func measured(_ split: LayerSplit) -> SpeedFigure? {
    guard request.countsMeasured, request.parallel == 1, request.spread != .tensor,
      request.engine == RunRequest.usualEngine, let first = used(split).first,
      used(split).allSatisfy({ $0.peak == $0.unlimitedPeak }), request.cache == .f16
    else { return nil }
    return SpeedFigure(
      measured: rig.measured(model, on: first.part), on: used(split), quantization, at: depth,
      time: { depth in time(split, DecodeWork(shape, quantization, depth: depth, request, rig.fit))?.time })
  }

  static let guessing = (best: 1.5, high: 2.2)

  /// With guessed tokens 1.5 times as fast, between as fast and 2.2 times.
  ///
  /// Source: measured rows of the catalog with speculation or layers that guess, 2026-11.
  private func guessed(_ figure: SpeedFigure) -> SpeedFigure {
    guard request.guessesAhead else { return figure }
    let (best, high) = LanguageRun.guessing
    return SpeedFigure(low: figure.low, best: figure.best * best, high: figure.high * high, basis: figure.basis)
  }

  /// For each device the share of the time in which it works: all of it, or its turn.
  var shares: [Double] {
    splits.reduce(into: [Double](repeating: 0, count: rig.devices.count)) { sum, split in
      let turns = request.spread == .tensor ? nil : turns(split)
      for (place, share) in split.shares.enumerated() { sum[share.device] = turns?[place] ?? 1 }
    }
  }

  func shares(_ split: LayerSplit) -> [Double] {
    var sum = [Double](repeating: 0, count: rig.devices.count)
    for (share, turn) in zip(split.shares, turns(split)) { sum[share.device] = turn }
    return sum
  }

  /// Each device's share of a token's time.
  private func turns(_ split: LayerSplit) -> [Double] {
    let times = split.shares.map { Double($0.layers) * (work.time(rig.devices[$0.device]) ?? 1) }
    let sum = times.reduce(0, +)
    return times.map { sum > 0 ? $0 / sum : 0 }
  }
}

extension [Slowdown] {
  /// A figure with the limits of several devices that wait for each other: the slowest counts.
  fileprivate func slowest(_ figure: SpeedFigure) -> SpeedFigure {
    self.min { $0.best < $1.best }.map { $0(figure) } ?? figure
  }
}
