/**
 * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.
 * Trained on 4139 labelled reports of 2885 owners and 335 invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:
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
 * - versions, tensorflow: by rules found 0.964 of 84, silent 0.842 of 19; with likely ones found 0.964 of 84, silent 0.789
 *   of 19
 * - versions, repositories of few issues, part 1 of 5: by rules found 0.767 of 223, silent 0.978 of 458; with likely ones
 *   found 0.798 of 223, silent 0.976 of 458
 * - versions, repositories of few issues, part 2 of 5: by rules found 0.800 of 250, silent 0.967 of 451; with likely ones
 *   found 0.816 of 250, silent 0.965 of 451
 * - versions, repositories of few issues, part 3 of 5: by rules found 0.730 of 222, silent 0.982 of 447; with likely ones
 *   found 0.752 of 222, silent 0.978 of 447
 * - versions, repositories of few issues, part 4 of 5: by rules found 0.772 of 254, silent 0.988 of 429; with likely ones
 *   found 0.780 of 254, silent 0.988 of 429
 * - versions, repositories of few issues, part 5 of 5: by rules found 0.741 of 251, silent 0.962 of 442; with likely ones
 *   found 0.781 of 251, silent 0.955 of 442
 * - versions, all, each owner left out: by rules found 0.794 of 1506, silent 0.974 of 2633; with likely ones found 0.815
 *   of 1506, silent 0.969 of 2633
 */
import type { StoredModel } from "../../../learned/model.ts";

/** The weights of likely versions, as `readModel` reads them. */
export const LIKELY_VERSION_MODEL: StoredModel = {
  classes: ["version"],
  lines: `a:#	a-102
a:=kin	a-50
a:=name	a-80
a:a	a-24
a:amd64	a-10
a:and	a-68
a:bin	a82
a:build	a90
a:but	a-45
a:can	a-10
a:does	a-11
a:doesn	a115
a:for	a69
a:from	a43
a:here	a11
a:https	a70
a:i	a58
a:in	a66
a:info	a-24
a:is	a-86
a:it	a-153
a:lib	a11
a:linux	a118
a:of	a80
a:on	a34
a:or	a-32
a:site	a-11
a:src	a14
a:the	a-38
a:there	a-75
a:to	a-101
a:windows	a17
a:with	a38
a:x	a-70
a:x86_64	a-53
b:#	a49
b:=kin	a44
b:=name	a63
b:=part	a38
b:^	a128
b:and	a42
b:at	a-33
b:build	a172
b:commit	a29
b:core	a36
b:darwin	a-11
b:debian	a-12
b:firefox	a-19
b:for	a49
b:freebsd	a-29
b:from	a28
b:go	a-53
b:http	a-16
b:in	a183
b:is	a88
b:kernel	a-24
b:linux	a-9
b:macos	a-27
b:node	a-41
b:on	a-88
b:php	a-32
b:python	a-76
b:release	a53
b:since	a69
b:tag	a71
b:the	a17
b:to	a129
b:ubuntu	a-49
b:version	a132
b:windows	a-11
b:with	a42
c:	a9
c: 	a64
c:"	a54
c:'	a-82
c:(	a61
c:-	a49
c:/	a-69
c::	a25
c:=	a-44
c:@	a32
c:[	a-8
c:\\	a-51
c:^	a-38
c:_	a-41
c:\`	a63
c:n	a-23
d:	a21
d: 	a9
d:%	a-45
d:)	a-31
d:,	a-19
d:-	a-79
d:.	a-12
d:/	a65
d::	a-13
d:;	a-14
d:\\	a36
d:]	a-44
d:\`	a-25
f:1 parts	a-210
f:2 parts	a-87
f:3 parts	a76
f:4 parts	a116
f:5 parts	a63
f:address	a-111
f:major	a-119
f:number	a-159
f:odd	a132
f:suffix	a-16
f:whole	a-9
f:windows	a-119
f:year	a-15
f:zero	a53
h:=kin	a70
h:=name	a-16
h:=part	a31
h:and	a122
h:app	a-47
h:are	a-54
h:bug	a-82
h:complete	a-24
h:describe	a57
h:description	a8
h:environment	a55
h:following	a-23
h:info	a59
h:information	a60
h:issue	a26
h:of	a-31
h:please	a-59
h:reproduce	a108
h:steps	a17
h:system	a-85
h:the	a29
h:to	a133
h:version	a63
h:versions	a-57
h:what	a-51
h:you	a-49
k:additional	a14
k:description	a-78
k:environment	a31
k:errors	a-63
k:other	a25
k:steps	a-30
k:version	a46
l:#	a-74
l:=name	a-20
l:=part	a64
l:and	a-55
l:app	a73
l:are	a50
l:bug	a-56
l:build	a-30
l:commit	a36
l:complete	a27
l:environment	a11
l:extension	a-12
l:in	a-53
l:info	a58
l:information	a8
l:is	a-13
l:issue	a-16
l:of	a9
l:on	a-9
l:output	a-41
l:please	a31
l:release	a-13
l:reproduce	a-14
l:steps	a-20
l:system	a-34
l:to	a-29
l:using	a48
l:version	a-19
l:versions	a34
l:what	a-19
l:which	a91
l:you	a48
m:another	a-89
m:kin	a-39
m:nothing	a43
m:own	a49
m:version	a22
n:1	a56
n:2	a33
n:3	a37
n:4	a-21
n:8	a-86
none:	a144
p:#	a-87
p:=kin	a-16
p:=name	a-16
p:=part	a17
p:app	a-35
p:are	a13
p:the	a13
p:using	a44
p:version	a-76
p:you	a46
r:0	a18
r:15	a32
r:15 of another	a-18
r:60	a16
r:80	a17
r:9	a27
r:not seen	a-67
s:alone	a107
s:behind v	a71
s:foreign	a-160
s:near the name	a89
s:next to the name	a78
s:the first one	a68
s:the last one	a49
s:the only one	a-42
sure:	a92
w:fence 1	a-69
w:fence 2	a-66
w:fence 3	a-90
w:fence 4	a35
w:line 1	a-83
w:line 2	a38
w:line 3	a16
w:line 4	a30
w:list 1	a43
w:list 2	a-36
w:list 3	a21
w:title 1	a-59
w:title 2	a30
w:title 3	a-38
w:title 4	a50`,
};
