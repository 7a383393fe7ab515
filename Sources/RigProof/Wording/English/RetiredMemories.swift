import RigModel

extension RetiredMemory {
  func english(_ cards: [CardLabel]) -> ProofWords {
    let what = areRows ? count == 1 ? "row" : "rows" : count == 1 ? "page" : "pages"
    let verb = areRows ? "replaced" : "retired"
    let some = count == 0 ? "memory waits to be \(verb)" : "\(count) \(what) \(verb) by double-bit errors"
    if hasFailed {
      return ProofWords(
        "\(cards.english): \(some); a spare row is lacking", cause: "memory going bad", fix: "send it back")
    }
    let cause = "single errors happen; a growing count means memory going bad"
    return isPending
      ? ProofWords(
        "\(cards.english): \(some), more pending", cause: cause,
        fix: "restart, look again; a growing count: send it back")
      : ProofWords("\(cards.english): \(some), none pending", cause: cause, fix: "watch it, ask the seller")
  }
}
