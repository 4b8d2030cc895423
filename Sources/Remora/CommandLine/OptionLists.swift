/// What stands below the sentence about a value that is not among those possible.

let fieldOptionList = """
  Remora: The available options for field output "E" are:
  bom=y|n    Prepend output with the UTF-8 BOM (def: N: no)
  header=y|n    Print field abbreviations as first line of output (def: N: no)
  separator=/t|/s|<character>   Set the separator to use;
       "/t" = tab, "/s" = space (def: /t: tab)
  occurrence=f|l|a  Select the occurrence of a field to use;
       "f" = first, "l" = last, "a" = all (def: a: all)
  aggregator=,|/s|<character>   Set the aggregator to use;
       "," = comma, "/s" = space (def: ,: comma)
  quote=d|s|n   Print either d: double-quotes, s: single quotes or\u{20}
       n: no quotes around field values (def: n: none)
  """

let timeFormatList = """
  \t"a"    for absolute
  \t"ad"   for absolute with YYYY-MM-DD date
  \t"adoy" for absolute with YYYY/DOY date
  \t"d"    for delta
  \t"dd"   for delta displayed
  \t"e"    for epoch
  \t"r"    for relative
  \t"u"    for absolute UTC
  \t"ud"   for absolute UTC with YYYY-MM-DD date
  \t"udoy" for absolute UTC with YYYY/DOY date
  """

let secondsList = """
  \t"s"   for seconds
  \t"hms" for hours, minutes and seconds
  """

let nameKindList = """
  \t'm' to enable MAC address resolution
  \t't' to enable transport-layer port number resolution
  \t'd', 'g', 'n', 'N', 's', 'v' are accepted and have no effect yet
  """

let formatList = """
  \t"fields"  The values of the fields named with -e, in the form that -E gives.
  \t"pdml"    Packet Details Markup Language: the packet's whole tree as XML.
  \t"psml"    Packet Summary Markup Language: the summary lines as XML.
  \t"json"    The packet's tree as JSON.
  \t"jsonraw" The packet's bytes as JSON.
  \t"ek"      JSON in lines, as Elasticsearch's bulk import takes it.
  \t"text"    Text: a line for each packet, or its tree with -V. The default.
  \t"tabs"    Like text, with a tab between the columns.
  """

let hexList = """
  remora: Valid --hexdump <hexoption> values include:

  Data source options:
    all                      add hexdump, dump all data sources (-x default)
    frames                   add hexdump, dump only frame data source

  ASCII options:
    ascii                    add hexdump, include ASCII dump text (-x default)
    delimit                  add hexdump, delimit ASCII dump text with '|' characters
    noascii                  add hexdump, exclude ASCII dump text

  Timestamp options:
    time                     add hexdump, include frame timestamp preamble (uses the format from -t)
    notime                   add hexdump, do not include frame timestamp preamble (-x default)
  Miscellaneous:
    help                     display this help and exit

  Example:

      $ remora ... --hexdump frames --hexdump delimit ...

  """
