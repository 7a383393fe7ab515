import ArgumentParser
import RigCatalog
import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program's entry: without arguments the planner opens at once, else the arguments decide.
///
/// What is about plans is told in the language that was chosen, what is about files, options and arguments in English.
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
      var command = try Language.$spoken.withValue(.english) {
        try CompletionTree.root(for: arguments).parseAsRoot(arguments)
      }
      let language = command is any SpokenCommand ? Language.spoken : .english
      try Language.$spoken.withValue(language) { try command.run() }
    } catch {
      exit(Language.$spoken.withValue(.english) { Ending.code(of: error, arguments) })
    }
  }
}
