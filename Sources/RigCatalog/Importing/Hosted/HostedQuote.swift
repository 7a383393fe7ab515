import RigModel

/// What a provider asks for a model, as litellm's list has it.
struct HostedQuote {
  /// The model's id in the catalog.
  let model: String
  let provider: String
  let unit: HostedUnit
  var input: Double?
  var output: Double?
  var cachedInput: Double?
  /// The name of the entry.
  let key: String
  /// The page that the entry rests on.
  let page: String?
  /// How far the name of the entry is from the plain one.
  let distance: Int

  /// The row of the catalog.
  var id: String { String("\(provider)-\(model)".prefix(80)) }

  /// What a million tokens read and a million written cost, or a unit: less is cheaper.
  var sum: Double { (input ?? 0) + (output ?? 0) }

  /// Whether it goes before another one of the same model and provider: its name says less beside the model, or it is
  /// cheaper.
  func goesBefore(_ other: HostedQuote) -> Bool {
    (distance, sum, key) < (other.distance, other.sum, other.key)
  }

  /// Where it comes from.
  var source: String {
    let page = page.map { "; \($0)" } ?? ""
    return "litellm price list, key \(key.prefix(400))\(page)"
  }
}

extension HostedUnit {
  /// What models do that have such a price.
  var tasks: Set<ModelTask> {
    switch self {
    case .millionTokens: [.language]
    case .image: [.image]
    case .audioHour: [.speechToText]
    }
  }

  /// The unit of an entry's mode; `nil` for other work.
  init?(mode: String) {
    switch mode {
    case "chat", "completion", "responses": self = .millionTokens
    case "image_generation": self = .image
    case "audio_transcription": self = .audioHour
    default: return nil
    }
  }
}
