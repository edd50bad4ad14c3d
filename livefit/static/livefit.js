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
"use strict";var livefit=(()=>{var De=Object.defineProperty;var wn=Object.getOwnPropertyDescriptor;var vn=Object.getOwnPropertyNames;var kn=Object.prototype.hasOwnProperty;var $e=(t,e)=>{for(var n in e)De(t,n,{get:e[n],enumerable:!0})},xn=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of vn(e))!kn.call(t,o)&&o!==n&&De(t,o,{get:()=>e[o],enumerable:!(r=wn(e,o))||r.enumerable});return t};var Sn=t=>xn(De({},"__esModule",{value:!0}),t);var ht=Uint8Array.fromBase64||(()=>{for(var t=new Uint8Array(128),e=0;e<64;e++)t[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return n=>{for(var r=n.length,o=new Uint8Array((r-(n[r-1]=="=")-(n[r-2]=="="))*3/4|0),s=0,i=0;s<r;){var a=t[n.charCodeAt(s++)],c=t[n.charCodeAt(s++)],l=t[n.charCodeAt(s++)],f=t[n.charCodeAt(s++)];o[i++]=a<<2|c>>4,o[i++]=c<<4|l>>2,o[i++]=l<<6|f}return o}})();var h0={};$e(h0,{TrainingLoop:()=>J,fan:()=>Ge,largestDifference:()=>Re,makeSettings:()=>ne,metrics:()=>Je,patients:()=>w,source:()=>ae,train:()=>d0,widget:()=>m0});var Ge={};$e(Ge,{STARTS:()=>q,duel:()=>ze,lastLoss:()=>Y,lossSpreads:()=>Z,seedsFrom:()=>Ve,spread:()=>de,startOf:()=>qe});var q=20;function Ve(t){return Array.from({length:20},(e,n)=>(t+n)%2**32)}function qe(t){let{history:e,confusion:n,auc:r,settings:o}=t;return{seed:o.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:n.tp,auc:r}}function Y(t){return t.loss.at(-1)}function de(t){let e=t.map(Pe).sort((o,s)=>o-s),n=(e.length-1)/2;return{median:(e[Math.floor(n)]+e[Math.ceil(n)])/2,low:e[0],high:e.at(-1)}}function Z(t){let e=t.starts[0]?.loss.length??0;return Array.from({length:e},(n,r)=>de(t.starts.map(o=>o.loss[r])))}function ze(t,e){let n=new Map(t.starts.map(o=>[o.seed,o])),r={pairs:0,lowerLoss:0,sameLoss:0,moreFound:0,sameFound:0};for(let o of e.starts){let s=n.get(o.seed);if(!s)continue;let[i,a]=[Pe(Y(o)),Pe(Y(s))];r.pairs++,i<a&&r.lowerLoss++,i===a&&r.sameLoss++,o.found>s.found&&r.moreFound++,o.found===s.found&&r.sameFound++}return r}function Pe(t){return Number.isNaN(t)?1/0:t}var Je={};$e(Je,{accuracy:()=>te,baseline:()=>he,confusion:()=>$,histogram:()=>Ue,precision:()=>me,recall:()=>ee,rocAuc:()=>Ke,rocPoints:()=>We});function $(t,e,n=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let o=0;o<t.length;o++)t[o]>.5?r[e[o]>n?"tp":"fn"]++:r[e[o]>n?"fp":"tn"]++;return r}function ee({tp:t,fn:e}){return t/(t+e)}function me({tp:t,fp:e}){return t/(t+e)}function te({tp:t,fn:e,fp:n,tn:r}){return(t+r)/(t+e+n+r)}function Ue(t,e){let n=new Array(e).fill(0);for(let r of t)Number.isNaN(r)||n[Math.min(Math.floor(r*e),e-1)]++;return n}function We(t,e){if(Array.from(e).some(Number.isNaN))return[];let n=Array.from(e,(i,a)=>a).sort((i,a)=>e[a]-e[i]),r=n.filter(i=>t[i]>.5).length,o=[{alarms:0,found:0}],s=0;return n.forEach((i,a)=>{t[i]>.5&&s++;let c=n[a+1];c!==void 0&&e[c]===e[i]||o.push({alarms:(a+1-s)/(n.length-r),found:s/r})}),o}function Ke(t,e){if(Array.from(e).some(Number.isNaN))return NaN;let n=Array.from(e,(i,a)=>a).sort((i,a)=>e[i]-e[a]),r=0,o=0;for(let i=0;i<n.length;){let a=i;for(;a<n.length&&e[n[a]]===e[n[i]];)a++;let c=(i+1+a)/2;for(;i<a;i++)t[n[i]]>.5&&(o++,r+=c)}let s=o*(n.length-o);return(r-o*(o+1)/2)/s}function he(t){return Array.from(t).filter(e=>e<=.5).length/t.length}var pt=`1,2.88,2.16,1,0,0,0,1,1,3,0,0,0,1,0,60,0
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
`;function gt(t){let e=t.trim().split(/\r?\n/).map(r=>r.split(",").map(Number)),n=e[0].length-1;return{X:Float64Array.from(e.flatMap(r=>r.slice(0,n))),y:Float32Array.from(e.map(r=>r[n])),rows:e.length,inputs:n}}function bt(t,e){let{X:n,inputs:r}=t,o=new Float64Array(n.length);for(let s=0;s<r;s++){let i=l=>{let f=0;for(let d=0;d<e;d++)f+=l(n[d*r+s]);return f/e},a=i(l=>l),c=Math.sqrt(i(l=>(l-a)**2))||1;for(let l=s;l<n.length;l+=r)o[l]=(n[l]-a)/c}return o}function z(t,e){return Math.floor(t*(1-e))}var w=gt(pt),F=he(w.y);function pe(t){return he(w.y.subarray(z(w.rows,t)))}var Xe={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var Q=Xe.settings,Cn=Xe.messages,H=class extends Error{};function be(t){return Q.find(e=>e.name===t)}function G(){return Object.fromEntries(Q.map(t=>[t.name,t.default]))}function ne(t,e){let n=Object.entries(t).map(([r,o])=>[r,Ye(r,o,e)]);return{...G(),...Object.fromEntries(n)}}function Ye(t,e,n){let r=be(t);if(!r){let i=Q.map(a=>a.name).join(", ");throw new H(ge("unknown_setting",n,{name:t,allowed:i}))}if(e===null&&r.nullable)return null;if(Ln(r,e))return _n(r,e);let o=typeof e=="string"?`'${e}'`:String(e),s={label:r.label[n],name:t,value:o,allowed:Tn(r,n)};throw new H(ge("bad_value",n,s))}function Ln(t,e){return t.type==="choice"?t.choices.some(n=>n.value===e):typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function _n(t,e){return typeof e=="number"&&t.decimals!==void 0?Number(e.toFixed(t.decimals)):e}function Tn(t,e){if(t.type==="choice")return t.choices.map(o=>o.value).join(", ");let n={minimum:String(t.minimum),maximum:String(t.maximum)},r=ge(`${t.type}_range`,e,n);return t.nullable?ge("nullable",e,{allowed:r}):r}function re(t){return t.learning_rate??Ze(t).learning_rate}function Ze(t){return be("optimizer").choices.find(e=>e.value===t.optimizer)}function ge(t,e,n){return Cn[t][e].replace(/\{(\w+)\}/g,(r,o)=>n[o])}var b=Math.fround,we=b(1e-7);function oe(t){return b(Math.exp(-Math.abs(t)))}function ie(t,e=oe(t)){return t>=0?b(1/b(1+e)):b(e/b(1+e))}function Ae(t,e){return{value:(n,r,o)=>t(r,o),slope:(n,r,o)=>b(e(r,o)*b(r*b(1-r)))}}var ye=t=>b(Math.log(b(Math.max(t,we)+1))),In=t=>b(100/Math.max(Math.abs(t),we)),ve={mean_squared_error:Ae((t,e)=>b(b(t-e)*b(t-e)),(t,e)=>b(2*b(t-e))),mean_absolute_error:Ae((t,e)=>Math.abs(b(t-e)),(t,e)=>Math.sign(t-e)),mean_absolute_percentage_error:Ae((t,e)=>b(100*Math.abs(b(b(e-t)/Math.max(Math.abs(e),we)))),(t,e)=>b(Math.sign(t-e)*In(e))),mean_squared_logarithmic_error:Ae((t,e)=>b(b(ye(t)-ye(e))**2),(t,e)=>t>=we?b(b(2*b(ye(t)-ye(e)))/b(t+1)):0),categorical_crossentropy:{value:()=>0,slope:(t,e,n)=>1-n},binary_crossentropy:{value:(t,e,n,r)=>b(b(Math.max(t,0)-b(t*n))+b(Math.log1p(r))),slope:(t,e,n,r)=>{let o=b(r/b(1+r));return t>=0?b(b(1-o)-n):b(o-n)}}};function et(t,e){return(n,r,{rows:o,nodes:s})=>{let i=n.length/o;for(let a=0;a<n.length;a+=i)for(let c=a;c<a+s;c++)n[c]=t(n[c]),r[c]=e(n[c])}}var At={relu:(t,e,{loops:n})=>n.rectify(t,e),sigmoid:et(t=>ie(t),t=>t*(1-t)),tanh:et(Math.tanh,t=>1-t*t),linear:et(t=>t,()=>1)};var yt=ht("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var S=Math.fround,wt={allocate:t=>new Float32Array(t),release:()=>{},weightedSums(t,e,n,r){let o=t.length/e,s=r.length/e;r.fill(0);for(let i=0;i<t.length;i++){let a=Math.floor(i/o)*s,c=i%o*s;for(let l=0;l<s;l++)r[a+l]=S(r[a+l]+S(t[i]*n[c+l]))}},rectify(t,e){for(let n=0;n<t.length;n++){let r=t[n]>0;e[n]=r?1:0,r||(t[n]=0)}},logits(t,e,n){let r=e.length;for(let o=0;o<n.length;o++){let s=[0,0,0,0];for(let i=0;i<r;i++)s[i%4]+=t[o*r+i]*e[i];n[o]=s[0]+s[2]+(s[1]+s[3])}},passBack(t,e,n,r,o,s){let i=n.length;for(let a=0;a<e.length;a++){let c=t[Math.floor(a/i)],l=a%i;o[l]=S(o[l]+S(c*e[a])),s[a]=S(S(c*n[l])*r[a])}},addOuterProducts(t,e,n,r){let o=t.length/e,s=n.length/e;for(let i=0;i<t.length;i++){let a=Math.floor(i/o)*s,c=i%o*s;for(let l=0;l<s;l++)r[c+l]=S(r[c+l]+S(t[i]*n[a+l]))}},adam(t,e,n,r,o,s,i,a){for(let c=0;c<t.length;c++)n[c]=S(n[c]+S(S(e[c]-n[c])*s)),r[c]=S(r[c]+S(S(S(e[c]*e[c])-r[c])*i)),t[c]=S(t[c]-S(S(n[c]*o)/S(S(Math.sqrt(r[c]))+a)))}},kt=[];function Bn(t,e){let n=kt.pop()??Rn(t),r=e-n.memory.buffer.byteLength;return r>0&&n.memory.grow(Math.ceil(r/65536)),new Uint8Array(n.memory.buffer,0,e).fill(0),n}function Rn(t){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(t,{env:{memory:e}}).exports}}function Qn(t,e){let n=Bn(t,e*4),{memory:r,raw:o}=n,s=0;return{allocate(i){let a=new Float32Array(r.buffer,s,i);return s+=i*4,a},release:()=>{kt.push(n)},weightedSums:(i,a,c,l)=>o.weightedSums(i.byteOffset,a,i.length/a,c.byteOffset,l.length/a,l.byteOffset),rectify:(i,a)=>o.rectify(i.byteOffset,i.length,a.byteOffset),logits:(i,a,c)=>o.logits(i.byteOffset,c.length,a.byteOffset,a.length,c.byteOffset),passBack:(i,a,c,l,f,d)=>o.passBack(i.byteOffset,i.length,a.byteOffset,c.byteOffset,l.byteOffset,c.length,f.byteOffset,d.byteOffset),addOuterProducts:(i,a,c,l)=>o.addOuterProducts(i.byteOffset,a,i.length/a,c.byteOffset,c.length/a,l.byteOffset),adam:(i,a,c,l,...f)=>o.adam(i.byteOffset,a.byteOffset,c.byteOffset,l.byteOffset,i.length,...f)}}var vt=(()=>{try{return new WebAssembly.Module(yt)}catch{return}})();function xt(t){if(!vt)return wt;try{return Qn(vt,t)}catch{return wt}}var k=Math.fround,St=k(1e-7);function On(t,e){return({weights:n,gradient:r,momentum:o,velocity:s},i)=>{let a=k(1-k(Math.pow(k(.9),i))),c=k(1-k(Math.pow(k(.999),i))),l=k(k(t*k(Math.sqrt(c)))/a);e.adam(n,r,o,s,l,k(1-.9),k(1-.999),St)}}function Nn(t){return({weights:e,gradient:n})=>{for(let r=0;r<e.length;r++)e[r]=k(e[r]-k(n[r]*t))}}function jn(t){let e=k(.9),n=k(1-.9);return({weights:r,gradient:o,velocity:s})=>{for(let i=0;i<r.length;i++){let a=o[i],c=k(k(s[i]*e)+k(k(a*a)*n));s[i]=c,r[i]=k(r[i]-k(k(a*t)/k(Math.sqrt(k(c+St)))))}}}var Hn={adam:On,sgd:Nn,rmsprop:jn};function Mt(t,e,n){return Hn[t](k(e),n)}var tt=class{state=new Uint32Array(624);next=624;constructor(e){let n=this.state;n[0]=19650218;for(let o=1;o<624;o++)n[o]=Math.imul(1812433253,n[o-1]^n[o-1]>>>30)+o;let r=this.stir(1,624,(o,s)=>(s^Math.imul(o,1664525))+e);r=this.stir(r,623,(o,s,i)=>(s^Math.imul(o,1566083941))-i),n[0]=2147483648}stir(e,n,r){let o=this.state;for(;n>0;n--)o[e]=r(o[e-1]^o[e-1]>>>30,o[e],e),e++,e===624&&(o[0]=o[623],e=1);return e}twist(){let e=this.state;for(let n=0;n<624;n++){let r=e[n]&2147483648|e[(n+1)%624]&2147483647;e[n]=e[(n+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function Et(t,e){let n=t&65535,r=t>>>16,o=e&65535,s=e>>>16,i=r*o+(n*o>>>16),a=n*s+(i&65535);return r*s+Math.floor(i/65536)+Math.floor(a/65536)>>>0}function Lt(t,e){let[n,r,o,s]=t,[i,a]=e;for(let c=0;c<10;c++){let l=Et(3528531795,n),f=Et(3449720151,o),d=Math.imul(3528531795,n),h=Math.imul(3449720151,o);[n,r,o,s]=[(f^r^i)>>>0,h>>>0,(l^s^a)>>>0,d>>>0],i=i+2654435769>>>0,a=a+3144134277>>>0}return[n,r,o,s]}function nt(t,e,n){let r=0,o=[0,0,0,0],s=4;return()=>(s===4&&(o=Lt([r++,0,t,e],n),s=0),o[s++])}function Ct(t,e,n){let r=Math.fround,o=Lt([t%2147483646,0,0,0],[1053357856,38149673]),s=nt(o[2],o[3],[o[0],o[1]]),i=r(Math.sqrt(6/(e+n))),a=new Float32Array(e*n),c=new Uint32Array(1),l=new Float32Array(c.buffer);for(let f=0;f<a.length;f++)c[0]=1065353216|s()&8388607,a[f]=r(r(r(l[0]-1)*r(2*i))-i);return a}function _t(t,e,n){let r=new tt(t);return{hidden:Ct(r.randint(),e,n),output:Ct(r.randint(),n,1)}}function Tt(t,e){let n=t%2147483647,r=n===0?nt(2147483647,0,[0,0]):nt(0,0,[n,0]),o=Uint32Array.from({length:e},(s,i)=>i);for(let s=0;s<e-1;s++){let i=s+r()%(e-s);[o[s],o[i]]=[o[i],o[s]]}return o}var se=Math.fround,ke=class{hidden;output;outputBias;constructor(e,n,r){let o=(s,i)=>e.subarray(s,s+i);this.hidden=o(0,n*r),this.output=o(n*r,r),this.outputBias=o((n+1)*r,4)}},xe=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,n,r){this.nodes=e.nodes;let o=r.length,s=n.length/o,i=s+1,a=Math.ceil(this.nodes/4)*4,c=(i+1)*a+4;this.loops=xt(4*c+o*(i+3*a+2));let l=y=>this.loops.allocate(y);this.parameters={weights:l(c),gradient:l(c),momentum:l(c),velocity:l(c)},this.weights=new ke(this.parameters.weights,i,a),this.gradient=new ke(this.parameters.gradient,i,a);let[f,d,h]=[0,0,0].map(()=>l(o*a)),[m,g]=[0,0].map(()=>l(o));this.samples={rows:o,x:l(o*i).fill(1),y:r,h:f,slopes:d,blame:h,logits:m,errors:g},r.forEach((y,A)=>this.samples.x.set(n.subarray(A*s,(A+1)*s),A*i)),this.activation=At[e.activation],this.loss=ve[e.loss],this.update=Mt(e.optimizer,re(e),this.loops),this.start(e.seed,s,a)}start(e,n,r){let{nodes:o}=this,s=_t(e,n,o);for(let i=0;i<n;i++)this.weights.hidden.set(s.hidden.subarray(i*o,(i+1)*o),i*r);this.weights.output.set(s.output)}batches(e,n,r){let o=Math.ceil((n-e)/r);return Array.from({length:o},(s,i)=>this.batch(e+i*r,Math.min(e+(i+1)*r,n)))}batch(e,n){let r=d=>{let h=d.length/this.samples.rows;return d.subarray(e*h,n*h)},{x:o,y:s,h:i,slopes:a,blame:c,logits:l,errors:f}=this.samples;return{rows:n-e,x:r(o),y:r(s),h:r(i),slopes:r(a),blame:r(c),logits:r(l),errors:r(f)}}train(e){let{gradient:n,loops:r,weights:o}=this;this.parameters.gradient.fill(0);let s=this.score(e);for(let i=0;i<e.rows;i++)n.outputBias[0]+=e.errors[i];return r.passBack(e.errors,e.h,o.output,e.slopes,n.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,n.hidden),this.steps++,this.update(this.parameters,this.steps),s}score(e){this.forward(e);let{rows:n,y:r,logits:o,errors:s}=e,i=se(1/n),a=0,c=0;for(let l=0;l<n;l++){let f=o[l],d=oe(f),h=ie(f,d);a+=this.loss.value(f,h,r[l],d),s[l]=se(i*this.loss.slope(f,h,r[l],d)),h>.5==r[l]>.5&&c++}return{loss:se(se(se(a)/n)*n),right:c}}forward({rows:e,x:n,h:r,slopes:o,logits:s}){let{loops:i,weights:a}=this;i.weightedSums(n,e,a.hidden,r),this.activation(r,o,{rows:e,nodes:this.nodes,loops:i}),i.logits(r,a.output,s);let c=a.outputBias[0];for(let l=0;l<e;l++)s[l]+=c}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>ie(e))}};var rt=Math.fround,P=class{constructor(e,n){this.settings=e;this.data=n;let{rows:r,inputs:o}=n,s=z(r,e.validation_split),i=e.inputs==="scaled"?bt(n,s):n.X;this.order=Uint32Array.from({length:r},(c,l)=>l),this.order.set(Tt(e.seed,s));let a=n.y.map((c,l)=>n.y[this.order[l]]);this.network=new xe(e,Dn(i,this.order,o),a),this.batches=this.network.batches(0,s,e.batch_size),this.held=this.network.batches(s,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=Ft();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,n=It(this.batches,o=>e.train(o)),r={loss:n.loss,accuracy:n.right};if(this.held.length>0){let o=It(this.held,s=>e.score(s));r.val_loss=o.loss,r.val_accuracy=o.right}this.epoch++;for(let o of Object.keys(r))(this.history[o]??=[]).push(r[o]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:n}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:$(n,e),auc:Ke(n,e),updates:this.epoch*this.batches.length,seconds:(Ft()-this.started)/1e3,predictions:e}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((n,r)=>e[this.order[r]]=n),e}};function Dn(t,e,n){let r=new Float64Array(t.length);return e.forEach((o,s)=>r.set(t.subarray(o*n,(o+1)*n),s*n)),r}function It(t,e){let n=0,r=0,o=0;for(let s of t){let i=e(s);n=rt(n+i.loss),r+=i.right,o+=s.rows}return{loss:rt(n/o),right:rt(r/o)}}function Bt(t,e){let n=new P(t,e);for(;!n.done;)n.runEpoch();let r=n.run();return n.dispose(),r}function Ft(){return performance.now()}function ot(t,e){for(let[n,r]of Object.entries(e))r===void 0||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":String(r))}function u(t,e={},...n){let r=document.createElement(t);return ot(r,e),r.append(...n),r}function p(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return ot(r,e),r.append(...n),r}function C(t,e,...n){return u("div",{class:"lf-panel","data-panel":t},u("p",{class:"lf-panel-title"},e),...n)}function L(t,e){let n=p("svg",{height:t,role:"img"}),r=u("div",{class:"lf-drawing",style:`height:${t}px`},n),o=0,s=()=>{o!==0&&(ot(n,{width:o,viewBox:`0 0 ${o} ${t}`}),e(n,o))};return new ResizeObserver(([{contentRect:i}])=>{o=Math.round(i.width),s()}).observe(r),{element:r,redraw:s}}function j(t){return t.map(([e,n],r)=>`${r===0?"M":"L"}${e.toFixed(1)} ${n.toFixed(1)}`).join("")}function x(t,e){t.textContent!==e&&(t.textContent=e)}var it=130;function Rt(t){let e=0,n=0,r=u("p",{class:"lf-note"}),o=L(it,(s,i)=>{s.setAttribute("aria-label",r.textContent??""),s.replaceChildren(...Pn(i,n,e))});return{element:C("batches",t("batches"),o.element,r),draw({settings:s}){let i=z(w.rows,s.validation_split);s.batch_size===e&&i===n||([e,n]=[s.batch_size,i],x(r,$n(n,e,t)),o.redraw())}}}function $n(t,e,n){let r=Math.ceil(t/e),o=t-(r-1)*e,s=w.rows-t,i=`${n("batchesText",{samples:t,size:e,batches:r,last:o})} ${n("batchesLegend")}`,a=r===1?n("batchesOne",{samples:t}):i;return s>0?`${a} ${n("batchesHeld",{held:s})}`:a}function Pn(t,e,n){let r=Math.ceil(Math.sqrt(w.rows*t/it)),o=Math.min(t/r,it/Math.ceil(w.rows/r)),s={even:"",odd:"",last:"",held:""},i=Math.ceil(e/n)-1;for(let a=0;a<w.rows;a++){let c=Math.floor(a/n),l=a>=e?"held":c===i&&c>0?"last":c%2===0?"even":"odd",f=a%r*o,d=Math.floor(a/r)*o,h=o*.84;s[l]+=l==="held"?`M${f} ${d+h}l${h} ${-h}`:`M${f} ${d}h${h}v${h}h${-h}z`}return Object.entries(s).map(([a,c])=>p("path",{class:`lf-batch lf-batch-${a}`,d:c}))}var Qt=`import os
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
`;function ae(t){let e=new Set([t.inputs==="scaled"?"scaled":"raw",t.validation_split>0?"validated":"unvalidated"]),n={...t,optimizer:qn(t),validation_split:Ot(t.validation_split)};return Qt.trimEnd().split(`
`).map(r=>r.split("#?")).filter(([,r=""])=>r.split(" ").every(o=>o===""||e.has(o))).map(([r])=>r.trimEnd().replace(/\{(\w+)\}/g,(o,s)=>String(n[s]))+`
`).join("")}function qn(t){return t.learning_rate===null?`"${t.optimizer}"`:`keras.optimizers.${Ze(t).class}(learning_rate=${Ot(t.learning_rate)})`}function Ot(t){return String(t.toFixed(5)).replace(/\.?0+$/,"")}function Nt(t){let e=u("code"),n,r=u("pre",{class:"lf-code",tabindex:0,"aria-label":t("code")},e),o=u("span",{class:"lf-copied",role:"status"}),s=u("button",{type:"button","data-action":"copy"},t("copy"));return s.addEventListener("click",()=>{Gn(e,o,t)}),{element:C("code",t("code"),r,u("div",{class:"lf-buttons"},s,o)),draw({settings:a,previous:c}){let l=ae(a);e.textContent===l&&n===c||(n=c,e.replaceChildren(...zn(l,c&&ae(c.settings))))}}}function zn(t,e){let n=new Set((e??t).split(`
`));return t.split(/(?<=\n)/).map(r=>n.has(r.trimEnd())?r:u("span",{class:"lf-changed"},r))}async function Gn(t,e,n){try{await navigator.clipboard.writeText(t.textContent??""),x(e,n("copied"))}catch{getSelection()?.selectAllChildren(t),x(e,n("copyByHand"))}}function jt(t,e,n,r,o){let s=t.map(l=>Jn(be(l),n,r,o)),i=Q.some(l=>e[l.name]!==G()[l.name]),a=u("p",{class:"lf-note lf-wide"}),c=u("div",{class:"lf-buttons lf-wide"},...i?[st("restart",o("restart"),()=>n.restart())]:[],st("reset",o("reset"),()=>n.reset()),st("new-seed",o("newSeed"),()=>n.newSeed()));return{element:u("div",{class:"lf-controls",role:"group","aria-label":o("controls")},...s.map(l=>l.element),c,a),draw(l){s.forEach(f=>f.draw(l)),x(a,Un(t,l.settings,r,o))}}}function st(t,e,n){let r=u("button",{type:"button","data-action":t},e);return r.addEventListener("click",n),r}function Un(t,e,n,r){let s=Q.filter(i=>!t.includes(i.name)&&e[i.name]!==G()[i.name]).map(i=>`${i.label[n]} ${e[i.name]}`).join(", ");return s&&r("fixed",{list:s})}var Wn=Math.random().toString(36).slice(2,8),Kn=0;function Jn(t,e,n,r){let o=`lf-${Wn}-${++Kn}`,s=u("p",{class:"lf-problem",id:`${o}-problem`,role:"alert"}),i=t.type==="choice"?Xn(t,o,e,n):Yn(t,o,e,r,n),a=u("label",{for:o,title:t.help[n]},t.label[n]),c=t.keras&&u("code",{},t.keras);return{element:u("div",{class:"lf-control","data-setting":t.name},u("span",{class:"lf-label"},a," ",c),i.element,s),draw(l){i.draw(l),x(s,l.problems[t.name]??"")}}}function Xn(t,e,n,r){let o=t.choices.map(i=>u("option",{value:i.value},i.label[r])),s=u("select",{id:e},...o);return s.addEventListener("change",()=>{n.set(t.name,s.value),n.rest()}),{element:s,draw:i=>{s.value=String(i.settings[t.name])}}}function Yn(t,e,n,r,o){let s=u("input",{type:"number",id:e,min:t.minimum,max:t.maximum,step:t.step??(t.decimals?"any":1),inputmode:t.decimals?"decimal":"numeric","aria-describedby":`${e}-problem`}),i=!1;s.addEventListener("input",()=>i=!0),s.addEventListener("change",()=>{i=!1,n.set(t.name,Zn(s,t)),n.rest()});let a=t.slider==="none"?void 0:er(t,n,o);return{element:u("span",{class:"lf-number"},...a?[a.element]:[],s),draw(c){let l=c.settings[t.name],f=c.problems[t.name]!==void 0;s.toggleAttribute("aria-invalid",f),!f&&!i&&(s.value=l===null?"":String(l)),t.nullable&&(s.placeholder=r("defaultValue",{value:re(c.settings)})),a?.draw(c)}}}function Zn(t,e){return t.value===""&&e.nullable?null:Number.isNaN(t.valueAsNumber)?t.value:t.valueAsNumber}function er(t,e,n){let r=t.slider==="logarithmic"?{to:Math.log10,from:s=>10**s,step:.05}:{to:Number,from:Number,step:t.step??1},o=u("input",{type:"range",min:r.to(t.minimum),max:r.to(t.maximum),step:r.step,"aria-label":t.label[n]});return o.addEventListener("input",()=>e.set(t.name,r.from(o.valueAsNumber))),o.addEventListener("change",()=>e.rest()),{element:o,draw(s){let i=t.name==="learning_rate"?re(s.settings):Number(s.settings[t.name]);o.matches(":active")||(o.value=String(r.to(i))),o.setAttribute("aria-valuetext",String(i))}}}var Se=class{constructor(e){this.current=e}current;listeners=[];frame=0;timer=0;get state(){return this.current}update(e){this.current={...this.current,...e},this.frame||=requestAnimationFrame(()=>this.draw())}updateSoon(e){this.current={...this.current,...e},this.timer||=window.setTimeout(()=>this.update({}),30)}flush(){(this.frame||this.timer)&&this.draw()}draw(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.timer=this.frame=0,this.listeners.forEach(e=>e())}subscribe(e){this.listeners.push(e)}dispose(){cancelAnimationFrame(this.frame),clearTimeout(this.timer),this.listeners=[]}};function Ht(t){return t.kernel==="starting"||t.kernel==="ready"||t.keras?.run?t.keras:void 0}function Me(t){return(Ht(t)?.history.loss?.length??0)>0}function Ee(t){return Me(t)?t.keras.history:t.page.history}function D(t){return t.keras?.run??t.page.run}function Ce(t){let e=n=>n!==void 0&&!n.run&&!n.failure;return e(t.page)||e(Ht(t))}function Le(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function tr(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Dt(t){let e,n,r;t.length!==2?(e=Le,n=(a,c)=>Le(t(a),c),r=(a,c)=>t(a)-c):(e=t===Le||t===tr?t:nr,n=t,r=t);function o(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<0?l=d+1:f=d}while(l<f)}return l}function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let d=l+f>>>1;n(a[d],c)<=0?l=d+1:f=d}while(l<f)}return l}function i(a,c,l=0,f=a.length){let d=o(a,c,l,f-1);return d>l&&r(a[d-1],c)>-r(a[d],c)?d-1:d}return{left:o,center:i,right:s}}function nr(){return 0}function rr(t){return t===null?NaN:+t}var $t=Dt(Le),lo=$t.right,co=$t.left,uo=Dt(rr).center;var fo=Pt(Vt),mo=Pt(or);function Pt(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:s,height:i}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:o.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),l=o.slice();return a&&c?(U(a,l,o,s,i),U(a,o,l,s,i),U(a,l,o,s,i),W(c,o,l,s,i),W(c,l,o,s,i),W(c,o,l,s,i)):a?(U(a,o,l,s,i),U(a,l,o,s,i),U(a,o,l,s,i)):c&&(W(c,o,l,s,i),W(c,l,o,s,i),W(c,o,l,s,i)),e}}function U(t,e,n,r,o){for(let s=0,i=r*o;s<i;)t(e,n,s,s+=r,1)}function W(t,e,n,r,o){for(let s=0,i=r*o;s<r;++s)t(e,n,s,s+i,r)}function or(t){let e=Vt(t);return(n,r,o,s,i)=>{o<<=2,s<<=2,i<<=2,e(n,r,o+0,s+0,i),e(n,r,o+1,s+1,i),e(n,r,o+2,s+2,i),e(n,r,o+3,s+3,i)}}function Vt(t){let e=Math.floor(t);if(e===t)return ir(t);let n=t-e,r=2*t+1;return(o,s,i,a,c)=>{if(!((a-=c)>=i))return;let l=e*s[i],f=c*e,d=f+c;for(let h=i,m=i+f;h<m;h+=c)l+=s[Math.min(a,h)];for(let h=i,m=a;h<=m;h+=c)l+=s[Math.min(a,h+f)],o[h]=(l+n*(s[Math.max(i,h-d)]+s[Math.min(a,h+d)]))/r,l-=s[Math.max(i,h-f)]}}function ir(t){let e=2*t+1;return(n,r,o,s,i)=>{if(!((s-=i)>=o))return;let a=t*r[o],c=i*t;for(let l=o,f=o+c;l<f;l+=i)a+=r[Math.min(s,l)];for(let l=o,f=s;l<=f;l+=i)a+=r[Math.min(s,l+c)],n[l]=a/e,a-=r[Math.max(o,l-c)]}}var sr=Array.prototype,ho=sr.slice;var ar=Math.sqrt(50),lr=Math.sqrt(10),cr=Math.sqrt(2);function _e(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),i=s>=ar?10:s>=lr?5:s>=cr?2:1,a,c,l;return o<0?(l=Math.pow(10,-o)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,o)*i,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?_e(t,e,n*2):[a,c,l]}function qt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,i]=r?_e(e,t,n):_e(t,e,n);if(!(s>=o))return[];let a=s-o+1,c=new Array(a);if(r)if(i<0)for(let l=0;l<a;++l)c[l]=(s-l)/-i;else for(let l=0;l<a;++l)c[l]=(s-l)*i;else if(i<0)for(let l=0;l<a;++l)c[l]=(o+l)/-i;else for(let l=0;l<a;++l)c[l]=(o+l)*i;return c}function ur(t,e,n){return e=+e,t=+t,n=+n,_e(t,e,n)[2]}function zt(t,e,n){let r;for(;;){let o=ur(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let s=Math.ceil(t/o),i=Math.floor(e/o);t=(s-(s*o>t))*o,e=(i+(i*o<e))*o}else if(o<0){let s=-o,i=Math.ceil(t*s),a=Math.floor(e*s);t=(i-(i/s>t))/s,e=(a+(a/s<e))/s}r=o}}var po=fr(Math.random);function fr(t){return function(n,r=0,o=n.length){let s=o-(r=+r);for(;s;){let i=t()*s--|0,a=n[s+r];n[s+r]=n[i+r],n[i+r]=a}return n}}function T(t,e,n=0){let[r,o]=n>0?zt(...t,n):t;return Object.assign(i=>e[0]+(i-r)/(o-r)*(e[1]-e[0]),{ticks:i=>qt(r,o,i)})}var Te=176,B={top:10,right:12,bottom:36,left:44};function at(t,e){let n,r=L(Te,(i,a)=>n&&dr(i,a,n)),o=u("div",{class:"lf-legend","aria-hidden":"true"});return{element:C(t,e,r.element,o),draw(i){n=i,o.replaceChildren(...br(i)),r.redraw()}}}function dr(t,e,n){let r=n.lines.flatMap(a=>a.values),o=n.top??Math.max(1e-6,...r.filter(Number.isFinite)),s=T([1,Math.max(2,n.epochs)],[B.left,e-B.right]),i=T([0,o],[Te-B.bottom,B.top],n.top===void 0?4:0);t.setAttribute("aria-label",Ar(n)),t.replaceChildren(...mr(i,e,n),...hr(s,e,n),...n.baseline?pr(i(n.baseline.value),e):[],...n.lines.filter(a=>a.values.length>0).flatMap(a=>gr(a,s,i)))}function mr(t,e,n){return t.ticks(4).flatMap(r=>[p("line",{class:"lf-grid",x1:B.left,x2:e-B.right,y1:t(r),y2:t(r)}),p("text",{class:"lf-tick",x:B.left-6,y:t(r),dy:"0.32em","text-anchor":"end"},n.axis(r))])}function hr(t,e,n){let r=(B.left+e-B.right)/2;return[...t.ticks(5).filter(s=>Number.isInteger(s)&&s<=n.epochs).map(s=>p("text",{class:"lf-tick",x:t(s),y:Te-B.bottom+15,"text-anchor":"middle"},String(s))),p("text",{class:"lf-tick",x:r,y:Te-3,"text-anchor":"middle"},n.xLabel)]}function pr(t,e){return[p("line",{class:"lf-baseline",x1:B.left,x2:e-B.right,y1:t,y2:t})]}function gr(t,e,n){let r=t.values.map((s,i)=>[e(i+1),n(s)]).filter(([,s])=>Number.isFinite(s)),o=r.length>30||t.kind==="preview"?[]:r;return[p("path",{class:`lf-line lf-${t.kind}`,d:j(r)}),...o.map(([s,i])=>p("circle",{class:`lf-point lf-${t.kind}`,cx:s,cy:i,r:2.5}))]}function br(t){let e=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${r}`}),o),n=t.lines.filter(r=>r.values.length>0).map(r=>e(r.kind,r.label));return t.baseline?[...n,e("baseline",t.baseline.label)]:n}function Ar(t){let e=t.lines.filter(n=>n.values.length>0).map(({label:n,values:r})=>`${n}: ${t.format(r[0])} → ${t.format(r.at(-1))}`);return[t.title,...e,...t.baseline?[t.baseline.label]:[]].join(". ")}function E(t){return Math.abs(t)>=1e4?t.toExponential(3):t.toFixed(4)}function v(t){return`${(100*t).toFixed(1)} %`}function K(t){return Math.abs(t)>=1e4?t.toExponential(0):String(Number(t.toPrecision(6)))}function Gt(t){let e=at("loss",t("loss")),n=at("accuracy",t("accuracy"));return{element:u("div",{class:"lf-charts"},e.element,n.element),draw(r){e.draw(yr(r,t)),n.draw(wr(r,t))}}}function yr(t,e){let n=Wt(t,"loss",e);return{...Ut(t,e),name:"loss",title:e("loss"),lines:n,format:E,axis:K}}function wr(t,e){return{...Ut(t,e),name:"accuracy",title:e("accuracy"),lines:Wt(t,"accuracy",e),top:1,baseline:{value:F,label:e("baseline",{share:v(F)})},format:v,axis:n=>`${Math.round(100*n)} %`}}function Ut(t,e){let n=t.previous?.settings.epochs??0;return{epochs:Math.max(t.settings.epochs,n),xLabel:e("epoch")}}function Wt(t,e,n){let r=`val_${e}`,o=Ee(t);return[{kind:"previous",label:n("previous"),values:t.previous?.history[e]??[]},{kind:"preview",label:n("preview"),values:Me(t)?t.page.history[e]??[]:[]},{kind:"validation",label:vr(t,e,n),values:o[r]??[]},{kind:"current",label:Me(t)?n("kerasShort"):n("current"),values:o[e]??[]}]}function vr(t,e,n){return e==="loss"?n("validation"):n("validationWithBaseline",{share:v(pe(t.settings.validation_split))})}var le=150,O={top:22,right:10,bottom:20,left:46},Kt=Array.from({length:99},(t,e)=>(e+1)/100);function Xt(t){let e="",n=u("input",{type:"range",min:.01,max:.99,step:.01,value:.3,"aria-label":t("prediction")}),r=u("p",{class:"lf-note","aria-live":"polite"}),o=L(le,(c,l)=>Jt(c,l,e,1,n.valueAsNumber,t("lossShapeDied"))),s=L(le,(c,l)=>Jt(c,l,e,0,n.valueAsNumber,t("lossShapeSurvived"))),i=()=>{let c=n.valueAsNumber;x(r,t("lossShapeText",{p:c.toFixed(2),died:E(ce(e,c,1)),survived:E(ce(e,c,0))})),o.redraw(),s.redraw()};n.addEventListener("input",i);let a=u("label",{class:"lf-number"},`${t("prediction")} `,n);return{element:C("loss_shape",t("lossShape"),u("div",{class:"lf-pair"},o.element,s.element),a,r),draw({settings:c}){c.loss!==e&&(e=c.loss,i())}}}function ce(t,e,n){let r=Math.log(e/(1-e));return ve[t].value(r,e,n,oe(r))}function Jt(t,e,n,r,o,s){let i=Kt.map(l=>ce(n,l,r)),a=T([0,1],[O.left,e-O.right]),c=T([0,Math.max(...i)||1],[le-O.bottom,O.top],3);t.setAttribute("aria-label",`${s}: ${E(ce(n,o,r))}`),t.replaceChildren(p("text",{class:"lf-tick lf-strong",x:O.left,y:12},s),...c.ticks(3).flatMap(l=>[p("line",{class:"lf-grid",x1:O.left,x2:e-O.right,y1:c(l),y2:c(l)}),p("text",{class:"lf-tick",x:O.left-6,y:c(l),dy:"0.32em","text-anchor":"end"},K(l))]),...[0,.5,1].map(l=>p("text",{class:"lf-tick",x:a(l),y:le-5,"text-anchor":"middle"},String(l))),p("path",{class:"lf-line lf-current",d:j(i.map((l,f)=>[a(Kt[f]),c(l)]))}),p("line",{class:"lf-baseline",x1:a(o),x2:a(o),y1:O.top,y2:le-O.bottom}),p("circle",{class:"lf-point lf-current",cx:a(o),cy:c(ce(n,o,r)),r:5}))}function Yt(t,e){let n=u("div",{class:"lf-results"}),r,o;return{element:C("results",t("results"),n),draw(s){let i=D(s);!i||i===r&&s.previous===o||([r,o]=[i,s.previous],n.replaceChildren(kr(i,o,t,e),lt(i.confusion,t)))}}}function kr(t,e,n,r){let o=[[n("lastLoss"),l=>E(Ie(l.history.loss))],[n("lastAccuracy"),l=>v(Ie(l.history.accuracy))],[n("baselineRow"),()=>v(F)],[n("found"),({confusion:l})=>n("foundValue",{died:l.tp+l.fn,found:l.tp})],[n("auc"),l=>l.auc.toFixed(4)],[n("updates"),l=>l.updates.toLocaleString("en")],[n("seconds"),l=>n("secondsValue",{seconds:l.seconds.toFixed(3)})],[n("engine"),r]];t.history.val_loss&&o.splice(3,0,...xr(n));let s=(l,f={})=>u("td",f,l),i=o.map(([l,f])=>{let d=l===n("engine")?{"data-role":"engine"}:{},h=e?[s(f(e),{class:"lf-before"})]:[];return u("tr",{},u("th",{scope:"row"},l),s(f(t),d),...h)}),a=["",n("current"),...e?[n("previous")]:[]],c=u("tr",{},...a.map(l=>l?u("th",{scope:"col"},l):u("td")));return u("table",{class:"lf-figures"},u("thead",{},c),u("tbody",{},...i))}function xr(t){let e=(n,r)=>n.history.val_loss?r(n):"–";return[[t("lastValLoss"),n=>e(n,r=>E(Ie(r.history.val_loss)))],[t("lastValAccuracy"),n=>e(n,r=>v(Ie(r.history.val_accuracy)))],[t("validationBaseline"),n=>e(n,r=>v(pe(r.settings.validation_split)))]]}function Ie(t){return t?.at(-1)??NaN}function lt(t,e){let n=(r,o)=>u("tr",{},u("th",{scope:"row"},`${e("actual")} ${r}`),...o.map(([s,i])=>u("td",{class:i?"lf-right":"lf-wrong"},`${s} ${i?"○":"×"}`)));return u("table",{class:"lf-matrix"},u("caption",{},e("confusion",{samples:t.tp+t.fn+t.fp+t.tn})),u("thead",{},u("tr",{},u("td"),u("th",{scope:"col",colspan:2},e("said"))),u("tr",{},u("td"),u("th",{scope:"col"},e("died")),u("th",{scope:"col"},e("survived")))),u("tbody",{},n(e("died"),[[t.tp,!0],[t.fn,!1]]),n(e("survived"),[[t.fp,!1],[t.tn,!0]])))}var ct=50,Fe=74,Zt={height:2*Fe+44,margin:12},en={height:232,margin:{top:8,right:10,bottom:36,left:44}},Sr=Array.from({length:19},(t,e)=>(e+1)/20);function tn(t,e){let n,r=NaN,o=L(Zt.height,(y,A)=>n&&Cr(y,A,n,r,t)),s=L(en.height,(y,A)=>n&&_r(y,A,n,r,t)),i=u("input",{type:"range",min:.01,max:.99,step:.01,"aria-label":t("threshold")});i.addEventListener("input",()=>e.setThreshold(i.valueAsNumber));let a=u("output",{class:"lf-threshold"}),c=u("div"),l=u("p",{class:"lf-problem"}),f=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("thresholdTable")}),d=u("details",{},u("summary",{},t("thresholdTable")),f),h=()=>d.open&&n&&f.replaceChildren(Ir(n,t));d.addEventListener("toggle",h);let m=u("p",{class:"lf-panel-title"}),g=u("div",{class:"lf-legend","aria-hidden":"true"},...Tr(t));return{element:C("metrics",t("metrics"),u("p",{class:"lf-note"},t("thresholdRule",{samples:w.rows})),o.element,u("div",{class:"lf-number"},u("span",{},t("threshold")),i,a),l,u("div",{class:"lf-results"},c,u("div",{},m,s.element,g)),d),draw(y){let A=D(y);if(!A||A===n&&y.threshold===r)return;let _=A===n;[n,r]=[A,y.threshold];let R=$(w.y,n.predictions,r);i.matches(":active")||(i.value=String(r)),i.setAttribute("aria-valuetext",Mr(R,r,t)),x(a,r.toFixed(2)),x(l,Number.isNaN(n.auc)?t("noPredictions"):""),x(m,t("roc",{auc:n.auc.toFixed(4)})),c.replaceChildren(Er(R,t),lt(R,t)),o.redraw(),s.redraw(),_||h()}}}function Mr(t,e,n){let{tp:r,fn:o,fp:s}=t,i={accuracy:v(te(t)),baseline:v(F)};return n("thresholdSpoken",{threshold:e.toFixed(2),died:r+o,found:r,alarms:s,...i})}function Er(t,e){let{tp:n,fn:r,fp:o,tn:s}=t,i=(l,f,d)=>e("outOf",{part:l,all:f,share:v(d)}),a={recall:[e("recall"),i(n,n+r,ee(t))],precision:[e("precision"),n+o===0?e("nobodyCalled"):i(n,n+o,me(t))],alarms:[e("falseAlarms"),i(o,o+s,o/(o+s))],accuracy:[e("accuracy"),e("beside",{value:v(te(t)),baseline:v(F)})]},c=([l,[f,d]])=>u("tr",{"data-figure":l},u("th",{scope:"row"},f),u("td",{},d));return u("table",{class:"lf-figures"},u("tbody",{},...Object.entries(a).map(c)))}function Cr(t,e,n,r,o){let{height:s,margin:i}=Zt,a=T([0,1],[i,e-i]),c=s-38,l=[1,0].map(m=>n.predictions.filter((g,y)=>w.y[y]>.5==m>.5)),f=[o("died"),o("survived")],d=l.map((m,g)=>{let y=Ue(m,ct),A=Math.max(...y),_=o("histogramRow",{group:f[g],count:m.length,top:A});return{counts:y,top:A,label:_,floor:c-(1-g)*Fe,kind:g===0?"died":"survived"}});t.setAttribute("aria-label",[o("histogram"),...d.map(m=>m.label)].join(". "));let h=(m,g,y,A)=>p("text",{class:"lf-tick",x:m,y:g,"text-anchor":y},A);t.replaceChildren(...d.flatMap(({counts:m,top:g,label:y,floor:A,kind:_})=>[p("path",{class:`lf-bars lf-bars-${_}`,d:Lr(m,g,a,A)}),p("line",{class:"lf-grid",x1:a(0),x2:a(1),y1:A,y2:A}),h(a(1),A-Fe+16,"end",y)]),p("line",{class:"lf-cut",x1:a(r),x2:a(r),y1:0,y2:c}),...[0,.25,.5,.75,1].map(m=>h(a(m),c+16,m===0?"start":m===1?"end":"middle",String(m))),h(a(0),c+33,"start",o("saidSurvived")),h(a(.5),c+33,"middle","p"),h(a(1),c+33,"end",o("saidDied")))}function Lr(t,e,n,r){let o=Fe-24,s=(i,a)=>{let[c,l]=[n(a/ct)+.5,n((a+1)/ct)-.5],f=Math.max(i/e*o,1.5);return i===0?"":`M${c.toFixed(1)} ${r}v${(-f).toFixed(1)}H${l.toFixed(1)}V${r}z`};return t.map(s).join("")}function _r(t,e,n,r,o){let{height:s,margin:i}=en,a=T([0,1],[i.left,e-i.right]),c=T([0,1],[s-i.bottom,i.top]),l=We(w.y,n.predictions),f=$(w.y,n.predictions,r),d=f.fp/(f.fp+f.tn),h=`${o("rocPoint")} ${r.toFixed(2)}: ${o("recallShort")} ${v(ee(f))}, ${o("rocAlarms")} ${v(d)}`;t.setAttribute("aria-label",`${o("roc",{auc:n.auc.toFixed(4)})}. ${h}`);let m=(g,y)=>p("text",{class:"lf-tick",...g},y);t.replaceChildren(...[0,.5,1].flatMap(g=>[p("line",{class:"lf-grid",x1:a(0),x2:a(1),y1:c(g),y2:c(g)}),m({x:i.left-6,y:c(g),dy:"0.32em","text-anchor":"end"},`${100*g} %`),m({x:a(g),y:c(0)+15,"text-anchor":g===1?"end":"middle"},`${100*g} %`)]),m({x:(a(0)+a(1))/2,y:s-3,"text-anchor":"middle"},o("rocAlarms")),m({x:i.left+6,y:i.top+12},o("recallShort")),p("line",{class:"lf-baseline",x1:a(0),x2:a(1),y1:c(0),y2:c(1)}),p("path",{class:"lf-line lf-current",d:j(l.map(g=>[a(g.alarms),c(g.found)]))}),...l.length>0?[p("circle",{class:"lf-point lf-here",cx:a(d),cy:c(ee(f)),r:6})]:[])}function Tr(t){let e=(n,r)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-${n}`}),r);return[e("here",t("rocPoint")),e("baseline",t("rocChance"))]}function Ir(t,e){let n=[e("threshold"),e("found"),e("falseAlarms"),e("precisionShort"),e("accuracy")],r=Sr.map(s=>{let i=$(w.y,t.predictions,s),{tp:a,fp:c}=i,l=[a,c,a+c===0?"–":v(me(i)),v(te(i))];return u("tr",{},u("th",{scope:"row"},s.toFixed(2)),...l.map(f=>u("td",{},String(f))))}),o=u("tr",{},...n.map(s=>u("th",{scope:"col"},s)));return u("table",{},u("thead",{},o),u("tbody",{},...r))}var Be=200,N={top:10,right:12,bottom:36,left:44},Fr=400,Br=w.y.filter(t=>t>.5).length;function rn(t,e){let n,r,o,s=(M,V,yn)=>{let mt=u("button",{type:"button","data-action":M},V);return mt.addEventListener("click",yn),mt},i=s("fan","",()=>n?.fan?e.stopFan():e.startFan()),a=s("keep-fan",t("luckKeep"),()=>e.keepFan(n?.fan)),c=s("drop-fan",t("luckDrop"),()=>{e.keepFan(void 0),a.focus()}),l=u("p",{class:"lf-spoken",role:"status"}),f=0,d=u("p",{class:"lf-note","data-role":"fan"}),h=L(Be,(M,V)=>r&&Qr(M,V,r,o,t)),m=u("div",{class:"lf-legend","aria-hidden":"true"}),g=u("div"),y=u("p",{class:"lf-verdict","data-role":"duel"}),A=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("luckTable")}),_=u("details",{},u("summary",{},t("luckTable")),A),R=()=>_.open&&r&&A.replaceChildren($r(r,o,t));_.addEventListener("toggle",R);let I=u("div",{hidden:!0},d,h.element,m,g,y,_),fe=()=>{r&&(m.replaceChildren(...Or(o,t)),g.replaceChildren(Nr(r,o,t)),x(y,o?jr(o,r,e.language,t):""),h.redraw(),R())};return{element:C("luck",t("luck"),u("p",{class:"lf-note"},t("luckText")),u("div",{class:"lf-buttons"},i,a,c),l,I),draw(M){n=M,I.hidden=!M.fan,x(i,t(M.fan?"luckStop":"luckStart",{count:20})),a.hidden=!M.fan,a.toggleAttribute("disabled",M.fan?.starts.length!==20),c.hidden=!M.keptFan,x(d,M.fanFailure??(M.fan?Rr(M.fan,t):"")),clearTimeout(f),f=window.setTimeout(()=>x(l,M.fan?`${d.textContent} ${y.textContent}`:""),Fr);let V=M.fan?.starts.length?M.fan:M.fan&&r;V===r&&M.keptFan===o||([r,o]=[V,M.keptFan],fe())}}}function Rr({settings:t,starts:e},n){let r=(t.seed+20-1)%4294967296;return n("luckProgress",{first:t.seed,last:r,all:20,done:e.length})}function Qr(t,e,n,r,o){let s=[n,...r?[r]:[]].flatMap(m=>m.starts.flatMap(g=>g.loss)),i=Math.max(n.settings.epochs,r?.settings.epochs??0),a=T([1,Math.max(2,i)],[N.left,e-N.right]),c=T([0,s.filter(Number.isFinite).reduce((m,g)=>Math.max(m,g),1e-6)],[Be-N.bottom,N.top],4),l=m=>E(Z(m).at(-1).median),f=[...r?[`${o("luckMedian",{name:o("luckA")})} ${l(r)}`]:[],`${o("luckMedian",{name:o("luckB")})} ${l(n)}`];t.setAttribute("aria-label",[o("luckChart",{count:n.starts.length}),...f].join(". "));let d=a.ticks(5).filter(m=>Number.isInteger(m)&&m<=i),h=(m,g)=>p("text",{class:"lf-tick",...m},g);t.replaceChildren(...c.ticks(4).flatMap(m=>[p("line",{class:"lf-grid",x1:N.left,x2:e-N.right,y1:c(m),y2:c(m)}),h({x:N.left-6,y:c(m),dy:"0.32em","text-anchor":"end"},K(m))]),...d.map(m=>h({x:a(m),y:Be-N.bottom+15,"text-anchor":"middle"},String(m))),h({x:(N.left+e-N.right)/2,y:Be-3,"text-anchor":"middle"},o("epoch")),...r?nn(r,"a",a,c):[],...nn(n,"b",a,c))}function nn(t,e,n,r){let o=a=>a.map((c,l)=>[n(l+1),r(c)]).filter(([,c])=>Number.isFinite(c)),s=o(Z(t).map(a=>a.median)),i=t.settings.epochs>1?[]:t.starts.flatMap(a=>o(a.loss));return[p("path",{class:`lf-fan lf-fan-${e}`,d:t.starts.map(a=>j(o(a.loss))).join("")}),p("path",{class:`lf-line lf-median-${e}`,d:j(s)}),...i.map(([a,c])=>p("circle",{class:`lf-dot-${e}`,cx:a,cy:c,r:2.5}))]}function Or(t,e){let n=(r,o)=>u("span",{class:"lf-legend-item"},u("span",{class:`lf-swatch lf-swatch-${r}`}),e("luckMedian",{name:o}));return[...t?[n("a",e("luckA"))]:[],n("b",e("luckB"))]}function Nr(t,e,n){let r=[...e?[e]:[],t],o=[["loss",n("lastLoss"),Y,E],["accuracy",n("luckAccuracy",{baseline:v(F)}),c=>c.accuracy,v],["found",n("luckFound",{died:Br}),c=>c.found,String],["auc",n("auc"),c=>c.auc,c=>c.toFixed(4)]],s=[n("luckSpread"),...e?[n("luckA")]:[],n("luckB")],i=o.map(([c,l,f,d])=>{let h=r.map(m=>{let{median:g,low:y,high:A}=de(m.starts.map(f)),[_,R,I]=[g,y,A].map(fe=>Number.isFinite(fe)?d(fe):"–");return u("td",{},`${_} (${R} ~ ${I})`)});return u("tr",{"data-figure":c},u("th",{scope:"row"},l),...h)}),a=u("tr",{},...s.map(c=>u("th",{scope:"col"},c)));return u("table",{class:"lf-figures"},u("thead",{},a),u("tbody",{},...i))}function jr(t,e,n,r){let o=Dr(t.settings,e.settings,n),s=ze(t,e);if(s.pairs===0)return r("luckNoPairs");if(o==="")return r("luckUnchanged");let i=t.settings.loss===e.settings.loss?Hr(s,r):r("luckOtherLoss"),{pairs:a,moreFound:c,sameFound:l}=s,f=r("luckDuel",{pairs:a,more:c,moreShare:v(c/a),same:l});return[r("luckChanged",{list:o}),f,i,r("luckOnly")].join(" ")}function Hr({pairs:t,lowerLoss:e,sameLoss:n},r){return r("luckDuelLoss",{lower:e,lowerShare:v(e/t),same:n})}function Dr(t,e,n){let r=o=>o===null?"–":String(o);return Q.filter(({name:o})=>t[o]!==e[o]).map(({name:o,label:s})=>`${s[n]} ${r(t[o])} → ${r(e[o])}`).join(", ")}function $r(t,e,n){let r=[...e?[e]:[],t].map(Z),o=[n("epoch"),...e?[n("luckA")]:[],n("luckB")],s=(l,f)=>u("td",{},l[f]?`${E(l[f].median)} (${E(l[f].low)} ~ ${E(l[f].high)})`:"–"),i=Math.max(...r.map(l=>l.length)),a=Array.from({length:i},(l,f)=>u("tr",{},u("th",{scope:"row"},String(f+1)),...r.map(d=>s(d,f)))),c=u("tr",{},...o.map(l=>u("th",{scope:"col"},l)));return u("table",{},u("thead",{},c),u("tbody",{},...a))}var ft=240,ut=22,sn=10;function an(t){let e=0,n=L(ft,(o,s)=>Pr(o,s,e,t)),r=u("p",{class:"lf-note"});return{element:C("network",t("network"),n.element,r),draw({settings:o}){o.nodes!==e&&(e=o.nodes,x(r,t("networkText",{inputs:w.inputs,nodes:e,parameters:(w.inputs*e+e+e+1).toLocaleString("en")})),n.redraw())}}}function Pr(t,e,n,r){let o=[{x:e*.14,count:w.inputs,name:r("networkInput"),kind:"input"},{x:e*.5,count:n,name:r("networkHidden"),kind:"hidden"},{x:e*.86,count:1,name:r("networkOutput"),kind:"output"}].map(c=>({...c,ys:Vr(c.count)})),[s,i,a]=o;t.setAttribute("aria-label",`${w.inputs} → ${n} → 1`),t.replaceChildren(p("path",{class:"lf-edges",d:on(s,i)+on(i,a)}),...o.flatMap(({x:c,ys:l,name:f,kind:d,count:h})=>[...l.map(m=>p("circle",{class:`lf-node lf-node-${d}`,cx:c,cy:m,r:qr(h)})),p("text",{class:"lf-tick",x:c,y:12,"text-anchor":"middle"},`${f} ${h}`)]))}function on(t,e){return t.ys.map(n=>e.ys.map(r=>`M${t.x} ${n.toFixed(1)}L${e.x} ${r.toFixed(1)}`).join("")).join("")}function Vr(t){let e=ft-ut-sn;return Array.from({length:t},(n,r)=>ut+e*(r+.5)/t)}function qr(t){return Math.max(.8,Math.min(9,(ft-ut-sn)/t*.38))}function ln(t,e){let n=Object.entries(e);return Object.fromEntries(n.map(([r,o])=>[r,[...t[r]??[],o]]))}function zr(t,e){return!Number.isFinite(t)||!Number.isFinite(e)?Number.isFinite(t)===Number.isFinite(e)?0:1/0:Math.abs(t-e)/Math.max(Math.abs(t),Math.abs(e),1e-12)}function Re(t,e){let n=0;for(let r of Object.keys(t)){let o=e[r]??[];t[r].slice(0,o.length).forEach((s,i)=>{n=Math.max(n,zr(s,o[i]))})}return n}var Gr=1e-5,Ur=400;function cn(t,e){let n=u("p",{class:"lf-status","data-role":"status"}),r=u("p",{class:"lf-spoken",role:"status"}),o=u("p",{class:"lf-note","data-role":"kernel"}),s=e.map(a=>u("p",{class:"lf-problem",role:"alert"},a)),i=0;return{element:u("div",{class:"lf-messages"},...s,n,r,o),draw(a){let c=Wr(a,t);x(n,c),clearTimeout(i),i=window.setTimeout(()=>x(r,c),Ur),x(o,Kr(a,t))}}}function Wr(t,e){let n=t.keras?.failure??t.page.failure;if(n)return n;let r=D(t);if(!r)return e("training");let{tp:o,fn:s}=r.confusion;return e("summary",{epochs:r.settings.epochs,loss:E(r.history.loss.at(-1)),accuracy:v(r.history.accuracy.at(-1)),baseline:v(F),died:o+s,found:o})}function Kr(t,e){return t.kernel==="absent"?"":t.kernel==="failed"?t.kernelProblem:t.kernel==="lost"?e("kernelLost"):t.keras?.run&&t.page.run?Jr(t.page.run,t.keras.run,e):t.kernel==="starting"?e("kernelStarting"):Ce(t)?e("kernelTraining"):""}function Jr(t,e,n){let r=Re(t.history,e.history),o=n("difference",{difference:r.toExponential(1)});return r>Gr?`${o}. ${n("chaotic")}`:o}var un=`.livefit-lab {
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
`;function fn(t){let e=()=>{let[o,s,i]=(getComputedStyle(t.parentElement??t).color.match(/[\d.]+/g)??["0","0","0"]).map(Number);t.classList.toggle("lf-dark",.299*o+.587*s+.114*i>140)},n=new MutationObserver(e);for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),e(),()=>{n.disconnect(),r.removeEventListener("change",e)}}function dn(t){let e=u("div",{class:"lf-scroll",tabindex:0,role:"region","aria-label":t("values")}),n=u("details",{class:"lf-values"},u("summary",{},t("values")),e),r,o=()=>n.open&&e.replaceChildren(Yr(Ee(r),t));return n.addEventListener("toggle",o),{element:n,draw(s){r=s,o()}}}function Yr(t,e){let n={loss:e("loss"),accuracy:e("accuracy"),val_loss:e("lastValLoss"),val_accuracy:e("lastValAccuracy")},r=Object.keys(n).filter(i=>t[i]),o=u("tr",{},...[e("epoch"),...r.map(i=>n[i])].map(i=>u("th",{scope:"col"},i))),s=(t.loss??[]).map((i,a)=>u("tr",{},u("th",{scope:"row"},String(a+1)),...r.map(c=>u("td",{},(c.endsWith("loss")?E:v)(t[c][a])))));return u("table",{},u("thead",{},o),u("tbody",{},...s))}var mn=`"use strict";(()=>{var B=Uint8Array.fromBase64||(()=>{for(var o=new Uint8Array(128),e=0;e<64;e++)o[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var r=t.length,n=new Uint8Array((r-(t[r-1]=="=")-(t[r-2]=="="))*3/4|0),a=0,s=0;a<r;){var i=o[t.charCodeAt(a++)],l=o[t.charCodeAt(a++)],u=o[t.charCodeAt(a++)],p=o[t.charCodeAt(a++)];n[s++]=i<<2|l>>4,n[s++]=l<<4|u>>2,n[s++]=u<<6|p}return n}})();function N(o,e){let{X:t,inputs:r}=o,n=new Float64Array(t.length);for(let a=0;a<r;a++){let s=u=>{let p=0;for(let h=0;h<e;h++)p+=u(t[h*r+a]);return p/e},i=s(u=>u),l=Math.sqrt(s(u=>(u-i)**2))||1;for(let u=a;u<t.length;u+=r)n[u]=(t[u]-i)/l}return n}function E(o,e){return Math.floor(o*(1-e))}function P(o,e,t=.5){let r={tp:0,fn:0,fp:0,tn:0};for(let n=0;n<o.length;n++)o[n]>.5?r[e[n]>t?"tp":"fn"]++:r[e[n]>t?"fp":"tn"]++;return r}function U(o,e){if(Array.from(e).some(Number.isNaN))return NaN;let t=Array.from(e,(s,i)=>i).sort((s,i)=>e[s]-e[i]),r=0,n=0;for(let s=0;s<t.length;){let i=s;for(;i<t.length&&e[t[i]]===e[t[s]];)i++;let l=(s+1+i)/2;for(;s<i;s++)o[t[s]]>.5&&(n++,r+=l)}let a=n*(t.length-n);return(r-n*(n+1)/2)/a}var F={settings:[{name:"nodes",keras:"units",type:"integer",minimum:1,maximum:128,default:30,label:{ko:"노드 수",en:"Nodes"},help:{ko:"은닉층에 놓는 노드의 개수입니다.",en:"How many nodes the hidden layer has."}},{name:"activation",keras:"activation",type:"choice",choices:[{value:"relu",label:{ko:"relu",en:"relu"}},{value:"sigmoid",label:{ko:"sigmoid",en:"sigmoid"}},{value:"tanh",label:{ko:"tanh",en:"tanh"}},{value:"linear",label:{ko:"linear (없음)",en:"linear (none)"}}],default:"relu",label:{ko:"은닉층의 활성화 함수",en:"Hidden activation"},help:{ko:"은닉층 노드가 가중합을 내보내기 전에 거치는 함수입니다.",en:"The function a hidden node applies to its weighted sum."}},{name:"loss",keras:"loss",type:"choice",choices:[{value:"mean_squared_error",label:{ko:"mean_squared_error (평균 제곱 오차)",en:"mean_squared_error"}},{value:"mean_absolute_error",label:{ko:"mean_absolute_error (평균 절대 오차)",en:"mean_absolute_error"}},{value:"mean_absolute_percentage_error",label:{ko:"mean_absolute_percentage_error (평균 절대 백분율 오차)",en:"mean_absolute_percentage_error"}},{value:"mean_squared_logarithmic_error",label:{ko:"mean_squared_logarithmic_error (평균 제곱 로그 오차)",en:"mean_squared_logarithmic_error"}},{value:"categorical_crossentropy",label:{ko:"categorical_crossentropy (범주형 교차 엔트로피)",en:"categorical_crossentropy"}},{value:"binary_crossentropy",label:{ko:"binary_crossentropy (이항 교차 엔트로피)",en:"binary_crossentropy"}}],default:"binary_crossentropy",label:{ko:"손실 함수",en:"Loss"},help:{ko:"예측이 얼마나 틀렸는지를 숫자 하나로 재는 함수입니다.",en:"The function that measures how wrong the predictions are."}},{name:"optimizer",keras:"optimizer",type:"choice",choices:[{value:"adam",class:"Adam",learning_rate:.001,label:{ko:"adam",en:"adam"}},{value:"sgd",class:"SGD",learning_rate:.01,label:{ko:"sgd",en:"sgd"}},{value:"rmsprop",class:"RMSprop",learning_rate:.001,label:{ko:"rmsprop",en:"rmsprop"}}],default:"adam",label:{ko:"옵티마이저",en:"Optimizer"},help:{ko:"손실을 보고 가중치를 고치는 방법입니다.",en:"The rule that changes the weights from the loss."}},{name:"learning_rate",keras:"learning_rate",type:"number",nullable:!0,minimum:1e-5,maximum:1,decimals:5,slider:"logarithmic",default:null,label:{ko:"학습률",en:"Learning rate"},help:{ko:"가중치를 한 번에 얼마나 크게 고칠지 정합니다. 비워 두면 케라스의 기본값을 씁니다.",en:"How large one step of the weights is. Empty: Keras's default."}},{name:"epochs",keras:"epochs",type:"integer",minimum:1,maximum:200,default:5,label:{ko:"에포크",en:"Epochs"},help:{ko:"모든 샘플을 처음부터 끝까지 몇 번 볼지 정합니다.",en:"How many times every sample is used."}},{name:"batch_size",keras:"batch_size",type:"integer",minimum:1,maximum:470,default:16,label:{ko:"배치 크기",en:"Batch size"},help:{ko:"가중치를 한 번 고칠 때 함께 보는 샘플의 수입니다.",en:"How many samples are used for one update of the weights."}},{name:"inputs",keras:"",type:"choice",choices:[{value:"raw",label:{ko:"그대로",en:"raw"}},{value:"scaled",label:{ko:"표준화 (평균 0, 표준편차 1)",en:"scaled (mean 0, deviation 1)"}}],default:"raw",label:{ko:"입력값",en:"Inputs"},help:{ko:"속성의 값을 파일에 적힌 그대로 넣을지, 크기를 맞추어 넣을지 정합니다.",en:"Whether the attributes go in as they are or brought to one scale."}},{name:"validation_split",keras:"validation_split",type:"number",minimum:0,maximum:.5,decimals:2,step:.05,default:0,label:{ko:"검증 데이터의 비율",en:"Validation split"},help:{ko:"파일의 맨 뒤에서 떼어 두고 학습에 쓰지 않는 샘플의 비율입니다.",en:"The share of samples at the end of the file that is kept out of training."}},{name:"seed",keras:"",type:"integer",minimum:0,maximum:4294967295,slider:"none",default:42,label:{ko:"시드",en:"Seed"},help:{ko:"처음 가중치와 샘플의 순서를 정하는 번호입니다. 같은 번호면 같은 결과가 나옵니다.",en:"The number that fixes the first weights and the order of the samples."}}],messages:{unknown_setting:{ko:"없는 설정입니다: '{name}'. 쓸 수 있는 설정: {allowed}.",en:"There is no setting '{name}'. Settings: {allowed}."},bad_value:{ko:"{label}({name})에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",en:"{label} ({name}) cannot be {value}. Allowed: {allowed}."},integer_range:{ko:"{minimum}부터 {maximum}까지의 정수",en:"a whole number from {minimum} to {maximum}"},number_range:{ko:"{minimum}부터 {maximum}까지의 수",en:"a number from {minimum} to {maximum}"},nullable:{ko:"{allowed}, 또는 비움(케라스의 기본값)",en:"{allowed}, or empty (Keras's default)"}}};var ae=F.settings,je=F.messages;function ie(o){return ae.find(e=>e.name===o)}function W(o){return o.learning_rate??le(o).learning_rate}function le(o){return ie("optimizer").choices.find(e=>e.value===o.optimizer)}var m=Math.fround,w=m(1e-7);function M(o){return m(Math.exp(-Math.abs(o)))}function b(o,e=M(o)){return o>=0?m(1/m(1+e)):m(e/m(1+e))}function g(o,e){return{value:(t,r,n)=>o(r,n),slope:(t,r,n)=>m(e(r,n)*m(r*m(1-r)))}}var A=o=>m(Math.log(m(Math.max(o,w)+1))),ue=o=>m(100/Math.max(Math.abs(o),w)),z={mean_squared_error:g((o,e)=>m(m(o-e)*m(o-e)),(o,e)=>m(2*m(o-e))),mean_absolute_error:g((o,e)=>Math.abs(m(o-e)),(o,e)=>Math.sign(o-e)),mean_absolute_percentage_error:g((o,e)=>m(100*Math.abs(m(m(e-o)/Math.max(Math.abs(e),w)))),(o,e)=>m(Math.sign(o-e)*ue(e))),mean_squared_logarithmic_error:g((o,e)=>m(m(A(o)-A(e))**2),(o,e)=>o>=w?m(m(2*m(A(o)-A(e)))/m(o+1)):0),categorical_crossentropy:{value:()=>0,slope:(o,e,t)=>1-t},binary_crossentropy:{value:(o,e,t,r)=>m(m(Math.max(o,0)-m(o*t))+m(Math.log1p(r))),slope:(o,e,t,r)=>{let n=m(r/m(1+r));return o>=0?m(m(1-n)-t):m(n-t)}}};function S(o,e){return(t,r,{rows:n,nodes:a})=>{let s=t.length/n;for(let i=0;i<t.length;i+=s)for(let l=i;l<i+a;l++)t[l]=o(t[l]),r[l]=e(t[l])}}var I={relu:(o,e,{loops:t})=>t.rectify(o,e),sigmoid:S(o=>b(o),o=>o*(1-o)),tanh:S(Math.tanh,o=>1-o*o),linear:S(o=>o,()=>1)};var q=B("AGFzbQEAAAABLwVgBn9/f39/fwBgA39/fwBgCH9/f39/f39/AGAFf39/f38AYAl/f39/f319fX0AAg8BA2VudgZtZW1vcnkCAAADBwYAAQIDAAQHUQcMd2VpZ2h0ZWRTdW1zAAAHcmVjdGlmeQABBmxvZ2l0cwADCHBhc3NCYWNrAAIQYWRkT3V0ZXJQcm9kdWN0cwAEBGFkYW0ABQZtZW1vcnkCAArHDAb9AwIFfwV7IARBAnQhBiACQQJ0IQcDQCAJQQRqIAFNBEBBACEEA0AgBCAGSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyAEaiEIIAcgACICaiEKA0AgAiAKSQRAIAsgAv0JAgAgCP0ABAAiD/3mAf3kASELIAwgAiAHav0JAgAgD/3mAf3kASEMIA0gAiAHQQF0av0JAgAgD/3mAf3kASENIA4gAiAHQQNsav0JAgAgD/3mAf3kASEOIAYgCGohCCACQQRqIQIMAQsLIAQgBWoiAiAL/QsEACACIAZqIAz9CwQAIAIgBkEBdGogDf0LBAAgAiAGQQNsaiAO/QsEACAEQRBqIQQMAQsLIAAgB0ECdGohACAFIAZBAnRqIQUgCUEEaiEJDAELCwNAIAEgCUsEQEEAIQQDQCAEIAZJBED9DAAAAAAAAAAAAAAAAAAAAAAhCyADIARqIQggByAAIgJqIQoDQCACIApJBEAgCyAC/QkCACAI/QAEAP3mAf3kASELIAYgCGohCCACQQRqIQIMAQsLIAQgBWogC/0LBAAgBEEQaiEEDAELCyAAIAdqIQAgBSAGaiEFIAlBAWohCQwBCwsLawICfwJ7A0AgAyABQQJ0SQRAIAAgA2oiBP0ABAAiBv0MAAAAAAAAAAAAAAAAAAAAAP1EIQUgBCAGIAX9Tv0LBAAgAiADav0MAACAPwAAgD8AAIA/AACAPyAF/U79CwQAIANBEGohAwwBCwsLogECA38BeyAFQQJ0IQgDQCABIAlLBEAgAP0JAgAhC0EAIQUDQCAFIAhJBEAgBSAGaiIKIAr9AAQAIAsgAiAFav0ABAD95gH95AH9CwQAIAUgB2ogCyADIAVq/QAEAP3mASAEIAVq/QAEAP3mAf0LBAAgBUEQaiEFDAELCyAAQQRqIQAgAiAIaiECIAQgCGohBCAHIAhqIQcgCUEBaiEJDAELCwvKAQICewR/A0AgASAISwRA/QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIQcDQCAHIANBAnRJBEAgBSAAIAdqIgn9XQMA/V8gAiAHaiIK/V0DAP1f/fIB/fABIQUgBiAJQQhq/V0DAP1fIApBCGr9XQMA/V/98gH98AEhBiAHQRBqIQcMAQsLIAQgBSAG/fABIgX9IQAgBf0hAaC2OAIAIAAgA0ECdGohACAEQQRqIQQgCEEBaiEIDAELCwuwAwIGfwV7IARBAnQhBiACQQJ0IQkDQCAGIAhLBEBBACECA0AgAkEQaiAJTQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAGIApq/QAEACENIAogBkEBdGr9AAQAIQ4gCiAGQQNsav0ABAAhDyAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEACIQ/eYB/eQBIQwgDSAHQQRq/QkCACAQ/eYB/eQBIQ0gDiAHQQhq/QkCACAQ/eYB/eQBIQ4gDyAHQQxq/QkCACAQ/eYB/eQBIQ8gByAJaiEHIAQgBmohBAwBCwsgCiAM/QsEACAGIApqIA39CwQAIAogBkEBdGogDv0LBAAgCiAGQQNsaiAP/QsEACACQRBqIQIMAQsLA0AgAiAJSQRAIAUgAkECdiAGbGogCGoiCv0ABAAhDCAAIAJqIQcgAyAIaiIEIAEgBmxqIQsDQCAEIAtJBEAgDCAH/QkCACAE/QAEAP3mAf3kASEMIAcgCWohByAEIAZqIQQMAQsLIAogDP0LBAAgAkEEaiECDAELCyAIQRBqIQgMAQsLC7cBAgN/B3sgBf0TIQwgBv0TIQ0gB/0TIQ4gCP0TIQ8DQCAJIARBAnRJBEAgAiAJaiIK/QAEACIRIAEgCWr9AAQAIhAgEf3lASAN/eYB/eQBIREgAyAJaiIL/QAEACISIBAgEP3mASAS/eUBIA795gH95AEhECAKIBH9CwQAIAsgEP0LBAAgACAJaiIKIAr9AAQAIBEgDP3mASAQ/eMBIA/95AH95wH95QH9CwQAIAlBEGohCQwBCwsL");var f=Math.fround,D={allocate:o=>new Float32Array(o),release:()=>{},weightedSums(o,e,t,r){let n=o.length/e,a=r.length/e;r.fill(0);for(let s=0;s<o.length;s++){let i=Math.floor(s/n)*a,l=s%n*a;for(let u=0;u<a;u++)r[i+u]=f(r[i+u]+f(o[s]*t[l+u]))}},rectify(o,e){for(let t=0;t<o.length;t++){let r=o[t]>0;e[t]=r?1:0,r||(o[t]=0)}},logits(o,e,t){let r=e.length;for(let n=0;n<t.length;n++){let a=[0,0,0,0];for(let s=0;s<r;s++)a[s%4]+=o[n*r+s]*e[s];t[n]=a[0]+a[2]+(a[1]+a[3])}},passBack(o,e,t,r,n,a){let s=t.length;for(let i=0;i<e.length;i++){let l=o[Math.floor(i/s)],u=i%s;n[u]=f(n[u]+f(l*e[i])),a[i]=f(f(l*t[u])*r[i])}},addOuterProducts(o,e,t,r){let n=o.length/e,a=t.length/e;for(let s=0;s<o.length;s++){let i=Math.floor(s/n)*a,l=s%n*a;for(let u=0;u<a;u++)r[l+u]=f(r[l+u]+f(o[s]*t[i+u]))}},adam(o,e,t,r,n,a,s,i){for(let l=0;l<o.length;l++)t[l]=f(t[l]+f(f(e[l]-t[l])*a)),r[l]=f(r[l]+f(f(f(e[l]*e[l])-r[l])*s)),o[l]=f(o[l]-f(f(t[l]*n)/f(f(Math.sqrt(r[l]))+i)))}},H=[];function ce(o,e){let t=H.pop()??pe(o),r=e-t.memory.buffer.byteLength;return r>0&&t.memory.grow(Math.ceil(r/65536)),new Uint8Array(t.memory.buffer,0,e).fill(0),t}function pe(o){let e=new WebAssembly.Memory({initial:0});return{memory:e,raw:new WebAssembly.Instance(o,{env:{memory:e}}).exports}}function fe(o,e){let t=ce(o,e*4),{memory:r,raw:n}=t,a=0;return{allocate(s){let i=new Float32Array(r.buffer,a,s);return a+=s*4,i},release:()=>{H.push(t)},weightedSums:(s,i,l,u)=>n.weightedSums(s.byteOffset,i,s.length/i,l.byteOffset,u.length/i,u.byteOffset),rectify:(s,i)=>n.rectify(s.byteOffset,s.length,i.byteOffset),logits:(s,i,l)=>n.logits(s.byteOffset,l.length,i.byteOffset,i.length,l.byteOffset),passBack:(s,i,l,u,p,h)=>n.passBack(s.byteOffset,s.length,i.byteOffset,l.byteOffset,u.byteOffset,l.length,p.byteOffset,h.byteOffset),addOuterProducts:(s,i,l,u)=>n.addOuterProducts(s.byteOffset,i,s.length/i,l.byteOffset,l.length/i,u.byteOffset),adam:(s,i,l,u,...p)=>n.adam(s.byteOffset,i.byteOffset,l.byteOffset,u.byteOffset,s.length,...p)}}var C=(()=>{try{return new WebAssembly.Module(q)}catch{return}})();function V(o){if(!C)return D;try{return fe(C,o)}catch{return D}}var c=Math.fround,K=c(1e-7);function he(o,e){return({weights:t,gradient:r,momentum:n,velocity:a},s)=>{let i=c(1-c(Math.pow(c(.9),s))),l=c(1-c(Math.pow(c(.999),s))),u=c(c(o*c(Math.sqrt(l)))/i);e.adam(t,r,n,a,u,c(1-.9),c(1-.999),K)}}function de(o){return({weights:e,gradient:t})=>{for(let r=0;r<e.length;r++)e[r]=c(e[r]-c(t[r]*o))}}function be(o){let e=c(.9),t=c(1-.9);return({weights:r,gradient:n,velocity:a})=>{for(let s=0;s<r.length;s++){let i=n[s],l=c(c(a[s]*e)+c(c(i*i)*t));a[s]=l,r[s]=c(r[s]-c(c(i*o)/c(Math.sqrt(c(l+K)))))}}}var ye={adam:he,sgd:de,rmsprop:be};function X(o,e,t){return ye[o](c(e),t)}var L=class{state=new Uint32Array(624);next=624;constructor(e){let t=this.state;t[0]=19650218;for(let n=1;n<624;n++)t[n]=Math.imul(1812433253,t[n-1]^t[n-1]>>>30)+n;let r=this.stir(1,624,(n,a)=>(a^Math.imul(n,1664525))+e);r=this.stir(r,623,(n,a,s)=>(a^Math.imul(n,1566083941))-s),t[0]=2147483648}stir(e,t,r){let n=this.state;for(;t>0;t--)n[e]=r(n[e-1]^n[e-1]>>>30,n[e],e),e++,e===624&&(n[0]=n[623],e=1);return e}twist(){let e=this.state;for(let t=0;t<624;t++){let r=e[t]&2147483648|e[(t+1)%624]&2147483647;e[t]=e[(t+397)%624]^r>>>1^(r&1?2567483615:0)}this.next=0}word(){this.next===624&&this.twist();let e=this.state[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}randint(){for(;;){let e=this.word()>>>2;if(e<1e9)return e+1}}};function $(o,e){let t=o&65535,r=o>>>16,n=e&65535,a=e>>>16,s=r*n+(t*n>>>16),i=t*a+(s&65535);return r*a+Math.floor(s/65536)+Math.floor(i/65536)>>>0}function Q(o,e){let[t,r,n,a]=o,[s,i]=e;for(let l=0;l<10;l++){let u=$(3528531795,t),p=$(3449720151,n),h=Math.imul(3528531795,t),d=Math.imul(3449720151,n);[t,r,n,a]=[(p^r^s)>>>0,d>>>0,(u^a^i)>>>0,h>>>0],s=s+2654435769>>>0,i=i+3144134277>>>0}return[t,r,n,a]}function O(o,e,t){let r=0,n=[0,0,0,0],a=4;return()=>(a===4&&(n=Q([r++,0,o,e],t),a=0),n[a++])}function G(o,e,t){let r=Math.fround,n=Q([o%2147483646,0,0,0],[1053357856,38149673]),a=O(n[2],n[3],[n[0],n[1]]),s=r(Math.sqrt(6/(e+t))),i=new Float32Array(e*t),l=new Uint32Array(1),u=new Float32Array(l.buffer);for(let p=0;p<i.length;p++)l[0]=1065353216|a()&8388607,i[p]=r(r(r(u[0]-1)*r(2*s))-s);return i}function Y(o,e,t){let r=new L(o);return{hidden:G(r.randint(),e,t),output:G(r.randint(),t,1)}}function J(o,e){let t=o%2147483647,r=t===0?O(2147483647,0,[0,0]):O(0,0,[t,0]),n=Uint32Array.from({length:e},(a,s)=>s);for(let a=0;a<e-1;a++){let s=a+r()%(e-a);[n[a],n[s]]=[n[s],n[a]]}return n}var y=Math.fround,x=class{hidden;output;outputBias;constructor(e,t,r){let n=(a,s)=>e.subarray(a,a+s);this.hidden=n(0,t*r),this.output=n(t*r,r),this.outputBias=n((t+1)*r,4)}},k=class{weights;gradient;parameters;samples;loops;activation;loss;update;nodes;steps=0;constructor(e,t,r){this.nodes=e.nodes;let n=r.length,a=t.length/n,s=a+1,i=Math.ceil(this.nodes/4)*4,l=(s+1)*i+4;this.loops=V(4*l+n*(s+3*i+2));let u=T=>this.loops.allocate(T);this.parameters={weights:u(l),gradient:u(l),momentum:u(l),velocity:u(l)},this.weights=new x(this.parameters.weights,s,i),this.gradient=new x(this.parameters.gradient,s,i);let[p,h,d]=[0,0,0].map(()=>u(n*i)),[ne,oe]=[0,0].map(()=>u(n));this.samples={rows:n,x:u(n*s).fill(1),y:r,h:p,slopes:h,blame:d,logits:ne,errors:oe},r.forEach((T,j)=>this.samples.x.set(t.subarray(j*a,(j+1)*a),j*s)),this.activation=I[e.activation],this.loss=z[e.loss],this.update=X(e.optimizer,W(e),this.loops),this.start(e.seed,a,i)}start(e,t,r){let{nodes:n}=this,a=Y(e,t,n);for(let s=0;s<t;s++)this.weights.hidden.set(a.hidden.subarray(s*n,(s+1)*n),s*r);this.weights.output.set(a.output)}batches(e,t,r){let n=Math.ceil((t-e)/r);return Array.from({length:n},(a,s)=>this.batch(e+s*r,Math.min(e+(s+1)*r,t)))}batch(e,t){let r=h=>{let d=h.length/this.samples.rows;return h.subarray(e*d,t*d)},{x:n,y:a,h:s,slopes:i,blame:l,logits:u,errors:p}=this.samples;return{rows:t-e,x:r(n),y:r(a),h:r(s),slopes:r(i),blame:r(l),logits:r(u),errors:r(p)}}train(e){let{gradient:t,loops:r,weights:n}=this;this.parameters.gradient.fill(0);let a=this.score(e);for(let s=0;s<e.rows;s++)t.outputBias[0]+=e.errors[s];return r.passBack(e.errors,e.h,n.output,e.slopes,t.output,e.blame),r.addOuterProducts(e.x,e.rows,e.blame,t.hidden),this.steps++,this.update(this.parameters,this.steps),a}score(e){this.forward(e);let{rows:t,y:r,logits:n,errors:a}=e,s=y(1/t),i=0,l=0;for(let u=0;u<t;u++){let p=n[u],h=M(p),d=b(p,h);i+=this.loss.value(p,d,r[u],h),a[u]=y(s*this.loss.slope(p,d,r[u],h)),d>.5==r[u]>.5&&l++}return{loss:y(y(y(i)/t)*t),right:l}}forward({rows:e,x:t,h:r,slopes:n,logits:a}){let{loops:s,weights:i}=this;s.weightedSums(t,e,i.hidden,r),this.activation(r,n,{rows:e,nodes:this.nodes,loops:s}),s.logits(r,i.output,a);let l=i.outputBias[0];for(let u=0;u<e;u++)a[u]+=l}dispose(){this.loops.release()}predict(){return this.forward(this.samples),this.samples.logits.map(e=>b(e))}};var R=Math.fround,v=class{constructor(e,t){this.settings=e;this.data=t;let{rows:r,inputs:n}=t,a=E(r,e.validation_split),s=e.inputs==="scaled"?N(t,a):t.X;this.order=Uint32Array.from({length:r},(l,u)=>u),this.order.set(J(e.seed,a));let i=t.y.map((l,u)=>t.y[this.order[u]]);this.network=new k(e,ge(s,this.order,n),i),this.batches=this.network.batches(0,a,e.batch_size),this.held=this.network.batches(a,r,e.batch_size)}settings;data;network;order;batches;held;history={};started=ee();epoch=0;get done(){return this.epoch===this.settings.epochs}runEpoch(){let{network:e}=this,t=Z(this.batches,n=>e.train(n)),r={loss:t.loss,accuracy:t.right};if(this.held.length>0){let n=Z(this.held,a=>e.score(a));r.val_loss=n.loss,r.val_accuracy=n.right}this.epoch++;for(let n of Object.keys(r))(this.history[n]??=[]).push(r[n]);return r}dispose(){this.network.dispose()}run(){let e=this.predictions(),{y:t}=this.data;return{engine:"page",settings:this.settings,history:this.history,confusion:P(t,e),auc:U(t,e),updates:this.epoch*this.batches.length,seconds:(ee()-this.started)/1e3,predictions:e}}predictions(){let e=new Array(this.order.length);return this.network.predict().forEach((t,r)=>e[this.order[r]]=t),e}};function ge(o,e,t){let r=new Float64Array(o.length);return e.forEach((n,a)=>r.set(o.subarray(n*t,(n+1)*t),a*t)),r}function Z(o,e){let t=0,r=0,n=0;for(let a of o){let s=e(a);t=R(t+s.loss),r+=s.right,n+=a.rows}return{loss:R(t/n),right:R(r/n)}}function ee(){return performance.now()}function te(o){let{history:e,confusion:t,auc:r,settings:n}=o;return{seed:n.seed,loss:e.loss,accuracy:e.accuracy.at(-1),found:t.tp,auc:r}}var re=16,_=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:t},r){let n=[],a=performance.now(),s=l=>{n.push(l),!(performance.now()-a<re)&&(this.send({type:"epochs",id:e,logs:n}),n=[],a=performance.now())},i=await this.toTheEnd(e,t,r,s);i&&this.send({type:"done",id:e,run:i})}async fan({id:e,settings:t,seeds:r},n){let a=[],s=performance.now();for(let i of r){let l=await this.toTheEnd(e,{...t,seed:i},n,()=>{});if(!l)return;a.push(te(l)),!(i!==r.at(-1)&&performance.now()-s<re)&&(this.send({type:"starts",id:e,starts:a}),a=[],s=performance.now())}}async toTheEnd(e,t,r,n){let a;try{for(a=new v(t,this.data);!a.done;)if(n(a.runEpoch()),await this.nextTask(),r!==this.token)return;return a.run()}catch(s){this.send({type:"error",id:e,message:String(s)});return}finally{a?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var Ae=new _(o=>postMessage(o));self.onmessage=o=>Ae.receive(o.data);})();
`;var hn=16,J=class{constructor(e){this.send=e;this.channel.port1.onmessage=()=>this.goOn()}send;data;token=0;channel=new MessageChannel;goOn=()=>{};receive(e){this.token++,e.type==="data"&&(this.data=e.data),e.type==="train"&&this.train(e,this.token),e.type==="fan"&&this.fan(e,this.token)}async train({id:e,settings:n},r){let o=[],s=performance.now(),i=c=>{o.push(c),!(performance.now()-s<hn)&&(this.send({type:"epochs",id:e,logs:o}),o=[],s=performance.now())},a=await this.toTheEnd(e,n,r,i);a&&this.send({type:"done",id:e,run:a})}async fan({id:e,settings:n,seeds:r},o){let s=[],i=performance.now();for(let a of r){let c=await this.toTheEnd(e,{...n,seed:a},o,()=>{});if(!c)return;s.push(qe(c)),!(a!==r.at(-1)&&performance.now()-i<hn)&&(this.send({type:"starts",id:e,starts:s}),s=[],i=performance.now())}}async toTheEnd(e,n,r,o){let s;try{for(s=new P(n,this.data);!s.done;)if(o(s.runEpoch()),await this.nextTask(),r!==this.token)return;return s.run()}catch(i){this.send({type:"error",id:e,message:String(i)});return}finally{s?.dispose()}}nextTask(){return this.goOn(),new Promise(e=>{this.goOn=e,this.channel.port2.postMessage(null)})}};var X=class{constructor(e,n,r){this.data=e;this.receive=n;this.restarted=r;this.post=this.startWorker()??this.startInline(),this.post({type:"data",data:e})}data;receive;restarted;post;worker;send(e){this.post(e)}close(){this.post({type:"cancel"}),this.worker?.terminate()}startWorker(){try{let e=URL.createObjectURL(new Blob([mn],{type:"text/javascript"})),n=new Worker(e);return n.onmessage=r=>{URL.revokeObjectURL(e),this.receive(r.data)},n.onerror=()=>this.fallBack(),this.worker=n,r=>n.postMessage(r)}catch{return}}startInline(){let e=new J(n=>this.receive(n));return n=>e.receive(n)}fallBack(){this.worker?.terminate(),this.worker=void 0,this.post=this.startInline(),this.post({type:"data",data:this.data}),this.restarted()}};var Qe=class{constructor(e){this.data=e}data;line;running;lastId=0;train(e,n){this.line??=new X(this.data,r=>this.receive(r),()=>this.again()),this.running={id:++this.lastId,settings:e,listener:n},this.line.send({type:"fan",id:this.lastId,settings:e,seeds:Ve(e.seed)})}cancel(){this.running=void 0,this.line?.send({type:"cancel"})}dispose(){this.running=void 0,this.line?.close()}again(){this.running&&this.train(this.running.settings,this.running.listener)}receive(e){e.id===this.running?.id&&(e.type==="starts"&&this.running.listener.starts(e.starts),e.type==="error"&&this.running.listener.failed(e.message))}};var Oe=class{constructor(e,n,r){this.transport=e;this.language=n;this.changed=r;e.on("msg:custom",this.receive),this.send({type:"ping"})}transport;language;changed;state="absent";versions={};problem="";warm=!1;running;lastId=Math.floor(Math.random()*2**31);heard=0;pinged=0;heartbeat=0;get usable(){return this.state!=="absent"&&this.state!=="failed"}train(e,n){this.running={id:++this.lastId,listener:n},this.send({type:"train",id:this.lastId,settings:e,language:this.language}),this.listen()}cancel(){this.running&&(this.send({type:"cancel",id:this.running.id}),this.stop())}dispose(){this.cancel(),this.transport.off("msg:custom",this.receive)}send(e){try{this.transport.send(e)}catch{this.become("lost")}}stop(){this.running=void 0,clearInterval(this.heartbeat)}listen(){clearInterval(this.heartbeat),this.heard=performance.now(),this.heartbeat=window.setInterval(()=>this.beat(),1500)}beat(){let e=performance.now();e-this.heard>5e3&&this.become("lost"),!(this.state==="lost"&&e-this.pinged<15e3)&&(this.pinged=e,this.send({type:"ping"}))}become(e){e!==this.state&&(this.state=e,this.changed())}receive=e=>{let n=e;if(this.heard=performance.now(),n.type==="pong"&&(this.versions=n.versions),n.type==="ready"&&(this.warm=!0),n.type==="error"&&n.id===null)return this.fail(n.message);this.warm?this.become("ready"):this.state!=="failed"&&this.become("starting"),this.running&&"id"in n&&n.id===this.running.id&&this.receiveOfRun(n,this.running.listener)};fail(e){this.problem=e,this.warm=!1,this.stop(),this.become("failed")}receiveOfRun(e,n){if(e.type==="epoch")return n.epochs([e0(e.logs)]);e.type!=="ack"&&(this.stop(),e.type==="done"&&n.done(t0(e.run)),e.type==="error"&&n.failed(e.message),e.type==="cancelled"&&n.dropped())}};function e0(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n??NaN]))}function t0(t){let e=t.predictions.map(n=>n??NaN);return{...t,history:n0(t.history),auc:t.auc??NaN,predictions:e}}function n0(t){return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,n.map(r=>r??NaN)]))}var r0=6,Ne=class{constructor(e){this.data=e;this.line=new X(e,n=>this.receive(n),()=>this.again())}data;line;running;lastId=0;train(e,n){let r=o0(e,this.data);if(r)return this.cancel(),n.done(r);this.trainInWorker(e,n)}trainInWorker(e,n){this.running={id:++this.lastId,settings:e,listener:n},this.line.send({type:"train",id:this.lastId,settings:e})}again(){this.running&&this.trainInWorker(this.running.settings,this.running.listener)}dispose(){this.running=void 0,this.line.close()}cancel(){this.running&&(this.running=void 0,this.line.send({type:"cancel"}))}receive(e){if(e.id!==this.running?.id)return;let{listener:n}=this.running;if(e.type==="epochs")return n.epochs(e.logs);this.running=void 0,e.type==="done"&&n.done(e.run),e.type==="error"&&n.failed(e.message)}};function o0(t,e){let n=new P(t,e),r=performance.now();try{for(;!n.done;)if(n.runEpoch(),(performance.now()-r)/n.epoch*t.epochs>r0)return;return n.run()}finally{n.dispose()}}var i0=200,je=class{constructor(e,n,r){this.store=e;this.language=n;this.start=e.state.settings,r&&(this.kernel=new Oe(r,n,()=>this.kernelChanged())),this.startPage()}store;language;page=new Ne(w);kernel;fans=new Qe(w);restTimer=0;moving=!1;start;set(e,n){let{settings:r,problems:o}=this.store.state;try{let s=Ye(e,n,this.language);this.store.updateSoon({problems:{...o,[e]:void 0}}),s!==r[e]&&this.change({...r,[e]:s})}catch(s){if(!(s instanceof H))throw s;this.store.update({problems:{...o,[e]:s.message}})}}rest(){this.moving=!1}reset(){this.replace(G())}restart(){this.replace(this.start)}setThreshold(e){this.store.update({threshold:e})}startFan(){let{settings:e}=this.store.state,n={settings:e,starts:[]};this.store.updateSoon({fan:n,fanFailure:void 0}),this.fans.train(e,{starts:r=>{n={settings:e,starts:[...n.starts,...r]},this.store.update({fan:n})},failed:r=>this.store.update({fanFailure:r})})}stopFan(){this.fans.cancel(),this.store.update({fan:void 0,keptFan:void 0,fanFailure:void 0})}keepFan(e){this.store.update({keptFan:e})}newSeed(){this.rest(),this.set("seed",Math.floor(Math.random()*2**32)),this.rest()}versions(){return this.kernel?.versions??{}}dispose(){clearTimeout(this.restTimer),this.page.dispose(),this.fans.dispose(),this.kernel?.dispose(),this.store.dispose()}replace(e){this.rest(),this.store.update({problems:{}}),this.change(e),this.rest()}change(e){this.moving||this.store.updateSoon({previous:D(this.store.state)??this.store.state.previous}),this.moving=!0,this.store.updateSoon({settings:e}),this.startPage(),this.startKerasAtRest(),this.store.state.fan&&this.startFan(),this.store.state.page.run&&this.store.flush()}startPage(){this.store.updateSoon({page:{history:{}}}),this.page.train(this.store.state.settings,this.listener("page"))}startKerasAtRest(){clearTimeout(this.restTimer),this.store.updateSoon({keras:void 0}),this.kernel?.usable&&(this.kernel.cancel(),this.store.updateSoon({keras:{history:{}}}),this.restTimer=window.setTimeout(()=>this.kernel.train(this.store.state.settings,this.listener("keras")),i0))}kernelChanged(){let e=this.store.state.kernel,{state:n,problem:r}=this.kernel;this.store.update({kernel:n,kernelProblem:r}),e==="absent"&&this.startKerasAtRest()}listener(e){let n=o=>this.store.update({[e]:{...this.store.state[e],...o}}),r=()=>this.store.state[e]?.history??{};return{epochs:o=>n({history:o.reduce(ln,r())}),done:o=>{n({history:o.history,run:o}),this.store.update({runs:this.store.state.runs+1})},failed:o=>n({failure:o}),dropped:()=>this.store.update({[e]:void 0})}}};var s0={title:{ko:"실험실",en:"Lab"},controls:{ko:"설정",en:"Settings"},reset:{ko:"강의의 설정으로",en:"Back to the lecture's setting"},restart:{ko:"이 실험실의 처음 설정으로",en:"Back to this lab's start"},fixed:{ko:"여기서 바꿀 수 없지만 강의와 다른 설정: {list}.",en:"Unlike the lecture, without a control: {list}."},newSeed:{ko:"새 시드",en:"New seed"},loss:{ko:"손실",en:"Loss"},accuracy:{ko:"정확도",en:"Accuracy"},epoch:{ko:"에포크",en:"epoch"},baseline:{ko:"기준선: 모두 살았다고 답하기 {share}",en:"baseline: everyone survives {share}"},current:{ko:"이번 실행",en:"this run"},previous:{ko:"이전 실행",en:"previous run"},preview:{ko:"페이지 엔진 (미리 보기)",en:"page engine (preview)"},validation:{ko:"검증 데이터",en:"validation"},validationWithBaseline:{ko:"검증 데이터 (그 기준선 {share})",en:"validation (its baseline {share})"},validationBaseline:{ko:"검증의 기준선",en:"Baseline of the validation data"},training:{ko:"학습하는 중입니다.",en:"Training."},kernelTraining:{ko:"케라스가 학습하는 중입니다.",en:"Keras is training."},summary:{ko:"{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), 사망 {died}명 중 {found}명 발견.",en:"{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} deaths found."},results:{ko:"결과",en:"Results"},lastLoss:{ko:"마지막 손실",en:"Last loss"},lastAccuracy:{ko:"마지막 정확도",en:"Last accuracy"},lastValLoss:{ko:"검증 손실",en:"Validation loss"},lastValAccuracy:{ko:"검증 정확도",en:"Validation accuracy"},baselineRow:{ko:"기준선 (모두 생존)",en:"Baseline (everyone survives)"},found:{ko:"찾은 사망",en:"Deaths found"},foundValue:{ko:"{died}명 중 {found}명",en:"{found} of {died}"},auc:{ko:"ROC AUC (찍기 0.5)",en:"ROC AUC (0.5 = chance)"},updates:{ko:"고친 횟수",en:"Updates of the weights"},seconds:{ko:"걸린 시간",en:"Time"},secondsValue:{ko:"{seconds}초",en:"{seconds} s"},engine:{ko:"엔진",en:"Engine"},pageEngine:{ko:"페이지 (자바스크립트)",en:"page (JavaScript)"},kerasEngine:{ko:"케라스 {keras} · 텐서플로 {tensorflow}",en:"Keras {keras} · TensorFlow {tensorflow}"},kerasShort:{ko:"케라스",en:"Keras"},confusion:{ko:"혼동 행렬: {samples}명을 마지막 가중치로 나눈 결과",en:"Confusion matrix: all {samples} patients, last weights"},actual:{ko:"실제",en:"actual"},said:{ko:"모델의 답",en:"the model's answer"},died:{ko:"사망",en:"died"},survived:{ko:"생존",en:"survived"},values:{ko:"에포크마다의 값",en:"Values of each epoch"},code:{ko:"이 설정의 케라스 코드",en:"Keras code of this setting"},copy:{ko:"코드 복사",en:"Copy code"},copied:{ko:"복사했습니다.",en:"Copied."},copyByHand:{ko:"코드를 선택했습니다. Ctrl+C로 복사하세요.",en:"The code is selected: press Ctrl+C."},network:{ko:"신경망",en:"Network"},networkText:{ko:"입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",en:"{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}."},networkInput:{ko:"입력",en:"inputs"},networkHidden:{ko:"은닉층",en:"hidden"},networkOutput:{ko:"출력층",en:"output"},batches:{ko:"한 에포크의 배치",en:"The batches of one epoch"},batchesText:{ko:"샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",en:"{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times."},batchesOne:{ko:"샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",en:"All {samples} samples make one batch. One epoch updates the weights once."},batchesLegend:{ko:"파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",en:"Blue and grey batches take turns; the orange one is the last."},batchesHeld:{ko:"빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",en:"The hatched {held} are validation data and not trained on."},lossShape:{ko:"예측 하나에 매기는 손실",en:"What the loss says of one prediction"},prediction:{ko:"예측값 p",en:"prediction p"},lossShapeText:{ko:"예측이 {p}일 때, 실제로 사망(1)이면 손실은 {died}, 생존(0)이면 {survived}입니다.",en:"At prediction {p} the loss is {died} if the patient died (1) and {survived} if not (0)."},lossShapeDied:{ko:"실제 사망 (y = 1)",en:"died (y = 1)"},lossShapeSurvived:{ko:"실제 생존 (y = 0)",en:"survived (y = 0)"},metrics:{ko:"판단의 문턱",en:"The threshold of the decision"},threshold:{ko:"문턱",en:"threshold"},thresholdRule:{ko:"p가 문턱보다 크면 사망이라고 답합니다. 환자 {samples}명 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 환자도 들어 있습니다.",en:"A patient whose p is above the threshold is called dead. All {samples} patients with the last weights; those trained on are among them."},thresholdSpoken:{ko:"{threshold}: {died}명 중 {found}명 발견, 잘못된 경보 {alarms}명, 정확도 {accuracy}, 기준선 {baseline}",en:"{threshold}: {found} of {died} deaths found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}"},histogram:{ko:"모델이 준 p",en:"p given by the model"},histogramRow:{ko:"실제 {group} {count}명 (가장 높은 막대 {top}명)",en:"{group}: {count} (highest bar {top})"},saidSurvived:{ko:"← 생존이라고 답함",en:"← called survivor"},saidDied:{ko:"사망이라고 답함 →",en:"called dead →"},roc:{ko:"ROC 곡선 (AUC {auc})",en:"ROC curve (AUC {auc})"},rocPoint:{ko:"지금의 문턱",en:"the threshold"},rocChance:{ko:"찍기 (AUC 0.5)",en:"chance (AUC 0.5)"},rocAlarms:{ko:"잘못된 경보의 비율",en:"share of false alarms"},recall:{ko:"재현율 (사망 중 찾은 비율)",en:"Recall (deaths found)"},precision:{ko:"정밀도 (경보 중 사망)",en:"Precision (deaths among those called)"},recallShort:{ko:"재현율",en:"recall"},precisionShort:{ko:"정밀도",en:"precision"},outOf:{ko:"{all}명 중 {part}명 ({share})",en:"{part} of {all} ({share})"},nobodyCalled:{ko:"– (사망이라고 답한 사람 없음)",en:"– (nobody is called dead)"},falseAlarms:{ko:"잘못된 경보",en:"False alarms"},beside:{ko:"{value} (기준선 {baseline})",en:"{value} (baseline {baseline})"},noPredictions:{ko:"손실이 발산해서 예측값이 숫자가 아닙니다.",en:"The loss ran away: the predictions are no numbers."},thresholdTable:{ko:"문턱마다의 값",en:"Values at each threshold"},luck:{ko:"운일까, 효과일까",en:"Luck or effect"},luckText:{ko:"선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 환자로 잰 값이라서 처음 보는 환자에게도 그런지는 말해 주지 않습니다.",en:"One line is one seed: so far do results scatter from different starts of the same setting. Measured on the patients trained on, they do not say how it goes with new ones."},luckStart:{ko:"시드 {count}개로 해 보기",en:"Try {count} seeds"},luckStop:{ko:"시드 {count}개 그만 보기",en:"Close the {count} seeds"},luckKeep:{ko:"비교할 설정으로 두기",en:"Keep for comparison"},luckDrop:{ko:"비교 지우기",en:"Drop the comparison"},luckProgress:{ko:"시드 {first}부터 {last}까지, {all}개 가운데 {done}개를 학습했습니다.",en:"Seeds {first} to {last}: {done} of {all} trained."},luckChart:{ko:"손실: 출발 {count}개",en:"Loss: {count} starts"},luckA:{ko:"A: 둔 설정",en:"A: kept"},luckB:{ko:"B: 지금 설정",en:"B: now"},luckMedian:{ko:"{name}의 중앙값",en:"median of {name}"},luckSpread:{ko:"중앙값 (최소 ~ 최대)",en:"median (min to max)"},luckAccuracy:{ko:"마지막 정확도 (기준선 {baseline})",en:"Last accuracy (baseline {baseline})"},luckFound:{ko:"찾은 사망 ({died}명 중)",en:"Deaths found (of {died})"},luckChanged:{ko:"A → B: {list}.",en:"A → B: {list}."},luckUnchanged:{ko:"A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",en:"A and B are the same setting: change one thing."},luckDuel:{ko:"시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",en:"Of {pairs} pairs with the same seed, B found more deaths in {more} ({moreShare}) and as many in {same}."},luckDuelLoss:{ko:"B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",en:"B's last loss is lower in {lower} ({lowerShare}) and the same in {same}."},luckOtherLoss:{ko:"손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",en:"The loss functions differ, so their values cannot be compared."},luckNoPairs:{ko:"A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",en:"A and B share no seed, so there are no pairs to compare."},luckOnly:{ko:"이 시드들에서 세어 본 결과일 뿐입니다.",en:"This is a count over these seeds, no more."},luckTable:{ko:"에포크마다의 손실",en:"Loss of each epoch"},kernelStarting:{ko:"텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",en:"TensorFlow is starting; meanwhile the page engine trains."},kernelLost:{ko:"커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",en:"The kernel does not answer (busy or gone). The page engine goes on."},difference:{ko:"두 엔진의 가장 큰 차이: {difference} (상대값)",en:"largest difference of the two engines: {difference} (relative)"},chaotic:{ko:"이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",en:"From this start tiny rounding differences grow; Keras itself can differ so much between machines."},badOptions:{ko:"실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",en:"The lab's options cannot be read; it starts with the lecture's setting."},unknownControl:{ko:"'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",en:"There is no control '{name}'; it is left out."},unknownPanel:{ko:"'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",en:"There is no panel '{name}'; it is left out."},defaultValue:{ko:"기본값 {value}",en:"default {value}"}};function ue(t){return(e,n={})=>s0[e][t].replace(/\{(\w+)\}/g,(r,o)=>String(n[o]))}var a0={network:an,batches:Rt,loss_shape:Xt,metrics:tn,luck:rn};function dt(t,e,n){let r=ue(e.language),o=new Se({settings:e.settings,problems:{},page:{history:{}},kernel:"absent",kernelProblem:"",threshold:.5,runs:0}),s=new je(o,e.language,n),i=I=>I.engine==="keras"?r("kerasEngine",s.versions()):r("pageEngine"),a=[cn(r,e.notes),Gt(r),jt(e.controls,e.settings,s,e.language,r),dn(r),...e.show.map(I=>a0[I](r,s)),Yt(r,i),Nt(r)],[c,l,f,...d]=a.map(I=>I.element),h=u("div",{class:"lf-stage"},l,f),m=u("p",{class:"lf-title"},r("title")),g=u("div",{class:"lf-body"},h,...d),y=["livefit-lab",...e.controls.length>3?["lf-many"]:[],...n?["lf-live"]:[]],A=u("section",{class:y.join(" "),"aria-label":r("title"),lang:e.language},m,c,g);t.replaceChildren(A),c0(t);let _=fn(A),R=()=>{a.forEach(I=>I.draw(o.state)),t.dataset.state=l0(o.state),t.dataset.runs=String(o.state.runs)};return o.subscribe(R),R(),()=>{_(),s.dispose(),t.replaceChildren()}}function l0(t){return t.keras?.failure??t.page.failure?"error":Ce(t)?"training":"done"}function c0(t){let e=t.getRootNode(),n=e instanceof ShadowRoot?e:document.head;n.querySelector("style[data-livefit-style]")||n.append(u("style",{"data-livefit-style":!0},un))}var u0=["network","batches","loss_shape","metrics","luck"];function gn(t){try{return He(JSON.parse(t))}catch{let e=He({});return{...e,notes:[ue(e.language)("badOptions")]}}}function He(t){let e=bn(t)?t:{},n=e.language==="en"?"en":"ko",r=ue(n),o=[],s=Q.map(l=>l.name),i=pn(e.controls,s,l=>o.push(r("unknownControl",{name:l}))),a=pn(e.show,u0,l=>o.push(r("unknownPanel",{name:l}))),c=f0(e.settings,n,o);return{controls:i.length>0?i:s,settings:c,show:a,language:n,notes:o}}function pn(t,e,n){let r=Array.isArray(t)?[...new Set(t.map(String))]:[];return r.filter(o=>!e.includes(o)).forEach(n),r.filter(o=>e.includes(o))}function f0(t,e,n){let r=ne({},e);for(let[o,s]of Object.entries(bn(t)?t:{}))try{r=ne({...r,[o]:s},e)}catch(i){if(!(i instanceof H))throw i;n.push(i.message)}return r}function bn(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function d0(t){return Bt(t,w)}var m0={render({model:t,el:e}){let n=document.createElement("div");return n.className="livefit",e.append(n),dt(n,He(t.get("options")),t)}};function An(){document.querySelectorAll(".livefit[data-livefit]").forEach(t=>{dt(t,gn(t.dataset.livefit??"{}"))})}typeof document<"u"&&(document.readyState==="loading"?document.addEventListener("DOMContentLoaded",An):An());return Sn(h0);})();
