extension Platform {
  /// By rule: peak = TDP × CPUs + 50 W, idle = 20 W + ⅕ × TDP × CPUs; of an unknown CPU 95 W, idle 25 W + ¼ × 95 W.
  ///
  /// A CPU that is a part of its own draws for itself. Source: fitted to the wall watts of eleven runs on a desktop of
  /// 125 W, read beside those of the same cards on a board of 12 W; Jeff Geerling,
  /// github.com/geerlingguy/ai-benchmarks at bdf9441, 2025-12. An unknown CPU stays a guess.
  public var draw: (peak: Watts, idle: Watts?) {
    let count = Double(cpusFitted ?? 1)
    let cpus = CPU.draw(cpuTDP, count: count)
    let isKnown = cpuTDP != nil || count == 0
    return (cpus.peak + Watts(50), Watts(isKnown ? 20 : 25) + cpus.idle)
  }

  /// RAM.
  public var size: Double { ram?.value ?? 0 }

  /// RAM: `32 GB`, `no RAM`.
  public var sizeWords: FactValue? { ram.map { $0 > .zero ? .memory($0) : .text(tr("no RAM")) } }

  /// Processor, RAM, slots, firmware, chassis and supply.
  public var facts: [Fact] {
    [
      Fact("CPU", .text(cpu)), Fact("CPUs", cpusFitted.map { .count($0) }),
      Fact("CPU TDP", cpuTDP.map { .watts($0) }), Fact("RAM", ram.map { .memory($0) }, unknown: "?"),
      Fact("RAM at most", ramMax.map { .memory($0) }), Fact("Socket", .text(socket)),
      Fact(
        "RAM type", .list([ramType.map { .text($0.rawValue) }, ramModule.map { .text($0.rawValue) }], separator: " ")),
      Fact("RAM slots", ramSlots.map { .count($0) }),
      Fact("x16 slots", x16Slots.map { .count($0) }, unknown: "?"), Fact("Slots", .text(slotsDetail)),
      Fact("Above 4G", above4G.map { .flag($0) }, unknown: "?"), Fact("Form", .text(formFactor)),
    ] + (supply?.facts ?? [])
  }
}
