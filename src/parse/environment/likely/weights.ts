/**
 * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.
 * Trained on 3549 labelled reports of 2457 owners and 312 invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:
 * - versions, bitcoin: by rules found 0.826 of 23, silent 0.988 of 80; with likely ones found 0.870 of 23, silent 0.975 of
 *   80
 * - versions, facebook: by rules found 0.765 of 17, silent 0.953 of 86; with likely ones found 0.824 of 17, silent 0.953
 *   of 86
 * - versions, golang: by rules found 0.927 of 82, silent 0.965 of 115; with likely ones found 0.927 of 82, silent 0.965 of
 *   115
 * - versions, microsoft: by rules found 1.000 of 46, silent 1.000 of 57; with likely ones found 1.000 of 46, silent 1.000
 *   of 57
 * - versions, opencv: by rules found 0.852 of 54, silent 0.980 of 49; with likely ones found 0.870 of 54, silent 0.898 of
 *   49
 * - versions, tensorflow: by rules found 0.964 of 84, silent 0.842 of 19; with likely ones found 0.964 of 84, silent 0.842
 *   of 19
 * - versions, repositories of few issues, part 1 of 5: by rules found 0.731 of 160, silent 0.980 of 407; with likely ones
 *   found 0.769 of 160, silent 0.975 of 407
 * - versions, repositories of few issues, part 2 of 5: by rules found 0.782 of 174, silent 0.970 of 400; with likely ones
 *   found 0.793 of 174, silent 0.965 of 400
 * - versions, repositories of few issues, part 3 of 5: by rules found 0.740 of 169, silent 0.982 of 391; with likely ones
 *   found 0.769 of 169, silent 0.980 of 391
 * - versions, repositories of few issues, part 4 of 5: by rules found 0.778 of 189, silent 0.992 of 379; with likely ones
 *   found 0.788 of 189, silent 0.989 of 379
 * - versions, repositories of few issues, part 5 of 5: by rules found 0.726 of 175, silent 0.969 of 393; with likely ones
 *   found 0.800 of 175, silent 0.959 of 393
 * - versions, all, each owner left out: by rules found 0.795 of 1173, silent 0.977 of 2376; with likely ones found 0.822
 *   of 1173, silent 0.971 of 2376
 */
import type { StoredModel } from "../../../learned/model.ts";

/** The weights of likely versions, as `readModel` reads them. */
export const LIKELY_VERSION_MODEL: StoredModel = {
  classes: ["version"],
  lines: `a:#	a-166
a:\$	a-31
a:=kin	a-40
a:=name	a-61
a:a	a-43
a:amd64	a-14
a:and	a-26
a:bin	a-31
a:build	a148
a:error	a13
a:for	a31
a:from	a100
a:https	a42
a:i	a80
a:in	a94
a:is	a-72
a:lib	a16
a:linux	a169
a:on	a75
a:tar.gz	a12
a:the	a-52
a:to	a-164
a:windows	a66
a:with	a26
a:x	a-81
a:x86_64	a-56
b:#	a41
b:=kin	a39
b:=name	a64
b:=part	a55
b:^	a149
b:and	a80
b:at	a-39
b:build	a211
b:core	a64
b:for	a73
b:from	a66
b:go	a-64
b:http	a-19
b:in	a225
b:is	a73
b:kernel	a-44
b:linux	a-12
b:macos	a-19
b:on	a-96
b:python	a-76
b:release	a83
b:since	a68
b:the	a50
b:to	a135
b:ubuntu	a-48
b:version	a132
b:with	a21
c: 	a89
c:"	a88
c:'	a-84
c:(	a43
c:-	a95
c:/	a-73
c::	a41
c:=	a-93
c:@	a52
c:[	a18
c:^	a-46
c:_	a-45
c:\`	a82
c:n	a-19
d:	a16
d: 	a-31
d:%	a-31
d:'	a21
d:)	a-34
d:*	a16
d:,	a-89
d:-	a-121
d:.	a-43
d:/	a60
d::	a16
d:\\	a38
d:]	a-41
d:\`	a-48
f:1 parts	a-252
f:2 parts	a-114
f:3 parts	a108
f:4 parts	a130
f:5 parts	a72
f:address	a-105
f:major	a-153
f:number	a-199
f:odd	a137
f:suffix	a-28
f:year	a102
f:zero	a47
h:=kin	a124
h:=name	a-97
h:app	a-53
h:bug	a-89
h:complete	a-20
h:describe	a126
h:environment	a98
h:following	a-20
h:info	a108
h:information	a91
h:please	a-108
h:reproduce	a127
h:system	a-47
h:the	a44
h:to	a146
h:version	a129
h:versions	a-25
h:what	a-73
h:you	a-37
k:actual	a-20
k:additional	a32
k:description	a-82
k:environment	a-43
k:errors	a-18
k:other	a15
k:steps	a-38
k:version	a29
l:#	a-93
l:=kin	a14
l:=name	a-38
l:=part	a60
l:and	a-42
l:app	a132
l:are	a70
l:bug	a-54
l:build	a-12
l:commit	a40
l:describe	a37
l:in	a-51
l:information	a19
l:is	a-16
l:of	a17
l:reproduce	a-43
l:steps	a-64
l:system	a-69
l:the	a57
l:to	a-58
l:version	a-19
l:versions	a103
l:what	a-31
l:which	a118
l:you	a71
m:another	a-70
m:kin	a-52
m:nothing	a74
m:own	a76
n:1	a88
n:2	a50
n:3	a31
n:4	a-68
n:8	a-83
none:	a182
p:#	a-85
p:=kin	a-35
p:=name	a54
p:app	a-21
p:of	a16
p:the	a-14
p:version	a-92
p:you	a65
r:15	a49
r:60	a16
r:80	a36
r:9	a59
r:not seen	a-79
s:alone	a110
s:behind v	a92
s:foreign	a-167
s:near the name	a121
s:next to the name	a87
s:the first one	a86
s:the last one	a52
s:the only one	a-51
w:fence 1	a-41
w:fence 2	a-60
w:fence 3	a-106
w:fence 4	a14
w:line 1	a-87
w:line 2	a53
w:line 4	a46
w:list 1	a26
w:list 2	a-55
w:list 3	a16
w:list 4	a-59
w:title 1	a-106
w:title 3	a-34`,
};
