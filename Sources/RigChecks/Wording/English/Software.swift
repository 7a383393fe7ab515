import RigModel

extension Driver {
  var english: Sentences {
    let modules =
      "docs.nvidia.com, Driver Installation Guide, Kernel Modules, 2026: cards before Turing run with the proprietary module "
      + "alone, Blackwell with the open one alone"
    let branches = "NVIDIA, Unix driver archive, supported products of each branch"
    let apart = "keep one kind, or two computers"
    switch self {
    case .modules(let new, let old):
      return Sentences(
        "No driver for both: \(new) needs the open kernel module, \(old) the proprietary one", advice: apart,
        rule: modules)
    case .branches(let new, let first, let old, let last):
      return Sentences(
        "No driver for both: \(new) starts with R\(first), \(old) ends with R\(last)", advice: apart, rule: branches)
    case .last(let branch, let old, let end, let others):
      let until = end.map { ", with fixes until \($0)" } ?? ""
      let bound = others.isEmpty ? "" : "; \(others.listed) must use it too"
      return Sentences(
        "R\(branch) is the last driver for \(old)\(until)\(bound)", advice: "pin the driver: no automatic updates",
        rule: branches)
    }
  }
}

extension ROCmSupport {
  var english: Sentences {
    let rule = "ROCm release notes, supported GPUs of each release"
    switch self {
    case .apart(let new, let first, let old, let last):
      return Sentences(
        "No ROCm for both: \(new) starts with \(first), \(old) ends with \(last)",
        advice: "llama.cpp with Vulkan uses both", rule: rule)
    case .last(let last, let old, let others):
      let bound = others.isEmpty ? "" : "; \(others.listed) must use it too"
      return Sentences(
        "ROCm \(last) is the last for \(old)\(bound)", advice: "pin ROCm, or run llama.cpp with Vulkan", rule: rule)
    }
  }
}

extension LastCUDA {
  var english: Sentences {
    let last = [cuda.isEmpty ? nil : "CUDA \(cuda)", pyTorch.isEmpty ? nil : "PyTorch \(pyTorch)"].compactMap(\.self)
    return Sentences(
      "\(last.listed) \(last.count == 1 ? "is" : "are") the last for \(card)",
      advice: "use programs built for it, llama.cpp among them")
  }
}

extension MixedVendors {
  var english: Sentences {
    Sentences(
      "Cards of \(vendors.listed): CUDA and ROCm programs use one maker's cards, only Vulkan uses all",
      advice: "keep one maker's cards, or run llama.cpp with Vulkan",
      rule: "ggml-org/llama.cpp, docs/build.md: CUDA for NVIDIA, HIP for AMD, Vulkan for both")
  }
}

extension SlowHalf {
  var english: Sentences {
    Sentences(
      "\(card) computes fp16 at 1/\(times.text) of fp32: image and speech programs have to run in fp32",
      advice: "run them in fp32; llama.cpp uses integers and is not slowed")
  }
}

extension UsableVRAM {
  var english: Sentences {
    Sentences(
      "\(card): programs get \(usable.text) of \(all.text) with ECC on", advice: "nvidia-smi -e 0 gives most of it back"
    )
  }
}

extension IdleDraw {
  var english: Sentences {
    Sentences(
      "\(card.name) idles at \(loaded.text) with a model loaded, \(idle.text) without; \(day.text(decimals: 1)) kWh a day "
        + "for \(card.count.of("card"))",
      advice: "unload the model, a power-state daemon, or switch the rig off")
  }
}

extension Training {
  var english: Sentences {
    let size =
      "\(memory.text) a device hold about \(parameters.text(decimals: 1)) billion parameters in full training"
    let rule = "16 bytes a parameter: arXiv:1910.02054, 2019"
    guard !isFit else {
      return Sentences("\(card): \(size); its speed at training is not known here", rule: rule)
    }
    let lacks = [hasTensorCores ? nil : "no tensor cores", half].compactMap(\.self).joined(separator: ", ")
    return Sentences(
      "\(card) is made for running models, not for training: \(lacks); \(size)",
      advice: "rent for training, or a card with tensor cores", rule: rule)
  }

  private var half: String? { slowHalf.map { $0.isFinite ? "fp16 at 1/\($0.text) of fp32" : "no fp16" } }
}

extension CloudQuota {
  var english: Sentences {
    let count = vcpus.map { ", \($0.text) vCPUs for \(instance)" } ?? ""
    return Sentences(
      "A new AWS account may run no GPU instance at first\(count): ask for a quota days before",
      advice: "Service Quotas: Running On-Demand G and VT (or P) instances",
      rule:
        "docs.aws.amazon.com, EC2 User Guide, instance quotas: default 0 vCPUs for spot instances of the G and P families, "
        + "raised on request; on-demand quotas of new accounts are low as well")
  }
}
