import Testing

@testable import RemoraReport

@Suite struct HttpTargetTests {
  /// RFC 3986 section 5.4, with the page http://a/b/c/d;p?q.
  @Test(arguments: [
    ("http://www.g/x", "http://www.g/x"), ("//g", "http://g"), ("/g", "http://a/g"),
    ("g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y#s", "http://a/b/c/g?y#s"), ("#s", "http://a/b/c/d;p?q#s"),
  ])
  func aReferenceIsReadFromItsPage(_ reference: String, _ target: String) {
    #expect(HttpMessages.target(of: reference, from: "http://a/b/c/d;p?q") == target)
  }

  @Test func aPageWithoutAPathIsAHost() {
    #expect(HttpMessages.target(of: "x", from: "http://a") == "http://a/x")
    #expect(HttpMessages.target(of: "/x", from: "a") == "/x")
  }
}
