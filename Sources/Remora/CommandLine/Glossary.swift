import RemoraCore
import RemoraProtocols

/// `-G`: tables of what the program knows.
func printGlossary(_ options: RunOptions, _ registry: Registry) throws(UsageError) -> Int32 {
  throw UsageError("not yet")
}
