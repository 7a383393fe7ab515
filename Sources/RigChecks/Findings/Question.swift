import RigModel

/// What only the seller of a part knows, before it is put into words.
///
/// A language is a requirement here, as in `Judgment`.
protocol Asked: Hashable, Sendable {
  /// The question in English: `Can "Above 4G decoding" be switched on in the BIOS?`.
  var english: String { get }
  /// The question in French: `Peut-on activer « Above 4G decoding » dans le BIOS ?`.
  var french: String { get }
}

/// What to ask the seller of a part when the catalog does not know, worded to be pasted into a message.
public struct Question: Hashable, Sendable {
  let asked: any Asked

  init(_ asked: any Asked) { self.asked = asked }

  /// In English: `Can "Above 4G decoding" be switched on in the BIOS?`.
  public var english: String { Language.$spoken.withValue(.english) { asked.english } }
  /// In French: `Peut-on activer « Above 4G decoding » dans le BIOS ?`.
  public var french: String { asked.french }

  /// Whether two ask the same.
  public static func == (left: Question, right: Question) -> Bool { left.asked.equals(right.asked) }

  /// Feeds what is asked.
  public func hash(into hasher: inout Hasher) { asked.hash(into: &hasher) }
}
