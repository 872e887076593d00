/**
 * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.
 * Trained on 4009 labelled reports of 2778 owners and 324 invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:
 * - versions, bitcoin: by rules found 0.826 of 23, silent 0.988 of 80; with likely ones found 0.870 of 23, silent 0.975 of
 *   80
 * - versions, facebook: by rules found 0.765 of 17, silent 0.953 of 86; with likely ones found 0.824 of 17, silent 0.953
 *   of 86
 * - versions, golang: by rules found 0.927 of 82, silent 0.965 of 115; with likely ones found 0.927 of 82, silent 0.965 of
 *   115
 * - versions, microsoft: by rules found 1.000 of 46, silent 1.000 of 57; with likely ones found 1.000 of 46, silent 0.965
 *   of 57
 * - versions, opencv: by rules found 0.852 of 54, silent 0.980 of 49; with likely ones found 0.870 of 54, silent 0.898 of
 *   49
 * - versions, tensorflow: by rules found 0.964 of 84, silent 0.842 of 19; with likely ones found 0.964 of 84, silent 0.789
 *   of 19
 * - versions, repositories of few issues, part 1 of 5: by rules found 0.742 of 209, silent 0.978 of 446; with likely ones
 *   found 0.785 of 209, silent 0.975 of 446
 * - versions, repositories of few issues, part 2 of 5: by rules found 0.797 of 232, silent 0.970 of 438; with likely ones
 *   found 0.810 of 232, silent 0.966 of 438
 * - versions, repositories of few issues, part 3 of 5: by rules found 0.743 of 210, silent 0.977 of 436; with likely ones
 *   found 0.767 of 210, silent 0.972 of 436
 * - versions, repositories of few issues, part 4 of 5: by rules found 0.775 of 240, silent 0.988 of 418; with likely ones
 *   found 0.796 of 240, silent 0.988 of 418
 * - versions, repositories of few issues, part 5 of 5: by rules found 0.733 of 236, silent 0.968 of 432; with likely ones
 *   found 0.784 of 236, silent 0.956 of 432
 * - versions, all, each owner left out: by rules found 0.793 of 1433, silent 0.975 of 2576; with likely ones found 0.819
 *   of 1433, silent 0.968 of 2576
 */
import type { StoredModel } from "../../../learned/model.ts";

/** The weights of likely versions, as `readModel` reads them. */
export const LIKELY_VERSION_MODEL: StoredModel = {
  classes: ["version"],
  lines: `a:#	a-109
a:=kin	a-49
a:=name	a-83
a:a	a-13
a:amd64	a-12
a:and	a-60
a:bin	a-22
a:build	a81
a:can	a-8
a:for	a67
a:from	a42
a:https	a60
a:i	a63
a:in	a72
a:info	a-25
a:is	a-88
a:it	a-150
a:linux	a130
a:of	a102
a:on	a25
a:or	a-33
a:src	a11
a:the	a-36
a:there	a-76
a:to	a-110
a:windows	a32
a:with	a44
a:x	a-66
a:x86_64	a-49
b:#	a54
b:=kin	a44
b:=name	a61
b:=part	a38
b:^	a114
b:and	a44
b:at	a-33
b:build	a149
b:commit	a-20
b:core	a28
b:darwin	a-9
b:debian	a-12
b:firefox	a-15
b:for	a48
b:freebsd	a-26
b:from	a28
b:go	a-55
b:http	a-16
b:in	a185
b:is	a62
b:kernel	a-26
b:linux	a-11
b:macos	a-20
b:node	a-38
b:on	a-82
b:php	a-32
b:python	a-74
b:release	a56
b:since	a65
b:tag	a70
b:the	a21
b:to	a128
b:ubuntu	a-51
b:version	a128
b:windows	a-15
b:with	a44
c: 	a74
c:"	a56
c:'	a-84
c:(	a71
c:-	a68
c:/	a-49
c::	a33
c:=	a-33
c:@	a36
c:\\	a-48
c:^	a-40
c:_	a-32
c:\`	a75
c:n	a-21
d:	a9
d:%	a-24
d:'	a-9
d:)	a-37
d:,	a-32
d:-	a-86
d:.	a-24
d:/	a57
d::	a-13
d:\\	a39
d:]	a-24
d:\`	a-32
f:1 parts	a-197
f:2 parts	a-97
f:3 parts	a81
f:4 parts	a105
f:5 parts	a66
f:address	a-102
f:major	a-115
f:number	a-168
f:odd	a130
f:suffix	a-15
f:windows	a-104
f:year	a-13
f:zero	a54
h:=kin	a86
h:=name	a-29
h:=part	a28
h:app	a-55
h:are	a-49
h:bug	a-91
h:complete	a-33
h:describe	a97
h:environment	a70
h:following	a-33
h:info	a59
h:information	a63
h:issue	a23
h:of	a-22
h:please	a-115
h:reproduce	a113
h:steps	a14
h:system	a-86
h:the	a26
h:to	a130
h:version	a82
h:versions	a-58
h:what	a-53
h:you	a-45
k:additional	a20
k:description	a-73
k:environment	a22
k:errors	a-62
k:other	a20
k:steps	a-37
k:version	a41
l:#	a-74
l:=kin	a11
l:=name	a-11
l:=part	a62
l:and	a-48
l:app	a105
l:are	a59
l:bug	a-58
l:build	a-24
l:commit	a46
l:describe	a10
l:environment	a48
l:extension	a-10
l:in	a-54
l:info	a60
l:information	a27
l:is	a-14
l:issue	a-23
l:output	a-38
l:please	a66
l:reproduce	a-19
l:steps	a-26
l:system	a-39
l:the	a30
l:to	a-32
l:using	a58
l:version	a-27
l:versions	a51
l:what	a-24
l:which	a97
l:you	a58
m:another	a-70
m:kin	a-34
m:nothing	a58
m:own	a53
m:version	a22
n:1	a56
n:2	a42
n:3	a38
n:4	a-27
n:8	a-87
none:	a149
p:#	a-74
p:=kin	a-15
p:=part	a16
p:app	a-38
p:are	a14
p:the	a19
p:version	a-60
p:you	a56
r:0	a9
r:15	a26
r:15 of another	a-24
r:80	a16
r:9	a26
r:not seen	a-72
s:alone	a114
s:behind v	a69
s:foreign	a-151
s:near the name	a90
s:next to the name	a78
s:the first one	a70
s:the last one	a45
s:the only one	a-43
w:fence 1	a-72
w:fence 2	a-55
w:fence 3	a-89
w:fence 4	a42
w:line 1	a-98
w:line 2	a49
w:line 3	a17
w:line 4	a42
w:list 1	a52
w:list 2	a-43
w:list 3	a22
w:list 4	a-48
w:title 1	a-41
w:title 3	a-39
w:title 4	a65`,
};
