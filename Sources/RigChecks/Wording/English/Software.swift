import RigModel

extension SlowHalf {
  var sentences: Sentences {
    Sentences(
      tr("\(card) computes fp16 at 1/\(times.text) of fp32: image and speech programs have to run in fp32"),
      advice: tr("run them in fp32; llama.cpp uses integers and is not slowed"))
  }
}

extension UsableVRAM {
  var sentences: Sentences {
    Sentences(
      tr("\(card): programs get \(usable.text) of \(all.text) with ECC on"),
      advice: tr("nvidia-smi -e 0 gives most of it back")
    )
  }
}

extension IdleDraw {
  var sentences: Sentences {
    Sentences(
      tr(
        """
        \(card.name) idles at \(loaded.text) with a model loaded, \(idle.text) without; \(day.text(decimals: 1)) kWh a day \
        for \(card.count.of("card"))
        """),
      advice: tr("unload the model, a power-state daemon, or switch the rig off"))
  }
}

extension Training {
  var sentences: Sentences {
    let size =
      tr("\(memory.text) a device hold about \(parameters.text(decimals: 1)) billion parameters in full training")
    let rule = tr("16 bytes a parameter: arXiv:1910.02054, 2019")
    guard !isFit else {
      return Sentences(tr("\(card): \(size); its speed at training is not known here"), rule: rule)
    }
    let lacks = [hasTensorCores ? nil : tr("no tensor cores"), half].compactMap(\.self).joined(separator: ", ")
    return Sentences(
      tr("\(card) is made for running models, not for training: \(lacks); \(size)"),
      advice: tr("rent for training, or a card with tensor cores"), rule: rule)
  }

  private var half: String? { slowHalf.map { $0.isFinite ? tr("fp16 at 1/\($0.text) of fp32") : tr("no fp16") } }
}

extension OneDevice {
  var sentences: Sentences {
    Sentences(
      tr(
        """
        An image or a video is made on one device: as one piece of work, equal work counts the fastest of \(devices) \
        alone
        """),
      advice: tr("Work: independent jobs (A), if several are made at once"))
  }
}

extension CloudQuota {
  var sentences: Sentences {
    let count = vcpus.map { tr(", \($0.text) vCPUs for \(instance)") } ?? ""
    return Sentences(
      tr("A new AWS account may run no GPU instance at first\(count): ask for a quota days before"),
      advice: tr("Service Quotas: Running On-Demand G and VT (or P) instances"),
      rule:
        tr(
          """
          docs.aws.amazon.com, EC2 User Guide, instance quotas: default 0 vCPUs for spot instances of the G and P families, \
          raised on request; on-demand quotas of new accounts are low as well
          """))
  }
}
