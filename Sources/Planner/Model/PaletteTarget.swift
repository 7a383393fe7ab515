import RigModel

/// What a line of the palette leads to, by what it is about.
enum PaletteTarget: Hashable, Sendable {
  /// Something that a key does, by its name or else by what it does.
  case action(String)
  case setting(String)
  case preset(String)
  case model(String)
  case part(PartID)
  case offer(OfferID)
}
