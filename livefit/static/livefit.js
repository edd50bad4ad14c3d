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
"use strict";var exported=(()=>{var kt=Object.defineProperty;var to=Object.getOwnPropertyDescriptor;var no=Object.getOwnPropertyNames;var ro=Object.prototype.hasOwnProperty;var ge=(t,e)=>{for(var n in e)kt(t,n,{get:e[n],enumerable:!0})},oo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of no(e))!ro.call(t,o)&&o!==n&&kt(t,o,{get:()=>e[o],enumerable:!(r=to(e,o))||r.enumerable});return t};var io=t=>oo(kt({},"__esModule",{value:!0}),t);var gn=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),i=0,s=0;i<r;){var a=t[n.charCodeAt(i++)],c=t[n.charCodeAt(i++)],l=t[n.charCodeAt(i++)],f=t[n.charCodeAt(i++)];o[s++]=a<<2|c>>4,o[s++]=c<<4|l>>2,o[s++]=l<<6|f}return o}})();var Es={};ge(Es,{TrainingLoop:()=>Z,Walker:()=>he,classWeights:()=>$e,fan:()=>Mt,fed:()=>xe,inside:()=>Ot,largestDifference:()=>mt,makeSettings:()=>oe,metrics:()=>Rt,patients:()=>le,shelf:()=>dn,source:()=>Se,split:()=>I,train:()=>Ts,widget:()=>Ls,work:()=>Jr});function bn(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function wn(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let i=0;i<r;i++){let s=l=>{let f=0;for(let d of e)f+=l(n[d*r+i]);return f/e.length},a=s(l=>l),c=Math.sqrt(s(l=>(l-a)**2))||1;for(let l=i;l<n.length;l+=r)o[l]=(n[l]-a)/c}return o}function I({y:t,rows:e},n){let r=Uint32Array.from({length:e},(l,f)=>f),o=1-n.validation_split,i=l=>n.validation==="stratified"&&t[l]>.5?1:0,s=[0,1].map(l=>Math.floor(r.filter(f=>i(f)===l).length*o)),a=[0,0],c=r.map(l=>a[i(l)]++<s[i(l)]?1:0);return{trained:r.filter(l=>c[l]),held:r.filter(l=>!c[l])}}function $e({y:t},e,n){if(n.class_weight!=="balanced")return[1,1];let r=e.filter(o=>t[o]>.5).length;return[e.length/(2*(e.length-r)),e.length/(2*r)]}var Mt={};ge(Mt,{STARTS:()=>ae,duel:()=>At,lastLoss:()=>be,lossSpreads:()=>we,seedsFrom:()=>xt,spread:()=>He,startOf:()=>St});var ae=20;function xt(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function St(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:n.tp,auc:r}}function be(t){return t.loss.at(-1)}function He(t){let e=t.map(yt).sort((o,i)=>o-i),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function we(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>He(t.starts.map(o=>o.loss[r])))}function At(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let i=n.get(o.seed);if(!i)continue;let[s,a]=[yt(be(o)),yt(be(i))];r.pairs++,s<a&&r.lowerLoss++,s===a&&r.sameLoss++,o.found>i.found&&r.moreFound++,o.found===i.found&&r.sameFound++}return r}function yt(t){return Number.isNaN(t)?1/0:t}var Rt={};ge(Rt,{accuracy:()=>ke,baseline:()=>Ie,confusion:()=>te,histogram:()=>Tt,precision:()=>Pe,recall:()=>ve,rocAuc:()=>Et,rocPoints:()=>Lt});function te(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function ve({tp:t,fn:e}){return t/(t+e)}function Pe({tp:t,fp:e}){return t/(t+e)}function ke({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function Tt(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function Lt(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[a]-e[s]),r=n.filter(s=>t[s]>.5).length,o=[{alarms:0,found:0}],i=0;return n.forEach((s,a)=>{t[s]>.5&&i++;let c=n[a+1];c!==void 0&&e[c]===e[s]||o.push({alarms:(a+1-i)/(n.length-r),found:i/r})}),o}function Et(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(s,a)=>a).sort((s,a)=>e[s]-e[a]),r=0,o=0;for(let s=0;s<n.length;){let a=s;for(;a<n.length&&e[n[a]]===e[n[s]];)a++;let c=(s+1+a)/2;for(;s<a;s++)t[n[s]]>.5&&(o++,r+=c)}let i=o*(n.length-o);return(r-o*(o+1)/2)/i}function Ie(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var vn=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;var le={...bn(vn),words:{positive:{ko:"사망",en:"died"},negative:{ko:"생존",en:"survived"},positiveSaid:{ko:"사망이라고",en:"dead"},negativeSaid:{ko:"생존이라고",en:"survivor"},cases:{ko:"사망",en:"deaths"},foundCases:{ko:"찾은 사망",en:"Deaths found"},allNegative:{ko:"모두 살았다고 답하기",en:"everyone survives"},people:{ko:"환자",en:"patients"},unit:{ko:"명",en:""}}};function V(t){return Ie(t.y)}function De(t,e){return Ie(Array.from(I(t,e).held,n=>t.y[n]))}function kn(t){return t.y.filter(e=>e>.5).length}var Ot={};ge(Ot,{explain:()=>Ft,largest:()=>Nt,terms:()=>Ct});var A=Math.fround,ze=A(1e-7);function ye(t){return A(Math.exp(-Math.abs(t)))}function ne(t,e=ye(t)){return t>=0?A(1/A(1+e)):A(e/A(1+e))}function Be(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>A(e(r,o)*A(r*A(1-r)))}}var We=t=>A(Math.log(A(Math.max(t,ze)+1))),ao=t=>A(100/Math.max(Math.abs(t),ze)),Ke={mean_squared_error:Be((t,e)=>A(A(t-e)*A(t-e)),(t,e)=>A(2*A(t-e))),mean_absolute_error:Be((t,e)=>Math.abs(A(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:Be((t,e)=>A(100*Math.abs(A(A(e-t)/Math.max(Math.abs(e),ze)))),(t,e)=>A(Math.sign(t-e)*ao(e))),mean_squared_logarithmic_error:Be((t,e)=>A(A(We(t)-We(e))**2),(t,e)=>t>=ze?A(A(2*A(We(t)-We(e)))/A(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>A(A(Math.max(t,0)-A(t*n))+A(Math.log1p(r))),slope:(t,e,n,r)=>{let o=A(r/A(1+r));return t>=0?A(A(1-o)-n):A(o-n)}}};function _t(t,e){return(n,r,{rows:o,nodes:i})=>{let s=n.length/o;for(let a=0;a<n.length;a+=s)for(let c=a;c<a+i;c++)n[c]=t(n[c]),r[c]=e(n[c])}}var Ue={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:_t(t=>ne(t),t=>t*(1-t)),tanh:_t(Math.tanh,t=>1-t*t),linear:_t(t=>t,()=>1)};var yn=gn("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var F=Math.fround,ce={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,i=r.length/e;r.fill(0);for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[a+l]=F(r[a+l]+F(t[s]*n[c+l]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let i=[0,0,0,0];for(let s=0;s<r;s++)i[s%4]+=t[o*r+s]*e[s];n[o]=i[0]+i[2]+(i[1]+i[3])}},passBack(t,e,n,r,o,i){let s=n.length;for(let a=0;a<e.length;a++){let c=t[Math.floor(a/s)],l=a%s;o[l]=F(o[l]+F(c*e[a])),i[a]=F(F(c*n[l])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,i=n.length/e;for(let s=0;s<t.length;s++){let a=Math.floor(s/o)*i,c=s%o*i;for(let l=0;l<i;l++)r[c+l]=F(r[c+l]+F(t[s]*n[a+l]))}},adam(t,e,n,r,o,i,s,a){for(let c=0;c<t.length;c++)n[c]=F(n[c]+F(F(e[c]-n[c])*i)),r[c]=F(r[c]+F(F(F(e[c]*e[c])-r[c])*s)),t[c]=F(t[c]-F(F(n[c]*o)/F(F(Math.sqrt(r[c]))+a)))}},Sn=[];function co(t,e){let n=Sn.pop()??uo(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function uo(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function fo(t,e){let n=co(t,e*4),{memory:r,raw:o}=n,i=0;return{allocate(s){let a=new Float32Array(r.buffer,i,s);return i+=s*4,a},release:()=>{Sn.push(n)},weightedSums:(s,a,c,l)=>o.weightedSums(s.byteOffset,a,s.length/a,c.byteOffset,l.length/a,l.byteOffset),rectify:(s,a)=>o.rectify(s.byteOffset,s.length,a.byteOffset),logits:(s,a,c)=>o.logits(s.byteOffset,c.length,a.byteOffset,a.length,c.byteOffset),passBack:(s,a,c,l,f,d)=>o.passBack(s.byteOffset,s.length,a.byteOffset,c.byteOffset,l.byteOffset,c.length,f.byteOffset,d.byteOffset),addOuterProducts:(s,a,c,l)=>o.addOuterProducts(s.byteOffset,a,s.length/a,c.byteOffset,c.length/a,l.byteOffset),adam:(s,a,c,l,...f)=>o.adam(s.byteOffset,a.byteOffset,c.byteOffset,l.byteOffset,s.length,...f)}}var xn=(()=>{try{return new WebAssembly.Module(yn)}catch{return}})();function An(t){if(!xn)return ce;try{return fo(xn,t)}catch{return ce}}function Ft(t,e,n,r="sigmoid"){let o=t.output.length,i=new Float32Array(o);ce.weightedSums(Float32Array.of(...Array.from(e),1),1,Float32Array.from([...t.hidden,t.hidden_bias].flat()),i);let s=Array.from(i);Ue[n](i,new Float32Array(o),{rows:1,nodes:o,loops:ce});let a=new Float32Array(1);ce.logits(i,Float32Array.from(t.output),a),a[0]+=t.output_bias;let c=Array.from(i);return{sums:s,outputs:c,products:c.map((l,f)=>Math.fround(l*t.output[f])),logit:a[0],prediction:r==="linear"?a[0]:ne(a[0])}}function Ct(t,e,n){return t.hidden.map((r,o)=>Math.fround(Math.fround(e[o])*r[n]))}function Nt(t,e){let n=r=>Math.abs(t[r])||0;return t.map((r,o)=>o).sort((r,o)=>n(o)-n(r)).slice(0,e)}var jt={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"validation",keras:"",type:"choice",choices:[{value:"last",label:{ko:"파일의 마지막 행 (케라스의 방식)",en:"last rows (as Keras does)"}},{value:"stratified",label:{ko:"클래스마다 같은 비율",en:"the same share of each class"}}],default:"last",label:{ko:"검증 데이터를 떼는 방법",en:"Validation rows"},help:{ko:"떼어 둘 샘플을 고르는 방법입니다. 마지막 행만 떼면 클래스의 비율이 달라질 수 있습니다.",en:"Which samples are kept out. The last rows may hold another share of the classes."}},{name:"class_weight",keras:"class_weight",type:"choice",choices:[{value:"none",label:{ko:"없음",en:"none"}},{value:"balanced",label:{ko:"드문 클래스를 더 무겁게",en:"balanced"}}],default:"none",label:{ko:"클래스 가중치",en:"Class weight"},help:{ko:"드문 클래스의 샘플이 틀렸을 때 손실을 더 크게 셉니다. 두 클래스의 무게를 같게 만듭니다.",en:"Counts the loss of the rarer class more, so that both classes weigh the same."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var H=jt.settings,po=jt.messages,Y=class extends Error{};function re(t){return H.find(e=>e.name===t)}function J(){return Object.fromEntries(H.map(t=>[t.name,t.default]))}function oe(t,e){let n=Object.entries(t).map(([r,o])=>[r,Vt(r,o,e)]);return{...J(),...Object.fromEntries(n)}}function Vt(t,e,n){let r=re(t);if(!r){let s=H.map(a=>a.name).join(", ");throw new Y(qe("unknown_setting",n,{name:t,allowed:s}))}if(e===null&&r.nullable)return null;if(ho(r,e))return go(r,e);let o=typeof e=="string"?`'${e}'`:String(e),i={label:r.label[n],name:t,value:o,allowed:bo(r,n)};throw new Y(qe("bad_value",n,i))}function ho(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function go(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function bo(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=qe(`${t.type}_range`,e,n);return t.nullable?qe("nullable",e,{allowed:r}):r}function ie(t){return t.learning_rate??$t(t).learning_rate}function $t(t){return re("optimizer").choices.find(e=>e.value===t.optimizer)}function qe(t,e,n){return po[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var L=Math.fround,Mn=L(1e-7);function wo(t,e){return({weights:n,gradient:r,momentum:o,velocity:i},s)=>{let a=L(1-L(Math.pow(L(.9),s))),c=L(1-L(Math.pow(L(.999),s))),l=L(L(t*L(Math.sqrt(c)))/a);e.adam(n,r,o,i,l,L(1-.9),L(1-.999),Mn)}}function vo(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=L(e[r]-L(n[r]*t))}}function ko(t){let e=L(.9),n=L(1-.9);return({weights:r,gradient:o,velocity:i})=>{for(let s=0;s<r.length;s++){let a=o[s],c=L(L(i[s]*e)+L(L(a*a)*n));i[s]=c,r[s]=L(r[s]-L(L(a*t)/L(Math.sqrt(L(c+Mn)))))}}}var yo={adam:wo,sgd:vo,rmsprop:ko};function Tn(t,e,n){return yo[t](L(e),n)}var Ht=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,i)=>(i^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,i,s)=>(i^Math.imul(o,1566083941))-s),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function Ln(t,e){let n=t&65535,r=t>>>16,o=e&65535,i=e>>>16,s=r*o+(n*o>>>16),a=n*i+(s&65535);return r*i+Math.floor(s/65536)+Math.floor(a/65536)>>>0}function Rn(t,e){let[n,r,o,i]=t,[s,a]=e;for(let c=0;c<10;c++){let l=Ln(3528531795,n),f=Ln(3449720151,o),d=Math.imul(3528531795,n),p=Math.imul(3449720151,o);[n,r,o,i]=[(f^r^s)>>>0,p>>>0,(l^i^a)>>>0,d>>>0],s=s+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,i]}function Pt(t,e,n){let r=0,o=[0,0,0,0],i=4;return()=>(i===4&&(o=Rn([r++,0,t,e],n),i=0),o[i++])}function En(t,e,n){let r=Math.fround,o=Rn([t%2147483646,0,0,0],[1053357856,38149673]),i=Pt(o[2],o[3],[o[0],o[1]]),s=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),c=new Uint32Array(1),l=new Float32Array(c.buffer);for(let f=0;f<a.length;f++)c[0]=1065353216|i()&8388607,a[f]=r(r(r(l[0]-1)*r(2*s))-s);return a}function _n(t,e,n){let r=new Ht(t);return{hidden:En(r.randint(),e,n),output:En(r.randint(),n,1)}}function Fn(t,e){let n=t%2147483647,r=n===0?Pt(2147483647,0,[0,0]):Pt(0,0,[n,0]),o=Uint32Array.from({length:e},(i,s)=>s);for(let i=0;i<e-1;i++){let s=i+r()%(e-i);[o[i],o[s]]=[o[s],o[i]]}return o}var se=Math.fround,Ge=class{hidden;output;outputBias;constructor(e,n,r){let o=(i,s)=>e.subarray(i,i+s);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},Xe=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r,o){this.nodes=e.nodes;let i=r.length,s=n.length/i,a=s+1,c=Math.ceil(this.nodes/4)*4,l=(a+1)*c+4;this.loops=An(4*l+i*(a+3*c+2));let f=h=>this.loops.allocate(h);this.parameters={weights:f(l),gradient:f(l),momentum:f(l),velocity:f(l)},this.weights=new Ge(this.parameters.weights,a,c),this.gradient=new Ge(this.parameters.gradient,a,c);let[d,p,m]=[0,0,0].map(()=>f(i*c)),[b,w]=[0,0].map(()=>f(i));this.samples={rows:i,x:f(i*a).fill(1),y:r,sampleWeights:o,h:d,slopes:p,blame:m,logits:b,errors:w},r.forEach((h,g)=>this.samples.x.set(n.subarray(g*s,(g+1)*s),g*a)),this.activation=Ue[e.activation],this.loss=Ke[e.loss],this.update=Tn(e.optimizer,ie(e),this.loops),this.start(e.seed,s,c)}start(e,n,r){let{nodes:o}=this,i=_n(e,n,o);for(let s=0;s<n;s++)this.weights.hidden.set(i.hidden.subarray(s*o,(s+1)*o),s*r);this.weights.output.set(i.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(i,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,n)))}batch(e,n){let r=p=>{let m=p.length/this.samples.rows;return p.subarray(e*m,n*m)},{x:o,y:i,sampleWeights:s,h:a,slopes:c,blame:l,logits:f,errors:d}=this.samples;return{rows:n-e,x:r(o),y:r(i),sampleWeights:r(s),h:r(a),slopes:r(c),blame:r(l),logits:r(f),errors:r(d)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let i=this.score(e);for(let s=0;s<e.rows;s++)n.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),i}score(e){this.forward(e);let{rows:n,y:r,sampleWeights:o,logits:i,errors:s}=e,a=se(1/n),c=0,l=0;for(let f=0;f<n;f++){let d=i[f],p=ye(d),m=ne(d,p);c+=se(this.loss.value(d,m,r[f],p)*o[f]),s[f]=se(se(a*o[f])*this.loss.slope(d,m,r[f],p)),m>.5==r[f]>.5&&l++}return{loss:se(se(se(c)/n)*n),right:l}}forward({rows:e,x:n,h:r,slopes:o,logits:i}){let{loops:s,weights:a}=this;s.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,a.output,i);let c=a.outputBias[0];for(let l=0;l<e;l++)i[l]+=c}dispose(){this.loops.release()}copyWeights(){let{nodes:e,weights:n}=this,r=n.output.length,o=Array.from({length:n.hidden.length/r},(s,a)=>Array.from(n.hidden.subarray(a*r,a*r+e))),i=o.pop();return{hidden:o,hidden_bias:i,output:Array.from(n.output.subarray(0,e)),output_bias:n.outputBias[0]}}predict(){return this.forward(this.samples),this.samples.logits.map(e=>ne(e))}};var Ye=Math.fround,K=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,i=I(n,e),{trained:s}=i,a=s.length;this.trained=a,this.order=Dt(e,i);let c=xe(e,n,i),l=n.y.map((p,m)=>n.y[this.order[m]]),f=$e(n,s,e),d=l.map((p,m)=>m<a?f[p>.5?1:0]:1);this.network=new Xe(e,xo(c,this.order,o),l,d),this.batches=this.network.batches(0,a,e.batch_size),this.held=this.network.batches(a,r,e.batch_size)}settings;data;network;order;trained;batches;held;history={};started=On();sum=It();epoch=0;batch=0;get done(){return this.epoch===this.settings.epochs}get batchCount(){return this.batches.length}runEpoch(){for(;;){let{logs:e}=this.runBatch();if(e)return e}}runBatch(){let e=this.batches[this.batch++],n=this.network.train(e);Cn(this.sum,n,e.rows);let r=this.batch===this.batches.length;return{loss:Ye(n.loss/e.rows),logs:r?this.endEpoch():void 0}}endEpoch(){let{network:e}=this,n=Nn(this.sum),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=It();this.held.forEach(s=>Cn(o,e.score(s),s.rows));let i=Nn(o);r.val_loss=i.loss,r.val_accuracy=i.right}this.sum=It(),this.batch=0,this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}weights(){return this.network.copyWeights()}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:te(n,e),auc:Et(n,e),updates:this.epoch*this.batches.length+this.batch,seconds:(On()-this.started)/1e3,predictions:e,weights:this.weights()}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function xo(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,i)=>r.set(t.subarray(o*n,(o+1)*n),i*n)),r}function xe(t,e,{trained:n}=I(e,t)){return t.inputs==="scaled"?wn(e,n):e.X}function Dt(t,{trained:e,held:n}){let r=new Uint32Array(e.length+n.length);return r.set(Fn(t.seed,e.length).map(o=>e[o])),r.set(n,e.length),r}function It(){return{loss:0,right:0,rows:0}}function Cn(t,e,n){t.loss=Ye(t.loss+e.loss),t.right+=e.right,t.rows+=n}function Nn({loss:t,right:e,rows:n}){return{loss:Ye(t/n),right:Ye(e/n)}}function jn(t,e){let n=new K(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function On(){return performance.now()}function Vn(t){let e=[...document.querySelectorAll(".livefit[data-livefit]")].indexOf(t)+1,n=`livefit-shelf-1:${location.pathname}:${e}`;return{place:"browser",read:()=>localStorage.getItem(n),write:r=>r?localStorage.setItem(n,r):localStorage.removeItem(n),follow(r){let o=i=>i.key===n&&r();return addEventListener("storage",o),()=>removeEventListener("storage",o)}}}function $n(t){return{place:"kernel",read:()=>t.get("shelf"),write(e){t.set("shelf",e),t.save_changes()},follow(e){return t.on("change:shelf",e),()=>t.off("change:shelf",e)}}}var Hn={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: {allNegative} {share}",en:"baseline: {allNegative} {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},classShares:{ko:"{cases}의 비율",en:"Share of {cases}"},classSharesValue:{ko:"학습 {trained}, 검증 {held}",en:"training {trained}, validation {held}"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), {cases} {died}{unit} 중 {found}{unit} 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} {cases} found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 {negative})",en:"Baseline ({allNegative})"},found:{ko:"{foundCases}",en:"{foundCases}"},foundValue:{ko:"{died}{unit} 중 {found}{unit}",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}{unit}을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} {people}, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},positive:{ko:"{positive}",en:"{positive}"},negative:{ko:"{negative}",en:"{negative}"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};var Pn={network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 {positive}(1)이면 손실은 {died}, {negative}(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the truth is {positive} (1) and {survived} if it is {negative} (0)."},lossShapeDied:{ko:"실제 {positive} (y = 1)",en:"{positive} (y = 1)"},lossShapeSurvived:{ko:"실제 {negative} (y = 0)",en:"{negative} (y = 0)"}};var In={plus:{ko:"양수 가중치",en:"positive weight"},minus:{ko:"음수 가중치",en:"negative weight"},silent:{ko:"이 샘플에 0을 내보내는 노드",en:"node that gives 0 for this sample"},thickness:{ko:"선이 굵을수록 가중치의 크기가 큽니다. 가장 굵은 선은 은닉층에서 {hidden}, 출력층에서 {output}입니다.",en:"The thicker, the larger the weight. The thickest line is {hidden} in the hidden layer and {output} in the output layer."},ranAway:{ko:"가중치가 숫자가 아닌 값이 되었습니다. 학습이 발산했습니다.",en:"Weights are no numbers any more: the training ran away."},pickNode:{ko:"은닉 노드 고르기: 화살표 키나 마우스",en:"Choose a hidden node: arrow keys or pointer"},nodeSpoken:{ko:"은닉 노드 {node}: 가중합 {sum}, 출력 {output}, 출력층으로 가는 가중치 {weight}",en:"Hidden node {node}: weighted sum {sum}, output {output}, weight to the output node {weight}"},node:{ko:"은닉 노드",en:"Hidden node"},sample:{ko:"{people}",en:"Sample"},before:{ko:"이전",en:"Previous"},after:{ko:"다음",en:"Next"},nextPositive:{ko:"다음 {positive}",en:"Next: {positive}"},nextNegative:{ko:"다음 {negative}",en:"Next: {negative}"},range:{ko:"1부터 {count} 사이의 정수를 넣으세요.",en:"Enter a whole number from 1 to {count}."},attribute:{ko:"속성",en:"Attribute"},attributeNumber:{ko:"속성 {number}",en:"attribute {number}"},value:{ko:"값",en:"Value"},scaledValue:{ko:"표준화한 값",en:"Standardised"},weight:{ko:"가중치",en:"Weight"},product:{ko:"곱",en:"Product"},bias:{ko:"편향",en:"Bias"},sum:{ko:"모두 더한 값(가중합)",en:"All added up (weighted sum)"},afterActivation:{ko:"{activation}를 지난 값",en:"After {activation}"},insideNode:{ko:"은닉 노드 {node}: 값 × 가중치를 모두 더합니다",en:"Hidden node {node}: value × weight, all added up"},insideOutput:{ko:"출력 노드: 은닉 노드의 출력 × 가중치를 모두 더합니다",en:"Output node: each hidden output × weight, all added up"},nodeNumber:{ko:"노드 {node}",en:"node {node}"},otherNodes:{ko:"나머지 노드 {count}개의 합",en:"The other {count} nodes together"},allNodes:{ko:"노드 {count}개의 항 모두 보기",en:"All {count} nodes"},verdict:{ko:"{number}번: 확률 {p}, 기준 {threshold}이므로 모델의 답은 {said}, 실제는 {truth}. {mark}",en:"Number {number}: probability {p}, threshold {threshold}: the model says {said}, the truth is {truth}. {mark}"},verdictNumber:{ko:"{number}번: 예측 {p}, 실제 값 {truth}.",en:"Number {number}: predicted {p}, true value {truth}."},right:{ko:"○ 맞음",en:"○ right"},wrong:{ko:"× 틀림",en:"× wrong"},square:{ko:"{place}번째로 들어가는 {number}번({truth}), 배치 {batch}",en:"Taken as no. {place}: number {number} ({truth}), batch {batch}"},squareHeld:{ko:"학습에 쓰지 않는 {number}번({truth})",en:"Number {number} ({truth}), not trained on"},squareAbout:{ko:"칸을 가리키면 어느 샘플인지 보입니다.",en:"Point at a square to see which sample it is."},inHand:{ko:"테두리를 두른 칸이 지금의 배치입니다: {list}번.",en:"The framed squares are the batch in hand: numbers {list}."}};var Dn={luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 {people}로 잰 값이라서 처음 보는 {people}에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the {people} trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 정확도 (기준선 {baseline})",en:"Last accuracy (baseline {baseline})"},luckFound:{ko:"{foundCases} ({died}{unit} 중)",en:"{foundCases} (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more {cases} in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"}};var Bn={metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 {positiveSaid} 답합니다. {people} {samples}{unit} 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 {people}도 들어 있습니다.",en:"Where p is above the threshold the answer is {positiveSaid}. All {samples} {people} with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}{unit} 중 {found}{unit} 발견, 잘못된 경보 {alarms}{unit}, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} {cases} found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}{unit} (가장 높은 막대 {top}{unit})",en:"{group}: {count} (highest bar {top})"},saidNegative:{ko:"← {negativeSaid} 답함",en:"← called {negativeSaid}"},saidPositive:{ko:"{positiveSaid} 답함 →",en:"called {positiveSaid} →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 ({cases} 중 찾은 비율)",en:"Recall ({cases} found)"},precision:{ko:"정밀도 (경보 중 {cases})",en:"Precision ({cases} among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}{unit} 중 {part}{unit} ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– ({positiveSaid} 답한 적 없음)",en:"– (nothing is called {positiveSaid})"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"}};var Wn={shelf:{ko:"실행 기록",en:"Run shelf"},shelfCaption:{ko:"끝난 실행이 여기 남습니다. 컨트롤이 쉬고 있을 때의 실행만 적습니다. 기준선: {allNegative} = 정확도 {baseline}, {foundCases} 0{unit}.",en:"Finished runs stay here, once the control rests. Baseline: {allNegative} has accuracy {baseline} and finds 0 {cases}."},shelfRules:{ko:"둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",en:"Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go."},shelfBrowser:{ko:"이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",en:"Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too."},shelfKernel:{ko:"이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",en:"The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one."},shelfUnkept:{ko:"여기서는 기록을 저장할 수 없어(금지되었거나 자리가 없음) 이 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",en:"It cannot be kept here (forbidden or full) and is gone when this page closes. Export it to keep it."},shelfLost:{ko:"저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",en:"Unreadable parts of the kept record were left out ({count})."},shelfChanged:{ko:"바꾼 것",en:"What changed"},shelfNumber:{ko:"번호",en:"No."},shelfFound:{ko:"{foundCases}",en:"{foundCases}"},shelfAccuracy:{ko:"정확도 (기준선 {baseline})",en:"Accuracy (baseline {baseline})"},shelfAuc:{ko:"ROC AUC",en:"ROC AUC"},shelfUpdates:{ko:"고친 횟수",en:"Updates"},pageShort:{ko:"페이지",en:"page"},changeFirst:{ko:"첫 실행",en:"First run"},changeSame:{ko:"{than}번과 같은 설정",en:"Same settings as no. {than}"},changeOne:{ko:"하나만 바꿈 ({than}번에서): {list}",en:"One thing changed (from no. {than}): {list}"},changeSeveral:{ko:"둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",en:"Several changed (from no. {than}): the cause cannot be told. {list}"},unlikeLecture:{ko:"설정: {list}",en:"Settings: {list}"},likeLecture:{ko:"설정: 강의와 같음",en:"Settings: the lecture's"},pin:{ko:"고정",en:"Pin"},pinned:{ko:"고정 {pin} 풀기",en:"Unpin {pin}"},pinnedLine:{ko:"고정한 {number}번",en:"pinned no. {number}"},useRun:{ko:"이 설정으로",en:"Use settings"},remove:{ko:"지우기",en:"Delete"},ofRun:{ko:"{number}번 실행: {text}",en:"Run {number}: {text}"},clearShelf:{ko:"모두 지우기",en:"Clear all"},undo:{ko:"지운 것 되돌리기",en:"Undo deletion"},exportAs:{ko:"{format} 파일로 받기",en:"Export {format}"},removedRuns:{ko:"실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",en:"Deleted {count} run(s). You can undo that."},undone:{ko:"지운 실행을 되돌렸습니다.",en:"The deleted runs are back."},loadedRun:{ko:"{number}번 실행의 설정으로 바꾸었습니다.",en:"The lab has the settings of run {number}."},noRuns:{ko:"아직 실행이 없습니다.",en:"No runs yet."}};var zn={walk:{ko:"한 걸음씩 학습하기",en:"Train step by step"},walkStart:{ko:"처음으로",en:"To the start"},walkBatch:{ko:"배치 하나",en:"One batch"},walkEpoch:{ko:"에포크 하나",en:"One epoch"},walkPlay:{ko:"▶ 재생",en:"▶ Play"},walkPause:{ko:"⏸ 멈춤",en:"⏸ Pause"},walkEnd:{ko:"끝으로",en:"To the end"},walkPace:{ko:"재생 속도",en:"Speed of playing"},slow:{ko:"느리게",en:"slow"},normal:{ko:"보통",en:"normal"},fast:{ko:"빠르게",en:"fast"},walkAbout:{ko:"지금은 학습이 모두 끝난 모습입니다. 한 걸음씩 가면 처음 가중치에서 다시 시작합니다.",en:"You see the end of the training. A step starts again from the first weights."},walkCalm:{ko:"지금은 학습이 모두 끝난 모습입니다. 움직임을 줄이는 설정이라서 재생은 1초에 한 에포크씩 갑니다.",en:"You see the end of the training. As you prefer reduced motion, it plays one epoch a second."},walkFirst:{ko:"학습하기 전입니다. 처음 가중치를 아직 한 번도 고치지 않았습니다.",en:"Before training: the first weights, not updated yet."},walkHere:{ko:"{epoch}에포크째, {batches}개 가운데 {batch}번째 배치입니다. 이 배치의 손실은 {loss}, 지금까지 가중치를 {updates}번 고쳤습니다.",en:"Epoch {epoch}, batch {batch} of {batches}. Loss of this batch {loss}; {updates} updates so far."},walkDone:{ko:"학습이 끝났습니다.",en:"The training is over."}};var So={...Hn,...Pn,...Bn,...Dn,...Wn,...In,...zn};function ue(t,e={}){return(n,r={})=>So[n][t].replace(/\{(\w+)\}/g,(o,i)=>String(r[i]??e[i]?.[t]))}function Bt(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return Bt(r,e),r.append(...n),r}function y(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Bt(r,e),r.append(...n),r}function N(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function $(t,e){let n=y("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,i=()=>{o!==0&&(Bt(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:s}])=>{o=Math.round(s.width),i()}).observe(r),{element:r,redraw:i}}function U(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function k(t,e){t.textContent!==e&&(t.textContent=e)}function x(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function M(t){return`${(100*t).toFixed(1)} %`}function q(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}var zt=5;function qn(t,e,n){let r=Un(n("sample"),n,w=>e.choose({sample:w})),o=Un(n("node"),n,w=>e.choose({node:w})),i=u("p",{class:"lf-verdict","data-role":"verdict"}),[s,a,c]=[Wt(),Wt(),Wt()],l=u("summary"),f=u("details",{},l,u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":n("insideOutput")},c.element)),d,p=(w,h)=>{let g=u("button",{type:"button","data-action":`next-${h}`},w);return g.addEventListener("click",()=>e.choose({sample:Mo(t.y,d.sample,h)})),g},m=Kt(t)?[]:[p(n("nextPositive"),1),p(n("nextNegative"),0)],b=()=>f.open&&c.draw(n("insideOutput"),Kn(n),d.explained.products.map((w,h)=>Xn(d,h,n)));return f.addEventListener("toggle",b),{element:u("div",{class:"lf-inspect"},r.element,u("div",{class:"lf-buttons"},...m),o.element,i,u("div",{class:"lf-results"},s.element,u("div",{},a.element,f))),draw(w){d=w,r.draw(w.sample,t.rows),o.draw(w.node,w.weights.output.length),k(i,To(w,t,n)),s.draw(n("insideNode",{node:w.node+1}),Lo(w,n),Eo(w,t,n)),a.draw(n("insideOutput"),Kn(n),Ro(w,n)),f.hidden=w.weights.output.length<=zt,k(l,n("allNodes",{count:w.weights.output.length})),b()}}}function Kt(t){return t.target==="number"}function Ut({output:t="sigmoid"}){return t}function Ao(t,e,n){return t.columns?.[e]??n("attributeNumber",{number:e+1})}function qt(t,e,n){return Kt(t)?q(t.y[e]):n(t.y[e]>.5?"positive":"negative")}function Mo(t,e,n){for(let r=1;r<t.length;r++){let o=(e+r)%t.length;if(t[o]>.5==n>.5)return o}return e}function To({sample:t,explained:e,threshold:n},r,o){let i={number:t+1,p:x(e.prediction),truth:qt(r,t,o)};if(Kt(r))return o("verdictNumber",i);let s=e.prediction>n,a=s===r.y[t]>.5;return o("verdict",{...i,threshold:n.toFixed(2),said:o(s?"positive":"negative"),mark:o(a?"right":"wrong")})}function Gn({settings:t}){return t.inputs==="scaled"}function Lo(t,e){return[e("attribute"),e("value"),...Gn(t)?[e("scaledValue")]:[],e("weight"),e("product")]}function Eo(t,e,n){let{weights:r,node:o,x:i,sample:s,explained:a,settings:c}=t,l=Ct(r,i,o),f=m=>Gn(t)?[x(i[m])]:[],d=l.map((m,b)=>[Ao(e,b,n),q(e.X[s*e.inputs+b]),...f(b),x(r.hidden[b][o]),x(m)]),p=Yn(d[0].length);return[...d,p(n("bias"),r.hidden_bias[o]),p(n("sum"),a.sums[o]),p(n("afterActivation",{activation:c.activation}),a.outputs[o])]}function Kn(t){return[t("node"),t("value"),t("weight"),t("product")]}function Xn({explained:t,weights:e,node:n},r,o){return[(r===n?"▶ ":"")+o("nodeNumber",{node:r+1}),x(t.outputs[r]),x(e.output[r]),x(t.products[r])]}function Ro(t,e){let{explained:n,weights:r,settings:o,node:i}=t,s=[i,...Nt(n.products,zt).filter(f=>f!==i)].slice(0,zt),a=n.products.filter((f,d)=>!s.includes(d)),c=Ut(o),l=Yn(4);return[...s.map(f=>Xn(t,f,e)),...a.length>0?[l(e("otherNodes",{count:a.length}),a.reduce((f,d)=>f+d,0))]:[],l(e("bias"),r.output_bias),l(e("sum"),n.logit),...c==="linear"?[]:[l(e("afterActivation",{activation:c}),n.prediction)]]}function Yn(t){return(e,n)=>[e,...Array(t-2).fill(""),x(n)]}function Wt(){let t=u("caption"),[e,n]=[u("thead"),u("tbody")],r=[],o="";return{element:u("table",{class:"lf-terms"},t,e,n),draw(i,s,a){k(t,i),o!==`${s.length}x${a.length}`&&(o=`${s.length}x${a.length}`,e.replaceChildren(u("tr",{},...s.map(()=>u("th",{scope:"col"})))),n.replaceChildren(...a.map(c=>u("tr",{},...c.map((l,f)=>f===0?u("th",{scope:"row"}):u("td"))))),r=[e,n].flatMap(c=>[...c.querySelectorAll("th, td")])),[s,...a].flat().forEach((c,l)=>k(r[l],c))}}}function Un(t,e,n){let r=u("input",{type:"range",min:1,max:1,"aria-label":t}),o=u("input",{type:"number",min:1,inputmode:"numeric","aria-label":t}),i=u("p",{class:"lf-problem",role:"alert"}),[s,a]=[-1,1],c=p=>{s=p,r.value=o.value=String(p+1)},l=p=>{let m=Number.isInteger(p)&&p>=1&&p<=a;o.toggleAttribute("aria-invalid",!m),k(i,m?"":e("range",{count:a})),m&&(c(p-1),n(p-1))},f=(p,m)=>{let b=u("button",{type:"button","aria-label":`${t}: ${m}`},p<0?"‹":"›");return b.addEventListener("click",()=>l((s+p+a)%a+1)),b};r.addEventListener("input",()=>l(r.valueAsNumber)),o.addEventListener("change",()=>l(o.valueAsNumber));let d=u("div",{class:"lf-number lf-picker"},u("span",{"aria-hidden":"true"},t),f(-1,e("before")),r,f(1,e("after")),o);return{element:u("div",{},d,i),draw(p,m){p===s&&m===a||(a=m,r.max=o.max=String(m),c(p),o.removeAttribute("aria-invalid"),k(i,""))}}}var Gt=130,Jn=32;function Qn({say:t,data:e,controller:n}){let r,o=0,i=-1,s,a="",c={columns:1,step:1},l=u("p",{class:"lf-note"}),f=u("p",{class:"lf-note lf-pointed"},t("squareAbout")),d=u("p",{class:"lf-note lf-in-hand"}),p=$(Gt,(g,v)=>{c=Co(v,e.rows),g.setAttribute("aria-label",l.textContent??""),g.replaceChildren(...No(c,e.rows,o,r?.batch_size??1,i))}),m=p.element;m.addEventListener("pointermove",g=>k(f,h(b(g)))),m.addEventListener("pointerleave",()=>k(f,t("squareAbout"))),m.addEventListener("click",g=>{let v=b(g);k(f,h(v)),v!==void 0&&n.choose({sample:w(v)})});function b(g){let v=m.getBoundingClientRect(),[S,_]=[g.clientX-v.left,g.clientY-v.top].map(O=>Math.floor(O/c.step)),E=_*c.columns+S;return S>=0&&S<c.columns&&E>=0&&E<e.rows?E:void 0}function w(g){return s??=Dt(r,I(e,r)),s[g]}function h(g){if(g===void 0)return t("squareAbout");let v=w(g),S={number:v+1,truth:qt(e,v,t)};return g>=o?t("squareHeld",S):t("square",{...S,place:g+1,batch:Math.floor(g/r.batch_size)+1})}return{element:N("batches",t("batches"),m,f,d,l),draw({settings:g,walk:v}){g!==r&&([r,o,s]=[g,I(e,g).trained.length,void 0]),k(d,v?_o(v.taken,t):""),i=(v?.batch??0)-1;let S=[g.batch_size,o,i].join();S!==a&&(a=S,k(l,Fo(e,o,g.batch_size,t)),p.redraw())}}}function _o(t,e){if(t.length===0)return"";let n=t.slice(0,Jn).map(r=>r+1).join(", ");return e("inHand",{list:t.length>Jn?`${n}, …`:n})}function Fo(t,e,n,r){let o=Math.ceil(e/n),i=e-(o-1)*n,s=t.rows-e,a=`${r("batchesText",{samples:e,size:n,batches:o,last:i})} ${r("batchesLegend")}`,c=o===1?r("batchesOne",{samples:e}):a;return s>0?`${c} ${r("batchesHeld",{held:s})}`:c}function Co(t,e){let n=Math.ceil(Math.sqrt(e*t/Gt));return{columns:n,step:Math.min(t/n,Gt/Math.ceil(e/n))}}function No({columns:t,step:e},n,r,o,i){let s={even:"",odd:"",last:"",held:"",frame:""},a=Math.ceil(r/o)-1;for(let c=0;c<n;c++){let l=Math.floor(c/o),f=c>=r?"held":l===a&&l>0?"last":l%2===0?"even":"odd",d=c%t*e,p=Math.floor(c/t)*e,m=e*.84,b=`M${d} ${p}h${m}v${m}h${-m}z`;s[f]+=f==="held"?`M${d} ${p+m}l${m} ${-m}`:b,l===i&&c<r&&(s.frame+=b)}return Object.entries(s).map(([c,l])=>y("path",{class:`lf-batch lf-batch-${c}${i>=0?" lf-pale":""}`,d:l}))}var Zn=`import os
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
`;function Se(t){let e=jo(t),n={...t,optimizer:Vo(t),validation_split:er(t.validation_split)};return Zn.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,i)=>String(n[i]))+`
`).join("")}function jo(t){let e=t.inputs==="scaled",n=t.class_weight==="balanced",r=t.validation_split>0?t.validation:"unvalidated",o=r==="stratified";return new Set([e?"scaled":"raw",r,n?"weighted":"unweighted",n||o?"special":"plain",o?"part":"whole",...r==="last"&&(e||n)?["cut"]:[]])}function Vo(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${$t(t).class}(learning_rate=${er(t.learning_rate)})`}function er(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function tr({say:t}){let e=u("code"),n,r=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=u("span",{class:"lf-copied",role:"status"}),i=u("button",{type:"button","data-action":"copy"},t("copy"));return i.addEventListener("click",()=>{Ho(e,o,t)}),{element:N("code",t("code"),r,u("div",{class:"lf-buttons"},i,o)),draw({settings:a,previous:c}){let l=Se(a);e.textContent===l&&n===c||(n=c,e.replaceChildren(...$o(l,c&&Se(c.settings))))}}}function $o(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function Ho(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),k(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),k(e,n("copyByHand"))}}function nr(t,e,n,r,o){let i=t.map(l=>Bo(re(l),n,r,o)),s=H.some(l=>e[l.name]!==J()[l.name]),a=u("p",{class:"lf-note lf-wide"}),c=u("div",{class:"lf-buttons lf-wide"},...s?[Xt("restart",o("restart"),()=>n.restart())]:[],Xt("reset",o("reset"),()=>n.reset()),Xt("new-seed",o("newSeed"),()=>n.newSeed()));return{element:u("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...i.map(l=>l.element),c,a),draw(l){i.forEach(f=>f.draw(l)),k(a,Po(t,l.settings,r,o))}}}function Xt(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function Po(t,e,n,r){let i=H.filter(s=>!t.includes(s.name)&&e[s.name]!==J()[s.name]).map(s=>`${s.label[n]} ${e[s.name]}`).join(", ");return i&&r("fixed",{list:i})}var Io=Math.random().toString(36).slice(2,8),Do=0;function Bo(t,e,n,r){let o=`lf-${Io}-${++Do}`,i=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),s=t.type==="choice"?Wo(t,o,e,n):zo(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),c=t.keras&&u("code",{},t.keras);return{element:u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",c),s.element,i),draw(l){s.draw(l),k(i,l.problems[t.name]??"")}}}function Wo(t,e,n,r){let o=t.choices.map(s=>u("option",{value:s.value},s.label[r])),i=u("select",{id:e},...o);return i.addEventListener("change",()=>{n.set(t.name,i.value),n.rest()}),{element:i,draw:s=>{i.value=String(s.settings[t.name])}}}function zo(t,e,n,r,o){let i=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),s=!1;i.addEventListener("input",()=>s=!0),i.addEventListener("change",()=>{s=!1,n.set(t.name,Ko(i,t)),n.rest()});let a=t.slider==="none"?void 0:Uo(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],i),draw(c){let l=c.settings[t.name],f=c.problems[t.name]!==void 0;i.toggleAttribute("aria-invalid",f),!f&&!s&&(i.value=l===null?"":String(l)),t.nullable&&(i.placeholder=r("defaultValue",{value:ie(c.settings)})),a?.draw(c)}}}function Ko(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function Uo(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:i=>10**i,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(i){let s=t.name==="learning_rate"?ie(i.settings):Number(i.settings[t.name]);o.matches(":active")||(o.value=String(r.to(s))),o.setAttribute("aria-valuetext",String(s))}}}function Je(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function qo(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function rr(t){let e,n,r;t.length!==2?(e=Je,n=(a,c)=>Je(t(a),c),r=(a,c)=>t(a)-c):(e=t===Je||t===qo?t:Go,n=t,r=t);function o(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<0?l=d+1:f=d}while(l<f)}return l}function i(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<=0?l=d+1:f=d}while(l<f)}return l}function s(a,c,l=0,f=a.length){let d=o(a,c,l,f-1);return d>l&&r(a[d-1],c)>-r(a[d],c)?d-1:d}return{left:o,center:s,right:i}}function Go(){return 0}function Xo(t){return t===null?NaN:+t}var or=rr(Je),U0=or.right,q0=or.left,G0=rr(Xo).center;var X0=ir(sr),Y0=ir(Yo);function ir(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),l=o.slice();return a&&c?(fe(a,l,o,i,s),fe(a,o,l,i,s),fe(a,l,o,i,s),de(c,o,l,i,s),de(c,l,o,i,s),de(c,o,l,i,s)):a?(fe(a,o,l,i,s),fe(a,l,o,i,s),fe(a,o,l,i,s)):c&&(de(c,o,l,i,s),de(c,l,o,i,s),de(c,o,l,i,s)),e}}function fe(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function de(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function Yo(t){let e=sr(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function sr(t){let e=Math.floor(t);if(e===t)return Jo(t);let n=t-e,r=2*t+1;return(o,i,s,a,c)=>{if(!((a-=c)>=s))return;let l=e*i[s],f=c*e,d=f+c;for(let p=s,m=s+f;p<m;p+=c)l+=i[Math.min(a,p)];for(let p=s,m=a;p<=m;p+=c)l+=i[Math.min(a,p+f)],o[p]=(l+n*(i[Math.max(s,p-d)]+i[Math.min(a,p+d)]))/r,l-=i[Math.max(s,p-f)]}}function Jo(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],c=s*t;for(let l=o,f=o+c;l<f;l+=s)a+=r[Math.min(i,l)];for(let l=o,f=i;l<=f;l+=s)a+=r[Math.min(i,l+c)],n[l]=a/e,a-=r[Math.max(o,l-c)]}}var Qo=Array.prototype,J0=Qo.slice;var Zo=Math.sqrt(50),ei=Math.sqrt(10),ti=Math.sqrt(2);function Qe(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=Zo?10:i>=ei?5:i>=ti?2:1,a,c,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,o)*s,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?Qe(t,e,n*2):[a,c,l]}function ar(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?Qe(e,t,n):Qe(t,e,n);if(!(i>=o))return[];let a=i-o+1,c=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)c[l]=(i-l)/-s;else for(let l=0;l<a;++l)c[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)c[l]=(o+l)/-s;else for(let l=0;l<a;++l)c[l]=(o+l)*s;return c}function ni(t,e,n){return e=+e,t=+t,n=+n,Qe(t,e,n)[2]}function Ze(t,e,n){let r;for(;;){let o=ni(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let i=Math.ceil(t/o),s=Math.floor(e/o);t=(i-(i*o>t))*o,e=(s+(s*o<e))*o}else if(o<0){let i=-o,s=Math.ceil(t*i),a=Math.floor(e*i);t=(s-(s/i>t))/i,e=(a+(a/i<e))/i}r=o}}var Q0=ri(Math.random);function ri(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}var et=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function lr(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function tt(t){return!t.walk&&(lr(t)?.history.loss?.length??0)>0}function nt(t){return t.walk?t.walk.run.history:tt(t)?t.keras.history:t.page.history}function G(t){return t.walk?.run??t.keras?.run??t.page.run}function Yt(t){let e=G(t);return e||t.page.weights&&{weights:t.page.weights,settings:t.settings}}function rt(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(lr(t))}function P(t,e,n=0){let[r,o]=n>0?Ze(...t,n):t;return Object.assign(s=>e[0]+(s-r)/(o-r)*(e[1]-e[0]),{ticks:s=>ar(r,o,s)})}var ot=176,D={top:10,right:12,bottom:36,left:44};function Jt(t,e){let n,r=$(ot,(s,a)=>n&&oi(s,a,n)),o=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:N(t,e,r.element,o),draw(s){n=s,o.replaceChildren(...ci(s)),r.redraw()}}}function oi(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),i=P([1,Math.max(2,n.epochs)],[D.left,e-D.right]),s=P([0,o],[ot-D.bottom,D.top],n.top===void 0?4:0);t.setAttribute("aria-label",ui(n)),t.replaceChildren(...ii(s,e,n),...si(i,e,n),...n.baseline?ai(s(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>li(a,i,s)))}function ii(t,e,n){return t.ticks(4).flatMap(r=>[y("line",{class:"lf-grid",x1:D.left,x2:e-D.right,y1:t(r),y2:t(r)}),y("text",{class:"lf-tick",x:D.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function si(t,e,n){let r=(D.left+e-D.right)/2;return[...t.ticks(5).filter(i=>Number.isInteger(i)&&i<=n.epochs).map(i=>y("text",{class:"lf-tick",x:t(i),y:ot-D.bottom+15,"text-anchor":"middle"},String(i))),y("text",{class:"lf-tick",x:r,y:ot-3,"text-anchor":"middle"},n.xLabel)]}function ai(t,e){return[y("line",{class:"lf-baseline",x1:D.left,x2:e-D.right,y1:t,y2:t})]}function li(t,e,n){let r=t.values.map((i,s)=>[e(s+1),n(i)]).filter(([,i])=>Number.isFinite(i)),o=r.length>30||["preview","pinned-1","pinned-2"].includes(t.kind)?[]:r;return[y("path",{class:`lf-line lf-${t.kind}`,d:U(r)}),...o.map(([i,s])=>y("circle",{class:`lf-point lf-${t.kind}`,cx:i,cy:s,r:2.5}))]}function ci(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function ui(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function cr({say:t,data:e}){let n=Jt("loss",t("loss")),r=Jt("accuracy",t("accuracy"));return{element:u("div",{class:"lf-charts"},n.element,r.element),draw(o){n.draw(fi(o,e,t)),r.draw(mi(o,e,t))}}}function fi(t,e,n){let r=fr(t,"loss",e,n);return{...ur(t,n),name:"loss",title:n("loss"),lines:r,top:di(t,r),format:x,axis:q}}function di({walk:t,page:e},n){let r=t&&e.run?.history.loss;if(!r)return;let o=Math.max(1e-6,...[r,...n.map(i=>i.values)].flat().filter(Number.isFinite));return Ze(0,o,4)[1]}function mi(t,e,n){return{...ur(t,n),name:"accuracy",title:n("accuracy"),lines:fr(t,"accuracy",e,n),top:1,baseline:{value:V(e),label:n("baseline",{share:M(V(e))})},format:M,axis:r=>`${Math.round(100*r)} %`}}function ur(t,e){let r=[t.previous,...dr(t).map(o=>o.run)].map(o=>o?.settings.epochs??0);return{epochs:Math.max(t.settings.epochs,...r),xLabel:e("epoch")}}function fr(t,e,n,r){let o=`val_${e}`,i=nt(t);return[{kind:"previous",label:r("previous"),values:t.previous?.history[e]??[]},...dr(t).map(a=>({kind:`pinned-${a.pin}`,label:r("pinnedLine",{number:a.number}),values:a.run.history[e]??[]})),{kind:"preview",label:r("preview"),values:tt(t)?t.page.history[e]??[]:[]},{kind:"validation",label:pi(t,e,n,r),values:i[o]??[]},{kind:"current",label:tt(t)?r("kerasShort"):r("current"),values:i[e]??[]}]}function dr(t){return(t.shelf?.rows??[]).filter(e=>e.pin).sort((e,n)=>e.pin-n.pin)}function pi(t,e,n,r){return e==="loss"?r("validation"):r("validationWithBaseline",{share:M(De(n,t.settings))})}var Ae=150,W={top:22,right:10,bottom:20,left:46},mr=Array.from({length:99},(t,e)=>(e+1)/100);function hr({say:t}){let e="",n=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=u("p",{class:"lf-note","aria-live":"polite"}),o=$(Ae,(c,l)=>pr(c,l,e,1,n.valueAsNumber,t("lossShapeDied"))),i=$(Ae,(c,l)=>pr(c,l,e,0,n.valueAsNumber,t("lossShapeSurvived"))),s=()=>{let c=n.valueAsNumber;k(r,t("lossShapeText",{p:c.toFixed(2),died:x(Me(e,c,1)),survived:x(Me(e,c,0))})),o.redraw(),i.redraw()};n.addEventListener("input",s);let a=u("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:N("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},o.element,i.element),a,r),draw({settings:c}){c.loss!==e&&(e=c.loss,s())}}}function Me(t,e,n){let r=Math.log(e/(1-e));return Ke[t].value(r,e,n,ye(r))}function pr(t,e,n,r,o,i){let s=mr.map(l=>Me(n,l,r)),a=P([0,1],[W.left,e-W.right]),c=P([0,Math.max(...s)||1],[Ae-W.bottom,W.top],3);t.setAttribute("aria-label",`${i}: ${x(Me(n,o,r))}`),t.replaceChildren(y("text",{class:"lf-tick lf-strong",x:W.left,y:12},i),...c.ticks(3).flatMap(l=>[y("line",{class:"lf-grid",x1:W.left,x2:e-W.right,y1:c(l),y2:c(l)}),y("text",{class:"lf-tick",x:W.left-6,y:c(l),dy:"0.32em","text-anchor":"end"},q(l))]),...[0,.5,1].map(l=>y("text",{class:"lf-tick",x:a(l),y:Ae-5,"text-anchor":"middle"},String(l))),y("path",{class:"lf-line lf-current",d:U(s.map((l,f)=>[a(mr[f]),c(l)]))}),y("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:W.top,y2:Ae-W.bottom}),y("circle",{class:"lf-point lf-current",cx:a(o),cy:c(Me(n,o,r)),r:5}))}var it=200,z={top:10,right:12,bottom:36,left:44},hi=400;function br({say:t,language:e,data:n,controller:r}){let o,i,s,a=(T,j,ee)=>{let X=u("button",{type:"button","data-action":T},j);return X.addEventListener("click",ee),X},c=a("fan","",()=>o?.fan?r.stopFan():r.startFan()),l=a("keep-fan",t("luckKeep"),()=>r.keepFan(o?.fan)),f=a("drop-fan",t("luckDrop"),()=>{r.keepFan(void 0),l.focus()}),d=u("p",{class:"lf-spoken",role:"status"}),p=0,m=u("p",{class:"lf-note","data-role":"fan"}),b=$(it,(T,j)=>i&&bi(T,j,i,s,t)),w=u("div",{class:"lf-legend","aria-hidden":"true"}),h=u("div"),g=u("p",{class:"lf-verdict","data-role":"duel"}),v=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),S=u("details",{},u("summary",{},t("luckTable")),v),_=()=>S.open&&i&&v.replaceChildren(Si(i,s,t));S.addEventListener("toggle",_);let E=u("div",{hidden:!0},m,b.element,w,h,g,S),O=()=>{i&&(w.replaceChildren(...wi(s,t)),h.replaceChildren(vi(i,s,n,t)),k(g,s?ki(s,i,e,t):""),b.redraw(),_())};return{element:N("luck",t("luck"),u("p",{class:"lf-note"},t("luckText")),u("div",{class:"lf-buttons"},c,l,f),d,E),draw(T){o=T,E.hidden=!T.fan,k(c,t(T.fan?"luckStop":"luckStart",{count:20})),l.hidden=!T.fan,l.toggleAttribute("disabled",T.fan?.starts.length!==20),f.hidden=!T.keptFan,k(m,T.fanFailure??(T.fan?gi(T.fan,t):"")),clearTimeout(p),p=window.setTimeout(()=>k(d,T.fan?`${m.textContent} ${g.textContent}`:""),hi);let j=T.fan?.starts.length?T.fan:T.fan&&i;j===i&&T.keptFan===s||([i,s]=[j,T.keptFan],O())}}}function gi({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function bi(t,e,n,r,o){let i=[n,...r?[r]:[]].flatMap(m=>m.starts.flatMap(b=>b.loss)),s=Math.max(n.settings.epochs,r?.settings.epochs??0),a=P([1,Math.max(2,s)],[z.left,e-z.right]),c=P([0,i.filter(Number.isFinite).reduce((m,b)=>Math.max(m,b),1e-6)],[it-z.bottom,z.top],4),l=m=>x(we(m).at(-1).median),f=[...r?[`${o("luckMedian",{name:o("luckA")})} ${l(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${l(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...f].join(". "));let d=a.ticks(5).filter(m=>Number.isInteger(m)&&m<=s),p=(m,b)=>y("text",{class:"lf-tick",...m},b);t.replaceChildren(...c.ticks(4).flatMap(m=>[y("line",{class:"lf-grid",x1:z.left,x2:e-z.right,y1:c(m),y2:c(m)}),p({x:z.left-6,y:c(m),dy:"0.32em","text-anchor":"end"},q(m))]),...d.map(m=>p({x:a(m),y:it-z.bottom+15,"text-anchor":"middle"},String(m))),p({x:(z.left+e-z.right)/2,y:it-3,"text-anchor":"middle"},o("epoch")),...r?gr(r,"a",a,c):[],...gr(n,"b",a,c))}function gr(t,e,n,r){let o=a=>a.map((c,l)=>[n(l+1),r(c)]).filter(([,c])=>Number.isFinite(c)),i=o(we(t).map(a=>a.median)),s=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[y("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>U(o(a.loss))).join("")}),y("path",{class:`lf-line lf-median-${e}`,d:U(i)}),...s.map(([a,c])=>y("circle",{class:`lf-dot-${e}`,cx:a,cy:c,r:2.5}))]}function wi(t,e){let n=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function vi(t,e,n,r){let o=[...e?[e]:[],t],i=[["loss",r("lastLoss"),be,x],["accuracy",r("luckAccuracy",{baseline:M(V(n))}),l=>l.accuracy,M],["found",r("luckFound",{died:kn(n)}),l=>l.found,String],["auc",r("auc"),l=>l.auc,l=>l.toFixed(4)]],s=[r("luckSpread"),...e?[r("luckA")]:[],r("luckB")],a=i.map(([l,f,d,p])=>{let m=o.map(b=>{let{median:w,low:h,high:g}=He(b.starts.map(d)),[v,S,_]=[w,h,g].map(E=>Number.isFinite(E)?p(E):"–");return u("td",{},`${v} (${S} ~ ${_})`)});return u("tr",{"data-figure":l},u("th",{scope:"row"},f),...m)}),c=u("tr",{},...s.map(l=>u("th",{scope:"col"},l)));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...a))}function ki(t,e,n,r){let o=xi(t.settings,e.settings,n),i=At(t,e);if(i.pairs===0)return r("luckNoPairs");if(o==="")return r("luckUnchanged");let s=t.settings.loss===e.settings.loss?yi(i,r):r("luckOtherLoss"),{pairs:a,moreFound:c,sameFound:l}=i,f=r("luckDuel",{pairs:a,more:c,moreShare:M(c/a),same:l});return[r("luckChanged",{list:o}),f,s,r("luckOnly")].join(" ")}function yi({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:M(e/t),same:n})}function xi(t,e,n){let r=o=>o===null?"–":String(o);return H.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:i})=>`${i[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function Si(t,e,n){let r=[...e?[e]:[],t].map(we),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],i=(l,f)=>u("td",{},l[f]?`${x(l[f].median)} (${x(l[f].low)} ~ ${x(l[f].high)})`:"–"),s=Math.max(...r.map(l=>l.length)),a=Array.from({length:s},(l,f)=>u("tr",{},u("th",{scope:"row"},String(f+1)),...r.map(d=>i(d,f)))),c=u("tr",{},...o.map(l=>u("th",{scope:"col"},l)));return u("table",{},u("thead",{},c),u("tbody",{},...a))}function wr({say:t,data:e,controller:n}){let r=a=>a.engine==="keras"?t("kerasEngine",n.versions()):t("pageEngine"),o=u("div",{class:"lf-results"}),i,s;return{element:N("results",t("results"),o),draw(a){let c=G(a);!c||c===i&&a.previous===s||([i,s]=[c,a.previous],o.replaceChildren(Ai(c,s,e,t,r),Qt(c.confusion,t)))}}}function Ai(t,e,n,r,o){let i=[[r("lastLoss"),f=>st(f.history.loss,x)],[r("lastAccuracy"),f=>st(f.history.accuracy,M)],[r("baselineRow"),()=>M(V(n))],[r("found"),({confusion:f})=>r("foundValue",{died:f.tp+f.fn,found:f.tp})],[r("auc"),f=>f.auc.toFixed(4)],[r("updates"),f=>f.updates.toLocaleString("en")],[r("seconds"),f=>r("secondsValue",{seconds:f.seconds.toFixed(3)})],[r("engine"),o]];vr(t)&&i.splice(3,0,...Mi(n,r));let s=(f,d={})=>u("td",d,f),a=i.map(([f,d])=>{let p=f===r("engine")?{"data-role":"engine"}:{},m=e?[s(d(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},f),s(d(t),p),...m)}),c=["",r("current"),...e?[r("previous")]:[]],l=u("tr",{},...c.map(f=>f?u("th",{scope:"col"},f):u("td")));return u("table",{class:"lf-figures"},u("thead",{},l),u("tbody",{},...a))}function vr(t){return t.settings.validation_split>0}function Mi(t,e){let n=(r,o)=>vr(r)?o(r):"–";return[[e("lastValLoss"),r=>st(r.history.val_loss,x)],[e("lastValAccuracy"),r=>st(r.history.val_accuracy,M)],[e("validationBaseline"),r=>n(r,o=>M(De(t,o.settings)))],[e("classShares"),r=>n(r,o=>Ti(t,o.settings,e))]]}function Ti(t,e,n){let{trained:r,held:o}=I(t,e),i=s=>M(s.filter(a=>t.y[a]>.5).length/s.length);return n("classSharesValue",{trained:i(r),held:i(o)})}function st(t,e){return t?e(t.at(-1)):"–"}function Qt(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([i,s])=>u("td",{class:s?"lf-right":"lf-wrong"},`${i} ${s?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("positive")),u("th",{scope:"col"},e("negative")))),u("tbody",{},n(e("positive"),[[t.tp,!0],[t.fn,!1]]),n(e("negative"),[[t.fp,!1],[t.tn,!0]])))}var Zt=50,at=74,kr={height:2*at+44,margin:12},yr={height:232,margin:{top:8,right:10,bottom:36,left:44}},Li=Array.from({length:19},(t,e)=>(e+1)/20);function xr({say:t,data:e,controller:n}){let r,o=NaN,i=$(kr.height,(h,g)=>r&&_i(h,g,r,e,o,t)),s=$(yr.height,(h,g)=>r&&Ci(h,g,r,e,o,t)),a=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});a.addEventListener("input",()=>n.setThreshold(a.valueAsNumber));let c=u("output",{class:"lf-threshold"}),l=u("div"),f=u("p",{class:"lf-problem"}),d=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),p=u("details",{},u("summary",{},t("thresholdTable")),d),m=()=>p.open&&r&&d.replaceChildren(Oi(r,e,t));p.addEventListener("toggle",m);let b=u("p",{class:"lf-panel-title"}),w=u("div",{class:"lf-legend","aria-hidden":"true"},...Ni(t));return{element:N("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:e.rows})),i.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),a,c),f,u("div",{class:"lf-results"},l,u("div",{},b,s.element,w)),p),draw(h){let g=G(h);if(!g||g===r&&h.threshold===o)return;let v=g===r;[r,o]=[g,h.threshold];let S=te(e.y,r.predictions,o);a.matches(":active")||(a.value=String(o)),a.setAttribute("aria-valuetext",Ei(S,e,o,t)),k(c,o.toFixed(2)),k(f,Number.isNaN(r.auc)?t("noPredictions"):""),k(b,t("roc",{auc:r.auc.toFixed(4)})),l.replaceChildren(Ri(S,e,t),Qt(S,t)),i.redraw(),s.redraw(),v||m()}}}function Ei(t,e,n,r){let{tp:o,fn:i,fp:s}=t,a={accuracy:M(ke(t)),baseline:M(V(e))};return r("thresholdSpoken",{threshold:n.toFixed(2),died:o+i,found:o,alarms:s,...a})}function Ri(t,e,n){let{tp:r,fn:o,fp:i,tn:s}=t,a=(f,d,p)=>n("outOf",{part:f,all:d,share:M(p)}),c={recall:[n("recall"),a(r,r+o,ve(t))],precision:[n("precision"),r+i===0?n("nobodyCalled"):a(r,r+i,Pe(t))],alarms:[n("falseAlarms"),a(i,i+s,i/(i+s))],accuracy:[n("accuracy"),n("beside",{value:M(ke(t)),baseline:M(V(e))})]},l=([f,[d,p]])=>u("tr",{"data-figure":f},u("th",{scope:"row"},d),u("td",{},p));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(c).map(l)))}function _i(t,e,n,r,o,i){let{height:s,margin:a}=kr,c=P([0,1],[a,e-a]),l=s-38,f=[1,0].map(b=>n.predictions.filter((w,h)=>r.y[h]>.5==b>.5)),d=[i("positive"),i("negative")],p=f.map((b,w)=>{let h=Tt(b,Zt),g=Math.max(...h),v=i("histogramRow",{group:d[w],count:b.length,top:g});return{counts:h,top:g,label:v,floor:l-(1-w)*at,kind:w===0?"died":"survived"}});t.setAttribute("aria-label",[i("histogram"),...p.map(b=>b.label)].join(". "));let m=(b,w,h,g)=>y("text",{class:"lf-tick",x:b,y:w,"text-anchor":h},g);t.replaceChildren(...p.flatMap(({counts:b,top:w,label:h,floor:g,kind:v})=>[y("path",{class:`lf-bars lf-bars-${v}`,d:Fi(b,w,c,g)}),y("line",{class:"lf-grid",x1:c(0),x2:c(1),y1:g,y2:g}),m(c(1),g-at+16,"end",h)]),y("line",{class:"lf-cut",x1:c(o),x2:c(o),y1:0,y2:l}),...[0,.25,.5,.75,1].map(b=>m(c(b),l+16,b===0?"start":b===1?"end":"middle",String(b))),m(c(0),l+33,"start",i("saidNegative")),m(c(.5),l+33,"middle","p"),m(c(1),l+33,"end",i("saidPositive")))}function Fi(t,e,n,r){let o=at-24,i=(s,a)=>{let[c,l]=[n(a/Zt)+.5,n((a+1)/Zt)-.5],f=Math.max(s/e*o,1.5);return s===0?"":`M${c.toFixed(1)} ${r}v${(-f).toFixed(1)}H${l.toFixed(1)}V${r}z`};return t.map(i).join("")}function Ci(t,e,n,r,o,i){let{height:s,margin:a}=yr,c=P([0,1],[a.left,e-a.right]),l=P([0,1],[s-a.bottom,a.top]),f=Lt(r.y,n.predictions),d=te(r.y,n.predictions,o),p=d.fp/(d.fp+d.tn),m=`${i("rocPoint")} ${o.toFixed(2)}: ${i("recallShort")} ${M(ve(d))}, ${i("rocAlarms")} ${M(p)}`;t.setAttribute("aria-label",`${i("roc",{auc:n.auc.toFixed(4)})}. ${m}`);let b=(w,h)=>y("text",{class:"lf-tick",...w},h);t.replaceChildren(...[0,.5,1].flatMap(w=>[y("line",{class:"lf-grid",x1:c(0),x2:c(1),y1:l(w),y2:l(w)}),b({x:a.left-6,y:l(w),dy:"0.32em","text-anchor":"end"},`${100*w} %`),b({x:c(w),y:l(0)+15,"text-anchor":w===1?"end":"middle"},`${100*w} %`)]),b({x:(c(0)+c(1))/2,y:s-3,"text-anchor":"middle"},i("rocAlarms")),b({x:a.left+6,y:a.top+12},i("recallShort")),y("line",{class:"lf-baseline",x1:c(0),x2:c(1),y1:l(0),y2:l(1)}),y("path",{class:"lf-line lf-current",d:U(f.map(w=>[c(w.alarms),l(w.found)]))}),...f.length>0?[y("circle",{class:"lf-point lf-here",cx:c(p),cy:l(ve(d)),r:6})]:[])}function Ni(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function Oi(t,e,n){let r=[n("threshold"),n("found"),n("falseAlarms"),n("precisionShort"),n("accuracy")],o=Li.map(s=>{let a=te(e.y,t.predictions,s),{tp:c,fp:l}=a,f=[c,l,c+l===0?"–":M(Pe(a)),M(ke(a))];return u("tr",{},u("th",{scope:"row"},s.toFixed(2)),...f.map(d=>u("td",{},String(d))))}),i=u("tr",{},...r.map(s=>u("th",{scope:"col"},s)));return u("table",{},u("thead",{},i),u("tbody",{},...o))}var Te=5,ji=4;function Le(t){return t.reduce((e,n)=>Math.max(e,Math.abs(n)),0)}function Ee(t,e,n,r=!1){let o={plus:Array(Te).fill(""),minus:Array(Te).fill("")};for(let[[a,c],[l,f],d]of t){let p=Math.ceil(Math.abs(d)/e*Te)-1;p>=0&&(o[d>0?"plus":"minus"][p]+=`M${a.toFixed(1)} ${c.toFixed(1)}L${l.toFixed(1)} ${f.toFixed(1)}`)}let i=a=>r?Math.min(.5,7/n)*(.6+a/Te):1,s=Math.max(1.2,Math.min(ji,60/n));return["minus","plus"].flatMap(a=>o[a].flatMap((c,l)=>c?[y("path",{class:`lf-edge lf-${a}`,d:c,"stroke-width":s*(l+1)/Te,"stroke-opacity":i(l)})]:[]))}var lt=260,ct=22,tn=10,Vi=40,$i=24;function Mr({say:t,data:e,controller:n}){let r,o,i=[],s=$(lt,(h,g)=>{if(!o)return;let v=o.weights.output.length;(r?.width!==g||r.hidden.length!==v)&&(r=d(h,g,v)),p(r,o)}),a=u("p",{class:"lf-note"}),c=u("p",{class:"lf-note lf-scale"}),l=u("div",{class:"lf-legend","aria-hidden":"true"},...["plus","minus","silent"].map(h=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${h}`}),t(h)))),f=qn(e,n,t);function d(h,g,v){let S=Sr(g*.14,e.inputs),_=Sr(g*.5,v),E=[g*.86,(ct+lt-tn)/2],O=(R,C,B)=>y("text",{class:"lf-tick",x:R,y:12,"text-anchor":"middle","aria-hidden":"true"},`${C} ${B}`),T=(R,[C,B],Zr,eo={})=>y("circle",{class:`lf-node lf-node-${R}`,cx:C,cy:B,r:en(Zr),...eo}),j=y("g",{"aria-hidden":"true"}),ee=_.map((R,C)=>T("hidden",R,v,{role:"radio","data-node":C})),X=y("text",{class:"lf-tick lf-strong lf-halo","aria-hidden":"true"}),je=[...S.map(R=>T("input",R,e.inputs)),T("output",E,1)];h.setAttribute("role","radiogroup"),h.setAttribute("aria-label",`${e.inputs} → ${v} → 1. ${t("pickNode")}`);let Ve=[O(S[0][0],t("networkInput"),e.inputs),O(g*.5,t("networkHidden"),v),O(E[0],t("networkOutput"),1)];return h.replaceChildren(j,y("g",{"aria-hidden":"true"},...je),...ee,X,...Ve),{width:g,inputs:S,hidden:_,output:E,edges:j,nodes:ee,mark:X}}function p({inputs:h,hidden:g,output:v,edges:S,nodes:_,mark:E},{weights:O,explained:T,node:j}){let ee=R=>h.map((C,B)=>[C,g[R],O.hidden[B][R]]),X=R=>[g[R],v,O.output[R]],[je,Ve]=[Le(O.hidden.flat()),Le(O.output)];S.replaceChildren(...Ee(g.flatMap((R,C)=>ee(C)),je,g.length,!0),...Ee(g.map((R,C)=>X(C)),Ve,g.length/4,!0),...Ee(ee(j),je,1),...Ee([X(j)],Ve,1)),_.forEach((R,C)=>{let B=C===j;R.setAttribute("class",`lf-node lf-node-hidden${T.outputs[C]===0?" lf-silent":""}${B?" lf-chosen":""}`),R.setAttribute("r",String(B?Math.max(7,en(_.length)):en(_.length))),R.setAttribute("tabindex",B?"0":"-1"),R.setAttribute("aria-checked",String(B)),R.setAttribute("aria-label",t("nodeSpoken",{node:C+1,sum:x(T.sums[C]),output:x(T.outputs[C]),weight:x(O.output[C])}))}),E.setAttribute("x",String(g[nn(_.length)-1][0]+12)),E.setAttribute("y",String(g[j][1]+4)),k(E,String(j+1))}let m=s.element;m.addEventListener("pointermove",h=>h.pointerType==="mouse"&&b(h)),m.addEventListener("click",h=>b(h)),m.addEventListener("focusin",h=>n.choose({node:Ar(h.target)})),m.addEventListener("keydown",h=>{let g=r&&Pi(h.key,Ar(h.target),r.nodes.length);g!==void 0&&(h.preventDefault(),r.nodes[g].focus())});function b(h){let g=m.getBoundingClientRect(),v=r&&Hi(r.hidden,[h.clientX-g.left,h.clientY-g.top]);v!==void 0&&n.choose({node:v})}return{element:N("network",t("network"),m,l,c,a,f.element),draw(h){let{nodes:g}=h.settings;k(a,t("networkText",{inputs:e.inputs,nodes:g,parameters:(e.inputs*g+g+g+1).toLocaleString("en")}));let v=[Yt(h)?.weights,h.chosen,h.threshold];if(!v[0]||v.every((O,T)=>O===i[T]))return;i=v,o=w(h);let{weights:S,explained:_}=o,E={hidden:x(Le(S.hidden.flat())),output:x(Le(S.output))};k(c,Number.isFinite(_.logit)?t("thickness",E):t("ranAway")),s.redraw(),f.draw(o)}};function w(h){let{weights:g,settings:v}=Yt(h),S=Math.min(h.chosen.node,g.output.length-1),_=Math.min(h.chosen.sample,e.rows-1),E=xe(v,e).subarray(_*e.inputs,(_+1)*e.inputs),O=Ft(g,E,v.activation,Ut(v));return{node:S,sample:_,x:E,weights:g,settings:v,explained:O,threshold:h.threshold}}}function Sr(t,e){let n=nn(e),r=lt-ct-tn;return Array.from({length:e},(o,i)=>[t+(i%n-(n-1)/2)*13,ct+r*(i+.5)/e])}function en(t){return Math.max(.8,Math.min(9,(lt-ct-tn)/t*.38*nn(t)))}function nn(t){return Math.ceil(t/Vi)}function Hi(t,[e,n]){let r=t.map(([i,s])=>Math.hypot(i-e,s-n)),o=r.indexOf(Math.min(...r));return Math.abs(t[o][0]-e)<=$i?o:void 0}function Ar(t){return Number(t.getAttribute("data-node"))}function Pi(t,e,n){let r={ArrowDown:e+1,ArrowRight:e+1,ArrowUp:e-1,ArrowLeft:e-1,Home:0,End:n-1};return t in r?(r[t]+n)%n:void 0}var dn={};ge(dn,{LIMIT:()=>ut,PINS:()=>_e,add:()=>rn,cell:()=>Re,columns:()=>ft,describeChange:()=>dt,differences:()=>Ce,emptyShelf:()=>Q,parseShelf:()=>un,remove:()=>Fe,sortBy:()=>an,sorted:()=>ln,toCsv:()=>cn,toJson:()=>Ne,togglePin:()=>sn,undo:()=>on});var ut=200,_e=[1,2],Tr=1,Ii=1e9,ft=["number","loss","accuracy","found","auc","updates","seconds","engine"];function Q(){return{rows:[],next:1,order:{column:"number",descending:!0},removed:[]}}function rn(t,{predictions:e,weights:n,...r}){let o=Lr(t.rows,r.engine);if(o&&Ui(o.run,r))return t;let i=[...t.rows,{number:t.next,run:r,pin:0}];return{...t,rows:fn(i),next:t.next+1}}function Fe(t,e){let n=t.rows.filter(r=>e.includes(r.number));return n.length===0?t:{...t,rows:t.rows.filter(r=>!n.includes(r)),removed:n}}function on(t){let e=t.rows.map(o=>o.pin),n=t.removed.map(o=>e.includes(o.pin)?{...o,pin:0}:o),r=[...t.rows,...n].sort((o,i)=>o.number-i.number);return{...t,rows:fn(r),removed:[]}}function sn(t,e){let n=_e.find(o=>!t.rows.some(i=>i.pin===o))??0,r=t.rows.map(o=>o.number===e?{...o,pin:o.pin?0:n}:o);return{...t,rows:r}}function an(t,e){let n=t.order.column===e&&!t.order.descending;return{...t,order:{column:e,descending:n}}}function ln({rows:t,order:e}){let n=e.descending?-1:1;return[...t].sort((r,o)=>{let[i,s]=[Re(r,e.column),Re(o,e.column)];return Number.isNaN(i)||Number.isNaN(s)?Number(Number.isNaN(i))-Number(Number.isNaN(s))||r.number-o.number:n*(i<s?-1:i>s?1:0)||n*(r.number-o.number)})}function Re({number:t,run:e},n){return n==="number"?t:n==="found"?e.confusion.tp:n==="loss"||n==="accuracy"?Er(e.history[n]):e[n]}function dt(t,e){let n=Lr(t.slice(0,t.indexOf(e)),e.run.engine);if(!n)return{kind:"first"};let r=Ce(n.run.settings,e.run.settings);return{kind:r.length===0?"same":r.length===1?"one":"several",than:n.number,settings:r}}function Ce(t,e){return H.filter(({name:n})=>t[n]!==e[n]).map(({name:n})=>({name:n,from:t[n],to:e[n]}))}function Ne(t,e=0){return JSON.stringify({version:Tr,rows:t.rows},null,e)}function cn(t,e){let n=H.map(i=>i.name),r=["number","engine",...n,"changed","loss","accuracy","baseline","val_loss","val_accuracy","tp","fn","fp","tn","auc","updates","seconds"],o=t.rows.map(i=>{let{engine:s,settings:a,history:c,confusion:l,auc:f,updates:d,seconds:p}=i.run,m=dt(t.rows,i),b=m.kind==="first"?"":m.settings.map(({name:h})=>h).join(" "),w=h=>c[h]&&Er(c[h]);return[i.number,s,...n.map(h=>a[h]),b,w("loss"),w("accuracy"),e,w("val_loss"),w("val_accuracy"),l.tp,l.fn,l.fp,l.tn,f,d,p]});return[r,...o].map(i=>i.map(s=>s??"").join(",")+`\r
`).join("")}function un(t){if(typeof t!="string"||t==="")return{shelf:Q(),lost:0};let e=Di(t);if(!e)return{shelf:Q(),lost:1};let n=[];for(let o of e){let i=Bi(o);!i||n.some(({number:s})=>s===i.number)||n.push(n.some(({pin:s})=>s===i.pin)?{...i,pin:0}:i)}n.sort((o,i)=>o.number-i.number);let r=(n.at(-1)?.number??0)+1;return{shelf:{...Q(),rows:fn(n),next:r},lost:e.length-n.length}}function Di(t){try{let{version:e,rows:n}=JSON.parse(t);return e===Tr&&Array.isArray(n)?n:void 0}catch{return}}function Bi(t){try{let{number:e,pin:n,run:r}=t,{engine:o,confusion:i,updates:s,seconds:a}=r,c=oe({...r.settings},"en"),l=Wi(r.history,c.epochs),f={tp:i.tp,fn:i.fn,fp:i.fp,tn:i.tn};if(![e,s,...Object.values(f)].every(m=>Number.isInteger(m)&&m>=0&&m<=Ii)||!l||!["page","keras"].includes(o)||!Number.isFinite(a)||a<0)return;let p=_e.find(m=>m===n)??0;return{number:e,pin:p,run:{engine:o,settings:c,history:l,confusion:f,auc:Ki(r.auc),updates:s,seconds:a}}}catch{return}}function Wi(t,e){let r=["loss","accuracy","val_loss","val_accuracy"].filter(s=>t[s]!==void 0).map(s=>[s,zi(t[s])]),o=r.every(([,s])=>s?.length===e),i=Object.fromEntries(r);return o&&i.loss&&i.accuracy?i:void 0}function zi(t){if(!(!Array.isArray(t)||!t.every(e=>e===null||typeof e=="number")))return t.map(e=>Number.isFinite(e)?e:NaN)}function Ki(t){return typeof t=="number"&&t>=0&&t<=1?t:NaN}function fn(t){let e=t.length-ut;return t.filter(n=>n.pin||e--<=0)}function Lr(t,e){return t.filter(n=>n.run.engine===e).at(-1)}function Ui(t,e){let n=({history:r,confusion:o,auc:i})=>JSON.stringify([r,o,i]);return Ce(t.settings,e.settings).length===0&&n(t)===n(e)}function Er(t){return t?.at(-1)??NaN}function Cr({say:t,data:e,language:n,keeper:r}){let o=r,i=M(V(e)),s=u("p",{class:"lf-note"}),a=u("div",{class:"lf-scroll lf-shelf-box",tabindex:0,role:"region","aria-label":t("shelf")}),c=u("span",{class:"lf-copied",role:"status"}),l,f=me("undo",t("undo"),()=>{o.change(on),k(c,t("undone")),a.focus()}),d=me("clear-shelf",t("clearShelf"),()=>{k(c,t("removedRuns",{count:l.rows.length})),o.clear(),Rr(f)}),p=me("export-csv",t("exportAs",{format:"CSV"}),()=>Fr("livefit-runs.csv","text/csv",cn(l,V(e)))),m=me("export-json",t("exportAs",{format:"JSON"}),()=>Fr("livefit-runs.json","application/json",Ne(l,2))),b=N("shelf",t("shelf"),u("p",{class:"lf-note"},`${t("shelfCaption",{baseline:i})} ${t("shelfRules",{limit:ut})}`),a,u("div",{class:"lf-buttons"},p,m,d,f,c),s),w={sort:h=>o.change(g=>an(g,h)),pin:({number:h})=>o.change(g=>sn(g,h)),use({number:h,run:g}){o.use(g),k(c,t("loadedRun",{number:h}))},remove({number:h}){o.change(g=>Fe(g,[h])),k(c,t("removedRuns",{count:1})),Rr(f)}};return{element:b,draw(h){k(s,qi(h,o,t)),!(!h.shelf||h.shelf===l)&&(l=h.shelf,Gi(a,()=>a.replaceChildren(Xi(h.shelf,w,i,t,n))),[p,m,d].forEach(g=>g.disabled=l.rows.length===0),f.disabled=l.removed.length===0)}}}function qi(t,e,n){let r=e.place==="browser"?n("shelfBrowser"):n("shelfKernel"),o=t.shelfLost?` ${n("shelfLost",{count:t.shelfLost})}`:"";return(t.shelfKept?r:n("shelfUnkept"))+o}function me(t,e,n,r={}){let o=u("button",{type:"button","data-action":t,...r},e);return o.addEventListener("click",n),o}function Rr(t){t.disabled=!1,t.focus()}function Gi(t,e){let n=t.getRootNode().activeElement,r=n instanceof HTMLElement&&t.contains(n)&&n!==t?n.dataset:void 0;e(),r&&t.querySelector(`[data-action="${r.action}"][data-of="${r.of}"]`)?.focus()}function Xi(t,e,n,r,o){let i={number:r("shelfNumber"),loss:r("loss"),accuracy:r("shelfAccuracy",{baseline:n}),found:r("shelfFound"),auc:r("shelfAuc"),updates:r("shelfUpdates"),seconds:r("seconds"),engine:r("engine")},s=ft.map(l=>{let{order:f}=t,d=f.column!==l?"none":f.descending?"descending":"ascending",p={none:"",ascending:" ▲",descending:" ▼"}[d],m=me("sort",i[l],()=>e.sort(l),{"data-of":l});return m.append(u("span",{"aria-hidden":"true"},p)),u("th",{scope:"col","aria-sort":d},m)});s.splice(1,0,u("th",{scope:"col"},r("shelfChanged")));let a=_e.every(l=>t.rows.some(f=>f.pin===l)),c=ln(t).map(l=>{let[f,...d]=ft.map(p=>Yi(l,p,r));return u("tr",{"data-run":l.number},u("th",{scope:"row"},f),u("td",{class:"lf-change"},...Ji(t,l,r,o),Qi(l,a,e,r)),...d.map(p=>u("td",{},p)))});return c.length===0&&c.push(u("tr",{},u("td",{colspan:s.length},r("noRuns")))),u("table",{},u("thead",{},u("tr",{},...s)),u("tbody",{},...c))}function Yi(t,e,n){let{run:r}=t,o=Number(Re(t,e));return e==="loss"?x(o):e==="accuracy"?M(o):e==="found"?n("foundValue",{died:r.confusion.tp+r.confusion.fn,found:o}):e==="auc"?o.toFixed(4):e==="seconds"?n("secondsValue",{seconds:o.toFixed(3)}):e==="engine"?r.engine==="keras"?n("kerasShort"):n("pageShort"):o.toLocaleString("en")}function Ji(t,e,n,r){let{settings:o}=e.run,i=dt(t.rows,e),s={same:"changeSame",one:"changeOne",several:"changeSeveral"}[i.kind],a=({name:d,from:p,to:m})=>`${_r(d,r)} ${mn(d,p,o,n,r)} → ${mn(d,m,o,n,r)}`,c=i.kind==="first"?n("changeFirst"):n(s,{than:i.than,list:i.settings.map(a).join(", ")}),l=Ce(J(),o).map(({name:d,to:p})=>`${_r(d,r)} ${mn(d,p,o,n,r)}`),f=l.length>0?n("unlikeLecture",{list:l.join(", ")}):n("likeLecture");return[u("div",{class:`lf-change-${i.kind}`},c),u("div",{class:"lf-note"},f)]}function _r(t,e){return re(t).label[e]}function mn(t,e,n,r,o){return e===null?r("defaultValue",{value:ie({...n,[t]:null})}):re(t).choices?.find(i=>i.value===e)?.label[o]??String(e)}function Qi(t,e,n,r){let o=(s,a,c)=>me(s,a,c,{"data-of":t.number,"aria-label":r("ofRun",{number:t.number,text:a})}),i=o("pin",t.pin?r("pinned",{pin:t.pin}):r("pin"),()=>n.pin(t));return i.disabled=e&&!t.pin,u("div",{class:"lf-buttons"},i,o("use",r("useRun"),()=>n.use(t)),o("remove",r("remove"),()=>n.remove(t)))}function Fr(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e}));u("a",{href:r,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function Nr(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function Zi(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function mt(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((i,s)=>{n=Math.max(n,Zi(i,o[s]))})}return n}var Or={slow:1e3,normal:150,fast:0},es=1e3;function jr({say:t,controller:e}){let n,r=0,o=(h,g,v)=>{let S=u("button",{type:"button","data-action":h},g);return S.addEventListener("click",v),S},i=h=>()=>{b(),e.walk(h)},s=o("play",t("walkPlay"),()=>r?b():m()),a=u("select",{"aria-label":t("walkPace")},...Object.keys(Or).map(h=>u("option",{value:h},t(h))));a.value="normal";let c=u("p",{class:"lf-note lf-walk-text"}),l=u("div",{class:"lf-buttons"},o("walk-start",t("walkStart"),i("start")),o("walk-batch",t("walkBatch"),i("batch")),o("walk-epoch",t("walkEpoch"),i("epoch")),s,a,o("walk-end",t("walkEnd"),i("end"))),f=u("div",{class:"lf-panel lf-walk","data-panel":"walk",role:"group","aria-label":t("walk")},u("p",{class:"lf-panel-title"},t("walk")),l,c),d=matchMedia("(prefers-reduced-motion: reduce)"),p=()=>{r=window.setTimeout(w,d.matches?es:Or[a.value])},m=()=>{k(s,t("walkPause")),e.walk(d.matches?"epoch":"batch"),p()},b=()=>{clearTimeout(r),r=0,k(s,t("walkPlay"))},w=()=>{if(!n.walk||n.walk.done||!ts(f))return b();e.walk(d.matches?"epoch":"batch"),p()};return{element:f,draw(h){n=h,k(c,pn(h,t)||t(d.matches?"walkCalm":"walkAbout")),r&&(!h.walk||h.walk.done)&&b()}}}function ts(t){let e=t.closest(".livefit-lab")?.getBoundingClientRect();return!document.hidden&&e!==void 0&&e.bottom>0&&e.top<innerHeight}function pn({walk:t},e){if(!t)return"";let{epoch:n,batch:r,batches:o,loss:i,run:s,done:a}=t;if(n===0)return e("walkFirst");let c=e("walkHere",{epoch:n,batch:r,batches:o,loss:x(i),updates:s.updates.toLocaleString("en")});return a?`${c} ${e("walkDone")}`:c}var ns=1e-5,rs=400;function Vr(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),i=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),s=0;return{element:u("div",{class:"lf-messages"},...i,n,r,o),draw(a){let c=os(a,t);k(n,c),clearTimeout(s),s=window.setTimeout(()=>k(r,c),rs),k(o,is(a,t))}}}function os(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=G(t);if(!r)return e("training");if(t.walk&&!t.walk.done)return pn(t,e);let{tp:o,fn:i}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:x(r.history.loss.at(-1)),accuracy:M(r.history.accuracy.at(-1)),baseline:M(V(t.data)),died:o+i,found:o})}function is(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?ss(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):rt(t)?e("kernelTraining"):""}function ss(t,e,n){let r=mt(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>ns?`${o}. ${n("chaotic")}`:o}var $r=`.lf-edge { fill: none; }
.lf-edge.lf-plus { stroke: var(--lf-accent); }
.lf-edge.lf-minus { stroke: var(--lf-baseline); stroke-dasharray: 5 4; }
.lf-swatch.lf-minus { border-top: 3px dashed var(--lf-baseline); }
.lf-swatch.lf-silent { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-node { stroke: var(--lf-surface); stroke-width: 0.5; fill: var(--lf-accent); }
.lf-node-input { fill: var(--lf-right); }
.lf-node-output { fill: var(--lf-baseline); }
.lf-node-hidden { cursor: pointer; }
.lf-node.lf-silent { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 1; }
.lf-node.lf-chosen { stroke: var(--lf-text); stroke-width: 2.5; }
.lf-node:focus { outline: none; }
.lf-node:focus-visible { outline: 3px solid var(--lf-accent); outline-offset: 3px; }
.lf-halo { paint-order: stroke; stroke: var(--lf-surface); stroke-width: 4; stroke-linejoin: round; }
.lf-scale, .lf-pointed { min-height: 3em; }
.lf-walk-text, .lf-in-hand { min-height: 4.5em; }
.lf-walk-text { margin-top: 0.25rem !important; }
@container (min-width: 560px) {
  .lf-scale, .lf-pointed, .lf-walk-text, .lf-in-hand { min-height: 1.5em; }
}
.livefit-lab .lf-walk select { width: auto; }
.lf-inspect { contain: layout style; display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); margin-top: 0.75rem; }
.lf-picker > span { min-width: 4.5em; }
.livefit-lab .lf-picker input[type="number"] { width: 5em; }
.livefit-lab .lf-picker button { min-width: 36px; padding: 0; }
.livefit-lab .lf-terms :is(td, thead th:not(:first-child)) { text-align: end; white-space: nowrap; padding-inline: 0.25em; }
.livefit-lab .lf-terms caption { font-weight: 600; color: inherit; }
.lf-batch-even { fill: var(--lf-accent); }
.lf-batch-odd { fill: var(--lf-previous); }
.lf-batch-last { fill: var(--lf-baseline); }
.lf-batch-held { stroke: var(--lf-soft); stroke-width: 1.5; }
.lf-batch.lf-pale { opacity: 0.4; }
.lf-batch.lf-batch-frame { fill: none; stroke: var(--lf-text); stroke-width: 2; opacity: 1; }
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
`;var Pr=`.lf-fan { fill: none; stroke-width: 1; stroke-opacity: 0.45; }
.lf-fan-b { stroke: var(--lf-accent); }
.lf-fan-a { stroke: var(--lf-baseline); stroke-dasharray: 2 3; }
.lf-median-b { stroke: var(--lf-accent); stroke-width: 3.5; }
.lf-median-a { stroke: var(--lf-baseline); stroke-width: 3.5; stroke-dasharray: 8 5; }
.lf-dot-b { fill: var(--lf-accent); }
.lf-dot-a { fill: none; stroke: var(--lf-baseline); }
.lf-swatch.lf-swatch-a { border-top: 3px dashed var(--lf-baseline); }
.lf-verdict:not(:empty) { margin-top: 0.5rem !important; font-weight: 600; }
`;var Ir=`.lf-bars-died { fill: var(--lf-baseline); }
.lf-bars-survived { fill: var(--lf-accent); }
.lf-cut { stroke: var(--lf-text); stroke-width: 2; stroke-dasharray: 4 3; }
.lf-figures + .lf-matrix { margin-top: 0.75rem !important; }
.lf-point.lf-here { fill: var(--lf-surface); stroke: var(--lf-accent); stroke-width: 3; }
.lf-swatch.lf-here { width: 0.8em; height: 0.8em; border: 2px solid var(--lf-accent); border-radius: 50%; }
.lf-threshold { min-width: 2.5em; font-weight: 600; font-variant-numeric: tabular-nums; }
`;var Dr=`.lf-shelf-box { height: 22em; max-height: none; margin: 0.5rem 0; border: 1px solid var(--lf-line); border-radius: 6px; }
.livefit-lab .lf-shelf-box thead th { position: sticky; top: 0; z-index: 1; background: var(--lf-raised); vertical-align: bottom; }
.livefit-lab .lf-shelf-box :is(th, td) { vertical-align: top; }
.livefit-lab .lf-shelf-box thead button { min-height: 28px; padding: 0.1em 0.3em; border-color: transparent; background: none; font-weight: 600; text-align: start; }
.livefit-lab .lf-shelf-box table { overflow-wrap: normal; }
.livefit-lab .lf-shelf-box td { white-space: nowrap; }
.livefit-lab .lf-shelf-box .lf-change { min-width: 16em; white-space: normal; }
.lf-change-one { font-weight: 600; }
.lf-change .lf-buttons { margin-top: 0.25rem; gap: 0.35rem; }
.lf-change button { min-height: 28px; padding: 0.05em 0.6em; font-size: 0.95em; }
`;var Br=[Hr,$r,Ir,Pr,Dr].join("");function Wr(t){let e=()=>{let[o,i,s]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*i+.114*s>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function zr({say:t}){let e=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=u("details",{class:"lf-values"},u("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(ds(nt(r),t));return n.addEventListener("toggle",o),{element:n,draw(i){r=i,o()}}}function ds(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(s=>t[s]),o=u("tr",{},...[e("epoch"),...r.map(s=>n[s])].map(s=>u("th",{scope:"col"},s))),i=(t.loss??[]).map((s,a)=>u("tr",{},u("th",{scope:"row"},String(a+1)),...r.map(c=>u("td",{},(c.endsWith("loss")?x:M)(t[c][a])))));return u("table",{},u("thead",{},o),u("tbody",{},...i))}var Kr=16,Z=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],i=performance.now(),s=(c,l)=>{o.push(c),!(performance.now()-i<Kr)&&(this.send({type:"epochs",id:e,logs:o,weights:l.weights()}),o=[],i=performance.now())},a=await this.toTheEnd(e,n,r,s);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let i=[],s=performance.now();for(let a of r){let c=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!c)return;i.push(St(c)),!(a!==r.at(-1)&&performance.now()-s<Kr)&&(this.send({type:"starts",id:e,starts:i}),i=[],s=performance.now())}}async toTheEnd(e,n,r,o){let i;try{for(i=new K(n,this.data);!i.done;)if(o(i.runEpoch(),i),await this.nextTask(),r!==this.token)return;return i.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{i?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var pe=class{constructor(e,n){this.receive=e;this.restarted=n;this.post=this.startWorker()??this.startInline()}receive;restarted;post;data;worker;use(e){if(e===this.data)return;this.data=e;let{X:n,y:r,rows:o,inputs:i}=e;this.post({type:"data",data:{X:n,y:r,rows:o,inputs:i}})}send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=`(${livefitBundle})().work()`,n=URL.createObjectURL(new Blob([e],{type:"text/javascript"})),r=new Worker(n);return r.onmessage=o=>{URL.revokeObjectURL(n),this.receive(o.data)},r.onerror=()=>this.fallBack(),this.worker=r,o=>r.postMessage(o)}catch{return}}startInline(){let e=new Z(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.data=void 0,this.restarted()}};var pt=class{line;running;lastId=0;train(e,n,r){this.line??=new pe(o=>this.receive(o),()=>this.again()),this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"fan",id:this.lastId,settings:e,seeds:xt(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){let e=this.running;e&&this.train(e.settings,e.data,e.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var ht=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([ms(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(ps(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function ms(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function ps(t){let{hidden:e,hidden_bias:n,output:r,output_bias:o}=t.weights;return{...t,history:hs(t.history),auc:t.auc??NaN,predictions:Oe(t.predictions),weights:{hidden:e.map(Oe),hidden_bias:Oe(n),output:Oe(r),output_bias:o??NaN}}}function hs(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Oe(n)]))}function Oe(t){return t.map(e=>e??NaN)}var gs=6,gt=class{line;running;lastId=0;constructor(){this.line=new pe(e=>this.receive(e),()=>this.again())}train(e,n,r){let o=bs(e,n);if(o)return this.cancel(),r.done(o);this.trainInWorker(e,n,r)}trainInWorker(e,n,r){this.running={id:++this.lastId,settings:e,data:n,listener:r},this.line.use(n),this.line.send({type:"train",id:this.lastId,settings:e})}again(){let e=this.running;e&&this.trainInWorker(e.settings,e.data,e.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs,e.weights);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function bs(t,e){let n=new K(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>gs)return;return n.run()}finally{n.dispose()}}var he=class{training;epoch=0;batch=0;loss=NaN;seconds=0;constructor(e,n){this.training=new K(e,n)}step(){let{training:e}=this;if(e.done)return;[this.epoch,this.batch]=[e.epoch+1,e.batch+1];let n=performance.now();this.loss=e.runBatch().loss,this.seconds+=(performance.now()-n)/1e3}stepEpoch(){do this.step();while(this.training.batch>0)}state(){let{training:e,epoch:n,batch:r,loss:o,seconds:i}=this,s=e.run(),a=s.settings.batch_size;return{epoch:n,batch:r,batches:e.batchCount,taken:r===0?[]:Array.from(e.order.subarray((r-1)*a,Math.min(r*a,e.trained))),loss:o,run:{...s,seconds:i,history:ws(s.history)},done:e.done}}dispose(){this.training.dispose()}};function ws(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,[...n]]))}var vs=200,bt=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new ht(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new gt;kernel;fans=new pt;walker;restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let i=Vt(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),i!==r[e]&&this.change({...r,[e]:i})}catch(i){if(!(i instanceof Y))throw i;this.store.update({problems:{...o,[e]:i.message}})}}rest(){this.moving=!1}reset(){this.replace(J())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}choose(e){let n=this.store.state.chosen,r={...n,...e};(r.node!==n.node||r.sample!==n.sample)&&this.store.update({chosen:r})}walk(e){let{settings:n,data:r,walk:o}=this.store.state;(!o||o.done||e==="start"||e==="end")&&this.endWalk(),e!=="end"&&(this.walker??=new he(n,r),e==="batch"&&this.walker.step(),e==="epoch"&&this.walker.stepEpoch(),this.store.update({walk:this.walker.state()}))}endWalk(){this.walker&&(this.walker.dispose(),this.walker=void 0,this.store.update({walk:void 0}))}startFan(){let{settings:e,data:n}=this.store.state,r={settings:e,starts:[]};this.store.updateSoon({fan:r,fanFailure:void 0}),this.fans.train(e,n,{starts:o=>{r={settings:e,starts:[...r.starts,...o]},this.store.update({fan:r})},failed:o=>this.store.update({fanFailure:o})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}get resting(){return!this.moving}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.walker?.dispose(),this.store.dispose()}replace(e){this.rest(),this.store.update({problems:{}}),this.change(e),this.rest()}change(e){this.endWalk(),this.moving||this.store.updateSoon({previous:G(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush()}startPage(){this.store.updateSoon({page:{history:{}}});let{settings:e,data:n}=this.store.state;this.page.train(e,n,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),vs))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:(o,i)=>n({history:o.reduce(Nr,r()),weights:i}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var Ur=300,wt=class{constructor(e,n,r){this.store=e;this.controller=n;this.keep=r;this.load(),e.subscribe(()=>this.watch()),this.watch();let o=()=>this.record();addEventListener("pagehide",o);let i=this.follow();this.leave=()=>(removeEventListener("pagehide",o),i())}store;controller;keep;runs=[];written="";known=new WeakSet;timer=0;leave;get place(){return this.keep.place}change(e){let n=this.store.state.shelf??Q(),r=e(n);r!==n&&(this.store.update({shelf:r}),r.rows!==n.rows&&this.save(r))}clear(){this.change(e=>Fe(e,e.rows.map(n=>n.number)))}use(e){this.controller.replace(e.settings)}dispose(){this.record(),clearTimeout(this.timer),this.leave()}watch(){let{page:e,keras:n}=this.store.state,r=[e.run,n?.run];r.every((o,i)=>o===this.runs[i])||(this.runs=r,clearTimeout(this.timer),this.timer=window.setTimeout(()=>this.record(),Ur))}record(){if(clearTimeout(this.timer),!this.controller.resting){this.timer=window.setTimeout(()=>this.record(),Ur);return}let{page:e,keras:n}=this.store.state,r=[e.run,n?.run].filter(o=>o!==void 0&&!this.known.has(o));r.forEach(o=>this.known.add(o)),r.length>0&&this.change(o=>r.reduce(rn,o))}load(){try{let{shelf:e,lost:n}=un(this.keep.read()),{order:r,next:o}=this.store.state.shelf??Q();this.store.update({shelf:{...e,order:r,next:Math.max(o,e.next)},shelfLost:n,shelfKept:!0})}catch{this.store.update({shelf:Q(),shelfKept:!1})}}follow(){try{return this.keep.follow(()=>{this.keep.read()!==this.written&&this.load()})}catch{return()=>{}}}save(e){let n=e.rows.length>0?Ne(e):"";this.written=n;try{this.keep.write(n),this.store.update({shelfKept:!0})}catch{this.store.update({shelfKept:!1})}}};var ks={network:Mr,batches:Qn,loss_shape:hr,metrics:xr,luck:br,shelf:Cr};function hn(t,e,n,r=Vn(t)){let{language:o}=e,i=ue(o,le.words),s=new et({settings:e.settings,data:le,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,chosen:{node:0,sample:0},runs:0}),a=new bt(s,o,n),c=e.show.includes("shelf")?new wt(s,a,r):void 0,l=v=>({say:ue(o,v.words),language:o,data:v,controller:a,keeper:c}),f=Vr(i,e.notes),d=nr(e.controls,e.settings,a,o,i),p=qr(e,l(s.state.data)),m=u("div",{class:"lf-stage"},p.curves.element,d.element),b=u("div",{class:"lf-body"},m,...p.others.map(v=>v.element)),w=u("section",{class:ys(e,n),"aria-label":i("title"),lang:o},u("p",{class:"lf-title"},i("title")),f.element,b);t.replaceChildren(w),Ss(t);let h=Wr(w),g=()=>{let{state:v}=s;v.data!==p.data&&(p=qr(e,l(v.data)),m.firstElementChild.replaceWith(p.curves.element),b.replaceChildren(m,...p.others.map(S=>S.element))),[f,p.curves,d,...p.others].forEach(S=>S.draw(v)),t.dataset.state=xs(v),t.dataset.runs=String(v.runs)};return s.subscribe(g),g(),()=>{h(),c?.dispose(),a.dispose(),t.replaceChildren()}}function qr({show:t},e){let n=t.find(o=>o==="network"||o==="batches"),r=t.flatMap(o=>[...o===n?[jr(e)]:[],ks[o](e)]);return{data:e.data,curves:cr(e),others:[zr(e),...r,wr(e),tr(e)]}}function ys({controls:t},e){return["livefit-lab",...t.length>3?["lf-many"]:[],...e?["lf-live"]:[]].join(" ")}function xs(t){return t.keras?.failure??t.page.failure?"error":rt(t)?"training":"done"}function Ss(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},Br))}var As=["network","batches","loss_shape","metrics","luck","shelf"];function Xr(t){try{return vt(JSON.parse(t))}catch{let e=vt({});return{...e,notes:[ue(e.language)("badOptions")]}}}function vt(t){let e=Yr(t)?t:{},n=e.language==="en"?"en":"ko",r=ue(n),o=[],i=H.map(l=>l.name),s=Gr(e.controls,i,l=>o.push(r("unknownControl",{name:l}))),a=Gr(e.show,As,l=>o.push(r("unknownPanel",{name:l}))),c=Ms(e.settings,n,o);return{controls:s.length>0?s:i,settings:c,show:a,language:n,notes:o}}function Gr(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function Ms(t,e,n){let r=oe({},e);for(let[o,i]of Object.entries(Yr(t)?t:{}))try{r=oe({...r,[o]:i},e)}catch(s){if(!(s instanceof Y))throw s;n.push(s.message)}return r}function Yr(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Jr(){let t=new Z(e=>postMessage(e));self.onmessage=e=>t.receive(e.data)}function Ts(t){return jn(t,le)}var Ls={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),hn(n,vt(t.get("options")),t,$n(t))}};function Qr(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{hn(t,Xr(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Qr):Qr());return io(Es);})();
return exported})();
