extension ProofCheck {
  /// Memory that went bad.
  static let pages = ProofCheck(name: .pages) { evidence in
    evidence.matching.all.compactMap { match in
      let pages = match.card.readings.map(\.pages)
      let retired = pages.compactMap(\.retired).max() ?? 0
      let isPending = pages.contains { $0.isPending ?? false }
      let hasFailed = pages.contains { $0.hasFailed ?? false }
      guard retired > 0 || isPending || hasFailed else { return nil }
      let fact = RetiredMemory(
        count: retired, isPending: isPending, hasFailed: hasFailed, areRows: pages.contains(where: \.areRows))
      return ProofFinding(hasFailed ? .error : isPending ? .warning : .note, .pages, fact, [match.label])
    }
  }
}

/// Memory that was taken out of use.
struct RetiredMemory: Fact {
  let count: Int
  let isPending: Bool
  let hasFailed: Bool
  let areRows: Bool
}
