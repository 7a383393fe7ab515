import CNcurses
import CTerminalGuard
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal under curses: shows canvases and tells what the person does.
///
/// It belongs to one thread. Whatever ends the program, the terminal is left as it was found.
public final class CursesTerminal {
  /// The present extent of the terminal.
  public private(set) var size: Size

  /// Whether nothing but ASCII is drawn.
  public let usesASCII: Bool

  /// The colors in use.
  public var depth: ColorDepth { writer.styles.depth }

  let screen: OpaquePointer
  let modes: TerminalModes
  let escapeDelay = TerminalEnvironment.escapeDelay
  var tty: Tty
  var decoder: KeyDecoder
  var clicks = ClickCounter()
  var shown: Canvas?
  var isClosed = false
  var isLost = false
  var isAway = false
  private var writer: RowWriter
  private var options: TerminalOptions

  /// Opens the terminal and clears its screen.
  ///
  /// - Parameter options: What the person chose.
  /// - Throws: ``TerminalError`` when there is no terminal or it cannot be used; nothing was changed then.
  public init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    tty = try Tty()
    self.options = options
    let environment = TerminalEnvironment()
    screen = try CursesTerminal.open(environment.types, keys: tty.keys)
    usesASCII = options.ascii ?? !environment.isUTF8
    modes = TerminalModes(mouse: options.mouse)
    decoder = KeyDecoder(sequences: Capability.keys)
    writer = RowWriter(styles: StyleTable(options), isASCII: usesASCII || !environment.isUTF8)
    size = tty.size
    configure()
    guard guard_install() == 0 else {
      close()
      throw .system("no pipe for signals")
    }
    arm()
    adoptSize()
  }

  deinit { close() }

  /// Shows a canvas; only what differs from the last one is sent.
  public func present(_ canvas: Canvas) {
    guard !isClosed else { return }
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil { werase(cn_window()) }
    writer.write(canvas, over: before)
    if let cursor = canvas.cursor, canvas.bounds.contains(cursor) {
      wmove(cn_window(), Int32(cursor.y), Int32(cursor.x))
    }
    wnoutrefresh(cn_window())
    doupdate()
    shown = canvas
  }

  /// Draws in other colors from the next canvas on.
  public func use(_ theme: Theme) {
    guard theme != options.theme, !isClosed else { return }
    options.theme = theme
    writer = RowWriter(styles: StyleTable(options, depth: depth), isASCII: writer.isASCII)
    shown = nil
  }

  /// Draws everything anew, whatever the terminal shows by now.
  public func repaint() {
    guard !isClosed, let canvas = shown else { return }
    forgetScreen()
    present(canvas)
  }

  /// Puts a text on the terminal's clipboard: between two frames, when curses has nothing left to send.
  ///
  /// - Throws: ``Clipboard/Failure`` when it is too long, or the terminal is not of the kind that takes it.
  public func copy(_ text: String) throws(Clipboard.Failure) {
    guard !isClosed, modes.speaksANSI else { throw .unknown }
    tty.write(try Clipboard.sequence(text))
  }

  /// Leaves the terminal as it was found; may be called more than once.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    signal(SIGTTOU, SIG_IGN)
    leave()
    delscreen(screen)
  }

  /// Ends the process by a signal, so that the shell sees the right status; close the terminal first.
  public static func die(bySignal number: Int32) -> Never { guard_die(number) }

  /// Forgets what is on the screen, so that everything is sent again.
  func forgetScreen() {
    shown = nil
    clearok(cn_screen(), true)
  }

  /// Reads the size anew and tells curses.
  func adoptSize() {
    size = tty.size
    resizeterm(Int32(size.rows), Int32(size.columns))
  }
}
