internal import Glibc
import RemoraCore

/// `remora plugin …`: protocols of one's own for an installed program.
///
///     remora plugin new NAME [--path DIR] [--c] [--kit DIR]
///     remora plugin build [DIR]
///     remora plugin install [DIR | FILE.so]
///     remora plugin list
///     remora plugin remove NAME
struct PluginCommand {
  private static let usage = """
    Usage: remora plugin new NAME [--path DIR] [--c] [--kit DIR]   a package for a protocol
           remora plugin build [DIR]                               its shared library
           remora plugin install [DIR | FILE.so]                   … to where remora finds it
           remora plugin list                                      what is installed
           remora plugin remove NAME                               no longer

    Plugins are looked for in REMORA_PLUGIN_PATH, else in ~/.local/lib/remora/plugins.
    """

  private struct Failure: Error { let message: String }

  /// - Returns: the exit status; nil if this is not the command.
  static func run(_ arguments: [String]) -> Int32? {
    guard !Console.isTshark, arguments.first == "plugin" else { return nil }
    var words: [String] = []
    var options: [String: String] = [:]
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "--c": options[word] = ""
      case "--path", "--kit":
        guard let value = rest.popFirst() else { return complain("\(word) needs a folder.") }
        options[word] = value
      case "-h", "--help":
        Console.say(usage + "\n")
        return 0
      default: words.append(word)
      }
    }
    do throws(Failure) {
      switch (words.first, words.count) {
      case ("new", 2):
        try create(words[1], options["--path"], inC: options["--c"] != nil, options["--kit"])
      case ("build", 1...2):
        for path in try build(words.count > 1 ? words[1] : ".") { Console.say(path + "\n") }
      case ("install", 1...2): try install(words.count > 1 ? words[1] : ".")
      case ("list", 1): list()
      case ("remove", 2): try remove(words[1])
      default:
        Console.note(usage)
        return 1
      }
      return 0
    } catch { return complain(error.message) }
  }

  private static func complain(_ message: String) -> Int32 {
    Console.complain(message)
    return 1
  }

  // MARK: new

  private static func create(
    _ name: String, _ path: String?, inC: Bool, _ kit: String?
  ) throws(Failure) {
    if let objection = PluginTemplate.objection(to: name) { throw Failure(message: objection) }
    let found = kit.map { PluginKit(package: absolute($0)) } ?? PluginKit.near()
    guard let found else {
      throw Failure(
        message: """
          What plugins are built with was not found; --kit says where: PREFIX/share/remora of an \
          installation, or the folder Kit of a checkout.
          """)
    }
    let folder = path ?? name
    if access(folder + "/README.md", F_OK) == 0 {
      throw Failure(message: "There is something in \(folder) already.")
    }
    let template = PluginTemplate(name: name, kit: inC ? found.include : found.package)
    for (file, text) in inC ? template.cFiles : template.swiftFiles {
      try write(text, to: folder + "/" + file)
    }
    Console.say(
      """
      \(folder): a plugin with the protocol \(template.filterName). To install it:

        cd \(folder)
        remora plugin install

      README.md there says how to try it.

      """)
  }

  private static func write(_ text: String, to path: String) throws(Failure) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try make(folder: folder)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var sink = Sink(descriptor)
    sink.write(text)
    if sink.failure != nil { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(message: "\(path): \(String(cString: strerror(errno))).")
  }

  /// Makes a folder and those above it, closed to others' writing.
  private static func make(folder: String) throws(Failure) {
    var so = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      so += "/" + part
      if mkdir(so, 0o755) != 0, errno != EEXIST { throw failure(so) }
    }
  }

  private static func absolute(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  // MARK: build

  /// - Returns: the libraries.
  private static func build(_ folder: String) throws(Failure) -> [String] {
    if access(folder + "/Package.swift", F_OK) == 0 { return try buildSwift(folder) }
    let sources = names(in: folder).filter { $0.hasSuffix(".c") }
    guard !sources.isEmpty else {
      throw Failure(message: "There is neither a Package.swift nor a C file in \(folder).")
    }
    guard let kit = PluginKit.near() else {
      throw Failure(message: "remora_plugin.h was not found beside this program.")
    }
    let last = absolute(folder).split(separator: "/").last.map(String.init) ?? "plugin"
    let library = "\(folder)/\(last.lowercased()).so"
    try spawn(
      [PluginFolders.variable("CC") ?? "cc", "-O2", "-Wall", "-shared", "-fPIC", "-I", kit.include]
        + ["-o", library] + sources.map { "\(folder)/\($0)" })
    return [library]
  }

  /// One library with all that it needs of Swift in it, whose only symbol is the entry.
  private static func buildSwift(_ folder: String) throws(Failure) -> [String] {
    let map = absolute(folder) + "/.build/remora-plugin.map"
    try write("{ global: remora_plugin_v1; local: *; };\n", to: map)
    let products = names(in: folder + "/Sources").filter { $0.hasSuffix("Plugin") }
    guard !products.isEmpty else {
      throw Failure(message: "There is no target in \(folder)/Sources whose name ends in Plugin.")
    }
    var libraries: [String] = []
    for product in products {
      // Not optimised across the package: this is for the author, who changes it and tries again.
      try spawn(
        ["swift", "build", "--package-path", folder, "-c", "release", "--static-swift-stdlib"]
          + ["--product", product, "-Xlinker", "--version-script=\(map)"])
      libraries.append("\(folder)/.build/release/lib\(product).so")
    }
    return libraries
  }

  private static func names(in folder: String) -> [String] {
    guard let open = opendir(folder) else { return [] }
    defer { closedir(open) }
    var found: [String] = []
    while let entry = readdir(open) {
      found.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Runs a program to its end, with this one's input and output.
  private static func spawn(_ words: [String]) throws(Failure) {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let status = posix_spawnp(&process, words[0], nil, nil, &arguments, environ)
    guard status == 0 else {
      throw Failure(message: "\(words[0]): \(String(cString: strerror(status))).")
    }
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    if ended != 0 { throw Failure(message: "\(words[0]) did not succeed.") }
  }

  // MARK: install, list, remove

  private static func install(_ place: String) throws(Failure) {
    guard let folder = PluginFolders().paths.first else {
      throw Failure(message: "There is no folder for plugins: neither HOME nor REMORA_PLUGIN_PATH.")
    }
    for library in place.hasSuffix(".so") ? [place] : try build(place) {
      // What would be refused later is refused now.
      let plugin: Plugin
      do throws(Plugin.Refusal) { plugin = try Plugin(path: library) } catch {
        throw Failure(message: error.description)
      }
      let target = "\(folder)/\(plugin.name).so"
      try make(folder: folder)
      try copy(library, to: target)
      let names = plugin.protocols.map(\.name).joined(separator: ", ")
      Console.say("\(target): \(names)\n")
    }
  }

  /// A new file takes the place of the old one at once: programs that run go on with theirs.
  private static func copy(_ source: String, to target: String) throws(Failure) {
    let new = target + ".new"
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw failure(source) }
    defer { close(input) }
    unlink(new)
    let output = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o755)
    guard output >= 0 else { throw failure(new) }
    var sink = Sink(output)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      chunk.withUnsafeBytes { sink.write(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
    }
    guard close(output) == 0, sink.failure == nil, rename(new, target) == 0 else {
      throw failure(target)
    }
  }

  private static func list() {
    for path in PluginFolders().files {
      do throws(Plugin.Refusal) {
        let plugin = try Plugin(path: path)
        let names = plugin.protocols.map(\.name).joined(separator: ", ")
        Console.say(
          "\(plugin.name)\t\(plugin.version)\t\(names)\t\(plugin.compiler)\t\(path)\n")
      } catch { Console.complain(error.description) }
    }
  }

  private static func remove(_ name: String) throws(Failure) {
    let file = PluginFolders().files.first { $0.hasSuffix("/\(name).so") }
    guard let file else { throw Failure(message: "There is no plugin \(name).") }
    guard unlink(file) == 0 else { throw failure(file) }
  }
}

/// What plugins are built with: a package beside the installed program, or a checkout.
struct PluginKit {
  /// The Swift package's folder.
  let package: String
  /// Where remora_plugin.h lies.
  let include: String

  /// nil if there is none in this folder.
  init?(package: String) {
    let include = package + "/Sources/CRemoraPlugin/include"
    guard access(package + "/Package.swift", F_OK) == 0,
      access(include + "/remora_plugin.h", F_OK) == 0
    else { return nil }
    self.package = package
    self.include = include
  }

  /// The one that came with this program: `share/remora` where it is installed, `Kit` in a
  /// checkout.
  static func near() -> PluginKit? {
    guard let found = realpath("/proc/self/exe", nil) else { return nil }
    var path = String(cString: found)
    free(found)
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      if let kit = PluginKit(package: path + "/share/remora") ?? PluginKit(package: path + "/Kit") {
        return kit
      }
    }
    return nil
  }
}
