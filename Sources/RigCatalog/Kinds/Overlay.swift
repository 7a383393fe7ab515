/// What lies over the compiled-in catalog.
enum Overlay {
  /// The source of a row that names none.
  static let unnamedSource = "own overlay"
}
