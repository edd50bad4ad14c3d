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
"use strict";var exported=(()=>{var gt=Object.defineProperty;var Yr=Object.getOwnPropertyDescriptor;var Qr=Object.getOwnPropertyNames;var Zr=Object.prototype.hasOwnProperty;var ge=(t,e)=>{for(var n in e)gt(t,n,{get:e[n],enumerable:!0})},eo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Qr(e))!Zr.call(t,o)&&o!==n&&gt(t,o,{get:()=>e[o],enumerable:!(r=Yr(e,o))||r.enumerable});return t};var to=t=>eo(gt({},"__esModule",{value:!0}),t);var cn=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var a=t[n.charCodeAt(i++)],l=t[n.charCodeAt(i++)],c=t[n.charCodeAt(i++)],f=t[n.charCodeAt(i++)];o[s++]=a<<2|l>>4,o[s++]=l<<4|c>>2,o[s++]=c<<6|f}return o}})();var Es={};ge(Es,{TrainingLoop:()=>ee,classWeights:()=>Oe,dataFor:()=>ie,fan:()=>kt,largestDifference:()=>Ke,listedControls:()=>Ve,makeSettings:()=>ne,metrics:()=>Mt,own:()=>sn,patients:()=>Ie,shelf:()=>nn,source:()=>Me,split:()=>I,train:()=>Ls,widget:()=>Fs,work:()=>Gr});function un(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n,target:"classes"}}function fn(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=c=>{let f=0;for(let d of e)f+=c(n[d*r+i]);return f/e.length},a=s(c=>c),l=Math.sqrt(s(c=>(c-a)**2))||1;for(let c=i;c<n.length;c+=r)o[c]=(n[c]-a)/l}return o}function I({y:t,rows:e},n){let r=Uint32Array.from({length:e},(c,f)=>f),o=1-n.validation_split,i=c=>n.validation==="stratified"&&t[c]>.5?1:0,s=[0,1].map(c=>Math.floor(r.filter(f=>i(f)===c).length*o)),a=[0,0],l=r.map(c=>a[i(c)]++<s[i(c)]?1:0);return{trained:r.filter(c=>l[c]),held:r.filter(c=>!l[c])}}function Oe({y:t},e,n){if(n.class_weight!=="balanced")return[1,1];let r=e.filter(o=>t[o]>.5).length;return[e.length/(2*(e.length-r)),e.length/(2*r)]}var kt={};ge(kt,{STARTS:()=>le,duel:()=>vt,lastLoss:()=>be,lossSpreads:()=>ye,seedsFrom:()=>yt,spread:()=>je,startOf:()=>wt});var le=20;function yt(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function wt(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,metric:no(e.accuracy??e.mean_absolute_error),found:n?.tp??NaN,auc:r??NaN}}function no(t){return t?.at(-1)??NaN}function be(t){return t.loss.at(-1)}function je(t){let e=t.map(bt).sort((o,i)=>o-i),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function ye(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>je(t.starts.map(o=>o.loss[r])))}function vt(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let i=n.get(o.seed);if(!i)continue;let[s,a]=[bt(be(o)),bt(be(i))];r.pairs++,s<a&&r.lowerLoss++,s===a&&r.sameLoss++,o.found>i.found&&r.moreFound++,o.found===i.found&&r.sameFound++}return r}function bt(t){return Number.isNaN(t)?1/0:t}var Mt={};ge(Mt,{accuracy:()=>ve,commonShare:()=>xt,confusion:()=>te,errors:()=>U,histogram:()=>St,meanOf:()=>q,precision:()=>$e,recall:()=>we,rocAuc:()=>Tt,rocPoints:()=>At});function te(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function we({tp:t,fn:e}){return t/(t+e)}function $e({tp:t,fp:e}){return t/(t+e)}function ve({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function xt({tp:t,fn:e,fp:n,tn:r}){return Math.max(t+e,n+r)/(t+e+n+r)}function U(t,e){let n=q(t),[r,o,i]=[0,0,0];for(let s=0;s<t.length;s++)r+=Math.abs(e[s]-t[s]),o+=(e[s]-t[s])**2,i+=(t[s]-n)**2;return{mae:r/t.length,rmse:Math.sqrt(o/t.length),r2:1-o/i}}function q(t){let e=0;for(let n=0;n<t.length;n++)e+=t[n];return e/t.length}function St(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.max(0,Math.min(Math.floor(r*e),e-1))]++;return n}function dn(t,e){let n=Float64Array.from(e);if(!n.some(Number.isNaN))return[n.filter((r,o)=>t[o]>.5).sort(),n.filter((r,o)=>t[o]<=.5).sort()]}function At(t,e){let n=dn(t,e);if(!n)return[];let[r,o]=n,[i,s]=[r.length,o.length],a=[{alarms:0,found:0}];for(;i>0||s>0;){let l=Math.max(r[i-1]??-1/0,o[s-1]??-1/0);for(;i>0&&r[i-1]===l;)i--;for(;s>0&&o[s-1]===l;)s--;a.push({alarms:(o.length-s)/o.length,found:(r.length-i)/r.length})}return a}function Tt(t,e){let n=dn(t,e);if(!n)return NaN;let[r,o]=n,[i,s,a]=[0,0,0];for(let l of r){for(;i<o.length&&o[i]<l;)i++;for(;s<o.length&&o[s]<=l;)s++;a+=(i+s)/2}return a/(r.length*o.length)}var mn=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;var pn=["DGN","PRE4","PRE5","PRE6","PRE7","PRE8","PRE9","PRE10","PRE11","PRE14","PRE17","PRE19","PRE25","PRE30","PRE32","AGE"];var ke=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}random(){return((this.word()>>>5)*67108864+(this.word()>>>6))/9007199254740992}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function hn(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),a=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(a/65536)>>>0}function bn(t,e){let[n,r,o,i]=t,[s,a]=e;for(let l=0;l<10;l++){let c=hn(3528531795,n),f=hn(3449720151,o),d=Math.imul(3528531795,n),m=Math.imul(3449720151,o);[n,r,o,i]=[(f^r^s)>>>0,m>>>0,(c^i^a)>>>0,d>>>0],s=s+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,i]}function Rt(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=bn([r++,0,t,e],n),i=0),o[i++])}function gn(t,e,n){let r=Math.fround,o=bn([t%2147483646,0,0,0],[1053357856,38149673]),i=Rt(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),l=new Uint32Array(1),c=new Float32Array(l.buffer);for(let f=0;f<a.length;f++)l[0]=1065353216|i()&8388607,a[f]=r(r(r(c[0]-1)*r(2*s))-s);return a}function yn(t,e,n){let r=new ke(t);return{hidden:gn(r.randint(),e,n),output:gn(r.randint(),n,1)}}function wn(t,e){let n=t%2147483647,r=n===0?Rt(2147483647,0,[0,0]):Rt(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var kn=["line","circle","xor","spiral","moons"],De=200;function _t(t){return e=>{let n=2*e()-1,r=2*e()-1;return[n,r,Number(t(n,r))]}}var io={line:_t((t,e)=>t+e>0),circle:_t((t,e)=>t*t+e*e<.64),xor:_t((t,e)=>t*e<0),spiral(t,e){let n=.15+.85*t(),r=3*Math.PI*n+Math.PI*(e%2);return[n*Math.cos(r),n*Math.sin(r),e%2]},moons(t,e){let n=Math.PI*(t()+e%2),r=.33*(e%2?1:-1);return[.66*Math.cos(n)+r,.66*Math.sin(n)+.5*r,e%2]}};function xn(t,e,n){let r=new ke(n),o=()=>r.random(),i=new Float64Array(2*De),s=new Float32Array(De);for(let a=0;a<De;a++){let[l,c,f]=io[t](o,a);i[2*a]=vn(l+e*(2*o()-1)),i[2*a+1]=vn(c+e*(2*o()-1)),s[a]=f}return{X:i,y:s,rows:De,inputs:2,target:"classes"}}function vn(t){return Number(t.toFixed(3))}var Lt={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"validation",keras:"",type:"choice",targets:["classes"],choices:[{value:"last",label:{ko:"파일의 마지막 행 (케라스의 방식)",en:"last rows (as Keras does)"}},{value:"stratified",label:{ko:"클래스마다 같은 비율",en:"the same share of each class"}}],default:"last",label:{ko:"검증 데이터를 떼는 방법",en:"Validation rows"},help:{ko:"떼어 둘 샘플을 고르는 방법입니다. 마지막 행만 떼면 클래스의 비율이 달라질 수 있습니다.",en:"Which samples are kept out. The last rows may hold another share of the classes."}},{name:"class_weight",keras:"class_weight",type:"choice",targets:["classes"],choices:[{value:"none",label:{ko:"없음",en:"none"}},{value:"balanced",label:{ko:"드문 클래스를 더 무겁게",en:"balanced"}}],default:"none",label:{ko:"클래스 가중치",en:"Class weight"},help:{ko:"드문 클래스의 샘플이 틀렸을 때 손실을 더 크게 셉니다. 두 클래스의 무게를 같게 만듭니다.",en:"Counts the loss of the rarer class more, so that both classes weigh the same."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}},{name:"data",keras:"",type:"choice",listed_for:["line","circle","xor","spiral","moons","own"],choices:[{value:"patients",label:{ko:"폐암 환자 470명",en:"470 lung-cancer patients"}},{value:"line",label:{ko:"직선",en:"line"}},{value:"circle",label:{ko:"원",en:"circle"}},{value:"xor",label:{ko:"XOR",en:"XOR"}},{value:"spiral",label:{ko:"나선",en:"spiral"}},{value:"moons",label:{ko:"두 초승달",en:"two moons"}},{value:"own",label:{ko:"내 표",en:"own table"}}],default:"patients",label:{ko:"데이터",en:"Data"},help:{ko:"무엇으로 학습할지 정합니다. 만든 데이터는 입력이 둘이고 샘플이 200개입니다.",en:"What is trained on. The made data have two inputs and 200 samples."}},{name:"noise",keras:"",type:"number",data_sets:["line","circle","xor","spiral","moons"],listed_for:["line","circle","xor","spiral","moons"],minimum:0,maximum:.5,decimals:2,step:.05,default:.1,label:{ko:"흩어짐",en:"Noise"},help:{ko:"만든 데이터의 점을 제자리에서 가로와 세로로 최대 얼마까지 흩뜨릴지 정합니다.",en:"How far at most a point of the made data is moved, along each axis."}},{name:"data_seed",keras:"",type:"integer",data_sets:["line","circle","xor","spiral","moons"],listed_for:["line","circle","xor","spiral","moons"],minimum:0,maximum:4294967295,slider:"none",default:1,label:{ko:"데이터의 시드",en:"Seed of the data"},help:{ko:"만든 데이터의 점을 정하는 번호입니다. 같은 번호면 같은 점이 나옵니다.",en:"The number that fixes the points of the made data."}},{name:"output",keras:"activation",type:"choice",listed_for:["own"],choices:[{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"sigmoid",label:{ko:"출력층의 활성화 함수",en:"Output activation"},help:{ko:"출력 노드가 예측을 내보내기 전에 거치는 함수입니다. 숫자를 맞힐 때는 linear를 씁니다.",en:"The function that the output node applies. Numbers are predicted with linear."}}],messages:{no_table:{ko:"아직 연 표가 없습니다. 내 표로 학습하려면 먼저 표를 여세요.",en:"There is no table yet: open one before training on it."},unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var E=Lt.settings,ao=Lt.messages,G=class extends Error{};function J(t){return E.find(e=>e.name===t)}function Y(){return Object.fromEntries(E.map(t=>[t.name,t.default]))}function ne(t,e){let n=Object.entries(t).map(([r,o])=>[r,Ft(r,o,e)]);return{...Y(),...Object.fromEntries(n)}}function Ft(t,e,n){let r=J(t);if(!r){let s=E.map(a=>a.name).join(", ");throw new G(xe("unknown_setting",n,{name:t,allowed:s}))}if(e===null&&r.nullable)return null;if(lo(r,e))return co(r,e);let o=typeof e=="string"?`'${e}'`:String(e),i={label:r.label[n],name:t,value:o,allowed:uo(r,n)};throw new G(xe("bad_value",n,i))}function lo(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function co(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function uo(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=xe(`${t.type}_range`,e,n);return t.nullable?xe("nullable",e,{allowed:r}):r}function re(t,{data:e},n="classes"){let{data_sets:r,targets:o}=J(t);return(r?.includes(e)??!0)&&(o?.includes(n)??!0)}function ce(t,e){let n=E.filter(r=>!(r.targets?.includes(e)??!0));return{...t,...Object.fromEntries(n.map(r=>[r.name,r.default]))}}function Ve({data:t}){return E.filter(e=>e.listed_for?.includes(t)??!0).map(e=>e.name)}function oe(t){return t.learning_rate??Et(t).learning_rate}function Et(t){return J("optimizer").choices.find(e=>e.value===t.optimizer)}function Se(t,e){return xe(t,e,{})}function xe(t,e,n){return ao[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var Ct={metric:{ko:"정확도",en:"Accuracy"},metricSaid:{ko:"정확도",en:"accuracy"}},Ie={...un(mn),kind:"patients",columns:pn,name:"Risk1Yr",classes:["0","1"],words:{positive:{ko:"사망",en:"died"},negative:{ko:"생존",en:"survived"},positiveSaid:{ko:"사망이라고",en:"dead"},negativeSaid:{ko:"생존이라고",en:"survivor"},cases:{ko:"사망",en:"deaths"},foundCases:{ko:"찾은 사망",en:"Deaths found"},allNegative:{ko:"모두 살았다고 답하기",en:"everyone survives"},baselineSaid:{ko:"모두 생존",en:"everyone survives"},...Ct,people:{ko:"환자",en:"patients"},unit:{ko:"명",en:""}}},fo={positive:{ko:"세모",en:"triangle"},negative:{ko:"네모",en:"square"},positiveSaid:{ko:"세모라고",en:"triangle"},negativeSaid:{ko:"네모라고",en:"square"},cases:{ko:"세모",en:"triangles"},foundCases:{ko:"찾은 세모",en:"Triangles found"},allNegative:{ko:"모두 네모라고 답하기",en:"all are squares"},baselineSaid:{ko:"모두 네모",en:"all are squares"},...Ct,people:{ko:"점",en:"points"},unit:{ko:"개",en:""}};function Sn(t){let{name:e,target:n,classes:r=["0","1"]}=t;return{...t,classes:r,kind:"own",words:n==="number"?mo(e):po(r,He(t))}}function mo(t){let e={ko:"값",en:"truth"};return{target:{ko:t,en:t},positive:e,negative:e,foundCases:{ko:"찾은 수",en:"Found"},allNegative:{ko:"언제나 평균으로 답하기",en:"always the mean"},baselineSaid:{ko:"언제나 평균",en:"always the mean"},metric:{ko:"평균 절대 오차",en:"Mean absolute error"},metricSaid:{ko:"평균 절대 오차",en:"mean absolute error"},people:{ko:"샘플",en:"samples"},unit:{ko:"개",en:""}}}function po(t,e){let[n,r]=t.map(s=>({ko:`'${s}'`,en:`'${s}'`})),o=({ko:s,en:a})=>({ko:`${s}(이)라고`,en:a}),i=e===1?r:n;return{positive:r,negative:n,positiveSaid:o(r),negativeSaid:o(n),cases:r,foundCases:{ko:`찾은 ${r.ko}`,en:`${r.en} found`},allNegative:{ko:`언제나 ${i.ko}(이)라고 답하기`,en:`always ${i.en}`},baselineSaid:{ko:`모두 ${i.ko}`,en:`always ${i.en}`},...Ct,people:{ko:"샘플",en:"samples"},unit:{ko:"개",en:""}}}var ho=50,Pe=new Map;function ie({data:t,noise:e,data_seed:n},r){if(t==="own")return r??Ie;if(!kn.includes(t))return Ie;let o=`${t} ${e} ${n}`,i=Pe.get(o)??{...xn(t,e,n),kind:t,columns:["x1","x2"],name:"label",classes:["0","1"],words:fo};return Pe.size===ho&&Pe.clear(),Pe.set(o,i),i}function He({y:t}){return 2*t.filter(e=>e>.5).length>t.length?1:0}function go(t,e){return e.filter(n=>n>.5==t>.5).length/e.length}function j(t){return An(t,t.y)}function Be(t,e){let{held:n}=I(t,ce(e,t.target));return An(t,Float32Array.from(n,r=>t.y[r]))}function An(t,e){if(t.target==="classes")return go(He(t),e);let n=q(t.y);return q(e.map(r=>Math.abs(r-n)))}function We(t){return t.y.filter(e=>e>.5).length}function $(t){return t==="number"?"mean_absolute_error":"accuracy"}function Tn(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function bo(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function Ke(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,bo(i,o[s]))})}return n}var g=Math.fround,ue=g(1e-7);function Ae(t){return g(Math.exp(-Math.abs(t)))}function Te(t,e=Ae(t)){return t>=0?g(1/g(1+e)):g(e/g(1+e))}var ze=t=>g(Math.log(g(Math.max(t,ue)+1))),yo=t=>g(100/Math.max(Math.abs(t),ue)),Rn=g(1-1e-7),Nt=t=>Math.max(Math.min(t,Rn),ue),wo={mean_squared_error:{value:(t,e)=>g(g(t-e)*g(t-e)),slope:(t,e)=>g(2*g(t-e))},mean_absolute_error:{value:(t,e)=>Math.abs(g(t-e)),slope:(t,e)=>Math.sign(t-e)},mean_absolute_percentage_error:{value:(t,e)=>g(100*Math.abs(g(g(e-t)/Math.max(Math.abs(e),ue)))),slope:(t,e)=>g(Math.sign(t-e)*yo(e))},mean_squared_logarithmic_error:{value:(t,e)=>g(g(ze(t)-ze(e))**2),slope:(t,e)=>t>=ue?g(g(2*g(ze(t)-ze(e)))/g(t+1)):0},categorical_crossentropy:{value:(t,e)=>g(-e*g(Math.log(Nt(g(t/t))))),slope:t=>0*g(t/t)},binary_crossentropy:{value:(t,e)=>g(-g(g(e*g(Math.log(Nt(t))))+g(g(1-e)*g(Math.log(g(1-Nt(t))))))),slope:(t,e)=>t>=ue&&t<=Rn?g(g(g(1-e)/g(1-t))-g(e/t)):0}},Mn={categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>g(g(Math.max(t,0)-g(t*n))+g(Math.log1p(r))),slope:(t,e,n,r)=>{let o=g(r/g(1+r));return t>=0?g(g(1-o)-n):g(o-n)}}};function Ue(t,e){let n=e==="sigmoid";if(n&&Mn[t])return Mn[t];let{value:r,slope:o}=wo[t];return{value:(i,s,a)=>r(s,a),slope:(i,s,a)=>n?g(o(s,a)*g(s*g(1-s))):o(s,a)}}function Ot(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let a=0;a<n.length;a+=s)for(let l=a;l<a+i;l++)n[l]=t(n[l]),r[l]=e(n[l])}}var _n={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:Ot(t=>Te(t),t=>t*(1-t)),tanh:Ot(Math.tanh,t=>1-t*t),linear:Ot(t=>t,()=>1)};var Ln=cn("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var R=Math.fround,Fn={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,l=s%o*i;for(let c=0;c<i;c++)r[a+c]=R(r[a+c]+R(t[s]*n[l+c]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let a=0;a<e.length;a++){let l=t[Math.floor(a/s)],c=a%s;o[c]=R(o[c]+R(l*e[a])),i[a]=R(R(l*n[c])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,l=s%o*i;for(let c=0;c<i;c++)r[l+c]=R(r[l+c]+R(t[s]*n[a+c]))}},adam(t,e,n,r,o,i,s,a){for(let l=0;l<t.length;l++)n[l]=R(n[l]+R(R(e[l]-n[l])*i)),r[l]=R(r[l]+R(R(R(e[l]*e[l])-r[l])*s)),t[l]=R(t[l]-R(R(n[l]*o)/R(R(Math.sqrt(r[l]))+a)))}},Cn=[];function ko(t,e){let n=Cn.pop()??xo(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function xo(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function So(t,e){let n=ko(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let a=new Float32Array(r.buffer,i,s);return i+=s*4,a},release:()=>{Cn.push(n)},weightedSums:(s,a,l,c)=>o.weightedSums(s.byteOffset,a,s.length/a,l.byteOffset,c.length/a,c.byteOffset),rectify:(s,a)=>o.rectify(s.byteOffset,s.length,a.byteOffset),logits:(s,a,l)=>o.logits(s.byteOffset,l.length,a.byteOffset,a.length,l.byteOffset),passBack:(s,a,l,c,f,d)=>o.passBack(s.byteOffset,s.length,a.byteOffset,l.byteOffset,c.byteOffset,l.length,f.byteOffset,d.byteOffset),addOuterProducts:(s,a,l,c)=>o.addOuterProducts(s.byteOffset,a,s.length/a,l.byteOffset,l.length/a,c.byteOffset),adam:(s,a,l,c,...f)=>o.adam(s.byteOffset,a.byteOffset,l.byteOffset,c.byteOffset,s.length,...f)}}var En=(()=>{try{return new WebAssembly.Module(Ln)}catch{return}})();function Nn(t){if(!En)return Fn;try{return So(En,t)}catch{return Fn}}var T=Math.fround,On=T(1e-7);function Ao(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let a=T(1-T(Math.pow(T(.9),s))),l=T(1-T(Math.pow(T(.999),s))),c=T(T(t*T(Math.sqrt(l)))/a);e.adam(n,r,o,i,c,T(1-.9),T(1-.999),On)}}function To(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=T(e[r]-T(n[r]*t))}}function Mo(t){let e=T(.9),n=T(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let a=o[s],l=T(T(i[s]*e)+T(T(a*a)*n));i[s]=l,r[s]=T(r[s]-T(T(a*t)/T(Math.sqrt(T(l+On)))))}}}var Ro={adam:Ao,sgd:To,rmsprop:Mo};function jn(t,e,n){return Ro[t](T(e),n)}var Q=Math.fround,qe=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},Ge=class{constructor(e,n,r,o,i){this.target=i;this.nodes=e.nodes;let s=r.length,a=n.length/s,l=a+1,c=Math.ceil(this.nodes/4)*4,f=(l+1)*c+4;this.loops=Nn(4*f+s*(l+3*c+2));let d=b=>this.loops.allocate(b);this.parameters={weights:d(f),gradient:d(f),momentum:d(f),velocity:d(f)},this.weights=new qe(this.parameters.weights,l,c),this.gradient=new qe(this.parameters.gradient,l,c);let[m,p,h]=[0,0,0].map(()=>d(s*c)),[y,S]=[0,0].map(()=>d(s));this.samples={rows:s,x:d(s*l).fill(1),y:r,sampleWeights:o,h:m,slopes:p,blame:h,logits:y,errors:S},r.forEach((b,v)=>this.samples.x.set(n.subarray(v*a,(v+1)*a),v*l)),this.activation=_n[e.activation],this.loss=Ue(e.loss,e.output),this.sigmoid=e.output==="sigmoid",this.update=jn(e.optimizer,oe(e),this.loops),this.start(e.seed,a,c)}target;weights;gradient;parameters;samples;loops;activation;loss;update;nodes;sigmoid;steps=0;start(e,n,r){let{nodes:o}=this,i=yn(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=m=>{let p=m.length/this.samples.rows;return m.subarray(e*p,n*p)},{x:o,y:i,sampleWeights:s,h:a,slopes:l,blame:c,logits:f,errors:d}=this.samples;return{rows:n-e,x:r(o),y:r(i),sampleWeights:r(s),h:r(a),slopes:r(l),blame:r(c),logits:r(f),errors:r(d)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,sampleWeights:o,logits:i,errors:s}=e,a=Q(1/n),l=0,c=0,f=this.target==="classes";for(let d=0;d<n;d++){let m=i[d],p=Ae(m),h=this.sigmoid?Te(m,p):m;l+=Q(this.loss.value(m,h,r[d],p)*o[d]),s[d]=Q(Q(a*o[d])*this.loss.slope(m,h,r[d],p)),f?c+=+(h>.5==r[d]>.5):c+=Math.abs(Q(h-r[d]))}return{loss:Q(Q(Q(l)/n)*n),metric:c}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:a}=this;s.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,a.output,i);let l=a.outputBias[0];for(let c=0;c<e;c++)i[c]+=l}dispose(){this.loops.release()}copyWeights(){let{nodes:e,weights:n}=this,r=n.output.length,o=Array.from({length:n.hidden.length/r},(s,a)=>Array.from(n.hidden.subarray(a*r,a*r+e))),i=o.pop();return{hidden:o,hidden_bias:i,output:Array.from(n.output.subarray(0,e)),output_bias:n.outputBias[0]}}predict(){return this.forward(this.samples),this.samples.logits.map(e=>this.sigmoid?Te(e):e)}};var jt=Math.fround,se=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,i=ce(e,n.target),{trained:s,held:a}=I(n,i),l=s.length,c=e.inputs==="scaled"?fn(n,s):n.X;this.order=new Uint32Array(r),this.order.set(wn(e.seed,l).map(p=>s[p])),this.order.set(a,l);let f=n.y.map((p,h)=>n.y[this.order[h]]),d=Oe(n,s,i),m=f.map((p,h)=>h<l?d[p>.5?1:0]:1);this.network=new Ge(e,_o(c,this.order,o),f,m,n.target),this.batches=this.network.batches(0,l,e.batch_size),this.held=this.network.batches(l,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=Dn();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=$n(this.batches,i=>e.train(i)),r=$(this.data.target),o={loss:n.loss,[r]:n.metric};if(this.held.length>0){let i=$n(this.held,s=>e.score(s));o.val_loss=i.loss,o[`val_${r}`]=i.metric}this.epoch++;for(let i of Object.keys(o))(this.history[i]??=[]).push(o[i]);return o}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n,target:r}=this.data,o=r==="classes";return{engine:"page",settings:this.settings,history:this.history,confusion:o?te(n,e):null,auc:o?Tt(n,e):null,updates:this.epoch*this.batches.length,seconds:(Dn()-this.started)/1e3,predictions:e,weights:this.network.copyWeights()}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function _o(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function $n(t,e){let n=0,r=0,o=0;for(let i of t){let s=e(i);n=jt(n+s.loss),r+=s.metric,o+=i.rows}return{loss:jt(n/o),metric:jt(r/o)}}function Vn(t,e){let n=new se(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function Dn(){return performance.now()}function Pn(t){let e=[...document.querySelectorAll(".livefit[data-livefit]")].indexOf(t)+1,n=`livefit-shelf-1:${location.pathname}:${e}`;return{place:"browser",read:()=>localStorage.getItem(n),write:r=>r?localStorage.setItem(n,r):localStorage.removeItem(n),follow(r){let o=i=>i.key===n&&r();return addEventListener("storage",o),()=>removeEventListener("storage",o)}}}function In(t){return{place:"kernel",read:()=>t.get("shelf"),write(e){t.set("shelf",e),t.save_changes()},follow(e){return t.on("change:shelf",e),()=>t.off("change:shelf",e)}}}var Hn={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"{metric}",en:"{metric}"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: {allNegative} {share}",en:"baseline: {allNegative} {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},classShares:{ko:"{cases}의 비율",en:"Share of {cases}"},classSharesValue:{ko:"학습 {trained}, 검증 {held}",en:"training {trained}, validation {held}"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), {cases} {died}{unit} 중 {found}{unit} 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} {cases} found."},summaryNumber:{ko:"{epochs}에포크, 손실 {loss}, {metric} {error} (기준선 {baseline}), R² {r2}.",en:"{epochs} epochs, loss {loss}, {metricSaid} {error} (baseline {baseline}), R² {r2}."},r2:{ko:"R² (기준선 0, 정확히 맞히면 1)",en:"R² (baseline 0, exact 1)"},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 {metric}",en:"Last {metricSaid}"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 {metric}",en:"Validation {metricSaid}"},baselineRow:{ko:"기준선 ({baselineSaid})",en:"Baseline ({baselineSaid})"},found:{ko:"{foundCases}",en:"{foundCases}"},foundValue:{ko:"{died}{unit} 중 {found}{unit}",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}{unit}을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} {people}, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},positive:{ko:"{positive}",en:"{positive}"},negative:{ko:"{negative}",en:"{negative}"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};var Bn={network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 {positive}(1)이면 손실은 {died}, {negative}(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the truth is {positive} (1) and {survived} if it is {negative} (0)."},lossShapeDied:{ko:"실제 {positive} (y = 1)",en:"{positive} (y = 1)"},lossShapeSurvived:{ko:"실제 {negative} (y = 0)",en:"{negative} (y = 0)"},lossShapeNumber:{ko:"예측이 {p}일 때, 실제 값이 1이면 손실은 {died}, 0이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the truth is 1 and {survived} if it is 0."}};var Wn={luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 {people}로 잰 값이라서 처음 보는 {people}에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the {people} trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 {metric} (기준선 {baseline})",en:"Last {metricSaid} (baseline {baseline})"},luckFound:{ko:"{foundCases} ({died}{unit} 중)",en:"{foundCases} (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more {cases} in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"}};var Kn={metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 {positiveSaid} 답합니다. {people} {samples}{unit} 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 {people}도 들어 있습니다.",en:"Where p is above the threshold the answer is {positiveSaid}. All {samples} {people} with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}{unit} 중 {found}{unit} 발견, 잘못된 경보 {alarms}{unit}, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} {cases} found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}{unit} (가장 높은 막대 {top}{unit})",en:"{group}: {count} (highest bar {top})"},saidNegative:{ko:"← {negativeSaid} 답함",en:"← called {negativeSaid}"},saidPositive:{ko:"{positiveSaid} 답함 →",en:"called {positiveSaid} →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 ({cases} 중 찾은 비율)",en:"Recall ({cases} found)"},precision:{ko:"정밀도 (경보 중 {cases})",en:"Precision ({cases} among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}{unit} 중 {part}{unit} ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– ({positiveSaid} 답한 적 없음)",en:"– (nothing is called {positiveSaid})"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"},fit:{ko:"예측과 실제",en:"Predicted against true"},fitRule:{ko:"점 하나가 샘플 하나입니다. 대각선에 놓인 점은 정확히 맞힌 것이고, 가로 점선은 언제나 평균으로 답하는 기준선입니다. 샘플 {samples}개를 마지막 가중치로 본 결과이며, 학습에 쓴 샘플도 들어 있습니다.",en:"One dot is one sample. On the diagonal it is met exactly; the level dashed line is the baseline that always answers the mean. All {samples} samples with the last weights; those trained on are among them."},fitDrawn:{ko:"그 가운데 {count}개를 고르게 골라 그렸습니다.",en:"{count} of them are drawn, evenly chosen."},fitTrue:{ko:"실제 {target}",en:"true {target}"},fitPredicted:{ko:"예측",en:"predicted"},fitExact:{ko:"정확히 맞힘",en:"exact"},fitMean:{ko:"기준선 (평균 {mean})",en:"baseline (mean {mean})"},mae:{ko:"평균 절대 오차 (MAE)",en:"Mean absolute error (MAE)"},rmse:{ko:"평균 제곱근 오차 (RMSE)",en:"Root mean squared error (RMSE)"}};var zn={shelf:{ko:"실행 기록",en:"Run shelf"},shelfCaption:{ko:"끝난 실행이 여기 남습니다. 컨트롤이 쉬고 있을 때의 실행만 적습니다. 기준선: {allNegative} = {metric} {baseline}{found}.",en:"Finished runs stay here, once the control rests. Baseline: {allNegative} has {metricSaid} {baseline}{found}."},shelfBaselineFinds:{ko:", {foundCases} {count}{unit}",en:" and finds {count} {cases}"},shelfRules:{ko:"둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",en:"Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go."},shelfBrowser:{ko:"이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",en:"Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too."},shelfKernel:{ko:"이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",en:"The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one."},shelfUnkept:{ko:"여기서는 기록을 저장할 수 없어(금지되었거나 자리가 없음) 이 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",en:"It cannot be kept here (forbidden or full) and is gone when this page closes. Export it to keep it."},shelfLost:{ko:"저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",en:"Unreadable parts of the kept record were left out ({count})."},shelfChanged:{ko:"바꾼 것",en:"What changed"},shelfNumber:{ko:"번호",en:"No."},shelfFound:{ko:"{foundCases}",en:"{foundCases}"},shelfAccuracy:{ko:"{metric} (기준선 {baseline})",en:"{metric} (baseline {baseline})"},shelfError:{ko:"오차 {error}",en:"error {error}"},shelfAuc:{ko:"ROC AUC",en:"ROC AUC"},shelfUpdates:{ko:"고친 횟수",en:"Updates"},pageShort:{ko:"페이지",en:"page"},changeFirst:{ko:"첫 실행",en:"First run"},changeSame:{ko:"{than}번과 같은 설정",en:"Same settings as no. {than}"},changeOne:{ko:"하나만 바꿈 ({than}번에서): {list}",en:"One thing changed (from no. {than}): {list}"},changeSeveral:{ko:"둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",en:"Several changed (from no. {than}): the cause cannot be told. {list}"},unlikeLecture:{ko:"설정: {list}",en:"Settings: {list}"},likeLecture:{ko:"설정: 강의와 같음",en:"Settings: the lecture's"},pin:{ko:"고정",en:"Pin"},pinned:{ko:"고정 {pin} 풀기",en:"Unpin {pin}"},pinnedLine:{ko:"고정한 {number}번",en:"pinned no. {number}"},useRun:{ko:"이 설정으로",en:"Use settings"},remove:{ko:"지우기",en:"Delete"},ofRun:{ko:"{number}번 실행: {text}",en:"Run {number}: {text}"},clearShelf:{ko:"모두 지우기",en:"Clear all"},undo:{ko:"지운 것 되돌리기",en:"Undo deletion"},exportAs:{ko:"{format} 파일로 받기",en:"Export {format}"},removedRuns:{ko:"실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",en:"Deleted {count} run(s). You can undo that."},undone:{ko:"지운 실행을 되돌렸습니다.",en:"The deleted runs are back."},loadedRun:{ko:"{number}번 실행의 설정으로 바꾸었습니다.",en:"The lab has the settings of run {number}."},noRuns:{ko:"아직 실행이 없습니다.",en:"No runs yet."}};var Lo={...Hn,...Bn,...Kn,...Wn,...zn};function fe(t,e={}){return(n,r={})=>Lo[n][t].replace(/\{(\w+)\}/g,(o,i)=>String(r[i]??e[i]?.[t]))}function $t(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return $t(r,e),r.append(...n),r}function w(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return $t(r,e),r.append(...n),r}function _(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function C(t,e){let n=w("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&($t(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function X(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function k(t,e){t.textContent!==e&&(t.textContent=e)}var Dt=130;function Un({say:t,data:e}){let n=0,r=0,o=u("p",{class:"lf-note"}),i=C(Dt,(s,a)=>{s.setAttribute("aria-label",o.textContent??""),s.replaceChildren(...Eo(a,e.rows,r,n))});return{element:_("batches",t("batches"),i.element,o),draw({settings:s}){let a=I(e,s).trained.length;s.batch_size===n&&a===r||([n,r]=[s.batch_size,a],k(o,Fo(e,r,n,t)),i.redraw())}}}function Fo(t,e,n,r){let o=Math.ceil(e/n),i=e-(o-1)*n,s=t.rows-e,a=`${r("batchesText",{samples:e,size:n,batches:o,last:i})} ${r("batchesLegend")}`,l=o===1?r("batchesOne",{samples:e}):a;return s>0?`${l} ${r("batchesHeld",{held:s})}`:l}function Eo(t,e,n,r){let o=Math.ceil(Math.sqrt(e*t/Dt)),i=Math.min(t/o,Dt/Math.ceil(e/o)),s={even:"",odd:"",last:"",held:""},a=Math.ceil(n/r)-1;for(let l=0;l<e;l++){let c=Math.floor(l/r),f=l>=n?"held":c===a&&c>0?"last":c%2===0?"even":"odd",d=l%o*i,m=Math.floor(l/o)*i,p=i*.84;s[f]+=f==="held"?`M${d} ${m+p}l${p} ${-p}`:`M${d} ${m}h${p}v${p}h${-p}z`}return Object.entries(s).map(([l,c])=>w("path",{class:`lf-batch lf-batch-${l}`,d:c}))}var qn=`import math #? curved
import os
import random #? made
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # the same digits on every machine

import keras
import numpy as np
from keras.layers import Dense
from keras.models import Sequential

keras.utils.set_random_seed({seed})

data = np.loadtxt("data/ThoracicSurgery3.csv", delimiter=",") #? patients
X = data[:, 0:16] #? patients
y = data[:, 16] #? patients
draw = random.Random({data_seed}).random  # a number from 0 to 1 #? made
rows = [] #? made
for i in range(200): #? made
    t = 0.15 + 0.85 * draw() #? spiral
    angle = 3 * math.pi * t + math.pi * (i % 2) #? spiral
    a, b = t * math.cos(angle), t * math.sin(angle) #? spiral
    angle = math.pi * (draw() + i % 2) #? moons
    shift = 0.33 if i % 2 else -0.33 #? moons
    a, b = 0.66 * math.cos(angle) + shift, 0.66 * math.sin(angle) + 0.5 * shift #? moons
    label = i % 2 #? curved
    a, b = 2 * draw() - 1, 2 * draw() - 1 #? square
    label = int(a + b > 0) #? line
    label = int(a * a + b * b < 0.64) #? circle
    label = int(a * b < 0) #? xor
    a += {noise} * (2 * draw() - 1) #? made
    b += {noise} * (2 * draw() - 1) #? made
    rows.append([round(a, 3), round(b, 3), label]) #? made
data = np.array(rows) #? made
X = data[:, 0:2] #? made
y = data[:, 2] #? made
data = np.loadtxt("my_table.csv", delimiter=",", skiprows=1)  # numbers, the target last #? own
X = data[:, 0:-1] #? own
y = data[:, -1] #? own
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
model.add(keras.Input(({width},)))
model.add(Dense({nodes}, activation="{activation}"))
model.add(Dense(1, activation="{output}"))

model.compile(loss="{loss}", optimizer={optimizer}, metrics=["{metric}"])

history = model.fit(X, y, epochs={epochs}, batch_size={batch_size}) #? plain unvalidated
history = model.fit(X, y, epochs={epochs}, batch_size={batch_size}, validation_split={validation_split}) #? plain last
history = model.fit( #? special
    X, y, epochs={epochs}, batch_size={batch_size}, #? special whole
    X[~held], y[~held], epochs={epochs}, batch_size={batch_size}, #? special stratified
    validation_split={validation_split}, #? special last
    validation_data=(X[held], y[held]), #? special stratified
    class_weight=class_weight, #? special weighted
) #? special
`;var Gn={line:"square",circle:"square",xor:"square",spiral:"curved",moons:"curved"},No={patients:"16",own:"X.shape[1]"};function Me(t,e="classes"){let n=ce(t,e),r=Oo(n),o={...n,optimizer:jo(n),width:No[n.data]??"2",metric:$(e),validation_split:Vt(n.validation_split),noise:Vt(n.noise)};return qn.trimEnd().split(`
`).map(i=>i.split("#?")).filter(([,i=""])=>i.split(" ").every(s=>s===""||r.has(s))).map(([i])=>i.trimEnd().replace(/\{(\w+)\}/g,(s,a)=>String(o[a]))+`
`).join("")}function Oo(t){let e=t.inputs==="scaled",n=t.class_weight==="balanced",r=t.validation_split>0?t.validation:"unvalidated",o=r==="stratified";return new Set([e?"scaled":"raw",r,n?"weighted":"unweighted",n||o?"special":"plain",o?"part":"whole",...r==="last"&&(e||n)?["cut"]:[],t.data,...t.data in Gn?["made",Gn[t.data]]:[]])}function jo(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${Et(t).class}(learning_rate=${Vt(t.learning_rate)})`}function Vt(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function Xn({say:t,data:e}){let n=u("code"),r,o=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},n),i=u("span",{class:"lf-copied",role:"status"}),s=u("button",{type:"button","data-action":"copy"},t("copy"));return s.addEventListener("click",()=>{Do(n,i,t)}),{element:_("code",t("code"),o,u("div",{class:"lf-buttons"},s,i)),draw({settings:l,previous:c}){let f=Me(l,e.target);n.textContent===f&&r===c||(r=c,n.replaceChildren(...$o(f,c&&Me(c.settings,e.target))))}}}function $o(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function Do(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),k(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),k(e,n("copyByHand"))}}function Jn(t,e,n,r,o){let i=t.map(c=>Ho(J(c),n,r,o)),s=E.some(c=>e[c.name]!==Y()[c.name]),a=u("p",{class:"lf-note lf-wide"}),l=u("div",{class:"lf-buttons lf-wide"},...s?[Pt("restart",o("restart"),()=>n.restart())]:[],Pt("reset",o("reset"),()=>n.reset()),Pt("new-seed",o("newSeed"),()=>n.newSeed()));return{element:u("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...i.map(c=>c.element),l,a),draw(c){i.forEach(f=>f.draw(c)),k(a,Vo(t,c.settings,r,o))}}}function Pt(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function Vo(t,e,n,r){let i=E.filter(s=>!t.includes(s.name)&&e[s.name]!==Y()[s.name]&&re(s.name,e)).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var Po=Math.random().toString(36).slice(2,8),Io=0;function Ho(t,e,n,r){let o=`lf-${Po}-${++Io}`,i=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),s=t.type==="choice"?Bo(t,o,e,n):Wo(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),l=t.keras&&u("code",{},t.keras),c=u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",l),s.element,i);return{element:c,draw(f){c.hidden=!re(t.name,f.settings,f.data.target),s.draw(f),k(i,f.problems[t.name]??"")}}}function Bo(t,e,n,r){let o=t.choices.map(s=>u("option",{value:s.value},s.label[r])),i=u("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function Wo(t,e,n,r,o){let i=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1;i.addEventListener("input",()=>s=!0),i.addEventListener("change",()=>{s=!1,n.set(t.name,Ko(i,t)),n.rest()});let a=t.slider==="none"?void 0:zo(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],i),draw(l){let c=l.settings[t.name],f=l.problems[t.name]!==void 0;i.toggleAttribute("aria-invalid",f),!f&&!s&&(i.value=c===null?"":String(c)),t.nullable&&(i.placeholder=r("defaultValue",{value:oe(l.settings)})),a?.draw(l)}}}function Ko(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function zo(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?oe(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}var Xe=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function Yn(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function Je(t){return(Yn(t)?.history.loss?.length??0)>0}function Ye(t){return Je(t)?t.keras.history:t.page.history}function H(t){return t.keras?.run??t.page.run}function Qe(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(Yn(t))}function Ze(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Uo(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Qn(t){let e,n,r;t.length!==2?(e=Ze,n=(a,l)=>Ze(t(a),l),r=(a,l)=>t(a)-l):(e=t===Ze||t===Uo?t:qo,n=t,r=t);function o(a,l,c=0,f=a.length){if(c<f){if(e(l,l)!==0)return f;do{let d=c+f>>>1;n(a[d],l)<0?c=d+1:f=d}while(c<f)}return c}function i(a,l,c=0,f=a.length){if(c<f){if(e(l,l)!==0)return f;do{let d=c+f>>>1;n(a[d],l)<=0?c=d+1:f=d}while(c<f)}return c}function s(a,l,c=0,f=a.length){let d=o(a,l,c,f-1);return d>c&&r(a[d-1],l)>-r(a[d],l)?d-1:d}return{left:o,center:s,right:i}}function qo(){return 0}function Go(t){return t===null?NaN:+t}var Zn=Qn(Ze),U0=Zn.right,q0=Zn.left,G0=Qn(Go).center;var X0=er(tr),J0=er(Xo);function er(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),l=r&&t(r),c=o.slice();return a&&l?(de(a,c,o,i,s),de(a,o,c,i,s),de(a,c,o,i,s),me(l,o,c,i,s),me(l,c,o,i,s),me(l,o,c,i,s)):a?(de(a,o,c,i,s),de(a,c,o,i,s),de(a,o,c,i,s)):l&&(me(l,o,c,i,s),me(l,c,o,i,s),me(l,o,c,i,s)),e}}function de(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function me(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function Xo(t){let e=tr(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function tr(t){let e=Math.floor(t);if(e===t)return Jo(t);let n=t-e,r=2*t+1;return(o,i,s,a,l)=>{if(!((a-=l)>=s))return;let c=e*i[s],f=l*e,d=f+l;for(let m=s,p=s+f;m<p;m+=l)c+=i[Math.min(a,m)];for(let m=s,p=a;m<=p;m+=l)c+=i[Math.min(a,m+f)],o[m]=(c+n*(i[Math.max(s,m-d)]+i[Math.min(a,m+d)]))/r,c-=i[Math.max(s,m-f)]}}function Jo(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],l=s*t;for(let c=o,f=o+l;c<f;c+=s)a+=r[Math.min(i,c)];for(let c=o,f=i;c<=f;c+=s)a+=r[Math.min(i,c+l)],n[c]=a/e,a-=r[Math.max(o,c-l)]}}var Yo=Array.prototype,Y0=Yo.slice;var Qo=Math.sqrt(50),Zo=Math.sqrt(10),ei=Math.sqrt(2);function et(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=Qo?10:i>=Zo?5:i>=ei?2:1,a,l,c;return o<0?(c=Math.pow(10,-o)/s,a=Math.round(t*c),l=Math.round(e*c),a/c<t&&++a,l/c>e&&--l,c=-c):(c=Math.pow(10,o)*s,a=Math.round(t/c),l=Math.round(e/c),a*c<t&&++a,l*c>e&&--l),l<a&&.5<=n&&n<2?et(t,e,n*2):[a,l,c]}function nr(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?et(e,t,n):et(t,e,n);if(!(i>=o))return[];let a=i-o+1,l=new Array(a);if(r)if(s<0)for(let c=0;c<a;++c)l[c]=(i-c)/-s;else for(let c=0;c<a;++c)l[c]=(i-c)*s;else if(s<0)for(let c=0;c<a;++c)l[c]=(o+c)/-s;else for(let c=0;c<a;++c)l[c]=(o+c)*s;return l}function ti(t,e,n){return e=+e,t=+t,n=+n,et(t,e,n)[2]}function rr(t,e,n){let r;for(;;){let o=ti(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),a=Math.floor(e*i);t=(s-(s/i>t))/i,e=(a+(a/i<e))/i}r=o}}var Q0=ni(Math.random);function ni(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function N(t,e,n=0){let[r,o]=n>0?rr(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{ticks:s=>nr(r,o,s)})}var tt=176,D={top:10,right:12,bottom:36,left:44};function It(t,e){let n,r=C(tt,(s,a)=>n&&ri(s,a,n)),o=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:_(t,e,r.element,o),draw(s){n=s,o.replaceChildren(...li(s)),r.redraw()}}}function ri(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,n.baseline?.value??0,...r.filter(Number.isFinite)),i=N([1,Math.max(2,n.epochs)],[D.left,e-D.right]),s=N([0,o],[tt-D.bottom,D.top],n.top===void 0?4:0);t.setAttribute("aria-label",ci(n)),t.replaceChildren(...oi(s,e,n),...ii(i,e,n),...n.baseline?si(s(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>ai(a,i,s)))}function oi(t,e,n){return t.ticks(4).flatMap(r=>[w("line",{class:"lf-grid",x1:D.left,x2:e-D.right,y1:t(r),y2:t(r)}),w("text",{class:"lf-tick",x:D.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function ii(t,e,n){let r=(D.left+e-D.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>w("text",{class:"lf-tick",x:t(i),y:tt-D.bottom+15,"text-anchor":"middle"},String(i))),w("text",{class:"lf-tick",x:r,y:tt-3,"text-anchor":"middle"},n.xLabel)]}function si(t,e){return[w("line",{class:"lf-baseline",x1:D.left,x2:e-D.right,y1:t,y2:t})]}function ai(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||["preview","pinned-1","pinned-2"].includes(t.kind)?[]:r;return[w("path",{class:`lf-line lf-${t.kind}`,d:X(r)}),...o.map(([i,s])=>w("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function li(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function ci(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function x(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function V(t){return t==="number"?x:M}function M(t){return`${(100*t).toFixed(1)} %`}function B(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function or({say:t,data:e}){let n=It("loss",t("loss")),r=It($(e.target),t("accuracy"));return{element:u("div",{class:"lf-charts"},n.element,r.element),draw(o){n.draw(ui(o,e,t)),r.draw(fi(o,e,t))}}}function ui(t,e,n){let r=sr(t,"loss",e,n);return{...ir(t,n),name:"loss",title:n("loss"),lines:r,format:x,axis:B}}function fi(t,e,n){let r=$(e.target),o=V(e.target),i=j(e);return{...ir(t,n),name:r,title:n("accuracy"),lines:sr(t,r,e,n),top:r==="accuracy"?1:void 0,baseline:{value:i,label:n("baseline",{share:o(i)})},format:o,axis:r==="accuracy"?s=>`${Math.round(100*s)} %`:B}}function ir(t,e){let r=[t.previous,...ar(t).map(o=>o.run)].map(o=>o?.settings.epochs??0);return{epochs:Math.max(t.settings.epochs,...r),xLabel:e("epoch")}}function sr(t,e,n,r){let o=`val_${e}`,i=Ye(t);return[{kind:"previous",label:r("previous"),values:t.previous?.history[e]??[]},...ar(t).map(a=>({kind:`pinned-${a.pin}`,label:r("pinnedLine",{number:a.number}),values:a.run.history[e]??[]})),{kind:"preview",label:r("preview"),values:Je(t)?t.page.history[e]??[]:[]},{kind:"validation",label:di(t,e,n,r),values:i[o]??[]},{kind:"current",label:Je(t)?r("kerasShort"):r("current"),values:i[e]??[]}]}function ar(t){return(t.shelf?.rows??[]).filter(e=>e.pin).sort((e,n)=>e.pin-n.pin)}function di(t,e,n,r){return e==="loss"?r("validation"):r("validationWithBaseline",{share:V(n.target)(Be(n,t.settings))})}var Re=150,W={top:22,right:10,bottom:20,left:46},lr=Array.from({length:99},(t,e)=>(e+1)/100);function ur({say:t,data:e}){let n="",r="",o=(d,m)=>{let p=r==="sigmoid"?Math.log(d/(1-d)):d;return Ue(n,r).value(p,d,m,Ae(p))},i=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),s=u("p",{class:"lf-note","aria-live":"polite"}),a=C(Re,(d,m)=>cr(d,m,p=>o(p,1),i.valueAsNumber,t("lossShapeDied"))),l=C(Re,(d,m)=>cr(d,m,p=>o(p,0),i.valueAsNumber,t("lossShapeSurvived"))),c=()=>{let d=i.valueAsNumber;k(s,t(e.target==="number"?"lossShapeNumber":"lossShapeText",{p:d.toFixed(2),died:x(o(d,1)),survived:x(o(d,0))})),a.redraw(),l.redraw()};i.addEventListener("input",c);let f=u("label",{class:"lf-number"},`${t("prediction")} `,i);return{element:_("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},a.element,l.element),f,s),draw({settings:d}){d.loss===n&&d.output===r||({loss:n,output:r}=d,c())}}}function cr(t,e,n,r,o){let i=lr.map(n),s=N([0,1],[W.left,e-W.right]),a=N([0,Math.max(...i)||1],[Re-W.bottom,W.top],3);t.setAttribute("aria-label",`${o}: ${x(n(r))}`),t.replaceChildren(w("text",{class:"lf-tick lf-strong",x:W.left,y:12},o),...a.ticks(3).flatMap(l=>[w("line",{class:"lf-grid",x1:W.left,x2:e-W.right,y1:a(l),y2:a(l)}),w("text",{class:"lf-tick",x:W.left-6,y:a(l),dy:"0.32em","text-anchor":"end"},B(l))]),...[0,.5,1].map(l=>w("text",{class:"lf-tick",x:s(l),y:Re-5,"text-anchor":"middle"},String(l))),w("path",{class:"lf-line lf-current",d:X(i.map((l,c)=>[s(lr[c]),a(l)]))}),w("line",{class:"lf-baseline",x1:s(r),x2:s(r),y1:W.top,y2:Re-W.bottom}),w("circle",{class:"lf-point lf-current",cx:s(r),cy:a(n(r)),r:5}))}var nt=200,K={top:10,right:12,bottom:36,left:44},mi=400;function dr({say:t,language:e,data:n,controller:r}){let o,i,s,a=(L,ae,Jr)=>{let ln=u("button",{type:"button","data-action":L},ae);return ln.addEventListener("click",Jr),ln},l=a("fan","",()=>o?.fan?r.stopFan():r.startFan()),c=a("keep-fan",t("luckKeep"),()=>r.keepFan(o?.fan)),f=a("drop-fan",t("luckDrop"),()=>{r.keepFan(void 0),c.focus()}),d=u("p",{class:"lf-spoken",role:"status"}),m=0,p=u("p",{class:"lf-note","data-role":"fan"}),h=C(nt,(L,ae)=>i&&hi(L,ae,i,s,t)),y=u("div",{class:"lf-legend","aria-hidden":"true"}),S=u("div"),b=u("p",{class:"lf-verdict","data-role":"duel"}),v=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),F=u("details",{},u("summary",{},t("luckTable")),v),A=()=>F.open&&i&&v.replaceChildren(ki(i,s,t));F.addEventListener("toggle",A);let O=u("div",{hidden:!0},p,h.element,y,S,b,F),P=()=>{i&&(y.replaceChildren(...gi(s,t)),S.replaceChildren(bi(i,s,n,t)),k(b,s?yi(s,i,n,e,t):""),h.redraw(),A())};return{element:_("luck",t("luck"),u("p",{class:"lf-note"},t("luckText")),u("div",{class:"lf-buttons"},l,c,f),d,O),draw(L){o=L,O.hidden=!L.fan,k(l,t(L.fan?"luckStop":"luckStart",{count:20})),c.hidden=!L.fan,c.toggleAttribute("disabled",L.fan?.starts.length!==20),f.hidden=!L.keptFan,k(p,L.fanFailure??(L.fan?pi(L.fan,t):"")),clearTimeout(m),m=window.setTimeout(()=>k(d,L.fan?`${p.textContent} ${b.textContent}`:""),mi);let ae=L.fan?.starts.length?L.fan:L.fan&&i;ae===i&&L.keptFan===s||([i,s]=[ae,L.keptFan],P())}}}function pi({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function hi(t,e,n,r,o){let i=[n,...r?[r]:[]].flatMap(p=>p.starts.flatMap(h=>h.loss)),s=Math.max(n.settings.epochs,r?.settings.epochs??0),a=N([1,Math.max(2,s)],[K.left,e-K.right]),l=N([0,i.filter(Number.isFinite).reduce((p,h)=>Math.max(p,h),1e-6)],[nt-K.bottom,K.top],4),c=p=>x(ye(p).at(-1).median),f=[...r?[`${o("luckMedian",{name:o("luckA")})} ${c(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${c(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...f].join(". "));let d=a.ticks(5).filter(p=>Number.isInteger(p)&&p<=s),m=(p,h)=>w("text",{class:"lf-tick",...p},h);t.replaceChildren(...l.ticks(4).flatMap(p=>[w("line",{class:"lf-grid",x1:K.left,x2:e-K.right,y1:l(p),y2:l(p)}),m({x:K.left-6,y:l(p),dy:"0.32em","text-anchor":"end"},B(p))]),...d.map(p=>m({x:a(p),y:nt-K.bottom+15,"text-anchor":"middle"},String(p))),m({x:(K.left+e-K.right)/2,y:nt-3,"text-anchor":"middle"},o("epoch")),...r?fr(r,"a",a,l):[],...fr(n,"b",a,l))}function fr(t,e,n,r){let o=a=>a.map((l,c)=>[n(c+1),r(l)]).filter(([,l])=>Number.isFinite(l)),i=o(ye(t).map(a=>a.median)),s=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[w("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>X(o(a.loss))).join("")}),w("path",{class:`lf-line lf-median-${e}`,d:X(i)}),...s.map(([a,l])=>w("circle",{class:`lf-dot-${e}`,cx:a,cy:l,r:2.5}))]}function gi(t,e){let n=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function bi(t,e,n,r){let o=[...e?[e]:[],t],i=V(n.target),s=[["loss",r("lastLoss"),be,x],[$(n.target),r("luckAccuracy",{baseline:i(j(n))}),f=>f.metric,i]];n.target==="classes"&&(s.push(["found",r("luckFound",{died:We(n)}),f=>f.found,String]),s.push(["auc",r("auc"),f=>f.auc,f=>f.toFixed(4)]));let a=[r("luckSpread"),...e?[r("luckA")]:[],r("luckB")],l=s.map(([f,d,m,p])=>{let h=o.map(y=>{let{median:S,low:b,high:v}=je(y.starts.map(m)),[F,A,O]=[S,b,v].map(P=>Number.isFinite(P)?p(P):"–");return u("td",{},`${F} (${A} ~ ${O})`)});return u("tr",{"data-figure":f},u("th",{scope:"row"},d),...h)}),c=u("tr",{},...a.map(f=>u("th",{scope:"col"},f)));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...l))}function yi(t,e,n,r,o){let i=vi(t.settings,e.settings,r),s=vt(t,e);if(s.pairs===0)return o("luckNoPairs");if(i==="")return o("luckUnchanged");let a=t.settings.loss===e.settings.loss?wi(s,o):o("luckOtherLoss"),{pairs:l,moreFound:c,sameFound:f}=s,d=n.target==="classes"?[o("luckDuel",{pairs:l,more:c,moreShare:M(c/l),same:f})]:[];return[o("luckChanged",{list:i}),...d,a,o("luckOnly")].join(" ")}function wi({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:M(e/t),same:n})}function vi(t,e,n){let r=o=>o===null?"–":String(o);return E.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:i})=>`${i[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function ki(t,e,n){let r=[...e?[e]:[],t].map(ye),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],i=(c,f)=>u("td",{},c[f]?`${x(c[f].median)} (${x(c[f].low)} ~ ${x(c[f].high)})`:"–"),s=Math.max(...r.map(c=>c.length)),a=Array.from({length:s},(c,f)=>u("tr",{},u("th",{scope:"row"},String(f+1)),...r.map(d=>i(d,f)))),l=u("tr",{},...o.map(c=>u("th",{scope:"col"},c)));return u("table",{},u("thead",{},l),u("tbody",{},...a))}var rt=260,z={top:18,right:12,bottom:36,left:56},ot=1e3;function mr({say:t,data:e}){let n,r=C(rt,(c,f)=>n&&Si(c,f,n,e,t)),o=u("div"),i=u("p",{class:"lf-problem"}),s=(c,f)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${c}`}),f),a=u("div",{class:"lf-legend","aria-hidden":"true"},s("previous",t("fitExact")),s("baseline",t("fitMean",{mean:x(q(e.y))}))),l=e.rows>ot?` ${t("fitDrawn",{count:ot})}`:"";return{element:_("metrics",t("fit"),u("p",{class:"lf-note"},t("fitRule",{samples:e.rows})+l),i,u("div",{class:"lf-results"},o,u("div",{},r.element,a))),draw(c){let f=H(c);!f||f===n||(n=f,k(i,n.predictions.every(Number.isFinite)?"":t("noPredictions")),o.replaceChildren(xi(n,e,t)),r.redraw())}}}function xi(t,{y:e},n){let r=U(e,t.predictions),o=q(e),i=U(e,e.map(()=>o)),s=["mae","rmse","r2"].map(a=>u("tr",{"data-figure":a},u("th",{scope:"row"},n(a)),u("td",{},n("beside",{value:x(r[a]),baseline:x(Math.abs(i[a])<1e-9?0:i[a])}))));return u("table",{class:"lf-figures"},u("tbody",{},...s))}function Si(t,e,{predictions:n},{y:r,rows:o},i){let s=Math.max(1,o/ot),a=Array.from({length:Math.min(o,ot)},(A,O)=>Math.floor(O*s)).filter(A=>Number.isFinite(n[A])),l=A=>[A.reduce((O,P)=>Math.min(O,P),1/0),A.reduce((O,P)=>Math.max(O,P),-1/0)],[c,f]=l(Array.from(r)),[d,m]=l([c,f,...a.map(A=>n[A])]),p=N([c,f],[z.left,e-z.right],4),h=N([d,m],[rt-z.bottom,z.top],4),{mae:y,r2:S}=U(r,n),b=q(r);t.setAttribute("aria-label",`${i("fit")}. ${i("mae")} ${x(y)}, R² ${x(S)}`);let v=(A,O)=>w("text",{class:"lf-tick",...A},O),F=(A,O,P)=>w("line",{class:A,x1:p(c),x2:p(f),y1:h(O),y2:h(P)});t.replaceChildren(...h.ticks(4).flatMap(A=>[w("line",{class:"lf-grid",x1:z.left,x2:e-z.right,y1:h(A),y2:h(A)}),v({x:z.left-6,y:h(A),dy:"0.32em","text-anchor":"end"},B(A))]),...p.ticks(4).map(A=>v({x:p(A),y:rt-z.bottom+15,"text-anchor":"middle"},B(A))),v({x:(z.left+e-z.right)/2,y:rt-3,"text-anchor":"middle"},i("fitTrue")),v({x:4,y:11},i("fitPredicted")),w("path",{class:"lf-dots",d:a.map(A=>`M${p(r[A]).toFixed(1)} ${h(n[A]).toFixed(1)}h0`).join("")}),F("lf-line lf-previous",c,f),F("lf-baseline",b,b))}function pr({say:t,data:e,controller:n}){let r=a=>a.engine==="keras"?t("kerasEngine",n.versions()):t("pageEngine"),o=u("div",{class:"lf-results"}),i,s;return{element:_("results",t("results"),o),draw(a){let l=H(a);!l||l===i&&a.previous===s||([i,s]=[l,a.previous],o.replaceChildren(Ai(l,s,e,t,r),...l.confusion?[Ht(l.confusion,t)]:[]))}}}function Ai(t,e,n,r,o){let i=$(n.target),s=V(n.target),a=[[r("lastLoss"),m=>x(it(m.history.loss))],[r("lastAccuracy"),m=>s(it(m.history[i]))],[r("baselineRow"),()=>s(j(n))],...Ti(n,r),[r("updates"),m=>m.updates.toLocaleString("en")],[r("seconds"),m=>r("secondsValue",{seconds:m.seconds.toFixed(3)})],[r("engine"),o]];t.history.val_loss&&a.splice(3,0,...Mi(n,r));let l=(m,p={})=>u("td",p,m),c=a.map(([m,p])=>{let h=m===r("engine")?{"data-role":"engine"}:{},y=e?[l(p(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},m),l(p(t),h),...y)}),f=["",r("current"),...e?[r("previous")]:[]],d=u("tr",{},...f.map(m=>m?u("th",{scope:"col"},m):u("td")));return u("table",{class:"lf-figures"},u("thead",{},d),u("tbody",{},...c))}function Ti(t,e){return t.target==="number"?[[e("r2"),n=>U(t.y,n.predictions).r2.toFixed(4)]]:[[e("found"),({confusion:n})=>e("foundValue",{died:n.tp+n.fn,found:n.tp})],[e("auc"),({auc:n})=>n.toFixed(4)]]}function Mi(t,e){let n=$(t.target),r=V(t.target),o=(i,s)=>i.history.val_loss?s(i):"–";return[[e("lastValLoss"),i=>o(i,s=>x(it(s.history.val_loss)))],[e("lastValAccuracy"),i=>o(i,s=>r(it(s.history[`val_${n}`])))],[e("validationBaseline"),i=>o(i,s=>r(Be(t,s.settings)))],...t.target==="number"?[]:[[e("classShares"),i=>o(i,s=>Ri(t,s.settings,e))]]]}function Ri(t,e,n){let{trained:r,held:o}=I(t,e),i=s=>M(s.filter(a=>t.y[a]>.5).length/s.length);return n("classSharesValue",{trained:i(r),held:i(o)})}function it(t){return t?.at(-1)??NaN}function Ht(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>u("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("positive")),u("th",{scope:"col"},e("negative")))),u("tbody",{},n(e("positive"),[[t.tp,!0],[t.fn,!1]]),n(e("negative"),[[t.fp,!1],[t.tn,!0]])))}var Bt=50,st=74,hr={height:2*st+44,margin:12},gr={height:232,margin:{top:8,right:10,bottom:36,left:44}},_i=Array.from({length:19},(t,e)=>(e+1)/20);function br(t){return t.data.target==="number"?mr(t):Li(t)}function Li({say:t,data:e,controller:n}){let r,o=NaN,i=C(hr.height,(S,b)=>r&&Ci(S,b,r,e,o,t)),s=C(gr.height,(S,b)=>r&&Oi(S,b,r,e,o,t)),a=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});a.addEventListener("input",()=>n.setThreshold(a.valueAsNumber));let l=u("output",{class:"lf-threshold"}),c=u("div"),f=u("p",{class:"lf-problem"}),d=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),m=u("details",{},u("summary",{},t("thresholdTable")),d),p=()=>m.open&&r&&d.replaceChildren(Di(r,e,t));m.addEventListener("toggle",p);let h=u("p",{class:"lf-panel-title"}),y=u("div",{class:"lf-legend","aria-hidden":"true"},...$i(t));return{element:_("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:e.rows})),i.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),a,l),f,u("div",{class:"lf-results"},c,u("div",{},h,s.element,y)),m),draw(S){let b=H(S);if(!b||b===r&&S.threshold===o)return;let v=b===r;[r,o]=[b,S.threshold];let F=te(e.y,r.predictions,o);a.matches(":active")||(a.value=String(o)),a.setAttribute("aria-valuetext",Fi(F,e,o,t)),k(l,o.toFixed(2)),k(f,Number.isNaN(r.auc)?t("noPredictions"):""),k(h,t("roc",{auc:r.auc.toFixed(4)})),c.replaceChildren(Ei(F,e,t),Ht(F,t)),i.redraw(),s.redraw(),v||p()}}}function Fi(t,e,n,r){let{tp:o,fn:i,fp:s}=t,a={accuracy:M(ve(t)),baseline:M(j(e))};return r("thresholdSpoken",{threshold:n.toFixed(2),died:o+i,found:o,alarms:s,...a})}function Ei(t,e,n){let{tp:r,fn:o,fp:i,tn:s}=t,a=(f,d,m)=>n("outOf",{part:f,all:d,share:M(m)}),l={recall:[n("recall"),a(r,r+o,we(t))],precision:[n("precision"),r+i===0?n("nobodyCalled"):a(r,r+i,$e(t))],alarms:[n("falseAlarms"),a(i,i+s,i/(i+s))],accuracy:[n("accuracy"),n("beside",{value:M(ve(t)),baseline:M(j(e))})]},c=([f,[d,m]])=>u("tr",{"data-figure":f},u("th",{scope:"row"},d),u("td",{},m));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(l).map(c)))}function Ci(t,e,n,r,o,i){let{height:s,margin:a}=hr,l=N([0,1],[a,e-a]),c=s-38,f=[1,0].map(h=>n.predictions.filter((y,S)=>r.y[S]>.5==h>.5)),d=[i("positive"),i("negative")],m=f.map((h,y)=>{let S=St(h,Bt),b=Math.max(...S),v=i("histogramRow",{group:d[y],count:h.length,top:b});return{counts:S,top:b,label:v,floor:c-(1-y)*st,kind:y===0?"died":"survived"}});t.setAttribute("aria-label",[i("histogram"),...m.map(h=>h.label)].join(". "));let p=(h,y,S,b)=>w("text",{class:"lf-tick",x:h,y,"text-anchor":S},b);t.replaceChildren(...m.flatMap(({counts:h,top:y,label:S,floor:b,kind:v})=>[w("path",{class:`lf-bars lf-bars-${v}`,d:Ni(h,y,l,b)}),w("line",{class:"lf-grid",x1:l(0),x2:l(1),y1:b,y2:b}),p(l(1),b-st+16,"end",S)]),w("line",{class:"lf-cut",x1:l(o),x2:l(o),y1:0,y2:c}),...[0,.25,.5,.75,1].map(h=>p(l(h),c+16,h===0?"start":h===1?"end":"middle",String(h))),p(l(0),c+33,"start",i("saidNegative")),p(l(.5),c+33,"middle","p"),p(l(1),c+33,"end",i("saidPositive")))}function Ni(t,e,n,r){let o=st-24,i=(s,a)=>{let[l,c]=[n(a/Bt)+.5,n((a+1)/Bt)-.5],f=Math.max(s/e*o,1.5);return s===0?"":`M${l.toFixed(1)} ${r}v${(-f).toFixed(1)}H${c.toFixed(1)}V${r}z`};return t.map(i).join("")}function Oi(t,e,n,r,o,i){let{height:s,margin:a}=gr,l=N([0,1],[a.left,e-a.right]),c=N([0,1],[s-a.bottom,a.top]),f=At(r.y,n.predictions),d=te(r.y,n.predictions,o),m=d.fp/(d.fp+d.tn),p=`${i("rocPoint")} ${o.toFixed(2)}: ${i("recallShort")} ${M(we(d))}, ${i("rocAlarms")} ${M(m)}`;t.setAttribute("aria-label",`${i("roc",{auc:n.auc.toFixed(4)})}. ${p}`);let h=(y,S)=>w("text",{class:"lf-tick",...y},S);t.replaceChildren(...[0,.5,1].flatMap(y=>[w("line",{class:"lf-grid",x1:l(0),x2:l(1),y1:c(y),y2:c(y)}),h({x:a.left-6,y:c(y),dy:"0.32em","text-anchor":"end"},`${100*y} %`),h({x:l(y),y:c(0)+15,"text-anchor":y===1?"end":"middle"},`${100*y} %`)]),h({x:(l(0)+l(1))/2,y:s-3,"text-anchor":"middle"},i("rocAlarms")),h({x:a.left+6,y:a.top+12},i("recallShort")),w("line",{class:"lf-baseline",x1:l(0),x2:l(1),y1:c(0),y2:c(1)}),w("path",{class:"lf-line lf-current",d:X(ji(f.map(y=>[l(y.alarms),c(y.found)])))}),...f.length>0?[w("circle",{class:"lf-point lf-here",cx:l(m),cy:c(we(d)),r:6})]:[])}function ji(t){let[e,n]=[NaN,NaN];return t.filter(([r,o],i)=>i<t.length-1&&Math.abs(r-e)<.5&&Math.abs(o-n)<.5?!1:([e,n]=[r,o],!0))}function $i(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function Di(t,e,n){let r=[n("threshold"),n("found"),n("falseAlarms"),n("precisionShort"),n("accuracy")],o=_i.map(s=>{let a=te(e.y,t.predictions,s),{tp:l,fp:c}=a,f=[l,c,l+c===0?"–":M($e(a)),M(ve(a))];return u("tr",{},u("th",{scope:"row"},s.toFixed(2)),...f.map(d=>u("td",{},String(d))))}),i=u("tr",{},...r.map(s=>u("th",{scope:"col"},s)));return u("table",{},u("thead",{},i),u("tbody",{},...o))}var Kt=240,Wt=22,wr=10;function vr({say:t,data:e}){let n=0,r=C(Kt,(i,s)=>Vi(i,s,e.inputs,n,t)),o=u("p",{class:"lf-note"});return{element:_("network",t("network"),r.element,o),draw({settings:i}){i.nodes!==n&&(n=i.nodes,k(o,t("networkText",{inputs:e.inputs,nodes:n,parameters:(e.inputs*n+n+n+1).toLocaleString("en")})),r.redraw())}}}function Vi(t,e,n,r,o){let i=[{x:e*.14,count:n,name:o("networkInput"),kind:"input"},{x:e*.5,count:r,name:o("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:o("networkOutput"),kind:"output"}].map(c=>({...c,ys:Pi(c.count)})),[s,a,l]=i;t.setAttribute("aria-label",`${n} → ${r} → 1`),t.replaceChildren(w("path",{class:"lf-edges",d:yr(s,a)+yr(a,l)}),...i.flatMap(({x:c,ys:f,name:d,kind:m,count:p})=>[...f.map(h=>w("circle",{class:`lf-node lf-node-${m}`,cx:c,cy:h,r:Ii(p)})),w("text",{class:"lf-tick",x:c,y:12,"text-anchor":"middle"},`${d} ${p}`)]))}function yr(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function Pi(t){let e=Kt-Wt-wr;return Array.from({length:t},(n,r)=>Wt+e*(r+.5)/t)}function Ii(t){return Math.max(.8,Math.min(9,(Kt-Wt-wr)/t*.38))}var nn={};ge(nn,{LIMIT:()=>at,PINS:()=>Le,add:()=>Ut,cell:()=>_e,columns:()=>lt,describeChange:()=>ct,differences:()=>Yt,emptyShelf:()=>Z,parseShelf:()=>en,remove:()=>Fe,sortBy:()=>Xt,sorted:()=>Jt,toCsv:()=>Zt,toJson:()=>Ee,togglePin:()=>Gt,undo:()=>qt,unlikeLecture:()=>Qt});var at=200,Le=[1,2],kr=1,Hi=1e9,lt=["number","loss","accuracy","found","auc","updates","seconds","engine"];function Z(){return{rows:[],next:1,order:{column:"number",descending:!0},removed:[]}}function Ut(t,{predictions:e,weights:n,...r}){let o=Sr(t.rows,r.engine);if(o&&Gi(o.run,r))return t;let i=[...t.rows,{number:t.next,run:r,pin:0}];return{...t,rows:tn(i),next:t.next+1}}function Fe(t,e){let n=t.rows.filter(r=>e.includes(r.number));return n.length===0?t:{...t,rows:t.rows.filter(r=>!n.includes(r)),removed:n}}function qt(t){let e=t.rows.map(o=>o.pin),n=t.removed.map(o=>e.includes(o.pin)?{...o,pin:0}:o),r=[...t.rows,...n].sort((o,i)=>o.number-i.number);return{...t,rows:tn(r),removed:[]}}function Gt(t,e){let n=Le.find(o=>!t.rows.some(i=>i.pin===o))??0,r=t.rows.map(o=>o.number===e?{...o,pin:o.pin?0:n}:o);return{...t,rows:r}}function Xt(t,e){let n=t.order.column===e&&!t.order.descending;return{...t,order:{column:e,descending:n}}}function Jt({rows:t,order:e}){let n=e.descending?-1:1;return[...t].sort((r,o)=>{let[i,s]=[_e(r,e.column),_e(o,e.column)];return Number.isNaN(i)||Number.isNaN(s)?Number(Number.isNaN(i))-Number(Number.isNaN(s))||r.number-o.number:n*(i<s?-1:i>s?1:0)||n*(r.number-o.number)})}function _e({number:t,run:e},n){return n==="number"?t:n==="found"?e.confusion?.tp??NaN:n==="loss"?zt(e.history.loss):n==="accuracy"?zt(e.history.accuracy??e.history.mean_absolute_error):e[n]??NaN}function ct(t,e){let n=Sr(t.slice(0,t.indexOf(e)),e.run.engine);if(!n)return{kind:"first"};let r=Yt(n.run.settings,e.run.settings);return{kind:r.length===0?"same":r.length===1?"one":"several",than:n.number,settings:r}}function Yt(t,e){return E.filter(({name:n})=>t[n]!==e[n]&&re(n,t)&&re(n,e)).map(({name:n})=>({name:n,from:t[n],to:e[n]}))}function Qt(t){let e=Y();return E.filter(({name:n})=>t[n]!==e[n]&&re(n,t)).map(({name:n})=>({name:n,from:e[n],to:t[n]}))}function Ee(t,e=0){return JSON.stringify({version:kr,rows:t.rows},null,e)}function Zt(t){let e=E.map(o=>o.name),n=["number","engine",...e,"changed","loss","accuracy","baseline","val_loss","val_accuracy","tp","fn","fp","tn","auc","updates","seconds","mean_absolute_error","val_mean_absolute_error"],r=t.rows.map(o=>{let{engine:i,settings:s,history:a,confusion:l,auc:c,updates:f,seconds:d}=o.run,m=ct(t.rows,o),p=m.kind==="first"?"":m.settings.map(({name:y})=>y).join(" "),h=y=>a[y]&&zt(a[y]);return[o.number,i,...e.map(y=>s[y]),p,h("loss"),h("accuracy"),l&&xt(l),h("val_loss"),h("val_accuracy"),l?.tp,l?.fn,l?.fp,l?.tn,c,f,d,h("mean_absolute_error"),h("val_mean_absolute_error")]});return[n,...r].map(o=>o.map(i=>i??"").join(",")+`\r
`).join("")}function en(t){if(typeof t!="string"||t==="")return{shelf:Z(),lost:0};let e=Bi(t);if(!e)return{shelf:Z(),lost:1};let n=[];for(let o of e){let i=Wi(o);!i||n.some(({number:s})=>s===i.number)||n.push(n.some(({pin:s})=>s===i.pin)?{...i,pin:0}:i)}n.sort((o,i)=>o.number-i.number);let r=(n.at(-1)?.number??0)+1;return{shelf:{...Z(),rows:tn(n),next:r},lost:e.length-n.length}}function Bi(t){try{let{version:e,rows:n}=JSON.parse(t);return e===kr&&Array.isArray(n)?n:void 0}catch{return}}function Wi(t){try{let{number:e,pin:n,run:r}=t,{engine:o,updates:i,seconds:s}=r,a=ne({...r.settings},"en"),l=zi(r.history,a.epochs),c=l?.accuracy?Ki(r.confusion):null;if(![e,i].every(xr)||c===void 0||!l||!["page","keras"].includes(o)||!Number.isFinite(s)||s<0)return;let f=Le.find(d=>d===n)??0;return{number:e,pin:f,run:{engine:o,settings:a,history:l,confusion:c,auc:c&&qi(r.auc),updates:i,seconds:s}}}catch{return}}function Ki({tp:t,fn:e,fp:n,tn:r}){return[t,e,n,r].every(xr)?{tp:t,fn:e,fp:n,tn:r}:void 0}function xr(t){return Number.isInteger(t)&&t>=0&&t<=Hi}function zi(t,e){let r=["loss","accuracy","mean_absolute_error","val_loss","val_accuracy","val_mean_absolute_error"].filter(s=>t[s]!==void 0).map(s=>[s,Ui(t[s])]),o=r.every(([,s])=>s?.length===e),i=Object.fromEntries(r);return o&&i.loss&&(i.accuracy??i.mean_absolute_error)?i:void 0}function Ui(t){if(!(!Array.isArray(t)||!t.every(e=>e===null||typeof e=="number")))return t.map(e=>Number.isFinite(e)?e:NaN)}function qi(t){return typeof t=="number"&&t>=0&&t<=1?t:NaN}function tn(t){let e=t.length-at;return t.filter(n=>n.pin||e--<=0)}function Sr(t,e){return t.filter(n=>n.run.engine===e).at(-1)}function Gi(t,e){let n=({history:r,confusion:o,auc:i})=>JSON.stringify([r,o,i]);return Yt(t.settings,e.settings).length===0&&n(t)===n(e)}function zt(t){return t?.at(-1)??NaN}function Rr({say:t,data:e,language:n,keeper:r}){let o=r,i=V(e.target)(j(e)),s=e.target==="classes"?t("shelfBaselineFinds",{count:He(e)===1?We(e):0}):"",a=u("p",{class:"lf-note"}),l=u("div",{class:"lf-scroll lf-shelf-box",tabindex:0,role:"region","aria-label":t("shelf")}),c=u("span",{class:"lf-copied",role:"status"}),f,d=pe("undo",t("undo"),()=>{o.change(qt),k(c,t("undone")),l.focus()}),m=pe("clear-shelf",t("clearShelf"),()=>{k(c,t("removedRuns",{count:f.rows.length})),o.clear(),Ar(d)}),p=pe("export-csv",t("exportAs",{format:"CSV"}),()=>Mr("livefit-runs.csv","text/csv",Zt(f))),h=pe("export-json",t("exportAs",{format:"JSON"}),()=>Mr("livefit-runs.json","application/json",Ee(f,2))),y=_("shelf",t("shelf"),u("p",{class:"lf-note"},`${t("shelfCaption",{baseline:i,found:s})} ${t("shelfRules",{limit:at})}`),l,u("div",{class:"lf-buttons"},p,h,m,d,c),a),S={sort:b=>o.change(v=>Xt(v,b)),pin:({number:b})=>o.change(v=>Gt(v,b)),use({number:b,run:v}){o.use(v),k(c,t("loadedRun",{number:b}))},remove({number:b}){o.change(v=>Fe(v,[b])),k(c,t("removedRuns",{count:1})),Ar(d)}};return{element:y,draw(b){k(a,Xi(b,o,t)),!(!b.shelf||b.shelf===f)&&(f=b.shelf,Ji(l,()=>l.replaceChildren(Yi(b.shelf,S,i,t,n))),[p,h,m].forEach(v=>v.disabled=f.rows.length===0),d.disabled=f.removed.length===0)}}}function Xi(t,e,n){let r=e.place==="browser"?n("shelfBrowser"):n("shelfKernel"),o=t.shelfLost?` ${n("shelfLost",{count:t.shelfLost})}`:"";return(t.shelfKept?r:n("shelfUnkept"))+o}function pe(t,e,n,r={}){let o=u("button",{type:"button","data-action":t,...r},e);return o.addEventListener("click",n),o}function Ar(t){t.disabled=!1,t.focus()}function Ji(t,e){let n=t.getRootNode().activeElement,r=n instanceof HTMLElement&&t.contains(n)&&n!==t?n.dataset:void 0;e(),r&&t.querySelector(`[data-action="${r.action}"][data-of="${r.of}"]`)?.focus()}function Yi(t,e,n,r,o){let i={number:r("shelfNumber"),loss:r("loss"),accuracy:r("shelfAccuracy",{baseline:n}),found:r("shelfFound"),auc:r("shelfAuc"),updates:r("shelfUpdates"),seconds:r("seconds"),engine:r("engine")},s=lt.map(c=>{let{order:f}=t,d=f.column!==c?"none":f.descending?"descending":"ascending",m={none:"",ascending:" ▲",descending:" ▼"}[d],p=pe("sort",i[c],()=>e.sort(c),{"data-of":c});return p.append(u("span",{"aria-hidden":"true"},m)),u("th",{scope:"col","aria-sort":d},p)});s.splice(1,0,u("th",{scope:"col"},r("shelfChanged")));let a=Le.every(c=>t.rows.some(f=>f.pin===c)),l=Jt(t).map(c=>{let[f,...d]=lt.map(m=>Qi(c,m,r));return u("tr",{"data-run":c.number},u("th",{scope:"row"},f),u("td",{class:"lf-change"},...Zi(t,c,r,o),es(c,a,e,r)),...d.map(m=>u("td",{},m)))});return l.length===0&&l.push(u("tr",{},u("td",{colspan:s.length},r("noRuns")))),u("table",{},u("thead",{},u("tr",{},...s)),u("tbody",{},...l))}function Qi(t,e,n){let{run:r}=t,o=Number(_e(t,e));return e==="loss"?x(o):e==="accuracy"?r.confusion?M(o):n("shelfError",{error:x(o)}):e==="found"?r.confusion?n("foundValue",{died:r.confusion.tp+r.confusion.fn,found:o}):"–":e==="auc"?r.confusion?o.toFixed(4):"–":e==="seconds"?n("secondsValue",{seconds:o.toFixed(3)}):e==="engine"?r.engine==="keras"?n("kerasShort"):n("pageShort"):o.toLocaleString("en")}function Zi(t,e,n,r){let{settings:o}=e.run,i=ct(t.rows,e),s={same:"changeSame",one:"changeOne",several:"changeSeveral"}[i.kind],a=({name:d,from:m,to:p})=>`${Tr(d,r)} ${rn(d,m,o,n,r)} → ${rn(d,p,o,n,r)}`,l=i.kind==="first"?n("changeFirst"):n(s,{than:i.than,list:i.settings.map(a).join(", ")}),c=Qt(o).map(({name:d,to:m})=>`${Tr(d,r)} ${rn(d,m,o,n,r)}`),f=c.length>0?n("unlikeLecture",{list:c.join(", ")}):n("likeLecture");return[u("div",{class:`lf-change-${i.kind}`},l),u("div",{class:"lf-note"},f)]}function Tr(t,e){return J(t).label[e]}function rn(t,e,n,r,o){return e===null?r("defaultValue",{value:oe({...n,[t]:null})}):J(t).choices?.find(i=>i.value===e)?.label[o]??String(e)}function es(t,e,n,r){let o=(s,a,l)=>pe(s,a,l,{"data-of":t.number,"aria-label":r("ofRun",{number:t.number,text:a})}),i=o("pin",t.pin?r("pinned",{pin:t.pin}):r("pin"),()=>n.pin(t));return i.disabled=e&&!t.pin,u("div",{class:"lf-buttons"},i,o("use",r("useRun"),()=>n.use(t)),o("remove",r("remove"),()=>n.remove(t)))}function Mr(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e}));u("a",{href:r,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var ts=1e-5,ns=400;function _r(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),i=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),s=0;return{element:u("div",{class:"lf-messages"},...i,n,r,o),draw(a){let l=rs(a,t);k(n,l),clearTimeout(s),s=window.setTimeout(()=>k(r,l),ns),k(o,is(a,t))}}}function rs(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=H(t);if(!r)return e("training");if(!r.confusion)return os(r,t.data,e);let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:x(r.history.loss.at(-1)),accuracy:M(r.history.accuracy.at(-1)),baseline:M(j(t.data)),died:o+i,found:o})}function os({settings:t,history:e,predictions:n},r,o){return o("summaryNumber",{epochs:t.epochs,loss:x(e.loss.at(-1)),error:x(e.mean_absolute_error.at(-1)),baseline:x(j(r)),r2:U(r.y,n).r2.toFixed(4)})}function is(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?ss(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):Qe(t)?e("kernelTraining"):""}function ss(t,e,n){let r=Ke(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>ts?`${o}. ${n("chaotic")}`:o}var Lr=`.lf-edges { stroke: var(--lf-soft); stroke-width: 0.5; stroke-opacity: 0.45; fill: none; }
.lf-node { stroke: var(--lf-surface); stroke-width: 0.5; fill: var(--lf-accent); }
.lf-node-input { fill: var(--lf-right); }
.lf-node-output { fill: var(--lf-baseline); }
.lf-batch-even { fill: var(--lf-accent); }
.lf-batch-odd { fill: var(--lf-previous); }
.lf-batch-last { fill: var(--lf-baseline); }
.lf-batch-held { stroke: var(--lf-soft); stroke-width: 1.5; }
`;var Fr=`.livefit-lab {
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
`;var Er=`.lf-fan { fill: none; stroke-width: 1; stroke-opacity: 0.45; }
.lf-fan-b { stroke: var(--lf-accent); }
.lf-fan-a { stroke: var(--lf-baseline); stroke-dasharray: 2 3; }
.lf-median-b { stroke: var(--lf-accent); stroke-width: 3.5; }
.lf-median-a { stroke: var(--lf-baseline); stroke-width: 3.5; stroke-dasharray: 8 5; }
.lf-dot-b { fill: var(--lf-accent); }
.lf-dot-a { fill: none; stroke: var(--lf-baseline); }
.lf-swatch.lf-swatch-a { border-top: 3px dashed var(--lf-baseline); }
.lf-verdict:not(:empty) { margin-top: 0.5rem !important; font-weight: 600; }
`;var Cr=`.lf-bars-died { fill: var(--lf-baseline); }
.lf-bars-survived { fill: var(--lf-accent); }
.lf-cut { stroke: var(--lf-text); stroke-width: 2; stroke-dasharray: 4 3; }
.lf-figures + .lf-matrix { margin-top: 0.75rem !important; }
.lf-point.lf-here { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 3; }
.lf-swatch.lf-here { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-threshold { min-width: 2.5em; font-weight: 600; font-variant-numeric: tabular-nums; }
.lf-dots { fill: none; stroke: var(--lf-accent); stroke-width: 5; stroke-linecap: round; stroke-opacity: 0.5; }
`;var Nr=`.lf-shelf-box { height: 22em; max-height: none; margin: 0.5rem 0; border: 1px solid var(--lf-line); border-radius: 6px; }
.livefit-lab .lf-shelf-box thead th { position: sticky; top: 0; z-index: 1; background: var(--lf-raised); vertical-align: bottom; }
.livefit-lab .lf-shelf-box :is(th, td) { vertical-align: top; }
.livefit-lab .lf-shelf-box thead button { min-height: 28px; padding: 0.1em 0.3em; border-color: transparent; background: none; font-weight: 600; text-align: start; }
.livefit-lab .lf-shelf-box table { overflow-wrap: normal; }
.livefit-lab .lf-shelf-box td { white-space: nowrap; }
.livefit-lab .lf-shelf-box .lf-change { min-width: 16em; white-space: normal; }
.lf-change-one { font-weight: 600; }
.lf-change .lf-buttons { margin-top: 0.25rem; gap: 0.35rem; }
.lf-change button { min-height: 28px; padding: 0.05em 0.6em; font-size: 0.95em; }
`;var Or=[Fr,Lr,Cr,Er,Nr].join("");function jr(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function $r({say:t,data:e}){let n=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),r=u("details",{class:"lf-values"},u("summary",{},t("values")),n),o,i=()=>r.open&&n.replaceChildren(ds(Ye(o),e,t));return r.addEventListener("toggle",i),{element:r,draw(s){o=s,i()}}}function ds(t,{target:e},n){let r=$(e),o={loss:n("loss"),[r]:n("accuracy"),val_loss:n("lastValLoss"),[`val_${r}`]:n("lastValAccuracy")},i=Object.keys(o).filter(l=>t[l]),s=u("tr",{},...[n("epoch"),...i.map(l=>o[l])].map(l=>u("th",{scope:"col"},l))),a=(t.loss??[]).map((l,c)=>u("tr",{},u("th",{scope:"row"},String(c+1)),...i.map(f=>u("td",{},(f.endsWith("loss")?x:V(e))(t[f][c])))));return u("table",{},u("thead",{},s),u("tbody",{},...a))}var Dr=16,ee=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],i=performance.now(),s=l=>{o.push(l),!(performance.now()-i<Dr)&&(this.send({type:"epochs",id:e,logs:o}),o=[],i=performance.now())},a=await this.toTheEnd(e,n,r,s);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let i=[],s=performance.now();for(let a of r){let l=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!l)return;i.push(wt(l)),!(a!==r.at(-1)&&performance.now()-s<Dr)&&(this.send({type:"starts",id:e,starts:i}),i=[],s=performance.now())}}async toTheEnd(e,n,r,o){let i;try{for(i=new se(n,this.data);!i.done;)if(o(i.runEpoch()),await this.nextTask(),r!==this.token)return;return i.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{i?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var he=class{constructor(e,n){this.receive=e;this.restarted=n;this.post=this.startWorker()??this.startInline()}receive;restarted;post;data;worker;use(e){if(e===this.data)return;this.data=e;let{X:n,y:r,rows:o,inputs:i,target:s}=e;this.post({type:"data",data:{X:n,y:r,rows:o,inputs:i,target:s}})}send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=`(${livefitBundle})().work()`,n=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),r=new Worker(n);return r.onmessage=o=>{URL.revokeObjectURL(n),this.receive(o.data)},r.onerror=()=>this.fallBack(),this.worker=r,o=>r.postMessage(o)}catch{return}}startInline(){let e=new ee(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.data=void 0,this.restarted()}};var ut=class{line;running;lastId=0;train(e,n,r){this.line??=new he(o=>this.receive(o),()=>this.again()),this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"fan",id:this.lastId,settings:e,seeds:yt(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){let e=this.running;e&&this.train(e.settings,e.data,e.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var sn={};ge(sn,{MOST_COLUMNS:()=>Hr,MOST_ROWS:()=>Ir,plainTable:()=>on,readTable:()=>Ce});var Ir=5e4,Hr=200;function on({columns:t,name:e,target:n,classes:r,rows:o,X:i,y:s}){return{columns:[...t,e],target:n,classes:r,rows:o,X:Vr(i),y:Vr(Float64Array.from(s))}}function Ce(t){try{let{columns:e,target:n,classes:r,rows:o,X:i,y:s}=t,a=e.map(String),l={X:Pr(i),y:Float32Array.from(Pr(s)),rows:o,inputs:a.length-1,target:n};return["classes","number"].includes(n)&&r.length===2&&l.inputs>0&&l.inputs<=Hr&&o>1&&o<=Ir&&l.X.length===o*l.inputs&&l.y.length===o&&l.X.every(Number.isFinite)&&l.y.every(Number.isFinite)&&(n==="number"||l.y.every(f=>f===0||f===1)&&l.y.includes(0)&&l.y.includes(1))?Sn({...l,columns:a.slice(0,-1),name:a.at(-1),classes:[String(r[0]),String(r[1])]}):void 0}catch{return}}function Vr(t){let e=new Uint8Array(t.buffer,t.byteOffset,t.byteLength),n="";for(let r=0;r<e.length;r+=8192)n+=String.fromCharCode(...e.subarray(r,r+8192));return btoa(n)}function Pr(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<n.length;r++)n[r]=e.charCodeAt(r);return new Float64Array(n.buffer)}var ms=1500,ps=5e3,hs=15e3,ft=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);sent;table=0;heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n,r){this.running={id:++this.lastId,listener:r},n.kind==="own"&&n!==this.sent&&(this.sent=n,this.table=this.lastId,this.send({type:"table",id:this.table,table:on(n),language:this.language}));let o=n.kind==="own"?this.table:void 0;this.send({type:"train",id:this.lastId,settings:e,language:this.language,table:o}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),ms)}beat(){let e=performance.now();e-this.heard>ps&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<hs)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([gs(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(bs(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function gs(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function bs(t){let{hidden:e,hidden_bias:n,output:r,output_bias:o}=t.weights;return{...t,history:ys(t.history),auc:t.confusion&&(t.auc??NaN),predictions:Ne(t.predictions),weights:{hidden:e.map(Ne),hidden_bias:Ne(n),output:Ne(r),output_bias:o??NaN}}}function ys(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Ne(n)]))}function Ne(t){return t.map(e=>e??NaN)}var ws=2e3,vs=6,dt=class{line;running;lastId=0;constructor(){this.line=new he(e=>this.receive(e),()=>this.again())}train(e,n,r){let o=ks(e,n);if(o)return this.cancel(),r.done(o);this.trainInWorker(e,n,r)}trainInWorker(e,n,r){this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"train",id:this.lastId,settings:e})}again(){let e=this.running;e&&this.trainInWorker(e.settings,e.data,e.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function ks(t,e){if(e.rows>ws)return;let n=new se(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>vs)return;return n.run()}finally{n.dispose()}}var xs=200,mt=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new ft(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new dt;kernel;fans=new ut;restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let i=Ft(e,n,this.language);if(i==="own"&&!this.store.state.own)throw new G(Se("no_table",this.language));this.store.updateSoon({problems:{...o,[e]:void 0}}),i!==r[e]&&this.change({...r,[e]:i})}catch(i){if(!(i instanceof G))throw i;this.store.update({problems:{...o,[e]:i.message}})}}rest(){this.moving=!1}useTable(e){this.store.updateSoon({own:e}),this.replace({...this.store.state.settings,data:"own",...Br(e)})}reset(){this.replace(Y())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}startFan(){let{settings:e,data:n}=this.store.state,r={settings:e,starts:[]};this.store.updateSoon({fan:r,fanFailure:void 0}),this.fans.train(e,n,{starts:o=>{r={settings:e,starts:[...r.starts,...o]},this.store.update({fan:r})},failed:o=>this.store.update({fanFailure:o})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}get resting(){return!this.moving}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){this.rest();let n=e.data==="own"&&!this.store.state.own;this.store.update({problems:n?{data:Se("no_table",this.language)}:{}}),!n&&(this.change(e),this.rest())}change(e){let n=this.takeData(e);this.moving||this.store.updateSoon({previous:H(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:n}),this.startPage(),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush()}takeData(e){let{data:n,own:r}=this.store.state,o=ie(e,r);if(o===n)return e;this.moving=!0,this.store.updateSoon({data:o,previous:void 0,keptFan:void 0});let i=e.loss!==this.store.state.settings.loss||e.output!==this.store.state.settings.output;return o.target===n.target||i?e:{...e,...Br(o)}}startPage(){this.store.updateSoon({page:{history:{}}});let{settings:e,data:n}=this.store.state;this.page.train(e,n,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.store.state.data,this.listener("keras")),xs))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(Tn,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};function Br({target:t}){return t==="number"?{loss:"mean_squared_error",output:"linear"}:{loss:"binary_crossentropy",output:"sigmoid"}}var Wr=300,pt=class{constructor(e,n,r){this.store=e;this.controller=n;this.keep=r;this.load(),e.subscribe(()=>this.watch()),this.watch();let o=()=>this.record();addEventListener("pagehide",o);let i=this.follow();this.leave=()=>(removeEventListener("pagehide",o),i())}store;controller;keep;runs=[];written="";known=new WeakSet;timer=0;leave;get place(){return this.keep.place}change(e){let n=this.store.state.shelf??Z(),r=e(n);r!==n&&(this.store.update({shelf:r}),r.rows!==n.rows&&this.save(r))}clear(){this.change(e=>Fe(e,e.rows.map(n=>n.number)))}use(e){this.controller.replace(e.settings)}dispose(){this.record(),clearTimeout(this.timer),this.leave()}watch(){let{page:e,keras:n}=this.store.state,r=[e.run,n?.run];r.every((o,i)=>o===this.runs[i])||(this.runs=r,clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.record(),Wr))}record(){if(clearTimeout(this.timer),!this.controller.resting){this.timer=window.setTimeout(()=>this.record(),Wr);return}let{page:e,keras:n}=this.store.state,r=[e.run,n?.run].filter(o=>o!==void 0&&!this.known.has(o));r.forEach(o=>this.known.add(o)),r.length>0&&this.change(o=>r.reduce(Ut,o))}load(){try{let{shelf:e,lost:n}=en(this.keep.read()),{order:r,next:o}=this.store.state.shelf??Z();this.store.update({shelf:{...e,order:r,next:Math.max(o,e.next)},shelfLost:n,shelfKept:!0})}catch{this.store.update({shelf:Z(),shelfKept:!1})}}follow(){try{return this.keep.follow(()=>{this.keep.read()!==this.written&&this.load()})}catch{return()=>{}}}save(e){let n=e.rows.length>0?Ee(e):"";this.written=n;try{this.keep.write(n),this.store.update({shelfKept:!0})}catch{this.store.update({shelfKept:!1})}}};var Ss={network:vr,batches:Un,loss_shape:ur,metrics:br,luck:dr,shelf:Rr};function an(t,e,n,r=Pn(t)){let{language:o}=e,i=(v,F)=>fe(o,s.state.data.words)(v,F),s=new Xe({settings:e.settings,data:ie(e.settings,e.own),own:e.own,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),a=new mt(s,o,n),l=e.show.includes("shelf")?new pt(s,a,r):void 0,c=v=>({say:fe(o,v.words),language:o,data:v,controller:a,keeper:l}),f=_r(i,e.notes),d=Jn(e.controls,e.settings,a,o,i),m=Kr(e,c(s.state.data)),p=u("div",{class:"lf-stage"},m.curves.element,d.element),h=u("div",{class:"lf-body"},p,...m.others.map(v=>v.element)),y=u("section",{class:As(e,n),"aria-label":i("title"),lang:o},u("p",{class:"lf-title"},i("title")),f.element,h);t.replaceChildren(y),Ms(t);let S=jr(y),b=()=>{let{state:v}=s;if(v.data!==m.data){for(m=Kr(e,c(v.data)),p.firstElementChild.replaceWith(m.curves.element);p.nextSibling;)p.nextSibling.remove();h.append(...m.others.map(F=>F.element))}[f,m.curves,d,...m.others].forEach(F=>F.draw(v)),t.dataset.state=Ts(v),t.dataset.runs=String(v.runs)};return s.subscribe(b),b(),()=>{S(),l?.dispose(),a.dispose(),t.replaceChildren()}}function Kr({show:t},e){let n=t.map(r=>Ss[r](e));return{data:e.data,curves:or(e),others:[$r(e),...n,pr(e),Xn(e)]}}function As({controls:t},e){return["livefit-lab",...t.length>3?["lf-many"]:[],...e?["lf-live"]:[]].join(" ")}function Ts(t){return t.keras?.failure??t.page.failure?"error":Qe(t)?"training":"done"}function Ms(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},Or))}var Rs=["network","batches","loss_shape","metrics","luck","shelf"];function Ur(t){try{return ht(JSON.parse(t))}catch{let e=ht({});return{...e,notes:[fe(e.language)("badOptions")]}}}function ht(t){let e=qr(t)?t:{},n=e.language==="en"?"en":"ko",r=fe(n),o=[],i=E.map(f=>f.name),s=zr(e.controls,i,f=>o.push(r("unknownControl",{name:f}))),a=zr(e.show,Rs,f=>o.push(r("unknownPanel",{name:f}))),l=Ce(e.table),c=_s(e.settings,n,o);return c.data==="own"&&!l&&(c.data="patients",o.push(Se("no_table",n))),{controls:s.length>0?s:Ve(c),settings:c,own:l,show:a,language:n,notes:o}}function zr(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function _s(t,e,n){let r=ne({},e);for(let[o,i]of Object.entries(qr(t)?t:{}))try{r=ne({...r,[o]:i},e)}catch(s){if(!(s instanceof G))throw s;n.push(s.message)}return r}function qr(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Gr(){let t=new ee(e=>postMessage(e));self.onmessage=e=>t.receive(e.data)}function Ls(t,e){return Vn(t,ie(t,Ce(e)))}var Fs={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),an(n,ht(t.get("options")),t,In(t))}};function Xr(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{an(t,Ur(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Xr):Xr());return to(Es);})();
return exported})();
