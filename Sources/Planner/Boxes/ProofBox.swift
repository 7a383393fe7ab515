import RigModel
import RigReport
import RigSolver
import TerminalUI

/// Why no rig is better than the best one, and how firm that is.
struct ProofBox: SheetBox {
  static let width = 72

  var top = ListCursor(0)

  init(_ scene: Scene) {}

  var title: String { tr("Proof") }
  var footer: String { tr("Esc back") }

  let bindings: [Binding] = [Binding([.enter, .letter("i")], help: "back", .box(.close))]

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    if case .back = message { return [.box(.close)] }
    return []
  }

  func lines(in scene: Scene, columns: Int) -> [SheetLine] {
    guard let answer = scene.model.solving.progress else { return [SheetLine(text: tr("Nothing was looked for yet."))] }
    let facts = facts(answer, scene).filter { !$0.1.isEmpty }
    return [SheetLine(text: scene.goalInWords, style: Style(.accent).bold)]
      + facts.flatMap { SheetLine.wrapped($0.0, $0.1, columns: columns - 16) }
  }

  private func facts(_ answer: Answer, _ scene: Scene) -> [(String, String)] {
    let space = answer.space
    let counts = answer.counts
    let judged = Words.count(Double(counts.judged), "whole rig")
    let cut = counts.cut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key.spoken) \($0.value)" }
    return [
      ("Looked for", search(scene.model.plan.solve)),
      ("State", scene.solverProgress),
      (
        "Among",
        tr("\(space.gpus) cards, \(space.boards) boards, \(space.parts) parts that have a price or are owned")
          + (space.unpriced > 0 ? tr("; \(space.unpriced) have none") : "")
      ),
      (
        "Judged",
        tr("\(judged) by all checks, of \(Numbers.grouped(Double(counts.nodes))) steps")
      ),
      ("Cut", cut.joined(separator: ", ")),
      ("Firm", firmness(answer, scene)),
      ("Why", ProofBox.reason),
    ]
  }

  private static var reason: String {
    tr(
      """
      steps are taken in the order of the least that any rig can come to which follows from them, so the first whole \
      rig that all checks accept is the best
      """)
  }

  /// What a rig had to be.
  private func search(_ wishes: SolveWishes) -> String {
    wishes.allowsUnknown
      ? tr("\(wishes.aim.words), without an error")
      : tr("\(wishes.aim.words), without an error or an open question")
  }

  /// Which prices to find out first.
  private func firmness(_ answer: Answer, _ scene: Scene) -> String {
    guard answer.rigs.count > 1 else { return "" }
    let ties = answer.firmness.ties.map { "\($0 + 1)" }
    let near =
      ties.isEmpty
      ? tr("no other one wins within the range of one price")
      : tr("within the range of one price \(ties.joined(separator: ", ")) would win")
    return near
      + (answer.firmness.checkFirst.map { tr("; check the price of \(scene.model.name($0).visible) first") } ?? "")
  }
}
