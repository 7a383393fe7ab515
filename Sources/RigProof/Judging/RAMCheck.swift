import RigModel

extension ProofCheck {
  /// Main memory: how much, how fast, on how many channels.
  static let ram = ProofCheck(name: .ram) { evidence in
    let sockets = evidence.readout.sockets
    let modules = sockets.filter { $0.size != nil }
    guard !modules.isEmpty else { return [] }
    let found = modules.reduce(Gibibytes.zero) { $0 + ($1.size ?? .zero) }
    return [less(found, evidence), slower(modules), fewer(modules, sockets)].compactMap(\.self)
  }

  private static func less(_ found: Gibibytes, _ evidence: Evidence) -> ProofFinding? {
    guard let planned = evidence.rig.memory, found < planned * 0.97 else { return nil }
    let sockets = evidence.readout.sockets
    let shelf = ModuleShelf(sockets, evidence.rig)
    let offer = shelf.filling(planned - found) ?? shelf.exchanging(planned - found)
    let fact = LessRAM(
      found: found, planned: planned, filled: sockets.count { $0.size != nil }, sockets: sockets.count,
      modules: offer?.name, exchanged: offer?.exchanged ?? 0, isCut: evidence.readout.cut.contains(.memory))
    return ProofFinding(.warning, .ram, fact, price: offer?.cost)
  }

  /// Modules that are made for more than they run at, and the slowest one that holds them back.
  private static func slower(_ modules: [MemorySocket]) -> ProofFinding? {
    let running = modules.compactMap(\.running).min()
    guard let running else { return nil }
    let faster = modules.filter { $0.rated ?? 0 > running * 1.02 }
    guard !faster.isEmpty else { return nil }
    let slow = modules.filter { $0.rated.map { $0 <= running * 1.02 } ?? false }
    let fact = SlowRAM(
      running: running, rated: faster.compactMap(\.rated).max() ?? running, faster: faster.count, slower: slow.count,
      size: slow.first?.size, isUnnamed: !slow.isEmpty && slow.allSatisfy { $0.maker == nil })
    return ProofFinding(slow.isEmpty ? .note : .warning, .ram, fact)
  }

  private static func fewer(_ modules: [MemorySocket], _ sockets: [MemorySocket]) -> ProofFinding? {
    let (filled, all) = (Set(modules.compactMap(\.channel)).count, Set(sockets.compactMap(\.channel)).count)
    guard filled > 0, filled < all else { return nil }
    return ProofFinding(.note, .ram, FewChannels(filled: filled, all: all))
  }
}

/// Less main memory than planned.
struct LessRAM: Fact {
  let found: Gibibytes
  let planned: Gibibytes
  let filled: Int
  let sockets: Int
  /// What fits and makes up for what is missing; `nil` when the catalog has nothing.
  let modules: String?
  /// How many of them take the place of a module that is there.
  let exchanged: Int
  let isCut: Bool
}

/// Modules that run slower than they are made for.
struct SlowRAM: Fact {
  let running: Double
  let rated: Double
  let faster: Int
  let slower: Int
  let size: Gibibytes?
  let isUnnamed: Bool
}

/// Channels without a module.
struct FewChannels: Fact {
  let filled: Int
  let all: Int
}
