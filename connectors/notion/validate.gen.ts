// Generated from connector.yaml. Do not edit.

// @ts-nocheck
import { validation } from '../../runtime/input/validation.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'

const schema0 = {"type":"object","properties":{"page_size":{"type":"integer","minimum":1,"maximum":100},"start_cursor":{"type":"string"},"query":{"type":"string"},"sort":{"type":"object","additionalProperties":false,"required":["timestamp","direction"],"properties":{"timestamp":{"type":"string","enum":["last_edited_time"]},"direction":{"type":"string","enum":["ascending","descending"]}}}},"required":[],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
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
if(!((((key0 === "page_size") || (key0 === "start_cursor")) || (key0 === "query")) || (key0 === "sort"))){
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
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data0 = data.page_size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
const err4 = {instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(typeof data.query !== "string"){
const err5 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data3 = data.sort;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.timestamp === undefined) || (!(func0.call(data3, "timestamp")))){
const err6 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data3.direction === undefined) || (!(func0.call(data3, "direction")))){
const err7 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "timestamp") || (key1 === "direction"))){
const err8 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.timestamp !== undefined && func0.call(data3, "timestamp")){
let data4 = data3.timestamp;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/sort/timestamp",schemaPath:"#/properties/sort/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data4 === "last_edited_time")){
const err10 = {instancePath:instancePath+"/sort/timestamp",schemaPath:"#/properties/sort/properties/timestamp/enum",keyword:"enum",params:{allowedValues: schema0.properties.sort.properties.timestamp.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.direction !== undefined && func0.call(data3, "direction")){
let data5 = data3.direction;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/sort/direction",schemaPath:"#/properties/sort/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "ascending") || (data5 === "descending"))){
const err12 = {instancePath:instancePath+"/sort/direction",schemaPath:"#/properties/sort/properties/direction/enum",keyword:"enum",params:{allowedValues: schema0.properties.sort.properties.direction.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema1 = {"type":"object","properties":{"data_source_id":{"type":"string"},"filter_properties":{"type":"array","maxItems":100,"items":{"type":"string"}},"page_size":{"type":"integer","minimum":1,"maximum":100},"start_cursor":{"type":"string"},"filter":{"$ref":"#/$defs/Filter"},"sorts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["direction"],"properties":{"property":{"type":"string"},"timestamp":{"type":"string","enum":["created_time","last_edited_time"]},"direction":{"type":"string","enum":["ascending","descending"]}},"oneOf":[{"required":["property"]},{"required":["timestamp"]}]}},"in_trash":{"type":"boolean"}},"required":["data_source_id"],"additionalProperties":false,"$defs":{"Filter":{"type":"object","additionalProperties":true,"properties":{"and":{"type":"array","items":{"$ref":"#/$defs/Filter"}},"or":{"type":"array","items":{"$ref":"#/$defs/Filter"}},"property":{"type":"string"},"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}}}}};
const schema2 = {"type":"object","additionalProperties":true,"properties":{"and":{"type":"array","items":{"$ref":"#/$defs/Filter"}},"or":{"type":"array","items":{"$ref":"#/$defs/Filter"}},"property":{"type":"string"},"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}}};
const wrapper0 = {validate: validate2};
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
const err0 = {instancePath:instancePath+"/and",schemaPath:"#/properties/and/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.property !== undefined && func0.call(data, "property")){
if(typeof data.property !== "string"){
const err2 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
if(typeof data5 !== "string"){
const err3 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data5 === "created_time") || (data5 === "last_edited_time"))){
const err4 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/enum",keyword:"enum",params:{allowedValues: schema2.properties.timestamp.enum},message:"must be equal to one of the allowed values"};
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
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.data_source_id === undefined) || (!(func0.call(data, "data_source_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_source_id"},message:"must have required property '"+"data_source_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "data_source_id") || (key0 === "filter_properties")) || (key0 === "page_size")) || (key0 === "start_cursor")) || (key0 === "filter")) || (key0 === "sorts")) || (key0 === "in_trash"))){
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
if(data.data_source_id !== undefined && func0.call(data, "data_source_id")){
if(typeof data.data_source_id !== "string"){
const err2 = {instancePath:instancePath+"/data_source_id",schemaPath:"#/properties/data_source_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.filter_properties !== undefined && func0.call(data, "filter_properties")){
let data1 = data.filter_properties;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/filter_properties/" + i0,schemaPath:"#/properties/filter_properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err5 = {instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data3 = data.page_size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
const err9 = {instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "property"},message:"must have required property '"+"property"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
const err12 = {instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
const err13 = {instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "property") || (key1 === "timestamp")) || (key1 === "direction"))){
const err14 = {instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.property !== undefined && func0.call(data7, "property")){
if(typeof data7.property !== "string"){
const err15 = {instancePath:instancePath+"/sorts/" + i1+"/property",schemaPath:"#/properties/sorts/items/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.timestamp !== undefined && func0.call(data7, "timestamp")){
let data9 = data7.timestamp;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/sorts/" + i1+"/timestamp",schemaPath:"#/properties/sorts/items/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data9 === "created_time") || (data9 === "last_edited_time"))){
const err17 = {instancePath:instancePath+"/sorts/" + i1+"/timestamp",schemaPath:"#/properties/sorts/items/properties/timestamp/enum",keyword:"enum",params:{allowedValues: schema1.properties.sorts.items.properties.timestamp.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.direction !== undefined && func0.call(data7, "direction")){
let data10 = data7.direction;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/sorts/" + i1+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data10 === "ascending") || (data10 === "descending"))){
const err19 = {instancePath:instancePath+"/sorts/" + i1+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema1.properties.sorts.items.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/sorts",schemaPath:"#/properties/sorts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.in_trash !== undefined && func0.call(data, "in_trash")){
if(typeof data.in_trash !== "boolean"){
const err22 = {instancePath:instancePath+"/in_trash",schemaPath:"#/properties/in_trash/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.page_id === undefined) || (!(func0.call(data, "page_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "page_id") || (key0 === "filter_properties"))){
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
if(data.page_id !== undefined && func0.call(data, "page_id")){
if(typeof data.page_id !== "string"){
const err2 = {instancePath:instancePath+"/page_id",schemaPath:"#/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.filter_properties !== undefined && func0.call(data, "filter_properties")){
let data1 = data.filter_properties;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/filter_properties/" + i0,schemaPath:"#/properties/filter_properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err5 = {instancePath:instancePath+"/filter_properties",schemaPath:"#/properties/filter_properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema6 = {"type":"object","additionalProperties":true,"properties":{"title":{"type":"array","items":{"$ref":"#/$defs/NewText"}},"rich_text":{"type":"array","items":{"$ref":"#/$defs/NewText"}},"number":{"type":["number","null"]},"select":{"anyOf":[{"$ref":"#/$defs/Choice"},{"type":"null"}]},"status":{"anyOf":[{"$ref":"#/$defs/Choice"},{"type":"null"}]},"multi_select":{"type":"array","items":{"$ref":"#/$defs/Choice"}},"date":{"anyOf":[{"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"type":"string"},"end":{"type":["string","null"]},"time_zone":{"type":["string","null"]}}},{"type":"null"}]},"people":{"type":"array","items":{"type":"object","required":["id"],"properties":{"object":{"type":"string"},"id":{"type":"string"}}}},"relation":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}},"checkbox":{"type":"boolean"},"url":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]}}};
const func45 = validation.ucs2length;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err0 = {instancePath:instancePath+"/title/" + i0,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/title/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("text" !== data2){
const err2 = {instancePath:instancePath+"/title/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data3 = data1.text;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.content === undefined) || (!(func0.call(data3, "content")))){
const err3 = {instancePath:instancePath+"/title/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data3)){
if(!((key0 === "content") || (key0 === "link"))){
const err4 = {instancePath:instancePath+"/title/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.content !== undefined && func0.call(data3, "content")){
let data4 = data3.content;
if(typeof data4 === "string"){
if(func45(data4) > 2000){
const err5 = {instancePath:instancePath+"/title/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.link !== undefined && func0.call(data3, "link")){
let data5 = data3.link;
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err7 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.url !== undefined && func0.call(data5, "url")){
if(typeof data5.url !== "string"){
const err8 = {instancePath:instancePath+"/title/" + i0+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err9 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
var props0 = {};
props0.url = true;
}
const _errs21 = errors;
if(data5 !== null){
const err10 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err11 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
}
else {
const err12 = {instancePath:instancePath+"/title/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.annotations !== undefined && func0.call(data1, "annotations")){
let data7 = data1.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((((((key1 === "bold") || (key1 === "italic")) || (key1 === "strikethrough")) || (key1 === "underline")) || (key1 === "code")) || (key1 === "color"))){
const err13 = {instancePath:instancePath+"/title/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.bold !== undefined && func0.call(data7, "bold")){
if(typeof data7.bold !== "boolean"){
const err14 = {instancePath:instancePath+"/title/" + i0+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.italic !== undefined && func0.call(data7, "italic")){
if(typeof data7.italic !== "boolean"){
const err15 = {instancePath:instancePath+"/title/" + i0+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.strikethrough !== undefined && func0.call(data7, "strikethrough")){
if(typeof data7.strikethrough !== "boolean"){
const err16 = {instancePath:instancePath+"/title/" + i0+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.underline !== undefined && func0.call(data7, "underline")){
if(typeof data7.underline !== "boolean"){
const err17 = {instancePath:instancePath+"/title/" + i0+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.code !== undefined && func0.call(data7, "code")){
if(typeof data7.code !== "boolean"){
const err18 = {instancePath:instancePath+"/title/" + i0+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.color !== undefined && func0.call(data7, "color")){
if(typeof data7.color !== "string"){
const err19 = {instancePath:instancePath+"/title/" + i0+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/title/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/title/" + i0,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data14 = data.rich_text;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.text === undefined) || (!(func0.call(data15, "text")))){
const err23 = {instancePath:instancePath+"/rich_text/" + i1,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.type !== undefined && func0.call(data15, "type")){
let data16 = data15.type;
if(typeof data16 !== "string"){
const err24 = {instancePath:instancePath+"/rich_text/" + i1+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("text" !== data16){
const err25 = {instancePath:instancePath+"/rich_text/" + i1+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.text !== undefined && func0.call(data15, "text")){
let data17 = data15.text;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.content === undefined) || (!(func0.call(data17, "content")))){
const err26 = {instancePath:instancePath+"/rich_text/" + i1+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 of Object.keys(data17)){
if(!((key2 === "content") || (key2 === "link"))){
const err27 = {instancePath:instancePath+"/rich_text/" + i1+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.content !== undefined && func0.call(data17, "content")){
let data18 = data17.content;
if(typeof data18 === "string"){
if(func45(data18) > 2000){
const err28 = {instancePath:instancePath+"/rich_text/" + i1+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/rich_text/" + i1+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data17.link !== undefined && func0.call(data17, "link")){
let data19 = data17.link;
const _errs52 = errors;
let valid14 = false;
const _errs53 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.url === undefined) || (!(func0.call(data19, "url")))){
const err30 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data19.url !== undefined && func0.call(data19, "url")){
if(typeof data19.url !== "string"){
const err31 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid14 = valid14 || _valid1;
if(_valid1){
var props1 = {};
props1.url = true;
}
const _errs57 = errors;
if(data19 !== null){
const err33 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err34 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/rich_text/" + i1+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.annotations !== undefined && func0.call(data15, "annotations")){
let data21 = data15.annotations;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!((((((key3 === "bold") || (key3 === "italic")) || (key3 === "strikethrough")) || (key3 === "underline")) || (key3 === "code")) || (key3 === "color"))){
const err36 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.bold !== undefined && func0.call(data21, "bold")){
if(typeof data21.bold !== "boolean"){
const err37 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.italic !== undefined && func0.call(data21, "italic")){
if(typeof data21.italic !== "boolean"){
const err38 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.strikethrough !== undefined && func0.call(data21, "strikethrough")){
if(typeof data21.strikethrough !== "boolean"){
const err39 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.underline !== undefined && func0.call(data21, "underline")){
if(typeof data21.underline !== "boolean"){
const err40 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.code !== undefined && func0.call(data21, "code")){
if(typeof data21.code !== "boolean"){
const err41 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.color !== undefined && func0.call(data21, "color")){
if(typeof data21.color !== "string"){
const err42 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/rich_text/" + i1,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err45 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data28 = data.number;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err46 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema6.properties.number.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.select !== undefined && func0.call(data, "select")){
let data29 = data.select;
const _errs77 = errors;
let valid17 = false;
const _errs78 = errors;
const _errs81 = errors;
let valid19 = false;
const _errs82 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.name === undefined) || (!(func0.call(data29, "name")))){
const err47 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid3 = _errs82 === errors;
valid19 = valid19 || _valid3;
const _errs83 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.id === undefined) || (!(func0.call(data29, "id")))){
const err48 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid3 = _errs83 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err49 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 of Object.keys(data29)){
if(!((key4 === "name") || (key4 === "id"))){
const err50 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.name !== undefined && func0.call(data29, "name")){
if(typeof data29.name !== "string"){
const err51 = {instancePath:instancePath+"/select/name",schemaPath:"#/$defs/Choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.id !== undefined && func0.call(data29, "id")){
if(typeof data29.id !== "string"){
const err52 = {instancePath:instancePath+"/select/id",schemaPath:"#/$defs/Choice/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err53 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs78 === errors;
valid17 = valid17 || _valid2;
const _errs89 = errors;
if(data29 !== null){
const err54 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs89 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err55 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data32 = data.status;
const _errs92 = errors;
let valid21 = false;
const _errs93 = errors;
const _errs96 = errors;
let valid23 = false;
const _errs97 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.name === undefined) || (!(func0.call(data32, "name")))){
const err56 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid5 = _errs97 === errors;
valid23 = valid23 || _valid5;
const _errs98 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.id === undefined) || (!(func0.call(data32, "id")))){
const err57 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid5 = _errs98 === errors;
valid23 = valid23 || _valid5;
if(!valid23){
const err58 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key5 of Object.keys(data32)){
if(!((key5 === "name") || (key5 === "id"))){
const err59 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32.name !== undefined && func0.call(data32, "name")){
if(typeof data32.name !== "string"){
const err60 = {instancePath:instancePath+"/status/name",schemaPath:"#/$defs/Choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.id !== undefined && func0.call(data32, "id")){
if(typeof data32.id !== "string"){
const err61 = {instancePath:instancePath+"/status/id",schemaPath:"#/$defs/Choice/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err62 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid4 = _errs93 === errors;
valid21 = valid21 || _valid4;
const _errs104 = errors;
if(data32 !== null){
const err63 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs104 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const err64 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data.multi_select !== undefined && func0.call(data, "multi_select")){
let data35 = data.multi_select;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
const _errs111 = errors;
let valid28 = false;
const _errs112 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.name === undefined) || (!(func0.call(data36, "name")))){
const err65 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid6 = _errs112 === errors;
valid28 = valid28 || _valid6;
const _errs113 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.id === undefined) || (!(func0.call(data36, "id")))){
const err66 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid6 = _errs113 === errors;
valid28 = valid28 || _valid6;
if(!valid28){
const err67 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 of Object.keys(data36)){
if(!((key6 === "name") || (key6 === "id"))){
const err68 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.name !== undefined && func0.call(data36, "name")){
if(typeof data36.name !== "string"){
const err69 = {instancePath:instancePath+"/multi_select/" + i2+"/name",schemaPath:"#/$defs/Choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.id !== undefined && func0.call(data36, "id")){
if(typeof data36.id !== "string"){
const err70 = {instancePath:instancePath+"/multi_select/" + i2+"/id",schemaPath:"#/$defs/Choice/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/multi_select",schemaPath:"#/properties/multi_select/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data39 = data.date;
const _errs120 = errors;
let valid30 = false;
const _errs121 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.start === undefined) || (!(func0.call(data39, "start")))){
const err73 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key7 of Object.keys(data39)){
if(!(((key7 === "start") || (key7 === "end")) || (key7 === "time_zone"))){
const err74 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data39.start !== undefined && func0.call(data39, "start")){
if(typeof data39.start !== "string"){
const err75 = {instancePath:instancePath+"/date/start",schemaPath:"#/properties/date/anyOf/0/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data39.end !== undefined && func0.call(data39, "end")){
let data41 = data39.end;
if((typeof data41 !== "string") && (data41 !== null)){
const err76 = {instancePath:instancePath+"/date/end",schemaPath:"#/properties/date/anyOf/0/properties/end/type",keyword:"type",params:{type: schema6.properties.date.anyOf[0].properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data39.time_zone !== undefined && func0.call(data39, "time_zone")){
let data42 = data39.time_zone;
if((typeof data42 !== "string") && (data42 !== null)){
const err77 = {instancePath:instancePath+"/date/time_zone",schemaPath:"#/properties/date/anyOf/0/properties/time_zone/type",keyword:"type",params:{type: schema6.properties.date.anyOf[0].properties.time_zone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid7 = _errs121 === errors;
valid30 = valid30 || _valid7;
const _errs130 = errors;
if(data39 !== null){
const err79 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid7 = _errs130 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err80 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data43 = data.people;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.id === undefined) || (!(func0.call(data44, "id")))){
const err81 = {instancePath:instancePath+"/people/" + i3,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data44.object !== undefined && func0.call(data44, "object")){
if(typeof data44.object !== "string"){
const err82 = {instancePath:instancePath+"/people/" + i3+"/object",schemaPath:"#/properties/people/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.id !== undefined && func0.call(data44, "id")){
if(typeof data44.id !== "string"){
const err83 = {instancePath:instancePath+"/people/" + i3+"/id",schemaPath:"#/properties/people/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/people/" + i3,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
let data47 = data.relation;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.id === undefined) || (!(func0.call(data48, "id")))){
const err86 = {instancePath:instancePath+"/relation/" + i4,schemaPath:"#/properties/relation/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data48.id !== undefined && func0.call(data48, "id")){
if(typeof data48.id !== "string"){
const err87 = {instancePath:instancePath+"/relation/" + i4+"/id",schemaPath:"#/properties/relation/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/relation/" + i4,schemaPath:"#/properties/relation/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.checkbox !== undefined && func0.call(data, "checkbox")){
if(typeof data.checkbox !== "boolean"){
const err90 = {instancePath:instancePath+"/checkbox",schemaPath:"#/properties/checkbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data51 = data.url;
if((typeof data51 !== "string") && (data51 !== null)){
const err91 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema6.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data52 = data.email;
if((typeof data52 !== "string") && (data52 !== null)){
const err92 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema6.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.phone_number !== undefined && func0.call(data, "phone_number")){
let data53 = data.phone_number;
if((typeof data53 !== "string") && (data53 !== null)){
const err93 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema6.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate7(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const formats0 = validation.formats.uri;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.emoji === undefined) || (!(func0.call(data, "emoji")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "emoji"},message:"must have required property '"+"emoji"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "emoji"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("emoji" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "emoji"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.emoji !== undefined && func0.call(data, "emoji")){
if(typeof data.emoji !== "string"){
const err3 = {instancePath:instancePath+"/emoji",schemaPath:"#/anyOf/0/properties/emoji/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.external === undefined) || (!(func0.call(data, "external")))){
const err5 = {instancePath,schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!((key1 === "type") || (key1 === "external"))){
const err6 = {instancePath,schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("external" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.external !== undefined && func0.call(data, "external")){
let data3 = data.external;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
const err8 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 of Object.keys(data3)){
if(!(key2 === "url")){
const err9 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.url !== undefined && func0.call(data3, "url")){
let data4 = data3.url;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath,schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
validate12.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":true,"dynamicItems":false};
const wrapper2 = {validate: validate10};
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
if((data.rich_text === undefined) || (!(func0.call(data, "rich_text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_text"},message:"must have required property '"+"rich_text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data0 = data.rich_text;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err2 = {instancePath:instancePath+"/rich_text/" + i0,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/rich_text/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("text" !== data2){
const err4 = {instancePath:instancePath+"/rich_text/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data3 = data1.text;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.content === undefined) || (!(func0.call(data3, "content")))){
const err5 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data3)){
if(!((key0 === "content") || (key0 === "link"))){
const err6 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.content !== undefined && func0.call(data3, "content")){
let data4 = data3.content;
if(typeof data4 === "string"){
if(func45(data4) > 2000){
const err7 = {instancePath:instancePath+"/rich_text/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/rich_text/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.link !== undefined && func0.call(data3, "link")){
let data5 = data3.link;
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err9 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.url !== undefined && func0.call(data5, "url")){
if(typeof data5.url !== "string"){
const err10 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
var props0 = {};
props0.url = true;
}
const _errs20 = errors;
if(data5 !== null){
const err12 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err13 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.annotations !== undefined && func0.call(data1, "annotations")){
let data7 = data1.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((((((key1 === "bold") || (key1 === "italic")) || (key1 === "strikethrough")) || (key1 === "underline")) || (key1 === "code")) || (key1 === "color"))){
const err15 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.bold !== undefined && func0.call(data7, "bold")){
if(typeof data7.bold !== "boolean"){
const err16 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.italic !== undefined && func0.call(data7, "italic")){
if(typeof data7.italic !== "boolean"){
const err17 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.strikethrough !== undefined && func0.call(data7, "strikethrough")){
if(typeof data7.strikethrough !== "boolean"){
const err18 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.underline !== undefined && func0.call(data7, "underline")){
if(typeof data7.underline !== "boolean"){
const err19 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.code !== undefined && func0.call(data7, "code")){
if(typeof data7.code !== "boolean"){
const err20 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.color !== undefined && func0.call(data7, "color")){
if(typeof data7.color !== "string"){
const err21 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/rich_text/" + i0,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.color !== undefined && func0.call(data, "color")){
if(typeof data.color !== "string"){
const err25 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.checked !== undefined && func0.call(data, "checked")){
if(typeof data.checked !== "boolean"){
const err26 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(typeof data.language !== "string"){
const err27 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
if(!(validate12(data.icon, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data18 = data.children;
if(Array.isArray(data18)){
if(data18.length > 100){
const err28 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper2.validate(data18[i1], {instancePath:instancePath+"/children/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"rich_text":true,"color":true,"checked":true,"language":true,"icon":true,"children":true},"dynamicProps":false,"dynamicItems":false};
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
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("block" !== data0){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "block"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
if(!(validate11(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.heading_1 !== undefined && func0.call(data, "heading_1")){
if(!(validate11(data.heading_1, {instancePath:instancePath+"/heading_1",parentData:data,parentDataProperty:"heading_1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.heading_2 !== undefined && func0.call(data, "heading_2")){
if(!(validate11(data.heading_2, {instancePath:instancePath+"/heading_2",parentData:data,parentDataProperty:"heading_2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.heading_3 !== undefined && func0.call(data, "heading_3")){
if(!(validate11(data.heading_3, {instancePath:instancePath+"/heading_3",parentData:data,parentDataProperty:"heading_3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.bulleted_list_item !== undefined && func0.call(data, "bulleted_list_item")){
if(!(validate11(data.bulleted_list_item, {instancePath:instancePath+"/bulleted_list_item",parentData:data,parentDataProperty:"bulleted_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.numbered_list_item !== undefined && func0.call(data, "numbered_list_item")){
if(!(validate11(data.numbered_list_item, {instancePath:instancePath+"/numbered_list_item",parentData:data,parentDataProperty:"numbered_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.to_do !== undefined && func0.call(data, "to_do")){
if(!(validate11(data.to_do, {instancePath:instancePath+"/to_do",parentData:data,parentDataProperty:"to_do",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.toggle !== undefined && func0.call(data, "toggle")){
if(!(validate11(data.toggle, {instancePath:instancePath+"/toggle",parentData:data,parentDataProperty:"toggle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
if(!(validate11(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.callout !== undefined && func0.call(data, "callout")){
if(!(validate11(data.callout, {instancePath:instancePath+"/callout",parentData:data,parentDataProperty:"callout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate11(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.divider !== undefined && func0.call(data, "divider")){
let data13 = data.divider;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 of Object.keys(data13)){
const err3 = {instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bookmark !== undefined && func0.call(data, "bookmark")){
let data14 = data.bookmark;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.url === undefined) || (!(func0.call(data14, "url")))){
const err5 = {instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data14.url !== undefined && func0.call(data14, "url")){
if(typeof data14.url !== "string"){
const err6 = {instancePath:instancePath+"/bookmark/url",schemaPath:"#/properties/bookmark/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.embed !== undefined && func0.call(data, "embed")){
let data16 = data.embed;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.url === undefined) || (!(func0.call(data16, "url")))){
const err8 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data16.url !== undefined && func0.call(data16, "url")){
if(typeof data16.url !== "string"){
const err9 = {instancePath:instancePath+"/embed/url",schemaPath:"#/properties/embed/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err10 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
let data18 = data.image;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.external === undefined) || (!(func0.call(data18, "external")))){
const err11 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data18)){
if(!((key1 === "type") || (key1 === "external"))){
const err12 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data18.type !== undefined && func0.call(data18, "type")){
if("external" !== data18.type){
const err13 = {instancePath:instancePath+"/image/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data18.external !== undefined && func0.call(data18, "external")){
let data20 = data18.external;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.url === undefined) || (!(func0.call(data20, "url")))){
const err14 = {instancePath:instancePath+"/image/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 of Object.keys(data20)){
if(!(key2 === "url")){
const err15 = {instancePath:instancePath+"/image/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data20.url !== undefined && func0.call(data20, "url")){
let data21 = data20.url;
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err16 = {instancePath:instancePath+"/image/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/image/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/image/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.equation !== undefined && func0.call(data, "equation")){
let data22 = data.equation;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.expression === undefined) || (!(func0.call(data22, "expression")))){
const err20 = {instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data22.expression !== undefined && func0.call(data22, "expression")){
if(typeof data22.expression !== "string"){
const err21 = {instancePath:instancePath+"/equation/expression",schemaPath:"#/properties/equation/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.parent === undefined) || (!(func0.call(data, "parent")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "parent") || (key0 === "properties")) || (key0 === "children")) || (key0 === "icon")) || (key0 === "cover"))){
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
if(data.parent !== undefined && func0.call(data, "parent")){
let data0 = data.parent;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.data_source_id === undefined) || (!(func0.call(data0, "data_source_id")))){
const err3 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/required",keyword:"required",params:{missingProperty: "data_source_id"},message:"must have required property '"+"data_source_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "type") || (key1 === "data_source_id"))){
const err4 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.type !== undefined && func0.call(data0, "type")){
if("data_source_id" !== data0.type){
const err5 = {instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "data_source_id"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.data_source_id !== undefined && func0.call(data0, "data_source_id")){
if(typeof data0.data_source_id !== "string"){
const err6 = {instancePath:instancePath+"/parent/data_source_id",schemaPath:"#/properties/parent/anyOf/0/properties/data_source_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs10 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.page_id === undefined) || (!(func0.call(data0, "page_id")))){
const err8 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 of Object.keys(data0)){
if(!((key2 === "type") || (key2 === "page_id"))){
const err9 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.type !== undefined && func0.call(data0, "type")){
if("page_id" !== data0.type){
const err10 = {instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "page_id"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.page_id !== undefined && func0.call(data0, "page_id")){
if(typeof data0.page_id !== "string"){
const err11 = {instancePath:instancePath+"/parent/page_id",schemaPath:"#/properties/parent/anyOf/1/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid1){
const err13 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data6[i0], {instancePath:instancePath+"/children/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
if(!(validate12(data.icon, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.cover !== undefined && func0.call(data, "cover")){
let data9 = data.cover;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.external === undefined) || (!(func0.call(data9, "external")))){
const err16 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 of Object.keys(data9)){
if(!((key3 === "type") || (key3 === "external"))){
const err17 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.type !== undefined && func0.call(data9, "type")){
if("external" !== data9.type){
const err18 = {instancePath:instancePath+"/cover/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.external !== undefined && func0.call(data9, "external")){
let data11 = data9.external;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.url === undefined) || (!(func0.call(data11, "url")))){
const err19 = {instancePath:instancePath+"/cover/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key4 of Object.keys(data11)){
if(!(key4 === "url")){
const err20 = {instancePath:instancePath+"/cover/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.url !== undefined && func0.call(data11, "url")){
let data12 = data11.url;
if(typeof data12 === "string"){
if(!(formats0(data12))){
const err21 = {instancePath:instancePath+"/cover/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/cover/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/cover/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema21 = {"type":"object","additionalProperties":true,"properties":{"title":{"type":"array","items":{"$ref":"#/$defs/NewText"}},"rich_text":{"type":"array","items":{"$ref":"#/$defs/NewText"}},"number":{"type":["number","null"]},"select":{"anyOf":[{"$ref":"#/$defs/Choice"},{"type":"null"}]},"status":{"anyOf":[{"$ref":"#/$defs/Choice"},{"type":"null"}]},"multi_select":{"type":"array","items":{"$ref":"#/$defs/Choice"}},"date":{"anyOf":[{"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"type":"string"},"end":{"type":["string","null"]},"time_zone":{"type":["string","null"]}}},{"type":"null"}]},"people":{"type":"array","items":{"type":"object","required":["id"],"properties":{"object":{"type":"string"},"id":{"type":"string"}}}},"relation":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}},"checkbox":{"type":"boolean"},"url":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]}}};
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
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err0 = {instancePath:instancePath+"/title/" + i0,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/title/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("text" !== data2){
const err2 = {instancePath:instancePath+"/title/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data3 = data1.text;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.content === undefined) || (!(func0.call(data3, "content")))){
const err3 = {instancePath:instancePath+"/title/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data3)){
if(!((key0 === "content") || (key0 === "link"))){
const err4 = {instancePath:instancePath+"/title/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.content !== undefined && func0.call(data3, "content")){
let data4 = data3.content;
if(typeof data4 === "string"){
if(func45(data4) > 2000){
const err5 = {instancePath:instancePath+"/title/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.link !== undefined && func0.call(data3, "link")){
let data5 = data3.link;
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err7 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.url !== undefined && func0.call(data5, "url")){
if(typeof data5.url !== "string"){
const err8 = {instancePath:instancePath+"/title/" + i0+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err9 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
var props0 = {};
props0.url = true;
}
const _errs21 = errors;
if(data5 !== null){
const err10 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err11 = {instancePath:instancePath+"/title/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
}
else {
const err12 = {instancePath:instancePath+"/title/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.annotations !== undefined && func0.call(data1, "annotations")){
let data7 = data1.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((((((key1 === "bold") || (key1 === "italic")) || (key1 === "strikethrough")) || (key1 === "underline")) || (key1 === "code")) || (key1 === "color"))){
const err13 = {instancePath:instancePath+"/title/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.bold !== undefined && func0.call(data7, "bold")){
if(typeof data7.bold !== "boolean"){
const err14 = {instancePath:instancePath+"/title/" + i0+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.italic !== undefined && func0.call(data7, "italic")){
if(typeof data7.italic !== "boolean"){
const err15 = {instancePath:instancePath+"/title/" + i0+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.strikethrough !== undefined && func0.call(data7, "strikethrough")){
if(typeof data7.strikethrough !== "boolean"){
const err16 = {instancePath:instancePath+"/title/" + i0+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.underline !== undefined && func0.call(data7, "underline")){
if(typeof data7.underline !== "boolean"){
const err17 = {instancePath:instancePath+"/title/" + i0+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.code !== undefined && func0.call(data7, "code")){
if(typeof data7.code !== "boolean"){
const err18 = {instancePath:instancePath+"/title/" + i0+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.color !== undefined && func0.call(data7, "color")){
if(typeof data7.color !== "string"){
const err19 = {instancePath:instancePath+"/title/" + i0+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/title/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/title/" + i0,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data14 = data.rich_text;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.text === undefined) || (!(func0.call(data15, "text")))){
const err23 = {instancePath:instancePath+"/rich_text/" + i1,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.type !== undefined && func0.call(data15, "type")){
let data16 = data15.type;
if(typeof data16 !== "string"){
const err24 = {instancePath:instancePath+"/rich_text/" + i1+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("text" !== data16){
const err25 = {instancePath:instancePath+"/rich_text/" + i1+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.text !== undefined && func0.call(data15, "text")){
let data17 = data15.text;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.content === undefined) || (!(func0.call(data17, "content")))){
const err26 = {instancePath:instancePath+"/rich_text/" + i1+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 of Object.keys(data17)){
if(!((key2 === "content") || (key2 === "link"))){
const err27 = {instancePath:instancePath+"/rich_text/" + i1+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.content !== undefined && func0.call(data17, "content")){
let data18 = data17.content;
if(typeof data18 === "string"){
if(func45(data18) > 2000){
const err28 = {instancePath:instancePath+"/rich_text/" + i1+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/rich_text/" + i1+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data17.link !== undefined && func0.call(data17, "link")){
let data19 = data17.link;
const _errs52 = errors;
let valid14 = false;
const _errs53 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.url === undefined) || (!(func0.call(data19, "url")))){
const err30 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data19.url !== undefined && func0.call(data19, "url")){
if(typeof data19.url !== "string"){
const err31 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid14 = valid14 || _valid1;
if(_valid1){
var props1 = {};
props1.url = true;
}
const _errs57 = errors;
if(data19 !== null){
const err33 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err34 = {instancePath:instancePath+"/rich_text/" + i1+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/rich_text/" + i1+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.annotations !== undefined && func0.call(data15, "annotations")){
let data21 = data15.annotations;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!((((((key3 === "bold") || (key3 === "italic")) || (key3 === "strikethrough")) || (key3 === "underline")) || (key3 === "code")) || (key3 === "color"))){
const err36 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.bold !== undefined && func0.call(data21, "bold")){
if(typeof data21.bold !== "boolean"){
const err37 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.italic !== undefined && func0.call(data21, "italic")){
if(typeof data21.italic !== "boolean"){
const err38 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.strikethrough !== undefined && func0.call(data21, "strikethrough")){
if(typeof data21.strikethrough !== "boolean"){
const err39 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.underline !== undefined && func0.call(data21, "underline")){
if(typeof data21.underline !== "boolean"){
const err40 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.code !== undefined && func0.call(data21, "code")){
if(typeof data21.code !== "boolean"){
const err41 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.color !== undefined && func0.call(data21, "color")){
if(typeof data21.color !== "string"){
const err42 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/rich_text/" + i1+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/rich_text/" + i1,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err45 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data28 = data.number;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err46 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema21.properties.number.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.select !== undefined && func0.call(data, "select")){
let data29 = data.select;
const _errs77 = errors;
let valid17 = false;
const _errs78 = errors;
const _errs81 = errors;
let valid19 = false;
const _errs82 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.name === undefined) || (!(func0.call(data29, "name")))){
const err47 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid3 = _errs82 === errors;
valid19 = valid19 || _valid3;
const _errs83 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.id === undefined) || (!(func0.call(data29, "id")))){
const err48 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid3 = _errs83 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err49 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 of Object.keys(data29)){
if(!((key4 === "name") || (key4 === "id"))){
const err50 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.name !== undefined && func0.call(data29, "name")){
if(typeof data29.name !== "string"){
const err51 = {instancePath:instancePath+"/select/name",schemaPath:"#/$defs/Choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.id !== undefined && func0.call(data29, "id")){
if(typeof data29.id !== "string"){
const err52 = {instancePath:instancePath+"/select/id",schemaPath:"#/$defs/Choice/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err53 = {instancePath:instancePath+"/select",schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs78 === errors;
valid17 = valid17 || _valid2;
const _errs89 = errors;
if(data29 !== null){
const err54 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs89 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err55 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data32 = data.status;
const _errs92 = errors;
let valid21 = false;
const _errs93 = errors;
const _errs96 = errors;
let valid23 = false;
const _errs97 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.name === undefined) || (!(func0.call(data32, "name")))){
const err56 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid5 = _errs97 === errors;
valid23 = valid23 || _valid5;
const _errs98 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.id === undefined) || (!(func0.call(data32, "id")))){
const err57 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid5 = _errs98 === errors;
valid23 = valid23 || _valid5;
if(!valid23){
const err58 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key5 of Object.keys(data32)){
if(!((key5 === "name") || (key5 === "id"))){
const err59 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32.name !== undefined && func0.call(data32, "name")){
if(typeof data32.name !== "string"){
const err60 = {instancePath:instancePath+"/status/name",schemaPath:"#/$defs/Choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.id !== undefined && func0.call(data32, "id")){
if(typeof data32.id !== "string"){
const err61 = {instancePath:instancePath+"/status/id",schemaPath:"#/$defs/Choice/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err62 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid4 = _errs93 === errors;
valid21 = valid21 || _valid4;
const _errs104 = errors;
if(data32 !== null){
const err63 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs104 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const err64 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data.multi_select !== undefined && func0.call(data, "multi_select")){
let data35 = data.multi_select;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
const _errs111 = errors;
let valid28 = false;
const _errs112 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.name === undefined) || (!(func0.call(data36, "name")))){
const err65 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid6 = _errs112 === errors;
valid28 = valid28 || _valid6;
const _errs113 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.id === undefined) || (!(func0.call(data36, "id")))){
const err66 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid6 = _errs113 === errors;
valid28 = valid28 || _valid6;
if(!valid28){
const err67 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 of Object.keys(data36)){
if(!((key6 === "name") || (key6 === "id"))){
const err68 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.name !== undefined && func0.call(data36, "name")){
if(typeof data36.name !== "string"){
const err69 = {instancePath:instancePath+"/multi_select/" + i2+"/name",schemaPath:"#/$defs/Choice/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.id !== undefined && func0.call(data36, "id")){
if(typeof data36.id !== "string"){
const err70 = {instancePath:instancePath+"/multi_select/" + i2+"/id",schemaPath:"#/$defs/Choice/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/multi_select/" + i2,schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/multi_select",schemaPath:"#/properties/multi_select/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data39 = data.date;
const _errs120 = errors;
let valid30 = false;
const _errs121 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.start === undefined) || (!(func0.call(data39, "start")))){
const err73 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key7 of Object.keys(data39)){
if(!(((key7 === "start") || (key7 === "end")) || (key7 === "time_zone"))){
const err74 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data39.start !== undefined && func0.call(data39, "start")){
if(typeof data39.start !== "string"){
const err75 = {instancePath:instancePath+"/date/start",schemaPath:"#/properties/date/anyOf/0/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data39.end !== undefined && func0.call(data39, "end")){
let data41 = data39.end;
if((typeof data41 !== "string") && (data41 !== null)){
const err76 = {instancePath:instancePath+"/date/end",schemaPath:"#/properties/date/anyOf/0/properties/end/type",keyword:"type",params:{type: schema21.properties.date.anyOf[0].properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data39.time_zone !== undefined && func0.call(data39, "time_zone")){
let data42 = data39.time_zone;
if((typeof data42 !== "string") && (data42 !== null)){
const err77 = {instancePath:instancePath+"/date/time_zone",schemaPath:"#/properties/date/anyOf/0/properties/time_zone/type",keyword:"type",params:{type: schema21.properties.date.anyOf[0].properties.time_zone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid7 = _errs121 === errors;
valid30 = valid30 || _valid7;
const _errs130 = errors;
if(data39 !== null){
const err79 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid7 = _errs130 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err80 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data43 = data.people;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.id === undefined) || (!(func0.call(data44, "id")))){
const err81 = {instancePath:instancePath+"/people/" + i3,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data44.object !== undefined && func0.call(data44, "object")){
if(typeof data44.object !== "string"){
const err82 = {instancePath:instancePath+"/people/" + i3+"/object",schemaPath:"#/properties/people/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.id !== undefined && func0.call(data44, "id")){
if(typeof data44.id !== "string"){
const err83 = {instancePath:instancePath+"/people/" + i3+"/id",schemaPath:"#/properties/people/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/people/" + i3,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
let data47 = data.relation;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.id === undefined) || (!(func0.call(data48, "id")))){
const err86 = {instancePath:instancePath+"/relation/" + i4,schemaPath:"#/properties/relation/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data48.id !== undefined && func0.call(data48, "id")){
if(typeof data48.id !== "string"){
const err87 = {instancePath:instancePath+"/relation/" + i4+"/id",schemaPath:"#/properties/relation/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/relation/" + i4,schemaPath:"#/properties/relation/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.checkbox !== undefined && func0.call(data, "checkbox")){
if(typeof data.checkbox !== "boolean"){
const err90 = {instancePath:instancePath+"/checkbox",schemaPath:"#/properties/checkbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data51 = data.url;
if((typeof data51 !== "string") && (data51 !== null)){
const err91 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema21.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data52 = data.email;
if((typeof data52 !== "string") && (data52 !== null)){
const err92 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema21.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.phone_number !== undefined && func0.call(data, "phone_number")){
let data53 = data.phone_number;
if((typeof data53 !== "string") && (data53 !== null)){
const err93 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema21.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
for(const key0 of Object.keys(data)){
if(!(validate29(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.emoji === undefined) || (!(func0.call(data, "emoji")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "emoji"},message:"must have required property '"+"emoji"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "emoji"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("emoji" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "emoji"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.emoji !== undefined && func0.call(data, "emoji")){
if(typeof data.emoji !== "string"){
const err3 = {instancePath:instancePath+"/emoji",schemaPath:"#/anyOf/0/properties/emoji/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.external === undefined) || (!(func0.call(data, "external")))){
const err5 = {instancePath,schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!((key1 === "type") || (key1 === "external"))){
const err6 = {instancePath,schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("external" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.external !== undefined && func0.call(data, "external")){
let data3 = data.external;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
const err8 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 of Object.keys(data3)){
if(!(key2 === "url")){
const err9 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.url !== undefined && func0.call(data3, "url")){
let data4 = data3.url;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath,schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.page_id === undefined) || (!(func0.call(data, "page_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "page_id") || (key0 === "properties")) || (key0 === "icon")) || (key0 === "cover")) || (key0 === "is_locked")) || (key0 === "in_trash"))){
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
if(data.page_id !== undefined && func0.call(data, "page_id")){
if(typeof data.page_id !== "string"){
const err2 = {instancePath:instancePath+"/page_id",schemaPath:"#/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate28(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
let data2 = data.icon;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate32(data2, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.external === undefined) || (!(func0.call(data3, "external")))){
const err5 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "type") || (key1 === "external"))){
const err6 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.type !== undefined && func0.call(data3, "type")){
if("external" !== data3.type){
const err7 = {instancePath:instancePath+"/cover/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.external !== undefined && func0.call(data3, "external")){
let data5 = data3.external;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err8 = {instancePath:instancePath+"/cover/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!(key2 === "url")){
const err9 = {instancePath:instancePath+"/cover/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.url !== undefined && func0.call(data5, "url")){
let data6 = data5.url;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err10 = {instancePath:instancePath+"/cover/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/cover/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/cover/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(data3 !== null){
const err14 = {instancePath:instancePath+"/cover",schemaPath:"#/properties/cover/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err15 = {instancePath:instancePath+"/cover",schemaPath:"#/properties/cover/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
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
const err16 = {instancePath:instancePath+"/is_locked",schemaPath:"#/properties/is_locked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.in_trash !== undefined && func0.call(data, "in_trash")){
if(typeof data.in_trash !== "boolean"){
const err17 = {instancePath:instancePath+"/in_trash",schemaPath:"#/properties/in_trash/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.database_id === undefined) || (!(func0.call(data, "database_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database_id"},message:"must have required property '"+"database_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "database_id")){
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
if(data.database_id !== undefined && func0.call(data, "database_id")){
if(typeof data.database_id !== "string"){
const err2 = {instancePath:instancePath+"/database_id",schemaPath:"#/properties/database_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.data_source_id === undefined) || (!(func0.call(data, "data_source_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_source_id"},message:"must have required property '"+"data_source_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "data_source_id")){
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
if(data.data_source_id !== undefined && func0.call(data, "data_source_id")){
if(typeof data.data_source_id !== "string"){
const err2 = {instancePath:instancePath+"/data_source_id",schemaPath:"#/properties/data_source_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "block_id") || (key0 === "page_size")) || (key0 === "start_cursor"))){
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
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
const err2 = {instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data1 = data.page_size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
const err6 = {instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "block_id")){
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
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
const err2 = {instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.emoji === undefined) || (!(func0.call(data, "emoji")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "emoji"},message:"must have required property '"+"emoji"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "emoji"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("emoji" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "emoji"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.emoji !== undefined && func0.call(data, "emoji")){
if(typeof data.emoji !== "string"){
const err3 = {instancePath:instancePath+"/emoji",schemaPath:"#/anyOf/0/properties/emoji/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.external === undefined) || (!(func0.call(data, "external")))){
const err5 = {instancePath,schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!((key1 === "type") || (key1 === "external"))){
const err6 = {instancePath,schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("external" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.external !== undefined && func0.call(data, "external")){
let data3 = data.external;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
const err8 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 of Object.keys(data3)){
if(!(key2 === "url")){
const err9 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.url !== undefined && func0.call(data3, "url")){
let data4 = data3.url;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath,schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
validate41.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":true,"dynamicItems":false};
const wrapper3 = {validate: validate39};
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
if((data.rich_text === undefined) || (!(func0.call(data, "rich_text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_text"},message:"must have required property '"+"rich_text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data0 = data.rich_text;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err2 = {instancePath:instancePath+"/rich_text/" + i0,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/rich_text/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("text" !== data2){
const err4 = {instancePath:instancePath+"/rich_text/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data3 = data1.text;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.content === undefined) || (!(func0.call(data3, "content")))){
const err5 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data3)){
if(!((key0 === "content") || (key0 === "link"))){
const err6 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.content !== undefined && func0.call(data3, "content")){
let data4 = data3.content;
if(typeof data4 === "string"){
if(func45(data4) > 2000){
const err7 = {instancePath:instancePath+"/rich_text/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/rich_text/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.link !== undefined && func0.call(data3, "link")){
let data5 = data3.link;
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err9 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.url !== undefined && func0.call(data5, "url")){
if(typeof data5.url !== "string"){
const err10 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
var props0 = {};
props0.url = true;
}
const _errs20 = errors;
if(data5 !== null){
const err12 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err13 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.annotations !== undefined && func0.call(data1, "annotations")){
let data7 = data1.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((((((key1 === "bold") || (key1 === "italic")) || (key1 === "strikethrough")) || (key1 === "underline")) || (key1 === "code")) || (key1 === "color"))){
const err15 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.bold !== undefined && func0.call(data7, "bold")){
if(typeof data7.bold !== "boolean"){
const err16 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.italic !== undefined && func0.call(data7, "italic")){
if(typeof data7.italic !== "boolean"){
const err17 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.strikethrough !== undefined && func0.call(data7, "strikethrough")){
if(typeof data7.strikethrough !== "boolean"){
const err18 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.underline !== undefined && func0.call(data7, "underline")){
if(typeof data7.underline !== "boolean"){
const err19 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.code !== undefined && func0.call(data7, "code")){
if(typeof data7.code !== "boolean"){
const err20 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.color !== undefined && func0.call(data7, "color")){
if(typeof data7.color !== "string"){
const err21 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/rich_text/" + i0,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.color !== undefined && func0.call(data, "color")){
if(typeof data.color !== "string"){
const err25 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.checked !== undefined && func0.call(data, "checked")){
if(typeof data.checked !== "boolean"){
const err26 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(typeof data.language !== "string"){
const err27 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.icon !== undefined && func0.call(data, "icon")){
if(!(validate41(data.icon, {instancePath:instancePath+"/icon",parentData:data,parentDataProperty:"icon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data18 = data.children;
if(Array.isArray(data18)){
if(data18.length > 100){
const err28 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper3.validate(data18[i1], {instancePath:instancePath+"/children/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"rich_text":true,"color":true,"checked":true,"language":true,"icon":true,"children":true},"dynamicProps":false,"dynamicItems":false};
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("block" !== data0){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "block"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
if(!(validate40(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.heading_1 !== undefined && func0.call(data, "heading_1")){
if(!(validate40(data.heading_1, {instancePath:instancePath+"/heading_1",parentData:data,parentDataProperty:"heading_1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.heading_2 !== undefined && func0.call(data, "heading_2")){
if(!(validate40(data.heading_2, {instancePath:instancePath+"/heading_2",parentData:data,parentDataProperty:"heading_2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.heading_3 !== undefined && func0.call(data, "heading_3")){
if(!(validate40(data.heading_3, {instancePath:instancePath+"/heading_3",parentData:data,parentDataProperty:"heading_3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.bulleted_list_item !== undefined && func0.call(data, "bulleted_list_item")){
if(!(validate40(data.bulleted_list_item, {instancePath:instancePath+"/bulleted_list_item",parentData:data,parentDataProperty:"bulleted_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.numbered_list_item !== undefined && func0.call(data, "numbered_list_item")){
if(!(validate40(data.numbered_list_item, {instancePath:instancePath+"/numbered_list_item",parentData:data,parentDataProperty:"numbered_list_item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.to_do !== undefined && func0.call(data, "to_do")){
if(!(validate40(data.to_do, {instancePath:instancePath+"/to_do",parentData:data,parentDataProperty:"to_do",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.toggle !== undefined && func0.call(data, "toggle")){
if(!(validate40(data.toggle, {instancePath:instancePath+"/toggle",parentData:data,parentDataProperty:"toggle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
if(!(validate40(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.callout !== undefined && func0.call(data, "callout")){
if(!(validate40(data.callout, {instancePath:instancePath+"/callout",parentData:data,parentDataProperty:"callout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate40(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.divider !== undefined && func0.call(data, "divider")){
let data13 = data.divider;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 of Object.keys(data13)){
const err3 = {instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/divider",schemaPath:"#/properties/divider/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bookmark !== undefined && func0.call(data, "bookmark")){
let data14 = data.bookmark;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.url === undefined) || (!(func0.call(data14, "url")))){
const err5 = {instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data14.url !== undefined && func0.call(data14, "url")){
if(typeof data14.url !== "string"){
const err6 = {instancePath:instancePath+"/bookmark/url",schemaPath:"#/properties/bookmark/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.embed !== undefined && func0.call(data, "embed")){
let data16 = data.embed;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.url === undefined) || (!(func0.call(data16, "url")))){
const err8 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data16.url !== undefined && func0.call(data16, "url")){
if(typeof data16.url !== "string"){
const err9 = {instancePath:instancePath+"/embed/url",schemaPath:"#/properties/embed/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err10 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
let data18 = data.image;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.external === undefined) || (!(func0.call(data18, "external")))){
const err11 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/ExternalFile/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data18)){
if(!((key1 === "type") || (key1 === "external"))){
const err12 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/ExternalFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data18.type !== undefined && func0.call(data18, "type")){
if("external" !== data18.type){
const err13 = {instancePath:instancePath+"/image/type",schemaPath:"#/$defs/ExternalFile/properties/type/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data18.external !== undefined && func0.call(data18, "external")){
let data20 = data18.external;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.url === undefined) || (!(func0.call(data20, "url")))){
const err14 = {instancePath:instancePath+"/image/external",schemaPath:"#/$defs/ExternalFile/properties/external/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 of Object.keys(data20)){
if(!(key2 === "url")){
const err15 = {instancePath:instancePath+"/image/external",schemaPath:"#/$defs/ExternalFile/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data20.url !== undefined && func0.call(data20, "url")){
let data21 = data20.url;
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err16 = {instancePath:instancePath+"/image/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/image/external/url",schemaPath:"#/$defs/ExternalFile/properties/external/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/image/external",schemaPath:"#/$defs/ExternalFile/properties/external/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/ExternalFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.equation !== undefined && func0.call(data, "equation")){
let data22 = data.equation;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.expression === undefined) || (!(func0.call(data22, "expression")))){
const err20 = {instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data22.expression !== undefined && func0.call(data22, "expression")){
if(typeof data22.expression !== "string"){
const err21 = {instancePath:instancePath+"/equation/expression",schemaPath:"#/properties/equation/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/equation",schemaPath:"#/properties/equation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.children === undefined) || (!(func0.call(data, "children")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "block_id") || (key0 === "children")) || (key0 === "after"))){
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
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
const err3 = {instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data1 = data.children;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data1[i0], {instancePath:instancePath+"/children/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "page_size") || (key0 === "start_cursor"))){
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
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data0 = data.page_size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
const err4 = {instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "user_id")){
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
if(data.user_id !== undefined && func0.call(data, "user_id")){
if(typeof data.user_id !== "string"){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
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
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.block_id === undefined) || (!(func0.call(data, "block_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "page_size") || (key0 === "start_cursor")) || (key0 === "block_id"))){
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
if(data.page_size !== undefined && func0.call(data, "page_size")){
let data0 = data.page_size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.start_cursor !== undefined && func0.call(data, "start_cursor")){
if(typeof data.start_cursor !== "string"){
const err5 = {instancePath:instancePath+"/start_cursor",schemaPath:"#/properties/start_cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.block_id !== undefined && func0.call(data, "block_id")){
if(typeof data.block_id !== "string"){
const err6 = {instancePath:instancePath+"/block_id",schemaPath:"#/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.parent === undefined) || (!(func0.call(data, "parent")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "discussion_id"},message:"must have required property '"+"discussion_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_text"},message:"must have required property '"+"rich_text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "rich_text") || (key0 === "parent")) || (key0 === "discussion_id"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rich_text !== undefined && func0.call(data, "rich_text")){
let data0 = data.rich_text;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err6 = {instancePath:instancePath+"/rich_text/" + i0,schemaPath:"#/$defs/NewText/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/rich_text/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("text" !== data2){
const err8 = {instancePath:instancePath+"/rich_text/" + i0+"/type",schemaPath:"#/$defs/NewText/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data3 = data1.text;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.content === undefined) || (!(func0.call(data3, "content")))){
const err9 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "content") || (key1 === "link"))){
const err10 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.content !== undefined && func0.call(data3, "content")){
let data4 = data3.content;
if(typeof data4 === "string"){
if(func45(data4) > 2000){
const err11 = {instancePath:instancePath+"/rich_text/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/rich_text/" + i0+"/text/content",schemaPath:"#/$defs/NewText/properties/text/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.link !== undefined && func0.call(data3, "link")){
let data5 = data3.link;
const _errs19 = errors;
let valid7 = false;
const _errs20 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err13 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.url !== undefined && func0.call(data5, "url")){
if(typeof data5.url !== "string"){
const err14 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link/url",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid7 = valid7 || _valid1;
if(_valid1){
var props0 = {};
props0.url = true;
}
const _errs24 = errors;
if(data5 !== null){
const err16 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err17 = {instancePath:instancePath+"/rich_text/" + i0+"/text/link",schemaPath:"#/$defs/NewText/properties/text/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/rich_text/" + i0+"/text",schemaPath:"#/$defs/NewText/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.annotations !== undefined && func0.call(data1, "annotations")){
let data7 = data1.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
if(!((((((key2 === "bold") || (key2 === "italic")) || (key2 === "strikethrough")) || (key2 === "underline")) || (key2 === "code")) || (key2 === "color"))){
const err19 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.bold !== undefined && func0.call(data7, "bold")){
if(typeof data7.bold !== "boolean"){
const err20 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/bold",schemaPath:"#/$defs/NewText/properties/annotations/properties/bold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.italic !== undefined && func0.call(data7, "italic")){
if(typeof data7.italic !== "boolean"){
const err21 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/italic",schemaPath:"#/$defs/NewText/properties/annotations/properties/italic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.strikethrough !== undefined && func0.call(data7, "strikethrough")){
if(typeof data7.strikethrough !== "boolean"){
const err22 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/strikethrough",schemaPath:"#/$defs/NewText/properties/annotations/properties/strikethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.underline !== undefined && func0.call(data7, "underline")){
if(typeof data7.underline !== "boolean"){
const err23 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/underline",schemaPath:"#/$defs/NewText/properties/annotations/properties/underline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.code !== undefined && func0.call(data7, "code")){
if(typeof data7.code !== "boolean"){
const err24 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/code",schemaPath:"#/$defs/NewText/properties/annotations/properties/code/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.color !== undefined && func0.call(data7, "color")){
if(typeof data7.color !== "string"){
const err25 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations/color",schemaPath:"#/$defs/NewText/properties/annotations/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rich_text/" + i0+"/annotations",schemaPath:"#/$defs/NewText/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err27 = {instancePath:instancePath+"/rich_text/" + i0,schemaPath:"#/$defs/NewText/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/rich_text",schemaPath:"#/properties/rich_text/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data14 = data.parent;
const _errs42 = errors;
let valid10 = false;
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.page_id === undefined) || (!(func0.call(data14, "page_id")))){
const err29 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/required",keyword:"required",params:{missingProperty: "page_id"},message:"must have required property '"+"page_id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 of Object.keys(data14)){
if(!((key3 === "type") || (key3 === "page_id"))){
const err30 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.type !== undefined && func0.call(data14, "type")){
if("page_id" !== data14.type){
const err31 = {instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "page_id"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.page_id !== undefined && func0.call(data14, "page_id")){
if(typeof data14.page_id !== "string"){
const err32 = {instancePath:instancePath+"/parent/page_id",schemaPath:"#/properties/parent/anyOf/0/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid10 = valid10 || _valid2;
if(_valid2){
var props1 = true;
}
const _errs49 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.block_id === undefined) || (!(func0.call(data14, "block_id")))){
const err34 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/required",keyword:"required",params:{missingProperty: "block_id"},message:"must have required property '"+"block_id"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 of Object.keys(data14)){
if(!((key4 === "type") || (key4 === "block_id"))){
const err35 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.type !== undefined && func0.call(data14, "type")){
if("block_id" !== data14.type){
const err36 = {instancePath:instancePath+"/parent/type",schemaPath:"#/properties/parent/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "block_id"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.block_id !== undefined && func0.call(data14, "block_id")){
if(typeof data14.block_id !== "string"){
const err37 = {instancePath:instancePath+"/parent/block_id",schemaPath:"#/properties/parent/anyOf/1/properties/block_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid10 = valid10 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = true;
}
}
if(!valid10){
const err39 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.discussion_id !== undefined && func0.call(data, "discussion_id")){
if(typeof data.discussion_id !== "string"){
const err40 = {instancePath:instancePath+"/discussion_id",schemaPath:"#/properties/discussion_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators: InputValidators = {
  "page.search": validate0,
  "page.query": validate1,
  "page.get": validate4,
  "page.create": validate5,
  "page.update": validate27,
  "databases.get": validate34,
  "data_sources.search": validate0,
  "data_sources.get": validate35,
  "blocks.list": validate36,
  "blocks.get": validate37,
  "blocks.append": validate38,
  "users.list": validate55,
  "users.get": validate56,
  "users.me": validate57,
  "comments.list": validate58,
  "comments.create": validate59,
}
