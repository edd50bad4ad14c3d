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

Contains lean-qr:
MIT License

Copyright (c) 2021-2025 David Evans

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
var livefit=(function livefitBundle(){
"use strict";var exported=(()=>{var ht=Object.defineProperty;var eo=Object.getOwnPropertyDescriptor;var to=Object.getOwnPropertyNames;var no=Object.prototype.hasOwnProperty;var Ee=(t,e)=>{for(var n in e)ht(t,n,{get:e[n],enumerable:!0})},ro=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of to(e))!no.call(t,o)&&o!==n&&ht(t,o,{get:()=>e[o],enumerable:!(r=eo(e,o))||r.enumerable});return t};var oo=t=>ro(ht({},"__esModule",{value:!0}),t);var un=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var a=t[n.charCodeAt(i++)],c=t[n.charCodeAt(i++)],l=t[n.charCodeAt(i++)],u=t[n.charCodeAt(i++)];o[s++]=a<<2|c>>4,o[s++]=c<<4|l>>2,o[s++]=l<<6|u}return o}})();var Os={};Ee(Os,{TrainingLoop:()=>q,classWeights:()=>Ce,fan:()=>wt,formatLink:()=>Vt,largestDifference:()=>at,makeSettings:()=>Q,metrics:()=>At,patients:()=>te,readLink:()=>Ue,shelf:()=>an,source:()=>we,split:()=>V,train:()=>Fs,widget:()=>Ns,work:()=>Yr});function fn(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function dn(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=l=>{let u=0;for(let d of e)u+=l(n[d*r+i]);return u/e.length},a=s(l=>l),c=Math.sqrt(s(l=>(l-a)**2))||1;for(let l=i;l<n.length;l+=r)o[l]=(n[l]-a)/c}return o}function V({y:t,rows:e},n){let r=Uint32Array.from({length:e},(l,u)=>u),o=1-n.validation_split,i=l=>n.validation==="stratified"&&t[l]>.5?1:0,s=[0,1].map(l=>Math.floor(r.filter(u=>i(u)===l).length*o)),a=[0,0],c=r.map(l=>a[i(l)]++<s[i(l)]?1:0);return{trained:r.filter(l=>c[l]),held:r.filter(l=>!c[l])}}function Ce({y:t},e,n){if(n.class_weight!=="balanced")return[1,1];let r=e.filter(o=>t[o]>.5).length;return[e.length/(2*(e.length-r)),e.length/(2*r)]}var wt={};Ee(wt,{STARTS:()=>ee,duel:()=>vt,lastLoss:()=>fe,lossSpreads:()=>de,seedsFrom:()=>bt,spread:()=>_e,startOf:()=>yt});var ee=20;function bt(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function yt(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:n.tp,auc:r}}function fe(t){return t.loss.at(-1)}function _e(t){let e=t.map(gt).sort((o,i)=>o-i),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function de(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>_e(t.starts.map(o=>o.loss[r])))}function vt(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let i=n.get(o.seed);if(!i)continue;let[s,a]=[gt(fe(o)),gt(fe(i))];r.pairs++,s<a&&r.lowerLoss++,s===a&&r.sameLoss++,o.found>i.found&&r.moreFound++,o.found===i.found&&r.sameFound++}return r}function gt(t){return Number.isNaN(t)?1/0:t}var At={};Ee(At,{accuracy:()=>me,baseline:()=>Ne,confusion:()=>X,histogram:()=>kt,precision:()=>Fe,recall:()=>pe,rocAuc:()=>St,rocPoints:()=>xt});function X(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function pe({tp:t,fn:e}){return t/(t+e)}function Fe({tp:t,fp:e}){return t/(t+e)}function me({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function kt(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function xt(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[a]-e[s]),r=n.filter(s=>t[s]>.5).length,o=[{alarms:0,found:0}],i=0;return n.forEach((s,a)=>{t[s]>.5&&i++;let c=n[a+1];c!==void 0&&e[c]===e[s]||o.push({alarms:(a+1-i)/(n.length-r),found:i/r})}),o}function St(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[s]-e[a]),r=0,o=0;for(let s=0;s<n.length;){let a=s;for(;a<n.length&&e[n[a]]===e[n[s]];)a++;let c=(s+1+a)/2;for(;s<a;s++)t[n[s]]>.5&&(o++,r+=c)}let i=o*(n.length-o);return(r-o*(o+1)/2)/i}function Ne(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var pn=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;var te={...fn(pn),words:{positive:{ko:"사망",en:"died"},negative:{ko:"생존",en:"survived"},positiveSaid:{ko:"사망이라고",en:"dead"},negativeSaid:{ko:"생존이라고",en:"survivor"},cases:{ko:"사망",en:"deaths"},foundCases:{ko:"찾은 사망",en:"Deaths found"},allNegative:{ko:"모두 살았다고 답하기",en:"everyone survives"},people:{ko:"환자",en:"patients"},unit:{ko:"명",en:""}}};function _(t){return Ne(t.y)}function Oe(t,e){return Ne(Array.from(V(t,e).held,n=>t.y[n]))}function mn(t){return t.y.filter(e=>e>.5).length}var Lt={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"validation",keras:"",type:"choice",choices:[{value:"last",label:{ko:"파일의 마지막 행 (케라스의 방식)",en:"last rows (as Keras does)"}},{value:"stratified",label:{ko:"클래스마다 같은 비율",en:"the same share of each class"}}],default:"last",label:{ko:"검증 데이터를 떼는 방법",en:"Validation rows"},help:{ko:"떼어 둘 샘플을 고르는 방법입니다. 마지막 행만 떼면 클래스의 비율이 달라질 수 있습니다.",en:"Which samples are kept out. The last rows may hold another share of the classes."}},{name:"class_weight",keras:"class_weight",type:"choice",choices:[{value:"none",label:{ko:"없음",en:"none"}},{value:"balanced",label:{ko:"드문 클래스를 더 무겁게",en:"balanced"}}],default:"none",label:{ko:"클래스 가중치",en:"Class weight"},help:{ko:"드문 클래스의 샘플이 틀렸을 때 손실을 더 크게 셉니다. 두 클래스의 무게를 같게 만듭니다.",en:"Counts the loss of the rarer class more, so that both classes weigh the same."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var E=Lt.settings,ao=Lt.messages,I=class extends Error{};function F(t){return E.find(e=>e.name===t)}function H(){return Object.fromEntries(E.map(t=>[t.name,t.default]))}function Q(t,e){let n=Object.entries(t).map(([r,o])=>[r,he(r,o,e)]);return{...H(),...Object.fromEntries(n)}}function he(t,e,n){let r=F(t);if(!r){let i=E.map(s=>s.name).join(", ");throw new I(je("unknown_setting",n,{name:t,allowed:i}))}if(e===null&&r.nullable)return null;if(lo(r,e))return co(r,e);let o=typeof e=="string"?`'${e}'`:String(e);throw new I(Mt(r,o,n))}function lo(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function co(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function uo(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=je(`${t.type}_range`,e,n);return t.nullable?je("nullable",e,{allowed:r}):r}function J(t){return t.learning_rate??Tt(t).learning_rate}function Tt(t){return F("optimizer").choices.find(e=>e.value===t.optimizer)}function je(t,e,n){return $e(ao[t][e],n)}function $e(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>String(e[r]))}function Mt(t,e,n){return je("bad_value",n,{label:t.label[n],name:t.name,value:e,allowed:uo(t,n)})}var w=Math.fround,He=w(1e-7);function ge(t){return w(Math.exp(-Math.abs(t)))}function be(t,e=ge(t)){return t>=0?w(1/w(1+e)):w(e/w(1+e))}function Ve(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>w(e(r,o)*w(r*w(1-r)))}}var Ie=t=>w(Math.log(w(Math.max(t,He)+1))),fo=t=>w(100/Math.max(Math.abs(t),He)),Pe={mean_squared_error:Ve((t,e)=>w(w(t-e)*w(t-e)),(t,e)=>w(2*w(t-e))),mean_absolute_error:Ve((t,e)=>Math.abs(w(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:Ve((t,e)=>w(100*Math.abs(w(w(e-t)/Math.max(Math.abs(e),He)))),(t,e)=>w(Math.sign(t-e)*fo(e))),mean_squared_logarithmic_error:Ve((t,e)=>w(w(Ie(t)-Ie(e))**2),(t,e)=>t>=He?w(w(2*w(Ie(t)-Ie(e)))/w(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>w(w(Math.max(t,0)-w(t*n))+w(Math.log1p(r))),slope:(t,e,n,r)=>{let o=w(r/w(1+r));return t>=0?w(w(1-o)-n):w(o-n)}}};function Rt(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let a=0;a<n.length;a+=s)for(let c=a;c<a+i;c++)n[c]=t(n[c]),r[c]=e(n[c])}}var hn={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:Rt(t=>be(t),t=>t*(1-t)),tanh:Rt(Math.tanh,t=>1-t*t),linear:Rt(t=>t,()=>1)};var gn=un("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var T=Math.fround,bn={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[a+l]=T(r[a+l]+T(t[s]*n[c+l]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let a=0;a<e.length;a++){let c=t[Math.floor(a/s)],l=a%s;o[l]=T(o[l]+T(c*e[a])),i[a]=T(T(c*n[l])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[c+l]=T(r[c+l]+T(t[s]*n[a+l]))}},adam(t,e,n,r,o,i,s,a){for(let c=0;c<t.length;c++)n[c]=T(n[c]+T(T(e[c]-n[c])*i)),r[c]=T(r[c]+T(T(T(e[c]*e[c])-r[c])*s)),t[c]=T(t[c]-T(T(n[c]*o)/T(T(Math.sqrt(r[c]))+a)))}},vn=[];function mo(t,e){let n=vn.pop()??ho(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function ho(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function go(t,e){let n=mo(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let a=new Float32Array(r.buffer,i,s);return i+=s*4,a},release:()=>{vn.push(n)},weightedSums:(s,a,c,l)=>o.weightedSums(s.byteOffset,a,s.length/a,c.byteOffset,l.length/a,l.byteOffset),rectify:(s,a)=>o.rectify(s.byteOffset,s.length,a.byteOffset),logits:(s,a,c)=>o.logits(s.byteOffset,c.length,a.byteOffset,a.length,c.byteOffset),passBack:(s,a,c,l,u,d)=>o.passBack(s.byteOffset,s.length,a.byteOffset,c.byteOffset,l.byteOffset,c.length,u.byteOffset,d.byteOffset),addOuterProducts:(s,a,c,l)=>o.addOuterProducts(s.byteOffset,a,s.length/a,c.byteOffset,c.length/a,l.byteOffset),adam:(s,a,c,l,...u)=>o.adam(s.byteOffset,a.byteOffset,c.byteOffset,l.byteOffset,s.length,...u)}}var yn=(()=>{try{return new WebAssembly.Module(gn)}catch{return}})();function wn(t){if(!yn)return bn;try{return go(yn,t)}catch{return bn}}var S=Math.fround,kn=S(1e-7);function bo(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let a=S(1-S(Math.pow(S(.9),s))),c=S(1-S(Math.pow(S(.999),s))),l=S(S(t*S(Math.sqrt(c)))/a);e.adam(n,r,o,i,l,S(1-.9),S(1-.999),kn)}}function yo(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=S(e[r]-S(n[r]*t))}}function vo(t){let e=S(.9),n=S(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let a=o[s],c=S(S(i[s]*e)+S(S(a*a)*n));i[s]=c,r[s]=S(r[s]-S(S(a*t)/S(Math.sqrt(S(c+kn)))))}}}var wo={adam:bo,sgd:yo,rmsprop:vo};function xn(t,e,n){return wo[t](S(e),n)}var Et=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function Sn(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),a=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(a/65536)>>>0}function Ln(t,e){let[n,r,o,i]=t,[s,a]=e;for(let c=0;c<10;c++){let l=Sn(3528531795,n),u=Sn(3449720151,o),d=Math.imul(3528531795,n),p=Math.imul(3449720151,o);[n,r,o,i]=[(u^r^s)>>>0,p>>>0,(l^i^a)>>>0,d>>>0],s=s+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,i]}function Ct(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=Ln([r++,0,t,e],n),i=0),o[i++])}function An(t,e,n){let r=Math.fround,o=Ln([t%2147483646,0,0,0],[1053357856,38149673]),i=Ct(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),c=new Uint32Array(1),l=new Float32Array(c.buffer);for(let u=0;u<a.length;u++)c[0]=1065353216|i()&8388607,a[u]=r(r(r(l[0]-1)*r(2*s))-s);return a}function Tn(t,e,n){let r=new Et(t);return{hidden:An(r.randint(),e,n),output:An(r.randint(),n,1)}}function Mn(t,e){let n=t%2147483647,r=n===0?Ct(2147483647,0,[0,0]):Ct(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var Y=Math.fround,Be=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},De=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r,o){this.nodes=e.nodes;let i=r.length,s=n.length/i,a=s+1,c=Math.ceil(this.nodes/4)*4,l=(a+1)*c+4;this.loops=wn(4*l+i*(a+3*c+2));let u=g=>this.loops.allocate(g);this.parameters={weights:u(l),gradient:u(l),momentum:u(l),velocity:u(l)},this.weights=new Be(this.parameters.weights,a,c),this.gradient=new Be(this.parameters.gradient,a,c);let[d,p,m]=[0,0,0].map(()=>u(i*c)),[b,h]=[0,0].map(()=>u(i));this.samples={rows:i,x:u(i*a).fill(1),y:r,sampleWeights:o,h:d,slopes:p,blame:m,logits:b,errors:h},r.forEach((g,v)=>this.samples.x.set(n.subarray(v*s,(v+1)*s),v*a)),this.activation=hn[e.activation],this.loss=Pe[e.loss],this.update=xn(e.optimizer,J(e),this.loops),this.start(e.seed,s,c)}start(e,n,r){let{nodes:o}=this,i=Tn(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=p=>{let m=p.length/this.samples.rows;return p.subarray(e*m,n*m)},{x:o,y:i,sampleWeights:s,h:a,slopes:c,blame:l,logits:u,errors:d}=this.samples;return{rows:n-e,x:r(o),y:r(i),sampleWeights:r(s),h:r(a),slopes:r(c),blame:r(l),logits:r(u),errors:r(d)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,sampleWeights:o,logits:i,errors:s}=e,a=Y(1/n),c=0,l=0;for(let u=0;u<n;u++){let d=i[u],p=ge(d),m=be(d,p);c+=Y(this.loss.value(d,m,r[u],p)*o[u]),s[u]=Y(Y(a*o[u])*this.loss.slope(d,m,r[u],p)),m>.5==r[u]>.5&&l++}return{loss:Y(Y(Y(c)/n)*n),right:l}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:a}=this;s.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,a.output,i);let c=a.outputBias[0];for(let l=0;l<e;l++)i[l]+=c}dispose(){this.loops.release()}copyWeights(){let{nodes:e,weights:n}=this,r=n.output.length,o=Array.from({length:n.hidden.length/r},(s,a)=>Array.from(n.hidden.subarray(a*r,a*r+e))),i=o.pop();return{hidden:o,hidden_bias:i,output:Array.from(n.output.subarray(0,e)),output_bias:n.outputBias[0]}}predict(){return this.forward(this.samples),this.samples.logits.map(e=>be(e))}};var _t=Math.fround,Z=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,{trained:i,held:s}=V(n,e),a=i.length,c=e.inputs==="scaled"?dn(n,i):n.X;this.order=new Uint32Array(r),this.order.set(Mn(e.seed,a).map(p=>i[p])),this.order.set(s,a);let l=n.y.map((p,m)=>n.y[this.order[m]]),u=Ce(n,i,e),d=l.map((p,m)=>m<a?u[p>.5?1:0]:1);this.network=new De(e,ko(c,this.order,o),l,d),this.batches=this.network.batches(0,a,e.batch_size),this.held=this.network.batches(a,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=En();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=Rn(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=Rn(this.held,i=>e.score(i));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:X(n,e),auc:St(n,e),updates:this.epoch*this.batches.length,seconds:(En()-this.started)/1e3,predictions:e,weights:this.network.copyWeights()}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function ko(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function Rn(t,e){let n=0,r=0,o=0;for(let i of t){let s=e(i);n=_t(n+s.loss),r+=s.right,o+=i.rows}return{loss:_t(n/o),right:_t(r/o)}}function Cn(t,e){let n=new Z(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function En(){return performance.now()}var Ft={version:{ko:"링크의 판(lab={version})을 몰라서 읽을 수 있는 것만 읽었습니다.",en:"The link's version (lab={version}) is unknown; what can be read was read."},unknown:{ko:"링크의 '{name}'에 해당하는 것이 없어서 뺐습니다.",en:"There is nothing called '{name}'; that word of the link is left out."},twice:{ko:"링크에 '{name}'이(가) 여러 번 있어서 처음 것만 썼습니다.",en:"The link says '{name}' more than once; the first counts."},question:{ko:"링크의 물음(ask)에서 바꿀 설정을 읽을 수 없어서 물음을 뺐습니다.",en:"What the link's question (ask) changes cannot be read; it is left out."},long:{ko:"링크가 너무 길어서 처음 {limit}글자만 읽었습니다.",en:"The link is too long; its first {limit} characters were read."},long_text:{ko:"링크에 적힌 물음의 글이 길어서 처음 {limit}글자만 읽었습니다.",en:"The question's text is too long; its first {limit} characters were read."},more:{ko:"링크에서 이 밖에도 {count}가지를 고쳤습니다.",en:"{count} more things of the link were corrected."},none:{ko:"이 링크에는 실험실의 설정(lab=1;…)이 없어서 강의의 설정으로 시작합니다.",en:"This link holds no state of a lab (lab=1;…); it starts as in the lecture."}};var _n={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: {allNegative} {share}",en:"baseline: {allNegative} {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},classShares:{ko:"{cases}의 비율",en:"Share of {cases}"},classSharesValue:{ko:"학습 {trained}, 검증 {held}",en:"training {trained}, validation {held}"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), {cases} {died}{unit} 중 {found}{unit} 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} {cases} found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 {negative})",en:"Baseline ({allNegative})"},found:{ko:"{foundCases}",en:"{foundCases}"},foundValue:{ko:"{died}{unit} 중 {found}{unit}",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}{unit}을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} {people}, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},positive:{ko:"{positive}",en:"{positive}"},negative:{ko:"{negative}",en:"{negative}"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};var Fn={network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 {positive}(1)이면 손실은 {died}, {negative}(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the truth is {positive} (1) and {survived} if it is {negative} (0)."},lossShapeDied:{ko:"실제 {positive} (y = 1)",en:"{positive} (y = 1)"},lossShapeSurvived:{ko:"실제 {negative} (y = 0)",en:"{negative} (y = 0)"}};var Nn={copyLink:{ko:"링크 복사",en:"Copy link"},link:{ko:"이 상태의 링크",en:"Link to this state"},linkAndQr:{ko:"이 상태의 링크와 QR 코드",en:"Link to this state and QR code"},linkByHand:{ko:"링크를 선택했습니다. Ctrl+C로 복사하세요.",en:"The link is selected: press Ctrl+C."},linkCell:{ko:'복사한 링크를 셀의 lab("…")에 넣으면 같은 실험실이 열립니다.',en:'In a cell, lab("…") with the copied link opens the same lab.'},linkFile:{ko:"이 페이지는 파일로 열려 있어서 링크는 이 컴퓨터에서만 열립니다.",en:"This page is a file, so its link opens on this computer only."},linkNoLab:{ko:"링크에 {lab}번째 실험실이 있지만 이 페이지의 실험실은 {labs}개뿐입니다.",en:"The link speaks of lab {lab}; this page's labs: {labs}."},locked:{ko:"잠김",en:"locked"},lockedWhy:{ko:"'잠김'이라고 적힌 설정은 이 실험실을 만든 사람이 고정해 두어서 바꿀 수 없습니다.",en:"Settings marked 'locked' were fixed by whoever made this lab and cannot be changed."},qrAlt:{ko:"아래 링크를 담은 QR 코드",en:"QR code of the link below"},qrTooLong:{ko:"링크가 너무 길어서 QR 코드로 만들 수 없습니다.",en:"The link is too long for a QR code."}};var On={luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 {people}로 잰 값이라서 처음 보는 {people}에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the {people} trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 정확도 (기준선 {baseline})",en:"Last accuracy (baseline {baseline})"},luckFound:{ko:"{foundCases} ({died}{unit} 중)",en:"{foundCases} (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more {cases} in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"}};var jn={metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 {positiveSaid} 답합니다. {people} {samples}{unit} 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 {people}도 들어 있습니다.",en:"Where p is above the threshold the answer is {positiveSaid}. All {samples} {people} with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}{unit} 중 {found}{unit} 발견, 잘못된 경보 {alarms}{unit}, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} {cases} found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}{unit} (가장 높은 막대 {top}{unit})",en:"{group}: {count} (highest bar {top})"},saidNegative:{ko:"← {negativeSaid} 답함",en:"← called {negativeSaid}"},saidPositive:{ko:"{positiveSaid} 답함 →",en:"called {positiveSaid} →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 ({cases} 중 찾은 비율)",en:"Recall ({cases} found)"},precision:{ko:"정밀도 (경보 중 {cases})",en:"Precision ({cases} among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}{unit} 중 {part}{unit} ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– ({positiveSaid} 답한 적 없음)",en:"– (nothing is called {positiveSaid})"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"}};var $n={shelf:{ko:"실행 기록",en:"Run shelf"},shelfCaption:{ko:"끝난 실행이 여기 남습니다. 컨트롤이 쉬고 있을 때의 실행만 적습니다. 기준선: {allNegative} = 정확도 {baseline}, {foundCases} 0{unit}.",en:"Finished runs stay here, once the control rests. Baseline: {allNegative} has accuracy {baseline} and finds 0 {cases}."},shelfRules:{ko:"둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",en:"Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go."},shelfBrowser:{ko:"이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",en:"Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too."},shelfKernel:{ko:"이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",en:"The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one."},shelfUnkept:{ko:"여기서는 기록을 저장할 수 없어(금지되었거나 자리가 없음) 이 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",en:"It cannot be kept here (forbidden or full) and is gone when this page closes. Export it to keep it."},shelfLost:{ko:"저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",en:"Unreadable parts of the kept record were left out ({count})."},shelfChanged:{ko:"바꾼 것",en:"What changed"},shelfNumber:{ko:"번호",en:"No."},shelfFound:{ko:"{foundCases}",en:"{foundCases}"},shelfAccuracy:{ko:"정확도 (기준선 {baseline})",en:"Accuracy (baseline {baseline})"},shelfAuc:{ko:"ROC AUC",en:"ROC AUC"},shelfUpdates:{ko:"고친 횟수",en:"Updates"},pageShort:{ko:"페이지",en:"page"},changeFirst:{ko:"첫 실행",en:"First run"},changeSame:{ko:"{than}번과 같은 설정",en:"Same settings as no. {than}"},changeOne:{ko:"하나만 바꿈 ({than}번에서): {list}",en:"One thing changed (from no. {than}): {list}"},changeSeveral:{ko:"둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",en:"Several changed (from no. {than}): the cause cannot be told. {list}"},unlikeLecture:{ko:"설정: {list}",en:"Settings: {list}"},likeLecture:{ko:"설정: 강의와 같음",en:"Settings: the lecture's"},pin:{ko:"고정",en:"Pin"},pinned:{ko:"고정 {pin} 풀기",en:"Unpin {pin}"},pinnedLine:{ko:"고정한 {number}번",en:"pinned no. {number}"},useRun:{ko:"이 설정으로",en:"Use settings"},remove:{ko:"지우기",en:"Delete"},ofRun:{ko:"{number}번 실행: {text}",en:"Run {number}: {text}"},clearShelf:{ko:"모두 지우기",en:"Clear all"},undo:{ko:"지운 것 되돌리기",en:"Undo deletion"},exportAs:{ko:"{format} 파일로 받기",en:"Export {format}"},removedRuns:{ko:"실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",en:"Deleted {count} run(s). You can undo that."},undone:{ko:"지운 실행을 되돌렸습니다.",en:"The deleted runs are back."},loadedRun:{ko:"{number}번 실행의 설정으로 바꾸었습니다.",en:"The lab has the settings of run {number}."},noRuns:{ko:"아직 실행이 없습니다.",en:"No runs yet."}};var So={..._n,...Fn,...jn,...On,...$n,...Nn};function K(t,e={}){return(n,r={})=>So[n][t].replace(/\{(\w+)\}/g,(o,i)=>String(r[i]??e[i]?.[t]))}var Ot=["network","batches","loss_shape","metrics","luck","shelf"];function Vn(t){try{return ze(JSON.parse(t))}catch{let e=ze({});return{...e,notes:[K(e.language)("badOptions")]}}}function ze(t){let e=In(t)?t:{},n=e.language==="en"?"en":"ko",r=K(n),o=[],i=E.map(p=>p.name),s=Nt(e.controls,i,p=>o.push(r("unknownControl",{name:p}))),a=Nt(e.show,Ot,p=>o.push(r("unknownPanel",{name:p}))),c=Ao(e.settings,n,o),[l,u]=[e.lock,e.hide].map(p=>Nt(p,i,m=>o.push(r("unknownControl",{name:m}))));Array.isArray(e.notes)&&o.push(...e.notes.map(String));let d=/^https:/.test(String(e.book))?String(e.book):void 0;return{controls:s.length>0?s:i,settings:c,start:c,show:a,lock:l,hide:u,book:d,language:n,notes:o}}function Ke({controls:t,hide:e}){return t.filter(n=>!e.includes(n))}function Nt(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function Ao(t,e,n){let r=Q({},e);for(let[o,i]of Object.entries(In(t)?t:{}))try{r=Q({...r,[o]:i},e)}catch(s){if(!(s instanceof I))throw s;n.push(s.message)}return r}function In(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var Dn="1",ye=4e3,jt=300,Hn=40,Pn=5,Lo=/^[0-9]{1,10}(\.[0-9]{1,10})?$/,To=["found","accuracy","loss","curve"];function Vt(t,e=1){let{settings:n,controls:r,show:o,lock:i,hide:s,question:a}=t,c=[`lab${e>1?e:""}=${Dn}`];for(let{name:l,default:u}of E)n[l]!==u&&c.push(`${l}=${Bn(l,n[l])}`);if(r?.length&&c.push(`controls=${r}`),o&&c.push(`show=${o}`),i.length>0&&c.push(`lock=${i}`),s.length>0&&c.push(`hide=${s}`),a){let l=Object.entries(a.change).map(([u,d])=>`${u}=${Bn(u,d)}`);c.push(`ask=${a.ask}${l.length>0?":":""}${l}`),a.text&&c.push(`text=${zn(a.text,/[%;&]/g)}`)}return Ht(c.join(";"))}function ve(t,e,n,r=!1){let{controls:o,show:i,lock:s,hide:a,link:c}=t,l=It(e,t.settings)&&t.question||null,d={controls:String(o)===String(E.map(p=>p.name))&&!c?.controls?null:o,show:i.length>0||c?.show||r?i:null};return Vt({settings:e,...d,lock:s,hide:a,question:l},n)}function It(t,e){return E.every(({name:n})=>t[n]===e[n])}function We(t){return Kn(Array.from(t).slice(0,ye).join("")).split("&").map(e=>({text:e,match:/^lab([0-9]{0,3})=/.exec(e)})).flatMap(({text:e,match:n})=>n?[{number:Number(n[1]||"1"),text:e}]:[])}function Ue(t,e,n){let r=t.slice(t.indexOf("#")+1),o=We(r),i=o.filter(a=>a.number===(n||o[0].number)).map(a=>a.text.slice(a.text.indexOf("=")+1));if(i.length===0)return;let s=new $t(e);return Array.from(r).length>ye&&s.note("long",{limit:ye}),i.length>1&&s.note("twice",{name:"lab"}),s.read(i[0].split(";"))}function Ht(t){return zn(t,/[\0-\x20"#%<>`\x7f]/g)}function zn(t,e){return t.replace(e,n=>`%${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`)}function Kn(t){return t.replace(/(?:%[0-9A-Fa-f]{2})+/g,e=>{try{return decodeURIComponent(e)}catch{return e.replace(/%([0-7][0-9A-Fa-f])/g,(n,r)=>String.fromCharCode(parseInt(r,16)))}})}var $t=class{constructor(e){this.language=e}language;notes=[];note(e,n={}){this.notes.push($e(Ft[e][this.language],n))}read([e,...n]){e!==Dn&&this.note("version",{version:ne(e)});let r=H(),o=E.map(u=>u.name),i=new Map([["controls",o],["show",Ot],["lock",o],["hide",o]]),s=this.pairs(n.filter(Boolean),u=>F(u)!==void 0||i.has(u)||u==="ask"||u==="text"),a=new Map;for(let[u,d]of s)i.has(u)?a.set(u,this.list(d,i.get(u))):F(u)&&Object.assign(r,{[u]:this.value(u,d)??F(u).default});let c=this.question(s.get("ask"),s.get("text")),l=u=>a.get(u);return{settings:r,controls:l("controls")?.length?l("controls"):null,show:l("show")??null,lock:l("lock")??[],hide:l("hide")??[],question:c,notes:this.bounded()}}pairs(e,n){let r=new Map;for(let o of e){let[i]=o.split("=",1);i===o||!n(i)?this.note("unknown",{name:ne(o)}):r.has(i)?this.note("twice",{name:i}):r.set(i,o.slice(i.length+1))}return r}list(e,n){let r=[...new Set(e.split(",").filter(Boolean))];return r.filter(o=>!n.includes(o)).forEach(o=>this.note("unknown",{name:ne(o)})),r.filter(o=>n.includes(o))}value(e,n){let r=F(e),o=r.type!=="choice"&&Lo.test(n);try{return he(e,o?Number(n):n===""&&r.nullable?null:n,this.language)}catch(i){if(!(i instanceof I))throw i;this.notes.push(Mt(r,`'${ne(n)}'`,this.language));return}}question(e,n){if(e===void 0)return n!==void 0&&this.note("unknown",{name:ne(`text=${n}`)}),null;let[r]=e.split(":",1),o=To.find(c=>c===r);if(!o)return this.note("unknown",{name:ne(`ask=${r}`)}),null;let i=e.slice(r.length+1).split(",").filter(Boolean),s=[...this.pairs(i,c=>F(c)!==void 0)].map(([c,l])=>[c,this.value(c,l)]),a=Object.fromEntries(s.filter(([,c])=>c!==void 0));return Object.keys(a).length>0||i.length===0?{ask:o,change:a,...this.wording(n)}:(this.note("question"),null)}wording(e=""){let n=Array.from(Kn(e));return n.length>jt&&this.note("long_text",{limit:jt}),e?{text:n.slice(0,jt).join("")}:{}}bounded(){let e=this.notes.length-Pn;return e>0&&this.notes.splice(Pn,e,$e(Ft.more[this.language],{count:e})),this.notes}};function Bn(t,e){return typeof e!="number"||Number.isInteger(e)?String(e??""):e.toFixed(F(t)?.decimals).replace(/\.?0+$/,"")}function ne(t){let e=Array.from(t);return e.length<=Hn?t:`${e.slice(0,Hn).join("")}…`}var Mo=400,re=class t{constructor(e){this.labs=e;this.load(),addEventListener("popstate",()=>this.moved()),addEventListener("hashchange",()=>this.moved()),addEventListener("pagehide",()=>this.rewrite())}labs;said="";parts=new Map;others=[];listeners=[];timer=0;written=0;strangers(){return[...this.parts.keys()].filter(e=>e<1||e>this.labs)}listen(e){this.listeners.push(e)}write(e,n,r){if(this.parts.get(e)===n)return;let o=r&&this.written===e;o||this.rewrite(),n===void 0?this.parts.delete(e):this.parts.set(e,n),this.strangers().forEach(i=>this.parts.delete(i)),o?this.timer||=window.setTimeout(()=>this.rewrite(),Mo):this.store("pushState"),this.written=e}static with(e){return location.href.split("#")[0]+(e&&`#${e}`)}fragment(){let e=[...this.parts].sort(([n],[r])=>n-r).map(([,n])=>n);return e.length>0?[...e,...this.others].join("&"):""}isOfLabs(e){return We(e).length>0}read(e){this.said=e,this.parts=new Map(We(e).reverse().map(({number:n,text:r})=>[n,Ht(r)])),this.others=this.parts.size>0?e.slice(0,ye).split("&").filter(n=>n!==""&&!this.isOfLabs(n)):[]}moved(){clearTimeout(this.timer),this.timer=0,this.written=0,this.load()&&this.listeners.forEach(e=>e())}load(){let e=location.hash.slice(1),n=history.state?.livefit;return this.isOfLabs(e)?this.read(e):typeof n=="string"?this.read(n):this.keep(this.fragment()),this.isOfLabs(e)||typeof n=="string"}rewrite(){this.timer&&this.store("replaceState"),clearTimeout(this.timer),this.timer=0}store(e){let n=this.fragment();this.enter(e,n,t.with(n))}keep(e){this.enter("replaceState",e,location.href)}enter(e,n,r){try{history[e]({...history.state,livefit:n},"",r)}catch{}}};function Wn(t){let e=[...document.querySelectorAll(".livefit[data-livefit]")].indexOf(t)+1,n=`livefit-shelf-1:${location.pathname}:${e}`;return{place:"browser",read:()=>localStorage.getItem(n),write:r=>r?localStorage.setItem(n,r):localStorage.removeItem(n),follow(r){let o=i=>i.key===n&&r();return addEventListener("storage",o),()=>removeEventListener("storage",o)}}}function Un(t){return{place:"kernel",read:()=>t.get("shelf"),write(e){t.set("shelf",e),t.save_changes()},follow(e){return t.on("change:shelf",e),()=>t.off("change:shelf",e)}}}function Pt(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function f(t,e={},...n){let r=document.createElement(t);return Pt(r,e),r.append(...n),r}function y(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Pt(r,e),r.append(...n),r}function C(t,e,...n){return f("div",{class:"lf-panel","data-panel":t},f("p",{class:"lf-panel-title"},e),...n)}function N(t,e){let n=y("svg",{height:t,role:"img"}),r=f("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&(Pt(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function D(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function k(t,e){t.textContent!==e&&(t.textContent=e)}var Bt=130;function qn({say:t,data:e}){let n=0,r=0,o=f("p",{class:"lf-note"}),i=N(Bt,(s,a)=>{s.setAttribute("aria-label",o.textContent??""),s.replaceChildren(...Eo(a,e.rows,r,n))});return{element:C("batches",t("batches"),i.element,o),draw({settings:s}){let a=V(e,s).trained.length;s.batch_size===n&&a===r||([n,r]=[s.batch_size,a],k(o,Ro(e,r,n,t)),i.redraw())}}}function Ro(t,e,n,r){let o=Math.ceil(e/n),i=e-(o-1)*n,s=t.rows-e,a=`${r("batchesText",{samples:e,size:n,batches:o,last:i})} ${r("batchesLegend")}`,c=o===1?r("batchesOne",{samples:e}):a;return s>0?`${c} ${r("batchesHeld",{held:s})}`:c}function Eo(t,e,n,r){let o=Math.ceil(Math.sqrt(e*t/Bt)),i=Math.min(t/o,Bt/Math.ceil(e/o)),s={even:"",odd:"",last:"",held:""},a=Math.ceil(n/r)-1;for(let c=0;c<e;c++){let l=Math.floor(c/r),u=c>=n?"held":l===a&&l>0?"last":l%2===0?"even":"odd",d=c%o*i,p=Math.floor(c/o)*i,m=i*.84;s[u]+=u==="held"?`M${d} ${p+m}l${m} ${-m}`:`M${d} ${p}h${m}v${m}h${-m}z`}return Object.entries(s).map(([c,l])=>y("path",{class:`lf-batch lf-batch-${c}`,d:l}))}var Gn=`import os
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
`;function we(t){let e=_o(t),n={...t,optimizer:Fo(t),validation_split:Xn(t.validation_split)};return Gn.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,i)=>String(n[i]))+`
`).join("")}function _o(t){let e=t.inputs==="scaled",n=t.class_weight==="balanced",r=t.validation_split>0?t.validation:"unvalidated",o=r==="stratified";return new Set([e?"scaled":"raw",r,n?"weighted":"unweighted",n||o?"special":"plain",o?"part":"whole",...r==="last"&&(e||n)?["cut"]:[]])}function Fo(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${Tt(t).class}(learning_rate=${Xn(t.learning_rate)})`}function Xn(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function Qn({say:t}){let e=f("code"),n,r=f("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=f("span",{class:"lf-copied",role:"status"}),i=f("button",{type:"button","data-action":"copy"},t("copy"));return i.addEventListener("click",()=>{Oo(e,o,t)}),{element:C("code",t("code"),r,f("div",{class:"lf-buttons"},i,o)),draw({settings:a,previous:c}){let l=we(a);e.textContent===l&&n===c||(n=c,e.replaceChildren(...No(l,c&&we(c.settings))))}}}function No(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:f("span",{class:"lf-changed"},r))}async function Oo(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),k(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),k(e,n("copyByHand"))}}function Jn(t,e,n){let{language:r,lock:o,hide:i,start:s}=t,a=Ke(t),c=f("p",{class:"lf-note lf-wide",id:Yn()}),l=a.map(h=>Io(F(h),e,r,n,o.includes(h)?c.id:void 0)),u=E.some(h=>s[h.name]!==H()[h.name]),d=f("p",{class:"lf-note lf-wide"}),p=Dt("new-seed",n("newSeed"),()=>e.newSeed());o.includes("seed")&&Zn(p,c.id,n);let m=f("div",{class:"lf-buttons lf-wide"},...u?[Dt("restart",n("restart"),()=>e.restart())]:[],Dt("reset",n("reset"),()=>e.reset()),...i.includes("seed")?[]:[p]);return(i.includes("seed")?a:[...a,"seed"]).some(h=>o.includes(h))&&k(c,n("lockedWhy")),{element:f("div",{class:"lf-controls",role:"group","aria-label":n("controls")},...l.map(h=>h.element),m,c,d),draw(h){l.forEach(g=>g.draw(h)),k(d,jo(a,h.settings,r,n))}}}function Dt(t,e,n){let r=f("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function jo(t,e,n,r){let i=E.filter(s=>!t.includes(s.name)&&e[s.name]!==H()[s.name]).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var $o=Math.random().toString(36).slice(2,8),Vo=0;function Yn(){return`lf-${$o}-${++Vo}`}function Zn(t,e,n){(t.querySelector(".lf-label")??t).append(" ",f("span",{class:"lf-locked"},n("locked")));let r=t.matches("button")?[t]:t.querySelectorAll("input, select");for(let o of r)o.toggleAttribute("disabled",!0),o.setAttribute("aria-describedby",e)}function Io(t,e,n,r,o){let i=Yn(),s=f("p",{class:"lf-problem",id:`${i}-problem`,role:"alert"}),a=t.type==="choice"?Ho(t,i,e,n):Po(t,i,e,r,n),c=f("label",{for:i,title:t.help[n]},t.label[n]),l=t.keras&&f("code",{},t.keras),u=f("div",{class:"lf-control","data-setting":t.name},f("span",{class:"lf-label"},c," ",l),a.element,s);return o&&Zn(u,o,r),{element:u,draw(d){a.draw(d),k(s,d.problems[t.name]??"")}}}function Ho(t,e,n,r){let o=t.choices.map(s=>f("option",{value:s.value},s.label[r])),i=f("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function Po(t,e,n,r,o){let i=f("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1,a=!1;i.addEventListener("input",l=>{s=!0,a=!l.inputType}),i.addEventListener("change",()=>{s=!1,n.set(t.name,Bo(i,t),a),n.rest()});let c=t.slider==="none"?void 0:Do(t,n,o);return{element:f("span",{class:"lf-number"},...c?[c.element]:[],i),draw(l){let u=l.settings[t.name],d=l.problems[t.name]!==void 0;i.setAttribute("aria-invalid",String(d)),!d&&!s&&(i.value=u===null?"":String(u)),t.nullable&&(i.placeholder=r("defaultValue",{value:J(l.settings)})),c?.draw(l)}}}function Bo(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function Do(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=f("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber),!0)),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?J(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}var qe=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function er(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function Ge(t){return(er(t)?.history.loss?.length??0)>0}function Xe(t){return Ge(t)?t.keras.history:t.page.history}function W(t){return t.keras?.run??t.page.run}function Qe(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(er(t))}function Je(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function zo(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function tr(t){let e,n,r;t.length!==2?(e=Je,n=(a,c)=>Je(t(a),c),r=(a,c)=>t(a)-c):(e=t===Je||t===zo?t:Ko,n=t,r=t);function o(a,c,l=0,u=a.length){if(l<u){if(e(c,c)!==0)return u;do{let d=l+u>>>1;n(a[d],c)<0?l=d+1:u=d}while(l<u)}return l}function i(a,c,l=0,u=a.length){if(l<u){if(e(c,c)!==0)return u;do{let d=l+u>>>1;n(a[d],c)<=0?l=d+1:u=d}while(l<u)}return l}function s(a,c,l=0,u=a.length){let d=o(a,c,l,u-1);return d>l&&r(a[d-1],c)>-r(a[d],c)?d-1:d}return{left:o,center:s,right:i}}function Ko(){return 0}function Wo(t){return t===null?NaN:+t}var nr=tr(Je),Y0=nr.right,Z0=nr.left,ea=tr(Wo).center;var ta=rr(or),na=rr(Uo);function rr(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),l=o.slice();return a&&c?(oe(a,l,o,i,s),oe(a,o,l,i,s),oe(a,l,o,i,s),ie(c,o,l,i,s),ie(c,l,o,i,s),ie(c,o,l,i,s)):a?(oe(a,o,l,i,s),oe(a,l,o,i,s),oe(a,o,l,i,s)):c&&(ie(c,o,l,i,s),ie(c,l,o,i,s),ie(c,o,l,i,s)),e}}function oe(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function ie(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function Uo(t){let e=or(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function or(t){let e=Math.floor(t);if(e===t)return qo(t);let n=t-e,r=2*t+1;return(o,i,s,a,c)=>{if(!((a-=c)>=s))return;let l=e*i[s],u=c*e,d=u+c;for(let p=s,m=s+u;p<m;p+=c)l+=i[Math.min(a,p)];for(let p=s,m=a;p<=m;p+=c)l+=i[Math.min(a,p+u)],o[p]=(l+n*(i[Math.max(s,p-d)]+i[Math.min(a,p+d)]))/r,l-=i[Math.max(s,p-u)]}}function qo(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],c=s*t;for(let l=o,u=o+c;l<u;l+=s)a+=r[Math.min(i,l)];for(let l=o,u=i;l<=u;l+=s)a+=r[Math.min(i,l+c)],n[l]=a/e,a-=r[Math.max(o,l-c)]}}var Go=Array.prototype,ra=Go.slice;var Xo=Math.sqrt(50),Qo=Math.sqrt(10),Jo=Math.sqrt(2);function Ye(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=Xo?10:i>=Qo?5:i>=Jo?2:1,a,c,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,o)*s,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?Ye(t,e,n*2):[a,c,l]}function ir(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?Ye(e,t,n):Ye(t,e,n);if(!(i>=o))return[];let a=i-o+1,c=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)c[l]=(i-l)/-s;else for(let l=0;l<a;++l)c[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)c[l]=(o+l)/-s;else for(let l=0;l<a;++l)c[l]=(o+l)*s;return c}function Yo(t,e,n){return e=+e,t=+t,n=+n,Ye(t,e,n)[2]}function sr(t,e,n){let r;for(;;){let o=Yo(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),a=Math.floor(e*i);t=(s-(s/i>t))/i,e=(a+(a/i<e))/i}r=o}}var oa=Zo(Math.random);function Zo(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function j(t,e,n=0){let[r,o]=n>0?sr(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{ticks:s=>ir(r,o,s)})}var Ze=176,$={top:10,right:12,bottom:36,left:44};function zt(t,e){let n,r=N(Ze,(s,a)=>n&&ei(s,a,n)),o=f("div",{class:"lf-legend","aria-hidden":"true"});return{element:C(t,e,r.element,o),draw(s){n=s,o.replaceChildren(...ii(s)),r.redraw()}}}function ei(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),i=j([1,Math.max(2,n.epochs)],[$.left,e-$.right]),s=j([0,o],[Ze-$.bottom,$.top],n.top===void 0?4:0);t.setAttribute("aria-label",si(n)),t.replaceChildren(...ti(s,e,n),...ni(i,e,n),...n.baseline?ri(s(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>oi(a,i,s)))}function ti(t,e,n){return t.ticks(4).flatMap(r=>[y("line",{class:"lf-grid",x1:$.left,x2:e-$.right,y1:t(r),y2:t(r)}),y("text",{class:"lf-tick",x:$.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function ni(t,e,n){let r=($.left+e-$.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>y("text",{class:"lf-tick",x:t(i),y:Ze-$.bottom+15,"text-anchor":"middle"},String(i))),y("text",{class:"lf-tick",x:r,y:Ze-3,"text-anchor":"middle"},n.xLabel)]}function ri(t,e){return[y("line",{class:"lf-baseline",x1:$.left,x2:e-$.right,y1:t,y2:t})]}function oi(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||["preview","pinned-1","pinned-2"].includes(t.kind)?[]:r;return[y("path",{class:`lf-line lf-${t.kind}`,d:D(r)}),...o.map(([i,s])=>y("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function ii(t){let e=(r,o)=>f("span",{class:"lf-legend-item"},f("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function si(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function L(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function x(t){return`${(100*t).toFixed(1)} %`}function se(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function ar({say:t,data:e}){let n=zt("loss",t("loss")),r=zt("accuracy",t("accuracy"));return{element:f("div",{class:"lf-charts"},n.element,r.element),draw(o){n.draw(ai(o,e,t)),r.draw(li(o,e,t))}}}function ai(t,e,n){let r=cr(t,"loss",e,n);return{...lr(t,n),name:"loss",title:n("loss"),lines:r,format:L,axis:se}}function li(t,e,n){return{...lr(t,n),name:"accuracy",title:n("accuracy"),lines:cr(t,"accuracy",e,n),top:1,baseline:{value:_(e),label:n("baseline",{share:x(_(e))})},format:x,axis:r=>`${Math.round(100*r)} %`}}function lr(t,e){let r=[t.previous,...ur(t).map(o=>o.run)].map(o=>o?.settings.epochs??0);return{epochs:Math.max(t.settings.epochs,...r),xLabel:e("epoch")}}function cr(t,e,n,r){let o=`val_${e}`,i=Xe(t);return[{kind:"previous",label:r("previous"),values:t.previous?.history[e]??[]},...ur(t).map(a=>({kind:`pinned-${a.pin}`,label:r("pinnedLine",{number:a.number}),values:a.run.history[e]??[]})),{kind:"preview",label:r("preview"),values:Ge(t)?t.page.history[e]??[]:[]},{kind:"validation",label:ci(t,e,n,r),values:i[o]??[]},{kind:"current",label:Ge(t)?r("kerasShort"):r("current"),values:i[e]??[]}]}function ur(t){return(t.shelf?.rows??[]).filter(e=>e.pin).sort((e,n)=>e.pin-n.pin)}function ci(t,e,n,r){return e==="loss"?r("validation"):r("validationWithBaseline",{share:x(Oe(n,t.settings))})}var ui=[.2,.375,.5555555555555556,.6666666666666666],fi=(t,e)=>n=>{let r=4*t+n-4,o="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(r)-35,i=r>8?o:1,s=e/i|0,a=e%i,c=i-a,l=r>8?s*ui[n]+(t>5)&-2:o,u=s-l;return{t:c*u+a*u+a,o:[[c,u],[a,u+1]],l}};var ae=t=>new Uint8Array(t),Kt=t=>{let e=new Error(`lean-qr error ${t}`);throw e.code=t,e},Wt=(t,e=t*t,n=ae(e))=>({size:t,i:n,get:(r,o)=>r>=0&&r<t&&!!(1&n[o*t+r]),u(r,{on:o=[0,0,0],off:i=[0,0,0,0],pad:s=4,padX:a=s,padY:c=s}={}){let l=t+2*a,u=t+2*c,d=r.createImageData(l,u),p=new Uint32Array(d.data.buffer);d.data.set([...o,255]);let m=p[0];d.data.set([...i,255]);let b=p[0];for(let h=0;h<u;++h)for(let g=0;g<l;++g)p[h*l+g]=this.get(g-a,h-c)?m:b;return d},toCanvas(r,o){let i=r.getContext("2d"),s=this.u(i,o);r.width=s.width,r.height=s.height,i.putImageData(s,0,0)}}),di=[(t,e)=>1&(t^e),(t,e)=>1&e,t=>t%3,(t,e)=>(t+e)%3,(t,e)=>1&(t/3^e>>1),(t,e)=>(t&e&1)+t*e%3,(t,e)=>(t&e)+t*e%3&1,(t,e)=>(t^e)+t*e%3&1],et=ae(511);for(let t=0,e=1;t<255;e=2*e^285*(e>127))et[et[e+255]=t++]=e;var dr=t=>et[t%255],pr=t=>et[t+255],pi=(t,e)=>{let n=ae(t.length+e.length-1);for(let r=0;r<t.length;++r)for(let o=0;o<e.length;++o)n[r+o]^=dr(t[r]+e[o]);return n.map(pr)},mi=(t,e)=>{let n=ae(t.length+e.length-1);n.set(t,0);for(let r=0;r<t.length;++r)if(n[r]){let o=pr(n[r]);for(let i=0;i<e.length;++i)n[r+i]^=dr(e[i]+o)}return n.slice(t.length)},Ut=[[0],[0,0]];for(let t=1;t<30;++t)Ut.push(pi(Ut[t],[0,t]));var hi=(t,e)=>{let n=[[],[]],r=0,o=0;for(let[s,a]of e.o)for(let c=0;c<s;++c,r+=a){let l=t.slice(r,r+a);n[0].push(l),n[1].push(mi(l,Ut[e.l])),o+=a+e.l}let i=ae(o);o=0;for(let s of n)for(let a=0,c=-1;c<o;++a){c=o;for(let l of s)a<l.length&&(i[o++]=l[a])}return i},mr=(t,e,n)=>{let r=t<<=n;for(let o=134217728;o>>=1;)r&o&&(r^=e*(o>>n));return r|t},gi=({size:t,i:e},n)=>{let r=(s,a,c,l)=>{for(;c-- >0;s+=t)e.fill(l,s,s+a)},o=(s,a,c)=>{for(let l=0;l++<3;c-=2)r(a*t+s-(c>>1)*(t+1),c,c,2|l)},i=2*((t-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let s=t-7;s>8;s-=i){for(let a=s;a>8;a-=i)o(s,a,5);s<t-7&&o(s,6,5)}if(n>6)for(let s=mr(n,7973,12),a=1;a<7;++a)for(let c=12;c-- >9;s>>=1)e[a*t-c]=2|1&s;r(7,2,9,2),r(t-8,8,9,2);for(let s=0;s<t;++s)e[6*t+s]=3^1&s;o(3,3,7),o(t-4,3,7);for(let s=0;s<t;++s)for(let a=s;a<t;++a)e[a*t+s]=e[s*t+a];e[(t-8)*t+8]=3},bi=({size:t,i:e})=>{let n=[];for(let r=t-2,o=t,i=-1;r>=0;r-=2){for(r===5&&(r=4);o+=i,o!==-1&&o!==t;){let s=o*t+r;e[s+1]||n.push(s+1),e[s]||n.push(s)}i*=-1}return n},yi=({i:t},e,n)=>e.forEach((r,o)=>t[r]=n[o>>3]>>(7&~o)&1),vi=({size:t,i:e},n,r,o)=>{for(let s=0;s<t;++s)for(let a=0;a<t;++a){let c=s*t+a;e[c]^=!(n(a,s)||2&e[c])}let i=21522^mr((1^o)<<3|r,1335,10);for(let s=0;s++<8;i>>=1)e[(s-(s<7))*t+8]=1&i,e[9*t-s]=1&i;for(let s=8;--s,i;i>>=1)e[8*t+s-(s<7)]=1&i,e[(t-s)*t+8]=1&i},wi=({size:t,i:e},n=0,r=0)=>{for(let o=0;o<t;++o){for(let i=0;i<2;++i)for(let s,a=0,c=0,l=2;a<t;++a){let u=1&e[i?o*t+a:a*t+o];r+=u,c=(c>>1|2098176)&(3047517^u-1),2049&c&&(n+=40),u^l&&(s=0),l=u,n+=++s===5?3:s>5}if(o)for(let i=t+o,s=5*e[o-1]^e[o];i<t*t;i+=t){let a=5*e[i-1]^e[i];n+=3*!(1&(s|a)|4&(s^a)),s=a}}return n+10*(10*Math.abs(r/(t*t)-1)|0)},fr=[],hr=(t=Kt(1),{minCorrectionLevel:e=0,minVersion:n=1}={})=>{typeof t!="string"&&Kt(5),t=new TextEncoder().encode(t);let r=ae(2957);r.set([113,164,t.length>>8]);for(let o=n;o<41;++o){let i=fr[o];i||(fr[o]=i=Wt(4*o+17),gi(i,o),i.p=bi(i));let s=fi(o,i.p.length>>3)(e);if(s.t>=3+(o>9)+t.length){let a=o>9?3:2;for(r[a++]=t.length,r.set(t,a),a+=t.length-1;a<2954;r.set([236,17],a+=2));let c=Wt(i.size,i.i);return yi(c,i.p,hi(r,s)),di.map((l,u)=>{let d=Wt(c.size,c.i);return vi(d,l,u,e),d.s=wi(d),d}).sort((l,u)=>l.s-u.s)[0]}}Kt(4)};var qt=4,ki=240,xi=3;function gr(t,e,n,r){let o=!n&&location.protocol==="file:",i=n?t.book!==void 0:!o,s=f("span",{class:"lf-copied",role:"status"}),a=f("code",{class:"lf-link",tabindex:0,role:"textbox","aria-readonly":"true","aria-label":r("link")}),c=f("div",{class:"lf-qr"}),l=f("details",{},f("summary",{},r(i?"linkAndQr":"link")),c,a),u=f("button",{type:"button","data-action":"copy-link"},r("copyLink")),d="",p;u.addEventListener("click",()=>{Si(d,a,l,s,r)});let m=()=>{i&&l.open&&c.replaceChildren(Ai(d,r))};return l.addEventListener("toggle",m),{element:f("div",{class:"lf-panel lf-share","data-panel":"link"},f("div",{class:"lf-buttons"},u,s),...o?[f("p",{class:"lf-note"},r("linkFile"))]:[],...n?[f("p",{class:"lf-note"},r("linkCell"))]:[],l),draw(b){if(b.settings===p)return;p=b.settings;let h=ve(t,p,e,n&&i);d=n?`${t.book??""}#${h}`:re.with(h),k(a,d),k(s,""),m()}}}async function Si(t,e,n,r,o){try{await navigator.clipboard.writeText(t),k(r,o("copied"))}catch{n.open=!0,getSelection()?.selectAllChildren(e),k(r,o("linkByHand"))}}function Ai(t,e){try{let{size:n,get:r}=hr(t),i=Array.from({length:n*n},(a,c)=>[c%n,Math.floor(c/n)]).filter(([a,c])=>r(a,c)).map(([a,c])=>`M${a+qt} ${c+qt}h1v1h-1z`).join(""),s=n+2*qt;return y("svg",{viewBox:`0 0 ${s} ${s}`,width:Math.max(ki,s*xi),role:"img","aria-label":e("qrAlt"),"shape-rendering":"crispEdges"},y("rect",{width:s,height:s,fill:"#fff"}),y("path",{d:i,fill:"#000"}))}catch{return f("p",{class:"lf-note"},e("qrTooLong"))}}var ke=150,P={top:22,right:10,bottom:20,left:46},br=Array.from({length:99},(t,e)=>(e+1)/100);function vr({say:t}){let e="",n=f("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=f("p",{class:"lf-note","aria-live":"polite"}),o=N(ke,(c,l)=>yr(c,l,e,1,n.valueAsNumber,t("lossShapeDied"))),i=N(ke,(c,l)=>yr(c,l,e,0,n.valueAsNumber,t("lossShapeSurvived"))),s=()=>{let c=n.valueAsNumber;k(r,t("lossShapeText",{p:c.toFixed(2),died:L(xe(e,c,1)),survived:L(xe(e,c,0))})),o.redraw(),i.redraw()};n.addEventListener("input",s);let a=f("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:C("loss_shape",t("lossShape"),f("div",{class:"lf-pair"},o.element,i.element),a,r),draw({settings:c}){c.loss!==e&&(e=c.loss,s())}}}function xe(t,e,n){let r=Math.log(e/(1-e));return Pe[t].value(r,e,n,ge(r))}function yr(t,e,n,r,o,i){let s=br.map(l=>xe(n,l,r)),a=j([0,1],[P.left,e-P.right]),c=j([0,Math.max(...s)||1],[ke-P.bottom,P.top],3);t.setAttribute("aria-label",`${i}: ${L(xe(n,o,r))}`),t.replaceChildren(y("text",{class:"lf-tick lf-strong",x:P.left,y:12},i),...c.ticks(3).flatMap(l=>[y("line",{class:"lf-grid",x1:P.left,x2:e-P.right,y1:c(l),y2:c(l)}),y("text",{class:"lf-tick",x:P.left-6,y:c(l),dy:"0.32em","text-anchor":"end"},se(l))]),...[0,.5,1].map(l=>y("text",{class:"lf-tick",x:a(l),y:ke-5,"text-anchor":"middle"},String(l))),y("path",{class:"lf-line lf-current",d:D(s.map((l,u)=>[a(br[u]),c(l)]))}),y("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:P.top,y2:ke-P.bottom}),y("circle",{class:"lf-point lf-current",cx:a(o),cy:c(xe(n,o,r)),r:5}))}var tt=200,B={top:10,right:12,bottom:36,left:44},Li=400;function kr({say:t,language:e,data:n,controller:r}){let o,i,s,a=(A,R,ue)=>{let cn=f("button",{type:"button","data-action":A},R);return cn.addEventListener("click",ue),cn},c=a("fan","",()=>o?.fan?r.stopFan():r.startFan()),l=a("keep-fan",t("luckKeep"),()=>r.keepFan(o?.fan)),u=a("drop-fan",t("luckDrop"),()=>{r.keepFan(void 0),l.focus()}),d=f("p",{class:"lf-spoken",role:"status"}),p=0,m=f("p",{class:"lf-note","data-role":"fan"}),b=N(tt,(A,R)=>i&&Mi(A,R,i,s,t)),h=f("div",{class:"lf-legend","aria-hidden":"true"}),g=f("div"),v=f("p",{class:"lf-verdict","data-role":"duel"}),M=f("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),O=f("details",{},f("summary",{},t("luckTable")),M),G=()=>O.open&&i&&M.replaceChildren(Ni(i,s,t));O.addEventListener("toggle",G);let z=f("div",{hidden:!0},m,b.element,h,g,v,O),mt=()=>{i&&(h.replaceChildren(...Ri(s,t)),g.replaceChildren(Ei(i,s,n,t)),k(v,s?Ci(s,i,e,t):""),b.redraw(),G())};return{element:C("luck",t("luck"),f("p",{class:"lf-note"},t("luckText")),f("div",{class:"lf-buttons"},c,l,u),d,z),draw(A){o=A,z.hidden=!A.fan,k(c,t(A.fan?"luckStop":"luckStart",{count:20})),l.hidden=!A.fan,l.toggleAttribute("disabled",A.fan?.starts.length!==20),u.hidden=!A.keptFan,k(m,A.fanFailure??(A.fan?Ti(A.fan,t):"")),clearTimeout(p),p=window.setTimeout(()=>k(d,A.fan?`${m.textContent} ${v.textContent}`:""),Li);let R=A.fan?.starts.length?A.fan:A.fan&&i;R===i&&A.keptFan===s||([i,s]=[R,A.keptFan],mt())}}}function Ti({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function Mi(t,e,n,r,o){let i=[n,...r?[r]:[]].flatMap(m=>m.starts.flatMap(b=>b.loss)),s=Math.max(n.settings.epochs,r?.settings.epochs??0),a=j([1,Math.max(2,s)],[B.left,e-B.right]),c=j([0,i.filter(Number.isFinite).reduce((m,b)=>Math.max(m,b),1e-6)],[tt-B.bottom,B.top],4),l=m=>L(de(m).at(-1).median),u=[...r?[`${o("luckMedian",{name:o("luckA")})} ${l(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${l(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...u].join(". "));let d=a.ticks(5).filter(m=>Number.isInteger(m)&&m<=s),p=(m,b)=>y("text",{class:"lf-tick",...m},b);t.replaceChildren(...c.ticks(4).flatMap(m=>[y("line",{class:"lf-grid",x1:B.left,x2:e-B.right,y1:c(m),y2:c(m)}),p({x:B.left-6,y:c(m),dy:"0.32em","text-anchor":"end"},se(m))]),...d.map(m=>p({x:a(m),y:tt-B.bottom+15,"text-anchor":"middle"},String(m))),p({x:(B.left+e-B.right)/2,y:tt-3,"text-anchor":"middle"},o("epoch")),...r?wr(r,"a",a,c):[],...wr(n,"b",a,c))}function wr(t,e,n,r){let o=a=>a.map((c,l)=>[n(l+1),r(c)]).filter(([,c])=>Number.isFinite(c)),i=o(de(t).map(a=>a.median)),s=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[y("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>D(o(a.loss))).join("")}),y("path",{class:`lf-line lf-median-${e}`,d:D(i)}),...s.map(([a,c])=>y("circle",{class:`lf-dot-${e}`,cx:a,cy:c,r:2.5}))]}function Ri(t,e){let n=(r,o)=>f("span",{class:"lf-legend-item"},f("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function Ei(t,e,n,r){let o=[...e?[e]:[],t],i=[["loss",r("lastLoss"),fe,L],["accuracy",r("luckAccuracy",{baseline:x(_(n))}),l=>l.accuracy,x],["found",r("luckFound",{died:mn(n)}),l=>l.found,String],["auc",r("auc"),l=>l.auc,l=>l.toFixed(4)]],s=[r("luckSpread"),...e?[r("luckA")]:[],r("luckB")],a=i.map(([l,u,d,p])=>{let m=o.map(b=>{let{median:h,low:g,high:v}=_e(b.starts.map(d)),[M,O,G]=[h,g,v].map(z=>Number.isFinite(z)?p(z):"–");return f("td",{},`${M} (${O} ~ ${G})`)});return f("tr",{"data-figure":l},f("th",{scope:"row"},u),...m)}),c=f("tr",{},...s.map(l=>f("th",{scope:"col"},l)));return f("table",{class:"lf-figures"},f("thead",{},c),f("tbody",{},...a))}function Ci(t,e,n,r){let o=Fi(t.settings,e.settings,n),i=vt(t,e);if(i.pairs===0)return r("luckNoPairs");if(o==="")return r("luckUnchanged");let s=t.settings.loss===e.settings.loss?_i(i,r):r("luckOtherLoss"),{pairs:a,moreFound:c,sameFound:l}=i,u=r("luckDuel",{pairs:a,more:c,moreShare:x(c/a),same:l});return[r("luckChanged",{list:o}),u,s,r("luckOnly")].join(" ")}function _i({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:x(e/t),same:n})}function Fi(t,e,n){let r=o=>o===null?"–":String(o);return E.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:i})=>`${i[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function Ni(t,e,n){let r=[...e?[e]:[],t].map(de),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],i=(l,u)=>f("td",{},l[u]?`${L(l[u].median)} (${L(l[u].low)} ~ ${L(l[u].high)})`:"–"),s=Math.max(...r.map(l=>l.length)),a=Array.from({length:s},(l,u)=>f("tr",{},f("th",{scope:"row"},String(u+1)),...r.map(d=>i(d,u)))),c=f("tr",{},...o.map(l=>f("th",{scope:"col"},l)));return f("table",{},f("thead",{},c),f("tbody",{},...a))}function xr({say:t,data:e,controller:n}){let r=a=>a.engine==="keras"?t("kerasEngine",n.versions()):t("pageEngine"),o=f("div",{class:"lf-results"}),i,s;return{element:C("results",t("results"),o),draw(a){let c=W(a);!c||c===i&&a.previous===s||([i,s]=[c,a.previous],o.replaceChildren(Oi(c,s,e,t,r),Gt(c.confusion,t)))}}}function Oi(t,e,n,r,o){let i=[[r("lastLoss"),u=>L(nt(u.history.loss))],[r("lastAccuracy"),u=>x(nt(u.history.accuracy))],[r("baselineRow"),()=>x(_(n))],[r("found"),({confusion:u})=>r("foundValue",{died:u.tp+u.fn,found:u.tp})],[r("auc"),u=>u.auc.toFixed(4)],[r("updates"),u=>u.updates.toLocaleString("en")],[r("seconds"),u=>r("secondsValue",{seconds:u.seconds.toFixed(3)})],[r("engine"),o]];t.history.val_loss&&i.splice(3,0,...ji(n,r));let s=(u,d={})=>f("td",d,u),a=i.map(([u,d])=>{let p=u===r("engine")?{"data-role":"engine"}:{},m=e?[s(d(e),{class:"lf-before"})]:[];return f("tr",{},f("th",{scope:"row"},u),s(d(t),p),...m)}),c=["",r("current"),...e?[r("previous")]:[]],l=f("tr",{},...c.map(u=>u?f("th",{scope:"col"},u):f("td")));return f("table",{class:"lf-figures"},f("thead",{},l),f("tbody",{},...a))}function ji(t,e){let n=(r,o)=>r.history.val_loss?o(r):"–";return[[e("lastValLoss"),r=>n(r,o=>L(nt(o.history.val_loss)))],[e("lastValAccuracy"),r=>n(r,o=>x(nt(o.history.val_accuracy)))],[e("validationBaseline"),r=>n(r,o=>x(Oe(t,o.settings)))],[e("classShares"),r=>n(r,o=>$i(t,o.settings,e))]]}function $i(t,e,n){let{trained:r,held:o}=V(t,e),i=s=>x(s.filter(a=>t.y[a]>.5).length/s.length);return n("classSharesValue",{trained:i(r),held:i(o)})}function nt(t){return t?.at(-1)??NaN}function Gt(t,e){let n=(r,o)=>f("tr",{},f("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>f("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return f("table",{class:"lf-matrix"},f("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),f("thead",{},f("tr",{},f("td"),f("th",{scope:"col",colspan:2},e("said"))),f("tr",{},f("td"),f("th",{scope:"col"},e("positive")),f("th",{scope:"col"},e("negative")))),f("tbody",{},n(e("positive"),[[t.tp,!0],[t.fn,!1]]),n(e("negative"),[[t.fp,!1],[t.tn,!0]])))}var Xt=50,rt=74,Sr={height:2*rt+44,margin:12},Ar={height:232,margin:{top:8,right:10,bottom:36,left:44}},Vi=Array.from({length:19},(t,e)=>(e+1)/20);function Lr({say:t,data:e,controller:n}){let r,o=NaN,i=N(Sr.height,(g,v)=>r&&Pi(g,v,r,e,o,t)),s=N(Ar.height,(g,v)=>r&&Di(g,v,r,e,o,t)),a=f("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});a.addEventListener("input",()=>n.setThreshold(a.valueAsNumber));let c=f("output",{class:"lf-threshold"}),l=f("div"),u=f("p",{class:"lf-problem"}),d=f("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),p=f("details",{},f("summary",{},t("thresholdTable")),d),m=()=>p.open&&r&&d.replaceChildren(Ki(r,e,t));p.addEventListener("toggle",m);let b=f("p",{class:"lf-panel-title"}),h=f("div",{class:"lf-legend","aria-hidden":"true"},...zi(t));return{element:C("metrics",t("metrics"),f("p",{class:"lf-note"},t("thresholdRule",{samples:e.rows})),i.element,f("div",{class:"lf-number"},f("span",{},t("threshold")),a,c),u,f("div",{class:"lf-results"},l,f("div",{},b,s.element,h)),p),draw(g){let v=W(g);if(!v||v===r&&g.threshold===o)return;let M=v===r;[r,o]=[v,g.threshold];let O=X(e.y,r.predictions,o);a.matches(":active")||(a.value=String(o)),a.setAttribute("aria-valuetext",Ii(O,e,o,t)),k(c,o.toFixed(2)),k(u,Number.isNaN(r.auc)?t("noPredictions"):""),k(b,t("roc",{auc:r.auc.toFixed(4)})),l.replaceChildren(Hi(O,e,t),Gt(O,t)),i.redraw(),s.redraw(),M||m()}}}function Ii(t,e,n,r){let{tp:o,fn:i,fp:s}=t,a={accuracy:x(me(t)),baseline:x(_(e))};return r("thresholdSpoken",{threshold:n.toFixed(2),died:o+i,found:o,alarms:s,...a})}function Hi(t,e,n){let{tp:r,fn:o,fp:i,tn:s}=t,a=(u,d,p)=>n("outOf",{part:u,all:d,share:x(p)}),c={recall:[n("recall"),a(r,r+o,pe(t))],precision:[n("precision"),r+i===0?n("nobodyCalled"):a(r,r+i,Fe(t))],alarms:[n("falseAlarms"),a(i,i+s,i/(i+s))],accuracy:[n("accuracy"),n("beside",{value:x(me(t)),baseline:x(_(e))})]},l=([u,[d,p]])=>f("tr",{"data-figure":u},f("th",{scope:"row"},d),f("td",{},p));return f("table",{class:"lf-figures"},f("tbody",{},...Object.entries(c).map(l)))}function Pi(t,e,n,r,o,i){let{height:s,margin:a}=Sr,c=j([0,1],[a,e-a]),l=s-38,u=[1,0].map(b=>n.predictions.filter((h,g)=>r.y[g]>.5==b>.5)),d=[i("positive"),i("negative")],p=u.map((b,h)=>{let g=kt(b,Xt),v=Math.max(...g),M=i("histogramRow",{group:d[h],count:b.length,top:v});return{counts:g,top:v,label:M,floor:l-(1-h)*rt,kind:h===0?"died":"survived"}});t.setAttribute("aria-label",[i("histogram"),...p.map(b=>b.label)].join(". "));let m=(b,h,g,v)=>y("text",{class:"lf-tick",x:b,y:h,"text-anchor":g},v);t.replaceChildren(...p.flatMap(({counts:b,top:h,label:g,floor:v,kind:M})=>[y("path",{class:`lf-bars lf-bars-${M}`,d:Bi(b,h,c,v)}),y("line",{class:"lf-grid",x1:c(0),x2:c(1),y1:v,y2:v}),m(c(1),v-rt+16,"end",g)]),y("line",{class:"lf-cut",x1:c(o),x2:c(o),y1:0,y2:l}),...[0,.25,.5,.75,1].map(b=>m(c(b),l+16,b===0?"start":b===1?"end":"middle",String(b))),m(c(0),l+33,"start",i("saidNegative")),m(c(.5),l+33,"middle","p"),m(c(1),l+33,"end",i("saidPositive")))}function Bi(t,e,n,r){let o=rt-24,i=(s,a)=>{let[c,l]=[n(a/Xt)+.5,n((a+1)/Xt)-.5],u=Math.max(s/e*o,1.5);return s===0?"":`M${c.toFixed(1)} ${r}v${(-u).toFixed(1)}H${l.toFixed(1)}V${r}z`};return t.map(i).join("")}function Di(t,e,n,r,o,i){let{height:s,margin:a}=Ar,c=j([0,1],[a.left,e-a.right]),l=j([0,1],[s-a.bottom,a.top]),u=xt(r.y,n.predictions),d=X(r.y,n.predictions,o),p=d.fp/(d.fp+d.tn),m=`${i("rocPoint")} ${o.toFixed(2)}: ${i("recallShort")} ${x(pe(d))}, ${i("rocAlarms")} ${x(p)}`;t.setAttribute("aria-label",`${i("roc",{auc:n.auc.toFixed(4)})}. ${m}`);let b=(h,g)=>y("text",{class:"lf-tick",...h},g);t.replaceChildren(...[0,.5,1].flatMap(h=>[y("line",{class:"lf-grid",x1:c(0),x2:c(1),y1:l(h),y2:l(h)}),b({x:a.left-6,y:l(h),dy:"0.32em","text-anchor":"end"},`${100*h} %`),b({x:c(h),y:l(0)+15,"text-anchor":h===1?"end":"middle"},`${100*h} %`)]),b({x:(c(0)+c(1))/2,y:s-3,"text-anchor":"middle"},i("rocAlarms")),b({x:a.left+6,y:a.top+12},i("recallShort")),y("line",{class:"lf-baseline",x1:c(0),x2:c(1),y1:l(0),y2:l(1)}),y("path",{class:"lf-line lf-current",d:D(u.map(h=>[c(h.alarms),l(h.found)]))}),...u.length>0?[y("circle",{class:"lf-point lf-here",cx:c(p),cy:l(pe(d)),r:6})]:[])}function zi(t){let e=(n,r)=>f("span",{class:"lf-legend-item"},f("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function Ki(t,e,n){let r=[n("threshold"),n("found"),n("falseAlarms"),n("precisionShort"),n("accuracy")],o=Vi.map(s=>{let a=X(e.y,t.predictions,s),{tp:c,fp:l}=a,u=[c,l,c+l===0?"–":x(Fe(a)),x(me(a))];return f("tr",{},f("th",{scope:"row"},s.toFixed(2)),...u.map(d=>f("td",{},String(d))))}),i=f("tr",{},...r.map(s=>f("th",{scope:"col"},s)));return f("table",{},f("thead",{},i),f("tbody",{},...o))}var Jt=240,Qt=22,Mr=10;function Rr({say:t,data:e}){let n=0,r=N(Jt,(i,s)=>Wi(i,s,e.inputs,n,t)),o=f("p",{class:"lf-note"});return{element:C("network",t("network"),r.element,o),draw({settings:i}){i.nodes!==n&&(n=i.nodes,k(o,t("networkText",{inputs:e.inputs,nodes:n,parameters:(e.inputs*n+n+n+1).toLocaleString("en")})),r.redraw())}}}function Wi(t,e,n,r,o){let i=[{x:e*.14,count:n,name:o("networkInput"),kind:"input"},{x:e*.5,count:r,name:o("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:o("networkOutput"),kind:"output"}].map(l=>({...l,ys:Ui(l.count)})),[s,a,c]=i;t.setAttribute("aria-label",`${n} → ${r} → 1`),t.replaceChildren(y("path",{class:"lf-edges",d:Tr(s,a)+Tr(a,c)}),...i.flatMap(({x:l,ys:u,name:d,kind:p,count:m})=>[...u.map(b=>y("circle",{class:`lf-node lf-node-${p}`,cx:l,cy:b,r:qi(m)})),y("text",{class:"lf-tick",x:l,y:12,"text-anchor":"middle"},`${d} ${m}`)]))}function Tr(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function Ui(t){let e=Jt-Qt-Mr;return Array.from({length:t},(n,r)=>Qt+e*(r+.5)/t)}function qi(t){return Math.max(.8,Math.min(9,(Jt-Qt-Mr)/t*.38))}var an={};Ee(an,{LIMIT:()=>ot,PINS:()=>Ae,add:()=>Yt,cell:()=>Se,columns:()=>it,describeChange:()=>st,differences:()=>Te,emptyShelf:()=>U,parseShelf:()=>on,remove:()=>Le,sortBy:()=>tn,sorted:()=>nn,toCsv:()=>rn,toJson:()=>Me,togglePin:()=>en,undo:()=>Zt});var ot=200,Ae=[1,2],Er=1,Gi=1e9,it=["number","loss","accuracy","found","auc","updates","seconds","engine"];function U(){return{rows:[],next:1,order:{column:"number",descending:!0},removed:[]}}function Yt(t,{predictions:e,weights:n,...r}){let o=Cr(t.rows,r.engine);if(o&&es(o.run,r))return t;let i=[...t.rows,{number:t.next,run:r,pin:0}];return{...t,rows:sn(i),next:t.next+1}}function Le(t,e){let n=t.rows.filter(r=>e.includes(r.number));return n.length===0?t:{...t,rows:t.rows.filter(r=>!n.includes(r)),removed:n}}function Zt(t){let e=t.rows.map(o=>o.pin),n=t.removed.map(o=>e.includes(o.pin)?{...o,pin:0}:o),r=[...t.rows,...n].sort((o,i)=>o.number-i.number);return{...t,rows:sn(r),removed:[]}}function en(t,e){let n=Ae.find(o=>!t.rows.some(i=>i.pin===o))??0,r=t.rows.map(o=>o.number===e?{...o,pin:o.pin?0:n}:o);return{...t,rows:r}}function tn(t,e){let n=t.order.column===e&&!t.order.descending;return{...t,order:{column:e,descending:n}}}function nn({rows:t,order:e}){let n=e.descending?-1:1;return[...t].sort((r,o)=>{let[i,s]=[Se(r,e.column),Se(o,e.column)];return Number.isNaN(i)||Number.isNaN(s)?Number(Number.isNaN(i))-Number(Number.isNaN(s))||r.number-o.number:n*(i<s?-1:i>s?1:0)||n*(r.number-o.number)})}function Se({number:t,run:e},n){return n==="number"?t:n==="found"?e.confusion.tp:n==="loss"||n==="accuracy"?_r(e.history[n]):e[n]}function st(t,e){let n=Cr(t.slice(0,t.indexOf(e)),e.run.engine);if(!n)return{kind:"first"};let r=Te(n.run.settings,e.run.settings);return{kind:r.length===0?"same":r.length===1?"one":"several",than:n.number,settings:r}}function Te(t,e){return E.filter(({name:n})=>t[n]!==e[n]).map(({name:n})=>({name:n,from:t[n],to:e[n]}))}function Me(t,e=0){return JSON.stringify({version:Er,rows:t.rows},null,e)}function rn(t,e){let n=E.map(i=>i.name),r=["number","engine",...n,"changed","loss","accuracy","baseline","val_loss","val_accuracy","tp","fn","fp","tn","auc","updates","seconds"],o=t.rows.map(i=>{let{engine:s,settings:a,history:c,confusion:l,auc:u,updates:d,seconds:p}=i.run,m=st(t.rows,i),b=m.kind==="first"?"":m.settings.map(({name:g})=>g).join(" "),h=g=>c[g]&&_r(c[g]);return[i.number,s,...n.map(g=>a[g]),b,h("loss"),h("accuracy"),e,h("val_loss"),h("val_accuracy"),l.tp,l.fn,l.fp,l.tn,u,d,p]});return[r,...o].map(i=>i.map(s=>s??"").join(",")+`\r
`).join("")}function on(t){if(typeof t!="string"||t==="")return{shelf:U(),lost:0};let e=Xi(t);if(!e)return{shelf:U(),lost:1};let n=[];for(let o of e){let i=Qi(o);!i||n.some(({number:s})=>s===i.number)||n.push(n.some(({pin:s})=>s===i.pin)?{...i,pin:0}:i)}n.sort((o,i)=>o.number-i.number);let r=(n.at(-1)?.number??0)+1;return{shelf:{...U(),rows:sn(n),next:r},lost:e.length-n.length}}function Xi(t){try{let{version:e,rows:n}=JSON.parse(t);return e===Er&&Array.isArray(n)?n:void 0}catch{return}}function Qi(t){try{let{number:e,pin:n,run:r}=t,{engine:o,confusion:i,updates:s,seconds:a}=r,c=Q({...r.settings},"en"),l=Ji(r.history,c.epochs),u={tp:i.tp,fn:i.fn,fp:i.fp,tn:i.tn};if(![e,s,...Object.values(u)].every(m=>Number.isInteger(m)&&m>=0&&m<=Gi)||!l||!["page","keras"].includes(o)||!Number.isFinite(a)||a<0)return;let p=Ae.find(m=>m===n)??0;return{number:e,pin:p,run:{engine:o,settings:c,history:l,confusion:u,auc:Zi(r.auc),updates:s,seconds:a}}}catch{return}}function Ji(t,e){let r=["loss","accuracy","val_loss","val_accuracy"].filter(s=>t[s]!==void 0).map(s=>[s,Yi(t[s])]),o=r.every(([,s])=>s?.length===e),i=Object.fromEntries(r);return o&&i.loss&&i.accuracy?i:void 0}function Yi(t){if(!(!Array.isArray(t)||!t.every(e=>e===null||typeof e=="number")))return t.map(e=>Number.isFinite(e)?e:NaN)}function Zi(t){return typeof t=="number"&&t>=0&&t<=1?t:NaN}function sn(t){let e=t.length-ot;return t.filter(n=>n.pin||e--<=0)}function Cr(t,e){return t.filter(n=>n.run.engine===e).at(-1)}function es(t,e){let n=({history:r,confusion:o,auc:i})=>JSON.stringify([r,o,i]);return Te(t.settings,e.settings).length===0&&n(t)===n(e)}function _r(t){return t?.at(-1)??NaN}function jr({say:t,data:e,language:n,keeper:r}){let o=r,i=x(_(e)),s=f("p",{class:"lf-note"}),a=f("div",{class:"lf-scroll lf-shelf-box",tabindex:0,role:"region","aria-label":t("shelf")}),c=f("span",{class:"lf-copied",role:"status"}),l,u=le("undo",t("undo"),()=>{o.change(Zt),k(c,t("undone")),a.focus()}),d=le("clear-shelf",t("clearShelf"),()=>{k(c,t("removedRuns",{count:l.rows.length})),o.clear(),Fr(u)}),p=le("export-csv",t("exportAs",{format:"CSV"}),()=>Or("livefit-runs.csv","text/csv",rn(l,_(e)))),m=le("export-json",t("exportAs",{format:"JSON"}),()=>Or("livefit-runs.json","application/json",Me(l,2))),b=C("shelf",t("shelf"),f("p",{class:"lf-note"},`${t("shelfCaption",{baseline:i})} ${t("shelfRules",{limit:ot})}`),a,f("div",{class:"lf-buttons"},p,m,d,u,c),s),h={sort:g=>o.change(v=>tn(v,g)),pin:({number:g})=>o.change(v=>en(v,g)),use({number:g,run:v}){o.use(v),k(c,t("loadedRun",{number:g}))},remove({number:g}){o.change(v=>Le(v,[g])),k(c,t("removedRuns",{count:1})),Fr(u)}};return{element:b,draw(g){k(s,ts(g,o,t)),!(!g.shelf||g.shelf===l)&&(l=g.shelf,ns(a,()=>a.replaceChildren(rs(g.shelf,h,i,t,n))),[p,m,d].forEach(v=>v.disabled=l.rows.length===0),u.disabled=l.removed.length===0)}}}function ts(t,e,n){let r=e.place==="browser"?n("shelfBrowser"):n("shelfKernel"),o=t.shelfLost?` ${n("shelfLost",{count:t.shelfLost})}`:"";return(t.shelfKept?r:n("shelfUnkept"))+o}function le(t,e,n,r={}){let o=f("button",{type:"button","data-action":t,...r},e);return o.addEventListener("click",n),o}function Fr(t){t.disabled=!1,t.focus()}function ns(t,e){let n=t.getRootNode().activeElement,r=n instanceof HTMLElement&&t.contains(n)&&n!==t?n.dataset:void 0;e(),r&&t.querySelector(`[data-action="${r.action}"][data-of="${r.of}"]`)?.focus()}function rs(t,e,n,r,o){let i={number:r("shelfNumber"),loss:r("loss"),accuracy:r("shelfAccuracy",{baseline:n}),found:r("shelfFound"),auc:r("shelfAuc"),updates:r("shelfUpdates"),seconds:r("seconds"),engine:r("engine")},s=it.map(l=>{let{order:u}=t,d=u.column!==l?"none":u.descending?"descending":"ascending",p={none:"",ascending:" ▲",descending:" ▼"}[d],m=le("sort",i[l],()=>e.sort(l),{"data-of":l});return m.append(f("span",{"aria-hidden":"true"},p)),f("th",{scope:"col","aria-sort":d},m)});s.splice(1,0,f("th",{scope:"col"},r("shelfChanged")));let a=Ae.every(l=>t.rows.some(u=>u.pin===l)),c=nn(t).map(l=>{let[u,...d]=it.map(p=>os(l,p,r));return f("tr",{"data-run":l.number},f("th",{scope:"row"},u),f("td",{class:"lf-change"},...is(t,l,r,o),ss(l,a,e,r)),...d.map(p=>f("td",{},p)))});return c.length===0&&c.push(f("tr",{},f("td",{colspan:s.length},r("noRuns")))),f("table",{},f("thead",{},f("tr",{},...s)),f("tbody",{},...c))}function os(t,e,n){let{run:r}=t,o=Number(Se(t,e));return e==="loss"?L(o):e==="accuracy"?x(o):e==="found"?n("foundValue",{died:r.confusion.tp+r.confusion.fn,found:o}):e==="auc"?o.toFixed(4):e==="seconds"?n("secondsValue",{seconds:o.toFixed(3)}):e==="engine"?r.engine==="keras"?n("kerasShort"):n("pageShort"):o.toLocaleString("en")}function is(t,e,n,r){let{settings:o}=e.run,i=st(t.rows,e),s={same:"changeSame",one:"changeOne",several:"changeSeveral"}[i.kind],a=({name:d,from:p,to:m})=>`${Nr(d,r)} ${ln(d,p,o,n,r)} → ${ln(d,m,o,n,r)}`,c=i.kind==="first"?n("changeFirst"):n(s,{than:i.than,list:i.settings.map(a).join(", ")}),l=Te(H(),o).map(({name:d,to:p})=>`${Nr(d,r)} ${ln(d,p,o,n,r)}`),u=l.length>0?n("unlikeLecture",{list:l.join(", ")}):n("likeLecture");return[f("div",{class:`lf-change-${i.kind}`},c),f("div",{class:"lf-note"},u)]}function Nr(t,e){return F(t).label[e]}function ln(t,e,n,r,o){return e===null?r("defaultValue",{value:J({...n,[t]:null})}):F(t).choices?.find(i=>i.value===e)?.label[o]??String(e)}function ss(t,e,n,r){let o=(s,a,c)=>le(s,a,c,{"data-of":t.number,"aria-label":r("ofRun",{number:t.number,text:a})}),i=o("pin",t.pin?r("pinned",{pin:t.pin}):r("pin"),()=>n.pin(t));return i.disabled=e&&!t.pin,f("div",{class:"lf-buttons"},i,o("use",r("useRun"),()=>n.use(t)),o("remove",r("remove"),()=>n.remove(t)))}function Or(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e}));f("a",{href:r,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function $r(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function as(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function at(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,as(i,o[s]))})}return n}var ls=1e-5,cs=400;function Vr(t,e){let n=f("p",{class:"lf-status","data-role":"status"}),r=f("p",{class:"lf-spoken",role:"status"}),o=f("p",{class:"lf-note","data-role":"kernel"}),i=e.map(a=>f("p",{class:"lf-problem",role:"alert"},a)),s=0;return{element:f("div",{class:"lf-messages"},...i,n,r,o),draw(a){let c=us(a,t);k(n,c),clearTimeout(s),s=window.setTimeout(()=>k(r,c),cs),k(o,fs(a,t))}}}function us(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=W(t);if(!r)return e("training");let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:L(r.history.loss.at(-1)),accuracy:x(r.history.accuracy.at(-1)),baseline:x(_(t.data)),died:o+i,found:o})}function fs(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?ds(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):Qe(t)?e("kernelTraining"):""}function ds(t,e,n){let r=at(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>ls?`${o}. ${n("chaotic")}`:o}var Ir=`.lf-edges { stroke: var(--lf-soft); stroke-width: 0.5; stroke-opacity: 0.45; fill: none; }
.lf-node { stroke: var(--lf-surface); stroke-width: 0.5; fill: var(--lf-accent); }
.lf-node-input { fill: var(--lf-right); }
.lf-node-output { fill: var(--lf-baseline); }
.lf-batch-even { fill: var(--lf-accent); }
.lf-batch-odd { fill: var(--lf-previous); }
.lf-batch-last { fill: var(--lf-baseline); }
.lf-batch-held { stroke: var(--lf-soft); stroke-width: 1.5; }
`;var Hr=`.livefit-lab {
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
.livefit-lab input[aria-invalid="true"] { border: 2px solid var(--lf-wrong); }
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
`;var Pr=`.lf-locked { font-size: 0.8em; padding: 0 0.5em; border: 1px solid currentcolor; border-radius: 1em; white-space: nowrap; }
.livefit-lab :is(input, select):disabled { cursor: not-allowed; opacity: 0.7; }
.lf-share { display: grid; gap: 0.4rem; grid-template-columns: minmax(0, 1fr); }
.livefit-lab code.lf-link { display: block; padding: 0.4em 0.6em; color: var(--lf-text); background: var(--lf-raised); border: 1px solid var(--lf-line); border-radius: 6px; overflow-wrap: anywhere; white-space: normal; }
.livefit-lab code.lf-link:focus-visible { outline: 3px solid var(--lf-accent); outline-offset: 2px; }
.lf-qr svg { display: block; max-width: 100%; height: auto; margin: 0.25rem 0 0.5rem; border: 1px solid var(--lf-line); forced-color-adjust: none; }
`;var Br=`.lf-fan { fill: none; stroke-width: 1; stroke-opacity: 0.45; }
.lf-fan-b { stroke: var(--lf-accent); }
.lf-fan-a { stroke: var(--lf-baseline); stroke-dasharray: 2 3; }
.lf-median-b { stroke: var(--lf-accent); stroke-width: 3.5; }
.lf-median-a { stroke: var(--lf-baseline); stroke-width: 3.5; stroke-dasharray: 8 5; }
.lf-dot-b { fill: var(--lf-accent); }
.lf-dot-a { fill: none; stroke: var(--lf-baseline); }
.lf-swatch.lf-swatch-a { border-top: 3px dashed var(--lf-baseline); }
.lf-verdict:not(:empty) { margin-top: 0.5rem !important; font-weight: 600; }
`;var Dr=`.lf-bars-died { fill: var(--lf-baseline); }
.lf-bars-survived { fill: var(--lf-accent); }
.lf-cut { stroke: var(--lf-text); stroke-width: 2; stroke-dasharray: 4 3; }
.lf-figures + .lf-matrix { margin-top: 0.75rem !important; }
.lf-point.lf-here { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 3; }
.lf-swatch.lf-here { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-threshold { min-width: 2.5em; font-weight: 600; font-variant-numeric: tabular-nums; }
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
`;var Kr=[Hr,Ir,Dr,Br,zr,Pr].join("");function Wr(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function Ur({say:t}){let e=f("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=f("details",{class:"lf-values"},f("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(vs(Xe(r),t));return n.addEventListener("toggle",o),{element:n,draw(i){r=i,o()}}}function vs(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(s=>t[s]),o=f("tr",{},...[e("epoch"),...r.map(s=>n[s])].map(s=>f("th",{scope:"col"},s))),i=(t.loss??[]).map((s,a)=>f("tr",{},f("th",{scope:"row"},String(a+1)),...r.map(c=>f("td",{},(c.endsWith("loss")?L:x)(t[c][a])))));return f("table",{},f("thead",{},o),f("tbody",{},...i))}var qr=16,q=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],i=performance.now(),s=c=>{o.push(c),!(performance.now()-i<qr)&&(this.send({type:"epochs",id:e,logs:o}),o=[],i=performance.now())},a=await this.toTheEnd(e,n,r,s);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let i=[],s=performance.now();for(let a of r){let c=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!c)return;i.push(yt(c)),!(a!==r.at(-1)&&performance.now()-s<qr)&&(this.send({type:"starts",id:e,starts:i}),i=[],s=performance.now())}}async toTheEnd(e,n,r,o){let i;try{for(i=new Z(n,this.data);!i.done;)if(o(i.runEpoch()),await this.nextTask(),r!==this.token)return;return i.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{i?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var ce=class{constructor(e,n){this.receive=e;this.restarted=n;this.post=this.startWorker()??this.startInline()}receive;restarted;post;data;worker;use(e){if(e===this.data)return;this.data=e;let{X:n,y:r,rows:o,inputs:i}=e;this.post({type:"data",data:{X:n,y:r,rows:o,inputs:i}})}send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=`(${livefitBundle})().work()`,n=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),r=new Worker(n);return r.onmessage=o=>{URL.revokeObjectURL(n),this.receive(o.data)},r.onerror=()=>this.fallBack(),this.worker=r,o=>r.postMessage(o)}catch{return}}startInline(){let e=new q(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.data=void 0,this.restarted()}};var lt=class{line;running;lastId=0;train(e,n,r){this.line??=new ce(o=>this.receive(o),()=>this.again()),this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"fan",id:this.lastId,settings:e,seeds:bt(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){let e=this.running;e&&this.train(e.settings,e.data,e.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var ct=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([ws(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(ks(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function ws(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function ks(t){let{hidden:e,hidden_bias:n,output:r,output_bias:o}=t.weights;return{...t,history:xs(t.history),auc:t.auc??NaN,predictions:Re(t.predictions),weights:{hidden:e.map(Re),hidden_bias:Re(n),output:Re(r),output_bias:o??NaN}}}function xs(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Re(n)]))}function Re(t){return t.map(e=>e??NaN)}var Ss=6,ut=class{line;running;lastId=0;constructor(){this.line=new ce(e=>this.receive(e),()=>this.again())}train(e,n,r){let o=As(e,n);if(o)return this.cancel(),r.done(o);this.trainInWorker(e,n,r)}trainInWorker(e,n,r){this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"train",id:this.lastId,settings:e})}again(){let e=this.running;e&&this.trainInWorker(e.settings,e.data,e.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function As(t,e){let n=new Z(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>Ss)return;return n.run()}finally{n.dispose()}}var Ls=1e3,Ts=200,ft=class{constructor(e,n,r,o){this.store=e;this.language=n;this.rules=r;o&&(this.kernel=new ct(o,n,()=>this.kernelChanged())),this.startPage()}store;language;rules;page=new ut;kernel;fans=new lt;restTimer=0;moving=!1;lastStep={name:"",time:-1/0};set(e,n,r=!1){let{settings:o,problems:i}=this.store.state;try{let s=he(e,n,this.language);if(this.store.updateSoon({problems:{...i,[e]:void 0}}),s===o[e])return;let a=this.continues(e,r);this.change({...o,[e]:s}),this.rules.changed(this.store.state.settings,a)}catch(s){if(!(s instanceof I))throw s;this.store.update({problems:{...i,[e]:s.message}})}}rest(){this.moving=!1}reset(){this.replace(H())}restart(){this.replace(this.rules.start)}setThreshold(e){this.store.update({threshold:e})}startFan(){let{settings:e,data:n}=this.store.state,r={settings:e,starts:[]};this.store.updateSoon({fan:r,fanFailure:void 0}),this.fans.train(e,n,{starts:o=>{r={settings:e,starts:[...r.starts,...o]},this.store.update({fan:r})},failed:o=>this.store.update({fanFailure:o})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}get resting(){return!this.moving}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){let n=this.rules.fixed.map(r=>[r,this.store.state.settings[r]]);this.open({...e,...Object.fromEntries(n)}),this.rules.changed(this.store.state.settings,!1)}open(e){this.rest(),this.lastStep.name="",this.store.update({problems:{}}),this.change(e),this.rest()}continues(e,n){let{lastStep:r}=this;return this.lastStep={name:n?e:"",time:performance.now()},this.moving||n&&r.name===e&&this.lastStep.time-r.time<Ls}change(e){this.moving||this.store.updateSoon({previous:W(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush()}startPage(){this.store.updateSoon({page:{history:{}}});let{settings:e,data:n}=this.store.state;this.page.train(e,n,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),Ts))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce($r,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var Gr=300,dt=class{constructor(e,n,r){this.store=e;this.controller=n;this.keep=r;this.load(),e.subscribe(()=>this.watch()),this.watch();let o=()=>this.record();addEventListener("pagehide",o);let i=this.follow();this.leave=()=>(removeEventListener("pagehide",o),i())}store;controller;keep;runs=[];written="";known=new WeakSet;timer=0;leave;get place(){return this.keep.place}change(e){let n=this.store.state.shelf??U(),r=e(n);r!==n&&(this.store.update({shelf:r}),r.rows!==n.rows&&this.save(r))}clear(){this.change(e=>Le(e,e.rows.map(n=>n.number)))}use(e){this.controller.replace(e.settings)}dispose(){this.record(),clearTimeout(this.timer),this.leave()}watch(){let{page:e,keras:n}=this.store.state,r=[e.run,n?.run];r.every((o,i)=>o===this.runs[i])||(this.runs=r,clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.record(),Gr))}record(){if(clearTimeout(this.timer),!this.controller.resting){this.timer=window.setTimeout(()=>this.record(),Gr);return}let{page:e,keras:n}=this.store.state,r=[e.run,n?.run].filter(o=>o!==void 0&&!this.known.has(o));r.forEach(o=>this.known.add(o)),r.length>0&&this.change(o=>r.reduce(Yt,o))}load(){try{let{shelf:e,lost:n}=on(this.keep.read()),{order:r,next:o}=this.store.state.shelf??U();this.store.update({shelf:{...e,order:r,next:Math.max(o,e.next)},shelfLost:n,shelfKept:!0})}catch{this.store.update({shelf:U(),shelfKept:!1})}}follow(){try{return this.keep.follow(()=>{this.keep.read()!==this.written&&this.load()})}catch{return()=>{}}}save(e){let n=e.rows.length>0?Me(e):"";this.written=n;try{this.keep.write(n),this.store.update({shelfKept:!0})}catch{this.store.update({shelfKept:!1})}}};var Ms={network:Rr,batches:qn,loss_shape:vr,metrics:Lr,luck:kr,shelf:jr};function pt(t,e,{transport:n,keep:r=Wn(t),number:o=1,changed:i=()=>{}}={}){let{language:s,start:a,lock:c,hide:l}=e,u=K(s,te.words),d=new qe({settings:e.settings,data:te,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),p=new ft(d,s,{start:a,fixed:[...c,...l],changed:i},n),m=e.show.includes("shelf")?new dt(d,p,r):void 0,b=R=>({say:K(s,R.words),language:s,data:R,controller:p,keeper:m}),h=Vr(u,e.notes),g=Jn(e,p,u),v=gr(e,o,n!==void 0,u),M=Xr(e,b(d.state.data)),O=f("div",{class:"lf-stage"},M.curves.element,g.element),G=f("div",{class:"lf-body"},O,...M.others.map(R=>R.element),v.element),z=f("section",{class:Rs(e,n),"aria-label":u("title"),lang:s},f("p",{class:"lf-title"},u("title")),h.element,G);t.replaceChildren(z),Cs(t);let mt=Wr(z),A=()=>{let{state:R}=d;R.data!==M.data&&(M=Xr(e,b(R.data)),O.firstElementChild.replaceWith(M.curves.element),G.replaceChildren(O,...M.others.map(ue=>ue.element),v.element)),[h,M.curves,g,...M.others,v].forEach(ue=>ue.draw(R)),t.dataset.state=Es(R),t.dataset.runs=String(R.runs)};return d.subscribe(A),A(),{settings:()=>d.state.settings,open:R=>p.open(R),close(){mt(),m?.dispose(),p.dispose(),t.replaceChildren()}}}function Xr({show:t},e){let n=t.map(r=>Ms[r](e));return{data:e.data,curves:ar(e),others:[Ur(e),...n,xr(e),Qn(e)]}}function Rs(t,e){return["livefit-lab",...Ke(t).length>3?["lf-many"]:[],...e?["lf-live"]:[]].join(" ")}function Es(t){return t.keras?.failure??t.page.failure?"error":Qe(t)?"training":"done"}function Cs(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(f("style",{"data-livefit-style":!0},Kr))}function Jr(t,e,n,r){let o=ve(e,e.settings,r),i=a(),s=c();n.listen(()=>{let l=a();Qr(l)!==Qr({...i,question:l.question&&i.question})?(s.close(),i=l,s=c()):It(l.settings,s.settings())||s.open(l.settings)});function a(){let l=Ue(`#${n.said}`,e.language,r),d=(r===1?n.strangers():[]).map(p=>K(e.language)("linkNoLab",{lab:p,labs:n.labs}));return _s({...e,notes:[...e.notes,...d]},l)}function c(){return pt(t,i,{number:r,changed(l,u){let d=ve(i,l,r);n.write(r,d===o?void 0:d,u)}})}}function _s(t,e){return e?{...t,settings:e.settings,controls:e.controls??t.controls,show:e.show??t.show,lock:e.lock,hide:e.hide,question:e.question??void 0,notes:[...t.notes,...e.notes],link:e}:t}function Qr({controls:t,show:e,lock:n,hide:r,question:o,notes:i}){return JSON.stringify([t,e,n,r,o,i])}function Yr(){let t=new q(e=>postMessage(e));self.onmessage=e=>t.receive(e.data)}function Fs(t){return Cn(t,te)}var Ns={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),pt(n,ze(t.get("options")),{transport:t,keep:Un(t)}).close}};function Zr(){let t=[...document.querySelectorAll(".livefit[data-livefit]")];if(t.length===0)return;let e=new re(t.length);t.forEach((n,r)=>Jr(n,Vn(n.dataset.livefit??"{}"),e,r+1))}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Zr):Zr());return oo(Os);})();
return exported})();
