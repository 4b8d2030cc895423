/// Characters that word processors and chat programs put in the place of those of the language.
extension Advice {
  private static let plain: [Unicode.Scalar: String] = [
    "\u{201c}": "\"", "\u{201d}": "\"", "\u{201e}": "\"", "\u{201f}": "\"", "\u{ab}": "\"",
    "\u{bb}": "\"", "\u{2018}": "\"", "\u{2019}": "\"", "\u{2260}": "!=", "\u{2264}": "<=",
    "\u{2265}": ">=", "\u{a0}": " ", "\u{2013}": "-", "\u{2014}": "-", "\u{2212}": "-",
    "\u{2227}": "&&", "\u{2228}": "||", "\u{ac}": "!", "\u{2208}": "in", "\u{200b}": "",
    "\u{feff}": "", "\u{ff1d}": "==", "\u{2026}": "..", "\u{d7}": "*",
  ]

  mutating func lookAtTypography() -> Bool {
    guard error.message.hasPrefix("Non-printable ASCII characters") else { return false }
    var edits: [FilterFix.Edit] = []
    var at = 0
    for scalar in text.unicodeScalars {
      let count = UTF8.width(scalar)
      if let plain = Self.plain[scalar] {
        edits.append(FilterFix.Edit(range: at..<(at + count), text: plain))
      }
      at += count
    }
    guard !edits.isEmpty else { return false }
    offer(FilterFix("Quotes and signs are written in ASCII: \" ' - != <= >=.", edits))
    return true
  }
}
