import RigModel

extension Above4G {
  var sentences: Sentences {
    switch self {
    case .given(let board, let need): Sentences(tr("\(board) has Above 4G decoding, and \(need.words)"), rule: rule)
    case .lacking(let board, let need):
      Sentences(
        tr("\(board) has no Above 4G decoding, but \(need.words)"), rule: rule)
    case .byVersion(let board, let version, let need):
      Sentences(
        tr("Which BIOS is on \(board)? It has Above 4G decoding from \(version) on, and \(need.words)"),
        advice: tr("flash BIOS \(version) or a later one, at no cost"), rule: rule)
    case .unknown(let board, let need):
      Sentences(tr("Can the BIOS of \(board) switch on Above 4G decoding? \(need.words.capitalizedFirst)"), rule: rule)
    }
  }

  private var rule: String {
    tr(
      """
      github.com/xCuri0/ReBarUEFI issues 77 and 221, 2023 and 2024: an M40 24 GB asks for 32 GB of addresses, and boards \
      that cannot map such windows above 4 GB stop at power-on or leave the card unassigned
      """)
  }
}

extension Above4G.Need {
  fileprivate var words: String {
    switch self {
    case .windows(let windows): windows.map(\.words).listed
    case .together(let devices, let all): tr("\(devices) GPUs map \(all.text) together; about 3 GB lie free below 4")
    case .untold(let cards): tr("what \(cards.listed) maps is not known, and cards of its kind map all their memory")
    }
  }
}

extension Above4G.Window {
  /// `each Tesla K80 maps 2 × 16 GB`.
  fileprivate var words: String { tr("each \(card) maps \(devices > 1 ? "\(devices) × " : "")\(size.text)") }
}

extension ResizableBAR {
  var sentences: Sentences {
    let rule =
      tr(
        """
        Intel's requirements for Arc cards, told by purepc.pl, 2022-06; tomshw.it, 2022-10: an A770 loses a fifth to a \
        quarter in games without it
        """)
    let loss =
      cards.count == 1
      ? tr("\(cards.listed) loses much speed without it") : tr("\(cards.listed) lose much speed without it")
    guard isLacking else { return Sentences(tr("Does \(board) have Resizable BAR? \(loss)"), rule: rule) }
    return Sentences(
      tr("\(board) has no Resizable BAR, as it has no Above 4G decoding; \(loss)"),
      advice: tr("take a board of 2020 or later, or another card"), rule: rule)
  }
}

extension AskResizableBAR {
  var english: String {
    "Does the BIOS have \"Resizable BAR\" (or \"Smart Access Memory\"), and can it be switched on?"
  }
}

extension AskAbove4G {
  var english: String {
    "Does the BIOS have a setting called \"Above 4G decoding\" (or \"64-bit BAR\", \"large PCI address space\"), and can "
      + "it be switched on?"
  }
}

extension AskBIOS {
  var english: String {
    "Could you please tell me which BIOS version is on the board? From \(version) on it has \"Above 4G decoding\"."
  }
}

extension AskRAM {
  var english: String { "How much RAM is in it (no more than \(most.text) may be)?" }
}
