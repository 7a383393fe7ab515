import RigChecks
import RigModel

/// Which cards a board, or another card, never goes with; found out by asking the checks once.
struct Friends: Sendable {
  private struct Question: Hashable {
    let picks: [Pick]
  }

  private var known: [Question: String?] = [:]

  /// The check that forbids some parts whatever comes to them; `nil` when none does.
  mutating func objection(_ picks: [Pick], _ judge: Judge) -> String? {
    let question = Question(picks: picks.sorted { $0.item < $1.item })
    if let answer = known[question] { return answer }
    let final = judge.objections(question.picks).first(where: \.mends.isEmpty)
    known[question] = .some(final?.check)
    return final?.check
  }
}
