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
  /// - Parameter action: The name of a command, such as `part.toggle`, also with a number, as `setting.days 14`; or keys
  ///   as ``KeyScript`` has them.
  /// - Throws: ``UnknownAction`` when it is neither.
  public mutating func perform(_ action: String) throws(UnknownAction) -> [Effect] {
    let scene = Scene(self)
    if let command = CommandList.named(action, in: scene) { return perform(command) }
    let words = action.split(separator: " ")
    if words.count == 2, let command = CommandList.named(String(words[0]), in: scene) {
      return try perform(command, typing: words[1])
    }
    do throws(KeyScript.Failure) {
      return try KeyScript.parse(action).flatMap { press($0) }
    } catch {
      throw unknown(action)
    }
  }

  /// A long line is named by its beginning alone.
  private func unknown(_ action: String) -> UnknownAction {
    let isLong = action.count > 60
    let hint = isLong ? "" : Spelling.hint(for: action, in: commands.map(\.id))
    let shown = String(action.prefix(60)).visible + (isLong ? "…" : "")
    return UnknownAction(description: tr("\"\(shown)\" is no command and no key\(hint)"))
  }

  /// Acts like a command that begins a number, types it and takes it; what is no number of its range changes nothing.
  private mutating func perform(_ command: Binding, typing number: Substring) throws(UnknownAction) -> [Effect] {
    let keys = number.map { Key.character($0) }
    guard keys.count <= 20, keys.allSatisfy(Key.digits.contains) else {
      let shown = String(number.prefix(20)).visible
      throw UnknownAction(description: tr("\(command.id): found \"\(shown)\", expected a number such as 14 or 0.25"))
    }
    let begun = perform(command)
    guard edit != nil else {
      status = .said(tr("\(command.id) takes no number here"))
      return begun
    }
    for key in keys { _ = press(key) }
    guard edit?.isRefused == true else { return begun + press(.enter) }
    let refusal = status
    let ended = press(.escape)
    status = refusal
    return begun + ended
  }

  /// The commands that have a name, and what they do.
  public var commands: [(id: String, title: String)] {
    CommandList.all(in: Scene(self)).map { ($0.id, $0.help.spoken) }
  }

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
      status = .said(tr("\(command.id) does nothing on this line"))
      return ended
    }
    return ended + update(message, in: scene)
  }
}
