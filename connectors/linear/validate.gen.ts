// Generated from connector.yaml. Do not edit.

// @ts-nocheck
import { validation } from '../../runtime/input/validation.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'

const func0 = Object.prototype.hasOwnProperty;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.eq !== undefined && func0.call(data, "eq")){
if(typeof data.eq !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/eq",schemaPath:"#/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.neq !== undefined && func0.call(data, "neq")){
if(typeof data.neq !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/neq",schemaPath:"#/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.in !== undefined && func0.call(data, "in")){
let data2 = data.in;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.nin !== undefined && func0.call(data, "nin")){
let data4 = data.nin;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nin/" + i1,schemaPath:"#/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nin",schemaPath:"#/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eq !== undefined && func0.call(data, "eq")){
let data0 = data.eq;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/eq",schemaPath:"#/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.neq !== undefined && func0.call(data, "neq")){
let data1 = data.neq;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/neq",schemaPath:"#/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.in !== undefined && func0.call(data, "in")){
let data2 = data.in;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.nin !== undefined && func0.call(data, "nin")){
let data4 = data.nin;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/nin/" + i1,schemaPath:"#/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nin",schemaPath:"#/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lt !== undefined && func0.call(data, "lt")){
let data6 = data.lt;
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/lt",schemaPath:"#/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.lte !== undefined && func0.call(data, "lte")){
let data7 = data.lte;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/lte",schemaPath:"#/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.gt !== undefined && func0.call(data, "gt")){
let data8 = data.gt;
if(!((typeof data8 == "number") && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/gt",schemaPath:"#/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.gte !== undefined && func0.call(data, "gte")){
let data9 = data.gte;
if(!((typeof data9 == "number") && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/gte",schemaPath:"#/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eq !== undefined && func0.call(data, "eq")){
if(typeof data.eq !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/eq",schemaPath:"#/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.neq !== undefined && func0.call(data, "neq")){
if(typeof data.neq !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/neq",schemaPath:"#/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.in !== undefined && func0.call(data, "in")){
let data2 = data.in;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.nin !== undefined && func0.call(data, "nin")){
let data4 = data.nin;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nin/" + i1,schemaPath:"#/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nin",schemaPath:"#/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.eqIgnoreCase !== undefined && func0.call(data, "eqIgnoreCase")){
if(typeof data.eqIgnoreCase !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/eqIgnoreCase",schemaPath:"#/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.contains !== undefined && func0.call(data, "contains")){
if(typeof data.contains !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.containsIgnoreCase !== undefined && func0.call(data, "containsIgnoreCase")){
if(typeof data.containsIgnoreCase !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/containsIgnoreCase",schemaPath:"#/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.notContains !== undefined && func0.call(data, "notContains")){
if(typeof data.notContains !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/notContains",schemaPath:"#/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startsWith !== undefined && func0.call(data, "startsWith")){
if(typeof data.startsWith !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endsWith !== undefined && func0.call(data, "endsWith")){
if(typeof data.endsWith !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/endsWith",schemaPath:"#/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eq !== undefined && func0.call(data, "eq")){
if(typeof data.eq !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/eq",schemaPath:"#/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.neq !== undefined && func0.call(data, "neq")){
if(typeof data.neq !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/neq",schemaPath:"#/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lt !== undefined && func0.call(data, "lt")){
if(typeof data.lt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lt",schemaPath:"#/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lte !== undefined && func0.call(data, "lte")){
if(typeof data.lte !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lte",schemaPath:"#/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gt !== undefined && func0.call(data, "gt")){
if(typeof data.gt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gt",schemaPath:"#/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gte !== undefined && func0.call(data, "gte")){
if(typeof data.gte !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gte",schemaPath:"#/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate2(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined && func0.call(data, "key")){
if(!(validate6(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate6(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "eq") || (key0 === "neq"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.eq !== undefined && func0.call(data, "eq")){
if(typeof data.eq !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/eq",schemaPath:"#/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.neq !== undefined && func0.call(data, "neq")){
if(typeof data.neq !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/neq",schemaPath:"#/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate2(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate6(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(!(validate6(data.displayName, {instancePath:instancePath+"/displayName",parentData:data,parentDataProperty:"displayName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate6(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(!(validate31(data.active, {instancePath:instancePath+"/active",parentData:data,parentDataProperty:"active",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.admin !== undefined && func0.call(data, "admin")){
if(!(validate31(data.admin, {instancePath:instancePath+"/admin",parentData:data,parentDataProperty:"admin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.isMe !== undefined && func0.call(data, "isMe")){
if(!(validate31(data.isMe, {instancePath:instancePath+"/isMe",parentData:data,parentDataProperty:"isMe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
const wrapper0 = {validate: validate1};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate2(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined && func0.call(data, "number")){
if(!(validate4(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate6(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate6(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(!(validate4(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
if(!(validate4(data.estimate, {instancePath:instancePath+"/estimate",parentData:data,parentDataProperty:"estimate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
if(!(validate11(data.dueDate, {instancePath:instancePath+"/dueDate",parentData:data,parentDataProperty:"dueDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
if(!(validate11(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
if(!(validate11(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
if(!(validate11(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.completedAt !== undefined && func0.call(data, "completedAt")){
if(!(validate11(data.completedAt, {instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.canceledAt !== undefined && func0.call(data, "canceledAt")){
if(!(validate11(data.canceledAt, {instancePath:instancePath+"/canceledAt",parentData:data,parentDataProperty:"canceledAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate18(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data13 = data.state;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined && func0.call(data13, "id")){
if(!(validate2(data13.id, {instancePath:instancePath+"/state/id",parentData:data13,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data13.name !== undefined && func0.call(data13, "name")){
if(!(validate6(data13.name, {instancePath:instancePath+"/state/name",parentData:data13,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data13.type !== undefined && func0.call(data13, "type")){
if(!(validate6(data13.type, {instancePath:instancePath+"/state/type",parentData:data13,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.assignee !== undefined && func0.call(data, "assignee")){
if(!(validate26(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined && func0.call(data, "creator")){
if(!(validate26(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data19 = data.project;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id !== undefined && func0.call(data19, "id")){
if(!(validate2(data19.id, {instancePath:instancePath+"/project/id",parentData:data19,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data19.name !== undefined && func0.call(data19, "name")){
if(!(validate6(data19.name, {instancePath:instancePath+"/project/name",parentData:data19,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data19.null !== undefined && func0.call(data19, "null")){
if(typeof data19.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/project/null",schemaPath:"#/properties/project/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.cycle !== undefined && func0.call(data, "cycle")){
let data23 = data.cycle;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id !== undefined && func0.call(data23, "id")){
if(!(validate2(data23.id, {instancePath:instancePath+"/cycle/id",parentData:data23,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data23.number !== undefined && func0.call(data23, "number")){
if(!(validate4(data23.number, {instancePath:instancePath+"/cycle/number",parentData:data23,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data23.isActive !== undefined && func0.call(data23, "isActive")){
if(!(validate31(data23.isActive, {instancePath:instancePath+"/cycle/isActive",parentData:data23,parentDataProperty:"isActive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data23.null !== undefined && func0.call(data23, "null")){
if(typeof data23.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cycle/null",schemaPath:"#/properties/cycle/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data28 = data.labels;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id !== undefined && func0.call(data28, "id")){
if(!(validate2(data28.id, {instancePath:instancePath+"/labels/id",parentData:data28,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data28.name !== undefined && func0.call(data28, "name")){
if(!(validate6(data28.name, {instancePath:instancePath+"/labels/name",parentData:data28,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data31 = data.parent;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id !== undefined && func0.call(data31, "id")){
if(!(validate2(data31.id, {instancePath:instancePath+"/parent/id",parentData:data31,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data31.null !== undefined && func0.call(data31, "null")){
if(typeof data31.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/null",schemaPath:"#/properties/parent/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.and !== undefined && func0.call(data, "and")){
let data34 = data.and;
if(Array.isArray(data34)){
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data34[i0], {instancePath:instancePath+"/and/" + i0,parentData:data34,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.or !== undefined && func0.call(data, "or")){
let data36 = data.or;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data36[i1], {instancePath:instancePath+"/or/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
if(!(validate1(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data5 = data.fields;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
const func96 = validation.ucs2length;
const wrapper2 = {validate: validate48};
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate2(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined && func0.call(data, "number")){
if(!(validate4(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate6(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate6(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(!(validate4(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
if(!(validate4(data.estimate, {instancePath:instancePath+"/estimate",parentData:data,parentDataProperty:"estimate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
if(!(validate11(data.dueDate, {instancePath:instancePath+"/dueDate",parentData:data,parentDataProperty:"dueDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
if(!(validate11(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
if(!(validate11(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
if(!(validate11(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.completedAt !== undefined && func0.call(data, "completedAt")){
if(!(validate11(data.completedAt, {instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.canceledAt !== undefined && func0.call(data, "canceledAt")){
if(!(validate11(data.canceledAt, {instancePath:instancePath+"/canceledAt",parentData:data,parentDataProperty:"canceledAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate18(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data13 = data.state;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined && func0.call(data13, "id")){
if(!(validate2(data13.id, {instancePath:instancePath+"/state/id",parentData:data13,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data13.name !== undefined && func0.call(data13, "name")){
if(!(validate6(data13.name, {instancePath:instancePath+"/state/name",parentData:data13,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data13.type !== undefined && func0.call(data13, "type")){
if(!(validate6(data13.type, {instancePath:instancePath+"/state/type",parentData:data13,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.assignee !== undefined && func0.call(data, "assignee")){
if(!(validate26(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined && func0.call(data, "creator")){
if(!(validate26(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data19 = data.project;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id !== undefined && func0.call(data19, "id")){
if(!(validate2(data19.id, {instancePath:instancePath+"/project/id",parentData:data19,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data19.name !== undefined && func0.call(data19, "name")){
if(!(validate6(data19.name, {instancePath:instancePath+"/project/name",parentData:data19,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data19.null !== undefined && func0.call(data19, "null")){
if(typeof data19.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/project/null",schemaPath:"#/properties/project/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.cycle !== undefined && func0.call(data, "cycle")){
let data23 = data.cycle;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id !== undefined && func0.call(data23, "id")){
if(!(validate2(data23.id, {instancePath:instancePath+"/cycle/id",parentData:data23,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data23.number !== undefined && func0.call(data23, "number")){
if(!(validate4(data23.number, {instancePath:instancePath+"/cycle/number",parentData:data23,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data23.isActive !== undefined && func0.call(data23, "isActive")){
if(!(validate31(data23.isActive, {instancePath:instancePath+"/cycle/isActive",parentData:data23,parentDataProperty:"isActive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data23.null !== undefined && func0.call(data23, "null")){
if(typeof data23.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cycle/null",schemaPath:"#/properties/cycle/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data28 = data.labels;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id !== undefined && func0.call(data28, "id")){
if(!(validate2(data28.id, {instancePath:instancePath+"/labels/id",parentData:data28,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data28.name !== undefined && func0.call(data28, "name")){
if(!(validate6(data28.name, {instancePath:instancePath+"/labels/name",parentData:data28,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data31 = data.parent;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id !== undefined && func0.call(data31, "id")){
if(!(validate2(data31.id, {instancePath:instancePath+"/parent/id",parentData:data31,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data31.null !== undefined && func0.call(data31, "null")){
if(typeof data31.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/null",schemaPath:"#/properties/parent/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.and !== undefined && func0.call(data, "and")){
let data34 = data.and;
if(Array.isArray(data34)){
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper2.validate(data34[i0], {instancePath:instancePath+"/and/" + i0,parentData:data34,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.or !== undefined && func0.call(data, "or")){
let data36 = data.or;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper2.validate(data36[i1], {instancePath:instancePath+"/or/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.term === undefined) || (!(func0.call(data, "term")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"term":{"type":"string","minLength":1},"filter":{"$ref":"#/$defs/IssueFilter"},"teamId":{"type":"string"},"includeComments":{"type":"boolean"},"fields":{"type":["string","array"],"items":{"type":"string"}}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.term !== undefined && func0.call(data, "term")){
let data4 = data.term;
if(typeof data4 === "string"){
if(func96(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
if(!(validate48(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.teamId !== undefined && func0.call(data, "teamId")){
if(typeof data.teamId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeComments !== undefined && func0.call(data, "includeComments")){
if(typeof data.includeComments !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeComments",schemaPath:"#/properties/includeComments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data8 = data.fields;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
const formats0 = validation.formats.date;
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.teamId === undefined) || (!(func0.call(data, "teamId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teamId"},message:"must have required property '"+"teamId"+"'"});
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"teamId":{"type":"string"},"title":{"type":"string","minLength":1},"description":{"type":"string"},"stateId":{"type":"string"},"priority":{"type":"integer","enum":[0,1,2,3,4]},"estimate":{"type":"integer"},"assigneeId":{"type":"string"},"labelIds":{"type":"array","items":{"type":"string"}},"projectId":{"type":"string"},"cycleId":{"type":"string"},"parentId":{"type":"string"},"dueDate":{"type":"string","format":"date"},"fields":{"type":["string","array"],"items":{"type":"string"}}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.teamId !== undefined && func0.call(data, "teamId")){
if(typeof data.teamId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func96(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stateId !== undefined && func0.call(data, "stateId")){
if(typeof data.stateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stateId",schemaPath:"#/properties/stateId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data4 = data.priority;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((((data4 === 0) || (data4 === 1)) || (data4 === 2)) || (data4 === 3)) || (data4 === 4))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: [0,1,2,3,4]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data5 = data.estimate;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.assigneeId !== undefined && func0.call(data, "assigneeId")){
if(typeof data.assigneeId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.labelIds !== undefined && func0.call(data, "labelIds")){
let data7 = data.labelIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/properties/labelIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelIds",schemaPath:"#/properties/labelIds/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.projectId !== undefined && func0.call(data, "projectId")){
if(typeof data.projectId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cycleId !== undefined && func0.call(data, "cycleId")){
if(typeof data.cycleId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cycleId",schemaPath:"#/properties/cycleId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.parentId !== undefined && func0.call(data, "parentId")){
if(typeof data.parentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data12 = data.dueDate;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data13 = data.fields;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"id":{"type":"string"},"title":{"type":"string","minLength":1},"description":{"type":["string","null"]},"teamId":{"type":"string"},"stateId":{"type":"string"},"priority":{"type":"integer","enum":[0,1,2,3,4]},"estimate":{"type":["integer","null"]},"assigneeId":{"type":["string","null"]},"labelIds":{"type":"array","items":{"type":"string"}},"projectId":{"type":["string","null"]},"cycleId":{"type":["string","null"]},"parentId":{"type":["string","null"]},"dueDate":{"type":["string","null"],"format":"date"},"fields":{"type":["string","array"],"items":{"type":"string"}}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func96(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.teamId !== undefined && func0.call(data, "teamId")){
if(typeof data.teamId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stateId !== undefined && func0.call(data, "stateId")){
if(typeof data.stateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stateId",schemaPath:"#/properties/stateId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data5 = data.priority;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((((data5 === 0) || (data5 === 1)) || (data5 === 2)) || (data5 === 3)) || (data5 === 4))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: [0,1,2,3,4]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data6 = data.estimate;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.assigneeId !== undefined && func0.call(data, "assigneeId")){
let data7 = data.assigneeId;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.labelIds !== undefined && func0.call(data, "labelIds")){
let data8 = data.labelIds;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/properties/labelIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelIds",schemaPath:"#/properties/labelIds/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.projectId !== undefined && func0.call(data, "projectId")){
let data10 = data.projectId;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.cycleId !== undefined && func0.call(data, "cycleId")){
let data11 = data.cycleId;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/cycleId",schemaPath:"#/properties/cycleId/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.parentId !== undefined && func0.call(data, "parentId")){
let data12 = data.parentId;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data13 = data.dueDate;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""});
errors++;
}
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data14 = data.fields;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
const wrapper4 = {validate: validate96};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate2(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined && func0.call(data, "number")){
if(!(validate4(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate6(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate6(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(!(validate4(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
if(!(validate4(data.estimate, {instancePath:instancePath+"/estimate",parentData:data,parentDataProperty:"estimate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
if(!(validate11(data.dueDate, {instancePath:instancePath+"/dueDate",parentData:data,parentDataProperty:"dueDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
if(!(validate11(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
if(!(validate11(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
if(!(validate11(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.completedAt !== undefined && func0.call(data, "completedAt")){
if(!(validate11(data.completedAt, {instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.canceledAt !== undefined && func0.call(data, "canceledAt")){
if(!(validate11(data.canceledAt, {instancePath:instancePath+"/canceledAt",parentData:data,parentDataProperty:"canceledAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate18(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data13 = data.state;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined && func0.call(data13, "id")){
if(!(validate2(data13.id, {instancePath:instancePath+"/state/id",parentData:data13,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data13.name !== undefined && func0.call(data13, "name")){
if(!(validate6(data13.name, {instancePath:instancePath+"/state/name",parentData:data13,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data13.type !== undefined && func0.call(data13, "type")){
if(!(validate6(data13.type, {instancePath:instancePath+"/state/type",parentData:data13,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.assignee !== undefined && func0.call(data, "assignee")){
if(!(validate26(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined && func0.call(data, "creator")){
if(!(validate26(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data19 = data.project;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id !== undefined && func0.call(data19, "id")){
if(!(validate2(data19.id, {instancePath:instancePath+"/project/id",parentData:data19,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data19.name !== undefined && func0.call(data19, "name")){
if(!(validate6(data19.name, {instancePath:instancePath+"/project/name",parentData:data19,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data19.null !== undefined && func0.call(data19, "null")){
if(typeof data19.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/project/null",schemaPath:"#/properties/project/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.cycle !== undefined && func0.call(data, "cycle")){
let data23 = data.cycle;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id !== undefined && func0.call(data23, "id")){
if(!(validate2(data23.id, {instancePath:instancePath+"/cycle/id",parentData:data23,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data23.number !== undefined && func0.call(data23, "number")){
if(!(validate4(data23.number, {instancePath:instancePath+"/cycle/number",parentData:data23,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data23.isActive !== undefined && func0.call(data23, "isActive")){
if(!(validate31(data23.isActive, {instancePath:instancePath+"/cycle/isActive",parentData:data23,parentDataProperty:"isActive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data23.null !== undefined && func0.call(data23, "null")){
if(typeof data23.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cycle/null",schemaPath:"#/properties/cycle/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data28 = data.labels;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id !== undefined && func0.call(data28, "id")){
if(!(validate2(data28.id, {instancePath:instancePath+"/labels/id",parentData:data28,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data28.name !== undefined && func0.call(data28, "name")){
if(!(validate6(data28.name, {instancePath:instancePath+"/labels/name",parentData:data28,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data31 = data.parent;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id !== undefined && func0.call(data31, "id")){
if(!(validate2(data31.id, {instancePath:instancePath+"/parent/id",parentData:data31,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data31.null !== undefined && func0.call(data31, "null")){
if(typeof data31.null !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/null",schemaPath:"#/properties/parent/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.and !== undefined && func0.call(data, "and")){
let data34 = data.and;
if(Array.isArray(data34)){
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data34[i0], {instancePath:instancePath+"/and/" + i0,parentData:data34,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.or !== undefined && func0.call(data, "or")){
let data36 = data.or;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper4.validate(data36[i1], {instancePath:instancePath+"/or/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.issue !== undefined && func0.call(data4, "issue")){
if(!(validate96(data4.issue, {instancePath:instancePath+"/filter/issue",parentData:data4,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data4.user !== undefined && func0.call(data4, "user")){
if(!(validate26(data4.user, {instancePath:instancePath+"/filter/user",parentData:data4,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data4.body !== undefined && func0.call(data4, "body")){
if(!(validate6(data4.body, {instancePath:instancePath+"/filter/body",parentData:data4,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data4.createdAt !== undefined && func0.call(data4, "createdAt")){
if(!(validate11(data4.createdAt, {instancePath:instancePath+"/filter/createdAt",parentData:data4,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data4.updatedAt !== undefined && func0.call(data4, "updatedAt")){
if(!(validate11(data4.updatedAt, {instancePath:instancePath+"/filter/updatedAt",parentData:data4,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data10 = data.fields;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.issueId === undefined) || (!(func0.call(data, "issueId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issueId"},message:"must have required property '"+"issueId"+"'"});
errors++;
}
if((data.body === undefined) || (!(func0.call(data, "body")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "issueId") || (key0 === "body")) || (key0 === "parentId")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.issueId !== undefined && func0.call(data, "issueId")){
if(typeof data.issueId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/issueId",schemaPath:"#/properties/issueId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data1 = data.body;
if(typeof data1 === "string"){
if(func96(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.parentId !== undefined && func0.call(data, "parentId")){
if(typeof data.parentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data3 = data.fields;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
if(!(validate2(data4.id, {instancePath:instancePath+"/filter/id",parentData:data4,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
if(!(validate6(data4.name, {instancePath:instancePath+"/filter/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data4.lead !== undefined && func0.call(data4, "lead")){
if(!(validate26(data4.lead, {instancePath:instancePath+"/filter/lead",parentData:data4,parentDataProperty:"lead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data4.startDate !== undefined && func0.call(data4, "startDate")){
if(!(validate11(data4.startDate, {instancePath:instancePath+"/filter/startDate",parentData:data4,parentDataProperty:"startDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data4.targetDate !== undefined && func0.call(data4, "targetDate")){
if(!(validate11(data4.targetDate, {instancePath:instancePath+"/filter/targetDate",parentData:data4,parentDataProperty:"targetDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data4.createdAt !== undefined && func0.call(data4, "createdAt")){
if(!(validate11(data4.createdAt, {instancePath:instancePath+"/filter/createdAt",parentData:data4,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data4.updatedAt !== undefined && func0.call(data4, "updatedAt")){
if(!(validate11(data4.updatedAt, {instancePath:instancePath+"/filter/updatedAt",parentData:data4,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data12 = data.fields;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "includeDisabled")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
if(!(validate26(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.includeDisabled !== undefined && func0.call(data, "includeDisabled")){
if(typeof data.includeDisabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeDisabled",schemaPath:"#/properties/includeDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "fields")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data0 = data.fields;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
if(!(validate2(data4.id, {instancePath:instancePath+"/filter/id",parentData:data4,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data4.number !== undefined && func0.call(data4, "number")){
if(!(validate4(data4.number, {instancePath:instancePath+"/filter/number",parentData:data4,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data4.team !== undefined && func0.call(data4, "team")){
if(!(validate18(data4.team, {instancePath:instancePath+"/filter/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data4.isActive !== undefined && func0.call(data4, "isActive")){
if(!(validate31(data4.isActive, {instancePath:instancePath+"/filter/isActive",parentData:data4,parentDataProperty:"isActive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data4.isNext !== undefined && func0.call(data4, "isNext")){
if(!(validate31(data4.isNext, {instancePath:instancePath+"/filter/isNext",parentData:data4,parentDataProperty:"isNext",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data4.isPast !== undefined && func0.call(data4, "isPast")){
if(!(validate31(data4.isPast, {instancePath:instancePath+"/filter/isPast",parentData:data4,parentDataProperty:"isPast",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data4.startsAt !== undefined && func0.call(data4, "startsAt")){
if(!(validate11(data4.startsAt, {instancePath:instancePath+"/filter/startsAt",parentData:data4,parentDataProperty:"startsAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data4.endsAt !== undefined && func0.call(data4, "endsAt")){
if(!(validate11(data4.endsAt, {instancePath:instancePath+"/filter/endsAt",parentData:data4,parentDataProperty:"endsAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data13 = data.fields;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
if(!(validate2(data4.id, {instancePath:instancePath+"/filter/id",parentData:data4,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
if(!(validate6(data4.name, {instancePath:instancePath+"/filter/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data4.team !== undefined && func0.call(data4, "team")){
if(!(validate18(data4.team, {instancePath:instancePath+"/filter/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data4.isGroup !== undefined && func0.call(data4, "isGroup")){
if(!(validate31(data4.isGroup, {instancePath:instancePath+"/filter/isGroup",parentData:data4,parentDataProperty:"isGroup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data9 = data.fields;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: ["createdAt","updatedAt"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
if(!(validate2(data4.id, {instancePath:instancePath+"/filter/id",parentData:data4,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
if(!(validate6(data4.name, {instancePath:instancePath+"/filter/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data4.type !== undefined && func0.call(data4, "type")){
if(!(validate6(data4.type, {instancePath:instancePath+"/filter/type",parentData:data4,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data4.team !== undefined && func0.call(data4, "team")){
if(!(validate18(data4.team, {instancePath:instancePath+"/filter/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data9 = data.fields;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

export const validators: InputValidators = {
  "issues.list": validate0,
  "issues.get": validate46,
  "issues.search": validate47,
  "issues.create": validate93,
  "issues.update": validate94,
  "comments.list": validate95,
  "comments.get": validate46,
  "comments.create": validate145,
  "projects.list": validate146,
  "projects.get": validate46,
  "teams.list": validate166,
  "teams.get": validate46,
  "users.list": validate167,
  "users.get": validate46,
  "users.me": validate180,
  "cycles.list": validate181,
  "cycles.get": validate46,
  "labels.list": validate199,
  "labels.get": validate46,
  "workflow_states.list": validate211,
  "workflow_states.get": validate46,
}
