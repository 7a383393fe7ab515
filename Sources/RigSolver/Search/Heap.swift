/// Something that is taken in an order.
protocol Ordered {
  /// Whether it is taken before another.
  func precedes(_ other: Self) -> Bool
}

/// A heap from which the first is taken.
struct Heap<Element: Ordered & Sendable>: Sendable {
  private var elements: [Element] = []

  /// How many there are.
  var count: Int { elements.count }

  /// The first one.
  var first: Element? { elements.first }

  /// Puts one in.
  mutating func push(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard elements[place].precedes(elements[parent]) else { return }
      elements.swapAt(place, parent)
      place = parent
    }
  }

  /// Takes the first one out.
  mutating func pop() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    if !elements.isEmpty {
      elements[0] = last
      sink(0)
    }
    return first
  }

  /// Lets so many go, whichever.
  mutating func letGo(_ count: Int) { elements.removeLast(min(count, elements.count)) }

  /// Takes out all of which something is true, and orders the others from the bottom up, in time with their number.
  mutating func letGo(where isLetGo: (Element) -> Bool) {
    elements.removeAll(where: isLetGo)
    for place in (0..<elements.count / 2).reversed() { sink(place) }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < elements.count {
        if elements[child].precedes(elements[least]) { least = child }
      }
      guard least != place else { return }
      elements.swapAt(place, least)
      place = least
    }
  }
}
