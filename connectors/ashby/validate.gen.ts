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
if(!(((((key0 === "limit") || (key0 === "cursor")) || (key0 === "syncToken")) || (key0 === "createdAfter")) || (key0 === "createdBefore"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if(data.syncToken !== undefined && func0.call(data, "syncToken")){
if(typeof data.syncToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/syncToken",schemaPath:"#/properties/syncToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.createdAfter !== undefined && func0.call(data, "createdAfter")){
let data3 = data.createdAfter;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAfter",schemaPath:"#/properties/createdAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/createdAfter",schemaPath:"#/properties/createdAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.createdBefore !== undefined && func0.call(data, "createdBefore")){
let data4 = data.createdBefore;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/createdBefore",schemaPath:"#/properties/createdBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/createdBefore",schemaPath:"#/properties/createdBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
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
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
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
if((data.externalMappingId === undefined) || (!(func0.call(data, "externalMappingId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "externalMappingId"},message:"must have required property '"+"externalMappingId"+"'"});
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
if(!((key0 === "id") || (key0 === "externalMappingId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.externalMappingId !== undefined && func0.call(data, "externalMappingId")){
if(typeof data.externalMappingId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/externalMappingId",schemaPath:"#/properties/externalMappingId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.email === undefined) || (!(func0.call(data, "email")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
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
if(!((key0 === "email") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(typeof data.email !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
const func16 = validation.ucs2length;
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats4 = validation.formats.uri;
const formats16 = validation.formats["date-time"];
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"name":{"type":"string","minLength":1},"email":{"type":"string","format":"email"},"phoneNumber":{"type":"string"},"linkedInUrl":{"type":"string","format":"uri"},"githubUrl":{"type":"string","format":"uri"},"website":{"type":"string","format":"uri"},"alternateEmailAddresses":{"type":"array","items":{"type":"string","format":"email"}},"sourceId":{"type":"string","format":"uuid"},"creditedToUserId":{"type":"string","format":"uuid"},"location":{"type":"object","additionalProperties":false,"properties":{"city":{"type":"string"},"region":{"type":"string"},"country":{"type":"string"}}},"createdAt":{"type":"string","format":"date-time"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func16(data0) < 1){
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
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phoneNumber !== undefined && func0.call(data, "phoneNumber")){
if(typeof data.phoneNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.linkedInUrl !== undefined && func0.call(data, "linkedInUrl")){
let data3 = data.linkedInUrl;
if(typeof data3 === "string"){
if(!(formats4(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/linkedInUrl",schemaPath:"#/properties/linkedInUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/linkedInUrl",schemaPath:"#/properties/linkedInUrl/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.githubUrl !== undefined && func0.call(data, "githubUrl")){
let data4 = data.githubUrl;
if(typeof data4 === "string"){
if(!(formats4(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/githubUrl",schemaPath:"#/properties/githubUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/githubUrl",schemaPath:"#/properties/githubUrl/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.website !== undefined && func0.call(data, "website")){
let data5 = data.website;
if(typeof data5 === "string"){
if(!(formats4(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/website",schemaPath:"#/properties/website/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.alternateEmailAddresses !== undefined && func0.call(data, "alternateEmailAddresses")){
let data6 = data.alternateEmailAddresses;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!(formats2.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/alternateEmailAddresses/" + i0,schemaPath:"#/properties/alternateEmailAddresses/items/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alternateEmailAddresses/" + i0,schemaPath:"#/properties/alternateEmailAddresses/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alternateEmailAddresses",schemaPath:"#/properties/alternateEmailAddresses/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.sourceId !== undefined && func0.call(data, "sourceId")){
let data8 = data.sourceId;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.creditedToUserId !== undefined && func0.call(data, "creditedToUserId")){
let data9 = data.creditedToUserId;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/creditedToUserId",schemaPath:"#/properties/creditedToUserId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/creditedToUserId",schemaPath:"#/properties/creditedToUserId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.location !== undefined && func0.call(data, "location")){
let data10 = data.location;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 of Object.keys(data10)){
if(!(((key1 === "city") || (key1 === "region")) || (key1 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/location",schemaPath:"#/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.city !== undefined && func0.call(data10, "city")){
if(typeof data10.city !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/city",schemaPath:"#/properties/location/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.region !== undefined && func0.call(data10, "region")){
if(typeof data10.region !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/region",schemaPath:"#/properties/location/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.country !== undefined && func0.call(data10, "country")){
if(typeof data10.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/country",schemaPath:"#/properties/location/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data14 = data.createdAt;
if(typeof data14 === "string"){
if(!(formats16.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.candidateId === undefined) || (!(func0.call(data, "candidateId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidateId"},message:"must have required property '"+"candidateId"+"'"});
errors++;
}
if((data.note === undefined) || (!(func0.call(data, "note")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "candidateId") || (key0 === "note")) || (key0 === "sendNotifications")) || (key0 === "isPrivate")) || (key0 === "createdAt"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.candidateId !== undefined && func0.call(data, "candidateId")){
let data0 = data.candidateId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/candidateId",schemaPath:"#/properties/candidateId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/candidateId",schemaPath:"#/properties/candidateId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data1 = data.note;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func16(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if((data1.value === undefined) || (!(func0.call(data1, "value")))){
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"});
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "type") || (key1 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/note/type",schemaPath:"#/properties/note/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "text/plain") || (data2 === "text/html"))){
(vErrors ??= []).push({instancePath:instancePath+"/note/type",schemaPath:"#/properties/note/anyOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: ["text/plain","text/html"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data1.value !== undefined && func0.call(data1, "value")){
let data3 = data1.value;
if(typeof data3 === "string"){
if(func16(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/note/value",schemaPath:"#/properties/note/anyOf/1/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/note/value",schemaPath:"#/properties/note/anyOf/1/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/note",schemaPath:"#/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.sendNotifications !== undefined && func0.call(data, "sendNotifications")){
if(typeof data.sendNotifications !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sendNotifications",schemaPath:"#/properties/sendNotifications/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.isPrivate !== undefined && func0.call(data, "isPrivate")){
if(typeof data.isPrivate !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isPrivate",schemaPath:"#/properties/isPrivate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data6 = data.createdAt;
if(typeof data6 === "string"){
if(!(formats16.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.candidateId === undefined) || (!(func0.call(data, "candidateId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidateId"},message:"must have required property '"+"candidateId"+"'"});
errors++;
}
if((data.tagId === undefined) || (!(func0.call(data, "tagId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tagId"},message:"must have required property '"+"tagId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "candidateId") || (key0 === "tagId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.candidateId !== undefined && func0.call(data, "candidateId")){
let data0 = data.candidateId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/candidateId",schemaPath:"#/properties/candidateId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/candidateId",schemaPath:"#/properties/candidateId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tagId !== undefined && func0.call(data, "tagId")){
let data1 = data.tagId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/tagId",schemaPath:"#/properties/tagId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "limit") || (key0 === "cursor")) || (key0 === "syncToken")) || (key0 === "createdAfter")) || (key0 === "createdBefore")) || (key0 === "status")) || (key0 === "jobId")) || (key0 === "expand"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if(data.syncToken !== undefined && func0.call(data, "syncToken")){
if(typeof data.syncToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/syncToken",schemaPath:"#/properties/syncToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.createdAfter !== undefined && func0.call(data, "createdAfter")){
let data3 = data.createdAfter;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAfter",schemaPath:"#/properties/createdAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/createdAfter",schemaPath:"#/properties/createdAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.createdBefore !== undefined && func0.call(data, "createdBefore")){
let data4 = data.createdBefore;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/createdBefore",schemaPath:"#/properties/createdBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/createdBefore",schemaPath:"#/properties/createdBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data5 = data.status;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data5 === "Hired") || (data5 === "Archived")) || (data5 === "Active")) || (data5 === "Lead"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["Hired","Archived","Active","Lead"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.jobId !== undefined && func0.call(data, "jobId")){
let data6 = data.jobId;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data7 = data.expand;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data8 === "openings")){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/enum",keyword:"enum",params:{allowedValues: ["openings"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.applicationId === undefined) || (!(func0.call(data, "applicationId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "applicationId"},message:"must have required property '"+"applicationId"+"'"});
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
if((data.submittedFormInstanceId === undefined) || (!(func0.call(data, "submittedFormInstanceId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "submittedFormInstanceId"},message:"must have required property '"+"submittedFormInstanceId"+"'"});
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
if(!(((key0 === "applicationId") || (key0 === "submittedFormInstanceId")) || (key0 === "expand"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.applicationId !== undefined && func0.call(data, "applicationId")){
let data0 = data.applicationId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedFormInstanceId !== undefined && func0.call(data, "submittedFormInstanceId")){
let data1 = data.submittedFormInstanceId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/submittedFormInstanceId",schemaPath:"#/properties/submittedFormInstanceId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedFormInstanceId",schemaPath:"#/properties/submittedFormInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data2 = data.expand;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "openings") || (data3 === "applicationFormSubmissions")) || (data3 === "referrals"))){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/enum",keyword:"enum",params:{allowedValues: ["openings","applicationFormSubmissions","referrals"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.candidateId === undefined) || (!(func0.call(data, "candidateId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidateId"},message:"must have required property '"+"candidateId"+"'"});
errors++;
}
if((data.jobId === undefined) || (!(func0.call(data, "jobId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobId"},message:"must have required property '"+"jobId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "candidateId") || (key0 === "jobId")) || (key0 === "interviewPlanId")) || (key0 === "interviewStageId")) || (key0 === "sourceId")) || (key0 === "creditedToUserId")) || (key0 === "createdAt")) || (key0 === "applicationHistory"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.candidateId !== undefined && func0.call(data, "candidateId")){
let data0 = data.candidateId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/candidateId",schemaPath:"#/properties/candidateId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/candidateId",schemaPath:"#/properties/candidateId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.jobId !== undefined && func0.call(data, "jobId")){
let data1 = data.jobId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.interviewPlanId !== undefined && func0.call(data, "interviewPlanId")){
let data2 = data.interviewPlanId;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/interviewPlanId",schemaPath:"#/properties/interviewPlanId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interviewPlanId",schemaPath:"#/properties/interviewPlanId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.interviewStageId !== undefined && func0.call(data, "interviewStageId")){
let data3 = data.interviewStageId;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/anyOf/0/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("FirstPreInterviewScreen" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/anyOf/1/const",keyword:"const",params:{allowedValue: "FirstPreInterviewScreen"},message:"must be equal to constant"});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
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
if(data.sourceId !== undefined && func0.call(data, "sourceId")){
let data4 = data.sourceId;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.creditedToUserId !== undefined && func0.call(data, "creditedToUserId")){
let data5 = data.creditedToUserId;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/creditedToUserId",schemaPath:"#/properties/creditedToUserId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/creditedToUserId",schemaPath:"#/properties/creditedToUserId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data6 = data.createdAt;
if(typeof data6 === "string"){
if(!(formats16.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.applicationHistory !== undefined && func0.call(data, "applicationHistory")){
let data7 = data.applicationHistory;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.stageId === undefined) || (!(func0.call(data8, "stageId")))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0,schemaPath:"#/properties/applicationHistory/items/required",keyword:"required",params:{missingProperty: "stageId"},message:"must have required property '"+"stageId"+"'"});
errors++;
}
if((data8.stageNumber === undefined) || (!(func0.call(data8, "stageNumber")))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0,schemaPath:"#/properties/applicationHistory/items/required",keyword:"required",params:{missingProperty: "stageNumber"},message:"must have required property '"+"stageNumber"+"'"});
errors++;
}
if((data8.enteredStageAt === undefined) || (!(func0.call(data8, "enteredStageAt")))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0,schemaPath:"#/properties/applicationHistory/items/required",keyword:"required",params:{missingProperty: "enteredStageAt"},message:"must have required property '"+"enteredStageAt"+"'"});
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((key1 === "stageId") || (key1 === "stageNumber")) || (key1 === "enteredStageAt")) || (key1 === "archiveReasonId"))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0,schemaPath:"#/properties/applicationHistory/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.stageId !== undefined && func0.call(data8, "stageId")){
let data9 = data8.stageId;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/stageId",schemaPath:"#/properties/applicationHistory/items/properties/stageId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/stageId",schemaPath:"#/properties/applicationHistory/items/properties/stageId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.stageNumber !== undefined && func0.call(data8, "stageNumber")){
let data10 = data8.stageNumber;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/stageNumber",schemaPath:"#/properties/applicationHistory/items/properties/stageNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/stageNumber",schemaPath:"#/properties/applicationHistory/items/properties/stageNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.enteredStageAt !== undefined && func0.call(data8, "enteredStageAt")){
let data11 = data8.enteredStageAt;
if(typeof data11 === "string"){
if(!(formats16.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/enteredStageAt",schemaPath:"#/properties/applicationHistory/items/properties/enteredStageAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/enteredStageAt",schemaPath:"#/properties/applicationHistory/items/properties/enteredStageAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.archiveReasonId !== undefined && func0.call(data8, "archiveReasonId")){
let data12 = data8.archiveReasonId;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/archiveReasonId",schemaPath:"#/properties/applicationHistory/items/properties/archiveReasonId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0+"/archiveReasonId",schemaPath:"#/properties/applicationHistory/items/properties/archiveReasonId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory/" + i0,schemaPath:"#/properties/applicationHistory/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationHistory",schemaPath:"#/properties/applicationHistory/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.applicationId === undefined) || (!(func0.call(data, "applicationId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicationId"},message:"must have required property '"+"applicationId"+"'"});
errors++;
}
if((data.interviewStageId === undefined) || (!(func0.call(data, "interviewStageId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interviewStageId"},message:"must have required property '"+"interviewStageId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "applicationId") || (key0 === "interviewStageId")) || (key0 === "archiveReasonId")) || (key0 === "archiveEmail"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.applicationId !== undefined && func0.call(data, "applicationId")){
let data0 = data.applicationId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.interviewStageId !== undefined && func0.call(data, "interviewStageId")){
let data1 = data.interviewStageId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interviewStageId",schemaPath:"#/properties/interviewStageId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.archiveReasonId !== undefined && func0.call(data, "archiveReasonId")){
let data2 = data.archiveReasonId;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/archiveReasonId",schemaPath:"#/properties/archiveReasonId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/archiveReasonId",schemaPath:"#/properties/archiveReasonId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.archiveEmail !== undefined && func0.call(data, "archiveEmail")){
let data3 = data.archiveEmail;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.communicationTemplateId === undefined) || (!(func0.call(data3, "communicationTemplateId")))){
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail",schemaPath:"#/properties/archiveEmail/required",keyword:"required",params:{missingProperty: "communicationTemplateId"},message:"must have required property '"+"communicationTemplateId"+"'"});
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "communicationTemplateId") || (key1 === "sendAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail",schemaPath:"#/properties/archiveEmail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.communicationTemplateId !== undefined && func0.call(data3, "communicationTemplateId")){
let data4 = data3.communicationTemplateId;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail/communicationTemplateId",schemaPath:"#/properties/archiveEmail/properties/communicationTemplateId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail/communicationTemplateId",schemaPath:"#/properties/archiveEmail/properties/communicationTemplateId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.sendAt !== undefined && func0.call(data3, "sendAt")){
let data5 = data3.sendAt;
if(typeof data5 === "string"){
if(!(formats16.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail/sendAt",schemaPath:"#/properties/archiveEmail/properties/sendAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail/sendAt",schemaPath:"#/properties/archiveEmail/properties/sendAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/archiveEmail",schemaPath:"#/properties/archiveEmail/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"limit":{"type":"integer","minimum":1,"maximum":100},"cursor":{"type":"string"},"syncToken":{"type":"string"},"createdAfter":{"type":"integer","minimum":0},"status":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["Draft","Open","Closed","Archived"]}},"openedAfter":{"type":"integer","minimum":0},"openedBefore":{"type":"integer","minimum":0},"closedAfter":{"type":"integer","minimum":0},"closedBefore":{"type":"integer","minimum":0},"includeUnpublishedJobPostingsIds":{"type":"boolean"},"expand":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["location","openings","compensation"]}}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if(data.syncToken !== undefined && func0.call(data, "syncToken")){
if(typeof data.syncToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/syncToken",schemaPath:"#/properties/syncToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.createdAfter !== undefined && func0.call(data, "createdAfter")){
let data3 = data.createdAfter;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAfter",schemaPath:"#/properties/createdAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/createdAfter",schemaPath:"#/properties/createdAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data5 === "Draft") || (data5 === "Open")) || (data5 === "Closed")) || (data5 === "Archived"))){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues: ["Draft","Open","Closed","Archived"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.openedAfter !== undefined && func0.call(data, "openedAfter")){
let data6 = data.openedAfter;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/openedAfter",schemaPath:"#/properties/openedAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/openedAfter",schemaPath:"#/properties/openedAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.openedBefore !== undefined && func0.call(data, "openedBefore")){
let data7 = data.openedBefore;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/openedBefore",schemaPath:"#/properties/openedBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/openedBefore",schemaPath:"#/properties/openedBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.closedAfter !== undefined && func0.call(data, "closedAfter")){
let data8 = data.closedAfter;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/closedAfter",schemaPath:"#/properties/closedAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/closedAfter",schemaPath:"#/properties/closedAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.closedBefore !== undefined && func0.call(data, "closedBefore")){
let data9 = data.closedBefore;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/closedBefore",schemaPath:"#/properties/closedBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/closedBefore",schemaPath:"#/properties/closedBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.includeUnpublishedJobPostingsIds !== undefined && func0.call(data, "includeUnpublishedJobPostingsIds")){
if(typeof data.includeUnpublishedJobPostingsIds !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeUnpublishedJobPostingsIds",schemaPath:"#/properties/includeUnpublishedJobPostingsIds/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data11 = data.expand;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i2,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data12 === "location") || (data12 === "openings")) || (data12 === "compensation"))){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i2,schemaPath:"#/properties/expand/items/enum",keyword:"enum",params:{allowedValues: ["location","openings","compensation"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data11[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "includeUnpublishedJobPostingsIds")) || (key0 === "expand"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeUnpublishedJobPostingsIds !== undefined && func0.call(data, "includeUnpublishedJobPostingsIds")){
if(typeof data.includeUnpublishedJobPostingsIds !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeUnpublishedJobPostingsIds",schemaPath:"#/properties/includeUnpublishedJobPostingsIds/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data2 = data.expand;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "location") || (data3 === "openings")) || (data3 === "compensation"))){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/enum",keyword:"enum",params:{allowedValues: ["location","openings","compensation"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "limit") || (key0 === "cursor")) || (key0 === "syncToken")) || (key0 === "includeArchived"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if(data.syncToken !== undefined && func0.call(data, "syncToken")){
if(typeof data.syncToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/syncToken",schemaPath:"#/properties/syncToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.departmentId === undefined) || (!(func0.call(data, "departmentId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "departmentId"},message:"must have required property '"+"departmentId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "departmentId")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.departmentId !== undefined && func0.call(data, "departmentId")){
let data0 = data.departmentId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/departmentId",schemaPath:"#/properties/departmentId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/departmentId",schemaPath:"#/properties/departmentId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "limit") || (key0 === "cursor")) || (key0 === "syncToken")) || (key0 === "includeArchived")) || (key0 === "includeLocationHierarchy"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if(data.syncToken !== undefined && func0.call(data, "syncToken")){
if(typeof data.syncToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/syncToken",schemaPath:"#/properties/syncToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.includeLocationHierarchy !== undefined && func0.call(data, "includeLocationHierarchy")){
if(typeof data.includeLocationHierarchy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeLocationHierarchy",schemaPath:"#/properties/includeLocationHierarchy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.locationId === undefined) || (!(func0.call(data, "locationId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locationId"},message:"must have required property '"+"locationId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "locationId")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.locationId !== undefined && func0.call(data, "locationId")){
let data0 = data.locationId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/locationId",schemaPath:"#/properties/locationId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locationId",schemaPath:"#/properties/locationId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(!((((key0 === "limit") || (key0 === "cursor")) || (key0 === "syncToken")) || (key0 === "includeDeactivated"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
if(data.syncToken !== undefined && func0.call(data, "syncToken")){
if(typeof data.syncToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/syncToken",schemaPath:"#/properties/syncToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeDeactivated !== undefined && func0.call(data, "includeDeactivated")){
if(typeof data.includeDeactivated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeDeactivated",schemaPath:"#/properties/includeDeactivated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
if((data.userId === undefined) || (!(func0.call(data, "userId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "userId")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.userId !== undefined && func0.call(data, "userId")){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
for(const key0 of Object.keys(data)){
if(!(((((key0 === "location") || (key0 === "department")) || (key0 === "listedOnly")) || (key0 === "jobBoardId")) || (key0 === "includeUnpublishedJobPostings"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.location !== undefined && func0.call(data, "location")){
if(typeof data.location !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.department !== undefined && func0.call(data, "department")){
if(typeof data.department !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.listedOnly !== undefined && func0.call(data, "listedOnly")){
if(typeof data.listedOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/listedOnly",schemaPath:"#/properties/listedOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.jobBoardId !== undefined && func0.call(data, "jobBoardId")){
let data3 = data.jobBoardId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/jobBoardId",schemaPath:"#/properties/jobBoardId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobBoardId",schemaPath:"#/properties/jobBoardId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeUnpublishedJobPostings !== undefined && func0.call(data, "includeUnpublishedJobPostings")){
if(typeof data.includeUnpublishedJobPostings !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeUnpublishedJobPostings",schemaPath:"#/properties/includeUnpublishedJobPostings/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
if((data.jobPostingId === undefined) || (!(func0.call(data, "jobPostingId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobPostingId"},message:"must have required property '"+"jobPostingId"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "jobPostingId") || (key0 === "jobBoardId")) || (key0 === "expand")) || (key0 === "includeUnpublishedJobPostings"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.jobPostingId !== undefined && func0.call(data, "jobPostingId")){
let data0 = data.jobPostingId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/jobPostingId",schemaPath:"#/properties/jobPostingId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobPostingId",schemaPath:"#/properties/jobPostingId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.jobBoardId !== undefined && func0.call(data, "jobBoardId")){
let data1 = data.jobBoardId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/jobBoardId",schemaPath:"#/properties/jobBoardId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobBoardId",schemaPath:"#/properties/jobBoardId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data2 = data.expand;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data3 === "job")){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/enum",keyword:"enum",params:{allowedValues: ["job"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.includeUnpublishedJobPostings !== undefined && func0.call(data, "includeUnpublishedJobPostings")){
if(typeof data.includeUnpublishedJobPostings !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeUnpublishedJobPostings",schemaPath:"#/properties/includeUnpublishedJobPostings/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
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
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "includeArchived")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.includeArchived !== undefined && func0.call(data, "includeArchived")){
if(typeof data.includeArchived !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeArchived",schemaPath:"#/properties/includeArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate21.errors = vErrors;
return errors === 0;
}

export const validators: InputValidators = {
  "candidates.list": validate0,
  "candidates.get": validate1,
  "candidates.search": validate2,
  "candidates.create": validate3,
  "candidates.create_note": validate4,
  "candidates.add_tag": validate5,
  "applications.list": validate6,
  "applications.get": validate7,
  "applications.create": validate8,
  "applications.change_stage": validate9,
  "jobs.list": validate10,
  "jobs.get": validate11,
  "departments.list": validate12,
  "departments.get": validate13,
  "locations.list": validate14,
  "locations.get": validate15,
  "users.list": validate16,
  "users.get": validate17,
  "job_postings.list": validate18,
  "job_postings.get": validate19,
  "sources.list": validate20,
  "archive_reasons.list": validate20,
  "candidate_tags.list": validate12,
  "custom_fields.list": validate12,
  "feedback_form_definitions.list": validate12,
  "api_key.get": validate21,
}
