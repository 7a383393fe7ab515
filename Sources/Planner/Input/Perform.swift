import RigModel
import RigReport
import TerminalUI

/// A word that is neither a command nor a key.
public struct UnknownAction: Error, Hashable, CustomStringConvertible {
  /// What is wrong, and the command that may be meant.
  public let description: String
}

extension Model {
  /// Acts on one line of a script and tells what the world has to do.
  ///
  /// - Parameter action: The name of a command, such as `part.toggle`, or keys as ``KeyScript`` has them.
  /// - Throws: ``UnknownAction`` when it is neither.
  public mutating func perform(_ action: String) throws(UnknownAction) -> [Effect] {
    let scene = Scene(self)
    if let command = CommandList.named(action, in: scene) { return perform(command) }
    do throws(KeyScript.Failure) {
      return try KeyScript.parse(action).flatMap { press($0) }
    } catch {
      let hint = Spelling.hint(for: action, in: commands.map(\.id))
      throw UnknownAction(description: "\"\(action.visible)\" is no command and no key\(hint)")
    }
  }

  /// The commands that have a name, and what they do.
  public var commands: [(id: String, title: String)] { CommandList.all(in: Scene(self)).map { ($0.id, $0.help) } }

  /// Acts like the command's key; a number that is being typed is taken first, and a box without the command closes.
  private mutating func perform(_ command: Binding) -> [Effect] {
    let ended = edit == nil ? [] : update(.number(.end))
    var scene = Scene(self)
    if box != nil, command.id != "back", !scene.bindings.contains(where: { $0.id == command.id }) {
      _ = update(.box(.close), in: scene)
      scene = Scene(self)
    }
    status = .none
    guard let message = command.message(in: scene) else {
      status = .said("\(command.id) does nothing on this line")
      return ended
    }
    return ended + update(message, in: scene)
  }
}
