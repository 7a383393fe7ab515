import RigModel

extension Rig {
  /// CPUs that are parts of their own.
  var cpus: [Fitted<CPU>] { fitted { if case .cpu(let cpu) = $0.spec { cpu } else { nil } } }

  /// The cheapest CPU for the board's socket; `nil` when no price is known.
  var missingCPUPart: Part? {
    guard let socket = platform?.spec.socket, !socket.isEmpty else { return nil }
    return cheapest(.cpu) { part in
      if case .cpu(let cpu) = part.spec { part.price != nil && cpu.socket == socket } else { false }
    }
  }

  /// What a CPU draws that the board still lacks: the one that would mend it, else the board's figure, else 95 W, the rule
  /// for unknown ones.
  ///
  /// Supplies and circuit that suffice for a board alone may not when it starts.
  var missingCPU: Watts {
    guard let board = platform?.spec, board.cpusFitted == 0, cpus.isEmpty else { return .zero }
    return missingCPUPart.map { Draw(of: $0).peak } ?? board.cpuTDP ?? Watts(95)
  }

  /// What all parts draw at full load, and the CPU that is still to come.
  var peak: Watts { power.peak + missingCPU }
}
