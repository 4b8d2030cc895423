import Glibc
import Remora

exit(remoraMain(Array(CommandLine.arguments.dropFirst())))
