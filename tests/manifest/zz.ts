import { readFileSync } from 'node:fs'
import { parseManifest } from '../../manifest/validate-manifest.ts'
for (const f of process.argv.slice(2)) try { console.time(f); parseManifest(readFileSync(f,'utf8'), f); console.log('ok') } catch (e) { console.log(e.message.slice(0,6000)) } finally {console.timeEnd(f)}
