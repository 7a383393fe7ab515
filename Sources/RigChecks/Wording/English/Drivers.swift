import RigModel

extension Driver {
  var sentences: Sentences {
    let modules =
      tr(
        """
        docs.nvidia.com, Driver Installation Guide, Kernel Modules, 2026: cards before Turing run with the proprietary module \
        alone, Blackwell with the open one alone
        """)
    let branches = tr("NVIDIA, Unix driver archive, supported products of each branch")
    let apart = tr("keep one kind, or two computers")
    switch self {
    case .modules(let new, let old):
      return Sentences(
        tr("No driver for both: \(new) needs the open kernel module, \(old) the proprietary one"), advice: apart,
        rule: modules)
    case .branches(let new, let first, let old, let last):
      return Sentences(
        tr("No driver for both: \(new) starts with R\(first), \(old) ends with R\(last)"), advice: apart, rule: branches
      )
    case .last(let branch, let old, let end, let others):
      let until = end.map { tr(", with fixes until \($0)") } ?? ""
      let bound = others.isEmpty ? "" : tr("; \(others.listed) must use it too")
      return Sentences(
        tr("R\(branch) is the last driver for \(old)\(until)\(bound)"),
        advice: tr("pin the driver: no automatic updates"),
        rule: branches)
    }
  }
}

extension ROCmSupport {
  var sentences: Sentences {
    let rule = tr("ROCm release notes, supported GPUs of each release")
    switch self {
    case .apart(let new, let first, let old, let last):
      return Sentences(
        tr("No ROCm for both: \(new) starts with \(first), \(old) ends with \(last)"),
        advice: tr("llama.cpp with Vulkan uses both"), rule: rule)
    case .last(let last, let old, let others):
      let bound = others.isEmpty ? "" : tr("; \(others.listed) must use it too")
      return Sentences(
        tr("ROCm \(last) is the last for \(old)\(bound)"), advice: tr("pin ROCm, or run llama.cpp with Vulkan"),
        rule: rule)
    }
  }
}

extension LastCUDA {
  var sentences: Sentences {
    let last = [cuda.isEmpty ? nil : "CUDA \(cuda)", pyTorch.isEmpty ? nil : "PyTorch \(pyTorch)"].compactMap(\.self)
    return Sentences(
      last.count == 1
        ? tr("\(last.listed) is the last for \(card)") : tr("\(last.listed) are the last for \(card)"),
      advice: tr("use programs built for it, llama.cpp among them"))
  }
}

extension MixedVendors {
  var sentences: Sentences {
    Sentences(
      tr("Cards of \(vendors.listed): CUDA and ROCm programs use one maker's cards, only Vulkan uses all"),
      advice: tr("keep one maker's cards, or run llama.cpp with Vulkan"),
      rule: tr("ggml-org/llama.cpp, docs/build.md: CUDA for NVIDIA, HIP for AMD, Vulkan for both"))
  }
}
