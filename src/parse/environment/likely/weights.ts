/**
 * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.
 * Trained on 5052 labelled reports of 3579 owners and 451 invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:
 * - versions, bitcoin: by rules found 0.826 of 23, silent 0.988 of 80; with likely ones found 0.870 of 23, silent 0.988 of
 *   80
 * - versions, facebook: by rules found 1.000 of 17, silent 0.953 of 86; with likely ones found 1.000 of 17, silent 0.953
 *   of 86
 * - versions, golang: by rules found 0.927 of 82, silent 0.965 of 115; with likely ones found 0.927 of 82, silent 0.965 of
 *   115
 * - versions, microsoft: by rules found 1.000 of 46, silent 1.000 of 57; with likely ones found 1.000 of 46, silent 1.000
 *   of 57
 * - versions, opencv: by rules found 0.852 of 54, silent 0.980 of 49; with likely ones found 0.870 of 54, silent 0.918 of
 *   49
 * - versions, tensorflow: by rules found 0.964 of 84, silent 0.789 of 19; with likely ones found 0.964 of 84, silent 0.737
 *   of 19
 * - versions, repositories of few issues, part 1 of 5: by rules found 0.770 of 305, silent 0.977 of 569; with likely ones
 *   found 0.790 of 305, silent 0.975 of 569
 * - versions, repositories of few issues, part 2 of 5: by rules found 0.803 of 330, silent 0.967 of 549; with likely ones
 *   found 0.815 of 330, silent 0.967 of 549
 * - versions, repositories of few issues, part 3 of 5: by rules found 0.733 of 307, silent 0.987 of 546; with likely ones
 *   found 0.743 of 307, silent 0.978 of 546
 * - versions, repositories of few issues, part 4 of 5: by rules found 0.773 of 321, silent 0.985 of 539; with likely ones
 *   found 0.788 of 321, silent 0.981 of 539
 * - versions, repositories of few issues, part 5 of 5: by rules found 0.803 of 325, silent 0.958 of 549; with likely ones
 *   found 0.828 of 325, silent 0.951 of 549
 * - versions, all, each owner left out: by rules found 0.802 of 1894, silent 0.974 of 3158; with likely ones found 0.817
 *   of 1894, silent 0.969 of 3158
 */
import type { StoredModel } from "../../../learned/model.ts";

/** The weights of likely versions, as `readModel` reads them. */
export const LIKELY_VERSION_MODEL: StoredModel = {
  classes: ["version"],
  lines: `a:#	a-112
a:\$	a-17
a:=name	a-57
a:a	a-31
a:amd64	a-11
a:and	a-32
a:bin	a83
a:build	a92
a:but	a-35
a:can	a38
a:does	a-54
a:doesn	a75
a:for	a36
a:from	a60
a:here	a17
a:https	a56
a:i	a67
a:in	a75
a:info	a-22
a:is	a-102
a:it	a-38
a:jar	a60
a:lib	a-19
a:linux	a109
a:not	a-52
a:of	a-61
a:on	a35
a:or	a-26
a:site	a-12
a:stable	a16
a:tar.gz	a-19
a:the	a45
a:there	a-88
a:this	a-65
a:to	a-192
a:with	a55
a:x	a-78
a:x64	a-15
a:x86_64	a-96
b:#	a-10
b:=kin	a44
b:=part	a15
b:^	a124
b:and	a20
b:android	a-20
b:at	a-45
b:build	a118
b:chrome	a-9
b:commit	a-60
b:core	a-32
b:darwin	a-11
b:debian	a-14
b:firefox	a-21
b:for	a44
b:freebsd	a-53
b:from	a33
b:gcc	a-25
b:go	a-54
b:http	a-21
b:in	a140
b:ios	a-19
b:is	a68
b:kernel	a-27
b:linux	a-32
b:macos	a-42
b:node	a-47
b:of	a-11
b:on	a-103
b:php	a-40
b:python	a-75
b:release	a25
b:since	a149
b:tag	a49
b:the	a71
b:to	a66
b:ubuntu	a-78
b:version	a80
b:versions	a11
b:windows	a-12
b:with	a61
b:x	a16
b:xcode	a107
c: 	a61
c:"	a23
c:'	a-62
c:(	a88
c:-	a44
c:/	a-53
c::	a34
c:=	a-67
c:@	a15
c:[	a-10
c:^	a-30
c:_	a-12
c:\`	a119
c:n	a-30
c:o	a-9
c:~	a-44
d:	a12
d: 	a10
d:"	a19
d:%	a-35
d:)	a-8
d:*	a-9
d:,	a-20
d:-	a-41
d:.	a21
d:/	a40
d::	a-52
d:;	a18
d:?	a9
d:\\	a46
d:]	a-27
d:_	a52
d:\`	a-45
f:1 parts	a-198
f:2 parts	a-59
f:3 parts	a70
f:4 parts	a119
f:5 parts	a38
f:address	a-57
f:major	a-94
f:number	a-148
f:odd	a106
f:suffix	a-11
f:whole	a15
f:windows	a-117
f:year	a-18
f:zero	a67
h:=kin	a42
h:=name	a32
h:=part	a38
h:and	a110
h:app	a-63
h:are	a-70
h:bug	a-43
h:build	a91
h:complete	a-39
h:describe	a112
h:description	a16
h:desktop	a-33
h:environment	a31
h:following	a-39
h:info	a47
h:information	a87
h:issue	a25
h:of	a20
h:output	a-11
h:please	a-72
h:reproduce	a96
h:steps	a-37
h:system	a-67
h:the	a41
h:to	a123
h:using	a-52
h:version	a62
h:versions	a-51
h:what	a-52
h:which	a40
h:you	a-56
h:your	a22
k:actual	a-18
k:additional	a-48
k:description	a-57
k:environment	a54
k:errors	a-44
k:other	a28
k:steps	a-47
k:title	a27
k:version	a38
l:#	a-40
l:=kin	a-10
l:=name	a-19
l:=part	a19
l:and	a-9
l:app	a133
l:are	a43
l:bug	a-29
l:build	a18
l:client	a-34
l:commit	a63
l:complete	a38
l:core	a-14
l:describe	a31
l:environment	a18
l:following	a45
l:in	a-55
l:info	a81
l:information	a-14
l:is	a-10
l:issue	a-33
l:of	a9
l:on	a-14
l:output	a-26
l:please	a49
l:plugin	a58
l:release	a-27
l:steps	a-14
l:system	a-45
l:the	a23
l:to	a-26
l:using	a41
l:version	a-22
l:versions	a-21
l:what	a-28
l:which	a83
l:with	a13
l:you	a24
l:your	a-67
m:another	a-71
m:kin	a-55
m:nothing	a32
m:own	a17
m:version	a28
n:1	a54
n:2	a25
n:3	a46
n:4	a-27
n:8	a-74
none:	a161
p:#	a-37
p:=kin	a34
p:=name	a-50
p:=part	a14
p:app	a-70
p:are	a13
p:build	a85
p:of	a-13
p:using	a56
p:version	a-51
p:you	a57
r:0	a39
r:15	a77
r:15 of another	a-78
r:60	a44
r:80	a34
r:9	a48
r:not seen	a-72
s:alone	a112
s:behind v	a59
s:foreign	a-142
s:near the name	a121
s:next to the name	a37
s:the first one	a47
s:the last one	a46
s:the only one	a-31
sure:	a93
w:fence 1	a-46
w:fence 2	a-37
w:fence 3	a-52
w:line 1	a-69
w:line 2	a36
w:line 3	a12
w:line 4	a20
w:line 5	a58
w:list 1	a44
w:list 2	a-34
w:list 3	a36
w:list 4	a-21
w:title 1	a-64
w:title 3	a-46
w:title 4	a116`,
};
