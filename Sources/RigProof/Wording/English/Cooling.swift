import RigModel

extension Braked {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let clocks = clock.flatMap { now in mostClock.map { ": \(now.short()) of \($0.short()) MHz" } } ?? ""
    let left = share.map { $0 < 0.9 ? ", \(english($0)) of its speed" : "" } ?? ""
    let at = [draw?.short, temperature.map { "\($0.short()) °C" }].compactMap(\.self).joined(separator: " and ")
    let now = at.isEmpty ? "" : ", at \(at)"
    switch cause {
    case .outside:
      return ProofWords(
        "\(cards.english) is braked from outside (HW Power Brake)\(clocks)\(left)\(now)",
        cause: "not heat: the server or the supply pulls the brake line: a missing or weak plug, a supply in fault, "
          + "firmware that does not know the card",
        fix: "check every plug and the supplies' lamps; update or set the server's firmware, or cover the brake pin")
    case .heat:
      return ProofWords(
        "\(cards.english) is braked by heat\(clocks)\(left)\(now)", cause: "too little air reaches it",
        fix: isPassive
          ? "more air through the card: duct and fan, checked at full speed" : "clean it, more air in the case")
    case .unknown:
      return ProofWords(
        "\(cards.english) is braked by its own circuits (HW Slowdown)\(clocks)\(left)\(now)",
        cause: "the file does not say why: heat, a power brake or a weak plug",
        fix: "`nvidia-smi -q -d PERFORMANCE,TEMPERATURE,POWER` at work tells more")
    }
  }

  private func english(_ share: Double) -> String {
    (0.2...0.29).contains(share) ? "about a quarter" : "\((share * 100).short()) %"
  }
}

extension OnceBraked {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english) was braked for \(seconds.short()) s since the driver started",
      cause: "a power brake or heat, which the moment hides", fix: "look again at work")
  }
}

extension LowLimit {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let (now, planned) = (kind.now.short, kind.planned.short)
    let each = kind.devices > 1 ? " a half" : ""
    let plan = "plan with it (`--limit \(kind.id)=\(perCard.value.short())`)"
    guard !kind.isUsual else {
      return ProofWords(
        "\(cards.english) \(cards.verb("holds", "hold")) \(now)\(each), the plan counts \(planned): less heat and draw",
        cause: "the firmware's own value", fix: plan)
    }
    let all = cards.count > 2 ? "all \(cards.count) (\(cards.english))" : cards.english
    let brake = held.isEmpty ? "" : "; \(held.english) \(held.verb("is", "are")) at that limit now"
    let most = settable < kind.planned * 0.99 ? " as far as the card allows" : ""
    return ProofWords(
      "\(all) \(cards.verb("is", "are")) limited to \(now)\(each)\(defaults); the plan counts \(planned)\(brake)",
      cause: "set by someone or by a script: intended?",
      fix: "`nvidia-smi\(target) -pl \(settable.value.short())` lifts it\(most); or \(plan): less heat, slower prompts")
  }

  /// What the firmware gives, where it says so: ` (default 250)`.
  private var defaults: String {
    let all = usual.map { $0.value.short() }
    guard let first = all.first else { return "" }
    return Set(all).count == 1 ? " (default \(first))" : " (defaults \(all.prefix(8).joined(separator: ", ")))"
  }
}

extension HighLimit {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english) may draw \(now.short); the plan limits \(cards.verb("it", "them")) to \(planned.short)\(isHalf ? " a half" : "")",
      cause: "the limit is not set, or was lost at a restart",
      fix: "`nvidia-smi\(target) -pl \(planned.value.short())` at every start, by a service")
  }
}

extension AwakeCard {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english), \(name), stands in P\(state) without work\(isLoaded ? ", with a model loaded" : ""): \(draw.short) instead of \(idle.short)",
      cause: isLoaded ? "this card does not rest while memory is in use" : "something keeps it awake",
      fix: isLoaded ? "unload the model, or let nvidia-pstated put it to rest" : "nvidia-pstated puts it to rest")
  }
}

extension MoreWall {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let drawn = self.cards.map { "the cards draw \($0.short) of it" }
    let awake = self.awake.isEmpty ? nil : "\(self.awake.english) \(self.awake.verb("does", "do")) not rest"
    let rest = "the rest is the machine: fans, a second CPU, the supply"
    return ProofWords(
      "the wall gives \(seen.short) \(isAtWork ? "at work" : "idle"), planned \(planned.short): \((seen - planned).short) more"
        .capitalizedFirst,
      cause: [drawn, awake, rest].compactMap(\.self).joined(separator: "; "),
      fix: self.awake.isEmpty
        ? "slow fans by temperature; measure without cards"
        : "first let the \(self.awake.verb("card", "cards")) rest, then measure again")
  }
}
