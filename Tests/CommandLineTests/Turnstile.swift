import Foundation

/// Lets few programs run at once: of hundreds each would have so little of the processor that its time were up.
actor Turnstile {
  /// For the programs that tests run to their end.
  static let programs = Turnstile(places: ProcessInfo.processInfo.activeProcessorCount * 4)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { free = places }

  /// Runs something when there is a place.
  nonisolated func pass<Value: Sendable>(_ run: @Sendable () async throws -> Value) async throws -> Value {
    await enter()
    do {
      let value = try await run()
      await leave()
      return value
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
