import Glibc
import Remora

var arguments = CommandLine.arguments
// Under the name of Wireshark's filter tester, the program is that.
let isTester = arguments.first?.split(separator: "/").last == "dftest"
arguments = (isTester ? ["dftest"] : []) + arguments.dropFirst()
exit(remoraMain(arguments))
