import RigModel

extension Rig {
  /// Modules of memory that are parts of their own.
  var modules: [Fitted<RAM>] { fitted { if case .ram(let ram) = $0.spec { ram } else { nil } } }

  /// All memory: what the board comes with and the modules beside it; `nil` when the former is not known.
  var ram: Gibibytes? {
    let modules = modules.reduce(Gibibytes.zero) { $0 + ($1.spec.capacity ?? .zero) * Double($1.quantity) }
    return platform?.spec.ram.map { $0 + modules } ?? (modules > .zero ? modules : nil)
  }
}
