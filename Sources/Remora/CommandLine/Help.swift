/// What `--help` and a wrong option print.
let helpText = """
  Usage: remora [options] ...

  Reading and capturing:
    -r <file>                read packets from a file ('-' for standard input)
    -i <interface>           capture on an interface by name or number, on a pipe, or on '-';
                             several are captured on together
    -D                       list interfaces
    -L                       list the interface's link types
    -f <capture filter>      packet filter in libpcap syntax
    -s <length>              bytes to capture of each packet at most
    -p                       do not capture in promiscuous mode
    -I                       capture in monitor mode
    -B <MiB>                 size of the kernel's buffer
    -y <link type>           link type to capture with
    -c <count>               stop after so many packets were read
    -a <condition>           stop: duration:NUM filesize:NUM files:NUM packets:NUM
    -b <option>              ring buffer: duration: filesize: files: packets: interval: printname:
                             nametimenum:

  Selecting:
    -Y <display filter>      only packets that the filter lets through
    --filter-file <file>     a display filter over many lines, with # comments
    --set <name>=<file>      a set for filters like "ip.src in name", one element a line
    --strict                 leave out quirks of filters, such as "all x not in {…}"
    --lint                   say what of the filter is likely not meant
    -2                       two passes: fields that look ahead are right everywhere
    -R <display filter>      filter of the first pass (with -2)
    --selected-frame <n>     the packet that ${field} references read (with -2)

  Decoding:
    -n                       numbers only, no names
    -N <flags>               names to resolve: m (vendors), t (ports)
    -d <table>==<key>,<protocol>
                             decode bytes under this key as a protocol
    -o <name>:<value>        set a preference
    --disable-protocol <names>, --only-protocols <names>
                             protocols not to use, or to use alone
    --no-plugins             without the protocols of installed plugins

  Printing:
    -T text|tabs|fields|json|jsonraw|ek|pdml|psml
    -V                       the packet's tree
    -O <protocols>           the tree, with details of these protocols only
    -P, --print              the summary line as well
    -x                       the packet's bytes
    --hexdump <option>       the same: all, frames, ascii, delimit, noascii, time
    -e <field>               a field to print (with -T fields, json, ek, pdml)
    -E <option>=<value>      header, separator, occurrence, aggregator, quote, escape, bom
    -j, -J <protocols>       layers to keep in json, ek, pdml
    --no-duplicate-keys      merge repeated keys in JSON
    -t <format>              time stamps: r a ad adoy d dd e u ud udoy, with .N for digits
    -u s|hms                 seconds as they are, or hours, minutes and seconds
    -S <text>                text between packets
    -l                       flush after each packet
    -q                       print no packets but what is asked for
    -z <statistic>           print a statistic at the end; -z help lists them
    -w <file>                write packets to a file ('-' for standard output)
    -F <format>              of that file: pcapng, pcap, nsecpcap, modpcap
    --capture-comment <text> a comment for that file

  About the program:
    -G <report>              fields, protocols, values and others; -G help lists them
    dftest, check, filter, complete
                             commands about filters; remora filter --why N -r FILE EXPR tells
                             which parts of a filter held for a packet
    plugin new, build, install, list, remove
                             protocols of one's own
    describe <name>          what a protocol, field or table is declared as, with its layout
                             (--format text|svg|json|markdown, -r <file> for the layout there)
    docs -o <folder>         pages about all protocols (--format markdown|html)
    draw handshake, draw tcptrace, half-open
                             commands about TCP connections; each has --help

    -h, --help               this text
    -v, --version            the version
  """
