/**
 * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.
 * Trained on 4009 labelled reports of 2778 owners and 324 invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:
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
 * - versions, repositories of few issues, part 1 of 5: by rules found 0.742 of 209, silent 0.978 of 446; with likely ones
 *   found 0.770 of 209, silent 0.978 of 446
 * - versions, repositories of few issues, part 2 of 5: by rules found 0.797 of 232, silent 0.970 of 438; with likely ones
 *   found 0.810 of 232, silent 0.968 of 438
 * - versions, repositories of few issues, part 3 of 5: by rules found 0.743 of 210, silent 0.977 of 436; with likely ones
 *   found 0.762 of 210, silent 0.972 of 436
 * - versions, repositories of few issues, part 4 of 5: by rules found 0.775 of 240, silent 0.988 of 418; with likely ones
 *   found 0.783 of 240, silent 0.988 of 418
 * - versions, repositories of few issues, part 5 of 5: by rules found 0.733 of 236, silent 0.968 of 432; with likely ones
 *   found 0.771 of 236, silent 0.963 of 432
 * - versions, all, each owner left out: by rules found 0.793 of 1433, silent 0.975 of 2576; with likely ones found 0.812
 *   of 1433, silent 0.971 of 2576
 */
import type { StoredModel } from "../../../learned/model.ts";

/** The weights of likely versions, as `readModel` reads them. */
export const LIKELY_VERSION_MODEL: StoredModel = {
  classes: ["version"],
  lines: `a:#	a-108
a:=kin	a-48
a:=name	a-81
a:a	a-15
a:amd64	a-10
a:and	a-63
a:bin	a-20
a:build	a77
a:can	a-8
a:for	a66
a:from	a43
a:https	a60
a:i	a64
a:in	a71
a:info	a-24
a:is	a-83
a:it	a-145
a:linux	a128
a:of	a101
a:on	a25
a:or	a-33
a:src	a11
a:the	a-34
a:there	a-73
a:to	a-105
a:windows	a33
a:with	a44
a:x	a-64
a:x86_64	a-50
b:#	a50
b:=kin	a44
b:=name	a61
b:=part	a39
b:^	a110
b:and	a46
b:at	a-32
b:build	a144
b:commit	a-20
b:core	a32
b:darwin	a-9
b:debian	a-12
b:firefox	a-16
b:for	a48
b:freebsd	a-25
b:from	a25
b:go	a-54
b:http	a-17
b:in	a182
b:is	a61
b:kernel	a-25
b:linux	a-10
b:macos	a-19
b:node	a-38
b:on	a-83
b:php	a-31
b:python	a-72
b:release	a49
b:since	a64
b:tag	a71
b:the	a19
b:to	a125
b:ubuntu	a-47
b:version	a128
b:windows	a-13
b:with	a43
c: 	a74
c:"	a51
c:'	a-87
c:(	a70
c:-	a62
c:/	a-48
c::	a33
c:=	a-34
c:@	a38
c:[	a11
c:\\	a-46
c:^	a-35
c:_	a-28
c:\`	a73
c:n	a-19
d:	a12
d:%	a-24
d:'	a-9
d:)	a-36
d:,	a-32
d:-	a-86
d:.	a-23
d:/	a60
d::	a-12
d:\\	a42
d:]	a-27
d:\`	a-30
f:1 parts	a-196
f:2 parts	a-98
f:3 parts	a77
f:4 parts	a119
f:5 parts	a62
f:address	a-111
f:major	a-104
f:number	a-161
f:odd	a130
f:suffix	a-17
f:windows	a-109
f:year	a-13
f:zero	a54
h:=kin	a71
h:=name	a-22
h:=part	a29
h:app	a-53
h:are	a-49
h:bug	a-81
h:complete	a-9
h:describe	a80
h:environment	a67
h:following	a-9
h:info	a54
h:information	a78
h:issue	a26
h:of	a-26
h:please	a-48
h:reproduce	a109
h:steps	a14
h:system	a-93
h:the	a38
h:to	a128
h:version	a71
h:versions	a-57
h:what	a-51
h:you	a-45
k:additional	a22
k:description	a-75
k:environment	a26
k:errors	a-64
k:other	a25
k:steps	a-30
k:title	a-9
k:version	a44
l:#	a-71
l:=name	a-19
l:=part	a60
l:and	a-46
l:app	a98
l:are	a56
l:bug	a-57
l:build	a-31
l:commit	a44
l:environment	a35
l:extension	a-14
l:in	a-51
l:info	a54
l:information	a-8
l:is	a-12
l:issue	a-15
l:output	a-37
l:release	a-14
l:reproduce	a-13
l:steps	a-27
l:system	a-31
l:the	a-14
l:to	a-26
l:using	a55
l:version	a-20
l:versions	a40
l:what	a-22
l:which	a90
l:you	a54
m:another	a-81
m:kin	a-33
m:nothing	a56
m:own	a50
m:version	a28
n:1	a56
n:2	a42
n:3	a39
n:4	a-25
n:8	a-84
none:	a148
p:#	a-73
p:=kin	a-11
p:=part	a18
p:app	a-40
p:are	a13
p:the	a17
p:version	a-61
p:you	a53
r:15	a25
r:15 of another	a-22
r:60	a12
r:80	a13
r:9	a25
r:not seen	a-71
s:alone	a112
s:behind v	a67
s:foreign	a-149
s:near the name	a87
s:next to the name	a77
s:the first one	a70
s:the last one	a45
s:the only one	a-43
sure:	a91
w:fence 1	a-73
w:fence 2	a-55
w:fence 3	a-91
w:fence 4	a28
w:line 1	a-97
w:line 2	a45
w:line 3	a14
w:line 4	a26
w:list 1	a52
w:list 2	a-34
w:list 3	a25
w:list 4	a9
w:title 1	a-37
w:title 3	a-38
w:title 4	a54`,
};
