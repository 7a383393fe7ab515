import RigModel

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
