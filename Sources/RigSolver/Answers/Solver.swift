import RigChecks
import RigModel

/// Answers a question step by step: the best rigs, then those that only a question keeps out, or what to give up.
public struct Solver: Sendable {
  /// What was asked.
  public let request: Request
  private var search: Search
  private var questions: Search?
  private var loosening: Loosening?
  /// What is known so far.
  public private(set) var answer: Answer

  /// Prepares to answer; `nil` when it is asked what owning costs, and electricity has no price.
  public init?(_ request: Request) {
    guard let search = Search(request) else { return nil }
    (self.request, self.search) = (request, search)
    answer = Answer(request, Space(search.world))
    if search.isDone { takeRigs() }
  }

  /// Whether all is answered.
  public var isDone: Bool {
    answer.status != .stopped && search.isDone && questions?.isDone ?? true && loosening?.isDone ?? true
  }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    if answer.status == .stopped || !search.isDone {
      search.step(budget)
      takeRigs()
    } else if questions?.isDone == false {
      questions?.step(budget)
      takeQuestions()
    } else {
      loosening?.step(budget)
      answer.relaxations = loosening?.found ?? []
    }
  }

  private mutating func takeRigs() {
    (answer.rigs, answer.counts) = (search.found, search.counts)
    answer.bound = answer.best?.value(request.objective) ?? search.bound.map { value(of: $0) }
    guard search.isDone else {
      answer.status = answer.rigs.isEmpty ? .stopped : .optimal
      return
    }
    answer.status = answer.rigs.isEmpty ? .infeasible : .optimal
    answer.firmness = Firmness(answer.rigs, request)
    if answer.rigs.isEmpty {
      loosening = Loosening(request)
    } else if !request.allowsUnknown {
      var open = request
      open.allowsUnknown = true
      questions = Search(open)
      questions?.limit = answer.best.map(search.valuation.key)
    }
  }

  private mutating func takeQuestions() {
    guard let questions, let best = answer.best else { return }
    let better = questions.found.filter { search.valuation.key(of: $0).value < search.valuation.key(of: best).value }
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
