import RigChecks
import RigModel

/// Answers a question step by step: the best rigs, then those that only a question keeps out, or what to give up.
public struct Solver: Sendable {
  /// What was asked.
  public let request: Request
  var search: Search
  /// Looks for good rigs ahead of the proof, where that takes long.
  @Boxed var scout: Search?
  @Boxed var questions: Search?
  @Boxed private var loosening: Loosening?
  /// What is known so far.
  public private(set) var answer: Answer

  /// Whether nobody wants its answer any more.
  var isLeft = false
  /// Nodes after which good rigs are looked for ahead of the proof.
  private let patience: Int
  private static let patience = 12_000
  /// How many nodes that may take, and how many of them each pair.
  private static let (mostScouted, mostSpent) = (60_000, 150)
  /// To let a node go takes as long as this part of one that is looked at.
  private static let leftovers = 8
  /// Nodes after which no rig with questions is looked for any more.
  private static let mostAsked = 60_000

  /// Prepares to answer; `nil` when it is asked what owning costs, and electricity has no price.
  public init?(_ request: Request) { self.init(request, patience: Solver.patience) }

  /// - Parameters:
  ///   - patience: nodes after which good rigs are looked for ahead of the proof.
  ///   - mostNodes: unfinished rigs beyond which it is given up.
  ///   - mostRows: beyond so many cards several share a place in the tables.
  init?(
    _ request: Request, patience: Int, mostNodes: Int = Search.mostNodes, mostRows: Int = World.mostRows
  ) {
    guard var search = Search(request, mostRows: mostRows) else { return nil }
    search.mostNodes = mostNodes
    (self.request, self.search, self.patience) = (request, search, patience)
    answer = Answer(request, Space(search.world))
    if search.isOver { takeRigs() }
  }

  /// Whether all is answered, as far as it can be.
  public var isAnswered: Bool { search.isOver && isAsked && loosening?.isDone ?? true }

  /// Whether it is, and nothing is held any more that would take long to let go.
  public var isDone: Bool { (isAnswered || isLeft) && !hasLeftovers }

  /// Whether the best rigs are known, or too many are unfinished.
  var isSearched: Bool { search.isOver }

  var isAsked: Bool { questions.map { $0.isOver || $0.counts.nodes >= Solver.mostAsked } ?? true }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    if hasLeftovers {
      letGo(budget * Solver.leftovers)
    } else if isLeft {
      return
    } else if !search.isOver {
      search.step(budget)
      lookAhead(budget)
      takeRigs()
    } else if !isAsked {
      questions?.step(budget)
      takeQuestions()
    } else {
      loosening?.step(budget)
      answer.relaxations = loosening?.found ?? []
      answer.hasAllRelaxations = loosening.map { $0.isDone && !$0.isCut } ?? true
    }
  }

  /// Looks for good rigs where the proof takes long: nothing worse than they are has to be looked at for it.
  private mutating func lookAhead(_ budget: Int) {
    guard !search.isOver, search.counts.nodes >= patience || search.isHalfFull else { return }
    if scout == nil { scout = search.scout(mostSpent: Solver.mostSpent) }
    guard let nodes = scout?.counts.nodes, nodes < Solver.mostScouted else { return }
    scout?.step(budget)
    if let worst = scout?.worst { search.cut(at: worst) }
  }

  private mutating func takeRigs() {
    (answer.rigs, answer.counts, answer.hasAllRigs) = (search.found, search.counts, search.isDone)
    // Where something was left out beside rigs that were found ahead, that nothing is left does not say that there is none.
    let isNone = search.isDone && search.cutoff == nil
    answer.status = answer.rigs.isEmpty ? isNone ? .infeasible : .stopped : .optimal
    if answer.status == .stopped { answer.rigs = scout?.found ?? [] }
    let proven = answer.status == .optimal ? answer.best?.value(request.objective) : nil
    answer.bound = proven ?? search.bound.map { value(of: $0) }
    guard search.isOver else { return }
    answer.firmness = Firmness(answer.rigs, request)
    if answer.status == .infeasible {
      loosening = Loosening(request)
      answer.hasAllRelaxations = false
    }
    answer.hasAllAsking = answer.status != .stopped && request.allowsUnknown
    if answer.status == .optimal, !request.allowsUnknown {
      var open = request
      open.allowsUnknown = true
      var better = Search(open, search.world.stock)
      better?.limit = answer.best.map(search.valuation.key)
      questions = better
    }
  }

  private mutating func takeQuestions() {
    guard let questions, let best = answer.best else { return }
    let better = questions.found.filter { search.valuation.key(of: $0).value < search.valuation.key(of: best).value }
    answer.hasAllAsking = questions.isDone
    guard better.count != answer.asking.count else { return }
    answer.asking = better.map { rig in
      let open = Check.judging.flatMap { $0.judge(questions.judge.rig(of: rig)) }.filter { $0.severity == .unknown }
      return Asking(rig: rig, findings: open)
    }
  }

  /// A key's value in the objective's unit.
  private func value(of key: Key) -> Double {
    switch request.objective {
    case .buy, .own: key.value / 100
    case .heat, .wall: key.value
    case .vram, .device, .speed: -key.value
    }
  }
}
