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
"use strict";var exported=(()=>{var At=Object.defineProperty;var io=Object.getOwnPropertyDescriptor;var so=Object.getOwnPropertyNames;var ao=Object.prototype.hasOwnProperty;var Oe=(t,e)=>{for(var n in e)At(t,n,{get:e[n],enumerable:!0})},lo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of so(e))!ao.call(t,o)&&o!==n&&At(t,o,{get:()=>e[o],enumerable:!(r=io(e,o))||r.enumerable});return t};var co=t=>lo(At({},"__esModule",{value:!0}),t);var bn=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var a=t[n.charCodeAt(i++)],l=t[n.charCodeAt(i++)],c=t[n.charCodeAt(i++)],f=t[n.charCodeAt(i++)];o[s++]=a<<2|l>>4,o[s++]=l<<4|c>>2,o[s++]=c<<6|f}return o}})();var Ws={};Oe(Ws,{TrainingLoop:()=>Z,classWeights:()=>je,fan:()=>Ct,largestDifference:()=>bt,makeSettings:()=>ne,metrics:()=>Ft,patients:()=>te,question:()=>Bs,shelf:()=>mn,source:()=>Se,speak:()=>G,split:()=>I,train:()=>Is,widget:()=>Ks,work:()=>no});function vn(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function yn(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=c=>{let f=0;for(let d of e)f+=c(n[d*r+i]);return f/e.length},a=s(c=>c),l=Math.sqrt(s(c=>(c-a)**2))||1;for(let c=i;c<n.length;c+=r)o[c]=(n[c]-a)/l}return o}function I({y:t,rows:e},n){let r=Uint32Array.from({length:e},(c,f)=>f),o=1-n.validation_split,i=c=>n.validation==="stratified"&&t[c]>.5?1:0,s=[0,1].map(c=>Math.floor(r.filter(f=>i(f)===c).length*o)),a=[0,0],l=r.map(c=>a[i(c)]++<s[i(c)]?1:0);return{trained:r.filter(c=>l[c]),held:r.filter(c=>!l[c])}}function je({y:t},e,n){if(n.class_weight!=="balanced")return[1,1];let r=e.filter(o=>t[o]>.5).length;return[e.length/(2*(e.length-r)),e.length/(2*r)]}var Ct={};Oe(Ct,{STARTS:()=>ie,duel:()=>Rt,lastLoss:()=>he,lossSpreads:()=>ge,seedsFrom:()=>Lt,spread:()=>Pe,startOf:()=>Tt});var ie=20;function Lt(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function Tt(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:n.tp,auc:r}}function he(t){return t.loss.at(-1)}function Pe(t){let e=t.map(Mt).sort((o,i)=>o-i),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function ge(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>Pe(t.starts.map(o=>o.loss[r])))}function Rt(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let i=n.get(o.seed);if(!i)continue;let[s,a]=[Mt(he(o)),Mt(he(i))];r.pairs++,s<a&&r.lowerLoss++,s===a&&r.sameLoss++,o.found>i.found&&r.moreFound++,o.found===i.found&&r.sameFound++}return r}function Mt(t){return Number.isNaN(t)?1/0:t}var kn=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;var Ft={};Oe(Ft,{accuracy:()=>ve,baseline:()=>Ve,confusion:()=>ee,histogram:()=>Et,precision:()=>$e,recall:()=>be,rocAuc:()=>_t,rocPoints:()=>Nt});function ee(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function be({tp:t,fn:e}){return t/(t+e)}function $e({tp:t,fp:e}){return t/(t+e)}function ve({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function Et(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function Nt(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[a]-e[s]),r=n.filter(s=>t[s]>.5).length,o=[{alarms:0,found:0}],i=0;return n.forEach((s,a)=>{t[s]>.5&&i++;let l=n[a+1];l!==void 0&&e[l]===e[s]||o.push({alarms:(a+1-i)/(n.length-r),found:i/r})}),o}function _t(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[s]-e[a]),r=0,o=0;for(let s=0;s<n.length;){let a=s;for(;a<n.length&&e[n[a]]===e[n[s]];)a++;let l=(s+1+a)/2;for(;s<a;s++)t[n[s]]>.5&&(o++,r+=l)}let i=o*(n.length-o);return(r-o*(o+1)/2)/i}function Ve(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var te={...vn(kn),words:{positive:{ko:"사망",en:"died"},negative:{ko:"생존",en:"survived"},positiveSaid:{ko:"사망이라고",en:"dead"},negativeSaid:{ko:"생존이라고",en:"survivor"},cases:{ko:"사망",en:"deaths"},foundCases:{ko:"찾은 사망",en:"Deaths found"},allNegative:{ko:"모두 살았다고 답하기",en:"everyone survives"},people:{ko:"환자",en:"patients"},unit:{ko:"명",en:""}}};function N(t){return Ve(t.y)}function De(t,e){return Ve(Array.from(I(t,e).held,n=>t.y[n]))}function se(t){return t.y.filter(e=>e>.5).length}var x=Math.fround,Ie=x(1e-7);function X(t){return x(Math.exp(-Math.abs(t)))}function ye(t,e=X(t)){return t>=0?x(1/x(1+e)):x(e/x(1+e))}function qe(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>x(e(r,o)*x(r*x(1-r)))}}var He=t=>x(Math.log(x(Math.max(t,Ie)+1))),fo=t=>x(100/Math.max(Math.abs(t),Ie)),ae={mean_squared_error:qe((t,e)=>x(x(t-e)*x(t-e)),(t,e)=>x(2*x(t-e))),mean_absolute_error:qe((t,e)=>Math.abs(x(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:qe((t,e)=>x(100*Math.abs(x(x(e-t)/Math.max(Math.abs(e),Ie)))),(t,e)=>x(Math.sign(t-e)*fo(e))),mean_squared_logarithmic_error:qe((t,e)=>x(x(He(t)-He(e))**2),(t,e)=>t>=Ie?x(x(2*x(He(t)-He(e)))/x(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>x(x(Math.max(t,0)-x(t*n))+x(Math.log1p(r))),slope:(t,e,n,r)=>{let o=x(r/x(1+r));return t>=0?x(x(1-o)-n):x(o-n)}}};var Ot={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"validation",keras:"",type:"choice",choices:[{value:"last",label:{ko:"파일의 마지막 행 (케라스의 방식)",en:"last rows (as Keras does)"}},{value:"stratified",label:{ko:"클래스마다 같은 비율",en:"the same share of each class"}}],default:"last",label:{ko:"검증 데이터를 떼는 방법",en:"Validation rows"},help:{ko:"떼어 둘 샘플을 고르는 방법입니다. 마지막 행만 떼면 클래스의 비율이 달라질 수 있습니다.",en:"Which samples are kept out. The last rows may hold another share of the classes."}},{name:"class_weight",keras:"class_weight",type:"choice",choices:[{value:"none",label:{ko:"없음",en:"none"}},{value:"balanced",label:{ko:"드문 클래스를 더 무겁게",en:"balanced"}}],default:"none",label:{ko:"클래스 가중치",en:"Class weight"},help:{ko:"드문 클래스의 샘플이 틀렸을 때 손실을 더 크게 셉니다. 두 클래스의 무게를 같게 만듭니다.",en:"Counts the loss of the rarer class more, so that both classes weigh the same."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var $=Ot.settings,mo=Ot.messages,q=class extends Error{};function B(t){return $.find(e=>e.name===t)}function J(){return Object.fromEntries($.map(t=>[t.name,t.default]))}function ne(t,e){let n=Object.entries(t).map(([r,o])=>[r,ke(r,o,e)]);return{...J(),...Object.fromEntries(n)}}function ke(t,e,n){let r=B(t);if(!r){let s=$.map(a=>a.name).join(", ");throw new q(Be("unknown_setting",n,{name:t,allowed:s}))}if(e===null&&r.nullable)return null;if(ho(r,e))return go(r,e);let o=typeof e=="string"?`'${e}'`:String(e),i={label:r.label[n],name:t,value:o,allowed:bo(r,n)};throw new q(Be("bad_value",n,i))}function ho(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function go(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function bo(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=Be(`${t.type}_range`,e,n);return t.nullable?Be("nullable",e,{allowed:r}):r}function U(t){return t.learning_rate??jt(t).learning_rate}function jt(t){return B("optimizer").choices.find(e=>e.value===t.optimizer)}function Be(t,e,n){return mo[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var vo=["found","accuracy","loss","curve"],We=["lower","same","higher"],Pt=.05,yo=.05,ko=.01,wo=.1,xo=300;function ze(t,e,n){let{ask:r,change:o={},text:i}=Object(t),s=c=>{throw new q(String(JSON.stringify(c)).slice(0,80))};vo.includes(r)||s({ask:r}),(typeof o!="object"||o===null||Array.isArray(o))&&s({change:o}),i!==void 0&&(typeof i!="string"||i.length>xo)&&s({text:i});let a=Object.entries(o).map(([c,f])=>[c,ke(c,f,n)]),l=Object.fromEntries(a.filter(([c,f])=>e[c]!==f));return r==="loss"&&(Object.keys(l).length===0||"loss"in l)&&s({ask:r,change:o}),{ask:r,change:l,...i?.trim()?{text:i.trim()}:{}}}function Ue(t,e){return{question:t,before:e,after:{...e,...t.change},phase:"open"}}function le({change:t}){return Object.keys(t).length===0}function Ge({question:t,draft:e,after:n},r){let{ask:o}=t;return e===void 0?void 0:o==="loss"?{ask:o,value:e,from:r?Ke(r.history.loss):NaN}:o!=="curve"?{ask:o,value:e}:e.filter(a=>a!==void 0).length>=Math.min(2,n.epochs)?{ask:o,value:ce(e)}:void 0}function ce(t){let e=[...t.keys()].filter(n=>t[n]!==void 0);return e.length===0?[]:Array.from(t,(n,r)=>{let o=e.filter(a=>a<=r).at(-1)??e[0],i=e.find(a=>a>=r)??e.at(-1),s=i>o?(r-o)/(i-o):0;return t[o]+s*(t[i]-t[o])})}function wn({before:t,after:e,question:n},r){let o=r?.history.loss?.filter(Number.isFinite)??[];if(!le(n)&&t.loss===e.loss&&o.length>0)return 1.25*Math.max(...o)||1;let i=Math.log(.95/.05),{value:s}=ae[e.loss];return Math.max(s(i,.95,0,X(i)),s(-i,.05,1,X(i)))||1}function $t(t){return 10**Math.floor(Math.log10(t/50))}function Qe(t,e){return Number.isFinite(e)?Math.abs(e-t)<=Pt*Math.max(Math.abs(t),Math.abs(e))?"same":e<t?"lower":"higher":"higher"}function Xe(t,e){if(t.ask==="curve")return So(t.value,e.history.loss??[]);if(t.ask==="loss")return Qe(t.from,Ke(e.history.loss))===t.value?"exact":"off";let{tp:n,fn:r}=e.confusion,o=t.ask==="found",i=Math.abs(t.value-(o?n:Ke(e.history.accuracy)));return i<(o?.5:5e-4)?"exact":i<=(o?Math.max(1,yo*(n+r)):ko)+1e-9?"near":"off"}function So(t,e){let{mean:n}=Vt(t,e);if(n<=wo*Math.max(...e))return"near";let r=o=>Qe(o[0],Ke(o));return t.length>1&&r(t)===r(e)?"direction":"off"}function Vt(t,e){let n=t.map((o,i)=>Math.abs(o-e[i]));return{mean:n.reduce((o,i)=>o+i,0)/n.length,farthest:n.indexOf(Math.max(...n))}}function xn(t,e){let{ask:n,value:r,from:o}=Object(t),i=typeof r=="number"&&r>=0?r:NaN;if(n==="found"&&Number.isInteger(i)&&i<=1e9)return{ask:n,value:i};if(n==="accuracy"&&i<=1)return{ask:n,value:i};if(n==="loss"&&We.includes(r))return{ask:n,value:r,from:typeof o=="number"?o:NaN};let s=Array.isArray(r)&&r.length===e&&r.every(a=>Number.isFinite(a)&&a>=0);return n==="curve"&&s?{ask:n,value:[...r]}:void 0}function Ke(t){return t?.at(-1)??NaN}var Ao="013678";function Dt(t){return t.replace(/([^\s[\]])(\)?)\[([^|\]]+)\|([^\]]+)\]/gu,(e,n,r,o,i)=>n+r+(Mo(n,o==="으로")?o:i))}function Mo(t,e){let n=t.charCodeAt(0)-44032;if(n>=0&&n<=11171){let r=n%28;return r!==0&&!(e&&r===8)}return/\d/.test(t)?Ao.includes(t)&&!(e&&"178".includes(t)):e?/[mnp]/i.test(t):/[lmnp]/i.test(t)}function A(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function k(t){return`${(100*t).toFixed(1)} %`}function ue(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function Je({ask:t,change:e,text:n},r,o,i,s){if(n)return n;let a={found:"askFound",accuracy:"askAccuracy",loss:"askLoss",curve:"askCurve"},l=Ht(e,r,i,s),c={change:l?s("questionChanged",{list:l}):s("questionUnchanged"),positives:se(o)};return Dt(s(a[t],c))}function Ht(t,e,n,r){let o={...e,...t},i=s=>{let a={label:B(s).label[n],from:Sn(s,e,n),to:Sn(s,o,n)};return Dt(r("questionChange",a))};return Object.keys(t).map(i).join(", ")}function Sn(t,e,n){return t==="learning_rate"?String(U(e)):B(t).choices?.find(({value:o})=>o===e[t])?.label[n]?.replace(/ \(.*/,"")??String(e[t])}function we(t,e){return t.ask==="curve"?e("lossCurve",{loss:A(qt(t.value))}):t.ask==="loss"?e(`trend${t.value}`):t.ask==="found"?Bt(t.value,e):k(t.value)}function xe(t,e,n,r=NaN){if(t==="found")return Lo(e.confusion,n);if(t==="accuracy")return k(qt(e.history.accuracy));let o=qt(e.history.loss);return t==="curve"||Number.isNaN(r)?n("lossCurve",{loss:A(o)}):n("lossWent",{trend:n(`trend${Qe(r,o)}`),from:A(r),to:A(o)})}function Lo({tp:t,fn:e,fp:n},r){let o=r("foundValue",{died:t+e,found:t});return n>0?r("withAlarms",{text:o,alarms:Bt(n,r)}):o}function It(t,e,n){return t==="found"?Bt(0,n):t==="accuracy"?k(N(e)):void 0}function Ye(t,e,n,r){let o=r(`verdict${Xe(t,e)}`),{ask:i}=t;if(i==="curve")return To(t.value,e,o,r);let s=It(i,n,r),a=i==="loss"?t.from:NaN,l={verdict:o,predicted:we(t,r),result:xe(i,e,r,a)};return s?r("feedbackBaseline",{...l,baseline:s}):r("feedbackPlain",l)}function To(t,e,n,r){let o=e.history.loss??[],{mean:i,farthest:s}=Vt(t,o);return Number.isFinite(i)?r("feedbackCurve",{verdict:n,mean:A(i),epoch:s+1,predicted:A(t[s]),result:A(o[s])}):r("feedbackRanAway",{verdict:n})}function Bt(t,e){return e("countOf",{value:t})}function An(t,e){let n=e(`trend${t}`);return t==="same"?e("trendWithin",{trend:n,share:100*Pt}):n}function qt(t){return t?.at(-1)??NaN}function Kt(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let a=0;a<n.length;a+=s)for(let l=a;l<a+i;l++)n[l]=t(n[l]),r[l]=e(n[l])}}var Mn={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:Kt(t=>ye(t),t=>t*(1-t)),tanh:Kt(Math.tanh,t=>1-t*t),linear:Kt(t=>t,()=>1)};var Ln=bn("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var C=Math.fround,Tn={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,l=s%o*i;for(let c=0;c<i;c++)r[a+c]=C(r[a+c]+C(t[s]*n[l+c]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let a=0;a<e.length;a++){let l=t[Math.floor(a/s)],c=a%s;o[c]=C(o[c]+C(l*e[a])),i[a]=C(C(l*n[c])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,l=s%o*i;for(let c=0;c<i;c++)r[l+c]=C(r[l+c]+C(t[s]*n[a+c]))}},adam(t,e,n,r,o,i,s,a){for(let l=0;l<t.length;l++)n[l]=C(n[l]+C(C(e[l]-n[l])*i)),r[l]=C(r[l]+C(C(C(e[l]*e[l])-r[l])*s)),t[l]=C(t[l]-C(C(n[l]*o)/C(C(Math.sqrt(r[l]))+a)))}},Cn=[];function Co(t,e){let n=Cn.pop()??Eo(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function Eo(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function No(t,e){let n=Co(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let a=new Float32Array(r.buffer,i,s);return i+=s*4,a},release:()=>{Cn.push(n)},weightedSums:(s,a,l,c)=>o.weightedSums(s.byteOffset,a,s.length/a,l.byteOffset,c.length/a,c.byteOffset),rectify:(s,a)=>o.rectify(s.byteOffset,s.length,a.byteOffset),logits:(s,a,l)=>o.logits(s.byteOffset,l.length,a.byteOffset,a.length,l.byteOffset),passBack:(s,a,l,c,f,d)=>o.passBack(s.byteOffset,s.length,a.byteOffset,l.byteOffset,c.byteOffset,l.length,f.byteOffset,d.byteOffset),addOuterProducts:(s,a,l,c)=>o.addOuterProducts(s.byteOffset,a,s.length/a,l.byteOffset,l.length/a,c.byteOffset),adam:(s,a,l,c,...f)=>o.adam(s.byteOffset,a.byteOffset,l.byteOffset,c.byteOffset,s.length,...f)}}var Rn=(()=>{try{return new WebAssembly.Module(Ln)}catch{return}})();function En(t){if(!Rn)return Tn;try{return No(Rn,t)}catch{return Tn}}var M=Math.fround,Nn=M(1e-7);function _o(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let a=M(1-M(Math.pow(M(.9),s))),l=M(1-M(Math.pow(M(.999),s))),c=M(M(t*M(Math.sqrt(l)))/a);e.adam(n,r,o,i,c,M(1-.9),M(1-.999),Nn)}}function Fo(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=M(e[r]-M(n[r]*t))}}function Oo(t){let e=M(.9),n=M(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let a=o[s],l=M(M(i[s]*e)+M(M(a*a)*n));i[s]=l,r[s]=M(r[s]-M(M(a*t)/M(Math.sqrt(M(l+Nn)))))}}}var jo={adam:_o,sgd:Fo,rmsprop:Oo};function _n(t,e,n){return jo[t](M(e),n)}var Wt=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function Fn(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),a=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(a/65536)>>>0}function jn(t,e){let[n,r,o,i]=t,[s,a]=e;for(let l=0;l<10;l++){let c=Fn(3528531795,n),f=Fn(3449720151,o),d=Math.imul(3528531795,n),h=Math.imul(3449720151,o);[n,r,o,i]=[(f^r^s)>>>0,h>>>0,(c^i^a)>>>0,d>>>0],s=s+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,i]}function zt(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=jn([r++,0,t,e],n),i=0),o[i++])}function On(t,e,n){let r=Math.fround,o=jn([t%2147483646,0,0,0],[1053357856,38149673]),i=zt(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),l=new Uint32Array(1),c=new Float32Array(l.buffer);for(let f=0;f<a.length;f++)l[0]=1065353216|i()&8388607,a[f]=r(r(r(c[0]-1)*r(2*s))-s);return a}function Pn(t,e,n){let r=new Wt(t);return{hidden:On(r.randint(),e,n),output:On(r.randint(),n,1)}}function $n(t,e){let n=t%2147483647,r=n===0?zt(2147483647,0,[0,0]):zt(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var re=Math.fround,Ze=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},et=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r,o){this.nodes=e.nodes;let i=r.length,s=n.length/i,a=s+1,l=Math.ceil(this.nodes/4)*4,c=(a+1)*l+4;this.loops=En(4*c+i*(a+3*l+2));let f=b=>this.loops.allocate(b);this.parameters={weights:f(c),gradient:f(c),momentum:f(c),velocity:f(c)},this.weights=new Ze(this.parameters.weights,a,l),this.gradient=new Ze(this.parameters.gradient,a,l);let[d,h,p]=[0,0,0].map(()=>f(i*l)),[m,g]=[0,0].map(()=>f(i));this.samples={rows:i,x:f(i*a).fill(1),y:r,sampleWeights:o,h:d,slopes:h,blame:p,logits:m,errors:g},r.forEach((b,v)=>this.samples.x.set(n.subarray(v*s,(v+1)*s),v*a)),this.activation=Mn[e.activation],this.loss=ae[e.loss],this.update=_n(e.optimizer,U(e),this.loops),this.start(e.seed,s,l)}start(e,n,r){let{nodes:o}=this,i=Pn(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=h=>{let p=h.length/this.samples.rows;return h.subarray(e*p,n*p)},{x:o,y:i,sampleWeights:s,h:a,slopes:l,blame:c,logits:f,errors:d}=this.samples;return{rows:n-e,x:r(o),y:r(i),sampleWeights:r(s),h:r(a),slopes:r(l),blame:r(c),logits:r(f),errors:r(d)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,sampleWeights:o,logits:i,errors:s}=e,a=re(1/n),l=0,c=0;for(let f=0;f<n;f++){let d=i[f],h=X(d),p=ye(d,h);l+=re(this.loss.value(d,p,r[f],h)*o[f]),s[f]=re(re(a*o[f])*this.loss.slope(d,p,r[f],h)),p>.5==r[f]>.5&&c++}return{loss:re(re(re(l)/n)*n),right:c}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:a}=this;s.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,a.output,i);let l=a.outputBias[0];for(let c=0;c<e;c++)i[c]+=l}dispose(){this.loops.release()}copyWeights(){let{nodes:e,weights:n}=this,r=n.output.length,o=Array.from({length:n.hidden.length/r},(s,a)=>Array.from(n.hidden.subarray(a*r,a*r+e))),i=o.pop();return{hidden:o,hidden_bias:i,output:Array.from(n.output.subarray(0,e)),output_bias:n.outputBias[0]}}predict(){return this.forward(this.samples),this.samples.logits.map(e=>ye(e))}};var Ut=Math.fround,oe=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,{trained:i,held:s}=I(n,e),a=i.length,l=e.inputs==="scaled"?yn(n,i):n.X;this.order=new Uint32Array(r),this.order.set($n(e.seed,a).map(h=>i[h])),this.order.set(s,a);let c=n.y.map((h,p)=>n.y[this.order[p]]),f=je(n,i,e),d=c.map((h,p)=>p<a?f[h>.5?1:0]:1);this.network=new et(e,Po(l,this.order,o),c,d),this.batches=this.network.batches(0,a,e.batch_size),this.held=this.network.batches(a,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=Dn();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=Vn(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=Vn(this.held,i=>e.score(i));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:ee(n,e),auc:_t(n,e),updates:this.epoch*this.batches.length,seconds:(Dn()-this.started)/1e3,predictions:e,weights:this.network.copyWeights()}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function Po(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function Vn(t,e){let n=0,r=0,o=0;for(let i of t){let s=e(i);n=Ut(n+s.loss),r+=s.right,o+=i.rows}return{loss:Ut(n/o),right:Ut(r/o)}}function qn(t,e){let n=new oe(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function Dn(){return performance.now()}function Hn(t){let e=[...document.querySelectorAll(".livefit[data-livefit]")].indexOf(t)+1,n=`livefit-shelf-1:${location.pathname}:${e}`;return{place:"browser",read:()=>localStorage.getItem(n),write:r=>r?localStorage.setItem(n,r):localStorage.removeItem(n),follow(r){let o=i=>i.key===n&&r();return addEventListener("storage",o),()=>removeEventListener("storage",o)}}}function In(t){return{place:"kernel",read:()=>t.get("shelf"),write(e){t.set("shelf",e),t.save_changes()},follow(e){return t.on("change:shelf",e),()=>t.off("change:shelf",e)}}}var Bn={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: {allNegative} {share}",en:"baseline: {allNegative} {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},classShares:{ko:"{cases}의 비율",en:"Share of {cases}"},classSharesValue:{ko:"학습 {trained}, 검증 {held}",en:"training {trained}, validation {held}"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), {cases} {died}{unit} 중 {found}{unit} 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} {cases} found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 {negative})",en:"Baseline ({allNegative})"},found:{ko:"{foundCases}",en:"{foundCases}"},foundValue:{ko:"{died}{unit} 중 {found}{unit}",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}{unit}을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} {people}, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},positive:{ko:"{positive}",en:"{positive}"},negative:{ko:"{negative}",en:"{negative}"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};var Kn={network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 {positive}(1)이면 손실은 {died}, {negative}(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the truth is {positive} (1) and {survived} if it is {negative} (0)."},lossShapeDied:{ko:"실제 {positive} (y = 1)",en:"{positive} (y = 1)"},lossShapeSurvived:{ko:"실제 {negative} (y = 0)",en:"{negative} (y = 0)"}};var Wn={luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 {people}로 잰 값이라서 처음 보는 {people}에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the {people} trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 정확도 (기준선 {baseline})",en:"Last accuracy (baseline {baseline})"},luckFound:{ko:"{foundCases} ({died}{unit} 중)",en:"{foundCases} (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more {cases} in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"}};var zn={metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 {positiveSaid} 답합니다. {people} {samples}{unit} 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 {people}도 들어 있습니다.",en:"Where p is above the threshold the answer is {positiveSaid}. All {samples} {people} with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}{unit} 중 {found}{unit} 발견, 잘못된 경보 {alarms}{unit}, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} {cases} found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}{unit} (가장 높은 막대 {top}{unit})",en:"{group}: {count} (highest bar {top})"},saidNegative:{ko:"← {negativeSaid} 답함",en:"← called {negativeSaid}"},saidPositive:{ko:"{positiveSaid} 답함 →",en:"called {positiveSaid} →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 ({cases} 중 찾은 비율)",en:"Recall ({cases} found)"},precision:{ko:"정밀도 (경보 중 {cases})",en:"Precision ({cases} among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}{unit} 중 {part}{unit} ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– ({positiveSaid} 답한 적 없음)",en:"– (nothing is called {positiveSaid})"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"}};var Un={question:{ko:"먼저 예측해 보세요",en:"Predict first"},questionChange:{ko:"{label}[을|를] {from}에서 {to}[으로|로]",en:"{label} from {from} to {to}"},questionChanged:{ko:"{list} 바꾸면",en:"With {list},"},questionUnchanged:{ko:"이 설정으로 학습하면",en:"With this setting,"},questionWill:{ko:"바꿀 것: {list}.",en:"What will change: {list}."},askFound:{ko:"{change} {cases} {positives}{unit} 중 몇 {unit}[을|를] 찾을까요?",en:"{change} how many of the {positives} {cases} will be found?"},askAccuracy:{ko:"{change} 마지막 에포크의 정확도는 얼마가 될까요?",en:"{change} what will the accuracy of the last epoch be?"},askLoss:{ko:"{change} 마지막 손실은 지금보다 어떻게 될까요?",en:"{change} how will the last loss compare with the present one?"},askCurve:{ko:"{change} 손실 곡선은 어떤 모양이 될까요?",en:"{change} what will the loss curve look like?"},questionWaits:{ko:"예측하고 실행할 때까지 컨트롤은 기다립니다.",en:"The controls wait until you have predicted."},questionWaitsStatus:{ko:"아직 학습하지 않았습니다. 먼저 예측해 주세요.",en:"Nothing is trained yet: predict first."},questionRun:{ko:"예측하고 실행",en:"Predict and run"},questionAgain:{ko:"다시 예측",en:"Predict again"},questionSkip:{ko:"건너뛰기 (강의자)",en:"Skip (lecturer)"},questionKey:{ko:"강의자는 {key} 키로도 건너뜁니다.",en:"Lecturers: {key} skips too."},questionNone:{ko:"아직 고르지 않음",en:"nothing chosen yet"},questionNumber:{ko:"예측한 값",en:"your prediction"},questionBad:{ko:"0부터 {most}까지의 {kind} 고를 수 있습니다.",en:"It can be {kind} from 0 to {most}."},questionWhole:{ko:"정수를",en:"a whole number"},questionAny:{ko:"수를",en:"a number"},trendlower:{ko:"더 낮음",en:"lower"},trendsame:{ko:"비슷함",en:"about the same"},trendhigher:{ko:"더 높음",en:"higher"},trendWithin:{ko:"{trend} (차이 {share} % 안)",en:"{trend} (within {share} %)"},drawHere:{ko:"예상하는 손실 곡선",en:"the loss curve you expect"},drawHow:{ko:"아래 손실 그래프에 끌어서 그리세요. 키보드: ←→ 에포크, ↑↓ 손실(Shift: 조금씩), Enter 점 찍기, Delete 점 지우기. 점을 둘 이상 찍으면 사이는 직선으로 잇습니다.",en:"Drag over the loss chart below. Keyboard: ←→ epoch, ↑↓ loss (Shift: finer), Enter sets a point, Delete removes it. Two points or more are joined by straight lines."},drawPoint:{ko:"{epoch}에포크: 손실 {loss}",en:"epoch {epoch}: loss {loss}"},drawNoPoint:{ko:"{epoch}에포크: 점 없음",en:"epoch {epoch}: no point"},drawClear:{ko:"그림 지우기",en:"Clear drawing"},countOf:{ko:"{value}{unit}",en:"{value}"},predicted:{ko:"예측",en:"predicted"},predictedLoss:{ko:"예측한 손실",en:"Predicted loss"},result:{ko:"결과",en:"result"},resultBaseline:{ko:"기준선",en:"baseline"},resultWaits:{ko:"학습하는 중입니다.",en:"Training."},resultLeft:{ko:"끝나기 전에 다른 설정을 골라 결과가 없습니다.",en:"Other settings were chosen before it ended: no result."},resultSkipped:{ko:"예측 없이 실행했습니다.",en:"Run without a prediction."},lossCurve:{ko:"마지막 손실 {loss}",en:"last loss {loss}"},lossWent:{ko:"{trend} ({from} → {to})",en:"{trend} ({from} → {to})"},verdictexact:{ko:"예측이 맞았습니다",en:"As predicted"},verdictnear:{ko:"거의 맞았습니다",en:"Close"},verdictdirection:{ko:"방향은 맞았습니다",en:"The direction is right"},verdictoff:{ko:"예측과 다른 결과가 나왔습니다",en:"Not as predicted"},feedbackPlain:{ko:"{verdict}: 예측은 {predicted}, 결과는 {result}입니다.",en:"{verdict}: you predicted {predicted}; the result is {result}."},feedbackBaseline:{ko:"{verdict}: 예측은 {predicted}, 결과는 {result}, 기준선({allNegative})은 {baseline}입니다.",en:"{verdict}: you predicted {predicted}; the result is {result}, the baseline ({allNegative}) {baseline}."},withAlarms:{ko:"{text} (잘못된 경보 {alarms})",en:"{text} ({alarms} false alarms)"},feedbackCurve:{ko:"{verdict}: 그린 곡선과 결과는 평균 {mean} 떨어져 있고, 가장 먼 {epoch}에포크에서 예측은 {predicted}, 결과는 {result}입니다.",en:"{verdict}: your curve is {mean} away on average, farthest in epoch {epoch} with {predicted} against {result}."},feedbackRanAway:{ko:"{verdict}: 손실이 발산해서 결과의 곡선이 끝까지 이어지지 않습니다.",en:"{verdict}: the loss ran away, so the real curve breaks off."},badQuestion:{ko:"실험실의 질문에 쓸 수 없는 부분이 있어 질문 없이 시작합니다: {reason}",en:"A part of the lab's question cannot be used; it starts without: {reason}"}};var Gn={shelf:{ko:"실행 기록",en:"Run shelf"},shelfCaption:{ko:"끝난 실행이 여기 남습니다. 컨트롤이 쉬고 있을 때의 실행만 적습니다. 기준선: {allNegative} = 정확도 {baseline}, {foundCases} 0{unit}.",en:"Finished runs stay here, once the control rests. Baseline: {allNegative} has accuracy {baseline} and finds 0 {cases}."},shelfRules:{ko:"둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",en:"Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go."},shelfBrowser:{ko:"이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",en:"Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too."},shelfKernel:{ko:"이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",en:"The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one."},shelfUnkept:{ko:"여기서는 기록을 저장할 수 없어(금지되었거나 자리가 없음) 이 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",en:"It cannot be kept here (forbidden or full) and is gone when this page closes. Export it to keep it."},shelfLost:{ko:"저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",en:"Unreadable parts of the kept record were left out ({count})."},shelfChanged:{ko:"바꾼 것",en:"What changed"},shelfNumber:{ko:"번호",en:"No."},shelfFound:{ko:"{foundCases}",en:"{foundCases}"},shelfAccuracy:{ko:"정확도 (기준선 {baseline})",en:"Accuracy (baseline {baseline})"},shelfAuc:{ko:"ROC AUC",en:"ROC AUC"},shelfUpdates:{ko:"고친 횟수",en:"Updates"},pageShort:{ko:"페이지",en:"page"},changeFirst:{ko:"첫 실행",en:"First run"},changeSame:{ko:"{than}번과 같은 설정",en:"Same settings as no. {than}"},changeOne:{ko:"하나만 바꿈 ({than}번에서): {list}",en:"One thing changed (from no. {than}): {list}"},changeSeveral:{ko:"둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",en:"Several changed (from no. {than}): the cause cannot be told. {list}"},shelfPredicted:{ko:"예측: {predicted} / 결과: {result}",en:"Predicted: {predicted} / result: {result}"},unlikeLecture:{ko:"설정: {list}",en:"Settings: {list}"},likeLecture:{ko:"설정: 강의와 같음",en:"Settings: the lecture's"},pin:{ko:"고정",en:"Pin"},pinned:{ko:"고정 {pin} 풀기",en:"Unpin {pin}"},pinnedLine:{ko:"고정한 {number}번",en:"pinned no. {number}"},useRun:{ko:"이 설정으로",en:"Use settings"},remove:{ko:"지우기",en:"Delete"},ofRun:{ko:"{number}번 실행: {text}",en:"Run {number}: {text}"},clearShelf:{ko:"모두 지우기",en:"Clear all"},undo:{ko:"지운 것 되돌리기",en:"Undo deletion"},exportAs:{ko:"{format} 파일로 받기",en:"Export {format}"},removedRuns:{ko:"실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",en:"Deleted {count} run(s). You can undo that."},undone:{ko:"지운 실행을 되돌렸습니다.",en:"The deleted runs are back."},loadedRun:{ko:"{number}번 실행의 설정으로 바꾸었습니다.",en:"The lab has the settings of run {number}."},noRuns:{ko:"아직 실행이 없습니다.",en:"No runs yet."}};var $o={...Bn,...Kn,...zn,...Wn,...Gn,...Un};function G(t,e={}){return(n,r={})=>$o[n][t].replace(/\{(\w+)\}/g,(o,i)=>String(r[i]??e[i]?.[t]))}function Gt(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return Gt(r,e),r.append(...n),r}function w(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Gt(r,e),r.append(...n),r}function E(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function O(t,e){let n=w("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&(Gt(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function Q(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function S(t,e){t.textContent!==e&&(t.textContent=e)}var Qt=130;function Qn({say:t,data:e}){let n=0,r=0,o=u("p",{class:"lf-note"}),i=O(Qt,(s,a)=>{s.setAttribute("aria-label",o.textContent??""),s.replaceChildren(...Do(a,e.rows,r,n))});return{element:E("batches",t("batches"),i.element,o),draw({settings:s}){let a=I(e,s).trained.length;s.batch_size===n&&a===r||([n,r]=[s.batch_size,a],S(o,Vo(e,r,n,t)),i.redraw())}}}function Vo(t,e,n,r){let o=Math.ceil(e/n),i=e-(o-1)*n,s=t.rows-e,a=`${r("batchesText",{samples:e,size:n,batches:o,last:i})} ${r("batchesLegend")}`,l=o===1?r("batchesOne",{samples:e}):a;return s>0?`${l} ${r("batchesHeld",{held:s})}`:l}function Do(t,e,n,r){let o=Math.ceil(Math.sqrt(e*t/Qt)),i=Math.min(t/o,Qt/Math.ceil(e/o)),s={even:"",odd:"",last:"",held:""},a=Math.ceil(n/r)-1;for(let l=0;l<e;l++){let c=Math.floor(l/r),f=l>=n?"held":c===a&&c>0?"last":c%2===0?"even":"odd",d=l%o*i,h=Math.floor(l/o)*i,p=i*.84;s[f]+=f==="held"?`M${d} ${h+p}l${p} ${-p}`:`M${d} ${h}h${p}v${p}h${-p}z`}return Object.entries(s).map(([l,c])=>w("path",{class:`lf-batch lf-batch-${l}`,d:c}))}var Xn=`import os
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # the same digits on every machine

import keras
import numpy as np
from keras.layers import Dense
from keras.models import Sequential

keras.utils.set_random_seed({seed})

data = np.loadtxt("data/ThoracicSurgery3.csv", delimiter=",")
X = data[:, 0:16]
y = data[:, 16]
n = int(len(X) * (1 - {validation_split}))  # rows that are trained on #? cut
held = np.zeros(len(y), bool)  # the last rows of each class are kept back #? stratified
for c in (0, 1): #? stratified
    rows = np.where(y == c)[0] #? stratified
    held[rows[int(len(rows) * (1 - {validation_split})):]] = True #? stratified
mean, std = X.mean(axis=0), X.std(axis=0) #? scaled unvalidated
mean, std = X[:n].mean(axis=0), X[:n].std(axis=0) #? scaled last
mean, std = X[~held].mean(axis=0), X[~held].std(axis=0) #? scaled stratified
X = (X - mean) / np.where(std > 0, std, 1) #? scaled
trained = y #? weighted unvalidated
trained = y[:n] #? weighted last
trained = y[~held] #? weighted stratified
class_weight = dict(enumerate(len(trained) / (2 * np.bincount(trained.astype(int))))) #? weighted

model = Sequential()
model.add(keras.Input((16,)))
model.add(Dense({nodes}, activation="{activation}"))
model.add(Dense(1, activation="sigmoid"))

model.compile(loss="{loss}", optimizer={optimizer}, metrics=["accuracy"])

history = model.fit(X, y, epochs={epochs}, batch_size={batch_size}) #? plain unvalidated
history = model.fit(X, y, epochs={epochs}, batch_size={batch_size}, validation_split={validation_split}) #? plain last
history = model.fit( #? special
    X, y, epochs={epochs}, batch_size={batch_size}, #? special whole
    X[~held], y[~held], epochs={epochs}, batch_size={batch_size}, #? special stratified
    validation_split={validation_split}, #? special last
    validation_data=(X[held], y[held]), #? special stratified
    class_weight=class_weight, #? special weighted
) #? special
`;function Se(t){let e=Ho(t),n={...t,optimizer:Io(t),validation_split:Jn(t.validation_split)};return Xn.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,i)=>String(n[i]))+`
`).join("")}function Ho(t){let e=t.inputs==="scaled",n=t.class_weight==="balanced",r=t.validation_split>0?t.validation:"unvalidated",o=r==="stratified";return new Set([e?"scaled":"raw",r,n?"weighted":"unweighted",n||o?"special":"plain",o?"part":"whole",...r==="last"&&(e||n)?["cut"]:[]])}function Io(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${jt(t).class}(learning_rate=${Jn(t.learning_rate)})`}function Jn(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function Yn({say:t}){let e=u("code"),n,r=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=u("span",{class:"lf-copied",role:"status"}),i=u("button",{type:"button","data-action":"copy"},t("copy"));return i.addEventListener("click",()=>{Ko(e,o,t)}),{element:E("code",t("code"),r,u("div",{class:"lf-buttons"},i,o)),draw({settings:a,previous:l}){let c=Se(a);e.textContent===c&&n===l||(n=l,e.replaceChildren(...Bo(c,l&&Se(l.settings))))}}}function Bo(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function Ko(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),S(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),S(e,n("copyByHand"))}}var Wo=30,tt=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),Wo)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function Zn(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function nt(t){return(Zn(t)?.history.loss?.length??0)>0}function rt(t){return nt(t)?t.keras.history:t.page.history}function V(t){return t.keras?.run??t.page.run}function j(t){return t.question?.phase==="open"}function K(t){return j(t)&&le(t.question.question)}function ot(t){if(K(t))return!1;let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(Zn(t))}function er(t,e,n,r,o){let i=t.map(f=>Qo(B(f),n,r,o)),s=$.some(f=>e[f.name]!==J()[f.name]),a=u("p",{class:"lf-note lf-wide"}),l=u("div",{class:"lf-buttons lf-wide"},...s?[Xt("restart",o("restart"),()=>n.restart())]:[],Xt("reset",o("reset"),()=>n.reset()),Xt("new-seed",o("newSeed"),()=>n.newSeed())),c=u("fieldset",{class:"lf-controls","aria-label":o("controls")},...i.map(f=>f.element),l,a);return{element:c,draw(f){c.disabled=j(f),i.forEach(d=>d.draw(f)),S(a,zo(t,f.settings,r,o))}}}function Xt(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function zo(t,e,n,r){let i=$.filter(s=>!t.includes(s.name)&&e[s.name]!==J()[s.name]).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var Uo=Math.random().toString(36).slice(2,8),Go=0;function Qo(t,e,n,r){let o=`lf-${Uo}-${++Go}`,i=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),s=t.type==="choice"?Xo(t,o,e,n):Jo(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),l=t.keras&&u("code",{},t.keras);return{element:u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",l),s.element,i),draw(c){s.draw(c),S(i,c.problems[t.name]??"")}}}function Xo(t,e,n,r){let o=t.choices.map(s=>u("option",{value:s.value},s.label[r])),i=u("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function Jo(t,e,n,r,o){let i=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1;i.addEventListener("input",()=>s=!0),i.addEventListener("change",()=>{s=!1,n.set(t.name,Yo(i,t)),n.rest()});let a=t.slider==="none"?void 0:Zo(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],i),draw(l){let c=l.settings[t.name],f=l.problems[t.name]!==void 0;i.toggleAttribute("aria-invalid",f),!f&&!s&&(i.value=c===null?"":String(c)),t.nullable&&(i.placeholder=r("defaultValue",{value:U(l.settings)})),a?.draw(l)}}}function Yo(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function Zo(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?U(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}function it(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ei(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function tr(t){let e,n,r;t.length!==2?(e=it,n=(a,l)=>it(t(a),l),r=(a,l)=>t(a)-l):(e=t===it||t===ei?t:ti,n=t,r=t);function o(a,l,c=0,f=a.length){if(c<f){if(e(l,l)!==0)return f;do{let d=c+f>>>1;n(a[d],l)<0?c=d+1:f=d}while(c<f)}return c}function i(a,l,c=0,f=a.length){if(c<f){if(e(l,l)!==0)return f;do{let d=c+f>>>1;n(a[d],l)<=0?c=d+1:f=d}while(c<f)}return c}function s(a,l,c=0,f=a.length){let d=o(a,l,c,f-1);return d>c&&r(a[d-1],l)>-r(a[d],l)?d-1:d}return{left:o,center:s,right:i}}function ti(){return 0}function ni(t){return t===null?NaN:+t}var nr=tr(it),fa=nr.right,da=nr.left,pa=tr(ni).center;var ma=rr(or),ha=rr(ri);function rr(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),l=r&&t(r),c=o.slice();return a&&l?(fe(a,c,o,i,s),fe(a,o,c,i,s),fe(a,c,o,i,s),de(l,o,c,i,s),de(l,c,o,i,s),de(l,o,c,i,s)):a?(fe(a,o,c,i,s),fe(a,c,o,i,s),fe(a,o,c,i,s)):l&&(de(l,o,c,i,s),de(l,c,o,i,s),de(l,o,c,i,s)),e}}function fe(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function de(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function ri(t){let e=or(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function or(t){let e=Math.floor(t);if(e===t)return oi(t);let n=t-e,r=2*t+1;return(o,i,s,a,l)=>{if(!((a-=l)>=s))return;let c=e*i[s],f=l*e,d=f+l;for(let h=s,p=s+f;h<p;h+=l)c+=i[Math.min(a,h)];for(let h=s,p=a;h<=p;h+=l)c+=i[Math.min(a,h+f)],o[h]=(c+n*(i[Math.max(s,h-d)]+i[Math.min(a,h+d)]))/r,c-=i[Math.max(s,h-f)]}}function oi(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],l=s*t;for(let c=o,f=o+l;c<f;c+=s)a+=r[Math.min(i,c)];for(let c=o,f=i;c<=f;c+=s)a+=r[Math.min(i,c+l)],n[c]=a/e,a-=r[Math.max(o,c-l)]}}var ii=Array.prototype,ga=ii.slice;var si=Math.sqrt(50),ai=Math.sqrt(10),li=Math.sqrt(2);function st(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=si?10:i>=ai?5:i>=li?2:1,a,l,c;return o<0?(c=Math.pow(10,-o)/s,a=Math.round(t*c),l=Math.round(e*c),a/c<t&&++a,l/c>e&&--l,c=-c):(c=Math.pow(10,o)*s,a=Math.round(t/c),l=Math.round(e/c),a*c<t&&++a,l*c>e&&--l),l<a&&.5<=n&&n<2?st(t,e,n*2):[a,l,c]}function ir(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?st(e,t,n):st(t,e,n);if(!(i>=o))return[];let a=i-o+1,l=new Array(a);if(r)if(s<0)for(let c=0;c<a;++c)l[c]=(i-c)/-s;else for(let c=0;c<a;++c)l[c]=(i-c)*s;else if(s<0)for(let c=0;c<a;++c)l[c]=(o+c)/-s;else for(let c=0;c<a;++c)l[c]=(o+c)*s;return l}function ci(t,e,n){return e=+e,t=+t,n=+n,st(t,e,n)[2]}function sr(t,e,n){let r;for(;;){let o=ci(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),a=Math.floor(e*i);t=(s-(s/i>t))/i,e=(a+(a/i<e))/i}r=o}}var ba=ui(Math.random);function ui(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function F(t,e,n=0){let[r,o]=n>0?sr(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{top:o,ticks:s=>ir(r,o,s)})}var at=176,D={top:10,right:12,bottom:36,left:44};function Jt(t,e,n){let r,o=O(at,(a,l)=>r&&fi(a,l,r,n));n&&o.element.append(n.element);let i=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:E(t,e,o.element,i),draw(a){r=a,i.replaceChildren(...gi(a)),o.redraw()}}}function fi(t,e,n,r){let o=n.lines.flatMap(l=>l.values),i=n.top??Math.max(1e-6,...o.filter(Number.isFinite)),s=F([1,Math.max(2,n.epochs)],[D.left,e-D.right]),a=F([0,i],[at-D.bottom,D.top],n.top===void 0?4:0);t.setAttribute("aria-label",bi(n)),t.replaceChildren(...di(a,e,n),...pi(s,e,n),...n.baseline?mi(a(n.baseline.value),e):[],...n.lines.filter(l=>l.values.length>0).flatMap(l=>hi(l,s,a))),r?.place(s,a)}function di(t,e,n){return t.ticks(4).flatMap(r=>[w("line",{class:"lf-grid",x1:D.left,x2:e-D.right,y1:t(r),y2:t(r)}),w("text",{class:"lf-tick",x:D.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function pi(t,e,n){let r=(D.left+e-D.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>w("text",{class:"lf-tick",x:t(i),y:at-D.bottom+15,"text-anchor":"middle"},String(i))),w("text",{class:"lf-tick",x:r,y:at-3,"text-anchor":"middle"},n.xLabel)]}function mi(t,e){return[w("line",{class:"lf-baseline",x1:D.left,x2:e-D.right,y1:t,y2:t})]}function hi(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||["preview","pinned-1","pinned-2"].includes(t.kind)?[]:r;return[w("path",{class:`lf-line lf-${t.kind}`,d:Q(r)}),...o.map(([i,s])=>w("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function gi(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function bi(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}var ar=5,lr=25;function lt(t){if(j(t))return ur(t)?ce(fr(t)):[];let{prediction:e}=t.page;return e?.ask==="curve"?e.value:[]}function Yt(t){return j(t)&&ur(t)?F([0,wn(t.question,V(t))],[0,1],4).top:void 0}function ur(t){return t.question.question.ask==="curve"}function fr(t){let{draft:e,after:n}=t.question;return Array.isArray(e)?e:new Array(n.epochs).fill(void 0)}function dr(t,e){let n=u("div",{class:"lf-draw-mark"}),r=u("div",{class:"lf-draw",role:"slider",tabindex:0,"aria-label":e("drawHere"),"aria-valuemin":0,"aria-orientation":"vertical"},n),o=[],i=1,s=0,a,l=m=>t.choose(o=m),c=m=>l(o.map((g,b)=>b===s?m:g)),f=m=>{let g=$t(i);return Math.min(i,Math.max(0,Number((Math.round(m/g)*g).toPrecision(12))))},d=()=>{let m=o[s],g=s+1;if(r.setAttribute("aria-valuenow",String(m??0)),r.setAttribute("aria-valuetext",m===void 0?e("drawNoPoint",{epoch:g}):e("drawPoint",{epoch:g,loss:A(m)})),!a)return;let[b,v]=a;n.style.transform=`translate(${b(g)}px, ${v(cr(o,s,i))}px)`,n.classList.toggle("lf-draw-none",m===void 0)},h=(m,g)=>{let[b,v]=a,y=r.getBoundingClientRect(),L=(m.clientX-y.left-b(1))/(b(2)-b(1));s=Math.min(o.length-1,Math.max(0,Math.round(L)));let _=f((m.clientY-y.top-v(0))/(v(1)-v(0))),T=[...o];for(let P=Math.min(g?.epoch??s,s);g&&P<=Math.max(g.epoch,s);P++){let R=s===g.epoch?1:(P-g.epoch)/(s-g.epoch);T[P]=f(g.value+R*(_-g.value))}return T[s]=_,l(T),{epoch:s,value:_}},p;r.addEventListener("pointerdown",m=>{!a||m.button!==0||(r.setPointerCapture(m.pointerId),p=h(m,void 0))}),r.addEventListener("pointermove",m=>{p&&(p=h(m,p))});for(let m of["pointerup","pointercancel"])r.addEventListener(m,()=>p=void 0);return r.addEventListener("keydown",m=>{let g={ArrowUp:m.shiftKey?1:ar,ArrowDown:m.shiftKey?-1:-ar,PageUp:lr,PageDown:-lr}[m.key],b={ArrowLeft:s-1,ArrowRight:s+1,Home:0,End:o.length-1}[m.key],v=m.key==="Delete"||m.key==="Backspace";!(g!==void 0||b!==void 0||v||m.key==="Enter"||m.key===" ")||m.ctrlKey||m.altKey||m.metaKey||(m.preventDefault(),b!==void 0?s=Math.min(o.length-1,Math.max(0,b)):c(v?void 0:f(cr(o,s,i)+(g??0)*$t(i))),d())}),{element:r,draw(m){r.hidden=!j(m),!r.hidden&&(o=fr(m),i=Yt(m),r.setAttribute("aria-valuemax",String(i)),d())},place(m,g){a=[m,g],d()}}}function cr(t,e,n){return ce(t)[e]??n/2}function pr({say:t,data:e,asker:n}){let r=n?.question.ask==="curve"?dr(n,t):void 0,o=Jt("loss",t("loss"),r),i=Jt("accuracy",t("accuracy"));return{element:u("div",{class:"lf-charts"},o.element,i.element),draw(s){r?.draw(s),o.draw(vi(s,e,t)),i.draw(yi(s,e,t))}}}function vi(t,e,n){let r=hr(t,"loss",e,n),o={kind:"predicted",label:n("predicted"),values:lt(t)};return{...mr(t,n),name:"loss",title:n("loss"),lines:[...r,o],top:Yt(t),format:A,axis:ue}}function yi(t,e,n){return{...mr(t,n),name:"accuracy",title:n("accuracy"),lines:hr(t,"accuracy",e,n),top:1,baseline:{value:N(e),label:n("baseline",{share:k(N(e))})},format:k,axis:r=>`${Math.round(100*r)} %`}}function mr(t,e){let r=[t.previous,...gr(t).map(o=>o.run)].map(o=>o?.settings.epochs??0);return j(t)&&r.push(t.question.after.epochs),{epochs:Math.max(t.settings.epochs,...r),xLabel:e("epoch")}}function hr(t,e,n,r){let o=`val_${e}`,i=rt(t);return[{kind:"previous",label:r("previous"),values:t.previous?.history[e]??[]},...gr(t).map(a=>({kind:`pinned-${a.pin}`,label:r("pinnedLine",{number:a.number}),values:a.run.history[e]??[]})),{kind:"preview",label:r("preview"),values:nt(t)?t.page.history[e]??[]:[]},{kind:"validation",label:ki(t,e,n,r),values:i[o]??[]},{kind:"current",label:nt(t)?r("kerasShort"):r("current"),values:i[e]??[]}]}function gr(t){return(t.shelf?.rows??[]).filter(e=>e.pin).sort((e,n)=>e.pin-n.pin)}function ki(t,e,n,r){return e==="loss"?r("validation"):r("validationWithBaseline",{share:k(De(n,t.settings))})}var Ae=150,W={top:22,right:10,bottom:20,left:46},br=Array.from({length:99},(t,e)=>(e+1)/100);function yr({say:t}){let e="",n=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=u("p",{class:"lf-note","aria-live":"polite"}),o=O(Ae,(l,c)=>vr(l,c,e,1,n.valueAsNumber,t("lossShapeDied"))),i=O(Ae,(l,c)=>vr(l,c,e,0,n.valueAsNumber,t("lossShapeSurvived"))),s=()=>{let l=n.valueAsNumber;S(r,t("lossShapeText",{p:l.toFixed(2),died:A(Me(e,l,1)),survived:A(Me(e,l,0))})),o.redraw(),i.redraw()};n.addEventListener("input",s);let a=u("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:E("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},o.element,i.element),a,r),draw({settings:l}){l.loss!==e&&(e=l.loss,s())}}}function Me(t,e,n){let r=Math.log(e/(1-e));return ae[t].value(r,e,n,X(r))}function vr(t,e,n,r,o,i){let s=br.map(c=>Me(n,c,r)),a=F([0,1],[W.left,e-W.right]),l=F([0,Math.max(...s)||1],[Ae-W.bottom,W.top],3);t.setAttribute("aria-label",`${i}: ${A(Me(n,o,r))}`),t.replaceChildren(w("text",{class:"lf-tick lf-strong",x:W.left,y:12},i),...l.ticks(3).flatMap(c=>[w("line",{class:"lf-grid",x1:W.left,x2:e-W.right,y1:l(c),y2:l(c)}),w("text",{class:"lf-tick",x:W.left-6,y:l(c),dy:"0.32em","text-anchor":"end"},ue(c))]),...[0,.5,1].map(c=>w("text",{class:"lf-tick",x:a(c),y:Ae-5,"text-anchor":"middle"},String(c))),w("path",{class:"lf-line lf-current",d:Q(s.map((c,f)=>[a(br[f]),l(c)]))}),w("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:W.top,y2:Ae-W.bottom}),w("circle",{class:"lf-point lf-current",cx:a(o),cy:l(Me(n,o,r)),r:5}))}var ct=200,z={top:10,right:12,bottom:36,left:44},wi=400;function wr({say:t,language:e,data:n,controller:r}){let o,i,s,a=(R,H,_e)=>{let Fe=u("button",{type:"button","data-action":R},H);return Fe.addEventListener("click",_e),Fe},l=a("fan","",()=>o?.fan?r.stopFan():r.startFan()),c=a("keep-fan",t("luckKeep"),()=>r.keepFan(o?.fan)),f=a("drop-fan",t("luckDrop"),()=>{r.keepFan(void 0),c.focus()}),d=u("p",{class:"lf-spoken",role:"status"}),h=0,p=u("p",{class:"lf-note","data-role":"fan"}),m=O(ct,(R,H)=>i&&Si(R,H,i,s,t)),g=u("div",{class:"lf-legend","aria-hidden":"true"}),b=u("div"),v=u("p",{class:"lf-verdict","data-role":"duel"}),y=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),L=u("details",{},u("summary",{},t("luckTable")),y),_=()=>L.open&&i&&y.replaceChildren(Ci(i,s,t));L.addEventListener("toggle",_);let T=u("div",{hidden:!0},p,m.element,g,b,v,L),P=()=>{i&&(g.replaceChildren(...Ai(s,t)),b.replaceChildren(Mi(i,s,n,t)),S(v,s?Li(s,i,e,t):""),m.redraw(),_())};return{element:E("luck",t("luck"),u("p",{class:"lf-note"},t("luckText")),u("div",{class:"lf-buttons"},l,c,f),d,T),draw(R){o=R,l.disabled=K(R),T.hidden=!R.fan,S(l,t(R.fan?"luckStop":"luckStart",{count:20})),c.hidden=!R.fan,c.toggleAttribute("disabled",R.fan?.starts.length!==20),f.hidden=!R.keptFan,S(p,R.fanFailure??(R.fan?xi(R.fan,t):"")),clearTimeout(h),h=window.setTimeout(()=>S(d,R.fan?`${p.textContent} ${v.textContent}`:""),wi);let H=R.fan?.starts.length?R.fan:R.fan&&i;H===i&&R.keptFan===s||([i,s]=[H,R.keptFan],P())}}}function xi({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function Si(t,e,n,r,o){let i=[n,...r?[r]:[]].flatMap(p=>p.starts.flatMap(m=>m.loss)),s=Math.max(n.settings.epochs,r?.settings.epochs??0),a=F([1,Math.max(2,s)],[z.left,e-z.right]),l=F([0,i.filter(Number.isFinite).reduce((p,m)=>Math.max(p,m),1e-6)],[ct-z.bottom,z.top],4),c=p=>A(ge(p).at(-1).median),f=[...r?[`${o("luckMedian",{name:o("luckA")})} ${c(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${c(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...f].join(". "));let d=a.ticks(5).filter(p=>Number.isInteger(p)&&p<=s),h=(p,m)=>w("text",{class:"lf-tick",...p},m);t.replaceChildren(...l.ticks(4).flatMap(p=>[w("line",{class:"lf-grid",x1:z.left,x2:e-z.right,y1:l(p),y2:l(p)}),h({x:z.left-6,y:l(p),dy:"0.32em","text-anchor":"end"},ue(p))]),...d.map(p=>h({x:a(p),y:ct-z.bottom+15,"text-anchor":"middle"},String(p))),h({x:(z.left+e-z.right)/2,y:ct-3,"text-anchor":"middle"},o("epoch")),...r?kr(r,"a",a,l):[],...kr(n,"b",a,l))}function kr(t,e,n,r){let o=a=>a.map((l,c)=>[n(c+1),r(l)]).filter(([,l])=>Number.isFinite(l)),i=o(ge(t).map(a=>a.median)),s=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[w("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>Q(o(a.loss))).join("")}),w("path",{class:`lf-line lf-median-${e}`,d:Q(i)}),...s.map(([a,l])=>w("circle",{class:`lf-dot-${e}`,cx:a,cy:l,r:2.5}))]}function Ai(t,e){let n=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function Mi(t,e,n,r){let o=[...e?[e]:[],t],i=[["loss",r("lastLoss"),he,A],["accuracy",r("luckAccuracy",{baseline:k(N(n))}),c=>c.accuracy,k],["found",r("luckFound",{died:se(n)}),c=>c.found,String],["auc",r("auc"),c=>c.auc,c=>c.toFixed(4)]],s=[r("luckSpread"),...e?[r("luckA")]:[],r("luckB")],a=i.map(([c,f,d,h])=>{let p=o.map(m=>{let{median:g,low:b,high:v}=Pe(m.starts.map(d)),[y,L,_]=[g,b,v].map(T=>Number.isFinite(T)?h(T):"–");return u("td",{},`${y} (${L} ~ ${_})`)});return u("tr",{"data-figure":c},u("th",{scope:"row"},f),...p)}),l=u("tr",{},...s.map(c=>u("th",{scope:"col"},c)));return u("table",{class:"lf-figures"},u("thead",{},l),u("tbody",{},...a))}function Li(t,e,n,r){let o=Ri(t.settings,e.settings,n),i=Rt(t,e);if(i.pairs===0)return r("luckNoPairs");if(o==="")return r("luckUnchanged");let s=t.settings.loss===e.settings.loss?Ti(i,r):r("luckOtherLoss"),{pairs:a,moreFound:l,sameFound:c}=i,f=r("luckDuel",{pairs:a,more:l,moreShare:k(l/a),same:c});return[r("luckChanged",{list:o}),f,s,r("luckOnly")].join(" ")}function Ti({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:k(e/t),same:n})}function Ri(t,e,n){let r=o=>o===null?"–":String(o);return $.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:i})=>`${i[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function Ci(t,e,n){let r=[...e?[e]:[],t].map(ge),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],i=(c,f)=>u("td",{},c[f]?`${A(c[f].median)} (${A(c[f].low)} ~ ${A(c[f].high)})`:"–"),s=Math.max(...r.map(c=>c.length)),a=Array.from({length:s},(c,f)=>u("tr",{},u("th",{scope:"row"},String(f+1)),...r.map(d=>i(d,f)))),l=u("tr",{},...o.map(c=>u("th",{scope:"col"},c)));return u("table",{},u("thead",{},l),u("tbody",{},...a))}function xr({say:t,data:e,controller:n}){let r=a=>a.engine==="keras"?t("kerasEngine",n.versions()):t("pageEngine"),o=u("div",{class:"lf-results"}),i,s;return{element:E("results",t("results"),o),draw(a){let l=V(a);!l||l===i&&a.previous===s||([i,s]=[l,a.previous],o.replaceChildren(Ei(l,s,e,t,r),Zt(l.confusion,t)))}}}function Ei(t,e,n,r,o){let i=[[r("lastLoss"),f=>A(ut(f.history.loss))],[r("lastAccuracy"),f=>k(ut(f.history.accuracy))],[r("baselineRow"),()=>k(N(n))],[r("found"),({confusion:f})=>r("foundValue",{died:f.tp+f.fn,found:f.tp})],[r("auc"),f=>f.auc.toFixed(4)],[r("updates"),f=>f.updates.toLocaleString("en")],[r("seconds"),f=>r("secondsValue",{seconds:f.seconds.toFixed(3)})],[r("engine"),o]];t.history.val_loss&&i.splice(3,0,...Ni(n,r));let s=(f,d={})=>u("td",d,f),a=i.map(([f,d])=>{let h=f===r("engine")?{"data-role":"engine"}:{},p=e?[s(d(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},f),s(d(t),h),...p)}),l=["",r("current"),...e?[r("previous")]:[]],c=u("tr",{},...l.map(f=>f?u("th",{scope:"col"},f):u("td")));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...a))}function Ni(t,e){let n=(r,o)=>r.history.val_loss?o(r):"–";return[[e("lastValLoss"),r=>n(r,o=>A(ut(o.history.val_loss)))],[e("lastValAccuracy"),r=>n(r,o=>k(ut(o.history.val_accuracy)))],[e("validationBaseline"),r=>n(r,o=>k(De(t,o.settings)))],[e("classShares"),r=>n(r,o=>_i(t,o.settings,e))]]}function _i(t,e,n){let{trained:r,held:o}=I(t,e),i=s=>k(s.filter(a=>t.y[a]>.5).length/s.length);return n("classSharesValue",{trained:i(r),held:i(o)})}function ut(t){return t?.at(-1)??NaN}function Zt(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>u("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("positive")),u("th",{scope:"col"},e("negative")))),u("tbody",{},n(e("positive"),[[t.tp,!0],[t.fn,!1]]),n(e("negative"),[[t.fp,!1],[t.tn,!0]])))}var en=50,ft=74,Sr={height:2*ft+44,margin:12},Ar={height:232,margin:{top:8,right:10,bottom:36,left:44}},Fi=Array.from({length:19},(t,e)=>(e+1)/20);function Mr({say:t,data:e,controller:n}){let r,o=NaN,i=O(Sr.height,(b,v)=>r&&Pi(b,v,r,e,o,t)),s=O(Ar.height,(b,v)=>r&&Vi(b,v,r,e,o,t)),a=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});a.addEventListener("input",()=>n.setThreshold(a.valueAsNumber));let l=u("output",{class:"lf-threshold"}),c=u("div"),f=u("p",{class:"lf-problem"}),d=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),h=u("details",{},u("summary",{},t("thresholdTable")),d),p=()=>h.open&&r&&d.replaceChildren(qi(r,e,t));h.addEventListener("toggle",p);let m=u("p",{class:"lf-panel-title"}),g=u("div",{class:"lf-legend","aria-hidden":"true"},...Di(t));return{element:E("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:e.rows})),i.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),a,l),f,u("div",{class:"lf-results"},c,u("div",{},m,s.element,g)),h),draw(b){let v=V(b);if(!v||v===r&&b.threshold===o)return;let y=v===r;[r,o]=[v,b.threshold];let L=ee(e.y,r.predictions,o);a.matches(":active")||(a.value=String(o)),a.setAttribute("aria-valuetext",Oi(L,e,o,t)),S(l,o.toFixed(2)),S(f,Number.isNaN(r.auc)?t("noPredictions"):""),S(m,t("roc",{auc:r.auc.toFixed(4)})),c.replaceChildren(ji(L,e,t),Zt(L,t)),i.redraw(),s.redraw(),y||p()}}}function Oi(t,e,n,r){let{tp:o,fn:i,fp:s}=t,a={accuracy:k(ve(t)),baseline:k(N(e))};return r("thresholdSpoken",{threshold:n.toFixed(2),died:o+i,found:o,alarms:s,...a})}function ji(t,e,n){let{tp:r,fn:o,fp:i,tn:s}=t,a=(f,d,h)=>n("outOf",{part:f,all:d,share:k(h)}),l={recall:[n("recall"),a(r,r+o,be(t))],precision:[n("precision"),r+i===0?n("nobodyCalled"):a(r,r+i,$e(t))],alarms:[n("falseAlarms"),a(i,i+s,i/(i+s))],accuracy:[n("accuracy"),n("beside",{value:k(ve(t)),baseline:k(N(e))})]},c=([f,[d,h]])=>u("tr",{"data-figure":f},u("th",{scope:"row"},d),u("td",{},h));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(l).map(c)))}function Pi(t,e,n,r,o,i){let{height:s,margin:a}=Sr,l=F([0,1],[a,e-a]),c=s-38,f=[1,0].map(m=>n.predictions.filter((g,b)=>r.y[b]>.5==m>.5)),d=[i("positive"),i("negative")],h=f.map((m,g)=>{let b=Et(m,en),v=Math.max(...b),y=i("histogramRow",{group:d[g],count:m.length,top:v});return{counts:b,top:v,label:y,floor:c-(1-g)*ft,kind:g===0?"died":"survived"}});t.setAttribute("aria-label",[i("histogram"),...h.map(m=>m.label)].join(". "));let p=(m,g,b,v)=>w("text",{class:"lf-tick",x:m,y:g,"text-anchor":b},v);t.replaceChildren(...h.flatMap(({counts:m,top:g,label:b,floor:v,kind:y})=>[w("path",{class:`lf-bars lf-bars-${y}`,d:$i(m,g,l,v)}),w("line",{class:"lf-grid",x1:l(0),x2:l(1),y1:v,y2:v}),p(l(1),v-ft+16,"end",b)]),w("line",{class:"lf-cut",x1:l(o),x2:l(o),y1:0,y2:c}),...[0,.25,.5,.75,1].map(m=>p(l(m),c+16,m===0?"start":m===1?"end":"middle",String(m))),p(l(0),c+33,"start",i("saidNegative")),p(l(.5),c+33,"middle","p"),p(l(1),c+33,"end",i("saidPositive")))}function $i(t,e,n,r){let o=ft-24,i=(s,a)=>{let[l,c]=[n(a/en)+.5,n((a+1)/en)-.5],f=Math.max(s/e*o,1.5);return s===0?"":`M${l.toFixed(1)} ${r}v${(-f).toFixed(1)}H${c.toFixed(1)}V${r}z`};return t.map(i).join("")}function Vi(t,e,n,r,o,i){let{height:s,margin:a}=Ar,l=F([0,1],[a.left,e-a.right]),c=F([0,1],[s-a.bottom,a.top]),f=Nt(r.y,n.predictions),d=ee(r.y,n.predictions,o),h=d.fp/(d.fp+d.tn),p=`${i("rocPoint")} ${o.toFixed(2)}: ${i("recallShort")} ${k(be(d))}, ${i("rocAlarms")} ${k(h)}`;t.setAttribute("aria-label",`${i("roc",{auc:n.auc.toFixed(4)})}. ${p}`);let m=(g,b)=>w("text",{class:"lf-tick",...g},b);t.replaceChildren(...[0,.5,1].flatMap(g=>[w("line",{class:"lf-grid",x1:l(0),x2:l(1),y1:c(g),y2:c(g)}),m({x:a.left-6,y:c(g),dy:"0.32em","text-anchor":"end"},`${100*g} %`),m({x:l(g),y:c(0)+15,"text-anchor":g===1?"end":"middle"},`${100*g} %`)]),m({x:(l(0)+l(1))/2,y:s-3,"text-anchor":"middle"},i("rocAlarms")),m({x:a.left+6,y:a.top+12},i("recallShort")),w("line",{class:"lf-baseline",x1:l(0),x2:l(1),y1:c(0),y2:c(1)}),w("path",{class:"lf-line lf-current",d:Q(f.map(g=>[l(g.alarms),c(g.found)]))}),...f.length>0?[w("circle",{class:"lf-point lf-here",cx:l(h),cy:c(be(d)),r:6})]:[])}function Di(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function qi(t,e,n){let r=[n("threshold"),n("found"),n("falseAlarms"),n("precisionShort"),n("accuracy")],o=Fi.map(s=>{let a=ee(e.y,t.predictions,s),{tp:l,fp:c}=a,f=[l,c,l+c===0?"–":k($e(a)),k(ve(a))];return u("tr",{},u("th",{scope:"row"},s.toFixed(2)),...f.map(d=>u("td",{},String(d))))}),i=u("tr",{},...r.map(s=>u("th",{scope:"col"},s)));return u("table",{},u("thead",{},i),u("tbody",{},...o))}var nn=240,tn=22,Tr=10;function Rr({say:t,data:e}){let n=0,r=O(nn,(i,s)=>Hi(i,s,e.inputs,n,t)),o=u("p",{class:"lf-note"});return{element:E("network",t("network"),r.element,o),draw({settings:i}){i.nodes!==n&&(n=i.nodes,S(o,t("networkText",{inputs:e.inputs,nodes:n,parameters:(e.inputs*n+n+n+1).toLocaleString("en")})),r.redraw())}}}function Hi(t,e,n,r,o){let i=[{x:e*.14,count:n,name:o("networkInput"),kind:"input"},{x:e*.5,count:r,name:o("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:o("networkOutput"),kind:"output"}].map(c=>({...c,ys:Ii(c.count)})),[s,a,l]=i;t.setAttribute("aria-label",`${n} → ${r} → 1`),t.replaceChildren(w("path",{class:"lf-edges",d:Lr(s,a)+Lr(a,l)}),...i.flatMap(({x:c,ys:f,name:d,kind:h,count:p})=>[...f.map(m=>w("circle",{class:`lf-node lf-node-${h}`,cx:c,cy:m,r:Bi(p)})),w("text",{class:"lf-tick",x:c,y:12,"text-anchor":"middle"},`${d} ${p}`)]))}function Lr(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function Ii(t){let e=nn-tn-Tr;return Array.from({length:t},(n,r)=>tn+e*(r+.5)/t)}function Bi(t){return Math.max(.8,Math.min(9,(nn-tn-Tr)/t*.38))}var dt=class{constructor(e,n,r){this.store=e;this.controller=n;this.question=r;e.subscribe(()=>this.watch())}store;controller;question;choose(e){let{asked:n}=this;n.phase==="open"&&this.store.update({question:{...n,draft:e}})}run(){let e=rn(this.store.state);e&&this.go({...this.asked,phase:"answered",prediction:e})}skip(){this.asked.phase==="open"&&this.go({...this.asked,phase:"skipped"})}again(){let e=Ue(this.question,this.asked.before);this.controller.stopFan(),le(this.question)?this.controller.clear(e.before):this.controller.replace(e.before),this.store.update({question:e,previous:void 0}),this.store.flush()}get asked(){return this.store.state.question}go(e){this.store.update({question:e}),this.controller.replace(e.after,e.prediction),this.store.flush()}watch(){let{question:e,settings:n}=this.store.state,r=V(this.store.state);e?.phase==="open"||n!==e?.after||!r||r===e.result||this.store.update({question:{...e,result:r}})}};function rn(t){let{question:e,page:n}=t;return le(e.question)||n.run||n.failure?Ge(e,V(t)):void 0}var Cr="Ctrl+.",Ki="input, select, textarea, [contenteditable]:not([contenteditable=false]), [role=slider], [role=textbox]",Wi='[data-panel="question"][data-phase="open"]';function Er(t,e){let n=r=>{if(!(r.code==="Period"&&r.ctrlKey&&!r.altKey&&!r.shiftKey&&!r.metaKey)||r.repeat||r.defaultPrevented)return;let[i]=r.composedPath();i instanceof Element&&i.matches(Ki)||zi(t,i)===t&&(r.preventDefault(),e())};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)}function zi(t,e){let r=[...t.getRootNode().querySelectorAll(Wi)],o=l=>l.closest(".livefit-lab"),i=r.find(l=>e instanceof Node&&o(l).contains(e)),a=r.filter(l=>on(o(l))!==void 0).sort((l,c)=>on(o(l))-on(o(c)))[0];return i??r.find(l=>o(l).matches(":hover"))??a}function on(t){let{top:e,bottom:n}=t.getBoundingClientRect(),[r,o]=[Math.max(e,0),Math.min(n,innerHeight)];return o>r?Math.abs((r+o)/2-innerHeight/2):void 0}function Nr(t,e){let{say:n,data:r,language:o,controller:i}=t,{question:s}=e,a=Qi(e,r,n),l=pt("predict",n("questionRun"),()=>e.run()),c=pt("skip",n("questionSkip"),()=>e.skip()),f=u("p",{class:"lf-note"},`${n("questionWaits")} ${n("questionKey",{key:Cr})}`),d=u("div",{class:"lf-ask-form",role:"group",tabindex:-1},a.element,u("div",{class:"lf-buttons"},l,c),f),h=u("dl",{class:"lf-facts"}),p=u("p",{class:"lf-verdict","data-role":"feedback"}),m=pt("again",n("questionAgain"),()=>e.again()),g=u("div",{class:"lf-ask-outcome",role:"group",tabindex:-1},h,p,u("div",{class:"lf-buttons"},m)),b=u("p",{class:"lf-ask"}),v=u("p",{class:"lf-note"}),y=u("p",{class:"lf-spoken",role:"status"}),L=u("div",{class:"lf-ask-stack"},d,g),_=E("question",n("question"),b,v,L,y);return{element:_,leave:Er(_,()=>e.skip()),draw(T){let{before:P,draft:R,phase:H}=T.question,_e=s.text&&Ht(s.change,P,o,n);S(b,Je(s,P,r,o,n)),d.setAttribute("aria-label",b.textContent),S(v,_e?n("questionWill",{list:_e}):""),a.draw(R),l.disabled=!rn(T),Ui(_,H==="open"?d:g,H);let Fe=T.question.result?.engine==="keras"?n("kerasEngine",i.versions()):n("pageEngine");Gi(T,h,p,Fe,r,n),S(y,H==="open"?"":p.textContent),g.setAttribute("aria-label",[...h.children].map(oo=>oo.textContent).join(", "))}}}function Ui(t,e,n){if(t.dataset.phase===n)return;let{activeElement:r}=t.getRootNode(),o=t.contains(r);t.dataset.phase=n,o&&e.focus({preventScroll:!0})}function Gi({question:t,settings:e},n,r,o,i,s){let{question:{ask:a},prediction:l,result:c,after:f}=t,d=l?.ask==="loss"?l.from:NaN,h=It(a,i,s),p=[[s("predicted"),l?we(l,s):"–"],[s("result"),c?xe(a,c,s,d):"–"],...h?[[s("resultBaseline"),h]]:[],[s("engine"),o]],m=p.flat().join();n.dataset.text!==m&&(n.dataset.text=m,n.replaceChildren(...p.map(([v,y])=>u("div",{},u("dt",{},v)," ",u("dd",{},y)))));let g=s(e===f?"resultWaits":"resultLeft"),b=[...l?[]:[s("resultSkipped")],...c?[]:[g]];S(r,l&&c?Ye(l,c,i,s):b.join(" "))}function Qi(t,e,n){let{ask:r}=t.question;if(r==="loss")return es(t,n);if(r==="curve")return ts(t,n);let o=N(e),i=n("baseline",{share:k(o)}),s={most:se(e),step:1,slide:1,unit:n("countOf",{value:""}),shown:String,factor:1};return Xi(t,r==="found"?s:{most:100,step:.1,slide:.5,unit:"%",shown:l=>String(Number(l.toFixed(1))),factor:100,mark:{share:o,base:i}},n)}function Xi(t,{most:e,step:n,slide:r,unit:o,shown:i,factor:s,mark:a},l){let c=l("questionNumber"),f=u("input",{type:"range",min:0,max:e,step:r,value:e/2,"aria-label":c}),d=u("input",{type:"number",min:0,max:e,step:n,inputmode:n<1?"decimal":"numeric","aria-label":c}),h=u("p",{class:"lf-problem",role:"alert"});for(let g of["input","click"])f.addEventListener(g,()=>p(f.valueAsNumber));d.addEventListener("input",()=>p(d.valueAsNumber));let p=g=>{let v=(n<1||Number.isInteger(g))&&g>=0&&g<=e,y=!v&&(d.value!==""||d.validity.badInput);S(h,y?l("questionBad",{most:e,kind:l(n<1?"questionAny":"questionWhole")}):""),d.toggleAttribute("aria-invalid",y),t.choose(v?g/s:void 0)},m=u("span",{class:"lf-ask-track"},f,...a?Ji(a):[]);return{element:u("div",{},u("div",{class:"lf-number"},m,d,u("span",{},o)),h),draw(g){let b=typeof g=="number"?g*s:void 0;f.classList.toggle("lf-unset",b===void 0),f.setAttribute("aria-valuetext",b===void 0?l("questionNone"):`${i(b)}${o&&` ${o}`}`),b!==void 0&&!f.matches(":active")&&(f.value=String(b)),b!==void 0&&b!==d.valueAsNumber&&(d.value=i(b)),b===void 0&&h.textContent===""&&!d.validity.badInput&&(d.value="")}}}function Ji({share:t,base:e}){let n=`left: calc(8px + (100% - 16px) * ${t})`;return[u("span",{class:"lf-ask-mark",style:n}),u("span",{class:"lf-ask-base"},e)]}var Yi=Math.random().toString(36).slice(2,8),Zi=0;function es(t,e){let n=`lf-trend-${Yi}-${++Zi}`,r=We.map(i=>u("input",{type:"radio",name:n,value:i}));r.forEach(i=>i.addEventListener("change",()=>t.choose(i.value)));let o=r.map((i,s)=>u("label",{},i," ",An(We[s],e)));return{element:u("div",{class:"lf-trends"},...o),draw:i=>r.forEach(s=>s.checked=s.value===i)}}function ts(t,e){let n=pt("clear-drawing",e("drawClear"),()=>t.choose(void 0));return{element:u("div",{class:"lf-draw-how"},u("p",{class:"lf-note"},e("drawHow")),n),draw:r=>{n.disabled=r===void 0}}}function pt(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}var mn={};Oe(mn,{LIMIT:()=>mt,PINS:()=>Te,add:()=>sn,cell:()=>Le,columns:()=>ht,describeChange:()=>gt,differences:()=>Ce,emptyShelf:()=>Y,parseShelf:()=>dn,remove:()=>Re,sortBy:()=>cn,sorted:()=>un,toCsv:()=>fn,toJson:()=>Ee,togglePin:()=>ln,undo:()=>an});var mt=200,Te=[1,2],_r=1,ns=1e9,ht=["number","loss","accuracy","found","auc","updates","seconds","engine"];function Y(){return{rows:[],next:1,order:{column:"number",descending:!0},removed:[]}}function sn(t,{predictions:e,weights:n,...r},o){let i=Fr(t.rows,r.engine),s=!o||JSON.stringify(o)===JSON.stringify(i?.prediction);if(i&&ls(i.run,r)&&s)return t;let a=[...t.rows,{number:t.next,run:r,pin:0,...o&&{prediction:o}}];return{...t,rows:pn(a),next:t.next+1}}function Re(t,e){let n=t.rows.filter(r=>e.includes(r.number));return n.length===0?t:{...t,rows:t.rows.filter(r=>!n.includes(r)),removed:n}}function an(t){let e=t.rows.map(o=>o.pin),n=t.removed.map(o=>e.includes(o.pin)?{...o,pin:0}:o),r=[...t.rows,...n].sort((o,i)=>o.number-i.number);return{...t,rows:pn(r),removed:[]}}function ln(t,e){let n=Te.find(o=>!t.rows.some(i=>i.pin===o))??0,r=t.rows.map(o=>o.number===e?{...o,pin:o.pin?0:n}:o);return{...t,rows:r}}function cn(t,e){let n=t.order.column===e&&!t.order.descending;return{...t,order:{column:e,descending:n}}}function un({rows:t,order:e}){let n=e.descending?-1:1;return[...t].sort((r,o)=>{let[i,s]=[Le(r,e.column),Le(o,e.column)];return Number.isNaN(i)||Number.isNaN(s)?Number(Number.isNaN(i))-Number(Number.isNaN(s))||r.number-o.number:n*(i<s?-1:i>s?1:0)||n*(r.number-o.number)})}function Le({number:t,run:e},n){return n==="number"?t:n==="found"?e.confusion.tp:n==="loss"||n==="accuracy"?Or(e.history[n]):e[n]}function gt(t,e){let n=Fr(t.slice(0,t.indexOf(e)),e.run.engine);if(!n)return{kind:"first"};let r=Ce(n.run.settings,e.run.settings);return{kind:r.length===0?"same":r.length===1?"one":"several",than:n.number,settings:r}}function Ce(t,e){return $.filter(({name:n})=>t[n]!==e[n]).map(({name:n})=>({name:n,from:t[n],to:e[n]}))}function Ee(t,e=0){return JSON.stringify({version:_r,rows:t.rows},null,e)}function fn(t,e){let n=$.map(i=>i.name),r=["number","engine",...n,"changed","loss","accuracy","baseline","val_loss","val_accuracy","tp","fn","fp","tn","auc","updates","seconds","asked","predicted"],o=t.rows.map(i=>{let{engine:s,settings:a,history:l,confusion:c,auc:f,updates:d,seconds:h}=i.run,p=gt(t.rows,i),m=p.kind==="first"?"":p.settings.map(({name:y})=>y).join(" "),g=y=>l[y]&&Or(l[y]),{ask:b,value:v}=i.prediction??{};return[i.number,s,...n.map(y=>a[y]),m,g("loss"),g("accuracy"),e,g("val_loss"),g("val_accuracy"),c.tp,c.fn,c.fp,c.tn,f,d,h,b,Array.isArray(v)?v.join(" "):v]});return[r,...o].map(i=>i.map(s=>s??"").join(",")+`\r
`).join("")}function dn(t){if(typeof t!="string"||t==="")return{shelf:Y(),lost:0};let e=rs(t);if(!e)return{shelf:Y(),lost:1};let n=[];for(let o of e){let i=os(o);!i||n.some(({number:s})=>s===i.number)||n.push(n.some(({pin:s})=>s===i.pin)?{...i,pin:0}:i)}n.sort((o,i)=>o.number-i.number);let r=(n.at(-1)?.number??0)+1;return{shelf:{...Y(),rows:pn(n),next:r},lost:e.length-n.length}}function rs(t){try{let{version:e,rows:n}=JSON.parse(t);return e===_r&&Array.isArray(n)?n:void 0}catch{return}}function os(t){try{let{number:e,pin:n,run:r}=t,{engine:o,confusion:i,updates:s,seconds:a}=r,l=ne({...r.settings},"en"),c=is(r.history,l.epochs),f={tp:i.tp,fn:i.fn,fp:i.fp,tn:i.tn};if(![e,s,...Object.values(f)].every(m=>Number.isInteger(m)&&m>=0&&m<=ns)||!c||!["page","keras"].includes(o)||!Number.isFinite(a)||a<0)return;let h=Te.find(m=>m===n)??0,p=xn(t.prediction,l.epochs);return{number:e,pin:h,...p&&{prediction:p},run:{engine:o,settings:l,history:c,confusion:f,auc:as(r.auc),updates:s,seconds:a}}}catch{return}}function is(t,e){let r=["loss","accuracy","val_loss","val_accuracy"].filter(s=>t[s]!==void 0).map(s=>[s,ss(t[s])]),o=r.every(([,s])=>s?.length===e),i=Object.fromEntries(r);return o&&i.loss&&i.accuracy?i:void 0}function ss(t){if(!(!Array.isArray(t)||!t.every(e=>e===null||typeof e=="number")))return t.map(e=>Number.isFinite(e)?e:NaN)}function as(t){return typeof t=="number"&&t>=0&&t<=1?t:NaN}function pn(t){let e=t.length-mt;return t.filter(n=>n.pin||e--<=0)}function Fr(t,e){return t.filter(n=>n.run.engine===e).at(-1)}function ls(t,e){let n=({history:r,confusion:o,auc:i})=>JSON.stringify([r,o,i]);return Ce(t.settings,e.settings).length===0&&n(t)===n(e)}function Or(t){return t?.at(-1)??NaN}function Vr({say:t,data:e,language:n,keeper:r}){let o=r,i=k(N(e)),s=u("p",{class:"lf-note"}),a=u("div",{class:"lf-scroll lf-shelf-box",tabindex:0,role:"region","aria-label":t("shelf")}),l=u("span",{class:"lf-copied",role:"status"}),c,f=!1,d=pe("undo",t("undo"),()=>{o.change(an),S(l,t("undone")),a.focus()}),h=pe("clear-shelf",t("clearShelf"),()=>{S(l,t("removedRuns",{count:c.rows.length})),o.clear(),jr(d)}),p=pe("export-csv",t("exportAs",{format:"CSV"}),()=>$r("livefit-runs.csv","text/csv",fn(c,N(e)))),m=pe("export-json",t("exportAs",{format:"JSON"}),()=>$r("livefit-runs.json","application/json",Ee(c,2))),g=E("shelf",t("shelf"),u("p",{class:"lf-note"},`${t("shelfCaption",{baseline:i})} ${t("shelfRules",{limit:mt})}`),a,u("div",{class:"lf-buttons"},p,m,h,d,l),s),b=({number:y,run:L})=>{o.use(L),S(l,t("loadedRun",{number:y}))},v={sort:y=>o.change(L=>cn(L,y)),pin:({number:y})=>o.change(L=>ln(L,y)),remove({number:y}){o.change(L=>Re(L,[y])),S(l,t("removedRuns",{count:1})),jr(d)}};return{element:g,draw(y){S(s,cs(y,o,t)),!(!y.shelf||y.shelf===c&&f===j(y))&&(c=y.shelf,f=j(y),v.use=f?void 0:b,us(a,()=>a.replaceChildren(fs(y.shelf,v,i,t,n))),[p,m,h].forEach(L=>L.disabled=c.rows.length===0),d.disabled=c.removed.length===0)}}}function cs(t,e,n){let r=e.place==="browser"?n("shelfBrowser"):n("shelfKernel"),o=t.shelfLost?` ${n("shelfLost",{count:t.shelfLost})}`:"";return(t.shelfKept?r:n("shelfUnkept"))+o}function pe(t,e,n,r={}){let o=u("button",{type:"button","data-action":t,...r},e);return o.addEventListener("click",n),o}function jr(t){t.disabled=!1,t.focus()}function us(t,e){let n=t.getRootNode().activeElement,r=n instanceof HTMLElement&&t.contains(n)&&n!==t?n.dataset:void 0;e(),r&&t.querySelector(`[data-action="${r.action}"][data-of="${r.of}"]`)?.focus()}function fs(t,e,n,r,o){let i={number:r("shelfNumber"),loss:r("loss"),accuracy:r("shelfAccuracy",{baseline:n}),found:r("shelfFound"),auc:r("shelfAuc"),updates:r("shelfUpdates"),seconds:r("seconds"),engine:r("engine")},s=ht.map(c=>{let{order:f}=t,d=f.column!==c?"none":f.descending?"descending":"ascending",h={none:"",ascending:" ▲",descending:" ▼"}[d],p=pe("sort",i[c],()=>e.sort(c),{"data-of":c});return p.append(u("span",{"aria-hidden":"true"},h)),u("th",{scope:"col","aria-sort":d},p)});s.splice(1,0,u("th",{scope:"col"},r("shelfChanged")));let a=Te.every(c=>t.rows.some(f=>f.pin===c)),l=un(t).map(c=>{let[f,...d]=ht.map(h=>ds(c,h,r));return u("tr",{"data-run":c.number},u("th",{scope:"row"},f),u("td",{class:"lf-change"},...ps(t,c,r,o),hs(c,a,e,r)),...d.map(h=>u("td",{},h)))});return l.length===0&&l.push(u("tr",{},u("td",{colspan:s.length},r("noRuns")))),u("table",{},u("thead",{},u("tr",{},...s)),u("tbody",{},...l))}function ds(t,e,n){let{run:r}=t,o=Number(Le(t,e));return e==="loss"?A(o):e==="accuracy"?k(o):e==="found"?n("foundValue",{died:r.confusion.tp+r.confusion.fn,found:o}):e==="auc"?o.toFixed(4):e==="seconds"?n("secondsValue",{seconds:o.toFixed(3)}):e==="engine"?r.engine==="keras"?n("kerasShort"):n("pageShort"):o.toLocaleString("en")}function ps(t,e,n,r){let{settings:o}=e.run,i=gt(t.rows,e),s={same:"changeSame",one:"changeOne",several:"changeSeveral"}[i.kind],a=({name:d,from:h,to:p})=>`${Pr(d,r)} ${hn(d,h,o,n,r)} → ${hn(d,p,o,n,r)}`,l=i.kind==="first"?n("changeFirst"):n(s,{than:i.than,list:i.settings.map(a).join(", ")}),c=Ce(J(),o).map(({name:d,to:h})=>`${Pr(d,r)} ${hn(d,h,o,n,r)}`),f=c.length>0?n("unlikeLecture",{list:c.join(", ")}):n("likeLecture");return[u("div",{class:`lf-change-${i.kind}`},l),...ms(e,n),u("div",{class:"lf-note"},f)]}function ms({prediction:t,run:e},n){if(!t)return[];let r=t.ask==="loss"?t.from:NaN,o=n("shelfPredicted",{predicted:we(t,n),result:xe(t.ask,e,n,r)});return[u("div",{class:"lf-predicted-row"},o)]}function Pr(t,e){return B(t).label[e]}function hn(t,e,n,r,o){return e===null?r("defaultValue",{value:U({...n,[t]:null})}):B(t).choices?.find(i=>i.value===e)?.label[o]??String(e)}function hs(t,e,n,r){let o=(a,l,c)=>pe(a,l,c,{"data-of":t.number,"aria-label":r("ofRun",{number:t.number,text:l})}),i=o("pin",t.pin?r("pinned",{pin:t.pin}):r("pin"),()=>n.pin(t));i.disabled=e&&!t.pin;let s=o("use",r("useRun"),()=>n.use(t));return s.disabled=!n.use,u("div",{class:"lf-buttons"},i,s,o("remove",r("remove"),()=>n.remove(t)))}function $r(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e}));u("a",{href:r,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function Dr(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function gs(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function bt(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,gs(i,o[s]))})}return n}var bs=1e-5,vs=400;function qr(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),i=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),s=0;return{element:u("div",{class:"lf-messages"},...i,n,r,o),draw(a){let l=ys(a,t);S(n,l),clearTimeout(s),s=window.setTimeout(()=>S(r,l),vs),S(o,ks(a,t))}}}function ys(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;if(K(t))return e("questionWaitsStatus");let r=V(t);if(!r)return e("training");let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:A(r.history.loss.at(-1)),accuracy:k(r.history.accuracy.at(-1)),baseline:k(N(t.data)),died:o+i,found:o})}function ks(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?ws(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):ot(t)?e("kernelTraining"):""}function ws(t,e,n){let r=bt(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>bs?`${o}. ${n("chaotic")}`:o}var Hr=`.lf-edges { stroke: var(--lf-soft); stroke-width: 0.5; stroke-opacity: 0.45; fill: none; }
.lf-node { stroke: var(--lf-surface); stroke-width: 0.5; fill: var(--lf-accent); }
.lf-node-input { fill: var(--lf-right); }
.lf-node-output { fill: var(--lf-baseline); }
.lf-batch-even { fill: var(--lf-accent); }
.lf-batch-odd { fill: var(--lf-previous); }
.lf-batch-last { fill: var(--lf-baseline); }
.lf-batch-held { stroke: var(--lf-soft); stroke-width: 1.5; }
`;var Ir=`.livefit-lab {
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
.lf-drawing { position: relative; width: 100%; }
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
.lf-controls { min-width: 0; margin: 0; border: 0; display: grid; gap: 0.6rem 1.25rem; grid-template-columns: minmax(0, 1fr); background: var(--lf-raised); border-radius: 8px; padding: 0.75rem; }
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
`;var Br=`.lf-fan { fill: none; stroke-width: 1; stroke-opacity: 0.45; }
.lf-fan-b { stroke: var(--lf-accent); }
.lf-fan-a { stroke: var(--lf-baseline); stroke-dasharray: 2 3; }
.lf-median-b { stroke: var(--lf-accent); stroke-width: 3.5; }
.lf-median-a { stroke: var(--lf-baseline); stroke-width: 3.5; stroke-dasharray: 8 5; }
.lf-dot-b { fill: var(--lf-accent); }
.lf-dot-a { fill: none; stroke: var(--lf-baseline); }
.lf-swatch.lf-swatch-a { border-top: 3px dashed var(--lf-baseline); }
.lf-verdict:not(:empty) { margin-top: 0.5rem !important; font-weight: 600; }
`;var Kr=`.lf-bars-died { fill: var(--lf-baseline); }
.lf-bars-survived { fill: var(--lf-accent); }
.lf-cut { stroke: var(--lf-text); stroke-width: 2; stroke-dasharray: 4 3; }
.lf-figures + .lf-matrix { margin-top: 0.75rem !important; }
.lf-point.lf-here { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 3; }
.lf-swatch.lf-here { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-threshold { min-width: 2.5em; font-weight: 600; font-variant-numeric: tabular-nums; }
`;var Wr=`.livefit-lab [data-panel="question"] { padding: 0.75rem; border: 2px solid var(--lf-accent); border-radius: 8px; }
.livefit-lab .lf-ask { font-size: 1.05rem; font-weight: 600; }
/* Both faces lie on one another, so that nothing moves when the panel is turned. */
.lf-ask-stack { display: grid; grid-template-columns: minmax(0, 1fr); margin-top: 0.5rem; }
.lf-ask-stack > * { grid-area: 1 / 1; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; align-content: start; }
[data-phase="open"] .lf-ask-outcome, [data-panel="question"]:not([data-phase="open"]) .lf-ask-form { visibility: hidden; }
.lf-ask-stack > :focus { outline: none; }
.lf-ask-stack > :focus-visible { outline: 3px solid var(--lf-accent); outline-offset: 2px; }
.lf-ask-track { position: relative; flex: 1; min-width: 0; display: grid; }
.lf-ask-mark { position: absolute; top: 0; height: 32px; border-left: 2px dashed var(--lf-baseline); pointer-events: none; }
.lf-ask-base { justify-self: end; font-size: 0.85rem; color: var(--lf-baseline); }
.livefit-lab input.lf-unset { opacity: 0.6; filter: grayscale(1); }
.lf-trends { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.lf-trends label { display: inline-flex; align-items: center; gap: 0.4em; min-height: 32px; cursor: pointer; }
.lf-trends input { width: 20px; height: 20px; margin: 0; accent-color: var(--lf-accent); }
.lf-draw-how button { margin-top: 0.25rem; }
.livefit-lab .lf-facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.5rem; margin: 0; }
.lf-facts div { display: flex; gap: 0.5em; align-items: baseline; }
.livefit-lab .lf-facts dt { margin: 0; font-size: 0.85rem; font-weight: 400; color: var(--lf-soft); }
.livefit-lab .lf-facts dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.lf-ask-outcome .lf-verdict { min-height: 4.5em; margin: 0 !important; }
.lf-line.lf-predicted { stroke: var(--lf-text); stroke-dasharray: 8 5; }
.lf-point.lf-predicted { fill: var(--lf-text); }
.lf-swatch.lf-predicted { border-top: 3px dashed var(--lf-text); }
.lf-draw { position: absolute; inset: 0; touch-action: none; cursor: crosshair; }
.livefit-lab .lf-draw:focus-visible { outline: 3px solid var(--lf-accent); outline-offset: 2px; }
.lf-draw-mark { width: 14px; height: 14px; margin: -7px; border: 3px solid var(--lf-accent); border-radius: 50%; background: var(--lf-surface); pointer-events: none; }
.lf-draw-mark.lf-draw-none { border-style: dotted; background: none; }
.lf-controls:disabled { opacity: 0.6; }
@container (min-width: 560px) {
  .livefit-lab .lf-facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@container (max-width: 559px) {
  .lf-ask-outcome .lf-verdict { min-height: 7.5em; }
}
`;var zr=`.lf-shelf-box { height: 22em; max-height: none; margin: 0.5rem 0; border: 1px solid var(--lf-line); border-radius: 6px; }
.livefit-lab .lf-shelf-box thead th { position: sticky; top: 0; z-index: 1; background: var(--lf-raised); vertical-align: bottom; }
.livefit-lab .lf-shelf-box :is(th, td) { vertical-align: top; }
.livefit-lab .lf-shelf-box thead button { min-height: 28px; padding: 0.1em 0.3em; border-color: transparent; background: none; font-weight: 600; text-align: start; }
.livefit-lab .lf-shelf-box table { overflow-wrap: normal; }
.livefit-lab .lf-shelf-box td { white-space: nowrap; }
.livefit-lab .lf-shelf-box .lf-change { min-width: 16em; white-space: normal; }
.lf-change-one { font-weight: 600; }
.lf-change .lf-buttons { margin-top: 0.25rem; gap: 0.35rem; }
.lf-change button { min-height: 28px; padding: 0.05em 0.6em; font-size: 0.95em; }
`;var Ur=[Ir,Hr,Kr,Br,zr,Wr].join("");function Gr(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function Qr({say:t}){let e=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=u("details",{class:"lf-values"},u("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(Rs(rt(r),lt(r),t));return n.addEventListener("toggle",o),{element:n,draw(i){r=i,o()}}}function Rs(t,e,n){let r={loss:n("loss"),accuracy:n("accuracy"),val_loss:n("lastValLoss"),val_accuracy:n("lastValAccuracy")},o=Object.keys(r).filter(l=>t[l]),i=u("tr",{},...[n("epoch"),...o.map(l=>r[l]),...e.length?[n("predictedLoss")]:[]].map(l=>u("th",{scope:"col"},l))),s=t.loss??[],a=(s.length>e.length?s:e).map((l,c)=>u("tr",{},u("th",{scope:"row"},String(c+1)),...o.map(f=>u("td",{},c<s.length?(f.endsWith("loss")?A:k)(t[f][c]):"")),...e.length?[u("td",{},c<e.length?A(e[c]):"")]:[]));return u("table",{},u("thead",{},i),u("tbody",{},...a))}var Xr=16,Z=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],i=performance.now(),s=l=>{o.push(l),!(performance.now()-i<Xr)&&(this.send({type:"epochs",id:e,logs:o}),o=[],i=performance.now())},a=await this.toTheEnd(e,n,r,s);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let i=[],s=performance.now();for(let a of r){let l=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!l)return;i.push(Tt(l)),!(a!==r.at(-1)&&performance.now()-s<Xr)&&(this.send({type:"starts",id:e,starts:i}),i=[],s=performance.now())}}async toTheEnd(e,n,r,o){let i;try{for(i=new oe(n,this.data);!i.done;)if(o(i.runEpoch()),await this.nextTask(),r!==this.token)return;return i.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{i?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var me=class{constructor(e,n){this.receive=e;this.restarted=n;this.post=this.startWorker()??this.startInline()}receive;restarted;post;data;worker;use(e){if(e===this.data)return;this.data=e;let{X:n,y:r,rows:o,inputs:i}=e;this.post({type:"data",data:{X:n,y:r,rows:o,inputs:i}})}send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=`(${livefitBundle})().work()`,n=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),r=new Worker(n);return r.onmessage=o=>{URL.revokeObjectURL(n),this.receive(o.data)},r.onerror=()=>this.fallBack(),this.worker=r,o=>r.postMessage(o)}catch{return}}startInline(){let e=new Z(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.data=void 0,this.restarted()}};var vt=class{line;running;lastId=0;train(e,n,r){this.line??=new me(o=>this.receive(o),()=>this.again()),this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"fan",id:this.lastId,settings:e,seeds:Lt(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){let e=this.running;e&&this.train(e.settings,e.data,e.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var yt=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([Cs(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(Es(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function Cs(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function Es(t){let{hidden:e,hidden_bias:n,output:r,output_bias:o}=t.weights;return{...t,history:Ns(t.history),auc:t.auc??NaN,predictions:Ne(t.predictions),weights:{hidden:e.map(Ne),hidden_bias:Ne(n),output:Ne(r),output_bias:o??NaN}}}function Ns(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Ne(n)]))}function Ne(t){return t.map(e=>e??NaN)}var _s=6,kt=class{line;running;lastId=0;constructor(){this.line=new me(e=>this.receive(e),()=>this.again())}train(e,n,r){let o=Fs(e,n);if(o)return this.cancel(),r.done(o);this.trainInWorker(e,n,r)}trainInWorker(e,n,r){this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"train",id:this.lastId,settings:e})}again(){let e=this.running;e&&this.trainInWorker(e.settings,e.data,e.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function Fs(t,e){let n=new oe(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>_s)return;return n.run()}finally{n.dispose()}}var Os=200,wt=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new yt(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new kt;kernel;fans=new vt;restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let i=ke(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),i!==r[e]&&this.change({...r,[e]:i})}catch(i){if(!(i instanceof q))throw i;this.store.update({problems:{...o,[e]:i.message}})}}rest(){this.moving=!1}reset(){this.replace(J())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}startFan(){let{settings:e,data:n}=this.store.state,r={settings:e,starts:[]};this.store.updateSoon({fan:r,fanFailure:void 0}),this.fans.train(e,n,{starts:o=>{r={settings:e,starts:[...r.starts,...o]},this.store.update({fan:r})},failed:o=>this.store.update({fanFailure:o})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}get resting(){return!this.moving}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e,n){this.rest(),this.store.update({problems:{}}),this.change(e,n),this.rest()}clear(e){this.page.cancel(),this.kernel?.cancel(),clearTimeout(this.restTimer),this.store.update({settings:e,problems:{},page:{history:{}},keras:void 0})}change(e,n){j(this.store.state)||(this.moving||this.store.updateSoon({previous:V(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(n),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush())}startPage(e){if(this.store.updateSoon({page:{history:{},prediction:e}}),K(this.store.state))return;let{settings:n,data:r}=this.store.state;this.page.train(n,r,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),!(!this.kernel?.usable||K(this.store.state))&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{},prediction:this.store.state.page.prediction}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),Os))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(Dr,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var Jr=300,xt=class{constructor(e,n,r){this.store=e;this.controller=n;this.keep=r;this.load(),e.subscribe(()=>this.watch()),this.watch();let o=()=>this.record();addEventListener("pagehide",o);let i=this.follow();this.leave=()=>(removeEventListener("pagehide",o),i())}store;controller;keep;runs=[];written="";known=new WeakSet;timer=0;leave;get place(){return this.keep.place}change(e){let n=this.store.state.shelf??Y(),r=e(n);r!==n&&(this.store.update({shelf:r}),r.rows!==n.rows&&this.save(r))}clear(){this.change(e=>Re(e,e.rows.map(n=>n.number)))}use(e){this.controller.replace(e.settings)}dispose(){this.record(),clearTimeout(this.timer),this.leave()}watch(){let{page:e,keras:n}=this.store.state,r=[e.run,n?.run];r.every((o,i)=>o===this.runs[i])||(this.runs=r,clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.record(),Jr))}record(){if(clearTimeout(this.timer),!this.controller.resting){this.timer=window.setTimeout(()=>this.record(),Jr);return}let{page:e,keras:n}=this.store.state,r=[e,n].filter(o=>o?.run&&!this.known.has(o.run));r.forEach(({run:o})=>this.known.add(o)),r.length>0&&this.change(o=>r.reduce((i,{run:s,prediction:a})=>sn(i,s,a),o))}load(){try{let{shelf:e,lost:n}=dn(this.keep.read()),{order:r,next:o}=this.store.state.shelf??Y();this.store.update({shelf:{...e,order:r,next:Math.max(o,e.next)},shelfLost:n,shelfKept:!0})}catch{this.store.update({shelf:Y(),shelfKept:!1})}}follow(){try{return this.keep.follow(()=>{this.keep.read()!==this.written&&this.load()})}catch{return()=>{}}}save(e){let n=e.rows.length>0?Ee(e):"";this.written=n;try{this.keep.write(n),this.store.update({shelfKept:!0})}catch{this.store.update({shelfKept:!1})}}};var js={network:Rr,batches:Qn,loss_shape:yr,metrics:Mr,luck:wr,shelf:Vr};function gn(t,e,n,r=Hn(t)){let{language:o}=e,i=G(o,te.words),s=e.question&&Ue(e.question,e.settings),a=new tt({settings:e.settings,question:s,data:te,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),l=new wt(a,o,n),c=e.question&&new dt(a,l,e.question),f=e.show.includes("shelf")?new xt(a,l,r):void 0,d=T=>({say:G(o,T.words),language:o,data:T,controller:l,keeper:f,asker:c}),h=qr(i,e.notes),p=c&&Nr(d(te),c),m=er(e.controls,e.settings,l,o,i),g=Yr(e,d(a.state.data)),b=u("div",{class:"lf-stage"},g.curves.element,m.element),v=u("div",{class:"lf-body"},...p?[p.element]:[],b,...g.others.map(T=>T.element)),y=u("section",{class:Ps(e,n),"aria-label":i("title"),lang:o},u("p",{class:"lf-title"},i("title")),h.element,v);t.replaceChildren(y),Vs(t);let L=Gr(y),_=()=>{let{state:T}=a;T.data!==g.data&&(g=Yr(e,d(T.data)),b.firstElementChild.replaceWith(g.curves.element),v.replaceChildren(...p?[p.element]:[],b,...g.others.map(P=>P.element))),[h,...p?[p]:[],g.curves,m,...g.others].forEach(P=>P.draw(T)),t.dataset.state=$s(T),t.dataset.runs=String(T.runs)};return a.subscribe(_),_(),()=>{L(),p?.leave(),f?.dispose(),l.dispose(),t.replaceChildren()}}function Yr({show:t},e){let n=t.map(r=>js[r](e));return{data:e.data,curves:pr(e),others:[Qr(e),...n,xr(e),Yn(e)]}}function Ps({controls:t},e){return["livefit-lab",...t.length>3?["lf-many"]:[],...e?["lf-live"]:[]].join(" ")}function $s(t){return t.keras?.failure??t.page.failure?"error":K(t)?"asking":ot(t)?"training":"done"}function Vs(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},Ur))}var Ds=["network","batches","loss_shape","metrics","luck","shelf"];function eo(t){try{return St(JSON.parse(t))}catch{let e=St({});return{...e,notes:[G(e.language)("badOptions")]}}}function St(t){let e=to(t)?t:{},n=e.language==="en"?"en":"ko",r=G(n),o=[],i=$.map(f=>f.name),s=Zr(e.controls,i,f=>o.push(r("unknownControl",{name:f}))),a=Zr(e.show,Ds,f=>o.push(r("unknownPanel",{name:f}))),l=Hs(e.settings,n,o),c=e.question===void 0?void 0:qs(e.question,l,n,o);return{controls:s.length>0?s:i,settings:l,show:a,language:n,question:c,notes:o}}function qs(t,e,n,r){try{return ze(t,e,n)}catch(o){if(!(o instanceof q))throw o;r.push(G(n)("badQuestion",{reason:o.message}));return}}function Zr(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function Hs(t,e,n){let r=ne({},e);for(let[o,i]of Object.entries(to(t)?t:{}))try{r=ne({...r,[o]:i},e)}catch(s){if(!(s instanceof q))throw s;n.push(s.message)}return r}function to(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function no(){let t=new Z(e=>postMessage(e));self.onmessage=e=>t.receive(e.data)}function Is(t){return qn(t,te)}var Bs={feedback:Ye,filled:ce,judge:Xe,predictionOf:Ge,read:ze,sentence:Je};var Ks={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),gn(n,St(t.get("options")),t,In(t))}};function ro(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{gn(t,eo(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",ro):ro());return co(Ws);})();
return exported})();
