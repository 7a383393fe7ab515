import RigModel

extension Gibibytes {
  /// As in `22,5 Gio`.
  var french: String { value.short(1, comma: true) + " Gio" }
}

extension [CardLabel] {
  /// The devices at the start of a sentence.
  var french: String { listed("et") }
}

extension LostCards {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(places.joined(separator: ", ")) ne répond plus : GPU perdu",
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
    let speeds = bandwidth.flatMap { own in
      plannedBandwidth.map {
        " : \(own.short()) au lieu de \($0.short()) Go/s\(isSlowerToRead ? ", lecture plus lente" : "")"
      }
    }
    return ProofWords(
      "\(cards.french) est une \(name), et non la \(planned) prévue\(speeds ?? "")",
      cause: family.map { "une autre carte a été livrée : \($0)" } ?? "le catalogue ne connaît pas cette carte",
      fix: "demander au vendeur la bonne carte ou un remboursement")
  }
}

extension ExtraCard {
  func french(_ cards: [CardLabel]) -> ProofWords {
    ProofWords("\(cards.french), \(name), n'est pas dans le plan", fix: "l'ajouter au plan, si elle reste")
  }
}

extension MissingCard {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let message =
      count == 1
      ? "La \(name) du plan n'est pas dans le fichier" : "\(count) × \(name) du plan ne sont pas dans le fichier"
    if let ignoring {
      return ProofWords(
        message, cause: "le pilote \(ignoring.driver) l'ignore : \(ignoring.last) est le dernier qui la connaît",
        fix: "installer un pilote de la branche \(ignoring.last), modules fermés, et le figer")
    }
    guard !isScreen, isSeen else { return ProofWords(message) }
    return ProofWords(
      message, cause: "pas montée, sans courant, ou le pilote ne la voit pas",
      fix: "`lspci` montre si la carte mère la voit ; la réinsérer, regarder ses prises")
  }
}

extension UnmappedWindow {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let room = size.map { "sa fenêtre de \($0.value.short(1, comma: true)) Gio" } ?? "sa fenêtre"
    let why = isForeseen ? " ; \(board ?? "cette carte mère") n'a pas de place pour toutes les cartes du plan" : ""
    let other = instead.map { " (\($0))" } ?? ""
    return ProofWords(
      "\(cards.french), \(name) : pas de place pour \(room) d'adresses : le pilote ne la montrera pas",
      cause: "le BIOS a laissé la fenêtre sans adresse\(why)",
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
