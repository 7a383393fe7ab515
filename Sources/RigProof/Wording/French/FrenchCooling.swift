import RigModel

extension Braked {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let clocks = clock.flatMap { now in mostClock.map { " : \(now.short()) sur \($0.short()) MHz" } } ?? ""
    let left = share.map { $0 < 0.9 ? ", \(($0 * 100).short()) % de sa vitesse" : "" } ?? ""
    let at = [draw?.short, temperature.map { "\($0.short()) °C" }].compactMap(\.self).joined(separator: " et ")
    let now = at.isEmpty ? "" : ", à \(at)"
    switch cause {
    case .outside:
      return ProofWords(
        "\(cards.french) est freinée de l'extérieur (HW Power Brake)\(clocks)\(left)\(now)",
        cause:
          "ce n'est pas la chaleur : le serveur ou l'alimentation tire la ligne de frein : prise absente ou faible, "
          + "alimentation en défaut, microcode qui ne connaît pas la carte",
        fix:
          "vérifier chaque prise et les voyants ; mettre à jour ou régler le microcode, ou masquer la broche du frein")
    case .heat:
      return ProofWords(
        "\(cards.french) est freinée par la chaleur\(clocks)\(left)\(now)", cause: "trop peu d'air l'atteint",
        fix: isPassive
          ? "plus d'air à travers la carte : conduit et ventilateur" : "la nettoyer, plus d'air dans le boîtier")
    case .unknown:
      return ProofWords(
        "\(cards.french) est freinée par ses propres circuits (HW Slowdown)\(clocks)\(left)\(now)",
        cause: "le fichier ne dit pas pourquoi : chaleur, frein externe ou prise faible",
        fix: "`nvidia-smi -q -d PERFORMANCE,TEMPERATURE,POWER` pendant le travail en dit plus")
    }
  }
}

extension OnceBraked {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french) a été freinée \(seconds.short()) s depuis le démarrage du pilote",
      cause: "frein externe ou chaleur, que l'instant cache", fix: "regarder encore pendant le travail")
  }
}

extension LowLimit {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let (now, planned) = (kind.now.short, kind.planned.short)
    let each = kind.devices > 1 ? " par moitié" : ""
    let plan = "planifier ainsi (`--limit \(kind.id)=\(perCard.value.short())`)"
    guard !kind.isUsual else {
      return ProofWords(
        "\(cards.french) : \(now)\(each), le plan compte \(planned) : moins de chaleur et de consommation",
        cause: "la valeur du microcode", fix: plan)
    }
    let brake = held.isEmpty ? "" : " ; \(held.french) à cette limite maintenant"
    let most = settable < kind.planned * 0.99 ? " autant que la carte le permet" : ""
    return ProofWords(
      "\(cards.french) : limite de \(now)\(each)\(defaults) ; le plan compte \(planned)\(brake)",
      cause: "réglée par quelqu'un ou par un script : voulu ?",
      fix: "`nvidia-smi\(target) -pl \(settable.value.short())` la lève\(most) ; ou \(plan) : moins de chaleur, "
        + "lecture plus lente")
  }

  /// What the firmware gives, where it says so.
  private var defaults: String {
    let all = usual.map { $0.value.short() }
    guard let first = all.first else { return "" }
    return " (par défaut \(Set(all).count == 1 ? first : all.prefix(8).joined(separator: ", ")))"
  }
}

extension HighLimit {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french) : jusqu'à \(now.short) ; le plan limite à \(planned.short)\(isHalf ? " par moitié" : "")",
      cause: "la limite n'est pas réglée, ou perdue au redémarrage",
      fix: "`nvidia-smi\(target) -pl \(planned.value.short())` à chaque démarrage, par un service")
  }
}

extension AwakeCard {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french), \(name), reste en P\(state) sans travail\(isLoaded ? ", un modèle chargé" : "") : \(draw.short) au lieu de \(idle.short)",
      cause: isLoaded ? "cette carte ne se repose pas tant que sa mémoire sert" : "quelque chose la tient éveillée",
      fix: isLoaded ? "décharger le modèle, ou nvidia-pstated" : "nvidia-pstated la met au repos")
  }
}

extension RetiredMemory {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let what =
      areRows
      ? count == 1 ? "ligne remplacée" : "lignes remplacées" : count == 1 ? "page retirée" : "pages retirées"
    let some =
      count == 0
      ? "de la mémoire attend d'être \(areRows ? "remplacée" : "retirée")" : "\(count) \(what) par erreurs doubles"
    if hasFailed {
      return ProofWords(
        "\(cards.french) : \(some) ; il manque une ligne de réserve", cause: "mémoire qui lâche", fix: "la renvoyer")
    }
    let cause = "une erreur isolée arrive ; un nombre qui monte, c'est de la mémoire qui lâche"
    return isPending
      ? ProofWords(
        "\(cards.french) : \(some), d'autres en attente", cause: cause,
        fix: "redémarrer, regarder encore ; si le nombre monte, la renvoyer")
      : ProofWords("\(cards.french) : \(some), aucune en attente", cause: cause, fix: "surveiller, demander au vendeur")
  }
}
