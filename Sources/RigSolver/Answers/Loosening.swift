import RigModel

/// Finds all smallest sets of constraints without which some rig meets the others.
struct Loosening: Sendable {
  /// The most constraints of a set.
  private static let largest = 3

  private let request: Request
  private var waiting: [[Constraint]]
  /// The set that is looked at: what of it has no figure yet, the question so far, and its best rig.
  @Boxed private var open: (set: [Constraint], left: [Constraint], request: Request, rig: Solved?)?
  /// The constraint of the set that gives way rung by rung, once all others have a figure.
  @Boxed private var ladder: Ladder?
  @Boxed private var search: Search?
  private(set) var found: [Relaxation] = []
  /// Whether a set was let go before it was known whether it suffices.
  private(set) var isCut = false

  /// Nodes after which a set is let go.
  private static let mostNodes = 20_000

  init(_ request: Request) {
    var request = request
    (request.runnerUps, request.objective) = (0, .buy)
    self.request = request
    waiting = request.constraints.map { [$0] }
  }

  /// Whether all sets are known.
  var isDone: Bool { search == nil && waiting.isEmpty }

  /// Goes on for so many nodes at most.
  mutating func step(_ budget: Int) {
    if search == nil { takeNext() }
    search?.step(budget)
    guard let search, search.isOver || search.counts.nodes >= Loosening.mostNodes else { return }
    self.search = nil
    if !search.isDone {
      (isCut, ladder) = (true, nil)
    } else if ladder != nil {
      climb(search.found.first)
    } else if let rig = search.found.first, !isIdle(rig) {
      goOn(rig)
    } else if let set = open?.set {
      enlarge(set)
    }
  }

  /// Whether memory gave way to none and no model is to run: a rig without a device does nothing that was asked for.
  private func isIdle(_ rig: Solved) -> Bool {
    guard request.need.goal.model == nil, let set = open?.set, set.contains(.memory) || set.contains(.device) else {
      return false
    }
    return rig.gpus.vram == .zero
  }

  private mutating func takeNext() {
    guard !waiting.isEmpty else { return }
    let set = waiting.removeFirst()
    guard !found.contains(where: { Set($0.constraints).isSubset(of: set) }) else { return }
    let free = set.reduce(request) { $0.loosening($1) }
    start(set, set.filter { $0.objective != nil }, free, nil)
  }

  private mutating func start(_ set: [Constraint], _ left: [Constraint], _ request: Request, _ rig: Solved?) {
    var request = request
    request.objective = left.first?.objective ?? .buy
    open = (set, left, request, rig)
    search = Search(request)
  }

  /// Fixes the first figure at the least that it has to give way, and goes on to the next.
  private mutating func goOn(_ rig: Solved) {
    guard let open else { return }
    guard open.left.count > 1, let first = open.left.first else {
      self.open?.left = open.set.filter(\.isLadder)
      self.open?.rig = rig
      if let last = open.left.first { self.open?.request = open.request.loosening(last, to: rig) }
      return nextLadder()
    }
    start(open.set, Array(open.left.dropFirst()), open.request.loosening(first, to: rig), rig)
  }

  /// Goes on to the next constraint that gives way rung by rung, or keeps what was found.
  private mutating func nextLadder() {
    guard let open, let rig = open.rig else { return }
    ladder = nil
    guard let constraint = open.left.first else {
      let name = open.set.contains(.quantization) ? open.request.need.goal.quantization : nil
      let values = open.set.map { $0.value(of: rig) }
      return found.append(Relaxation(constraints: open.set, values: values, quantization: name, rig: rig))
    }
    self.open?.left.removeFirst()
    ladder = Ladder(constraint, open.request, rungs: request.rungs(constraint), asked: request)
    climb()
  }

  private mutating func climb() {
    guard let ladder else { return }
    if var next = ladder.next {
      next.objective = .buy
      search = Search(next)
    } else {
      open?.request = ladder.best
      nextLadder()
    }
  }

  private mutating func climb(_ rig: Solved?) {
    ladder?.take(rig != nil)
    if let rig { open?.rig = rig }
    climb()
  }

  /// Sets that hold one more constraint, each once.
  private mutating func enlarge(_ set: [Constraint]) {
    let all = request.constraints
    guard set.count < Loosening.largest, let last = set.last, let place = all.firstIndex(of: last) else { return }
    waiting += all[(place + 1)...].map { set + [$0] }
  }
}
