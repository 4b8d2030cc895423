public import RemoraCapture
import RemoraCore
import RemoraFilter

/// The packets of a capture, for a `for` loop, which can be run once. Made by
/// ``Session/packets(in:matching:contents:)``.
///
/// A damaged capture ends the loop behind the last sound packet; ``damage`` then says what is
/// wrong.
public final class Packets: Sequence, IteratorProtocol {
  private var cursor: PacketCursor
  /// What is wrong with the capture, once the loop has ended because of it.
  public private(set) var damage: CaptureError?

  init(_ cursor: consuming PacketCursor) { self.cursor = cursor }

  public func next() -> Packet? {
    guard damage == nil else { return nil }
    do throws(CaptureError) {
      return try cursor.next() ? cursor.snapshot() : nil
    } catch {
      damage = error
      return nil
    }
  }
}

/// The packets of a capture, for `for try await`. Made by
/// ``Session/stream(of:matching:contents:)``; it may be sent to any task, and each loop over it
/// reads the capture anew.
public struct PacketStream: AsyncSequence, Sendable {
  public typealias Element = Packet
  public typealias Failure = CaptureError

  let session: Session
  let capture: Capture
  let filter: Filter?
  let needs: Needs

  public func makeAsyncIterator() -> Iterator { Iterator(State(self)) }

  public struct Iterator: AsyncIteratorProtocol {
    private let state: State
    fileprivate init(_ state: State) { self.state = state }

    public mutating func next() async throws(CaptureError) -> Packet? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(CaptureError) -> Packet? {
      while !Task.isCancelled {
        switch try state.step() {
        case .packet(let packet): return packet
        case .end: return nil
        // Others get their turn.
        case .pause: await Task.yield()
        case .idle: try? await Task.sleep(for: .milliseconds(10))
        }
      }
      return nil
    }
  }

  fileprivate final class State {
    enum Outcome {
      case packet(Packet)
      case idle, pause, end
    }

    private let stream: PacketStream
    private var cursor: PacketCursor?
    private var hasEnded = false
    private var sincePause = 0

    init(_ stream: PacketStream) { self.stream = stream }

    func step() throws(CaptureError) -> Outcome {
      if hasEnded { return .end }
      sincePause += 1
      if sincePause > 64 {
        sincePause = 0
        return .pause
      }
      do throws(CaptureError) {
        if cursor == nil {
          cursor = try PacketCursor(
            stream.session, stream.capture, stream.filter, stream.needs, printer: nil,
            waits: false)
        }
        switch try cursor?.step() {
        case .packet:
          if let packet = cursor?.snapshot() { return .packet(packet) }
        case .idle: return .idle
        case .end, nil: break
        }
      } catch {
        end()
        throw error
      }
      end()
      return .end
    }

    private func end() {
      hasEnded = true
      cursor = nil
    }
  }
}
