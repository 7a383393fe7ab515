import ArgumentParser
import Glibc

/// The program's entry: without arguments the planner opens at once, else the arguments decide.
@main
enum Main {
  static func main() {
    guard CommandLine.argc == 1 else { return Rigtui.main() }
    do {
      try Launch().run()
    } catch {
      error.report()
      exit(error.code)
    }
  }
}
