import RigModel
import RigReport
import TerminalUI

/// How many GPUs, and the memory of each device.
struct GPUsPane: Pane {
  /// The most devices that get a bar each; more share one bar a model.
  static let mostBars = 8

  let id = PaneID.gpus
  let letter: Character = "G"
  let name = "GPUs"
  let bindings = LineBindings.part

  /// Rows that everything would fill.
  static func wantedRows(_ gpus: GPUSummary) -> Int {
    max(2, gpus.models.reduce(0) { $0 + 1 + bars($1, of: gpus) })
  }

  private static func bars(_ model: GPUCount, of gpus: GPUSummary) -> Int {
    gpus.devices > mostBars ? 1 : model.cards * model.gpu.devices
  }

  func rows(in scene: Scene) -> [Row] {
    let gpus = scene.estimate.gpus
    guard !gpus.models.isEmpty else { return [.note(.noGPU)] }
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= GPUsPane.wantedRows(gpus)
    var first = 0
    return gpus.models.flatMap { model -> [Row] in
      let bars = isTall ? GPUsPane.bars(model, of: gpus) : 1
      defer { first += bars }
      return [.line(scene.gpuLine(model))] + (first..<first + bars).map { Row.detail($0) }
    }
  }

  func figure(in scene: Scene) -> String { String(scene.estimate.gpus.cards) }

  func detail(in scene: Scene, columns: Int) -> String {
    let gpus = scene.estimate.gpus
    guard gpus.cards > 0 else { return "" }
    return "\(Numbers.memory(gpus.vram)), \(Words.count(Double(gpus.devices), "device"))"
  }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    switch row {
    case .line(let line): drawModel(line, in: rect, on: &canvas, scene)
    case .detail(let index): drawBars(index, in: rect, on: &canvas, scene)
    case .note(let note):
      canvas.put(note.rawValue, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 1)
    case .heading, .blank: break
    }
  }

  private func drawModel(_ line: LineID, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    guard let model = scene.estimate.gpus.models.first(where: { scene.gpuLine($0) == line }) else { return }
    let size = "\(Numbers.memory(model.gpu.vram)) each"
    let stepper = rect.maxX - 1 - canvas.width(of: size) - 8
    let name = canvas.put(model.part.name, x: rect.x + 1, y: rect.y, maxColumns: stepper - rect.x - 2, ellipsis: true)
    let count = scene.typed(.quantity(model.part.id)) ?? String(model.cards)
    let x = min(stepper, rect.x + max(13, name + 2))
    canvas.putStepper(count, x: x, y: rect.y, columns: 5, canAct: true)
    canvas.putRight(size, endingAt: rect.maxX - 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 20)
  }

  private func drawBars(_ index: Int, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rows = rows(in: scene)
    let gpus = scene.estimate.gpus
    var before = 0
    for model in gpus.models {
      let bars = bars(after: scene.gpuLine(model), rows)
      defer { before += bars }
      guard index < before + bars else { continue }
      let devices = model.cards * model.gpu.devices
      if bars == devices {
        drawBar(String(index + 1), model.gpu, of: gpus, in: rect, on: &canvas)
      } else if devices > GPUsPane.mostBars {
        drawBar("× \(devices)", model.gpu, of: gpus, in: rect, on: &canvas)
      } else {
        drawBarsBeside(devices, in: rect, on: &canvas)
      }
      return
    }
  }

  private func bars(after line: LineID, _ rows: [Row]) -> Int {
    guard let start = rows.firstIndex(of: .line(line)) else { return 0 }
    return rows[(start + 1)...].prefix { $0.line == nil }.count
  }

  /// A bar as long as the device is large beside the largest one.
  private func drawBar(_ label: String, _ gpu: GPU, of gpus: GPUSummary, in rect: Rect, on canvas: inout Canvas) {
    let text = Numbers.memory(gpu.vram)
    let used = canvas.put(label, x: rect.x + 1, y: rect.y, style: Style(.muted)) + 2
    let room = max(0, rect.width - used - canvas.width(of: text) - 3)
    let share = gpus.largestDevice.value > 0 ? gpu.vram / gpus.largestDevice : 0
    let full = Int((Double(room) * share).rounded())
    canvas.putBar(full: full, of: room, x: rect.x + used, y: rect.y, style: Style(.own))
    canvas.putRight(text, endingAt: rect.maxX - 1, y: rect.y, style: Style(.muted))
  }

  private func drawBarsBeside(_ devices: Int, in rect: Rect, on canvas: inout Canvas) {
    let width = max(1, min(16, (rect.width - 2) / max(1, devices) - 1))
    for device in 0..<devices {
      let x = rect.x + 1 + device * (width + 1)
      canvas.putBar(full: width, of: width, x: x, y: rect.y, style: Style(.own))
    }
  }
}

extension Scene {
  /// The line of a GPU model.
  fileprivate func gpuLine(_ model: GPUCount) -> LineID { .gpu(catalog.index(of: model.part.id) ?? 0) }
}

extension Canvas {
  /// Draws a bar, full up to some cell.
  mutating func putBar(full: Int, of width: Int, x: Int, y: Int, style: Style) {
    let full = min(max(0, full), width)
    fill(Rect(x: x, y: y, width: full, height: 1), with: glyphs.barFull, style: style)
    fill(Rect(x: x + full, y: y, width: width - full, height: 1), with: glyphs.barEmpty, style: Style(.muted))
  }
}
