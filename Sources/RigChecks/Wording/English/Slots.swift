import RigModel

extension SlotJudgment {
  var sentences: Sentences {
    switch self {
    case .enough(let slots, let cards): Sentences(tr("\(slots.of("x16 slot")) for \(cards.of("card"))"))
    case .tooFew(let board, let slots, let cards, let dead, let idle):
      Sentences(
        tr("\(cards.of("card")), but \(slots.of("x16 slot")) on \(board)")
          + (dead > 0 ? tr("; \(dead) more only with a second CPU") : "") + idle.map { "; \($0.words)" }.joined(),
        advice: SlotJudgment.roomier(cards))
    case .tooFewShort(let board, let cards, let left):
      Sentences(
        tr("\(cards.of("card")) of one lane, but \(left.of("slot")) left on \(board)"),
        advice: tr("take a board with more slots, or fewer cards"))
    case .unknownShort(let board, let count):
      Sentences(
        tr(
          """
          \(board): slots shorter than x16 not known; \(count.of("card has", "cards have")) to sit in one, \
          or to hang on a riser in it
          """))
    case .splits(let board, let slots, let cards, let missing):
      Sentences(
        tr(
          """
          \(cards.of("card")), \(slots.of("x16 slot")) on \(board): \(missing.of("slot has", "slots have")) to be split \
          into two of eight lanes
          """), advice: tr("add \(missing.of("splitter")) and set x8x8 bifurcation in the BIOS"),
        rule:
          tr(
            """
            Eight lanes a card; the BIOS of server boards splits slots, ASRock Rack ROMED8-2T manual, as recalled, \
            2026-11
            """)
      )
    case .tooWide(let board, let wide, let room, let cards, let width):
      Sentences(
        tr("\(wide) cards \(SlotJudgment.slots(width)) wide; \(board) has room for \(room)"),
        advice: SlotJudgment.roomier(cards))
    case .unknown(let board, let cards, let wide):
      Sentences(tr("\(board): x16 slots not known; \(cards.of("card")) to put in, \(wide) of them two slots wide"))
    case .unknownRoom(let board, let wide, let width):
      Sentences(
        tr("\(board): room beside the x16 slots not known; \(wide) cards are \(SlotJudgment.slots(width)) wide"))
    case .noCarrier(let modules, let missing, _):
      Sentences(
        tr("\(modules.listed): a module fits no slot; \(missing.of("carrier board")) missing"),
        advice: tr("take PCIe cards, or a server made for these modules"))
    case .caseTooNarrow(let name, let room, let width):
      Sentences(
        tr("Cards and coolers are \(width.of("slot")) wide; \(name) has \(room)"),
        advice: tr("take a case with \(width) slots, or an open frame with risers"))
    }
  }

  private static func slots(_ width: Int) -> String {
    width == 2 ? tr("two slots") : width == 3 ? tr("three slots") : tr("\(width) slots")
  }

  private static func roomier(_ cards: Int) -> String {
    tr("take a board with \(cards.of("x16 slot")), or fewer cards")
  }
}

extension AskSlots {
  var english: String {
    """
    Could you please tell me how many long PCIe x16 slots the board has, and how many of them have a free slot beside them?
    """
  }
}

extension AskSlotPairs {
  var english: String {
    let room = width > 2 ? "\(width - 1) free ones" : "a free one"
    return "Could you please tell me whether there are \(count) PCIe x16 slots, each with \(room) beside it?"
  }
}

extension AskLanes {
  var english: String {
    "Could you please tell me how many lanes (x16, x8, x4) each of the long PCIe slots really has?"
  }
}

extension DeadSlots {
  var sentences: Sentences {
    let needed = cards.map { tr("; \($0.of("card")) to put in") } ?? ""
    return Sentences(
      slots.map { tr("\(dead) of \($0) x16 slots of \(board) are dead without the second CPU\(needed)") }
        ?? tr("\(dead) x16 slots of \(board) are dead without the second CPU\(needed)"),
      advice: tr("add the second CPU, its cooler and RAM, or use the slots of the first"))
  }
}

extension SlotLanes {
  var sentences: Sentences {
    switch self {
    case .wide(let wide, let cards):
      Sentences(tr("\(wide.of("slot")) with 8 lanes or more for \(cards.of("card"))"))
    case .narrow(let board, let wide, let cards):
      Sentences(
        tr(
          """
          \(SlotLanes.wide(wide, board)): \(cards.of("card runs", "cards run")) at ×4 or fewer, which loads models more \
          slowly and hardly slows a single stream
          """), rule: rule)
    case .slotBySlot(let board, let widths):
      Sentences(
        tr(
          """
          The cards run at \(widths.map { "×\($0)" }.listed) on \(board): the last ones load models more slowly, which \
          hardly slows a single stream; the fastest card goes into the widest slot
          """), rule: rule)
    case .mechanical(let board, let cards):
      Sentences(tr("\(board): lanes of its long slots not known; \(cards.of("card")) to put in"), rule: rule)
    case .miningRisers(let risers):
      Sentences(
        tr("\(risers.listed): one lane loads a 24 GB model in 30 s at best, and slows work that is split over cards"),
        advice: tr("use x16 risers"), rule: rule)
    case .older(let board, let own, let cards):
      Sentences(
        tr(
          """
          \(board) has PCIe \(own.text(decimals: 1)), \(cards.map(\.words).listed): works, and loads models more slowly
          """),
        rule: rule)
    }
  }

  private static func wide(_ wide: Int, _ board: String) -> String {
    wide == 1
      ? tr("1 of the slots of \(board) has 8 lanes or more")
      : tr("\(wide) of the slots of \(board) have 8 lanes or more")
  }

  private var rule: String {
    tr(
      """
      A model passes the slot once, when it is loaded; each word after that needs kilobytes: PCI Express Base \
      Specification 3.0, 2010, 0.985 GB/s a lane
      """)
  }
}

extension SlotLanes.Card {
  fileprivate var words: String { "\(name) \(generation.text(decimals: 1))" }
}
