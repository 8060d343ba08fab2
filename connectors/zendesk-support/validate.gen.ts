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
if(!((((key0 === "page_size") || (key0 === "external_id")) || (key0 === "sort")) || (key0 === "cursor"))){
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
if(data.external_id !== undefined && func0.call(data, "external_id")){
if(typeof data.external_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data2 = data.sort;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data2 === "id") || (data2 === "-id")) || (data2 === "updated_at")) || (data2 === "-updated_at")) || (data2 === "status")) || (data2 === "-status"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: ["id","-id","updated_at","-updated_at","status","-status"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if((data.ticket_id === undefined) || (!(func0.call(data, "ticket_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket_id"},message:"must have required property '"+"ticket_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "ticket_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ticket_id !== undefined && func0.call(data, "ticket_id")){
let data0 = data.ticket_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ticket_id",schemaPath:"#/properties/ticket_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
const func11 = validation.ucs2length;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.query === undefined) || (!(func0.call(data, "query")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "sort_by") || (key0 === "sort_order")) || (key0 === "per_page")) || (key0 === "query")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sort_by !== undefined && func0.call(data, "sort_by")){
let data0 = data.sort_by;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data0 === "updated_at") || (data0 === "created_at")) || (data0 === "priority")) || (data0 === "status")) || (data0 === "ticket_type"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort_by",schemaPath:"#/properties/sort_by/enum",keyword:"enum",params:{allowedValues: ["updated_at","created_at","priority","status","ticket_type"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.sort_order !== undefined && func0.call(data, "sort_order")){
let data1 = data.sort_order;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "asc") || (data1 === "desc"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{allowedValues: ["asc","desc"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.per_page !== undefined && func0.call(data, "per_page")){
let data2 = data.per_page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data3 = data.query;
if(typeof data3 === "string"){
if(func11(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.query === undefined) || (!(func0.call(data, "query")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "page_size") || (key0 === "query")) || (key0 === "cursor"))){
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
if(data.query !== undefined && func0.call(data, "query")){
let data1 = data.query;
if(typeof data1 === "string"){
if(func11(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start_time === undefined) || (!(func0.call(data, "start_time")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "start_time"},message:"must have required property '"+"start_time"+"'"});
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
if((data.cursor === undefined) || (!(func0.call(data, "cursor")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "cursor"},message:"must have required property '"+"cursor"+"'"});
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
for(const key0 of Object.keys(data)){
if(!((((key0 === "start_time") || (key0 === "cursor")) || (key0 === "per_page")) || (key0 === "exclude_deleted"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.start_time !== undefined && func0.call(data, "start_time")){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.per_page !== undefined && func0.call(data, "per_page")){
let data2 = data.per_page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.exclude_deleted !== undefined && func0.call(data, "exclude_deleted")){
if(typeof data.exclude_deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/exclude_deleted",schemaPath:"#/properties/exclude_deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats4 = validation.formats["date-time"];
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/4/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
}
}
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
validate7.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"});
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
if(!(validate7(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
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
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.comment === undefined) || (!(func0.call(data, "comment")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comment"},message:"must have required property '"+"comment"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"subject":{"type":"string"},"comment":{"type":"object","additionalProperties":false,"properties":{"body":{"type":"string","minLength":1},"html_body":{"type":"string","minLength":1},"public":{"type":"boolean"},"author_id":{"type":"integer"},"uploads":{"type":"array","items":{"type":"string"}}},"oneOf":[{"required":["body"]},{"required":["html_body"]}]},"requester_id":{"type":"integer"},"requester":{"type":"object","additionalProperties":false,"required":["email"],"properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"locale_id":{"type":"integer"}}},"submitter_id":{"type":"integer"},"assignee_id":{"type":["integer","null"]},"assignee_email":{"type":"string","format":"email"},"group_id":{"type":["integer","null"]},"organization_id":{"type":["integer","null"]},"status":{"type":"string","enum":["new","open","pending","hold","solved","closed"]},"custom_status_id":{"type":"integer"},"priority":{"type":["string","null"],"enum":["urgent","high","normal","low",null]},"type":{"type":["string","null"],"enum":["problem","incident","question","task",null]},"problem_id":{"type":["integer","null"]},"due_at":{"type":["string","null"],"format":"date-time"},"external_id":{"type":["string","null"]},"brand_id":{"type":"integer"},"ticket_form_id":{"type":"integer"},"tags":{"type":"array","items":{"type":"string"}},"custom_fields":{"type":"array","items":{"$ref":"#/$defs/FieldValue"}},"email_ccs":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"user_id":{"type":"integer"},"user_email":{"type":"string","format":"email"},"user_name":{"type":"string"},"action":{"type":"string","enum":["put","delete"]}}}},"via_followup_source_id":{"type":"integer"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
if(typeof data.subject !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data1 = data.comment;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.body === undefined) || (!(func0.call(data1, "body")))){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/oneOf/0/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"});
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.html_body === undefined) || (!(func0.call(data1, "html_body")))){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/oneOf/1/required",keyword:"required",params:{missingProperty: "html_body"},message:"must have required property '"+"html_body"+"'"});
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
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
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
if(!(((((key1 === "body") || (key1 === "html_body")) || (key1 === "public")) || (key1 === "author_id")) || (key1 === "uploads"))){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.body !== undefined && func0.call(data1, "body")){
let data2 = data1.body;
if(typeof data2 === "string"){
if(func11(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/comment/body",schemaPath:"#/properties/comment/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment/body",schemaPath:"#/properties/comment/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.html_body !== undefined && func0.call(data1, "html_body")){
let data3 = data1.html_body;
if(typeof data3 === "string"){
if(func11(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/comment/html_body",schemaPath:"#/properties/comment/properties/html_body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment/html_body",schemaPath:"#/properties/comment/properties/html_body/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.public !== undefined && func0.call(data1, "public")){
if(typeof data1.public !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/comment/public",schemaPath:"#/properties/comment/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.author_id !== undefined && func0.call(data1, "author_id")){
let data5 = data1.author_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/comment/author_id",schemaPath:"#/properties/comment/properties/author_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data1.uploads !== undefined && func0.call(data1, "uploads")){
let data6 = data1.uploads;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/comment/uploads/" + i0,schemaPath:"#/properties/comment/properties/uploads/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment/uploads",schemaPath:"#/properties/comment/properties/uploads/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.requester_id !== undefined && func0.call(data, "requester_id")){
let data8 = data.requester_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/requester_id",schemaPath:"#/properties/requester_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.requester !== undefined && func0.call(data, "requester")){
let data9 = data.requester;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.email === undefined) || (!(func0.call(data9, "email")))){
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
for(const key2 of Object.keys(data9)){
if(!(((key2 === "name") || (key2 === "email")) || (key2 === "locale_id"))){
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.name !== undefined && func0.call(data9, "name")){
if(typeof data9.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requester/name",schemaPath:"#/properties/requester/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.email !== undefined && func0.call(data9, "email")){
let data11 = data9.email;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/requester/email",schemaPath:"#/properties/requester/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requester/email",schemaPath:"#/properties/requester/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.locale_id !== undefined && func0.call(data9, "locale_id")){
let data12 = data9.locale_id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/requester/locale_id",schemaPath:"#/properties/requester/properties/locale_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.submitter_id !== undefined && func0.call(data, "submitter_id")){
let data13 = data.submitter_id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/submitter_id",schemaPath:"#/properties/submitter_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.assignee_id !== undefined && func0.call(data, "assignee_id")){
let data14 = data.assignee_id;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/assignee_id",schemaPath:"#/properties/assignee_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.assignee_email !== undefined && func0.call(data, "assignee_email")){
let data15 = data.assignee_email;
if(typeof data15 === "string"){
if(!(formats0.test(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/assignee_email",schemaPath:"#/properties/assignee_email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/assignee_email",schemaPath:"#/properties/assignee_email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.group_id !== undefined && func0.call(data, "group_id")){
let data16 = data.group_id;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
let data17 = data.organization_id;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data18 = data.status;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data18 === "new") || (data18 === "open")) || (data18 === "pending")) || (data18 === "hold")) || (data18 === "solved")) || (data18 === "closed"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["new","open","pending","hold","solved","closed"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.custom_status_id !== undefined && func0.call(data, "custom_status_id")){
let data19 = data.custom_status_id;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_status_id",schemaPath:"#/properties/custom_status_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data20 = data.priority;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(!(((((data20 === "urgent") || (data20 === "high")) || (data20 === "normal")) || (data20 === "low")) || (data20 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: ["urgent","high","normal","low",null]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data21 = data.type;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(!(((((data21 === "problem") || (data21 === "incident")) || (data21 === "question")) || (data21 === "task")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: ["problem","incident","question","task",null]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.problem_id !== undefined && func0.call(data, "problem_id")){
let data22 = data.problem_id;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/problem_id",schemaPath:"#/properties/problem_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.due_at !== undefined && func0.call(data, "due_at")){
let data23 = data.due_at;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/due_at",schemaPath:"#/properties/due_at/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(typeof data23 === "string"){
if(!(formats4.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/due_at",schemaPath:"#/properties/due_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
let data24 = data.external_id;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.brand_id !== undefined && func0.call(data, "brand_id")){
let data25 = data.brand_id;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.ticket_form_id !== undefined && func0.call(data, "ticket_form_id")){
let data26 = data.ticket_form_id;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/ticket_form_id",schemaPath:"#/properties/ticket_form_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data27 = data.tags;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(typeof data27[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.custom_fields !== undefined && func0.call(data, "custom_fields")){
let data29 = data.custom_fields;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate6(data29[i2], {instancePath:instancePath+"/custom_fields/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.email_ccs !== undefined && func0.call(data, "email_ccs")){
let data31 = data.email_ccs;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key3 of Object.keys(data32)){
if(!((((key3 === "user_id") || (key3 === "user_email")) || (key3 === "user_name")) || (key3 === "action"))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3,schemaPath:"#/properties/email_ccs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data32.user_id !== undefined && func0.call(data32, "user_id")){
let data33 = data32.user_id;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_id",schemaPath:"#/properties/email_ccs/items/properties/user_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data32.user_email !== undefined && func0.call(data32, "user_email")){
let data34 = data32.user_email;
if(typeof data34 === "string"){
if(!(formats0.test(data34))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_email",schemaPath:"#/properties/email_ccs/items/properties/user_email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_email",schemaPath:"#/properties/email_ccs/items/properties/user_email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data32.user_name !== undefined && func0.call(data32, "user_name")){
if(typeof data32.user_name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_name",schemaPath:"#/properties/email_ccs/items/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data32.action !== undefined && func0.call(data32, "action")){
let data36 = data32.action;
if(typeof data36 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/action",schemaPath:"#/properties/email_ccs/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data36 === "put") || (data36 === "delete"))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/action",schemaPath:"#/properties/email_ccs/items/properties/action/enum",keyword:"enum",params:{allowedValues: ["put","delete"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3,schemaPath:"#/properties/email_ccs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs",schemaPath:"#/properties/email_ccs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.via_followup_source_id !== undefined && func0.call(data, "via_followup_source_id")){
let data37 = data.via_followup_source_id;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/via_followup_source_id",schemaPath:"#/properties/via_followup_source_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if((data.ticket_id === undefined) || (!(func0.call(data, "ticket_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket_id"},message:"must have required property '"+"ticket_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"ticket_id":{"type":"integer"},"subject":{"type":"string"},"comment":{"type":"object","additionalProperties":false,"properties":{"body":{"type":"string","minLength":1},"html_body":{"type":"string","minLength":1},"public":{"type":"boolean"},"author_id":{"type":"integer"},"uploads":{"type":"array","items":{"type":"string"}}},"oneOf":[{"required":["body"]},{"required":["html_body"]}]},"requester_id":{"type":"integer"},"requester":{"type":"object","additionalProperties":false,"required":["email"],"properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"locale_id":{"type":"integer"}}},"submitter_id":{"type":"integer"},"assignee_id":{"type":["integer","null"]},"assignee_email":{"type":"string","format":"email"},"group_id":{"type":["integer","null"]},"organization_id":{"type":["integer","null"]},"status":{"type":"string","enum":["new","open","pending","hold","solved","closed"]},"custom_status_id":{"type":"integer"},"priority":{"type":["string","null"],"enum":["urgent","high","normal","low",null]},"type":{"type":["string","null"],"enum":["problem","incident","question","task",null]},"problem_id":{"type":["integer","null"]},"due_at":{"type":["string","null"],"format":"date-time"},"external_id":{"type":["string","null"]},"brand_id":{"type":"integer"},"ticket_form_id":{"type":"integer"},"tags":{"type":"array","items":{"type":"string"}},"custom_fields":{"type":"array","items":{"$ref":"#/$defs/FieldValue"}},"email_ccs":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"user_id":{"type":"integer"},"user_email":{"type":"string","format":"email"},"user_name":{"type":"string"},"action":{"type":"string","enum":["put","delete"]}}}},"via_followup_source_id":{"type":"integer"},"safe_update":{"type":"boolean"},"updated_stamp":{"type":"string","format":"date-time"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ticket_id !== undefined && func0.call(data, "ticket_id")){
let data0 = data.ticket_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ticket_id",schemaPath:"#/properties/ticket_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
if(typeof data.subject !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data2 = data.comment;
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.body === undefined) || (!(func0.call(data2, "body")))){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/oneOf/0/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"});
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.html_body === undefined) || (!(func0.call(data2, "html_body")))){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/oneOf/1/required",keyword:"required",params:{missingProperty: "html_body"},message:"must have required property '"+"html_body"+"'"});
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "body") || (key1 === "html_body")) || (key1 === "public")) || (key1 === "author_id")) || (key1 === "uploads"))){
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.body !== undefined && func0.call(data2, "body")){
let data3 = data2.body;
if(typeof data3 === "string"){
if(func11(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/comment/body",schemaPath:"#/properties/comment/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment/body",schemaPath:"#/properties/comment/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.html_body !== undefined && func0.call(data2, "html_body")){
let data4 = data2.html_body;
if(typeof data4 === "string"){
if(func11(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/comment/html_body",schemaPath:"#/properties/comment/properties/html_body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment/html_body",schemaPath:"#/properties/comment/properties/html_body/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.public !== undefined && func0.call(data2, "public")){
if(typeof data2.public !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/comment/public",schemaPath:"#/properties/comment/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.author_id !== undefined && func0.call(data2, "author_id")){
let data6 = data2.author_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/comment/author_id",schemaPath:"#/properties/comment/properties/author_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.uploads !== undefined && func0.call(data2, "uploads")){
let data7 = data2.uploads;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/comment/uploads/" + i0,schemaPath:"#/properties/comment/properties/uploads/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment/uploads",schemaPath:"#/properties/comment/properties/uploads/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.requester_id !== undefined && func0.call(data, "requester_id")){
let data9 = data.requester_id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/requester_id",schemaPath:"#/properties/requester_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.requester !== undefined && func0.call(data, "requester")){
let data10 = data.requester;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.email === undefined) || (!(func0.call(data10, "email")))){
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
for(const key2 of Object.keys(data10)){
if(!(((key2 === "name") || (key2 === "email")) || (key2 === "locale_id"))){
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.name !== undefined && func0.call(data10, "name")){
if(typeof data10.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requester/name",schemaPath:"#/properties/requester/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.email !== undefined && func0.call(data10, "email")){
let data12 = data10.email;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/requester/email",schemaPath:"#/properties/requester/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requester/email",schemaPath:"#/properties/requester/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.locale_id !== undefined && func0.call(data10, "locale_id")){
let data13 = data10.locale_id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/requester/locale_id",schemaPath:"#/properties/requester/properties/locale_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.submitter_id !== undefined && func0.call(data, "submitter_id")){
let data14 = data.submitter_id;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/submitter_id",schemaPath:"#/properties/submitter_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.assignee_id !== undefined && func0.call(data, "assignee_id")){
let data15 = data.assignee_id;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/assignee_id",schemaPath:"#/properties/assignee_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.assignee_email !== undefined && func0.call(data, "assignee_email")){
let data16 = data.assignee_email;
if(typeof data16 === "string"){
if(!(formats0.test(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/assignee_email",schemaPath:"#/properties/assignee_email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/assignee_email",schemaPath:"#/properties/assignee_email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.group_id !== undefined && func0.call(data, "group_id")){
let data17 = data.group_id;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
let data18 = data.organization_id;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data19 = data.status;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data19 === "new") || (data19 === "open")) || (data19 === "pending")) || (data19 === "hold")) || (data19 === "solved")) || (data19 === "closed"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["new","open","pending","hold","solved","closed"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.custom_status_id !== undefined && func0.call(data, "custom_status_id")){
let data20 = data.custom_status_id;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_status_id",schemaPath:"#/properties/custom_status_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data21 = data.priority;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(!(((((data21 === "urgent") || (data21 === "high")) || (data21 === "normal")) || (data21 === "low")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: ["urgent","high","normal","low",null]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data22 = data.type;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(!(((((data22 === "problem") || (data22 === "incident")) || (data22 === "question")) || (data22 === "task")) || (data22 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: ["problem","incident","question","task",null]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.problem_id !== undefined && func0.call(data, "problem_id")){
let data23 = data.problem_id;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/problem_id",schemaPath:"#/properties/problem_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.due_at !== undefined && func0.call(data, "due_at")){
let data24 = data.due_at;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/due_at",schemaPath:"#/properties/due_at/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(typeof data24 === "string"){
if(!(formats4.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/due_at",schemaPath:"#/properties/due_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
let data25 = data.external_id;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.brand_id !== undefined && func0.call(data, "brand_id")){
let data26 = data.brand_id;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.ticket_form_id !== undefined && func0.call(data, "ticket_form_id")){
let data27 = data.ticket_form_id;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/ticket_form_id",schemaPath:"#/properties/ticket_form_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data28 = data.tags;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
if(typeof data28[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.custom_fields !== undefined && func0.call(data, "custom_fields")){
let data30 = data.custom_fields;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
if(!(validate6(data30[i2], {instancePath:instancePath+"/custom_fields/" + i2,parentData:data30,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.email_ccs !== undefined && func0.call(data, "email_ccs")){
let data32 = data.email_ccs;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key3 of Object.keys(data33)){
if(!((((key3 === "user_id") || (key3 === "user_email")) || (key3 === "user_name")) || (key3 === "action"))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3,schemaPath:"#/properties/email_ccs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data33.user_id !== undefined && func0.call(data33, "user_id")){
let data34 = data33.user_id;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_id",schemaPath:"#/properties/email_ccs/items/properties/user_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data33.user_email !== undefined && func0.call(data33, "user_email")){
let data35 = data33.user_email;
if(typeof data35 === "string"){
if(!(formats0.test(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_email",schemaPath:"#/properties/email_ccs/items/properties/user_email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_email",schemaPath:"#/properties/email_ccs/items/properties/user_email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data33.user_name !== undefined && func0.call(data33, "user_name")){
if(typeof data33.user_name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/user_name",schemaPath:"#/properties/email_ccs/items/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data33.action !== undefined && func0.call(data33, "action")){
let data37 = data33.action;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/action",schemaPath:"#/properties/email_ccs/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data37 === "put") || (data37 === "delete"))){
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3+"/action",schemaPath:"#/properties/email_ccs/items/properties/action/enum",keyword:"enum",params:{allowedValues: ["put","delete"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs/" + i3,schemaPath:"#/properties/email_ccs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email_ccs",schemaPath:"#/properties/email_ccs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.via_followup_source_id !== undefined && func0.call(data, "via_followup_source_id")){
let data38 = data.via_followup_source_id;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/via_followup_source_id",schemaPath:"#/properties/via_followup_source_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.safe_update !== undefined && func0.call(data, "safe_update")){
if(typeof data.safe_update !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/safe_update",schemaPath:"#/properties/safe_update/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.updated_stamp !== undefined && func0.call(data, "updated_stamp")){
let data40 = data.updated_stamp;
if(typeof data40 === "string"){
if(!(formats4.validate(data40))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_stamp",schemaPath:"#/properties/updated_stamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_stamp",schemaPath:"#/properties/updated_stamp/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.safe_update !== undefined && func0.call(data, "safe_update")){
if((data.updated_stamp === undefined) || (!(func0.call(data, "updated_stamp")))){
const err60 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "safe_update",
    missingProperty: "updated_stamp",
    depsCount: 1,
    deps: "updated_stamp"},message:"must have property updated_stamp when property safe_update is present"};
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
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ticket_id === undefined) || (!(func0.call(data, "ticket_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket_id"},message:"must have required property '"+"ticket_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "ticket_id") || (key0 === "page_size")) || (key0 === "sort")) || (key0 === "include_inline_images")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ticket_id !== undefined && func0.call(data, "ticket_id")){
let data0 = data.ticket_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ticket_id",schemaPath:"#/properties/ticket_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(data.sort !== undefined && func0.call(data, "sort")){
let data2 = data.sort;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "created_at") || (data2 === "-created_at"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: ["created_at","-created_at"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.include_inline_images !== undefined && func0.call(data, "include_inline_images")){
if(typeof data.include_inline_images !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/include_inline_images",schemaPath:"#/properties/include_inline_images/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "page_size") || (key0 === "cursor"))){
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
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "page_size") || (key0 === "role")) || (key0 === "external_id")) || (key0 === "cursor"))){
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
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "end-user") || (data1 === "agent")) || (data1 === "admin"))){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: ["end-user","agent","admin"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
if(typeof data.external_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate19.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.query === undefined) || (!(func0.call(data, "query")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "sort_by") || (key0 === "sort_order")) || (key0 === "per_page")) || (key0 === "query")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sort_by !== undefined && func0.call(data, "sort_by")){
let data0 = data.sort_by;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "updated_at") || (data0 === "created_at"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort_by",schemaPath:"#/properties/sort_by/enum",keyword:"enum",params:{allowedValues: ["updated_at","created_at"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.sort_order !== undefined && func0.call(data, "sort_order")){
let data1 = data.sort_order;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "asc") || (data1 === "desc"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{allowedValues: ["asc","desc"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.per_page !== undefined && func0.call(data, "per_page")){
let data2 = data.per_page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data3 = data.query;
if(typeof data3 === "string"){
if(func11(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func11(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data2 = data.phone;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "end-user") || (data3 === "agent")) || (data3 === "admin"))){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: ["end-user","agent","admin"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
let data4 = data.organization_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.alias !== undefined && func0.call(data, "alias")){
let data5 = data.alias;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.verified !== undefined && func0.call(data, "verified")){
if(typeof data.verified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.suspended !== undefined && func0.call(data, "suspended")){
if(typeof data.suspended !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/suspended",schemaPath:"#/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
let data8 = data.external_id;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.time_zone !== undefined && func0.call(data, "time_zone")){
if(typeof data.time_zone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
if(typeof data.locale !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data11 = data.details;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data12 = data.notes;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data13 = data.tags;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.user_fields !== undefined && func0.call(data, "user_fields")){
let data15 = data.user_fields;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key0 of Object.keys(data15)){
if(!(validate7(data15[key0], {instancePath:instancePath+"/user_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user_fields",schemaPath:"#/properties/user_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user === undefined) || (!(func0.call(data, "user")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.user !== undefined && func0.call(data, "user")){
let data0 = data.user;
if(!(validate22(data0, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",schemaPath:"#/properties/user/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"});
errors++;
}
if((data.user === undefined) || (!(func0.call(data, "user")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "user_id") || (key0 === "user"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.user !== undefined && func0.call(data, "user")){
if(!(validate22(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
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
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.organization_id === undefined) || (!(func0.call(data, "organization_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "organization_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
let data0 = data.organization_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func11(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.domain_names !== undefined && func0.call(data, "domain_names")){
let data1 = data.domain_names;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/domain_names/" + i0,schemaPath:"#/properties/domain_names/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/domain_names",schemaPath:"#/properties/domain_names/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
let data3 = data.external_id;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data4 = data.details;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data5 = data.notes;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
}
if(data.group_id !== undefined && func0.call(data, "group_id")){
let data6 = data.group_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"});
errors++;
}
}
if(data.shared_tickets !== undefined && func0.call(data, "shared_tickets")){
if(typeof data.shared_tickets !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/shared_tickets",schemaPath:"#/properties/shared_tickets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.shared_comments !== undefined && func0.call(data, "shared_comments")){
if(typeof data.shared_comments !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/shared_comments",schemaPath:"#/properties/shared_comments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data9 = data.tags;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.organization_fields !== undefined && func0.call(data, "organization_fields")){
let data11 = data.organization_fields;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 of Object.keys(data11)){
if(!(validate7(data11[key0], {instancePath:instancePath+"/organization_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organization_fields",schemaPath:"#/properties/organization_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if((data.organization === undefined) || (!(func0.call(data, "organization")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "organization")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
let data0 = data.organization;
if(!(validate33(data0, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/allOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if((data.organization_id === undefined) || (!(func0.call(data, "organization_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"});
errors++;
}
if((data.organization === undefined) || (!(func0.call(data, "organization")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "organization_id") || (key0 === "organization"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
let data0 = data.organization_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
if(!(validate33(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData,dynamicAnchors}))){
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
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "page_size") || (key0 === "exclude_deleted")) || (key0 === "cursor"))){
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
if(data.exclude_deleted !== undefined && func0.call(data, "exclude_deleted")){
if(typeof data.exclude_deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/exclude_deleted",schemaPath:"#/properties/exclude_deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.group_id === undefined) || (!(func0.call(data, "group_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_id"},message:"must have required property '"+"group_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "group_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.group_id !== undefined && func0.call(data, "group_id")){
let data0 = data.group_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ticket_field_id === undefined) || (!(func0.call(data, "ticket_field_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket_field_id"},message:"must have required property '"+"ticket_field_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "ticket_field_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ticket_field_id !== undefined && func0.call(data, "ticket_field_id")){
let data0 = data.ticket_field_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ticket_field_id",schemaPath:"#/properties/ticket_field_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "page_size") || (key0 === "active")) || (key0 === "cursor"))){
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
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.view_id === undefined) || (!(func0.call(data, "view_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "view_id"},message:"must have required property '"+"view_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "view_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.view_id !== undefined && func0.call(data, "view_id")){
let data0 = data.view_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/view_id",schemaPath:"#/properties/view_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
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
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.view_id === undefined) || (!(func0.call(data, "view_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "view_id"},message:"must have required property '"+"view_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "view_id") || (key0 === "page_size")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.view_id !== undefined && func0.call(data, "view_id")){
let data0 = data.view_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/view_id",schemaPath:"#/properties/view_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "page_size") || (key0 === "active")) || (key0 === "access")) || (key0 === "group_id")) || (key0 === "cursor"))){
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
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.access !== undefined && func0.call(data, "access")){
let data2 = data.access;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data2 === "personal") || (data2 === "agents")) || (data2 === "shared")) || (data2 === "account"))){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: ["personal","agents","shared","account"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.group_id !== undefined && func0.call(data, "group_id")){
let data3 = data.group_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.macro_id === undefined) || (!(func0.call(data, "macro_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "macro_id"},message:"must have required property '"+"macro_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "macro_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.macro_id !== undefined && func0.call(data, "macro_id")){
let data0 = data.macro_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/macro_id",schemaPath:"#/properties/macro_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "page_size") || (key0 === "score")) || (key0 === "start_time")) || (key0 === "end_time")) || (key0 === "cursor"))){
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
if(data.score !== undefined && func0.call(data, "score")){
let data1 = data.score;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((((data1 === "offered") || (data1 === "unoffered")) || (data1 === "received")) || (data1 === "received_with_comment")) || (data1 === "received_without_comment")) || (data1 === "good")) || (data1 === "good_with_comment")) || (data1 === "good_without_comment")) || (data1 === "bad")) || (data1 === "bad_with_comment")) || (data1 === "bad_without_comment"))){
(vErrors ??= []).push({instancePath:instancePath+"/score",schemaPath:"#/properties/score/enum",keyword:"enum",params:{allowedValues: ["offered","unoffered","received","received_with_comment","received_without_comment","good","good_with_comment","good_without_comment","bad","bad_with_comment","bad_without_comment"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.start_time !== undefined && func0.call(data, "start_time")){
let data2 = data.start_time;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.end_time !== undefined && func0.call(data, "end_time")){
let data3 = data.end_time;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
if(typeof data.cursor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.satisfaction_rating_id === undefined) || (!(func0.call(data, "satisfaction_rating_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "satisfaction_rating_id"},message:"must have required property '"+"satisfaction_rating_id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "satisfaction_rating_id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.satisfaction_rating_id !== undefined && func0.call(data, "satisfaction_rating_id")){
let data0 = data.satisfaction_rating_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/satisfaction_rating_id",schemaPath:"#/properties/satisfaction_rating_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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

export const validators: InputValidators = {
  "tickets.list": validate0,
  "tickets.get": validate1,
  "tickets.search": validate2,
  "tickets.search_all": validate3,
  "tickets.changes": validate4,
  "tickets.create": validate5,
  "tickets.update": validate10,
  "ticket_comments.list": validate15,
  "ticket_metrics.list": validate16,
  "ticket_metrics.get": validate1,
  "users.list": validate17,
  "users.get": validate18,
  "users.me": validate19,
  "users.search": validate20,
  "users.create": validate21,
  "users.update": validate26,
  "organizations.list": validate16,
  "organizations.get": validate31,
  "organizations.search": validate20,
  "organizations.create": validate32,
  "organizations.update": validate37,
  "groups.list": validate42,
  "groups.get": validate43,
  "ticket_fields.list": validate16,
  "ticket_fields.get": validate44,
  "views.list": validate45,
  "views.get": validate46,
  "views.tickets": validate47,
  "macros.list": validate48,
  "macros.get": validate49,
  "satisfaction_ratings.list": validate50,
  "satisfaction_ratings.get": validate51,
}
