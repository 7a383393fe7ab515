import TerminalUI

extension Model {
  /// Acts on a key and tells what the world has to do.
  public mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .resize(let size): return resize(size)
    case .mouse(let event):
      let ended = edit == nil ? [] : update(.endNumber)
      return ended + click(event)
    default: break
    }
    if let message = numberMessage(for: key) { return update(message) }
    let ended = edit == nil ? [] : update(.endNumber)
    return ended + pressOutsideNumbers(key)
  }

  private mutating func pressOutsideNumbers(_ key: Key) -> [Effect] {
    if edit == nil, case .failed = status { status = .none }
    let scene = Scene(self)
    if let box { return pressInBox(key, box, scene) }
    if let message = filterMessage(for: key) { return update(message) }
    guard let message = bindings(in: scene).message(for: key, in: scene) else { return pressUnbound(key) }
    status = .none
    return update(message, in: scene)
  }

  private mutating func pressUnbound(_ key: Key) -> [Effect] {
    switch key {
    case .paste: status = .said("Pasted text goes into text fields only: / filter")
    case .character where Key.digits.contains(key): status = .said("No number on this line")
    default: break
    }
    return []
  }

  private mutating func pressInBox(_ key: Key, _ box: any Box, _ scene: Scene) -> [Effect] {
    status = .none
    if let message = box.textMessage(for: key) { return update(message) }
    guard let message = (box.bindings + BoxBindings.common).message(for: key, in: scene) else { return [] }
    return update(message, in: scene)
  }

  /// The bindings of the focused pane's line and then the general ones.
  func bindings(in scene: Scene) -> [Binding] {
    PaneList[scene.focus].bindings + GlobalBindings.all
  }

  private func numberMessage(for key: Key) -> Message? {
    guard edit != nil else { return nil }
    switch key {
    case .character(let character) where Key.digits.contains(key): return .typeNumber(character)
    case .backspace: return .eraseNumber
    case .escape: return .cancelNumber
    case .enter: return .endNumber
    default: return nil
    }
  }

  private func filterMessage(for key: Key) -> Message? {
    guard filter.isTyping else { return nil }
    var field = TextField(filter.text)
    switch key {
    case .enter: return .keepFilter
    case .escape: return .clearFilter
    default: return field.receive(key) ? .editFilter(field) : nil
    }
  }

  private mutating func resize(_ size: Size) -> [Effect] {
    self.size = size.isEmpty ? .standard : size
    selection.settle(in: Scene(self))
    return []
  }
}
