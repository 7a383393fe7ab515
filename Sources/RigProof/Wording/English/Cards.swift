import RigModel

extension Gibibytes {
  /// As in `22.5 GiB`.
  var english: String { value.short(1) + " GiB" }
}

extension [CardLabel] {
  /// The devices at the beginning of a sentence.
  var english: String { listed("and", "more") }
}

extension LostCards {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(places.joined(separator: ", ")) stopped answering: \(places.count == 1 ? "the GPU is" : "\(places.count) GPUs are") lost",
      cause: "power, heat or a riser (Xid 79 in the kernel's log)",
      fix: "look at `dmesg`, plugs and air; reseat it, try it without the riser, restart")
  }
}

extension SilentDriver {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "NVIDIA's driver does not answer or finds no card",
      cause: "it is not loaded, does not know the card, or the card got no address window",
      fix: "`lspci -vv` shows whether the board sees the card; then look at `dmesg` and the driver's branch")
  }
}

extension WrongCard {
  /// The highest clocks, by which cards can be told apart: `, at most 1112 / 3004 MHz`.
  private var most: String {
    clocks.isEmpty ? "" : ", at most \(clocks.map { $0.short() }.joined(separator: " / ")) MHz"
  }

  func english(_ cards: [CardLabel]) -> ProofWords {
    let size = otherMemory.map { "\($0.english) instead of \(plannedMemory.english)" }
    let speed = otherBandwidth.map { "\($0.own.short()) instead of \($0.planned.short()) GB/s" }
    let differences = [size, speed, isSlowerToRead ? "slower prompts" : nil].compactMap(\.self)
    let all = differences.isEmpty ? "" : ": " + differences.joined(separator: ", ")
    let chip = device.map { " (\($0))" } ?? ""
    return ProofWords(
      "\(cards.english) is a \(name)\(chip), not the planned \(planned)\(all)",
      cause: family.map { "another card was delivered: \($0)\(most)" } ?? "the catalog does not know this card\(most)",
      fix: "ask the seller for the right card or for money back")
  }
}

extension MissingCard {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let what =
      count == 0
      ? "\(devices) of the devices of a \(name) \(devices == 1 ? "is" : "are")"
      : count == 1 ? "the \(name) of the plan is" : "\(count) × \(name) of the plan are"
    let message = "\(what) not in the file".capitalizedFirst
    let it = count > 1 ? "them" : "it"
    if let ignoring {
      return ProofWords(
        message, cause: "driver \(ignoring.driver) ignores \(it): \(ignoring.last) is the last that knows \(it)",
        fix: "install a driver of branch \(ignoring.last), with the closed modules, and pin it")
    }
    guard !isNote else { return ProofWords(message) }
    return ProofWords(
      message, cause: "not fitted, without power, or the driver does not see \(it)",
      fix: "`lspci` shows whether the board sees \(it); reseat \(it), look at \(count > 1 ? "their" : "its") plugs")
  }
}

extension UnmappedWindow {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let (its, it) = (cards.verb("its", "their"), cards.verb("it", "them"))
    let room = size.map { "\(its) \($0.value.short(1)) GiB \(cards.verb("window", "windows"))" } ?? "\(its) window"
    let why = isForeseen ? "; \(board ?? "this board") has no room for all of the plan's cards" : ""
    let other = instead.map { ": \($0)" } ?? ""
    return ProofWords(
      "\(cards.english), \(name), \(cards.verb("has", "have")) no room for \(room) of addresses: the driver will not show \(it)",
      cause: "the firmware left the window unassigned\(why)",
      fix: "\"Above 4G decoding\", and a larger \"MMIO high size\", if the BIOS has them; else another board\(other)")
  }
}

extension SmallWindow {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let message = "\(cards.english): the host sees \(seen.english) of \(size.english)"
    guard isAMD else {
      return ProofWords(
        message, cause: "the firmware gave it a smaller window of addresses",
        fix: "\"Above 4G decoding\" and \"Resizable BAR\" in the BIOS")
    }
    return ProofWords(
      message + ": fine for one card, in the way of card to card",
      cause: "its firmware\(firmware.map { " (\($0))" } ?? "") is one without resizable BAR",
      fix: "nothing for one card; other firmware at your own risk")
  }
}
