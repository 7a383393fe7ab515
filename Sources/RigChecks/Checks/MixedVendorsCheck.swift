import RigModel

extension Check {
  /// Cards of two makers do not share one model.
  static let mixedVendors = Check(id: "mixed-vendors", isAdvice: true) { rig in
    let cards = rig.cards.filter { !$0.spec.vendor.isEmpty }
    let vendors = cards.map(\.spec.vendor).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard vendors.count > 1 else { return [] }
    return [
      Finding(
        .warning, check: "mixed-vendors",
        "Cards of \(CheckWords.list(vendors)): CUDA and ROCm programs use one maker's cards, only Vulkan uses all",
        parts: cards.map(\.part.id), fix: Fix("keep one maker's cards, or run llama.cpp with Vulkan"),
        source: "ggml-org/llama.cpp, docs/build.md: CUDA for NVIDIA, HIP for AMD, Vulkan for both")
    ]
  }
}
