# syntax=docker/dockerfile:1
# The hosted API: docker build -t patchbay . && docker run -p 127.0.0.1:8787:8787 -v patchbay:/data patchbay

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The build runs below, once the sources are there.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Both databases are to choose from, so what is optional for a library is a dependency here, at the locked versions.
RUN node -e "\
const { readFileSync, writeFileSync } = require('node:fs');\
const own = JSON.parse(readFileSync('package.json', 'utf8'));\
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));\
for (const name of ['@electric-sql/pglite', 'pg']) own.dependencies[name] = packages['node_modules/' + name].version;\
for (const field of ['peerDependencies', 'peerDependenciesMeta', 'devDependencies']) delete own[field];\
writeFileSync('package.json', JSON.stringify(own));" \
    && npm install --ignore-scripts --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production PATCHBAY_DATABASE=/data PATCHBAY_HOST=0.0.0.0 PATCHBAY_PORT=8787
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PATCHBAY_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
