import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let gpus = PaneID("G")
}

extension Row.Note {
  fileprivate static let noGPU = Row.Note("no GPU yet: P, then Space adds one")
}

/// How many GPUs, and the memory of each device.
struct GPUsPane: Pane {
  /// The most devices that get a bar each; more share one bar a model.
  static let mostBars = 8

  let id = PaneID.gpus
  let spec = PaneSpec(
    name: "GPUs", leastHeight: 4, column: .init(at80: 1, at120: 1, at200: 1), foldRank: 4,
    bindings: LineBindings.part)

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { GPUsPane.rows(of: estimate.gpus) }

  private static func rows(of gpus: GPUSummary) -> Int {
    max(2, gpus.models.reduce(0) { $0 + 1 + bars($1, of: gpus) })
  }

  private static func bars(_ model: GPUCount, of gpus: GPUSummary) -> Int {
    gpus.devices > mostBars ? 1 : model.cards * model.gpu.devices
  }

  func rows(in scene: Scene) -> PaneRows {
    let gpus = scene.estimate.gpus
    guard !gpus.models.isEmpty else { return [.note(.noGPU)] }
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= GPUsPane.rows(of: gpus)
    var first = 0
    let rows = gpus.models.flatMap { model -> [Row] in
      let bars = isTall ? GPUsPane.bars(model, of: gpus) : 1
      defer { first += bars }
      return [.line(scene.gpuLine(model))] + (first..<first + bars).map { Row.detail($0) }
    }
    return PaneRows(rows)
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
        writeBar(String(index + 1), model.gpu, of: gpus, device: index, on: &line, scene)
      } else if devices > GPUsPane.mostBars {
        writeBar("× \(devices)", model.gpu, of: gpus, device: before, on: &line, scene)
      } else {
        writeBarsBeside(devices, on: &line)
      }
      return
    }
  }

  private func bars(after line: LineID, _ rows: PaneRows) -> Int {
    guard let start = rows.firstIndex(of: .line(line)) else { return 0 }
    return rows[(start + 1)...].prefix { $0.line == nil }.count
  }

  /// A bar as long as the device is large beside the largest one, filled by the goal's model.
  private func writeBar(
    _ label: String, _ gpu: GPU, of gpus: GPUSummary, device: Int, on line: inout Line, _ scene: Scene
  ) {
    let used = scene.estimate.runs.goal.flatMap { $0.used(on: device) }
    let memory = Numbers.memory(gpu.vram)
    let text = used.map { tr("\(Numbers.short($0.value, decimals: 0)) of \(memory)") } ?? memory
    let start = line.put(label, x: 1, style: Style(.muted)) + 2
    let room = max(0, line.columns - start - line.width(of: text) - 3)
    let share = gpus.largestDevice.value > 0 ? (used ?? gpu.vram) / gpus.largestDevice : 0
    line.putBar(full: min(room, Int((Double(room) * share).rounded())), of: room, x: start, style: Style(.own))
    line.putRight(text, endingAt: line.columns - 1, style: Style(.muted))
  }

  private func writeBarsBeside(_ devices: Int, on line: inout Line) {
    let width = max(1, min(16, (line.columns - 2) / max(1, devices) - 1))
    for device in 0..<devices {
      line.putBar(full: width, of: width, x: 1 + device * (width + 1), style: Style(.own))
    }
  }
}

extension Scene {
  /// The line of a GPU model.
  fileprivate func gpuLine(_ model: GPUCount) -> LineID { .gpu(catalog.index(of: model.part.id) ?? 0) }
}
