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
"use strict";var livefit=(()=>{var Ie=Object.defineProperty;var Yt=Object.getOwnPropertyDescriptor;var Zt=Object.getOwnPropertyNames;var e0=Object.prototype.hasOwnProperty;var Je=(t,e)=>{for(var n in e)Ie(t,n,{get:e[n],enumerable:!0})},t0=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Zt(e))!e0.call(t,o)&&o!==n&&Ie(t,o,{get:()=>e[o],enumerable:!(r=Yt(e,o))||r.enumerable});return t};var n0=t=>t0(Ie({},"__esModule",{value:!0}),t);var Xe=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),s=0,i=0;s<r;){var a=t[n.charCodeAt(s++)],c=t[n.charCodeAt(s++)],l=t[n.charCodeAt(s++)],f=t[n.charCodeAt(s++)];o[i++]=a<<2|c>>4,o[i++]=c<<4|l>>2,o[i++]=l<<6|f}return o}})();var Fn={};Je(Fn,{TrainingLoop:()=>z,largestDifference:()=>Se,makeSettings:()=>W,metrics:()=>Re,patients:()=>A,source:()=>Z,train:()=>jn,widget:()=>Nn});var Re={};Je(Re,{accuracy:()=>U,baseline:()=>oe,confusion:()=>N,histogram:()=>Le,precision:()=>re,recall:()=>G,rocAuc:()=>Be,rocPoints:()=>Te});function N(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function G({tp:t,fn:e}){return t/(t+e)}function re({tp:t,fp:e}){return t/(t+e)}function U({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function Le(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function Te(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(i,a)=>a).sort((i,a)=>e[a]-e[i]),r=n.filter(i=>t[i]>.5).length,o=[{alarms:0,found:0}],s=0;return n.forEach((i,a)=>{t[i]>.5&&s++;let c=n[a+1];c!==void 0&&e[c]===e[i]||o.push({alarms:(a+1-s)/(n.length-r),found:s/r})}),o}function Be(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(i,a)=>a).sort((i,a)=>e[i]-e[a]),r=0,o=0;for(let i=0;i<n.length;){let a=i;for(;a<n.length&&e[n[a]]===e[n[i]];)a++;let c=(i+1+a)/2;for(;i<a;i++)t[n[i]]>.5&&(o++,r+=c)}let s=o*(n.length-o);return(r-o*(o+1)/2)/s}function oe(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var Ye=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;function Ze(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function et(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let s=0;s<r;s++){let i=l=>{let f=0;for(let m=0;m<e;m++)f+=l(n[m*r+s]);return f/e},a=i(l=>l),c=Math.sqrt(i(l=>(l-a)**2))||1;for(let l=s;l<n.length;l+=r)o[l]=(n[l]-a)/c}return o}function P(t,e){return Math.floor(t*(1-e))}var A=Ze(Ye),I=oe(A.y);function ie(t){return oe(A.y.subarray(P(A.rows,t)))}var Qe={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var R=Qe.settings,i0=Qe.messages,B=class extends Error{};function ae(t){return R.find(e=>e.name===t)}function V(){return Object.fromEntries(R.map(t=>[t.name,t.default]))}function W(t,e){let n=Object.entries(t).map(([r,o])=>[r,Oe(r,o,e)]);return{...V(),...Object.fromEntries(n)}}function Oe(t,e,n){let r=ae(t);if(!r){let i=R.map(a=>a.name).join(", ");throw new B(se("unknown_setting",n,{name:t,allowed:i}))}if(e===null&&r.nullable)return null;if(s0(r,e))return a0(r,e);let o=typeof e=="string"?`'${e}'`:String(e),s={label:r.label[n],name:t,value:o,allowed:l0(r,n)};throw new B(se("bad_value",n,s))}function s0(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function a0(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function l0(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=se(`${t.type}_range`,e,n);return t.nullable?se("nullable",e,{allowed:r}):r}function K(t){return t.learning_rate??je(t).learning_rate}function je(t){return ae("optimizer").choices.find(e=>e.value===t.optimizer)}function se(t,e,n){return i0[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var h=Math.fround,ue=h(1e-7);function J(t){return h(Math.exp(-Math.abs(t)))}function X(t,e=J(t)){return t>=0?h(1/h(1+e)):h(e/h(1+e))}function le(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>h(e(r,o)*h(r*h(1-r)))}}var ce=t=>h(Math.log(h(Math.max(t,ue)+1))),c0=t=>h(100/Math.max(Math.abs(t),ue)),fe={mean_squared_error:le((t,e)=>h(h(t-e)*h(t-e)),(t,e)=>h(2*h(t-e))),mean_absolute_error:le((t,e)=>Math.abs(h(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:le((t,e)=>h(100*Math.abs(h(h(e-t)/Math.max(Math.abs(e),ue)))),(t,e)=>h(Math.sign(t-e)*c0(e))),mean_squared_logarithmic_error:le((t,e)=>h(h(ce(t)-ce(e))**2),(t,e)=>t>=ue?h(h(2*h(ce(t)-ce(e)))/h(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>h(h(Math.max(t,0)-h(t*n))+h(Math.log1p(r))),slope:(t,e,n,r)=>{let o=h(r/h(1+r));return t>=0?h(h(1-o)-n):h(o-n)}}};function Ne(t,e){return(n,r,{rows:o,nodes:s})=>{let i=n.length/o;for(let a=0;a<n.length;a+=i)for(let c=a;c<a+s;c++)n[c]=t(n[c]),r[c]=e(n[c])}}var tt={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:Ne(t=>X(t),t=>t*(1-t)),tanh:Ne(Math.tanh,t=>1-t*t),linear:Ne(t=>t,()=>1)};var nt=Xe("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var x=Math.fround,rt={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,s=r.length/e;r.fill(0);for(let i=0;i<t.length;i++){let a=Math.floor(i/o)*s,c=i%o*s;for(let l=0;l<s;l++)r[a+l]=x(r[a+l]+x(t[i]*n[c+l]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let s=[0,0,0,0];for(let i=0;i<r;i++)s[i%4]+=t[o*r+i]*e[i];n[o]=s[0]+s[2]+(s[1]+s[3])}},passBack(t,e,n,r,o,s){let i=n.length;for(let a=0;a<e.length;a++){let c=t[Math.floor(a/i)],l=a%i;o[l]=x(o[l]+x(c*e[a])),s[a]=x(x(c*n[l])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,s=n.length/e;for(let i=0;i<t.length;i++){let a=Math.floor(i/o)*s,c=i%o*s;for(let l=0;l<s;l++)r[c+l]=x(r[c+l]+x(t[i]*n[a+l]))}},adam(t,e,n,r,o,s,i,a){for(let c=0;c<t.length;c++)n[c]=x(n[c]+x(x(e[c]-n[c])*s)),r[c]=x(r[c]+x(x(x(e[c]*e[c])-r[c])*i)),t[c]=x(t[c]-x(x(n[c]*o)/x(x(Math.sqrt(r[c]))+a)))}},it=[];function f0(t,e){let n=it.pop()??m0(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function m0(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function d0(t,e){let n=f0(t,e*4),{memory:r,raw:o}=n,s=0;return{allocate(i){let a=new Float32Array(r.buffer,s,i);return s+=i*4,a},release:()=>{it.push(n)},weightedSums:(i,a,c,l)=>o.weightedSums(i.byteOffset,a,i.length/a,c.byteOffset,l.length/a,l.byteOffset),rectify:(i,a)=>o.rectify(i.byteOffset,i.length,a.byteOffset),logits:(i,a,c)=>o.logits(i.byteOffset,c.length,a.byteOffset,a.length,c.byteOffset),passBack:(i,a,c,l,f,m)=>o.passBack(i.byteOffset,i.length,a.byteOffset,c.byteOffset,l.byteOffset,c.length,f.byteOffset,m.byteOffset),addOuterProducts:(i,a,c,l)=>o.addOuterProducts(i.byteOffset,a,i.length/a,c.byteOffset,c.length/a,l.byteOffset),adam:(i,a,c,l,...f)=>o.adam(i.byteOffset,a.byteOffset,c.byteOffset,l.byteOffset,i.length,...f)}}var ot=(()=>{try{return new WebAssembly.Module(nt)}catch{return}})();function st(t){if(!ot)return rt;try{return d0(ot,t)}catch{return rt}}var y=Math.fround,at=y(1e-7);function h0(t,e){return({weights:n,gradient:r,momentum:o,velocity:s},i)=>{let a=y(1-y(Math.pow(y(.9),i))),c=y(1-y(Math.pow(y(.999),i))),l=y(y(t*y(Math.sqrt(c)))/a);e.adam(n,r,o,s,l,y(1-.9),y(1-.999),at)}}function p0(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=y(e[r]-y(n[r]*t))}}function g0(t){let e=y(.9),n=y(1-.9);return({weights:r,gradient:o,velocity:s})=>{for(let i=0;i<r.length;i++){let a=o[i],c=y(y(s[i]*e)+y(y(a*a)*n));s[i]=c,r[i]=y(r[i]-y(y(a*t)/y(Math.sqrt(y(c+at)))))}}}var b0={adam:h0,sgd:p0,rmsprop:g0};function lt(t,e,n){return b0[t](y(e),n)}var Fe=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,s)=>(s^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,s,i)=>(s^Math.imul(o,1566083941))-i),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function ct(t,e){let n=t&65535,r=t>>>16,o=e&65535,s=e>>>16,i=r*o+(n*o>>>16),a=n*s+(i&65535);return r*s+Math.floor(i/65536)+Math.floor(a/65536)>>>0}function ft(t,e){let[n,r,o,s]=t,[i,a]=e;for(let c=0;c<10;c++){let l=ct(3528531795,n),f=ct(3449720151,o),m=Math.imul(3528531795,n),d=Math.imul(3449720151,o);[n,r,o,s]=[(f^r^i)>>>0,d>>>0,(l^s^a)>>>0,m>>>0],i=i+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,s]}function He(t,e,n){let r=0,o=[0,0,0,0],s=4;return()=>(s===4&&(o=ft([r++,0,t,e],n),s=0),o[s++])}function ut(t,e,n){let r=Math.fround,o=ft([t%2147483646,0,0,0],[1053357856,38149673]),s=He(o[2],o[3],[o[0],o[1]]),i=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),c=new Uint32Array(1),l=new Float32Array(c.buffer);for(let f=0;f<a.length;f++)c[0]=1065353216|s()&8388607,a[f]=r(r(r(l[0]-1)*r(2*i))-i);return a}function mt(t,e,n){let r=new Fe(t);return{hidden:ut(r.randint(),e,n),output:ut(r.randint(),n,1)}}function dt(t,e){let n=t%2147483647,r=n===0?He(2147483647,0,[0,0]):He(0,0,[n,0]),o=Uint32Array.from({length:e},(s,i)=>i);for(let s=0;s<e-1;s++){let i=s+r()%(e-s);[o[s],o[i]]=[o[i],o[s]]}return o}var Y=Math.fround,me=class{hidden;output;outputBias;constructor(e,n,r){let o=(s,i)=>e.subarray(s,s+i);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},de=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r){this.nodes=e.nodes;let o=r.length,s=n.length/o,i=s+1,a=Math.ceil(this.nodes/4)*4,c=(i+1)*a+4;this.loops=st(4*c+o*(i+3*a+2));let l=k=>this.loops.allocate(k);this.parameters={weights:l(c),gradient:l(c),momentum:l(c),velocity:l(c)},this.weights=new me(this.parameters.weights,i,a),this.gradient=new me(this.parameters.gradient,i,a);let[f,m,d]=[0,0,0].map(()=>l(o*a)),[p,b]=[0,0].map(()=>l(o));this.samples={rows:o,x:l(o*i).fill(1),y:r,h:f,slopes:m,blame:d,logits:p,errors:b},r.forEach((k,w)=>this.samples.x.set(n.subarray(w*s,(w+1)*s),w*i)),this.activation=tt[e.activation],this.loss=fe[e.loss],this.update=lt(e.optimizer,K(e),this.loops),this.start(e.seed,s,a)}start(e,n,r){let{nodes:o}=this,s=mt(e,n,o);for(let i=0;i<n;i++)this.weights.hidden.set(s.hidden.subarray(i*o,(i+1)*o),i*r);this.weights.output.set(s.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(s,i)=>this.batch(e+i*r,Math.min(e+(i+1)*r,n)))}batch(e,n){let r=m=>{let d=m.length/this.samples.rows;return m.subarray(e*d,n*d)},{x:o,y:s,h:i,slopes:a,blame:c,logits:l,errors:f}=this.samples;return{rows:n-e,x:r(o),y:r(s),h:r(i),slopes:r(a),blame:r(c),logits:r(l),errors:r(f)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let s=this.score(e);for(let i=0;i<e.rows;i++)n.outputBias[0]+=e.errors[i];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),s}score(e){this.forward(e);let{rows:n,y:r,logits:o,errors:s}=e,i=Y(1/n),a=0,c=0;for(let l=0;l<n;l++){let f=o[l],m=J(f),d=X(f,m);a+=this.loss.value(f,d,r[l],m),s[l]=Y(i*this.loss.slope(f,d,r[l],m)),d>.5==r[l]>.5&&c++}return{loss:Y(Y(Y(a)/n)*n),right:c}}forward({rows:e,x:n,h:r,slopes:o,logits:s}){let{loops:i,weights:a}=this;i.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:i}),i.logits(r,a.output,s);let c=a.outputBias[0];for(let l=0;l<e;l++)s[l]+=c}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>X(e))}};var Pe=Math.fround,F=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,s=P(r,e.validation_split),i=e.inputs==="scaled"?et(n,s):n.X;this.order=Uint32Array.from({length:r},(c,l)=>l),this.order.set(dt(e.seed,s));let a=n.y.map((c,l)=>n.y[this.order[l]]);this.network=new de(e,A0(i,this.order,o),a),this.batches=this.network.batches(0,s,e.batch_size),this.held=this.network.batches(s,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=pt();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=ht(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=ht(this.held,s=>e.score(s));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:N(n,e),auc:Be(n,e),updates:this.epoch*this.batches.length,seconds:(pt()-this.started)/1e3,predictions:e}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function A0(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,s)=>r.set(t.subarray(o*n,(o+1)*n),s*n)),r}function ht(t,e){let n=0,r=0,o=0;for(let s of t){let i=e(s);n=Pe(n+i.loss),r+=i.right,o+=s.rows}return{loss:Pe(n/o),right:Pe(r/o)}}function gt(t,e){let n=new F(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function pt(){return performance.now()}function Ve(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return Ve(r,e),r.append(...n),r}function g(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Ve(r,e),r.append(...n),r}function M(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function C(t,e){let n=g("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,s=()=>{o!==0&&(Ve(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:i}])=>{o=Math.round(i.width),s()}).observe(r),{element:r,redraw:s}}function D(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function S(t,e){t.textContent!==e&&(t.textContent=e)}var De=130;function bt(t){let e=0,n=0,r=u("p",{class:"lf-note"}),o=C(De,(s,i)=>{s.setAttribute("aria-label",r.textContent??""),s.replaceChildren(...w0(i,n,e))});return{element:M("batches",t("batches"),o.element,r),draw({settings:s}){let i=P(A.rows,s.validation_split);s.batch_size===e&&i===n||([e,n]=[s.batch_size,i],S(r,y0(n,e,t)),o.redraw())}}}function y0(t,e,n){let r=Math.ceil(t/e),o=t-(r-1)*e,s=A.rows-t,i=`${n("batchesText",{samples:t,size:e,batches:r,last:o})} ${n("batchesLegend")}`,a=r===1?n("batchesOne",{samples:t}):i;return s>0?`${a} ${n("batchesHeld",{held:s})}`:a}function w0(t,e,n){let r=Math.ceil(Math.sqrt(A.rows*t/De)),o=Math.min(t/r,De/Math.ceil(A.rows/r)),s={even:"",odd:"",last:"",held:""},i=Math.ceil(e/n)-1;for(let a=0;a<A.rows;a++){let c=Math.floor(a/n),l=a>=e?"held":c===i&&c>0?"last":c%2===0?"even":"odd",f=a%r*o,m=Math.floor(a/r)*o,d=o*.84;s[l]+=l==="held"?`M${f} ${m+d}l${d} ${-d}`:`M${f} ${m}h${d}v${d}h${-d}z`}return Object.entries(s).map(([a,c])=>g("path",{class:`lf-batch lf-batch-${a}`,d:c}))}var At=`import os
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
`;function Z(t){let e=new Set([t.inputs==="scaled"?"scaled":"raw",t.validation_split>0?"validated":"unvalidated"]),n={...t,optimizer:k0(t),validation_split:yt(t.validation_split)};return At.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,s)=>String(n[s]))+`
`).join("")}function k0(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${je(t).class}(learning_rate=${yt(t.learning_rate)})`}function yt(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function wt(t){let e=u("code"),n,r=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=u("span",{class:"lf-copied",role:"status"}),s=u("button",{type:"button","data-action":"copy"},t("copy"));return s.addEventListener("click",()=>{S0(e,o,t)}),{element:M("code",t("code"),r,u("div",{class:"lf-buttons"},s,o)),draw({settings:a,previous:c}){let l=Z(a);e.textContent===l&&n===c||(n=c,e.replaceChildren(...x0(l,c&&Z(c.settings))))}}}function x0(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function S0(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),S(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),S(e,n("copyByHand"))}}function vt(t,e,n,r,o){let s=t.map(l=>_0(ae(l),n,r,o)),i=R.some(l=>e[l.name]!==V()[l.name]),a=u("p",{class:"lf-note lf-wide"}),c=u("div",{class:"lf-buttons lf-wide"},...i?[$e("restart",o("restart"),()=>n.restart())]:[],$e("reset",o("reset"),()=>n.reset()),$e("new-seed",o("newSeed"),()=>n.newSeed()));return{element:u("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...s.map(l=>l.element),c,a),draw(l){s.forEach(f=>f.draw(l)),S(a,M0(t,l.settings,r,o))}}}function $e(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function M0(t,e,n,r){let s=R.filter(i=>!t.includes(i.name)&&e[i.name]!==V()[i.name]).map(i=>`${i.label[n]} ${e[i.name]}`).join(", ");return s&&r("fixed",{list:s})}var E0=Math.random().toString(36).slice(2,8),C0=0;function _0(t,e,n,r){let o=`lf-${E0}-${++C0}`,s=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),i=t.type==="choice"?I0(t,o,e,n):L0(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),c=t.keras&&u("code",{},t.keras);return{element:u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",c),i.element,s),draw(l){i.draw(l),S(s,l.problems[t.name]??"")}}}function I0(t,e,n,r){let o=t.choices.map(i=>u("option",{value:i.value},i.label[r])),s=u("select",{id:e},...o);return s.addEventListener("change",()=>{n.set(t.name,s.value),n.rest()}),{element:s,draw:i=>{s.value=String(i.settings[t.name])}}}function L0(t,e,n,r,o){let s=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),i=!1;s.addEventListener("input",()=>i=!0),s.addEventListener("change",()=>{i=!1,n.set(t.name,T0(s,t)),n.rest()});let a=t.slider==="none"?void 0:B0(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],s),draw(c){let l=c.settings[t.name],f=c.problems[t.name]!==void 0;s.toggleAttribute("aria-invalid",f),!f&&!i&&(s.value=l===null?"":String(l)),t.nullable&&(s.placeholder=r("defaultValue",{value:K(c.settings)})),a?.draw(c)}}}function T0(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function B0(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:s=>10**s,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(s){let i=t.name==="learning_rate"?K(s.settings):Number(s.settings[t.name]);o.matches(":active")||(o.value=String(r.to(i))),o.setAttribute("aria-valuetext",String(i))}}}var he=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}draw(){clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function kt(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function pe(t){return(kt(t)?.history.loss?.length??0)>0}function ge(t){return pe(t)?t.keras.history:t.page.history}function Q(t){return t.keras?.run??t.page.run}function be(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(kt(t))}function Ae(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function R0(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function xt(t){let e,n,r;t.length!==2?(e=Ae,n=(a,c)=>Ae(t(a),c),r=(a,c)=>t(a)-c):(e=t===Ae||t===R0?t:Q0,n=t,r=t);function o(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let m=l+f>>>1;n(a[m],c)<0?l=m+1:f=m}while(l<f)}return l}function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let m=l+f>>>1;n(a[m],c)<=0?l=m+1:f=m}while(l<f)}return l}function i(a,c,l=0,f=a.length){let m=o(a,c,l,f-1);return m>l&&r(a[m-1],c)>-r(a[m],c)?m-1:m}return{left:o,center:i,right:s}}function Q0(){return 0}function O0(t){return t===null?NaN:+t}var St=xt(Ae),Br=St.right,Rr=St.left,Qr=xt(O0).center;var Or=Mt(Et),jr=Mt(j0);function Mt(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:s,height:i}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:o.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),l=o.slice();return a&&c?($(a,l,o,s,i),$(a,o,l,s,i),$(a,l,o,s,i),q(c,o,l,s,i),q(c,l,o,s,i),q(c,o,l,s,i)):a?($(a,o,l,s,i),$(a,l,o,s,i),$(a,o,l,s,i)):c&&(q(c,o,l,s,i),q(c,l,o,s,i),q(c,o,l,s,i)),e}}function $(t,e,n,r,o){for(let s=0,i=r*o;s<i;)t(e,n,s,s+=r,1)}function q(t,e,n,r,o){for(let s=0,i=r*o;s<r;++s)t(e,n,s,s+i,r)}function j0(t){let e=Et(t);return(n,r,o,s,i)=>{o<<=2,s<<=2,i<<=2,e(n,r,o+0,s+0,i),e(n,r,o+1,s+1,i),e(n,r,o+2,s+2,i),e(n,r,o+3,s+3,i)}}function Et(t){let e=Math.floor(t);if(e===t)return N0(t);let n=t-e,r=2*t+1;return(o,s,i,a,c)=>{if(!((a-=c)>=i))return;let l=e*s[i],f=c*e,m=f+c;for(let d=i,p=i+f;d<p;d+=c)l+=s[Math.min(a,d)];for(let d=i,p=a;d<=p;d+=c)l+=s[Math.min(a,d+f)],o[d]=(l+n*(s[Math.max(i,d-m)]+s[Math.min(a,d+m)]))/r,l-=s[Math.max(i,d-f)]}}function N0(t){let e=2*t+1;return(n,r,o,s,i)=>{if(!((s-=i)>=o))return;let a=t*r[o],c=i*t;for(let l=o,f=o+c;l<f;l+=i)a+=r[Math.min(s,l)];for(let l=o,f=s;l<=f;l+=i)a+=r[Math.min(s,l+c)],n[l]=a/e,a-=r[Math.max(o,l-c)]}}var F0=Array.prototype,Nr=F0.slice;var H0=Math.sqrt(50),P0=Math.sqrt(10),V0=Math.sqrt(2);function ye(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),i=s>=H0?10:s>=P0?5:s>=V0?2:1,a,c,l;return o<0?(l=Math.pow(10,-o)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,o)*i,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?ye(t,e,n*2):[a,c,l]}function Ct(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,i]=r?ye(e,t,n):ye(t,e,n);if(!(s>=o))return[];let a=s-o+1,c=new Array(a);if(r)if(i<0)for(let l=0;l<a;++l)c[l]=(s-l)/-i;else for(let l=0;l<a;++l)c[l]=(s-l)*i;else if(i<0)for(let l=0;l<a;++l)c[l]=(o+l)/-i;else for(let l=0;l<a;++l)c[l]=(o+l)*i;return c}function D0(t,e,n){return e=+e,t=+t,n=+n,ye(t,e,n)[2]}function _t(t,e,n){let r;for(;;){let o=D0(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let s=Math.ceil(t/o),i=Math.floor(e/o);t=(s-(s*o>t))*o,e=(i+(i*o<e))*o}else if(o<0){let s=-o,i=Math.ceil(t*s),a=Math.floor(e*s);t=(i-(i/s>t))/s,e=(a+(a/s<e))/s}r=o}}var Fr=$0(Math.random);function $0(t){return function(n,r=0,o=n.length){let s=o-(r=+r);for(;s;){let i=t()*s--|0,a=n[s+r];n[s+r]=n[i+r],n[i+r]=a}return n}}function L(t,e,n=0){let[r,o]=n>0?_t(...t,n):t;return Object.assign(i=>e[0]+(i-r)/(o-r)*(e[1]-e[0]),{ticks:i=>Ct(r,o,i)})}var we=176,_={top:10,right:12,bottom:36,left:44};function qe(t,e){let n,r=C(we,(i,a)=>n&&q0(i,a,n)),o=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:M(t,e,r.element,o),draw(i){n=i,o.replaceChildren(...K0(i)),r.redraw()}}}function q0(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),s=L([1,Math.max(2,n.epochs)],[_.left,e-_.right]),i=L([0,o],[we-_.bottom,_.top],n.top===void 0?4:0);t.setAttribute("aria-label",J0(n)),t.replaceChildren(...z0(i,e,n),...G0(s,e,n),...n.baseline?U0(i(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>W0(a,s,i)))}function z0(t,e,n){return t.ticks(4).flatMap(r=>[g("line",{class:"lf-grid",x1:_.left,x2:e-_.right,y1:t(r),y2:t(r)}),g("text",{class:"lf-tick",x:_.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function G0(t,e,n){let r=(_.left+e-_.right)/2;return[...t.ticks(5).filter(s=>Number.isInteger(s)&&s<=n.epochs).map(s=>g("text",{class:"lf-tick",x:t(s),y:we-_.bottom+15,"text-anchor":"middle"},String(s))),g("text",{class:"lf-tick",x:r,y:we-3,"text-anchor":"middle"},n.xLabel)]}function U0(t,e){return[g("line",{class:"lf-baseline",x1:_.left,x2:e-_.right,y1:t,y2:t})]}function W0(t,e,n){let r=t.values.map((s,i)=>[e(i+1),n(s)]).filter(([,s])=>Number.isFinite(s)),o=r.length>30||t.kind==="preview"?[]:r;return[g("path",{class:`lf-line lf-${t.kind}`,d:D(r)}),...o.map(([s,i])=>g("circle",{class:`lf-point lf-${t.kind}`,cx:s,cy:i,r:2.5}))]}function K0(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function J0(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function E(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function v(t){return`${(100*t).toFixed(1)} %`}function ve(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function It(t){let e=qe("loss",t("loss")),n=qe("accuracy",t("accuracy"));return{element:u("div",{class:"lf-charts"},e.element,n.element),draw(r){e.draw(X0(r,t)),n.draw(Y0(r,t))}}}function X0(t,e){let n=Tt(t,"loss",e);return{...Lt(t,e),name:"loss",title:e("loss"),lines:n,format:E,axis:ve}}function Y0(t,e){return{...Lt(t,e),name:"accuracy",title:e("accuracy"),lines:Tt(t,"accuracy",e),top:1,baseline:{value:I,label:e("baseline",{share:v(I)})},format:v,axis:n=>`${Math.round(100*n)} %`}}function Lt(t,e){let n=t.previous?.settings.epochs??0;return{epochs:Math.max(t.settings.epochs,n),xLabel:e("epoch")}}function Tt(t,e,n){let r=`val_${e}`,o=ge(t);return[{kind:"previous",label:n("previous"),values:t.previous?.history[e]??[]},{kind:"preview",label:n("preview"),values:pe(t)?t.page.history[e]??[]:[]},{kind:"validation",label:Z0(t,e,n),values:o[r]??[]},{kind:"current",label:pe(t)?n("kerasShort"):n("current"),values:o[e]??[]}]}function Z0(t,e,n){return e==="loss"?n("validation"):n("validationWithBaseline",{share:v(ie(t.settings.validation_split))})}var ee=150,T={top:22,right:10,bottom:20,left:46},Bt=Array.from({length:99},(t,e)=>(e+1)/100);function Qt(t){let e="",n=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=u("p",{class:"lf-note","aria-live":"polite"}),o=C(ee,(c,l)=>Rt(c,l,e,1,n.valueAsNumber,t("lossShapeDied"))),s=C(ee,(c,l)=>Rt(c,l,e,0,n.valueAsNumber,t("lossShapeSurvived"))),i=()=>{let c=n.valueAsNumber;S(r,t("lossShapeText",{p:c.toFixed(2),died:E(te(e,c,1)),survived:E(te(e,c,0))})),o.redraw(),s.redraw()};n.addEventListener("input",i);let a=u("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:M("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},o.element,s.element),a,r),draw({settings:c}){c.loss!==e&&(e=c.loss,i())}}}function te(t,e,n){let r=Math.log(e/(1-e));return fe[t].value(r,e,n,J(r))}function Rt(t,e,n,r,o,s){let i=Bt.map(l=>te(n,l,r)),a=L([0,1],[T.left,e-T.right]),c=L([0,Math.max(...i)||1],[ee-T.bottom,T.top],3);t.setAttribute("aria-label",`${s}: ${E(te(n,o,r))}`),t.replaceChildren(g("text",{class:"lf-tick lf-strong",x:T.left,y:12},s),...c.ticks(3).flatMap(l=>[g("line",{class:"lf-grid",x1:T.left,x2:e-T.right,y1:c(l),y2:c(l)}),g("text",{class:"lf-tick",x:T.left-6,y:c(l),dy:"0.32em","text-anchor":"end"},ve(l))]),...[0,.5,1].map(l=>g("text",{class:"lf-tick",x:a(l),y:ee-5,"text-anchor":"middle"},String(l))),g("path",{class:"lf-line lf-current",d:D(i.map((l,f)=>[a(Bt[f]),c(l)]))}),g("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:T.top,y2:ee-T.bottom}),g("circle",{class:"lf-point lf-current",cx:a(o),cy:c(te(n,o,r)),r:5}))}function Ot(t,e){let n=u("div",{class:"lf-results"}),r,o;return{element:M("results",t("results"),n),draw(s){let i=Q(s);!i||i===r&&s.previous===o||([r,o]=[i,s.previous],n.replaceChildren(en(i,o,t,e),ze(i.confusion,t)))}}}function en(t,e,n,r){let o=[[n("lastLoss"),l=>E(ke(l.history.loss))],[n("lastAccuracy"),l=>v(ke(l.history.accuracy))],[n("baselineRow"),()=>v(I)],[n("found"),({confusion:l})=>n("foundValue",{died:l.tp+l.fn,found:l.tp})],[n("auc"),l=>l.auc.toFixed(4)],[n("updates"),l=>l.updates.toLocaleString("en")],[n("seconds"),l=>n("secondsValue",{seconds:l.seconds.toFixed(3)})],[n("engine"),r]];t.history.val_loss&&o.splice(3,0,...tn(n));let s=(l,f={})=>u("td",f,l),i=o.map(([l,f])=>{let m=l===n("engine")?{"data-role":"engine"}:{},d=e?[s(f(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},l),s(f(t),m),...d)}),a=["",n("current"),...e?[n("previous")]:[]],c=u("tr",{},...a.map(l=>l?u("th",{scope:"col"},l):u("td")));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...i))}function tn(t){let e=(n,r)=>n.history.val_loss?r(n):"–";return[[t("lastValLoss"),n=>e(n,r=>E(ke(r.history.val_loss)))],[t("lastValAccuracy"),n=>e(n,r=>v(ke(r.history.val_accuracy)))],[t("validationBaseline"),n=>e(n,r=>v(ie(r.settings.validation_split)))]]}function ke(t){return t?.at(-1)??NaN}function ze(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([s,i])=>u("td",{class:i?"lf-right":"lf-wrong"},`${s} ${i?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("died")),u("th",{scope:"col"},e("survived")))),u("tbody",{},n(e("died"),[[t.tp,!0],[t.fn,!1]]),n(e("survived"),[[t.fp,!1],[t.tn,!0]])))}var Ge=50,xe=74,jt={height:2*xe+44,margin:12},Nt={height:232,margin:{top:8,right:10,bottom:36,left:44}},nn=Array.from({length:19},(t,e)=>(e+1)/20);function Ft(t,e){let n,r=NaN,o=C(jt.height,(k,w)=>n&&sn(k,w,n,r,t)),s=C(Nt.height,(k,w)=>n&&ln(k,w,n,r,t)),i=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});i.addEventListener("input",()=>e.setThreshold(i.valueAsNumber));let a=u("output",{class:"lf-threshold"}),c=u("div"),l=u("p",{class:"lf-problem"}),f=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),m=u("details",{},u("summary",{},t("thresholdTable")),f),d=()=>m.open&&n&&f.replaceChildren(un(n,t));m.addEventListener("toggle",d);let p=u("p",{class:"lf-panel-title"}),b=u("div",{class:"lf-legend","aria-hidden":"true"},...cn(t));return{element:M("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:A.rows})),o.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),i,a),l,u("div",{class:"lf-results"},c,u("div",{},p,s.element,b)),m),draw(k){let w=Q(k);if(!w||w===n&&k.threshold===r)return;let O=w===n;[n,r]=[w,k.threshold];let H=N(A.y,n.predictions,r);i.matches(":active")||(i.value=String(r)),i.setAttribute("aria-valuetext",rn(H,r,t)),S(a,r.toFixed(2)),S(l,Number.isNaN(n.auc)?t("noPredictions"):""),S(p,t("roc",{auc:n.auc.toFixed(4)})),c.replaceChildren(on(H,t),ze(H,t)),o.redraw(),s.redraw(),O||d()}}}function rn(t,e,n){let{tp:r,fn:o,fp:s}=t,i={accuracy:v(U(t)),baseline:v(I)};return n("thresholdSpoken",{threshold:e.toFixed(2),died:r+o,found:r,alarms:s,...i})}function on(t,e){let{tp:n,fn:r,fp:o,tn:s}=t,i=(l,f,m)=>e("outOf",{part:l,all:f,share:v(m)}),a={recall:[e("recall"),i(n,n+r,G(t))],precision:[e("precision"),n+o===0?e("nobodyCalled"):i(n,n+o,re(t))],alarms:[e("falseAlarms"),i(o,o+s,o/(o+s))],accuracy:[e("accuracy"),e("beside",{value:v(U(t)),baseline:v(I)})]},c=([l,[f,m]])=>u("tr",{"data-figure":l},u("th",{scope:"row"},f),u("td",{},m));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(a).map(c)))}function sn(t,e,n,r,o){let{height:s,margin:i}=jt,a=L([0,1],[i,e-i]),c=s-38,l=[1,0].map(p=>n.predictions.filter((b,k)=>A.y[k]>.5==p>.5)),f=[o("died"),o("survived")],m=l.map((p,b)=>{let k=Le(p,Ge),w=Math.max(...k),O=o("histogramRow",{group:f[b],count:p.length,top:w});return{counts:k,top:w,label:O,floor:c-(1-b)*xe,kind:b===0?"died":"survived"}});t.setAttribute("aria-label",[o("histogram"),...m.map(p=>p.label)].join(". "));let d=(p,b,k,w)=>g("text",{class:"lf-tick",x:p,y:b,"text-anchor":k},w);t.replaceChildren(...m.flatMap(({counts:p,top:b,label:k,floor:w,kind:O})=>[g("path",{class:`lf-bars lf-bars-${O}`,d:an(p,b,a,w)}),g("line",{class:"lf-grid",x1:a(0),x2:a(1),y1:w,y2:w}),d(a(1),w-xe+16,"end",k)]),g("line",{class:"lf-cut",x1:a(r),x2:a(r),y1:0,y2:c}),...[0,.25,.5,.75,1].map(p=>d(a(p),c+16,p===0?"start":p===1?"end":"middle",String(p))),d(a(0),c+33,"start",o("saidSurvived")),d(a(.5),c+33,"middle","p"),d(a(1),c+33,"end",o("saidDied")))}function an(t,e,n,r){let o=xe-24,s=(i,a)=>{let[c,l]=[n(a/Ge)+.5,n((a+1)/Ge)-.5],f=Math.max(i/e*o,1.5);return i===0?"":`M${c.toFixed(1)} ${r}v${(-f).toFixed(1)}H${l.toFixed(1)}V${r}z`};return t.map(s).join("")}function ln(t,e,n,r,o){let{height:s,margin:i}=Nt,a=L([0,1],[i.left,e-i.right]),c=L([0,1],[s-i.bottom,i.top]),l=Te(A.y,n.predictions),f=N(A.y,n.predictions,r),m=f.fp/(f.fp+f.tn),d=`${o("rocPoint")} ${r.toFixed(2)}: ${o("recallShort")} ${v(G(f))}, ${o("rocAlarms")} ${v(m)}`;t.setAttribute("aria-label",`${o("roc",{auc:n.auc.toFixed(4)})}. ${d}`);let p=(b,k)=>g("text",{class:"lf-tick",...b},k);t.replaceChildren(...[0,.5,1].flatMap(b=>[g("line",{class:"lf-grid",x1:a(0),x2:a(1),y1:c(b),y2:c(b)}),p({x:i.left-6,y:c(b),dy:"0.32em","text-anchor":"end"},`${100*b} %`),p({x:a(b),y:c(0)+15,"text-anchor":b===1?"end":"middle"},`${100*b} %`)]),p({x:(a(0)+a(1))/2,y:s-3,"text-anchor":"middle"},o("rocAlarms")),p({x:i.left+6,y:i.top+12},o("recallShort")),g("line",{class:"lf-baseline",x1:a(0),x2:a(1),y1:c(0),y2:c(1)}),g("path",{class:"lf-line lf-current",d:D(l.map(b=>[a(b.alarms),c(b.found)]))}),...l.length>0?[g("circle",{class:"lf-point lf-here",cx:a(m),cy:c(G(f)),r:6})]:[])}function cn(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function un(t,e){let n=[e("threshold"),e("found"),e("falseAlarms"),e("precisionShort"),e("accuracy")],r=nn.map(s=>{let i=N(A.y,t.predictions,s),{tp:a,fp:c}=i,l=[a,c,a+c===0?"–":v(re(i)),v(U(i))];return u("tr",{},u("th",{scope:"row"},s.toFixed(2)),...l.map(f=>u("td",{},String(f))))}),o=u("tr",{},...n.map(s=>u("th",{scope:"col"},s)));return u("table",{},u("thead",{},o),u("tbody",{},...r))}var We=240,Ue=22,Pt=10;function Vt(t){let e=0,n=C(We,(o,s)=>fn(o,s,e,t)),r=u("p",{class:"lf-note"});return{element:M("network",t("network"),n.element,r),draw({settings:o}){o.nodes!==e&&(e=o.nodes,S(r,t("networkText",{inputs:A.inputs,nodes:e,parameters:(A.inputs*e+e+e+1).toLocaleString("en")})),n.redraw())}}}function fn(t,e,n,r){let o=[{x:e*.14,count:A.inputs,name:r("networkInput"),kind:"input"},{x:e*.5,count:n,name:r("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:r("networkOutput"),kind:"output"}].map(c=>({...c,ys:mn(c.count)})),[s,i,a]=o;t.setAttribute("aria-label",`${A.inputs} → ${n} → 1`),t.replaceChildren(g("path",{class:"lf-edges",d:Ht(s,i)+Ht(i,a)}),...o.flatMap(({x:c,ys:l,name:f,kind:m,count:d})=>[...l.map(p=>g("circle",{class:`lf-node lf-node-${m}`,cx:c,cy:p,r:dn(d)})),g("text",{class:"lf-tick",x:c,y:12,"text-anchor":"middle"},`${f} ${d}`)]))}function Ht(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function mn(t){let e=We-Ue-Pt;return Array.from({length:t},(n,r)=>Ue+e*(r+.5)/t)}function dn(t){return Math.max(.8,Math.min(9,(We-Ue-Pt)/t*.38))}function Dt(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function hn(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function Se(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((s,i)=>{n=Math.max(n,hn(s,o[i]))})}return n}var pn=1e-5,gn=400;function $t(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),s=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),i=0;return{element:u("div",{class:"lf-messages"},...s,n,r,o),draw(a){let c=bn(a,t);S(n,c),clearTimeout(i),i=window.setTimeout(()=>S(r,c),gn),S(o,An(a,t))}}}function bn(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=Q(t);if(!r)return e("training");let{tp:o,fn:s}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:E(r.history.loss.at(-1)),accuracy:v(r.history.accuracy.at(-1)),baseline:v(I),died:o+s,found:o})}function An(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?yn(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):be(t)?e("kernelTraining"):""}function yn(t,e,n){let r=Se(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>pn?`${o}. ${n("chaotic")}`:o}var qt=`.livefit-lab {
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
.lf-bars-died { fill: var(--lf-baseline); }
.lf-bars-survived { fill: var(--lf-accent); }
.lf-cut { stroke: var(--lf-text); stroke-width: 2; stroke-dasharray: 4 3; }
.lf-figures + .lf-matrix { margin-top: 0.75rem !important; }
.lf-point.lf-here { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 3; }
.lf-swatch.lf-here { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-threshold { min-width: 2.5em; font-weight: 600; font-variant-numeric: tabular-nums; }
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
`;function zt(t){let e=()=>{let[o,s,i]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*s+.114*i>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function Gt(t){let e=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=u("details",{class:"lf-values"},u("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(vn(ge(r),t));return n.addEventListener("toggle",o),{element:n,draw(s){r=s,o()}}}function vn(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(i=>t[i]),o=u("tr",{},...[e("epoch"),...r.map(i=>n[i])].map(i=>u("th",{scope:"col"},i))),s=(t.loss??[]).map((i,a)=>u("tr",{},u("th",{scope:"row"},String(a+1)),...r.map(c=>u("td",{},(c.endsWith("loss")?E:v)(t[c][a])))));return u("table",{},u("thead",{},o),u("tbody",{},...s))}var Me=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([kn(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(xn(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function kn(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function xn(t){let e=t.predictions.map(n=>n??NaN);return{...t,history:Sn(t.history),auc:t.auc??NaN,predictions:e}}function Sn(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n.map(r=>r??NaN)]))}var Ut=`"use strict";(()=>{var T=Uint8Array.fromBase64||(()=>{for(var o=new Uint8Array(128),e=0;e<64;e++)o[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var r=t.length,n=new Uint8Array((r-(t[r-1]=="=")-(t[r-2]=="="))*3/4|0),s=0,a=0;s<r;){var i=o[t.charCodeAt(s++)],l=o[t.charCodeAt(s++)],u=o[t.charCodeAt(s++)],p=o[t.charCodeAt(s++)];n[a++]=i<<2|l>>4,n[a++]=l<<4|u>>2,n[a++]=u<<6|p}return n}})();function N(o,e){let{X:t,inputs:r}=o,n=new Float64Array(t.length);for(let s=0;s<r;s++){let a=u=>{let p=0;for(let f=0;f<e;f++)p+=u(t[f*r+s]);return p/e},i=a(u=>u),l=Math.sqrt(a(u=>(u-i)**2))||1;for(let u=s;u<t.length;u+=r)n[u]=(t[u]-i)/l}return n}function P(o,e){return Math.floor(o*(1-e))}function E(o,e,t=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let n=0;n<o.length;n++)o[n]>.5?r[e[n]>t?"tp":"fn"]++:r[e[n]>t?"fp":"tn"]++;return r}function U(o,e){if(Array.from(e).some(Number.isNaN))return NaN;let t=Array.from(e,(a,i)=>i).sort((a,i)=>e[a]-e[i]),r=0,n=0;for(let a=0;a<t.length;){let i=a;for(;i<t.length&&e[t[i]]===e[t[a]];)i++;let l=(a+1+i)/2;for(;a<i;a++)o[t[a]]>.5&&(n++,r+=l)}let s=n*(t.length-n);return(r-n*(n+1)/2)/s}var F={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var oe=F.settings,_e=F.messages;function ae(o){return oe.find(e=>e.name===o)}function z(o){return o.learning_rate??se(o).learning_rate}function se(o){return ae("optimizer").choices.find(e=>e.value===o.optimizer)}var m=Math.fround,w=m(1e-7);function M(o){return m(Math.exp(-Math.abs(o)))}function b(o,e=M(o)){return o>=0?m(1/m(1+e)):m(e/m(1+e))}function g(o,e){return{value:(t,r,n)=>o(r,n),slope:(t,r,n)=>m(e(r,n)*m(r*m(1-r)))}}var A=o=>m(Math.log(m(Math.max(o,w)+1))),ie=o=>m(100/Math.max(Math.abs(o),w)),W={mean_squared_error:g((o,e)=>m(m(o-e)*m(o-e)),(o,e)=>m(2*m(o-e))),mean_absolute_error:g((o,e)=>Math.abs(m(o-e)),(o,e)=>Math.sign(o-e)),mean_absolute_percentage_error:g((o,e)=>m(100*Math.abs(m(m(e-o)/Math.max(Math.abs(e),w)))),(o,e)=>m(Math.sign(o-e)*ie(e))),mean_squared_logarithmic_error:g((o,e)=>m(m(A(o)-A(e))**2),(o,e)=>o>=w?m(m(2*m(A(o)-A(e)))/m(o+1)):0),categorical_crossentropy:{value:()=>0,slope:(o,e,t)=>1-t},binary_crossentropy:{value:(o,e,t,r)=>m(m(Math.max(o,0)-m(o*t))+m(Math.log1p(r))),slope:(o,e,t,r)=>{let n=m(r/m(1+r));return o>=0?m(m(1-n)-t):m(n-t)}}};function L(o,e){return(t,r,{rows:n,nodes:s})=>{let a=t.length/n;for(let i=0;i<t.length;i+=a)for(let l=i;l<i+s;l++)t[l]=o(t[l]),r[l]=e(t[l])}}var I={relu:(o,e,{loops:t})=>t.rectify(o,e),sigmoid:L(o=>b(o),o=>o*(1-o)),tanh:L(Math.tanh,o=>1-o*o),linear:L(o=>o,()=>1)};var q=T("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var h=Math.fround,C={allocate:o=>new Float32Array(o),release:()=>{},weightedSums(o,e,t,r){let n=o.length/e,s=r.length/e;r.fill(0);for(let a=0;a<o.length;a++){let i=Math.floor(a/n)*s,l=a%n*s;for(let u=0;u<s;u++)r[i+u]=h(r[i+u]+h(o[a]*t[l+u]))}},rectify(o,e){for(let t=0;t<o.length;t++){let r=o[t]>0;e[t]=r?1:0,r||(o[t]=0)}},logits(o,e,t){let r=e.length;for(let n=0;n<t.length;n++){let s=[0,0,0,0];for(let a=0;a<r;a++)s[a%4]+=o[n*r+a]*e[a];t[n]=s[0]+s[2]+(s[1]+s[3])}},passBack(o,e,t,r,n,s){let a=t.length;for(let i=0;i<e.length;i++){let l=o[Math.floor(i/a)],u=i%a;n[u]=h(n[u]+h(l*e[i])),s[i]=h(h(l*t[u])*r[i])}},addOuterProducts(o,e,t,r){let n=o.length/e,s=t.length/e;for(let a=0;a<o.length;a++){let i=Math.floor(a/n)*s,l=a%n*s;for(let u=0;u<s;u++)r[l+u]=h(r[l+u]+h(o[a]*t[i+u]))}},adam(o,e,t,r,n,s,a,i){for(let l=0;l<o.length;l++)t[l]=h(t[l]+h(h(e[l]-t[l])*s)),r[l]=h(r[l]+h(h(h(e[l]*e[l])-r[l])*a)),o[l]=h(o[l]-h(h(t[l]*n)/h(h(Math.sqrt(r[l]))+i)))}},H=[];function ue(o,e){let t=H.pop()??me(o),r=e-t.memory.buffer.byteLength;return r>0&&t.memory.grow(Math.ceil(r/65536)),new Uint8Array(t.memory.buffer,0,e).fill(0),t}function me(o){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(o,{env:{memory:e}}).exports}}function ce(o,e){let t=ue(o,e*4),{memory:r,raw:n}=t,s=0;return{allocate(a){let i=new Float32Array(r.buffer,s,a);return s+=a*4,i},release:()=>{H.push(t)},weightedSums:(a,i,l,u)=>n.weightedSums(a.byteOffset,i,a.length/i,l.byteOffset,u.length/i,u.byteOffset),rectify:(a,i)=>n.rectify(a.byteOffset,a.length,i.byteOffset),logits:(a,i,l)=>n.logits(a.byteOffset,l.length,i.byteOffset,i.length,l.byteOffset),passBack:(a,i,l,u,p,f)=>n.passBack(a.byteOffset,a.length,i.byteOffset,l.byteOffset,u.byteOffset,l.length,p.byteOffset,f.byteOffset),addOuterProducts:(a,i,l,u)=>n.addOuterProducts(a.byteOffset,i,a.length/i,l.byteOffset,l.length/i,u.byteOffset),adam:(a,i,l,u,...p)=>n.adam(a.byteOffset,i.byteOffset,l.byteOffset,u.byteOffset,a.length,...p)}}var D=(()=>{try{return new WebAssembly.Module(q)}catch{return}})();function V(o){if(!D)return C;try{return ce(D,o)}catch{return C}}var c=Math.fround,K=c(1e-7);function pe(o,e){return({weights:t,gradient:r,momentum:n,velocity:s},a)=>{let i=c(1-c(Math.pow(c(.9),a))),l=c(1-c(Math.pow(c(.999),a))),u=c(c(o*c(Math.sqrt(l)))/i);e.adam(t,r,n,s,u,c(1-.9),c(1-.999),K)}}function he(o){return({weights:e,gradient:t})=>{for(let r=0;r<e.length;r++)e[r]=c(e[r]-c(t[r]*o))}}function fe(o){let e=c(.9),t=c(1-.9);return({weights:r,gradient:n,velocity:s})=>{for(let a=0;a<r.length;a++){let i=n[a],l=c(c(s[a]*e)+c(c(i*i)*t));s[a]=l,r[a]=c(r[a]-c(c(i*o)/c(Math.sqrt(c(l+K)))))}}}var de={adam:pe,sgd:he,rmsprop:fe};function X(o,e,t){return de[o](c(e),t)}var O=class{state=new Uint32Array(624);next=624;constructor(e){let t=this.state;t[0]=19650218;for(let n=1;n<624;n++)t[n]=Math.imul(1812433253,t[n-1]^t[n-1]>>>30)+n;let r=this.stir(1,624,(n,s)=>(s^Math.imul(n,1664525))+e);r=this.stir(r,623,(n,s,a)=>(s^Math.imul(n,1566083941))-a),t[0]=2147483648}stir(e,t,r){let n=this.state;for(;t>0;t--)n[e]=r(n[e-1]^n[e-1]>>>30,n[e],e),e++,e===624&&(n[0]=n[623],e=1);return e}twist(){let e=this.state;for(let t=0;t<624;t++){let r=e[t]&2147483648|e[(t+1)%624]&2147483647;e[t]=e[(t+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function $(o,e){let t=o&65535,r=o>>>16,n=e&65535,s=e>>>16,a=r*n+(t*n>>>16),i=t*s+(a&65535);return r*s+Math.floor(a/65536)+Math.floor(i/65536)>>>0}function Q(o,e){let[t,r,n,s]=o,[a,i]=e;for(let l=0;l<10;l++){let u=$(3528531795,t),p=$(3449720151,n),f=Math.imul(3528531795,t),d=Math.imul(3449720151,n);[t,r,n,s]=[(p^r^a)>>>0,d>>>0,(u^s^i)>>>0,f>>>0],a=a+2654435769>>>0,i=i+3144134277>>>0}return[t,r,n,s]}function S(o,e,t){let r=0,n=[0,0,0,0],s=4;return()=>(s===4&&(n=Q([r++,0,o,e],t),s=0),n[s++])}function G(o,e,t){let r=Math.fround,n=Q([o%2147483646,0,0,0],[1053357856,38149673]),s=S(n[2],n[3],[n[0],n[1]]),a=r(Math.sqrt(6/(e+t))),i=new Float32Array(e*t),l=new Uint32Array(1),u=new Float32Array(l.buffer);for(let p=0;p<i.length;p++)l[0]=1065353216|s()&8388607,i[p]=r(r(r(u[0]-1)*r(2*a))-a);return i}function Y(o,e,t){let r=new O(o);return{hidden:G(r.randint(),e,t),output:G(r.randint(),t,1)}}function J(o,e){let t=o%2147483647,r=t===0?S(2147483647,0,[0,0]):S(0,0,[t,0]),n=Uint32Array.from({length:e},(s,a)=>a);for(let s=0;s<e-1;s++){let a=s+r()%(e-s);[n[s],n[a]]=[n[a],n[s]]}return n}var y=Math.fround,k=class{hidden;output;outputBias;constructor(e,t,r){let n=(s,a)=>e.subarray(s,s+a);this.hidden=n(0,t*r),this.output=n(t*r,r),this.outputBias=n((t+1)*r,4)}},x=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,t,r){this.nodes=e.nodes;let n=r.length,s=t.length/n,a=s+1,i=Math.ceil(this.nodes/4)*4,l=(a+1)*i+4;this.loops=V(4*l+n*(a+3*i+2));let u=B=>this.loops.allocate(B);this.parameters={weights:u(l),gradient:u(l),momentum:u(l),velocity:u(l)},this.weights=new k(this.parameters.weights,a,i),this.gradient=new k(this.parameters.gradient,a,i);let[p,f,d]=[0,0,0].map(()=>u(n*i)),[te,re]=[0,0].map(()=>u(n));this.samples={rows:n,x:u(n*a).fill(1),y:r,h:p,slopes:f,blame:d,logits:te,errors:re},r.forEach((B,j)=>this.samples.x.set(t.subarray(j*s,(j+1)*s),j*a)),this.activation=I[e.activation],this.loss=W[e.loss],this.update=X(e.optimizer,z(e),this.loops),this.start(e.seed,s,i)}start(e,t,r){let{nodes:n}=this,s=Y(e,t,n);for(let a=0;a<t;a++)this.weights.hidden.set(s.hidden.subarray(a*n,(a+1)*n),a*r);this.weights.output.set(s.output)}batches(e,t,r){let n=Math.ceil((t-e)/r);return Array.from({length:n},(s,a)=>this.batch(e+a*r,Math.min(e+(a+1)*r,t)))}batch(e,t){let r=f=>{let d=f.length/this.samples.rows;return f.subarray(e*d,t*d)},{x:n,y:s,h:a,slopes:i,blame:l,logits:u,errors:p}=this.samples;return{rows:t-e,x:r(n),y:r(s),h:r(a),slopes:r(i),blame:r(l),logits:r(u),errors:r(p)}}train(e){let{gradient:t,loops:r,weights:n}=this;this.parameters.gradient.fill(0);let s=this.score(e);for(let a=0;a<e.rows;a++)t.outputBias[0]+=e.errors[a];return r.passBack(e.errors,e.h,n.output,e.slopes,t.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,t.hidden),this.steps++,this.update(this.parameters,this.steps),s}score(e){this.forward(e);let{rows:t,y:r,logits:n,errors:s}=e,a=y(1/t),i=0,l=0;for(let u=0;u<t;u++){let p=n[u],f=M(p),d=b(p,f);i+=this.loss.value(p,d,r[u],f),s[u]=y(a*this.loss.slope(p,d,r[u],f)),d>.5==r[u]>.5&&l++}return{loss:y(y(y(i)/t)*t),right:l}}forward({rows:e,x:t,h:r,slopes:n,logits:s}){let{loops:a,weights:i}=this;a.weightedSums(t,e,i.hidden,r),this.activation(r,n,{rows:e,nodes:this.nodes,loops:a}),a.logits(r,i.output,s);let l=i.outputBias[0];for(let u=0;u<e;u++)s[u]+=l}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>b(e))}};var R=Math.fround,v=class{constructor(e,t){this.settings=e;this.data=t;let{rows:r,inputs:n}=t,s=P(r,e.validation_split),a=e.inputs==="scaled"?N(t,s):t.X;this.order=Uint32Array.from({length:r},(l,u)=>u),this.order.set(J(e.seed,s));let i=t.y.map((l,u)=>t.y[this.order[u]]);this.network=new x(e,be(a,this.order,n),i),this.batches=this.network.batches(0,s,e.batch_size),this.held=this.network.batches(s,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=ee();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,t=Z(this.batches,n=>e.train(n)),r={loss:t.loss,accuracy:t.right};if(this.held.length>0){let n=Z(this.held,s=>e.score(s));r.val_loss=n.loss,r.val_accuracy=n.right}this.epoch++;for(let n of Object.keys(r))(this.history[n]??=[]).push(r[n]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:t}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:E(t,e),auc:U(t,e),updates:this.epoch*this.batches.length,seconds:(ee()-this.started)/1e3,predictions:e}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((t,r)=>e[this.order[r]]=t),e}};function be(o,e,t){let r=new Float64Array(o.length);return e.forEach((n,s)=>r.set(o.subarray(n*t,(n+1)*t),s*t)),r}function Z(o,e){let t=0,r=0,n=0;for(let s of o){let a=e(s);t=R(t+a.loss),r+=a.right,n+=s.rows}return{loss:R(t/n),right:R(r/n)}}function ee(){return performance.now()}var ye=16,_=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token)}async train({id:e,settings:t},r){let n;try{n=new v(t,this.data);let s=[],a=performance.now();for(;!n.done;)if(s.push(n.runEpoch()),performance.now()-a>ye&&(this.send({type:"epochs",id:e,logs:s}),s=[],a=performance.now()),await this.nextTask(),r!==this.token)return;this.send({type:"done",id:e,run:n.run()})}catch(s){this.send({type:"error",id:e,message:String(s)})}finally{n?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var ge=new _(o=>postMessage(o));self.onmessage=o=>ge.receive(o.data);})();
`;var En=16,z=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token)}async train({id:e,settings:n},r){let o;try{o=new F(n,this.data);let s=[],i=performance.now();for(;!o.done;)if(s.push(o.runEpoch()),performance.now()-i>En&&(this.send({type:"epochs",id:e,logs:s}),s=[],i=performance.now()),await this.nextTask(),r!==this.token)return;this.send({type:"done",id:e,run:o.run()})}catch(s){this.send({type:"error",id:e,message:String(s)})}finally{o?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var Cn=4,Ee=class{constructor(e){this.data=e;this.post=this.startWorker()??this.startInline(),this.post({type:"data",data:e})}data;post;worker;running;lastId=0;train(e,n){let r=_n(e,this.data);if(r)return this.cancel(),n.done(r);this.trainInWorker(e,n)}trainInWorker(e,n){this.running={id:++this.lastId,settings:e,listener:n},this.post({type:"train",id:this.lastId,settings:e})}dispose(){this.cancel(),this.worker?.terminate()}cancel(){this.running&&(this.running=void 0,this.post({type:"cancel"}))}startWorker(){try{let e=URL.createObjectURL(new Blob([Ut],{type:"text/javascript"})),n=new Worker(e);return n.onmessage=r=>{URL.revokeObjectURL(e),this.receive(r.data)},n.onerror=()=>this.fallBack(),this.worker=n,r=>n.postMessage(r)}catch{return}}startInline(){let e=new z(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.post({type:"data",data:this.data}),this.running&&this.trainInWorker(this.running.settings,this.running.listener)}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"?n.done(e.run):n.failed(e.message)}};function _n(t,e){let n=new F(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>Cn)return;return n.run()}finally{n.dispose()}}var In=200,Ce=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new Me(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new Ee(A);kernel;restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let s=Oe(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),s!==r[e]&&this.change({...r,[e]:s})}catch(s){if(!(s instanceof B))throw s;this.store.update({problems:{...o,[e]:s.message}})}}rest(){this.moving=!1}reset(){this.replace(V())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){this.rest(),this.store.update({problems:{}}),this.change(e),this.rest()}change(e){this.moving||this.store.updateSoon({previous:Q(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest()}startPage(){this.store.updateSoon({page:{history:{}}}),this.page.train(this.store.state.settings,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),In))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(Dt,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var Ln={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: 모두 살았다고 답하기 {share}",en:"baseline: everyone survives {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), 사망 {died}명 중 {found}명 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} deaths found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 생존)",en:"Baseline (everyone survives)"},found:{ko:"찾은 사망",en:"Deaths found"},foundValue:{ko:"{died}명 중 {found}명",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}명을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} patients, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},died:{ko:"사망",en:"died"},survived:{ko:"생존",en:"survived"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 사망(1)이면 손실은 {died}, 생존(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the patient died (1) and {survived} if not (0)."},lossShapeDied:{ko:"실제 사망 (y = 1)",en:"died (y = 1)"},lossShapeSurvived:{ko:"실제 생존 (y = 0)",en:"survived (y = 0)"},metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 사망이라고 답합니다. 환자 {samples}명 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 환자도 들어 있습니다.",en:"A patient whose p is above the threshold is called dead. All {samples} patients with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}명 중 {found}명 발견, 잘못된 경보 {alarms}명, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} deaths found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}명 (가장 높은 막대 {top}명)",en:"{group}: {count} (highest bar {top})"},saidSurvived:{ko:"← 생존이라고 답함",en:"← called survivor"},saidDied:{ko:"사망이라고 답함 →",en:"called dead →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 (사망 중 찾은 비율)",en:"Recall (deaths found)"},precision:{ko:"정밀도 (경보 중 사망)",en:"Precision (deaths among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}명 중 {part}명 ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– (사망이라고 답한 사람 없음)",en:"– (nobody is called dead)"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};function ne(t){return(e,n={})=>Ln[e][t].replace(/\{(\w+)\}/g,(r,o)=>String(n[o]))}var Tn={network:Vt,batches:bt,loss_shape:Qt,metrics:Ft};function Ke(t,e,n){let r=ne(e.language),o=new he({settings:e.settings,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),s=new Ce(o,e.language,n),i=j=>j.engine==="keras"?r("kerasEngine",s.versions()):r("pageEngine"),a=[$t(r,e.notes),It(r),vt(e.controls,e.settings,s,e.language,r),Gt(r),...e.show.map(j=>Tn[j](r,s)),Ot(r,i),wt(r)],[c,l,f,...m]=a.map(j=>j.element),d=u("div",{class:"lf-stage"},l,f),p=u("p",{class:"lf-title"},r("title")),b=u("div",{class:"lf-body"},d,...m),k=["livefit-lab",...e.controls.length>3?["lf-many"]:[],...n?["lf-live"]:[]],w=u("section",{class:k.join(" "),"aria-label":r("title"),lang:e.language},p,c,b);t.replaceChildren(w),Rn(t);let O=zt(w),H=()=>{a.forEach(j=>j.draw(o.state)),t.dataset.state=Bn(o.state),t.dataset.runs=String(o.state.runs)};return o.subscribe(H),H(),()=>{O(),s.dispose(),t.replaceChildren()}}function Bn(t){return t.keras?.failure??t.page.failure?"error":be(t)?"training":"done"}function Rn(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},qt))}var Qn=["network","batches","loss_shape","metrics"];function Kt(t){try{return _e(JSON.parse(t))}catch{let e=_e({});return{...e,notes:[ne(e.language)("badOptions")]}}}function _e(t){let e=Jt(t)?t:{},n=e.language==="en"?"en":"ko",r=ne(n),o=[],s=R.map(l=>l.name),i=Wt(e.controls,s,l=>o.push(r("unknownControl",{name:l}))),a=Wt(e.show,Qn,l=>o.push(r("unknownPanel",{name:l}))),c=On(e.settings,n,o);return{controls:i.length>0?i:s,settings:c,show:a,language:n,notes:o}}function Wt(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function On(t,e,n){let r=W({},e);for(let[o,s]of Object.entries(Jt(t)?t:{}))try{r=W({...r,[o]:s},e)}catch(i){if(!(i instanceof B))throw i;n.push(i.message)}return r}function Jt(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function jn(t){return gt(t,A)}var Nn={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),Ke(n,_e(t.get("options")),t)}};function Xt(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{Ke(t,Kt(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Xt):Xt());return n0(Fn);})();
