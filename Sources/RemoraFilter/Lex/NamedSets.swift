/// `FIELD in NAME` becomes `FIELD in {…}` with the elements that the name stands for, before
/// anything is parsed. Only names that are given are replaced.
enum NamedSets {
  static func expand(_ text: String, _ sets: [String: String]) throws(FilterError) -> String {
    guard !sets.isEmpty else { return text }
    let list = Lexer.tokens(of: text)
    var out: [UInt8] = []
    var at = 0
    for (token, next) in zip(list.tokens, list.tokens.dropFirst())
    where token.kind == .in && next.kind == .identifier {
      guard let elements = sets[list.source(next)] else { continue }
      out += list.text[at..<Int(next.start)]
      out += Array("{\(elements)}".utf8)
      at = Int(next.end)
      guard out.count <= Limit.textBytes else { throw FilterError("The filter is too long.") }
    }
    guard at > 0 else { return text }
    return String(decoding: out + list.text[at...], as: UTF8.self)
  }
}
