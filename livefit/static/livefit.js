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
var livefit=(function livefitBundle(){
"use strict";var exported=(()=>{var Qe=Object.defineProperty;var Qn=Object.getOwnPropertyDescriptor;var Zn=Object.getOwnPropertyNames;var er=Object.prototype.hasOwnProperty;var we=(t,e)=>{for(var n in e)Qe(t,n,{get:e[n],enumerable:!0})},tr=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Zn(e))!er.call(t,o)&&o!==n&&Qe(t,o,{get:()=>e[o],enumerable:!(r=Qn(e,o))||r.enumerable});return t};var nr=t=>tr(Qe({},"__esModule",{value:!0}),t);var Ot=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var a=t[n.charCodeAt(i++)],c=t[n.charCodeAt(i++)],l=t[n.charCodeAt(i++)],f=t[n.charCodeAt(i++)];o[s++]=a<<2|c>>4,o[s++]=c<<4|l>>2,o[s++]=l<<6|f}return o}})();var oo={};we(oo,{TrainingLoop:()=>K,fan:()=>rt,largestDifference:()=>Ue,makeSettings:()=>W,metrics:()=>at,patients:()=>x,shelf:()=>_t,source:()=>fe,train:()=>no,widget:()=>ro,work:()=>Xn});var rt={};we(rt,{STARTS:()=>Y,duel:()=>nt,lastLoss:()=>oe,lossSpreads:()=>ie,seedsFrom:()=>et,spread:()=>ke,startOf:()=>tt});var Y=20;function et(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function tt(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:n.tp,auc:r}}function oe(t){return t.loss.at(-1)}function ke(t){let e=t.map(Ze).sort((o,i)=>o-i),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function ie(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>ke(t.starts.map(o=>o.loss[r])))}function nt(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let i=n.get(o.seed);if(!i)continue;let[s,a]=[Ze(oe(o)),Ze(oe(i))];r.pairs++,s<a&&r.lowerLoss++,s===a&&r.sameLoss++,o.found>i.found&&r.moreFound++,o.found===i.found&&r.sameFound++}return r}function Ze(t){return Number.isNaN(t)?1/0:t}var at={};we(at,{accuracy:()=>ae,baseline:()=>Se,confusion:()=>D,histogram:()=>ot,precision:()=>xe,recall:()=>se,rocAuc:()=>st,rocPoints:()=>it});function D(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function se({tp:t,fn:e}){return t/(t+e)}function xe({tp:t,fp:e}){return t/(t+e)}function ae({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function ot(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function it(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[a]-e[s]),r=n.filter(s=>t[s]>.5).length,o=[{alarms:0,found:0}],i=0;return n.forEach((s,a)=>{t[s]>.5&&i++;let c=n[a+1];c!==void 0&&e[c]===e[s]||o.push({alarms:(a+1-i)/(n.length-r),found:i/r})}),o}function st(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[s]-e[a]),r=0,o=0;for(let s=0;s<n.length;){let a=s;for(;a<n.length&&e[n[a]]===e[n[s]];)a++;let c=(s+1+a)/2;for(;s<a;s++)t[n[s]]>.5&&(o++,r+=c)}let i=o*(n.length-o);return(r-o*(o+1)/2)/i}function Se(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var $t=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;function Ht(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function It(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=l=>{let f=0;for(let d=0;d<e;d++)f+=l(n[d*r+i]);return f/e},a=s(l=>l),c=Math.sqrt(s(l=>(l-a)**2))||1;for(let l=i;l<n.length;l+=r)o[l]=(n[l]-a)/c}return o}function Q(t,e){return Math.floor(t*(1-e))}var x=Ht($t),R=Se(x.y);function Ae(t){return Se(x.y.subarray(Q(x.rows,t)))}var lt={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var _=lt.settings,ir=lt.messages,I=class extends Error{};function U(t){return _.find(e=>e.name===t)}function V(){return Object.fromEntries(_.map(t=>[t.name,t.default]))}function W(t,e){let n=Object.entries(t).map(([r,o])=>[r,ct(r,o,e)]);return{...V(),...Object.fromEntries(n)}}function ct(t,e,n){let r=U(t);if(!r){let s=_.map(a=>a.name).join(", ");throw new I(Me("unknown_setting",n,{name:t,allowed:s}))}if(e===null&&r.nullable)return null;if(sr(r,e))return ar(r,e);let o=typeof e=="string"?`'${e}'`:String(e),i={label:r.label[n],name:t,value:o,allowed:lr(r,n)};throw new I(Me("bad_value",n,i))}function sr(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function ar(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function lr(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=Me(`${t.type}_range`,e,n);return t.nullable?Me("nullable",e,{allowed:r}):r}function q(t){return t.learning_rate??ut(t).learning_rate}function ut(t){return U("optimizer").choices.find(e=>e.value===t.optimizer)}function Me(t,e,n){return ir[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var y=Math.fround,Re=y(1e-7);function le(t){return y(Math.exp(-Math.abs(t)))}function ce(t,e=le(t)){return t>=0?y(1/y(1+e)):y(e/y(1+e))}function Le(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>y(e(r,o)*y(r*y(1-r)))}}var Te=t=>y(Math.log(y(Math.max(t,Re)+1))),cr=t=>y(100/Math.max(Math.abs(t),Re)),Ee={mean_squared_error:Le((t,e)=>y(y(t-e)*y(t-e)),(t,e)=>y(2*y(t-e))),mean_absolute_error:Le((t,e)=>Math.abs(y(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:Le((t,e)=>y(100*Math.abs(y(y(e-t)/Math.max(Math.abs(e),Re)))),(t,e)=>y(Math.sign(t-e)*cr(e))),mean_squared_logarithmic_error:Le((t,e)=>y(y(Te(t)-Te(e))**2),(t,e)=>t>=Re?y(y(2*y(Te(t)-Te(e)))/y(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>y(y(Math.max(t,0)-y(t*n))+y(Math.log1p(r))),slope:(t,e,n,r)=>{let o=y(r/y(1+r));return t>=0?y(y(1-o)-n):y(o-n)}}};function ft(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let a=0;a<n.length;a+=s)for(let c=a;c<a+i;c++)n[c]=t(n[c]),r[c]=e(n[c])}}var Vt={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:ft(t=>ce(t),t=>t*(1-t)),tanh:ft(Math.tanh,t=>1-t*t),linear:ft(t=>t,()=>1)};var Bt=Ot("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var L=Math.fround,Pt={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[a+l]=L(r[a+l]+L(t[s]*n[c+l]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let a=0;a<e.length;a++){let c=t[Math.floor(a/s)],l=a%s;o[l]=L(o[l]+L(c*e[a])),i[a]=L(L(c*n[l])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[c+l]=L(r[c+l]+L(t[s]*n[a+l]))}},adam(t,e,n,r,o,i,s,a){for(let c=0;c<t.length;c++)n[c]=L(n[c]+L(L(e[c]-n[c])*i)),r[c]=L(r[c]+L(L(L(e[c]*e[c])-r[c])*s)),t[c]=L(t[c]-L(L(n[c]*o)/L(L(Math.sqrt(r[c]))+a)))}},zt=[];function fr(t,e){let n=zt.pop()??dr(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function dr(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function mr(t,e){let n=fr(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let a=new Float32Array(r.buffer,i,s);return i+=s*4,a},release:()=>{zt.push(n)},weightedSums:(s,a,c,l)=>o.weightedSums(s.byteOffset,a,s.length/a,c.byteOffset,l.length/a,l.byteOffset),rectify:(s,a)=>o.rectify(s.byteOffset,s.length,a.byteOffset),logits:(s,a,c)=>o.logits(s.byteOffset,c.length,a.byteOffset,a.length,c.byteOffset),passBack:(s,a,c,l,f,d)=>o.passBack(s.byteOffset,s.length,a.byteOffset,c.byteOffset,l.byteOffset,c.length,f.byteOffset,d.byteOffset),addOuterProducts:(s,a,c,l)=>o.addOuterProducts(s.byteOffset,a,s.length/a,c.byteOffset,c.length/a,l.byteOffset),adam:(s,a,c,l,...f)=>o.adam(s.byteOffset,a.byteOffset,c.byteOffset,l.byteOffset,s.length,...f)}}var Kt=(()=>{try{return new WebAssembly.Module(Bt)}catch{return}})();function Dt(t){if(!Kt)return Pt;try{return mr(Kt,t)}catch{return Pt}}var A=Math.fround,Ut=A(1e-7);function pr(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let a=A(1-A(Math.pow(A(.9),s))),c=A(1-A(Math.pow(A(.999),s))),l=A(A(t*A(Math.sqrt(c)))/a);e.adam(n,r,o,i,l,A(1-.9),A(1-.999),Ut)}}function hr(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=A(e[r]-A(n[r]*t))}}function gr(t){let e=A(.9),n=A(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let a=o[s],c=A(A(i[s]*e)+A(A(a*a)*n));i[s]=c,r[s]=A(r[s]-A(A(a*t)/A(Math.sqrt(A(c+Ut)))))}}}var br={adam:pr,sgd:hr,rmsprop:gr};function Wt(t,e,n){return br[t](A(e),n)}var dt=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function qt(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),a=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(a/65536)>>>0}function Xt(t,e){let[n,r,o,i]=t,[s,a]=e;for(let c=0;c<10;c++){let l=qt(3528531795,n),f=qt(3449720151,o),d=Math.imul(3528531795,n),p=Math.imul(3449720151,o);[n,r,o,i]=[(f^r^s)>>>0,p>>>0,(l^i^a)>>>0,d>>>0],s=s+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,i]}function mt(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=Xt([r++,0,t,e],n),i=0),o[i++])}function Gt(t,e,n){let r=Math.fround,o=Xt([t%2147483646,0,0,0],[1053357856,38149673]),i=mt(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),c=new Uint32Array(1),l=new Float32Array(c.buffer);for(let f=0;f<a.length;f++)c[0]=1065353216|i()&8388607,a[f]=r(r(r(l[0]-1)*r(2*s))-s);return a}function Jt(t,e,n){let r=new dt(t);return{hidden:Gt(r.randint(),e,n),output:Gt(r.randint(),n,1)}}function Yt(t,e){let n=t%2147483647,r=n===0?mt(2147483647,0,[0,0]):mt(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var ue=Math.fround,Fe=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},_e=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r){this.nodes=e.nodes;let o=r.length,i=n.length/o,s=i+1,a=Math.ceil(this.nodes/4)*4,c=(s+1)*a+4;this.loops=Dt(4*c+o*(s+3*a+2));let l=g=>this.loops.allocate(g);this.parameters={weights:l(c),gradient:l(c),momentum:l(c),velocity:l(c)},this.weights=new Fe(this.parameters.weights,s,a),this.gradient=new Fe(this.parameters.gradient,s,a);let[f,d,p]=[0,0,0].map(()=>l(o*a)),[m,h]=[0,0].map(()=>l(o));this.samples={rows:o,x:l(o*s).fill(1),y:r,h:f,slopes:d,blame:p,logits:m,errors:h},r.forEach((g,v)=>this.samples.x.set(n.subarray(v*i,(v+1)*i),v*s)),this.activation=Vt[e.activation],this.loss=Ee[e.loss],this.update=Wt(e.optimizer,q(e),this.loops),this.start(e.seed,i,a)}start(e,n,r){let{nodes:o}=this,i=Jt(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=d=>{let p=d.length/this.samples.rows;return d.subarray(e*p,n*p)},{x:o,y:i,h:s,slopes:a,blame:c,logits:l,errors:f}=this.samples;return{rows:n-e,x:r(o),y:r(i),h:r(s),slopes:r(a),blame:r(c),logits:r(l),errors:r(f)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,logits:o,errors:i}=e,s=ue(1/n),a=0,c=0;for(let l=0;l<n;l++){let f=o[l],d=le(f),p=ce(f,d);a+=this.loss.value(f,p,r[l],d),i[l]=ue(s*this.loss.slope(f,p,r[l],d)),p>.5==r[l]>.5&&c++}return{loss:ue(ue(ue(a)/n)*n),right:c}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:a}=this;s.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,a.output,i);let c=a.outputBias[0];for(let l=0;l<e;l++)i[l]+=c}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>ce(e))}};var pt=Math.fround,G=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,i=Q(r,e.validation_split),s=e.inputs==="scaled"?It(n,i):n.X;this.order=Uint32Array.from({length:r},(c,l)=>l),this.order.set(Yt(e.seed,i));let a=n.y.map((c,l)=>n.y[this.order[l]]);this.network=new _e(e,yr(s,this.order,o),a),this.batches=this.network.batches(0,i,e.batch_size),this.held=this.network.batches(i,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=Zt();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=Qt(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=Qt(this.held,i=>e.score(i));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:D(n,e),auc:st(n,e),updates:this.epoch*this.batches.length,seconds:(Zt()-this.started)/1e3,predictions:e}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function yr(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function Qt(t,e){let n=0,r=0,o=0;for(let i of t){let s=e(i);n=pt(n+s.loss),r+=s.right,o+=i.rows}return{loss:pt(n/o),right:pt(r/o)}}function en(t,e){let n=new G(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function Zt(){return performance.now()}function tn(t){let e=[...document.querySelectorAll(".livefit[data-livefit]")].indexOf(t)+1,n=`livefit-shelf-1:${location.pathname}:${e}`;return{place:"browser",read:()=>localStorage.getItem(n),write:r=>r?localStorage.setItem(n,r):localStorage.removeItem(n),follow(r){let o=i=>i.key===n&&r();return addEventListener("storage",o),()=>removeEventListener("storage",o)}}}function nn(t){return{place:"kernel",read:()=>t.get("shelf"),write(e){t.set("shelf",e),t.save_changes()},follow(e){return t.on("change:shelf",e),()=>t.off("change:shelf",e)}}}function ht(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return ht(r,e),r.append(...n),r}function b(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return ht(r,e),r.append(...n),r}function T(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function E(t,e){let n=b("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&(ht(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function H(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function k(t,e){t.textContent!==e&&(t.textContent=e)}var gt=130;function rn(t){let e=0,n=0,r=u("p",{class:"lf-note"}),o=E(gt,(i,s)=>{i.setAttribute("aria-label",r.textContent??""),i.replaceChildren(...wr(s,n,e))});return{element:T("batches",t("batches"),o.element,r),draw({settings:i}){let s=Q(x.rows,i.validation_split);i.batch_size===e&&s===n||([e,n]=[i.batch_size,s],k(r,vr(n,e,t)),o.redraw())}}}function vr(t,e,n){let r=Math.ceil(t/e),o=t-(r-1)*e,i=x.rows-t,s=`${n("batchesText",{samples:t,size:e,batches:r,last:o})} ${n("batchesLegend")}`,a=r===1?n("batchesOne",{samples:t}):s;return i>0?`${a} ${n("batchesHeld",{held:i})}`:a}function wr(t,e,n){let r=Math.ceil(Math.sqrt(x.rows*t/gt)),o=Math.min(t/r,gt/Math.ceil(x.rows/r)),i={even:"",odd:"",last:"",held:""},s=Math.ceil(e/n)-1;for(let a=0;a<x.rows;a++){let c=Math.floor(a/n),l=a>=e?"held":c===s&&c>0?"last":c%2===0?"even":"odd",f=a%r*o,d=Math.floor(a/r)*o,p=o*.84;i[l]+=l==="held"?`M${f} ${d+p}l${p} ${-p}`:`M${f} ${d}h${p}v${p}h${-p}z`}return Object.entries(i).map(([a,c])=>b("path",{class:`lf-batch lf-batch-${a}`,d:c}))}var on=`import os
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
`;function fe(t){let e=new Set([t.inputs==="scaled"?"scaled":"raw",t.validation_split>0?"validated":"unvalidated"]),n={...t,optimizer:xr(t),validation_split:sn(t.validation_split)};return on.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,i)=>String(n[i]))+`
`).join("")}function xr(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${ut(t).class}(learning_rate=${sn(t.learning_rate)})`}function sn(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function an(t){let e=u("code"),n,r=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=u("span",{class:"lf-copied",role:"status"}),i=u("button",{type:"button","data-action":"copy"},t("copy"));return i.addEventListener("click",()=>{Ar(e,o,t)}),{element:T("code",t("code"),r,u("div",{class:"lf-buttons"},i,o)),draw({settings:a,previous:c}){let l=fe(a);e.textContent===l&&n===c||(n=c,e.replaceChildren(...Sr(l,c&&fe(c.settings))))}}}function Sr(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function Ar(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),k(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),k(e,n("copyByHand"))}}function ln(t,e,n,r,o){let i=t.map(l=>Rr(U(l),n,r,o)),s=_.some(l=>e[l.name]!==V()[l.name]),a=u("p",{class:"lf-note lf-wide"}),c=u("div",{class:"lf-buttons lf-wide"},...s?[bt("restart",o("restart"),()=>n.restart())]:[],bt("reset",o("reset"),()=>n.reset()),bt("new-seed",o("newSeed"),()=>n.newSeed()));return{element:u("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...i.map(l=>l.element),c,a),draw(l){i.forEach(f=>f.draw(l)),k(a,Mr(t,l.settings,r,o))}}}function bt(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function Mr(t,e,n,r){let i=_.filter(s=>!t.includes(s.name)&&e[s.name]!==V()[s.name]).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var Lr=Math.random().toString(36).slice(2,8),Tr=0;function Rr(t,e,n,r){let o=`lf-${Lr}-${++Tr}`,i=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),s=t.type==="choice"?Er(t,o,e,n):Fr(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),c=t.keras&&u("code",{},t.keras);return{element:u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",c),s.element,i),draw(l){s.draw(l),k(i,l.problems[t.name]??"")}}}function Er(t,e,n,r){let o=t.choices.map(s=>u("option",{value:s.value},s.label[r])),i=u("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function Fr(t,e,n,r,o){let i=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1;i.addEventListener("input",()=>s=!0),i.addEventListener("change",()=>{s=!1,n.set(t.name,_r(i,t)),n.rest()});let a=t.slider==="none"?void 0:Nr(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],i),draw(c){let l=c.settings[t.name],f=c.problems[t.name]!==void 0;i.toggleAttribute("aria-invalid",f),!f&&!s&&(i.value=l===null?"":String(l)),t.nullable&&(i.placeholder=r("defaultValue",{value:q(c.settings)})),a?.draw(c)}}}function _r(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function Nr(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?q(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}var Ne=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function cn(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function Ce(t){return(cn(t)?.history.loss?.length??0)>0}function je(t){return Ce(t)?t.keras.history:t.page.history}function B(t){return t.keras?.run??t.page.run}function Oe(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(cn(t))}function $e(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Cr(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function un(t){let e,n,r;t.length!==2?(e=$e,n=(a,c)=>$e(t(a),c),r=(a,c)=>t(a)-c):(e=t===$e||t===Cr?t:jr,n=t,r=t);function o(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<0?l=d+1:f=d}while(l<f)}return l}function i(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<=0?l=d+1:f=d}while(l<f)}return l}function s(a,c,l=0,f=a.length){let d=o(a,c,l,f-1);return d>l&&r(a[d-1],c)>-r(a[d],c)?d-1:d}return{left:o,center:s,right:i}}function jr(){return 0}function Or(t){return t===null?NaN:+t}var fn=un($e),ei=fn.right,ti=fn.left,ni=un(Or).center;var ri=dn(mn),oi=dn($r);function dn(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),l=o.slice();return a&&c?(Z(a,l,o,i,s),Z(a,o,l,i,s),Z(a,l,o,i,s),ee(c,o,l,i,s),ee(c,l,o,i,s),ee(c,o,l,i,s)):a?(Z(a,o,l,i,s),Z(a,l,o,i,s),Z(a,o,l,i,s)):c&&(ee(c,o,l,i,s),ee(c,l,o,i,s),ee(c,o,l,i,s)),e}}function Z(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function ee(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function $r(t){let e=mn(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function mn(t){let e=Math.floor(t);if(e===t)return Hr(t);let n=t-e,r=2*t+1;return(o,i,s,a,c)=>{if(!((a-=c)>=s))return;let l=e*i[s],f=c*e,d=f+c;for(let p=s,m=s+f;p<m;p+=c)l+=i[Math.min(a,p)];for(let p=s,m=a;p<=m;p+=c)l+=i[Math.min(a,p+f)],o[p]=(l+n*(i[Math.max(s,p-d)]+i[Math.min(a,p+d)]))/r,l-=i[Math.max(s,p-f)]}}function Hr(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],c=s*t;for(let l=o,f=o+c;l<f;l+=s)a+=r[Math.min(i,l)];for(let l=o,f=i;l<=f;l+=s)a+=r[Math.min(i,l+c)],n[l]=a/e,a-=r[Math.max(o,l-c)]}}var Ir=Array.prototype,ii=Ir.slice;var Vr=Math.sqrt(50),Br=Math.sqrt(10),Pr=Math.sqrt(2);function He(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=Vr?10:i>=Br?5:i>=Pr?2:1,a,c,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,o)*s,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?He(t,e,n*2):[a,c,l]}function pn(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?He(e,t,n):He(t,e,n);if(!(i>=o))return[];let a=i-o+1,c=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)c[l]=(i-l)/-s;else for(let l=0;l<a;++l)c[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)c[l]=(o+l)/-s;else for(let l=0;l<a;++l)c[l]=(o+l)*s;return c}function Kr(t,e,n){return e=+e,t=+t,n=+n,He(t,e,n)[2]}function hn(t,e,n){let r;for(;;){let o=Kr(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),a=Math.floor(e*i);t=(s-(s/i>t))/i,e=(a+(a/i<e))/i}r=o}}var si=zr(Math.random);function zr(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function N(t,e,n=0){let[r,o]=n>0?hn(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{ticks:s=>pn(r,o,s)})}var Ie=176,C={top:10,right:12,bottom:36,left:44};function yt(t,e){let n,r=E(Ie,(s,a)=>n&&Dr(s,a,n)),o=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:T(t,e,r.element,o),draw(s){n=s,o.replaceChildren(...Xr(s)),r.redraw()}}}function Dr(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),i=N([1,Math.max(2,n.epochs)],[C.left,e-C.right]),s=N([0,o],[Ie-C.bottom,C.top],n.top===void 0?4:0);t.setAttribute("aria-label",Jr(n)),t.replaceChildren(...Ur(s,e,n),...Wr(i,e,n),...n.baseline?qr(s(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>Gr(a,i,s)))}function Ur(t,e,n){return t.ticks(4).flatMap(r=>[b("line",{class:"lf-grid",x1:C.left,x2:e-C.right,y1:t(r),y2:t(r)}),b("text",{class:"lf-tick",x:C.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function Wr(t,e,n){let r=(C.left+e-C.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>b("text",{class:"lf-tick",x:t(i),y:Ie-C.bottom+15,"text-anchor":"middle"},String(i))),b("text",{class:"lf-tick",x:r,y:Ie-3,"text-anchor":"middle"},n.xLabel)]}function qr(t,e){return[b("line",{class:"lf-baseline",x1:C.left,x2:e-C.right,y1:t,y2:t})]}function Gr(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||["preview","pinned-1","pinned-2"].includes(t.kind)?[]:r;return[b("path",{class:`lf-line lf-${t.kind}`,d:H(r)}),...o.map(([i,s])=>b("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function Xr(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function Jr(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function M(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function w(t){return`${(100*t).toFixed(1)} %`}function te(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function gn(t){let e=yt("loss",t("loss")),n=yt("accuracy",t("accuracy"));return{element:u("div",{class:"lf-charts"},e.element,n.element),draw(r){e.draw(Yr(r,t)),n.draw(Qr(r,t))}}}function Yr(t,e){let n=yn(t,"loss",e);return{...bn(t,e),name:"loss",title:e("loss"),lines:n,format:M,axis:te}}function Qr(t,e){return{...bn(t,e),name:"accuracy",title:e("accuracy"),lines:yn(t,"accuracy",e),top:1,baseline:{value:R,label:e("baseline",{share:w(R)})},format:w,axis:n=>`${Math.round(100*n)} %`}}function bn(t,e){let r=[t.previous,...vn(t).map(o=>o.run)].map(o=>o?.settings.epochs??0);return{epochs:Math.max(t.settings.epochs,...r),xLabel:e("epoch")}}function yn(t,e,n){let r=`val_${e}`,o=je(t);return[{kind:"previous",label:n("previous"),values:t.previous?.history[e]??[]},...vn(t).map(s=>({kind:`pinned-${s.pin}`,label:n("pinnedLine",{number:s.number}),values:s.run.history[e]??[]})),{kind:"preview",label:n("preview"),values:Ce(t)?t.page.history[e]??[]:[]},{kind:"validation",label:Zr(t,e,n),values:o[r]??[]},{kind:"current",label:Ce(t)?n("kerasShort"):n("current"),values:o[e]??[]}]}function vn(t){return(t.shelf?.rows??[]).filter(e=>e.pin).sort((e,n)=>e.pin-n.pin)}function Zr(t,e,n){return e==="loss"?n("validation"):n("validationWithBaseline",{share:w(Ae(t.settings.validation_split))})}var de=150,O={top:22,right:10,bottom:20,left:46},wn=Array.from({length:99},(t,e)=>(e+1)/100);function xn(t){let e="",n=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=u("p",{class:"lf-note","aria-live":"polite"}),o=E(de,(c,l)=>kn(c,l,e,1,n.valueAsNumber,t("lossShapeDied"))),i=E(de,(c,l)=>kn(c,l,e,0,n.valueAsNumber,t("lossShapeSurvived"))),s=()=>{let c=n.valueAsNumber;k(r,t("lossShapeText",{p:c.toFixed(2),died:M(me(e,c,1)),survived:M(me(e,c,0))})),o.redraw(),i.redraw()};n.addEventListener("input",s);let a=u("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:T("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},o.element,i.element),a,r),draw({settings:c}){c.loss!==e&&(e=c.loss,s())}}}function me(t,e,n){let r=Math.log(e/(1-e));return Ee[t].value(r,e,n,le(r))}function kn(t,e,n,r,o,i){let s=wn.map(l=>me(n,l,r)),a=N([0,1],[O.left,e-O.right]),c=N([0,Math.max(...s)||1],[de-O.bottom,O.top],3);t.setAttribute("aria-label",`${i}: ${M(me(n,o,r))}`),t.replaceChildren(b("text",{class:"lf-tick lf-strong",x:O.left,y:12},i),...c.ticks(3).flatMap(l=>[b("line",{class:"lf-grid",x1:O.left,x2:e-O.right,y1:c(l),y2:c(l)}),b("text",{class:"lf-tick",x:O.left-6,y:c(l),dy:"0.32em","text-anchor":"end"},te(l))]),...[0,.5,1].map(l=>b("text",{class:"lf-tick",x:a(l),y:de-5,"text-anchor":"middle"},String(l))),b("path",{class:"lf-line lf-current",d:H(s.map((l,f)=>[a(wn[f]),c(l)]))}),b("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:O.top,y2:de-O.bottom}),b("circle",{class:"lf-point lf-current",cx:a(o),cy:c(me(n,o,r)),r:5}))}function Sn(t,e){let n=u("div",{class:"lf-results"}),r,o;return{element:T("results",t("results"),n),draw(i){let s=B(i);!s||s===r&&i.previous===o||([r,o]=[s,i.previous],n.replaceChildren(e0(s,o,t,e),vt(s.confusion,t)))}}}function e0(t,e,n,r){let o=[[n("lastLoss"),l=>M(Ve(l.history.loss))],[n("lastAccuracy"),l=>w(Ve(l.history.accuracy))],[n("baselineRow"),()=>w(R)],[n("found"),({confusion:l})=>n("foundValue",{died:l.tp+l.fn,found:l.tp})],[n("auc"),l=>l.auc.toFixed(4)],[n("updates"),l=>l.updates.toLocaleString("en")],[n("seconds"),l=>n("secondsValue",{seconds:l.seconds.toFixed(3)})],[n("engine"),r]];t.history.val_loss&&o.splice(3,0,...t0(n));let i=(l,f={})=>u("td",f,l),s=o.map(([l,f])=>{let d=l===n("engine")?{"data-role":"engine"}:{},p=e?[i(f(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},l),i(f(t),d),...p)}),a=["",n("current"),...e?[n("previous")]:[]],c=u("tr",{},...a.map(l=>l?u("th",{scope:"col"},l):u("td")));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...s))}function t0(t){let e=(n,r)=>n.history.val_loss?r(n):"–";return[[t("lastValLoss"),n=>e(n,r=>M(Ve(r.history.val_loss)))],[t("lastValAccuracy"),n=>e(n,r=>w(Ve(r.history.val_accuracy)))],[t("validationBaseline"),n=>e(n,r=>w(Ae(r.settings.validation_split)))]]}function Ve(t){return t?.at(-1)??NaN}function vt(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>u("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("died")),u("th",{scope:"col"},e("survived")))),u("tbody",{},n(e("died"),[[t.tp,!0],[t.fn,!1]]),n(e("survived"),[[t.fp,!1],[t.tn,!0]])))}var wt=50,Be=74,An={height:2*Be+44,margin:12},Mn={height:232,margin:{top:8,right:10,bottom:36,left:44}},n0=Array.from({length:19},(t,e)=>(e+1)/20);function Ln(t,e){let n,r=NaN,o=E(An.height,(g,v)=>n&&i0(g,v,n,r,t)),i=E(Mn.height,(g,v)=>n&&a0(g,v,n,r,t)),s=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});s.addEventListener("input",()=>e.setThreshold(s.valueAsNumber));let a=u("output",{class:"lf-threshold"}),c=u("div"),l=u("p",{class:"lf-problem"}),f=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),d=u("details",{},u("summary",{},t("thresholdTable")),f),p=()=>d.open&&n&&f.replaceChildren(c0(n,t));d.addEventListener("toggle",p);let m=u("p",{class:"lf-panel-title"}),h=u("div",{class:"lf-legend","aria-hidden":"true"},...l0(t));return{element:T("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:x.rows})),o.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),s,a),l,u("div",{class:"lf-results"},c,u("div",{},m,i.element,h)),d),draw(g){let v=B(g);if(!v||v===n&&g.threshold===r)return;let F=v===n;[n,r]=[v,g.threshold];let j=D(x.y,n.predictions,r);s.matches(":active")||(s.value=String(r)),s.setAttribute("aria-valuetext",r0(j,r,t)),k(a,r.toFixed(2)),k(l,Number.isNaN(n.auc)?t("noPredictions"):""),k(m,t("roc",{auc:n.auc.toFixed(4)})),c.replaceChildren(o0(j,t),vt(j,t)),o.redraw(),i.redraw(),F||p()}}}function r0(t,e,n){let{tp:r,fn:o,fp:i}=t,s={accuracy:w(ae(t)),baseline:w(R)};return n("thresholdSpoken",{threshold:e.toFixed(2),died:r+o,found:r,alarms:i,...s})}function o0(t,e){let{tp:n,fn:r,fp:o,tn:i}=t,s=(l,f,d)=>e("outOf",{part:l,all:f,share:w(d)}),a={recall:[e("recall"),s(n,n+r,se(t))],precision:[e("precision"),n+o===0?e("nobodyCalled"):s(n,n+o,xe(t))],alarms:[e("falseAlarms"),s(o,o+i,o/(o+i))],accuracy:[e("accuracy"),e("beside",{value:w(ae(t)),baseline:w(R)})]},c=([l,[f,d]])=>u("tr",{"data-figure":l},u("th",{scope:"row"},f),u("td",{},d));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(a).map(c)))}function i0(t,e,n,r,o){let{height:i,margin:s}=An,a=N([0,1],[s,e-s]),c=i-38,l=[1,0].map(m=>n.predictions.filter((h,g)=>x.y[g]>.5==m>.5)),f=[o("died"),o("survived")],d=l.map((m,h)=>{let g=ot(m,wt),v=Math.max(...g),F=o("histogramRow",{group:f[h],count:m.length,top:v});return{counts:g,top:v,label:F,floor:c-(1-h)*Be,kind:h===0?"died":"survived"}});t.setAttribute("aria-label",[o("histogram"),...d.map(m=>m.label)].join(". "));let p=(m,h,g,v)=>b("text",{class:"lf-tick",x:m,y:h,"text-anchor":g},v);t.replaceChildren(...d.flatMap(({counts:m,top:h,label:g,floor:v,kind:F})=>[b("path",{class:`lf-bars lf-bars-${F}`,d:s0(m,h,a,v)}),b("line",{class:"lf-grid",x1:a(0),x2:a(1),y1:v,y2:v}),p(a(1),v-Be+16,"end",g)]),b("line",{class:"lf-cut",x1:a(r),x2:a(r),y1:0,y2:c}),...[0,.25,.5,.75,1].map(m=>p(a(m),c+16,m===0?"start":m===1?"end":"middle",String(m))),p(a(0),c+33,"start",o("saidSurvived")),p(a(.5),c+33,"middle","p"),p(a(1),c+33,"end",o("saidDied")))}function s0(t,e,n,r){let o=Be-24,i=(s,a)=>{let[c,l]=[n(a/wt)+.5,n((a+1)/wt)-.5],f=Math.max(s/e*o,1.5);return s===0?"":`M${c.toFixed(1)} ${r}v${(-f).toFixed(1)}H${l.toFixed(1)}V${r}z`};return t.map(i).join("")}function a0(t,e,n,r,o){let{height:i,margin:s}=Mn,a=N([0,1],[s.left,e-s.right]),c=N([0,1],[i-s.bottom,s.top]),l=it(x.y,n.predictions),f=D(x.y,n.predictions,r),d=f.fp/(f.fp+f.tn),p=`${o("rocPoint")} ${r.toFixed(2)}: ${o("recallShort")} ${w(se(f))}, ${o("rocAlarms")} ${w(d)}`;t.setAttribute("aria-label",`${o("roc",{auc:n.auc.toFixed(4)})}. ${p}`);let m=(h,g)=>b("text",{class:"lf-tick",...h},g);t.replaceChildren(...[0,.5,1].flatMap(h=>[b("line",{class:"lf-grid",x1:a(0),x2:a(1),y1:c(h),y2:c(h)}),m({x:s.left-6,y:c(h),dy:"0.32em","text-anchor":"end"},`${100*h} %`),m({x:a(h),y:c(0)+15,"text-anchor":h===1?"end":"middle"},`${100*h} %`)]),m({x:(a(0)+a(1))/2,y:i-3,"text-anchor":"middle"},o("rocAlarms")),m({x:s.left+6,y:s.top+12},o("recallShort")),b("line",{class:"lf-baseline",x1:a(0),x2:a(1),y1:c(0),y2:c(1)}),b("path",{class:"lf-line lf-current",d:H(l.map(h=>[a(h.alarms),c(h.found)]))}),...l.length>0?[b("circle",{class:"lf-point lf-here",cx:a(d),cy:c(se(f)),r:6})]:[])}function l0(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function c0(t,e){let n=[e("threshold"),e("found"),e("falseAlarms"),e("precisionShort"),e("accuracy")],r=n0.map(i=>{let s=D(x.y,t.predictions,i),{tp:a,fp:c}=s,l=[a,c,a+c===0?"–":w(xe(s)),w(ae(s))];return u("tr",{},u("th",{scope:"row"},i.toFixed(2)),...l.map(f=>u("td",{},String(f))))}),o=u("tr",{},...n.map(i=>u("th",{scope:"col"},i)));return u("table",{},u("thead",{},o),u("tbody",{},...r))}var Pe=200,$={top:10,right:12,bottom:36,left:44},u0=400,f0=x.y.filter(t=>t>.5).length;function Rn(t,e){let n,r,o,i=(S,J,Yn)=>{let jt=u("button",{type:"button","data-action":S},J);return jt.addEventListener("click",Yn),jt},s=i("fan","",()=>n?.fan?e.stopFan():e.startFan()),a=i("keep-fan",t("luckKeep"),()=>e.keepFan(n?.fan)),c=i("drop-fan",t("luckDrop"),()=>{e.keepFan(void 0),a.focus()}),l=u("p",{class:"lf-spoken",role:"status"}),f=0,d=u("p",{class:"lf-note","data-role":"fan"}),p=E(Pe,(S,J)=>r&&m0(S,J,r,o,t)),m=u("div",{class:"lf-legend","aria-hidden":"true"}),h=u("div"),g=u("p",{class:"lf-verdict","data-role":"duel"}),v=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),F=u("details",{},u("summary",{},t("luckTable")),v),j=()=>F.open&&r&&v.replaceChildren(v0(r,o,t));F.addEventListener("toggle",j);let X=u("div",{hidden:!0},d,p.element,m,h,g,F),z=()=>{r&&(m.replaceChildren(...p0(o,t)),h.replaceChildren(h0(r,o,t)),k(g,o?g0(o,r,e.language,t):""),p.redraw(),j())};return{element:T("luck",t("luck"),u("p",{class:"lf-note"},t("luckText")),u("div",{class:"lf-buttons"},s,a,c),l,X),draw(S){n=S,X.hidden=!S.fan,k(s,t(S.fan?"luckStop":"luckStart",{count:20})),a.hidden=!S.fan,a.toggleAttribute("disabled",S.fan?.starts.length!==20),c.hidden=!S.keptFan,k(d,S.fanFailure??(S.fan?d0(S.fan,t):"")),clearTimeout(f),f=window.setTimeout(()=>k(l,S.fan?`${d.textContent} ${g.textContent}`:""),u0);let J=S.fan?.starts.length?S.fan:S.fan&&r;J===r&&S.keptFan===o||([r,o]=[J,S.keptFan],z())}}}function d0({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function m0(t,e,n,r,o){let i=[n,...r?[r]:[]].flatMap(m=>m.starts.flatMap(h=>h.loss)),s=Math.max(n.settings.epochs,r?.settings.epochs??0),a=N([1,Math.max(2,s)],[$.left,e-$.right]),c=N([0,i.filter(Number.isFinite).reduce((m,h)=>Math.max(m,h),1e-6)],[Pe-$.bottom,$.top],4),l=m=>M(ie(m).at(-1).median),f=[...r?[`${o("luckMedian",{name:o("luckA")})} ${l(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${l(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...f].join(". "));let d=a.ticks(5).filter(m=>Number.isInteger(m)&&m<=s),p=(m,h)=>b("text",{class:"lf-tick",...m},h);t.replaceChildren(...c.ticks(4).flatMap(m=>[b("line",{class:"lf-grid",x1:$.left,x2:e-$.right,y1:c(m),y2:c(m)}),p({x:$.left-6,y:c(m),dy:"0.32em","text-anchor":"end"},te(m))]),...d.map(m=>p({x:a(m),y:Pe-$.bottom+15,"text-anchor":"middle"},String(m))),p({x:($.left+e-$.right)/2,y:Pe-3,"text-anchor":"middle"},o("epoch")),...r?Tn(r,"a",a,c):[],...Tn(n,"b",a,c))}function Tn(t,e,n,r){let o=a=>a.map((c,l)=>[n(l+1),r(c)]).filter(([,c])=>Number.isFinite(c)),i=o(ie(t).map(a=>a.median)),s=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[b("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>H(o(a.loss))).join("")}),b("path",{class:`lf-line lf-median-${e}`,d:H(i)}),...s.map(([a,c])=>b("circle",{class:`lf-dot-${e}`,cx:a,cy:c,r:2.5}))]}function p0(t,e){let n=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function h0(t,e,n){let r=[...e?[e]:[],t],o=[["loss",n("lastLoss"),oe,M],["accuracy",n("luckAccuracy",{baseline:w(R)}),c=>c.accuracy,w],["found",n("luckFound",{died:f0}),c=>c.found,String],["auc",n("auc"),c=>c.auc,c=>c.toFixed(4)]],i=[n("luckSpread"),...e?[n("luckA")]:[],n("luckB")],s=o.map(([c,l,f,d])=>{let p=r.map(m=>{let{median:h,low:g,high:v}=ke(m.starts.map(f)),[F,j,X]=[h,g,v].map(z=>Number.isFinite(z)?d(z):"–");return u("td",{},`${F} (${j} ~ ${X})`)});return u("tr",{"data-figure":c},u("th",{scope:"row"},l),...p)}),a=u("tr",{},...i.map(c=>u("th",{scope:"col"},c)));return u("table",{class:"lf-figures"},u("thead",{},a),u("tbody",{},...s))}function g0(t,e,n,r){let o=y0(t.settings,e.settings,n),i=nt(t,e);if(i.pairs===0)return r("luckNoPairs");if(o==="")return r("luckUnchanged");let s=t.settings.loss===e.settings.loss?b0(i,r):r("luckOtherLoss"),{pairs:a,moreFound:c,sameFound:l}=i,f=r("luckDuel",{pairs:a,more:c,moreShare:w(c/a),same:l});return[r("luckChanged",{list:o}),f,s,r("luckOnly")].join(" ")}function b0({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:w(e/t),same:n})}function y0(t,e,n){let r=o=>o===null?"–":String(o);return _.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:i})=>`${i[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function v0(t,e,n){let r=[...e?[e]:[],t].map(ie),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],i=(l,f)=>u("td",{},l[f]?`${M(l[f].median)} (${M(l[f].low)} ~ ${M(l[f].high)})`:"–"),s=Math.max(...r.map(l=>l.length)),a=Array.from({length:s},(l,f)=>u("tr",{},u("th",{scope:"row"},String(f+1)),...r.map(d=>i(d,f)))),c=u("tr",{},...o.map(l=>u("th",{scope:"col"},l)));return u("table",{},u("thead",{},c),u("tbody",{},...a))}var xt=240,kt=22,Fn=10;function _n(t){let e=0,n=E(xt,(o,i)=>w0(o,i,e,t)),r=u("p",{class:"lf-note"});return{element:T("network",t("network"),n.element,r),draw({settings:o}){o.nodes!==e&&(e=o.nodes,k(r,t("networkText",{inputs:x.inputs,nodes:e,parameters:(x.inputs*e+e+e+1).toLocaleString("en")})),n.redraw())}}}function w0(t,e,n,r){let o=[{x:e*.14,count:x.inputs,name:r("networkInput"),kind:"input"},{x:e*.5,count:n,name:r("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:r("networkOutput"),kind:"output"}].map(c=>({...c,ys:k0(c.count)})),[i,s,a]=o;t.setAttribute("aria-label",`${x.inputs} → ${n} → 1`),t.replaceChildren(b("path",{class:"lf-edges",d:En(i,s)+En(s,a)}),...o.flatMap(({x:c,ys:l,name:f,kind:d,count:p})=>[...l.map(m=>b("circle",{class:`lf-node lf-node-${d}`,cx:c,cy:m,r:x0(p)})),b("text",{class:"lf-tick",x:c,y:12,"text-anchor":"middle"},`${f} ${p}`)]))}function En(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function k0(t){let e=xt-kt-Fn;return Array.from({length:t},(n,r)=>kt+e*(r+.5)/t)}function x0(t){return Math.max(.8,Math.min(9,(xt-kt-Fn)/t*.38))}var _t={};we(_t,{LIMIT:()=>Ke,PINS:()=>he,add:()=>St,cell:()=>pe,columns:()=>ze,describeChange:()=>De,differences:()=>be,emptyShelf:()=>P,parseShelf:()=>Et,remove:()=>ge,sortBy:()=>Lt,sorted:()=>Tt,toCsv:()=>Rt,toJson:()=>ye,togglePin:()=>Mt,undo:()=>At});var Ke=200,he=[1,2],Nn=1,S0=1e9,ze=["number","loss","accuracy","found","auc","updates","seconds","engine"];function P(){return{rows:[],next:1,order:{column:"number",descending:!0},removed:[]}}function St(t,{predictions:e,...n}){let r=Cn(t.rows,n.engine);if(r&&E0(r.run,n))return t;let o=[...t.rows,{number:t.next,run:n,pin:0}];return{...t,rows:Ft(o),next:t.next+1}}function ge(t,e){let n=t.rows.filter(r=>e.includes(r.number));return n.length===0?t:{...t,rows:t.rows.filter(r=>!n.includes(r)),removed:n}}function At(t){let e=t.rows.map(o=>o.pin),n=t.removed.map(o=>e.includes(o.pin)?{...o,pin:0}:o),r=[...t.rows,...n].sort((o,i)=>o.number-i.number);return{...t,rows:Ft(r),removed:[]}}function Mt(t,e){let n=he.find(o=>!t.rows.some(i=>i.pin===o))??0,r=t.rows.map(o=>o.number===e?{...o,pin:o.pin?0:n}:o);return{...t,rows:r}}function Lt(t,e){let n=t.order.column===e&&!t.order.descending;return{...t,order:{column:e,descending:n}}}function Tt({rows:t,order:e}){let n=e.descending?-1:1;return[...t].sort((r,o)=>{let[i,s]=[pe(r,e.column),pe(o,e.column)];return Number.isNaN(i)||Number.isNaN(s)?Number(Number.isNaN(i))-Number(Number.isNaN(s))||r.number-o.number:n*(i<s?-1:i>s?1:0)||n*(r.number-o.number)})}function pe({number:t,run:e},n){return n==="number"?t:n==="found"?e.confusion.tp:n==="loss"||n==="accuracy"?jn(e.history[n]):e[n]}function De(t,e){let n=Cn(t.slice(0,t.indexOf(e)),e.run.engine);if(!n)return{kind:"first"};let r=be(n.run.settings,e.run.settings);return{kind:r.length===0?"same":r.length===1?"one":"several",than:n.number,settings:r}}function be(t,e){return _.filter(({name:n})=>t[n]!==e[n]).map(({name:n})=>({name:n,from:t[n],to:e[n]}))}function ye(t,e=0){return JSON.stringify({version:Nn,rows:t.rows},null,e)}function Rt(t,e){let n=_.map(i=>i.name),r=["number","engine",...n,"changed","loss","accuracy","baseline","val_loss","val_accuracy","tp","fn","fp","tn","auc","updates","seconds"],o=t.rows.map(i=>{let{engine:s,settings:a,history:c,confusion:l,auc:f,updates:d,seconds:p}=i.run,m=De(t.rows,i),h=m.kind==="first"?"":m.settings.map(({name:v})=>v).join(" "),g=v=>c[v]&&jn(c[v]);return[i.number,s,...n.map(v=>a[v]),h,g("loss"),g("accuracy"),e,g("val_loss"),g("val_accuracy"),l.tp,l.fn,l.fp,l.tn,f,d,p]});return[r,...o].map(i=>i.map(s=>s??"").join(",")+`\r
`).join("")}function Et(t){if(typeof t!="string"||t==="")return{shelf:P(),lost:0};let e=A0(t);if(!e)return{shelf:P(),lost:1};let n=[];for(let o of e){let i=M0(o);!i||n.some(({number:s})=>s===i.number)||n.push(n.some(({pin:s})=>s===i.pin)?{...i,pin:0}:i)}n.sort((o,i)=>o.number-i.number);let r=(n.at(-1)?.number??0)+1;return{shelf:{...P(),rows:Ft(n),next:r},lost:e.length-n.length}}function A0(t){try{let{version:e,rows:n}=JSON.parse(t);return e===Nn&&Array.isArray(n)?n:void 0}catch{return}}function M0(t){try{let{number:e,pin:n,run:r}=t,{engine:o,confusion:i,updates:s,seconds:a}=r,c=W({...r.settings},"en"),l=L0(r.history,c.epochs),f={tp:i.tp,fn:i.fn,fp:i.fp,tn:i.tn};if(![e,s,...Object.values(f)].every(m=>Number.isInteger(m)&&m>=0&&m<=S0)||!l||!["page","keras"].includes(o)||!Number.isFinite(a)||a<0)return;let p=he.find(m=>m===n)??0;return{number:e,pin:p,run:{engine:o,settings:c,history:l,confusion:f,auc:R0(r.auc),updates:s,seconds:a}}}catch{return}}function L0(t,e){let r=["loss","accuracy","val_loss","val_accuracy"].filter(s=>t[s]!==void 0).map(s=>[s,T0(t[s])]),o=r.every(([,s])=>s?.length===e),i=Object.fromEntries(r);return o&&i.loss&&i.accuracy?i:void 0}function T0(t){if(!(!Array.isArray(t)||!t.every(e=>e===null||typeof e=="number")))return t.map(e=>Number.isFinite(e)?e:NaN)}function R0(t){return typeof t=="number"&&t>=0&&t<=1?t:NaN}function Ft(t){let e=t.length-Ke;return t.filter(n=>n.pin||e--<=0)}function Cn(t,e){return t.filter(n=>n.run.engine===e).at(-1)}function E0(t,e){let n=({history:r,confusion:o,auc:i})=>JSON.stringify([r,o,i]);return be(t.settings,e.settings).length===0&&n(t)===n(e)}function jn(t){return t?.at(-1)??NaN}function In(t,e,n){let r=w(R),o=u("p",{class:"lf-note"}),i=u("div",{class:"lf-scroll lf-shelf-box",tabindex:0,role:"region","aria-label":t("shelf")}),s=u("span",{class:"lf-copied",role:"status"}),a,c=ne("undo",t("undo"),()=>{e.change(At),k(s,t("undone")),i.focus()}),l=ne("clear-shelf",t("clearShelf"),()=>{k(s,t("removedRuns",{count:a.rows.length})),e.clear(),On(c)}),f=ne("export-csv",t("exportAs",{format:"CSV"}),()=>Hn("livefit-runs.csv","text/csv",Rt(a,R))),d=ne("export-json",t("exportAs",{format:"JSON"}),()=>Hn("livefit-runs.json","application/json",ye(a,2))),p=T("shelf",t("shelf"),u("p",{class:"lf-note"},`${t("shelfCaption",{baseline:r})} ${t("shelfRules",{limit:Ke})}`),i,u("div",{class:"lf-buttons"},f,d,l,c,s),o),m={sort:h=>e.change(g=>Lt(g,h)),pin:({number:h})=>e.change(g=>Mt(g,h)),use({number:h,run:g}){e.use(g),k(s,t("loadedRun",{number:h}))},remove({number:h}){e.change(g=>ge(g,[h])),k(s,t("removedRuns",{count:1})),On(c)}};return{element:p,draw(h){k(o,F0(h,e,t)),!(!h.shelf||h.shelf===a)&&(a=h.shelf,_0(i,()=>i.replaceChildren(N0(h.shelf,m,r,t,n))),[f,d,l].forEach(g=>g.disabled=a.rows.length===0),c.disabled=a.removed.length===0)}}}function F0(t,e,n){let r=e.place==="browser"?n("shelfBrowser"):n("shelfKernel"),o=t.shelfLost?` ${n("shelfLost",{count:t.shelfLost})}`:"";return(t.shelfKept?r:n("shelfUnkept"))+o}function ne(t,e,n,r={}){let o=u("button",{type:"button","data-action":t,...r},e);return o.addEventListener("click",n),o}function On(t){t.disabled=!1,t.focus()}function _0(t,e){let n=t.getRootNode().activeElement,r=n instanceof HTMLElement&&t.contains(n)&&n!==t?n.dataset:void 0;e(),r&&t.querySelector(`[data-action="${r.action}"][data-of="${r.of}"]`)?.focus()}function N0(t,e,n,r,o){let i={number:r("shelfNumber"),loss:r("loss"),accuracy:r("shelfAccuracy",{baseline:n}),found:r("shelfFound"),auc:r("shelfAuc"),updates:r("shelfUpdates"),seconds:r("seconds"),engine:r("engine")},s=ze.map(l=>{let{order:f}=t,d=f.column!==l?"none":f.descending?"descending":"ascending",p={none:"",ascending:" ▲",descending:" ▼"}[d],m=ne("sort",i[l],()=>e.sort(l),{"data-of":l});return m.append(u("span",{"aria-hidden":"true"},p)),u("th",{scope:"col","aria-sort":d},m)});s.splice(1,0,u("th",{scope:"col"},r("shelfChanged")));let a=he.every(l=>t.rows.some(f=>f.pin===l)),c=Tt(t).map(l=>{let[f,...d]=ze.map(p=>C0(l,p,r));return u("tr",{"data-run":l.number},u("th",{scope:"row"},f),u("td",{class:"lf-change"},...j0(t,l,r,o),O0(l,a,e,r)),...d.map(p=>u("td",{},p)))});return c.length===0&&c.push(u("tr",{},u("td",{colspan:s.length},r("noRuns")))),u("table",{},u("thead",{},u("tr",{},...s)),u("tbody",{},...c))}function C0(t,e,n){let{run:r}=t,o=Number(pe(t,e));return e==="loss"?M(o):e==="accuracy"?w(o):e==="found"?n("foundValue",{died:r.confusion.tp+r.confusion.fn,found:o}):e==="auc"?o.toFixed(4):e==="seconds"?n("secondsValue",{seconds:o.toFixed(3)}):e==="engine"?r.engine==="keras"?n("kerasShort"):n("pageShort"):o.toLocaleString("en")}function j0(t,e,n,r){let{settings:o}=e.run,i=De(t.rows,e),s={same:"changeSame",one:"changeOne",several:"changeSeveral"}[i.kind],a=({name:d,from:p,to:m})=>`${$n(d,r)} ${Nt(d,p,o,n,r)} → ${Nt(d,m,o,n,r)}`,c=i.kind==="first"?n("changeFirst"):n(s,{than:i.than,list:i.settings.map(a).join(", ")}),l=be(V(),o).map(({name:d,to:p})=>`${$n(d,r)} ${Nt(d,p,o,n,r)}`),f=l.length>0?n("unlikeLecture",{list:l.join(", ")}):n("likeLecture");return[u("div",{class:`lf-change-${i.kind}`},c),u("div",{class:"lf-note"},f)]}function $n(t,e){return U(t).label[e]}function Nt(t,e,n,r,o){return e===null?r("defaultValue",{value:q({...n,[t]:null})}):U(t).choices?.find(i=>i.value===e)?.label[o]??String(e)}function O0(t,e,n,r){let o=(s,a,c)=>ne(s,a,c,{"data-of":t.number,"aria-label":r("ofRun",{number:t.number,text:a})}),i=o("pin",t.pin?r("pinned",{pin:t.pin}):r("pin"),()=>n.pin(t));return i.disabled=e&&!t.pin,u("div",{class:"lf-buttons"},i,o("use",r("useRun"),()=>n.use(t)),o("remove",r("remove"),()=>n.remove(t)))}function Hn(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e}));u("a",{href:r,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function Vn(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function $0(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function Ue(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,$0(i,o[s]))})}return n}var H0=1e-5,I0=400;function Bn(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),i=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),s=0;return{element:u("div",{class:"lf-messages"},...i,n,r,o),draw(a){let c=V0(a,t);k(n,c),clearTimeout(s),s=window.setTimeout(()=>k(r,c),I0),k(o,B0(a,t))}}}function V0(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=B(t);if(!r)return e("training");let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:M(r.history.loss.at(-1)),accuracy:w(r.history.accuracy.at(-1)),baseline:w(R),died:o+i,found:o})}function B0(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?P0(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):Oe(t)?e("kernelTraining"):""}function P0(t,e,n){let r=Ue(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>H0?`${o}. ${n("chaotic")}`:o}var Pn=`.livefit-lab {
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
.lf-fan { fill: none; stroke-width: 1; stroke-opacity: 0.45; }
.lf-fan-b { stroke: var(--lf-accent); }
.lf-fan-a { stroke: var(--lf-baseline); stroke-dasharray: 2 3; }
.lf-median-b { stroke: var(--lf-accent); stroke-width: 3.5; }
.lf-median-a { stroke: var(--lf-baseline); stroke-width: 3.5; stroke-dasharray: 8 5; }
.lf-dot-b { fill: var(--lf-accent); }
.lf-dot-a { fill: none; stroke: var(--lf-baseline); }
.lf-swatch.lf-swatch-a { border-top: 3px dashed var(--lf-baseline); }
.lf-verdict:not(:empty) { margin-top: 0.5rem !important; font-weight: 600; }
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
.lf-shelf-box { height: 22em; max-height: none; margin: 0.5rem 0; border: 1px solid var(--lf-line); border-radius: 6px; }
.livefit-lab .lf-shelf-box thead th { position: sticky; top: 0; z-index: 1; background: var(--lf-raised); vertical-align: bottom; }
.livefit-lab .lf-shelf-box :is(th, td) { vertical-align: top; }
.livefit-lab .lf-shelf-box thead button { min-height: 28px; padding: 0.1em 0.3em; border-color: transparent; background: none; font-weight: 600; text-align: start; }
.livefit-lab .lf-shelf-box table { overflow-wrap: normal; }
.livefit-lab .lf-shelf-box td { white-space: nowrap; }
.livefit-lab .lf-shelf-box .lf-change { min-width: 16em; white-space: normal; }
.lf-change-one { font-weight: 600; }
.lf-change .lf-buttons { margin-top: 0.25rem; gap: 0.35rem; }
.lf-change button { min-height: 28px; padding: 0.05em 0.6em; font-size: 0.95em; }
.livefit-lab button:disabled { opacity: 0.55; cursor: default; }
.livefit-lab pre.lf-code {
  margin: 0 0 0.5rem; padding: 0.75rem 0.75rem 0.75rem 1.4rem; overflow: auto; font-size: 0.82rem; line-height: 1.45; white-space: pre;
  color: var(--lf-text); background: var(--lf-raised); border: 1px solid var(--lf-line); border-radius: 6px;
}
.livefit-lab pre.lf-code code { color: inherit; background: none; border: 0; padding: 0; font-size: inherit; word-break: normal; overflow-wrap: normal; }
.lf-changed { display: inline-block; min-width: 100%; background: color-mix(in srgb, var(--lf-accent) 18%, transparent); }
.lf-changed::before { content: "▶"; float: left; margin-left: -1.1em; color: var(--lf-accent); }
.livefit-lab .lf-spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
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
`;function Kn(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function zn(t){let e=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=u("details",{class:"lf-values"},u("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(z0(je(r),t));return n.addEventListener("toggle",o),{element:n,draw(i){r=i,o()}}}function z0(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(s=>t[s]),o=u("tr",{},...[e("epoch"),...r.map(s=>n[s])].map(s=>u("th",{scope:"col"},s))),i=(t.loss??[]).map((s,a)=>u("tr",{},u("th",{scope:"row"},String(a+1)),...r.map(c=>u("td",{},(c.endsWith("loss")?M:w)(t[c][a])))));return u("table",{},u("thead",{},o),u("tbody",{},...i))}var Dn=16,K=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],i=performance.now(),s=c=>{o.push(c),!(performance.now()-i<Dn)&&(this.send({type:"epochs",id:e,logs:o}),o=[],i=performance.now())},a=await this.toTheEnd(e,n,r,s);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let i=[],s=performance.now();for(let a of r){let c=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!c)return;i.push(tt(c)),!(a!==r.at(-1)&&performance.now()-s<Dn)&&(this.send({type:"starts",id:e,starts:i}),i=[],s=performance.now())}}async toTheEnd(e,n,r,o){let i;try{for(i=new G(n,this.data);!i.done;)if(o(i.runEpoch()),await this.nextTask(),r!==this.token)return;return i.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{i?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var re=class{constructor(e,n,r){this.data=e;this.receive=n;this.restarted=r;this.post=this.startWorker()??this.startInline(),this.post({type:"data",data:e})}data;receive;restarted;post;worker;send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=`(${livefitBundle})().work()`,n=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),r=new Worker(n);return r.onmessage=o=>{URL.revokeObjectURL(n),this.receive(o.data)},r.onerror=()=>this.fallBack(),this.worker=r,o=>r.postMessage(o)}catch{return}}startInline(){let e=new K(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.post({type:"data",data:this.data}),this.restarted()}};var We=class{constructor(e){this.data=e}data;line;running;lastId=0;train(e,n){this.line??=new re(this.data,r=>this.receive(r),()=>this.again()),this.running={id:++this.lastId,settings:e,listener:n},this.line.send({type:"fan",id:this.lastId,settings:e,seeds:et(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){this.running&&this.train(this.running.settings,this.running.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var qe=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([D0(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(U0(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function D0(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function U0(t){let e=t.predictions.map(n=>n??NaN);return{...t,history:W0(t.history),auc:t.auc??NaN,predictions:e}}function W0(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n.map(r=>r??NaN)]))}var q0=6,Ge=class{constructor(e){this.data=e;this.line=new re(e,n=>this.receive(n),()=>this.again())}data;line;running;lastId=0;train(e,n){let r=G0(e,this.data);if(r)return this.cancel(),n.done(r);this.trainInWorker(e,n)}trainInWorker(e,n){this.running={id:++this.lastId,settings:e,listener:n},this.line.send({type:"train",id:this.lastId,settings:e})}again(){this.running&&this.trainInWorker(this.running.settings,this.running.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function G0(t,e){let n=new G(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>q0)return;return n.run()}finally{n.dispose()}}var X0=200,Xe=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new qe(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new Ge(x);kernel;fans=new We(x);restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let i=ct(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),i!==r[e]&&this.change({...r,[e]:i})}catch(i){if(!(i instanceof I))throw i;this.store.update({problems:{...o,[e]:i.message}})}}rest(){this.moving=!1}reset(){this.replace(V())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}startFan(){let{settings:e}=this.store.state,n={settings:e,starts:[]};this.store.updateSoon({fan:n,fanFailure:void 0}),this.fans.train(e,{starts:r=>{n={settings:e,starts:[...n.starts,...r]},this.store.update({fan:n})},failed:r=>this.store.update({fanFailure:r})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}get resting(){return!this.moving}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){this.rest(),this.store.update({problems:{}}),this.change(e),this.rest()}change(e){this.moving||this.store.updateSoon({previous:B(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush()}startPage(){this.store.updateSoon({page:{history:{}}}),this.page.train(this.store.state.settings,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),X0))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(Vn,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var Un=300,Je=class{constructor(e,n,r){this.store=e;this.controller=n;this.keep=r;this.load(),e.subscribe(()=>this.watch()),this.watch();let o=()=>this.record();addEventListener("pagehide",o);let i=this.follow();this.leave=()=>(removeEventListener("pagehide",o),i())}store;controller;keep;runs=[];written="";known=new WeakSet;timer=0;leave;get place(){return this.keep.place}change(e){let n=this.store.state.shelf??P(),r=e(n);r!==n&&(this.store.update({shelf:r}),r.rows!==n.rows&&this.save(r))}clear(){this.change(e=>ge(e,e.rows.map(n=>n.number)))}use(e){this.controller.replace(e.settings)}dispose(){this.record(),clearTimeout(this.timer),this.leave()}watch(){let{page:e,keras:n}=this.store.state,r=[e.run,n?.run];r.every((o,i)=>o===this.runs[i])||(this.runs=r,clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.record(),Un))}record(){if(clearTimeout(this.timer),!this.controller.resting){this.timer=window.setTimeout(()=>this.record(),Un);return}let{page:e,keras:n}=this.store.state,r=[e.run,n?.run].filter(o=>o!==void 0&&!this.known.has(o));r.forEach(o=>this.known.add(o)),r.length>0&&this.change(o=>r.reduce(St,o))}load(){try{let{shelf:e,lost:n}=Et(this.keep.read()),{order:r,next:o}=this.store.state.shelf??P();this.store.update({shelf:{...e,order:r,next:Math.max(o,e.next)},shelfLost:n,shelfKept:!0})}catch{this.store.update({shelf:P(),shelfKept:!1})}}follow(){try{return this.keep.follow(()=>{this.keep.read()!==this.written&&this.load()})}catch{return()=>{}}}save(e){let n=e.rows.length>0?ye(e):"";this.written=n;try{this.keep.write(n),this.store.update({shelfKept:!0})}catch{this.store.update({shelfKept:!1})}}};var J0={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: 모두 살았다고 답하기 {share}",en:"baseline: everyone survives {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), 사망 {died}명 중 {found}명 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} deaths found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 생존)",en:"Baseline (everyone survives)"},found:{ko:"찾은 사망",en:"Deaths found"},foundValue:{ko:"{died}명 중 {found}명",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}명을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} patients, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},died:{ko:"사망",en:"died"},survived:{ko:"생존",en:"survived"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 사망(1)이면 손실은 {died}, 생존(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the patient died (1) and {survived} if not (0)."},lossShapeDied:{ko:"실제 사망 (y = 1)",en:"died (y = 1)"},lossShapeSurvived:{ko:"실제 생존 (y = 0)",en:"survived (y = 0)"},metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 사망이라고 답합니다. 환자 {samples}명 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 환자도 들어 있습니다.",en:"A patient whose p is above the threshold is called dead. All {samples} patients with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}명 중 {found}명 발견, 잘못된 경보 {alarms}명, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} deaths found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}명 (가장 높은 막대 {top}명)",en:"{group}: {count} (highest bar {top})"},saidSurvived:{ko:"← 생존이라고 답함",en:"← called survivor"},saidDied:{ko:"사망이라고 답함 →",en:"called dead →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 (사망 중 찾은 비율)",en:"Recall (deaths found)"},precision:{ko:"정밀도 (경보 중 사망)",en:"Precision (deaths among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}명 중 {part}명 ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– (사망이라고 답한 사람 없음)",en:"– (nobody is called dead)"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"},luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 환자로 잰 값이라서 처음 보는 환자에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the patients trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 정확도 (기준선 {baseline})",en:"Last accuracy (baseline {baseline})"},luckFound:{ko:"찾은 사망 ({died}명 중)",en:"Deaths found (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more deaths in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},shelf:{ko:"실행 기록",en:"Run shelf"},shelfCaption:{ko:"끝난 실행이 여기 남습니다. 컨트롤이 쉬고 있을 때의 실행만 적습니다. 기준선: 모두 살았다고 답하면 정확도 {baseline}, 찾은 사망 0명.",en:"Finished runs stay here, once the control rests. Baseline: saying that everyone survives has accuracy {baseline} and finds 0 deaths."},shelfRules:{ko:"둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",en:"Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go."},shelfBrowser:{ko:"이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",en:"Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too."},shelfKernel:{ko:"이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",en:"The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one."},shelfUnkept:{ko:"여기서는 기록을 저장할 수 없어(금지되었거나 자리가 없음) 이 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",en:"It cannot be kept here (forbidden or full) and is gone when this page closes. Export it to keep it."},shelfLost:{ko:"저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",en:"Unreadable parts of the kept record were left out ({count})."},shelfChanged:{ko:"바꾼 것",en:"What changed"},shelfNumber:{ko:"번호",en:"No."},shelfFound:{ko:"찾은 사망",en:"Deaths found"},shelfAccuracy:{ko:"정확도 (기준선 {baseline})",en:"Accuracy (baseline {baseline})"},shelfAuc:{ko:"ROC AUC",en:"ROC AUC"},shelfUpdates:{ko:"고친 횟수",en:"Updates"},pageShort:{ko:"페이지",en:"page"},changeFirst:{ko:"첫 실행",en:"First run"},changeSame:{ko:"{than}번과 같은 설정",en:"Same settings as no. {than}"},changeOne:{ko:"하나만 바꿈 ({than}번에서): {list}",en:"One thing changed (from no. {than}): {list}"},changeSeveral:{ko:"둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",en:"Several changed (from no. {than}): the cause cannot be told. {list}"},unlikeLecture:{ko:"설정: {list}",en:"Settings: {list}"},likeLecture:{ko:"설정: 강의와 같음",en:"Settings: the lecture's"},pin:{ko:"고정",en:"Pin"},pinned:{ko:"고정 {pin} 풀기",en:"Unpin {pin}"},pinnedLine:{ko:"고정한 {number}번",en:"pinned no. {number}"},useRun:{ko:"이 설정으로",en:"Use settings"},remove:{ko:"지우기",en:"Delete"},ofRun:{ko:"{number}번 실행: {text}",en:"Run {number}: {text}"},clearShelf:{ko:"모두 지우기",en:"Clear all"},undo:{ko:"지운 것 되돌리기",en:"Undo deletion"},exportAs:{ko:"{format} 파일로 받기",en:"Export {format}"},removedRuns:{ko:"실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",en:"Deleted {count} run(s). You can undo that."},undone:{ko:"지운 실행을 되돌렸습니다.",en:"The deleted runs are back."},loadedRun:{ko:"{number}번 실행의 설정으로 바꾸었습니다.",en:"The lab has the settings of run {number}."},noRuns:{ko:"아직 실행이 없습니다.",en:"No runs yet."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};function ve(t){return(e,n={})=>J0[e][t].replace(/\{(\w+)\}/g,(r,o)=>String(n[o]))}var Y0={network:_n,batches:rn,loss_shape:xn,metrics:Ln,luck:Rn};function Ct(t,e,n,r=tn(t)){let o=ve(e.language),i=new Ne({settings:e.settings,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),s=new Xe(i,e.language,n),a=e.show.includes("shelf")?new Je(i,s,r):void 0,c=S=>S.engine==="keras"?o("kerasEngine",s.versions()):o("pageEngine"),l=[Bn(o,e.notes),gn(o),ln(e.controls,e.settings,s,e.language,o),zn(o),...e.show.map(S=>S==="shelf"?In(o,a,e.language):Y0[S](o,s)),Sn(o,c),an(o)],[f,d,p,...m]=l.map(S=>S.element),h=u("div",{class:"lf-stage"},d,p),g=u("p",{class:"lf-title"},o("title")),v=u("div",{class:"lf-body"},h,...m),F=["livefit-lab",...e.controls.length>3?["lf-many"]:[],...n?["lf-live"]:[]],j=u("section",{class:F.join(" "),"aria-label":o("title"),lang:e.language},g,f,v);t.replaceChildren(j),Z0(t);let X=Kn(j),z=()=>{l.forEach(S=>S.draw(i.state)),t.dataset.state=Q0(i.state),t.dataset.runs=String(i.state.runs)};return i.subscribe(z),z(),()=>{X(),a?.dispose(),s.dispose(),t.replaceChildren()}}function Q0(t){return t.keras?.failure??t.page.failure?"error":Oe(t)?"training":"done"}function Z0(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},Pn))}var eo=["network","batches","loss_shape","metrics","luck","shelf"];function qn(t){try{return Ye(JSON.parse(t))}catch{let e=Ye({});return{...e,notes:[ve(e.language)("badOptions")]}}}function Ye(t){let e=Gn(t)?t:{},n=e.language==="en"?"en":"ko",r=ve(n),o=[],i=_.map(l=>l.name),s=Wn(e.controls,i,l=>o.push(r("unknownControl",{name:l}))),a=Wn(e.show,eo,l=>o.push(r("unknownPanel",{name:l}))),c=to(e.settings,n,o);return{controls:s.length>0?s:i,settings:c,show:a,language:n,notes:o}}function Wn(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function to(t,e,n){let r=W({},e);for(let[o,i]of Object.entries(Gn(t)?t:{}))try{r=W({...r,[o]:i},e)}catch(s){if(!(s instanceof I))throw s;n.push(s.message)}return r}function Gn(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Xn(){let t=new K(e=>postMessage(e));self.onmessage=e=>t.receive(e.data)}function no(t){return en(t,x)}var ro={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),Ct(n,Ye(t.get("options")),t,nn(t))}};function Jn(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{Ct(t,qn(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Jn):Jn());return nr(oo);})();
return exported})();
