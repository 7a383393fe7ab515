import RigModel
import RigReport
import TerminalUI

/// The memory of devices as bars on one scale, filled by the goal's model, and what it would hold.
struct DeviceBars {
  /// Sizes of dense models that ticks stand for, in 10^9 weights.
  private static let sizes = [8.0, 14, 24, 32, 70, 120]
  /// The least room that a bar keeps beside what is said of a device.
  private static let leastBar = 12
  private let scene: Scene
  private let columns: Int
  private let gpus: GPUSummary
  /// The first column of the bars, behind the longest label.
  private let start: Int
  /// Columns for what is said of a device.
  private var wordRoom = 0

  init(_ scene: Scene, _ columns: Int) {
    (self.scene, self.columns, gpus) = (scene, columns, scene.estimate.gpus)
    let isMany = gpus.devices > GPUsPane.mostBars
    start = 2 + (isMany ? gpus.models.map { DeviceBars.label($0).count }.max() ?? 1 : 1)
    wordRoom = longestWords
  }

  /// What the bar of all devices of a model is called.
  static func label(_ model: GPUCount) -> String { "× \(model.cards * model.gpu.devices)" }

  /// A bar as long as the device is large beside the largest one.
  /// - Parameter device: its place among all.
  func write(_ model: GPUCount, device: Int, label: String, on line: inout Line) {
    let gpu = model.gpu
    let used = scene.estimate.runs.goal.flatMap { $0.used(on: device) }
    line.put(label, x: 1, style: Style(.muted))
    let length = Int((Double(room) * gpu.vram.value / max(gpus.largestDevice.value, 0.01)).rounded())
    draw((used ?? gpu.vram).value / gpu.vram.value, of: length, x: start, on: &line)
    let text = words(model, device).first { line.width(of: $0) <= wordRoom } ?? ""
    line.putRight(text, endingAt: columns - 1, style: Style(.muted))
  }

  /// The bars of some devices beside each other.
  func writeBeside(_ model: GPUCount, devices: Range<Int>, on line: inout Line) {
    let width = max(1, min(16, (columns - 2) / max(1, devices.count) - 1))
    for (place, device) in devices.enumerated() {
      let used = scene.estimate.runs.goal.map { $0.used(on: device) ?? Gibibytes(0) }
      draw((used ?? model.gpu.vram).value / model.gpu.vram.value, of: width, x: 1 + place * (width + 1), on: &line)
    }
  }

  private func draw(_ share: Double, of length: Int, x: Int, on line: inout Line) {
    let full = line.putFill(.solid, share, of: length, x: x, style: Style(.own))
    if full < length { line.putFill(.faint, 1, of: length - full, x: x + full, style: Style(.frame)) }
  }

  /// `18 of 24 GB  347 GB/s  250 W`, and shorter ones.
  private func words(_ model: GPUCount, _ device: Int) -> [String] {
    let memory = Numbers.memory(model.gpu.vram)
    let used = scene.estimate.runs.goal.flatMap { $0.used(on: device) }
    let text = used.map { tr("\(Numbers.short($0.value, decimals: 0)) of \(memory)") } ?? memory
    let speed = model.gpu.bandwidth.map { "  \(Numbers.grouped($0.value)) \("GB/s".spoken)" } ?? ""
    let watts = "  " + Numbers.watts(Draw(of: model.part).peak / Double(model.gpu.devices))
    return [text + speed + watts, text + speed, text]
  }

  /// The columns of the longest words of all devices that leave a bar.
  private var longestWords: Int {
    let most = columns - start - DeviceBars.leastBar - 2
    let said = gpus.models.flatMap { model in places(of: model).map { words(model, $0) } }
    let all = (0..<3).map { kind in said.map { $0[kind].count }.max() ?? 0 }
    return all.first { $0 <= most } ?? all[2]
  }

  /// The places of a model's devices that may differ in what is said of them.
  private func places(of model: GPUCount) -> Range<Int> {
    let first = gpus.models.prefix { $0.part.id != model.part.id }.reduce(0) { $0 + $1.cards * $1.gpu.devices }
    return first..<first + (gpus.devices > GPUsPane.mostBars ? 1 : model.cards * model.gpu.devices)
  }

  /// Columns of the longest bar.
  private var room: Int { max(0, columns - start - wordRoom - 2) }

  /// Where the weights of dense models end in the largest device, at 4 bits: `│8B  │24B Q4`.
  func writeScale(on line: inout Line) {
    guard let bits = scene.catalog.fit.quantization("q4_k_m")?.body, gpus.largestDevice.value > 0 else { return }
    let ticks = DeviceBars.sizes.map { size in
      (place: size * bits / 8 * 1e9 / 1_073_741_824 / gpus.largestDevice.value * Double(room), name: "\(Int(size))B")
    }
    var end = columns - 1
    var isLast = true
    for tick in ticks.reversed() where tick.place <= Double(room) {
      let (x, name) = (start + Int(tick.place), isLast ? tick.name + " Q4" : tick.name)
      guard x + 1 + name.count <= end else { continue }
      line.put(.bar, x: x, style: Style(.muted))
      line.put(name, x: x + 1, style: Style(.muted))
      (end, isLast) = (x - 1, false)
    }
  }

  /// `all  66 of 72 GB  2.9–9.2 tok/s`: what the goal's model takes of all devices, and how fast it is.
  func writeSum(on line: inout Line) {
    guard let run = scene.estimate.runs.goal else { return }
    let label = line.put(tr("all"), x: 1, style: Style(.muted)) + 2
    guard run.runs else {
      line.put(tr("the goal's model does not fit"), x: label, style: Style(.bad), maxColumns: columns - label)
      return
    }
    let used = (0..<gpus.devices).compactMap { run.used(on: $0)?.value }.reduce(0, +)
    let memory = tr("\(Numbers.short(used, decimals: 0)) of \(Numbers.memory(gpus.vram))")
    let speed = "\(ModelWords.ends(run.speed)) \(run.model.task.speedUnit)"
    let right = line.putRight(memory, endingAt: columns - 1, style: Style(.muted))
    line.put(speed, x: label, style: Style.normal.bold, maxColumns: columns - right - label - 2, ellipsis: true)
  }
}
