extension String {
  /// The text with a capital at its start: `Each card maps 16 GB`.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
