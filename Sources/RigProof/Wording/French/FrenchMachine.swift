import RigModel

extension ErrorCorrection {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let each = isHalf ? " par moitié" : cards.count > 1 ? " chacune" : ""
    let head = "ECC actif sur \(cards.french) : \(seen.french)\(each)"
    let cause = "la correction d'erreurs de cette mémoire prend un seizième"
    if endsSoon {
      return ProofWords("\(head), et non \(whole.french)", cause: cause, fix: "redémarrer : il sera éteint")
    }
    return ProofWords(
      isPlanned
        ? isStranger ? "\(head) sur \(whole.french)" : "\(head) (prévu \(planned.french))"
        : "\(head), et non \(whole.french)", cause: cause,
      fix: isPlanned ? "" : "`nvidia-smi\(target) -e 0`, puis redémarrer (sans frais)")
  }
}

extension LackingMemory {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french), \(name), montre \(seen.french) de mémoire, et non \(whole.french)",
      cause: "une autre version de la carte, un autre microcode, ou de la mémoire désactivée",
      fix: "comparer étiquette et microcode avec l'annonce ; demander un remboursement")
  }
}

extension LessRAM {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let places = exchanged == 0 ? "" : ", dont \(exchanged) à la place de ce qui retient les autres"
    let more = modules.map { "acheter ce qui manque : \($0)\(places)" } ?? "acheter ce qui manque"
    return ProofWords(
      "\(found.french) de mémoire vive, \(planned.french) prévus (\(filled) emplacements sur \(sockets))",
      cause: isCut ? "le texte est coupé, ou des barrettes manquent" : "des barrettes manquent ou ne sont pas vues",
      fix: "réinsérer les barrettes, regarder les autres emplacements ; demander au vendeur, ou \(more)")
  }
}

extension SlowRAM {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let all =
      "Toutes les barrettes tournent à \(running.short()) MT/s ; \(faster) \(faster == 1 ? "est faite" : "sont faites") pour \(rated.short())"
    guard slower > 0 else {
      return ProofWords(
        all, cause: "le processeur ou la carte mère n'en permet pas plus", fix: "rien, si sa fiche s'arrête là")
    }
    let maker = isUnnamed ? ", marque inconnue" : ""
    let odd =
      "\(slower) \(slower == 1 ? "barrette" : "barrettes")\(size.map { " de \($0.value.short()) Go" } ?? "") (\(running.short())\(maker))"
    return ProofWords(
      all, cause: "\(odd) \(slower == 1 ? "retient" : "retiennent") les autres",
      fix: slower == 1 ? "la retirer ou la changer" : "les retirer ou les changer")
  }
}

extension FewChannels {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(filled) canaux de mémoire sur \(all) : ne compte que pour des couches en mémoire vive",
      fix: "une barrette par canal, si des modèles débordent en mémoire vive")
  }
}

extension NarrowLink {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let message =
      "\(cards.french) \(cards.verb("tourne", "tournent")) en \(generation.map { isAtWork ? "Gen\($0) " : "" } ?? "")x\(width), et non x\(own)"
    let planned = planned < own ? " (le plan donne x\(planned))" : ""
    let cause = "port câblé x\(width), voies partagées avec un M.2, riser plié ou contacts sales"
    guard isAtWork else {
      return ProofWords(
        "\(message)\(planned)\(isIdle ? ", lu au repos" : " ; le fichier ne dit pas si \(cards.verb("elle travaillait", "elles travaillaient"))")",
        cause: cause,
        fix: "la largeur change rarement : remesurer au travail ; puis un autre port, ou réinsérer")
    }
    return ProofWords(
      "\(message)\(planned), et \(cards.verb("elle travaillait", "elles travaillaient")) : coûte au chargement et au partage par lignes, à peine par couches",
      cause: cause, fix: "un autre port, réinsérer, bifurcation dans le BIOS")
  }
}

extension SharedLanes {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french) : x\(width) sur x16, comme \(board ?? "la carte mère") le donne : voies partagées, comme prévu")
  }
}

extension SlowLink {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french) : \(isHost ? "l'hôte donne" : "la liaison tourne en") Gen\(seen) où carte et carte mère prévue font Gen\(planned)",
      cause: "port réglé sur Gen\(seen), ou riser fait pour cela",
      fix: "régler le port sur Gen\(planned) ou Auto dans le BIOS ; un riser pour Gen\(planned)")
  }
}

extension UnseenLink {
  func french(_ cards: [CardLabel]) -> ProofWords {
    isInner
      ? ProofWords(
        "Vitesse du port : cet outil ne la montre pas ; il lit l'étape à l'intérieur de la carte",
        fix: "`lspci -vv` du pont au-dessus de la carte la montre")
      : ProofWords("La liaison de \(cards.french) est cachée (accès refusé)", fix: "`sudo lspci -vv` la montre")
  }
}

extension OldDriver {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "Le pilote \(version) est ancien : trop pour les programmes CUDA 12 d'aujourd'hui",
      cause: "CUDA 12 demande 525",
      fix: "installer un pilote de la branche 535\(end.map { " à \($0)" } ?? " ou plus récent")")
  }
}

extension LastDriver {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "Le pilote \(branch) est le dernier pour \(card), et le bon\(cuda.map { ", CUDA s'y arrête à \($0)" } ?? "")",
      cause: "un pilote plus récent ignore la carte", fix: "le figer : une mise à jour fait disparaître la carte")
  }
}

extension SlowRun {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let what = work.isPrompt ? "lecture" : "écriture"
    let message =
      "\(model) : \(what) \(speed.short(1, comma: true)) tok/s, promis environ \(best.short()) (\(low.short()) à \(high.short())) : en dessous"
    switch cause {
    case .layers:
      return ProofWords(
        message,
        cause: "n_gpu_layers \(layers ?? 0)\(count.map { " sur \($0)" } ?? "") : le reste a tourné sur le processeur ; "
          + "cette mesure ne dit rien des cartes", fix: "`-ngl 99`, remesurer")
    case .processor:
      return ProofWords(
        message, cause: "tout a tourné sur le processeur", fix: "une version pour les cartes et `-ngl 99`")
    case .cache:
      return ProofWords(message, cause: "clés et valeurs en mémoire vive (-nkvo)", fix: "remesurer sans cela")
    case .unknown:
      return ProofWords(
        message, cause: "fréquences retenues, autre programme, vieille version ou liaison étroite",
        fix: "`nvidia-smi -q` pendant la mesure dit laquelle")
    }
  }
}

extension NoPersistence {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "Mode persistant éteint pour \(cards.french) : le pilote se décharge, chaque démarrage est lent",
      fix: "`nvidia-smi\(target) -pm 1`, ou le démon")
  }
}

extension CutPaste {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let count = attached.map { $0 > seen ? " : \($0) annoncées, \(seen) montrées" : "" } ?? ""
    return ProofWords(
      "Le texte de \(kind.rawValue) s'arrête trop tôt\(count) : le reste manque", fix: "le coller à nouveau")
  }
}

extension NamelessCards {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords("Pas de noms dans ce genre de fichier : prises pour les cartes du plan")
  }
}
