// Generated from connector.yaml. Do not edit.

// @ts-nocheck
import { validation } from '../../runtime/input/validation.ts'
import type { InputValidators } from '../../runtime/input/validators.ts'

const func0 = Object.prototype.hasOwnProperty;
const func9 = validation.ucs2length;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "gt") || (key0 === "gte")) || (key0 === "lt")) || (key0 === "lte"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.gt !== undefined && func0.call(data, "gt")){
let data0 = data.gt;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/gt",schemaPath:"#/properties/gt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.gte !== undefined && func0.call(data, "gte")){
let data1 = data.gte;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/gte",schemaPath:"#/properties/gte/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.lt !== undefined && func0.call(data, "lt")){
let data2 = data.lt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/lt",schemaPath:"#/properties/lt/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.lte !== undefined && func0.call(data, "lte")){
let data3 = data.lte;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/lte",schemaPath:"#/properties/lte/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(!(((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "email"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data5 = data.email;
if(typeof data5 === "string"){
if(func9(data5) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.query === undefined) || (!(func0.call(data, "query")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "expand") || (key0 === "query")) || (key0 === "limit")) || (key0 === "page"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data2 = data.query;
if(typeof data2 === "string"){
if(func9(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.page !== undefined && func0.call(data, "page")){
if(typeof data.page !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "expand"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data1 = data.expand;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate4.errors = vErrors;
return errors === 0;
}
const pattern0 = new RegExp("^[A-Z]{2}$", "u");
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "line1") || (key0 === "line2")) || (key0 === "city")) || (key0 === "state")) || (key0 === "postal_code")) || (key0 === "country"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.line1 !== undefined && func0.call(data, "line1")){
if(typeof data.line1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.line2 !== undefined && func0.call(data, "line2")){
if(typeof data.line2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/line2",schemaPath:"#/properties/line2/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.city !== undefined && func0.call(data, "city")){
if(typeof data.city !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
if(typeof data.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.postal_code !== undefined && func0.call(data, "postal_code")){
if(typeof data.postal_code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data5 = data.country;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"});
errors++;
}
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"});
errors++;
}
if(typeof data0 === "string"){
if(func9(data0) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"});
errors++;
}
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
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"name":{"type":"string","maxLength":256},"email":{"type":"string","maxLength":512},"phone":{"type":"string","maxLength":20},"description":{"type":"string"},"address":{"$ref":"#/$defs/AddressInput"},"shipping":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string"},"phone":{"type":"string"},"address":{"$ref":"#/$defs/AddressInput"}}},"preferred_locales":{"type":"array","items":{"type":"string"}},"tax_exempt":{"type":"string","enum":["none","exempt","reverse"]},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
if(typeof data2 === "string"){
if(func9(data2) > 256){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data3 = data.email;
if(typeof data3 === "string"){
if(func9(data3) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data4 = data.phone;
if(typeof data4 === "string"){
if(func9(data4) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.address !== undefined && func0.call(data, "address")){
if(!(validate6(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.shipping !== undefined && func0.call(data, "shipping")){
let data7 = data.shipping;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data7.address === undefined) || (!(func0.call(data7, "address")))){
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"});
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "name") || (key1 === "phone")) || (key1 === "address"))){
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
if(typeof data7.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/shipping/name",schemaPath:"#/properties/shipping/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.phone !== undefined && func0.call(data7, "phone")){
if(typeof data7.phone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/shipping/phone",schemaPath:"#/properties/shipping/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.address !== undefined && func0.call(data7, "address")){
if(!(validate6(data7.address, {instancePath:instancePath+"/shipping/address",parentData:data7,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.preferred_locales !== undefined && func0.call(data, "preferred_locales")){
let data11 = data.preferred_locales;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/preferred_locales/" + i1,schemaPath:"#/properties/preferred_locales/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/preferred_locales",schemaPath:"#/properties/preferred_locales/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.tax_exempt !== undefined && func0.call(data, "tax_exempt")){
let data13 = data.tax_exempt;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tax_exempt",schemaPath:"#/properties/tax_exempt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data13 === "none") || (data13 === "exempt")) || (data13 === "reverse"))){
(vErrors ??= []).push({instancePath:instancePath+"/tax_exempt",schemaPath:"#/properties/tax_exempt/enum",keyword:"enum",params:{allowedValues: ["none","exempt","reverse"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"id":{"type":"string","minLength":1},"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"name":{"type":"string","maxLength":256},"email":{"type":"string","maxLength":512},"phone":{"type":"string","maxLength":20},"description":{"type":"string"},"address":{"$ref":"#/$defs/AddressInput"},"shipping":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string"},"phone":{"type":"string"},"address":{"$ref":"#/$defs/AddressInput"}}},"preferred_locales":{"type":"array","items":{"type":"string"}},"tax_exempt":{"type":"string","enum":["none","exempt","reverse"]},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data1 = data.expand;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
if(typeof data3 === "string"){
if(func9(data3) > 256){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data4 = data.email;
if(typeof data4 === "string"){
if(func9(data4) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data5 = data.phone;
if(typeof data5 === "string"){
if(func9(data5) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.address !== undefined && func0.call(data, "address")){
if(!(validate6(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.shipping !== undefined && func0.call(data, "shipping")){
let data8 = data.shipping;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.name === undefined) || (!(func0.call(data8, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data8.address === undefined) || (!(func0.call(data8, "address")))){
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"});
errors++;
}
for(const key1 of Object.keys(data8)){
if(!(((key1 === "name") || (key1 === "phone")) || (key1 === "address"))){
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.name !== undefined && func0.call(data8, "name")){
if(typeof data8.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/shipping/name",schemaPath:"#/properties/shipping/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.phone !== undefined && func0.call(data8, "phone")){
if(typeof data8.phone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/shipping/phone",schemaPath:"#/properties/shipping/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.address !== undefined && func0.call(data8, "address")){
if(!(validate6(data8.address, {instancePath:instancePath+"/shipping/address",parentData:data8,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.preferred_locales !== undefined && func0.call(data, "preferred_locales")){
let data12 = data.preferred_locales;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/preferred_locales/" + i1,schemaPath:"#/properties/preferred_locales/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/preferred_locales",schemaPath:"#/properties/preferred_locales/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.tax_exempt !== undefined && func0.call(data, "tax_exempt")){
let data14 = data.tax_exempt;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tax_exempt",schemaPath:"#/properties/tax_exempt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data14 === "none") || (data14 === "exempt")) || (data14 === "reverse"))){
(vErrors ??= []).push({instancePath:instancePath+"/tax_exempt",schemaPath:"#/properties/tax_exempt/enum",keyword:"enum",params:{allowedValues: ["none","exempt","reverse"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "id")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(!((((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "active")) || (key0 === "ids")) || (key0 === "shippable")) || (key0 === "url"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.ids !== undefined && func0.call(data, "ids")){
let data6 = data.ids;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i1,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.shippable !== undefined && func0.call(data, "shippable")){
if(typeof data.shippable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/shippable",schemaPath:"#/properties/shippable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
const formats0 = validation.formats.uri;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"name":{"type":"string","minLength":1},"id":{"type":"string"},"active":{"type":"boolean"},"description":{"type":"string"},"images":{"type":"array","maxItems":8,"items":{"type":"string","format":"uri"}},"marketing_features":{"type":"array","maxItems":15,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","maxLength":80}}}},"shippable":{"type":"boolean"},"statement_descriptor":{"type":"string","maxLength":22},"tax_code":{"type":"string"},"unit_label":{"type":"string","maxLength":12},"url":{"type":"string","format":"uri"},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
if(typeof data2 === "string"){
if(func9(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
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
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.images !== undefined && func0.call(data, "images")){
let data6 = data.images;
if(Array.isArray(data6)){
if(data6.length > 8){
(vErrors ??= []).push({instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!(formats0(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.marketing_features !== undefined && func0.call(data, "marketing_features")){
let data8 = data.marketing_features;
if(Array.isArray(data8)){
if(data8.length > 15){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features",schemaPath:"#/properties/marketing_features/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items"});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2,schemaPath:"#/properties/marketing_features/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 of Object.keys(data9)){
if(!(key1 === "name")){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2,schemaPath:"#/properties/marketing_features/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.name !== undefined && func0.call(data9, "name")){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func9(data10) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2+"/name",schemaPath:"#/properties/marketing_features/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2+"/name",schemaPath:"#/properties/marketing_features/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2,schemaPath:"#/properties/marketing_features/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features",schemaPath:"#/properties/marketing_features/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.shippable !== undefined && func0.call(data, "shippable")){
if(typeof data.shippable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/shippable",schemaPath:"#/properties/shippable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.statement_descriptor !== undefined && func0.call(data, "statement_descriptor")){
let data12 = data.statement_descriptor;
if(typeof data12 === "string"){
if(func9(data12) > 22){
(vErrors ??= []).push({instancePath:instancePath+"/statement_descriptor",schemaPath:"#/properties/statement_descriptor/maxLength",keyword:"maxLength",params:{limit: 22},message:"must NOT have more than 22 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statement_descriptor",schemaPath:"#/properties/statement_descriptor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tax_code !== undefined && func0.call(data, "tax_code")){
if(typeof data.tax_code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tax_code",schemaPath:"#/properties/tax_code/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unit_label !== undefined && func0.call(data, "unit_label")){
let data14 = data.unit_label;
if(typeof data14 === "string"){
if(func9(data14) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/unit_label",schemaPath:"#/properties/unit_label/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unit_label",schemaPath:"#/properties/unit_label/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data15 = data.url;
if(typeof data15 === "string"){
if(!(formats0(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"id":{"type":"string","minLength":1},"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"name":{"type":"string","minLength":1},"active":{"type":"boolean"},"default_price":{"type":"string"},"description":{"type":"string"},"images":{"type":"array","maxItems":8,"items":{"type":"string","format":"uri"}},"marketing_features":{"type":"array","maxItems":15,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","maxLength":80}}}},"shippable":{"type":"boolean"},"statement_descriptor":{"type":"string","maxLength":22},"tax_code":{"type":"string"},"unit_label":{"type":"string","maxLength":12},"url":{"type":"string"},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data1 = data.expand;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
if(typeof data3 === "string"){
if(func9(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.default_price !== undefined && func0.call(data, "default_price")){
if(typeof data.default_price !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/default_price",schemaPath:"#/properties/default_price/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.images !== undefined && func0.call(data, "images")){
let data7 = data.images;
if(Array.isArray(data7)){
if(data7.length > 8){
(vErrors ??= []).push({instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.marketing_features !== undefined && func0.call(data, "marketing_features")){
let data9 = data.marketing_features;
if(Array.isArray(data9)){
if(data9.length > 15){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features",schemaPath:"#/properties/marketing_features/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items"});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.name === undefined) || (!(func0.call(data10, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2,schemaPath:"#/properties/marketing_features/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(key1 === "name")){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2,schemaPath:"#/properties/marketing_features/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func9(data11) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2+"/name",schemaPath:"#/properties/marketing_features/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2+"/name",schemaPath:"#/properties/marketing_features/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features/" + i2,schemaPath:"#/properties/marketing_features/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_features",schemaPath:"#/properties/marketing_features/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.shippable !== undefined && func0.call(data, "shippable")){
if(typeof data.shippable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/shippable",schemaPath:"#/properties/shippable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.statement_descriptor !== undefined && func0.call(data, "statement_descriptor")){
let data13 = data.statement_descriptor;
if(typeof data13 === "string"){
if(func9(data13) > 22){
(vErrors ??= []).push({instancePath:instancePath+"/statement_descriptor",schemaPath:"#/properties/statement_descriptor/maxLength",keyword:"maxLength",params:{limit: 22},message:"must NOT have more than 22 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statement_descriptor",schemaPath:"#/properties/statement_descriptor/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tax_code !== undefined && func0.call(data, "tax_code")){
if(typeof data.tax_code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tax_code",schemaPath:"#/properties/tax_code/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unit_label !== undefined && func0.call(data, "unit_label")){
let data15 = data.unit_label;
if(typeof data15 === "string"){
if(func9(data15) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/unit_label",schemaPath:"#/properties/unit_label/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unit_label",schemaPath:"#/properties/unit_label/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"limit":{"type":"integer","minimum":1,"maximum":100},"starting_after":{"type":"string"},"created":{"$ref":"#/$defs/TimeRange"},"active":{"type":"boolean"},"currency":{"type":"string"},"product":{"type":"string"},"type":{"type":"string","enum":["one_time","recurring"]},"lookup_keys":{"type":"array","maxItems":10,"items":{"type":"string"}},"recurring":{"type":"object","additionalProperties":false,"properties":{"interval":{"type":"string","enum":["day","week","month","year"]},"usage_type":{"type":"string","enum":["licensed","metered"]},"meter":{"type":"string"}}}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.product !== undefined && func0.call(data, "product")){
if(typeof data.product !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data8 = data.type;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "one_time") || (data8 === "recurring"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: ["one_time","recurring"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.lookup_keys !== undefined && func0.call(data, "lookup_keys")){
let data9 = data.lookup_keys;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/lookup_keys",schemaPath:"#/properties/lookup_keys/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lookup_keys/" + i1,schemaPath:"#/properties/lookup_keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lookup_keys",schemaPath:"#/properties/lookup_keys/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.recurring !== undefined && func0.call(data, "recurring")){
let data11 = data.recurring;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 of Object.keys(data11)){
if(!(((key1 === "interval") || (key1 === "usage_type")) || (key1 === "meter"))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring",schemaPath:"#/properties/recurring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.interval !== undefined && func0.call(data11, "interval")){
let data12 = data11.interval;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/interval",schemaPath:"#/properties/recurring/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data12 === "day") || (data12 === "week")) || (data12 === "month")) || (data12 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/interval",schemaPath:"#/properties/recurring/properties/interval/enum",keyword:"enum",params:{allowedValues: ["day","week","month","year"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data11.usage_type !== undefined && func0.call(data11, "usage_type")){
let data13 = data11.usage_type;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/usage_type",schemaPath:"#/properties/recurring/properties/usage_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data13 === "licensed") || (data13 === "metered"))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/usage_type",schemaPath:"#/properties/recurring/properties/usage_type/enum",keyword:"enum",params:{allowedValues: ["licensed","metered"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data11.meter !== undefined && func0.call(data11, "meter")){
if(typeof data11.meter !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/meter",schemaPath:"#/properties/recurring/properties/meter/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurring",schemaPath:"#/properties/recurring/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
const pattern2 = new RegExp("^[a-z]{3}$", "u");
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"});
errors++;
}
if((data.product === undefined) || (!(func0.call(data, "product")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"currency":{"type":"string","pattern":"^[a-z]{3}$"},"product":{"type":"string","minLength":1},"unit_amount":{"type":"integer","minimum":0},"unit_amount_decimal":{"type":"string"},"active":{"type":"boolean"},"nickname":{"type":"string"},"lookup_key":{"type":"string","maxLength":200},"recurring":{"type":"object","additionalProperties":false,"required":["interval"],"properties":{"interval":{"type":"string","enum":["day","week","month","year"]},"interval_count":{"type":"integer","minimum":1},"usage_type":{"type":"string","enum":["licensed","metered"]},"meter":{"type":"string"}}},"billing_scheme":{"type":"string","enum":["per_unit","tiered"]},"tiers_mode":{"type":"string","enum":["graduated","volume"]},"tiers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["up_to"],"properties":{"up_to":{"anyOf":[{"type":"integer","minimum":1},{"type":"string","const":"inf"}]},"unit_amount":{"type":"integer","minimum":0},"flat_amount":{"type":"integer","minimum":0}}}},"tax_behavior":{"type":"string","enum":["inclusive","exclusive","unspecified"]},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},message:"must match pattern \""+"^[a-z]{3}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.product !== undefined && func0.call(data, "product")){
let data3 = data.product;
if(typeof data3 === "string"){
if(func9(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unit_amount !== undefined && func0.call(data, "unit_amount")){
let data4 = data.unit_amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/unit_amount",schemaPath:"#/properties/unit_amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/unit_amount",schemaPath:"#/properties/unit_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.unit_amount_decimal !== undefined && func0.call(data, "unit_amount_decimal")){
if(typeof data.unit_amount_decimal !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit_amount_decimal",schemaPath:"#/properties/unit_amount_decimal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.nickname !== undefined && func0.call(data, "nickname")){
if(typeof data.nickname !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nickname",schemaPath:"#/properties/nickname/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lookup_key !== undefined && func0.call(data, "lookup_key")){
let data8 = data.lookup_key;
if(typeof data8 === "string"){
if(func9(data8) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/lookup_key",schemaPath:"#/properties/lookup_key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lookup_key",schemaPath:"#/properties/lookup_key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.recurring !== undefined && func0.call(data, "recurring")){
let data9 = data.recurring;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.interval === undefined) || (!(func0.call(data9, "interval")))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring",schemaPath:"#/properties/recurring/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'"});
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((((key1 === "interval") || (key1 === "interval_count")) || (key1 === "usage_type")) || (key1 === "meter"))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring",schemaPath:"#/properties/recurring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.interval !== undefined && func0.call(data9, "interval")){
let data10 = data9.interval;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/interval",schemaPath:"#/properties/recurring/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "day") || (data10 === "week")) || (data10 === "month")) || (data10 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/interval",schemaPath:"#/properties/recurring/properties/interval/enum",keyword:"enum",params:{allowedValues: ["day","week","month","year"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data9.interval_count !== undefined && func0.call(data9, "interval_count")){
let data11 = data9.interval_count;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/interval_count",schemaPath:"#/properties/recurring/properties/interval_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/interval_count",schemaPath:"#/properties/recurring/properties/interval_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data9.usage_type !== undefined && func0.call(data9, "usage_type")){
let data12 = data9.usage_type;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/usage_type",schemaPath:"#/properties/recurring/properties/usage_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "licensed") || (data12 === "metered"))){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/usage_type",schemaPath:"#/properties/recurring/properties/usage_type/enum",keyword:"enum",params:{allowedValues: ["licensed","metered"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data9.meter !== undefined && func0.call(data9, "meter")){
if(typeof data9.meter !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recurring/meter",schemaPath:"#/properties/recurring/properties/meter/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurring",schemaPath:"#/properties/recurring/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.billing_scheme !== undefined && func0.call(data, "billing_scheme")){
let data14 = data.billing_scheme;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billing_scheme",schemaPath:"#/properties/billing_scheme/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data14 === "per_unit") || (data14 === "tiered"))){
(vErrors ??= []).push({instancePath:instancePath+"/billing_scheme",schemaPath:"#/properties/billing_scheme/enum",keyword:"enum",params:{allowedValues: ["per_unit","tiered"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.tiers_mode !== undefined && func0.call(data, "tiers_mode")){
let data15 = data.tiers_mode;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tiers_mode",schemaPath:"#/properties/tiers_mode/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data15 === "graduated") || (data15 === "volume"))){
(vErrors ??= []).push({instancePath:instancePath+"/tiers_mode",schemaPath:"#/properties/tiers_mode/enum",keyword:"enum",params:{allowedValues: ["graduated","volume"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data16 = data.tiers;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.up_to === undefined) || (!(func0.call(data17, "up_to")))){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "up_to"},message:"must have required property '"+"up_to"+"'"});
errors++;
}
for(const key2 of Object.keys(data17)){
if(!(((key2 === "up_to") || (key2 === "unit_amount")) || (key2 === "flat_amount"))){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1,schemaPath:"#/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data17.up_to !== undefined && func0.call(data17, "up_to")){
let data18 = data17.up_to;
const _errs41 = errors;
let valid7 = false;
const _errs42 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/up_to",schemaPath:"#/properties/tiers/items/properties/up_to/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/up_to",schemaPath:"#/properties/tiers/items/properties/up_to/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
var _valid0 = _errs42 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs44 = errors;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/up_to",schemaPath:"#/properties/tiers/items/properties/up_to/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("inf" !== data18){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/up_to",schemaPath:"#/properties/tiers/items/properties/up_to/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"});
errors++;
}
var _valid0 = _errs44 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/up_to",schemaPath:"#/properties/tiers/items/properties/up_to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data17.unit_amount !== undefined && func0.call(data17, "unit_amount")){
let data19 = data17.unit_amount;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/unit_amount",schemaPath:"#/properties/tiers/items/properties/unit_amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/unit_amount",schemaPath:"#/properties/tiers/items/properties/unit_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data17.flat_amount !== undefined && func0.call(data17, "flat_amount")){
let data20 = data17.flat_amount;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/flat_amount",schemaPath:"#/properties/tiers/items/properties/flat_amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1+"/flat_amount",schemaPath:"#/properties/tiers/items/properties/flat_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tiers/" + i1,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.tax_behavior !== undefined && func0.call(data, "tax_behavior")){
let data21 = data.tax_behavior;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tax_behavior",schemaPath:"#/properties/tax_behavior/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data21 === "inclusive") || (data21 === "exclusive")) || (data21 === "unspecified"))){
(vErrors ??= []).push({instancePath:instancePath+"/tax_behavior",schemaPath:"#/properties/tax_behavior/enum",keyword:"enum",params:{allowedValues: ["inclusive","exclusive","unspecified"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "expand")) || (key0 === "active")) || (key0 === "nickname")) || (key0 === "lookup_key")) || (key0 === "transfer_lookup_key")) || (key0 === "tax_behavior")) || (key0 === "metadata"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data1 = data.expand;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.nickname !== undefined && func0.call(data, "nickname")){
if(typeof data.nickname !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nickname",schemaPath:"#/properties/nickname/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lookup_key !== undefined && func0.call(data, "lookup_key")){
let data5 = data.lookup_key;
if(typeof data5 === "string"){
if(func9(data5) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/lookup_key",schemaPath:"#/properties/lookup_key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lookup_key",schemaPath:"#/properties/lookup_key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transfer_lookup_key !== undefined && func0.call(data, "transfer_lookup_key")){
if(typeof data.transfer_lookup_key !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/transfer_lookup_key",schemaPath:"#/properties/transfer_lookup_key/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.tax_behavior !== undefined && func0.call(data, "tax_behavior")){
let data7 = data.tax_behavior;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tax_behavior",schemaPath:"#/properties/tax_behavior/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data7 === "inclusive") || (data7 === "exclusive")) || (data7 === "unspecified"))){
(vErrors ??= []).push({instancePath:instancePath+"/tax_behavior",schemaPath:"#/properties/tax_behavior/enum",keyword:"enum",params:{allowedValues: ["inclusive","exclusive","unspecified"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "customer"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
if(typeof data.customer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "customer")) || (key0 === "payment_intent")) || (key0 === "transfer_group"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
if(typeof data.customer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payment_intent !== undefined && func0.call(data, "payment_intent")){
if(typeof data.payment_intent !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payment_intent",schemaPath:"#/properties/payment_intent/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transfer_group !== undefined && func0.call(data, "transfer_group")){
if(typeof data.transfer_group !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transfer_group",schemaPath:"#/properties/transfer_group/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "charge")) || (key0 === "payment_intent"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.charge !== undefined && func0.call(data, "charge")){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",schemaPath:"#/properties/charge/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payment_intent !== undefined && func0.call(data, "payment_intent")){
if(typeof data.payment_intent !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payment_intent",schemaPath:"#/properties/payment_intent/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"limit":{"type":"integer","minimum":1,"maximum":100},"starting_after":{"type":"string"},"created":{"$ref":"#/$defs/TimeRange"},"customer":{"type":"string"},"subscription":{"type":"string"},"status":{"type":"string","enum":["draft","open","paid","uncollectible","void"]},"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},"due_date":{"$ref":"#/$defs/TimeRange"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
if(typeof data.customer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subscription !== undefined && func0.call(data, "subscription")){
if(typeof data.subscription !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data7 = data.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data7 === "draft") || (data7 === "open")) || (data7 === "paid")) || (data7 === "uncollectible")) || (data7 === "void"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["draft","open","paid","uncollectible","void"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.collection_method !== undefined && func0.call(data, "collection_method")){
let data8 = data.collection_method;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "charge_automatically") || (data8 === "send_invoice"))){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/enum",keyword:"enum",params:{allowedValues: ["charge_automatically","send_invoice"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.due_date !== undefined && func0.call(data, "due_date")){
if(!(validate1(data.due_date, {instancePath:instancePath+"/due_date",parentData:data,parentDataProperty:"due_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
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
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.customer === undefined) || (!(func0.call(data, "customer")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"customer":{"type":"string","minLength":1},"auto_advance":{"type":"boolean"},"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},"days_until_due":{"type":"integer","minimum":0},"due_date":{"type":"integer"},"currency":{"type":"string","pattern":"^[a-z]{3}$"},"description":{"type":"string"},"footer":{"type":"string"},"custom_fields":{"type":"array","maxItems":4,"items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","maxLength":40},"value":{"type":"string","maxLength":140}}}},"pending_invoice_items_behavior":{"type":"string","enum":["exclude","include"]},"subscription":{"type":"string"},"default_payment_method":{"type":"string"},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data2 = data.customer;
if(typeof data2 === "string"){
if(func9(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.auto_advance !== undefined && func0.call(data, "auto_advance")){
if(typeof data.auto_advance !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/auto_advance",schemaPath:"#/properties/auto_advance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.collection_method !== undefined && func0.call(data, "collection_method")){
let data4 = data.collection_method;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "charge_automatically") || (data4 === "send_invoice"))){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/enum",keyword:"enum",params:{allowedValues: ["charge_automatically","send_invoice"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.days_until_due !== undefined && func0.call(data, "days_until_due")){
let data5 = data.days_until_due;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/days_until_due",schemaPath:"#/properties/days_until_due/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/days_until_due",schemaPath:"#/properties/days_until_due/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.due_date !== undefined && func0.call(data, "due_date")){
let data6 = data.due_date;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data7 = data.currency;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},message:"must match pattern \""+"^[a-z]{3}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.footer !== undefined && func0.call(data, "footer")){
if(typeof data.footer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.custom_fields !== undefined && func0.call(data, "custom_fields")){
let data10 = data.custom_fields;
if(Array.isArray(data10)){
if(data10.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.name === undefined) || (!(func0.call(data11, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data11.value === undefined) || (!(func0.call(data11, "value")))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"});
errors++;
}
for(const key1 of Object.keys(data11)){
if(!((key1 === "name") || (key1 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.name !== undefined && func0.call(data11, "name")){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func9(data12) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/name",schemaPath:"#/properties/custom_fields/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/name",schemaPath:"#/properties/custom_fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.value !== undefined && func0.call(data11, "value")){
let data13 = data11.value;
if(typeof data13 === "string"){
if(func9(data13) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/value",schemaPath:"#/properties/custom_fields/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/value",schemaPath:"#/properties/custom_fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.pending_invoice_items_behavior !== undefined && func0.call(data, "pending_invoice_items_behavior")){
let data14 = data.pending_invoice_items_behavior;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pending_invoice_items_behavior",schemaPath:"#/properties/pending_invoice_items_behavior/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data14 === "exclude") || (data14 === "include"))){
(vErrors ??= []).push({instancePath:instancePath+"/pending_invoice_items_behavior",schemaPath:"#/properties/pending_invoice_items_behavior/enum",keyword:"enum",params:{allowedValues: ["exclude","include"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.subscription !== undefined && func0.call(data, "subscription")){
if(typeof data.subscription !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.default_payment_method !== undefined && func0.call(data, "default_payment_method")){
if(typeof data.default_payment_method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/default_payment_method",schemaPath:"#/properties/default_payment_method/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"id":{"type":"string","minLength":1},"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"auto_advance":{"type":"boolean"},"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},"days_until_due":{"type":"integer","minimum":0},"due_date":{"type":"integer"},"description":{"type":"string"},"footer":{"type":"string"},"custom_fields":{"type":"array","maxItems":4,"items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","maxLength":40},"value":{"type":"string","maxLength":140}}}},"default_payment_method":{"type":"string"},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data1 = data.expand;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.auto_advance !== undefined && func0.call(data, "auto_advance")){
if(typeof data.auto_advance !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/auto_advance",schemaPath:"#/properties/auto_advance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.collection_method !== undefined && func0.call(data, "collection_method")){
let data4 = data.collection_method;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "charge_automatically") || (data4 === "send_invoice"))){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/enum",keyword:"enum",params:{allowedValues: ["charge_automatically","send_invoice"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.days_until_due !== undefined && func0.call(data, "days_until_due")){
let data5 = data.days_until_due;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/days_until_due",schemaPath:"#/properties/days_until_due/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/days_until_due",schemaPath:"#/properties/days_until_due/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.due_date !== undefined && func0.call(data, "due_date")){
let data6 = data.due_date;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.footer !== undefined && func0.call(data, "footer")){
if(typeof data.footer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.custom_fields !== undefined && func0.call(data, "custom_fields")){
let data9 = data.custom_fields;
if(Array.isArray(data9)){
if(data9.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.name === undefined) || (!(func0.call(data10, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data10.value === undefined) || (!(func0.call(data10, "value")))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"});
errors++;
}
for(const key1 of Object.keys(data10)){
if(!((key1 === "name") || (key1 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func9(data11) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/name",schemaPath:"#/properties/custom_fields/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/name",schemaPath:"#/properties/custom_fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.value !== undefined && func0.call(data10, "value")){
let data12 = data10.value;
if(typeof data12 === "string"){
if(func9(data12) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/value",schemaPath:"#/properties/custom_fields/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1+"/value",schemaPath:"#/properties/custom_fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields/" + i1,schemaPath:"#/properties/custom_fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.default_payment_method !== undefined && func0.call(data, "default_payment_method")){
if(typeof data.default_payment_method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/default_payment_method",schemaPath:"#/properties/default_payment_method/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "customer")) || (key0 === "invoice")) || (key0 === "pending"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
if(typeof data.customer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.invoice !== undefined && func0.call(data, "invoice")){
if(typeof data.invoice !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pending !== undefined && func0.call(data, "pending")){
if(typeof data.pending !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
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
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"});
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pricing === undefined) || (!(func0.call(data, "pricing")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "pricing"},message:"must have required property '"+"pricing"+"'"});
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
if((data.customer === undefined) || (!(func0.call(data, "customer")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call({"expand":{"type":"array","maxItems":20,"items":{"type":"string"}},"customer":{"type":"string","minLength":1},"invoice":{"type":"string"},"amount":{"type":"integer"},"currency":{"type":"string","pattern":"^[a-z]{3}$"},"pricing":{"type":"object","additionalProperties":false,"required":["price"],"properties":{"price":{"type":"string"}}},"quantity":{"type":"integer","minimum":0},"description":{"type":"string"},"discountable":{"type":"boolean"},"period":{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"type":"integer"},"end":{"type":"integer"}}},"metadata":{"$ref":"#/$defs/MetadataInput"}}, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data2 = data.customer;
if(typeof data2 === "string"){
if(func9(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.invoice !== undefined && func0.call(data, "invoice")){
if(typeof data.invoice !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data4 = data.amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data5 = data.currency;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},message:"must match pattern \""+"^[a-z]{3}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pricing !== undefined && func0.call(data, "pricing")){
let data6 = data.pricing;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.price === undefined) || (!(func0.call(data6, "price")))){
(vErrors ??= []).push({instancePath:instancePath+"/pricing",schemaPath:"#/properties/pricing/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"});
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(key1 === "price")){
(vErrors ??= []).push({instancePath:instancePath+"/pricing",schemaPath:"#/properties/pricing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.price !== undefined && func0.call(data6, "price")){
if(typeof data6.price !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pricing/price",schemaPath:"#/properties/pricing/properties/price/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pricing",schemaPath:"#/properties/pricing/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data8 = data.quantity;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.discountable !== undefined && func0.call(data, "discountable")){
if(typeof data.discountable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/discountable",schemaPath:"#/properties/discountable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.period !== undefined && func0.call(data, "period")){
let data11 = data.period;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.start === undefined) || (!(func0.call(data11, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"});
errors++;
}
if((data11.end === undefined) || (!(func0.call(data11, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"});
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((key2 === "start") || (key2 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.start !== undefined && func0.call(data11, "start")){
let data12 = data11.start;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/period/start",schemaPath:"#/properties/period/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data11.end !== undefined && func0.call(data11, "end")){
let data13 = data11.end;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/period/end",schemaPath:"#/properties/period/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "customer")) || (key0 === "price")) || (key0 === "status")) || (key0 === "collection_method"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
if(typeof data.customer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(typeof data.price !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data7 = data.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((data7 === "incomplete") || (data7 === "incomplete_expired")) || (data7 === "trialing")) || (data7 === "active")) || (data7 === "past_due")) || (data7 === "unpaid")) || (data7 === "canceled")) || (data7 === "paused")) || (data7 === "ended")) || (data7 === "all"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["incomplete","incomplete_expired","trialing","active","past_due","unpaid","canceled","paused","ended","all"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.collection_method !== undefined && func0.call(data, "collection_method")){
let data8 = data.collection_method;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "charge_automatically") || (data8 === "send_invoice"))){
(vErrors ??= []).push({instancePath:instancePath+"/collection_method",schemaPath:"#/properties/collection_method/enum",keyword:"enum",params:{allowedValues: ["charge_automatically","send_invoice"]},message:"must be equal to one of the allowed values"});
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
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "expand")) || (key0 === "cancel_at_period_end")) || (key0 === "cancellation_details")) || (key0 === "description")) || (key0 === "metadata"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func9(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data1 = data.expand;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.cancel_at_period_end !== undefined && func0.call(data, "cancel_at_period_end")){
if(typeof data.cancel_at_period_end !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cancel_at_period_end",schemaPath:"#/properties/cancel_at_period_end/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.cancellation_details !== undefined && func0.call(data, "cancellation_details")){
let data4 = data.cancellation_details;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!((key1 === "comment") || (key1 === "feedback"))){
(vErrors ??= []).push({instancePath:instancePath+"/cancellation_details",schemaPath:"#/properties/cancellation_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.comment !== undefined && func0.call(data4, "comment")){
if(typeof data4.comment !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cancellation_details/comment",schemaPath:"#/properties/cancellation_details/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.feedback !== undefined && func0.call(data4, "feedback")){
let data6 = data4.feedback;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cancellation_details/feedback",schemaPath:"#/properties/cancellation_details/properties/feedback/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data6 === "customer_service") || (data6 === "low_quality")) || (data6 === "missing_features")) || (data6 === "other")) || (data6 === "switched_service")) || (data6 === "too_complex")) || (data6 === "too_expensive")) || (data6 === "unused"))){
(vErrors ??= []).push({instancePath:instancePath+"/cancellation_details/feedback",schemaPath:"#/properties/cancellation_details/properties/feedback/enum",keyword:"enum",params:{allowedValues: ["customer_service","low_quality","missing_features","other","switched_service","too_complex","too_expensive","unused"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancellation_details",schemaPath:"#/properties/cancellation_details/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data7 = data.description;
if(typeof data7 === "string"){
if(func9(data7) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "expand")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate67.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "currency")) || (key0 === "payout")) || (key0 === "source")) || (key0 === "type"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payout !== undefined && func0.call(data, "payout")){
if(typeof data.payout !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payout",schemaPath:"#/properties/payout/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "arrival_date")) || (key0 === "destination")) || (key0 === "status"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.arrival_date !== undefined && func0.call(data, "arrival_date")){
if(!(validate1(data.arrival_date, {instancePath:instancePath+"/arrival_date",parentData:data,parentDataProperty:"arrival_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined && func0.call(data, "destination")){
if(typeof data.destination !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data7 = data.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data7 === "paid") || (data7 === "pending")) || (data7 === "in_transit")) || (data7 === "canceled")) || (data7 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: ["paid","pending","in_transit","canceled","failed"]},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "expand") || (key0 === "limit")) || (key0 === "starting_after")) || (key0 === "created")) || (key0 === "type")) || (key0 === "types")) || (key0 === "delivery_success"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.expand !== undefined && func0.call(data, "expand")){
let data0 = data.expand;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expand/" + i0,schemaPath:"#/properties/expand/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expand",schemaPath:"#/properties/expand/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.starting_after !== undefined && func0.call(data, "starting_after")){
if(typeof data.starting_after !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/starting_after",schemaPath:"#/properties/starting_after/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
if(!(validate1(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.types !== undefined && func0.call(data, "types")){
let data6 = data.types;
if(Array.isArray(data6)){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i1,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.delivery_success !== undefined && func0.call(data, "delivery_success")){
if(typeof data.delivery_success !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/delivery_success",schemaPath:"#/properties/delivery_success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const validators: InputValidators = {
  "customers.list": validate0,
  "customers.search": validate3,
  "customers.get": validate4,
  "customers.create": validate5,
  "customers.update": validate11,
  "customers.delete": validate17,
  "products.list": validate18,
  "products.get": validate4,
  "products.create": validate21,
  "products.update": validate24,
  "prices.list": validate27,
  "prices.get": validate4,
  "prices.create": validate30,
  "prices.update": validate33,
  "payment_intents.list": validate36,
  "payment_intents.search": validate3,
  "payment_intents.get": validate4,
  "charges.list": validate39,
  "charges.get": validate4,
  "refunds.list": validate42,
  "refunds.get": validate4,
  "invoices.list": validate45,
  "invoices.search": validate3,
  "invoices.get": validate4,
  "invoices.create": validate49,
  "invoices.update": validate52,
  "invoices.delete_draft": validate17,
  "invoice_items.list": validate55,
  "invoice_items.get": validate4,
  "invoice_items.create": validate58,
  "invoice_items.delete": validate17,
  "subscriptions.list": validate61,
  "subscriptions.get": validate4,
  "subscriptions.update": validate64,
  "balance.get": validate67,
  "balance_transactions.list": validate68,
  "balance_transactions.get": validate4,
  "payouts.list": validate71,
  "payouts.get": validate4,
  "events.list": validate75,
  "events.get": validate4,
}
