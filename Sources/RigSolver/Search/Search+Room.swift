/// What is let go of, so that unfinished rigs take no more memory than there is for them.
extension Search {
  /// Whether there is not much more room for unfinished rigs.
  var isHalfFull: Bool { nodes.count > mostNodes / 2 }

  /// Whether it gave up, as too many rigs are unfinished.
  var isFull: Bool { givenUp != nil }

  /// Lets so many of them go; all at once would take longer than a slice may.
  mutating func letGo(_ count: Int) { nodes.letGo(count) }

  /// Lets go of what is not wanted, and gives up where nearly all of it is.
  mutating func makeRoom() {
    nodes.letGo { [closed, cutoff] node in
      node.pair.map { closed.contains($0.number) } ?? false || cutoff.map(node.key.isBehind) ?? false
    }
    if !isDone, nodes.count * 8 > mostNodes * 7 { givenUp = bound }
  }
}
