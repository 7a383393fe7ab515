import RigModel
import TerminalUI

extension Model {
  /// Acts on a key and tells what the world has to do.
  public mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .resize(let size): return resize(size)
    case .mouse(let event):
      let ended = edit == nil ? [] : update(.number(.end))
      return ended + click(event)
    default: break
    }
    if let edit {
      let scene = Scene(self)
      if let message = TypingBindings.number.message(for: key, in: scene) { return update(message, in: scene) }
      if edit.holds(key) { return update(.number(.refuse), in: scene) }
    }
    let ended = edit == nil ? [] : update(.number(.end))
    return ended + pressOutsideNumbers(key)
  }

  /// Acts on a usual key, whatever key its command was given.
  public mutating func press(usual key: Key) -> [Effect] { press(meant(by: key)) }

  private mutating func pressOutsideNumbers(_ key: Key) -> [Effect] {
    if edit == nil, case .failed = status { status = .none }
    let scene = Scene(self)
    if let box { return pressInBox(key, box, scene) }
    if let message = filterMessage(for: key, in: scene) { return update(message, in: scene) }
    guard let message = scene.bindings.message(for: key, in: scene) else { return pressUnbound(key) }
    status = .none
    return update(message, in: scene)
  }

  private mutating func pressUnbound(_ key: Key) -> [Effect] {
    switch key {
    case .paste: status = .said(tr("Pasted text goes into text fields only: / filter"))
    case .character where Key.digits.contains(key): status = .said(tr("No number on this line"))
    case .unknown: break
    default: status = .said(tr("\(key.label) does nothing here; ? keys"))
    }
    return []
  }

  private mutating func pressInBox(_ key: Key, _ box: any Box, _ scene: Scene) -> [Effect] {
    status = .none
    if let message = box.textMessage(for: key) { return update(message) }
    guard let message = scene.bindings.message(for: key, in: scene) else { return pressUnbound(key) }
    return update(message, in: scene)
  }

  private func filterMessage(for key: Key, in scene: Scene) -> Message? {
    let filter = page?.list.filter ?? focusedFilter
    guard filter.isTyping else { return nil }
    return filter.typed(key).map { .list($0) } ?? TypingBindings.filter.message(for: key, in: scene)
  }

  private mutating func resize(_ size: Size) -> [Effect] {
    self.size = size.isEmpty ? .standard : size
    settle(in: Scene(self))
    return []
  }
}

extension NumberEdit {
  /// Whether a key has to wait until the number is taken or left: what prints, and all keys but those with Ctrl while the
  /// number cannot be taken.
  fileprivate func holds(_ key: Key) -> Bool {
    switch key {
    case .character: true
    case .control: false
    default: isRefused
    }
  }
}
