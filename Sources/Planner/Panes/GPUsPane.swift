import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let gpus = PaneID("G")
}

extension Row.Note {
  fileprivate static let noGPU = Row.Note("no GPU yet: P, then Space adds one")
}

/// How many GPUs, and the memory of each device; with a goal how full it is.
struct GPUsPane: Pane {
  /// The most devices that get a bar each; more share one bar a model.
  static let mostBars = 8
  /// Below the bars what fits into a device, and what the goal's model takes of all.
  private static let (scale, sum) = (Row.detail(-1), Row.detail(-2))

  let id = PaneID.gpus
  let spec = PaneSpec(
    name: "GPUs", leastHeight: 4, column: .init(at80: 1, at120: 1, at200: 1), foldRank: 4,
    bindings: LineBindings.part)

  func wantedRows(_ estimate: Estimate, body: Int) -> Int {
    max(2, GPUsPane.rows(of: estimate.gpus) + GPUsPane.last(estimate).count)
  }

  /// Models of GPUs with their bars.
  private static func rows(of gpus: GPUSummary) -> Int { gpus.models.reduce(0) { $0 + 1 + bars($1, of: gpus) } }

  /// What stands below the bars, the most wanted first.
  private static func last(_ estimate: Estimate) -> [Row] {
    guard estimate.gpus.devices > 0 else { return [] }
    return estimate.runs.goal == nil ? [scale] : [sum, scale]
  }

  private static func bars(_ model: GPUCount, of gpus: GPUSummary) -> Int {
    gpus.devices > mostBars ? 1 : model.cards * model.gpu.devices
  }

  func rows(in scene: Scene) -> PaneRows {
    let gpus = scene.estimate.gpus
    guard !gpus.models.isEmpty else { return [.note(.noGPU)] }
    let spare = scene.layout.contentHeight(of: id, tab: id) - GPUsPane.rows(of: gpus)
    let isTall = spare >= 0
    var first = 0
    let rows = gpus.models.flatMap { model -> [Row] in
      let bars = isTall ? GPUsPane.bars(model, of: gpus) : 1
      defer { first += bars }
      return [.line(scene.gpuLine(model))] + (first..<first + bars).map { Row.detail($0) }
    }
    let last = GPUsPane.last(scene.estimate).prefix(max(0, spare))
    return PaneRows(rows + [GPUsPane.scale, GPUsPane.sum].filter(last.contains))
  }

  func figure(in scene: Scene) -> String { String(scene.estimate.gpus.cards) }

  func detail(in scene: Scene, columns: Int) -> String {
    let gpus = scene.estimate.gpus
    guard gpus.cards > 0 else { return "" }
    return "\(Numbers.memory(gpus.vram)), \(Words.count(Double(gpus.devices), "device"))"
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    switch row {
    case .line(let id): writeModel(id, on: &line, scene)
    case GPUsPane.scale: DeviceBars(scene, line.columns).writeScale(on: &line)
    case GPUsPane.sum: DeviceBars(scene, line.columns).writeSum(on: &line)
    case .detail(let index): writeBars(index, on: &line, scene)
    case .note(let note): line.put(note.words, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .heading, .blank: break
    }
  }

  private func writeModel(_ id: LineID, on line: inout Line, _ scene: Scene) {
    guard let model = scene.estimate.gpus.models.first(where: { scene.gpuLine($0) == id }) else { return }
    let limit = scene.typing(.limit(model.part.id)) ?? model.part.limit.map(Numbers.watts)
    let memory = Numbers.memory(model.gpu.vram)
    let size = limit.map { "\(memory) ≤\($0)" } ?? tr("\(memory) each")
    let stepper = line.columns - 1 - line.width(of: size) - 8
    let name = line.put(model.part.name, x: 1, maxColumns: stepper - 2, ellipsis: true)
    let count = scene.counting(model.part.id) ?? String(model.cards)
    line.putStepper(count, x: min(stepper, max(13, name + 2)), columns: 5, canAct: true)
    line.putRight(size, endingAt: line.columns - 1, style: Style(.muted), maxColumns: line.columns - 20)
  }

  private func writeBars(_ index: Int, on line: inout Line, _ scene: Scene) {
    let rows = rows(in: scene)
    let gpus = scene.estimate.gpus
    var before = 0
    for model in gpus.models {
      let bars = bars(after: scene.gpuLine(model), rows)
      defer { before += bars }
      guard index < before + bars else { continue }
      let devices = model.cards * model.gpu.devices
      if bars == devices {
        DeviceBars(scene, line.columns).write(model, device: index, label: String(index + 1), on: &line)
      } else if devices > GPUsPane.mostBars {
        DeviceBars(scene, line.columns).write(model, device: before, label: DeviceBars.label(model), on: &line)
      } else {
        DeviceBars(scene, line.columns).writeBeside(model, devices: before..<before + devices, on: &line)
      }
      return
    }
  }

  private func bars(after line: LineID, _ rows: PaneRows) -> Int {
    guard let start = rows.firstIndex(of: .line(line)) else { return 0 }
    return rows[(start + 1)...].prefix { $0.line == nil && ![GPUsPane.scale, GPUsPane.sum].contains($0) }.count
  }
}

extension Scene {
  /// The line of a GPU model.
  fileprivate func gpuLine(_ model: GPUCount) -> LineID { .gpu(catalog.index(of: model.part.id) ?? 0) }
}
