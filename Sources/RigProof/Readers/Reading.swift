extension Readout {
  /// Reads what somebody pasted, whichever tools printed it.
  /// - Parameter bytes: a file, as it is.
  public init(reading bytes: [UInt8]) {
    self.init()
    let text = CleanText(bytes)
    for read in Readout.readers {
      if let more = read(text) { merge(more) }
    }
    if let more = MeterReader.read(text, isAlone: isEmpty) { merge(more) }
  }

  /// All that know a tool; a new one is a file in this folder and a word here.
  ///
  /// Each takes what it knows and no more.
  private static let readers: [@Sendable (CleanText) -> Readout?] = [
    QueryReader.read, XMLReader.read, ListReader.read, TableReader.read, JSONReader.read, BusReader.read,
    MemoryReader.read, BenchTable.read, MessageReader.read,
  ]

  init(_ kind: ReadoutKind, isCut: Bool = false) {
    self.init()
    kinds = [kind]
    if isCut { cut = [kind] }
  }
}
