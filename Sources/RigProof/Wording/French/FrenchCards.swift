import RigModel

extension Gibibytes {
  /// As in `22,5 Gio`.
  var french: String { value.short(1, comma: true) + " Gio" }
}

extension [CardLabel] {
  /// The devices at the beginning of a sentence.
  var french: String { listed("et", "autres") }
}

extension LostCards {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(places.joined(separator: ", ")) ne \(places.count == 1 ? "répond plus : GPU perdu" : "répondent plus : GPU perdus")",
      cause: "alimentation, chaleur ou riser (Xid 79 dans le journal du noyau)",
      fix: "regarder `dmesg`, les prises et l'air ; réinsérer la carte, essayer sans riser, redémarrer")
  }
}

extension SilentDriver {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "Le pilote NVIDIA ne répond pas ou ne trouve aucune carte",
      cause: "il n'est pas chargé, ne connaît pas la carte, ou elle n'a pas reçu de fenêtre d'adresses",
      fix: "`lspci -vv` montre si la carte mère voit la carte ; puis `dmesg` et la branche du pilote")
  }
}

extension WrongCard {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let size = otherMemory.map { "\($0.french) au lieu de \(plannedMemory.french)" }
    let speed = otherBandwidth.map { "\($0.own.short()) au lieu de \($0.planned.short()) Go/s" }
    let differences = [size, speed, isSlowerToRead ? "lecture plus lente" : nil].compactMap(\.self)
    let all = differences.isEmpty ? "" : " : " + differences.joined(separator: ", ")
    let chip = device.map { " (\($0))" } ?? ""
    return ProofWords(
      "\(cards.french) est une \(name)\(chip), et non la \(planned) prévue\(all)",
      cause: family.map { "une autre carte a été livrée : \($0)" } ?? "le catalogue ne connaît pas cette carte",
      fix: "demander au vendeur la bonne carte ou un remboursement")
  }
}

extension ExtraCard {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.french), \(name), \(cards.verb("n'est", "ne sont")) pas dans le plan",
      fix: cards.verb("l'ajouter au plan, si elle reste", "les ajouter au plan, si elles restent"))
  }
}

extension MissingCard {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let message =
      count == 0
      ? "\(devices) des processeurs d'une \(name) \(devices == 1 ? "n'est" : "ne sont") pas dans le fichier"
      : count == 1
        ? "La \(name) du plan n'est pas dans le fichier" : "\(count) × \(name) du plan ne sont pas dans le fichier"
    let (it, ignores) = count > 1 ? ("les", "les ignore") : ("la", "l'ignore")
    if let ignoring {
      return ProofWords(
        message,
        cause: "le pilote \(ignoring.driver) \(ignores) : \(ignoring.last) est le dernier qui \(it) connaît",
        fix: "installer un pilote de la branche \(ignoring.last), modules fermés, et le figer")
    }
    guard !isNote else { return ProofWords(message) }
    return ProofWords(
      message,
      cause: count > 1
        ? "pas montées, sans courant, ou le pilote ne les voit pas"
        : "pas montée, sans courant, ou le pilote ne la voit pas",
      fix:
        "`lspci` montre si la carte mère \(it) voit ; \(it) réinsérer, regarder \(count > 1 ? "leurs" : "ses") prises")
  }
}

extension UnmappedWindow {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let its = cards.verb("sa fenêtre", "leurs fenêtres")
    let room = size.map { "\(its) de \($0.value.short(1, comma: true)) Gio" } ?? its
    let why = isForeseen ? " ; \(board ?? "cette carte mère") n'a pas de place pour toutes les cartes du plan" : ""
    let other = instead.map { " (\($0))" } ?? ""
    return ProofWords(
      "\(cards.french), \(name) : pas de place pour \(room) d'adresses : le pilote ne \(cards.verb("la", "les")) montrera pas",
      cause: "le BIOS a laissé \(cards.verb("la fenêtre", "les fenêtres")) sans adresse\(why)",
      fix:
        "« Above 4G decoding » et un plus grand « MMIO high size » si le BIOS les a ; sinon une autre carte mère\(other)"
    )
  }
}

extension SmallWindow {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let message = "\(cards.french) : l'hôte voit \(seen.french) sur \(size.french)"
    guard isAMD else {
      return ProofWords(
        message, cause: "le BIOS lui a donné une fenêtre plus petite",
        fix: "« Above 4G decoding » et « Resizable BAR » dans le BIOS")
    }
    return ProofWords(
      message + " : sans effet pour une carte seule, gênant de carte à carte",
      cause: "son microcode\(firmware.map { " (\($0))" } ?? "") ne connaît pas Resizable BAR",
      fix: "rien pour une carte seule ; un autre microcode à vos risques")
  }
}
