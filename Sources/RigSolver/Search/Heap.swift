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
      sink()
    }
    return first
  }

  /// Takes out all of which something is true.
  mutating func letGo(where isLetGo: (Element) -> Bool) {
    let kept = elements.filter { !isLetGo($0) }
    elements = []
    for element in kept { push(element) }
  }

  private mutating func sink() {
    var place = 0
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
