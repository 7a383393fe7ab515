import RigModel

/// Something that an explanation is about.
public enum Topic: Hashable, Sendable {
  /// A figure or setting.
  case figure(Figure)
  /// The price of a part.
  case part(PartID)
  /// The prices of an offer.
  case offer(OfferID)
  /// A setting that is no figure.
  case setting(Setting)
}
