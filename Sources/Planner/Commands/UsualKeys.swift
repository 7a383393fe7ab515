import TerminalUI

extension Model {
  /// The key that a person gave to what a sign or word says the usual key of.
  func meant(by usual: Key) -> Key {
    surroundings.keys.key(insteadOf: usual, in: Scene(self).usualBindings)
  }
}
