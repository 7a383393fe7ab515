import RigModel
import TerminalUI

/// What a key does to a model, with the screen that follows.
public struct Reaction: Sendable {
  private let key: Key
  /// The model after the key; `nil` where it is made anew, which takes less than its screen, to hold less memory.
  @Boxed private var changed: Model?
  /// What the world has to do; nothing of it is done yet.
  public let effects: [Effect]
  /// The screen of that model.
  public let screen: Canvas

  fileprivate init(to key: Key, of model: Model) {
    var changed = model
    effects = changed.press(key)
    (self.key, screen) = (key, changed.view())
    self.changed = Key.digits.contains(key) ? nil : changed
  }

  /// The model after the key.
  /// - Parameter before: the model that it was tried on.
  public func model(after before: Model) -> Model {
    if let changed { return changed }
    var changed = before
    _ = changed.press(key)
    return changed
  }
}

/// Reactions to keys that are likely to come next, made while no key waits.
///
/// A key acts on a copy of the model, and what follows depends on model and key alone: when the key comes, its reaction is
/// there. When anything else happens to the model, all of them are forgotten.
public struct Rehearsal: Sendable {
  /// Keys that make another plan of the focused line.
  private static let changes = [Key.character("+"), .space]
  /// How many, in the order in which counts are likely.
  private static let digits = "1234567890".map { Key.character($0) }
  private static let repeated = [Key.up, .left, .right, .pageDown, .character("-"), .character("j"), .character("k")]

  private var left: [Key] = []
  private var made: [(key: Key, reaction: Reaction)] = []

  /// Nothing is to be tried.
  public init() {}

  /// Whether there is nothing left to try.
  public var isDone: Bool { left.isEmpty }

  /// Whether nothing was tried since the screen was drawn.
  public var isFresh: Bool { made.isEmpty }

  /// Begins with a screen that was just drawn.
  /// - Parameters:
  ///   - model: what was drawn.
  ///   - last: the key before it, which may come again.
  public mutating func begin(with model: Model, after last: Key?) {
    end()
    left.append(.down)
    if model.isAtPanes, !model.focusedFilter.isTyping {
      left += (model.edit == nil ? Rehearsal.changes : [.enter]) + Rehearsal.digits
    }
    guard let last, Rehearsal.repeated.contains(last) || left.contains(last) else { return }
    left = [last] + left.filter { $0 != last }
  }

  /// Forgets all: the model is about to change.
  public mutating func end() { (left, made) = ([], []) }

  /// Tries the next key on a model: one to three milliseconds.
  public mutating func goOn(with model: Model) {
    guard let key = left.first else { return }
    left.removeFirst()
    made.append((key, Reaction(to: key, of: model)))
  }

  /// The reaction to a key, when it was tried.
  public func reaction(to key: Key) -> Reaction? { made.first { $0.key == key }?.reaction }
}
