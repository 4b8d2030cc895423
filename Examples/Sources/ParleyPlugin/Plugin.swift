// Parley as a plugin: `remora plugin install` takes the library that this makes.
import Parley
import RemoraPlugin

@_cdecl("remora_plugin_v1")
public func remoraPlugin() -> UnsafeRawPointer {
  SwiftPlugin("parley", version: "1.0", [parley, hello]).entry
}
