import RigModel

extension IdleAdapters {
  /// What is taken, and what there is.
  var words: String {
    let kind = areShort ? "slot shorter than x16" : "x16 slot"
    let kinds = areShort ? "slots shorter than x16" : "x16 slots"
    let taken = taken.of(kind, kinds)
    return slots == 0
      ? tr("adapters take \(taken), and it has none") : tr("adapters take \(taken), and it has \(slots)")
  }
}

extension AskShortSlots {
  var english: String {
    """
    Could you please tell me how many PCIe slots the board has beside the long x16 ones (x8, x4 or x1), and whether \(count) \
    of them would be free?
    """
  }
}
