import RigModel

extension ErrorCorrection {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let each = isHalf ? " a half" : cards.count > 1 ? " each" : ""
    let head = "ECC is on for \(cards.count == 2 && !isHalf ? "both, " : "")\(cards.english): \(seen.english)\(each)"
    let cause = "error correction of this memory takes a sixteenth"
    if endsSoon {
      return ProofWords("\(head), not \(whole.english)", cause: cause, fix: "off after a restart: restart")
    }
    return ProofWords(
      isPlanned
        ? isStranger ? "\(head) of \(whole.english)" : "\(head) (planned \(planned.english))"
        : "\(head), not \(whole.english)", cause: cause,
      fix: isPlanned ? "" : "`nvidia-smi\(target) -e 0`, then restart (at no cost)")
  }
}

extension LackingMemory {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english), \(name), shows \(seen.english) of memory, not \(whole.english)",
      cause: "another version of the card, other firmware, or memory that is switched off",
      fix: "compare label and firmware with the advertisement; ask the seller for money back")
  }
}

extension LessRAM {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let message = "\(found.english) of main memory found, \(planned.english) planned (\(filled) of \(sockets) sockets)"
    let places = exchanged == 0 ? "" : ", \(exchanged) in place of what holds the others back"
    let more = modules.map { "buy what is missing: \($0)\(places)" } ?? "buy what is missing"
    return ProofWords(
      message, cause: isCut ? "the paste is cut off, or modules are missing" : "modules are missing or not seen",
      fix: "reseat the modules, look at the other sockets; ask the seller, or \(more)")
  }
}

extension SlowRAM {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let all =
      "All modules run at \(running.short()) MT/s; \(faster) \(faster == 1 ? "is" : "are") made for \(rated.short())"
    guard slower > 0 else {
      return ProofWords(all, cause: "the CPU or the board allows no more", fix: "nothing, if the CPU's list ends there")
    }
    let odd = slower == 1 ? "the odd \(size.map { "\($0.value.short()) GB " } ?? "")module" : "\(slower) slower modules"
    let maker = isUnnamed ? ", maker unknown" : ""
    return ProofWords(
      all, cause: "\(odd) (\(running.short())\(maker)) \(slower == 1 ? "holds" : "hold") them back",
      fix: "take \(slower == 1 ? "it" : "them") out or change \(slower == 1 ? "it" : "them")")
  }
}

extension FewChannels {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(filled) of \(all) memory channels are filled: matters for layers in main memory only",
      fix: "a module on each channel, where models spill into main memory")
  }
}

extension NarrowLink {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let gen = generation.map { isAtWork ? "Gen\($0) " : "" } ?? ""
    let message = "\(cards.english) \(cards.verb("runs", "run")) at \(gen)x\(width), not x\(own)"
    let planned = planned < own ? " (the plan gives x\(planned))" : ""
    let cause =
      "the slot is wired x\(width), its lanes are shared with an M.2, the riser is bent, or contacts are dirty"
    guard isAtWork else {
      return ProofWords(
        "\(message)\(planned)\(isIdle ? ", read while idle" : "; the file does not say whether \(cards.verb("it was", "they were")) at work")",
        cause: cause,
        fix:
          "width seldom changes: measure again at work to be sure; then another slot, or reseat \(cards.verb("it", "them"))"
      )
    }
    return ProofWords(
      "\(message)\(planned), and \(cards.verb("it was", "they were")) at work: costs loading and row split, hardly decoding by layers",
      cause: cause,
      fix: "another slot, reseat \(cards.verb("it", "them")), BIOS bifurcation")
  }
}

extension SharedLanes {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english): x\(width) of x16, as \(board ?? "the board") gives: its lanes are shared by the slots, as planned"
    )
  }
}

extension SlowLink {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english): \(isHost ? "the host gives" : "the link runs at") Gen\(seen) where card and planned board do Gen\(planned)",
      cause: "the slot is set to Gen\(seen), or the riser is made for it",
      fix: "set the slot to Gen\(planned) or Auto in the BIOS; a riser made for Gen\(planned)")
  }
}

extension UnseenLink {
  func english(_ cards: [CardLabel]) -> ProofWords {
    isInner
      ? ProofWords(
        "Speed of the slot: not shown by this tool; it reads the hop inside the card",
        fix: "`lspci -vv` of the bridge above the card shows it")
      : ProofWords("The link of \(cards.english) is hidden (access denied)", fix: "`sudo lspci -vv` shows it")
  }
}

extension OldDriver {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let to = end.map { " to \($0)" } ?? " or later"
    return ProofWords(
      "Driver \(version) is old: too old for today's CUDA 12 builds", cause: "programs built with CUDA 12 need 525",
      fix: "install a driver of branch 535\(to)")
  }
}

extension LastDriver {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let end = cuda.map { ", CUDA ends at \($0) with it" } ?? ""
    return ProofWords(
      "Driver \(branch) is the last for \(card), and right\(end)", cause: "a later driver ignores the card",
      fix: "pin it: an upgrade makes the card vanish")
  }
}

extension SlowRun {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let what = work.isPrompt ? "prompt" : "written"
    let message =
      "\(model): \(what) \(speed.short(1)) tok/s, promised about \(best.short()) (\(low.short()) to \(high.short())): below"
    switch cause {
    case .layers:
      let of = count.map { " of \($0)" } ?? ""
      return ProofWords(
        message,
        cause: "n_gpu_layers \(layers ?? 0)\(of): the rest ran on the CPU; no verdict on the cards from this run",
        fix: "`-ngl 99`, measure again")
    case .processor:
      return ProofWords(
        message, cause: "it ran on the CPU alone", fix: "a build for the cards and `-ngl 99`, measure again")
    case .cache:
      return ProofWords(
        message, cause: "keys and values stayed in main memory (-nkvo)", fix: "measure again without it")
    case .unknown:
      return ProofWords(
        message, cause: "clocks held back, another program at work, an old build, or a narrow link",
        fix: "`nvidia-smi -q` while it runs tells which")
    }
  }
}

extension NoPersistence {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "Persistence mode is off for \(cards.english): the driver unloads without work, and each start is slow",
      fix: "`nvidia-smi\(target) -pm 1`, or the persistence daemon")
  }
}

extension CutPaste {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let count = attached.map { $0 > seen ? ": \($0) attached, \(seen) shown" : "" } ?? ""
    return ProofWords(
      "The paste of \(kind.rawValue) ends too early\(count): the rest is missing", fix: "paste it again")
  }
}

extension NamelessCards {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords("No names in this kind of file: taken as the plan's cards")
  }
}
