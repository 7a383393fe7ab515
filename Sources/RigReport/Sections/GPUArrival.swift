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
      ? tr("No contact of the module is bent or dark, and its heat sink sits tight.")
      : tr("Contacts, power plug and heat sink: nothing bent, melted or loose, and no screw missing.")
  }

  private static var air: String {
    tr("Never let it run without a fan blowing through it: it has none of its own.")
  }

  private static func driver(_ gpu: GPU, _ name: String) -> String {
    let size = gpu.devices > 1 ? tr("\(gpu.devices) devices of about \(memory(gpu))") : tr("about \(memory(gpu))")
    switch gpu.vendor {
    case "AMD": return tr("`rocm-smi --showproductname --showmeminfo vram` shows \(name) with \(size).")
    case "Intel": return tr("`vulkaninfo --summary` shows \(name); memtest_vulkan gives its memory, \(size).")
    default:
      let branch = gpu.lastDriver.isEmpty ? "" : tr(" (driver R\(gpu.lastDriver.visible), the last that knows it)")
      return tr("`nvidia-smi -q`\(branch) shows \(name), \(size), no ECC errors and no \(worn(gpu)).")
    }
  }

  private static func memory(_ gpu: GPU) -> String { Numbers.memory(gpu.vram) }

  private static func worn(_ gpu: GPU) -> String {
    let remap = ["Ampere", "Ada Lovelace", "Hopper", "Blackwell"]
    return remap.contains(gpu.architecture) ? tr("remapped rows") : tr("retired pages")
  }

  private static func memoryTest(_ gpu: GPU) -> String {
    let tools =
      ["AMD", "Intel"].contains(gpu.vendor) ? "memtest_vulkan" : tr("memtest_vulkan, cuda_memtest or gpu-burn")
    return tr("10 minutes of \(tools) without an error; watch the temperature meanwhile.")
  }
}
