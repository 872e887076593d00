/**
 * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.
 * Trained on 4784 labelled reports of 3329 owners and 398 invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:
 * - versions, bitcoin: by rules found 0.826 of 23, silent 0.988 of 80; with likely ones found 0.913 of 23, silent 0.975 of
 *   80
 * - versions, facebook: by rules found 1.000 of 17, silent 0.953 of 86; with likely ones found 1.000 of 17, silent 0.953
 *   of 86
 * - versions, golang: by rules found 0.927 of 82, silent 0.965 of 115; with likely ones found 0.927 of 82, silent 0.965 of
 *   115
 * - versions, microsoft: by rules found 1.000 of 46, silent 1.000 of 57; with likely ones found 1.000 of 46, silent 1.000
 *   of 57
 * - versions, opencv: by rules found 0.852 of 54, silent 0.980 of 49; with likely ones found 0.870 of 54, silent 0.918 of
 *   49
 * - versions, tensorflow: by rules found 0.964 of 84, silent 0.789 of 19; with likely ones found 0.964 of 84, silent 0.789
 *   of 19
 * - versions, repositories of few issues, part 1 of 5: by rules found 0.768 of 285, silent 0.979 of 535; with likely ones
 *   found 0.793 of 285, silent 0.976 of 535
 * - versions, repositories of few issues, part 2 of 5: by rules found 0.798 of 312, silent 0.969 of 513; with likely ones
 *   found 0.821 of 312, silent 0.969 of 513
 * - versions, repositories of few issues, part 3 of 5: by rules found 0.731 of 286, silent 0.986 of 515; with likely ones
 *   found 0.755 of 286, silent 0.981 of 515
 * - versions, repositories of few issues, part 4 of 5: by rules found 0.770 of 300, silent 0.988 of 506; with likely ones
 *   found 0.787 of 300, silent 0.986 of 506
 * - versions, repositories of few issues, part 5 of 5: by rules found 0.787 of 310, silent 0.963 of 510; with likely ones
 *   found 0.813 of 310, silent 0.959 of 510
 * - versions, all, each owner left out: by rules found 0.799 of 1799, silent 0.976 of 2985; with likely ones found 0.819
 *   of 1799, silent 0.972 of 2985
 */
import type { StoredModel } from "../../../learned/model.ts";

/** The weights of likely versions, as `readModel` reads them. */
export const LIKELY_VERSION_MODEL: StoredModel = {
  classes: ["version"],
  lines: `a:#	a-103
a:\$	a-23
a:=name	a-53
a:a	a-28
a:amd64	a-10
a:and	a-48
a:bin	a56
a:build	a96
a:but	a-43
a:can	a43
a:does	a-27
a:doesn	a105
a:for	a58
a:from	a46
a:here	a25
a:https	a45
a:i	a84
a:in	a55
a:info	a-22
a:is	a-91
a:it	a-31
a:jar	a56
a:lib	a-10
a:linux	a105
a:of	a36
a:on	a47
a:or	a-19
a:site	a-13
a:src	a23
a:tar.gz	a-24
a:there	a-95
a:this	a-76
a:to	a-172
a:with	a52
a:x	a-75
a:x64	a-13
a:x86_64	a-93
b:#	a-9
b:=kin	a34
b:=name	a26
b:=part	a19
b:^	a122
b:and	a35
b:android	a-17
b:at	a-43
b:build	a121
b:commit	a28
b:core	a-10
b:darwin	a-10
b:debian	a-13
b:firefox	a-21
b:for	a43
b:freebsd	a-41
b:from	a37
b:gcc	a-19
b:go	a-49
b:http	a-17
b:in	a171
b:ios	a-8
b:is	a86
b:kernel	a-26
b:linux	a-20
b:macos	a-40
b:node	a-44
b:on	a-109
b:php	a-28
b:python	a-72
b:release	a27
b:since	a44
b:tag	a54
b:the	a55
b:to	a81
b:ubuntu	a-71
b:version	a97
b:windows	a-10
b:with	a74
b:x	a11
b:xcode	a103
c:	a15
c: 	a61
c:"	a14
c:'	a-83
c:(	a95
c:-	a52
c:/	a-63
c::	a43
c:=	a-53
c:@	a51
c:^	a-25
c:\`	a88
c:n	a-27
d:	a29
d: 	a11
d:%	a-43
d:)	a-20
d:*	a-18
d:,	a-33
d:-	a-56
d:.	a26
d:/	a46
d::	a-47
d:;	a18
d:\\	a44
d:]	a-25
d:_	a53
d:\`	a-31
f:1 parts	a-196
f:2 parts	a-63
f:3 parts	a79
f:4 parts	a91
f:5 parts	a53
f:address	a-43
f:major	a-94
f:number	a-143
f:odd	a112
f:suffix	a-15
f:whole	a11
f:windows	a-127
f:year	a-8
f:zero	a56
h:=kin	a25
h:=name	a16
h:=part	a46
h:and	a112
h:app	a-51
h:are	a-61
h:bug	a-63
h:build	a93
h:complete	a-14
h:describe	a77
h:description	a18
h:desktop	a-35
h:environment	a42
h:following	a-14
h:info	a62
h:information	a69
h:issue	a29
h:output	a-14
h:please	a-50
h:reproduce	a112
h:system	a-59
h:the	a31
h:to	a128
h:using	a-45
h:version	a69
h:versions	a-60
h:what	a-63
h:you	a-33
h:your	a19
k:actual	a-15
k:description	a-73
k:environment	a66
k:errors	a-48
k:other	a28
k:steps	a-39
k:version	a40
l:#	a-52
l:=name	a-18
l:=part	a21
l:and	a-76
l:app	a110
l:are	a52
l:bug	a-45
l:build	a8
l:client	a-39
l:commit	a28
l:complete	a34
l:environment	a14
l:following	a39
l:in	a-42
l:info	a63
l:information	a-31
l:is	a-8
l:issue	a-24
l:of	a14
l:on	a-15
l:output	a-25
l:please	a39
l:plugin	a59
l:release	a-18
l:steps	a-24
l:system	a-44
l:to	a-37
l:using	a49
l:version	a-25
l:versions	a27
l:what	a-22
l:which	a97
l:you	a47
m:another	a-77
m:kin	a-45
m:nothing	a33
m:own	a12
m:version	a43
n:1	a61
n:2	a36
n:3	a32
n:4	a-27
n:8	a-69
none:	a145
p:#	a-40
p:=kin	a43
p:=name	a-8
p:=part	a20
p:app	a-61
p:are	a13
p:build	a84
p:using	a48
p:version	a-94
p:you	a49
r:0	a10
r:15	a53
r:15 of another	a-41
r:60	a8
r:80	a21
r:9	a18
r:not seen	a-80
s:alone	a99
s:behind v	a67
s:foreign	a-143
s:near the name	a121
s:next to the name	a39
s:the first one	a49
s:the last one	a46
s:the only one	a-37
sure:	a100
w:fence 1	a-52
w:fence 2	a-40
w:fence 3	a-72
w:fence 4	a22
w:line 1	a-62
w:line 2	a32
w:line 4	a21
w:list 1	a33
w:list 2	a-41
w:list 3	a28
w:list 4	a-8
w:title 1	a-55
w:title 2	a25
w:title 3	a-44
w:title 4	a55`,
};
