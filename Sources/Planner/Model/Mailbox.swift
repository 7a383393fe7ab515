/// A piece of work that may wait: it is done in slices of a few milliseconds, between keys.
public enum Work: Hashable, Sendable {
  /// Ranking again what matters most, after the plan has changed.
  case ranking
  /// Looking for the best rig.
  case solving
  /// Finding out what a part is worth.
  case valuing
  /// Looking for the parts that mend the plan at least cost.
  case mending
  /// Making ready what parts are called, to be searched.
  case shelving
  /// Keeping the session; whoever holds the mailbox does it.
  case keeping
}

/// Work that waits for the time between keys, in the order in which it was asked for.
///
/// Whoever holds it looks for keys first, and sleeps when it is empty: nothing else wakes the program.
public struct Mailbox: Hashable, Sendable {
  private var waiting: [Work] = []

  /// Makes an empty one.
  public init() {}

  /// Whether there is nothing to do.
  public var isEmpty: Bool { waiting.isEmpty }

  /// Keeps a piece of work, each only once.
  public mutating func post(_ work: Work) {
    if !waiting.contains(work) { waiting.append(work) }
  }

  /// Takes the piece that waits longest.
  public mutating func take() -> Work? { waiting.isEmpty ? nil : waiting.removeFirst() }
}
