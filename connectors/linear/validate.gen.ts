// Generated from connector.yaml. Do not edit.

// @ts-nocheck
import { validation } from '../../runtime/input/validation.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'

const schema0 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"$ref":"#/$defs/IssueFilter"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"IssueFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"title":{"$ref":"#/$defs/TextFilter"},"description":{"$ref":"#/$defs/TextFilter"},"priority":{"$ref":"#/$defs/NumberFilter"},"estimate":{"$ref":"#/$defs/NumberFilter"},"dueDate":{"$ref":"#/$defs/DateFilter"},"createdAt":{"$ref":"#/$defs/DateFilter"},"updatedAt":{"$ref":"#/$defs/DateFilter"},"startedAt":{"$ref":"#/$defs/DateFilter"},"completedAt":{"$ref":"#/$defs/DateFilter"},"canceledAt":{"$ref":"#/$defs/DateFilter"},"team":{"$ref":"#/$defs/TeamFilter"},"state":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"type":{"$ref":"#/$defs/TextFilter"}}},"assignee":{"$ref":"#/$defs/UserFilter"},"creator":{"$ref":"#/$defs/UserFilter"},"project":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"null":{"type":"boolean"}}},"cycle":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"isActive":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"labels":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"parent":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"null":{"type":"boolean"}}},"and":{"type":"array","items":{"$ref":"#/$defs/IssueFilter"}},"or":{"type":"array","items":{"$ref":"#/$defs/IssueFilter"}}}},"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"NumberFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"number"},"neq":{"type":"number"},"in":{"type":"array","items":{"type":"number"}},"nin":{"type":"array","items":{"type":"number"}},"lt":{"type":"number"},"lte":{"type":"number"},"gt":{"type":"number"},"gte":{"type":"number"},"null":{"type":"boolean"}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"DateFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"lt":{"type":"string"},"lte":{"type":"string"},"gt":{"type":"string"},"gte":{"type":"string"},"null":{"type":"boolean"}}},"TeamFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"key":{"$ref":"#/$defs/TextFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"UserFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"displayName":{"$ref":"#/$defs/TextFilter"},"email":{"$ref":"#/$defs/TextFilter"},"active":{"$ref":"#/$defs/BooleanFilter"},"admin":{"$ref":"#/$defs/BooleanFilter"},"isMe":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}}}};
const func0 = Object.prototype.hasOwnProperty;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/key/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/key/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/key/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/key/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/key/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/key/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/key/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/key/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/key/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/key/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/key/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/key/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/key/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data21 = data.name;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/name/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/name/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data7 = data.name;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data21 = data.displayName;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/displayName/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/displayName/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/displayName/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/displayName/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/displayName/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/displayName/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/displayName/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/displayName/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/displayName/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/displayName/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/displayName/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/displayName/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/displayName/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data35 = data.email;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.eq !== undefined && func0.call(data35, "eq")){
if(typeof data35.eq !== "string"){
const err36 = {instancePath:instancePath+"/email/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.neq !== undefined && func0.call(data35, "neq")){
if(typeof data35.neq !== "string"){
const err37 = {instancePath:instancePath+"/email/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35.in !== undefined && func0.call(data35, "in")){
let data38 = data35.in;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(typeof data38[i6] !== "string"){
const err38 = {instancePath:instancePath+"/email/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/email/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.nin !== undefined && func0.call(data35, "nin")){
let data40 = data35.nin;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
if(typeof data40[i7] !== "string"){
const err40 = {instancePath:instancePath+"/email/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/email/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.eqIgnoreCase !== undefined && func0.call(data35, "eqIgnoreCase")){
if(typeof data35.eqIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/email/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data35.contains !== undefined && func0.call(data35, "contains")){
if(typeof data35.contains !== "string"){
const err43 = {instancePath:instancePath+"/email/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.containsIgnoreCase !== undefined && func0.call(data35, "containsIgnoreCase")){
if(typeof data35.containsIgnoreCase !== "string"){
const err44 = {instancePath:instancePath+"/email/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.notContains !== undefined && func0.call(data35, "notContains")){
if(typeof data35.notContains !== "string"){
const err45 = {instancePath:instancePath+"/email/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.startsWith !== undefined && func0.call(data35, "startsWith")){
if(typeof data35.startsWith !== "string"){
const err46 = {instancePath:instancePath+"/email/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data35.endsWith !== undefined && func0.call(data35, "endsWith")){
if(typeof data35.endsWith !== "string"){
const err47 = {instancePath:instancePath+"/email/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.null !== undefined && func0.call(data35, "null")){
if(typeof data35.null !== "boolean"){
const err48 = {instancePath:instancePath+"/email/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data49 = data.active;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 of Object.keys(data49)){
if(!((key1 === "eq") || (key1 === "neq"))){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data49.eq !== undefined && func0.call(data49, "eq")){
if(typeof data49.eq !== "boolean"){
const err51 = {instancePath:instancePath+"/active/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data49.neq !== undefined && func0.call(data49, "neq")){
if(typeof data49.neq !== "boolean"){
const err52 = {instancePath:instancePath+"/active/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.admin !== undefined && func0.call(data, "admin")){
let data52 = data.admin;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key2 of Object.keys(data52)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err54 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data52.eq !== undefined && func0.call(data52, "eq")){
if(typeof data52.eq !== "boolean"){
const err55 = {instancePath:instancePath+"/admin/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data52.neq !== undefined && func0.call(data52, "neq")){
if(typeof data52.neq !== "boolean"){
const err56 = {instancePath:instancePath+"/admin/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.isMe !== undefined && func0.call(data, "isMe")){
let data55 = data.isMe;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key3 of Object.keys(data55)){
if(!((key3 === "eq") || (key3 === "neq"))){
const err58 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data55.eq !== undefined && func0.call(data55, "eq")){
if(typeof data55.eq !== "boolean"){
const err59 = {instancePath:instancePath+"/isMe/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data55.neq !== undefined && func0.call(data55, "neq")){
if(typeof data55.neq !== "boolean"){
const err60 = {instancePath:instancePath+"/isMe/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
const err62 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const wrapper0 = {validate: validate1};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data7 = data.number;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
let data8 = data7.eq;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
let data9 = data7.neq;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err9 = {instancePath:instancePath+"/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/number/in/" + i2,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err12 = {instancePath:instancePath+"/number/nin/" + i3,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.lt !== undefined && func0.call(data7, "lt")){
let data14 = data7.lt;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err14 = {instancePath:instancePath+"/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.lte !== undefined && func0.call(data7, "lte")){
let data15 = data7.lte;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err15 = {instancePath:instancePath+"/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.gt !== undefined && func0.call(data7, "gt")){
let data16 = data7.gt;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err16 = {instancePath:instancePath+"/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.gte !== undefined && func0.call(data7, "gte")){
let data17 = data7.gte;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err17 = {instancePath:instancePath+"/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err18 = {instancePath:instancePath+"/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data19 = data.title;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.eq !== undefined && func0.call(data19, "eq")){
if(typeof data19.eq !== "string"){
const err20 = {instancePath:instancePath+"/title/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.neq !== undefined && func0.call(data19, "neq")){
if(typeof data19.neq !== "string"){
const err21 = {instancePath:instancePath+"/title/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19.in !== undefined && func0.call(data19, "in")){
let data22 = data19.in;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(typeof data22[i4] !== "string"){
const err22 = {instancePath:instancePath+"/title/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/title/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data19.nin !== undefined && func0.call(data19, "nin")){
let data24 = data19.nin;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(typeof data24[i5] !== "string"){
const err24 = {instancePath:instancePath+"/title/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/title/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.eqIgnoreCase !== undefined && func0.call(data19, "eqIgnoreCase")){
if(typeof data19.eqIgnoreCase !== "string"){
const err26 = {instancePath:instancePath+"/title/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.contains !== undefined && func0.call(data19, "contains")){
if(typeof data19.contains !== "string"){
const err27 = {instancePath:instancePath+"/title/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19.containsIgnoreCase !== undefined && func0.call(data19, "containsIgnoreCase")){
if(typeof data19.containsIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/title/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.notContains !== undefined && func0.call(data19, "notContains")){
if(typeof data19.notContains !== "string"){
const err29 = {instancePath:instancePath+"/title/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19.startsWith !== undefined && func0.call(data19, "startsWith")){
if(typeof data19.startsWith !== "string"){
const err30 = {instancePath:instancePath+"/title/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19.endsWith !== undefined && func0.call(data19, "endsWith")){
if(typeof data19.endsWith !== "string"){
const err31 = {instancePath:instancePath+"/title/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data19.null !== undefined && func0.call(data19, "null")){
if(typeof data19.null !== "boolean"){
const err32 = {instancePath:instancePath+"/title/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data33 = data.description;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.eq !== undefined && func0.call(data33, "eq")){
if(typeof data33.eq !== "string"){
const err34 = {instancePath:instancePath+"/description/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data33.neq !== undefined && func0.call(data33, "neq")){
if(typeof data33.neq !== "string"){
const err35 = {instancePath:instancePath+"/description/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data33.in !== undefined && func0.call(data33, "in")){
let data36 = data33.in;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(typeof data36[i6] !== "string"){
const err36 = {instancePath:instancePath+"/description/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/description/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data33.nin !== undefined && func0.call(data33, "nin")){
let data38 = data33.nin;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(typeof data38[i7] !== "string"){
const err38 = {instancePath:instancePath+"/description/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/description/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data33.eqIgnoreCase !== undefined && func0.call(data33, "eqIgnoreCase")){
if(typeof data33.eqIgnoreCase !== "string"){
const err40 = {instancePath:instancePath+"/description/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data33.contains !== undefined && func0.call(data33, "contains")){
if(typeof data33.contains !== "string"){
const err41 = {instancePath:instancePath+"/description/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data33.containsIgnoreCase !== undefined && func0.call(data33, "containsIgnoreCase")){
if(typeof data33.containsIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/description/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data33.notContains !== undefined && func0.call(data33, "notContains")){
if(typeof data33.notContains !== "string"){
const err43 = {instancePath:instancePath+"/description/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data33.startsWith !== undefined && func0.call(data33, "startsWith")){
if(typeof data33.startsWith !== "string"){
const err44 = {instancePath:instancePath+"/description/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data33.endsWith !== undefined && func0.call(data33, "endsWith")){
if(typeof data33.endsWith !== "string"){
const err45 = {instancePath:instancePath+"/description/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data33.null !== undefined && func0.call(data33, "null")){
if(typeof data33.null !== "boolean"){
const err46 = {instancePath:instancePath+"/description/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data47 = data.priority;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.eq !== undefined && func0.call(data47, "eq")){
let data48 = data47.eq;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err48 = {instancePath:instancePath+"/priority/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data47.neq !== undefined && func0.call(data47, "neq")){
let data49 = data47.neq;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err49 = {instancePath:instancePath+"/priority/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data47.in !== undefined && func0.call(data47, "in")){
let data50 = data47.in;
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err50 = {instancePath:instancePath+"/priority/in/" + i8,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/priority/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data47.nin !== undefined && func0.call(data47, "nin")){
let data52 = data47.nin;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err52 = {instancePath:instancePath+"/priority/nin/" + i9,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/priority/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data47.lt !== undefined && func0.call(data47, "lt")){
let data54 = data47.lt;
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err54 = {instancePath:instancePath+"/priority/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data47.lte !== undefined && func0.call(data47, "lte")){
let data55 = data47.lte;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err55 = {instancePath:instancePath+"/priority/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data47.gt !== undefined && func0.call(data47, "gt")){
let data56 = data47.gt;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err56 = {instancePath:instancePath+"/priority/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data47.gte !== undefined && func0.call(data47, "gte")){
let data57 = data47.gte;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err57 = {instancePath:instancePath+"/priority/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data47.null !== undefined && func0.call(data47, "null")){
if(typeof data47.null !== "boolean"){
const err58 = {instancePath:instancePath+"/priority/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data59 = data.estimate;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.eq !== undefined && func0.call(data59, "eq")){
let data60 = data59.eq;
if(!((typeof data60 == "number") && (isFinite(data60)))){
const err60 = {instancePath:instancePath+"/estimate/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data59.neq !== undefined && func0.call(data59, "neq")){
let data61 = data59.neq;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err61 = {instancePath:instancePath+"/estimate/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data59.in !== undefined && func0.call(data59, "in")){
let data62 = data59.in;
if(Array.isArray(data62)){
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
let data63 = data62[i10];
if(!((typeof data63 == "number") && (isFinite(data63)))){
const err62 = {instancePath:instancePath+"/estimate/in/" + i10,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/estimate/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data59.nin !== undefined && func0.call(data59, "nin")){
let data64 = data59.nin;
if(Array.isArray(data64)){
const len11 = data64.length;
for(let i11=0; i11<len11; i11++){
let data65 = data64[i11];
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err64 = {instancePath:instancePath+"/estimate/nin/" + i11,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/estimate/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data59.lt !== undefined && func0.call(data59, "lt")){
let data66 = data59.lt;
if(!((typeof data66 == "number") && (isFinite(data66)))){
const err66 = {instancePath:instancePath+"/estimate/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data59.lte !== undefined && func0.call(data59, "lte")){
let data67 = data59.lte;
if(!((typeof data67 == "number") && (isFinite(data67)))){
const err67 = {instancePath:instancePath+"/estimate/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data59.gt !== undefined && func0.call(data59, "gt")){
let data68 = data59.gt;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err68 = {instancePath:instancePath+"/estimate/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data59.gte !== undefined && func0.call(data59, "gte")){
let data69 = data59.gte;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err69 = {instancePath:instancePath+"/estimate/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data59.null !== undefined && func0.call(data59, "null")){
if(typeof data59.null !== "boolean"){
const err70 = {instancePath:instancePath+"/estimate/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/estimate",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data71 = data.dueDate;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.eq !== undefined && func0.call(data71, "eq")){
if(typeof data71.eq !== "string"){
const err72 = {instancePath:instancePath+"/dueDate/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data71.neq !== undefined && func0.call(data71, "neq")){
if(typeof data71.neq !== "string"){
const err73 = {instancePath:instancePath+"/dueDate/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data71.lt !== undefined && func0.call(data71, "lt")){
if(typeof data71.lt !== "string"){
const err74 = {instancePath:instancePath+"/dueDate/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data71.lte !== undefined && func0.call(data71, "lte")){
if(typeof data71.lte !== "string"){
const err75 = {instancePath:instancePath+"/dueDate/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data71.gt !== undefined && func0.call(data71, "gt")){
if(typeof data71.gt !== "string"){
const err76 = {instancePath:instancePath+"/dueDate/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data71.gte !== undefined && func0.call(data71, "gte")){
if(typeof data71.gte !== "string"){
const err77 = {instancePath:instancePath+"/dueDate/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data71.null !== undefined && func0.call(data71, "null")){
if(typeof data71.null !== "boolean"){
const err78 = {instancePath:instancePath+"/dueDate/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/dueDate",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data79 = data.createdAt;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.eq !== undefined && func0.call(data79, "eq")){
if(typeof data79.eq !== "string"){
const err80 = {instancePath:instancePath+"/createdAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data79.neq !== undefined && func0.call(data79, "neq")){
if(typeof data79.neq !== "string"){
const err81 = {instancePath:instancePath+"/createdAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data79.lt !== undefined && func0.call(data79, "lt")){
if(typeof data79.lt !== "string"){
const err82 = {instancePath:instancePath+"/createdAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data79.lte !== undefined && func0.call(data79, "lte")){
if(typeof data79.lte !== "string"){
const err83 = {instancePath:instancePath+"/createdAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data79.gt !== undefined && func0.call(data79, "gt")){
if(typeof data79.gt !== "string"){
const err84 = {instancePath:instancePath+"/createdAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data79.gte !== undefined && func0.call(data79, "gte")){
if(typeof data79.gte !== "string"){
const err85 = {instancePath:instancePath+"/createdAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data79.null !== undefined && func0.call(data79, "null")){
if(typeof data79.null !== "boolean"){
const err86 = {instancePath:instancePath+"/createdAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data87 = data.updatedAt;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.eq !== undefined && func0.call(data87, "eq")){
if(typeof data87.eq !== "string"){
const err88 = {instancePath:instancePath+"/updatedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data87.neq !== undefined && func0.call(data87, "neq")){
if(typeof data87.neq !== "string"){
const err89 = {instancePath:instancePath+"/updatedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data87.lt !== undefined && func0.call(data87, "lt")){
if(typeof data87.lt !== "string"){
const err90 = {instancePath:instancePath+"/updatedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data87.lte !== undefined && func0.call(data87, "lte")){
if(typeof data87.lte !== "string"){
const err91 = {instancePath:instancePath+"/updatedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data87.gt !== undefined && func0.call(data87, "gt")){
if(typeof data87.gt !== "string"){
const err92 = {instancePath:instancePath+"/updatedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data87.gte !== undefined && func0.call(data87, "gte")){
if(typeof data87.gte !== "string"){
const err93 = {instancePath:instancePath+"/updatedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data87.null !== undefined && func0.call(data87, "null")){
if(typeof data87.null !== "boolean"){
const err94 = {instancePath:instancePath+"/updatedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
let data95 = data.startedAt;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.eq !== undefined && func0.call(data95, "eq")){
if(typeof data95.eq !== "string"){
const err96 = {instancePath:instancePath+"/startedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data95.neq !== undefined && func0.call(data95, "neq")){
if(typeof data95.neq !== "string"){
const err97 = {instancePath:instancePath+"/startedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data95.lt !== undefined && func0.call(data95, "lt")){
if(typeof data95.lt !== "string"){
const err98 = {instancePath:instancePath+"/startedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data95.lte !== undefined && func0.call(data95, "lte")){
if(typeof data95.lte !== "string"){
const err99 = {instancePath:instancePath+"/startedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data95.gt !== undefined && func0.call(data95, "gt")){
if(typeof data95.gt !== "string"){
const err100 = {instancePath:instancePath+"/startedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data95.gte !== undefined && func0.call(data95, "gte")){
if(typeof data95.gte !== "string"){
const err101 = {instancePath:instancePath+"/startedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data95.null !== undefined && func0.call(data95, "null")){
if(typeof data95.null !== "boolean"){
const err102 = {instancePath:instancePath+"/startedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.completedAt !== undefined && func0.call(data, "completedAt")){
let data103 = data.completedAt;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.eq !== undefined && func0.call(data103, "eq")){
if(typeof data103.eq !== "string"){
const err104 = {instancePath:instancePath+"/completedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data103.neq !== undefined && func0.call(data103, "neq")){
if(typeof data103.neq !== "string"){
const err105 = {instancePath:instancePath+"/completedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data103.lt !== undefined && func0.call(data103, "lt")){
if(typeof data103.lt !== "string"){
const err106 = {instancePath:instancePath+"/completedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data103.lte !== undefined && func0.call(data103, "lte")){
if(typeof data103.lte !== "string"){
const err107 = {instancePath:instancePath+"/completedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data103.gt !== undefined && func0.call(data103, "gt")){
if(typeof data103.gt !== "string"){
const err108 = {instancePath:instancePath+"/completedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data103.gte !== undefined && func0.call(data103, "gte")){
if(typeof data103.gte !== "string"){
const err109 = {instancePath:instancePath+"/completedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data103.null !== undefined && func0.call(data103, "null")){
if(typeof data103.null !== "boolean"){
const err110 = {instancePath:instancePath+"/completedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.canceledAt !== undefined && func0.call(data, "canceledAt")){
let data111 = data.canceledAt;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.eq !== undefined && func0.call(data111, "eq")){
if(typeof data111.eq !== "string"){
const err112 = {instancePath:instancePath+"/canceledAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data111.neq !== undefined && func0.call(data111, "neq")){
if(typeof data111.neq !== "string"){
const err113 = {instancePath:instancePath+"/canceledAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data111.lt !== undefined && func0.call(data111, "lt")){
if(typeof data111.lt !== "string"){
const err114 = {instancePath:instancePath+"/canceledAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data111.lte !== undefined && func0.call(data111, "lte")){
if(typeof data111.lte !== "string"){
const err115 = {instancePath:instancePath+"/canceledAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data111.gt !== undefined && func0.call(data111, "gt")){
if(typeof data111.gt !== "string"){
const err116 = {instancePath:instancePath+"/canceledAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data111.gte !== undefined && func0.call(data111, "gte")){
if(typeof data111.gte !== "string"){
const err117 = {instancePath:instancePath+"/canceledAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data111.null !== undefined && func0.call(data111, "null")){
if(typeof data111.null !== "boolean"){
const err118 = {instancePath:instancePath+"/canceledAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/canceledAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate2(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data120 = data.state;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id !== undefined && func0.call(data120, "id")){
let data121 = data120.id;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key1 of Object.keys(data121)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err120 = {instancePath:instancePath+"/state/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data121.eq !== undefined && func0.call(data121, "eq")){
if(typeof data121.eq !== "string"){
const err121 = {instancePath:instancePath+"/state/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data121.neq !== undefined && func0.call(data121, "neq")){
if(typeof data121.neq !== "string"){
const err122 = {instancePath:instancePath+"/state/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data121.in !== undefined && func0.call(data121, "in")){
let data124 = data121.in;
if(Array.isArray(data124)){
const len12 = data124.length;
for(let i12=0; i12<len12; i12++){
if(typeof data124[i12] !== "string"){
const err123 = {instancePath:instancePath+"/state/id/in/" + i12,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/state/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data121.nin !== undefined && func0.call(data121, "nin")){
let data126 = data121.nin;
if(Array.isArray(data126)){
const len13 = data126.length;
for(let i13=0; i13<len13; i13++){
if(typeof data126[i13] !== "string"){
const err125 = {instancePath:instancePath+"/state/id/nin/" + i13,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/state/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/state/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data120.name !== undefined && func0.call(data120, "name")){
let data128 = data120.name;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.eq !== undefined && func0.call(data128, "eq")){
if(typeof data128.eq !== "string"){
const err128 = {instancePath:instancePath+"/state/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data128.neq !== undefined && func0.call(data128, "neq")){
if(typeof data128.neq !== "string"){
const err129 = {instancePath:instancePath+"/state/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data128.in !== undefined && func0.call(data128, "in")){
let data131 = data128.in;
if(Array.isArray(data131)){
const len14 = data131.length;
for(let i14=0; i14<len14; i14++){
if(typeof data131[i14] !== "string"){
const err130 = {instancePath:instancePath+"/state/name/in/" + i14,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/state/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data128.nin !== undefined && func0.call(data128, "nin")){
let data133 = data128.nin;
if(Array.isArray(data133)){
const len15 = data133.length;
for(let i15=0; i15<len15; i15++){
if(typeof data133[i15] !== "string"){
const err132 = {instancePath:instancePath+"/state/name/nin/" + i15,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/state/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data128.eqIgnoreCase !== undefined && func0.call(data128, "eqIgnoreCase")){
if(typeof data128.eqIgnoreCase !== "string"){
const err134 = {instancePath:instancePath+"/state/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data128.contains !== undefined && func0.call(data128, "contains")){
if(typeof data128.contains !== "string"){
const err135 = {instancePath:instancePath+"/state/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data128.containsIgnoreCase !== undefined && func0.call(data128, "containsIgnoreCase")){
if(typeof data128.containsIgnoreCase !== "string"){
const err136 = {instancePath:instancePath+"/state/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data128.notContains !== undefined && func0.call(data128, "notContains")){
if(typeof data128.notContains !== "string"){
const err137 = {instancePath:instancePath+"/state/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data128.startsWith !== undefined && func0.call(data128, "startsWith")){
if(typeof data128.startsWith !== "string"){
const err138 = {instancePath:instancePath+"/state/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data128.endsWith !== undefined && func0.call(data128, "endsWith")){
if(typeof data128.endsWith !== "string"){
const err139 = {instancePath:instancePath+"/state/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data128.null !== undefined && func0.call(data128, "null")){
if(typeof data128.null !== "boolean"){
const err140 = {instancePath:instancePath+"/state/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/state/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data120.type !== undefined && func0.call(data120, "type")){
let data142 = data120.type;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.eq !== undefined && func0.call(data142, "eq")){
if(typeof data142.eq !== "string"){
const err142 = {instancePath:instancePath+"/state/type/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data142.neq !== undefined && func0.call(data142, "neq")){
if(typeof data142.neq !== "string"){
const err143 = {instancePath:instancePath+"/state/type/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data142.in !== undefined && func0.call(data142, "in")){
let data145 = data142.in;
if(Array.isArray(data145)){
const len16 = data145.length;
for(let i16=0; i16<len16; i16++){
if(typeof data145[i16] !== "string"){
const err144 = {instancePath:instancePath+"/state/type/in/" + i16,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/state/type/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data142.nin !== undefined && func0.call(data142, "nin")){
let data147 = data142.nin;
if(Array.isArray(data147)){
const len17 = data147.length;
for(let i17=0; i17<len17; i17++){
if(typeof data147[i17] !== "string"){
const err146 = {instancePath:instancePath+"/state/type/nin/" + i17,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/state/type/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data142.eqIgnoreCase !== undefined && func0.call(data142, "eqIgnoreCase")){
if(typeof data142.eqIgnoreCase !== "string"){
const err148 = {instancePath:instancePath+"/state/type/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data142.contains !== undefined && func0.call(data142, "contains")){
if(typeof data142.contains !== "string"){
const err149 = {instancePath:instancePath+"/state/type/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data142.containsIgnoreCase !== undefined && func0.call(data142, "containsIgnoreCase")){
if(typeof data142.containsIgnoreCase !== "string"){
const err150 = {instancePath:instancePath+"/state/type/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data142.notContains !== undefined && func0.call(data142, "notContains")){
if(typeof data142.notContains !== "string"){
const err151 = {instancePath:instancePath+"/state/type/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data142.startsWith !== undefined && func0.call(data142, "startsWith")){
if(typeof data142.startsWith !== "string"){
const err152 = {instancePath:instancePath+"/state/type/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data142.endsWith !== undefined && func0.call(data142, "endsWith")){
if(typeof data142.endsWith !== "string"){
const err153 = {instancePath:instancePath+"/state/type/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data142.null !== undefined && func0.call(data142, "null")){
if(typeof data142.null !== "boolean"){
const err154 = {instancePath:instancePath+"/state/type/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/state/type",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.assignee !== undefined && func0.call(data, "assignee")){
if(!(validate4(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined && func0.call(data, "creator")){
if(!(validate4(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data158 = data.project;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.id !== undefined && func0.call(data158, "id")){
let data159 = data158.id;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key2 of Object.keys(data159)){
if(!((((key2 === "eq") || (key2 === "neq")) || (key2 === "in")) || (key2 === "nin"))){
const err157 = {instancePath:instancePath+"/project/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data159.eq !== undefined && func0.call(data159, "eq")){
if(typeof data159.eq !== "string"){
const err158 = {instancePath:instancePath+"/project/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data159.neq !== undefined && func0.call(data159, "neq")){
if(typeof data159.neq !== "string"){
const err159 = {instancePath:instancePath+"/project/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data159.in !== undefined && func0.call(data159, "in")){
let data162 = data159.in;
if(Array.isArray(data162)){
const len18 = data162.length;
for(let i18=0; i18<len18; i18++){
if(typeof data162[i18] !== "string"){
const err160 = {instancePath:instancePath+"/project/id/in/" + i18,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/project/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data159.nin !== undefined && func0.call(data159, "nin")){
let data164 = data159.nin;
if(Array.isArray(data164)){
const len19 = data164.length;
for(let i19=0; i19<len19; i19++){
if(typeof data164[i19] !== "string"){
const err162 = {instancePath:instancePath+"/project/id/nin/" + i19,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/project/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/project/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data158.name !== undefined && func0.call(data158, "name")){
let data166 = data158.name;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.eq !== undefined && func0.call(data166, "eq")){
if(typeof data166.eq !== "string"){
const err165 = {instancePath:instancePath+"/project/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data166.neq !== undefined && func0.call(data166, "neq")){
if(typeof data166.neq !== "string"){
const err166 = {instancePath:instancePath+"/project/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data166.in !== undefined && func0.call(data166, "in")){
let data169 = data166.in;
if(Array.isArray(data169)){
const len20 = data169.length;
for(let i20=0; i20<len20; i20++){
if(typeof data169[i20] !== "string"){
const err167 = {instancePath:instancePath+"/project/name/in/" + i20,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/project/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data166.nin !== undefined && func0.call(data166, "nin")){
let data171 = data166.nin;
if(Array.isArray(data171)){
const len21 = data171.length;
for(let i21=0; i21<len21; i21++){
if(typeof data171[i21] !== "string"){
const err169 = {instancePath:instancePath+"/project/name/nin/" + i21,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/project/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data166.eqIgnoreCase !== undefined && func0.call(data166, "eqIgnoreCase")){
if(typeof data166.eqIgnoreCase !== "string"){
const err171 = {instancePath:instancePath+"/project/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data166.contains !== undefined && func0.call(data166, "contains")){
if(typeof data166.contains !== "string"){
const err172 = {instancePath:instancePath+"/project/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data166.containsIgnoreCase !== undefined && func0.call(data166, "containsIgnoreCase")){
if(typeof data166.containsIgnoreCase !== "string"){
const err173 = {instancePath:instancePath+"/project/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data166.notContains !== undefined && func0.call(data166, "notContains")){
if(typeof data166.notContains !== "string"){
const err174 = {instancePath:instancePath+"/project/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data166.startsWith !== undefined && func0.call(data166, "startsWith")){
if(typeof data166.startsWith !== "string"){
const err175 = {instancePath:instancePath+"/project/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data166.endsWith !== undefined && func0.call(data166, "endsWith")){
if(typeof data166.endsWith !== "string"){
const err176 = {instancePath:instancePath+"/project/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data166.null !== undefined && func0.call(data166, "null")){
if(typeof data166.null !== "boolean"){
const err177 = {instancePath:instancePath+"/project/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/project/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data158.null !== undefined && func0.call(data158, "null")){
if(typeof data158.null !== "boolean"){
const err179 = {instancePath:instancePath+"/project/null",schemaPath:"#/properties/project/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.cycle !== undefined && func0.call(data, "cycle")){
let data181 = data.cycle;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.id !== undefined && func0.call(data181, "id")){
let data182 = data181.id;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key3 of Object.keys(data182)){
if(!((((key3 === "eq") || (key3 === "neq")) || (key3 === "in")) || (key3 === "nin"))){
const err181 = {instancePath:instancePath+"/cycle/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data182.eq !== undefined && func0.call(data182, "eq")){
if(typeof data182.eq !== "string"){
const err182 = {instancePath:instancePath+"/cycle/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data182.neq !== undefined && func0.call(data182, "neq")){
if(typeof data182.neq !== "string"){
const err183 = {instancePath:instancePath+"/cycle/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data182.in !== undefined && func0.call(data182, "in")){
let data185 = data182.in;
if(Array.isArray(data185)){
const len22 = data185.length;
for(let i22=0; i22<len22; i22++){
if(typeof data185[i22] !== "string"){
const err184 = {instancePath:instancePath+"/cycle/id/in/" + i22,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/cycle/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data182.nin !== undefined && func0.call(data182, "nin")){
let data187 = data182.nin;
if(Array.isArray(data187)){
const len23 = data187.length;
for(let i23=0; i23<len23; i23++){
if(typeof data187[i23] !== "string"){
const err186 = {instancePath:instancePath+"/cycle/id/nin/" + i23,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/cycle/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/cycle/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data181.number !== undefined && func0.call(data181, "number")){
let data189 = data181.number;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.eq !== undefined && func0.call(data189, "eq")){
let data190 = data189.eq;
if(!((typeof data190 == "number") && (isFinite(data190)))){
const err189 = {instancePath:instancePath+"/cycle/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data189.neq !== undefined && func0.call(data189, "neq")){
let data191 = data189.neq;
if(!((typeof data191 == "number") && (isFinite(data191)))){
const err190 = {instancePath:instancePath+"/cycle/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data189.in !== undefined && func0.call(data189, "in")){
let data192 = data189.in;
if(Array.isArray(data192)){
const len24 = data192.length;
for(let i24=0; i24<len24; i24++){
let data193 = data192[i24];
if(!((typeof data193 == "number") && (isFinite(data193)))){
const err191 = {instancePath:instancePath+"/cycle/number/in/" + i24,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/cycle/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data189.nin !== undefined && func0.call(data189, "nin")){
let data194 = data189.nin;
if(Array.isArray(data194)){
const len25 = data194.length;
for(let i25=0; i25<len25; i25++){
let data195 = data194[i25];
if(!((typeof data195 == "number") && (isFinite(data195)))){
const err193 = {instancePath:instancePath+"/cycle/number/nin/" + i25,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/cycle/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data189.lt !== undefined && func0.call(data189, "lt")){
let data196 = data189.lt;
if(!((typeof data196 == "number") && (isFinite(data196)))){
const err195 = {instancePath:instancePath+"/cycle/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data189.lte !== undefined && func0.call(data189, "lte")){
let data197 = data189.lte;
if(!((typeof data197 == "number") && (isFinite(data197)))){
const err196 = {instancePath:instancePath+"/cycle/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data189.gt !== undefined && func0.call(data189, "gt")){
let data198 = data189.gt;
if(!((typeof data198 == "number") && (isFinite(data198)))){
const err197 = {instancePath:instancePath+"/cycle/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data189.gte !== undefined && func0.call(data189, "gte")){
let data199 = data189.gte;
if(!((typeof data199 == "number") && (isFinite(data199)))){
const err198 = {instancePath:instancePath+"/cycle/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data189.null !== undefined && func0.call(data189, "null")){
if(typeof data189.null !== "boolean"){
const err199 = {instancePath:instancePath+"/cycle/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/cycle/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data181.isActive !== undefined && func0.call(data181, "isActive")){
let data201 = data181.isActive;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key4 of Object.keys(data201)){
if(!((key4 === "eq") || (key4 === "neq"))){
const err201 = {instancePath:instancePath+"/cycle/isActive",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data201.eq !== undefined && func0.call(data201, "eq")){
if(typeof data201.eq !== "boolean"){
const err202 = {instancePath:instancePath+"/cycle/isActive/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data201.neq !== undefined && func0.call(data201, "neq")){
if(typeof data201.neq !== "boolean"){
const err203 = {instancePath:instancePath+"/cycle/isActive/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/cycle/isActive",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data181.null !== undefined && func0.call(data181, "null")){
if(typeof data181.null !== "boolean"){
const err205 = {instancePath:instancePath+"/cycle/null",schemaPath:"#/properties/cycle/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data205 = data.labels;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.id !== undefined && func0.call(data205, "id")){
let data206 = data205.id;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key5 of Object.keys(data206)){
if(!((((key5 === "eq") || (key5 === "neq")) || (key5 === "in")) || (key5 === "nin"))){
const err207 = {instancePath:instancePath+"/labels/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data206.eq !== undefined && func0.call(data206, "eq")){
if(typeof data206.eq !== "string"){
const err208 = {instancePath:instancePath+"/labels/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data206.neq !== undefined && func0.call(data206, "neq")){
if(typeof data206.neq !== "string"){
const err209 = {instancePath:instancePath+"/labels/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data206.in !== undefined && func0.call(data206, "in")){
let data209 = data206.in;
if(Array.isArray(data209)){
const len26 = data209.length;
for(let i26=0; i26<len26; i26++){
if(typeof data209[i26] !== "string"){
const err210 = {instancePath:instancePath+"/labels/id/in/" + i26,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/labels/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data206.nin !== undefined && func0.call(data206, "nin")){
let data211 = data206.nin;
if(Array.isArray(data211)){
const len27 = data211.length;
for(let i27=0; i27<len27; i27++){
if(typeof data211[i27] !== "string"){
const err212 = {instancePath:instancePath+"/labels/id/nin/" + i27,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/labels/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/labels/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data205.name !== undefined && func0.call(data205, "name")){
let data213 = data205.name;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.eq !== undefined && func0.call(data213, "eq")){
if(typeof data213.eq !== "string"){
const err215 = {instancePath:instancePath+"/labels/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data213.neq !== undefined && func0.call(data213, "neq")){
if(typeof data213.neq !== "string"){
const err216 = {instancePath:instancePath+"/labels/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data213.in !== undefined && func0.call(data213, "in")){
let data216 = data213.in;
if(Array.isArray(data216)){
const len28 = data216.length;
for(let i28=0; i28<len28; i28++){
if(typeof data216[i28] !== "string"){
const err217 = {instancePath:instancePath+"/labels/name/in/" + i28,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/labels/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data213.nin !== undefined && func0.call(data213, "nin")){
let data218 = data213.nin;
if(Array.isArray(data218)){
const len29 = data218.length;
for(let i29=0; i29<len29; i29++){
if(typeof data218[i29] !== "string"){
const err219 = {instancePath:instancePath+"/labels/name/nin/" + i29,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/labels/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data213.eqIgnoreCase !== undefined && func0.call(data213, "eqIgnoreCase")){
if(typeof data213.eqIgnoreCase !== "string"){
const err221 = {instancePath:instancePath+"/labels/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data213.contains !== undefined && func0.call(data213, "contains")){
if(typeof data213.contains !== "string"){
const err222 = {instancePath:instancePath+"/labels/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data213.containsIgnoreCase !== undefined && func0.call(data213, "containsIgnoreCase")){
if(typeof data213.containsIgnoreCase !== "string"){
const err223 = {instancePath:instancePath+"/labels/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data213.notContains !== undefined && func0.call(data213, "notContains")){
if(typeof data213.notContains !== "string"){
const err224 = {instancePath:instancePath+"/labels/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data213.startsWith !== undefined && func0.call(data213, "startsWith")){
if(typeof data213.startsWith !== "string"){
const err225 = {instancePath:instancePath+"/labels/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data213.endsWith !== undefined && func0.call(data213, "endsWith")){
if(typeof data213.endsWith !== "string"){
const err226 = {instancePath:instancePath+"/labels/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data213.null !== undefined && func0.call(data213, "null")){
if(typeof data213.null !== "boolean"){
const err227 = {instancePath:instancePath+"/labels/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/labels/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data227 = data.parent;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.id !== undefined && func0.call(data227, "id")){
let data228 = data227.id;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key6 of Object.keys(data228)){
if(!((((key6 === "eq") || (key6 === "neq")) || (key6 === "in")) || (key6 === "nin"))){
const err230 = {instancePath:instancePath+"/parent/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data228.eq !== undefined && func0.call(data228, "eq")){
if(typeof data228.eq !== "string"){
const err231 = {instancePath:instancePath+"/parent/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data228.neq !== undefined && func0.call(data228, "neq")){
if(typeof data228.neq !== "string"){
const err232 = {instancePath:instancePath+"/parent/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data228.in !== undefined && func0.call(data228, "in")){
let data231 = data228.in;
if(Array.isArray(data231)){
const len30 = data231.length;
for(let i30=0; i30<len30; i30++){
if(typeof data231[i30] !== "string"){
const err233 = {instancePath:instancePath+"/parent/id/in/" + i30,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/parent/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data228.nin !== undefined && func0.call(data228, "nin")){
let data233 = data228.nin;
if(Array.isArray(data233)){
const len31 = data233.length;
for(let i31=0; i31<len31; i31++){
if(typeof data233[i31] !== "string"){
const err235 = {instancePath:instancePath+"/parent/id/nin/" + i31,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/parent/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/parent/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data227.null !== undefined && func0.call(data227, "null")){
if(typeof data227.null !== "boolean"){
const err238 = {instancePath:instancePath+"/parent/null",schemaPath:"#/properties/parent/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.and !== undefined && func0.call(data, "and")){
let data236 = data.and;
if(Array.isArray(data236)){
const len32 = data236.length;
for(let i32=0; i32<len32; i32++){
if(!(wrapper0.validate(data236[i32], {instancePath:instancePath+"/and/" + i32,parentData:data236,parentDataProperty:i32,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err240 = {instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.or !== undefined && func0.call(data, "or")){
let data238 = data.or;
if(Array.isArray(data238)){
const len33 = data238.length;
for(let i33=0; i33<len33; i33++){
if(!(wrapper0.validate(data238[i33], {instancePath:instancePath+"/or/" + i33,parentData:data238,parentDataProperty:i33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err241 = {instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema0.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema0.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema37 = {"type":"object","properties":{"id":{"type":"string"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":["id"],"additionalProperties":false};
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err3 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema37.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"term":{"type":"string","minLength":1},"filter":{"$ref":"#/$defs/IssueFilter"},"teamId":{"type":"string"},"includeComments":{"type":"boolean"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":["term"],"additionalProperties":false,"$defs":{"IssueFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"title":{"$ref":"#/$defs/TextFilter"},"description":{"$ref":"#/$defs/TextFilter"},"priority":{"$ref":"#/$defs/NumberFilter"},"estimate":{"$ref":"#/$defs/NumberFilter"},"dueDate":{"$ref":"#/$defs/DateFilter"},"createdAt":{"$ref":"#/$defs/DateFilter"},"updatedAt":{"$ref":"#/$defs/DateFilter"},"startedAt":{"$ref":"#/$defs/DateFilter"},"completedAt":{"$ref":"#/$defs/DateFilter"},"canceledAt":{"$ref":"#/$defs/DateFilter"},"team":{"$ref":"#/$defs/TeamFilter"},"state":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"type":{"$ref":"#/$defs/TextFilter"}}},"assignee":{"$ref":"#/$defs/UserFilter"},"creator":{"$ref":"#/$defs/UserFilter"},"project":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"null":{"type":"boolean"}}},"cycle":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"isActive":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"labels":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"parent":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"null":{"type":"boolean"}}},"and":{"type":"array","items":{"$ref":"#/$defs/IssueFilter"}},"or":{"type":"array","items":{"$ref":"#/$defs/IssueFilter"}}}},"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"NumberFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"number"},"neq":{"type":"number"},"in":{"type":"array","items":{"type":"number"}},"nin":{"type":"array","items":{"type":"number"}},"lt":{"type":"number"},"lte":{"type":"number"},"gt":{"type":"number"},"gte":{"type":"number"},"null":{"type":"boolean"}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"DateFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"lt":{"type":"string"},"lte":{"type":"string"},"gt":{"type":"string"},"gte":{"type":"string"},"null":{"type":"boolean"}}},"TeamFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"key":{"$ref":"#/$defs/TextFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"UserFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"displayName":{"$ref":"#/$defs/TextFilter"},"email":{"$ref":"#/$defs/TextFilter"},"active":{"$ref":"#/$defs/BooleanFilter"},"admin":{"$ref":"#/$defs/BooleanFilter"},"isMe":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}}}};
const func302 = validation.ucs2length;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/key/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/key/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/key/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/key/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/key/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/key/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/key/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/key/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/key/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/key/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/key/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/key/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/key/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data21 = data.name;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/name/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/name/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data7 = data.name;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data21 = data.displayName;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/displayName/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/displayName/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/displayName/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/displayName/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/displayName/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/displayName/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/displayName/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/displayName/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/displayName/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/displayName/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/displayName/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/displayName/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/displayName/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data35 = data.email;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.eq !== undefined && func0.call(data35, "eq")){
if(typeof data35.eq !== "string"){
const err36 = {instancePath:instancePath+"/email/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.neq !== undefined && func0.call(data35, "neq")){
if(typeof data35.neq !== "string"){
const err37 = {instancePath:instancePath+"/email/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35.in !== undefined && func0.call(data35, "in")){
let data38 = data35.in;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(typeof data38[i6] !== "string"){
const err38 = {instancePath:instancePath+"/email/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/email/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.nin !== undefined && func0.call(data35, "nin")){
let data40 = data35.nin;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
if(typeof data40[i7] !== "string"){
const err40 = {instancePath:instancePath+"/email/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/email/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.eqIgnoreCase !== undefined && func0.call(data35, "eqIgnoreCase")){
if(typeof data35.eqIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/email/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data35.contains !== undefined && func0.call(data35, "contains")){
if(typeof data35.contains !== "string"){
const err43 = {instancePath:instancePath+"/email/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.containsIgnoreCase !== undefined && func0.call(data35, "containsIgnoreCase")){
if(typeof data35.containsIgnoreCase !== "string"){
const err44 = {instancePath:instancePath+"/email/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.notContains !== undefined && func0.call(data35, "notContains")){
if(typeof data35.notContains !== "string"){
const err45 = {instancePath:instancePath+"/email/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.startsWith !== undefined && func0.call(data35, "startsWith")){
if(typeof data35.startsWith !== "string"){
const err46 = {instancePath:instancePath+"/email/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data35.endsWith !== undefined && func0.call(data35, "endsWith")){
if(typeof data35.endsWith !== "string"){
const err47 = {instancePath:instancePath+"/email/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.null !== undefined && func0.call(data35, "null")){
if(typeof data35.null !== "boolean"){
const err48 = {instancePath:instancePath+"/email/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data49 = data.active;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 of Object.keys(data49)){
if(!((key1 === "eq") || (key1 === "neq"))){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data49.eq !== undefined && func0.call(data49, "eq")){
if(typeof data49.eq !== "boolean"){
const err51 = {instancePath:instancePath+"/active/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data49.neq !== undefined && func0.call(data49, "neq")){
if(typeof data49.neq !== "boolean"){
const err52 = {instancePath:instancePath+"/active/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.admin !== undefined && func0.call(data, "admin")){
let data52 = data.admin;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key2 of Object.keys(data52)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err54 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data52.eq !== undefined && func0.call(data52, "eq")){
if(typeof data52.eq !== "boolean"){
const err55 = {instancePath:instancePath+"/admin/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data52.neq !== undefined && func0.call(data52, "neq")){
if(typeof data52.neq !== "boolean"){
const err56 = {instancePath:instancePath+"/admin/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.isMe !== undefined && func0.call(data, "isMe")){
let data55 = data.isMe;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key3 of Object.keys(data55)){
if(!((key3 === "eq") || (key3 === "neq"))){
const err58 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data55.eq !== undefined && func0.call(data55, "eq")){
if(typeof data55.eq !== "boolean"){
const err59 = {instancePath:instancePath+"/isMe/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data55.neq !== undefined && func0.call(data55, "neq")){
if(typeof data55.neq !== "boolean"){
const err60 = {instancePath:instancePath+"/isMe/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
const err62 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const wrapper2 = {validate: validate10};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data7 = data.number;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
let data8 = data7.eq;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
let data9 = data7.neq;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err9 = {instancePath:instancePath+"/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/number/in/" + i2,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err12 = {instancePath:instancePath+"/number/nin/" + i3,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.lt !== undefined && func0.call(data7, "lt")){
let data14 = data7.lt;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err14 = {instancePath:instancePath+"/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.lte !== undefined && func0.call(data7, "lte")){
let data15 = data7.lte;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err15 = {instancePath:instancePath+"/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.gt !== undefined && func0.call(data7, "gt")){
let data16 = data7.gt;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err16 = {instancePath:instancePath+"/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.gte !== undefined && func0.call(data7, "gte")){
let data17 = data7.gte;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err17 = {instancePath:instancePath+"/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err18 = {instancePath:instancePath+"/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data19 = data.title;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.eq !== undefined && func0.call(data19, "eq")){
if(typeof data19.eq !== "string"){
const err20 = {instancePath:instancePath+"/title/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.neq !== undefined && func0.call(data19, "neq")){
if(typeof data19.neq !== "string"){
const err21 = {instancePath:instancePath+"/title/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19.in !== undefined && func0.call(data19, "in")){
let data22 = data19.in;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(typeof data22[i4] !== "string"){
const err22 = {instancePath:instancePath+"/title/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/title/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data19.nin !== undefined && func0.call(data19, "nin")){
let data24 = data19.nin;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(typeof data24[i5] !== "string"){
const err24 = {instancePath:instancePath+"/title/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/title/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.eqIgnoreCase !== undefined && func0.call(data19, "eqIgnoreCase")){
if(typeof data19.eqIgnoreCase !== "string"){
const err26 = {instancePath:instancePath+"/title/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.contains !== undefined && func0.call(data19, "contains")){
if(typeof data19.contains !== "string"){
const err27 = {instancePath:instancePath+"/title/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19.containsIgnoreCase !== undefined && func0.call(data19, "containsIgnoreCase")){
if(typeof data19.containsIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/title/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.notContains !== undefined && func0.call(data19, "notContains")){
if(typeof data19.notContains !== "string"){
const err29 = {instancePath:instancePath+"/title/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19.startsWith !== undefined && func0.call(data19, "startsWith")){
if(typeof data19.startsWith !== "string"){
const err30 = {instancePath:instancePath+"/title/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19.endsWith !== undefined && func0.call(data19, "endsWith")){
if(typeof data19.endsWith !== "string"){
const err31 = {instancePath:instancePath+"/title/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data19.null !== undefined && func0.call(data19, "null")){
if(typeof data19.null !== "boolean"){
const err32 = {instancePath:instancePath+"/title/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data33 = data.description;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.eq !== undefined && func0.call(data33, "eq")){
if(typeof data33.eq !== "string"){
const err34 = {instancePath:instancePath+"/description/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data33.neq !== undefined && func0.call(data33, "neq")){
if(typeof data33.neq !== "string"){
const err35 = {instancePath:instancePath+"/description/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data33.in !== undefined && func0.call(data33, "in")){
let data36 = data33.in;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(typeof data36[i6] !== "string"){
const err36 = {instancePath:instancePath+"/description/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/description/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data33.nin !== undefined && func0.call(data33, "nin")){
let data38 = data33.nin;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(typeof data38[i7] !== "string"){
const err38 = {instancePath:instancePath+"/description/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/description/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data33.eqIgnoreCase !== undefined && func0.call(data33, "eqIgnoreCase")){
if(typeof data33.eqIgnoreCase !== "string"){
const err40 = {instancePath:instancePath+"/description/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data33.contains !== undefined && func0.call(data33, "contains")){
if(typeof data33.contains !== "string"){
const err41 = {instancePath:instancePath+"/description/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data33.containsIgnoreCase !== undefined && func0.call(data33, "containsIgnoreCase")){
if(typeof data33.containsIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/description/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data33.notContains !== undefined && func0.call(data33, "notContains")){
if(typeof data33.notContains !== "string"){
const err43 = {instancePath:instancePath+"/description/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data33.startsWith !== undefined && func0.call(data33, "startsWith")){
if(typeof data33.startsWith !== "string"){
const err44 = {instancePath:instancePath+"/description/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data33.endsWith !== undefined && func0.call(data33, "endsWith")){
if(typeof data33.endsWith !== "string"){
const err45 = {instancePath:instancePath+"/description/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data33.null !== undefined && func0.call(data33, "null")){
if(typeof data33.null !== "boolean"){
const err46 = {instancePath:instancePath+"/description/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data47 = data.priority;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.eq !== undefined && func0.call(data47, "eq")){
let data48 = data47.eq;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err48 = {instancePath:instancePath+"/priority/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data47.neq !== undefined && func0.call(data47, "neq")){
let data49 = data47.neq;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err49 = {instancePath:instancePath+"/priority/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data47.in !== undefined && func0.call(data47, "in")){
let data50 = data47.in;
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err50 = {instancePath:instancePath+"/priority/in/" + i8,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/priority/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data47.nin !== undefined && func0.call(data47, "nin")){
let data52 = data47.nin;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err52 = {instancePath:instancePath+"/priority/nin/" + i9,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/priority/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data47.lt !== undefined && func0.call(data47, "lt")){
let data54 = data47.lt;
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err54 = {instancePath:instancePath+"/priority/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data47.lte !== undefined && func0.call(data47, "lte")){
let data55 = data47.lte;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err55 = {instancePath:instancePath+"/priority/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data47.gt !== undefined && func0.call(data47, "gt")){
let data56 = data47.gt;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err56 = {instancePath:instancePath+"/priority/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data47.gte !== undefined && func0.call(data47, "gte")){
let data57 = data47.gte;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err57 = {instancePath:instancePath+"/priority/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data47.null !== undefined && func0.call(data47, "null")){
if(typeof data47.null !== "boolean"){
const err58 = {instancePath:instancePath+"/priority/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data59 = data.estimate;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.eq !== undefined && func0.call(data59, "eq")){
let data60 = data59.eq;
if(!((typeof data60 == "number") && (isFinite(data60)))){
const err60 = {instancePath:instancePath+"/estimate/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data59.neq !== undefined && func0.call(data59, "neq")){
let data61 = data59.neq;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err61 = {instancePath:instancePath+"/estimate/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data59.in !== undefined && func0.call(data59, "in")){
let data62 = data59.in;
if(Array.isArray(data62)){
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
let data63 = data62[i10];
if(!((typeof data63 == "number") && (isFinite(data63)))){
const err62 = {instancePath:instancePath+"/estimate/in/" + i10,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/estimate/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data59.nin !== undefined && func0.call(data59, "nin")){
let data64 = data59.nin;
if(Array.isArray(data64)){
const len11 = data64.length;
for(let i11=0; i11<len11; i11++){
let data65 = data64[i11];
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err64 = {instancePath:instancePath+"/estimate/nin/" + i11,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/estimate/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data59.lt !== undefined && func0.call(data59, "lt")){
let data66 = data59.lt;
if(!((typeof data66 == "number") && (isFinite(data66)))){
const err66 = {instancePath:instancePath+"/estimate/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data59.lte !== undefined && func0.call(data59, "lte")){
let data67 = data59.lte;
if(!((typeof data67 == "number") && (isFinite(data67)))){
const err67 = {instancePath:instancePath+"/estimate/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data59.gt !== undefined && func0.call(data59, "gt")){
let data68 = data59.gt;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err68 = {instancePath:instancePath+"/estimate/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data59.gte !== undefined && func0.call(data59, "gte")){
let data69 = data59.gte;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err69 = {instancePath:instancePath+"/estimate/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data59.null !== undefined && func0.call(data59, "null")){
if(typeof data59.null !== "boolean"){
const err70 = {instancePath:instancePath+"/estimate/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/estimate",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data71 = data.dueDate;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.eq !== undefined && func0.call(data71, "eq")){
if(typeof data71.eq !== "string"){
const err72 = {instancePath:instancePath+"/dueDate/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data71.neq !== undefined && func0.call(data71, "neq")){
if(typeof data71.neq !== "string"){
const err73 = {instancePath:instancePath+"/dueDate/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data71.lt !== undefined && func0.call(data71, "lt")){
if(typeof data71.lt !== "string"){
const err74 = {instancePath:instancePath+"/dueDate/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data71.lte !== undefined && func0.call(data71, "lte")){
if(typeof data71.lte !== "string"){
const err75 = {instancePath:instancePath+"/dueDate/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data71.gt !== undefined && func0.call(data71, "gt")){
if(typeof data71.gt !== "string"){
const err76 = {instancePath:instancePath+"/dueDate/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data71.gte !== undefined && func0.call(data71, "gte")){
if(typeof data71.gte !== "string"){
const err77 = {instancePath:instancePath+"/dueDate/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data71.null !== undefined && func0.call(data71, "null")){
if(typeof data71.null !== "boolean"){
const err78 = {instancePath:instancePath+"/dueDate/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/dueDate",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data79 = data.createdAt;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.eq !== undefined && func0.call(data79, "eq")){
if(typeof data79.eq !== "string"){
const err80 = {instancePath:instancePath+"/createdAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data79.neq !== undefined && func0.call(data79, "neq")){
if(typeof data79.neq !== "string"){
const err81 = {instancePath:instancePath+"/createdAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data79.lt !== undefined && func0.call(data79, "lt")){
if(typeof data79.lt !== "string"){
const err82 = {instancePath:instancePath+"/createdAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data79.lte !== undefined && func0.call(data79, "lte")){
if(typeof data79.lte !== "string"){
const err83 = {instancePath:instancePath+"/createdAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data79.gt !== undefined && func0.call(data79, "gt")){
if(typeof data79.gt !== "string"){
const err84 = {instancePath:instancePath+"/createdAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data79.gte !== undefined && func0.call(data79, "gte")){
if(typeof data79.gte !== "string"){
const err85 = {instancePath:instancePath+"/createdAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data79.null !== undefined && func0.call(data79, "null")){
if(typeof data79.null !== "boolean"){
const err86 = {instancePath:instancePath+"/createdAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data87 = data.updatedAt;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.eq !== undefined && func0.call(data87, "eq")){
if(typeof data87.eq !== "string"){
const err88 = {instancePath:instancePath+"/updatedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data87.neq !== undefined && func0.call(data87, "neq")){
if(typeof data87.neq !== "string"){
const err89 = {instancePath:instancePath+"/updatedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data87.lt !== undefined && func0.call(data87, "lt")){
if(typeof data87.lt !== "string"){
const err90 = {instancePath:instancePath+"/updatedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data87.lte !== undefined && func0.call(data87, "lte")){
if(typeof data87.lte !== "string"){
const err91 = {instancePath:instancePath+"/updatedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data87.gt !== undefined && func0.call(data87, "gt")){
if(typeof data87.gt !== "string"){
const err92 = {instancePath:instancePath+"/updatedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data87.gte !== undefined && func0.call(data87, "gte")){
if(typeof data87.gte !== "string"){
const err93 = {instancePath:instancePath+"/updatedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data87.null !== undefined && func0.call(data87, "null")){
if(typeof data87.null !== "boolean"){
const err94 = {instancePath:instancePath+"/updatedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
let data95 = data.startedAt;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.eq !== undefined && func0.call(data95, "eq")){
if(typeof data95.eq !== "string"){
const err96 = {instancePath:instancePath+"/startedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data95.neq !== undefined && func0.call(data95, "neq")){
if(typeof data95.neq !== "string"){
const err97 = {instancePath:instancePath+"/startedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data95.lt !== undefined && func0.call(data95, "lt")){
if(typeof data95.lt !== "string"){
const err98 = {instancePath:instancePath+"/startedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data95.lte !== undefined && func0.call(data95, "lte")){
if(typeof data95.lte !== "string"){
const err99 = {instancePath:instancePath+"/startedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data95.gt !== undefined && func0.call(data95, "gt")){
if(typeof data95.gt !== "string"){
const err100 = {instancePath:instancePath+"/startedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data95.gte !== undefined && func0.call(data95, "gte")){
if(typeof data95.gte !== "string"){
const err101 = {instancePath:instancePath+"/startedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data95.null !== undefined && func0.call(data95, "null")){
if(typeof data95.null !== "boolean"){
const err102 = {instancePath:instancePath+"/startedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.completedAt !== undefined && func0.call(data, "completedAt")){
let data103 = data.completedAt;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.eq !== undefined && func0.call(data103, "eq")){
if(typeof data103.eq !== "string"){
const err104 = {instancePath:instancePath+"/completedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data103.neq !== undefined && func0.call(data103, "neq")){
if(typeof data103.neq !== "string"){
const err105 = {instancePath:instancePath+"/completedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data103.lt !== undefined && func0.call(data103, "lt")){
if(typeof data103.lt !== "string"){
const err106 = {instancePath:instancePath+"/completedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data103.lte !== undefined && func0.call(data103, "lte")){
if(typeof data103.lte !== "string"){
const err107 = {instancePath:instancePath+"/completedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data103.gt !== undefined && func0.call(data103, "gt")){
if(typeof data103.gt !== "string"){
const err108 = {instancePath:instancePath+"/completedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data103.gte !== undefined && func0.call(data103, "gte")){
if(typeof data103.gte !== "string"){
const err109 = {instancePath:instancePath+"/completedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data103.null !== undefined && func0.call(data103, "null")){
if(typeof data103.null !== "boolean"){
const err110 = {instancePath:instancePath+"/completedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.canceledAt !== undefined && func0.call(data, "canceledAt")){
let data111 = data.canceledAt;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.eq !== undefined && func0.call(data111, "eq")){
if(typeof data111.eq !== "string"){
const err112 = {instancePath:instancePath+"/canceledAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data111.neq !== undefined && func0.call(data111, "neq")){
if(typeof data111.neq !== "string"){
const err113 = {instancePath:instancePath+"/canceledAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data111.lt !== undefined && func0.call(data111, "lt")){
if(typeof data111.lt !== "string"){
const err114 = {instancePath:instancePath+"/canceledAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data111.lte !== undefined && func0.call(data111, "lte")){
if(typeof data111.lte !== "string"){
const err115 = {instancePath:instancePath+"/canceledAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data111.gt !== undefined && func0.call(data111, "gt")){
if(typeof data111.gt !== "string"){
const err116 = {instancePath:instancePath+"/canceledAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data111.gte !== undefined && func0.call(data111, "gte")){
if(typeof data111.gte !== "string"){
const err117 = {instancePath:instancePath+"/canceledAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data111.null !== undefined && func0.call(data111, "null")){
if(typeof data111.null !== "boolean"){
const err118 = {instancePath:instancePath+"/canceledAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/canceledAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate11(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data120 = data.state;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id !== undefined && func0.call(data120, "id")){
let data121 = data120.id;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key1 of Object.keys(data121)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err120 = {instancePath:instancePath+"/state/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data121.eq !== undefined && func0.call(data121, "eq")){
if(typeof data121.eq !== "string"){
const err121 = {instancePath:instancePath+"/state/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data121.neq !== undefined && func0.call(data121, "neq")){
if(typeof data121.neq !== "string"){
const err122 = {instancePath:instancePath+"/state/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data121.in !== undefined && func0.call(data121, "in")){
let data124 = data121.in;
if(Array.isArray(data124)){
const len12 = data124.length;
for(let i12=0; i12<len12; i12++){
if(typeof data124[i12] !== "string"){
const err123 = {instancePath:instancePath+"/state/id/in/" + i12,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/state/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data121.nin !== undefined && func0.call(data121, "nin")){
let data126 = data121.nin;
if(Array.isArray(data126)){
const len13 = data126.length;
for(let i13=0; i13<len13; i13++){
if(typeof data126[i13] !== "string"){
const err125 = {instancePath:instancePath+"/state/id/nin/" + i13,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/state/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/state/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data120.name !== undefined && func0.call(data120, "name")){
let data128 = data120.name;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.eq !== undefined && func0.call(data128, "eq")){
if(typeof data128.eq !== "string"){
const err128 = {instancePath:instancePath+"/state/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data128.neq !== undefined && func0.call(data128, "neq")){
if(typeof data128.neq !== "string"){
const err129 = {instancePath:instancePath+"/state/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data128.in !== undefined && func0.call(data128, "in")){
let data131 = data128.in;
if(Array.isArray(data131)){
const len14 = data131.length;
for(let i14=0; i14<len14; i14++){
if(typeof data131[i14] !== "string"){
const err130 = {instancePath:instancePath+"/state/name/in/" + i14,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/state/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data128.nin !== undefined && func0.call(data128, "nin")){
let data133 = data128.nin;
if(Array.isArray(data133)){
const len15 = data133.length;
for(let i15=0; i15<len15; i15++){
if(typeof data133[i15] !== "string"){
const err132 = {instancePath:instancePath+"/state/name/nin/" + i15,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/state/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data128.eqIgnoreCase !== undefined && func0.call(data128, "eqIgnoreCase")){
if(typeof data128.eqIgnoreCase !== "string"){
const err134 = {instancePath:instancePath+"/state/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data128.contains !== undefined && func0.call(data128, "contains")){
if(typeof data128.contains !== "string"){
const err135 = {instancePath:instancePath+"/state/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data128.containsIgnoreCase !== undefined && func0.call(data128, "containsIgnoreCase")){
if(typeof data128.containsIgnoreCase !== "string"){
const err136 = {instancePath:instancePath+"/state/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data128.notContains !== undefined && func0.call(data128, "notContains")){
if(typeof data128.notContains !== "string"){
const err137 = {instancePath:instancePath+"/state/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data128.startsWith !== undefined && func0.call(data128, "startsWith")){
if(typeof data128.startsWith !== "string"){
const err138 = {instancePath:instancePath+"/state/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data128.endsWith !== undefined && func0.call(data128, "endsWith")){
if(typeof data128.endsWith !== "string"){
const err139 = {instancePath:instancePath+"/state/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data128.null !== undefined && func0.call(data128, "null")){
if(typeof data128.null !== "boolean"){
const err140 = {instancePath:instancePath+"/state/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/state/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data120.type !== undefined && func0.call(data120, "type")){
let data142 = data120.type;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.eq !== undefined && func0.call(data142, "eq")){
if(typeof data142.eq !== "string"){
const err142 = {instancePath:instancePath+"/state/type/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data142.neq !== undefined && func0.call(data142, "neq")){
if(typeof data142.neq !== "string"){
const err143 = {instancePath:instancePath+"/state/type/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data142.in !== undefined && func0.call(data142, "in")){
let data145 = data142.in;
if(Array.isArray(data145)){
const len16 = data145.length;
for(let i16=0; i16<len16; i16++){
if(typeof data145[i16] !== "string"){
const err144 = {instancePath:instancePath+"/state/type/in/" + i16,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/state/type/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data142.nin !== undefined && func0.call(data142, "nin")){
let data147 = data142.nin;
if(Array.isArray(data147)){
const len17 = data147.length;
for(let i17=0; i17<len17; i17++){
if(typeof data147[i17] !== "string"){
const err146 = {instancePath:instancePath+"/state/type/nin/" + i17,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/state/type/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data142.eqIgnoreCase !== undefined && func0.call(data142, "eqIgnoreCase")){
if(typeof data142.eqIgnoreCase !== "string"){
const err148 = {instancePath:instancePath+"/state/type/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data142.contains !== undefined && func0.call(data142, "contains")){
if(typeof data142.contains !== "string"){
const err149 = {instancePath:instancePath+"/state/type/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data142.containsIgnoreCase !== undefined && func0.call(data142, "containsIgnoreCase")){
if(typeof data142.containsIgnoreCase !== "string"){
const err150 = {instancePath:instancePath+"/state/type/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data142.notContains !== undefined && func0.call(data142, "notContains")){
if(typeof data142.notContains !== "string"){
const err151 = {instancePath:instancePath+"/state/type/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data142.startsWith !== undefined && func0.call(data142, "startsWith")){
if(typeof data142.startsWith !== "string"){
const err152 = {instancePath:instancePath+"/state/type/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data142.endsWith !== undefined && func0.call(data142, "endsWith")){
if(typeof data142.endsWith !== "string"){
const err153 = {instancePath:instancePath+"/state/type/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data142.null !== undefined && func0.call(data142, "null")){
if(typeof data142.null !== "boolean"){
const err154 = {instancePath:instancePath+"/state/type/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/state/type",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.assignee !== undefined && func0.call(data, "assignee")){
if(!(validate13(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined && func0.call(data, "creator")){
if(!(validate13(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data158 = data.project;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.id !== undefined && func0.call(data158, "id")){
let data159 = data158.id;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key2 of Object.keys(data159)){
if(!((((key2 === "eq") || (key2 === "neq")) || (key2 === "in")) || (key2 === "nin"))){
const err157 = {instancePath:instancePath+"/project/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data159.eq !== undefined && func0.call(data159, "eq")){
if(typeof data159.eq !== "string"){
const err158 = {instancePath:instancePath+"/project/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data159.neq !== undefined && func0.call(data159, "neq")){
if(typeof data159.neq !== "string"){
const err159 = {instancePath:instancePath+"/project/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data159.in !== undefined && func0.call(data159, "in")){
let data162 = data159.in;
if(Array.isArray(data162)){
const len18 = data162.length;
for(let i18=0; i18<len18; i18++){
if(typeof data162[i18] !== "string"){
const err160 = {instancePath:instancePath+"/project/id/in/" + i18,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/project/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data159.nin !== undefined && func0.call(data159, "nin")){
let data164 = data159.nin;
if(Array.isArray(data164)){
const len19 = data164.length;
for(let i19=0; i19<len19; i19++){
if(typeof data164[i19] !== "string"){
const err162 = {instancePath:instancePath+"/project/id/nin/" + i19,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/project/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/project/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data158.name !== undefined && func0.call(data158, "name")){
let data166 = data158.name;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.eq !== undefined && func0.call(data166, "eq")){
if(typeof data166.eq !== "string"){
const err165 = {instancePath:instancePath+"/project/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data166.neq !== undefined && func0.call(data166, "neq")){
if(typeof data166.neq !== "string"){
const err166 = {instancePath:instancePath+"/project/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data166.in !== undefined && func0.call(data166, "in")){
let data169 = data166.in;
if(Array.isArray(data169)){
const len20 = data169.length;
for(let i20=0; i20<len20; i20++){
if(typeof data169[i20] !== "string"){
const err167 = {instancePath:instancePath+"/project/name/in/" + i20,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/project/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data166.nin !== undefined && func0.call(data166, "nin")){
let data171 = data166.nin;
if(Array.isArray(data171)){
const len21 = data171.length;
for(let i21=0; i21<len21; i21++){
if(typeof data171[i21] !== "string"){
const err169 = {instancePath:instancePath+"/project/name/nin/" + i21,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/project/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data166.eqIgnoreCase !== undefined && func0.call(data166, "eqIgnoreCase")){
if(typeof data166.eqIgnoreCase !== "string"){
const err171 = {instancePath:instancePath+"/project/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data166.contains !== undefined && func0.call(data166, "contains")){
if(typeof data166.contains !== "string"){
const err172 = {instancePath:instancePath+"/project/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data166.containsIgnoreCase !== undefined && func0.call(data166, "containsIgnoreCase")){
if(typeof data166.containsIgnoreCase !== "string"){
const err173 = {instancePath:instancePath+"/project/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data166.notContains !== undefined && func0.call(data166, "notContains")){
if(typeof data166.notContains !== "string"){
const err174 = {instancePath:instancePath+"/project/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data166.startsWith !== undefined && func0.call(data166, "startsWith")){
if(typeof data166.startsWith !== "string"){
const err175 = {instancePath:instancePath+"/project/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data166.endsWith !== undefined && func0.call(data166, "endsWith")){
if(typeof data166.endsWith !== "string"){
const err176 = {instancePath:instancePath+"/project/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data166.null !== undefined && func0.call(data166, "null")){
if(typeof data166.null !== "boolean"){
const err177 = {instancePath:instancePath+"/project/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/project/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data158.null !== undefined && func0.call(data158, "null")){
if(typeof data158.null !== "boolean"){
const err179 = {instancePath:instancePath+"/project/null",schemaPath:"#/properties/project/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.cycle !== undefined && func0.call(data, "cycle")){
let data181 = data.cycle;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.id !== undefined && func0.call(data181, "id")){
let data182 = data181.id;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key3 of Object.keys(data182)){
if(!((((key3 === "eq") || (key3 === "neq")) || (key3 === "in")) || (key3 === "nin"))){
const err181 = {instancePath:instancePath+"/cycle/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data182.eq !== undefined && func0.call(data182, "eq")){
if(typeof data182.eq !== "string"){
const err182 = {instancePath:instancePath+"/cycle/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data182.neq !== undefined && func0.call(data182, "neq")){
if(typeof data182.neq !== "string"){
const err183 = {instancePath:instancePath+"/cycle/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data182.in !== undefined && func0.call(data182, "in")){
let data185 = data182.in;
if(Array.isArray(data185)){
const len22 = data185.length;
for(let i22=0; i22<len22; i22++){
if(typeof data185[i22] !== "string"){
const err184 = {instancePath:instancePath+"/cycle/id/in/" + i22,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/cycle/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data182.nin !== undefined && func0.call(data182, "nin")){
let data187 = data182.nin;
if(Array.isArray(data187)){
const len23 = data187.length;
for(let i23=0; i23<len23; i23++){
if(typeof data187[i23] !== "string"){
const err186 = {instancePath:instancePath+"/cycle/id/nin/" + i23,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/cycle/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/cycle/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data181.number !== undefined && func0.call(data181, "number")){
let data189 = data181.number;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.eq !== undefined && func0.call(data189, "eq")){
let data190 = data189.eq;
if(!((typeof data190 == "number") && (isFinite(data190)))){
const err189 = {instancePath:instancePath+"/cycle/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data189.neq !== undefined && func0.call(data189, "neq")){
let data191 = data189.neq;
if(!((typeof data191 == "number") && (isFinite(data191)))){
const err190 = {instancePath:instancePath+"/cycle/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data189.in !== undefined && func0.call(data189, "in")){
let data192 = data189.in;
if(Array.isArray(data192)){
const len24 = data192.length;
for(let i24=0; i24<len24; i24++){
let data193 = data192[i24];
if(!((typeof data193 == "number") && (isFinite(data193)))){
const err191 = {instancePath:instancePath+"/cycle/number/in/" + i24,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/cycle/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data189.nin !== undefined && func0.call(data189, "nin")){
let data194 = data189.nin;
if(Array.isArray(data194)){
const len25 = data194.length;
for(let i25=0; i25<len25; i25++){
let data195 = data194[i25];
if(!((typeof data195 == "number") && (isFinite(data195)))){
const err193 = {instancePath:instancePath+"/cycle/number/nin/" + i25,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/cycle/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data189.lt !== undefined && func0.call(data189, "lt")){
let data196 = data189.lt;
if(!((typeof data196 == "number") && (isFinite(data196)))){
const err195 = {instancePath:instancePath+"/cycle/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data189.lte !== undefined && func0.call(data189, "lte")){
let data197 = data189.lte;
if(!((typeof data197 == "number") && (isFinite(data197)))){
const err196 = {instancePath:instancePath+"/cycle/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data189.gt !== undefined && func0.call(data189, "gt")){
let data198 = data189.gt;
if(!((typeof data198 == "number") && (isFinite(data198)))){
const err197 = {instancePath:instancePath+"/cycle/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data189.gte !== undefined && func0.call(data189, "gte")){
let data199 = data189.gte;
if(!((typeof data199 == "number") && (isFinite(data199)))){
const err198 = {instancePath:instancePath+"/cycle/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data189.null !== undefined && func0.call(data189, "null")){
if(typeof data189.null !== "boolean"){
const err199 = {instancePath:instancePath+"/cycle/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/cycle/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data181.isActive !== undefined && func0.call(data181, "isActive")){
let data201 = data181.isActive;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key4 of Object.keys(data201)){
if(!((key4 === "eq") || (key4 === "neq"))){
const err201 = {instancePath:instancePath+"/cycle/isActive",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data201.eq !== undefined && func0.call(data201, "eq")){
if(typeof data201.eq !== "boolean"){
const err202 = {instancePath:instancePath+"/cycle/isActive/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data201.neq !== undefined && func0.call(data201, "neq")){
if(typeof data201.neq !== "boolean"){
const err203 = {instancePath:instancePath+"/cycle/isActive/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/cycle/isActive",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data181.null !== undefined && func0.call(data181, "null")){
if(typeof data181.null !== "boolean"){
const err205 = {instancePath:instancePath+"/cycle/null",schemaPath:"#/properties/cycle/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data205 = data.labels;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.id !== undefined && func0.call(data205, "id")){
let data206 = data205.id;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key5 of Object.keys(data206)){
if(!((((key5 === "eq") || (key5 === "neq")) || (key5 === "in")) || (key5 === "nin"))){
const err207 = {instancePath:instancePath+"/labels/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data206.eq !== undefined && func0.call(data206, "eq")){
if(typeof data206.eq !== "string"){
const err208 = {instancePath:instancePath+"/labels/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data206.neq !== undefined && func0.call(data206, "neq")){
if(typeof data206.neq !== "string"){
const err209 = {instancePath:instancePath+"/labels/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data206.in !== undefined && func0.call(data206, "in")){
let data209 = data206.in;
if(Array.isArray(data209)){
const len26 = data209.length;
for(let i26=0; i26<len26; i26++){
if(typeof data209[i26] !== "string"){
const err210 = {instancePath:instancePath+"/labels/id/in/" + i26,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/labels/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data206.nin !== undefined && func0.call(data206, "nin")){
let data211 = data206.nin;
if(Array.isArray(data211)){
const len27 = data211.length;
for(let i27=0; i27<len27; i27++){
if(typeof data211[i27] !== "string"){
const err212 = {instancePath:instancePath+"/labels/id/nin/" + i27,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/labels/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/labels/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data205.name !== undefined && func0.call(data205, "name")){
let data213 = data205.name;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.eq !== undefined && func0.call(data213, "eq")){
if(typeof data213.eq !== "string"){
const err215 = {instancePath:instancePath+"/labels/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data213.neq !== undefined && func0.call(data213, "neq")){
if(typeof data213.neq !== "string"){
const err216 = {instancePath:instancePath+"/labels/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data213.in !== undefined && func0.call(data213, "in")){
let data216 = data213.in;
if(Array.isArray(data216)){
const len28 = data216.length;
for(let i28=0; i28<len28; i28++){
if(typeof data216[i28] !== "string"){
const err217 = {instancePath:instancePath+"/labels/name/in/" + i28,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/labels/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data213.nin !== undefined && func0.call(data213, "nin")){
let data218 = data213.nin;
if(Array.isArray(data218)){
const len29 = data218.length;
for(let i29=0; i29<len29; i29++){
if(typeof data218[i29] !== "string"){
const err219 = {instancePath:instancePath+"/labels/name/nin/" + i29,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/labels/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data213.eqIgnoreCase !== undefined && func0.call(data213, "eqIgnoreCase")){
if(typeof data213.eqIgnoreCase !== "string"){
const err221 = {instancePath:instancePath+"/labels/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data213.contains !== undefined && func0.call(data213, "contains")){
if(typeof data213.contains !== "string"){
const err222 = {instancePath:instancePath+"/labels/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data213.containsIgnoreCase !== undefined && func0.call(data213, "containsIgnoreCase")){
if(typeof data213.containsIgnoreCase !== "string"){
const err223 = {instancePath:instancePath+"/labels/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data213.notContains !== undefined && func0.call(data213, "notContains")){
if(typeof data213.notContains !== "string"){
const err224 = {instancePath:instancePath+"/labels/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data213.startsWith !== undefined && func0.call(data213, "startsWith")){
if(typeof data213.startsWith !== "string"){
const err225 = {instancePath:instancePath+"/labels/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data213.endsWith !== undefined && func0.call(data213, "endsWith")){
if(typeof data213.endsWith !== "string"){
const err226 = {instancePath:instancePath+"/labels/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data213.null !== undefined && func0.call(data213, "null")){
if(typeof data213.null !== "boolean"){
const err227 = {instancePath:instancePath+"/labels/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/labels/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data227 = data.parent;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.id !== undefined && func0.call(data227, "id")){
let data228 = data227.id;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key6 of Object.keys(data228)){
if(!((((key6 === "eq") || (key6 === "neq")) || (key6 === "in")) || (key6 === "nin"))){
const err230 = {instancePath:instancePath+"/parent/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data228.eq !== undefined && func0.call(data228, "eq")){
if(typeof data228.eq !== "string"){
const err231 = {instancePath:instancePath+"/parent/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data228.neq !== undefined && func0.call(data228, "neq")){
if(typeof data228.neq !== "string"){
const err232 = {instancePath:instancePath+"/parent/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data228.in !== undefined && func0.call(data228, "in")){
let data231 = data228.in;
if(Array.isArray(data231)){
const len30 = data231.length;
for(let i30=0; i30<len30; i30++){
if(typeof data231[i30] !== "string"){
const err233 = {instancePath:instancePath+"/parent/id/in/" + i30,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/parent/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data228.nin !== undefined && func0.call(data228, "nin")){
let data233 = data228.nin;
if(Array.isArray(data233)){
const len31 = data233.length;
for(let i31=0; i31<len31; i31++){
if(typeof data233[i31] !== "string"){
const err235 = {instancePath:instancePath+"/parent/id/nin/" + i31,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/parent/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/parent/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data227.null !== undefined && func0.call(data227, "null")){
if(typeof data227.null !== "boolean"){
const err238 = {instancePath:instancePath+"/parent/null",schemaPath:"#/properties/parent/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.and !== undefined && func0.call(data, "and")){
let data236 = data.and;
if(Array.isArray(data236)){
const len32 = data236.length;
for(let i32=0; i32<len32; i32++){
if(!(wrapper2.validate(data236[i32], {instancePath:instancePath+"/and/" + i32,parentData:data236,parentDataProperty:i32,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err240 = {instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.or !== undefined && func0.call(data, "or")){
let data238 = data.or;
if(Array.isArray(data238)){
const len33 = data238.length;
for(let i33=0; i33<len33; i33++){
if(!(wrapper2.validate(data238[i33], {instancePath:instancePath+"/or/" + i33,parentData:data238,parentDataProperty:i33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err241 = {instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.term === undefined) || (!(func0.call(data, "term")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err6 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err8 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema38.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.term !== undefined && func0.call(data, "term")){
let data4 = data.term;
if(typeof data4 === "string"){
if(func302(data4) < 1){
const err9 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
if(!(validate10(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.teamId !== undefined && func0.call(data, "teamId")){
if(typeof data.teamId !== "string"){
const err11 = {instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.includeComments !== undefined && func0.call(data, "includeComments")){
if(typeof data.includeComments !== "boolean"){
const err12 = {instancePath:instancePath+"/includeComments",schemaPath:"#/properties/includeComments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data8 = data.fields;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err13 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema38.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema75 = {"type":"object","properties":{"teamId":{"type":"string"},"title":{"type":"string","minLength":1},"description":{"type":"string"},"stateId":{"type":"string"},"priority":{"type":"integer","enum":[0,1,2,3,4]},"estimate":{"type":"integer"},"assigneeId":{"type":"string"},"labelIds":{"type":"array","items":{"type":"string"}},"projectId":{"type":"string"},"cycleId":{"type":"string"},"parentId":{"type":"string"},"dueDate":{"type":"string","format":"date"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":["teamId","title"],"additionalProperties":false};
const formats0 = validation.formats.date;
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.teamId === undefined) || (!(func0.call(data, "teamId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teamId"},message:"must have required property '"+"teamId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema75.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.teamId !== undefined && func0.call(data, "teamId")){
if(typeof data.teamId !== "string"){
const err3 = {instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func302(data1) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stateId !== undefined && func0.call(data, "stateId")){
if(typeof data.stateId !== "string"){
const err7 = {instancePath:instancePath+"/stateId",schemaPath:"#/properties/stateId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data4 = data.priority;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data4 === 0) || (data4 === 1)) || (data4 === 2)) || (data4 === 3)) || (data4 === 4))){
const err9 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema75.properties.priority.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data5 = data.estimate;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assigneeId !== undefined && func0.call(data, "assigneeId")){
if(typeof data.assigneeId !== "string"){
const err11 = {instancePath:instancePath+"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.labelIds !== undefined && func0.call(data, "labelIds")){
let data7 = data.labelIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err12 = {instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/properties/labelIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/labelIds",schemaPath:"#/properties/labelIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.projectId !== undefined && func0.call(data, "projectId")){
if(typeof data.projectId !== "string"){
const err14 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cycleId !== undefined && func0.call(data, "cycleId")){
if(typeof data.cycleId !== "string"){
const err15 = {instancePath:instancePath+"/cycleId",schemaPath:"#/properties/cycleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.parentId !== undefined && func0.call(data, "parentId")){
if(typeof data.parentId !== "string"){
const err16 = {instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data12 = data.dueDate;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err17 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data13 = data.fields;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err19 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema75.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err20 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema76 = {"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string","minLength":1},"description":{"type":["string","null"]},"teamId":{"type":"string"},"stateId":{"type":"string"},"priority":{"type":"integer","enum":[0,1,2,3,4]},"estimate":{"type":["integer","null"]},"assigneeId":{"type":["string","null"]},"labelIds":{"type":"array","items":{"type":"string"}},"projectId":{"type":["string","null"]},"cycleId":{"type":["string","null"]},"parentId":{"type":["string","null"]},"dueDate":{"type":["string","null"],"format":"date"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":["id"],"additionalProperties":false};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema76.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func302(data1) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema76.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.teamId !== undefined && func0.call(data, "teamId")){
if(typeof data.teamId !== "string"){
const err6 = {instancePath:instancePath+"/teamId",schemaPath:"#/properties/teamId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stateId !== undefined && func0.call(data, "stateId")){
if(typeof data.stateId !== "string"){
const err7 = {instancePath:instancePath+"/stateId",schemaPath:"#/properties/stateId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data5 = data.priority;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data5 === 0) || (data5 === 1)) || (data5 === 2)) || (data5 === 3)) || (data5 === 4))){
const err9 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema76.properties.priority.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data6 = data.estimate;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: schema76.properties.estimate.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assigneeId !== undefined && func0.call(data, "assigneeId")){
let data7 = data.assigneeId;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",params:{type: schema76.properties.assigneeId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.labelIds !== undefined && func0.call(data, "labelIds")){
let data8 = data.labelIds;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err12 = {instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/properties/labelIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/labelIds",schemaPath:"#/properties/labelIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.projectId !== undefined && func0.call(data, "projectId")){
let data10 = data.projectId;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema76.properties.projectId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cycleId !== undefined && func0.call(data, "cycleId")){
let data11 = data.cycleId;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/cycleId",schemaPath:"#/properties/cycleId/type",keyword:"type",params:{type: schema76.properties.cycleId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.parentId !== undefined && func0.call(data, "parentId")){
let data12 = data.parentId;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: schema76.properties.parentId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data13 = data.dueDate;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: schema76.properties.dueDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err18 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data14 = data.fields;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err19 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema76.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err20 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema77 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"type":"object","additionalProperties":true,"properties":{"issue":{"$ref":"#/$defs/IssueFilter"},"user":{"$ref":"#/$defs/UserFilter"},"body":{"$ref":"#/$defs/TextFilter"},"createdAt":{"$ref":"#/$defs/DateFilter"},"updatedAt":{"$ref":"#/$defs/DateFilter"}}},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"IssueFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"title":{"$ref":"#/$defs/TextFilter"},"description":{"$ref":"#/$defs/TextFilter"},"priority":{"$ref":"#/$defs/NumberFilter"},"estimate":{"$ref":"#/$defs/NumberFilter"},"dueDate":{"$ref":"#/$defs/DateFilter"},"createdAt":{"$ref":"#/$defs/DateFilter"},"updatedAt":{"$ref":"#/$defs/DateFilter"},"startedAt":{"$ref":"#/$defs/DateFilter"},"completedAt":{"$ref":"#/$defs/DateFilter"},"canceledAt":{"$ref":"#/$defs/DateFilter"},"team":{"$ref":"#/$defs/TeamFilter"},"state":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"type":{"$ref":"#/$defs/TextFilter"}}},"assignee":{"$ref":"#/$defs/UserFilter"},"creator":{"$ref":"#/$defs/UserFilter"},"project":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"null":{"type":"boolean"}}},"cycle":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"isActive":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"labels":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"parent":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"null":{"type":"boolean"}}},"and":{"type":"array","items":{"$ref":"#/$defs/IssueFilter"}},"or":{"type":"array","items":{"$ref":"#/$defs/IssueFilter"}}}},"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"NumberFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"number"},"neq":{"type":"number"},"in":{"type":"array","items":{"type":"number"}},"nin":{"type":"array","items":{"type":"number"}},"lt":{"type":"number"},"lte":{"type":"number"},"gt":{"type":"number"},"gte":{"type":"number"},"null":{"type":"boolean"}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"DateFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"lt":{"type":"string"},"lte":{"type":"string"},"gt":{"type":"string"},"gte":{"type":"string"},"null":{"type":"boolean"}}},"TeamFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"key":{"$ref":"#/$defs/TextFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"UserFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"displayName":{"$ref":"#/$defs/TextFilter"},"email":{"$ref":"#/$defs/TextFilter"},"active":{"$ref":"#/$defs/BooleanFilter"},"admin":{"$ref":"#/$defs/BooleanFilter"},"isMe":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}}}};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/key/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/key/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/key/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/key/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/key/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/key/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/key/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/key/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/key/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/key/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/key/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/key/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/key/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data21 = data.name;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/name/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/name/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data7 = data.name;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data21 = data.displayName;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/displayName/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/displayName/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/displayName/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/displayName/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/displayName/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/displayName/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/displayName/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/displayName/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/displayName/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/displayName/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/displayName/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/displayName/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/displayName/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data35 = data.email;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.eq !== undefined && func0.call(data35, "eq")){
if(typeof data35.eq !== "string"){
const err36 = {instancePath:instancePath+"/email/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.neq !== undefined && func0.call(data35, "neq")){
if(typeof data35.neq !== "string"){
const err37 = {instancePath:instancePath+"/email/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35.in !== undefined && func0.call(data35, "in")){
let data38 = data35.in;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(typeof data38[i6] !== "string"){
const err38 = {instancePath:instancePath+"/email/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/email/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.nin !== undefined && func0.call(data35, "nin")){
let data40 = data35.nin;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
if(typeof data40[i7] !== "string"){
const err40 = {instancePath:instancePath+"/email/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/email/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.eqIgnoreCase !== undefined && func0.call(data35, "eqIgnoreCase")){
if(typeof data35.eqIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/email/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data35.contains !== undefined && func0.call(data35, "contains")){
if(typeof data35.contains !== "string"){
const err43 = {instancePath:instancePath+"/email/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.containsIgnoreCase !== undefined && func0.call(data35, "containsIgnoreCase")){
if(typeof data35.containsIgnoreCase !== "string"){
const err44 = {instancePath:instancePath+"/email/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.notContains !== undefined && func0.call(data35, "notContains")){
if(typeof data35.notContains !== "string"){
const err45 = {instancePath:instancePath+"/email/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.startsWith !== undefined && func0.call(data35, "startsWith")){
if(typeof data35.startsWith !== "string"){
const err46 = {instancePath:instancePath+"/email/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data35.endsWith !== undefined && func0.call(data35, "endsWith")){
if(typeof data35.endsWith !== "string"){
const err47 = {instancePath:instancePath+"/email/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.null !== undefined && func0.call(data35, "null")){
if(typeof data35.null !== "boolean"){
const err48 = {instancePath:instancePath+"/email/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data49 = data.active;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 of Object.keys(data49)){
if(!((key1 === "eq") || (key1 === "neq"))){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data49.eq !== undefined && func0.call(data49, "eq")){
if(typeof data49.eq !== "boolean"){
const err51 = {instancePath:instancePath+"/active/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data49.neq !== undefined && func0.call(data49, "neq")){
if(typeof data49.neq !== "boolean"){
const err52 = {instancePath:instancePath+"/active/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.admin !== undefined && func0.call(data, "admin")){
let data52 = data.admin;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key2 of Object.keys(data52)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err54 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data52.eq !== undefined && func0.call(data52, "eq")){
if(typeof data52.eq !== "boolean"){
const err55 = {instancePath:instancePath+"/admin/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data52.neq !== undefined && func0.call(data52, "neq")){
if(typeof data52.neq !== "boolean"){
const err56 = {instancePath:instancePath+"/admin/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.isMe !== undefined && func0.call(data, "isMe")){
let data55 = data.isMe;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key3 of Object.keys(data55)){
if(!((key3 === "eq") || (key3 === "neq"))){
const err58 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data55.eq !== undefined && func0.call(data55, "eq")){
if(typeof data55.eq !== "boolean"){
const err59 = {instancePath:instancePath+"/isMe/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data55.neq !== undefined && func0.call(data55, "neq")){
if(typeof data55.neq !== "boolean"){
const err60 = {instancePath:instancePath+"/isMe/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
const err62 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const wrapper4 = {validate: validate20};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data7 = data.number;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
let data8 = data7.eq;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
let data9 = data7.neq;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err9 = {instancePath:instancePath+"/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/number/in/" + i2,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err12 = {instancePath:instancePath+"/number/nin/" + i3,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.lt !== undefined && func0.call(data7, "lt")){
let data14 = data7.lt;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err14 = {instancePath:instancePath+"/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.lte !== undefined && func0.call(data7, "lte")){
let data15 = data7.lte;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err15 = {instancePath:instancePath+"/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.gt !== undefined && func0.call(data7, "gt")){
let data16 = data7.gt;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err16 = {instancePath:instancePath+"/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.gte !== undefined && func0.call(data7, "gte")){
let data17 = data7.gte;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err17 = {instancePath:instancePath+"/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err18 = {instancePath:instancePath+"/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data19 = data.title;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.eq !== undefined && func0.call(data19, "eq")){
if(typeof data19.eq !== "string"){
const err20 = {instancePath:instancePath+"/title/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.neq !== undefined && func0.call(data19, "neq")){
if(typeof data19.neq !== "string"){
const err21 = {instancePath:instancePath+"/title/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19.in !== undefined && func0.call(data19, "in")){
let data22 = data19.in;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(typeof data22[i4] !== "string"){
const err22 = {instancePath:instancePath+"/title/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/title/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data19.nin !== undefined && func0.call(data19, "nin")){
let data24 = data19.nin;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(typeof data24[i5] !== "string"){
const err24 = {instancePath:instancePath+"/title/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/title/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.eqIgnoreCase !== undefined && func0.call(data19, "eqIgnoreCase")){
if(typeof data19.eqIgnoreCase !== "string"){
const err26 = {instancePath:instancePath+"/title/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.contains !== undefined && func0.call(data19, "contains")){
if(typeof data19.contains !== "string"){
const err27 = {instancePath:instancePath+"/title/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19.containsIgnoreCase !== undefined && func0.call(data19, "containsIgnoreCase")){
if(typeof data19.containsIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/title/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.notContains !== undefined && func0.call(data19, "notContains")){
if(typeof data19.notContains !== "string"){
const err29 = {instancePath:instancePath+"/title/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19.startsWith !== undefined && func0.call(data19, "startsWith")){
if(typeof data19.startsWith !== "string"){
const err30 = {instancePath:instancePath+"/title/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19.endsWith !== undefined && func0.call(data19, "endsWith")){
if(typeof data19.endsWith !== "string"){
const err31 = {instancePath:instancePath+"/title/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data19.null !== undefined && func0.call(data19, "null")){
if(typeof data19.null !== "boolean"){
const err32 = {instancePath:instancePath+"/title/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data33 = data.description;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.eq !== undefined && func0.call(data33, "eq")){
if(typeof data33.eq !== "string"){
const err34 = {instancePath:instancePath+"/description/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data33.neq !== undefined && func0.call(data33, "neq")){
if(typeof data33.neq !== "string"){
const err35 = {instancePath:instancePath+"/description/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data33.in !== undefined && func0.call(data33, "in")){
let data36 = data33.in;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(typeof data36[i6] !== "string"){
const err36 = {instancePath:instancePath+"/description/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/description/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data33.nin !== undefined && func0.call(data33, "nin")){
let data38 = data33.nin;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(typeof data38[i7] !== "string"){
const err38 = {instancePath:instancePath+"/description/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/description/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data33.eqIgnoreCase !== undefined && func0.call(data33, "eqIgnoreCase")){
if(typeof data33.eqIgnoreCase !== "string"){
const err40 = {instancePath:instancePath+"/description/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data33.contains !== undefined && func0.call(data33, "contains")){
if(typeof data33.contains !== "string"){
const err41 = {instancePath:instancePath+"/description/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data33.containsIgnoreCase !== undefined && func0.call(data33, "containsIgnoreCase")){
if(typeof data33.containsIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/description/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data33.notContains !== undefined && func0.call(data33, "notContains")){
if(typeof data33.notContains !== "string"){
const err43 = {instancePath:instancePath+"/description/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data33.startsWith !== undefined && func0.call(data33, "startsWith")){
if(typeof data33.startsWith !== "string"){
const err44 = {instancePath:instancePath+"/description/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data33.endsWith !== undefined && func0.call(data33, "endsWith")){
if(typeof data33.endsWith !== "string"){
const err45 = {instancePath:instancePath+"/description/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data33.null !== undefined && func0.call(data33, "null")){
if(typeof data33.null !== "boolean"){
const err46 = {instancePath:instancePath+"/description/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data47 = data.priority;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.eq !== undefined && func0.call(data47, "eq")){
let data48 = data47.eq;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err48 = {instancePath:instancePath+"/priority/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data47.neq !== undefined && func0.call(data47, "neq")){
let data49 = data47.neq;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err49 = {instancePath:instancePath+"/priority/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data47.in !== undefined && func0.call(data47, "in")){
let data50 = data47.in;
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err50 = {instancePath:instancePath+"/priority/in/" + i8,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/priority/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data47.nin !== undefined && func0.call(data47, "nin")){
let data52 = data47.nin;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err52 = {instancePath:instancePath+"/priority/nin/" + i9,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/priority/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data47.lt !== undefined && func0.call(data47, "lt")){
let data54 = data47.lt;
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err54 = {instancePath:instancePath+"/priority/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data47.lte !== undefined && func0.call(data47, "lte")){
let data55 = data47.lte;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err55 = {instancePath:instancePath+"/priority/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data47.gt !== undefined && func0.call(data47, "gt")){
let data56 = data47.gt;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err56 = {instancePath:instancePath+"/priority/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data47.gte !== undefined && func0.call(data47, "gte")){
let data57 = data47.gte;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err57 = {instancePath:instancePath+"/priority/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data47.null !== undefined && func0.call(data47, "null")){
if(typeof data47.null !== "boolean"){
const err58 = {instancePath:instancePath+"/priority/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.estimate !== undefined && func0.call(data, "estimate")){
let data59 = data.estimate;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.eq !== undefined && func0.call(data59, "eq")){
let data60 = data59.eq;
if(!((typeof data60 == "number") && (isFinite(data60)))){
const err60 = {instancePath:instancePath+"/estimate/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data59.neq !== undefined && func0.call(data59, "neq")){
let data61 = data59.neq;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err61 = {instancePath:instancePath+"/estimate/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data59.in !== undefined && func0.call(data59, "in")){
let data62 = data59.in;
if(Array.isArray(data62)){
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
let data63 = data62[i10];
if(!((typeof data63 == "number") && (isFinite(data63)))){
const err62 = {instancePath:instancePath+"/estimate/in/" + i10,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/estimate/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data59.nin !== undefined && func0.call(data59, "nin")){
let data64 = data59.nin;
if(Array.isArray(data64)){
const len11 = data64.length;
for(let i11=0; i11<len11; i11++){
let data65 = data64[i11];
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err64 = {instancePath:instancePath+"/estimate/nin/" + i11,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/estimate/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data59.lt !== undefined && func0.call(data59, "lt")){
let data66 = data59.lt;
if(!((typeof data66 == "number") && (isFinite(data66)))){
const err66 = {instancePath:instancePath+"/estimate/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data59.lte !== undefined && func0.call(data59, "lte")){
let data67 = data59.lte;
if(!((typeof data67 == "number") && (isFinite(data67)))){
const err67 = {instancePath:instancePath+"/estimate/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data59.gt !== undefined && func0.call(data59, "gt")){
let data68 = data59.gt;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err68 = {instancePath:instancePath+"/estimate/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data59.gte !== undefined && func0.call(data59, "gte")){
let data69 = data59.gte;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err69 = {instancePath:instancePath+"/estimate/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data59.null !== undefined && func0.call(data59, "null")){
if(typeof data59.null !== "boolean"){
const err70 = {instancePath:instancePath+"/estimate/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/estimate",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.dueDate !== undefined && func0.call(data, "dueDate")){
let data71 = data.dueDate;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.eq !== undefined && func0.call(data71, "eq")){
if(typeof data71.eq !== "string"){
const err72 = {instancePath:instancePath+"/dueDate/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data71.neq !== undefined && func0.call(data71, "neq")){
if(typeof data71.neq !== "string"){
const err73 = {instancePath:instancePath+"/dueDate/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data71.lt !== undefined && func0.call(data71, "lt")){
if(typeof data71.lt !== "string"){
const err74 = {instancePath:instancePath+"/dueDate/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data71.lte !== undefined && func0.call(data71, "lte")){
if(typeof data71.lte !== "string"){
const err75 = {instancePath:instancePath+"/dueDate/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data71.gt !== undefined && func0.call(data71, "gt")){
if(typeof data71.gt !== "string"){
const err76 = {instancePath:instancePath+"/dueDate/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data71.gte !== undefined && func0.call(data71, "gte")){
if(typeof data71.gte !== "string"){
const err77 = {instancePath:instancePath+"/dueDate/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data71.null !== undefined && func0.call(data71, "null")){
if(typeof data71.null !== "boolean"){
const err78 = {instancePath:instancePath+"/dueDate/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/dueDate",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data79 = data.createdAt;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.eq !== undefined && func0.call(data79, "eq")){
if(typeof data79.eq !== "string"){
const err80 = {instancePath:instancePath+"/createdAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data79.neq !== undefined && func0.call(data79, "neq")){
if(typeof data79.neq !== "string"){
const err81 = {instancePath:instancePath+"/createdAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data79.lt !== undefined && func0.call(data79, "lt")){
if(typeof data79.lt !== "string"){
const err82 = {instancePath:instancePath+"/createdAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data79.lte !== undefined && func0.call(data79, "lte")){
if(typeof data79.lte !== "string"){
const err83 = {instancePath:instancePath+"/createdAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data79.gt !== undefined && func0.call(data79, "gt")){
if(typeof data79.gt !== "string"){
const err84 = {instancePath:instancePath+"/createdAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data79.gte !== undefined && func0.call(data79, "gte")){
if(typeof data79.gte !== "string"){
const err85 = {instancePath:instancePath+"/createdAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data79.null !== undefined && func0.call(data79, "null")){
if(typeof data79.null !== "boolean"){
const err86 = {instancePath:instancePath+"/createdAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data87 = data.updatedAt;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.eq !== undefined && func0.call(data87, "eq")){
if(typeof data87.eq !== "string"){
const err88 = {instancePath:instancePath+"/updatedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data87.neq !== undefined && func0.call(data87, "neq")){
if(typeof data87.neq !== "string"){
const err89 = {instancePath:instancePath+"/updatedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data87.lt !== undefined && func0.call(data87, "lt")){
if(typeof data87.lt !== "string"){
const err90 = {instancePath:instancePath+"/updatedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data87.lte !== undefined && func0.call(data87, "lte")){
if(typeof data87.lte !== "string"){
const err91 = {instancePath:instancePath+"/updatedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data87.gt !== undefined && func0.call(data87, "gt")){
if(typeof data87.gt !== "string"){
const err92 = {instancePath:instancePath+"/updatedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data87.gte !== undefined && func0.call(data87, "gte")){
if(typeof data87.gte !== "string"){
const err93 = {instancePath:instancePath+"/updatedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data87.null !== undefined && func0.call(data87, "null")){
if(typeof data87.null !== "boolean"){
const err94 = {instancePath:instancePath+"/updatedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
let data95 = data.startedAt;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.eq !== undefined && func0.call(data95, "eq")){
if(typeof data95.eq !== "string"){
const err96 = {instancePath:instancePath+"/startedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data95.neq !== undefined && func0.call(data95, "neq")){
if(typeof data95.neq !== "string"){
const err97 = {instancePath:instancePath+"/startedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data95.lt !== undefined && func0.call(data95, "lt")){
if(typeof data95.lt !== "string"){
const err98 = {instancePath:instancePath+"/startedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data95.lte !== undefined && func0.call(data95, "lte")){
if(typeof data95.lte !== "string"){
const err99 = {instancePath:instancePath+"/startedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data95.gt !== undefined && func0.call(data95, "gt")){
if(typeof data95.gt !== "string"){
const err100 = {instancePath:instancePath+"/startedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data95.gte !== undefined && func0.call(data95, "gte")){
if(typeof data95.gte !== "string"){
const err101 = {instancePath:instancePath+"/startedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data95.null !== undefined && func0.call(data95, "null")){
if(typeof data95.null !== "boolean"){
const err102 = {instancePath:instancePath+"/startedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.completedAt !== undefined && func0.call(data, "completedAt")){
let data103 = data.completedAt;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.eq !== undefined && func0.call(data103, "eq")){
if(typeof data103.eq !== "string"){
const err104 = {instancePath:instancePath+"/completedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data103.neq !== undefined && func0.call(data103, "neq")){
if(typeof data103.neq !== "string"){
const err105 = {instancePath:instancePath+"/completedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data103.lt !== undefined && func0.call(data103, "lt")){
if(typeof data103.lt !== "string"){
const err106 = {instancePath:instancePath+"/completedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data103.lte !== undefined && func0.call(data103, "lte")){
if(typeof data103.lte !== "string"){
const err107 = {instancePath:instancePath+"/completedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data103.gt !== undefined && func0.call(data103, "gt")){
if(typeof data103.gt !== "string"){
const err108 = {instancePath:instancePath+"/completedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data103.gte !== undefined && func0.call(data103, "gte")){
if(typeof data103.gte !== "string"){
const err109 = {instancePath:instancePath+"/completedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data103.null !== undefined && func0.call(data103, "null")){
if(typeof data103.null !== "boolean"){
const err110 = {instancePath:instancePath+"/completedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.canceledAt !== undefined && func0.call(data, "canceledAt")){
let data111 = data.canceledAt;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.eq !== undefined && func0.call(data111, "eq")){
if(typeof data111.eq !== "string"){
const err112 = {instancePath:instancePath+"/canceledAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data111.neq !== undefined && func0.call(data111, "neq")){
if(typeof data111.neq !== "string"){
const err113 = {instancePath:instancePath+"/canceledAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data111.lt !== undefined && func0.call(data111, "lt")){
if(typeof data111.lt !== "string"){
const err114 = {instancePath:instancePath+"/canceledAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data111.lte !== undefined && func0.call(data111, "lte")){
if(typeof data111.lte !== "string"){
const err115 = {instancePath:instancePath+"/canceledAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data111.gt !== undefined && func0.call(data111, "gt")){
if(typeof data111.gt !== "string"){
const err116 = {instancePath:instancePath+"/canceledAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data111.gte !== undefined && func0.call(data111, "gte")){
if(typeof data111.gte !== "string"){
const err117 = {instancePath:instancePath+"/canceledAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data111.null !== undefined && func0.call(data111, "null")){
if(typeof data111.null !== "boolean"){
const err118 = {instancePath:instancePath+"/canceledAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/canceledAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate21(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data120 = data.state;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id !== undefined && func0.call(data120, "id")){
let data121 = data120.id;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key1 of Object.keys(data121)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err120 = {instancePath:instancePath+"/state/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data121.eq !== undefined && func0.call(data121, "eq")){
if(typeof data121.eq !== "string"){
const err121 = {instancePath:instancePath+"/state/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data121.neq !== undefined && func0.call(data121, "neq")){
if(typeof data121.neq !== "string"){
const err122 = {instancePath:instancePath+"/state/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data121.in !== undefined && func0.call(data121, "in")){
let data124 = data121.in;
if(Array.isArray(data124)){
const len12 = data124.length;
for(let i12=0; i12<len12; i12++){
if(typeof data124[i12] !== "string"){
const err123 = {instancePath:instancePath+"/state/id/in/" + i12,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/state/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data121.nin !== undefined && func0.call(data121, "nin")){
let data126 = data121.nin;
if(Array.isArray(data126)){
const len13 = data126.length;
for(let i13=0; i13<len13; i13++){
if(typeof data126[i13] !== "string"){
const err125 = {instancePath:instancePath+"/state/id/nin/" + i13,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/state/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/state/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data120.name !== undefined && func0.call(data120, "name")){
let data128 = data120.name;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.eq !== undefined && func0.call(data128, "eq")){
if(typeof data128.eq !== "string"){
const err128 = {instancePath:instancePath+"/state/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data128.neq !== undefined && func0.call(data128, "neq")){
if(typeof data128.neq !== "string"){
const err129 = {instancePath:instancePath+"/state/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data128.in !== undefined && func0.call(data128, "in")){
let data131 = data128.in;
if(Array.isArray(data131)){
const len14 = data131.length;
for(let i14=0; i14<len14; i14++){
if(typeof data131[i14] !== "string"){
const err130 = {instancePath:instancePath+"/state/name/in/" + i14,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/state/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data128.nin !== undefined && func0.call(data128, "nin")){
let data133 = data128.nin;
if(Array.isArray(data133)){
const len15 = data133.length;
for(let i15=0; i15<len15; i15++){
if(typeof data133[i15] !== "string"){
const err132 = {instancePath:instancePath+"/state/name/nin/" + i15,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/state/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data128.eqIgnoreCase !== undefined && func0.call(data128, "eqIgnoreCase")){
if(typeof data128.eqIgnoreCase !== "string"){
const err134 = {instancePath:instancePath+"/state/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data128.contains !== undefined && func0.call(data128, "contains")){
if(typeof data128.contains !== "string"){
const err135 = {instancePath:instancePath+"/state/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data128.containsIgnoreCase !== undefined && func0.call(data128, "containsIgnoreCase")){
if(typeof data128.containsIgnoreCase !== "string"){
const err136 = {instancePath:instancePath+"/state/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data128.notContains !== undefined && func0.call(data128, "notContains")){
if(typeof data128.notContains !== "string"){
const err137 = {instancePath:instancePath+"/state/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data128.startsWith !== undefined && func0.call(data128, "startsWith")){
if(typeof data128.startsWith !== "string"){
const err138 = {instancePath:instancePath+"/state/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data128.endsWith !== undefined && func0.call(data128, "endsWith")){
if(typeof data128.endsWith !== "string"){
const err139 = {instancePath:instancePath+"/state/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data128.null !== undefined && func0.call(data128, "null")){
if(typeof data128.null !== "boolean"){
const err140 = {instancePath:instancePath+"/state/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/state/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data120.type !== undefined && func0.call(data120, "type")){
let data142 = data120.type;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.eq !== undefined && func0.call(data142, "eq")){
if(typeof data142.eq !== "string"){
const err142 = {instancePath:instancePath+"/state/type/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data142.neq !== undefined && func0.call(data142, "neq")){
if(typeof data142.neq !== "string"){
const err143 = {instancePath:instancePath+"/state/type/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data142.in !== undefined && func0.call(data142, "in")){
let data145 = data142.in;
if(Array.isArray(data145)){
const len16 = data145.length;
for(let i16=0; i16<len16; i16++){
if(typeof data145[i16] !== "string"){
const err144 = {instancePath:instancePath+"/state/type/in/" + i16,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/state/type/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data142.nin !== undefined && func0.call(data142, "nin")){
let data147 = data142.nin;
if(Array.isArray(data147)){
const len17 = data147.length;
for(let i17=0; i17<len17; i17++){
if(typeof data147[i17] !== "string"){
const err146 = {instancePath:instancePath+"/state/type/nin/" + i17,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/state/type/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data142.eqIgnoreCase !== undefined && func0.call(data142, "eqIgnoreCase")){
if(typeof data142.eqIgnoreCase !== "string"){
const err148 = {instancePath:instancePath+"/state/type/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data142.contains !== undefined && func0.call(data142, "contains")){
if(typeof data142.contains !== "string"){
const err149 = {instancePath:instancePath+"/state/type/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data142.containsIgnoreCase !== undefined && func0.call(data142, "containsIgnoreCase")){
if(typeof data142.containsIgnoreCase !== "string"){
const err150 = {instancePath:instancePath+"/state/type/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data142.notContains !== undefined && func0.call(data142, "notContains")){
if(typeof data142.notContains !== "string"){
const err151 = {instancePath:instancePath+"/state/type/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data142.startsWith !== undefined && func0.call(data142, "startsWith")){
if(typeof data142.startsWith !== "string"){
const err152 = {instancePath:instancePath+"/state/type/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data142.endsWith !== undefined && func0.call(data142, "endsWith")){
if(typeof data142.endsWith !== "string"){
const err153 = {instancePath:instancePath+"/state/type/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data142.null !== undefined && func0.call(data142, "null")){
if(typeof data142.null !== "boolean"){
const err154 = {instancePath:instancePath+"/state/type/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/state/type",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.assignee !== undefined && func0.call(data, "assignee")){
if(!(validate23(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined && func0.call(data, "creator")){
if(!(validate23(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data158 = data.project;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.id !== undefined && func0.call(data158, "id")){
let data159 = data158.id;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key2 of Object.keys(data159)){
if(!((((key2 === "eq") || (key2 === "neq")) || (key2 === "in")) || (key2 === "nin"))){
const err157 = {instancePath:instancePath+"/project/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data159.eq !== undefined && func0.call(data159, "eq")){
if(typeof data159.eq !== "string"){
const err158 = {instancePath:instancePath+"/project/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data159.neq !== undefined && func0.call(data159, "neq")){
if(typeof data159.neq !== "string"){
const err159 = {instancePath:instancePath+"/project/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data159.in !== undefined && func0.call(data159, "in")){
let data162 = data159.in;
if(Array.isArray(data162)){
const len18 = data162.length;
for(let i18=0; i18<len18; i18++){
if(typeof data162[i18] !== "string"){
const err160 = {instancePath:instancePath+"/project/id/in/" + i18,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/project/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data159.nin !== undefined && func0.call(data159, "nin")){
let data164 = data159.nin;
if(Array.isArray(data164)){
const len19 = data164.length;
for(let i19=0; i19<len19; i19++){
if(typeof data164[i19] !== "string"){
const err162 = {instancePath:instancePath+"/project/id/nin/" + i19,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/project/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/project/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data158.name !== undefined && func0.call(data158, "name")){
let data166 = data158.name;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.eq !== undefined && func0.call(data166, "eq")){
if(typeof data166.eq !== "string"){
const err165 = {instancePath:instancePath+"/project/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data166.neq !== undefined && func0.call(data166, "neq")){
if(typeof data166.neq !== "string"){
const err166 = {instancePath:instancePath+"/project/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data166.in !== undefined && func0.call(data166, "in")){
let data169 = data166.in;
if(Array.isArray(data169)){
const len20 = data169.length;
for(let i20=0; i20<len20; i20++){
if(typeof data169[i20] !== "string"){
const err167 = {instancePath:instancePath+"/project/name/in/" + i20,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/project/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data166.nin !== undefined && func0.call(data166, "nin")){
let data171 = data166.nin;
if(Array.isArray(data171)){
const len21 = data171.length;
for(let i21=0; i21<len21; i21++){
if(typeof data171[i21] !== "string"){
const err169 = {instancePath:instancePath+"/project/name/nin/" + i21,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/project/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data166.eqIgnoreCase !== undefined && func0.call(data166, "eqIgnoreCase")){
if(typeof data166.eqIgnoreCase !== "string"){
const err171 = {instancePath:instancePath+"/project/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data166.contains !== undefined && func0.call(data166, "contains")){
if(typeof data166.contains !== "string"){
const err172 = {instancePath:instancePath+"/project/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data166.containsIgnoreCase !== undefined && func0.call(data166, "containsIgnoreCase")){
if(typeof data166.containsIgnoreCase !== "string"){
const err173 = {instancePath:instancePath+"/project/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data166.notContains !== undefined && func0.call(data166, "notContains")){
if(typeof data166.notContains !== "string"){
const err174 = {instancePath:instancePath+"/project/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data166.startsWith !== undefined && func0.call(data166, "startsWith")){
if(typeof data166.startsWith !== "string"){
const err175 = {instancePath:instancePath+"/project/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data166.endsWith !== undefined && func0.call(data166, "endsWith")){
if(typeof data166.endsWith !== "string"){
const err176 = {instancePath:instancePath+"/project/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data166.null !== undefined && func0.call(data166, "null")){
if(typeof data166.null !== "boolean"){
const err177 = {instancePath:instancePath+"/project/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/project/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data158.null !== undefined && func0.call(data158, "null")){
if(typeof data158.null !== "boolean"){
const err179 = {instancePath:instancePath+"/project/null",schemaPath:"#/properties/project/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.cycle !== undefined && func0.call(data, "cycle")){
let data181 = data.cycle;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.id !== undefined && func0.call(data181, "id")){
let data182 = data181.id;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key3 of Object.keys(data182)){
if(!((((key3 === "eq") || (key3 === "neq")) || (key3 === "in")) || (key3 === "nin"))){
const err181 = {instancePath:instancePath+"/cycle/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data182.eq !== undefined && func0.call(data182, "eq")){
if(typeof data182.eq !== "string"){
const err182 = {instancePath:instancePath+"/cycle/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data182.neq !== undefined && func0.call(data182, "neq")){
if(typeof data182.neq !== "string"){
const err183 = {instancePath:instancePath+"/cycle/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data182.in !== undefined && func0.call(data182, "in")){
let data185 = data182.in;
if(Array.isArray(data185)){
const len22 = data185.length;
for(let i22=0; i22<len22; i22++){
if(typeof data185[i22] !== "string"){
const err184 = {instancePath:instancePath+"/cycle/id/in/" + i22,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/cycle/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data182.nin !== undefined && func0.call(data182, "nin")){
let data187 = data182.nin;
if(Array.isArray(data187)){
const len23 = data187.length;
for(let i23=0; i23<len23; i23++){
if(typeof data187[i23] !== "string"){
const err186 = {instancePath:instancePath+"/cycle/id/nin/" + i23,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/cycle/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/cycle/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data181.number !== undefined && func0.call(data181, "number")){
let data189 = data181.number;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.eq !== undefined && func0.call(data189, "eq")){
let data190 = data189.eq;
if(!((typeof data190 == "number") && (isFinite(data190)))){
const err189 = {instancePath:instancePath+"/cycle/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data189.neq !== undefined && func0.call(data189, "neq")){
let data191 = data189.neq;
if(!((typeof data191 == "number") && (isFinite(data191)))){
const err190 = {instancePath:instancePath+"/cycle/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data189.in !== undefined && func0.call(data189, "in")){
let data192 = data189.in;
if(Array.isArray(data192)){
const len24 = data192.length;
for(let i24=0; i24<len24; i24++){
let data193 = data192[i24];
if(!((typeof data193 == "number") && (isFinite(data193)))){
const err191 = {instancePath:instancePath+"/cycle/number/in/" + i24,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/cycle/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data189.nin !== undefined && func0.call(data189, "nin")){
let data194 = data189.nin;
if(Array.isArray(data194)){
const len25 = data194.length;
for(let i25=0; i25<len25; i25++){
let data195 = data194[i25];
if(!((typeof data195 == "number") && (isFinite(data195)))){
const err193 = {instancePath:instancePath+"/cycle/number/nin/" + i25,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/cycle/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data189.lt !== undefined && func0.call(data189, "lt")){
let data196 = data189.lt;
if(!((typeof data196 == "number") && (isFinite(data196)))){
const err195 = {instancePath:instancePath+"/cycle/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data189.lte !== undefined && func0.call(data189, "lte")){
let data197 = data189.lte;
if(!((typeof data197 == "number") && (isFinite(data197)))){
const err196 = {instancePath:instancePath+"/cycle/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data189.gt !== undefined && func0.call(data189, "gt")){
let data198 = data189.gt;
if(!((typeof data198 == "number") && (isFinite(data198)))){
const err197 = {instancePath:instancePath+"/cycle/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data189.gte !== undefined && func0.call(data189, "gte")){
let data199 = data189.gte;
if(!((typeof data199 == "number") && (isFinite(data199)))){
const err198 = {instancePath:instancePath+"/cycle/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data189.null !== undefined && func0.call(data189, "null")){
if(typeof data189.null !== "boolean"){
const err199 = {instancePath:instancePath+"/cycle/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/cycle/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data181.isActive !== undefined && func0.call(data181, "isActive")){
let data201 = data181.isActive;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key4 of Object.keys(data201)){
if(!((key4 === "eq") || (key4 === "neq"))){
const err201 = {instancePath:instancePath+"/cycle/isActive",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data201.eq !== undefined && func0.call(data201, "eq")){
if(typeof data201.eq !== "boolean"){
const err202 = {instancePath:instancePath+"/cycle/isActive/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data201.neq !== undefined && func0.call(data201, "neq")){
if(typeof data201.neq !== "boolean"){
const err203 = {instancePath:instancePath+"/cycle/isActive/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/cycle/isActive",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data181.null !== undefined && func0.call(data181, "null")){
if(typeof data181.null !== "boolean"){
const err205 = {instancePath:instancePath+"/cycle/null",schemaPath:"#/properties/cycle/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data205 = data.labels;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.id !== undefined && func0.call(data205, "id")){
let data206 = data205.id;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key5 of Object.keys(data206)){
if(!((((key5 === "eq") || (key5 === "neq")) || (key5 === "in")) || (key5 === "nin"))){
const err207 = {instancePath:instancePath+"/labels/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data206.eq !== undefined && func0.call(data206, "eq")){
if(typeof data206.eq !== "string"){
const err208 = {instancePath:instancePath+"/labels/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data206.neq !== undefined && func0.call(data206, "neq")){
if(typeof data206.neq !== "string"){
const err209 = {instancePath:instancePath+"/labels/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data206.in !== undefined && func0.call(data206, "in")){
let data209 = data206.in;
if(Array.isArray(data209)){
const len26 = data209.length;
for(let i26=0; i26<len26; i26++){
if(typeof data209[i26] !== "string"){
const err210 = {instancePath:instancePath+"/labels/id/in/" + i26,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/labels/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data206.nin !== undefined && func0.call(data206, "nin")){
let data211 = data206.nin;
if(Array.isArray(data211)){
const len27 = data211.length;
for(let i27=0; i27<len27; i27++){
if(typeof data211[i27] !== "string"){
const err212 = {instancePath:instancePath+"/labels/id/nin/" + i27,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/labels/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/labels/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data205.name !== undefined && func0.call(data205, "name")){
let data213 = data205.name;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.eq !== undefined && func0.call(data213, "eq")){
if(typeof data213.eq !== "string"){
const err215 = {instancePath:instancePath+"/labels/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data213.neq !== undefined && func0.call(data213, "neq")){
if(typeof data213.neq !== "string"){
const err216 = {instancePath:instancePath+"/labels/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data213.in !== undefined && func0.call(data213, "in")){
let data216 = data213.in;
if(Array.isArray(data216)){
const len28 = data216.length;
for(let i28=0; i28<len28; i28++){
if(typeof data216[i28] !== "string"){
const err217 = {instancePath:instancePath+"/labels/name/in/" + i28,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/labels/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data213.nin !== undefined && func0.call(data213, "nin")){
let data218 = data213.nin;
if(Array.isArray(data218)){
const len29 = data218.length;
for(let i29=0; i29<len29; i29++){
if(typeof data218[i29] !== "string"){
const err219 = {instancePath:instancePath+"/labels/name/nin/" + i29,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/labels/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data213.eqIgnoreCase !== undefined && func0.call(data213, "eqIgnoreCase")){
if(typeof data213.eqIgnoreCase !== "string"){
const err221 = {instancePath:instancePath+"/labels/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data213.contains !== undefined && func0.call(data213, "contains")){
if(typeof data213.contains !== "string"){
const err222 = {instancePath:instancePath+"/labels/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data213.containsIgnoreCase !== undefined && func0.call(data213, "containsIgnoreCase")){
if(typeof data213.containsIgnoreCase !== "string"){
const err223 = {instancePath:instancePath+"/labels/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data213.notContains !== undefined && func0.call(data213, "notContains")){
if(typeof data213.notContains !== "string"){
const err224 = {instancePath:instancePath+"/labels/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data213.startsWith !== undefined && func0.call(data213, "startsWith")){
if(typeof data213.startsWith !== "string"){
const err225 = {instancePath:instancePath+"/labels/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data213.endsWith !== undefined && func0.call(data213, "endsWith")){
if(typeof data213.endsWith !== "string"){
const err226 = {instancePath:instancePath+"/labels/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data213.null !== undefined && func0.call(data213, "null")){
if(typeof data213.null !== "boolean"){
const err227 = {instancePath:instancePath+"/labels/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/labels/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data227 = data.parent;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.id !== undefined && func0.call(data227, "id")){
let data228 = data227.id;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key6 of Object.keys(data228)){
if(!((((key6 === "eq") || (key6 === "neq")) || (key6 === "in")) || (key6 === "nin"))){
const err230 = {instancePath:instancePath+"/parent/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data228.eq !== undefined && func0.call(data228, "eq")){
if(typeof data228.eq !== "string"){
const err231 = {instancePath:instancePath+"/parent/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data228.neq !== undefined && func0.call(data228, "neq")){
if(typeof data228.neq !== "string"){
const err232 = {instancePath:instancePath+"/parent/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data228.in !== undefined && func0.call(data228, "in")){
let data231 = data228.in;
if(Array.isArray(data231)){
const len30 = data231.length;
for(let i30=0; i30<len30; i30++){
if(typeof data231[i30] !== "string"){
const err233 = {instancePath:instancePath+"/parent/id/in/" + i30,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/parent/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data228.nin !== undefined && func0.call(data228, "nin")){
let data233 = data228.nin;
if(Array.isArray(data233)){
const len31 = data233.length;
for(let i31=0; i31<len31; i31++){
if(typeof data233[i31] !== "string"){
const err235 = {instancePath:instancePath+"/parent/id/nin/" + i31,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/parent/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/parent/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data227.null !== undefined && func0.call(data227, "null")){
if(typeof data227.null !== "boolean"){
const err238 = {instancePath:instancePath+"/parent/null",schemaPath:"#/properties/parent/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.and !== undefined && func0.call(data, "and")){
let data236 = data.and;
if(Array.isArray(data236)){
const len32 = data236.length;
for(let i32=0; i32<len32; i32++){
if(!(wrapper4.validate(data236[i32], {instancePath:instancePath+"/and/" + i32,parentData:data236,parentDataProperty:i32,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err240 = {instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.or !== undefined && func0.call(data, "or")){
let data238 = data.or;
if(Array.isArray(data238)){
const len33 = data238.length;
for(let i33=0; i33<len33; i33++){
if(!(wrapper4.validate(data238[i33], {instancePath:instancePath+"/or/" + i33,parentData:data238,parentDataProperty:i33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err241 = {instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema77.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.issue !== undefined && func0.call(data4, "issue")){
if(!(validate20(data4.issue, {instancePath:instancePath+"/filter/issue",parentData:data4,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data4.user !== undefined && func0.call(data4, "user")){
if(!(validate23(data4.user, {instancePath:instancePath+"/filter/user",parentData:data4,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.body !== undefined && func0.call(data4, "body")){
let data7 = data4.body;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/filter/body/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/filter/body/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err10 = {instancePath:instancePath+"/filter/body/in/" + i0,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/filter/body/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err12 = {instancePath:instancePath+"/filter/body/nin/" + i1,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/filter/body/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/filter/body/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/filter/body/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/filter/body/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/filter/body/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/filter/body/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/filter/body/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/filter/body/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/filter/body",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.createdAt !== undefined && func0.call(data4, "createdAt")){
let data21 = data4.createdAt;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/filter/createdAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/filter/createdAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.lt !== undefined && func0.call(data21, "lt")){
if(typeof data21.lt !== "string"){
const err24 = {instancePath:instancePath+"/filter/createdAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data21.lte !== undefined && func0.call(data21, "lte")){
if(typeof data21.lte !== "string"){
const err25 = {instancePath:instancePath+"/filter/createdAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.gt !== undefined && func0.call(data21, "gt")){
if(typeof data21.gt !== "string"){
const err26 = {instancePath:instancePath+"/filter/createdAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data21.gte !== undefined && func0.call(data21, "gte")){
if(typeof data21.gte !== "string"){
const err27 = {instancePath:instancePath+"/filter/createdAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err28 = {instancePath:instancePath+"/filter/createdAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/filter/createdAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.updatedAt !== undefined && func0.call(data4, "updatedAt")){
let data29 = data4.updatedAt;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.eq !== undefined && func0.call(data29, "eq")){
if(typeof data29.eq !== "string"){
const err30 = {instancePath:instancePath+"/filter/updatedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data29.neq !== undefined && func0.call(data29, "neq")){
if(typeof data29.neq !== "string"){
const err31 = {instancePath:instancePath+"/filter/updatedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data29.lt !== undefined && func0.call(data29, "lt")){
if(typeof data29.lt !== "string"){
const err32 = {instancePath:instancePath+"/filter/updatedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data29.lte !== undefined && func0.call(data29, "lte")){
if(typeof data29.lte !== "string"){
const err33 = {instancePath:instancePath+"/filter/updatedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data29.gt !== undefined && func0.call(data29, "gt")){
if(typeof data29.gt !== "string"){
const err34 = {instancePath:instancePath+"/filter/updatedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data29.gte !== undefined && func0.call(data29, "gte")){
if(typeof data29.gte !== "string"){
const err35 = {instancePath:instancePath+"/filter/updatedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data29.null !== undefined && func0.call(data29, "null")){
if(typeof data29.null !== "boolean"){
const err36 = {instancePath:instancePath+"/filter/updatedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/filter/updatedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data37 = data.fields;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
const err39 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema77.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
if(typeof data37[i2] !== "string"){
const err40 = {instancePath:instancePath+"/fields/" + i2,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema117 = {"type":"object","properties":{"issueId":{"type":"string"},"body":{"type":"string","minLength":1},"parentId":{"type":"string"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":["issueId","body"],"additionalProperties":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.issueId === undefined) || (!(func0.call(data, "issueId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issueId"},message:"must have required property '"+"issueId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.body === undefined) || (!(func0.call(data, "body")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "issueId") || (key0 === "body")) || (key0 === "parentId")) || (key0 === "fields"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.issueId !== undefined && func0.call(data, "issueId")){
if(typeof data.issueId !== "string"){
const err3 = {instancePath:instancePath+"/issueId",schemaPath:"#/properties/issueId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data1 = data.body;
if(typeof data1 === "string"){
if(func302(data1) < 1){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parentId !== undefined && func0.call(data, "parentId")){
if(typeof data.parentId !== "string"){
const err6 = {instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data3 = data.fields;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema117.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err8 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema118 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"lead":{"$ref":"#/$defs/UserFilter"},"startDate":{"$ref":"#/$defs/DateFilter"},"targetDate":{"$ref":"#/$defs/DateFilter"},"createdAt":{"$ref":"#/$defs/DateFilter"},"updatedAt":{"$ref":"#/$defs/DateFilter"}}},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"UserFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"displayName":{"$ref":"#/$defs/TextFilter"},"email":{"$ref":"#/$defs/TextFilter"},"active":{"$ref":"#/$defs/BooleanFilter"},"admin":{"$ref":"#/$defs/BooleanFilter"},"isMe":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}},"DateFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"lt":{"type":"string"},"lte":{"type":"string"},"gt":{"type":"string"},"gte":{"type":"string"},"null":{"type":"boolean"}}}}};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data7 = data.name;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data21 = data.displayName;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/displayName/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/displayName/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/displayName/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/displayName/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/displayName/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/displayName/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/displayName/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/displayName/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/displayName/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/displayName/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/displayName/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/displayName/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/displayName/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data35 = data.email;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.eq !== undefined && func0.call(data35, "eq")){
if(typeof data35.eq !== "string"){
const err36 = {instancePath:instancePath+"/email/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.neq !== undefined && func0.call(data35, "neq")){
if(typeof data35.neq !== "string"){
const err37 = {instancePath:instancePath+"/email/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35.in !== undefined && func0.call(data35, "in")){
let data38 = data35.in;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(typeof data38[i6] !== "string"){
const err38 = {instancePath:instancePath+"/email/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/email/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.nin !== undefined && func0.call(data35, "nin")){
let data40 = data35.nin;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
if(typeof data40[i7] !== "string"){
const err40 = {instancePath:instancePath+"/email/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/email/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.eqIgnoreCase !== undefined && func0.call(data35, "eqIgnoreCase")){
if(typeof data35.eqIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/email/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data35.contains !== undefined && func0.call(data35, "contains")){
if(typeof data35.contains !== "string"){
const err43 = {instancePath:instancePath+"/email/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.containsIgnoreCase !== undefined && func0.call(data35, "containsIgnoreCase")){
if(typeof data35.containsIgnoreCase !== "string"){
const err44 = {instancePath:instancePath+"/email/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.notContains !== undefined && func0.call(data35, "notContains")){
if(typeof data35.notContains !== "string"){
const err45 = {instancePath:instancePath+"/email/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.startsWith !== undefined && func0.call(data35, "startsWith")){
if(typeof data35.startsWith !== "string"){
const err46 = {instancePath:instancePath+"/email/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data35.endsWith !== undefined && func0.call(data35, "endsWith")){
if(typeof data35.endsWith !== "string"){
const err47 = {instancePath:instancePath+"/email/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.null !== undefined && func0.call(data35, "null")){
if(typeof data35.null !== "boolean"){
const err48 = {instancePath:instancePath+"/email/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data49 = data.active;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 of Object.keys(data49)){
if(!((key1 === "eq") || (key1 === "neq"))){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data49.eq !== undefined && func0.call(data49, "eq")){
if(typeof data49.eq !== "boolean"){
const err51 = {instancePath:instancePath+"/active/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data49.neq !== undefined && func0.call(data49, "neq")){
if(typeof data49.neq !== "boolean"){
const err52 = {instancePath:instancePath+"/active/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.admin !== undefined && func0.call(data, "admin")){
let data52 = data.admin;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key2 of Object.keys(data52)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err54 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data52.eq !== undefined && func0.call(data52, "eq")){
if(typeof data52.eq !== "boolean"){
const err55 = {instancePath:instancePath+"/admin/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data52.neq !== undefined && func0.call(data52, "neq")){
if(typeof data52.neq !== "boolean"){
const err56 = {instancePath:instancePath+"/admin/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.isMe !== undefined && func0.call(data, "isMe")){
let data55 = data.isMe;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key3 of Object.keys(data55)){
if(!((key3 === "eq") || (key3 === "neq"))){
const err58 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data55.eq !== undefined && func0.call(data55, "eq")){
if(typeof data55.eq !== "boolean"){
const err59 = {instancePath:instancePath+"/isMe/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data55.neq !== undefined && func0.call(data55, "neq")){
if(typeof data55.neq !== "boolean"){
const err60 = {instancePath:instancePath+"/isMe/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
const err62 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema118.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err8 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.eq !== undefined && func0.call(data5, "eq")){
if(typeof data5.eq !== "string"){
const err9 = {instancePath:instancePath+"/filter/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.neq !== undefined && func0.call(data5, "neq")){
if(typeof data5.neq !== "string"){
const err10 = {instancePath:instancePath+"/filter/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.in !== undefined && func0.call(data5, "in")){
let data8 = data5.in;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err11 = {instancePath:instancePath+"/filter/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/filter/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.nin !== undefined && func0.call(data5, "nin")){
let data10 = data5.nin;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err13 = {instancePath:instancePath+"/filter/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/filter/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data12 = data4.name;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.eq !== undefined && func0.call(data12, "eq")){
if(typeof data12.eq !== "string"){
const err16 = {instancePath:instancePath+"/filter/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.neq !== undefined && func0.call(data12, "neq")){
if(typeof data12.neq !== "string"){
const err17 = {instancePath:instancePath+"/filter/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.in !== undefined && func0.call(data12, "in")){
let data15 = data12.in;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err18 = {instancePath:instancePath+"/filter/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/filter/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.nin !== undefined && func0.call(data12, "nin")){
let data17 = data12.nin;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err20 = {instancePath:instancePath+"/filter/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/filter/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.eqIgnoreCase !== undefined && func0.call(data12, "eqIgnoreCase")){
if(typeof data12.eqIgnoreCase !== "string"){
const err22 = {instancePath:instancePath+"/filter/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.contains !== undefined && func0.call(data12, "contains")){
if(typeof data12.contains !== "string"){
const err23 = {instancePath:instancePath+"/filter/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.containsIgnoreCase !== undefined && func0.call(data12, "containsIgnoreCase")){
if(typeof data12.containsIgnoreCase !== "string"){
const err24 = {instancePath:instancePath+"/filter/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.notContains !== undefined && func0.call(data12, "notContains")){
if(typeof data12.notContains !== "string"){
const err25 = {instancePath:instancePath+"/filter/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.startsWith !== undefined && func0.call(data12, "startsWith")){
if(typeof data12.startsWith !== "string"){
const err26 = {instancePath:instancePath+"/filter/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.endsWith !== undefined && func0.call(data12, "endsWith")){
if(typeof data12.endsWith !== "string"){
const err27 = {instancePath:instancePath+"/filter/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.null !== undefined && func0.call(data12, "null")){
if(typeof data12.null !== "boolean"){
const err28 = {instancePath:instancePath+"/filter/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/filter/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.lead !== undefined && func0.call(data4, "lead")){
if(!(validate30(data4.lead, {instancePath:instancePath+"/filter/lead",parentData:data4,parentDataProperty:"lead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data4.startDate !== undefined && func0.call(data4, "startDate")){
let data27 = data4.startDate;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.eq !== undefined && func0.call(data27, "eq")){
if(typeof data27.eq !== "string"){
const err30 = {instancePath:instancePath+"/filter/startDate/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data27.neq !== undefined && func0.call(data27, "neq")){
if(typeof data27.neq !== "string"){
const err31 = {instancePath:instancePath+"/filter/startDate/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data27.lt !== undefined && func0.call(data27, "lt")){
if(typeof data27.lt !== "string"){
const err32 = {instancePath:instancePath+"/filter/startDate/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data27.lte !== undefined && func0.call(data27, "lte")){
if(typeof data27.lte !== "string"){
const err33 = {instancePath:instancePath+"/filter/startDate/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data27.gt !== undefined && func0.call(data27, "gt")){
if(typeof data27.gt !== "string"){
const err34 = {instancePath:instancePath+"/filter/startDate/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data27.gte !== undefined && func0.call(data27, "gte")){
if(typeof data27.gte !== "string"){
const err35 = {instancePath:instancePath+"/filter/startDate/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data27.null !== undefined && func0.call(data27, "null")){
if(typeof data27.null !== "boolean"){
const err36 = {instancePath:instancePath+"/filter/startDate/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/filter/startDate",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data4.targetDate !== undefined && func0.call(data4, "targetDate")){
let data35 = data4.targetDate;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.eq !== undefined && func0.call(data35, "eq")){
if(typeof data35.eq !== "string"){
const err38 = {instancePath:instancePath+"/filter/targetDate/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data35.neq !== undefined && func0.call(data35, "neq")){
if(typeof data35.neq !== "string"){
const err39 = {instancePath:instancePath+"/filter/targetDate/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.lt !== undefined && func0.call(data35, "lt")){
if(typeof data35.lt !== "string"){
const err40 = {instancePath:instancePath+"/filter/targetDate/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data35.lte !== undefined && func0.call(data35, "lte")){
if(typeof data35.lte !== "string"){
const err41 = {instancePath:instancePath+"/filter/targetDate/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.gt !== undefined && func0.call(data35, "gt")){
if(typeof data35.gt !== "string"){
const err42 = {instancePath:instancePath+"/filter/targetDate/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data35.gte !== undefined && func0.call(data35, "gte")){
if(typeof data35.gte !== "string"){
const err43 = {instancePath:instancePath+"/filter/targetDate/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.null !== undefined && func0.call(data35, "null")){
if(typeof data35.null !== "boolean"){
const err44 = {instancePath:instancePath+"/filter/targetDate/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/filter/targetDate",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4.createdAt !== undefined && func0.call(data4, "createdAt")){
let data43 = data4.createdAt;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.eq !== undefined && func0.call(data43, "eq")){
if(typeof data43.eq !== "string"){
const err46 = {instancePath:instancePath+"/filter/createdAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data43.neq !== undefined && func0.call(data43, "neq")){
if(typeof data43.neq !== "string"){
const err47 = {instancePath:instancePath+"/filter/createdAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data43.lt !== undefined && func0.call(data43, "lt")){
if(typeof data43.lt !== "string"){
const err48 = {instancePath:instancePath+"/filter/createdAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data43.lte !== undefined && func0.call(data43, "lte")){
if(typeof data43.lte !== "string"){
const err49 = {instancePath:instancePath+"/filter/createdAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data43.gt !== undefined && func0.call(data43, "gt")){
if(typeof data43.gt !== "string"){
const err50 = {instancePath:instancePath+"/filter/createdAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data43.gte !== undefined && func0.call(data43, "gte")){
if(typeof data43.gte !== "string"){
const err51 = {instancePath:instancePath+"/filter/createdAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data43.null !== undefined && func0.call(data43, "null")){
if(typeof data43.null !== "boolean"){
const err52 = {instancePath:instancePath+"/filter/createdAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/filter/createdAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4.updatedAt !== undefined && func0.call(data4, "updatedAt")){
let data51 = data4.updatedAt;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.eq !== undefined && func0.call(data51, "eq")){
if(typeof data51.eq !== "string"){
const err54 = {instancePath:instancePath+"/filter/updatedAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data51.neq !== undefined && func0.call(data51, "neq")){
if(typeof data51.neq !== "string"){
const err55 = {instancePath:instancePath+"/filter/updatedAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data51.lt !== undefined && func0.call(data51, "lt")){
if(typeof data51.lt !== "string"){
const err56 = {instancePath:instancePath+"/filter/updatedAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data51.lte !== undefined && func0.call(data51, "lte")){
if(typeof data51.lte !== "string"){
const err57 = {instancePath:instancePath+"/filter/updatedAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data51.gt !== undefined && func0.call(data51, "gt")){
if(typeof data51.gt !== "string"){
const err58 = {instancePath:instancePath+"/filter/updatedAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data51.gte !== undefined && func0.call(data51, "gte")){
if(typeof data51.gte !== "string"){
const err59 = {instancePath:instancePath+"/filter/updatedAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data51.null !== undefined && func0.call(data51, "null")){
if(typeof data51.null !== "boolean"){
const err60 = {instancePath:instancePath+"/filter/updatedAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/filter/updatedAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data59 = data.fields;
if((typeof data59 !== "string") && (!(Array.isArray(data59)))){
const err63 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema118.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(Array.isArray(data59)){
const len4 = data59.length;
for(let i4=0; i4<len4; i4++){
if(typeof data59[i4] !== "string"){
const err64 = {instancePath:instancePath+"/fields/" + i4,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema133 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema133.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema133.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema134 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"$ref":"#/$defs/UserFilter"},"includeDisabled":{"type":"boolean"},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"UserFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"displayName":{"$ref":"#/$defs/TextFilter"},"email":{"$ref":"#/$defs/TextFilter"},"active":{"$ref":"#/$defs/BooleanFilter"},"admin":{"$ref":"#/$defs/BooleanFilter"},"isMe":{"$ref":"#/$defs/BooleanFilter"},"null":{"type":"boolean"}}},"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}}}};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data7 = data.name;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data21 = data.displayName;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/displayName/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/displayName/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/displayName/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/displayName/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/displayName/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/displayName/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/displayName/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/displayName/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/displayName/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/displayName/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/displayName/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/displayName/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/displayName/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data35 = data.email;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.eq !== undefined && func0.call(data35, "eq")){
if(typeof data35.eq !== "string"){
const err36 = {instancePath:instancePath+"/email/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.neq !== undefined && func0.call(data35, "neq")){
if(typeof data35.neq !== "string"){
const err37 = {instancePath:instancePath+"/email/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35.in !== undefined && func0.call(data35, "in")){
let data38 = data35.in;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(typeof data38[i6] !== "string"){
const err38 = {instancePath:instancePath+"/email/in/" + i6,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/email/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.nin !== undefined && func0.call(data35, "nin")){
let data40 = data35.nin;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
if(typeof data40[i7] !== "string"){
const err40 = {instancePath:instancePath+"/email/nin/" + i7,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/email/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.eqIgnoreCase !== undefined && func0.call(data35, "eqIgnoreCase")){
if(typeof data35.eqIgnoreCase !== "string"){
const err42 = {instancePath:instancePath+"/email/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data35.contains !== undefined && func0.call(data35, "contains")){
if(typeof data35.contains !== "string"){
const err43 = {instancePath:instancePath+"/email/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.containsIgnoreCase !== undefined && func0.call(data35, "containsIgnoreCase")){
if(typeof data35.containsIgnoreCase !== "string"){
const err44 = {instancePath:instancePath+"/email/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.notContains !== undefined && func0.call(data35, "notContains")){
if(typeof data35.notContains !== "string"){
const err45 = {instancePath:instancePath+"/email/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.startsWith !== undefined && func0.call(data35, "startsWith")){
if(typeof data35.startsWith !== "string"){
const err46 = {instancePath:instancePath+"/email/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data35.endsWith !== undefined && func0.call(data35, "endsWith")){
if(typeof data35.endsWith !== "string"){
const err47 = {instancePath:instancePath+"/email/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.null !== undefined && func0.call(data35, "null")){
if(typeof data35.null !== "boolean"){
const err48 = {instancePath:instancePath+"/email/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data49 = data.active;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key1 of Object.keys(data49)){
if(!((key1 === "eq") || (key1 === "neq"))){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data49.eq !== undefined && func0.call(data49, "eq")){
if(typeof data49.eq !== "boolean"){
const err51 = {instancePath:instancePath+"/active/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data49.neq !== undefined && func0.call(data49, "neq")){
if(typeof data49.neq !== "boolean"){
const err52 = {instancePath:instancePath+"/active/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.admin !== undefined && func0.call(data, "admin")){
let data52 = data.admin;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key2 of Object.keys(data52)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err54 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data52.eq !== undefined && func0.call(data52, "eq")){
if(typeof data52.eq !== "boolean"){
const err55 = {instancePath:instancePath+"/admin/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data52.neq !== undefined && func0.call(data52, "neq")){
if(typeof data52.neq !== "boolean"){
const err56 = {instancePath:instancePath+"/admin/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/admin",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.isMe !== undefined && func0.call(data, "isMe")){
let data55 = data.isMe;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key3 of Object.keys(data55)){
if(!((key3 === "eq") || (key3 === "neq"))){
const err58 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data55.eq !== undefined && func0.call(data55, "eq")){
if(typeof data55.eq !== "boolean"){
const err59 = {instancePath:instancePath+"/isMe/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data55.neq !== undefined && func0.call(data55, "neq")){
if(typeof data55.neq !== "boolean"){
const err60 = {instancePath:instancePath+"/isMe/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/isMe",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.null !== undefined && func0.call(data, "null")){
if(typeof data.null !== "boolean"){
const err62 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "includeDisabled")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema134.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
if(!(validate34(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.includeDisabled !== undefined && func0.call(data, "includeDisabled")){
if(typeof data.includeDisabled !== "boolean"){
const err8 = {instancePath:instancePath+"/includeDisabled",schemaPath:"#/properties/includeDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema134.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err10 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema143 = {"type":"object","properties":{"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false};
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "fields")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data0 = data.fields;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema143.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema144 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"number":{"$ref":"#/$defs/NumberFilter"},"team":{"$ref":"#/$defs/TeamFilter"},"isActive":{"$ref":"#/$defs/BooleanFilter"},"isNext":{"$ref":"#/$defs/BooleanFilter"},"isPast":{"$ref":"#/$defs/BooleanFilter"},"startsAt":{"$ref":"#/$defs/DateFilter"},"endsAt":{"$ref":"#/$defs/DateFilter"}}},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"NumberFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"number"},"neq":{"type":"number"},"in":{"type":"array","items":{"type":"number"}},"nin":{"type":"array","items":{"type":"number"}},"lt":{"type":"number"},"lte":{"type":"number"},"gt":{"type":"number"},"gte":{"type":"number"},"null":{"type":"boolean"}}},"TeamFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"key":{"$ref":"#/$defs/TextFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}},"DateFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"lt":{"type":"string"},"lte":{"type":"string"},"gt":{"type":"string"},"gte":{"type":"string"},"null":{"type":"boolean"}}}}};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/key/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/key/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/key/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/key/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/key/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/key/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/key/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/key/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/key/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/key/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/key/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/key/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/key/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data21 = data.name;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/name/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/name/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema144.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err8 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.eq !== undefined && func0.call(data5, "eq")){
if(typeof data5.eq !== "string"){
const err9 = {instancePath:instancePath+"/filter/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.neq !== undefined && func0.call(data5, "neq")){
if(typeof data5.neq !== "string"){
const err10 = {instancePath:instancePath+"/filter/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.in !== undefined && func0.call(data5, "in")){
let data8 = data5.in;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err11 = {instancePath:instancePath+"/filter/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/filter/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.nin !== undefined && func0.call(data5, "nin")){
let data10 = data5.nin;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err13 = {instancePath:instancePath+"/filter/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/filter/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.number !== undefined && func0.call(data4, "number")){
let data12 = data4.number;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.eq !== undefined && func0.call(data12, "eq")){
let data13 = data12.eq;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err16 = {instancePath:instancePath+"/filter/number/eq",schemaPath:"#/$defs/NumberFilter/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.neq !== undefined && func0.call(data12, "neq")){
let data14 = data12.neq;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err17 = {instancePath:instancePath+"/filter/number/neq",schemaPath:"#/$defs/NumberFilter/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.in !== undefined && func0.call(data12, "in")){
let data15 = data12.in;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err18 = {instancePath:instancePath+"/filter/number/in/" + i2,schemaPath:"#/$defs/NumberFilter/properties/in/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/filter/number/in",schemaPath:"#/$defs/NumberFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.nin !== undefined && func0.call(data12, "nin")){
let data17 = data12.nin;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err20 = {instancePath:instancePath+"/filter/number/nin/" + i3,schemaPath:"#/$defs/NumberFilter/properties/nin/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/filter/number/nin",schemaPath:"#/$defs/NumberFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.lt !== undefined && func0.call(data12, "lt")){
let data19 = data12.lt;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err22 = {instancePath:instancePath+"/filter/number/lt",schemaPath:"#/$defs/NumberFilter/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.lte !== undefined && func0.call(data12, "lte")){
let data20 = data12.lte;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err23 = {instancePath:instancePath+"/filter/number/lte",schemaPath:"#/$defs/NumberFilter/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.gt !== undefined && func0.call(data12, "gt")){
let data21 = data12.gt;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err24 = {instancePath:instancePath+"/filter/number/gt",schemaPath:"#/$defs/NumberFilter/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.gte !== undefined && func0.call(data12, "gte")){
let data22 = data12.gte;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err25 = {instancePath:instancePath+"/filter/number/gte",schemaPath:"#/$defs/NumberFilter/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.null !== undefined && func0.call(data12, "null")){
if(typeof data12.null !== "boolean"){
const err26 = {instancePath:instancePath+"/filter/number/null",schemaPath:"#/$defs/NumberFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/filter/number",schemaPath:"#/$defs/NumberFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.team !== undefined && func0.call(data4, "team")){
if(!(validate38(data4.team, {instancePath:instancePath+"/filter/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data4.isActive !== undefined && func0.call(data4, "isActive")){
let data25 = data4.isActive;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 of Object.keys(data25)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err28 = {instancePath:instancePath+"/filter/isActive",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data25.eq !== undefined && func0.call(data25, "eq")){
if(typeof data25.eq !== "boolean"){
const err29 = {instancePath:instancePath+"/filter/isActive/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data25.neq !== undefined && func0.call(data25, "neq")){
if(typeof data25.neq !== "boolean"){
const err30 = {instancePath:instancePath+"/filter/isActive/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/filter/isActive",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4.isNext !== undefined && func0.call(data4, "isNext")){
let data28 = data4.isNext;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 of Object.keys(data28)){
if(!((key3 === "eq") || (key3 === "neq"))){
const err32 = {instancePath:instancePath+"/filter/isNext",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data28.eq !== undefined && func0.call(data28, "eq")){
if(typeof data28.eq !== "boolean"){
const err33 = {instancePath:instancePath+"/filter/isNext/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data28.neq !== undefined && func0.call(data28, "neq")){
if(typeof data28.neq !== "boolean"){
const err34 = {instancePath:instancePath+"/filter/isNext/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/filter/isNext",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data4.isPast !== undefined && func0.call(data4, "isPast")){
let data31 = data4.isPast;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key4 of Object.keys(data31)){
if(!((key4 === "eq") || (key4 === "neq"))){
const err36 = {instancePath:instancePath+"/filter/isPast",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data31.eq !== undefined && func0.call(data31, "eq")){
if(typeof data31.eq !== "boolean"){
const err37 = {instancePath:instancePath+"/filter/isPast/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data31.neq !== undefined && func0.call(data31, "neq")){
if(typeof data31.neq !== "boolean"){
const err38 = {instancePath:instancePath+"/filter/isPast/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/filter/isPast",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4.startsAt !== undefined && func0.call(data4, "startsAt")){
let data34 = data4.startsAt;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.eq !== undefined && func0.call(data34, "eq")){
if(typeof data34.eq !== "string"){
const err40 = {instancePath:instancePath+"/filter/startsAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data34.neq !== undefined && func0.call(data34, "neq")){
if(typeof data34.neq !== "string"){
const err41 = {instancePath:instancePath+"/filter/startsAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data34.lt !== undefined && func0.call(data34, "lt")){
if(typeof data34.lt !== "string"){
const err42 = {instancePath:instancePath+"/filter/startsAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data34.lte !== undefined && func0.call(data34, "lte")){
if(typeof data34.lte !== "string"){
const err43 = {instancePath:instancePath+"/filter/startsAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data34.gt !== undefined && func0.call(data34, "gt")){
if(typeof data34.gt !== "string"){
const err44 = {instancePath:instancePath+"/filter/startsAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data34.gte !== undefined && func0.call(data34, "gte")){
if(typeof data34.gte !== "string"){
const err45 = {instancePath:instancePath+"/filter/startsAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data34.null !== undefined && func0.call(data34, "null")){
if(typeof data34.null !== "boolean"){
const err46 = {instancePath:instancePath+"/filter/startsAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/filter/startsAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4.endsAt !== undefined && func0.call(data4, "endsAt")){
let data42 = data4.endsAt;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.eq !== undefined && func0.call(data42, "eq")){
if(typeof data42.eq !== "string"){
const err48 = {instancePath:instancePath+"/filter/endsAt/eq",schemaPath:"#/$defs/DateFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data42.neq !== undefined && func0.call(data42, "neq")){
if(typeof data42.neq !== "string"){
const err49 = {instancePath:instancePath+"/filter/endsAt/neq",schemaPath:"#/$defs/DateFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data42.lt !== undefined && func0.call(data42, "lt")){
if(typeof data42.lt !== "string"){
const err50 = {instancePath:instancePath+"/filter/endsAt/lt",schemaPath:"#/$defs/DateFilter/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data42.lte !== undefined && func0.call(data42, "lte")){
if(typeof data42.lte !== "string"){
const err51 = {instancePath:instancePath+"/filter/endsAt/lte",schemaPath:"#/$defs/DateFilter/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data42.gt !== undefined && func0.call(data42, "gt")){
if(typeof data42.gt !== "string"){
const err52 = {instancePath:instancePath+"/filter/endsAt/gt",schemaPath:"#/$defs/DateFilter/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data42.gte !== undefined && func0.call(data42, "gte")){
if(typeof data42.gte !== "string"){
const err53 = {instancePath:instancePath+"/filter/endsAt/gte",schemaPath:"#/$defs/DateFilter/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data42.null !== undefined && func0.call(data42, "null")){
if(typeof data42.null !== "boolean"){
const err54 = {instancePath:instancePath+"/filter/endsAt/null",schemaPath:"#/$defs/DateFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/filter/endsAt",schemaPath:"#/$defs/DateFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data50 = data.fields;
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
const err57 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema144.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data50)){
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
if(typeof data50[i4] !== "string"){
const err58 = {instancePath:instancePath+"/fields/" + i4,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema156 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"team":{"$ref":"#/$defs/TeamFilter"},"isGroup":{"$ref":"#/$defs/BooleanFilter"}}},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"TeamFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"key":{"$ref":"#/$defs/TextFilter"},"name":{"$ref":"#/$defs/TextFilter"}}},"BooleanFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"boolean"},"neq":{"type":"boolean"}}}}};
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/key/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/key/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/key/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/key/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/key/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/key/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/key/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/key/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/key/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/key/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/key/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/key/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/key/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data21 = data.name;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/name/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/name/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema156.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err8 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.eq !== undefined && func0.call(data5, "eq")){
if(typeof data5.eq !== "string"){
const err9 = {instancePath:instancePath+"/filter/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.neq !== undefined && func0.call(data5, "neq")){
if(typeof data5.neq !== "string"){
const err10 = {instancePath:instancePath+"/filter/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.in !== undefined && func0.call(data5, "in")){
let data8 = data5.in;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err11 = {instancePath:instancePath+"/filter/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/filter/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.nin !== undefined && func0.call(data5, "nin")){
let data10 = data5.nin;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err13 = {instancePath:instancePath+"/filter/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/filter/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data12 = data4.name;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.eq !== undefined && func0.call(data12, "eq")){
if(typeof data12.eq !== "string"){
const err16 = {instancePath:instancePath+"/filter/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.neq !== undefined && func0.call(data12, "neq")){
if(typeof data12.neq !== "string"){
const err17 = {instancePath:instancePath+"/filter/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.in !== undefined && func0.call(data12, "in")){
let data15 = data12.in;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err18 = {instancePath:instancePath+"/filter/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/filter/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.nin !== undefined && func0.call(data12, "nin")){
let data17 = data12.nin;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err20 = {instancePath:instancePath+"/filter/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/filter/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.eqIgnoreCase !== undefined && func0.call(data12, "eqIgnoreCase")){
if(typeof data12.eqIgnoreCase !== "string"){
const err22 = {instancePath:instancePath+"/filter/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.contains !== undefined && func0.call(data12, "contains")){
if(typeof data12.contains !== "string"){
const err23 = {instancePath:instancePath+"/filter/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.containsIgnoreCase !== undefined && func0.call(data12, "containsIgnoreCase")){
if(typeof data12.containsIgnoreCase !== "string"){
const err24 = {instancePath:instancePath+"/filter/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.notContains !== undefined && func0.call(data12, "notContains")){
if(typeof data12.notContains !== "string"){
const err25 = {instancePath:instancePath+"/filter/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.startsWith !== undefined && func0.call(data12, "startsWith")){
if(typeof data12.startsWith !== "string"){
const err26 = {instancePath:instancePath+"/filter/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.endsWith !== undefined && func0.call(data12, "endsWith")){
if(typeof data12.endsWith !== "string"){
const err27 = {instancePath:instancePath+"/filter/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.null !== undefined && func0.call(data12, "null")){
if(typeof data12.null !== "boolean"){
const err28 = {instancePath:instancePath+"/filter/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/filter/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.team !== undefined && func0.call(data4, "team")){
if(!(validate41(data4.team, {instancePath:instancePath+"/filter/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data4.isGroup !== undefined && func0.call(data4, "isGroup")){
let data27 = data4.isGroup;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 of Object.keys(data27)){
if(!((key2 === "eq") || (key2 === "neq"))){
const err30 = {instancePath:instancePath+"/filter/isGroup",schemaPath:"#/$defs/BooleanFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data27.eq !== undefined && func0.call(data27, "eq")){
if(typeof data27.eq !== "boolean"){
const err31 = {instancePath:instancePath+"/filter/isGroup/eq",schemaPath:"#/$defs/BooleanFilter/properties/eq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data27.neq !== undefined && func0.call(data27, "neq")){
if(typeof data27.neq !== "boolean"){
const err32 = {instancePath:instancePath+"/filter/isGroup/neq",schemaPath:"#/$defs/BooleanFilter/properties/neq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/filter/isGroup",schemaPath:"#/$defs/BooleanFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data30 = data.fields;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
const err35 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema156.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
if(typeof data30[i4] !== "string"){
const err36 = {instancePath:instancePath+"/fields/" + i4,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema164 = {"type":"object","properties":{"first":{"type":"integer","minimum":1,"maximum":250},"after":{"type":"string"},"includeArchived":{"type":"boolean"},"orderBy":{"type":"string","enum":["createdAt","updatedAt"]},"filter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"name":{"$ref":"#/$defs/TextFilter"},"type":{"$ref":"#/$defs/TextFilter"},"team":{"$ref":"#/$defs/TeamFilter"}}},"fields":{"type":["string","array"],"items":{"type":"string"}}},"required":[],"additionalProperties":false,"$defs":{"IdFilter":{"type":"object","additionalProperties":false,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}}}},"TextFilter":{"type":"object","additionalProperties":true,"properties":{"eq":{"type":"string"},"neq":{"type":"string"},"in":{"type":"array","items":{"type":"string"}},"nin":{"type":"array","items":{"type":"string"}},"eqIgnoreCase":{"type":"string"},"contains":{"type":"string"},"containsIgnoreCase":{"type":"string"},"notContains":{"type":"string"},"startsWith":{"type":"string"},"endsWith":{"type":"string"},"null":{"type":"boolean"}}},"TeamFilter":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/IdFilter"},"key":{"$ref":"#/$defs/TextFilter"},"name":{"$ref":"#/$defs/TextFilter"}}}}};
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
if(!((((key0 === "eq") || (key0 === "neq")) || (key0 === "in")) || (key0 === "nin"))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.eq !== undefined && func0.call(data0, "eq")){
if(typeof data0.eq !== "string"){
const err1 = {instancePath:instancePath+"/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.neq !== undefined && func0.call(data0, "neq")){
if(typeof data0.neq !== "string"){
const err2 = {instancePath:instancePath+"/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.in !== undefined && func0.call(data0, "in")){
let data3 = data0.in;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.nin !== undefined && func0.call(data0, "nin")){
let data5 = data0.nin;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err5 = {instancePath:instancePath+"/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.eq !== undefined && func0.call(data7, "eq")){
if(typeof data7.eq !== "string"){
const err8 = {instancePath:instancePath+"/key/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.neq !== undefined && func0.call(data7, "neq")){
if(typeof data7.neq !== "string"){
const err9 = {instancePath:instancePath+"/key/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.in !== undefined && func0.call(data7, "in")){
let data10 = data7.in;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err10 = {instancePath:instancePath+"/key/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/key/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.nin !== undefined && func0.call(data7, "nin")){
let data12 = data7.nin;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err12 = {instancePath:instancePath+"/key/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/key/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.eqIgnoreCase !== undefined && func0.call(data7, "eqIgnoreCase")){
if(typeof data7.eqIgnoreCase !== "string"){
const err14 = {instancePath:instancePath+"/key/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.contains !== undefined && func0.call(data7, "contains")){
if(typeof data7.contains !== "string"){
const err15 = {instancePath:instancePath+"/key/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.containsIgnoreCase !== undefined && func0.call(data7, "containsIgnoreCase")){
if(typeof data7.containsIgnoreCase !== "string"){
const err16 = {instancePath:instancePath+"/key/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.notContains !== undefined && func0.call(data7, "notContains")){
if(typeof data7.notContains !== "string"){
const err17 = {instancePath:instancePath+"/key/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.startsWith !== undefined && func0.call(data7, "startsWith")){
if(typeof data7.startsWith !== "string"){
const err18 = {instancePath:instancePath+"/key/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.endsWith !== undefined && func0.call(data7, "endsWith")){
if(typeof data7.endsWith !== "string"){
const err19 = {instancePath:instancePath+"/key/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.null !== undefined && func0.call(data7, "null")){
if(typeof data7.null !== "boolean"){
const err20 = {instancePath:instancePath+"/key/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data21 = data.name;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.eq !== undefined && func0.call(data21, "eq")){
if(typeof data21.eq !== "string"){
const err22 = {instancePath:instancePath+"/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.neq !== undefined && func0.call(data21, "neq")){
if(typeof data21.neq !== "string"){
const err23 = {instancePath:instancePath+"/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.in !== undefined && func0.call(data21, "in")){
let data24 = data21.in;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err24 = {instancePath:instancePath+"/name/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.nin !== undefined && func0.call(data21, "nin")){
let data26 = data21.nin;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err26 = {instancePath:instancePath+"/name/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.eqIgnoreCase !== undefined && func0.call(data21, "eqIgnoreCase")){
if(typeof data21.eqIgnoreCase !== "string"){
const err28 = {instancePath:instancePath+"/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.contains !== undefined && func0.call(data21, "contains")){
if(typeof data21.contains !== "string"){
const err29 = {instancePath:instancePath+"/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.containsIgnoreCase !== undefined && func0.call(data21, "containsIgnoreCase")){
if(typeof data21.containsIgnoreCase !== "string"){
const err30 = {instancePath:instancePath+"/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.notContains !== undefined && func0.call(data21, "notContains")){
if(typeof data21.notContains !== "string"){
const err31 = {instancePath:instancePath+"/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.startsWith !== undefined && func0.call(data21, "startsWith")){
if(typeof data21.startsWith !== "string"){
const err32 = {instancePath:instancePath+"/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.endsWith !== undefined && func0.call(data21, "endsWith")){
if(typeof data21.endsWith !== "string"){
const err33 = {instancePath:instancePath+"/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.null !== undefined && func0.call(data21, "null")){
if(typeof data21.null !== "boolean"){
const err34 = {instancePath:instancePath+"/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "first") || (key0 === "after")) || (key0 === "includeArchived")) || (key0 === "orderBy")) || (key0 === "filter")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data0 = data.first;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
const err5 = {instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data3 = data.orderBy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "createdAt") || (data3 === "updatedAt"))){
const err7 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema164.properties.orderBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data4 = data.filter;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!((((key1 === "eq") || (key1 === "neq")) || (key1 === "in")) || (key1 === "nin"))){
const err8 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.eq !== undefined && func0.call(data5, "eq")){
if(typeof data5.eq !== "string"){
const err9 = {instancePath:instancePath+"/filter/id/eq",schemaPath:"#/$defs/IdFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.neq !== undefined && func0.call(data5, "neq")){
if(typeof data5.neq !== "string"){
const err10 = {instancePath:instancePath+"/filter/id/neq",schemaPath:"#/$defs/IdFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.in !== undefined && func0.call(data5, "in")){
let data8 = data5.in;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err11 = {instancePath:instancePath+"/filter/id/in/" + i0,schemaPath:"#/$defs/IdFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/filter/id/in",schemaPath:"#/$defs/IdFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.nin !== undefined && func0.call(data5, "nin")){
let data10 = data5.nin;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err13 = {instancePath:instancePath+"/filter/id/nin/" + i1,schemaPath:"#/$defs/IdFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/filter/id/nin",schemaPath:"#/$defs/IdFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/filter/id",schemaPath:"#/$defs/IdFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data12 = data4.name;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.eq !== undefined && func0.call(data12, "eq")){
if(typeof data12.eq !== "string"){
const err16 = {instancePath:instancePath+"/filter/name/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.neq !== undefined && func0.call(data12, "neq")){
if(typeof data12.neq !== "string"){
const err17 = {instancePath:instancePath+"/filter/name/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.in !== undefined && func0.call(data12, "in")){
let data15 = data12.in;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err18 = {instancePath:instancePath+"/filter/name/in/" + i2,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/filter/name/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.nin !== undefined && func0.call(data12, "nin")){
let data17 = data12.nin;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err20 = {instancePath:instancePath+"/filter/name/nin/" + i3,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/filter/name/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.eqIgnoreCase !== undefined && func0.call(data12, "eqIgnoreCase")){
if(typeof data12.eqIgnoreCase !== "string"){
const err22 = {instancePath:instancePath+"/filter/name/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.contains !== undefined && func0.call(data12, "contains")){
if(typeof data12.contains !== "string"){
const err23 = {instancePath:instancePath+"/filter/name/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.containsIgnoreCase !== undefined && func0.call(data12, "containsIgnoreCase")){
if(typeof data12.containsIgnoreCase !== "string"){
const err24 = {instancePath:instancePath+"/filter/name/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.notContains !== undefined && func0.call(data12, "notContains")){
if(typeof data12.notContains !== "string"){
const err25 = {instancePath:instancePath+"/filter/name/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.startsWith !== undefined && func0.call(data12, "startsWith")){
if(typeof data12.startsWith !== "string"){
const err26 = {instancePath:instancePath+"/filter/name/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.endsWith !== undefined && func0.call(data12, "endsWith")){
if(typeof data12.endsWith !== "string"){
const err27 = {instancePath:instancePath+"/filter/name/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.null !== undefined && func0.call(data12, "null")){
if(typeof data12.null !== "boolean"){
const err28 = {instancePath:instancePath+"/filter/name/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/filter/name",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.type !== undefined && func0.call(data4, "type")){
let data26 = data4.type;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.eq !== undefined && func0.call(data26, "eq")){
if(typeof data26.eq !== "string"){
const err30 = {instancePath:instancePath+"/filter/type/eq",schemaPath:"#/$defs/TextFilter/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data26.neq !== undefined && func0.call(data26, "neq")){
if(typeof data26.neq !== "string"){
const err31 = {instancePath:instancePath+"/filter/type/neq",schemaPath:"#/$defs/TextFilter/properties/neq/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data26.in !== undefined && func0.call(data26, "in")){
let data29 = data26.in;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
if(typeof data29[i4] !== "string"){
const err32 = {instancePath:instancePath+"/filter/type/in/" + i4,schemaPath:"#/$defs/TextFilter/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/filter/type/in",schemaPath:"#/$defs/TextFilter/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data26.nin !== undefined && func0.call(data26, "nin")){
let data31 = data26.nin;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
if(typeof data31[i5] !== "string"){
const err34 = {instancePath:instancePath+"/filter/type/nin/" + i5,schemaPath:"#/$defs/TextFilter/properties/nin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/filter/type/nin",schemaPath:"#/$defs/TextFilter/properties/nin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.eqIgnoreCase !== undefined && func0.call(data26, "eqIgnoreCase")){
if(typeof data26.eqIgnoreCase !== "string"){
const err36 = {instancePath:instancePath+"/filter/type/eqIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/eqIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data26.contains !== undefined && func0.call(data26, "contains")){
if(typeof data26.contains !== "string"){
const err37 = {instancePath:instancePath+"/filter/type/contains",schemaPath:"#/$defs/TextFilter/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.containsIgnoreCase !== undefined && func0.call(data26, "containsIgnoreCase")){
if(typeof data26.containsIgnoreCase !== "string"){
const err38 = {instancePath:instancePath+"/filter/type/containsIgnoreCase",schemaPath:"#/$defs/TextFilter/properties/containsIgnoreCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.notContains !== undefined && func0.call(data26, "notContains")){
if(typeof data26.notContains !== "string"){
const err39 = {instancePath:instancePath+"/filter/type/notContains",schemaPath:"#/$defs/TextFilter/properties/notContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.startsWith !== undefined && func0.call(data26, "startsWith")){
if(typeof data26.startsWith !== "string"){
const err40 = {instancePath:instancePath+"/filter/type/startsWith",schemaPath:"#/$defs/TextFilter/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.endsWith !== undefined && func0.call(data26, "endsWith")){
if(typeof data26.endsWith !== "string"){
const err41 = {instancePath:instancePath+"/filter/type/endsWith",schemaPath:"#/$defs/TextFilter/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.null !== undefined && func0.call(data26, "null")){
if(typeof data26.null !== "boolean"){
const err42 = {instancePath:instancePath+"/filter/type/null",schemaPath:"#/$defs/TextFilter/properties/null/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/filter/type",schemaPath:"#/$defs/TextFilter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4.team !== undefined && func0.call(data4, "team")){
if(!(validate44(data4.team, {instancePath:instancePath+"/filter/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data41 = data.fields;
if((typeof data41 !== "string") && (!(Array.isArray(data41)))){
const err45 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: schema164.properties.fields.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
if(typeof data41[i6] !== "string"){
const err46 = {instancePath:instancePath+"/fields/" + i6,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators: InputValidators = {
  "issues.list": validate0,
  "issues.get": validate8,
  "issues.search": validate9,
  "issues.create": validate17,
  "issues.update": validate18,
  "comments.list": validate19,
  "comments.get": validate8,
  "comments.create": validate28,
  "projects.list": validate29,
  "projects.get": validate8,
  "teams.list": validate32,
  "teams.get": validate8,
  "users.list": validate33,
  "users.get": validate8,
  "users.me": validate36,
  "cycles.list": validate37,
  "cycles.get": validate8,
  "labels.list": validate40,
  "labels.get": validate8,
  "workflow_states.list": validate43,
  "workflow_states.get": validate8,
}
