import CursesTerminal
import RigCatalog
import RigModel
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The first screen of earlier runs: while all is as it was that it follows from, it is shown before that is read again.
///
/// What it follows from are the program, the day, the language, the session, the configuration with its variables and the
/// person's own catalog files. Size and alphabet are told by the screen itself.
struct FirstPicture {
  private let kept: KeptBytes
  /// All that it follows from but the session.
  private let surroundings: [UInt8]
  private let session: [UInt8]
  private var inputs: [UInt8] { surroundings + session }

  /// - Parameter slot: where the session is kept; none is shown beside another run, nor where one that was cut off is gone on
  ///   with, as more is told then.
  init?(_ slot: SessionSlot?, _ folders: CatalogFolders) {
    let directories = Directories.current
    guard let slot, slot.number == 1, slot.left == nil, let cache = directories.cache,
      let program = FileStamp(of: "/proc/self/exe"), let session = FirstPicture.bytes(slot.path)
    else { return nil }
    let variables = Environment.names(beginning: ConfigKey.prefix).sorted()
    let words =
      [Version.line, FirstPicture.words(program), "\(Clock.today)", Language.spoken.code, slot.path]
      + folders.paths.flatMap { [$0, FileStamp(of: $0).map(FirstPicture.words) ?? ""] }
      + variables.flatMap { [$0, Environment.value($0) ?? ""] }
    guard let settings = FirstPicture.settings(directories.settings) else { return nil }
    (kept, self.session) = (KeptBytes(in: cache, name: "first-screen"), session + [slot.isChanged ? 1 : 0])
    surroundings = (words.map { Array($0.utf8) } + [settings]).reduce([]) { $0 + $1 + [0] }
  }

  /// The picture that follows from the session by now; `nil` when anything else has changed as well.
  func after(_ slot: SessionSlot?, _ folders: CatalogFolders) -> FirstPicture? {
    FirstPicture(slot, folders).flatMap { $0.surroundings == surroundings ? $0 : nil }
  }

  /// The configuration, empty when there is none; `nil` when it cannot be read.
  private static func settings(_ path: String?) -> [UInt8]? {
    guard let path, FileStamp(of: path) != nil else { return [] }
    return bytes(path)
  }

  /// The picture, when it was kept.
  var screen: Canvas? { kept.read(inputs).flatMap(Canvas.init(bytes:)) }

  /// Keeps the picture.
  func keep(_ screen: Canvas) { kept.keep(screen.bytes, for: inputs) }

  private static func bytes(_ path: String) -> [UInt8]? { (try? FileReader.read(path, limit: 1 << 20))?.bytes }

  private static func words(_ stamp: FileStamp) -> String {
    "\(stamp.device) \(stamp.inode) \(stamp.size) \(stamp.modified.seconds) \(stamp.modified.nanoseconds)"
  }
}

/// A terminal that shows the first screen already.
struct EarlyScreen {
  /// Where the session is kept.
  let slot: SessionSlot?
  /// The terminal; `nil` when no picture was there.
  let terminal: CursesTerminal?
  /// Where the picture is kept; `nil` when it cannot be.
  let picture: FirstPicture?
  /// Whether it was there and is shown.
  let isShown: Bool

  /// Shows the picture, if there is one of the terminal's size.
  init(_ folders: CatalogFolders) {
    let directories = Directories.current
    slot = SessionSlot.take(in: directories, mayResume: true)
    let picture = FirstPicture(slot, folders)
    guard let screen = picture?.screen,
      let terminal = try? CursesTerminal(options: Configuration.early.terminal)
    else {
      (terminal, self.picture, isShown) = (nil, picture, false)
      return
    }
    isShown = terminal.size == screen.size && terminal.usesASCII == screen.isASCII
    if isShown {
      terminal.present(screen)
      // The system hands it over to the other end on this processor, once there is nothing else to do on it.
      usleep(100)
    }
    (self.terminal, self.picture) = (terminal, picture)
  }
}
