import RigModel
import RigReport
import TerminalUI

extension Scene {
  /// What the panes or the page mean while a box lies over them.
  var withoutBox: Scene {
    var model = model
    model.box = nil
    return Scene(model)
  }
}
