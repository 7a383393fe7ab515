import RigModel

/// What to check when a card arrives, by its maker.
///
/// Source: NVIDIA, GPU Memory Error Management, "Supported GPUs" (rows are remapped from Ampere on), and the readme of
/// GpuZelenograd/memtest_vulkan ("wait at least 6 minutes"), both read 2026-11-23; the manuals of nvidia-smi and
/// rocm-smi.
enum GPUArrival {
  static func checks(_ gpu: GPU, _ name: String) -> [String] {
    [look(gpu), gpu.isPassive ? air : nil, driver(gpu, name), memoryTest(gpu)].compactMap(\.self)
  }

  private static func look(_ gpu: GPU) -> String {
    gpu.isModule
      ? "No contact of the module is bent or dark, and its heat sink sits tight."
      : "Contacts, power plug and heat sink: nothing bent, melted or loose, and no screw missing."
  }

  private static let air = "Never let it run without a fan blowing through it: it has none of its own."

  private static func driver(_ gpu: GPU, _ name: String) -> String {
    let size = gpu.devices > 1 ? "\(gpu.devices) devices of about \(memory(gpu))" : "about \(memory(gpu))"
    switch gpu.vendor {
    case "AMD": return "`rocm-smi --showproductname --showmeminfo vram` shows \(name) with \(size)."
    case "Intel": return "`vulkaninfo --summary` shows \(name); memtest_vulkan gives its memory, \(size)."
    default:
      let branch = gpu.lastDriver.isEmpty ? "" : " (driver R\(gpu.lastDriver.visible), the last that knows it)"
      return "`nvidia-smi -q`\(branch) shows \(name), \(size), no ECC errors and no \(worn(gpu))."
    }
  }

  private static func memory(_ gpu: GPU) -> String { Numbers.memory(gpu.vram) }

  private static func worn(_ gpu: GPU) -> String {
    let remap = ["Ampere", "Ada Lovelace", "Hopper", "Blackwell"]
    return remap.contains(gpu.architecture) ? "remapped rows" : "retired pages"
  }

  private static func memoryTest(_ gpu: GPU) -> String {
    let tools = ["AMD", "Intel"].contains(gpu.vendor) ? "memtest_vulkan" : "memtest_vulkan, cuda_memtest or gpu-burn"
    return "10 minutes of \(tools) without an error; watch the temperature meanwhile."
  }
}
