/// Unfinished rigs that nobody looks at any more: all of them at once would take longer to let go than a slice may.
extension Solver {
  /// Whether a search that is over still holds some.
  var hasLeftovers: Bool {
    guard search.isOver || isLeft else { return false }
    return search.nodes.count > 0 || scout?.nodes.count ?? 0 > 0 || mayLetQuestionsGo
  }

  private var mayLetQuestionsGo: Bool { (isAsked || isLeft) && questions?.nodes.count ?? 0 > 0 }

  /// Lets so many of them go.
  mutating func letGo(_ count: Int) {
    if search.nodes.count > 0 {
      search.letGo(count)
    } else if scout?.nodes.count ?? 0 > 0 {
      scout?.letGo(count)
    } else if mayLetQuestionsGo {
      questions?.letGo(count)
    }
  }

  /// Wants no answer any more: from now on each step lets some go.
  public mutating func leave() { isLeft = true }
}
