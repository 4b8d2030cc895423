#!/usr/bin/env python3
"""Writes what is made of the grammar: the language's page of the manual, and the
highlighting of filters for editors.

    Grammar/make-pages.py           writes Documentation/Filter-language.md and Grammar/editors/
    Grammar/make-pages.py --check   status 1 if one of them is not what would be written

The tables of the code are compared with the same files by the tests of RemoraFilter.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
GRAMMAR = ROOT / "Grammar"


def rows(name):
    lines = (GRAMMAR / name).read_text().split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("# ") and line != "#"]


TOKENS = {}
for kind, spelling in (row for row in rows("tokens.txt") if len(row) == 2):
    TOKENS.setdefault(kind, []).append(spelling)
TYPES = [(row[0], row[1].split()) for row in rows("field-types.txt")]
FUNCTIONS = rows("functions.txt")

MEANINGS = [
    ("anyEqual", "some pair of values is equal"), ("allNotEqual", "no pair is equal"),
    ("allEqual", "every pair is equal"), ("anyNotEqual", "some pair differs"),
    ("greater", "greater"), ("greaterEqual", "greater or equal"), ("less", "less"),
    ("lessEqual", "less or equal"), ("contains", "has a part"),
    ("matches", "matches a pattern (PCRE2, letters of either case)"), ("in", "is in a set"),
    ("bitAnd", "bits of both"), ("not", "not"), ("and", "and"), ("xor", "one of the two"),
    ("or", "or"), ("any", "for some value"), ("all", "for all values"),
]
ABILITIES = [
    ("cmp", "`==` … `in`"), ("cont", "`contains`"), ("match", "`matches`"), ("slice", "`[i:n]`"),
    ("len", "`len`"), ("case", "`upper`"), ("string", "`string`"), ("base", "`dec` `hex`"),
    ("real", "`double`"), ("abs", "`abs`"), ("neg", "`-x`"), ("add", "`+ - * /`"), ("mod", "`%`"),
    ("and", "`&`"),
]
ABSENT = {"false": "the test is false", "empty": "an empty list", "zero": "0",
          "skip": "left out"}


def cell(text):
    return "`" + text.replace("|", "\\|") + "`"


def manual():
    out = ["# The filter language", "",
           "Made from `Grammar/` by `Grammar/make-pages.py`; do not edit. What filters of Wireshark",
           "4.6 mean, they mean here; where that program only has an error, there may be more.", "",
           "## Grammar", "", "```ebnf", (GRAMMAR / "filter.ebnf").read_text().rstrip(), "```", "",
           "## Operators", "", "Words are written in lower case.", "",
           "| Spellings | Meaning |", "|---|---|"]
    for kind, meaning in MEANINGS:
        out.append(f"| {' '.join(cell(s) for s in TOKENS[kind])} | {meaning} |")
    named = {kind for kind, _ in MEANINGS}
    signs = [s for kind, spellings in TOKENS.items() if kind not in named for s in spellings]
    out += ["", "Other signs: " + " ".join(cell(s) for s in signs) + ".", "", "## Types", "",
            "What each type of field can do.", "",
            "| Type | " + " | ".join(head for _, head in ABILITIES) + " |",
            "|---" * (len(ABILITIES) + 1) + "|"]
    for name, can in TYPES:
        marks = " | ".join("✓" if word in can else "" for word, _ in ABILITIES)
        out.append(f"| `{name}` | {marks} |")
    out += ["", "## Functions", "", "| Function | Arguments | Result | Of an absent field |",
            "|---|---|---|---|"]
    for name, count, result, absent in FUNCTIONS:
        result = "that of the arguments" if result == "=" else f"`{result}`"
        many = "one" if count == "1" else "one or more"
        out.append(f"| `{name}` | {many} | {result} | {ABSENT[absent]} |")
    out += ["", "## Only here", "",
            "* `same(ip: src == 10.0.0.1 and ttl < 5)`: within one header; see",
            "  [the decision](Decisions/005-conditions-on-one-instance.md).",
            "* `ip.src in servers` with `--set servers=FILE`: a set of a file, one element a line.",
            "* `--filter-file FILE`: a filter over many lines, with `#` comments and `set NAME FILE`",
            "  lines.", ""]
    return "\n".join(out)


def words():
    every = [s for spellings in TOKENS.values() for s in spellings]
    return sorted(s for s in every if re.fullmatch(r"\w+", s))


def text_mate():
    functions = "|".join(sorted((row[0] for row in FUNCTIONS), key=len, reverse=True))
    keywords = "|".join(sorted(words(), key=len, reverse=True))
    patterns = [
        ("comment.line.number-sign", r"(^|(?<=\s))#(?=\s|$).*$"),
        ("string.quoted.double.raw", r'\b[rR]"(\\.|[^"\\])*"'),
        ("string.quoted.double", r'"(\\.|[^"\\])*"'),
        ("string.quoted.single", r"'(\\.|[^'\\])+'"),
        ("variable.other.macro", r"\$\{[^}]*\}|\$@?[A-Za-z_][\w.-]*"),
        ("keyword.operator.word", rf"(?<![\w.-])({keywords})(?![\w.-])"),
        ("support.function", rf"(?<![\w.-])({functions}|same)(?=\s*\()"),
        ("constant.numeric.address",
         r"(?<![\w.-])(\d{1,3}(\.\d{1,3}){3}(/\d+)?|([0-9A-Fa-f]{0,4}:){2,}[0-9A-Fa-f:.]*(/\d+)?)"),
        ("constant.numeric", r"(?<![\w.-])(0[xX][0-9A-Fa-f]+|0[bB][01]+|\d+(\.\d+)?)(?![\w.-])"),
        ("keyword.operator", r"===|!==|==|!=|>=|<=|&&|\|\||\^\^|[<>!&~+*/%]"),
        ("variable.other.field", r"@?\.?[A-Za-z0-9_][\w-]*(\.[A-Za-z0-9_][\w-]*)*"),
    ]
    return json.dumps({
        "name": "Display filter", "scopeName": "source.display-filter",
        "fileTypes": ["dfilter", "flt"],
        "patterns": [{"name": name + ".display-filter", "match": match}
                     for name, match in patterns],
    }, indent=2) + "\n"


def vim():
    return "\n".join([
        '" Highlighting of display filters. Made by Grammar/make-pages.py; do not edit.',
        'if exists("b:current_syntax") | finish | endif',
        "syn keyword dfilterOperator " + " ".join(words()),
        "syn keyword dfilterFunction same " + " ".join(row[0] for row in FUNCTIONS),
        r'syn match dfilterField "@\?[A-Za-z0-9_][A-Za-z0-9_-]*\(\.[A-Za-z0-9_][A-Za-z0-9_-]*\)\+"',
        r'syn match dfilterNumber "\<\(0[xX]\x\+\|0[bB][01]\+\|\d\+\(\.\d\+\)*\(/\d\+\)\?\)\>"',
        r'syn region dfilterString start=+[rR]\?"+ skip=+\\.+ end=+"+',
        r'''syn region dfilterString start=+'+ skip=+\\.+ end=+'+''',
        r'syn match dfilterMacro "\$\({[^}]*}\|[A-Za-z_@][A-Za-z0-9_.-]*\)"',
        r'syn match dfilterComment "\(^\|\s\)#\(\s.*\)\?$"',
        "hi def link dfilterOperator Operator", "hi def link dfilterFunction Function",
        "hi def link dfilterField Identifier", "hi def link dfilterNumber Number",
        "hi def link dfilterString String", "hi def link dfilterMacro Macro",
        "hi def link dfilterComment Comment", 'let b:current_syntax = "dfilter"', ""])


FILES = {"Documentation/Filter-language.md": manual, "Grammar/editors/dfilter.tmLanguage.json":
         text_mate, "Grammar/editors/dfilter.vim": vim}

stale = []
for name, make in FILES.items():
    path, text = ROOT / name, make()
    if "--check" in sys.argv[1:]:
        if not path.exists() or path.read_text() != text:
            stale.append(name)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
if stale:
    sys.exit("grammar: stale, run Grammar/make-pages.py: " + " ".join(stale))
