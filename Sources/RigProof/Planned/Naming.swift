import RigModel

/// What names of tools mean in the catalog; the one who asks lends the catalog's own knowledge of names.
public struct Naming: Sendable {
  /// The cards that a name may mean with so much memory, the likeliest first.
  public let cards: @Sendable (String, Gibibytes?) -> [PartID]
  /// The model that a file's name means.
  public let model: @Sendable (String) -> String?

  /// Lends knowledge of names.
  public init(
    cards: @escaping @Sendable (String, Gibibytes?) -> [PartID], model: @escaping @Sendable (String) -> String?
  ) {
    (self.cards, self.model) = (cards, model)
  }

  /// The cards that a device may be.
  ///
  /// Boards from servers may call themselves by a number, and AMD gives several cards one name with strokes in it.
  func candidates(_ card: Card) -> [PartID] {
    guard let name = card.name else { return [] }
    let all = Naming.names(of: name).map { cards($0, card.memory) }
    return all.flatMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The same, or by the name alone where the catalog has none with so much memory.
  func likely(_ card: Card) -> [PartID] {
    let known = candidates(card)
    guard known.isEmpty, let name = card.name else { return known }
    return Naming.names(of: name).flatMap { cards($0, nil) }
  }

  /// What a name stands for.
  ///
  /// Source: kernel and nvidia-smi pastes of V100 boards from servers, 2024-2026; mixa3607, AMD_GFX906 wiki, 2026.
  static func names(of name: String) -> [String] {
    if name.key.contains("pg500216") { return ["Tesla V100"] }
    let inner = name.split(separator: "[").dropFirst().compactMap { $0.split(separator: "]").first }
    let plain = inner.last.map(String.init) ?? name
    let parts = plain.split(separator: "/").map { String($0) }
    return parts.map { part in part.hasSuffix("...") ? String(part.dropLast(3)) : part }
  }
}
