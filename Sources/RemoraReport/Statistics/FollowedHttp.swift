import RemoraCore

/// Messages of HTTP as `-z follow,http` shows them: the header as it was sent, and the body without
/// chunks and unpacked.
struct FollowedHttp {
  private var messages: FieldSlots
  private var heads: FieldSlots
  private var bodies: FieldSlots

  init(_ registry: SealedRegistry) {
    messages = FieldSlots(["http"], registry)
    heads = FieldSlots(["http.request", "http.response"], registry)
    bodies = FieldSlots(["http.file_data"], registry)
  }

  var needs: Needs {
    var needs = messages.needs
    needs.formUnion(heads.needs)
    needs.formUnion(bodies.needs)
    return needs
  }

  mutating func bind(_ needs: Needs) {
    messages.bind(needs)
    heads.bind(needs)
    bodies.bind(needs)
  }

  func isAbsent(_ tree: borrowing Tree) -> Bool { messages.first(tree) == nil }

  /// Headers and bodies of a packet, in order.
  func forEachPart(_ tree: borrowing Tree, _ body: (UnsafeRawBufferPointer) -> Void) {
    var message = messages.first(tree)
    while let at = message {
      message = messages.first(tree, after: at)
      let end = message ?? Int.max
      if let head = heads.first(tree, after: at), head < end {
        let node = tree[at]
        tree.withSource(Int(node.source)) { bytes in
          let start = min(Int(node.offset), bytes.count)
          let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
          body(UnsafeRawBufferPointer(rebasing: rest[..<Self.headerEnd(rest)]))
        }
      }
      if let place = bodies.first(tree, after: at), place < end {
        let node = tree[place]
        tree.withSource(Int(node.source)) { bytes in
          let start = min(Int(node.offset), bytes.count)
          let stop = min(start + Int(node.length), bytes.count)
          body(UnsafeRawBufferPointer(rebasing: bytes[start..<stop]))
        }
      }
    }
  }

  /// The place behind the empty line; all bytes if there is none.
  private static func headerEnd(_ bytes: UnsafeRawBufferPointer) -> Int {
    var isEmpty = false
    for (i, byte) in bytes.enumerated() {
      if byte == 0x0a {
        if isEmpty { return i + 1 }
        isEmpty = true
      } else if byte != 0x0d {
        isEmpty = false
      }
    }
    return bytes.count
  }
}
