/// The devices of one read-out, each once, however often a log says the same of them.
struct CardShelf {
  /// The devices, in the order in which they were seen first.
  private(set) var cards: [Card] = []
  private var places: [Mark: Int] = [:]

  /// By what a tool tells devices apart.
  enum Mark: Hashable {
    case bus(String)
    case name(String)
    case index(Int)
    case row(Int)
  }

  /// More than any machine has: lines that nothing tells apart are no more cards.
  private static let most = 512

  /// Adds a reading; a device that is known by one of its marks is the same.
  mutating func add(_ reading: CardReading, marks: [Mark] = []) {
    let marks = reading.bus.map { marks + [.bus($0)] } ?? marks
    let place = marks.first { places[$0] != nil }.flatMap { places[$0] }
    if let place { cards[place].add(reading) } else if !append(reading) { return }
    for mark in marks where places[mark] == nil { places[mark] = place ?? cards.count - 1 }
  }

  private mutating func append(_ reading: CardReading) -> Bool {
    guard cards.count < CardShelf.most else { return false }
    cards.append(Card(reading))
    return true
  }
}

extension Card {
  /// Takes in a later reading of the same tool.
  mutating func add(_ later: CardReading) {
    if let place = readings.firstIndex(where: { $0.moment == later.moment }) {
      readings[place].fold(later)
    } else {
      readings.append(later)
    }
  }
}
