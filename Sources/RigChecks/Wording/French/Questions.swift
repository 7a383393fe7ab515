import RigModel

/// The questions to sellers in French.
extension AskAbove4G {
  var french: String {
    "Le BIOS propose-t-il un réglage « Above 4G decoding » (ou « 64-bit BAR », « décodage au-dessus de 4 Go »), et peut-on "
      + "l'activer ?"
  }
}

extension AskWindow {
  var french: String {
    "Quelle est la taille de la fenêtre d'adresses PCI au-dessus de 4 Go (« MMIO high size » dans le BIOS) ? Mes cartes "
      + "demandent \(needed.text)."
  }
}

extension AskBIOS {
  var french: String {
    "Pourriez-vous me dire quelle version du BIOS est installée ? « Above 4G decoding » existe à partir de \(version)."
  }
}

extension AskInstalledRAM {
  var french: String { "Quelle quantité de RAM est installée, et de quel type ?" }
}

extension AskResizableBAR {
  var french: String { "Le BIOS propose-t-il « Resizable BAR » (ou « Smart Access Memory »), et peut-on l'activer ?" }
}

extension AskLanes {
  var french: String {
    "Pourriez-vous me dire combien de voies PCIe (x16, x8, x4) chaque port long possède réellement ?"
  }
}

extension AskRAM {
  var french: String { "Quelle quantité de RAM contient-il (pas plus de \(most.french)) ?" }
}

extension AskGPUFans {
  var french: String { "Le serveur a-t-il les ventilateurs haute performance et le conduit d'air pour GPU ?" }
}

extension AskFan {
  var french: String {
    "Quel ventilateur est fourni, et quel est son débit d'air (il faut au moins \(cubicMetersPerHour.text) m³/h) ?"
  }
}

extension AskFan {
  /// Rounded up, so that it is enough.
  ///
  /// Source: 1 ft = 0.3048 m exactly (international yard and pound agreement, 1959): 1 CFM = 1.699 m³/h.
  private var cubicMetersPerHour: Double { (needed * 1.699).rounded(.up) }
}

extension Gibibytes {
  /// Memory as French sellers call it: `24 Go`.
  fileprivate var french: String {
    let number = String(value.text(decimals: 1).map { $0 == "." ? "," : $0 })
    return "\(number) Go"
  }
}

extension AskRoom {
  var french: String {
    """
    Pourriez-vous me dire quelle longueur maximale de carte graphique peut entrer dans \
    \(isCase ? "le boîtier" : "la machine"), en mm ? La mienne mesure \(needed.text) mm.
    """
  }
}

extension AskPicture {
  var french: String {
    "La carte mère a-t-elle une sortie vidéo (circuit graphique intégré au processeur, ou contrôleur de gestion), et "
      + "démarre-t-elle sans carte graphique ?"
  }
}

extension AskSupplyPlugs {
  var french: String {
    """
    Pourriez-vous me dire combien de connecteurs EPS 8 broches (CPU) possède l'alimentation\(beside), et combien de \
    connecteurs PCIe 8 broches (6+2, carte graphique), sur combien de câbles séparés ?
    """
  }

  private var beside: String {
    switch board {
    case 0: " pour les cartes"
    case 1: ", en plus de celui que prend la carte mère"
    default: ", en plus des \(board) que prend la carte mère"
    }
  }
}

extension AskCardPlugs {
  var french: String {
    """
    Pourriez-vous me dire quels connecteurs d'alimentation prend la carte graphique : combien, et PCIe 6 broches, PCIe 8 \
    broches, EPS 8 broches (CPU) ou 12VHPWR ?
    """
  }
}

extension AskCarrierPlugs {
  var french: String {
    "Pourriez-vous me dire quels connecteurs d'alimentation prend la carte porteuse : combien, et PCIe 8 broches ou EPS "
      + "8 broches (CPU) ?"
  }
}

extension AskBoardParts {
  var french: String {
    "Pourriez-vous me dire si la carte mère est vendue avec un processeur et de la RAM, et lesquels ?"
  }
}

extension AskSocket {
  var french: String {
    isBoard
      ? "Pourriez-vous me dire quel socket de processeur a la carte mère, et quels processeurs son BIOS reconnaît ?"
      : "Pourriez-vous me dire pour quel socket est le processeur ?"
  }
}

extension AskRAMType {
  var french: String {
    isBoard
      ? "Pourriez-vous me dire quelle RAM prend la carte mère : DDR3, DDR4 ou DDR5, et UDIMM, RDIMM ou LRDIMM ?"
      : "Pourriez-vous me dire de quelle RAM il s'agit : DDR3, DDR4 ou DDR5, et UDIMM, RDIMM ou LRDIMM ?"
  }
}

extension AskShortSlots {
  var french: String {
    """
    Pourriez-vous me dire combien de ports PCIe la carte mère a en plus des ports longs x16 (x8, x4 ou x1), et si \(count) \
    d'entre eux seraient libres ?
    """
  }
}

extension AskSlots {
  var french: String {
    """
    Pourriez-vous me dire combien de ports PCIe x16 (longs) la carte mère a, et combien d'entre eux ont un emplacement \
    libre à côté ?
    """
  }
}

extension AskSlotPairs {
  var french: String {
    let room = width > 2 ? "\(width - 1) emplacements libres" : "un emplacement libre"
    return "Pourriez-vous me dire s'il y a \(count) ports PCIe x16 (longs) ayant chacun \(room) à côté ?"
  }
}

extension AskWatts {
  var french: String {
    """
    Pourriez-vous me dire quelle puissance (en watts) est indiquée sur l'étiquette de l'alimentation, et combien \
    d'ampères (A) sur le +12 V ?
    """
  }
}

extension AskRail {
  var french: String {
    "Pourriez-vous me dire combien d'ampères (A) ou de watts l'étiquette de l'alimentation indique pour le +12 V ?"
  }
}
