import RigChecks
import TerminalUI

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
