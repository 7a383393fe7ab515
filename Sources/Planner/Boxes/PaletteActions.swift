import RigModel
import RigReport

extension PaletteEntries.Entry {
  /// What Enter means: it is done, or one goes there.
  /// - Parameter scene: what lies below the palette.
  func messages(in scene: Scene) -> [Message] {
    switch self {
    case .action(let binding, _):
      return [binding.message(in: scene) ?? .say(tr("\(binding.help.spoken): nothing to do on this line"))]
    case .setting(let setting): return scene.showing(setting) + [LineBindings.choosing(setting)]
    case .preset(let preset): return [.plan(.opening(preset))]
    case .model(let model): return scene.showing(model)
    case .part(let part): return scene.showing(part)
    case .offer(let offer): return [.page(.open(.offers)), .page(.act(.show(offer.id)))]
    }
  }
}

extension Scene {
  /// Goes to a part, in the rig where it is there; a filter that hides it goes.
  fileprivate func showing(_ part: Part) -> [Message] {
    guard let index = catalog.index(of: part.id) else { return [] }
    let clearing: [Message] = admits(index) ? [] : [.list(.clearFilter)]
    let line: LineID = plan.quantity(part.id) > 0 ? .rigPart(index) : .catalogPart(index)
    return [.pane(.focus(.parts))] + clearing + [.pane(.moveTo(.parts, line))]
  }

  /// Goes to a model; one of another task stands in another list.
  fileprivate func showing(_ model: OpenModel) -> [Message] {
    let shelf = evaluation.models
    guard let place = (0..<shelf.count).first(where: { shelf[$0]?.run.model.id == model.id }) else {
      return [.pane(.focus(.models)), .open(.model(model.id))]
    }
    let clearing: [Message] = self.model.modelFilter.isOn ? [.list(.clearFilter)] : []
    return [.pane(.focus(.models))] + clearing + [.pane(.moveTo(.models, .numbered(.models, place)))]
  }

  /// Goes to the line of a setting where the panes have it.
  fileprivate func showing(_ setting: Setting) -> [Message] {
    guard model.page == nil, setting != .offer, RentalPane.settings.contains(setting) else { return [] }
    return [.pane(.moveTo(.rental, .setting(setting)))]
  }
}
