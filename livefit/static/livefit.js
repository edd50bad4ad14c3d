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
"use strict";var livefit=(()=>{var et=Object.defineProperty;var mr=Object.getOwnPropertyDescriptor;var pr=Object.getOwnPropertyNames;var hr=Object.prototype.hasOwnProperty;var ke=(t,e)=>{for(var n in e)et(t,n,{get:e[n],enumerable:!0})},gr=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of pr(e))!hr.call(t,o)&&o!==n&&et(t,o,{get:()=>e[o],enumerable:!(r=mr(e,o))||r.enumerable});return t};var br=t=>gr(et({},"__esModule",{value:!0}),t);var Qt=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var a=t[n.charCodeAt(i++)],c=t[n.charCodeAt(i++)],l=t[n.charCodeAt(i++)],f=t[n.charCodeAt(i++)];o[s++]=a<<2|c>>4,o[s++]=c<<4|l>>2,o[s++]=l<<6|f}return o}})();var Mi={};ke(Mi,{TrainingLoop:()=>ne,fan:()=>it,largestDifference:()=>ze,makeSettings:()=>K,metrics:()=>ct,patients:()=>J,shelf:()=>Bt,source:()=>de,train:()=>xi,widget:()=>Si});var it={};ke(it,{STARTS:()=>W,duel:()=>ot,lastLoss:()=>ie,lossSpreads:()=>se,seedsFrom:()=>nt,spread:()=>xe,startOf:()=>rt});var W=20;function nt(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function rt(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:n.tp,auc:r}}function ie(t){return t.loss.at(-1)}function xe(t){let e=t.map(tt).sort((o,i)=>o-i),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function se(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>xe(t.starts.map(o=>o.loss[r])))}function ot(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let i=n.get(o.seed);if(!i)continue;let[s,a]=[tt(ie(o)),tt(ie(i))];r.pairs++,s<a&&r.lowerLoss++,s===a&&r.sameLoss++,o.found>i.found&&r.moreFound++,o.found===i.found&&r.sameFound++}return r}function tt(t){return Number.isNaN(t)?1/0:t}var ct={};ke(ct,{accuracy:()=>le,baseline:()=>Me,confusion:()=>$,histogram:()=>st,precision:()=>Se,recall:()=>ae,rocAuc:()=>lt,rocPoints:()=>at});function $(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function ae({tp:t,fn:e}){return t/(t+e)}function Se({tp:t,fp:e}){return t/(t+e)}function le({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function st(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function at(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[a]-e[s]),r=n.filter(s=>t[s]>.5).length,o=[{alarms:0,found:0}],i=0;return n.forEach((s,a)=>{t[s]>.5&&i++;let c=n[a+1];c!==void 0&&e[c]===e[s]||o.push({alarms:(a+1-i)/(n.length-r),found:i/r})}),o}function lt(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[s]-e[a]),r=0,o=0;for(let s=0;s<n.length;){let a=s;for(;a<n.length&&e[n[a]]===e[n[s]];)a++;let c=(s+1+a)/2;for(;s<a;s++)t[n[s]]>.5&&(o++,r+=c)}let i=o*(n.length-o);return(r-o*(o+1)/2)/i}function Me(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var jt=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;function Dt(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function Vt(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=l=>{let f=0;for(let d=0;d<e;d++)f+=l(n[d*r+i]);return f/e},a=s(l=>l),c=Math.sqrt(s(l=>(l-a)**2))||1;for(let l=i;l<n.length;l+=r)o[l]=(n[l]-a)/c}return o}function G(t,e){return Math.floor(t*(1-e))}var J={...Dt(jt),words:{positive:{ko:"사망",en:"died"},negative:{ko:"생존",en:"survived"},positiveSaid:{ko:"사망이라고",en:"dead"},negativeSaid:{ko:"생존이라고",en:"survivor"},cases:{ko:"사망",en:"deaths"},foundCases:{ko:"찾은 사망",en:"Deaths found"},allNegative:{ko:"모두 살았다고 답하기",en:"everyone survives"},people:{ko:"환자",en:"patients"},unit:{ko:"명",en:""}}};function T(t){return Me(t.y)}function Ce(t,e){return Me(t.y.subarray(G(t.rows,e)))}function Ht(t){return t.y.filter(e=>e>.5).length}var ut={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var I=ut.settings,wr=ut.messages,j=class extends Error{};function P(t){return I.find(e=>e.name===t)}function D(){return Object.fromEntries(I.map(t=>[t.name,t.default]))}function K(t,e){let n=Object.entries(t).map(([r,o])=>[r,ft(r,o,e)]);return{...D(),...Object.fromEntries(n)}}function ft(t,e,n){let r=P(t);if(!r){let s=I.map(a=>a.name).join(", ");throw new j(Ee("unknown_setting",n,{name:t,allowed:s}))}if(e===null&&r.nullable)return null;if(vr(r,e))return kr(r,e);let o=typeof e=="string"?`'${e}'`:String(e),i={label:r.label[n],name:t,value:o,allowed:xr(r,n)};throw new j(Ee("bad_value",n,i))}function vr(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function kr(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function xr(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=Ee(`${t.type}_range`,e,n);return t.nullable?Ee("nullable",e,{allowed:r}):r}function q(t){return t.learning_rate??dt(t).learning_rate}function dt(t){return P("optimizer").choices.find(e=>e.value===t.optimizer)}function Ee(t,e,n){return wr[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var w=Math.fround,_e=w(1e-7);function ce(t){return w(Math.exp(-Math.abs(t)))}function ue(t,e=ce(t)){return t>=0?w(1/w(1+e)):w(e/w(1+e))}function Le(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>w(e(r,o)*w(r*w(1-r)))}}var Te=t=>w(Math.log(w(Math.max(t,_e)+1))),Sr=t=>w(100/Math.max(Math.abs(t),_e)),Re={mean_squared_error:Le((t,e)=>w(w(t-e)*w(t-e)),(t,e)=>w(2*w(t-e))),mean_absolute_error:Le((t,e)=>Math.abs(w(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:Le((t,e)=>w(100*Math.abs(w(w(e-t)/Math.max(Math.abs(e),_e)))),(t,e)=>w(Math.sign(t-e)*Sr(e))),mean_squared_logarithmic_error:Le((t,e)=>w(w(Te(t)-Te(e))**2),(t,e)=>t>=_e?w(w(2*w(Te(t)-Te(e)))/w(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>w(w(Math.max(t,0)-w(t*n))+w(Math.log1p(r))),slope:(t,e,n,r)=>{let o=w(r/w(1+r));return t>=0?w(w(1-o)-n):w(o-n)}}};function mt(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let a=0;a<n.length;a+=s)for(let c=a;c<a+i;c++)n[c]=t(n[c]),r[c]=e(n[c])}}var $t={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:mt(t=>ue(t),t=>t*(1-t)),tanh:mt(Math.tanh,t=>1-t*t),linear:mt(t=>t,()=>1)};var Pt=Qt("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var C=Math.fround,Kt={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[a+l]=C(r[a+l]+C(t[s]*n[c+l]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let a=0;a<e.length;a++){let c=t[Math.floor(a/s)],l=a%s;o[l]=C(o[l]+C(c*e[a])),i[a]=C(C(c*n[l])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[c+l]=C(r[c+l]+C(t[s]*n[a+l]))}},adam(t,e,n,r,o,i,s,a){for(let c=0;c<t.length;c++)n[c]=C(n[c]+C(C(e[c]-n[c])*i)),r[c]=C(r[c]+C(C(C(e[c]*e[c])-r[c])*s)),t[c]=C(t[c]-C(C(n[c]*o)/C(C(Math.sqrt(r[c]))+a)))}},Ut=[];function Cr(t,e){let n=Ut.pop()??Er(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function Er(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function Lr(t,e){let n=Cr(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let a=new Float32Array(r.buffer,i,s);return i+=s*4,a},release:()=>{Ut.push(n)},weightedSums:(s,a,c,l)=>o.weightedSums(s.byteOffset,a,s.length/a,c.byteOffset,l.length/a,l.byteOffset),rectify:(s,a)=>o.rectify(s.byteOffset,s.length,a.byteOffset),logits:(s,a,c)=>o.logits(s.byteOffset,c.length,a.byteOffset,a.length,c.byteOffset),passBack:(s,a,c,l,f,d)=>o.passBack(s.byteOffset,s.length,a.byteOffset,c.byteOffset,l.byteOffset,c.length,f.byteOffset,d.byteOffset),addOuterProducts:(s,a,c,l)=>o.addOuterProducts(s.byteOffset,a,s.length/a,c.byteOffset,c.length/a,l.byteOffset),adam:(s,a,c,l,...f)=>o.adam(s.byteOffset,a.byteOffset,c.byteOffset,l.byteOffset,s.length,...f)}}var qt=(()=>{try{return new WebAssembly.Module(Pt)}catch{return}})();function zt(t){if(!qt)return Kt;try{return Lr(qt,t)}catch{return Kt}}var x=Math.fround,Wt=x(1e-7);function Tr(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let a=x(1-x(Math.pow(x(.9),s))),c=x(1-x(Math.pow(x(.999),s))),l=x(x(t*x(Math.sqrt(c)))/a);e.adam(n,r,o,i,l,x(1-.9),x(1-.999),Wt)}}function _r(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=x(e[r]-x(n[r]*t))}}function Rr(t){let e=x(.9),n=x(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let a=o[s],c=x(x(i[s]*e)+x(x(a*a)*n));i[s]=c,r[s]=x(r[s]-x(x(a*t)/x(Math.sqrt(x(c+Wt)))))}}}var Ir={adam:Tr,sgd:_r,rmsprop:Rr};function Gt(t,e,n){return Ir[t](x(e),n)}var pt=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function Jt(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),a=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(a/65536)>>>0}function Yt(t,e){let[n,r,o,i]=t,[s,a]=e;for(let c=0;c<10;c++){let l=Jt(3528531795,n),f=Jt(3449720151,o),d=Math.imul(3528531795,n),m=Math.imul(3449720151,o);[n,r,o,i]=[(f^r^s)>>>0,m>>>0,(l^i^a)>>>0,d>>>0],s=s+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,i]}function ht(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=Yt([r++,0,t,e],n),i=0),o[i++])}function Xt(t,e,n){let r=Math.fround,o=Yt([t%2147483646,0,0,0],[1053357856,38149673]),i=ht(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),c=new Uint32Array(1),l=new Float32Array(c.buffer);for(let f=0;f<a.length;f++)c[0]=1065353216|i()&8388607,a[f]=r(r(r(l[0]-1)*r(2*s))-s);return a}function Zt(t,e,n){let r=new pt(t);return{hidden:Xt(r.randint(),e,n),output:Xt(r.randint(),n,1)}}function en(t,e){let n=t%2147483647,r=n===0?ht(2147483647,0,[0,0]):ht(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var fe=Math.fround,Ie=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},Be=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r){this.nodes=e.nodes;let o=r.length,i=n.length/o,s=i+1,a=Math.ceil(this.nodes/4)*4,c=(s+1)*a+4;this.loops=zt(4*c+o*(s+3*a+2));let l=b=>this.loops.allocate(b);this.parameters={weights:l(c),gradient:l(c),momentum:l(c),velocity:l(c)},this.weights=new Ie(this.parameters.weights,s,a),this.gradient=new Ie(this.parameters.gradient,s,a);let[f,d,m]=[0,0,0].map(()=>l(o*a)),[p,g]=[0,0].map(()=>l(o));this.samples={rows:o,x:l(o*s).fill(1),y:r,h:f,slopes:d,blame:m,logits:p,errors:g},r.forEach((b,h)=>this.samples.x.set(n.subarray(h*i,(h+1)*i),h*s)),this.activation=$t[e.activation],this.loss=Re[e.loss],this.update=Gt(e.optimizer,q(e),this.loops),this.start(e.seed,i,a)}start(e,n,r){let{nodes:o}=this,i=Zt(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=d=>{let m=d.length/this.samples.rows;return d.subarray(e*m,n*m)},{x:o,y:i,h:s,slopes:a,blame:c,logits:l,errors:f}=this.samples;return{rows:n-e,x:r(o),y:r(i),h:r(s),slopes:r(a),blame:r(c),logits:r(l),errors:r(f)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,logits:o,errors:i}=e,s=fe(1/n),a=0,c=0;for(let l=0;l<n;l++){let f=o[l],d=ce(f),m=ue(f,d);a+=this.loss.value(f,m,r[l],d),i[l]=fe(s*this.loss.slope(f,m,r[l],d)),m>.5==r[l]>.5&&c++}return{loss:fe(fe(fe(a)/n)*n),right:c}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:a}=this;s.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,a.output,i);let c=a.outputBias[0];for(let l=0;l<e;l++)i[l]+=c}dispose(){this.loops.release()}copyWeights(){let{nodes:e,weights:n}=this,r=n.output.length,o=Array.from({length:n.hidden.length/r},(s,a)=>Array.from(n.hidden.subarray(a*r,a*r+e))),i=o.pop();return{hidden:o,hidden_bias:i,output:Array.from(n.output.subarray(0,e)),output_bias:n.outputBias[0]}}predict(){return this.forward(this.samples),this.samples.logits.map(e=>ue(e))}};var gt=Math.fround,U=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,i=G(r,e.validation_split),s=e.inputs==="scaled"?Vt(n,i):n.X;this.order=Uint32Array.from({length:r},(c,l)=>l),this.order.set(en(e.seed,i));let a=n.y.map((c,l)=>n.y[this.order[l]]);this.network=new Be(e,Br(s,this.order,o),a),this.batches=this.network.batches(0,i,e.batch_size),this.held=this.network.batches(i,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=nn();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=tn(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=tn(this.held,i=>e.score(i));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:$(n,e),auc:lt(n,e),updates:this.epoch*this.batches.length,seconds:(nn()-this.started)/1e3,predictions:e,weights:this.network.copyWeights()}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function Br(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function tn(t,e){let n=0,r=0,o=0;for(let i of t){let s=e(i);n=gt(n+s.loss),r+=s.right,o+=i.rows}return{loss:gt(n/o),right:gt(r/o)}}function rn(t,e){let n=new U(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function nn(){return performance.now()}function on(t){let e=[...document.querySelectorAll(".livefit[data-livefit]")].indexOf(t)+1,n=`livefit-shelf-1:${location.pathname}:${e}`;return{place:"browser",read:()=>localStorage.getItem(n),write:r=>r?localStorage.setItem(n,r):localStorage.removeItem(n),follow(r){let o=i=>i.key===n&&r();return addEventListener("storage",o),()=>removeEventListener("storage",o)}}}function sn(t){return{place:"kernel",read:()=>t.get("shelf"),write(e){t.set("shelf",e),t.save_changes()},follow(e){return t.on("change:shelf",e),()=>t.off("change:shelf",e)}}}var an={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: {allNegative} {share}",en:"baseline: {allNegative} {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), {cases} {died}{unit} 중 {found}{unit} 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} {cases} found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 {negative})",en:"Baseline ({allNegative})"},found:{ko:"{foundCases}",en:"{foundCases}"},foundValue:{ko:"{died}{unit} 중 {found}{unit}",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}{unit}을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} {people}, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},positive:{ko:"{positive}",en:"{positive}"},negative:{ko:"{negative}",en:"{negative}"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};var ln={network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 {positive}(1)이면 손실은 {died}, {negative}(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the truth is {positive} (1) and {survived} if it is {negative} (0)."},lossShapeDied:{ko:"실제 {positive} (y = 1)",en:"{positive} (y = 1)"},lossShapeSurvived:{ko:"실제 {negative} (y = 0)",en:"{negative} (y = 0)"}};var cn={luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 {people}로 잰 값이라서 처음 보는 {people}에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the {people} trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 정확도 (기준선 {baseline})",en:"Last accuracy (baseline {baseline})"},luckFound:{ko:"{foundCases} ({died}{unit} 중)",en:"{foundCases} (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more {cases} in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"}};var un={metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 {positiveSaid} 답합니다. {people} {samples}{unit} 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 {people}도 들어 있습니다.",en:"Where p is above the threshold the answer is {positiveSaid}. All {samples} {people} with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}{unit} 중 {found}{unit} 발견, 잘못된 경보 {alarms}{unit}, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} {cases} found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}{unit} (가장 높은 막대 {top}{unit})",en:"{group}: {count} (highest bar {top})"},saidNegative:{ko:"← {negativeSaid} 답함",en:"← called {negativeSaid}"},saidPositive:{ko:"{positiveSaid} 답함 →",en:"called {positiveSaid} →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 ({cases} 중 찾은 비율)",en:"Recall ({cases} found)"},precision:{ko:"정밀도 (경보 중 {cases})",en:"Precision ({cases} among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}{unit} 중 {part}{unit} ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– ({positiveSaid} 답한 적 없음)",en:"– (nothing is called {positiveSaid})"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"}};var fn={shelf:{ko:"실행 기록",en:"Run shelf"},shelfCaption:{ko:"끝난 실행이 여기 남습니다. 컨트롤이 쉬고 있을 때의 실행만 적습니다. 기준선: {allNegative} = 정확도 {baseline}, {foundCases} 0{unit}.",en:"Finished runs stay here, once the control rests. Baseline: {allNegative} has accuracy {baseline} and finds 0 {cases}."},shelfRules:{ko:"둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",en:"Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go."},shelfBrowser:{ko:"이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",en:"Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too."},shelfKernel:{ko:"이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",en:"The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one."},shelfUnkept:{ko:"여기서는 기록을 저장할 수 없어(금지되었거나 자리가 없음) 이 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",en:"It cannot be kept here (forbidden or full) and is gone when this page closes. Export it to keep it."},shelfLost:{ko:"저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",en:"Unreadable parts of the kept record were left out ({count})."},shelfChanged:{ko:"바꾼 것",en:"What changed"},shelfNumber:{ko:"번호",en:"No."},shelfFound:{ko:"{foundCases}",en:"{foundCases}"},shelfAccuracy:{ko:"정확도 (기준선 {baseline})",en:"Accuracy (baseline {baseline})"},shelfAuc:{ko:"ROC AUC",en:"ROC AUC"},shelfUpdates:{ko:"고친 횟수",en:"Updates"},pageShort:{ko:"페이지",en:"page"},changeFirst:{ko:"첫 실행",en:"First run"},changeSame:{ko:"{than}번과 같은 설정",en:"Same settings as no. {than}"},changeOne:{ko:"하나만 바꿈 ({than}번에서): {list}",en:"One thing changed (from no. {than}): {list}"},changeSeveral:{ko:"둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",en:"Several changed (from no. {than}): the cause cannot be told. {list}"},unlikeLecture:{ko:"설정: {list}",en:"Settings: {list}"},likeLecture:{ko:"설정: 강의와 같음",en:"Settings: the lecture's"},pin:{ko:"고정",en:"Pin"},pinned:{ko:"고정 {pin} 풀기",en:"Unpin {pin}"},pinnedLine:{ko:"고정한 {number}번",en:"pinned no. {number}"},useRun:{ko:"이 설정으로",en:"Use settings"},remove:{ko:"지우기",en:"Delete"},ofRun:{ko:"{number}번 실행: {text}",en:"Run {number}: {text}"},clearShelf:{ko:"모두 지우기",en:"Clear all"},undo:{ko:"지운 것 되돌리기",en:"Undo deletion"},exportAs:{ko:"{format} 파일로 받기",en:"Export {format}"},removedRuns:{ko:"실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",en:"Deleted {count} run(s). You can undo that."},undone:{ko:"지운 실행을 되돌렸습니다.",en:"The deleted runs are back."},loadedRun:{ko:"{number}번 실행의 설정으로 바꾸었습니다.",en:"The lab has the settings of run {number}."},noRuns:{ko:"아직 실행이 없습니다.",en:"No runs yet."}};var Fr={...an,...ln,...un,...cn,...fn};function X(t,e={}){return(n,r={})=>Fr[n][t].replace(/\{(\w+)\}/g,(o,i)=>String(r[i]??e[i]?.[t]))}function bt(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return bt(r,e),r.append(...n),r}function y(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return bt(r,e),r.append(...n),r}function L(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function _(t,e){let n=y("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&(bt(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function Q(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function k(t,e){t.textContent!==e&&(t.textContent=e)}var yt=130;function dn({say:t,data:e}){let n=0,r=0,o=u("p",{class:"lf-note"}),i=_(yt,(s,a)=>{s.setAttribute("aria-label",o.textContent??""),s.replaceChildren(...Or(a,e.rows,r,n))});return{element:L("batches",t("batches"),i.element,o),draw({settings:s}){let a=G(e.rows,s.validation_split);s.batch_size===n&&a===r||([n,r]=[s.batch_size,a],k(o,Nr(e,r,n,t)),i.redraw())}}}function Nr(t,e,n,r){let o=Math.ceil(e/n),i=e-(o-1)*n,s=t.rows-e,a=`${r("batchesText",{samples:e,size:n,batches:o,last:i})} ${r("batchesLegend")}`,c=o===1?r("batchesOne",{samples:e}):a;return s>0?`${c} ${r("batchesHeld",{held:s})}`:c}function Or(t,e,n,r){let o=Math.ceil(Math.sqrt(e*t/yt)),i=Math.min(t/o,yt/Math.ceil(e/o)),s={even:"",odd:"",last:"",held:""},a=Math.ceil(n/r)-1;for(let c=0;c<e;c++){let l=Math.floor(c/r),f=c>=n?"held":l===a&&l>0?"last":l%2===0?"even":"odd",d=c%o*i,m=Math.floor(c/o)*i,p=i*.84;s[f]+=f==="held"?`M${d} ${m+p}l${p} ${-p}`:`M${d} ${m}h${p}v${p}h${-p}z`}return Object.entries(s).map(([c,l])=>y("path",{class:`lf-batch lf-batch-${c}`,d:l}))}var mn=`import os
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
`;function de(t){let e=new Set([t.inputs==="scaled"?"scaled":"raw",t.validation_split>0?"validated":"unvalidated"]),n={...t,optimizer:jr(t),validation_split:pn(t.validation_split)};return mn.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,i)=>String(n[i]))+`
`).join("")}function jr(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${dt(t).class}(learning_rate=${pn(t.learning_rate)})`}function pn(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function hn({say:t}){let e=u("code"),n,r=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=u("span",{class:"lf-copied",role:"status"}),i=u("button",{type:"button","data-action":"copy"},t("copy"));return i.addEventListener("click",()=>{Vr(e,o,t)}),{element:L("code",t("code"),r,u("div",{class:"lf-buttons"},i,o)),draw({settings:a,previous:c}){let l=de(a);e.textContent===l&&n===c||(n=c,e.replaceChildren(...Dr(l,c&&de(c.settings))))}}}function Dr(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function Vr(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),k(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),k(e,n("copyByHand"))}}function gn(t,e,n,r,o){let i=t.map(l=>Kr(P(l),n,r,o)),s=I.some(l=>e[l.name]!==D()[l.name]),a=u("p",{class:"lf-note lf-wide"}),c=u("div",{class:"lf-buttons lf-wide"},...s?[At("restart",o("restart"),()=>n.restart())]:[],At("reset",o("reset"),()=>n.reset()),At("new-seed",o("newSeed"),()=>n.newSeed()));return{element:u("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...i.map(l=>l.element),c,a),draw(l){i.forEach(f=>f.draw(l)),k(a,Hr(t,l.settings,r,o))}}}function At(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function Hr(t,e,n,r){let i=I.filter(s=>!t.includes(s.name)&&e[s.name]!==D()[s.name]).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var $r=Math.random().toString(36).slice(2,8),Pr=0;function Kr(t,e,n,r){let o=`lf-${$r}-${++Pr}`,i=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),s=t.type==="choice"?qr(t,o,e,n):Ur(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),c=t.keras&&u("code",{},t.keras);return{element:u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",c),s.element,i),draw(l){s.draw(l),k(i,l.problems[t.name]??"")}}}function qr(t,e,n,r){let o=t.choices.map(s=>u("option",{value:s.value},s.label[r])),i=u("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function Ur(t,e,n,r,o){let i=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1;i.addEventListener("input",()=>s=!0),i.addEventListener("change",()=>{s=!1,n.set(t.name,zr(i,t)),n.rest()});let a=t.slider==="none"?void 0:Wr(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],i),draw(c){let l=c.settings[t.name],f=c.problems[t.name]!==void 0;i.toggleAttribute("aria-invalid",f),!f&&!s&&(i.value=l===null?"":String(l)),t.nullable&&(i.placeholder=r("defaultValue",{value:q(c.settings)})),a?.draw(c)}}}function zr(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function Wr(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?q(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}var Fe=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function bn(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function Ne(t){return(bn(t)?.history.loss?.length??0)>0}function Oe(t){return Ne(t)?t.keras.history:t.page.history}function V(t){return t.keras?.run??t.page.run}function Qe(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(bn(t))}function je(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Gr(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function yn(t){let e,n,r;t.length!==2?(e=je,n=(a,c)=>je(t(a),c),r=(a,c)=>t(a)-c):(e=t===je||t===Gr?t:Jr,n=t,r=t);function o(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<0?l=d+1:f=d}while(l<f)}return l}function i(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<=0?l=d+1:f=d}while(l<f)}return l}function s(a,c,l=0,f=a.length){let d=o(a,c,l,f-1);return d>l&&r(a[d-1],c)>-r(a[d],c)?d-1:d}return{left:o,center:s,right:i}}function Jr(){return 0}function Xr(t){return t===null?NaN:+t}var An=yn(je),_0=An.right,R0=An.left,I0=yn(Xr).center;var B0=wn(vn),F0=wn(Yr);function wn(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),l=o.slice();return a&&c?(Y(a,l,o,i,s),Y(a,o,l,i,s),Y(a,l,o,i,s),Z(c,o,l,i,s),Z(c,l,o,i,s),Z(c,o,l,i,s)):a?(Y(a,o,l,i,s),Y(a,l,o,i,s),Y(a,o,l,i,s)):c&&(Z(c,o,l,i,s),Z(c,l,o,i,s),Z(c,o,l,i,s)),e}}function Y(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function Z(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function Yr(t){let e=vn(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function vn(t){let e=Math.floor(t);if(e===t)return Zr(t);let n=t-e,r=2*t+1;return(o,i,s,a,c)=>{if(!((a-=c)>=s))return;let l=e*i[s],f=c*e,d=f+c;for(let m=s,p=s+f;m<p;m+=c)l+=i[Math.min(a,m)];for(let m=s,p=a;m<=p;m+=c)l+=i[Math.min(a,m+f)],o[m]=(l+n*(i[Math.max(s,m-d)]+i[Math.min(a,m+d)]))/r,l-=i[Math.max(s,m-f)]}}function Zr(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],c=s*t;for(let l=o,f=o+c;l<f;l+=s)a+=r[Math.min(i,l)];for(let l=o,f=i;l<=f;l+=s)a+=r[Math.min(i,l+c)],n[l]=a/e,a-=r[Math.max(o,l-c)]}}var eo=Array.prototype,N0=eo.slice;var to=Math.sqrt(50),no=Math.sqrt(10),ro=Math.sqrt(2);function De(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=to?10:i>=no?5:i>=ro?2:1,a,c,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,o)*s,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?De(t,e,n*2):[a,c,l]}function kn(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?De(e,t,n):De(t,e,n);if(!(i>=o))return[];let a=i-o+1,c=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)c[l]=(i-l)/-s;else for(let l=0;l<a;++l)c[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)c[l]=(o+l)/-s;else for(let l=0;l<a;++l)c[l]=(o+l)*s;return c}function oo(t,e,n){return e=+e,t=+t,n=+n,De(t,e,n)[2]}function xn(t,e,n){let r;for(;;){let o=oo(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),a=Math.floor(e*i);t=(s-(s/i>t))/i,e=(a+(a/i<e))/i}r=o}}var O0=io(Math.random);function io(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function B(t,e,n=0){let[r,o]=n>0?xn(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{ticks:s=>kn(r,o,s)})}var Ve=176,F={top:10,right:12,bottom:36,left:44};function wt(t,e){let n,r=_(Ve,(s,a)=>n&&so(s,a,n)),o=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:L(t,e,r.element,o),draw(s){n=s,o.replaceChildren(...fo(s)),r.redraw()}}}function so(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),i=B([1,Math.max(2,n.epochs)],[F.left,e-F.right]),s=B([0,o],[Ve-F.bottom,F.top],n.top===void 0?4:0);t.setAttribute("aria-label",mo(n)),t.replaceChildren(...ao(s,e,n),...lo(i,e,n),...n.baseline?co(s(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>uo(a,i,s)))}function ao(t,e,n){return t.ticks(4).flatMap(r=>[y("line",{class:"lf-grid",x1:F.left,x2:e-F.right,y1:t(r),y2:t(r)}),y("text",{class:"lf-tick",x:F.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function lo(t,e,n){let r=(F.left+e-F.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>y("text",{class:"lf-tick",x:t(i),y:Ve-F.bottom+15,"text-anchor":"middle"},String(i))),y("text",{class:"lf-tick",x:r,y:Ve-3,"text-anchor":"middle"},n.xLabel)]}function co(t,e){return[y("line",{class:"lf-baseline",x1:F.left,x2:e-F.right,y1:t,y2:t})]}function uo(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||["preview","pinned-1","pinned-2"].includes(t.kind)?[]:r;return[y("path",{class:`lf-line lf-${t.kind}`,d:Q(r)}),...o.map(([i,s])=>y("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function fo(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function mo(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function M(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function v(t){return`${(100*t).toFixed(1)} %`}function ee(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function Sn({say:t,data:e}){let n=wt("loss",t("loss")),r=wt("accuracy",t("accuracy"));return{element:u("div",{class:"lf-charts"},n.element,r.element),draw(o){n.draw(po(o,e,t)),r.draw(ho(o,e,t))}}}function po(t,e,n){let r=Cn(t,"loss",e,n);return{...Mn(t,n),name:"loss",title:n("loss"),lines:r,format:M,axis:ee}}function ho(t,e,n){return{...Mn(t,n),name:"accuracy",title:n("accuracy"),lines:Cn(t,"accuracy",e,n),top:1,baseline:{value:T(e),label:n("baseline",{share:v(T(e))})},format:v,axis:r=>`${Math.round(100*r)} %`}}function Mn(t,e){let r=[t.previous,...En(t).map(o=>o.run)].map(o=>o?.settings.epochs??0);return{epochs:Math.max(t.settings.epochs,...r),xLabel:e("epoch")}}function Cn(t,e,n,r){let o=`val_${e}`,i=Oe(t);return[{kind:"previous",label:r("previous"),values:t.previous?.history[e]??[]},...En(t).map(a=>({kind:`pinned-${a.pin}`,label:r("pinnedLine",{number:a.number}),values:a.run.history[e]??[]})),{kind:"preview",label:r("preview"),values:Ne(t)?t.page.history[e]??[]:[]},{kind:"validation",label:go(t,e,n,r),values:i[o]??[]},{kind:"current",label:Ne(t)?r("kerasShort"):r("current"),values:i[e]??[]}]}function En(t){return(t.shelf?.rows??[]).filter(e=>e.pin).sort((e,n)=>e.pin-n.pin)}function go(t,e,n,r){return e==="loss"?r("validation"):r("validationWithBaseline",{share:v(Ce(n,t.settings.validation_split))})}var me=150,N={top:22,right:10,bottom:20,left:46},Ln=Array.from({length:99},(t,e)=>(e+1)/100);function _n({say:t}){let e="",n=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=u("p",{class:"lf-note","aria-live":"polite"}),o=_(me,(c,l)=>Tn(c,l,e,1,n.valueAsNumber,t("lossShapeDied"))),i=_(me,(c,l)=>Tn(c,l,e,0,n.valueAsNumber,t("lossShapeSurvived"))),s=()=>{let c=n.valueAsNumber;k(r,t("lossShapeText",{p:c.toFixed(2),died:M(pe(e,c,1)),survived:M(pe(e,c,0))})),o.redraw(),i.redraw()};n.addEventListener("input",s);let a=u("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:L("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},o.element,i.element),a,r),draw({settings:c}){c.loss!==e&&(e=c.loss,s())}}}function pe(t,e,n){let r=Math.log(e/(1-e));return Re[t].value(r,e,n,ce(r))}function Tn(t,e,n,r,o,i){let s=Ln.map(l=>pe(n,l,r)),a=B([0,1],[N.left,e-N.right]),c=B([0,Math.max(...s)||1],[me-N.bottom,N.top],3);t.setAttribute("aria-label",`${i}: ${M(pe(n,o,r))}`),t.replaceChildren(y("text",{class:"lf-tick lf-strong",x:N.left,y:12},i),...c.ticks(3).flatMap(l=>[y("line",{class:"lf-grid",x1:N.left,x2:e-N.right,y1:c(l),y2:c(l)}),y("text",{class:"lf-tick",x:N.left-6,y:c(l),dy:"0.32em","text-anchor":"end"},ee(l))]),...[0,.5,1].map(l=>y("text",{class:"lf-tick",x:a(l),y:me-5,"text-anchor":"middle"},String(l))),y("path",{class:"lf-line lf-current",d:Q(s.map((l,f)=>[a(Ln[f]),c(l)]))}),y("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:N.top,y2:me-N.bottom}),y("circle",{class:"lf-point lf-current",cx:a(o),cy:c(pe(n,o,r)),r:5}))}var He=200,O={top:10,right:12,bottom:36,left:44},bo=400;function In({say:t,language:e,data:n,controller:r}){let o,i,s,a=(E,z,dr)=>{let Ot=u("button",{type:"button","data-action":E},z);return Ot.addEventListener("click",dr),Ot},c=a("fan","",()=>o?.fan?r.stopFan():r.startFan()),l=a("keep-fan",t("luckKeep"),()=>r.keepFan(o?.fan)),f=a("drop-fan",t("luckDrop"),()=>{r.keepFan(void 0),l.focus()}),d=u("p",{class:"lf-spoken",role:"status"}),m=0,p=u("p",{class:"lf-note","data-role":"fan"}),g=_(He,(E,z)=>i&&Ao(E,z,i,s,t)),b=u("div",{class:"lf-legend","aria-hidden":"true"}),h=u("div"),A=u("p",{class:"lf-verdict","data-role":"duel"}),S=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),R=u("details",{},u("summary",{},t("luckTable")),S),ve=()=>R.open&&i&&S.replaceChildren(Mo(i,s,t));R.addEventListener("toggle",ve);let oe=u("div",{hidden:!0},p,g.element,b,h,A,R),fr=()=>{i&&(b.replaceChildren(...wo(s,t)),h.replaceChildren(vo(i,s,n,t)),k(A,s?ko(s,i,e,t):""),g.redraw(),ve())};return{element:L("luck",t("luck"),u("p",{class:"lf-note"},t("luckText")),u("div",{class:"lf-buttons"},c,l,f),d,oe),draw(E){o=E,oe.hidden=!E.fan,k(c,t(E.fan?"luckStop":"luckStart",{count:20})),l.hidden=!E.fan,l.toggleAttribute("disabled",E.fan?.starts.length!==20),f.hidden=!E.keptFan,k(p,E.fanFailure??(E.fan?yo(E.fan,t):"")),clearTimeout(m),m=window.setTimeout(()=>k(d,E.fan?`${p.textContent} ${A.textContent}`:""),bo);let z=E.fan?.starts.length?E.fan:E.fan&&i;z===i&&E.keptFan===s||([i,s]=[z,E.keptFan],fr())}}}function yo({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function Ao(t,e,n,r,o){let i=[n,...r?[r]:[]].flatMap(p=>p.starts.flatMap(g=>g.loss)),s=Math.max(n.settings.epochs,r?.settings.epochs??0),a=B([1,Math.max(2,s)],[O.left,e-O.right]),c=B([0,i.filter(Number.isFinite).reduce((p,g)=>Math.max(p,g),1e-6)],[He-O.bottom,O.top],4),l=p=>M(se(p).at(-1).median),f=[...r?[`${o("luckMedian",{name:o("luckA")})} ${l(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${l(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...f].join(". "));let d=a.ticks(5).filter(p=>Number.isInteger(p)&&p<=s),m=(p,g)=>y("text",{class:"lf-tick",...p},g);t.replaceChildren(...c.ticks(4).flatMap(p=>[y("line",{class:"lf-grid",x1:O.left,x2:e-O.right,y1:c(p),y2:c(p)}),m({x:O.left-6,y:c(p),dy:"0.32em","text-anchor":"end"},ee(p))]),...d.map(p=>m({x:a(p),y:He-O.bottom+15,"text-anchor":"middle"},String(p))),m({x:(O.left+e-O.right)/2,y:He-3,"text-anchor":"middle"},o("epoch")),...r?Rn(r,"a",a,c):[],...Rn(n,"b",a,c))}function Rn(t,e,n,r){let o=a=>a.map((c,l)=>[n(l+1),r(c)]).filter(([,c])=>Number.isFinite(c)),i=o(se(t).map(a=>a.median)),s=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[y("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>Q(o(a.loss))).join("")}),y("path",{class:`lf-line lf-median-${e}`,d:Q(i)}),...s.map(([a,c])=>y("circle",{class:`lf-dot-${e}`,cx:a,cy:c,r:2.5}))]}function wo(t,e){let n=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function vo(t,e,n,r){let o=[...e?[e]:[],t],i=[["loss",r("lastLoss"),ie,M],["accuracy",r("luckAccuracy",{baseline:v(T(n))}),l=>l.accuracy,v],["found",r("luckFound",{died:Ht(n)}),l=>l.found,String],["auc",r("auc"),l=>l.auc,l=>l.toFixed(4)]],s=[r("luckSpread"),...e?[r("luckA")]:[],r("luckB")],a=i.map(([l,f,d,m])=>{let p=o.map(g=>{let{median:b,low:h,high:A}=xe(g.starts.map(d)),[S,R,ve]=[b,h,A].map(oe=>Number.isFinite(oe)?m(oe):"–");return u("td",{},`${S} (${R} ~ ${ve})`)});return u("tr",{"data-figure":l},u("th",{scope:"row"},f),...p)}),c=u("tr",{},...s.map(l=>u("th",{scope:"col"},l)));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...a))}function ko(t,e,n,r){let o=So(t.settings,e.settings,n),i=ot(t,e);if(i.pairs===0)return r("luckNoPairs");if(o==="")return r("luckUnchanged");let s=t.settings.loss===e.settings.loss?xo(i,r):r("luckOtherLoss"),{pairs:a,moreFound:c,sameFound:l}=i,f=r("luckDuel",{pairs:a,more:c,moreShare:v(c/a),same:l});return[r("luckChanged",{list:o}),f,s,r("luckOnly")].join(" ")}function xo({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:v(e/t),same:n})}function So(t,e,n){let r=o=>o===null?"–":String(o);return I.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:i})=>`${i[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function Mo(t,e,n){let r=[...e?[e]:[],t].map(se),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],i=(l,f)=>u("td",{},l[f]?`${M(l[f].median)} (${M(l[f].low)} ~ ${M(l[f].high)})`:"–"),s=Math.max(...r.map(l=>l.length)),a=Array.from({length:s},(l,f)=>u("tr",{},u("th",{scope:"row"},String(f+1)),...r.map(d=>i(d,f)))),c=u("tr",{},...o.map(l=>u("th",{scope:"col"},l)));return u("table",{},u("thead",{},c),u("tbody",{},...a))}function Bn({say:t,data:e,controller:n}){let r=a=>a.engine==="keras"?t("kerasEngine",n.versions()):t("pageEngine"),o=u("div",{class:"lf-results"}),i,s;return{element:L("results",t("results"),o),draw(a){let c=V(a);!c||c===i&&a.previous===s||([i,s]=[c,a.previous],o.replaceChildren(Co(c,s,e,t,r),vt(c.confusion,t)))}}}function Co(t,e,n,r,o){let i=[[r("lastLoss"),f=>M($e(f.history.loss))],[r("lastAccuracy"),f=>v($e(f.history.accuracy))],[r("baselineRow"),()=>v(T(n))],[r("found"),({confusion:f})=>r("foundValue",{died:f.tp+f.fn,found:f.tp})],[r("auc"),f=>f.auc.toFixed(4)],[r("updates"),f=>f.updates.toLocaleString("en")],[r("seconds"),f=>r("secondsValue",{seconds:f.seconds.toFixed(3)})],[r("engine"),o]];t.history.val_loss&&i.splice(3,0,...Eo(n,r));let s=(f,d={})=>u("td",d,f),a=i.map(([f,d])=>{let m=f===r("engine")?{"data-role":"engine"}:{},p=e?[s(d(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},f),s(d(t),m),...p)}),c=["",r("current"),...e?[r("previous")]:[]],l=u("tr",{},...c.map(f=>f?u("th",{scope:"col"},f):u("td")));return u("table",{class:"lf-figures"},u("thead",{},l),u("tbody",{},...a))}function Eo(t,e){let n=(r,o)=>r.history.val_loss?o(r):"–";return[[e("lastValLoss"),r=>n(r,o=>M($e(o.history.val_loss)))],[e("lastValAccuracy"),r=>n(r,o=>v($e(o.history.val_accuracy)))],[e("validationBaseline"),r=>n(r,o=>v(Ce(t,o.settings.validation_split)))]]}function $e(t){return t?.at(-1)??NaN}function vt(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>u("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("positive")),u("th",{scope:"col"},e("negative")))),u("tbody",{},n(e("positive"),[[t.tp,!0],[t.fn,!1]]),n(e("negative"),[[t.fp,!1],[t.tn,!0]])))}var kt=50,Pe=74,Fn={height:2*Pe+44,margin:12},Nn={height:232,margin:{top:8,right:10,bottom:36,left:44}},Lo=Array.from({length:19},(t,e)=>(e+1)/20);function On({say:t,data:e,controller:n}){let r,o=NaN,i=_(Fn.height,(h,A)=>r&&Ro(h,A,r,e,o,t)),s=_(Nn.height,(h,A)=>r&&Bo(h,A,r,e,o,t)),a=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});a.addEventListener("input",()=>n.setThreshold(a.valueAsNumber));let c=u("output",{class:"lf-threshold"}),l=u("div"),f=u("p",{class:"lf-problem"}),d=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),m=u("details",{},u("summary",{},t("thresholdTable")),d),p=()=>m.open&&r&&d.replaceChildren(No(r,e,t));m.addEventListener("toggle",p);let g=u("p",{class:"lf-panel-title"}),b=u("div",{class:"lf-legend","aria-hidden":"true"},...Fo(t));return{element:L("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:e.rows})),i.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),a,c),f,u("div",{class:"lf-results"},l,u("div",{},g,s.element,b)),m),draw(h){let A=V(h);if(!A||A===r&&h.threshold===o)return;let S=A===r;[r,o]=[A,h.threshold];let R=$(e.y,r.predictions,o);a.matches(":active")||(a.value=String(o)),a.setAttribute("aria-valuetext",To(R,e,o,t)),k(c,o.toFixed(2)),k(f,Number.isNaN(r.auc)?t("noPredictions"):""),k(g,t("roc",{auc:r.auc.toFixed(4)})),l.replaceChildren(_o(R,e,t),vt(R,t)),i.redraw(),s.redraw(),S||p()}}}function To(t,e,n,r){let{tp:o,fn:i,fp:s}=t,a={accuracy:v(le(t)),baseline:v(T(e))};return r("thresholdSpoken",{threshold:n.toFixed(2),died:o+i,found:o,alarms:s,...a})}function _o(t,e,n){let{tp:r,fn:o,fp:i,tn:s}=t,a=(f,d,m)=>n("outOf",{part:f,all:d,share:v(m)}),c={recall:[n("recall"),a(r,r+o,ae(t))],precision:[n("precision"),r+i===0?n("nobodyCalled"):a(r,r+i,Se(t))],alarms:[n("falseAlarms"),a(i,i+s,i/(i+s))],accuracy:[n("accuracy"),n("beside",{value:v(le(t)),baseline:v(T(e))})]},l=([f,[d,m]])=>u("tr",{"data-figure":f},u("th",{scope:"row"},d),u("td",{},m));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(c).map(l)))}function Ro(t,e,n,r,o,i){let{height:s,margin:a}=Fn,c=B([0,1],[a,e-a]),l=s-38,f=[1,0].map(g=>n.predictions.filter((b,h)=>r.y[h]>.5==g>.5)),d=[i("positive"),i("negative")],m=f.map((g,b)=>{let h=st(g,kt),A=Math.max(...h),S=i("histogramRow",{group:d[b],count:g.length,top:A});return{counts:h,top:A,label:S,floor:l-(1-b)*Pe,kind:b===0?"died":"survived"}});t.setAttribute("aria-label",[i("histogram"),...m.map(g=>g.label)].join(". "));let p=(g,b,h,A)=>y("text",{class:"lf-tick",x:g,y:b,"text-anchor":h},A);t.replaceChildren(...m.flatMap(({counts:g,top:b,label:h,floor:A,kind:S})=>[y("path",{class:`lf-bars lf-bars-${S}`,d:Io(g,b,c,A)}),y("line",{class:"lf-grid",x1:c(0),x2:c(1),y1:A,y2:A}),p(c(1),A-Pe+16,"end",h)]),y("line",{class:"lf-cut",x1:c(o),x2:c(o),y1:0,y2:l}),...[0,.25,.5,.75,1].map(g=>p(c(g),l+16,g===0?"start":g===1?"end":"middle",String(g))),p(c(0),l+33,"start",i("saidNegative")),p(c(.5),l+33,"middle","p"),p(c(1),l+33,"end",i("saidPositive")))}function Io(t,e,n,r){let o=Pe-24,i=(s,a)=>{let[c,l]=[n(a/kt)+.5,n((a+1)/kt)-.5],f=Math.max(s/e*o,1.5);return s===0?"":`M${c.toFixed(1)} ${r}v${(-f).toFixed(1)}H${l.toFixed(1)}V${r}z`};return t.map(i).join("")}function Bo(t,e,n,r,o,i){let{height:s,margin:a}=Nn,c=B([0,1],[a.left,e-a.right]),l=B([0,1],[s-a.bottom,a.top]),f=at(r.y,n.predictions),d=$(r.y,n.predictions,o),m=d.fp/(d.fp+d.tn),p=`${i("rocPoint")} ${o.toFixed(2)}: ${i("recallShort")} ${v(ae(d))}, ${i("rocAlarms")} ${v(m)}`;t.setAttribute("aria-label",`${i("roc",{auc:n.auc.toFixed(4)})}. ${p}`);let g=(b,h)=>y("text",{class:"lf-tick",...b},h);t.replaceChildren(...[0,.5,1].flatMap(b=>[y("line",{class:"lf-grid",x1:c(0),x2:c(1),y1:l(b),y2:l(b)}),g({x:a.left-6,y:l(b),dy:"0.32em","text-anchor":"end"},`${100*b} %`),g({x:c(b),y:l(0)+15,"text-anchor":b===1?"end":"middle"},`${100*b} %`)]),g({x:(c(0)+c(1))/2,y:s-3,"text-anchor":"middle"},i("rocAlarms")),g({x:a.left+6,y:a.top+12},i("recallShort")),y("line",{class:"lf-baseline",x1:c(0),x2:c(1),y1:l(0),y2:l(1)}),y("path",{class:"lf-line lf-current",d:Q(f.map(b=>[c(b.alarms),l(b.found)]))}),...f.length>0?[y("circle",{class:"lf-point lf-here",cx:c(m),cy:l(ae(d)),r:6})]:[])}function Fo(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function No(t,e,n){let r=[n("threshold"),n("found"),n("falseAlarms"),n("precisionShort"),n("accuracy")],o=Lo.map(s=>{let a=$(e.y,t.predictions,s),{tp:c,fp:l}=a,f=[c,l,c+l===0?"–":v(Se(a)),v(le(a))];return u("tr",{},u("th",{scope:"row"},s.toFixed(2)),...f.map(d=>u("td",{},String(d))))}),i=u("tr",{},...r.map(s=>u("th",{scope:"col"},s)));return u("table",{},u("thead",{},i),u("tbody",{},...o))}var St=240,xt=22,jn=10;function Dn({say:t,data:e}){let n=0,r=_(St,(i,s)=>Oo(i,s,e.inputs,n,t)),o=u("p",{class:"lf-note"});return{element:L("network",t("network"),r.element,o),draw({settings:i}){i.nodes!==n&&(n=i.nodes,k(o,t("networkText",{inputs:e.inputs,nodes:n,parameters:(e.inputs*n+n+n+1).toLocaleString("en")})),r.redraw())}}}function Oo(t,e,n,r,o){let i=[{x:e*.14,count:n,name:o("networkInput"),kind:"input"},{x:e*.5,count:r,name:o("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:o("networkOutput"),kind:"output"}].map(l=>({...l,ys:Qo(l.count)})),[s,a,c]=i;t.setAttribute("aria-label",`${n} → ${r} → 1`),t.replaceChildren(y("path",{class:"lf-edges",d:Qn(s,a)+Qn(a,c)}),...i.flatMap(({x:l,ys:f,name:d,kind:m,count:p})=>[...f.map(g=>y("circle",{class:`lf-node lf-node-${m}`,cx:l,cy:g,r:jo(p)})),y("text",{class:"lf-tick",x:l,y:12,"text-anchor":"middle"},`${d} ${p}`)]))}function Qn(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function Qo(t){let e=St-xt-jn;return Array.from({length:t},(n,r)=>xt+e*(r+.5)/t)}function jo(t){return Math.max(.8,Math.min(9,(St-xt-jn)/t*.38))}var Bt={};ke(Bt,{LIMIT:()=>Ke,PINS:()=>ge,add:()=>Mt,cell:()=>he,columns:()=>qe,describeChange:()=>Ue,differences:()=>ye,emptyShelf:()=>H,parseShelf:()=>Rt,remove:()=>be,sortBy:()=>Lt,sorted:()=>Tt,toCsv:()=>_t,toJson:()=>Ae,togglePin:()=>Et,undo:()=>Ct});var Ke=200,ge=[1,2],Vn=1,Do=1e9,qe=["number","loss","accuracy","found","auc","updates","seconds","engine"];function H(){return{rows:[],next:1,order:{column:"number",descending:!0},removed:[]}}function Mt(t,{predictions:e,weights:n,...r}){let o=Hn(t.rows,r.engine);if(o&&qo(o.run,r))return t;let i=[...t.rows,{number:t.next,run:r,pin:0}];return{...t,rows:It(i),next:t.next+1}}function be(t,e){let n=t.rows.filter(r=>e.includes(r.number));return n.length===0?t:{...t,rows:t.rows.filter(r=>!n.includes(r)),removed:n}}function Ct(t){let e=t.rows.map(o=>o.pin),n=t.removed.map(o=>e.includes(o.pin)?{...o,pin:0}:o),r=[...t.rows,...n].sort((o,i)=>o.number-i.number);return{...t,rows:It(r),removed:[]}}function Et(t,e){let n=ge.find(o=>!t.rows.some(i=>i.pin===o))??0,r=t.rows.map(o=>o.number===e?{...o,pin:o.pin?0:n}:o);return{...t,rows:r}}function Lt(t,e){let n=t.order.column===e&&!t.order.descending;return{...t,order:{column:e,descending:n}}}function Tt({rows:t,order:e}){let n=e.descending?-1:1;return[...t].sort((r,o)=>{let[i,s]=[he(r,e.column),he(o,e.column)];return Number.isNaN(i)||Number.isNaN(s)?Number(Number.isNaN(i))-Number(Number.isNaN(s))||r.number-o.number:n*(i<s?-1:i>s?1:0)||n*(r.number-o.number)})}function he({number:t,run:e},n){return n==="number"?t:n==="found"?e.confusion.tp:n==="loss"||n==="accuracy"?$n(e.history[n]):e[n]}function Ue(t,e){let n=Hn(t.slice(0,t.indexOf(e)),e.run.engine);if(!n)return{kind:"first"};let r=ye(n.run.settings,e.run.settings);return{kind:r.length===0?"same":r.length===1?"one":"several",than:n.number,settings:r}}function ye(t,e){return I.filter(({name:n})=>t[n]!==e[n]).map(({name:n})=>({name:n,from:t[n],to:e[n]}))}function Ae(t,e=0){return JSON.stringify({version:Vn,rows:t.rows},null,e)}function _t(t,e){let n=I.map(i=>i.name),r=["number","engine",...n,"changed","loss","accuracy","baseline","val_loss","val_accuracy","tp","fn","fp","tn","auc","updates","seconds"],o=t.rows.map(i=>{let{engine:s,settings:a,history:c,confusion:l,auc:f,updates:d,seconds:m}=i.run,p=Ue(t.rows,i),g=p.kind==="first"?"":p.settings.map(({name:h})=>h).join(" "),b=h=>c[h]&&$n(c[h]);return[i.number,s,...n.map(h=>a[h]),g,b("loss"),b("accuracy"),e,b("val_loss"),b("val_accuracy"),l.tp,l.fn,l.fp,l.tn,f,d,m]});return[r,...o].map(i=>i.map(s=>s??"").join(",")+`\r
`).join("")}function Rt(t){if(typeof t!="string"||t==="")return{shelf:H(),lost:0};let e=Vo(t);if(!e)return{shelf:H(),lost:1};let n=[];for(let o of e){let i=Ho(o);!i||n.some(({number:s})=>s===i.number)||n.push(n.some(({pin:s})=>s===i.pin)?{...i,pin:0}:i)}n.sort((o,i)=>o.number-i.number);let r=(n.at(-1)?.number??0)+1;return{shelf:{...H(),rows:It(n),next:r},lost:e.length-n.length}}function Vo(t){try{let{version:e,rows:n}=JSON.parse(t);return e===Vn&&Array.isArray(n)?n:void 0}catch{return}}function Ho(t){try{let{number:e,pin:n,run:r}=t,{engine:o,confusion:i,updates:s,seconds:a}=r,c=K({...r.settings},"en"),l=$o(r.history,c.epochs),f={tp:i.tp,fn:i.fn,fp:i.fp,tn:i.tn};if(![e,s,...Object.values(f)].every(p=>Number.isInteger(p)&&p>=0&&p<=Do)||!l||!["page","keras"].includes(o)||!Number.isFinite(a)||a<0)return;let m=ge.find(p=>p===n)??0;return{number:e,pin:m,run:{engine:o,settings:c,history:l,confusion:f,auc:Ko(r.auc),updates:s,seconds:a}}}catch{return}}function $o(t,e){let r=["loss","accuracy","val_loss","val_accuracy"].filter(s=>t[s]!==void 0).map(s=>[s,Po(t[s])]),o=r.every(([,s])=>s?.length===e),i=Object.fromEntries(r);return o&&i.loss&&i.accuracy?i:void 0}function Po(t){if(!(!Array.isArray(t)||!t.every(e=>e===null||typeof e=="number")))return t.map(e=>Number.isFinite(e)?e:NaN)}function Ko(t){return typeof t=="number"&&t>=0&&t<=1?t:NaN}function It(t){let e=t.length-Ke;return t.filter(n=>n.pin||e--<=0)}function Hn(t,e){return t.filter(n=>n.run.engine===e).at(-1)}function qo(t,e){let n=({history:r,confusion:o,auc:i})=>JSON.stringify([r,o,i]);return ye(t.settings,e.settings).length===0&&n(t)===n(e)}function $n(t){return t?.at(-1)??NaN}function Un({say:t,data:e,language:n,keeper:r}){let o=r,i=v(T(e)),s=u("p",{class:"lf-note"}),a=u("div",{class:"lf-scroll lf-shelf-box",tabindex:0,role:"region","aria-label":t("shelf")}),c=u("span",{class:"lf-copied",role:"status"}),l,f=te("undo",t("undo"),()=>{o.change(Ct),k(c,t("undone")),a.focus()}),d=te("clear-shelf",t("clearShelf"),()=>{k(c,t("removedRuns",{count:l.rows.length})),o.clear(),Pn(f)}),m=te("export-csv",t("exportAs",{format:"CSV"}),()=>qn("livefit-runs.csv","text/csv",_t(l,T(e)))),p=te("export-json",t("exportAs",{format:"JSON"}),()=>qn("livefit-runs.json","application/json",Ae(l,2))),g=L("shelf",t("shelf"),u("p",{class:"lf-note"},`${t("shelfCaption",{baseline:i})} ${t("shelfRules",{limit:Ke})}`),a,u("div",{class:"lf-buttons"},m,p,d,f,c),s),b={sort:h=>o.change(A=>Lt(A,h)),pin:({number:h})=>o.change(A=>Et(A,h)),use({number:h,run:A}){o.use(A),k(c,t("loadedRun",{number:h}))},remove({number:h}){o.change(A=>be(A,[h])),k(c,t("removedRuns",{count:1})),Pn(f)}};return{element:g,draw(h){k(s,Uo(h,o,t)),!(!h.shelf||h.shelf===l)&&(l=h.shelf,zo(a,()=>a.replaceChildren(Wo(h.shelf,b,i,t,n))),[m,p,d].forEach(A=>A.disabled=l.rows.length===0),f.disabled=l.removed.length===0)}}}function Uo(t,e,n){let r=e.place==="browser"?n("shelfBrowser"):n("shelfKernel"),o=t.shelfLost?` ${n("shelfLost",{count:t.shelfLost})}`:"";return(t.shelfKept?r:n("shelfUnkept"))+o}function te(t,e,n,r={}){let o=u("button",{type:"button","data-action":t,...r},e);return o.addEventListener("click",n),o}function Pn(t){t.disabled=!1,t.focus()}function zo(t,e){let n=t.getRootNode().activeElement,r=n instanceof HTMLElement&&t.contains(n)&&n!==t?n.dataset:void 0;e(),r&&t.querySelector(`[data-action="${r.action}"][data-of="${r.of}"]`)?.focus()}function Wo(t,e,n,r,o){let i={number:r("shelfNumber"),loss:r("loss"),accuracy:r("shelfAccuracy",{baseline:n}),found:r("shelfFound"),auc:r("shelfAuc"),updates:r("shelfUpdates"),seconds:r("seconds"),engine:r("engine")},s=qe.map(l=>{let{order:f}=t,d=f.column!==l?"none":f.descending?"descending":"ascending",m={none:"",ascending:" ▲",descending:" ▼"}[d],p=te("sort",i[l],()=>e.sort(l),{"data-of":l});return p.append(u("span",{"aria-hidden":"true"},m)),u("th",{scope:"col","aria-sort":d},p)});s.splice(1,0,u("th",{scope:"col"},r("shelfChanged")));let a=ge.every(l=>t.rows.some(f=>f.pin===l)),c=Tt(t).map(l=>{let[f,...d]=qe.map(m=>Go(l,m,r));return u("tr",{"data-run":l.number},u("th",{scope:"row"},f),u("td",{class:"lf-change"},...Jo(t,l,r,o),Xo(l,a,e,r)),...d.map(m=>u("td",{},m)))});return c.length===0&&c.push(u("tr",{},u("td",{colspan:s.length},r("noRuns")))),u("table",{},u("thead",{},u("tr",{},...s)),u("tbody",{},...c))}function Go(t,e,n){let{run:r}=t,o=Number(he(t,e));return e==="loss"?M(o):e==="accuracy"?v(o):e==="found"?n("foundValue",{died:r.confusion.tp+r.confusion.fn,found:o}):e==="auc"?o.toFixed(4):e==="seconds"?n("secondsValue",{seconds:o.toFixed(3)}):e==="engine"?r.engine==="keras"?n("kerasShort"):n("pageShort"):o.toLocaleString("en")}function Jo(t,e,n,r){let{settings:o}=e.run,i=Ue(t.rows,e),s={same:"changeSame",one:"changeOne",several:"changeSeveral"}[i.kind],a=({name:d,from:m,to:p})=>`${Kn(d,r)} ${Ft(d,m,o,n,r)} → ${Ft(d,p,o,n,r)}`,c=i.kind==="first"?n("changeFirst"):n(s,{than:i.than,list:i.settings.map(a).join(", ")}),l=ye(D(),o).map(({name:d,to:m})=>`${Kn(d,r)} ${Ft(d,m,o,n,r)}`),f=l.length>0?n("unlikeLecture",{list:l.join(", ")}):n("likeLecture");return[u("div",{class:`lf-change-${i.kind}`},c),u("div",{class:"lf-note"},f)]}function Kn(t,e){return P(t).label[e]}function Ft(t,e,n,r,o){return e===null?r("defaultValue",{value:q({...n,[t]:null})}):P(t).choices?.find(i=>i.value===e)?.label[o]??String(e)}function Xo(t,e,n,r){let o=(s,a,c)=>te(s,a,c,{"data-of":t.number,"aria-label":r("ofRun",{number:t.number,text:a})}),i=o("pin",t.pin?r("pinned",{pin:t.pin}):r("pin"),()=>n.pin(t));return i.disabled=e&&!t.pin,u("div",{class:"lf-buttons"},i,o("use",r("useRun"),()=>n.use(t)),o("remove",r("remove"),()=>n.remove(t)))}function qn(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e}));u("a",{href:r,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function zn(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function Yo(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function ze(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,Yo(i,o[s]))})}return n}var Zo=1e-5,ei=400;function Wn(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),i=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),s=0;return{element:u("div",{class:"lf-messages"},...i,n,r,o),draw(a){let c=ti(a,t);k(n,c),clearTimeout(s),s=window.setTimeout(()=>k(r,c),ei),k(o,ni(a,t))}}}function ti(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=V(t);if(!r)return e("training");let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:M(r.history.loss.at(-1)),accuracy:v(r.history.accuracy.at(-1)),baseline:v(T(t.data)),died:o+i,found:o})}function ni(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?ri(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):Qe(t)?e("kernelTraining"):""}function ri(t,e,n){let r=ze(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>Zo?`${o}. ${n("chaotic")}`:o}var Gn=`.lf-edges { stroke: var(--lf-soft); stroke-width: 0.5; stroke-opacity: 0.45; fill: none; }
.lf-node { stroke: var(--lf-surface); stroke-width: 0.5; fill: var(--lf-accent); }
.lf-node-input { fill: var(--lf-right); }
.lf-node-output { fill: var(--lf-baseline); }
.lf-batch-even { fill: var(--lf-accent); }
.lf-batch-odd { fill: var(--lf-previous); }
.lf-batch-last { fill: var(--lf-baseline); }
.lf-batch-held { stroke: var(--lf-soft); stroke-width: 1.5; }
`;var Jn=`.livefit-lab {
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
.lf-line.lf-pinned-1 { stroke: var(--lf-right); stroke-dasharray: 6 3; }
.lf-line.lf-pinned-2 { stroke: var(--lf-wrong); stroke-dasharray: 1 4; stroke-linecap: round; }
.lf-point.lf-current { fill: var(--lf-accent); }
.lf-point.lf-previous { fill: var(--lf-previous); }
.lf-point.lf-validation { fill: var(--lf-validation); }
.lf-legend { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; min-height: 2.8em; font-size: 0.85rem; color: var(--lf-soft); }
.lf-legend-item { display: inline-flex; align-items: center; gap: 0.4em; }
.lf-swatch { width: 1.6em; height: 0; border-top: 3px solid var(--lf-accent); }
.lf-swatch.lf-previous { border-top-color: var(--lf-previous); }
.lf-swatch.lf-preview { border-top: 1px dashed var(--lf-text); }
.lf-swatch.lf-validation { border-top: 3px dotted var(--lf-validation); }
.lf-swatch.lf-pinned-1 { border-top: 3px dashed var(--lf-right); }
.lf-swatch.lf-pinned-2 { border-top: 3px dotted var(--lf-wrong); }
.lf-swatch.lf-baseline { border-top: 2px dashed var(--lf-baseline); }
.livefit-lab button:disabled { color: var(--lf-soft); cursor: default; }
.livefit-lab [hidden] { display: none; }
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
.livefit-lab button:disabled { opacity: 0.55; cursor: default; }
.livefit-lab pre.lf-code {
  margin: 0 0 0.5rem; padding: 0.75rem 0.75rem 0.75rem 1.4rem; overflow: auto; font-size: 0.82rem; line-height: 1.45; white-space: pre;
  color: var(--lf-text); background: var(--lf-raised); border: 1px solid var(--lf-line); border-radius: 6px;
}
.livefit-lab pre.lf-code code { color: inherit; background: none; border: 0; padding: 0; font-size: inherit; word-break: normal; overflow-wrap: normal; }
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
`;var Xn=`.lf-fan { fill: none; stroke-width: 1; stroke-opacity: 0.45; }
.lf-fan-b { stroke: var(--lf-accent); }
.lf-fan-a { stroke: var(--lf-baseline); stroke-dasharray: 2 3; }
.lf-median-b { stroke: var(--lf-accent); stroke-width: 3.5; }
.lf-median-a { stroke: var(--lf-baseline); stroke-width: 3.5; stroke-dasharray: 8 5; }
.lf-dot-b { fill: var(--lf-accent); }
.lf-dot-a { fill: none; stroke: var(--lf-baseline); }
.lf-swatch.lf-swatch-a { border-top: 3px dashed var(--lf-baseline); }
.lf-verdict:not(:empty) { margin-top: 0.5rem !important; font-weight: 600; }
`;var Yn=`.lf-bars-died { fill: var(--lf-baseline); }
.lf-bars-survived { fill: var(--lf-accent); }
.lf-cut { stroke: var(--lf-text); stroke-width: 2; stroke-dasharray: 4 3; }
.lf-figures + .lf-matrix { margin-top: 0.75rem !important; }
.lf-point.lf-here { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 3; }
.lf-swatch.lf-here { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-threshold { min-width: 2.5em; font-weight: 600; font-variant-numeric: tabular-nums; }
`;var Zn=`.lf-shelf-box { height: 22em; max-height: none; margin: 0.5rem 0; border: 1px solid var(--lf-line); border-radius: 6px; }
.livefit-lab .lf-shelf-box thead th { position: sticky; top: 0; z-index: 1; background: var(--lf-raised); vertical-align: bottom; }
.livefit-lab .lf-shelf-box :is(th, td) { vertical-align: top; }
.livefit-lab .lf-shelf-box thead button { min-height: 28px; padding: 0.1em 0.3em; border-color: transparent; background: none; font-weight: 600; text-align: start; }
.livefit-lab .lf-shelf-box table { overflow-wrap: normal; }
.livefit-lab .lf-shelf-box td { white-space: nowrap; }
.livefit-lab .lf-shelf-box .lf-change { min-width: 16em; white-space: normal; }
.lf-change-one { font-weight: 600; }
.lf-change .lf-buttons { margin-top: 0.25rem; gap: 0.35rem; }
.lf-change button { min-height: 28px; padding: 0.05em 0.6em; font-size: 0.95em; }
.lf-changed { display: inline-block; min-width: 100%; background: color-mix(in srgb, var(--lf-accent) 18%, transparent); }
.lf-changed::before { content: "▶"; float: left; margin-left: -1.1em; color: var(--lf-accent); }
`;var er=[Jn,Gn,Yn,Xn,Zn].join("");function tr(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function nr({say:t}){let e=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=u("details",{class:"lf-values"},u("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(ci(Oe(r),t));return n.addEventListener("toggle",o),{element:n,draw(i){r=i,o()}}}function ci(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(s=>t[s]),o=u("tr",{},...[e("epoch"),...r.map(s=>n[s])].map(s=>u("th",{scope:"col"},s))),i=(t.loss??[]).map((s,a)=>u("tr",{},u("th",{scope:"row"},String(a+1)),...r.map(c=>u("td",{},(c.endsWith("loss")?M:v)(t[c][a])))));return u("table",{},u("thead",{},o),u("tbody",{},...i))}var rr=`"use strict";(()=>{var B=Uint8Array.fromBase64||(()=>{for(var o=new Uint8Array(128),e=0;e<64;e++)o[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var r=t.length,n=new Uint8Array((r-(t[r-1]=="=")-(t[r-2]=="="))*3/4|0),a=0,s=0;a<r;){var i=o[t.charCodeAt(a++)],l=o[t.charCodeAt(a++)],u=o[t.charCodeAt(a++)],p=o[t.charCodeAt(a++)];n[s++]=i<<2|l>>4,n[s++]=l<<4|u>>2,n[s++]=u<<6|p}return n}})();function N(o,e){let{X:t,inputs:r}=o,n=new Float64Array(t.length);for(let a=0;a<r;a++){let s=u=>{let p=0;for(let f=0;f<e;f++)p+=u(t[f*r+a]);return p/e},i=s(u=>u),l=Math.sqrt(s(u=>(u-i)**2))||1;for(let u=a;u<t.length;u+=r)n[u]=(t[u]-i)/l}return n}function E(o,e){return Math.floor(o*(1-e))}function W(o,e,t=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let n=0;n<o.length;n++)o[n]>.5?r[e[n]>t?"tp":"fn"]++:r[e[n]>t?"fp":"tn"]++;return r}function P(o,e){if(Array.from(e).some(Number.isNaN))return NaN;let t=Array.from(e,(s,i)=>i).sort((s,i)=>e[s]-e[i]),r=0,n=0;for(let s=0;s<t.length;){let i=s;for(;i<t.length&&e[t[i]]===e[t[s]];)i++;let l=(s+1+i)/2;for(;s<i;s++)o[t[s]]>.5&&(n++,r+=l)}let a=n*(t.length-n);return(r-n*(n+1)/2)/a}var F={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var ae=F.settings,je=F.messages;function ie(o){return ae.find(e=>e.name===o)}function U(o){return o.learning_rate??le(o).learning_rate}function le(o){return ie("optimizer").choices.find(e=>e.value===o.optimizer)}var m=Math.fround,w=m(1e-7);function M(o){return m(Math.exp(-Math.abs(o)))}function b(o,e=M(o)){return o>=0?m(1/m(1+e)):m(e/m(1+e))}function g(o,e){return{value:(t,r,n)=>o(r,n),slope:(t,r,n)=>m(e(r,n)*m(r*m(1-r)))}}var A=o=>m(Math.log(m(Math.max(o,w)+1))),ue=o=>m(100/Math.max(Math.abs(o),w)),z={mean_squared_error:g((o,e)=>m(m(o-e)*m(o-e)),(o,e)=>m(2*m(o-e))),mean_absolute_error:g((o,e)=>Math.abs(m(o-e)),(o,e)=>Math.sign(o-e)),mean_absolute_percentage_error:g((o,e)=>m(100*Math.abs(m(m(e-o)/Math.max(Math.abs(e),w)))),(o,e)=>m(Math.sign(o-e)*ue(e))),mean_squared_logarithmic_error:g((o,e)=>m(m(A(o)-A(e))**2),(o,e)=>o>=w?m(m(2*m(A(o)-A(e)))/m(o+1)):0),categorical_crossentropy:{value:()=>0,slope:(o,e,t)=>1-t},binary_crossentropy:{value:(o,e,t,r)=>m(m(Math.max(o,0)-m(o*t))+m(Math.log1p(r))),slope:(o,e,t,r)=>{let n=m(r/m(1+r));return o>=0?m(m(1-n)-t):m(n-t)}}};function S(o,e){return(t,r,{rows:n,nodes:a})=>{let s=t.length/n;for(let i=0;i<t.length;i+=s)for(let l=i;l<i+a;l++)t[l]=o(t[l]),r[l]=e(t[l])}}var I={relu:(o,e,{loops:t})=>t.rectify(o,e),sigmoid:S(o=>b(o),o=>o*(1-o)),tanh:S(Math.tanh,o=>1-o*o),linear:S(o=>o,()=>1)};var q=B("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var h=Math.fround,D={allocate:o=>new Float32Array(o),release:()=>{},weightedSums(o,e,t,r){let n=o.length/e,a=r.length/e;r.fill(0);for(let s=0;s<o.length;s++){let i=Math.floor(s/n)*a,l=s%n*a;for(let u=0;u<a;u++)r[i+u]=h(r[i+u]+h(o[s]*t[l+u]))}},rectify(o,e){for(let t=0;t<o.length;t++){let r=o[t]>0;e[t]=r?1:0,r||(o[t]=0)}},logits(o,e,t){let r=e.length;for(let n=0;n<t.length;n++){let a=[0,0,0,0];for(let s=0;s<r;s++)a[s%4]+=o[n*r+s]*e[s];t[n]=a[0]+a[2]+(a[1]+a[3])}},passBack(o,e,t,r,n,a){let s=t.length;for(let i=0;i<e.length;i++){let l=o[Math.floor(i/s)],u=i%s;n[u]=h(n[u]+h(l*e[i])),a[i]=h(h(l*t[u])*r[i])}},addOuterProducts(o,e,t,r){let n=o.length/e,a=t.length/e;for(let s=0;s<o.length;s++){let i=Math.floor(s/n)*a,l=s%n*a;for(let u=0;u<a;u++)r[l+u]=h(r[l+u]+h(o[s]*t[i+u]))}},adam(o,e,t,r,n,a,s,i){for(let l=0;l<o.length;l++)t[l]=h(t[l]+h(h(e[l]-t[l])*a)),r[l]=h(r[l]+h(h(h(e[l]*e[l])-r[l])*s)),o[l]=h(o[l]-h(h(t[l]*n)/h(h(Math.sqrt(r[l]))+i)))}},H=[];function ce(o,e){let t=H.pop()??pe(o),r=e-t.memory.buffer.byteLength;return r>0&&t.memory.grow(Math.ceil(r/65536)),new Uint8Array(t.memory.buffer,0,e).fill(0),t}function pe(o){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(o,{env:{memory:e}}).exports}}function he(o,e){let t=ce(o,e*4),{memory:r,raw:n}=t,a=0;return{allocate(s){let i=new Float32Array(r.buffer,a,s);return a+=s*4,i},release:()=>{H.push(t)},weightedSums:(s,i,l,u)=>n.weightedSums(s.byteOffset,i,s.length/i,l.byteOffset,u.length/i,u.byteOffset),rectify:(s,i)=>n.rectify(s.byteOffset,s.length,i.byteOffset),logits:(s,i,l)=>n.logits(s.byteOffset,l.length,i.byteOffset,i.length,l.byteOffset),passBack:(s,i,l,u,p,f)=>n.passBack(s.byteOffset,s.length,i.byteOffset,l.byteOffset,u.byteOffset,l.length,p.byteOffset,f.byteOffset),addOuterProducts:(s,i,l,u)=>n.addOuterProducts(s.byteOffset,i,s.length/i,l.byteOffset,l.length/i,u.byteOffset),adam:(s,i,l,u,...p)=>n.adam(s.byteOffset,i.byteOffset,l.byteOffset,u.byteOffset,s.length,...p)}}var C=(()=>{try{return new WebAssembly.Module(q)}catch{return}})();function V(o){if(!C)return D;try{return he(C,o)}catch{return D}}var c=Math.fround,K=c(1e-7);function fe(o,e){return({weights:t,gradient:r,momentum:n,velocity:a},s)=>{let i=c(1-c(Math.pow(c(.9),s))),l=c(1-c(Math.pow(c(.999),s))),u=c(c(o*c(Math.sqrt(l)))/i);e.adam(t,r,n,a,u,c(1-.9),c(1-.999),K)}}function de(o){return({weights:e,gradient:t})=>{for(let r=0;r<e.length;r++)e[r]=c(e[r]-c(t[r]*o))}}function be(o){let e=c(.9),t=c(1-.9);return({weights:r,gradient:n,velocity:a})=>{for(let s=0;s<r.length;s++){let i=n[s],l=c(c(a[s]*e)+c(c(i*i)*t));a[s]=l,r[s]=c(r[s]-c(c(i*o)/c(Math.sqrt(c(l+K)))))}}}var ye={adam:fe,sgd:de,rmsprop:be};function X(o,e,t){return ye[o](c(e),t)}var L=class{state=new Uint32Array(624);next=624;constructor(e){let t=this.state;t[0]=19650218;for(let n=1;n<624;n++)t[n]=Math.imul(1812433253,t[n-1]^t[n-1]>>>30)+n;let r=this.stir(1,624,(n,a)=>(a^Math.imul(n,1664525))+e);r=this.stir(r,623,(n,a,s)=>(a^Math.imul(n,1566083941))-s),t[0]=2147483648}stir(e,t,r){let n=this.state;for(;t>0;t--)n[e]=r(n[e-1]^n[e-1]>>>30,n[e],e),e++,e===624&&(n[0]=n[623],e=1);return e}twist(){let e=this.state;for(let t=0;t<624;t++){let r=e[t]&2147483648|e[(t+1)%624]&2147483647;e[t]=e[(t+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function $(o,e){let t=o&65535,r=o>>>16,n=e&65535,a=e>>>16,s=r*n+(t*n>>>16),i=t*a+(s&65535);return r*a+Math.floor(s/65536)+Math.floor(i/65536)>>>0}function Q(o,e){let[t,r,n,a]=o,[s,i]=e;for(let l=0;l<10;l++){let u=$(3528531795,t),p=$(3449720151,n),f=Math.imul(3528531795,t),d=Math.imul(3449720151,n);[t,r,n,a]=[(p^r^s)>>>0,d>>>0,(u^a^i)>>>0,f>>>0],s=s+2654435769>>>0,i=i+3144134277>>>0}return[t,r,n,a]}function O(o,e,t){let r=0,n=[0,0,0,0],a=4;return()=>(a===4&&(n=Q([r++,0,o,e],t),a=0),n[a++])}function G(o,e,t){let r=Math.fround,n=Q([o%2147483646,0,0,0],[1053357856,38149673]),a=O(n[2],n[3],[n[0],n[1]]),s=r(Math.sqrt(6/(e+t))),i=new Float32Array(e*t),l=new Uint32Array(1),u=new Float32Array(l.buffer);for(let p=0;p<i.length;p++)l[0]=1065353216|a()&8388607,i[p]=r(r(r(u[0]-1)*r(2*s))-s);return i}function Y(o,e,t){let r=new L(o);return{hidden:G(r.randint(),e,t),output:G(r.randint(),t,1)}}function J(o,e){let t=o%2147483647,r=t===0?O(2147483647,0,[0,0]):O(0,0,[t,0]),n=Uint32Array.from({length:e},(a,s)=>s);for(let a=0;a<e-1;a++){let s=a+r()%(e-a);[n[a],n[s]]=[n[s],n[a]]}return n}var y=Math.fround,x=class{hidden;output;outputBias;constructor(e,t,r){let n=(a,s)=>e.subarray(a,a+s);this.hidden=n(0,t*r),this.output=n(t*r,r),this.outputBias=n((t+1)*r,4)}},k=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,t,r){this.nodes=e.nodes;let n=r.length,a=t.length/n,s=a+1,i=Math.ceil(this.nodes/4)*4,l=(s+1)*i+4;this.loops=V(4*l+n*(s+3*i+2));let u=T=>this.loops.allocate(T);this.parameters={weights:u(l),gradient:u(l),momentum:u(l),velocity:u(l)},this.weights=new x(this.parameters.weights,s,i),this.gradient=new x(this.parameters.gradient,s,i);let[p,f,d]=[0,0,0].map(()=>u(n*i)),[ne,oe]=[0,0].map(()=>u(n));this.samples={rows:n,x:u(n*s).fill(1),y:r,h:p,slopes:f,blame:d,logits:ne,errors:oe},r.forEach((T,j)=>this.samples.x.set(t.subarray(j*a,(j+1)*a),j*s)),this.activation=I[e.activation],this.loss=z[e.loss],this.update=X(e.optimizer,U(e),this.loops),this.start(e.seed,a,i)}start(e,t,r){let{nodes:n}=this,a=Y(e,t,n);for(let s=0;s<t;s++)this.weights.hidden.set(a.hidden.subarray(s*n,(s+1)*n),s*r);this.weights.output.set(a.output)}batches(e,t,r){let n=Math.ceil((t-e)/r);return Array.from({length:n},(a,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,t)))}batch(e,t){let r=f=>{let d=f.length/this.samples.rows;return f.subarray(e*d,t*d)},{x:n,y:a,h:s,slopes:i,blame:l,logits:u,errors:p}=this.samples;return{rows:t-e,x:r(n),y:r(a),h:r(s),slopes:r(i),blame:r(l),logits:r(u),errors:r(p)}}train(e){let{gradient:t,loops:r,weights:n}=this;this.parameters.gradient.fill(0);let a=this.score(e);for(let s=0;s<e.rows;s++)t.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,n.output,e.slopes,t.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,t.hidden),this.steps++,this.update(this.parameters,this.steps),a}score(e){this.forward(e);let{rows:t,y:r,logits:n,errors:a}=e,s=y(1/t),i=0,l=0;for(let u=0;u<t;u++){let p=n[u],f=M(p),d=b(p,f);i+=this.loss.value(p,d,r[u],f),a[u]=y(s*this.loss.slope(p,d,r[u],f)),d>.5==r[u]>.5&&l++}return{loss:y(y(y(i)/t)*t),right:l}}forward({rows:e,x:t,h:r,slopes:n,logits:a}){let{loops:s,weights:i}=this;s.weightedSums(t,e,i.hidden,r),this.activation(r,n,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,i.output,a);let l=i.outputBias[0];for(let u=0;u<e;u++)a[u]+=l}dispose(){this.loops.release()}copyWeights(){let{nodes:e,weights:t}=this,r=t.output.length,n=Array.from({length:t.hidden.length/r},(s,i)=>Array.from(t.hidden.subarray(i*r,i*r+e))),a=n.pop();return{hidden:n,hidden_bias:a,output:Array.from(t.output.subarray(0,e)),output_bias:t.outputBias[0]}}predict(){return this.forward(this.samples),this.samples.logits.map(e=>b(e))}};var R=Math.fround,v=class{constructor(e,t){this.settings=e;this.data=t;let{rows:r,inputs:n}=t,a=E(r,e.validation_split),s=e.inputs==="scaled"?N(t,a):t.X;this.order=Uint32Array.from({length:r},(l,u)=>u),this.order.set(J(e.seed,a));let i=t.y.map((l,u)=>t.y[this.order[u]]);this.network=new k(e,ge(s,this.order,n),i),this.batches=this.network.batches(0,a,e.batch_size),this.held=this.network.batches(a,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=ee();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,t=Z(this.batches,n=>e.train(n)),r={loss:t.loss,accuracy:t.right};if(this.held.length>0){let n=Z(this.held,a=>e.score(a));r.val_loss=n.loss,r.val_accuracy=n.right}this.epoch++;for(let n of Object.keys(r))(this.history[n]??=[]).push(r[n]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:t}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:W(t,e),auc:P(t,e),updates:this.epoch*this.batches.length,seconds:(ee()-this.started)/1e3,predictions:e,weights:this.network.copyWeights()}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((t,r)=>e[this.order[r]]=t),e}};function ge(o,e,t){let r=new Float64Array(o.length);return e.forEach((n,a)=>r.set(o.subarray(n*t,(n+1)*t),a*t)),r}function Z(o,e){let t=0,r=0,n=0;for(let a of o){let s=e(a);t=R(t+s.loss),r+=s.right,n+=a.rows}return{loss:R(t/n),right:R(r/n)}}function ee(){return performance.now()}function te(o){let{history:e,confusion:t,auc:r,settings:n}=o;return{seed:n.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:t.tp,auc:r}}var re=16,_=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:t},r){let n=[],a=performance.now(),s=l=>{n.push(l),!(performance.now()-a<re)&&(this.send({type:"epochs",id:e,logs:n}),n=[],a=performance.now())},i=await this.toTheEnd(e,t,r,s);i&&this.send({type:"done",id:e,run:i})}async fan({id:e,settings:t,seeds:r},n){let a=[],s=performance.now();for(let i of r){let l=await this.toTheEnd(e,{...t,seed:i},n,()=>{});if(!l)return;a.push(te(l)),!(i!==r.at(-1)&&performance.now()-s<re)&&(this.send({type:"starts",id:e,starts:a}),a=[],s=performance.now())}}async toTheEnd(e,t,r,n){let a;try{for(a=new v(t,this.data);!a.done;)if(n(a.runEpoch()),await this.nextTask(),r!==this.token)return;return a.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{a?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var Ae=new _(o=>postMessage(o));self.onmessage=o=>Ae.receive(o.data);})();
`;var or=16,ne=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],i=performance.now(),s=c=>{o.push(c),!(performance.now()-i<or)&&(this.send({type:"epochs",id:e,logs:o}),o=[],i=performance.now())},a=await this.toTheEnd(e,n,r,s);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let i=[],s=performance.now();for(let a of r){let c=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!c)return;i.push(rt(c)),!(a!==r.at(-1)&&performance.now()-s<or)&&(this.send({type:"starts",id:e,starts:i}),i=[],s=performance.now())}}async toTheEnd(e,n,r,o){let i;try{for(i=new U(n,this.data);!i.done;)if(o(i.runEpoch()),await this.nextTask(),r!==this.token)return;return i.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{i?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var re=class{constructor(e,n){this.receive=e;this.restarted=n;this.post=this.startWorker()??this.startInline()}receive;restarted;post;data;worker;use(e){if(e===this.data)return;this.data=e;let{X:n,y:r,rows:o,inputs:i}=e;this.post({type:"data",data:{X:n,y:r,rows:o,inputs:i}})}send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=URL.createObjectURL(new Blob([rr],{type:"text/javascript"})),n=new Worker(e);return n.onmessage=r=>{URL.revokeObjectURL(e),this.receive(r.data)},n.onerror=()=>this.fallBack(),this.worker=n,r=>n.postMessage(r)}catch{return}}startInline(){let e=new ne(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.data=void 0,this.restarted()}};var We=class{line;running;lastId=0;train(e,n,r){this.line??=new re(o=>this.receive(o),()=>this.again()),this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"fan",id:this.lastId,settings:e,seeds:nt(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){let e=this.running;e&&this.train(e.settings,e.data,e.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var Ge=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([fi(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(di(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function fi(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function di(t){let{hidden:e,hidden_bias:n,output:r,output_bias:o}=t.weights;return{...t,history:mi(t.history),auc:t.auc??NaN,predictions:we(t.predictions),weights:{hidden:e.map(we),hidden_bias:we(n),output:we(r),output_bias:o??NaN}}}function mi(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,we(n)]))}function we(t){return t.map(e=>e??NaN)}var pi=6,Je=class{line;running;lastId=0;constructor(){this.line=new re(e=>this.receive(e),()=>this.again())}train(e,n,r){let o=hi(e,n);if(o)return this.cancel(),r.done(o);this.trainInWorker(e,n,r)}trainInWorker(e,n,r){this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"train",id:this.lastId,settings:e})}again(){let e=this.running;e&&this.trainInWorker(e.settings,e.data,e.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function hi(t,e){let n=new U(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>pi)return;return n.run()}finally{n.dispose()}}var gi=200,Xe=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new Ge(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new Je;kernel;fans=new We;restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let i=ft(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),i!==r[e]&&this.change({...r,[e]:i})}catch(i){if(!(i instanceof j))throw i;this.store.update({problems:{...o,[e]:i.message}})}}rest(){this.moving=!1}reset(){this.replace(D())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}startFan(){let{settings:e,data:n}=this.store.state,r={settings:e,starts:[]};this.store.updateSoon({fan:r,fanFailure:void 0}),this.fans.train(e,n,{starts:o=>{r={settings:e,starts:[...r.starts,...o]},this.store.update({fan:r})},failed:o=>this.store.update({fanFailure:o})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}get resting(){return!this.moving}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){this.rest(),this.store.update({problems:{}}),this.change(e),this.rest()}change(e){this.moving||this.store.updateSoon({previous:V(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush()}startPage(){this.store.updateSoon({page:{history:{}}});let{settings:e,data:n}=this.store.state;this.page.train(e,n,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),gi))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(zn,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var ir=300,Ye=class{constructor(e,n,r){this.store=e;this.controller=n;this.keep=r;this.load(),e.subscribe(()=>this.watch()),this.watch();let o=()=>this.record();addEventListener("pagehide",o);let i=this.follow();this.leave=()=>(removeEventListener("pagehide",o),i())}store;controller;keep;runs=[];written="";known=new WeakSet;timer=0;leave;get place(){return this.keep.place}change(e){let n=this.store.state.shelf??H(),r=e(n);r!==n&&(this.store.update({shelf:r}),r.rows!==n.rows&&this.save(r))}clear(){this.change(e=>be(e,e.rows.map(n=>n.number)))}use(e){this.controller.replace(e.settings)}dispose(){this.record(),clearTimeout(this.timer),this.leave()}watch(){let{page:e,keras:n}=this.store.state,r=[e.run,n?.run];r.every((o,i)=>o===this.runs[i])||(this.runs=r,clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.record(),ir))}record(){if(clearTimeout(this.timer),!this.controller.resting){this.timer=window.setTimeout(()=>this.record(),ir);return}let{page:e,keras:n}=this.store.state,r=[e.run,n?.run].filter(o=>o!==void 0&&!this.known.has(o));r.forEach(o=>this.known.add(o)),r.length>0&&this.change(o=>r.reduce(Mt,o))}load(){try{let{shelf:e,lost:n}=Rt(this.keep.read()),{order:r,next:o}=this.store.state.shelf??H();this.store.update({shelf:{...e,order:r,next:Math.max(o,e.next)},shelfLost:n,shelfKept:!0})}catch{this.store.update({shelf:H(),shelfKept:!1})}}follow(){try{return this.keep.follow(()=>{this.keep.read()!==this.written&&this.load()})}catch{return()=>{}}}save(e){let n=e.rows.length>0?Ae(e):"";this.written=n;try{this.keep.write(n),this.store.update({shelfKept:!0})}catch{this.store.update({shelfKept:!1})}}};var bi={network:Dn,batches:dn,loss_shape:_n,metrics:On,luck:In,shelf:Un};function Nt(t,e,n,r=on(t)){let{language:o}=e,i=X(o,J.words),s=new Fe({settings:e.settings,data:J,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),a=new Xe(s,o,n),c=e.show.includes("shelf")?new Ye(s,a,r):void 0,l=S=>({say:X(o,S.words),language:o,data:S,controller:a,keeper:c}),f=Wn(i,e.notes),d=gn(e.controls,e.settings,a,o,i),m=sr(e,l(s.state.data)),p=u("div",{class:"lf-stage"},m.curves.element,d.element),g=u("div",{class:"lf-body"},p,...m.others.map(S=>S.element)),b=u("section",{class:yi(e,n),"aria-label":i("title"),lang:o},u("p",{class:"lf-title"},i("title")),f.element,g);t.replaceChildren(b),wi(t);let h=tr(b),A=()=>{let{state:S}=s;S.data!==m.data&&(m=sr(e,l(S.data)),p.firstElementChild.replaceWith(m.curves.element),g.replaceChildren(p,...m.others.map(R=>R.element))),[f,m.curves,d,...m.others].forEach(R=>R.draw(S)),t.dataset.state=Ai(S),t.dataset.runs=String(S.runs)};return s.subscribe(A),A(),()=>{h(),c?.dispose(),a.dispose(),t.replaceChildren()}}function sr({show:t},e){let n=t.map(r=>bi[r](e));return{data:e.data,curves:Sn(e),others:[nr(e),...n,Bn(e),hn(e)]}}function yi({controls:t},e){return["livefit-lab",...t.length>3?["lf-many"]:[],...e?["lf-live"]:[]].join(" ")}function Ai(t){return t.keras?.failure??t.page.failure?"error":Qe(t)?"training":"done"}function wi(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},er))}var vi=["network","batches","loss_shape","metrics","luck","shelf"];function lr(t){try{return Ze(JSON.parse(t))}catch{let e=Ze({});return{...e,notes:[X(e.language)("badOptions")]}}}function Ze(t){let e=cr(t)?t:{},n=e.language==="en"?"en":"ko",r=X(n),o=[],i=I.map(l=>l.name),s=ar(e.controls,i,l=>o.push(r("unknownControl",{name:l}))),a=ar(e.show,vi,l=>o.push(r("unknownPanel",{name:l}))),c=ki(e.settings,n,o);return{controls:s.length>0?s:i,settings:c,show:a,language:n,notes:o}}function ar(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function ki(t,e,n){let r=K({},e);for(let[o,i]of Object.entries(cr(t)?t:{}))try{r=K({...r,[o]:i},e)}catch(s){if(!(s instanceof j))throw s;n.push(s.message)}return r}function cr(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function xi(t){return rn(t,J)}var Si={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),Nt(n,Ze(t.get("options")),t,sn(t))}};function ur(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{Nt(t,lr(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",ur):ur());return br(Mi);})();
