import ArgumentParser
import RigCatalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program's entry: without arguments the planner opens at once, else the arguments decide.
@main
enum Main {
  static func main() {
    Console.prepare()
    let arguments = Arguments.completed(PathText.arguments)
    do {
      try Arguments.check(arguments)
      guard !arguments.isEmpty else { return try Launch().run() }
      var command = try CompletionTree.root(for: arguments).parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(Ending.code(of: error, arguments))
    }
  }
}
