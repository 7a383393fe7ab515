import ArgumentParser
import Glibc
import RigCatalog
import RigModel

/// The program's entry: without arguments the planner opens at once, else the arguments decide.
@main
enum Main {
  static func main() {
    Console.prepare()
    do throws(Failure) {
      let (arguments, language) = try SpokenLanguage.taken(from: PathText.arguments)
      Language.$spoken.withValue(language ?? SpokenLanguage.usual) { run(Arguments.completed(arguments)) }
    } catch {
      exit(Ending.code(of: error, []))
    }
  }

  private static func run(_ arguments: [String]) {
    do {
      try Arguments.check(arguments)
      guard !arguments.isEmpty else { return try Launch(isBare: true).run() }
      var command = try CompletionTree.root(for: arguments).parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(Ending.code(of: error, arguments))
    }
  }
}
