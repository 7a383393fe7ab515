import RigModel

/// What to ask the seller of a part when the catalog does not know, worded to be pasted into a message.
public struct Question: Hashable, Sendable {
  /// In English: `Can "Above 4G decoding" be switched on in the BIOS?`.
  public let english: String
  /// In French: `Peut-on activer « Above 4G decoding » dans le BIOS ?`.
  public let french: String

  /// Makes a question in both languages.
  public init(english: String, french: String) { (self.english, self.french) = (english, french) }
}
