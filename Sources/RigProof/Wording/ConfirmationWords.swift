import RigModel

extension Confirmation {
  /// It in words.
  public func words(_ language: ProofLanguage) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .cards(let name, let count, let devices):
      devices == 1
        ? "\(count) × \(name)"
        : "\(count == 1 ? "one card" : "\(count) cards") of \(devices == 2 ? "two halves" : "\(devices) devices") (\(name))"
    case .memory(let size): "\(size.english) of main memory"
    case .wall(let watts, let planned): "\(watts.short) at the wall (planned \(planned.short))"
    case .speed(let model, let work, let speed, let low, let high):
      "\(model): \(work.isPrompt ? "prompt" : "written") \(speed.short(1)) tok/s (promised \(low.short()) to \(high.short()))"
    }
  }

  private var french: String {
    switch self {
    case .cards(let name, let count, let devices):
      devices == 1
        ? "\(count) × \(name)"
        : "\(count) \(count == 1 ? "carte" : "cartes") de \(devices == 2 ? "deux moitiés" : "\(devices) processeurs") (\(name))"
    case .memory(let size): "\(size.french) de mémoire vive"
    case .wall(let watts, let planned): "\(watts.short) à la prise (\(planned.short) prévus)"
    case .speed(let model, let work, let speed, let low, let high):
      "\(model) : \(work.isPrompt ? "lecture" : "écriture") \(speed.short(1, comma: true)) tok/s (promis \(low.short()) à \(high.short()))"
    }
  }
}
