import RigModel

extension Check {
  /// A whole computer lends its accelerator a part of its memory, and keeps the rest.
  static let lentMemory = Check(id: "lent-memory", isAdvice: true) { rig in
    guard let machine = rig.platform, machine.spec.isWhole, let all = machine.spec.ram,
      let gpu = machine.part.gpu, gpu.vram < all
    else { return [] }
    let judgment = LentMemory(machine: machine.part.name, lent: gpu.vram, all: all, isMac: gpu.vendor == "Apple")
    return [
      Finding(.note, judgment, parts: [machine.part.id], origin: machine.part.specOrigin(of: ["vram_gib"]))
    ]
  }
}

/// What a system leaves of the memory to a model.
struct LentMemory: Judgment {
  let machine: String
  let lent: Gibibytes
  let all: Gibibytes
  let isMac: Bool
}
