internal import Glibc

/// Notices that a run is to end: an interrupt from the keyboard, a request to terminate, or time.
///
/// The signals are held back from all threads and awaited by one of its own, which then makes
/// `descriptor` readable: so that waiting for packets and for the end is one `poll`. No handler runs
/// in the middle of anything. After the first, signals act as ever: a second interrupt ends the
/// program at once.
final class Interruption {
  /// Readable, with nothing to read from it, once the run is to end.
  let descriptor: Int32
  private let thread: pthread_t?
  private let watch: Watch
  private var before = sigset_t()

  /// What the waiting thread needs.
  private final class Watch: Sendable {
    let signals: sigset_t
    let writeEnd: Int32
    /// nil for no limit.
    let seconds: Double?

    init(signals: sigset_t, writeEnd: Int32, seconds: Double?) {
      self.signals = signals
      self.writeEnd = writeEnd
      self.seconds = seconds
    }

    func wait() {
      var signals = signals
      if let seconds {
        let whole = seconds.rounded(.down)
        var limit = timespec(
          tv_sec: Int(exactly: whole) ?? .max, tv_nsec: Int((seconds - whole) * 1e9))
        _ = sigtimedwait(&signals, nil, &limit)
      } else {
        _ = sigwaitinfo(&signals, nil)
      }
      close(writeEnd)
    }
  }

  /// - Parameter seconds: how long the run may last; nil for no limit.
  init?(after seconds: Double?) {
    var ends: (Int32, Int32) = (-1, -1)
    let made = withUnsafeMutableBytes(of: &ends) {
      pipe($0.baseAddress?.assumingMemoryBound(to: Int32.self))
    }
    guard made == 0 else { return nil }
    _ = fcntl(ends.0, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.1, F_SETFD, FD_CLOEXEC)
    descriptor = ends.0
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    watch = Watch(signals: signals, writeEnd: ends.1, seconds: seconds)
    var started = pthread_t()
    let context = Unmanaged.passRetained(watch).toOpaque()
    let status = pthread_create(
      &started, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Watch>.fromOpaque(context).takeRetainedValue().wait()
        return nil
      }, context)
    if status == 0 {
      thread = started
    } else {
      Unmanaged<Watch>.fromOpaque(context).release()
      thread = nil
    }
  }

  deinit {
    if let thread {
      pthread_kill(thread, SIGTERM)
      pthread_join(thread, nil)
    }
    close(descriptor)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether the run is to end.
  var hasHappened: Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0
  }

  /// From now on signals act as they did before.
  func release() { pthread_sigmask(SIG_SETMASK, &before, nil) }
}
