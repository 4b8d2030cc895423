import RemoraCore
import Testing

@testable import RemoraFilter

/// The tables of the code are those of `Grammar/`.
@Test func theFixedTokensAreThoseOfTheGrammar() throws {
  let written = Set(
    try Grammar.rows("tokens.txt").filter { $0.count == 2 }.map { $0[0] + " " + $0[1] })
  let known = Set(
    (Vocabulary.words + Vocabulary.signs).map { "\($0.kind.rawValue) \($0.spelling)" })
  #expect(written == known)
  for row in try Grammar.rows("tokens.txt") where row.count == 2 && row[1] != "[" && row[1] != "#" {
    let list = Lexer.tokens(of: row[1])
    #expect(list.tokens.first?.kind.rawValue == row[0], "\(row[1])")
    #expect(list.tokens.count == 2, "\(row[1])")
  }
}

@Test func theTypesCanDoWhatTheGrammarSays() throws {
  let types = Dictionary(uniqueKeysWithValues: FieldType.allCases.map { ($0.name, $0) })
  let rows = try Grammar.rows("field-types.txt")
  #expect(Set(rows.map { $0[0] }) == Set(types.keys))
  for row in rows {
    let type = try #require(types[row[0]])
    var words: [String] = []
    if type.canCompare { words.append("cmp") }
    if type.canContain { words.append("cont") }
    if type.canMatch { words.append("match") }
    if type.canSlice { words += ["slice", "len"] }
    if type.isString { words.append("case") }
    if type.canPrint { words.append("string") }
    if type.canPrintInBase { words.append("base") }
    if type.canBecomeReal { words.append("real") }
    if type.canNegate { words += ["abs", "neg"] }
    if type.can(.add), type.can(.subtract), type.can(.multiply), type.can(.divide) {
      words.append("add")
    }
    if type.can(.modulo) { words.append("mod") }
    if type.can(.bitAnd) { words.append("and") }
    #expect(words.joined(separator: " ") == row[1], "\(row[0])")
  }
}

@Test func theFunctionsAreThoseOfTheGrammar() throws {
  let rows = try Grammar.rows("functions.txt")
  #expect(rows.map { $0[0] } == Function.allCases.map(\.rawValue))
  for row in rows {
    let function = try #require(Function(rawValue: row[0]))
    #expect((function.mostArguments == 1 ? "1" : "*") == row[1], "\(row[0])")
    #expect((function.result?.name ?? "=") == row[2], "\(row[0])")
    #expect(function.takesAbsence == (row[3] != "false"), "\(row[0])")
  }
}
