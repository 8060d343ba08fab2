// Generated from connector.yaml. Do not edit.

// @ts-nocheck
import { validation } from '../../runtime/input/validation.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'

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
if(!(((((key0 === "properties") || (key0 === "associations")) || (key0 === "archived")) || (key0 === "limit")) || (key0 === "after"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data2 = data.associations;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err5 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err9 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if((data.contactId === undefined) || (!(func0.call(data, "contactId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "contactId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
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
if(data.contactId !== undefined && func0.call(data, "contactId")){
if(typeof data.contactId !== "string"){
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err7 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err8 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema2 = {"type":"object","properties":{"query":{"type":"string","minLength":1,"maxLength":3000},"filterGroups":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/FilterGroup"}},"sorts":{"type":"array","maxItems":1,"items":{"type":"object","additionalProperties":false,"required":["propertyName"],"properties":{"propertyName":{"type":"string"},"direction":{"type":"string","enum":["ASCENDING","DESCENDING"]}}}},"properties":{"type":"array","items":{"type":"string"}},"limit":{"type":"integer","minimum":1,"maximum":200},"after":{"type":"string"}},"required":[],"additionalProperties":false,"$defs":{"FilterGroup":{"type":"object","additionalProperties":false,"required":["filters"],"properties":{"filters":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["propertyName","operator"],"properties":{"propertyName":{"type":"string"},"operator":{"type":"string","enum":["EQ","NEQ","LT","LTE","GT","GTE","BETWEEN","IN","NOT_IN","HAS_PROPERTY","NOT_HAS_PROPERTY","CONTAINS_TOKEN","NOT_CONTAINS_TOKEN"]},"value":{"type":"string"},"highValue":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}}}}}}}};
const schema3 = {"type":"object","additionalProperties":false,"required":["filters"],"properties":{"filters":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["propertyName","operator"],"properties":{"propertyName":{"type":"string"},"operator":{"type":"string","enum":["EQ","NEQ","LT","LTE","GT","GTE","BETWEEN","IN","NOT_IN","HAS_PROPERTY","NOT_HAS_PROPERTY","CONTAINS_TOKEN","NOT_CONTAINS_TOKEN"]},"value":{"type":"string"},"highValue":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}}}}}};
const func12 = validation.ucs2length;
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
for(const key0 of Object.keys(data)){
if(!((((((key0 === "query") || (key0 === "filterGroups")) || (key0 === "sorts")) || (key0 === "properties")) || (key0 === "limit")) || (key0 === "after"))){
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
if(data.query !== undefined && func0.call(data, "query")){
let data0 = data.query;
if(typeof data0 === "string"){
if(func12(data0) > 3000){
const err1 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit: 3000},message:"must NOT have more than 3000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func12(data0) < 1){
const err2 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.filterGroups !== undefined && func0.call(data, "filterGroups")){
let data1 = data.filterGroups;
if(Array.isArray(data1)){
if(data1.length > 5){
const err4 = {instancePath:instancePath+"/filterGroups",schemaPath:"#/properties/filterGroups/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.filters === undefined) || (!(func0.call(data2, "filters")))){
const err5 = {instancePath:instancePath+"/filterGroups/" + i0,schemaPath:"#/$defs/FilterGroup/required",keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(key1 === "filters")){
const err6 = {instancePath:instancePath+"/filterGroups/" + i0,schemaPath:"#/$defs/FilterGroup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.filters !== undefined && func0.call(data2, "filters")){
let data3 = data2.filters;
if(Array.isArray(data3)){
if(data3.length > 6){
const err7 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters",schemaPath:"#/$defs/FilterGroup/properties/filters/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters",schemaPath:"#/$defs/FilterGroup/properties/filters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.propertyName === undefined) || (!(func0.call(data4, "propertyName")))){
const err9 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1,schemaPath:"#/$defs/FilterGroup/properties/filters/items/required",keyword:"required",params:{missingProperty: "propertyName"},message:"must have required property '"+"propertyName"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data4.operator === undefined) || (!(func0.call(data4, "operator")))){
const err10 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1,schemaPath:"#/$defs/FilterGroup/properties/filters/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(((((key2 === "propertyName") || (key2 === "operator")) || (key2 === "value")) || (key2 === "highValue")) || (key2 === "values"))){
const err11 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1,schemaPath:"#/$defs/FilterGroup/properties/filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.propertyName !== undefined && func0.call(data4, "propertyName")){
if(typeof data4.propertyName !== "string"){
const err12 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/propertyName",schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.operator !== undefined && func0.call(data4, "operator")){
let data6 = data4.operator;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/operator",schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((((((((data6 === "EQ") || (data6 === "NEQ")) || (data6 === "LT")) || (data6 === "LTE")) || (data6 === "GT")) || (data6 === "GTE")) || (data6 === "BETWEEN")) || (data6 === "IN")) || (data6 === "NOT_IN")) || (data6 === "HAS_PROPERTY")) || (data6 === "NOT_HAS_PROPERTY")) || (data6 === "CONTAINS_TOKEN")) || (data6 === "NOT_CONTAINS_TOKEN"))){
const err14 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/operator",schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema3.properties.filters.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.value !== undefined && func0.call(data4, "value")){
if(typeof data4.value !== "string"){
const err15 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/value",schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.highValue !== undefined && func0.call(data4, "highValue")){
if(typeof data4.highValue !== "string"){
const err16 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/highValue",schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/highValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.values !== undefined && func0.call(data4, "values")){
let data9 = data4.values;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err17 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/values/" + i2,schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1+"/values",schemaPath:"#/$defs/FilterGroup/properties/filters/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters/" + i1,schemaPath:"#/$defs/FilterGroup/properties/filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/filterGroups/" + i0+"/filters",schemaPath:"#/$defs/FilterGroup/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath:instancePath+"/filterGroups/" + i0,schemaPath:"#/$defs/FilterGroup/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/filterGroups",schemaPath:"#/properties/filterGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.sorts !== undefined && func0.call(data, "sorts")){
let data11 = data.sorts;
if(Array.isArray(data11)){
if(data11.length > 1){
const err23 = {instancePath:instancePath+"/sorts",schemaPath:"#/properties/sorts/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.propertyName === undefined) || (!(func0.call(data12, "propertyName")))){
const err24 = {instancePath:instancePath+"/sorts/" + i3,schemaPath:"#/properties/sorts/items/required",keyword:"required",params:{missingProperty: "propertyName"},message:"must have required property '"+"propertyName"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 of Object.keys(data12)){
if(!((key3 === "propertyName") || (key3 === "direction"))){
const err25 = {instancePath:instancePath+"/sorts/" + i3,schemaPath:"#/properties/sorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.propertyName !== undefined && func0.call(data12, "propertyName")){
if(typeof data12.propertyName !== "string"){
const err26 = {instancePath:instancePath+"/sorts/" + i3+"/propertyName",schemaPath:"#/properties/sorts/items/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.direction !== undefined && func0.call(data12, "direction")){
let data14 = data12.direction;
if(typeof data14 !== "string"){
const err27 = {instancePath:instancePath+"/sorts/" + i3+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data14 === "ASCENDING") || (data14 === "DESCENDING"))){
const err28 = {instancePath:instancePath+"/sorts/" + i3+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema2.properties.sorts.items.properties.direction.enum},message:"must be equal to one of the allowed values"};
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
const err29 = {instancePath:instancePath+"/sorts/" + i3,schemaPath:"#/properties/sorts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/sorts",schemaPath:"#/properties/sorts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data15 = data.properties;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(typeof data15[i4] !== "string"){
const err31 = {instancePath:instancePath+"/properties/" + i4,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data17 = data.limit;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err33 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 200 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err36 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema5 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"email":{"type":["string","null"]},"firstname":{"type":["string","null"]},"lastname":{"type":["string","null"]},"phone":{"type":["string","null"]},"company":{"type":["string","null"]},"jobtitle":{"type":["string","null"]},"lifecyclestage":{"type":["string","null"]},"hs_lead_status":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
const schema6 = {"type":"object","additionalProperties":false,"required":["to","types"],"properties":{"to":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"type":"string","enum":["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},"associationTypeId":{"type":"integer"}}}}}};
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(func0.call(schema5.properties, key1))){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ContactProperties/additionalProperties/type",keyword:"type",params:{type: schema5.additionalProperties.type},message:"must be string,null"};
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
if(data0.email !== undefined && func0.call(data0, "email")){
let data2 = data0.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/properties/email",schemaPath:"#/$defs/ContactProperties/properties/email/type",keyword:"type",params:{type: schema5.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.firstname !== undefined && func0.call(data0, "firstname")){
let data3 = data0.firstname;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/properties/firstname",schemaPath:"#/$defs/ContactProperties/properties/firstname/type",keyword:"type",params:{type: schema5.properties.firstname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.lastname !== undefined && func0.call(data0, "lastname")){
let data4 = data0.lastname;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/properties/lastname",schemaPath:"#/$defs/ContactProperties/properties/lastname/type",keyword:"type",params:{type: schema5.properties.lastname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.phone !== undefined && func0.call(data0, "phone")){
let data5 = data0.phone;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/properties/phone",schemaPath:"#/$defs/ContactProperties/properties/phone/type",keyword:"type",params:{type: schema5.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.company !== undefined && func0.call(data0, "company")){
let data6 = data0.company;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/properties/company",schemaPath:"#/$defs/ContactProperties/properties/company/type",keyword:"type",params:{type: schema5.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.jobtitle !== undefined && func0.call(data0, "jobtitle")){
let data7 = data0.jobtitle;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/properties/jobtitle",schemaPath:"#/$defs/ContactProperties/properties/jobtitle/type",keyword:"type",params:{type: schema5.properties.jobtitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.lifecyclestage !== undefined && func0.call(data0, "lifecyclestage")){
let data8 = data0.lifecyclestage;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/properties/lifecyclestage",schemaPath:"#/$defs/ContactProperties/properties/lifecyclestage/type",keyword:"type",params:{type: schema5.properties.lifecyclestage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.hs_lead_status !== undefined && func0.call(data0, "hs_lead_status")){
let data9 = data0.hs_lead_status;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/properties/hs_lead_status",schemaPath:"#/$defs/ContactProperties/properties/hs_lead_status/type",keyword:"type",params:{type: schema5.properties.hs_lead_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.hubspot_owner_id !== undefined && func0.call(data0, "hubspot_owner_id")){
let data10 = data0.hubspot_owner_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/ContactProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema5.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.createdate !== undefined && func0.call(data0, "createdate")){
let data11 = data0.createdate;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/ContactProperties/properties/createdate/type",keyword:"type",params:{type: schema5.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.lastmodifieddate !== undefined && func0.call(data0, "lastmodifieddate")){
let data12 = data0.lastmodifieddate;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/properties/lastmodifieddate",schemaPath:"#/$defs/ContactProperties/properties/lastmodifieddate/type",keyword:"type",params:{type: schema5.properties.lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.hs_object_id !== undefined && func0.call(data0, "hs_object_id")){
let data13 = data0.hs_object_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/ContactProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema5.properties.hs_object_id.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/ContactProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data14 = data.associations;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.to === undefined) || (!(func0.call(data15, "to")))){
const err16 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data15.types === undefined) || (!(func0.call(data15, "types")))){
const err17 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!((key2 === "to") || (key2 === "types"))){
const err18 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data15.to !== undefined && func0.call(data15, "to")){
let data16 = data15.to;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err19 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(key3 === "id")){
const err20 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
if(typeof data16.id !== "string"){
const err21 = {instancePath:instancePath+"/associations/" + i0+"/to/id",schemaPath:"#/$defs/NewAssociation/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.types !== undefined && func0.call(data15, "types")){
let data18 = data15.types;
if(Array.isArray(data18)){
if(data18.length < 1){
const err23 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.associationCategory === undefined) || (!(func0.call(data19, "associationCategory")))){
const err24 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data19.associationTypeId === undefined) || (!(func0.call(data19, "associationTypeId")))){
const err25 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 of Object.keys(data19)){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
const err26 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.associationCategory !== undefined && func0.call(data19, "associationCategory")){
let data20 = data19.associationCategory;
if(typeof data20 !== "string"){
const err27 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data20 === "HUBSPOT_DEFINED") || (data20 === "USER_DEFINED")) || (data20 === "INTEGRATOR_DEFINED"))){
const err28 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: schema6.properties.types.items.properties.associationCategory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.associationTypeId !== undefined && func0.call(data19, "associationTypeId")){
let data21 = data19.associationTypeId;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err29 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err30 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema8 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"email":{"type":["string","null"]},"firstname":{"type":["string","null"]},"lastname":{"type":["string","null"]},"phone":{"type":["string","null"]},"company":{"type":["string","null"]},"jobtitle":{"type":["string","null"]},"lifecyclestage":{"type":["string","null"]},"hs_lead_status":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
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
if((data.contactId === undefined) || (!(func0.call(data, "contactId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
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
if(!(((key0 === "contactId") || (key0 === "idProperty")) || (key0 === "properties"))){
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
if(data.contactId !== undefined && func0.call(data, "contactId")){
if(typeof data.contactId !== "string"){
const err3 = {instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema8.properties, key1))){
let data3 = data2[key1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ContactProperties/additionalProperties/type",keyword:"type",params:{type: schema8.additionalProperties.type},message:"must be string,null"};
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
if(data2.email !== undefined && func0.call(data2, "email")){
let data4 = data2.email;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/properties/email",schemaPath:"#/$defs/ContactProperties/properties/email/type",keyword:"type",params:{type: schema8.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.firstname !== undefined && func0.call(data2, "firstname")){
let data5 = data2.firstname;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/properties/firstname",schemaPath:"#/$defs/ContactProperties/properties/firstname/type",keyword:"type",params:{type: schema8.properties.firstname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.lastname !== undefined && func0.call(data2, "lastname")){
let data6 = data2.lastname;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/properties/lastname",schemaPath:"#/$defs/ContactProperties/properties/lastname/type",keyword:"type",params:{type: schema8.properties.lastname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.phone !== undefined && func0.call(data2, "phone")){
let data7 = data2.phone;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/properties/phone",schemaPath:"#/$defs/ContactProperties/properties/phone/type",keyword:"type",params:{type: schema8.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.company !== undefined && func0.call(data2, "company")){
let data8 = data2.company;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/properties/company",schemaPath:"#/$defs/ContactProperties/properties/company/type",keyword:"type",params:{type: schema8.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.jobtitle !== undefined && func0.call(data2, "jobtitle")){
let data9 = data2.jobtitle;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/properties/jobtitle",schemaPath:"#/$defs/ContactProperties/properties/jobtitle/type",keyword:"type",params:{type: schema8.properties.jobtitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.lifecyclestage !== undefined && func0.call(data2, "lifecyclestage")){
let data10 = data2.lifecyclestage;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/properties/lifecyclestage",schemaPath:"#/$defs/ContactProperties/properties/lifecyclestage/type",keyword:"type",params:{type: schema8.properties.lifecyclestage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.hs_lead_status !== undefined && func0.call(data2, "hs_lead_status")){
let data11 = data2.hs_lead_status;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/properties/hs_lead_status",schemaPath:"#/$defs/ContactProperties/properties/hs_lead_status/type",keyword:"type",params:{type: schema8.properties.hs_lead_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.hubspot_owner_id !== undefined && func0.call(data2, "hubspot_owner_id")){
let data12 = data2.hubspot_owner_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/ContactProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema8.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.createdate !== undefined && func0.call(data2, "createdate")){
let data13 = data2.createdate;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/ContactProperties/properties/createdate/type",keyword:"type",params:{type: schema8.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.lastmodifieddate !== undefined && func0.call(data2, "lastmodifieddate")){
let data14 = data2.lastmodifieddate;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/properties/lastmodifieddate",schemaPath:"#/$defs/ContactProperties/properties/lastmodifieddate/type",keyword:"type",params:{type: schema8.properties.lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.hs_object_id !== undefined && func0.call(data2, "hs_object_id")){
let data15 = data2.hs_object_id;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/ContactProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema8.properties.hs_object_id.type},message:"must be string,null"};
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
const err18 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/ContactProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.companyId === undefined) || (!(func0.call(data, "companyId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "companyId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
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
if(data.companyId !== undefined && func0.call(data, "companyId")){
if(typeof data.companyId !== "string"){
const err2 = {instancePath:instancePath+"/companyId",schemaPath:"#/properties/companyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err7 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err8 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema11 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"name":{"type":["string","null"]},"domain":{"type":["string","null"]},"industry":{"type":["string","null"]},"phone":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"numberofemployees":{"type":["string","null"]},"annualrevenue":{"type":["string","null"]},"lifecyclestage":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["to","types"],"properties":{"to":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"type":"string","enum":["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},"associationTypeId":{"type":"integer"}}}}}};
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
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(func0.call(schema11.properties, key1))){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CompanyProperties/additionalProperties/type",keyword:"type",params:{type: schema11.additionalProperties.type},message:"must be string,null"};
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
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/properties/name",schemaPath:"#/$defs/CompanyProperties/properties/name/type",keyword:"type",params:{type: schema11.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.domain !== undefined && func0.call(data0, "domain")){
let data3 = data0.domain;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/properties/domain",schemaPath:"#/$defs/CompanyProperties/properties/domain/type",keyword:"type",params:{type: schema11.properties.domain.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.industry !== undefined && func0.call(data0, "industry")){
let data4 = data0.industry;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/properties/industry",schemaPath:"#/$defs/CompanyProperties/properties/industry/type",keyword:"type",params:{type: schema11.properties.industry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.phone !== undefined && func0.call(data0, "phone")){
let data5 = data0.phone;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/properties/phone",schemaPath:"#/$defs/CompanyProperties/properties/phone/type",keyword:"type",params:{type: schema11.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.city !== undefined && func0.call(data0, "city")){
let data6 = data0.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/properties/city",schemaPath:"#/$defs/CompanyProperties/properties/city/type",keyword:"type",params:{type: schema11.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.country !== undefined && func0.call(data0, "country")){
let data7 = data0.country;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/properties/country",schemaPath:"#/$defs/CompanyProperties/properties/country/type",keyword:"type",params:{type: schema11.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.numberofemployees !== undefined && func0.call(data0, "numberofemployees")){
let data8 = data0.numberofemployees;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/properties/numberofemployees",schemaPath:"#/$defs/CompanyProperties/properties/numberofemployees/type",keyword:"type",params:{type: schema11.properties.numberofemployees.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.annualrevenue !== undefined && func0.call(data0, "annualrevenue")){
let data9 = data0.annualrevenue;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/properties/annualrevenue",schemaPath:"#/$defs/CompanyProperties/properties/annualrevenue/type",keyword:"type",params:{type: schema11.properties.annualrevenue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.lifecyclestage !== undefined && func0.call(data0, "lifecyclestage")){
let data10 = data0.lifecyclestage;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/properties/lifecyclestage",schemaPath:"#/$defs/CompanyProperties/properties/lifecyclestage/type",keyword:"type",params:{type: schema11.properties.lifecyclestage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.hubspot_owner_id !== undefined && func0.call(data0, "hubspot_owner_id")){
let data11 = data0.hubspot_owner_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/CompanyProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema11.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.createdate !== undefined && func0.call(data0, "createdate")){
let data12 = data0.createdate;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/CompanyProperties/properties/createdate/type",keyword:"type",params:{type: schema11.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.hs_lastmodifieddate !== undefined && func0.call(data0, "hs_lastmodifieddate")){
let data13 = data0.hs_lastmodifieddate;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/CompanyProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema11.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.hs_object_id !== undefined && func0.call(data0, "hs_object_id")){
let data14 = data0.hs_object_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/CompanyProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema11.properties.hs_object_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/CompanyProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data15 = data.associations;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.to === undefined) || (!(func0.call(data16, "to")))){
const err17 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data16.types === undefined) || (!(func0.call(data16, "types")))){
const err18 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 of Object.keys(data16)){
if(!((key2 === "to") || (key2 === "types"))){
const err19 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.to !== undefined && func0.call(data16, "to")){
let data17 = data16.to;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.id === undefined) || (!(func0.call(data17, "id")))){
const err20 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(key3 === "id")){
const err21 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data17.id !== undefined && func0.call(data17, "id")){
if(typeof data17.id !== "string"){
const err22 = {instancePath:instancePath+"/associations/" + i0+"/to/id",schemaPath:"#/$defs/NewAssociation/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data16.types !== undefined && func0.call(data16, "types")){
let data19 = data16.types;
if(Array.isArray(data19)){
if(data19.length < 1){
const err24 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.associationCategory === undefined) || (!(func0.call(data20, "associationCategory")))){
const err25 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data20.associationTypeId === undefined) || (!(func0.call(data20, "associationTypeId")))){
const err26 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 of Object.keys(data20)){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
const err27 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data20.associationCategory !== undefined && func0.call(data20, "associationCategory")){
let data21 = data20.associationCategory;
if(typeof data21 !== "string"){
const err28 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data21 === "HUBSPOT_DEFINED") || (data21 === "USER_DEFINED")) || (data21 === "INTEGRATOR_DEFINED"))){
const err29 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: schema12.properties.types.items.properties.associationCategory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data20.associationTypeId !== undefined && func0.call(data20, "associationTypeId")){
let data22 = data20.associationTypeId;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err30 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err31 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err33 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err34 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema14 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"name":{"type":["string","null"]},"domain":{"type":["string","null"]},"industry":{"type":["string","null"]},"phone":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"numberofemployees":{"type":["string","null"]},"annualrevenue":{"type":["string","null"]},"lifecyclestage":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
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
if((data.companyId === undefined) || (!(func0.call(data, "companyId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
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
if(!(((key0 === "companyId") || (key0 === "idProperty")) || (key0 === "properties"))){
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
if(data.companyId !== undefined && func0.call(data, "companyId")){
if(typeof data.companyId !== "string"){
const err3 = {instancePath:instancePath+"/companyId",schemaPath:"#/properties/companyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema14.properties, key1))){
let data3 = data2[key1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CompanyProperties/additionalProperties/type",keyword:"type",params:{type: schema14.additionalProperties.type},message:"must be string,null"};
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
if(data2.name !== undefined && func0.call(data2, "name")){
let data4 = data2.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/properties/name",schemaPath:"#/$defs/CompanyProperties/properties/name/type",keyword:"type",params:{type: schema14.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.domain !== undefined && func0.call(data2, "domain")){
let data5 = data2.domain;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/properties/domain",schemaPath:"#/$defs/CompanyProperties/properties/domain/type",keyword:"type",params:{type: schema14.properties.domain.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.industry !== undefined && func0.call(data2, "industry")){
let data6 = data2.industry;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/properties/industry",schemaPath:"#/$defs/CompanyProperties/properties/industry/type",keyword:"type",params:{type: schema14.properties.industry.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.phone !== undefined && func0.call(data2, "phone")){
let data7 = data2.phone;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/properties/phone",schemaPath:"#/$defs/CompanyProperties/properties/phone/type",keyword:"type",params:{type: schema14.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.city !== undefined && func0.call(data2, "city")){
let data8 = data2.city;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/properties/city",schemaPath:"#/$defs/CompanyProperties/properties/city/type",keyword:"type",params:{type: schema14.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.country !== undefined && func0.call(data2, "country")){
let data9 = data2.country;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/properties/country",schemaPath:"#/$defs/CompanyProperties/properties/country/type",keyword:"type",params:{type: schema14.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.numberofemployees !== undefined && func0.call(data2, "numberofemployees")){
let data10 = data2.numberofemployees;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/properties/numberofemployees",schemaPath:"#/$defs/CompanyProperties/properties/numberofemployees/type",keyword:"type",params:{type: schema14.properties.numberofemployees.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.annualrevenue !== undefined && func0.call(data2, "annualrevenue")){
let data11 = data2.annualrevenue;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/properties/annualrevenue",schemaPath:"#/$defs/CompanyProperties/properties/annualrevenue/type",keyword:"type",params:{type: schema14.properties.annualrevenue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.lifecyclestage !== undefined && func0.call(data2, "lifecyclestage")){
let data12 = data2.lifecyclestage;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/properties/lifecyclestage",schemaPath:"#/$defs/CompanyProperties/properties/lifecyclestage/type",keyword:"type",params:{type: schema14.properties.lifecyclestage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.hubspot_owner_id !== undefined && func0.call(data2, "hubspot_owner_id")){
let data13 = data2.hubspot_owner_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/CompanyProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema14.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.createdate !== undefined && func0.call(data2, "createdate")){
let data14 = data2.createdate;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/CompanyProperties/properties/createdate/type",keyword:"type",params:{type: schema14.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.hs_lastmodifieddate !== undefined && func0.call(data2, "hs_lastmodifieddate")){
let data15 = data2.hs_lastmodifieddate;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/CompanyProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema14.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.hs_object_id !== undefined && func0.call(data2, "hs_object_id")){
let data16 = data2.hs_object_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err18 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/CompanyProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema14.properties.hs_object_id.type},message:"must be string,null"};
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
const err19 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/CompanyProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.dealId === undefined) || (!(func0.call(data, "dealId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dealId"},message:"must have required property '"+"dealId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "dealId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
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
if(data.dealId !== undefined && func0.call(data, "dealId")){
if(typeof data.dealId !== "string"){
const err2 = {instancePath:instancePath+"/dealId",schemaPath:"#/properties/dealId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err7 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err8 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema17 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"dealname":{"type":["string","null"]},"amount":{"type":["string","null"]},"deal_currency_code":{"type":["string","null"]},"dealstage":{"type":["string","null"]},"pipeline":{"type":["string","null"]},"closedate":{"type":["string","null"]},"dealtype":{"type":["string","null"]},"hs_is_closed_won":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["to","types"],"properties":{"to":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"type":"string","enum":["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},"associationTypeId":{"type":"integer"}}}}}};
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
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(func0.call(schema17.properties, key1))){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/DealProperties/additionalProperties/type",keyword:"type",params:{type: schema17.additionalProperties.type},message:"must be string,null"};
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
if(data0.dealname !== undefined && func0.call(data0, "dealname")){
let data2 = data0.dealname;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/properties/dealname",schemaPath:"#/$defs/DealProperties/properties/dealname/type",keyword:"type",params:{type: schema17.properties.dealname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.amount !== undefined && func0.call(data0, "amount")){
let data3 = data0.amount;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/properties/amount",schemaPath:"#/$defs/DealProperties/properties/amount/type",keyword:"type",params:{type: schema17.properties.amount.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.deal_currency_code !== undefined && func0.call(data0, "deal_currency_code")){
let data4 = data0.deal_currency_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/properties/deal_currency_code",schemaPath:"#/$defs/DealProperties/properties/deal_currency_code/type",keyword:"type",params:{type: schema17.properties.deal_currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.dealstage !== undefined && func0.call(data0, "dealstage")){
let data5 = data0.dealstage;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/properties/dealstage",schemaPath:"#/$defs/DealProperties/properties/dealstage/type",keyword:"type",params:{type: schema17.properties.dealstage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.pipeline !== undefined && func0.call(data0, "pipeline")){
let data6 = data0.pipeline;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/properties/pipeline",schemaPath:"#/$defs/DealProperties/properties/pipeline/type",keyword:"type",params:{type: schema17.properties.pipeline.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.closedate !== undefined && func0.call(data0, "closedate")){
let data7 = data0.closedate;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/properties/closedate",schemaPath:"#/$defs/DealProperties/properties/closedate/type",keyword:"type",params:{type: schema17.properties.closedate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.dealtype !== undefined && func0.call(data0, "dealtype")){
let data8 = data0.dealtype;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/properties/dealtype",schemaPath:"#/$defs/DealProperties/properties/dealtype/type",keyword:"type",params:{type: schema17.properties.dealtype.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.hs_is_closed_won !== undefined && func0.call(data0, "hs_is_closed_won")){
let data9 = data0.hs_is_closed_won;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/properties/hs_is_closed_won",schemaPath:"#/$defs/DealProperties/properties/hs_is_closed_won/type",keyword:"type",params:{type: schema17.properties.hs_is_closed_won.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.hubspot_owner_id !== undefined && func0.call(data0, "hubspot_owner_id")){
let data10 = data0.hubspot_owner_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/DealProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema17.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.createdate !== undefined && func0.call(data0, "createdate")){
let data11 = data0.createdate;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/DealProperties/properties/createdate/type",keyword:"type",params:{type: schema17.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.hs_lastmodifieddate !== undefined && func0.call(data0, "hs_lastmodifieddate")){
let data12 = data0.hs_lastmodifieddate;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/DealProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema17.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.hs_object_id !== undefined && func0.call(data0, "hs_object_id")){
let data13 = data0.hs_object_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/DealProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema17.properties.hs_object_id.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/DealProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data14 = data.associations;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.to === undefined) || (!(func0.call(data15, "to")))){
const err16 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data15.types === undefined) || (!(func0.call(data15, "types")))){
const err17 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!((key2 === "to") || (key2 === "types"))){
const err18 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data15.to !== undefined && func0.call(data15, "to")){
let data16 = data15.to;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err19 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(key3 === "id")){
const err20 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
if(typeof data16.id !== "string"){
const err21 = {instancePath:instancePath+"/associations/" + i0+"/to/id",schemaPath:"#/$defs/NewAssociation/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.types !== undefined && func0.call(data15, "types")){
let data18 = data15.types;
if(Array.isArray(data18)){
if(data18.length < 1){
const err23 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.associationCategory === undefined) || (!(func0.call(data19, "associationCategory")))){
const err24 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data19.associationTypeId === undefined) || (!(func0.call(data19, "associationTypeId")))){
const err25 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 of Object.keys(data19)){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
const err26 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.associationCategory !== undefined && func0.call(data19, "associationCategory")){
let data20 = data19.associationCategory;
if(typeof data20 !== "string"){
const err27 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data20 === "HUBSPOT_DEFINED") || (data20 === "USER_DEFINED")) || (data20 === "INTEGRATOR_DEFINED"))){
const err28 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: schema18.properties.types.items.properties.associationCategory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.associationTypeId !== undefined && func0.call(data19, "associationTypeId")){
let data21 = data19.associationTypeId;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err29 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err30 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema20 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"dealname":{"type":["string","null"]},"amount":{"type":["string","null"]},"deal_currency_code":{"type":["string","null"]},"dealstage":{"type":["string","null"]},"pipeline":{"type":["string","null"]},"closedate":{"type":["string","null"]},"dealtype":{"type":["string","null"]},"hs_is_closed_won":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
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
if((data.dealId === undefined) || (!(func0.call(data, "dealId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dealId"},message:"must have required property '"+"dealId"+"'"};
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
if(!(((key0 === "dealId") || (key0 === "idProperty")) || (key0 === "properties"))){
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
if(data.dealId !== undefined && func0.call(data, "dealId")){
if(typeof data.dealId !== "string"){
const err3 = {instancePath:instancePath+"/dealId",schemaPath:"#/properties/dealId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema20.properties, key1))){
let data3 = data2[key1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/DealProperties/additionalProperties/type",keyword:"type",params:{type: schema20.additionalProperties.type},message:"must be string,null"};
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
if(data2.dealname !== undefined && func0.call(data2, "dealname")){
let data4 = data2.dealname;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/properties/dealname",schemaPath:"#/$defs/DealProperties/properties/dealname/type",keyword:"type",params:{type: schema20.properties.dealname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.amount !== undefined && func0.call(data2, "amount")){
let data5 = data2.amount;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/properties/amount",schemaPath:"#/$defs/DealProperties/properties/amount/type",keyword:"type",params:{type: schema20.properties.amount.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.deal_currency_code !== undefined && func0.call(data2, "deal_currency_code")){
let data6 = data2.deal_currency_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/properties/deal_currency_code",schemaPath:"#/$defs/DealProperties/properties/deal_currency_code/type",keyword:"type",params:{type: schema20.properties.deal_currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.dealstage !== undefined && func0.call(data2, "dealstage")){
let data7 = data2.dealstage;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/properties/dealstage",schemaPath:"#/$defs/DealProperties/properties/dealstage/type",keyword:"type",params:{type: schema20.properties.dealstage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.pipeline !== undefined && func0.call(data2, "pipeline")){
let data8 = data2.pipeline;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/properties/pipeline",schemaPath:"#/$defs/DealProperties/properties/pipeline/type",keyword:"type",params:{type: schema20.properties.pipeline.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.closedate !== undefined && func0.call(data2, "closedate")){
let data9 = data2.closedate;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/properties/closedate",schemaPath:"#/$defs/DealProperties/properties/closedate/type",keyword:"type",params:{type: schema20.properties.closedate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.dealtype !== undefined && func0.call(data2, "dealtype")){
let data10 = data2.dealtype;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/properties/dealtype",schemaPath:"#/$defs/DealProperties/properties/dealtype/type",keyword:"type",params:{type: schema20.properties.dealtype.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.hs_is_closed_won !== undefined && func0.call(data2, "hs_is_closed_won")){
let data11 = data2.hs_is_closed_won;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/properties/hs_is_closed_won",schemaPath:"#/$defs/DealProperties/properties/hs_is_closed_won/type",keyword:"type",params:{type: schema20.properties.hs_is_closed_won.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.hubspot_owner_id !== undefined && func0.call(data2, "hubspot_owner_id")){
let data12 = data2.hubspot_owner_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/DealProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema20.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.createdate !== undefined && func0.call(data2, "createdate")){
let data13 = data2.createdate;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/DealProperties/properties/createdate/type",keyword:"type",params:{type: schema20.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.hs_lastmodifieddate !== undefined && func0.call(data2, "hs_lastmodifieddate")){
let data14 = data2.hs_lastmodifieddate;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/DealProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema20.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.hs_object_id !== undefined && func0.call(data2, "hs_object_id")){
let data15 = data2.hs_object_id;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/DealProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema20.properties.hs_object_id.type},message:"must be string,null"};
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
const err18 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/DealProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.ticketId === undefined) || (!(func0.call(data, "ticketId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticketId"},message:"must have required property '"+"ticketId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "ticketId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
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
if(data.ticketId !== undefined && func0.call(data, "ticketId")){
if(typeof data.ticketId !== "string"){
const err2 = {instancePath:instancePath+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err7 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err8 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema23 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"subject":{"type":["string","null"]},"content":{"type":["string","null"]},"hs_pipeline":{"type":["string","null"]},"hs_pipeline_stage":{"type":["string","null"]},"hs_ticket_priority":{"type":["string","null"]},"hs_ticket_category":{"type":["string","null"]},"source_type":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"closed_date":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["to","types"],"properties":{"to":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"type":"string","enum":["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},"associationTypeId":{"type":"integer"}}}}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(func0.call(schema23.properties, key1))){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TicketProperties/additionalProperties/type",keyword:"type",params:{type: schema23.additionalProperties.type},message:"must be string,null"};
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
if(data0.subject !== undefined && func0.call(data0, "subject")){
let data2 = data0.subject;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/properties/subject",schemaPath:"#/$defs/TicketProperties/properties/subject/type",keyword:"type",params:{type: schema23.properties.subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.content !== undefined && func0.call(data0, "content")){
let data3 = data0.content;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/properties/content",schemaPath:"#/$defs/TicketProperties/properties/content/type",keyword:"type",params:{type: schema23.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.hs_pipeline !== undefined && func0.call(data0, "hs_pipeline")){
let data4 = data0.hs_pipeline;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/properties/hs_pipeline",schemaPath:"#/$defs/TicketProperties/properties/hs_pipeline/type",keyword:"type",params:{type: schema23.properties.hs_pipeline.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.hs_pipeline_stage !== undefined && func0.call(data0, "hs_pipeline_stage")){
let data5 = data0.hs_pipeline_stage;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/properties/hs_pipeline_stage",schemaPath:"#/$defs/TicketProperties/properties/hs_pipeline_stage/type",keyword:"type",params:{type: schema23.properties.hs_pipeline_stage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.hs_ticket_priority !== undefined && func0.call(data0, "hs_ticket_priority")){
let data6 = data0.hs_ticket_priority;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/properties/hs_ticket_priority",schemaPath:"#/$defs/TicketProperties/properties/hs_ticket_priority/type",keyword:"type",params:{type: schema23.properties.hs_ticket_priority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.hs_ticket_category !== undefined && func0.call(data0, "hs_ticket_category")){
let data7 = data0.hs_ticket_category;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/properties/hs_ticket_category",schemaPath:"#/$defs/TicketProperties/properties/hs_ticket_category/type",keyword:"type",params:{type: schema23.properties.hs_ticket_category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.source_type !== undefined && func0.call(data0, "source_type")){
let data8 = data0.source_type;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/properties/source_type",schemaPath:"#/$defs/TicketProperties/properties/source_type/type",keyword:"type",params:{type: schema23.properties.source_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.hubspot_owner_id !== undefined && func0.call(data0, "hubspot_owner_id")){
let data9 = data0.hubspot_owner_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/TicketProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema23.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.createdate !== undefined && func0.call(data0, "createdate")){
let data10 = data0.createdate;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/TicketProperties/properties/createdate/type",keyword:"type",params:{type: schema23.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.closed_date !== undefined && func0.call(data0, "closed_date")){
let data11 = data0.closed_date;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/properties/closed_date",schemaPath:"#/$defs/TicketProperties/properties/closed_date/type",keyword:"type",params:{type: schema23.properties.closed_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.hs_lastmodifieddate !== undefined && func0.call(data0, "hs_lastmodifieddate")){
let data12 = data0.hs_lastmodifieddate;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/TicketProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema23.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.hs_object_id !== undefined && func0.call(data0, "hs_object_id")){
let data13 = data0.hs_object_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/TicketProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema23.properties.hs_object_id.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/TicketProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data14 = data.associations;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.to === undefined) || (!(func0.call(data15, "to")))){
const err16 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data15.types === undefined) || (!(func0.call(data15, "types")))){
const err17 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!((key2 === "to") || (key2 === "types"))){
const err18 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data15.to !== undefined && func0.call(data15, "to")){
let data16 = data15.to;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err19 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(key3 === "id")){
const err20 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
if(typeof data16.id !== "string"){
const err21 = {instancePath:instancePath+"/associations/" + i0+"/to/id",schemaPath:"#/$defs/NewAssociation/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.types !== undefined && func0.call(data15, "types")){
let data18 = data15.types;
if(Array.isArray(data18)){
if(data18.length < 1){
const err23 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.associationCategory === undefined) || (!(func0.call(data19, "associationCategory")))){
const err24 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data19.associationTypeId === undefined) || (!(func0.call(data19, "associationTypeId")))){
const err25 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 of Object.keys(data19)){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
const err26 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.associationCategory !== undefined && func0.call(data19, "associationCategory")){
let data20 = data19.associationCategory;
if(typeof data20 !== "string"){
const err27 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data20 === "HUBSPOT_DEFINED") || (data20 === "USER_DEFINED")) || (data20 === "INTEGRATOR_DEFINED"))){
const err28 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: schema24.properties.types.items.properties.associationCategory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.associationTypeId !== undefined && func0.call(data19, "associationTypeId")){
let data21 = data19.associationTypeId;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err29 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err30 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema26 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"subject":{"type":["string","null"]},"content":{"type":["string","null"]},"hs_pipeline":{"type":["string","null"]},"hs_pipeline_stage":{"type":["string","null"]},"hs_ticket_priority":{"type":["string","null"]},"hs_ticket_category":{"type":["string","null"]},"source_type":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"closed_date":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
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
if((data.ticketId === undefined) || (!(func0.call(data, "ticketId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticketId"},message:"must have required property '"+"ticketId"+"'"};
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
if(!(((key0 === "ticketId") || (key0 === "idProperty")) || (key0 === "properties"))){
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
if(data.ticketId !== undefined && func0.call(data, "ticketId")){
if(typeof data.ticketId !== "string"){
const err3 = {instancePath:instancePath+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema26.properties, key1))){
let data3 = data2[key1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TicketProperties/additionalProperties/type",keyword:"type",params:{type: schema26.additionalProperties.type},message:"must be string,null"};
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
if(data2.subject !== undefined && func0.call(data2, "subject")){
let data4 = data2.subject;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/properties/subject",schemaPath:"#/$defs/TicketProperties/properties/subject/type",keyword:"type",params:{type: schema26.properties.subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.content !== undefined && func0.call(data2, "content")){
let data5 = data2.content;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/properties/content",schemaPath:"#/$defs/TicketProperties/properties/content/type",keyword:"type",params:{type: schema26.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.hs_pipeline !== undefined && func0.call(data2, "hs_pipeline")){
let data6 = data2.hs_pipeline;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/properties/hs_pipeline",schemaPath:"#/$defs/TicketProperties/properties/hs_pipeline/type",keyword:"type",params:{type: schema26.properties.hs_pipeline.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.hs_pipeline_stage !== undefined && func0.call(data2, "hs_pipeline_stage")){
let data7 = data2.hs_pipeline_stage;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/properties/hs_pipeline_stage",schemaPath:"#/$defs/TicketProperties/properties/hs_pipeline_stage/type",keyword:"type",params:{type: schema26.properties.hs_pipeline_stage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.hs_ticket_priority !== undefined && func0.call(data2, "hs_ticket_priority")){
let data8 = data2.hs_ticket_priority;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/properties/hs_ticket_priority",schemaPath:"#/$defs/TicketProperties/properties/hs_ticket_priority/type",keyword:"type",params:{type: schema26.properties.hs_ticket_priority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.hs_ticket_category !== undefined && func0.call(data2, "hs_ticket_category")){
let data9 = data2.hs_ticket_category;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/properties/hs_ticket_category",schemaPath:"#/$defs/TicketProperties/properties/hs_ticket_category/type",keyword:"type",params:{type: schema26.properties.hs_ticket_category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.source_type !== undefined && func0.call(data2, "source_type")){
let data10 = data2.source_type;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/properties/source_type",schemaPath:"#/$defs/TicketProperties/properties/source_type/type",keyword:"type",params:{type: schema26.properties.source_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.hubspot_owner_id !== undefined && func0.call(data2, "hubspot_owner_id")){
let data11 = data2.hubspot_owner_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/TicketProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema26.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.createdate !== undefined && func0.call(data2, "createdate")){
let data12 = data2.createdate;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/properties/createdate",schemaPath:"#/$defs/TicketProperties/properties/createdate/type",keyword:"type",params:{type: schema26.properties.createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.closed_date !== undefined && func0.call(data2, "closed_date")){
let data13 = data2.closed_date;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/properties/closed_date",schemaPath:"#/$defs/TicketProperties/properties/closed_date/type",keyword:"type",params:{type: schema26.properties.closed_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.hs_lastmodifieddate !== undefined && func0.call(data2, "hs_lastmodifieddate")){
let data14 = data2.hs_lastmodifieddate;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/TicketProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema26.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.hs_object_id !== undefined && func0.call(data2, "hs_object_id")){
let data15 = data2.hs_object_id;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/TicketProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema26.properties.hs_object_id.type},message:"must be string,null"};
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
const err18 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/TicketProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.noteId === undefined) || (!(func0.call(data, "noteId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noteId"},message:"must have required property '"+"noteId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "noteId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
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
if(data.noteId !== undefined && func0.call(data, "noteId")){
if(typeof data.noteId !== "string"){
const err2 = {instancePath:instancePath+"/noteId",schemaPath:"#/properties/noteId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err7 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err8 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema29 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"hs_note_body":{"type":["string","null"]},"hs_timestamp":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"hs_attachment_ids":{"type":["string","null"]},"hs_createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
const schema30 = {"type":"object","additionalProperties":false,"required":["to","types"],"properties":{"to":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"type":"string","enum":["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},"associationTypeId":{"type":"integer"}}}}}};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(((((((key1 === "hs_note_body") || (key1 === "hs_timestamp")) || (key1 === "hubspot_owner_id")) || (key1 === "hs_attachment_ids")) || (key1 === "hs_createdate")) || (key1 === "hs_lastmodifieddate")) || (key1 === "hs_object_id"))){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/NoteProperties/additionalProperties/type",keyword:"type",params:{type: schema29.additionalProperties.type},message:"must be string,null"};
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
if(data0.hs_note_body !== undefined && func0.call(data0, "hs_note_body")){
let data2 = data0.hs_note_body;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/properties/hs_note_body",schemaPath:"#/$defs/NoteProperties/properties/hs_note_body/type",keyword:"type",params:{type: schema29.properties.hs_note_body.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.hs_timestamp !== undefined && func0.call(data0, "hs_timestamp")){
let data3 = data0.hs_timestamp;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/properties/hs_timestamp",schemaPath:"#/$defs/NoteProperties/properties/hs_timestamp/type",keyword:"type",params:{type: schema29.properties.hs_timestamp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.hubspot_owner_id !== undefined && func0.call(data0, "hubspot_owner_id")){
let data4 = data0.hubspot_owner_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/NoteProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema29.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.hs_attachment_ids !== undefined && func0.call(data0, "hs_attachment_ids")){
let data5 = data0.hs_attachment_ids;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/properties/hs_attachment_ids",schemaPath:"#/$defs/NoteProperties/properties/hs_attachment_ids/type",keyword:"type",params:{type: schema29.properties.hs_attachment_ids.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.hs_createdate !== undefined && func0.call(data0, "hs_createdate")){
let data6 = data0.hs_createdate;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/properties/hs_createdate",schemaPath:"#/$defs/NoteProperties/properties/hs_createdate/type",keyword:"type",params:{type: schema29.properties.hs_createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.hs_lastmodifieddate !== undefined && func0.call(data0, "hs_lastmodifieddate")){
let data7 = data0.hs_lastmodifieddate;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/NoteProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema29.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.hs_object_id !== undefined && func0.call(data0, "hs_object_id")){
let data8 = data0.hs_object_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/NoteProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema29.properties.hs_object_id.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/NoteProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data9 = data.associations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.to === undefined) || (!(func0.call(data10, "to")))){
const err11 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data10.types === undefined) || (!(func0.call(data10, "types")))){
const err12 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data10)){
if(!((key2 === "to") || (key2 === "types"))){
const err13 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.to !== undefined && func0.call(data10, "to")){
let data11 = data10.to;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.id === undefined) || (!(func0.call(data11, "id")))){
const err14 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 of Object.keys(data11)){
if(!(key3 === "id")){
const err15 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.id !== undefined && func0.call(data11, "id")){
if(typeof data11.id !== "string"){
const err16 = {instancePath:instancePath+"/associations/" + i0+"/to/id",schemaPath:"#/$defs/NewAssociation/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.types !== undefined && func0.call(data10, "types")){
let data13 = data10.types;
if(Array.isArray(data13)){
if(data13.length < 1){
const err18 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.associationCategory === undefined) || (!(func0.call(data14, "associationCategory")))){
const err19 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data14.associationTypeId === undefined) || (!(func0.call(data14, "associationTypeId")))){
const err20 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 of Object.keys(data14)){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
const err21 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.associationCategory !== undefined && func0.call(data14, "associationCategory")){
let data15 = data14.associationCategory;
if(typeof data15 !== "string"){
const err22 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data15 === "HUBSPOT_DEFINED") || (data15 === "USER_DEFINED")) || (data15 === "INTEGRATOR_DEFINED"))){
const err23 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: schema30.properties.types.items.properties.associationCategory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.associationTypeId !== undefined && func0.call(data14, "associationTypeId")){
let data16 = data14.associationTypeId;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err24 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err25 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err27 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema32 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"hs_note_body":{"type":["string","null"]},"hs_timestamp":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"hs_attachment_ids":{"type":["string","null"]},"hs_createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.noteId === undefined) || (!(func0.call(data, "noteId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noteId"},message:"must have required property '"+"noteId"+"'"};
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
if(!(((key0 === "noteId") || (key0 === "idProperty")) || (key0 === "properties"))){
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
if(data.noteId !== undefined && func0.call(data, "noteId")){
if(typeof data.noteId !== "string"){
const err3 = {instancePath:instancePath+"/noteId",schemaPath:"#/properties/noteId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(((((((key1 === "hs_note_body") || (key1 === "hs_timestamp")) || (key1 === "hubspot_owner_id")) || (key1 === "hs_attachment_ids")) || (key1 === "hs_createdate")) || (key1 === "hs_lastmodifieddate")) || (key1 === "hs_object_id"))){
let data3 = data2[key1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/NoteProperties/additionalProperties/type",keyword:"type",params:{type: schema32.additionalProperties.type},message:"must be string,null"};
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
if(data2.hs_note_body !== undefined && func0.call(data2, "hs_note_body")){
let data4 = data2.hs_note_body;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/properties/hs_note_body",schemaPath:"#/$defs/NoteProperties/properties/hs_note_body/type",keyword:"type",params:{type: schema32.properties.hs_note_body.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.hs_timestamp !== undefined && func0.call(data2, "hs_timestamp")){
let data5 = data2.hs_timestamp;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/properties/hs_timestamp",schemaPath:"#/$defs/NoteProperties/properties/hs_timestamp/type",keyword:"type",params:{type: schema32.properties.hs_timestamp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.hubspot_owner_id !== undefined && func0.call(data2, "hubspot_owner_id")){
let data6 = data2.hubspot_owner_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/NoteProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema32.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.hs_attachment_ids !== undefined && func0.call(data2, "hs_attachment_ids")){
let data7 = data2.hs_attachment_ids;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/properties/hs_attachment_ids",schemaPath:"#/$defs/NoteProperties/properties/hs_attachment_ids/type",keyword:"type",params:{type: schema32.properties.hs_attachment_ids.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.hs_createdate !== undefined && func0.call(data2, "hs_createdate")){
let data8 = data2.hs_createdate;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/properties/hs_createdate",schemaPath:"#/$defs/NoteProperties/properties/hs_createdate/type",keyword:"type",params:{type: schema32.properties.hs_createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.hs_lastmodifieddate !== undefined && func0.call(data2, "hs_lastmodifieddate")){
let data9 = data2.hs_lastmodifieddate;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/NoteProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema32.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.hs_object_id !== undefined && func0.call(data2, "hs_object_id")){
let data10 = data2.hs_object_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/NoteProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema32.properties.hs_object_id.type},message:"must be string,null"};
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
const err13 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/NoteProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((data.taskId === undefined) || (!(func0.call(data, "taskId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskId"},message:"must have required property '"+"taskId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "taskId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
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
if(data.taskId !== undefined && func0.call(data, "taskId")){
if(typeof data.taskId !== "string"){
const err2 = {instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err7 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err8 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema35 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"hs_task_subject":{"type":["string","null"]},"hs_task_body":{"type":["string","null"]},"hs_task_status":{"type":["string","null"]},"hs_task_priority":{"type":["string","null"]},"hs_task_type":{"type":["string","null"]},"hs_timestamp":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"hs_createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["to","types"],"properties":{"to":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["associationCategory","associationTypeId"],"properties":{"associationCategory":{"type":"string","enum":["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},"associationTypeId":{"type":"integer"}}}}}};
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
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(func0.call(schema35.properties, key1))){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TaskProperties/additionalProperties/type",keyword:"type",params:{type: schema35.additionalProperties.type},message:"must be string,null"};
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
if(data0.hs_task_subject !== undefined && func0.call(data0, "hs_task_subject")){
let data2 = data0.hs_task_subject;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/properties/hs_task_subject",schemaPath:"#/$defs/TaskProperties/properties/hs_task_subject/type",keyword:"type",params:{type: schema35.properties.hs_task_subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.hs_task_body !== undefined && func0.call(data0, "hs_task_body")){
let data3 = data0.hs_task_body;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/properties/hs_task_body",schemaPath:"#/$defs/TaskProperties/properties/hs_task_body/type",keyword:"type",params:{type: schema35.properties.hs_task_body.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.hs_task_status !== undefined && func0.call(data0, "hs_task_status")){
let data4 = data0.hs_task_status;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/properties/hs_task_status",schemaPath:"#/$defs/TaskProperties/properties/hs_task_status/type",keyword:"type",params:{type: schema35.properties.hs_task_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.hs_task_priority !== undefined && func0.call(data0, "hs_task_priority")){
let data5 = data0.hs_task_priority;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/properties/hs_task_priority",schemaPath:"#/$defs/TaskProperties/properties/hs_task_priority/type",keyword:"type",params:{type: schema35.properties.hs_task_priority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.hs_task_type !== undefined && func0.call(data0, "hs_task_type")){
let data6 = data0.hs_task_type;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/properties/hs_task_type",schemaPath:"#/$defs/TaskProperties/properties/hs_task_type/type",keyword:"type",params:{type: schema35.properties.hs_task_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.hs_timestamp !== undefined && func0.call(data0, "hs_timestamp")){
let data7 = data0.hs_timestamp;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/properties/hs_timestamp",schemaPath:"#/$defs/TaskProperties/properties/hs_timestamp/type",keyword:"type",params:{type: schema35.properties.hs_timestamp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.hubspot_owner_id !== undefined && func0.call(data0, "hubspot_owner_id")){
let data8 = data0.hubspot_owner_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/TaskProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema35.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.hs_createdate !== undefined && func0.call(data0, "hs_createdate")){
let data9 = data0.hs_createdate;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/properties/hs_createdate",schemaPath:"#/$defs/TaskProperties/properties/hs_createdate/type",keyword:"type",params:{type: schema35.properties.hs_createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.hs_lastmodifieddate !== undefined && func0.call(data0, "hs_lastmodifieddate")){
let data10 = data0.hs_lastmodifieddate;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/TaskProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema35.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.hs_object_id !== undefined && func0.call(data0, "hs_object_id")){
let data11 = data0.hs_object_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/TaskProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema35.properties.hs_object_id.type},message:"must be string,null"};
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
const err13 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/TaskProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data12 = data.associations;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.to === undefined) || (!(func0.call(data13, "to")))){
const err14 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data13.types === undefined) || (!(func0.call(data13, "types")))){
const err15 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((key2 === "to") || (key2 === "types"))){
const err16 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.to !== undefined && func0.call(data13, "to")){
let data14 = data13.to;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.id === undefined) || (!(func0.call(data14, "id")))){
const err17 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 of Object.keys(data14)){
if(!(key3 === "id")){
const err18 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data14.id !== undefined && func0.call(data14, "id")){
if(typeof data14.id !== "string"){
const err19 = {instancePath:instancePath+"/associations/" + i0+"/to/id",schemaPath:"#/$defs/NewAssociation/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/associations/" + i0+"/to",schemaPath:"#/$defs/NewAssociation/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data13.types !== undefined && func0.call(data13, "types")){
let data16 = data13.types;
if(Array.isArray(data16)){
if(data16.length < 1){
const err21 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.associationCategory === undefined) || (!(func0.call(data17, "associationCategory")))){
const err22 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data17.associationTypeId === undefined) || (!(func0.call(data17, "associationTypeId")))){
const err23 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key4 of Object.keys(data17)){
if(!((key4 === "associationCategory") || (key4 === "associationTypeId"))){
const err24 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data17.associationCategory !== undefined && func0.call(data17, "associationCategory")){
let data18 = data17.associationCategory;
if(typeof data18 !== "string"){
const err25 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data18 === "HUBSPOT_DEFINED") || (data18 === "USER_DEFINED")) || (data18 === "INTEGRATOR_DEFINED"))){
const err26 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationCategory",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: schema36.properties.types.items.properties.associationCategory.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data17.associationTypeId !== undefined && func0.call(data17, "associationTypeId")){
let data19 = data17.associationTypeId;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err27 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1+"/associationTypeId",schemaPath:"#/$defs/NewAssociation/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err28 = {instancePath:instancePath+"/associations/" + i0+"/types/" + i1,schemaPath:"#/$defs/NewAssociation/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/associations/" + i0+"/types",schemaPath:"#/$defs/NewAssociation/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err30 = {instancePath:instancePath+"/associations/" + i0,schemaPath:"#/$defs/NewAssociation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"object","additionalProperties":{"type":["string","null"]},"properties":{"hs_task_subject":{"type":["string","null"]},"hs_task_body":{"type":["string","null"]},"hs_task_status":{"type":["string","null"]},"hs_task_priority":{"type":["string","null"]},"hs_task_type":{"type":["string","null"]},"hs_timestamp":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"hs_createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}};
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
if((data.taskId === undefined) || (!(func0.call(data, "taskId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskId"},message:"must have required property '"+"taskId"+"'"};
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
if(!(((key0 === "taskId") || (key0 === "idProperty")) || (key0 === "properties"))){
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
if(data.taskId !== undefined && func0.call(data, "taskId")){
if(typeof data.taskId !== "string"){
const err3 = {instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema38.properties, key1))){
let data3 = data2[key1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TaskProperties/additionalProperties/type",keyword:"type",params:{type: schema38.additionalProperties.type},message:"must be string,null"};
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
if(data2.hs_task_subject !== undefined && func0.call(data2, "hs_task_subject")){
let data4 = data2.hs_task_subject;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/properties/hs_task_subject",schemaPath:"#/$defs/TaskProperties/properties/hs_task_subject/type",keyword:"type",params:{type: schema38.properties.hs_task_subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.hs_task_body !== undefined && func0.call(data2, "hs_task_body")){
let data5 = data2.hs_task_body;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/properties/hs_task_body",schemaPath:"#/$defs/TaskProperties/properties/hs_task_body/type",keyword:"type",params:{type: schema38.properties.hs_task_body.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.hs_task_status !== undefined && func0.call(data2, "hs_task_status")){
let data6 = data2.hs_task_status;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/properties/hs_task_status",schemaPath:"#/$defs/TaskProperties/properties/hs_task_status/type",keyword:"type",params:{type: schema38.properties.hs_task_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.hs_task_priority !== undefined && func0.call(data2, "hs_task_priority")){
let data7 = data2.hs_task_priority;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/properties/hs_task_priority",schemaPath:"#/$defs/TaskProperties/properties/hs_task_priority/type",keyword:"type",params:{type: schema38.properties.hs_task_priority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.hs_task_type !== undefined && func0.call(data2, "hs_task_type")){
let data8 = data2.hs_task_type;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/properties/hs_task_type",schemaPath:"#/$defs/TaskProperties/properties/hs_task_type/type",keyword:"type",params:{type: schema38.properties.hs_task_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.hs_timestamp !== undefined && func0.call(data2, "hs_timestamp")){
let data9 = data2.hs_timestamp;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/properties/hs_timestamp",schemaPath:"#/$defs/TaskProperties/properties/hs_timestamp/type",keyword:"type",params:{type: schema38.properties.hs_timestamp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.hubspot_owner_id !== undefined && func0.call(data2, "hubspot_owner_id")){
let data10 = data2.hubspot_owner_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/properties/hubspot_owner_id",schemaPath:"#/$defs/TaskProperties/properties/hubspot_owner_id/type",keyword:"type",params:{type: schema38.properties.hubspot_owner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.hs_createdate !== undefined && func0.call(data2, "hs_createdate")){
let data11 = data2.hs_createdate;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/properties/hs_createdate",schemaPath:"#/$defs/TaskProperties/properties/hs_createdate/type",keyword:"type",params:{type: schema38.properties.hs_createdate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.hs_lastmodifieddate !== undefined && func0.call(data2, "hs_lastmodifieddate")){
let data12 = data2.hs_lastmodifieddate;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/properties/hs_lastmodifieddate",schemaPath:"#/$defs/TaskProperties/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: schema38.properties.hs_lastmodifieddate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.hs_object_id !== undefined && func0.call(data2, "hs_object_id")){
let data13 = data2.hs_object_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/properties/hs_object_id",schemaPath:"#/$defs/TaskProperties/properties/hs_object_id/type",keyword:"type",params:{type: schema38.properties.hs_object_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/TaskProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
for(const key0 of Object.keys(data)){
if(!((((key0 === "email") || (key0 === "archived")) || (key0 === "limit")) || (key0 === "after"))){
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
if(data.email !== undefined && func0.call(data, "email")){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err3 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema40 = {"type":"object","properties":{"ownerId":{"type":"string"},"idProperty":{"type":"string","enum":["id","userId"]}},"required":["ownerId"],"additionalProperties":false};
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
if((data.ownerId === undefined) || (!(func0.call(data, "ownerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "ownerId") || (key0 === "idProperty"))){
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
if(data.ownerId !== undefined && func0.call(data, "ownerId")){
if(typeof data.ownerId !== "string"){
const err2 = {instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
let data1 = data.idProperty;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "id") || (data1 === "userId"))){
const err4 = {instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/enum",keyword:"enum",params:{allowedValues: schema40.properties.idProperty.enum},message:"must be equal to one of the allowed values"};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema41 = {"type":"object","properties":{"objectType":{"type":"string","enum":["deals","tickets"]}},"required":["objectType"],"additionalProperties":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "objectType")){
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
if(data.objectType !== undefined && func0.call(data, "objectType")){
let data0 = data.objectType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "deals") || (data0 === "tickets"))){
const err3 = {instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/enum",keyword:"enum",params:{allowedValues: schema41.properties.objectType.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema42 = {"type":"object","properties":{"objectType":{"type":"string","enum":["deals","tickets"]},"pipelineId":{"type":"string"}},"required":["objectType","pipelineId"],"additionalProperties":false};
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
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.pipelineId === undefined) || (!(func0.call(data, "pipelineId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipelineId"},message:"must have required property '"+"pipelineId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "objectType") || (key0 === "pipelineId"))){
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
if(data.objectType !== undefined && func0.call(data, "objectType")){
let data0 = data.objectType;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "deals") || (data0 === "tickets"))){
const err4 = {instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/enum",keyword:"enum",params:{allowedValues: schema42.properties.objectType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pipelineId !== undefined && func0.call(data, "pipelineId")){
if(typeof data.pipelineId !== "string"){
const err5 = {instancePath:instancePath+"/pipelineId",schemaPath:"#/properties/pipelineId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "objectType") || (key0 === "archived"))){
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
if(data.objectType !== undefined && func0.call(data, "objectType")){
if(typeof data.objectType !== "string"){
const err2 = {instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
const err3 = {instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.propertyName === undefined) || (!(func0.call(data, "propertyName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "propertyName"},message:"must have required property '"+"propertyName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "objectType") || (key0 === "propertyName"))){
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
if(data.objectType !== undefined && func0.call(data, "objectType")){
if(typeof data.objectType !== "string"){
const err3 = {instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.propertyName !== undefined && func0.call(data, "propertyName")){
if(typeof data.propertyName !== "string"){
const err4 = {instancePath:instancePath+"/propertyName",schemaPath:"#/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fromObjectType === undefined) || (!(func0.call(data, "fromObjectType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromObjectType"},message:"must have required property '"+"fromObjectType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.objectId === undefined) || (!(func0.call(data, "objectId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectId"},message:"must have required property '"+"objectId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.toObjectType === undefined) || (!(func0.call(data, "toObjectType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toObjectType"},message:"must have required property '"+"toObjectType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "fromObjectType") || (key0 === "objectId")) || (key0 === "toObjectType")) || (key0 === "limit")) || (key0 === "after"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fromObjectType !== undefined && func0.call(data, "fromObjectType")){
if(typeof data.fromObjectType !== "string"){
const err4 = {instancePath:instancePath+"/fromObjectType",schemaPath:"#/properties/fromObjectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.objectId !== undefined && func0.call(data, "objectId")){
if(typeof data.objectId !== "string"){
const err5 = {instancePath:instancePath+"/objectId",schemaPath:"#/properties/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.toObjectType !== undefined && func0.call(data, "toObjectType")){
if(typeof data.toObjectType !== "string"){
const err6 = {instancePath:instancePath+"/toObjectType",schemaPath:"#/properties/toObjectType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 500 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.after !== undefined && func0.call(data, "after")){
if(typeof data.after !== "string"){
const err10 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators: InputValidators = {
  "contacts.list": validate0,
  "contacts.get": validate1,
  "contacts.search": validate2,
  "contacts.create": validate3,
  "contacts.update": validate4,
  "companies.list": validate0,
  "companies.get": validate5,
  "companies.search": validate2,
  "companies.create": validate6,
  "companies.update": validate7,
  "deals.list": validate0,
  "deals.get": validate8,
  "deals.search": validate2,
  "deals.create": validate9,
  "deals.update": validate10,
  "tickets.list": validate0,
  "tickets.get": validate11,
  "tickets.search": validate2,
  "tickets.create": validate12,
  "tickets.update": validate13,
  "notes.list": validate0,
  "notes.get": validate14,
  "notes.search": validate2,
  "notes.create": validate15,
  "notes.update": validate16,
  "tasks.list": validate0,
  "tasks.get": validate17,
  "tasks.search": validate2,
  "tasks.create": validate18,
  "tasks.update": validate19,
  "owners.list": validate20,
  "owners.get": validate21,
  "pipelines.list": validate22,
  "pipelines.get": validate23,
  "properties.list": validate24,
  "properties.get": validate25,
  "associations.list": validate26,
  "account.get": validate27,
}
