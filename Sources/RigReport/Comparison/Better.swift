import RigModel

/// Which way a figure is better.
enum Better {
  /// Less spent, fewer watts, fewer days.
  case less
  /// More saved, more memory.
  case more

  /// The places of the best figures.
  ///
  /// Unknown figures do not compete, a bound such as ≥ 50 € cannot win, and where it might nobody does. `never` loses
  /// against any number. Nothing is best alone, or when all are equal.
  func best(of figures: [Shown], competing: [Bool]) -> [Int] {
    let entrants = figures.indices.filter { competing[$0] }
    let numbers = entrants.filter { !figures[$0].isBound }
    guard let top = numbers.compactMap({ rank(figures[$0]) }).min() else { return [] }
    let all = entrants.compactMap { place in
      rank(figures[place]) ?? (figures[place].mark == .never ? .infinity : nil)
    }
    guard let least = all.min(), least >= top, all.contains(where: { $0 > top }) else { return [] }
    return numbers.filter { rank(figures[$0]) == top }
  }

  /// The figure as a number that is better when it is less.
  private func rank(_ shown: Shown) -> Double? {
    guard let number = Double(shown.number.replacing("−", with: "-")) else { return nil }
    return self == .less ? number : -number
  }
}

extension Shown {
  fileprivate var isBound: Bool { mark == .atLeast || mark == .atMost }
}
