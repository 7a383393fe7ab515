import CTerminalGuard
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What happens at the terminal, one event after the other.
extension CursesTerminal {
  /// Waits for the next event; sleeps until there is one.
  public func nextEvent() -> TerminalEvent {
    while true {
      if let event = waitingEvent() { return event }
      wait(milliseconds: patience)
    }
  }

  /// The next event if there is one already; to be drained before drawing.
  public func pendingEvent() -> TerminalEvent? {
    if let event = waitingEvent() { return event }
    wait(milliseconds: 0)
    return waitingEvent()
  }

  /// The next event if there is one already; a key that has begun is waited for, so that work does not tear it.
  /// - Parameter pause: milliseconds to wait for one before work begins.
  public func eventBesideWork(pause: Int = 0) -> TerminalEvent? {
    if let event = waitingEvent() { return event }
    wait(milliseconds: max(Int32(clamping: pause), patience))
    return waitingEvent()
  }

  /// An event for which nothing needs to be read.
  private func waitingEvent() -> TerminalEvent? {
    if let event = signalEvent() { return event }
    if let key = decoder.next() { return .key(clicks.count(key, at: Clock.milliseconds)) }
    return isLost ? .lost : nil
  }

  private func signalEvent() -> TerminalEvent? {
    switch guard_next() {
    case 0: nil
    case SIGTSTP: suspend()
    case SIGCONT: resume()
    case SIGWINCH: resize()
    case let number: .terminate(signal: number)
    }
  }

  /// How long to sleep at most: for ever, unless a key has begun; the mark after a paste may come in pieces.
  private var patience: Int32 {
    decoder.canEndPaste ? 1000 : decoder.isWaiting ? escapeDelay : -1
  }

  /// Sleeps until a key or a signal comes, and takes the bytes there are.
  private func wait(milliseconds: Int32) {
    var sources = [
      pollfd(fd: tty.keys, events: Int16(POLLIN), revents: 0),
      pollfd(fd: guard_fd(), events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), milliseconds)
    if ready == 0 && milliseconds > 0 { decoder.expire() }
    guard ready > 0 else { return }
    if sources[1].revents != 0 { guard_drain() }
    if sources[0].revents != 0 { readKeys() }
  }

  /// Reads what has been typed; the end of input or an error means that the terminal is gone.
  private func readKeys() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      let count = read(tty.keys, buffer.baseAddress, buffer.count)
      if count > 0 {
        decoder.feed(Array(buffer[..<count]))
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        isLost = true
      }
    }
  }
}
