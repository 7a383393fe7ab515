import RigModel

extension Report {
  /// The memory, model by model.
  var memorySection: Section {
    let models = estimate.gpus.models.map(memoryRow)
    let gpus = estimate.gpus
    let largest = memory(gpus.largestDevice)
    let sums = [
      Row(tr("All devices"), shown(.vram), Words.count(Double(gpus.devices), "device")),
      Row(tr("Largest device"), largest, tr("most image and speech models must fit in one device")),
    ]
    return Section(
      title: "Memory", columns: [.left("GPU"), .right("Memory"), .left("Devices")],
      rows: models.isEmpty ? [] : models + sums)
  }

  private func memoryRow(_ model: GPUCount) -> Row {
    let devices = model.cards * model.gpu.devices
    let vram = memory(model.gpu.cardVRAM * Double(model.cards))
    let remark = Words.count(Double(devices), "device") + tr(" of \(Numbers.memory(model.gpu.vram))")
    return Row("\(model.cards) × \(model.part.name.visible)", vram, remark)
  }

  /// Watts, heat and what they do to the room.
  var powerSection: Section {
    let rows = [
      row(.power, ratedRemark),
      row(.working, tr("GPUs at \(shown(.load).text) load")),
      row(.wall, supplyRemark),
      rangeRow,
      row(.idle, idleRemark),
      row(.heat, tr("all wall power ends in the room")),
      row(.room, roomRemark),
    ].compactMap(\.self)
    return Section(
      title: "Power and heat", columns: [.left(), .right("Figure"), .left("How")],
      rows: estimate.purchase.lines.isEmpty ? [] : rows, notes: hotNote)
  }

  private var ratedRemark: String {
    let kind = estimate.power.isWhole && !estimate.power.hasSupply ? tr("from the wall") : tr("direct current")
    return estimate.power.rated.map { tr("direct current; the supply gives \(Numbers.watts($0))") } ?? kind
  }

  /// Between the least and the most that such cards were seen to draw.
  private var rangeRow: Row? {
    workingRange.map { range in
      let ends = "\(Numbers.grouped(range.low.value))–\(Numbers.watts(range.high))"
      let figures = [("low", range.low), ("high", range.high)].map { end, watts in
        Record("Working, wall, \(end)", Shown(watts.value, decimals: 1, "W", mark: .estimate))
      }
      return Row(cells: [tr("Range, wall"), ends, tr("what such cards were seen to draw at work")], records: figures)
    }
  }

  private var idleRemark: String {
    let origin = estimate.power.measured.idle == nil ? "" : "\(MeasuredSpeed.ownSource.spoken), "
    return origin
      + (plan.usage.between == .loaded
        ? tr("counted between the hours of work") : tr("not counted: \(plan.usage.between.words)"))
  }

  /// How much of the wall power reaches the parts.
  var supplyRemark: String {
    if estimate.power.measured.working != nil { return MeasuredSpeed.ownSource.spoken }
    let efficiency = estimate.power.efficiency.map { Words.share(($0 * 1000).rounded() / 1000) } ?? "?"
    let isAssumed = !estimate.power.hasSupply && !estimate.power.isWhole
    return isAssumed
      ? tr("\(efficiency) of it reaches the parts; no supply in the rig: assumed")
      : tr("\(efficiency) of it reaches the parts")
  }

  private var roomRemark: String {
    let hours = Numbers.short(plan.usage.hoursPerDay.value, decimals: 2)
    return tr("at the peak of a day of \(hours) h; \(Numbers.short(plan.room.heatLoss, decimals: 1)) W/K get out")
  }

  private var hotNote: [String] {
    guard let rise = estimate.heat.rise, rise > Heat.hot else { return [] }
    return [tr("The room gets too hot to stay in: open a window, or put the rig in another place.")]
  }
}
