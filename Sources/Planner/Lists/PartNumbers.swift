/// Numbers of parts: all of a range, or some of them.
enum PartNumbers: RandomAccessCollection, Sendable {
  case all(Range<Int>)
  case some([Int32])

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .all(let range): range.count
    case .some(let numbers): numbers.count
    }
  }

  subscript(place: Int) -> Int {
    switch self {
    case .all(let range): range.lowerBound + place
    case .some(let numbers): Int(numbers[place])
    }
  }
}
