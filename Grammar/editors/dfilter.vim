" Highlighting of display filters. Made by Grammar/make-pages.py; do not edit.
if exists("b:current_syntax") | finish | endif
syn keyword dfilterOperator all all_eq all_ne and any any_eq any_ne bitand bitwise_and contains eq ge gt in le lt matches ne not or xor
syn keyword dfilterFunction same lower upper len count string dec hex vals float double max min abs ip_special_name ip_special_mask ip_linklocal ip_multicast ip_rfc1918 ip_ula
syn match dfilterField "@\?[A-Za-z0-9_][A-Za-z0-9_-]*\(\.[A-Za-z0-9_][A-Za-z0-9_-]*\)\+"
syn match dfilterNumber "\<\(0[xX]\x\+\|0[bB][01]\+\|\d\+\(\.\d\+\)*\(/\d\+\)\?\)\>"
syn region dfilterString start=+[rR]\?"+ skip=+\\.+ end=+"+
syn region dfilterString start=+'+ skip=+\\.+ end=+'+
syn match dfilterMacro "\$\({[^}]*}\|[A-Za-z_@][A-Za-z0-9_.-]*\)"
syn match dfilterComment "\(^\|\s\)#\(\s.*\)\?$"
hi def link dfilterOperator Operator
hi def link dfilterFunction Function
hi def link dfilterField Identifier
hi def link dfilterNumber Number
hi def link dfilterString String
hi def link dfilterMacro Macro
hi def link dfilterComment Comment
let b:current_syntax = "dfilter"
