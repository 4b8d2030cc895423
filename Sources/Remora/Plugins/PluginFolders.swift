internal import Glibc
import RemoraCore

/// Where plugins lie: the folders of `REMORA_PLUGIN_PATH`, or `~/.local/lib/remora/plugins`.
struct PluginFolders {
  let paths: [String]

  init(environment: (String) -> String? = PluginFolders.variable) {
    if let path = environment("REMORA_PLUGIN_PATH") {
      paths = path.split(separator: ":").map(String.init)
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      paths = [home + "/.local/lib/remora/plugins"]
    } else {
      paths = []
    }
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Paths of the libraries in the folders, in order; without the folders nothing happens.
  var files: [String] {
    var found: [String] = []
    for path in paths {
      guard let folder = opendir(path) else { continue }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasSuffix(".so"), !name.hasPrefix(".") { names.append(name) }
      }
      found += names.sorted().map { path + "/" + $0 }
    }
    return found
  }

  /// File, version, kind and path of each that can be loaded, for `-G plugins`.
  var listing: String {
    files.compactMap { path in
      (try? Plugin(path: path)).map { plugin in
        let file = path.split(separator: "/").last ?? ""
        return "\(file)\t\(plugin.version)\tdissector\t\(path)\n"
      }
    }.joined()
  }

  /// A registry with the protocols of all plugins; one that cannot be loaded is told of, and left
  /// out.
  func added(to registry: Registry) -> Registry {
    var registry = registry
    for path in files {
      do throws(Plugin.Refusal) {
        for proto in try Plugin(path: path).protocols { registry = registry.adding(proto) }
      } catch {
        Console.complain(error.description)
      }
    }
    return registry
  }
}
