import Foundation

@testable import RigModel

extension DrawnRun {
  var lines: [String] { [head, fits] + memory + speeds + terms + bound + work + costs }

  private var head: String {
    let parts = plan.lines(in: catalog).map { "\($0.quantity) \($0.part.id)" }.joined(separator: ", ")
    return "run \(seed): \(model.id) on " + parts
  }

  private var fits: String {
    let shares = run.split?.shares.map { "\($0.layers) on \($0.device)" }.joined(separator: ", ") ?? "no split"
    let names = catalog.fit.usualQuantizations(of: model).map(\.name).joined(separator: " ")
    return "fit: \(fit), \(run.quantization?.name ?? "-"), \(shares), \(run.spilledLayers) spilled, "
      + "\(run.copies) copies, context \(run.context), depth \(run.depth), "
      + "of \(names), asked \(catalog.fit.askedQuantization(of: model)?.name ?? "-"), fits \(canFit)"
  }

  private var fit: String {
    switch run.fit {
    case .devices: "on devices"
    case .mainMemory(let spilled, let isKnown): "\(text(spilled.value)) GiB in main memory (\(isKnown))"
    case .no(let obstacle): "no, \(obstacle)"
    case .unknown: "unknown"
    }
  }

  private var canFit: String {
    "\(rig.fitsDevices(model, quantization, request)) \(rig.parallelFit(run).map { "\($0)" } ?? "?")"
  }

  private var memory: [String] {
    let used = rig.devices.indices.map { run.used(on: $0)?.value }
    let machine = rig.mainMemory
    return [
      line("need", [run.need?.value] + used),
      line(
        "machine", [machine.capacity?.value, machine.speed.low, machine.speed.best, machine.speed.high, machine.link]),
    ]
      + (run.memory.map { memory in
        [line("memory", [memory.fileGigabytes] + [memory.body, memory.head, memory.cache, memory.layer].map(\.value))]
      } ?? [])
  }

  private var speeds: [String] {
    let draw = run.draw.map { [$0.low, $0.best, $0.high].map(\.value) } ?? []
    return [
      line("speed", figure(run.speed) + [Double(run.speed?.rows ?? 0)]), line("total", figure(run.total)),
      line("prompt", figure(run.prompt) + [run.firstToken]), line("draw", draw),
    ]
  }

  func figure(_ figure: SpeedFigure?) -> [Double?] { [figure?.low, figure?.best, figure?.high] }

  private var terms: [String] {
    let (image, speech) = (rig.imageTerms(of: run), rig.speechTerms(of: run))
    return [
      line("terms", numbers(rig.terms(of: run))), line("prompt terms", numbers(rig.promptTerms(of: run))),
      line("media", [image?.work, image?.rate, speech?.encoding, speech?.writing]),
    ]
  }

  private func numbers(_ terms: SpeedTerms?) -> [Double] {
    terms.map { [$0.reading, $0.computing, $0.layers, $0.handover, $0.others, $0.mainMemory, $0.factor] } ?? []
  }

  private var cards: [InferenceDevice] {
    catalog.parts.compactMap { part in
      part.gpu.map { InferenceDevice(part, $0, unlimited: part, catalog.fit) }
    }
  }

  private var bound: [String] {
    guard let bound = ModelBound(plan, in: catalog) else { return ["no bound"] }
    let spilled = bound.spillSpeed(plan.lines(in: catalog), of: plan, in: catalog)
    return [line("bound", [bound.need, bound.tableLayers, bound.perMainMemory, bound.speedNeed, spilled])]
      + cards.map { line("bound of \($0.part)", numbers(bound, $0)) } + [line("at most", most(bound))]
  }

  private func numbers(_ bound: ModelBound, _ card: InferenceDevice) -> [Double?] {
    let speed = bound.speed(card)
    return [bound.holds(card), bound.holdsInTime(card), bound.alone(on: card)]
      + [speed.time, speed.measured, speed.layers, speed.room]
  }

  /// The highest speeds of rigs of none, one and two cards, alone and with more of another one.
  private func most(_ bound: ModelBound) -> [Double?] {
    let speeds = cards.map(bound.speed)
    let further: [SpeedBound.Device?] = [nil, speeds[2], speeds[0].or(speeds[1])]
    let settled = [[], [(speeds[0], 1)], [(speeds[0], 2), (speeds[1], 1)]]
    return settled.flatMap { settled in
      further.map { further in bound.speedBound?.most(settled.map { (device: $0.0, count: $0.1) }, further, memory: 60)
      }
    }
  }

  private var work: [String] {
    let power = Estimate(of: plan, in: catalog).power
    let range = WorkingRange(of: plan, power, in: catalog)
    let speed = WorkSpeed(plan, on: PlanRuns(plan, in: catalog), in: catalog)
    let rented = RentedMachine(gpu: "gpu-0", devices: 0.5, vram: Gibibytes(8), memory: Gibibytes(32))
    let other = speed.flatMap { $0.run(on: rented, in: catalog) }
    let least = catalog.leastCard(for: model, in: plan)
    let within = range.map { range in
      [range.low, range.high, range.low * 0.99, range.high * 1.01].map(range.contains)
    }
    return [
      line("watts", [range?.low.value, range?.high.value])
        + ", has \((within ?? []).map { "\($0)" }.joined(separator: " "))",
      line("beside half a card", [speed?.rig.total?.best, other?.total?.best, other.flatMap { speed?.ratio($0) }]),
      "least card: \(least.map { "\($0.part.id) \($0.quantization?.name ?? "-") \(text($0.price?.units))" } ?? "none")",
    ]
  }

  func line(_ name: String, _ values: [Double?]) -> String {
    "\(name): " + values.map(text).joined(separator: ", ")
  }

  /// Six digits, whatever the size.
  func text(_ number: Double?) -> String { number.map { String(format: "%.6g", $0) } ?? "?" }
}
