import RigReport
import TerminalUI

/// A box in which a name or a path is typed.
protocol PathBox: Box {
  /// What was typed.
  var field: TextField { get set }
  /// What is said when nothing was typed.
  var lack: String { get }
  /// What is meant by what was typed.
  func taking(_ path: String) -> Message
  /// Goes on to another choice beside the path.
  mutating func step(_ count: Int)
}

extension PathBox {
  /// Completes the path.
  static var completion: Binding {
    Binding([.tab], hint: "completes", help: "complete the path", .box(.act(.deeper)))
  }

  mutating func step(_ count: Int) {}

  func textMessage(for key: Key) -> Message? {
    var probe = field
    return probe.receive(key) ? .box(.act(.type(key))) : nil
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .type(let key): _ = field.receive(key)
    case .completed(let path): field = TextField(path)
    case .step(let count): step(count)
    case .deeper: return [.file(.complete(field.text))]
    case .back: return [.box(.close)]
    case .take: return [field.text.isEmpty ? .fail(lack) : taking(field.text)]
    case .answer, .keep: break
    }
    return []
  }

  /// The field behind its label.
  func fieldLine(_ label: String, _ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    let x = 1 + line.put(label, x: 1)
    field.put(into: &line, x: x, columns: columns - x - 1, isSelected: field.isSelected)
    return line
  }

  /// What can be typed, over so many lines at most.
  func hintLines(_ hint: String, atMost rows: Int, _ columns: Int, _ scene: Scene) -> [Line] {
    TextWrap.lines(hint, width: columns - 2).prefix(rows).map { scene.line($0, columns, style: Style(.muted)) }
  }
}
