/// Prices by number of units, from 0 on, in cents.
///
/// Where each unit costs the same they are computed: to keep a list for each of thousands of parts takes longer than a search.
struct PriceColumn: RandomAccessCollection, Equatable, Sendable {
  private enum Content: Equatable {
    /// Each unit costs so much, beyond those that are free.
    case sums(each: Int64, free: Int)
    /// What the next unit costs.
    case rates(each: Int64, free: Int)
    case list([Int64])
  }

  private let content: Content
  let endIndex: Int

  var startIndex: Int { 0 }

  /// Prices as they stand in a list.
  init(_ list: [Int64]) { (content, endIndex) = (.list(list), list.count) }

  private init(_ content: Content, most: Int) { (self.content, endIndex) = (content, most + 1) }

  /// What so many units cost.
  static func sums(each: Int64, free: Int, most: Int) -> PriceColumn {
    PriceColumn(.sums(each: each, free: free), most: most)
  }

  /// What a further unit costs beyond so many; there is none beyond the most.
  static func rates(each: Int64, free: Int, most: Int) -> PriceColumn {
    PriceColumn(.rates(each: each, free: free), most: most)
  }

  subscript(count: Int) -> Int64 {
    switch content {
    case .sums(let each, let free): each * Int64(Swift.max(0, count - free))
    case .rates(let each, let free): count == endIndex - 1 ? PriceTable.none : count < free ? 0 : each
    case .list(let list): list[count]
    }
  }

  /// What each unit costs, when all of them cost the same and none is free.
  var each: Int64? { if case .sums(let each, 0) = content { each } else { nil } }
}
