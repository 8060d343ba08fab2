// Generated from connector.yaml. Do not edit.

// @ts-nocheck
import { validation } from '../../runtime/input/validation.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'

const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "page_size") || (key0 === "start_cursor")) || (key0 === "query")) || (key0 === "sort"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data0 = data.page_size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(typeof data.query !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data3 = data.sort;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.timestamp === undefined) || (!(func0.call(data3, "timestamp")))){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"});
errors++;
}
if((data3.direction === undefined) || (!(func0.call(data3, "direction")))){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"});
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "timestamp") || (key1 === "direction"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.timestamp !== undefined && func0.call(data3, "timestamp")){
let data4 = data3.timestamp;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort/timestamp",schemaPath:"#/properties/sort/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data4 === "last_edited_time")){
(vErrors ??= []).push({instancePath:instancePath+"/sort/timestamp",schemaPath:"#/properties/sort/properties/timestamp/enum",keyword:"enum",params:{allowedValues: ["last_edited_time"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.direction !== undefined && func0.call(data3, "direction")){
let data5 = data3.direction;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort/direction",schemaPath:"#/properties/sort/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "ascending") || (data5 === "descending"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort/direction",schemaPath:"#/properties/sort/properties/direction/enum",keyword:"enum",params:{allowedValues: ["ascending","descending"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
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
const wrapper0 = {validate: validate2};
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.and !== undefined && func0.call(data, "and")){
let data0 = data.and;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], {instancePath:instancePath+"/and/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
let data2 = data.or;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data2[i1], {instancePath:instancePath+"/or/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
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
if(data.property !== undefined && func0.call(data, "property")){
if(typeof data.property !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "created_time") || (data5 === "last_edited_time"))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/enum",keyword:"enum",params:{allowedValues: ["created_time","last_edited_time"]},message:"must be equal to one of the allowed values"});
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
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.data_source_id === undefined) || (!(func0.call(data, "data_source_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_source_id"},message:"must have required property '"+"data_source_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "data_source_id") || (key0 === "filter_properties")) || (key0 === "page_size")) || (key0 === "start_cursor")) || (key0 === "filter")) || (key0 === "sorts")) || (key0 === "in_trash"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.data_source_id !== undefined && func0.call(data, "data_source_id")){
if(typeof data.data_source_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data_source_id",schemaPath:"#/properties/data_source_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.filter_properties !== undefined && func0.call(data, "filter_properties")){
let data1 = data.filter_properties;
if(Array.isArray(data1)){
if(data1.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filter_properties/" + i0,schemaPath:"#/properties/filter_properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data3 = data.page_size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
if(!(validate2(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.sorts !== undefined && func0.call(data, "sorts")){
let data6 = data.sorts;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
let valid5 = false;
let passing0 = null;
const _errs18 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.property === undefined) || (!(func0.call(data7, "property")))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "property"},message:"must have required property '"+"property"+"'"});
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.timestamp === undefined) || (!(func0.call(data7, "timestamp")))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"});
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.direction === undefined) || (!(func0.call(data7, "direction")))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"});
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "property") || (key1 === "timestamp")) || (key1 === "direction"))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.property !== undefined && func0.call(data7, "property")){
if(typeof data7.property !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/property",schemaPath:"#/properties/sorts/items/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.timestamp !== undefined && func0.call(data7, "timestamp")){
let data9 = data7.timestamp;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/timestamp",schemaPath:"#/properties/sorts/items/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data9 === "created_time") || (data9 === "last_edited_time"))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/timestamp",schemaPath:"#/properties/sorts/items/properties/timestamp/enum",keyword:"enum",params:{allowedValues: ["created_time","last_edited_time"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data7.direction !== undefined && func0.call(data7, "direction")){
let data10 = data7.direction;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data10 === "ascending") || (data10 === "descending"))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/enum",keyword:"enum",params:{allowedValues: ["ascending","descending"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sorts",schemaPath:"#/properties/sorts/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.in_trash !== undefined && func0.call(data, "in_trash")){
if(typeof data.in_trash !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/in_trash",schemaPath:"#/properties/in_trash/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.page_id === undefined) || (!(func0.call(data, "page_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "page_id") || (key0 === "filter_properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.page_id !== undefined && func0.call(data, "page_id")){
if(typeof data.page_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page_id",schemaPath:"#/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.filter_properties !== undefined && func0.call(data, "filter_properties")){
let data1 = data.filter_properties;
if(Array.isArray(data1)){
if(data1.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filter_properties/" + i0,schemaPath:"#/properties/filter_properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
const func45 = validation.ucs2length;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("text" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"});
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.content === undefined) || (!(func0.call(data1, "content")))){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
for(const key0 of Object.keys(data1)){
if(!((key0 === "content") || (key0 === "link"))){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.content !== undefined && func0.call(data1, "content")){
let data2 = data1.content;
if(typeof data2 === "string"){
if(func45(data2) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/text/content",schemaPath:"#/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text/content",schemaPath:"#/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.link !== undefined && func0.call(data1, "link")){
let data3 = data1.link;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
(vErrors ??= []).push({instancePath:instancePath+"/text/link",schemaPath:"#/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
if(data3.url !== undefined && func0.call(data3, "url")){
if(typeof data3.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text/link/url",schemaPath:"#/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text/link",schemaPath:"#/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/text/link",schemaPath:"#/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/text/link",schemaPath:"#/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!((((((key1 === "bold") || (key1 === "italic")) || (key1 === "strikethrough")) || (key1 === "underline")) || (key1 === "code")) || (key1 === "color"))){
(vErrors ??= []).push({instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.bold !== undefined && func0.call(data5, "bold")){
if(typeof data5.bold !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/annotations/bold",schemaPath:"#/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data5.italic !== undefined && func0.call(data5, "italic")){
if(typeof data5.italic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/annotations/italic",schemaPath:"#/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data5.strikethrough !== undefined && func0.call(data5, "strikethrough")){
if(typeof data5.strikethrough !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/annotations/strikethrough",schemaPath:"#/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data5.underline !== undefined && func0.call(data5, "underline")){
if(typeof data5.underline !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/annotations/underline",schemaPath:"#/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data5.code !== undefined && func0.call(data5, "code")){
if(typeof data5.code !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/annotations/code",schemaPath:"#/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data5.color !== undefined && func0.call(data5, "color")){
if(typeof data5.color !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/annotations/color",schemaPath:"#/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "id"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data0[i0], {instancePath:instancePath+"/title/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data2 = data.rich_text;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate8(data2[i1], {instancePath:instancePath+"/rich_text/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data4 = data.number;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: ["number","null"]},message:"must be number,null"});
errors++;
}
}
if(data.select !== undefined && func0.call(data, "select")){
let data5 = data.select;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(!(validate11(data5, {instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs13 = errors;
if(data5 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/select",schemaPath:"#/properties/select/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/select",schemaPath:"#/properties/select/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data6 = data.status;
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(!(validate11(data6, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs18 = errors;
if(data6 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.multi_select !== undefined && func0.call(data, "multi_select")){
let data7 = data.multi_select;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data7[i2], {instancePath:instancePath+"/multi_select/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/multi_select",schemaPath:"#/properties/multi_select/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data9 = data.date;
const _errs24 = errors;
let valid9 = false;
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.start === undefined) || (!(func0.call(data9, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"});
errors++;
}
for(const key0 of Object.keys(data9)){
if(!(((key0 === "start") || (key0 === "end")) || (key0 === "time_zone"))){
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.start !== undefined && func0.call(data9, "start")){
if(typeof data9.start !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/date/start",schemaPath:"#/properties/date/anyOf/0/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.end !== undefined && func0.call(data9, "end")){
let data11 = data9.end;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/date/end",schemaPath:"#/properties/date/anyOf/0/properties/end/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data9.time_zone !== undefined && func0.call(data9, "time_zone")){
let data12 = data9.time_zone;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/date/time_zone",schemaPath:"#/properties/date/anyOf/0/properties/time_zone/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs34 = errors;
if(data9 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid2 = _errs34 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data13 = data.people;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.id === undefined) || (!(func0.call(data14, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/people/" + i3,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data14.object !== undefined && func0.call(data14, "object")){
if(typeof data14.object !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/people/" + i3+"/object",schemaPath:"#/properties/people/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data14.id !== undefined && func0.call(data14, "id")){
if(typeof data14.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/people/" + i3+"/id",schemaPath:"#/properties/people/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people/" + i3,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
let data17 = data.relation;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.id === undefined) || (!(func0.call(data18, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/relation/" + i4,schemaPath:"#/properties/relation/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data18.id !== undefined && func0.call(data18, "id")){
if(typeof data18.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/relation/" + i4+"/id",schemaPath:"#/properties/relation/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/relation/" + i4,schemaPath:"#/properties/relation/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.checkbox !== undefined && func0.call(data, "checkbox")){
if(typeof data.checkbox !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/checkbox",schemaPath:"#/properties/checkbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data21 = data.url;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data22 = data.email;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.phone_number !== undefined && func0.call(data, "phone_number")){
let data23 = data.phone_number;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate7(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
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
const formats0 = validation.formats.uri;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.external === undefined) || (!(func0.call(data, "external")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "external"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("external" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"});
errors++;
}
}
if(data.external !== undefined && func0.call(data, "external")){
let data1 = data.external;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.url === undefined) || (!(func0.call(data1, "url")))){
(vErrors ??= []).push({instancePath:instancePath+"/external",schemaPath:"#/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(key1 === "url")){
(vErrors ??= []).push({instancePath:instancePath+"/external",schemaPath:"#/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.url !== undefined && func0.call(data1, "url")){
let data2 = data1.url;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/external/url",schemaPath:"#/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/external/url",schemaPath:"#/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.emoji === undefined) || (!(func0.call(data, "emoji")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "emoji"},message:"must have required property '"+"emoji"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "emoji"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("emoji" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "emoji"},message:"must be equal to constant"});
errors++;
}
}
if(data.emoji !== undefined && func0.call(data, "emoji")){
if(typeof data.emoji !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/emoji",schemaPath:"#/anyOf/0/properties/emoji/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
const wrapper2 = {validate: validate17};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rich_text === undefined) || (!(func0.call(data, "rich_text")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_text"},message:"must have required property '"+"rich_text"+"'"});
errors++;
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data0 = data.rich_text;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data0[i0], {instancePath:instancePath+"/rich_text/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.color !== undefined && func0.call(data, "color")){
if(typeof data.color !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checked !== undefined && func0.call(data, "checked")){
if(typeof data.checked !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(typeof data.language !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
if(!(validate20(data.icon, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data6 = data.children;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper2.validate(data6[i1], {instancePath:instancePath+"/children/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
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
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("block" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "block"},message:"must be equal to constant"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
if(!(validate18(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.heading_1 !== undefined && func0.call(data, "heading_1")){
if(!(validate18(data.heading_1, {instancePath:instancePath+"/heading_1",parentData:data,parentDataProperty:"heading_1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.heading_2 !== undefined && func0.call(data, "heading_2")){
if(!(validate18(data.heading_2, {instancePath:instancePath+"/heading_2",parentData:data,parentDataProperty:"heading_2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.heading_3 !== undefined && func0.call(data, "heading_3")){
if(!(validate18(data.heading_3, {instancePath:instancePath+"/heading_3",parentData:data,parentDataProperty:"heading_3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.bulleted_list_item !== undefined && func0.call(data, "bulleted_list_item")){
if(!(validate18(data.bulleted_list_item, {instancePath:instancePath+"/bulleted_list_item",parentData:data,parentDataProperty:"bulleted_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.numbered_list_item !== undefined && func0.call(data, "numbered_list_item")){
if(!(validate18(data.numbered_list_item, {instancePath:instancePath+"/numbered_list_item",parentData:data,parentDataProperty:"numbered_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.to_do !== undefined && func0.call(data, "to_do")){
if(!(validate18(data.to_do, {instancePath:instancePath+"/to_do",parentData:data,parentDataProperty:"to_do",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.toggle !== undefined && func0.call(data, "toggle")){
if(!(validate18(data.toggle, {instancePath:instancePath+"/toggle",parentData:data,parentDataProperty:"toggle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
if(!(validate18(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.callout !== undefined && func0.call(data, "callout")){
if(!(validate18(data.callout, {instancePath:instancePath+"/callout",parentData:data,parentDataProperty:"callout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate18(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.divider !== undefined && func0.call(data, "divider")){
let data13 = data.divider;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 of Object.keys(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.bookmark !== undefined && func0.call(data, "bookmark")){
let data14 = data.bookmark;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.url === undefined) || (!(func0.call(data14, "url")))){
(vErrors ??= []).push({instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
if(data14.url !== undefined && func0.call(data14, "url")){
if(typeof data14.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/bookmark/url",schemaPath:"#/properties/bookmark/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.embed !== undefined && func0.call(data, "embed")){
let data16 = data.embed;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.url === undefined) || (!(func0.call(data16, "url")))){
(vErrors ??= []).push({instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
if(data16.url !== undefined && func0.call(data16, "url")){
if(typeof data16.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/embed/url",schemaPath:"#/properties/embed/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
if(!(validate21(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.equation !== undefined && func0.call(data, "equation")){
let data19 = data.equation;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.expression === undefined) || (!(func0.call(data19, "expression")))){
(vErrors ??= []).push({instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"});
errors++;
}
if(data19.expression !== undefined && func0.call(data19, "expression")){
if(typeof data19.expression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/equation/expression",schemaPath:"#/properties/equation/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.parent === undefined) || (!(func0.call(data, "parent")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "parent") || (key0 === "properties")) || (key0 === "children")) || (key0 === "icon")) || (key0 === "cover"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data0 = data.parent;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.data_source_id === undefined) || (!(func0.call(data0, "data_source_id")))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/required",keyword:"required",params:{missingProperty: "data_source_id"},message:"must have required property '"+"data_source_id"+"'"});
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "type") || (key1 === "data_source_id"))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.type !== undefined && func0.call(data0, "type")){
if("data_source_id" !== data0.type){
(vErrors ??= []).push({instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "data_source_id"},message:"must be equal to constant"});
errors++;
}
}
if(data0.data_source_id !== undefined && func0.call(data0, "data_source_id")){
if(typeof data0.data_source_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/data_source_id",schemaPath:"#/properties/parent/anyOf/0/properties/data_source_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.page_id === undefined) || (!(func0.call(data0, "page_id")))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"});
errors++;
}
for(const key2 of Object.keys(data0)){
if(!((key2 === "type") || (key2 === "page_id"))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.type !== undefined && func0.call(data0, "type")){
if("page_id" !== data0.type){
(vErrors ??= []).push({instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "page_id"},message:"must be equal to constant"});
errors++;
}
}
if(data0.page_id !== undefined && func0.call(data0, "page_id")){
if(typeof data0.page_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/page_id",schemaPath:"#/properties/parent/anyOf/1/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate6(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data6 = data.children;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data6[i0], {instancePath:instancePath+"/children/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
if(!(validate20(data.icon, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.cover !== undefined && func0.call(data, "cover")){
if(!(validate21(data.cover, {instancePath:instancePath+"/cover",parentData:data,parentDataProperty:"cover",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.page_id === undefined) || (!(func0.call(data, "page_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "page_id") || (key0 === "properties")) || (key0 === "icon")) || (key0 === "cover")) || (key0 === "is_locked")) || (key0 === "in_trash"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.page_id !== undefined && func0.call(data, "page_id")){
if(typeof data.page_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page_id",schemaPath:"#/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate6(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
let data2 = data.icon;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate20(data2, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.cover !== undefined && func0.call(data, "cover")){
let data3 = data.cover;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate21(data3, {instancePath:instancePath+"/cover",parentData:data,parentDataProperty:"cover",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if(data3 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/cover",schemaPath:"#/properties/cover/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/cover",schemaPath:"#/properties/cover/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.is_locked !== undefined && func0.call(data, "is_locked")){
if(typeof data.is_locked !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_locked",schemaPath:"#/properties/is_locked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.in_trash !== undefined && func0.call(data, "in_trash")){
if(typeof data.in_trash !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/in_trash",schemaPath:"#/properties/in_trash/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.database_id === undefined) || (!(func0.call(data, "database_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database_id"},message:"must have required property '"+"database_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "database_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.database_id !== undefined && func0.call(data, "database_id")){
if(typeof data.database_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/database_id",schemaPath:"#/properties/database_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.data_source_id === undefined) || (!(func0.call(data, "data_source_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_source_id"},message:"must have required property '"+"data_source_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "data_source_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.data_source_id !== undefined && func0.call(data, "data_source_id")){
if(typeof data.data_source_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data_source_id",schemaPath:"#/properties/data_source_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "block_id") || (key0 === "page_size")) || (key0 === "start_cursor"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data1 = data.page_size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "block_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
const wrapper3 = {validate: validate61};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rich_text === undefined) || (!(func0.call(data, "rich_text")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_text"},message:"must have required property '"+"rich_text"+"'"});
errors++;
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data0 = data.rich_text;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data0[i0], {instancePath:instancePath+"/rich_text/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.color !== undefined && func0.call(data, "color")){
if(typeof data.color !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checked !== undefined && func0.call(data, "checked")){
if(typeof data.checked !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(typeof data.language !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
if(!(validate20(data.icon, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data6 = data.children;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper3.validate(data6[i1], {instancePath:instancePath+"/children/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("block" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "block"},message:"must be equal to constant"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
if(!(validate62(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.heading_1 !== undefined && func0.call(data, "heading_1")){
if(!(validate62(data.heading_1, {instancePath:instancePath+"/heading_1",parentData:data,parentDataProperty:"heading_1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.heading_2 !== undefined && func0.call(data, "heading_2")){
if(!(validate62(data.heading_2, {instancePath:instancePath+"/heading_2",parentData:data,parentDataProperty:"heading_2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.heading_3 !== undefined && func0.call(data, "heading_3")){
if(!(validate62(data.heading_3, {instancePath:instancePath+"/heading_3",parentData:data,parentDataProperty:"heading_3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.bulleted_list_item !== undefined && func0.call(data, "bulleted_list_item")){
if(!(validate62(data.bulleted_list_item, {instancePath:instancePath+"/bulleted_list_item",parentData:data,parentDataProperty:"bulleted_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.numbered_list_item !== undefined && func0.call(data, "numbered_list_item")){
if(!(validate62(data.numbered_list_item, {instancePath:instancePath+"/numbered_list_item",parentData:data,parentDataProperty:"numbered_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.to_do !== undefined && func0.call(data, "to_do")){
if(!(validate62(data.to_do, {instancePath:instancePath+"/to_do",parentData:data,parentDataProperty:"to_do",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.toggle !== undefined && func0.call(data, "toggle")){
if(!(validate62(data.toggle, {instancePath:instancePath+"/toggle",parentData:data,parentDataProperty:"toggle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
if(!(validate62(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.callout !== undefined && func0.call(data, "callout")){
if(!(validate62(data.callout, {instancePath:instancePath+"/callout",parentData:data,parentDataProperty:"callout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate62(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.divider !== undefined && func0.call(data, "divider")){
let data13 = data.divider;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 of Object.keys(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.bookmark !== undefined && func0.call(data, "bookmark")){
let data14 = data.bookmark;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.url === undefined) || (!(func0.call(data14, "url")))){
(vErrors ??= []).push({instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
if(data14.url !== undefined && func0.call(data14, "url")){
if(typeof data14.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/bookmark/url",schemaPath:"#/properties/bookmark/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.embed !== undefined && func0.call(data, "embed")){
let data16 = data.embed;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.url === undefined) || (!(func0.call(data16, "url")))){
(vErrors ??= []).push({instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
if(data16.url !== undefined && func0.call(data16, "url")){
if(typeof data16.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/embed/url",schemaPath:"#/properties/embed/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
if(!(validate21(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.equation !== undefined && func0.call(data, "equation")){
let data19 = data.equation;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.expression === undefined) || (!(func0.call(data19, "expression")))){
(vErrors ??= []).push({instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"});
errors++;
}
if(data19.expression !== undefined && func0.call(data19, "expression")){
if(typeof data19.expression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/equation/expression",schemaPath:"#/properties/equation/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"});
errors++;
}
if((data.children === undefined) || (!(func0.call(data, "children")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "block_id") || (key0 === "children")) || (key0 === "after"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data1 = data.children;
if(Array.isArray(data1)){
if(data1.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data1[i0], {instancePath:instancePath+"/children/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "page_size") || (key0 === "start_cursor"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data0 = data.page_size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "user_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
if(typeof data.user_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "page_size") || (key0 === "start_cursor")) || (key0 === "block_id"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data0 = data.page_size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.parent === undefined) || (!(func0.call(data, "parent")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'"});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.discussion_id === undefined) || (!(func0.call(data, "discussion_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "discussion_id"},message:"must have required property '"+"discussion_id"+"'"});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rich_text === undefined) || (!(func0.call(data, "rich_text")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_text"},message:"must have required property '"+"rich_text"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "rich_text") || (key0 === "parent")) || (key0 === "discussion_id"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data0 = data.rich_text;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data0[i0], {instancePath:instancePath+"/rich_text/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data2 = data.parent;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.page_id === undefined) || (!(func0.call(data2, "page_id")))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"});
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "type") || (key1 === "page_id"))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.type !== undefined && func0.call(data2, "type")){
if("page_id" !== data2.type){
(vErrors ??= []).push({instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "page_id"},message:"must be equal to constant"});
errors++;
}
}
if(data2.page_id !== undefined && func0.call(data2, "page_id")){
if(typeof data2.page_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/page_id",schemaPath:"#/properties/parent/anyOf/0/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.block_id === undefined) || (!(func0.call(data2, "block_id")))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"});
errors++;
}
for(const key2 of Object.keys(data2)){
if(!((key2 === "type") || (key2 === "block_id"))){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.type !== undefined && func0.call(data2, "type")){
if("block_id" !== data2.type){
(vErrors ??= []).push({instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "block_id"},message:"must be equal to constant"});
errors++;
}
}
if(data2.block_id !== undefined && func0.call(data2, "block_id")){
if(typeof data2.block_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parent/block_id",schemaPath:"#/properties/parent/anyOf/1/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.discussion_id !== undefined && func0.call(data, "discussion_id")){
if(typeof data.discussion_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/discussion_id",schemaPath:"#/properties/discussion_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

export const validators: InputValidators = {
  "page.search": validate0,
  "page.query": validate1,
  "page.get": validate4,
  "page.create": validate5,
  "page.update": validate39,
  "databases.get": validate56,
  "data_sources.search": validate0,
  "data_sources.get": validate57,
  "blocks.list": validate58,
  "blocks.get": validate59,
  "blocks.append": validate60,
  "users.list": validate82,
  "users.get": validate83,
  "users.me": validate84,
  "comments.list": validate85,
  "comments.create": validate86,
}
