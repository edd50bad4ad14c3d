/* livefit (MIT). Contains d3-array:
Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
"use strict";var livefit=(()=>{var ve=Object.defineProperty;var Ht=Object.getOwnPropertyDescriptor;var Vt=Object.getOwnPropertyNames;var Dt=Object.prototype.hasOwnProperty;var Pt=(t,e)=>{for(var n in e)ve(t,n,{get:e[n],enumerable:!0})},qt=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Vt(e))!Dt.call(t,o)&&o!==n&&ve(t,o,{get:()=>e[o],enumerable:!(r=Ht(e,o))||r.enumerable});return t};var zt=t=>qt(ve({},"__esModule",{value:!0}),t);var Ne=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var l=t[n.charCodeAt(i++)],u=t[n.charCodeAt(i++)],a=t[n.charCodeAt(i++)],f=t[n.charCodeAt(i++)];o[s++]=l<<2|u>>4,o[s++]=u<<4|a>>2,o[s++]=a<<6|f}return o}})();var An={};Pt(An,{TrainingLoop:()=>H,largestDifference:()=>pe,makeSettings:()=>V,patients:()=>A,source:()=>$,train:()=>gn,widget:()=>bn});var He=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
2,3.4,1.88,0,0,0,0,0,0,1,0,0,0,1,0,51,0
2,2.76,2.08,1,0,0,0,1,0,0,0,0,0,1,0,59,0
2,3.68,3.04,0,0,0,0,0,0,0,0,0,0,0,0,54,0
2,2.44,0.96,2,0,1,0,1,1,0,0,0,0,1,0,73,1
2,2.48,1.88,1,0,0,0,1,0,0,0,0,0,0,0,51,0
2,4.36,3.28,1,0,0,0,1,0,1,1,0,0,1,0,59,1
1,3.19,2.5,1,0,0,0,1,0,0,0,0,1,1,0,66,1
2,3.16,2.64,2,0,0,0,1,1,0,0,0,0,1,0,68,0
2,2.32,2.16,1,0,0,0,1,0,0,0,0,0,1,0,54,0
2,2.56,2.32,0,0,1,0,1,0,1,0,0,0,0,0,60,0
2,4.28,4.44,1,0,0,0,0,0,1,0,0,0,1,0,58,0
2,3,2.36,1,0,0,0,1,1,0,0,0,0,1,0,68,0
1,3.98,3.06,2,0,0,0,1,1,3,0,0,0,1,0,80,1
2,1.96,1.4,1,0,0,0,1,0,0,0,0,0,1,0,77,0
2,4.68,4.16,1,0,0,0,1,0,1,0,0,0,1,0,62,0
1,2.21,1.88,0,0,1,0,0,0,1,0,0,0,1,0,56,0
1,2.96,1.67,0,0,0,0,0,0,1,0,0,0,1,0,61,0
2,2.6,1.68,1,0,0,0,1,0,1,0,0,0,1,0,70,0
2,2.88,2.48,0,0,0,0,0,0,0,0,0,0,1,0,71,0
2,4.48,3.48,0,0,0,0,0,0,1,0,0,0,1,0,51,0
3,3.32,2.84,0,0,0,0,0,0,1,0,0,0,1,0,62,0
2,2.36,1.68,0,0,0,0,0,0,1,0,0,0,1,0,62,0
2,3.68,2.32,0,0,0,0,0,0,0,0,0,0,1,0,62,0
6,4.32,3.2,0,0,0,0,0,0,0,0,0,0,0,0,58,1
4,4.56,72.8,0,1,1,0,1,0,1,0,0,0,1,0,57,0
2,3.24,3.08,1,0,0,0,1,0,0,0,0,0,1,0,60,0
2,3.4,3.06,1,0,0,0,1,1,0,0,0,0,1,0,68,1
2,3.16,2.69,1,0,0,0,1,1,0,0,0,0,1,0,56,0
5,3.96,3.28,0,0,0,0,0,0,0,0,0,0,1,0,61,0
2,3.24,2.4,1,1,1,0,0,0,3,0,0,0,1,0,55,1
2,4.44,3.48,1,0,0,0,1,0,1,0,0,0,0,0,52,0
4,2.48,1.95,1,1,0,0,0,0,1,1,0,0,0,0,72,0
2,1.81,1.4,1,0,0,0,1,0,1,1,0,0,0,0,68,0
1,2.76,2.2,1,0,0,0,1,0,0,0,0,0,0,0,76,0
2,2.36,1.6,0,0,0,0,0,0,0,0,0,0,1,0,58,0
2,2.2,1.96,1,0,0,0,1,0,1,0,0,0,1,0,71,0
2,3.68,2.44,1,0,1,1,0,0,1,1,0,0,0,0,61,0
2,4.2,3.08,0,0,0,0,0,0,0,0,0,0,1,0,56,0
2,4.6,3.52,1,0,0,0,1,0,0,0,0,0,1,0,52,0
4,3.8,2.98,1,0,0,0,1,0,0,0,0,0,1,0,60,1
1,3.24,2.52,1,0,0,0,1,0,1,0,0,0,1,0,63,1
2,3.2,2.82,1,0,0,0,1,0,1,0,0,0,1,0,68,0
4,2.68,2.12,0,0,0,0,1,0,1,0,0,0,1,0,51,1
2,3.56,2.68,1,1,0,0,1,0,1,0,0,0,1,0,60,0
2,2.48,2.08,0,0,0,0,0,0,0,0,0,0,1,0,60,0
2,4.16,3.28,1,0,0,0,1,0,1,0,0,0,1,0,67,0
2,2.64,2.12,1,0,0,0,1,0,1,0,0,0,1,0,72,1
2,4.44,3.12,2,0,0,0,1,1,1,0,0,0,1,0,59,0
2,4.56,3.92,0,0,0,0,0,0,1,0,0,0,0,0,55,0
2,2.52,1.96,1,0,0,0,1,0,1,0,0,0,0,0,79,0
2,4,2.88,1,0,0,0,1,0,0,0,0,0,1,0,69,0
2,3.2,2.52,2,1,1,1,1,0,1,0,0,0,1,0,68,0
3,3.76,2.52,1,0,0,0,1,0,1,0,0,0,1,0,75,0
2,3.68,3.08,1,0,0,0,1,0,1,0,0,0,1,0,63,0
3,3.28,2.36,1,0,0,0,1,0,1,0,0,0,1,0,65,0
2,3.72,2.88,1,0,0,1,1,0,0,0,0,0,0,0,37,0
2,3.4,2.8,1,1,0,0,1,1,0,1,0,0,1,0,64,1
3,5.12,4.28,0,0,0,0,0,0,1,0,0,0,1,0,62,0
2,3.84,3.72,0,0,0,0,0,0,1,0,0,0,1,0,58,0
2,3.52,2.28,0,0,0,0,0,0,2,0,0,0,1,0,51,1
2,3.04,2.04,2,0,0,0,1,1,1,0,0,0,1,0,77,0
2,4.96,3.6,0,0,0,0,0,0,0,0,0,0,1,0,56,0
2,3.72,2.84,0,0,0,0,0,0,0,1,0,0,0,0,55,0
1,3.15,2.76,1,0,1,0,1,0,1,0,0,0,1,0,59,0
2,2.88,2.6,1,0,0,0,1,0,1,0,0,0,0,0,54,0
2,2.36,2,0,0,0,0,0,0,0,0,0,0,0,0,39,0
3,2.32,1.76,1,0,1,0,1,1,0,0,0,0,1,0,62,1
2,2.72,2.2,1,0,0,0,1,0,1,0,0,0,1,0,61,0
2,3.08,1.8,1,0,1,0,1,0,1,0,0,0,1,0,70,0
2,3.48,2.72,1,0,1,0,0,0,0,0,0,0,0,0,53,0
2,3.6,2.6,1,0,0,0,1,0,1,1,0,0,1,0,71,0
2,3.52,2.92,0,0,0,0,0,0,0,0,0,0,1,0,63,0
3,6.3,5.48,0,0,0,0,0,0,0,0,0,0,0,0,45,0
2,4.6,3.28,1,0,0,0,1,0,0,0,0,0,1,0,55,0
2,3.4,2.8,1,0,0,0,1,0,3,0,0,0,1,0,41,1
2,1.84,1.28,1,0,0,0,1,1,0,0,0,0,1,0,66,0
2,3.04,3.6,1,0,0,0,1,0,1,0,0,0,1,0,62,1
2,2.2,1.44,1,0,0,0,1,0,1,0,0,0,1,0,54,0
2,3.04,2.16,1,0,0,0,1,0,1,0,0,0,0,0,78,0
2,3.68,2.88,1,0,0,0,1,0,1,0,0,0,1,0,58,0
2,1.96,1.68,1,0,0,0,1,0,3,0,0,0,1,0,59,0
2,3.24,1.64,1,0,0,0,1,0,1,0,0,0,1,0,63,0
2,2.84,2.36,1,0,0,0,1,0,0,1,0,0,0,0,62,0
2,4.28,3.28,0,0,0,0,0,0,1,0,0,0,1,0,51,0
2,3.76,2.72,1,0,0,0,1,0,1,0,0,0,1,0,58,0
2,4.9,4.19,0,0,0,1,1,0,1,0,0,0,0,0,52,0
2,2.36,2,1,0,0,1,0,0,1,0,0,1,1,0,67,0
4,2.68,1.76,2,0,1,0,1,1,0,0,0,0,1,0,76,0
2,2.83,66.4,1,1,1,1,1,0,1,0,0,0,1,0,75,0
3,3.52,2.72,1,0,1,0,1,0,1,0,0,0,1,0,80,0
2,2.6,2,1,0,0,0,1,0,0,0,0,0,1,0,73,0
2,3.6,2.48,1,0,0,0,1,0,1,0,0,0,1,0,60,1
2,6.08,4.92,0,0,0,0,0,0,0,0,0,0,1,0,50,0
2,1.88,1.44,2,0,0,0,1,1,1,0,0,0,1,0,87,0
2,4.56,3.6,1,0,0,0,1,0,0,0,0,0,1,0,54,0
3,2.68,2,1,0,0,0,1,0,1,0,0,0,1,0,70,1
5,3.04,2.4,2,0,0,0,1,0,0,0,0,0,1,0,76,0
2,2.63,67.3,1,0,0,1,1,0,0,0,0,0,1,0,54,0
2,4.6,2.92,1,0,1,1,1,0,1,0,0,0,1,0,57,1
2,3.36,2.67,1,0,0,0,1,0,0,0,0,0,1,0,72,0
2,1.84,1.64,1,0,0,0,1,1,1,1,0,0,1,0,72,0
3,4.32,3.24,1,0,0,0,1,0,1,0,0,0,1,0,76,0
2,2.35,1.64,1,0,0,0,1,0,0,0,0,0,0,1,59,0
2,2.84,1.88,1,0,0,0,1,0,0,0,0,0,0,0,53,0
4,4.95,4.12,1,0,0,0,0,1,0,0,0,0,0,0,57,0
2,2.48,2.08,1,0,0,0,1,0,1,0,0,0,1,0,55,0
2,3.6,2.6,1,0,0,0,1,0,1,0,0,0,1,0,54,0
2,3.16,2.96,0,0,0,0,0,0,0,0,0,0,0,0,63,0
2,3.24,2.36,1,0,0,1,1,0,1,0,0,0,1,0,74,0
1,4.48,4.2,0,0,0,0,0,0,1,0,0,0,1,0,55,0
2,4,2.6,1,0,0,0,1,0,1,1,0,0,1,0,58,0
2,3.68,64.1,0,0,0,0,0,0,1,0,0,0,1,0,60,0
2,4.68,3.48,0,0,0,0,0,0,0,0,0,0,1,0,52,0
2,4.52,3.32,0,0,0,0,1,0,1,0,0,0,1,0,58,0
3,2.76,1.76,1,0,1,0,1,0,0,1,0,0,1,0,61,1
3,2.88,2.24,1,0,0,0,1,1,1,0,0,0,1,0,73,0
2,2.84,2.16,1,0,0,0,1,0,1,1,0,0,1,0,53,0
3,3.48,2.56,1,0,0,0,0,0,0,0,0,0,1,0,57,0
2,2.56,1.6,1,0,0,0,1,1,1,0,0,0,1,0,75,0
1,3.84,2.56,1,0,0,0,1,0,0,0,0,0,0,0,59,0
2,3.56,2.76,1,0,0,0,1,0,1,0,0,0,1,0,74,0
1,2.8,2.12,1,0,0,1,1,0,2,0,0,0,1,0,80,0
3,3.3,2.56,0,0,0,0,0,0,0,0,0,0,1,0,67,0
2,3.36,2.8,1,0,0,0,1,1,1,0,0,0,1,0,76,0
2,2.83,1.96,1,0,0,0,1,0,1,0,0,0,1,0,71,0
2,4.56,2.68,1,0,0,0,1,0,0,0,0,0,1,0,62,0
2,2,1,1,0,1,0,1,1,0,1,0,0,1,0,73,1
3,3.31,2,2,0,0,1,1,0,1,0,0,0,1,0,81,1
1,5.6,4.64,1,0,0,0,1,0,0,0,0,0,1,0,45,0
2,3.32,2.87,1,0,0,0,1,0,0,0,0,0,1,0,63,0
1,2.12,1.72,1,0,0,0,0,0,1,0,0,0,1,0,74,0
1,2.5,71.1,0,0,0,1,0,0,2,0,0,0,1,0,64,1
2,2,1.44,0,0,0,0,0,0,0,0,0,0,1,0,63,0
2,4.84,3.48,1,0,0,0,1,0,1,0,0,0,1,0,56,0
2,2.92,2.28,1,0,0,0,1,0,0,0,0,0,1,0,63,0
1,3.76,3.08,1,0,0,0,1,0,2,0,0,0,1,0,54,0
2,2.08,1.52,1,0,0,0,1,0,3,0,0,0,1,0,49,1
2,2.44,2.08,1,0,0,0,1,0,1,0,0,0,1,0,57,0
2,3.72,3.12,1,0,1,0,0,0,1,0,0,0,0,0,52,0
1,2.16,1.56,1,0,0,0,1,0,0,0,0,0,1,0,63,0
2,4.2,3.24,1,0,1,0,1,0,1,0,0,0,1,0,73,0
2,5.17,4.3,1,0,0,0,0,0,0,0,0,0,0,0,47,0
3,2.08,1.76,0,0,0,0,0,0,1,0,0,0,1,0,69,1
1,3.64,2.48,2,0,0,0,1,1,0,0,0,0,1,0,70,0
2,3.96,2.96,1,0,0,0,1,0,1,0,0,0,1,0,60,0
2,3.92,3.08,1,0,0,0,1,0,0,0,0,0,0,0,70,0
2,2.92,2.2,1,0,0,0,1,0,1,0,0,0,1,0,68,0
2,3.64,2.76,1,0,0,0,1,0,1,0,0,0,1,0,74,0
2,2.72,2.36,0,0,0,0,0,0,0,0,0,0,1,0,71,0
2,2.6,2.24,0,0,0,0,0,0,1,0,0,0,0,0,56,0
2,3.88,2.84,1,0,1,0,1,0,0,0,0,0,1,0,66,1
2,2.72,2.04,1,1,0,0,0,0,1,0,0,0,0,0,76,1
2,3.44,3.13,1,0,0,0,1,1,1,0,0,0,1,0,78,0
2,3.12,3.24,1,0,0,0,1,0,1,0,0,0,1,0,68,0
2,2.6,2.32,1,0,0,0,0,1,1,1,0,0,0,0,66,0
2,3.28,2.32,1,0,0,1,1,0,2,0,0,0,1,0,67,0
2,2.76,1.6,1,0,0,0,1,1,1,0,1,0,1,0,60,0
2,3.08,2.32,1,0,1,0,1,1,1,0,0,1,1,0,61,0
2,2.2,1.7,1,0,0,0,1,0,0,0,0,0,1,0,58,0
2,2.92,1.88,0,0,0,0,0,0,1,0,0,0,0,0,76,0
2,2.88,2.36,0,0,0,0,0,0,0,0,0,0,1,0,56,0
2,3.2,2.28,1,1,1,0,1,0,1,0,0,0,1,0,67,0
1,2.4,1.96,1,0,0,0,1,0,1,0,0,0,0,0,73,0
1,3,2.4,1,0,0,0,1,0,3,0,0,0,1,0,58,0
2,3.2,2.21,1,0,1,1,1,0,1,0,0,0,1,0,54,0
1,3.4,2.12,1,0,0,0,1,1,0,0,0,0,1,0,62,0
2,2.57,1.72,1,0,0,0,1,1,0,0,0,0,1,0,81,0
2,2.28,2.08,0,0,0,0,0,0,0,1,0,0,1,0,56,0
2,2.44,1.96,1,0,1,1,1,0,2,0,0,0,0,0,60,1
2,4.04,1.88,1,0,0,0,1,0,1,0,0,0,1,0,66,0
1,2.88,2.2,0,0,0,0,0,0,1,1,0,0,1,0,62,0
1,3.16,2.56,1,0,1,1,1,0,1,0,0,1,1,0,62,0
2,2.6,2.36,1,0,0,0,1,0,0,0,0,0,1,0,55,1
2,1.44,1.04,1,0,0,0,1,1,0,0,0,0,1,0,62,0
2,3.68,2.36,0,0,0,1,1,0,1,0,0,0,1,0,71,1
2,3.2,2.72,2,0,0,0,1,0,3,0,0,0,1,0,52,0
2,3.04,2.32,1,0,0,0,1,0,1,0,0,0,1,0,59,0
2,4.32,4.32,1,0,1,0,1,1,1,0,0,0,1,0,48,0
2,3,2.36,2,0,0,0,1,1,1,0,0,0,1,0,60,0
2,3.64,2.88,1,0,0,0,1,1,1,0,0,0,1,0,61,0
2,5.08,4.08,1,0,0,0,1,0,1,0,0,0,1,0,59,0
2,3.16,2.36,1,0,0,0,1,0,0,0,0,0,1,0,64,0
2,2.8,3.36,1,0,0,0,1,0,1,0,0,0,1,0,56,0
2,2.52,2.08,0,0,0,0,0,0,0,0,0,0,0,0,58,0
4,3.52,2.56,0,0,0,1,0,0,1,0,0,0,0,0,81,1
2,3.32,2.15,1,0,0,0,1,0,0,0,0,0,1,0,64,0
3,3.28,1.64,1,0,0,0,1,0,0,0,0,0,1,0,62,0
2,2.28,1.24,1,0,0,0,1,0,0,0,0,0,1,0,72,0
3,4.92,3.72,0,0,0,0,0,0,1,0,0,0,1,0,60,0
2,2.6,1.56,0,0,0,0,0,0,1,0,0,0,1,1,61,0
2,2.68,2.4,0,0,0,0,0,0,0,0,0,0,1,0,60,1
1,3.08,2.48,1,0,0,0,1,0,0,0,0,0,0,0,49,0
2,3.84,3.36,0,0,0,0,0,0,1,0,0,0,1,0,53,0
2,3.52,2.8,0,0,0,0,0,0,0,0,0,0,1,0,58,0
2,2.73,2.11,1,0,1,0,1,0,1,0,0,0,1,0,61,1
2,2.84,2.24,1,1,1,0,0,0,1,0,0,0,1,0,68,1
2,2.98,2.64,1,0,0,0,1,0,1,0,0,0,0,0,60,0
2,3.52,2.72,1,0,0,0,0,0,0,0,0,0,1,0,72,0
3,2.44,1.64,1,0,0,0,1,1,0,0,0,0,1,0,72,0
2,2.36,2.08,1,0,0,0,1,0,1,0,0,0,1,0,57,0
2,2.76,2.28,0,0,0,0,0,0,0,0,0,0,1,0,51,0
1,4.08,2.56,1,1,1,0,0,0,2,0,0,0,1,0,54,0
1,3.6,3.92,0,0,0,0,0,0,1,0,0,0,1,0,56,0
2,3.12,2.9,0,0,0,0,0,0,1,0,0,0,0,0,77,0
2,2.24,1.76,0,0,0,0,0,0,1,0,0,0,1,0,64,0
2,3.96,2.88,0,0,0,0,0,0,0,0,0,0,1,0,57,0
2,2.6,1.92,1,0,0,0,1,0,0,0,0,0,1,0,66,0
2,4.2,3.24,0,0,0,0,0,0,1,0,0,0,1,0,70,0
1,2.8,1.6,1,0,1,0,1,1,1,0,0,0,1,0,53,1
2,4.72,4.56,0,0,0,0,0,0,0,0,0,0,1,0,51,0
2,3.58,2.64,1,0,0,0,1,0,1,0,0,0,1,0,58,1
2,2.44,2.12,1,1,1,1,0,0,0,0,0,0,1,0,58,0
2,2.22,1.36,0,0,0,0,0,0,1,1,0,0,1,0,63,1
2,2.96,2.32,0,0,0,0,0,0,0,0,0,0,1,0,51,0
1,2.66,8.56,1,0,1,0,1,0,1,0,0,0,1,0,61,0
1,3.24,1.88,1,0,0,0,1,0,1,0,0,0,1,0,61,0
2,4.52,3.6,1,0,0,0,1,0,1,0,0,0,1,0,76,0
2,4,3.08,1,0,0,0,1,0,0,0,0,0,1,0,71,0
2,2.84,2.12,0,0,0,0,0,0,0,0,0,0,1,0,69,0
4,2.87,2.08,1,0,0,0,1,0,2,0,0,0,1,0,56,1
3,4.24,3.68,1,0,0,0,1,0,1,0,0,0,1,0,67,0
2,4.8,3.41,1,0,0,1,1,0,1,0,0,0,1,0,54,0
2,3.72,3.04,0,0,0,0,0,0,0,0,0,1,1,0,63,0
2,4.96,3.48,1,0,0,0,1,0,1,0,0,0,1,0,47,0
3,2.76,2.16,1,1,0,0,0,0,1,1,0,0,1,0,62,0
2,2.96,2.44,1,0,0,0,1,1,1,0,0,0,1,0,65,0
2,2.64,2.44,1,0,0,0,1,0,1,0,0,0,1,0,63,1
2,2.4,1.64,0,0,0,0,0,0,0,0,0,0,0,0,64,0
2,2.64,2.08,1,0,0,0,1,0,1,1,0,0,1,0,65,1
2,4.76,3.31,1,0,0,1,1,0,0,0,0,0,1,0,51,0
4,2.88,2.52,1,0,0,0,1,0,1,0,0,0,1,0,56,0
2,2.32,1.76,1,0,0,0,1,0,0,0,0,0,1,0,70,0
2,2.6,2,1,0,0,0,1,0,1,0,0,0,1,0,58,0
2,2.46,1.76,1,0,0,0,1,1,0,0,0,0,1,0,67,0
2,4.16,3.64,1,0,0,0,1,0,1,0,0,0,1,0,62,0
2,3.2,1.8,1,0,0,0,1,1,1,0,0,0,1,0,74,0
2,3.24,2.64,0,0,0,0,1,0,0,0,0,0,1,0,69,0
4,3.4,2.08,1,0,0,0,0,1,0,0,0,0,1,0,55,1
2,3.52,2.52,1,0,0,0,1,0,1,0,0,0,1,0,60,1
2,4.36,3.76,0,0,0,0,0,0,0,0,0,0,1,0,72,0
2,5.52,3.56,1,0,0,0,1,0,1,0,0,0,1,0,64,0
1,4.88,3.44,0,0,1,0,1,0,3,0,0,0,1,0,75,1
2,4.36,3.92,1,0,0,0,0,0,0,0,0,0,1,0,47,0
2,3.56,2.64,1,0,0,0,1,0,0,0,1,0,1,0,57,0
2,5.49,2.97,1,0,0,0,1,0,1,0,0,0,1,0,56,0
3,5.56,4.32,0,0,0,0,0,0,1,0,0,0,1,0,68,0
2,4.08,3.2,0,0,0,0,1,0,1,0,0,0,1,0,55,0
3,4.56,3.68,1,0,0,0,1,0,1,0,0,0,1,0,62,0
2,2.56,1.8,1,0,0,0,1,0,1,0,0,0,1,0,73,0
2,3.8,2.82,1,0,0,0,1,0,1,0,0,0,1,0,68,0
2,3.04,2.24,2,0,0,0,1,1,0,0,0,0,1,0,75,1
2,3.81,2.94,1,0,0,0,1,0,1,0,0,0,1,0,63,0
2,3.92,2.36,1,0,0,0,1,0,1,0,0,0,1,0,61,0
2,3.44,3.52,1,1,0,0,0,0,0,0,0,0,1,0,62,0
2,3.72,78.3,0,1,0,0,1,0,1,0,0,0,1,0,44,0
2,2.8,1.88,1,0,0,0,1,0,0,0,0,0,1,0,56,0
2,2.92,2.32,0,0,0,0,0,0,0,0,0,0,1,0,54,0
2,3.72,2.48,1,0,1,0,1,0,0,0,0,0,1,0,57,0
2,3.64,2.52,0,0,0,0,0,0,1,0,0,0,1,0,56,0
2,2.72,2.09,0,0,0,0,0,0,3,0,0,0,0,0,69,1
2,1.84,1.12,1,0,0,0,1,0,1,0,0,0,1,0,72,0
2,2.96,1.72,0,0,1,0,1,0,0,0,0,0,1,0,59,0
3,3.04,2.88,0,0,0,0,0,0,0,0,0,0,0,0,70,0
2,2.6,1.92,1,0,0,0,1,0,0,0,0,0,1,0,64,0
2,2.92,2.52,0,0,0,0,0,0,1,0,0,0,1,0,61,0
2,3.8,2.84,1,0,0,0,1,0,1,0,0,0,1,0,72,0
2,3.32,2.92,2,0,0,0,1,1,2,0,0,0,1,0,63,0
2,2.52,1.72,2,0,0,1,1,1,1,0,0,0,1,0,74,1
2,4.28,3.28,1,1,0,0,1,0,0,0,0,0,1,0,71,0
2,2.52,1.72,1,0,0,0,1,1,1,0,0,0,1,0,71,1
4,3,2.16,0,0,0,0,0,0,0,0,0,0,1,0,72,0
2,2.07,1.6,0,0,1,0,0,0,1,0,0,0,0,0,77,0
3,3.36,2.72,2,0,0,0,1,1,0,1,0,0,1,0,72,0
1,4.04,2.76,1,0,0,0,1,0,1,0,0,0,1,0,55,1
2,1.7,1.36,1,0,0,0,0,1,1,0,0,0,1,0,65,0
2,3.04,2.04,1,0,0,0,1,0,1,0,0,0,1,0,67,0
2,3.36,2.64,1,0,0,0,1,0,1,1,0,0,1,0,69,0
2,4.57,4.57,1,0,0,0,1,0,0,0,0,0,0,0,55,0
2,4.12,2.32,1,0,0,0,1,0,0,0,0,0,1,0,51,0
2,2,1.36,1,0,0,0,1,0,0,0,0,0,1,0,64,0
2,3.8,3.68,0,0,0,0,0,0,1,0,0,0,0,0,63,0
2,3.16,2.6,1,1,0,0,1,0,1,0,0,0,0,0,69,0
1,2.32,1.68,1,0,1,0,1,0,1,0,0,0,1,0,64,0
2,2.32,1.92,0,0,0,0,0,0,0,0,0,0,1,0,59,0
2,2.48,1.4,1,0,0,0,1,0,0,0,0,0,1,0,73,0
3,4.9,3.96,1,0,0,0,1,0,1,0,0,0,1,0,55,0
2,2.96,2.2,1,0,0,0,1,0,1,0,0,0,1,0,63,0
2,2.96,1.88,1,0,0,0,1,1,3,0,0,0,1,0,60,0
2,3.52,2.36,1,0,0,0,1,0,1,0,0,0,1,0,74,0
2,4.12,3.16,1,0,0,0,1,1,1,0,0,0,1,0,65,0
2,2.68,2.32,1,0,0,0,1,1,0,1,0,0,1,0,79,0
0,3.8,2.8,0,0,0,0,0,0,1,0,0,0,1,0,62,0
2,4.12,2.88,1,0,0,0,1,0,1,0,0,1,1,0,71,0
1,2.64,1.92,1,0,0,0,1,0,0,1,0,0,1,0,63,0
2,3.68,2.96,1,0,1,0,1,0,1,0,0,0,1,0,67,0
2,2.48,1.84,1,0,0,0,1,0,1,0,0,0,1,0,55,1
2,4.36,3.24,1,1,0,1,1,0,1,0,0,0,1,0,54,1
2,4.32,2.72,2,0,1,0,1,1,0,0,0,0,1,0,77,0
2,3.4,1.92,0,0,0,0,0,0,1,0,0,0,1,0,58,0
2,4.24,3.04,1,0,1,0,1,1,1,0,0,0,1,0,64,0
2,3.28,1.96,0,0,0,0,0,0,1,0,0,0,0,0,61,0
2,4.59,3.02,2,1,0,0,1,1,2,0,0,0,0,0,62,1
2,4.16,3.44,1,0,1,0,1,1,1,0,0,0,1,0,67,0
2,5.16,4.28,0,0,0,0,0,0,1,0,0,0,1,0,56,0
2,2.76,1.8,1,0,0,0,1,0,1,0,0,0,1,0,70,1
4,3.3,2.4,1,0,0,0,1,1,1,0,0,0,1,0,70,0
2,2.8,2.32,1,0,0,0,1,0,1,0,0,0,1,0,57,0
2,2.32,1.96,1,0,0,0,1,0,0,0,0,0,1,0,61,0
2,1.98,1.57,1,0,0,0,0,1,0,0,0,0,1,0,77,0
3,3.4,2.92,0,0,0,0,0,0,0,0,0,0,0,0,63,0
2,2.4,1.64,1,0,1,0,1,1,1,0,0,0,0,0,62,0
2,3.12,2.52,1,1,0,0,1,0,1,0,0,0,1,0,59,1
2,2.6,1.84,1,0,0,0,1,0,1,0,0,0,1,0,70,0
3,2.12,1.36,1,0,0,0,1,0,1,0,0,0,1,0,71,0
1,3.4,2.76,1,0,1,0,1,0,1,0,0,0,1,0,56,0
2,3.6,2.64,1,0,0,0,1,0,1,0,0,0,0,0,57,0
2,2.48,2.12,1,0,0,1,1,0,1,0,0,0,1,0,78,0
2,2.4,1.96,1,0,0,0,1,0,0,0,0,0,1,0,64,0
2,2.1,69.1,0,0,0,0,0,0,0,0,0,0,1,0,62,0
2,5.12,4,1,0,0,0,1,0,3,0,0,0,1,0,49,0
2,4.65,3.78,1,0,0,0,1,0,1,0,0,0,1,0,77,1
2,2.72,2.36,1,0,0,0,1,0,0,0,0,0,1,0,64,0
1,2.58,1.64,2,0,1,0,1,1,1,0,0,0,1,0,63,0
3,5.16,4.96,1,0,0,0,0,0,0,0,0,0,1,0,54,0
3,5.03,79.3,1,0,0,1,0,0,0,0,0,0,0,0,38,0
2,3.2,2.52,1,0,0,0,1,1,1,0,0,0,1,0,75,0
2,2.52,1.92,2,0,1,0,1,1,0,0,0,0,1,0,70,0
2,1.96,1.48,1,0,0,0,1,0,1,0,0,0,1,0,59,0
3,2.08,1.84,0,0,0,0,0,0,1,0,0,0,0,0,77,0
1,2.94,76,1,0,1,1,1,0,1,0,0,0,0,0,61,0
2,3.52,3.12,0,0,0,0,0,0,0,0,0,0,1,0,64,0
2,2.6,1.92,0,0,0,0,0,0,0,0,0,0,1,0,59,0
3,2.2,1.8,0,0,0,0,0,0,0,0,0,0,0,0,71,0
1,4,3.12,1,0,0,0,1,0,1,0,0,0,1,0,67,1
2,2.4,1.8,1,0,0,0,1,0,0,0,0,0,1,0,64,0
2,2.32,1.32,1,0,1,0,1,1,0,0,0,0,1,0,68,0
3,3.24,2.6,1,0,0,0,1,0,1,0,0,0,1,0,69,0
2,4,3.08,0,0,0,0,0,0,0,0,0,0,1,0,64,0
2,2.96,2,1,0,0,0,1,0,1,0,0,0,1,0,59,0
2,3.88,2.92,0,0,0,0,0,0,0,0,0,0,1,0,67,1
2,2.36,1.76,1,0,1,0,0,0,1,0,0,0,1,0,74,0
3,2.5,1.4,1,0,1,0,1,0,0,0,0,0,1,0,77,0
2,2.96,2.44,1,0,0,0,1,1,0,0,0,0,1,0,60,0
2,3.64,3.12,1,0,0,0,1,0,1,0,0,0,1,0,64,0
1,3.12,2.72,2,0,0,0,1,1,3,0,0,0,1,0,70,0
1,3.48,2.84,1,0,0,0,0,1,0,0,0,0,1,0,58,0
2,4.16,3.44,1,1,0,0,1,0,2,0,0,0,1,0,59,0
1,4.2,3.6,1,0,0,0,0,1,0,0,0,0,1,0,39,1
3,1.82,86.3,0,0,0,0,0,0,1,0,0,0,0,0,67,0
2,2.64,2.16,1,0,1,0,1,0,1,0,0,0,1,0,71,1
2,3.05,1.3,1,0,0,0,1,0,0,0,0,0,1,0,70,0
2,2.94,73.3,1,0,1,1,0,0,1,0,0,0,0,0,60,0
2,3.24,52.3,0,0,0,0,0,0,1,1,0,0,1,0,55,0
2,4.28,3.52,1,0,0,0,1,0,0,0,0,0,1,0,60,0
2,3.68,3.2,1,0,0,0,1,0,1,0,0,0,1,0,55,0
2,2.8,2.44,1,0,0,1,1,0,1,0,0,0,1,0,55,0
2,2,1.36,0,0,0,0,0,0,1,0,0,0,1,0,70,1
2,2.4,2.04,1,0,0,0,1,0,1,0,0,0,1,0,63,0
3,2.84,2.12,0,0,0,0,0,0,1,0,0,0,0,0,64,0
2,2.6,2.12,1,0,0,0,1,0,1,0,0,0,1,0,55,0
2,2.84,2.4,1,0,0,0,1,0,0,0,0,0,1,0,49,0
2,3.08,1.72,1,0,0,0,1,1,1,1,0,0,1,0,58,1
2,2.2,1.6,1,0,1,0,1,0,1,0,0,0,1,0,59,0
2,2.32,1.72,2,0,0,0,1,1,0,0,0,0,1,0,56,0
2,2.04,1.8,0,0,0,0,0,0,1,0,0,0,1,0,64,0
2,2.56,2.2,1,0,0,0,1,0,0,0,0,0,1,0,62,0
4,2.38,1.72,1,0,1,0,1,0,1,1,0,1,1,0,87,1
5,3.88,2.72,1,0,0,0,1,0,1,0,0,0,1,0,77,0
2,3.8,3.16,0,0,0,0,0,0,1,0,0,0,1,0,59,0
2,2.88,2.16,0,0,0,0,0,0,1,0,0,0,1,0,59,0
2,2.32,1.76,0,0,0,0,0,0,1,0,0,0,0,0,55,0
2,2.92,2.4,1,0,0,0,1,0,0,0,0,0,1,0,46,0
2,2,1.52,0,0,1,0,1,0,3,1,0,0,1,0,60,0
2,2.4,2.16,1,0,0,0,1,0,1,0,0,0,1,0,69,0
2,4.56,3.84,0,0,0,0,0,0,1,0,0,0,1,0,74,0
2,4.03,3.09,1,0,0,0,1,0,0,0,0,0,1,0,59,0
2,2.16,1.88,0,0,0,0,0,0,1,0,0,0,1,0,63,0
2,4.52,3.36,1,0,0,0,0,1,1,0,0,0,1,0,63,0
3,2.72,2.04,1,0,0,0,1,0,0,0,0,0,1,0,75,0
2,3.76,1,0,0,1,0,0,0,1,0,0,0,1,0,52,0
2,5,3.88,0,0,0,0,0,0,0,0,0,0,1,0,51,0
3,3.4,2.16,1,1,1,0,1,0,1,0,0,0,0,0,68,0
2,2.4,1.88,1,0,0,0,1,0,0,0,0,0,0,0,53,0
2,2,1.64,1,0,0,0,1,0,1,0,0,0,0,0,61,0
2,2.52,1.96,1,0,0,0,1,0,1,1,0,0,1,0,72,0
2,4.4,3.56,1,0,0,1,1,1,0,0,0,0,1,0,60,1
3,4.2,3.32,0,0,0,0,0,0,1,0,0,0,1,0,58,0
2,1.96,1.4,1,0,0,0,1,0,2,0,0,0,1,0,69,0
1,3.8,2.67,1,0,0,0,1,0,3,0,0,0,1,0,48,0
2,2.92,2.28,1,0,0,0,1,0,1,0,0,0,1,0,75,0
1,1.84,1.36,1,0,1,0,1,0,1,0,0,0,1,0,57,0
3,3.56,2.6,1,0,0,0,1,0,2,0,0,0,1,0,68,0
2,3.72,3,1,0,0,0,1,0,1,0,0,0,1,0,61,0
3,3.96,2.44,1,0,0,0,1,1,0,0,0,0,1,0,44,0
3,3.04,3.68,1,0,0,0,1,0,0,1,0,0,1,0,64,0
2,2.76,2.08,0,0,0,0,0,0,1,0,0,0,0,0,21,0
2,4.56,3.48,1,0,0,0,1,0,1,0,0,0,1,0,60,0
1,2.96,2.33,1,0,0,0,1,0,0,0,0,0,1,0,72,0
2,2.7,1.9,1,0,0,0,1,0,0,0,0,0,1,0,65,0
2,2.48,1.6,0,0,0,0,0,0,0,0,0,0,0,0,61,0
2,3.56,2.8,0,0,0,0,0,0,1,0,0,0,0,0,69,0
2,2.96,2.2,1,0,0,0,1,0,1,0,0,0,1,0,53,0
2,4.04,2.56,1,0,1,0,1,0,1,0,0,0,1,0,55,0
1,2.96,2.24,0,0,0,0,1,0,1,0,0,0,1,0,57,1
5,5.36,3.96,1,0,0,0,1,0,1,0,0,0,0,0,62,0
2,3.44,2.92,1,0,0,0,1,0,0,0,0,0,1,0,56,0
1,2.72,2.08,0,0,0,0,0,0,1,0,0,0,1,0,67,0
2,3.08,2.24,1,0,0,0,1,0,1,1,0,0,1,0,59,0
2,2.64,2.15,0,0,0,0,0,0,0,0,0,0,1,0,59,0
1,2.48,2,1,0,0,0,1,0,1,0,0,0,1,0,60,1
2,4.64,4.16,1,1,0,0,1,0,2,0,0,0,1,0,56,0
2,3.32,2.52,0,0,0,0,0,0,0,0,0,0,0,0,56,0
1,2.48,2.08,1,0,1,0,0,0,1,0,0,0,1,0,60,0
2,1.46,1,1,0,1,0,1,0,0,0,0,0,1,0,68,0
2,3.4,2.39,0,0,0,0,0,0,0,0,0,0,0,0,63,0
2,3.44,2.4,1,0,0,0,1,1,0,1,0,0,1,0,77,0
2,5.16,4.28,1,0,0,0,0,0,1,0,0,0,1,0,52,0
1,2.6,2.04,0,1,1,0,0,0,1,0,0,0,0,0,70,0
3,2.44,2.08,2,0,0,0,1,1,1,0,0,0,1,0,72,1
4,4.96,4.16,1,0,0,0,1,0,0,0,0,0,1,0,62,1
1,3.76,2.96,1,0,0,0,1,0,3,1,0,0,0,0,64,1
2,2.68,2.16,0,0,0,0,0,0,1,0,0,0,1,0,70,0
2,5,4.04,0,0,1,0,1,0,1,0,0,0,0,0,60,0
3,2.81,2.31,1,1,0,0,0,0,1,0,0,0,1,0,58,0
2,3.18,2.73,1,0,0,0,1,0,1,0,0,0,1,0,47,0
2,2.48,2.08,1,0,0,0,1,0,2,0,0,0,1,0,54,1
2,3.44,2.72,1,1,1,0,1,0,0,0,0,0,0,0,73,0
2,3.12,2.12,1,0,0,0,1,1,1,0,0,0,1,0,62,0
2,3.48,2.52,1,0,0,0,1,0,3,1,0,0,1,0,72,0
2,3.87,2.68,0,0,0,0,0,0,1,0,0,0,1,0,63,0
2,1.44,1.2,1,0,0,0,1,0,0,0,0,0,1,0,58,0
2,2.28,1.82,0,0,0,0,0,0,0,1,0,0,0,0,69,0
2,4.28,2.72,1,1,1,0,1,0,0,0,0,0,1,0,66,0
2,3.08,2.28,1,0,0,0,1,0,0,0,0,0,1,0,57,0
2,2.96,2.04,1,0,0,0,1,0,0,0,0,0,1,0,56,0
2,4.8,3.32,1,0,0,1,1,0,1,0,0,0,1,0,54,0
2,4.08,3.2,1,0,0,0,1,0,1,0,0,0,1,0,40,0
4,3.67,76.8,0,1,1,0,1,0,1,0,0,0,0,0,61,0
2,2.36,1.6,1,0,0,0,1,1,0,0,0,1,1,0,54,0
2,3,2.44,1,0,0,0,1,1,1,0,0,0,1,0,65,0
1,4.44,3.64,0,0,0,0,0,0,1,0,0,0,0,0,62,0
1,4.08,2.24,1,0,0,1,1,0,1,0,0,0,0,0,61,0
2,4.12,3.2,2,0,0,0,1,1,0,0,0,0,0,0,76,0
2,2.56,60.9,0,0,0,0,0,0,0,0,0,0,1,0,50,0
2,2.72,1.76,0,0,0,0,0,0,0,0,0,0,1,0,63,0
6,5.2,4.1,0,0,0,0,0,0,1,0,0,0,0,0,49,0
1,4.4,3.72,1,0,0,0,1,1,1,0,0,0,1,0,52,0
2,2.96,2.24,0,0,0,0,0,0,1,0,0,0,1,0,69,0
2,2.84,1.88,1,0,0,0,1,0,1,0,0,0,1,0,53,1
2,2.28,1.68,2,0,0,0,1,1,0,0,0,0,0,0,77,0
3,3.04,2.36,1,0,0,0,1,0,1,0,0,0,1,0,59,0
2,2.8,2.24,1,1,0,0,1,0,2,0,0,0,1,0,70,0
2,2.84,2.32,1,0,1,0,1,1,0,0,0,0,1,0,72,0
2,3.24,2.76,0,0,0,0,0,0,0,0,0,0,1,0,70,0
3,2.92,1.92,1,0,0,0,1,0,1,0,0,0,1,0,70,0
2,2.4,1.24,1,0,0,0,1,0,1,0,0,0,1,0,62,0
2,4.56,3.2,0,0,0,0,1,0,0,0,0,0,1,0,61,0
2,3.6,3,1,0,0,0,1,0,0,0,0,0,0,0,46,0
2,4.28,3.16,0,0,0,0,1,0,1,0,0,0,0,0,66,0
3,4.65,3.78,1,0,0,0,1,0,1,0,0,0,0,0,55,0
2,1.84,1.56,1,1,1,0,1,0,1,0,0,0,0,0,72,0
2,2.12,1.68,2,1,1,0,0,0,0,0,0,0,1,0,74,0
3,3.44,2.16,1,0,0,0,1,1,1,1,0,0,1,0,57,1
2,3.08,2.16,1,0,0,0,1,1,2,0,0,0,1,0,79,0
1,3.88,2.12,1,0,0,0,1,0,2,0,0,0,1,0,63,0
2,3.76,3.12,0,0,0,0,0,0,0,0,0,0,1,0,61,0
2,3.04,2.08,1,0,0,0,1,0,2,0,0,0,0,0,52,0
2,1.96,1.68,1,0,0,0,1,1,1,0,0,0,1,0,79,0
2,4.72,3.56,0,0,0,0,0,0,1,0,0,0,1,0,51,0
`;function Ve(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function De(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=a=>{let f=0;for(let m=0;m<e;m++)f+=a(n[m*r+i]);return f/e},l=s(a=>a),u=Math.sqrt(s(a=>(a-l)**2))||1;for(let a=i;a<n.length;a+=r)o[a]=(n[a]-l)/u}return o}function T(t,e){return Math.floor(t*(1-e))}function Pe(t,e){let n={tp:0,fn:0,fp:0,tn:0};for(let r=0;r<t.length;r++)t[r]>.5?n[e[r]>.5?"tp":"fn"]++:n[e[r]>.5?"fp":"tn"]++;return n}function qe(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(s,l)=>l).sort((s,l)=>e[s]-e[l]),r=0,o=0;for(let s=0;s<n.length;){let l=s;for(;l<n.length&&e[n[l]]===e[n[s]];)l++;let u=(s+1+l)/2;for(;s<l;s++)t[n[s]]>.5&&(o++,r+=u)}let i=o*(n.length-o);return(r-o*(o+1)/2)/i}function ke(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var A=Ve(He),L=ke(A.y);function J(t){return ke(A.y.subarray(T(A.rows,t)))}var xe={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var C=xe.settings,Ut=xe.messages,_=class extends Error{};function Y(t){return C.find(e=>e.name===t)}function R(){return Object.fromEntries(C.map(t=>[t.name,t.default]))}function V(t,e){let n=Object.entries(t).map(([r,o])=>[r,Se(r,o,e)]);return{...R(),...Object.fromEntries(n)}}function Se(t,e,n){let r=Y(t);if(!r){let s=C.map(l=>l.name).join(", ");throw new _(X("unknown_setting",n,{name:t,allowed:s}))}if(e===null&&r.nullable)return null;if(Wt(r,e))return Kt(r,e);let o=typeof e=="string"?`'${e}'`:String(e),i={label:r.label[n],name:t,value:o,allowed:Jt(r,n)};throw new _(X("bad_value",n,i))}function Wt(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Kt(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function Jt(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=X(`${t.type}_range`,e,n);return t.nullable?X("nullable",e,{allowed:r}):r}function D(t){return t.learning_rate??Me(t).learning_rate}function Me(t){return Y("optimizer").choices.find(e=>e.value===t.optimizer)}function X(t,e,n){return Ut[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var d=Math.fround,te=d(1e-7);function P(t){return d(Math.exp(-Math.abs(t)))}function q(t,e=P(t)){return t>=0?d(1/d(1+e)):d(e/d(1+e))}function Z(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>d(e(r,o)*d(r*d(1-r)))}}var ee=t=>d(Math.log(d(Math.max(t,te)+1))),Xt=t=>d(100/Math.max(Math.abs(t),te)),ne={mean_squared_error:Z((t,e)=>d(d(t-e)*d(t-e)),(t,e)=>d(2*d(t-e))),mean_absolute_error:Z((t,e)=>Math.abs(d(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:Z((t,e)=>d(100*Math.abs(d(d(e-t)/Math.max(Math.abs(e),te)))),(t,e)=>d(Math.sign(t-e)*Xt(e))),mean_squared_logarithmic_error:Z((t,e)=>d(d(ee(t)-ee(e))**2),(t,e)=>t>=te?d(d(2*d(ee(t)-ee(e)))/d(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>d(d(Math.max(t,0)-d(t*n))+d(Math.log1p(r))),slope:(t,e,n,r)=>{let o=d(r/d(1+r));return t>=0?d(d(1-o)-n):d(o-n)}}};function Ee(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let l=0;l<n.length;l+=s)for(let u=l;u<l+i;u++)n[u]=t(n[u]),r[u]=e(n[u])}}var ze={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:Ee(t=>q(t),t=>t*(1-t)),tanh:Ee(Math.tanh,t=>1-t*t),linear:Ee(t=>t,()=>1)};var $e=Ne("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var b=Math.fround,Ge={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let l=Math.floor(s/o)*i,u=s%o*i;for(let a=0;a<i;a++)r[l+a]=b(r[l+a]+b(t[s]*n[u+a]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let l=0;l<e.length;l++){let u=t[Math.floor(l/s)],a=l%s;o[a]=b(o[a]+b(u*e[l])),i[l]=b(b(u*n[a])*r[l])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let l=Math.floor(s/o)*i,u=s%o*i;for(let a=0;a<i;a++)r[u+a]=b(r[u+a]+b(t[s]*n[l+a]))}},adam(t,e,n,r,o,i,s,l){for(let u=0;u<t.length;u++)n[u]=b(n[u]+b(b(e[u]-n[u])*i)),r[u]=b(r[u]+b(b(b(e[u]*e[u])-r[u])*s)),t[u]=b(t[u]-b(b(n[u]*o)/b(b(Math.sqrt(r[u]))+l)))}},We=[];function Zt(t,e){let n=We.pop()??e0(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function e0(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function t0(t,e){let n=Zt(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let l=new Float32Array(r.buffer,i,s);return i+=s*4,l},release:()=>{We.push(n)},weightedSums:(s,l,u,a)=>o.weightedSums(s.byteOffset,l,s.length/l,u.byteOffset,a.length/l,a.byteOffset),rectify:(s,l)=>o.rectify(s.byteOffset,s.length,l.byteOffset),logits:(s,l,u)=>o.logits(s.byteOffset,u.length,l.byteOffset,l.length,u.byteOffset),passBack:(s,l,u,a,f,m)=>o.passBack(s.byteOffset,s.length,l.byteOffset,u.byteOffset,a.byteOffset,u.length,f.byteOffset,m.byteOffset),addOuterProducts:(s,l,u,a)=>o.addOuterProducts(s.byteOffset,l,s.length/l,u.byteOffset,u.length/l,a.byteOffset),adam:(s,l,u,a,...f)=>o.adam(s.byteOffset,l.byteOffset,u.byteOffset,a.byteOffset,s.length,...f)}}var Ue=(()=>{try{return new WebAssembly.Module($e)}catch{return}})();function Ke(t){if(!Ue)return Ge;try{return t0(Ue,t)}catch{return Ge}}var p=Math.fround,Je=p(1e-7);function n0(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let l=p(1-p(Math.pow(p(.9),s))),u=p(1-p(Math.pow(p(.999),s))),a=p(p(t*p(Math.sqrt(u)))/l);e.adam(n,r,o,i,a,p(1-.9),p(1-.999),Je)}}function r0(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=p(e[r]-p(n[r]*t))}}function o0(t){let e=p(.9),n=p(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let l=o[s],u=p(p(i[s]*e)+p(p(l*l)*n));i[s]=u,r[s]=p(r[s]-p(p(l*t)/p(Math.sqrt(p(u+Je)))))}}}var i0={adam:n0,sgd:r0,rmsprop:o0};function Xe(t,e,n){return i0[t](p(e),n)}var _e=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function Ye(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),l=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(l/65536)>>>0}function et(t,e){let[n,r,o,i]=t,[s,l]=e;for(let u=0;u<10;u++){let a=Ye(3528531795,n),f=Ye(3449720151,o),m=Math.imul(3528531795,n),h=Math.imul(3449720151,o);[n,r,o,i]=[(f^r^s)>>>0,h>>>0,(a^i^l)>>>0,m>>>0],s=s+2654435769>>>0,l=l+3144134277>>>0}return[n,r,o,i]}function Ce(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=et([r++,0,t,e],n),i=0),o[i++])}function Ze(t,e,n){let r=Math.fround,o=et([t%2147483646,0,0,0],[1053357856,38149673]),i=Ce(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),l=new Float32Array(e*n),u=new Uint32Array(1),a=new Float32Array(u.buffer);for(let f=0;f<l.length;f++)u[0]=1065353216|i()&8388607,l[f]=r(r(r(a[0]-1)*r(2*s))-s);return l}function tt(t,e,n){let r=new _e(t);return{hidden:Ze(r.randint(),e,n),output:Ze(r.randint(),n,1)}}function nt(t,e){let n=t%2147483647,r=n===0?Ce(2147483647,0,[0,0]):Ce(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var z=Math.fround,re=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},oe=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r){this.nodes=e.nodes;let o=r.length,i=n.length/o,s=i+1,l=Math.ceil(this.nodes/4)*4,u=(s+1)*l+4;this.loops=Ke(4*u+o*(s+3*l+2));let a=K=>this.loops.allocate(K);this.parameters={weights:a(u),gradient:a(u),momentum:a(u),velocity:a(u)},this.weights=new re(this.parameters.weights,s,l),this.gradient=new re(this.parameters.gradient,s,l);let[f,m,h]=[0,0,0].map(()=>a(o*l)),[M,we]=[0,0].map(()=>a(o));this.samples={rows:o,x:a(o*s).fill(1),y:r,h:f,slopes:m,blame:h,logits:M,errors:we},r.forEach((K,Q)=>this.samples.x.set(n.subarray(Q*i,(Q+1)*i),Q*s)),this.activation=ze[e.activation],this.loss=ne[e.loss],this.update=Xe(e.optimizer,D(e),this.loops),this.start(e.seed,i,l)}start(e,n,r){let{nodes:o}=this,i=tt(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=m=>{let h=m.length/this.samples.rows;return m.subarray(e*h,n*h)},{x:o,y:i,h:s,slopes:l,blame:u,logits:a,errors:f}=this.samples;return{rows:n-e,x:r(o),y:r(i),h:r(s),slopes:r(l),blame:r(u),logits:r(a),errors:r(f)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,logits:o,errors:i}=e,s=z(1/n),l=0,u=0;for(let a=0;a<n;a++){let f=o[a],m=P(f),h=q(f,m);l+=this.loss.value(f,h,r[a],m),i[a]=z(s*this.loss.slope(f,h,r[a],m)),h>.5==r[a]>.5&&u++}return{loss:z(z(z(l)/n)*n),right:u}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:l}=this;s.weightedSums(n,e,l.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,l.output,i);let u=l.outputBias[0];for(let a=0;a<e;a++)i[a]+=u}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>q(e))}};var Ie=Math.fround,B=class{constructor(e,n){this.settings=e;let{rows:r,inputs:o}=n,i=T(r,e.validation_split),s=e.inputs==="scaled"?De(n,i):n.X,l=Uint32Array.from({length:r},(u,a)=>a);l.set(nt(e.seed,i)),this.y=n.y.map((u,a)=>n.y[l[a]]),this.network=new oe(e,s0(s,l,o),this.y),this.batches=this.network.batches(0,i,e.batch_size),this.held=this.network.batches(i,r,e.batch_size)}settings;network;y;batches;held;history={};started=ot();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=rt(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=rt(this.held,i=>e.score(i));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.network.predict();return{engine:"page",settings:this.settings,history:this.history,confusion:Pe(this.y,e),auc:qe(this.y,e),updates:this.epoch*this.batches.length,seconds:(ot()-this.started)/1e3}}};function s0(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function rt(t,e){let n=0,r=0,o=0;for(let i of t){let s=e(i);n=Ie(n+s.loss),r+=s.right,o+=i.rows}return{loss:Ie(n/o),right:Ie(r/o)}}function it(t,e){let n=new B(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function ot(){return performance.now()}function Le(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function c(t,e={},...n){let r=document.createElement(t);return Le(r,e),r.append(...n),r}function g(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Le(r,e),r.append(...n),r}function k(t,e,...n){return c("div",{class:"lf-panel","data-panel":t},c("p",{class:"lf-panel-title"},e),...n)}function E(t,e){let n=g("svg",{height:t,role:"img"}),r=c("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&(Le(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function ie(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function y(t,e){t.textContent!==e&&(t.textContent=e)}var Be=130;function st(t){let e=0,n=0,r=c("p",{class:"lf-note"}),o=E(Be,(i,s)=>{i.setAttribute("aria-label",r.textContent??""),i.replaceChildren(...l0(s,n,e))});return{element:k("batches",t("batches"),o.element,r),draw({settings:i}){let s=T(A.rows,i.validation_split);i.batch_size===e&&s===n||([e,n]=[i.batch_size,s],y(r,a0(n,e,t)),o.redraw())}}}function a0(t,e,n){let r=Math.ceil(t/e),o=t-(r-1)*e,i=A.rows-t,s=`${n("batchesText",{samples:t,size:e,batches:r,last:o})} ${n("batchesLegend")}`,l=r===1?n("batchesOne",{samples:t}):s;return i>0?`${l} ${n("batchesHeld",{held:i})}`:l}function l0(t,e,n){let r=Math.ceil(Math.sqrt(A.rows*t/Be)),o=Math.min(t/r,Be/Math.ceil(A.rows/r)),i={even:"",odd:"",last:"",held:""},s=Math.ceil(e/n)-1;for(let l=0;l<A.rows;l++){let u=Math.floor(l/n),a=l>=e?"held":u===s&&u>0?"last":u%2===0?"even":"odd",f=l%r*o,m=Math.floor(l/r)*o,h=o*.84;i[a]+=a==="held"?`M${f} ${m+h}l${h} ${-h}`:`M${f} ${m}h${h}v${h}h${-h}z`}return Object.entries(i).map(([l,u])=>g("path",{class:`lf-batch lf-batch-${l}`,d:u}))}var at=`import os
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # the same digits on every machine

import keras
import numpy as np
from keras.layers import Dense
from keras.models import Sequential

keras.utils.set_random_seed({seed})

data = np.loadtxt("data/ThoracicSurgery3.csv", delimiter=",")
X = data[:, 0:16]
y = data[:, 16]
n = int(len(X) * (1 - {validation_split}))  # rows that are trained on #? scaled validated
mean, std = X[:n].mean(axis=0), X[:n].std(axis=0) #? scaled validated
mean, std = X.mean(axis=0), X.std(axis=0) #? scaled unvalidated
X = (X - mean) / np.where(std > 0, std, 1) #? scaled

model = Sequential()
model.add(keras.Input((16,)))
model.add(Dense({nodes}, activation="{activation}"))
model.add(Dense(1, activation="sigmoid"))

model.compile(loss="{loss}", optimizer={optimizer}, metrics=["accuracy"])

history = model.fit(X, y, epochs={epochs}, batch_size={batch_size}) #? unvalidated
history = model.fit(X, y, epochs={epochs}, batch_size={batch_size}, validation_split={validation_split}) #? validated
`;function $(t){let e=new Set([t.inputs==="scaled"?"scaled":"raw",t.validation_split>0?"validated":"unvalidated"]),n={...t,optimizer:c0(t),validation_split:lt(t.validation_split)};return at.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,i)=>String(n[i]))+`
`).join("")}function c0(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${Me(t).class}(learning_rate=${lt(t.learning_rate)})`}function lt(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function ut(t){let e=c("code"),n,r=c("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=c("span",{class:"lf-copied",role:"status"}),i=c("button",{type:"button","data-action":"copy"},t("copy"));return i.addEventListener("click",()=>{m0(e,o,t)}),{element:k("code",t("code"),r,c("div",{class:"lf-buttons"},i,o)),draw({settings:l,previous:u}){let a=$(l);e.textContent===a&&n===u||(n=u,e.replaceChildren(...f0(a,u&&$(u.settings))))}}}function f0(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:c("span",{class:"lf-changed"},r))}async function m0(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),y(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),y(e,n("copyByHand"))}}function ct(t,e,n,r,o){let i=t.map(a=>g0(Y(a),n,r,o)),s=C.some(a=>e[a.name]!==R()[a.name]),l=c("p",{class:"lf-note lf-wide"}),u=c("div",{class:"lf-buttons lf-wide"},...s?[Qe("restart",o("restart"),()=>n.restart())]:[],Qe("reset",o("reset"),()=>n.reset()),Qe("new-seed",o("newSeed"),()=>n.newSeed()));return{element:c("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...i.map(a=>a.element),u,l),draw(a){i.forEach(f=>f.draw(a)),y(l,d0(t,a.settings,r,o))}}}function Qe(t,e,n){let r=c("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function d0(t,e,n,r){let i=C.filter(s=>!t.includes(s.name)&&e[s.name]!==R()[s.name]).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var h0=Math.random().toString(36).slice(2,8),p0=0;function g0(t,e,n,r){let o=`lf-${h0}-${++p0}`,i=c("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),s=t.type==="choice"?b0(t,o,e,n):A0(t,o,e,r,n),l=c("label",{for:o,title:t.help[n]},t.label[n]),u=t.keras&&c("code",{},t.keras);return{element:c("div",{class:"lf-control","data-setting":t.name},c("span",{class:"lf-label"},l," ",u),s.element,i),draw(a){s.draw(a),y(i,a.problems[t.name]??"")}}}function b0(t,e,n,r){let o=t.choices.map(s=>c("option",{value:s.value},s.label[r])),i=c("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function A0(t,e,n,r,o){let i=c("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1;i.addEventListener("input",()=>s=!0),i.addEventListener("change",()=>{s=!1,n.set(t.name,y0(i,t)),n.rest()});let l=t.slider==="none"?void 0:w0(t,n,o);return{element:c("span",{class:"lf-number"},...l?[l.element]:[],i),draw(u){let a=u.settings[t.name],f=u.problems[t.name]!==void 0;i.toggleAttribute("aria-invalid",f),!f&&!s&&(i.value=a===null?"":String(a)),t.nullable&&(i.placeholder=r("defaultValue",{value:D(u.settings)})),l?.draw(u)}}}function y0(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function w0(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=c("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?D(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}var se=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function ft(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function ae(t){return(ft(t)?.history.loss?.length??0)>0}function le(t){return ae(t)?t.keras.history:t.page.history}function O(t){return t.keras?.run??t.page.run}function ue(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(ft(t))}function ce(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function v0(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function mt(t){let e,n,r;t.length!==2?(e=ce,n=(l,u)=>ce(t(l),u),r=(l,u)=>t(l)-u):(e=t===ce||t===v0?t:k0,n=t,r=t);function o(l,u,a=0,f=l.length){if(a<f){if(e(u,u)!==0)return f;do{let m=a+f>>>1;n(l[m],u)<0?a=m+1:f=m}while(a<f)}return a}function i(l,u,a=0,f=l.length){if(a<f){if(e(u,u)!==0)return f;do{let m=a+f>>>1;n(l[m],u)<=0?a=m+1:f=m}while(a<f)}return a}function s(l,u,a=0,f=l.length){let m=o(l,u,a,f-1);return m>a&&r(l[m-1],u)>-r(l[m],u)?m-1:m}return{left:o,center:s,right:i}}function k0(){return 0}function x0(t){return t===null?NaN:+t}var dt=mt(ce),dr=dt.right,hr=dt.left,pr=mt(x0).center;var gr=ht(pt),br=ht(S0);function ht(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let l=n&&t(n),u=r&&t(r),a=o.slice();return l&&u?(j(l,a,o,i,s),j(l,o,a,i,s),j(l,a,o,i,s),F(u,o,a,i,s),F(u,a,o,i,s),F(u,o,a,i,s)):l?(j(l,o,a,i,s),j(l,a,o,i,s),j(l,o,a,i,s)):u&&(F(u,o,a,i,s),F(u,a,o,i,s),F(u,o,a,i,s)),e}}function j(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function F(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function S0(t){let e=pt(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function pt(t){let e=Math.floor(t);if(e===t)return M0(t);let n=t-e,r=2*t+1;return(o,i,s,l,u)=>{if(!((l-=u)>=s))return;let a=e*i[s],f=u*e,m=f+u;for(let h=s,M=s+f;h<M;h+=u)a+=i[Math.min(l,h)];for(let h=s,M=l;h<=M;h+=u)a+=i[Math.min(l,h+f)],o[h]=(a+n*(i[Math.max(s,h-m)]+i[Math.min(l,h+m)]))/r,a-=i[Math.max(s,h-f)]}}function M0(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let l=t*r[o],u=s*t;for(let a=o,f=o+u;a<f;a+=s)l+=r[Math.min(i,a)];for(let a=o,f=i;a<=f;a+=s)l+=r[Math.min(i,a+u)],n[a]=l/e,l-=r[Math.max(o,a-u)]}}var E0=Array.prototype,Ar=E0.slice;var _0=Math.sqrt(50),C0=Math.sqrt(10),I0=Math.sqrt(2);function fe(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=_0?10:i>=C0?5:i>=I0?2:1,l,u,a;return o<0?(a=Math.pow(10,-o)/s,l=Math.round(t*a),u=Math.round(e*a),l/a<t&&++l,u/a>e&&--u,a=-a):(a=Math.pow(10,o)*s,l=Math.round(t/a),u=Math.round(e/a),l*a<t&&++l,u*a>e&&--u),u<l&&.5<=n&&n<2?fe(t,e,n*2):[l,u,a]}function gt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?fe(e,t,n):fe(t,e,n);if(!(i>=o))return[];let l=i-o+1,u=new Array(l);if(r)if(s<0)for(let a=0;a<l;++a)u[a]=(i-a)/-s;else for(let a=0;a<l;++a)u[a]=(i-a)*s;else if(s<0)for(let a=0;a<l;++a)u[a]=(o+a)/-s;else for(let a=0;a<l;++a)u[a]=(o+a)*s;return u}function L0(t,e,n){return e=+e,t=+t,n=+n,fe(t,e,n)[2]}function bt(t,e,n){let r;for(;;){let o=L0(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),l=Math.floor(e*i);t=(s-(s/i>t))/i,e=(l+(l/i<e))/i}r=o}}var yr=B0(Math.random);function B0(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,l=n[i+r];n[i+r]=n[s+r],n[s+r]=l}return n}}function N(t,e,n=0){let[r,o]=n>0?bt(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{ticks:s=>gt(r,o,s)})}var me=176,x={top:10,right:12,bottom:36,left:44};function Te(t,e){let n,r=E(me,(s,l)=>n&&Q0(s,l,n)),o=c("div",{class:"lf-legend","aria-hidden":"true"});return{element:k(t,e,r.element,o),draw(s){n=s,o.replaceChildren(...F0(s)),r.redraw()}}}function Q0(t,e,n){let r=n.lines.flatMap(l=>l.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),i=N([1,Math.max(2,n.epochs)],[x.left,e-x.right]),s=N([0,o],[me-x.bottom,x.top],n.top===void 0?4:0);t.setAttribute("aria-label",N0(n)),t.replaceChildren(...T0(s,e,n),...R0(i,e,n),...n.baseline?O0(s(n.baseline.value),e):[],...n.lines.filter(l=>l.values.length>0).flatMap(l=>j0(l,i,s)))}function T0(t,e,n){return t.ticks(4).flatMap(r=>[g("line",{class:"lf-grid",x1:x.left,x2:e-x.right,y1:t(r),y2:t(r)}),g("text",{class:"lf-tick",x:x.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function R0(t,e,n){let r=(x.left+e-x.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>g("text",{class:"lf-tick",x:t(i),y:me-x.bottom+15,"text-anchor":"middle"},String(i))),g("text",{class:"lf-tick",x:r,y:me-3,"text-anchor":"middle"},n.xLabel)]}function O0(t,e){return[g("line",{class:"lf-baseline",x1:x.left,x2:e-x.right,y1:t,y2:t})]}function j0(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||t.kind==="preview"?[]:r;return[g("path",{class:`lf-line lf-${t.kind}`,d:ie(r)}),...o.map(([i,s])=>g("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function F0(t){let e=(r,o)=>c("span",{class:"lf-legend-item"},c("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function N0(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function v(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function w(t){return`${(100*t).toFixed(1)} %`}function de(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function At(t){let e=Te("loss",t("loss")),n=Te("accuracy",t("accuracy"));return{element:c("div",{class:"lf-charts"},e.element,n.element),draw(r){e.draw(H0(r,t)),n.draw(V0(r,t))}}}function H0(t,e){let n=wt(t,"loss",e);return{...yt(t,e),name:"loss",title:e("loss"),lines:n,format:v,axis:de}}function V0(t,e){return{...yt(t,e),name:"accuracy",title:e("accuracy"),lines:wt(t,"accuracy",e),top:1,baseline:{value:L,label:e("baseline",{share:w(L)})},format:w,axis:n=>`${Math.round(100*n)} %`}}function yt(t,e){let n=t.previous?.settings.epochs??0;return{epochs:Math.max(t.settings.epochs,n),xLabel:e("epoch")}}function wt(t,e,n){let r=`val_${e}`,o=le(t);return[{kind:"previous",label:n("previous"),values:t.previous?.history[e]??[]},{kind:"preview",label:n("preview"),values:ae(t)?t.page.history[e]??[]:[]},{kind:"validation",label:D0(t,e,n),values:o[r]??[]},{kind:"current",label:ae(t)?n("kerasShort"):n("current"),values:o[e]??[]}]}function D0(t,e,n){return e==="loss"?n("validation"):n("validationWithBaseline",{share:w(J(t.settings.validation_split))})}var G=150,S={top:22,right:10,bottom:20,left:46},vt=Array.from({length:99},(t,e)=>(e+1)/100);function xt(t){let e="",n=c("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=c("p",{class:"lf-note","aria-live":"polite"}),o=E(G,(u,a)=>kt(u,a,e,1,n.valueAsNumber,t("lossShapeDied"))),i=E(G,(u,a)=>kt(u,a,e,0,n.valueAsNumber,t("lossShapeSurvived"))),s=()=>{let u=n.valueAsNumber;y(r,t("lossShapeText",{p:u.toFixed(2),died:v(U(e,u,1)),survived:v(U(e,u,0))})),o.redraw(),i.redraw()};n.addEventListener("input",s);let l=c("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:k("loss_shape",t("lossShape"),c("div",{class:"lf-pair"},o.element,i.element),l,r),draw({settings:u}){u.loss!==e&&(e=u.loss,s())}}}function U(t,e,n){let r=Math.log(e/(1-e));return ne[t].value(r,e,n,P(r))}function kt(t,e,n,r,o,i){let s=vt.map(a=>U(n,a,r)),l=N([0,1],[S.left,e-S.right]),u=N([0,Math.max(...s)||1],[G-S.bottom,S.top],3);t.setAttribute("aria-label",`${i}: ${v(U(n,o,r))}`),t.replaceChildren(g("text",{class:"lf-tick lf-strong",x:S.left,y:12},i),...u.ticks(3).flatMap(a=>[g("line",{class:"lf-grid",x1:S.left,x2:e-S.right,y1:u(a),y2:u(a)}),g("text",{class:"lf-tick",x:S.left-6,y:u(a),dy:"0.32em","text-anchor":"end"},de(a))]),...[0,.5,1].map(a=>g("text",{class:"lf-tick",x:l(a),y:G-5,"text-anchor":"middle"},String(a))),g("path",{class:"lf-line lf-current",d:ie(s.map((a,f)=>[l(vt[f]),u(a)]))}),g("line",{class:"lf-baseline",x1:l(o),x2:l(o),y1:S.top,y2:G-S.bottom}),g("circle",{class:"lf-point lf-current",cx:l(o),cy:u(U(n,o,r)),r:5}))}var Oe=240,Re=22,Mt=10;function Et(t){let e=0,n=E(Oe,(o,i)=>P0(o,i,e,t)),r=c("p",{class:"lf-note"});return{element:k("network",t("network"),n.element,r),draw({settings:o}){o.nodes!==e&&(e=o.nodes,y(r,t("networkText",{inputs:A.inputs,nodes:e,parameters:(A.inputs*e+e+e+1).toLocaleString("en")})),n.redraw())}}}function P0(t,e,n,r){let o=[{x:e*.14,count:A.inputs,name:r("networkInput"),kind:"input"},{x:e*.5,count:n,name:r("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:r("networkOutput"),kind:"output"}].map(u=>({...u,ys:q0(u.count)})),[i,s,l]=o;t.setAttribute("aria-label",`${A.inputs} → ${n} → 1`),t.replaceChildren(g("path",{class:"lf-edges",d:St(i,s)+St(s,l)}),...o.flatMap(({x:u,ys:a,name:f,kind:m,count:h})=>[...a.map(M=>g("circle",{class:`lf-node lf-node-${m}`,cx:u,cy:M,r:z0(h)})),g("text",{class:"lf-tick",x:u,y:12,"text-anchor":"middle"},`${f} ${h}`)]))}function St(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function q0(t){let e=Oe-Re-Mt;return Array.from({length:t},(n,r)=>Re+e*(r+.5)/t)}function z0(t){return Math.max(.8,Math.min(9,(Oe-Re-Mt)/t*.38))}function _t(t,e){let n=c("div",{class:"lf-results"}),r,o;return{element:k("results",t("results"),n),draw(i){let s=O(i);!s||s===r&&i.previous===o||([r,o]=[s,i.previous],n.replaceChildren($0(s,o,t,e),U0(s.confusion,t)))}}}function $0(t,e,n,r){let o=[[n("lastLoss"),a=>v(he(a.history.loss))],[n("lastAccuracy"),a=>w(he(a.history.accuracy))],[n("baselineRow"),()=>w(L)],[n("found"),({confusion:a})=>n("foundValue",{died:a.tp+a.fn,found:a.tp})],[n("auc"),a=>a.auc.toFixed(4)],[n("updates"),a=>a.updates.toLocaleString("en")],[n("seconds"),a=>n("secondsValue",{seconds:a.seconds.toFixed(3)})],[n("engine"),r]];t.history.val_loss&&o.splice(3,0,...G0(n));let i=(a,f={})=>c("td",f,a),s=o.map(([a,f])=>{let m=a===n("engine")?{"data-role":"engine"}:{},h=e?[i(f(e),{class:"lf-before"})]:[];return c("tr",{},c("th",{scope:"row"},a),i(f(t),m),...h)}),l=["",n("current"),...e?[n("previous")]:[]],u=c("tr",{},...l.map(a=>a?c("th",{scope:"col"},a):c("td")));return c("table",{class:"lf-figures"},c("thead",{},u),c("tbody",{},...s))}function G0(t){let e=(n,r)=>n.history.val_loss?r(n):"–";return[[t("lastValLoss"),n=>e(n,r=>v(he(r.history.val_loss)))],[t("lastValAccuracy"),n=>e(n,r=>w(he(r.history.val_accuracy)))],[t("validationBaseline"),n=>e(n,r=>w(J(r.settings.validation_split)))]]}function he(t){return t?.at(-1)??NaN}function U0(t,e){let n=(r,o)=>c("tr",{},c("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>c("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return c("table",{class:"lf-matrix"},c("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),c("thead",{},c("tr",{},c("td"),c("th",{scope:"col",colspan:2},e("said"))),c("tr",{},c("td"),c("th",{scope:"col"},e("died")),c("th",{scope:"col"},e("survived")))),c("tbody",{},n(e("died"),[[t.tp,!0],[t.fn,!1]]),n(e("survived"),[[t.fp,!1],[t.tn,!0]])))}function Ct(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function W0(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function pe(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,W0(i,o[s]))})}return n}var K0=1e-5,J0=400;function It(t,e){let n=c("p",{class:"lf-status","data-role":"status"}),r=c("p",{class:"lf-spoken",role:"status"}),o=c("p",{class:"lf-note","data-role":"kernel"}),i=e.map(l=>c("p",{class:"lf-problem",role:"alert"},l)),s=0;return{element:c("div",{class:"lf-messages"},...i,n,r,o),draw(l){let u=X0(l,t);y(n,u),clearTimeout(s),s=window.setTimeout(()=>y(r,u),J0),y(o,Y0(l,t))}}}function X0(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=O(t);if(!r)return e("training");let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:v(r.history.loss.at(-1)),accuracy:w(r.history.accuracy.at(-1)),baseline:w(L),died:o+i,found:o})}function Y0(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?Z0(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):ue(t)?e("kernelTraining"):""}function Z0(t,e,n){let r=pe(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>K0?`${o}. ${n("chaotic")}`:o}var Lt=`.livefit-lab {
  --lf-text: #1f2328;
  --lf-soft: #545d68;
  --lf-line: #d0d7de;
  --lf-surface: #ffffff;
  --lf-raised: #f4f6f8;
  --lf-accent: #0a5fb4;
  --lf-previous: #868e96;
  --lf-baseline: #b3400f;
  --lf-validation: #7a3fa8;
  --lf-right: #1a6b3c;
  --lf-wrong: #a8281e;
  color: var(--lf-text);
  background: var(--lf-surface);
  border: 1px solid var(--lf-line);
  border-radius: 10px;
  padding: 1rem;
  margin: 1.5rem 0;
  font-size: 0.95rem;
  line-height: 1.5;
  word-break: keep-all;
  overflow-wrap: anywhere;
  container-type: inline-size;
}
.livefit-lab.lf-dark {
  --lf-text: #e8ebef;
  --lf-soft: #b3bcc6;
  --lf-line: #4a525c;
  --lf-surface: #15191f;
  --lf-raised: #20262e;
  --lf-accent: #6cb6ff;
  --lf-previous: #8b949e;
  --lf-baseline: #ff9d66;
  --lf-validation: #d2a8ff;
  --lf-right: #6fd394;
  --lf-wrong: #ff9a92;
}
.livefit-lab * { box-sizing: border-box; }
.livefit-lab p { margin: 0; color: inherit; }
.lf-title { font-weight: 700; font-size: 1.05rem; }
.lf-body, .lf-stage { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.lf-body { margin-top: 0.5rem; }
.lf-charts { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); background: var(--lf-surface); }
.lf-panel-title { font-weight: 600; margin-bottom: 0.25rem !important; }
.lf-drawing { width: 100%; }
.lf-drawing svg { display: block; overflow: visible; max-width: none; }
.lf-pair { margin-bottom: 0.4rem; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; }
.lf-tick { font-size: 12px; fill: var(--lf-soft); }
.lf-strong { fill: var(--lf-text); font-weight: 600; }
.lf-grid { stroke: var(--lf-line); stroke-width: 1; }
.lf-baseline { stroke: var(--lf-baseline); stroke-width: 2; stroke-dasharray: 7 4; }
.lf-line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.lf-line.lf-current { stroke: var(--lf-accent); }
.lf-line.lf-previous { stroke: var(--lf-previous); stroke-width: 2; }
.lf-line.lf-preview { stroke: var(--lf-text); stroke-width: 1; stroke-dasharray: 2 2; }
.lf-line.lf-validation { stroke: var(--lf-validation); stroke-dasharray: 10 3 2 3; }
.lf-point.lf-current { fill: var(--lf-accent); }
.lf-point.lf-previous { fill: var(--lf-previous); }
.lf-point.lf-validation { fill: var(--lf-validation); }
.lf-legend { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; min-height: 2.8em; font-size: 0.85rem; color: var(--lf-soft); }
.lf-legend-item { display: inline-flex; align-items: center; gap: 0.4em; }
.lf-swatch { width: 1.6em; height: 0; border-top: 3px solid var(--lf-accent); }
.lf-swatch.lf-previous { border-top-color: var(--lf-previous); }
.lf-swatch.lf-preview { border-top: 1px dashed var(--lf-text); }
.lf-swatch.lf-validation { border-top: 3px dotted var(--lf-validation); }
.lf-swatch.lf-baseline { border-top: 2px dashed var(--lf-baseline); }
.lf-edges { stroke: var(--lf-soft); stroke-width: 0.5; stroke-opacity: 0.45; fill: none; }
.lf-node { stroke: var(--lf-surface); stroke-width: 0.5; fill: var(--lf-accent); }
.lf-node-input { fill: var(--lf-right); }
.lf-node-output { fill: var(--lf-baseline); }
.lf-batch-even { fill: var(--lf-accent); }
.lf-batch-odd { fill: var(--lf-previous); }
.lf-batch-last { fill: var(--lf-baseline); }
.lf-batch-held { stroke: var(--lf-soft); stroke-width: 1.5; }
.lf-controls { display: grid; gap: 0.6rem 1.25rem; grid-template-columns: minmax(0, 1fr); background: var(--lf-raised); border-radius: 8px; padding: 0.75rem; }
.lf-control { display: grid; gap: 0.1rem; align-content: start; }
.lf-label code { font-size: 0.8em; color: var(--lf-soft); background: none; border: 0; padding: 0; }
.lf-number { display: flex; align-items: center; gap: 0.6rem; }
.livefit-lab input[type="range"] { flex: 1; min-width: 0; height: 32px; accent-color: var(--lf-accent); touch-action: pan-y; }
.livefit-lab input[type="number"] { width: 7.5em; }
.livefit-lab input[type="number"], .livefit-lab select {
  min-height: 36px; font: inherit; padding: 0.2em 0.5em; max-width: 100%;
  color: var(--lf-text); background: var(--lf-surface); border: 1px solid var(--lf-previous); border-radius: 6px;
}
.livefit-lab select { width: 100%; }
.livefit-lab input[aria-invalid] { border: 2px solid var(--lf-wrong); }
.lf-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.lf-wide { grid-column: 1 / -1; }
.lf-note:empty, .lf-problem:empty { display: none; }
.livefit-lab button {
  min-height: 36px; font: inherit; padding: 0.2em 0.9em; cursor: pointer;
  color: var(--lf-text); background: var(--lf-surface); border: 1px solid var(--lf-previous); border-radius: 6px;
}
.livefit-lab button:hover { border-color: var(--lf-accent); }
.livefit-lab :is(button, input, select, summary, pre, .lf-scroll):focus-visible { outline: 3px solid var(--lf-accent); outline-offset: 2px; }
.lf-problem { color: var(--lf-wrong) !important; font-size: 0.88rem; }
.lf-messages { min-height: 3em; }
.lf-live .lf-messages { min-height: 6em; }
.lf-status { font-weight: 600; }
.lf-note { color: var(--lf-soft) !important; font-size: 0.88rem; }
.lf-results { display: grid; gap: 0.75rem 1.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.livefit-lab table { border-collapse: collapse; width: 100%; margin: 0; font-size: 0.88rem; color: inherit; background: none; border: 0; table-layout: auto; }
.livefit-lab :is(th, td) { border: 0; border-bottom: 1px solid var(--lf-line); padding: 0.25em 0.5em; text-align: start; background: none; color: inherit; font-weight: 400; }
.livefit-lab :is(th, td) { white-space: normal; min-width: 0; }
.livefit-lab thead th { font-weight: 600; }
.livefit-lab td { font-variant-numeric: tabular-nums; }
.lf-figures th[scope="row"] { width: 40%; }
.livefit-lab .lf-before { color: var(--lf-soft); }
.livefit-lab caption { caption-side: top; text-align: start; color: var(--lf-soft); padding: 0 0 0.25em; font-size: inherit; }
.livefit-lab .lf-matrix td.lf-right { color: var(--lf-right); font-weight: 600; }
.livefit-lab .lf-matrix td.lf-wrong { color: var(--lf-wrong); font-weight: 600; }
.lf-scroll { max-height: 16em; overflow: auto; }
.livefit-lab pre.lf-code {
  margin: 0 0 0.5rem; padding: 0.75rem 0.75rem 0.75rem 1.4rem; overflow: auto; font-size: 0.82rem; line-height: 1.45; white-space: pre;
  color: var(--lf-text); background: var(--lf-raised); border: 1px solid var(--lf-line); border-radius: 6px;
}
.livefit-lab pre.lf-code code { color: inherit; background: none; border: 0; padding: 0; font-size: inherit; word-break: normal; overflow-wrap: normal; }
.lf-changed { display: inline-block; min-width: 100%; background: color-mix(in srgb, var(--lf-accent) 18%, transparent); }
.lf-changed::before { content: "▶"; float: left; margin-left: -1.1em; color: var(--lf-accent); }
.lf-spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.livefit-lab summary { cursor: pointer; min-height: 28px; color: var(--lf-accent); }
@container (min-width: 560px) {
  .lf-charts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .lf-results { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .lf-controls { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
/* A cell's output scrolls sideways in the book, which would hold the charts fast. */
.output:has(> .livefit) { overflow: visible !important; }
/* A phone with many controls: the charts stay in sight while the hand moves below them. */
@container (max-width: 559px) {
  .lf-many .lf-charts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.25rem; position: sticky; top: 3.6rem; z-index: 1; padding-bottom: 0.25rem; border-bottom: 1px solid var(--lf-line); }
  .lf-many .lf-legend { font-size: 0.72rem; line-height: 1.3; }
}
`;function Bt(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function Qt(t){let e=c("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=c("details",{class:"lf-values"},c("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(tn(le(r),t));return n.addEventListener("toggle",o),{element:n,draw(i){r=i,o()}}}function tn(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(s=>t[s]),o=c("tr",{},...[e("epoch"),...r.map(s=>n[s])].map(s=>c("th",{scope:"col"},s))),i=(t.loss??[]).map((s,l)=>c("tr",{},c("th",{scope:"row"},String(l+1)),...r.map(u=>c("td",{},(u.endsWith("loss")?v:w)(t[u][l])))));return c("table",{},c("thead",{},o),c("tbody",{},...i))}var ge=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([nn(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done({...e.run,history:rn(e.run.history),auc:e.run.auc??NaN}),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function nn(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function rn(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n.map(r=>r??NaN)]))}var Tt=`"use strict";(()=>{var T=Uint8Array.fromBase64||(()=>{for(var n=new Uint8Array(128),e=0;e<64;e++)n[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var r=t.length,o=new Uint8Array((r-(t[r-1]=="=")-(t[r-2]=="="))*3/4|0),s=0,a=0;s<r;){var i=n[t.charCodeAt(s++)],l=n[t.charCodeAt(s++)],u=n[t.charCodeAt(s++)],p=n[t.charCodeAt(s++)];o[a++]=i<<2|l>>4,o[a++]=l<<4|u>>2,o[a++]=u<<6|p}return o}})();function z(n,e){let{X:t,inputs:r}=n,o=new Float64Array(t.length);for(let s=0;s<r;s++){let a=u=>{let p=0;for(let d=0;d<e;d++)p+=u(t[d*r+s]);return p/e},i=a(u=>u),l=Math.sqrt(a(u=>(u-i)**2))||1;for(let u=s;u<t.length;u+=r)o[u]=(t[u]-i)/l}return o}function U(n,e){return Math.floor(n*(1-e))}function W(n,e){let t={tp:0,fn:0,fp:0,tn:0};for(let r=0;r<n.length;r++)n[r]>.5?t[e[r]>.5?"tp":"fn"]++:t[e[r]>.5?"fp":"tn"]++;return t}function E(n,e){if(Array.from(e).some(Number.isNaN))return NaN;let t=Array.from(e,(a,i)=>i).sort((a,i)=>e[a]-e[i]),r=0,o=0;for(let a=0;a<t.length;){let i=a;for(;i<t.length&&e[t[i]]===e[t[a]];)i++;let l=(a+1+i)/2;for(;a<i;a++)n[t[a]]>.5&&(o++,r+=l)}let s=o*(t.length-o);return(r-o*(o+1)/2)/s}var F={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var ne=F.settings,_e=F.messages;function ae(n){return ne.find(e=>e.name===n)}function P(n){return n.learning_rate??se(n).learning_rate}function se(n){return ae("optimizer").choices.find(e=>e.value===n.optimizer)}var m=Math.fround,w=m(1e-7);function M(n){return m(Math.exp(-Math.abs(n)))}function b(n,e=M(n)){return n>=0?m(1/m(1+e)):m(e/m(1+e))}function g(n,e){return{value:(t,r,o)=>n(r,o),slope:(t,r,o)=>m(e(r,o)*m(r*m(1-r)))}}var A=n=>m(Math.log(m(Math.max(n,w)+1))),ie=n=>m(100/Math.max(Math.abs(n),w)),I={mean_squared_error:g((n,e)=>m(m(n-e)*m(n-e)),(n,e)=>m(2*m(n-e))),mean_absolute_error:g((n,e)=>Math.abs(m(n-e)),(n,e)=>Math.sign(n-e)),mean_absolute_percentage_error:g((n,e)=>m(100*Math.abs(m(m(e-n)/Math.max(Math.abs(e),w)))),(n,e)=>m(Math.sign(n-e)*ie(e))),mean_squared_logarithmic_error:g((n,e)=>m(m(A(n)-A(e))**2),(n,e)=>n>=w?m(m(2*m(A(n)-A(e)))/m(n+1)):0),categorical_crossentropy:{value:()=>0,slope:(n,e,t)=>1-t},binary_crossentropy:{value:(n,e,t,r)=>m(m(Math.max(n,0)-m(n*t))+m(Math.log1p(r))),slope:(n,e,t,r)=>{let o=m(r/m(1+r));return n>=0?m(m(1-o)-t):m(o-t)}}};function L(n,e){return(t,r,{rows:o,nodes:s})=>{let a=t.length/o;for(let i=0;i<t.length;i+=a)for(let l=i;l<i+s;l++)t[l]=n(t[l]),r[l]=e(t[l])}}var N={relu:(n,e,{loops:t})=>t.rectify(n,e),sigmoid:L(n=>b(n),n=>n*(1-n)),tanh:L(Math.tanh,n=>1-n*n),linear:L(n=>n,()=>1)};var q=T("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var h=Math.fround,D={allocate:n=>new Float32Array(n),release:()=>{},weightedSums(n,e,t,r){let o=n.length/e,s=r.length/e;r.fill(0);for(let a=0;a<n.length;a++){let i=Math.floor(a/o)*s,l=a%o*s;for(let u=0;u<s;u++)r[i+u]=h(r[i+u]+h(n[a]*t[l+u]))}},rectify(n,e){for(let t=0;t<n.length;t++){let r=n[t]>0;e[t]=r?1:0,r||(n[t]=0)}},logits(n,e,t){let r=e.length;for(let o=0;o<t.length;o++){let s=[0,0,0,0];for(let a=0;a<r;a++)s[a%4]+=n[o*r+a]*e[a];t[o]=s[0]+s[2]+(s[1]+s[3])}},passBack(n,e,t,r,o,s){let a=t.length;for(let i=0;i<e.length;i++){let l=n[Math.floor(i/a)],u=i%a;o[u]=h(o[u]+h(l*e[i])),s[i]=h(h(l*t[u])*r[i])}},addOuterProducts(n,e,t,r){let o=n.length/e,s=t.length/e;for(let a=0;a<n.length;a++){let i=Math.floor(a/o)*s,l=a%o*s;for(let u=0;u<s;u++)r[l+u]=h(r[l+u]+h(n[a]*t[i+u]))}},adam(n,e,t,r,o,s,a,i){for(let l=0;l<n.length;l++)t[l]=h(t[l]+h(h(e[l]-t[l])*s)),r[l]=h(r[l]+h(h(h(e[l]*e[l])-r[l])*a)),n[l]=h(n[l]-h(h(t[l]*o)/h(h(Math.sqrt(r[l]))+i)))}},C=[];function ue(n,e){let t=C.pop()??me(n),r=e-t.memory.buffer.byteLength;return r>0&&t.memory.grow(Math.ceil(r/65536)),new Uint8Array(t.memory.buffer,0,e).fill(0),t}function me(n){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(n,{env:{memory:e}}).exports}}function ce(n,e){let t=ue(n,e*4),{memory:r,raw:o}=t,s=0;return{allocate(a){let i=new Float32Array(r.buffer,s,a);return s+=a*4,i},release:()=>{C.push(t)},weightedSums:(a,i,l,u)=>o.weightedSums(a.byteOffset,i,a.length/i,l.byteOffset,u.length/i,u.byteOffset),rectify:(a,i)=>o.rectify(a.byteOffset,a.length,i.byteOffset),logits:(a,i,l)=>o.logits(a.byteOffset,l.length,i.byteOffset,i.length,l.byteOffset),passBack:(a,i,l,u,p,d)=>o.passBack(a.byteOffset,a.length,i.byteOffset,l.byteOffset,u.byteOffset,l.length,p.byteOffset,d.byteOffset),addOuterProducts:(a,i,l,u)=>o.addOuterProducts(a.byteOffset,i,a.length/i,l.byteOffset,l.length/i,u.byteOffset),adam:(a,i,l,u,...p)=>o.adam(a.byteOffset,i.byteOffset,l.byteOffset,u.byteOffset,a.length,...p)}}var H=(()=>{try{return new WebAssembly.Module(q)}catch{return}})();function V(n){if(!H)return D;try{return ce(H,n)}catch{return D}}var c=Math.fround,K=c(1e-7);function pe(n,e){return({weights:t,gradient:r,momentum:o,velocity:s},a)=>{let i=c(1-c(Math.pow(c(.9),a))),l=c(1-c(Math.pow(c(.999),a))),u=c(c(n*c(Math.sqrt(l)))/i);e.adam(t,r,o,s,u,c(1-.9),c(1-.999),K)}}function he(n){return({weights:e,gradient:t})=>{for(let r=0;r<e.length;r++)e[r]=c(e[r]-c(t[r]*n))}}function de(n){let e=c(.9),t=c(1-.9);return({weights:r,gradient:o,velocity:s})=>{for(let a=0;a<r.length;a++){let i=o[a],l=c(c(s[a]*e)+c(c(i*i)*t));s[a]=l,r[a]=c(r[a]-c(c(i*n)/c(Math.sqrt(c(l+K)))))}}}var fe={adam:pe,sgd:he,rmsprop:de};function X(n,e,t){return fe[n](c(e),t)}var O=class{state=new Uint32Array(624);next=624;constructor(e){let t=this.state;t[0]=19650218;for(let o=1;o<624;o++)t[o]=Math.imul(1812433253,t[o-1]^t[o-1]>>>30)+o;let r=this.stir(1,624,(o,s)=>(s^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,s,a)=>(s^Math.imul(o,1566083941))-a),t[0]=2147483648}stir(e,t,r){let o=this.state;for(;t>0;t--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let t=0;t<624;t++){let r=e[t]&2147483648|e[(t+1)%624]&2147483647;e[t]=e[(t+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function $(n,e){let t=n&65535,r=n>>>16,o=e&65535,s=e>>>16,a=r*o+(t*o>>>16),i=t*s+(a&65535);return r*s+Math.floor(a/65536)+Math.floor(i/65536)>>>0}function Q(n,e){let[t,r,o,s]=n,[a,i]=e;for(let l=0;l<10;l++){let u=$(3528531795,t),p=$(3449720151,o),d=Math.imul(3528531795,t),f=Math.imul(3449720151,o);[t,r,o,s]=[(p^r^a)>>>0,f>>>0,(u^s^i)>>>0,d>>>0],a=a+2654435769>>>0,i=i+3144134277>>>0}return[t,r,o,s]}function S(n,e,t){let r=0,o=[0,0,0,0],s=4;return()=>(s===4&&(o=Q([r++,0,n,e],t),s=0),o[s++])}function G(n,e,t){let r=Math.fround,o=Q([n%2147483646,0,0,0],[1053357856,38149673]),s=S(o[2],o[3],[o[0],o[1]]),a=r(Math.sqrt(6/(e+t))),i=new Float32Array(e*t),l=new Uint32Array(1),u=new Float32Array(l.buffer);for(let p=0;p<i.length;p++)l[0]=1065353216|s()&8388607,i[p]=r(r(r(u[0]-1)*r(2*a))-a);return i}function Y(n,e,t){let r=new O(n);return{hidden:G(r.randint(),e,t),output:G(r.randint(),t,1)}}function J(n,e){let t=n%2147483647,r=t===0?S(2147483647,0,[0,0]):S(0,0,[t,0]),o=Uint32Array.from({length:e},(s,a)=>a);for(let s=0;s<e-1;s++){let a=s+r()%(e-s);[o[s],o[a]]=[o[a],o[s]]}return o}var y=Math.fround,k=class{hidden;output;outputBias;constructor(e,t,r){let o=(s,a)=>e.subarray(s,s+a);this.hidden=o(0,t*r),this.output=o(t*r,r),this.outputBias=o((t+1)*r,4)}},x=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,t,r){this.nodes=e.nodes;let o=r.length,s=t.length/o,a=s+1,i=Math.ceil(this.nodes/4)*4,l=(a+1)*i+4;this.loops=V(4*l+o*(a+3*i+2));let u=B=>this.loops.allocate(B);this.parameters={weights:u(l),gradient:u(l),momentum:u(l),velocity:u(l)},this.weights=new k(this.parameters.weights,a,i),this.gradient=new k(this.parameters.gradient,a,i);let[p,d,f]=[0,0,0].map(()=>u(o*i)),[te,re]=[0,0].map(()=>u(o));this.samples={rows:o,x:u(o*a).fill(1),y:r,h:p,slopes:d,blame:f,logits:te,errors:re},r.forEach((B,j)=>this.samples.x.set(t.subarray(j*s,(j+1)*s),j*a)),this.activation=N[e.activation],this.loss=I[e.loss],this.update=X(e.optimizer,P(e),this.loops),this.start(e.seed,s,i)}start(e,t,r){let{nodes:o}=this,s=Y(e,t,o);for(let a=0;a<t;a++)this.weights.hidden.set(s.hidden.subarray(a*o,(a+1)*o),a*r);this.weights.output.set(s.output)}batches(e,t,r){let o=Math.ceil((t-e)/r);return Array.from({length:o},(s,a)=>this.batch(e+a*r,Math.min(e+(a+1)*r,t)))}batch(e,t){let r=d=>{let f=d.length/this.samples.rows;return d.subarray(e*f,t*f)},{x:o,y:s,h:a,slopes:i,blame:l,logits:u,errors:p}=this.samples;return{rows:t-e,x:r(o),y:r(s),h:r(a),slopes:r(i),blame:r(l),logits:r(u),errors:r(p)}}train(e){let{gradient:t,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let s=this.score(e);for(let a=0;a<e.rows;a++)t.outputBias[0]+=e.errors[a];return r.passBack(e.errors,e.h,o.output,e.slopes,t.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,t.hidden),this.steps++,this.update(this.parameters,this.steps),s}score(e){this.forward(e);let{rows:t,y:r,logits:o,errors:s}=e,a=y(1/t),i=0,l=0;for(let u=0;u<t;u++){let p=o[u],d=M(p),f=b(p,d);i+=this.loss.value(p,f,r[u],d),s[u]=y(a*this.loss.slope(p,f,r[u],d)),f>.5==r[u]>.5&&l++}return{loss:y(y(y(i)/t)*t),right:l}}forward({rows:e,x:t,h:r,slopes:o,logits:s}){let{loops:a,weights:i}=this;a.weightedSums(t,e,i.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:a}),a.logits(r,i.output,s);let l=i.outputBias[0];for(let u=0;u<e;u++)s[u]+=l}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>b(e))}};var R=Math.fround,v=class{constructor(e,t){this.settings=e;let{rows:r,inputs:o}=t,s=U(r,e.validation_split),a=e.inputs==="scaled"?z(t,s):t.X,i=Uint32Array.from({length:r},(l,u)=>u);i.set(J(e.seed,s)),this.y=t.y.map((l,u)=>t.y[i[u]]),this.network=new x(e,be(a,i,o),this.y),this.batches=this.network.batches(0,s,e.batch_size),this.held=this.network.batches(s,r,e.batch_size)}settings;network;y;batches;held;history={};started=ee();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,t=Z(this.batches,o=>e.train(o)),r={loss:t.loss,accuracy:t.right};if(this.held.length>0){let o=Z(this.held,s=>e.score(s));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.network.predict();return{engine:"page",settings:this.settings,history:this.history,confusion:W(this.y,e),auc:E(this.y,e),updates:this.epoch*this.batches.length,seconds:(ee()-this.started)/1e3}}};function be(n,e,t){let r=new Float64Array(n.length);return e.forEach((o,s)=>r.set(n.subarray(o*t,(o+1)*t),s*t)),r}function Z(n,e){let t=0,r=0,o=0;for(let s of n){let a=e(s);t=R(t+a.loss),r+=a.right,o+=s.rows}return{loss:R(t/o),right:R(r/o)}}function ee(){return performance.now()}var ye=16,_=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token)}async train({id:e,settings:t},r){let o;try{o=new v(t,this.data);let s=[],a=performance.now();for(;!o.done;)if(s.push(o.runEpoch()),performance.now()-a>ye&&(this.send({type:"epochs",id:e,logs:s}),s=[],a=performance.now()),await this.nextTask(),r!==this.token)return;this.send({type:"done",id:e,run:o.run()})}catch(s){this.send({type:"error",id:e,message:String(s)})}finally{o?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var ge=new _(n=>postMessage(n));self.onmessage=n=>ge.receive(n.data);})();
`;var sn=16,H=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token)}async train({id:e,settings:n},r){let o;try{o=new B(n,this.data);let i=[],s=performance.now();for(;!o.done;)if(i.push(o.runEpoch()),performance.now()-s>sn&&(this.send({type:"epochs",id:e,logs:i}),i=[],s=performance.now()),await this.nextTask(),r!==this.token)return;this.send({type:"done",id:e,run:o.run()})}catch(i){this.send({type:"error",id:e,message:String(i)})}finally{o?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var an=6,be=class{constructor(e){this.data=e;this.post=this.startWorker()??this.startInline(),this.post({type:"data",data:e})}data;post;worker;running;lastId=0;train(e,n){let r=ln(e,this.data);if(r)return this.cancel(),n.done(r);this.trainInWorker(e,n)}trainInWorker(e,n){this.running={id:++this.lastId,settings:e,listener:n},this.post({type:"train",id:this.lastId,settings:e})}dispose(){this.cancel(),this.worker?.terminate()}cancel(){this.running&&(this.running=void 0,this.post({type:"cancel"}))}startWorker(){try{let e=URL.createObjectURL(new Blob([Tt],{type:"text/javascript"})),n=new Worker(e);return n.onmessage=r=>{URL.revokeObjectURL(e),this.receive(r.data)},n.onerror=()=>this.fallBack(),this.worker=n,r=>n.postMessage(r)}catch{return}}startInline(){let e=new H(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.post({type:"data",data:this.data}),this.running&&this.trainInWorker(this.running.settings,this.running.listener)}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"?n.done(e.run):n.failed(e.message)}};function ln(t,e){let n=new B(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>an)return;return n.run()}finally{n.dispose()}}var un=200,Ae=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new ge(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new be(A);kernel;restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let i=Se(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),i!==r[e]&&this.change({...r,[e]:i})}catch(i){if(!(i instanceof _))throw i;this.store.update({problems:{...o,[e]:i.message}})}}rest(){this.moving=!1}reset(){this.replace(R())}restart(){this.replace(this.start)}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){this.rest(),this.store.update({problems:{}}),this.change(e),this.rest()}change(e){this.moving||this.store.updateSoon({previous:O(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest(),this.store.state.page.run&&this.store.flush()}startPage(){this.store.updateSoon({page:{history:{}}}),this.page.train(this.store.state.settings,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),un))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(Ct,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var cn={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: 모두 살았다고 답하기 {share}",en:"baseline: everyone survives {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), 사망 {died}명 중 {found}명 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} deaths found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 생존)",en:"Baseline (everyone survives)"},found:{ko:"찾은 사망",en:"Deaths found"},foundValue:{ko:"{died}명 중 {found}명",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}명을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} patients, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},died:{ko:"사망",en:"died"},survived:{ko:"생존",en:"survived"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 사망(1)이면 손실은 {died}, 생존(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the patient died (1) and {survived} if not (0)."},lossShapeDied:{ko:"실제 사망 (y = 1)",en:"died (y = 1)"},lossShapeSurvived:{ko:"실제 생존 (y = 0)",en:"survived (y = 0)"},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};function W(t){return(e,n={})=>cn[e][t].replace(/\{(\w+)\}/g,(r,o)=>String(n[o]))}var fn={network:Et,batches:st,loss_shape:xt};function je(t,e,n){let r=W(e.language),o=new se({settings:e.settings,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",runs:0}),i=new Ae(o,e.language,n),s=I=>I.engine==="keras"?r("kerasEngine",i.versions()):r("pageEngine"),l=[It(r,e.notes),At(r),ct(e.controls,e.settings,i,e.language,r),Qt(r),...e.show.map(I=>fn[I](r)),_t(r,s),ut(r)],[u,a,f,...m]=l.map(I=>I.element),h=c("div",{class:"lf-stage"},a,f),M=c("p",{class:"lf-title"},r("title")),we=c("div",{class:"lf-body"},h,...m),K=["livefit-lab",...e.controls.length>3?["lf-many"]:[],...n?["lf-live"]:[]],Q=c("section",{class:K.join(" "),"aria-label":r("title"),lang:e.language},M,u,we);t.replaceChildren(Q),dn(t);let Nt=Bt(Q),Fe=()=>{l.forEach(I=>I.draw(o.state)),t.dataset.state=mn(o.state),t.dataset.runs=String(o.state.runs)};return o.subscribe(Fe),Fe(),()=>{Nt(),i.dispose(),t.replaceChildren()}}function mn(t){return t.keras?.failure??t.page.failure?"error":ue(t)?"training":"done"}function dn(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(c("style",{"data-livefit-style":!0},Lt))}var hn=["network","batches","loss_shape"];function Ot(t){try{return ye(JSON.parse(t))}catch{let e=ye({});return{...e,notes:[W(e.language)("badOptions")]}}}function ye(t){let e=jt(t)?t:{},n=e.language==="en"?"en":"ko",r=W(n),o=[],i=C.map(a=>a.name),s=Rt(e.controls,i,a=>o.push(r("unknownControl",{name:a}))),l=Rt(e.show,hn,a=>o.push(r("unknownPanel",{name:a}))),u=pn(e.settings,n,o);return{controls:s.length>0?s:i,settings:u,show:l,language:n,notes:o}}function Rt(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function pn(t,e,n){let r=V({},e);for(let[o,i]of Object.entries(jt(t)?t:{}))try{r=V({...r,[o]:i},e)}catch(s){if(!(s instanceof _))throw s;n.push(s.message)}return r}function jt(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function gn(t){return it(t,A)}var bn={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),je(n,ye(t.get("options")),t)}};function Ft(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{je(t,Ot(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Ft):Ft());return zt(An);})();
