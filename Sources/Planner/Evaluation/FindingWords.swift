import RigChecks
import RigModel
import TerminalUI

extension Question {
  /// The question in the language that is spoken.
  var words: String { Language.spoken.code == "fr" ? french : english }
}

extension Finding.Severity {
  /// The sign before a finding.
  var sign: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .unknown: "?"
    case .note: "·"
    case .ok: "✓"
    }
  }

  var role: Role {
    switch self {
    case .error: .bad
    case .warning: .warn
    case .unknown: .estimate
    case .note: .muted
    case .ok: .good
    }
  }
}
