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
if(!(((((key0 === "properties") || (key0 === "associations")) || (key0 === "archived")) || (key0 === "limit")) || (key0 === "after"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data0 = data.properties;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data2 = data.associations;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contactId === undefined) || (!(func0.call(data, "contactId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "contactId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.contactId !== undefined && func0.call(data, "contactId")){
if(typeof data.contactId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
const func12 = validation.ucs2length;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.filters === undefined) || (!(func0.call(data, "filters")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "filters")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.filters !== undefined && func0.call(data, "filters")){
let data0 = data.filters;
if(Array.isArray(data0)){
if(data0.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.propertyName === undefined) || (!(func0.call(data1, "propertyName")))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "propertyName"},message:"must have required property '"+"propertyName"+"'"});
errors++;
}
if((data1.operator === undefined) || (!(func0.call(data1, "operator")))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"});
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((key1 === "propertyName") || (key1 === "operator")) || (key1 === "value")) || (key1 === "highValue")) || (key1 === "values"))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.propertyName !== undefined && func0.call(data1, "propertyName")){
if(typeof data1.propertyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/propertyName",schemaPath:"#/properties/filters/items/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.operator !== undefined && func0.call(data1, "operator")){
let data3 = data1.operator;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/operator",schemaPath:"#/properties/filters/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((((((data3 === "EQ") || (data3 === "NEQ")) || (data3 === "LT")) || (data3 === "LTE")) || (data3 === "GT")) || (data3 === "GTE")) || (data3 === "BETWEEN")) || (data3 === "IN")) || (data3 === "NOT_IN")) || (data3 === "HAS_PROPERTY")) || (data3 === "NOT_HAS_PROPERTY")) || (data3 === "CONTAINS_TOKEN")) || (data3 === "NOT_CONTAINS_TOKEN"))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/operator",schemaPath:"#/properties/filters/items/properties/operator/enum",keyword:"enum",params:{allowedValues: ["EQ","NEQ","LT","LTE","GT","GTE","BETWEEN","IN","NOT_IN","HAS_PROPERTY","NOT_HAS_PROPERTY","CONTAINS_TOKEN","NOT_CONTAINS_TOKEN"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data1.value !== undefined && func0.call(data1, "value")){
if(typeof data1.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/value",schemaPath:"#/properties/filters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.highValue !== undefined && func0.call(data1, "highValue")){
if(typeof data1.highValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/highValue",schemaPath:"#/properties/filters/items/properties/highValue/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.values !== undefined && func0.call(data1, "values")){
let data6 = data1.values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/values/" + i1,schemaPath:"#/properties/filters/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0+"/values",schemaPath:"#/properties/filters/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "query") || (key0 === "filterGroups")) || (key0 === "sorts")) || (key0 === "properties")) || (key0 === "limit")) || (key0 === "after"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data0 = data.query;
if(typeof data0 === "string"){
if(func12(data0) > 3000){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit: 3000},message:"must NOT have more than 3000 characters"});
errors++;
}
if(func12(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.filterGroups !== undefined && func0.call(data, "filterGroups")){
let data1 = data.filterGroups;
if(Array.isArray(data1)){
if(data1.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/filterGroups",schemaPath:"#/properties/filterGroups/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data1[i0], {instancePath:instancePath+"/filterGroups/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filterGroups",schemaPath:"#/properties/filterGroups/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.sorts !== undefined && func0.call(data, "sorts")){
let data3 = data.sorts;
if(Array.isArray(data3)){
if(data3.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/sorts",schemaPath:"#/properties/sorts/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.propertyName === undefined) || (!(func0.call(data4, "propertyName")))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/required",keyword:"required",params:{missingProperty: "propertyName"},message:"must have required property '"+"propertyName"+"'"});
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "propertyName") || (key1 === "direction"))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1,schemaPath:"#/properties/sorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.propertyName !== undefined && func0.call(data4, "propertyName")){
if(typeof data4.propertyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/propertyName",schemaPath:"#/properties/sorts/items/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.direction !== undefined && func0.call(data4, "direction")){
let data6 = data4.direction;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "ASCENDING") || (data6 === "DESCENDING"))){
(vErrors ??= []).push({instancePath:instancePath+"/sorts/" + i1+"/direction",schemaPath:"#/properties/sorts/items/properties/direction/enum",keyword:"enum",params:{allowedValues: ["ASCENDING","DESCENDING"]},message:"must be equal to one of the allowed values"});
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
if(data.properties !== undefined && func0.call(data, "properties")){
let data7 = data.properties;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i2,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"email":{"type":["string","null"]},"firstname":{"type":["string","null"]},"lastname":{"type":["string","null"]},"phone":{"type":["string","null"]},"company":{"type":["string","null"]},"jobtitle":{"type":["string","null"]},"lifecyclestage":{"type":["string","null"]},"hs_lead_status":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}, key0))){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.firstname !== undefined && func0.call(data, "firstname")){
let data2 = data.firstname;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/firstname",schemaPath:"#/properties/firstname/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.lastname !== undefined && func0.call(data, "lastname")){
let data3 = data.lastname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/lastname",schemaPath:"#/properties/lastname/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data4 = data.phone;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.company !== undefined && func0.call(data, "company")){
let data5 = data.company;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.jobtitle !== undefined && func0.call(data, "jobtitle")){
let data6 = data.jobtitle;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/jobtitle",schemaPath:"#/properties/jobtitle/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.lifecyclestage !== undefined && func0.call(data, "lifecyclestage")){
let data7 = data.lifecyclestage;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/lifecyclestage",schemaPath:"#/properties/lifecyclestage/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_lead_status !== undefined && func0.call(data, "hs_lead_status")){
let data8 = data.hs_lead_status;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_lead_status",schemaPath:"#/properties/hs_lead_status/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hubspot_owner_id !== undefined && func0.call(data, "hubspot_owner_id")){
let data9 = data.hubspot_owner_id;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hubspot_owner_id",schemaPath:"#/properties/hubspot_owner_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.createdate !== undefined && func0.call(data, "createdate")){
let data10 = data.createdate;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/createdate",schemaPath:"#/properties/createdate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.lastmodifieddate !== undefined && func0.call(data, "lastmodifieddate")){
let data11 = data.lastmodifieddate;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/lastmodifieddate",schemaPath:"#/properties/lastmodifieddate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_object_id !== undefined && func0.call(data, "hs_object_id")){
let data12 = data.hs_object_id;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_object_id",schemaPath:"#/properties/hs_object_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
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
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.to === undefined) || (!(func0.call(data, "to")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if((data.types === undefined) || (!(func0.call(data, "types")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "to") || (key0 === "types"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data0 = data.to;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key1 of Object.keys(data0)){
if(!(key1 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
if(typeof data0.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to/id",schemaPath:"#/properties/to/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.types !== undefined && func0.call(data, "types")){
let data2 = data.types;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.associationCategory === undefined) || (!(func0.call(data3, "associationCategory")))){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/required",keyword:"required",params:{missingProperty: "associationCategory"},message:"must have required property '"+"associationCategory"+"'"});
errors++;
}
if((data3.associationTypeId === undefined) || (!(func0.call(data3, "associationTypeId")))){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/required",keyword:"required",params:{missingProperty: "associationTypeId"},message:"must have required property '"+"associationTypeId"+"'"});
errors++;
}
for(const key2 of Object.keys(data3)){
if(!((key2 === "associationCategory") || (key2 === "associationTypeId"))){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.associationCategory !== undefined && func0.call(data3, "associationCategory")){
let data4 = data3.associationCategory;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0+"/associationCategory",schemaPath:"#/properties/types/items/properties/associationCategory/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "HUBSPOT_DEFINED") || (data4 === "USER_DEFINED")) || (data4 === "INTEGRATOR_DEFINED"))){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0+"/associationCategory",schemaPath:"#/properties/types/items/properties/associationCategory/enum",keyword:"enum",params:{allowedValues: ["HUBSPOT_DEFINED","USER_DEFINED","INTEGRATOR_DEFINED"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.associationTypeId !== undefined && func0.call(data3, "associationTypeId")){
let data5 = data3.associationTypeId;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0+"/associationTypeId",schemaPath:"#/properties/types/items/properties/associationTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate6(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data1 = data.associations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/associations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
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
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contactId === undefined) || (!(func0.call(data, "contactId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "contactId") || (key0 === "idProperty")) || (key0 === "properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.contactId !== undefined && func0.call(data, "contactId")){
if(typeof data.contactId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate6(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.companyId === undefined) || (!(func0.call(data, "companyId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "companyId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.companyId !== undefined && func0.call(data, "companyId")){
if(typeof data.companyId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/companyId",schemaPath:"#/properties/companyId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"name":{"type":["string","null"]},"domain":{"type":["string","null"]},"industry":{"type":["string","null"]},"phone":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"numberofemployees":{"type":["string","null"]},"annualrevenue":{"type":["string","null"]},"lifecyclestage":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}, key0))){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
let data2 = data.domain;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.industry !== undefined && func0.call(data, "industry")){
let data3 = data.industry;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data4 = data.phone;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.city !== undefined && func0.call(data, "city")){
let data5 = data.city;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data6 = data.country;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.numberofemployees !== undefined && func0.call(data, "numberofemployees")){
let data7 = data.numberofemployees;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/numberofemployees",schemaPath:"#/properties/numberofemployees/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.annualrevenue !== undefined && func0.call(data, "annualrevenue")){
let data8 = data.annualrevenue;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/annualrevenue",schemaPath:"#/properties/annualrevenue/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.lifecyclestage !== undefined && func0.call(data, "lifecyclestage")){
let data9 = data.lifecyclestage;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/lifecyclestage",schemaPath:"#/properties/lifecyclestage/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hubspot_owner_id !== undefined && func0.call(data, "hubspot_owner_id")){
let data10 = data.hubspot_owner_id;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hubspot_owner_id",schemaPath:"#/properties/hubspot_owner_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.createdate !== undefined && func0.call(data, "createdate")){
let data11 = data.createdate;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/createdate",schemaPath:"#/properties/createdate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_lastmodifieddate !== undefined && func0.call(data, "hs_lastmodifieddate")){
let data12 = data.hs_lastmodifieddate;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_lastmodifieddate",schemaPath:"#/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_object_id !== undefined && func0.call(data, "hs_object_id")){
let data13 = data.hs_object_id;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_object_id",schemaPath:"#/properties/hs_object_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate15(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data1 = data.associations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/associations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.companyId === undefined) || (!(func0.call(data, "companyId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "companyId") || (key0 === "idProperty")) || (key0 === "properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.companyId !== undefined && func0.call(data, "companyId")){
if(typeof data.companyId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/companyId",schemaPath:"#/properties/companyId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate15(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dealId === undefined) || (!(func0.call(data, "dealId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dealId"},message:"must have required property '"+"dealId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "dealId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.dealId !== undefined && func0.call(data, "dealId")){
if(typeof data.dealId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dealId",schemaPath:"#/properties/dealId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"dealname":{"type":["string","null"]},"amount":{"type":["string","null"]},"deal_currency_code":{"type":["string","null"]},"dealstage":{"type":["string","null"]},"pipeline":{"type":["string","null"]},"closedate":{"type":["string","null"]},"dealtype":{"type":["string","null"]},"hs_is_closed_won":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}, key0))){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
if(data.dealname !== undefined && func0.call(data, "dealname")){
let data1 = data.dealname;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dealname",schemaPath:"#/properties/dealname/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data2 = data.amount;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.deal_currency_code !== undefined && func0.call(data, "deal_currency_code")){
let data3 = data.deal_currency_code;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/deal_currency_code",schemaPath:"#/properties/deal_currency_code/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.dealstage !== undefined && func0.call(data, "dealstage")){
let data4 = data.dealstage;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dealstage",schemaPath:"#/properties/dealstage/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.pipeline !== undefined && func0.call(data, "pipeline")){
let data5 = data.pipeline;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.closedate !== undefined && func0.call(data, "closedate")){
let data6 = data.closedate;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/closedate",schemaPath:"#/properties/closedate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.dealtype !== undefined && func0.call(data, "dealtype")){
let data7 = data.dealtype;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dealtype",schemaPath:"#/properties/dealtype/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_is_closed_won !== undefined && func0.call(data, "hs_is_closed_won")){
let data8 = data.hs_is_closed_won;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_is_closed_won",schemaPath:"#/properties/hs_is_closed_won/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hubspot_owner_id !== undefined && func0.call(data, "hubspot_owner_id")){
let data9 = data.hubspot_owner_id;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hubspot_owner_id",schemaPath:"#/properties/hubspot_owner_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.createdate !== undefined && func0.call(data, "createdate")){
let data10 = data.createdate;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/createdate",schemaPath:"#/properties/createdate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_lastmodifieddate !== undefined && func0.call(data, "hs_lastmodifieddate")){
let data11 = data.hs_lastmodifieddate;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_lastmodifieddate",schemaPath:"#/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_object_id !== undefined && func0.call(data, "hs_object_id")){
let data12 = data.hs_object_id;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_object_id",schemaPath:"#/properties/hs_object_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate24(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data1 = data.associations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/associations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dealId === undefined) || (!(func0.call(data, "dealId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dealId"},message:"must have required property '"+"dealId"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "dealId") || (key0 === "idProperty")) || (key0 === "properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.dealId !== undefined && func0.call(data, "dealId")){
if(typeof data.dealId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dealId",schemaPath:"#/properties/dealId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate24(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ticketId === undefined) || (!(func0.call(data, "ticketId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticketId"},message:"must have required property '"+"ticketId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "ticketId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ticketId !== undefined && func0.call(data, "ticketId")){
if(typeof data.ticketId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"subject":{"type":["string","null"]},"content":{"type":["string","null"]},"hs_pipeline":{"type":["string","null"]},"hs_pipeline_stage":{"type":["string","null"]},"hs_ticket_priority":{"type":["string","null"]},"hs_ticket_category":{"type":["string","null"]},"source_type":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"createdate":{"type":["string","null"]},"closed_date":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}, key0))){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data1 = data.subject;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_pipeline !== undefined && func0.call(data, "hs_pipeline")){
let data3 = data.hs_pipeline;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_pipeline",schemaPath:"#/properties/hs_pipeline/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_pipeline_stage !== undefined && func0.call(data, "hs_pipeline_stage")){
let data4 = data.hs_pipeline_stage;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_pipeline_stage",schemaPath:"#/properties/hs_pipeline_stage/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_ticket_priority !== undefined && func0.call(data, "hs_ticket_priority")){
let data5 = data.hs_ticket_priority;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_ticket_priority",schemaPath:"#/properties/hs_ticket_priority/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_ticket_category !== undefined && func0.call(data, "hs_ticket_category")){
let data6 = data.hs_ticket_category;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_ticket_category",schemaPath:"#/properties/hs_ticket_category/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.source_type !== undefined && func0.call(data, "source_type")){
let data7 = data.source_type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/source_type",schemaPath:"#/properties/source_type/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hubspot_owner_id !== undefined && func0.call(data, "hubspot_owner_id")){
let data8 = data.hubspot_owner_id;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hubspot_owner_id",schemaPath:"#/properties/hubspot_owner_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.createdate !== undefined && func0.call(data, "createdate")){
let data9 = data.createdate;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/createdate",schemaPath:"#/properties/createdate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.closed_date !== undefined && func0.call(data, "closed_date")){
let data10 = data.closed_date;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/closed_date",schemaPath:"#/properties/closed_date/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_lastmodifieddate !== undefined && func0.call(data, "hs_lastmodifieddate")){
let data11 = data.hs_lastmodifieddate;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_lastmodifieddate",schemaPath:"#/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_object_id !== undefined && func0.call(data, "hs_object_id")){
let data12 = data.hs_object_id;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_object_id",schemaPath:"#/properties/hs_object_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate33(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data1 = data.associations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/associations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ticketId === undefined) || (!(func0.call(data, "ticketId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticketId"},message:"must have required property '"+"ticketId"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "ticketId") || (key0 === "idProperty")) || (key0 === "properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ticketId !== undefined && func0.call(data, "ticketId")){
if(typeof data.ticketId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate33(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.noteId === undefined) || (!(func0.call(data, "noteId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noteId"},message:"must have required property '"+"noteId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "noteId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.noteId !== undefined && func0.call(data, "noteId")){
if(typeof data.noteId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/noteId",schemaPath:"#/properties/noteId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "hs_note_body") || (key0 === "hs_timestamp")) || (key0 === "hubspot_owner_id")) || (key0 === "hs_attachment_ids")) || (key0 === "hs_createdate")) || (key0 === "hs_lastmodifieddate")) || (key0 === "hs_object_id"))){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
if(data.hs_note_body !== undefined && func0.call(data, "hs_note_body")){
let data1 = data.hs_note_body;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_note_body",schemaPath:"#/properties/hs_note_body/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_timestamp !== undefined && func0.call(data, "hs_timestamp")){
let data2 = data.hs_timestamp;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_timestamp",schemaPath:"#/properties/hs_timestamp/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hubspot_owner_id !== undefined && func0.call(data, "hubspot_owner_id")){
let data3 = data.hubspot_owner_id;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hubspot_owner_id",schemaPath:"#/properties/hubspot_owner_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_attachment_ids !== undefined && func0.call(data, "hs_attachment_ids")){
let data4 = data.hs_attachment_ids;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_attachment_ids",schemaPath:"#/properties/hs_attachment_ids/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_createdate !== undefined && func0.call(data, "hs_createdate")){
let data5 = data.hs_createdate;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_createdate",schemaPath:"#/properties/hs_createdate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_lastmodifieddate !== undefined && func0.call(data, "hs_lastmodifieddate")){
let data6 = data.hs_lastmodifieddate;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_lastmodifieddate",schemaPath:"#/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_object_id !== undefined && func0.call(data, "hs_object_id")){
let data7 = data.hs_object_id;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_object_id",schemaPath:"#/properties/hs_object_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate42(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data1 = data.associations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/associations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.noteId === undefined) || (!(func0.call(data, "noteId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noteId"},message:"must have required property '"+"noteId"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "noteId") || (key0 === "idProperty")) || (key0 === "properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.noteId !== undefined && func0.call(data, "noteId")){
if(typeof data.noteId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/noteId",schemaPath:"#/properties/noteId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate42(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskId === undefined) || (!(func0.call(data, "taskId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskId"},message:"must have required property '"+"taskId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "taskId") || (key0 === "properties")) || (key0 === "associations")) || (key0 === "archived")) || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.taskId !== undefined && func0.call(data, "taskId")){
if(typeof data.taskId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data3 = data.associations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/associations/" + i1,schemaPath:"#/properties/associations/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"hs_task_subject":{"type":["string","null"]},"hs_task_body":{"type":["string","null"]},"hs_task_status":{"type":["string","null"]},"hs_task_priority":{"type":["string","null"]},"hs_task_type":{"type":["string","null"]},"hs_timestamp":{"type":["string","null"]},"hubspot_owner_id":{"type":["string","null"]},"hs_createdate":{"type":["string","null"]},"hs_lastmodifieddate":{"type":["string","null"]},"hs_object_id":{"type":["string","null"]}}, key0))){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
if(data.hs_task_subject !== undefined && func0.call(data, "hs_task_subject")){
let data1 = data.hs_task_subject;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_task_subject",schemaPath:"#/properties/hs_task_subject/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_task_body !== undefined && func0.call(data, "hs_task_body")){
let data2 = data.hs_task_body;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_task_body",schemaPath:"#/properties/hs_task_body/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_task_status !== undefined && func0.call(data, "hs_task_status")){
let data3 = data.hs_task_status;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_task_status",schemaPath:"#/properties/hs_task_status/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_task_priority !== undefined && func0.call(data, "hs_task_priority")){
let data4 = data.hs_task_priority;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_task_priority",schemaPath:"#/properties/hs_task_priority/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_task_type !== undefined && func0.call(data, "hs_task_type")){
let data5 = data.hs_task_type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_task_type",schemaPath:"#/properties/hs_task_type/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_timestamp !== undefined && func0.call(data, "hs_timestamp")){
let data6 = data.hs_timestamp;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_timestamp",schemaPath:"#/properties/hs_timestamp/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hubspot_owner_id !== undefined && func0.call(data, "hubspot_owner_id")){
let data7 = data.hubspot_owner_id;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hubspot_owner_id",schemaPath:"#/properties/hubspot_owner_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_createdate !== undefined && func0.call(data, "hs_createdate")){
let data8 = data.hs_createdate;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_createdate",schemaPath:"#/properties/hs_createdate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_lastmodifieddate !== undefined && func0.call(data, "hs_lastmodifieddate")){
let data9 = data.hs_lastmodifieddate;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_lastmodifieddate",schemaPath:"#/properties/hs_lastmodifieddate/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.hs_object_id !== undefined && func0.call(data, "hs_object_id")){
let data10 = data.hs_object_id;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hs_object_id",schemaPath:"#/properties/hs_object_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "properties") || (key0 === "associations"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate51(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.associations !== undefined && func0.call(data, "associations")){
let data1 = data.associations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/associations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskId === undefined) || (!(func0.call(data, "taskId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskId"},message:"must have required property '"+"taskId"+"'"});
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "taskId") || (key0 === "idProperty")) || (key0 === "properties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.taskId !== undefined && func0.call(data, "taskId")){
if(typeof data.taskId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
if(typeof data.idProperty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate51(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "email") || (key0 === "archived")) || (key0 === "limit")) || (key0 === "after"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if((data.ownerId === undefined) || (!(func0.call(data, "ownerId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "ownerId") || (key0 === "idProperty"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ownerId !== undefined && func0.call(data, "ownerId")){
if(typeof data.ownerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idProperty !== undefined && func0.call(data, "idProperty")){
let data1 = data.idProperty;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "id") || (data1 === "userId"))){
(vErrors ??= []).push({instancePath:instancePath+"/idProperty",schemaPath:"#/properties/idProperty/enum",keyword:"enum",params:{allowedValues: ["id","userId"]},message:"must be equal to one of the allowed values"});
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
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "objectType")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.objectType !== undefined && func0.call(data, "objectType")){
let data0 = data.objectType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "deals") || (data0 === "tickets"))){
(vErrors ??= []).push({instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/enum",keyword:"enum",params:{allowedValues: ["deals","tickets"]},message:"must be equal to one of the allowed values"});
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
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"});
errors++;
}
if((data.pipelineId === undefined) || (!(func0.call(data, "pipelineId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipelineId"},message:"must have required property '"+"pipelineId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "objectType") || (key0 === "pipelineId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.objectType !== undefined && func0.call(data, "objectType")){
let data0 = data.objectType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "deals") || (data0 === "tickets"))){
(vErrors ??= []).push({instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/enum",keyword:"enum",params:{allowedValues: ["deals","tickets"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.pipelineId !== undefined && func0.call(data, "pipelineId")){
if(typeof data.pipelineId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pipelineId",schemaPath:"#/properties/pipelineId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "objectType") || (key0 === "archived"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.objectType !== undefined && func0.call(data, "objectType")){
if(typeof data.objectType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
if(typeof data.archived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.objectType === undefined) || (!(func0.call(data, "objectType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectType"},message:"must have required property '"+"objectType"+"'"});
errors++;
}
if((data.propertyName === undefined) || (!(func0.call(data, "propertyName")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "propertyName"},message:"must have required property '"+"propertyName"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "objectType") || (key0 === "propertyName"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.objectType !== undefined && func0.call(data, "objectType")){
if(typeof data.objectType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.propertyName !== undefined && func0.call(data, "propertyName")){
if(typeof data.propertyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/propertyName",schemaPath:"#/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fromObjectType === undefined) || (!(func0.call(data, "fromObjectType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromObjectType"},message:"must have required property '"+"fromObjectType"+"'"});
errors++;
}
if((data.objectId === undefined) || (!(func0.call(data, "objectId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectId"},message:"must have required property '"+"objectId"+"'"});
errors++;
}
if((data.toObjectType === undefined) || (!(func0.call(data, "toObjectType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toObjectType"},message:"must have required property '"+"toObjectType"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "fromObjectType") || (key0 === "objectId")) || (key0 === "toObjectType")) || (key0 === "limit")) || (key0 === "after"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.fromObjectType !== undefined && func0.call(data, "fromObjectType")){
if(typeof data.fromObjectType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fromObjectType",schemaPath:"#/properties/fromObjectType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.objectId !== undefined && func0.call(data, "objectId")){
if(typeof data.objectId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objectId",schemaPath:"#/properties/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.toObjectType !== undefined && func0.call(data, "toObjectType")){
if(typeof data.toObjectType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/toObjectType",schemaPath:"#/properties/toObjectType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 500 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate65.errors = vErrors;
return errors === 0;
}

export const validators: InputValidators = {
  "contacts.list": validate0,
  "contacts.get": validate1,
  "contacts.search": validate2,
  "contacts.create": validate5,
  "contacts.update": validate10,
  "companies.list": validate0,
  "companies.get": validate13,
  "companies.search": validate2,
  "companies.create": validate14,
  "companies.update": validate19,
  "deals.list": validate0,
  "deals.get": validate22,
  "deals.search": validate2,
  "deals.create": validate23,
  "deals.update": validate28,
  "tickets.list": validate0,
  "tickets.get": validate31,
  "tickets.search": validate2,
  "tickets.create": validate32,
  "tickets.update": validate37,
  "notes.list": validate0,
  "notes.get": validate40,
  "notes.search": validate2,
  "notes.create": validate41,
  "notes.update": validate46,
  "tasks.list": validate0,
  "tasks.get": validate49,
  "tasks.search": validate2,
  "tasks.create": validate50,
  "tasks.update": validate55,
  "owners.list": validate58,
  "owners.get": validate59,
  "pipelines.list": validate60,
  "pipelines.get": validate61,
  "properties.list": validate62,
  "properties.get": validate63,
  "associations.list": validate64,
  "account.get": validate65,
}
