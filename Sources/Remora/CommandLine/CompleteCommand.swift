import RemoraCore
import RemoraFilter

/// `remora complete TEXT`: what may come next in a filter.
struct CompleteCommand {
  let registry: SealedRegistry

  /// - Parameter options: `--json`; `--line` for whole filters, as shells want them; `--script
  ///   bash|zsh|fish` prints what a shell has to read to complete filters.
  func run(_ options: [String], _ text: String) -> Int32 {
    if options.contains("--script") {
      guard let script = Self.scripts[text] else {
        Console.complain("Usage: remora complete --script bash|zsh|fish")
        return 1
      }
      Console.say(script + "\n")
      return 0
    }
    let completion = Completion(text, registry: registry)
    if options.contains("--json") {
      let items = completion.candidates.map {
        "{\"text\":\(JSONText.quoted($0.text)),\"note\":\(JSONText.quoted($0.note))}"
      }
      Console.say(
        "{\"start\":\(completion.start),\"candidates\":[\(items.joined(separator: ","))]}\n")
      return 0
    }
    let head =
      options.contains("--line")
      ? String(decoding: text.utf8.prefix(completion.start), as: UTF8.self) : ""
    Console.say(completion.candidates.map { "\(head)\($0.text)\t\($0.note)\n" }.joined())
    return 0
  }

  private static let scripts = [
    "bash": """
    # remora complete --script bash > /etc/bash_completion.d/remora
    _remora() {
      local before=${COMP_WORDS[COMP_CWORD-1]} word=${COMP_WORDS[COMP_CWORD]}
      COMPREPLY=()
      case $before in
        -Y|-R|--display-filter|--read-filter|check|complete|describe|-e)
          local quote=${word:0:1} lines
          [[ $quote == [\\"\\'] ]] && word=${word:1}
          mapfile -t lines < <(remora complete --line -- "$word" 2>/dev/null | cut -f1)
          COMPREPLY=("${lines[@]}")
          compopt -o nospace ;;
        draw) COMPREPLY=($(compgen -W "handshake tcptrace" -- "$word")) ;;
        --format) COMPREPLY=($(compgen -W "svg text mermaid json markdown html" -- "$word")) ;;
        *) COMPREPLY=($(compgen -f -- "$word")) ;;
      esac
    }
    complete -o filenames -F _remora remora
    """,
    "zsh": """
    #compdef remora
    # remora complete --script zsh > ~/.zfunc/_remora
    _remora() {
      case ${words[CURRENT-1]} in
        -Y|-R|--display-filter|--read-filter|check|complete|describe|-e)
          local -a found
          found=(${(f)"$(remora complete --line -- "${(Q)words[CURRENT]}" 2>/dev/null | cut -f1)"})
          compadd -S '' -a found ;;
        draw) compadd handshake tcptrace ;;
        --format) compadd svg text mermaid json markdown html ;;
        *) _files ;;
      esac
    }
    _remora "$@"
    """,
    "fish": """
    # remora complete --script fish > ~/.config/fish/completions/remora.fish
    function __remora_filter
      remora complete --line -- (commandline -ct | string trim -c '"\\'') 2>/dev/null
    end
    complete -c remora -s Y -l display-filter -x -a '(__remora_filter)'
    complete -c remora -s R -l read-filter -x -a '(__remora_filter)'
    complete -c remora -s e -x -a '(__remora_filter)'
    complete -c remora -n '__fish_seen_subcommand_from draw' -f -a 'handshake tcptrace'
    complete -c remora -l format -x -a 'svg text mermaid json markdown html'
    complete -c remora -n '__fish_seen_subcommand_from describe' -x -a '(__remora_filter)'
    """,
  ]
}
