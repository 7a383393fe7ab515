import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// How the program ends when something is thrown.
enum Ending {
  /// Prints what there is to say, in a line that begins with the program's name, and returns the exit code.
  static func code(of error: any Error, _ arguments: [String]) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if let failure = error as? Failure { return code(of: failure, arguments) }
    guard Rigtui.exitCode(for: error) == .success else { return usage(error, arguments) }
    do throws(Failure) {
      let message = CompletionTree.root(for: arguments).fullMessage(for: error)
      try Console.say((message == Version.line ? Version.full : message) + "\n")
      return 0
    } catch {
      return code(of: error, arguments)
    }
  }

  private static func code(of failure: Failure, _ arguments: [String]) -> Int32 {
    let hint = failure.code == Failure.usageCode ? Arguments.hint(for: arguments, besides: failure.message) : ""
    Console.complain(failure.message + hint)
    return failure.code
  }

  /// Wrong usage: what is wrong in one line, then how it is right.
  private static func usage(_ error: any Error, _ arguments: [String]) -> Int32 {
    let message = Rigtui.message(for: error)
    let shown = message.split(separator: " ", omittingEmptySubsequences: false).map(Wording.cut).joined(separator: " ")
    Console.complain(shown + Arguments.hint(for: arguments, besides: message))
    let full = Rigtui.fullMessage(for: error)
    let said = "Error: \(message)"
    if full.hasPrefix(said) { Console.explain(String(full.dropFirst(said.count)).trimmedLines) }
    return Failure.usageCode
  }
}

extension String {
  /// The text without the line ends at its begin.
  fileprivate var trimmedLines: String { String(drop(while: \.isNewline)) }
}
