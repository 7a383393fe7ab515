import RigModel

/// The cards and models of a catalog by the names that tools of their makers print.
public struct CatalogNames: Sendable {
  private let cards: GPUNames
  private let models: ModelNames

  /// Takes the names of a catalog.
  public init(_ catalog: Catalog) { (cards, models) = (GPUNames(catalog), ModelNames(catalog.models)) }

  /// The cards that a name may mean, such as `NVIDIA A100-SXM4-80GB`; those first that it says most of.
  /// - Parameter memory: what one device shows; what is said in the name counts without it.
  public func cards(named name: String, memory: Gibibytes?) -> [PartID] {
    cards.matches(name, memories: memory.map { [$0.value] } ?? []).map { PartID(rawValue: $0) }
  }

  /// The language model that a file's name means; `nil` when it may mean several or none.
  public func model(named name: String) -> String? {
    guard case .model(let id, _) = models.meaning(of: name, tasks: [.language]) else { return nil }
    return id
  }
}
